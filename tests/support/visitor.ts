/** Here a test visits the server the way a browser without JavaScript does: follows no redirect by itself, keeps cookies, sends forms. */

/** What came back. */
export interface Answer {
  status: number;
  text: string;
  location: string | null;
  /** What the answer says of itself beside its text. */
  headers: Headers;
}

/** One visitor with their own cookies. */
export interface Visitor {
  get(path: string): Promise<Answer>;
  post(path: string, fields: Record<string, string>): Promise<Answer>;
  /** Forgets a cookie, as when a session has ended on the server. */
  cookies: Map<string, string>;
}

/** A visitor of the server at this address. */
export function visitor(url: string): Visitor {
  const cookies = new Map<string, string>();
  async function ask(path: string, init: RequestInit): Promise<Answer> {
    const answer = await fetch(url + path, { redirect: 'manual', ...init, headers: { ...init.headers, Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', ...value] = pair.split('=');
      if (/Max-Age=0/.test(cookie)) cookies.delete(name);
      else cookies.set(name, value.join('='));
    }
    return { status: answer.status, text: await answer.text(), location: answer.headers.get('Location'), headers: answer.headers };
  }
  return {
    cookies,
    get: (path) => ask(path, {}),
    post: (path, fields) => ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: url } }),
  };
}

/** The value of a hidden field on a page. */
export function hidden(page: string, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1];
  if (value === undefined) throw new Error(`The page has no hidden field ${name}.`);
  return value;
}
