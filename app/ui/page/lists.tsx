/** Here things stand under each other: facts, tasks, dates and named values. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Status } from './status';

export type Fact = { label: string; value: ReactNode; unit?: string | undefined; note?: ReactNode | undefined };

export function FactTiles({ facts }: { facts: readonly Fact[] }) {
  return <dl className="l-tiles">{facts.map((fact) => <FactTile key={fact.label} {...fact} />)}</dl>;
}

/** One number with its name; stands inside FactTiles. */
export function FactTile({ label, value, unit, note }: Fact) {
  return (
    <div className="l-tile">
      <dt>{label}</dt>
      <dd className="l-val">{value}{unit ? <small>{'\u00a0'}{unit}</small> : null}</dd>
      {note ? <dd>{note}</dd> : null}
    </div>
  );
}

/** Tasks under a heading such as "Überfällig (1)". */
export function TaskList({ title, children }: { title?: string | undefined; children: ReactNode }) {
  return (
    <>
      {title ? <h3 className="l-grp">{title}</h3> : null}
      <ul className="l-tasks">{children}</ul>
    </>
  );
}

export type TaskRowProps = {
  title: ReactNode;
  to: string;
  /** Why it matters or what happens without it. */
  text?: ReactNode | undefined;
  /** "Do., 19. November" */
  due?: ReactNode | undefined;
  overdue?: boolean | undefined;
  /** "seit 5 Tagen" */
  since?: ReactNode | undefined;
  /** A button instead of the date. */
  action?: ReactNode | undefined;
};

export function TaskRow({ title, to, text, due, overdue = false, since, action }: TaskRowProps) {
  return (
    <li className={`l-task${action ? ' l-task--btn' : ''}`}>
      <div><Link to={to}>{title}</Link>{text ? <p>{text}</p> : null}</div>
      <div>
        {action}
        {due ? (overdue ? <Status kind="bad">{due}</Status> : <span className="l-b">{due}</span>) : null}
        {since ? <span className="l-task__since">{since}</span> : null}
      </div>
    </li>
  );
}

export type DatedThing = { day: string; month: string; title: ReactNode; note?: ReactNode | undefined };

/** Next dates, each with its day on the left. */
export function DateList({ dates }: { dates: readonly DatedThing[] }) {
  return (
    <ul className="l-dates">
      {dates.map((date, i) => (
        <li key={i}>
          <div className="l-day"><b>{date.day}</b>{date.month}</div>
          <div><b className="l-dates__what">{date.title}</b>{date.note ? <span className="l-small l-muted">{date.note}</span> : null}</div>
        </li>
      ))}
    </ul>
  );
}

export type NamedValue = { label: ReactNode; value: ReactNode };

export function DefinitionList({ items }: { items: readonly NamedValue[] }) {
  return <dl className="l-dl">{items.map((item, i) => <Pair key={i} {...item} />)}</dl>;
}

function Pair({ label, value }: NamedValue) {
  return <><dt>{label}</dt><dd>{value}</dd></>;
}

/** A plain list with hairlines; each child is the content of one row. */
export function PlainList({ items, small = false }: { items: readonly ReactNode[]; small?: boolean | undefined }) {
  return <ul className={`l-list${small ? ' l-small' : ''}`}>{items.map((item, i) => <li key={i}>{item}</li>)}</ul>;
}
