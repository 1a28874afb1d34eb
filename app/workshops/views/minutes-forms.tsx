/** Here minutes are drafted, sent, approved, contested and corrected. */
import { Choice, Select } from '../../ui/form/choices';
import { TextArea } from '../../ui/form/text-fields';
import { useRoomWords } from '../../ui/words';
import type { WorkshopKey } from '../words.de';
import { useSideName } from './minutes';
import { type Framed, FormPage } from './parts';

interface Common { frame: Framed; back: string }
type Sides = { value: string; siteName: string | null }[];

export function DraftMinutesPage({ frame, back, once, remarks }: Common & { once: string; remarks: string | null }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} back={back} lead={t('minutesDraftLead')} once={once}>
      <TextArea name="remarks" label={t('minutesRemarks')} hint={t('cardSentenceHint')} optional rows={6} defaultValue={remarks} />
    </FormPage>
  );
}

export function SendMinutesPage({ frame, back, version, until }: Common & { version: number; until: string }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return <FormPage frame={frame} back={back} lead={t('minutesSendLead', { day: until })} version={version} save={t('minutesSendYes')}>{null}</FormPage>;
}

export function ApproveMinutesPage({ frame, back, version, sides }: Common & { version: number; sides: Sides }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} back={back} lead={t('minutesApproveLead')} version={version} save={t('minutesApprove')}>
      <SideField sides={sides} />
      <TextArea name="remark" label={t('remark')} optional />
    </FormPage>
  );
}

export function ObjectPage({ frame, back, version, sides }: Common & { version: number; sides: Sides }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const kinds = sides.length > 0 ? (['objection', 'comment'] as const) : (['comment'] as const);
  return (
    <FormPage frame={frame} back={back} lead={t('minutesObjectLead')} version={version}>
      {kinds.length > 1 ? <Choice name="kind" label={t('objectKind')} options={kinds.map((kind) => ({ value: kind, label: t(kind) }))} /> : <input type="hidden" name="kind" value="comment" />}
      {sides.length > 0 ? <SideField sides={sides} /> : null}
      <TextArea name="remark" label={t('objectRemark')} />
    </FormPage>
  );
}

export function CorrectMinutesPage({ frame, back, version }: Common & { version: number }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} back={back} lead={t('minutesCorrectLead')} version={version} save={t('minutesCorrect')}>
      <TextArea name="reason" label={t('correctReason')} />
    </FormPage>
  );
}

/** With one side there is nothing to choose. */
function SideField({ sides }: { sides: Sides }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const name = useSideName();
  const only = sides.length === 1 ? sides[0] : undefined;
  return only ? <input type="hidden" name="side" value={only.value} /> : <Select name="side" label={t('side')} options={sides.map((side) => ({ value: side.value, label: name(side) }))} />;
}
