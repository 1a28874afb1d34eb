/** Here the news "saved" travels from the request that saved to the page that says so. */
import type { Params } from '../shared/language';

/** Which sentence to say: a key of a room's words. */
export interface News {
  room: string;
  key: string;
  params?: Params | undefined;
}

/** The cookie that carries the news to the next page. */
export const newsCookie = (news: News): string =>
  `lotse_meldung=${encodeURIComponent(JSON.stringify(news))}; Path=/; Max-Age=60; SameSite=Lax; HttpOnly`;

/** The cookie that forgets the news once it was said. */
export const newsSaid = 'lotse_meldung=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly';

/** The news in the cookies, or null. */
export function newsIn(cookies: string | null): News | null {
  const raw = /(?:^|;\s*)lotse_meldung=([^;]+)/.exec(cookies ?? '')?.[1];
  if (!raw) return null;
  try {
    const news = JSON.parse(decodeURIComponent(raw)) as Partial<News>;
    return typeof news.room === 'string' && typeof news.key === 'string' ? (news as News) : null;
  } catch {
    return null;
  }
}
