/** Here the history of changes is shown, newest first, in words. */
import { Link } from '@remix-run/react';
import { sayInstant } from '../../shared/dates';
import { type Crumb, EmptyState, Page } from '../../ui/page/page';
import { useLanguage, useRoomWords } from '../../ui/words';
import type { SeenEntry } from '../reads.server';
import type { HistoryKey } from '../words.de';

interface HistoryProps {
  title: string;
  entries: SeenEntry[];
  page: number;
  more: boolean;
  breadcrumb: readonly Crumb[];
}

export function HistoryPage({ title, entries, page, more, breadcrumb }: HistoryProps) {
  const t = useRoomWords<HistoryKey>('history');
  return (
    <Page title={title} lead={t('lead')} breadcrumb={breadcrumb}>
      {entries.length === 0 ? <EmptyState what={t('empty')} why={t('emptyWhy')} /> : (
        <ol className="l-list">{entries.map((entry) => <li key={entry.id}><Entry entry={entry} /></li>)}</ol>
      )}
      {(more || page > 1) && (
        <nav aria-label={t('paging')} className="l-paging">
          <ul>
            {page > 1 && <li><Link to={`?seite=${page - 1}`} rel="prev">{t('later')}</Link></li>}
            {more && <li><Link to={`?seite=${page + 1}`} rel="next">{t('earlier')}</Link></li>}
          </ul>
        </nav>
      )}
    </Page>
  );
}

function Entry({ entry }: { entry: SeenEntry }) {
  const t = useRoomWords<HistoryKey>('history');
  const language = useLanguage();
  const by = entry.capacity ? t('by', { name: entry.personName, capacity: entry.capacity }) : entry.personName;
  return (
    <>
      <span className="l-small l-muted"><time dateTime={entry.at}>{sayInstant(entry.at, language)}</time></span>
      <br />
      <b className="l-b">{by}</b>
      {entry.inPlaceOf && <span className="l-muted">{` ${t('inPlaceOf', { name: entry.inPlaceOf })}`}</span>}
      {` ${t('did', { act: entry.act, subject: entry.subjectTitle })}`}
      {entry.parts.length > 0 && (
        <ul className="l-small">
          {entry.parts.map((part) => (
            <li key={part.field}>{t('changed', { field: part.field, before: part.before ?? t('nothing'), after: part.after ?? t('nothing') })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
