/** Here the side navigation is shown; on phones the same list is the menu page, with the switches and the account in it. */
import { Link } from '@remix-run/react';
import { useUiWords } from '../words';
import type { NavGroup, ShellModel } from './shell-model';
import { Posted, SwitchBox } from './switches';

function Group({ group }: { group: NavGroup }) {
  return (
    <>
      {group.title ? <h2>{group.title}</h2> : null}
      {group.head ? <SwitchBox model={group.head} label={false} /> : null}
      <ul>
        {group.links.map((link) => (
          <li key={link.to}>
            <Link to={link.to} aria-current={link.current ? 'page' : undefined}><span>{link.label}</span>{link.count !== undefined ? <b>{link.count}</b> : null}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

export function SideNavigation({ model }: { model: ShellModel }) {
  const t = useUiWords();
  return (
    <nav className="l-nav" aria-label={t('mainNavigation')}>
      {model.programme ? <div className="l-nav__phone"><SwitchBox model={model.programme} /></div> : null}
      {model.groups.map((group, i) => <Group key={i} group={group} />)}
      <div className="l-nav__phone">
        <h2>{t('account')}</h2>
        <ul>
          {model.account ? <li><Link to={model.account.to}>{model.account.label}</Link></li> : null}
          {[model.language, model.theme, model.signOut].map((choice) => choice ? <li key={choice.action + choice.label}><Posted choice={choice} className="l-nav__row" /></li> : null)}
        </ul>
      </div>
    </nav>
  );
}
