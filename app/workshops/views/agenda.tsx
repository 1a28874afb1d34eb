/** Here the agenda is shown with its times, put in order, and its items are changed. */
import { Link } from '@remix-run/react';
import { LinkButton } from '../../ui/form/button';
import { Checkbox, Select } from '../../ui/form/choices';
import { NumberField, TextField } from '../../ui/form/text-fields';
import { EmptyState, Page } from '../../ui/page/page';
import { DataTable } from '../../ui/table/data-table';
import { useRoomWords } from '../../ui/words';
import { sayClock } from '../../shared/clock';
import { agendaMethods } from '../rules';
import type { WorkshopKey } from '../words.de';
import { type Framed, FormPage, PostButton, Refusal } from './parts';

export interface TimedItem {
  id: string;
  title: string;
  method: string;
  plannedMinutes: number;
  actualMinutes: number | null;
  starts: number | null;
}

export type AgendaTotal = { planned: number; actual: number | null };

/** How long the agenda takes, in one sentence. */
export function useAgendaLead(n: number, total: AgendaTotal): string {
  const t = useRoomWords<WorkshopKey>('workshops');
  return total.actual === null ? t('agendaLead', { n, planned: total.planned }) : t('agendaLeadActual', { n, planned: total.planned, actual: total.actual });
}

/** The agenda as a table; with `edit` each row can be moved and opened. */
export function AgendaTable({ items, edit = false }: { items: TimedItem[]; edit?: boolean | undefined }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const last = items.at(-1);
  const columns = [
    { key: 'title', label: t('agendaItem') }, { key: 'starts', label: t('starts'), labelOnPhone: true }, { key: 'method', label: t('method') },
    { key: 'planned', label: t('plannedMinutes'), numeric: true, labelOnPhone: true }, ...(edit || items.some((item) => item.actualMinutes !== null) ? [{ key: 'actual', label: t('actualMinutes'), numeric: true, labelOnPhone: true }] : []), ...(edit ? [{ key: 'move', label: t('order') }] : []),
  ];
  return (
    <>
      <DataTable caption={t('agenda')} columns={columns} rows={items.map((item, i) => ({
        key: item.id,
        cells: {
          title: edit ? <Link to={item.id}>{item.title}</Link> : item.title,
          starts: item.starts === null ? '–' : sayClock(item.starts),
          method: t(`method.${item.method}` as WorkshopKey),
          planned: item.plannedMinutes,
          actual: item.actualMinutes ?? '–',
          move: (
            <span className="l-rowacts">
              {i > 0 ? <PostButton fields={{ move: 'up', item: item.id }} label={t('up')} name={t('upItem', { title: item.title })} /> : null}
              {i < items.length - 1 ? <PostButton fields={{ move: 'down', item: item.id }} label={t('down')} name={t('downItem', { title: item.title })} /> : null}
            </span>
          ),
        },
      }))} />
      {last && last.starts !== null ? <p className="l-src">{t('endsAt', { time: sayClock(last.starts + last.plannedMinutes) })}</p> : null}
    </>
  );
}

export function AgendaPage({ frame, items, total }: { frame: Framed; items: TimedItem[]; total: AgendaTotal }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const lead = useAgendaLead(items.length, total);
  const add = <LinkButton kind="primary" to="neu" label={t('agendaAdd')} />;
  return (
    <Page title={frame.title} preline={frame.workshopTitle} breadcrumb={frame.breadcrumb} lead={items.length > 0 ? lead : t('agendaEmpty')}
      actions={<>{add}<LinkButton to={frame.workshopTo} label={t('back')} /></>}>
      <Refusal />
      {items.length === 0
        ? <EmptyState what={t('agendaEmpty')} why={t('agendaEmptyWhy')} action={<PostButton fields={{ move: 'propose' }} label={t('agendaPropose')} />} />
        : <AgendaTable items={items} edit />}
      {items.length > 0 && items[0]?.starts === null ? <p className="l-src">{t('agendaNoStart')}</p> : null}
    </Page>
  );
}

type StoredItem = { title: string; method: string; plannedMinutes: number; actualMinutes: number | null; version: number };

export function AgendaItemPage({ frame, back, once, item }: { frame: Framed; back: string; once?: string | undefined; item?: StoredItem | undefined }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} back={back} once={once} version={item?.version}>
      <TextField name="title" label={t('agendaItemTitle')} defaultValue={item?.title} />
      <Select name="method" label={t('method')} options={agendaMethods.map((method) => ({ value: method, label: t(`method.${method}`) }))} defaultValue={item?.method} />
      <NumberField name="plannedMinutes" label={t('plannedMinutes')} defaultValue={item?.plannedMinutes} />
      <NumberField name="actualMinutes" label={t('actualMinutes')} optional defaultValue={item?.actualMinutes} />
      {item ? <Checkbox name="remove" label={t('removeItem')} /> : null}
    </FormPage>
  );
}
