/** Here indicators are set and actual values reported, confirmed, returned, accepted or corrected. */
import { sayDay } from '../../shared/dates';
import { sayImprecise } from '../../shared/imprecise';
import type { Qualifier, Quantity } from '../../shared/quantities';
import { Checkbox, Choice, Select } from '../../ui/form/choices';
import { FieldGroup, Form } from '../../ui/form/form';
import { QuantityField } from '../../ui/form/quantity-field';
import { DayField, ImpreciseDateField, NumberField, TextArea, TextField } from '../../ui/form/text-fields';
import { Confirm } from '../../ui/page/confirm';
import { DefinitionList } from '../../ui/page/lists';
import { Page } from '../../ui/page/page';
import { useLanguage } from '../../ui/words';
import { indicatorDirections, indicatorKinds, indicatorSpheres, totalModes } from '../rules/indicators';
import { type FormPageProps, SaveOrBack } from './measure-form';
import { sayAmount, type Unit, useMeasureWords, ValueStateMark, When } from './said';

interface Typed {
  number: string | null;
  qualifier: Qualifier;
}

export interface IndicatorDraft {
  name: string; unit: string; kind: string; direction: string; sphere: string; baseline: Typed; baselineOn: string | null; target: Typed; targetDay: string | null;
  levels: string; groupLabel: string | null; groups: string; totalMode: string;
}

export function IndicatorPage({ title, preline, back, breadcrumb, indicator, version, once }: FormPageProps & { indicator: IndicatorDraft | null; version?: number | undefined; once?: string | undefined }) {
  const t = useMeasureWords();
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb}>
      <Form version={version} once={once} labels={{ baseline: t('baseline'), target: t('target') }}>
        <TextField name="name" label={t('indicatorName')} defaultValue={indicator?.name} />
        <TextField name="unit" label={t('unit')} hint={t('unitHint')} width="medium" defaultValue={indicator?.unit} />
        <Choice name="sphere" label={t('sphere')} hint={t('sphereHint')} defaultValue={indicator?.sphere} options={indicatorSpheres.map((sphere) => ({ value: sphere, label: t(`sphere.${sphere}`) }))} />
        <Select name="kind" label={t('kind')} defaultValue={indicator?.kind ?? 'stock'} options={indicatorKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
        <Choice name="direction" label={t('direction')} row defaultValue={indicator?.direction ?? 'up'} options={indicatorDirections.map((direction) => ({ value: direction, label: t(`direction.${direction}`) }))} />
        <FieldGroup legend={t('baseline')}>
          <QuantityField name="baseline" label={t('baseline')} hint={t('baselineHint')} defaultValue={indicator?.baseline} />
          <ImpreciseDateField name="baselineOn" label={t('baselineOn')} optional defaultValue={indicator?.baselineOn} />
        </FieldGroup>
        <FieldGroup legend={t('target')}>
          <QuantityField name="target" label={t('target')} hint={t('targetHint')} defaultValue={indicator?.target} optional />
          <DayField name="targetDay" label={t('targetDay')} optional defaultValue={indicator?.targetDay} />
        </FieldGroup>
        <FieldGroup legend={t('groupsPlain')}>
          <TextField name="groupLabel" label={t('groupLabel')} hint={t('groupLabelHint')} width="medium" optional defaultValue={indicator?.groupLabel} />
          <TextArea name="groups" label={t('groups')} hint={t('groupsHint')} optional defaultValue={indicator?.groups} />
          <Choice name="totalMode" label={t('totalMode')} defaultValue={indicator?.totalMode ?? 'stated'} options={totalModes.map((mode) => ({ value: mode, label: t(`totalMode.${mode}`) }))} />
        </FieldGroup>
        <TextArea name="levels" label={t('levels')} hint={t('levelsHint')} optional defaultValue={indicator?.levels} rows={3} />
        <SaveOrBack back={back} label={t('save')} />
      </Form>
    </Page>
  );
}

/** The indicator a value is reported for. */
export interface ValueOf extends Unit {
  name: string;
  groups: readonly { id: string; name: string }[];
}

interface ValueDraft {
  value: Typed;
  asOf: string | null;
  sourceText: string | null;
  numerator: number | null;
  denominator: number | null;
}

/** Reports a value; with a draft it corrects an earlier one and asks why. */
export function ValuePage({ title, preline, back, breadcrumb, indicator, draft, next, version, once }: FormPageProps & { indicator: ValueOf; draft: ValueDraft | null; next: 'nextConsultant' | 'nextHead' | 'nextOther'; version?: number | undefined; once?: string | undefined }) {
  const t = useMeasureWords();
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb} lead={draft ? t('correctLead') : t('valueLead', { indicator: indicator.name })}>
      <Form version={version} once={once} labels={{ value: t('value') }} narrow>
        <QuantityField name="value" label={`${indicator.name} (${indicator.unit})`} defaultValue={draft?.value} hint={indicator.levels.length > 0 ? indicator.levels.map((level, at) => `${at + 1}: ${level}`).join('; ') : undefined} />
        {indicator.groups.length > 0 && !draft ? <Select name="groupId" label={t('valueGroup')} optional empty={t('total')} options={indicator.groups.map((group) => ({ value: group.id, label: group.name }))} /> : null}
        <ImpreciseDateField name="asOf" label={t('valueAsOf')} hint={t('valueAsOfHint')} optional defaultValue={draft?.asOf} />
        {indicator.kind === 'rate' ? (
          <>
            <NumberField name="numerator" label={t('numerator')} hint={t('numeratorHint')} optional defaultValue={draft?.numerator} />
            <NumberField name="denominator" label={t('denominator')} optional defaultValue={draft?.denominator} />
          </>
        ) : null}
        <TextField name="sourceText" label={t('sourceText')} hint={t('sourceTextHint')} optional defaultValue={draft?.sourceText} />
        <Checkbox name="publicSource" label={t('publicSource')} hint={t('publicSourceHint')} />
        <TextArea name="note" label={t(draft ? 'correctWhy' : 'valueNote')} hint={t('freeTextWarning')} optional={!draft} rows={3} />
        <SaveOrBack back={back} label={t(draft ? 'correct' : 'valueAdd')} next={t(next)} />
      </Form>
    </Page>
  );
}

/** The value to be decided about. */
export interface DecidedValue extends Quantity, Unit {
  state: string;
  asOf: string | null;
  groupName: string | null;
  source: string | null;
  note: string | null;
  enteredName: string;
  enteredDay: string;
  isCorrection: boolean;
  version: number;
}

function ValueFacts({ value }: { value: DecidedValue }) {
  const t = useMeasureWords();
  const language = useLanguage();
  return (
    <DefinitionList items={[
      { label: t('value'), value: <b className="l-b">{sayAmount(value, value, t, language)}</b> }, ...(value.groupName ? [{ label: t('group'), value: value.groupName }] : []),
      { label: t('valueAsOf'), value: <When edtf={value.asOf} /> }, ...(value.source ? [{ label: t('sourceText'), value: value.source }] : []), ...(value.note ? [{ label: t('valueNote'), value: value.note }] : []),
      { label: t('status'), value: <ValueStateMark value={{ state: value.state, superseded: false }} /> }, { label: t('reportedBy'), value: t('balanceBy', { name: value.enteredName, day: sayDay(value.enteredDay, language) }) },
    ]} />
  );
}

export function ConfirmValuePage({ title, preline, back, breadcrumb, value }: FormPageProps & { value: DecidedValue }) {
  const t = useMeasureWords();
  const language = useLanguage();
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb} lead={`${sayAmount(value, value, t, language)}, ${sayImprecise(value.asOf, language)}`}>
      <ValueFacts value={value} />
      <Confirm question={t('confirmQuestion')} consequences={[t('confirmConsequence'), ...(value.isCorrection ? [t('confirmConsequenceCorrection')] : [])]} confirmLabel={t('confirm')} cancelTo={back} danger={false} version={value.version} />
    </Page>
  );
}

export function ReturnValuePage({ title, preline, back, breadcrumb, value }: FormPageProps & { value: DecidedValue }) {
  const t = useMeasureWords();
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb} lead={t('returnLead')}>
      <ValueFacts value={value} />
      <Form version={value.version} narrow>
        <TextArea name="note" label={t('returnNote')} rows={3} />
        <SaveOrBack back={back} label={t('giveBack')} />
      </Form>
    </Page>
  );
}

export function AcceptUncheckedPage({ title, preline, back, breadcrumb, value }: FormPageProps & { value: DecidedValue }) {
  const t = useMeasureWords();
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb} lead={t('uncheckedLead')}>
      <ValueFacts value={value} />
      <Form version={value.version} narrow>
        <TextArea name="reason" label={t('reason')} rows={3} />
        <SaveOrBack back={back} label={t('unchecked')} />
      </Form>
    </Page>
  );
}
