/** Here the frame of a page is put together: what the strip says, which links the navigation offers, what was just saved. */
import type { Db } from '../../db/connection.server';
import { type Asked, parkedHere, type SignedIn } from '../http/actor.server';
import { settings } from '../http/env.server';
import { newsIn } from '../http/flash.server';
import { sentence } from '../http/language.server';
import type { HttpWord } from '../http/words.de';
import type { Language } from '../shared/language';
import { programmePath, sitePath } from '../shared/paths';
import { seeSites } from '../sites/reads.server';
import type { NavGroup, ShellModel } from '../ui/page/shell-model';
import { programmesHere, sitesHere } from './at.server';
import { currentOf, type Link, linksOfProgramme, linksOfSite } from './navigation';

/** The path people see, also when the browser only asks for the data of a page. */
export const pathOf = (request: Request): string => new URL(request.url).pathname.replace(/(\/_root|_root)?\.data$/, '') || '/';

const invented = /^99/;

function strip(t: (key: HttpWord) => string, kind: 'demonstration' | 'documented' | null, path: string): ShellModel['strip'] {
  const ags = /^\/kreise\/(\d+)/.exec(path)?.[1];
  if (kind === 'documented' || (ags && !invented.test(ags))) return { mark: t('documented'), text: t('documentedText') };
  if (kind === 'demonstration' || (ags && invented.test(ags))) return { mark: t('demonstration'), text: t('demonstrationText') };
  return settings().mode === 'demonstration' ? { mark: t('demonstration'), text: t('mixedText') } : undefined;
}

/** The frame for somebody who is not signed in. */
export function publicShell(language: Language, path: string): ShellModel {
  const t = (key: HttpWord) => sentence(language, 'http', key);
  return { ...foundation(language, path), strip: strip(t, null, path), ...(path !== '/anmelden' && { account: { label: sentence(language, 'accounts', 'signIn'), to: '/anmelden' } }), groups: [] };
}

function foundation(language: Language, path: string) {
  const t = (key: HttpWord) => sentence(language, 'http', key);
  const other: Language = language === 'de' ? 'en' : 'de';
  return {
    brand: { label: t('product'), to: '/' },
    language: { label: sentence(language, 'accounts', 'otherLanguage'), action: '/sprache', fields: { language: other, weiter: path }, lang: other },
    footer: [{ label: t('accessibility'), to: '/barrierefreiheit' }, { label: t('privacy'), to: '/datenschutz' }, { label: t('imprint'), to: '/impressum' }],
  };
}

/** The frame for somebody who is signed in, at the programme and site of the address. */
export async function shellOf(db: Db, actor: SignedIn, asked: Asked): Promise<ShellModel> {
  const path = pathOf(asked.request);
  const t = (key: HttpWord) => sentence(actor.language, 'http', key);
  const programmes = await programmesHere(db, actor, asked);
  const onDistrict = path.startsWith('/kreise');
  const programme = asked.params.p ? programmes.find(({ slug }) => slug === asked.params.p) : onDistrict ? undefined : programmes.find(({ id }) => actor.programmeIds.includes(id));
  const sites = programme ? await (asked.params.p ? sitesHere(db, actor, asked) : seeSites(db, actor, programme.id)) : [];
  const own = actor.siteIds.length > 0 ? sites.filter(({ id }) => actor.siteIds.includes(id)) : [];
  const site = asked.params.s ? sites.find(({ slug }) => slug === asked.params.s) : own.length === 1 ? own[0] : undefined;
  const managed = programme?.kind === 'managed';

  const tasks: Link[] = [{ key: actor.role === 'ministry' ? 'forReview' : 'myTasks', to: '/' }, { key: 'districts', to: '/kreise' }];
  const ofSite = site ? linksOfSite(actor.role, site, managed) : [];
  const ofProgramme = programme ? linksOfProgramme(actor.role, programme.slug, managed) : [];
  const current = path === '/' ? '/' : currentOf([...tasks.slice(1), ...ofSite, ...ofProgramme], path);
  const shown = (links: Link[]) => links.map(({ key, to }) => ({ label: t(key), to, current: to === current }));

  const siteGroup: NavGroup | null = site ? {
    title: t('site'), links: shown(ofSite),
    head: { label: t('site'), name: site.name, options: sites.map((one) => ({ label: one.name, to: sitePath(one), current: one.id === site.id })) },
  } : null;
  const programmeGroup: NavGroup | null = programme ? { title: t('programme'), links: shown(ofProgramme) } : null;
  const ownSiteFirst = actor.role === 'head' || actor.role === 'editor';
  const groups = [{ links: shown(tasks) }, ...(ownSiteFirst ? [siteGroup, programmeGroup] : [programmeGroup, siteGroup])].filter((group): group is NavGroup => group !== null);
  const here = [...ofSite, ...ofProgramme, ...tasks].find(({ to }) => to === current);

  return {
    ...foundation(actor.language, path),
    strip: strip(t, programme ? (programme.kind === 'documented' ? 'documented' : programme.demonstration ? 'demonstration' : null) : null, path),
    programme: {
      label: t('programme'), name: programme?.name ?? t('noProgramme'),
      options: programmes.map((one) => ({ label: one.name, to: programmePath(one.slug), current: one.id === programme?.id })),
    },
    account: { label: actor.role ? sentence(actor.language, 'accounts', `role.${actor.role}`) : sentence(actor.language, 'accounts', 'noAssignment'), to: '/konto' },
    signOut: { label: sentence(actor.language, 'accounts', 'signOut'), action: '/abmelden', fields: {} },
    groups,
    context: { above: site?.name ?? programme?.name ?? t('product'), below: here ? t(here.key) : t('myTasks') },
  };
}

/** What the pages inside the frame are told besides: the news to say, and what was typed before the session ran out. */
export async function around(db: Db, language: Language, asked: Asked, signedIn: boolean) {
  const news = newsIn(asked.request.headers.get('Cookie'));
  return {
    news: news ? sentence(language, news.room, news.key, news.params) : null,
    parked: signedIn ? await parkedHere(db, asked) : null,
  };
}
