/** Here the frame of every page stands: strip, header, navigation, content and foot; on phones the menu is a page of its own. */
import { Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import { useUiWords } from '../words';
import { SideNavigation } from './navigation';
import type { ShellModel } from './shell-model';
import { Posted, SwitchBox } from './switches';

export function Strip({ strip }: { strip: ShellModel['strip'] }) {
  const t = useUiWords();
  return strip ? <aside className="l-strip" aria-label={t('notice')}><span className="l-mark">{strip.mark}</span><span>{strip.text}</span></aside> : null;
}

function Top({ model }: { model: ShellModel }) {
  return (
    <header className={`l-top${model.groups.length > 0 ? ' l-top--menu' : ''}`}>
      <Link className="l-brand" to={model.brand.to}>{model.brand.label}</Link>
      {model.programme ? <SwitchBox model={model.programme} /> : null}
      <div className="l-top__end">
        {model.search ? <Link to={model.search.to} aria-label={model.search.label}><Icon name="search" /><span className="l-wide">{model.search.label}</span></Link> : null}
        {model.language ? <div className={model.groups.length > 0 ? 'l-wide-flex' : undefined}><Posted choice={model.language} icon="language" /></div> : null}
        {model.account ? <Link className="l-wide-flex" to={model.account.to}><Icon name="account-circle" />{model.account.label}</Link> : null}
      </div>
    </header>
  );
}

function PhoneMenu({ model }: { model: ShellModel }) {
  const t = useUiWords();
  const { key } = useLocation();
  return (
    <details className="l-menu" key={key}>
      <summary>
        <span className="l-menu__word l-menu__word--open"><Icon name="dehaze" />{t('menu')}</span>
        <span className="l-menu__word l-menu__word--close"><Icon name="close" />{t('close')}</span>
        {model.context ? <span className="l-ctx"><span><small>{model.context.above}</small><b>{model.context.below}</b></span><Icon name="arrow-down" /></span> : null}
      </summary>
    </details>
  );
}

export function Footer({ model }: { model: ShellModel }) {
  const t = useUiWords();
  return (
    <footer className="l-foot">
      <nav aria-label={t('footer')}><ul className="l-foot__links">{model.footer.map((link) => <li key={link.to}><Link to={link.to}>{link.label}</Link></li>)}</ul></nav>
    </footer>
  );
}

export function SkipLink() {
  const t = useUiWords();
  return <a className="l-skip" href="#inhalt">{t('skip')}</a>;
}

/** The frame of every page with navigation. */
export function Shell({ model, children }: { model: ShellModel; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <Strip strip={model.strip} />
      <Top model={model} />
      <PhoneMenu model={model} />
      <div className="l-shell">
        <SideNavigation model={model} />
        <main className="l-main" id="inhalt" tabIndex={-1}>{children}</main>
      </div>
      <Footer model={model} />
    </>
  );
}

/** The frame without navigation: signing in, public pages, rooms that need all attention. `wide` uses the whole width. */
export function FocusShell({ model, width = 'public', children }: { model: Omit<ShellModel, 'groups'> & { groups?: ShellModel['groups'] | undefined }; width?: 'public' | 'one' | 'wide' | undefined; children: ReactNode }) {
  const whole: ShellModel = { ...model, groups: [] };
  return (
    <>
      <SkipLink />
      <Strip strip={model.strip} />
      <Top model={whole} />
      <main className={{ public: 'l-pub', one: 'l-one', wide: undefined }[width]} id="inhalt" tabIndex={-1}>{children}</main>
      <Footer model={whole} />
    </>
  );
}
