/** Here a gate is requested, withdrawn, decided and reopened. */
import { roles } from '../../shared/actor';
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { Choice, Select } from '../../ui/form/choices';
import { FieldGroup, Form } from '../../ui/form/form';
import { DayField, TextArea, TextField } from '../../ui/form/text-fields';
import { Confirm } from '../../ui/page/confirm';
import { type Crumb, Page, Section } from '../../ui/page/page';
import { answers, fieldsOfCriterion, verdicts } from '../rules/decisions';
import type { LinkedCriterion } from '../reads/gates.server';
import type { CriterionKey } from '../rules/criteria';
import type { Phase } from '../rules/phases';
import { Criteria } from './criteria';
import { useCycleWords } from './words';

interface StepProps {
  title: string;
  phase: Phase;
  back: string;
  once: string;
  breadcrumb: readonly Crumb[];
}

export function RequestGatePage({ title, phase, back, once, breadcrumb, criteria }: StepProps & { criteria: LinkedCriterion[] }) {
  const { t } = useCycleWords();
  return (
    <Page title={title} lead={t('requestLead')} breadcrumb={breadcrumb}>
      <Section title={t('criteria')} first><Criteria phase={phase} criteria={criteria} /></Section>
      <div className="l-sec"><Form once={once}>
        <TextArea name="note" label={t('requestNote')} hint={t('requestNoteHint')} optional />
        <Actions next={t('requestNext')}>
          <Button label={t('requestGate')} />
          <LinkCancel to={back} />
        </Actions>
      </Form></div>
    </Page>
  );
}

function LinkCancel({ to }: { to: string }) {
  const { of } = useCycleWords();
  return <LinkButton kind="tertiary" to={to} label={of('ui', 'cancel') ?? ''} />;
}

export function WithdrawRequestPage({ title, phase, back, breadcrumb }: Omit<StepProps, 'once'>) {
  const { t, phase: name } = useCycleWords();
  return (
    <Page title={title} breadcrumb={breadcrumb}>
      <Confirm question={t('withdrawQuestion', { phase: name(phase) })} consequences={[t('withdrawConsequence')]} confirmLabel={t('withdraw')} cancelTo={back} danger={false} />
    </Page>
  );
}

export function ReopenGatePage({ title, phase, back, once, breadcrumb }: StepProps) {
  const { t, phase: name } = useCycleWords();
  return (
    <Page title={title} breadcrumb={breadcrumb}>
      <Confirm question={t('reopenQuestion', { phase: name(phase) })} consequences={[t('reopenConsequence1'), t('reopenConsequence2'), t('reopenConsequence3')]} confirmLabel={t('reopen')} cancelTo={back} danger={false} once={once}>
        <TextArea name="reason" label={t('reopenReason')} />
      </Confirm>
    </Page>
  );
}

interface DecideProps extends StepProps {
  lead: { role: string; name: string; day: string; note: string | null };
  criteria: LinkedCriterion[];
  due: string;
}

export function DecideGatePage({ title, phase, back, once, breadcrumb, lead, criteria, due }: DecideProps) {
  const { t, by, day, of, criterion } = useCycleWords();
  const missing = criteria.filter((one) => !one.met);
  const labels = Object.fromEntries(missing.map((one) => [fieldsOfCriterion(one.key).answer, criterion(one.key, phase, one.params)]));
  return (
    <Page title={title} breadcrumb={breadcrumb} lead={t('requestedBy', { role: by(lead.role), name: lead.name, day: day(lead.day) })}>
      {lead.note && <Section title={t('recommendation')} first><p>{lead.note}</p></Section>}
      <Section title={t('criteria')} first={!lead.note}><Criteria phase={phase} criteria={criteria} /></Section>
      <div className="l-sec"><Form once={once} labels={labels}>
        <Choice name="verdict" label={t('verdict')} options={verdicts.map((value) => ({ value, label: t(`verdict.${value}`), hint: t(`verdictHint.${value}`) }))} />
        <TextArea name="reason" label={t('decisionReason')} hint={t('decisionReasonHint')} />
        <h2 className="kern-heading-medium">{t('missingTitle')}</h2>
        <p>{missing.length === 0 ? t('missingNothing') : t('missingLead', { n: missing.length })}</p>
        {missing.map((one) => (
          <FieldGroup key={one.key} legend={criterion(one.key, phase, one.params)}>
            <Choice name={fieldsOfCriterion(one.key).answer} label={t('whatBecomes')} defaultValue="condition" options={answers.map((value) => ({ value, label: t(`answer.${value}`) }))} />
            <ConditionFields fieldKey={one.key} turn={one.turn} due={due} />
            <TextArea name={fieldsOfCriterion(one.key).reason} label={t('waiverReason')} rows={2} optional />
          </FieldGroup>
        ))}
        <FieldGroup legend={t('extraTitle')}>
          <TextField name={fieldsOfCriterion('extra').what} label={t('extraWhat')} optional />
          <ConditionFields fieldKey="extra" turn="head" due={null} />
        </FieldGroup>
        <Actions next={t('decideNext')}>
          <Button label={t('saveDecision')} />
          <LinkButton kind="tertiary" to={back} label={of('ui', 'cancel') ?? ''} />
        </Actions>
      </Form></div>
    </Page>
  );
}

function ConditionFields({ fieldKey, turn, due }: { fieldKey: CriterionKey | 'extra'; turn: string; due: string | null }) {
  const { t, role } = useCycleWords();
  const names = fieldsOfCriterion(fieldKey);
  return (
    <>
      <Select name={names.role} label={t('conditionRole')} options={roles.map((value) => ({ value, label: role(value) }))} defaultValue={turn} />
      <TextField name={names.owner} label={t('conditionFunction')} hint={t('conditionFunctionHint')} defaultValue={role(turn)} width="medium" />
      <DayField name={names.due} label={t('conditionDue')} defaultValue={due} optional={fieldKey === 'extra'} />
    </>
  );
}
