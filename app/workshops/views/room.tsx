/** Here is noted who was in the room, what they expect, and what they agreed. */
import { OpenItemFields } from '../../openItems/views/forms';
import { LinkButton } from '../../ui/form/button';
import { Choice } from '../../ui/form/choices';
import { TextField } from '../../ui/form/text-fields';
import { EmptyState, Page, Section } from '../../ui/page/page';
import { PlainList } from '../../ui/page/lists';
import { Status, type StatusKind } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { useRoomWords } from '../../ui/words';
import { attendanceStates, decisionKinds, expecters } from '../rules';
import type { WorkshopKey } from '../words.de';
import { type Framed, FormPage, PostButton, Refusal, SiteChoice } from './parts';

type Sites = { id: string; name: string }[];
const looks: Record<string, StatusKind> = { invited: 'ring', present: 'good', excused: 'plain' };

export interface AttendanceRow { id: string; siteName: string | null; functionTitle: string; organisation: string; state: string }

/** How many came, in one sentence. */
export function useAttendanceLead(rows: { state: string }[]): string {
  const t = useRoomWords<WorkshopKey>('workshops');
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  return t('attendanceLead', { present: count('present'), excused: count('excused'), invited: count('invited') });
}

export function AttendancePage({ frame, rows, canAdd, several }: { frame: Framed; rows: (AttendanceRow & { may: boolean })[]; canAdd: boolean; several: boolean }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const lead = useAttendanceLead(rows);
  const add = canAdd ? <LinkButton kind="primary" to="neu" label={t('attendanceAdd')} /> : null;
  const columns = [
    { key: 'who', label: t('functionTitle') }, { key: 'organisation', label: t('organisation') }, ...(several ? [{ key: 'site', label: t('site') }] : []), { key: 'state', label: t('attendanceState') },
    ...(canAdd ? [{ key: 'mark', label: t('mark') }] : []),
  ];
  const mark = (row: AttendanceRow, state: string, label: string) => <PostButton key={state} fields={{ attendance: row.id, state }} label={label} name={t('markRow', { who: row.functionTitle, state: label })} />;
  return (
    <Page title={frame.title} preline={frame.workshopTitle} breadcrumb={frame.breadcrumb} lead={rows.length > 0 ? lead : t('attendanceEmpty')} actions={<>{add}<LinkButton to={frame.workshopTo} label={t('back')} /></>}>
      <Refusal />
      {rows.length === 0 ? <EmptyState what={t('attendanceEmpty')} why={t('attendanceEmptyWhy')} action={add} /> : (
        <DataTable caption={t('attendance')} columns={columns} rows={rows.map((row) => ({
          key: row.id,
          cells: {
            who: row.functionTitle, organisation: row.organisation, site: row.siteName ?? t('allSites'),
            state: <Status kind={looks[row.state] ?? 'plain'}>{t(`attendance.${row.state}` as WorkshopKey)}</Status>,
            mark: row.may ? <span className="l-rowacts">{[row.state === 'present' ? null : mark(row, 'present', t('markPresent')), row.state === 'excused' ? null : mark(row, 'excused', t('markExcused')), mark(row, 'remove', t('remove'))]}</span> : null,
          },
        }))} />
      )}
    </Page>
  );
}

export function NewAttendancePage({ frame, back, once, sites, several }: { frame: Framed; back: string; once: string; sites: Sites; several: boolean }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} back={back} once={once}>
      <TextField name="functionTitle" label={t('functionTitle')} hint={t('functionTitleHint')} />
      <TextField name="organisation" label={t('organisation')} />
      <SiteChoice sites={sites} several={several} shared />
      <Choice name="state" label={t('attendanceState')} options={attendanceStates.map((state) => ({ value: state, label: t(`attendance.${state}`) }))} />
    </FormPage>
  );
}

export function ExpectationsPage({ frame, rows, canAdd, several }: { frame: Framed; rows: { id: string; whose: string; sentence: string; siteName: string; may: boolean }[]; canAdd: boolean; several: boolean }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const add = canAdd ? <LinkButton kind="primary" to="neu" label={t('expectationAdd')} /> : null;
  return (
    <Page title={frame.title} preline={frame.workshopTitle} breadcrumb={frame.breadcrumb} lead={rows.length > 0 ? t('expectationsLead', { n: rows.length }) : t('expectationsNone')} actions={<>{add}<LinkButton to={frame.workshopTo} label={t('back')} /></>}>
      <Refusal />
      {rows.length === 0 ? <EmptyState what={t('expectationsNone')} why={t('expectationsWhy')} action={add} /> : null}
      {expecters.filter((whose) => rows.some((row) => row.whose === whose)).map((whose) => (
        <Section key={whose} title={t(`whose.${whose}`)}>
          <PlainList items={rows.filter((row) => row.whose === whose).map((row) => (
            <>{row.sentence}{several ? ` (${row.siteName})` : ''}{' '}{row.may ? <PostButton fields={{ expectation: row.id }} label={t('remove')} name={t('markRow', { who: row.sentence, state: t('remove') })} /> : null}</>
          ))} />
        </Section>
      ))}
    </Page>
  );
}

export function NewExpectationPage({ frame, back, once, sites, several }: { frame: Framed; back: string; once: string; sites: Sites; several: boolean }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} lead={t('expectationsWhy')} back={back} once={once}>
      <Choice name="whose" label={t('whose')} options={expecters.map((whose) => ({ value: whose, label: t(`whose.${whose}`) }))} />
      <TextField name="sentence" label={t('expectationSentence')} hint={t('cardSentenceHint')} />
      <SiteChoice sites={sites} several={several} />
    </FormPage>
  );
}

export function NewDecisionPage({ frame, once, sites, several }: { frame: Framed; once: string; sites: Sites; several: boolean }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} once={once}>
      <Choice name="kind" label={t('decisionKind')} options={decisionKinds.map((kind) => ({ value: kind, label: t(`decision.${kind}`) }))} />
      <TextField name="sentence" label={t('decisionSentence')} />
      <SiteChoice sites={sites} several={several} shared />
    </FormPage>
  );
}

export function NewWorkshopItemPage({ frame, once, sites, several }: { frame: Framed; once: string; sites: Sites; several: boolean }) {
  return (
    <FormPage frame={frame} once={once}>
      <SiteChoice sites={sites} several={several} />
      <OpenItemFields />
    </FormPage>
  );
}
