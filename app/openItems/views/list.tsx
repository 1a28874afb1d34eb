/** Here the open items of a site are shown. */
import { Link } from '@remix-run/react';
import { sayDay } from '../../shared/dates';
import { sitePath } from '../../shared/paths';
import type { Verdict } from '../../shared/verdict';
import { LinkButton } from '../../ui/form/button';
import { type Crumb, EmptyState, Page } from '../../ui/page/page';
import { Status } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { useLanguage, useRoomWords } from '../../ui/words';
import type { SeenOpenItem } from '../reads.server';
import type { OpenItemKey } from '../words.de';

interface ListProps {
  title: string;
  site: { slug: string; programmeSlug: string };
  items: Pick<SeenOpenItem, 'id' | 'what' | 'ownerFunction' | 'dueDay' | 'doneOn' | 'state' | 'overdue' | 'originKind'>[];
  may: { add: Verdict };
  breadcrumb: readonly Crumb[];
}

export function OpenItemsPage({ title, site, items, may, breadcrumb }: ListProps) {
  const t = useRoomWords<OpenItemKey>('openItems');
  const open = items.filter((item) => item.state === 'open');
  const add = may.add.allowed && <LinkButton kind="primary" to={sitePath(site, 'offene-punkte/neu')} label={t('add')} />;
  return (
    <Page title={title} breadcrumb={breadcrumb} actions={add}
      lead={open.length ? t('lead', { n: open.length, overdue: open.filter((item) => item.overdue).length }) : t('leadNone')}>
      {items.length === 0 ? <EmptyState what={t('emptyWhat')} why={t('emptyWhy')} action={add} /> : (
        <DataTable caption={title}
          columns={[{ key: 'what', label: t('what') }, { key: 'owner', label: t('ownerFunction') }, { key: 'origin', label: t('origin') }, { key: 'state', label: t('state') }]}
          rows={items.map((item) => ({
            key: item.id,
            cells: {
              what: <Link to={sitePath(site, `offene-punkte/${item.id}`)}>{item.what}</Link>,
              owner: item.ownerFunction,
              origin: t(`origin.${item.originKind}` as OpenItemKey),
              state: <DueStatus item={item} />,
            },
          }))} />
      )}
    </Page>
  );
}

/** When an item is due, since when it is overdue, or when it was done. */
export function DueStatus({ item }: { item: Pick<SeenOpenItem, 'dueDay' | 'doneOn' | 'state' | 'overdue'> }) {
  const t = useRoomWords<OpenItemKey>('openItems');
  const language = useLanguage();
  if (item.state === 'done') return <Status kind="good">{item.doneOn ? t('doneOn', { day: sayDay(item.doneOn, language) }) : t('done')}</Status>;
  if (!item.dueDay) return <Status kind="ring">{t('noDay')}</Status>;
  const day = sayDay(item.dueDay, language);
  return item.overdue ? <Status kind="bad">{t('overdueSince', { day })}</Status> : <Status kind="ring">{t('dueOn', { day })}</Status>;
}
