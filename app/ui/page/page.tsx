/** Here a page gets its anatomy: where one is, what this is, how things stand, what to do next; then its sections. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import { useUiWords } from '../words';

export type Crumb = { label: string; to?: string | undefined };

export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  const t = useUiWords();
  if (items.length === 0) return null;
  return (
    <nav aria-label={t('breadcrumb')}>
      <ol className="l-crumb">
        {items.map((item, i) => <li key={i}>{item.to ? <Link to={item.to}>{item.label}</Link> : <span aria-current="page">{item.label}</span>}</li>)}
      </ol>
    </nav>
  );
}

export type PageProps = {
  title: ReactNode;
  /** What kind of thing this is, above the title; with `repeats` the phone leaves it out, its context bar says it already. */
  preline?: ReactNode | undefined;
  prelineRepeats?: boolean | undefined;
  /** One sentence on how things stand. */
  lead?: ReactNode | undefined;
  /** Badges below the lead. */
  marks?: ReactNode | undefined;
  /** At most one primary and one secondary button, primary first. */
  actions?: ReactNode | undefined;
  breadcrumb?: readonly Crumb[] | undefined;
  /** A message after a redirect. */
  flash?: string | null | undefined;
  children?: ReactNode | undefined;
};

export function Page({ title, preline, prelineRepeats = false, lead, marks, actions, breadcrumb = [], flash, children }: PageProps) {
  return (
    <>
      <Breadcrumb items={breadcrumb} />
      {flash ? <Flash>{flash}</Flash> : null}
      <div className="l-page">
        <div>
          {preline ? <p className={`l-muted${prelineRepeats ? ' l-pre' : ''}`}>{preline}</p> : null}
          <h1 className="kern-heading-large">{title}</h1>
          {lead ? <p className="l-lead">{lead}</p> : null}
          {marks ? <div className="l-page__marks">{marks}</div> : null}
        </div>
        {actions ? <div className="l-page__acts">{actions}</div> : null}
      </div>
      {children}
    </>
  );
}

/** A part of a page under a heading and a hairline; `aside` is a link, a count or keys on the right. */
export function Section({ title, aside, id, first = false, children }: { title: ReactNode; aside?: ReactNode | undefined; id?: string | undefined; first?: boolean | undefined; children: ReactNode }) {
  return (
    <section className={first ? undefined : 'l-sec'} id={id}>
      <div className="l-sec__head"><h2 className="kern-heading-medium">{title}</h2>{aside}</div>
      {children}
    </section>
  );
}

/** Two columns: equal, or (main) two to one with the side column last. */
export function Columns({ children, kind = 'half' }: { children: ReactNode; kind?: 'half' | 'main' | 'number' | 'side' | undefined }) {
  const look = { half: 'l-half l-sec', main: 'l-cols', number: 'l-cols l-cols--num', side: 'l-cols l-cols--res' }[kind];
  return <div className={look}>{children}</div>;
}

/** Says after a redirect what was saved. */
export function Flash({ children }: { children: ReactNode }) {
  return <div className="l-flash" role="status"><Icon name="success" /><div>{children}</div></div>;
}

/** Nothing here yet: what is missing, why it matters, one button. */
export function EmptyState({ what, why, action }: { what: ReactNode; why?: ReactNode | undefined; action?: ReactNode | undefined }) {
  return (
    <div className="l-empty">
      <p className="l-b">{what}</p>
      {why ? <p>{why}</p> : null}
      {action ? <div className="l-acts">{action}</div> : null}
    </div>
  );
}

/** What went wrong, in place of a page: what it is, what one can do, one way on. */
export function ErrorPage({ title, text, action, reference }: { title: string; text: ReactNode; action?: ReactNode | undefined; reference?: string | undefined }) {
  return (
    <div className="l-empty">
      <h1 className="kern-heading-large">{title}</h1>
      <p className="l-lead">{text}</p>
      {reference ? <p className="l-src l-gap-s">{reference}</p> : null}
      {action ? <div className="l-acts">{action}</div> : null}
    </div>
  );
}
