/** Here a role follows every link it is shown, the way a search engine would, and tells where each led. */
import { addressOf } from './addresses';
import { visitor } from './visitor';

/** What the demonstration's buttons send. */
export const demonstrationRoles = ['coordinator', 'head', 'editor', 'consultant', 'ministry'] as const;
export type DemonstrationRole = (typeof demonstrationRoles)[number];

/** One page that was opened: where, by whom, from which page, and what came. */
export interface Visit {
  role: DemonstrationRole;
  path: string;
  from: string;
  address: string | undefined;
  status: number;
  html: string;
}

/** So many paths of one address are opened per role; all of them would only repeat what these say. */
const examples = 6;

/** Only few districts have something of their own, so all of them are opened. */
const all = new Set(['/kreise/:ags']);

const unescaped = (href: string) => href.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');

/** The addresses inside Lotse that a page links to. */
export function linksOf(html: string): string[] {
  const hrefs = [...html.matchAll(/<a\s[^>]*?href="(\/[^"]*)"/g)].map((found) => unescaped(found[1] ?? '').split('#')[0] ?? '');
  return [...new Set(hrefs)].filter((href) => !href.startsWith('/assets/'));
}

/** What a reader sees of a page: its text without marks, scripts and comments. */
export function readableText(html: string): string {
  return unescaped(html.replace(/<(script|style|noscript)\b[\s\S]*?<\/\1>/g, ' ').replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]+>/g, ' '))
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('\u00ad', '').replace(/\s+/g, ' ');
}

/** Signs in with the demonstration's button and follows all links, breadth first, from the start page. */
export async function crawl(url: string, role: DemonstrationRole, addresses: readonly string[]): Promise<Visit[]> {
  const someone = visitor(url);
  const answer = await someone.post('/anmelden/demonstration', { role });
  if (answer.status !== 302) throw new Error(`Signing in as ${role} answered ${answer.status}.`);
  const visits: Visit[] = [];
  const opened = new Map<string, number>();
  const known = new Set(['/']);
  const waiting: { path: string; from: string }[] = [{ path: '/', from: 'the start' }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, from } = next;
    const address = addressOf(addresses, path);
    const kind = `${address ?? path}${path.includes('?') ? `?${[...new URLSearchParams(path.split('?')[1]).keys()].join('&')}` : ''}`;
    const count = opened.get(kind) ?? 0;
    // Of the many ways to sort and filter a table one is enough.
    if (count >= (path.includes('?') ? 1 : all.has(address ?? '') ? Infinity : examples)) continue;
    opened.set(kind, count + 1);
    const page = await someone.get(path);
    visits.push({ role, path, from, address, status: page.status, html: page.text });
    if (page.status >= 300 && page.status < 400 && page.location) waiting.push({ path: page.location, from: path });
    for (const link of linksOf(page.text)) {
      if (known.has(link)) continue;
      known.add(link);
      waiting.push({ path: link, from: path });
    }
  }
  return visits;
}
