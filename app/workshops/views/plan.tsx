/** Here a workshop is planned, changed, and moved from state to state. */
import { Choice, Checkbox, CheckboxGroup, Select } from '../../ui/form/choices';
import { DayField, TextArea, TextField } from '../../ui/form/text-fields';
import { Page } from '../../ui/page/page';
import { useRoomWords } from '../../ui/words';
import { sayClock } from '../../shared/clock';
import { workshopKinds } from '../rules';
import type { WorkshopKey } from '../words.de';
import { type Framed, FormPage } from './parts';

type Stored = { title: string; day: string | null; startMinute: number | null; place: string | null; remarks: string | null };

function WorkshopFields({ stored }: { stored?: Stored | undefined }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const start = stored?.startMinute;
  return (
    <>
      <TextField name="title" label={t('workshopTitle')} hint={t('workshopTitleHint')} defaultValue={stored?.title} />
      <DayField name="day" label={t('day')} optional defaultValue={stored?.day} />
      <TextField name="start" label={t('start')} hint={t('startHint')} optional width="short" defaultValue={start === null || start === undefined ? '' : sayClock(start)} />
      <TextField name="place" label={t('place')} optional defaultValue={stored?.place} />
      <TextArea name="remarks" label={t('remarks')} hint={t('remarksHint')} optional defaultValue={stored?.remarks} />
    </>
  );
}

const labelsOf = (t: (key: WorkshopKey) => string) => ({ title: t('workshopTitle'), day: t('day'), start: t('start'), place: t('place'), remarks: t('remarks') });

export function NewWorkshopPage({ frame, once, sites, chosen, back }: { frame: Framed; once: string; sites: { id: string; name: string }[]; chosen: string[]; back: string }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} lead={t('planLead')} once={once} back={back} labels={labelsOf(t)}>
      <Select name="kind" label={t('kind')} options={workshopKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
      <CheckboxGroup name="siteIds" label={t('sites')} hint={t('sitesHint')} options={sites.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={chosen} />
      <WorkshopFields />
      <Checkbox name="proposal" label={t('proposal')} hint={t('proposalHint')} defaultChecked />
    </FormPage>
  );
}

export function EditWorkshopPage({ frame, workshop, further }: { frame: Framed; workshop: Stored & { version: number; sites: { name: string }[] }; further: { id: string; name: string }[] }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} version={workshop.version} labels={labelsOf(t)}>
      <WorkshopFields stored={workshop} />
      {further.length > 0 ? <CheckboxGroup name="siteIds" label={t('sitesMore')} hint={t('sitesMoreHint')} optional options={further.map(({ id, name }) => ({ value: id, label: name }))} /> : null}
    </FormPage>
  );
}

export function StatePage({ frame, state, next, earlier, version }: { frame: Framed; state: string; next: string | null; earlier: readonly string[]; version: number }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const word = (prefix: string, value: string) => t(`${prefix}.${value}` as WorkshopKey);
  const lead = t('stateLead', { state: word('state', state) });
  const options = [
    ...(next ? [{ value: next, label: word('move', next), hint: word('moveWhat', next) }] : []),
    ...[...earlier].reverse().map((value) => ({ value, label: t('goBack', { state: word('state', value) }) })),
  ];
  if (options.length === 0) return <Page title={frame.title} preline={frame.workshopTitle} lead={t('stateMinutes')} breadcrumb={frame.breadcrumb} />;
  return (
    <FormPage frame={frame} lead={lead} version={version}>
      <Choice name="to" label={t('stateChoice')} options={options} defaultValue={next} note={next ? undefined : t('stateMinutes')} />
    </FormPage>
  );
}
