/** Here one leafs through a long list by its address. */
import { Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { pageHref } from '../address';
import { useUiWords } from '../words';

export function Paging({ page, pages, total, param = 'seite' }: { page: number; pages: number; total?: ReactNode | undefined; param?: string | undefined }) {
  const t = useUiWords();
  const { search } = useLocation();
  if (pages < 2) return total ? <p className="l-src l-gap-s">{total}</p> : null;
  return (
    <nav className="l-paging" aria-label={t('paging')}>
      <p className="l-small l-muted">{t('pageOf', { page, pages })}{total ? <>{' · '}{total}</> : null}</p>
      <ul>
        {page > 1 ? <li><Link to={pageHref(search, page - 1, param)} rel="prev">{t('previousPage')}</Link></li> : null}
        {page < pages ? <li><Link to={pageHref(search, page + 1, param)} rel="next">{t('nextPage')}</Link></li> : null}
      </ul>
    </nav>
  );
}
