/** Here somebody reports how a measure stands: status, one value, one milestone, one sentence; a minute at most. */
import { Link } from '@remix-run/react';
import { sayImprecise } from '../../shared/imprecise';
import type { Quantity } from '../../shared/quantities';
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { Choice, Select } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { QuantityField } from '../../ui/form/quantity-field';
import { ImpreciseDateField, TextArea, TextField } from '../../ui/form/text-fields';
import { PlainList } from '../../ui/page/lists';
import { Page } from '../../ui/page/page';
import { SourceNote } from '../../ui/page/status';
import { useLanguage, useUiWords } from '../../ui/words';
import type { MeasureKey } from '../words.de';
import type { FormPageProps } from './measure-form';
import { sayAmount, type Unit, useMeasureWords } from './said';

/** The indicator whose value is asked for. */
export interface AskedIndicator extends Unit {
  id: string;
  name: string;
  last: (Quantity & { asOf: string | null }) | null;
}

interface ReportProps extends FormPageProps {
  measure: { title: string; status: string; blockedBy: string | null; version: number };
  statuses: readonly string[];
  mayClose: boolean;
  indicator: AskedIndicator | null;
  others: readonly { id: string; name: string }[];
  milestones: readonly { id: string; title: string }[];
  next: 'nextConsultant' | 'nextHead' | 'nextOther';
  once: string;
  onceUnchanged: string;
}

export function ReportPage({ title, preline, back, breadcrumb, measure, statuses, mayClose, indicator, others, milestones, next, once, onceUnchanged }: ReportProps) {
  const t = useMeasureWords();
  const ui = useUiWords();
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb} lead={t('reportLead', { title: measure.title })}>
      <Form version={measure.version} once={once} narrow>
        <Choice name="status" label={t('statusOfMeasure')} defaultValue={measure.status} options={statuses.map((status) => ({ value: status, label: t(`status.${status}` as MeasureKey) }))} note={t(mayClose ? 'mayCloseNote' : 'onlyHeadNote')} />
        <TextField name="blockedBy" label={t('blockedBy')} hint={t('blockedHint')} optional defaultValue={measure.blockedBy} />
        {indicator ? <AskValue indicator={indicator} others={others} /> : null}
        {milestones.length > 0 ? <Select name="milestoneId" label={t('milestoneReached')} optional empty={t('noMilestone')} options={milestones.map((one) => ({ value: one.id, label: one.title }))} /> : null}
        <TextArea name="sentence" label={t('sentence')} hint={t('freeTextWarning')} optional rows={3} />
        <Actions><Button label={t('report')} /><LinkButton kind="tertiary" to={back} label={ui('cancel')} /></Actions>
      </Form>
      <Form id="unchanged" action={`${back}/unveraendert`} once={onceUnchanged} narrow>
        <input type="hidden" name="indicatorId" value={indicator?.last ? indicator.id : ''} />
        <Actions next={indicator ? t(next) : undefined}><Button kind="secondary" label={t('unchanged')} /></Actions>
      </Form>
    </Page>
  );
}

function AskValue({ indicator, others }: { indicator: AskedIndicator; others: ReportProps['others'] }) {
  const t = useMeasureWords();
  const language = useLanguage();
  const last = indicator.last ? t('lastValue', { value: sayAmount(indicator.last, indicator, t, language), asOf: sayImprecise(indicator.last.asOf, language) }) : t('noValueYet');
  return (
    <>
      <input type="hidden" name="indicatorId" value={indicator.id} />
      <QuantityField name="value" label={`${indicator.name} (${indicator.unit})`} hint={`${last} ${t('leaveEmpty')}`} optional />
      {others.length > 0 ? <SourceNote>{t('otherIndicators')}{others.map((one) => <span key={one.id}>{' '}<Link to={`?indikator=${one.id}`}>{one.name}</Link></span>)}</SourceNote> : null}
      <ImpreciseDateField name="asOf" label={t('valueAsOf')} hint={t('asOfTodayHint')} optional />
    </>
  );
}

/** Asks once more before the last value is reported as of today; for links that lead here. */
export function UnchangedPage({ title, preline, back, breadcrumb, indicator, status, once }: FormPageProps & { indicator: AskedIndicator | null; status: string; once: string }) {
  const t = useMeasureWords();
  const ui = useUiWords();
  const language = useLanguage();
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb} lead={t('unchangedLead')}>
      <PlainList items={[`${t('status')}: ${t(`status.${status}` as MeasureKey)}`, ...(indicator?.last ? [`${indicator.name}: ${sayAmount(indicator.last, indicator, t, language)} (${sayImprecise(indicator.last.asOf, language)})`] : [])]} />
      <Form once={once}>
        <input type="hidden" name="indicatorId" value={indicator?.last ? indicator.id : ''} />
        <Actions><Button label={t('unchanged')} /><LinkButton kind="tertiary" to={back} label={ui('cancel')} /></Actions>
      </Form>
    </Page>
  );
}
