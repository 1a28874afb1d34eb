/** Here parts of the interface are turned into markup without a router: links and forms become plain elements, the address is what a test sets. */
import type { AnchorHTMLAttributes, FormHTMLAttributes, ReactNode } from 'react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { words as de } from '../../app/ui/words.de';
import { WordsProvider } from '../../app/ui/words';

let address = '';
let answered: unknown;

type To = string | { search?: string };
const hrefOf = (to: To) => (typeof to === 'string' ? to : to.search ?? '');

export function Link({ to, reloadDocument: _document, preventScrollReset: _scroll, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { to: To; reloadDocument?: boolean; preventScrollReset?: boolean }) {
  return createElement('a', { href: hrefOf(to), ...rest });
}

export function Form({ reloadDocument: _document, ...rest }: FormHTMLAttributes<HTMLFormElement> & { reloadDocument?: boolean }) {
  return createElement('form', rest);
}

export const useLocation = () => ({ pathname: '/', search: address, hash: '', key: 'k', state: null });

export const useActionData = () => answered;

/** The markup of an element with German words, at an address with these parameters, after an answer of the route's action. */
export function markup(element: ReactNode, { search = '', answer }: { search?: string; answer?: unknown } = {}): string {
  address = search;
  answered = answer;
  return renderToStaticMarkup(<WordsProvider value={{ language: 'de', rooms: { ui: de }, used: {} }}>{element}</WordsProvider>);
}

/** The text of each cell of the first table, row by row, the head first. */
export function cellsOf(html: string): string[][] {
  const table = /<table[\s>].*?<\/table>/s.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')));
}

/** The markup of all elements whose opening tag matches. */
export const tagsOf = (html: string, pattern: RegExp): string[] => (html.match(/<[a-z][^>]*>/g) ?? []).filter((tag) => pattern.test(tag));
