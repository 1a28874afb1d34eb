/** Here one changes to something else: to another programme or site by a list, to another language by a posted word. */
import { Form, Link, useLocation } from '@remix-run/react';
import { Icon } from '../icon';
import type { IconName } from '../icons';
import type { PostedChoice, Switch } from './shell-model';

/** A choice that is posted, drawn as a word to press. */
export function Posted({ choice, icon, className }: { choice: PostedChoice; icon?: IconName | undefined; className?: string | undefined }) {
  return (
    <Form method="post" action={choice.action} reloadDocument>
      {Object.entries(choice.fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <button type="submit" lang={choice.lang} className={className}>{icon ? <Icon name={icon} /> : null}{choice.label}</button>
    </Form>
  );
}

/** A box with the chosen name; opens a list of links without any script. */
export function SwitchBox({ model, label = true }: { model: Switch; label?: boolean | undefined }) {
  const { key } = useLocation();
  const name = <span>{label ? <small>{model.label}</small> : null}{model.name}</span>;
  if (model.options.length < 2) return label ? <div className="l-switch"><div className="l-switch--plain">{name}</div></div> : <p className="l-nav__name">{model.name}</p>;
  return (
    <details className="l-switch" key={key}>
      <summary>{name}<Icon name="arrow-down" /></summary>
      <ul>{model.options.map((option) => <li key={option.to}><Link to={option.to} aria-current={option.current ? 'true' : undefined}>{option.label}</Link></li>)}</ul>
    </details>
  );
}
