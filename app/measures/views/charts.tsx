/** Here the progress of measures is drawn: indicators as bullets, statuses over time as squares. */
import { Link } from '@remix-run/react';
import { sayImprecise } from '../../shared/imprecise';
import type { Language } from '../../shared/language';
import type { Amount, Quantity } from '../../shared/quantities';
import { BulletChart, type BulletRow } from '../../ui/charts/bullet-chart';
import { Status } from '../../ui/page/status';
import { useLanguage } from '../../ui/words';
import type { Effect } from '../rules/indicators';
import type { MeasureKey } from '../words.de';
import { sayAmount, sayEffect, type T, useMeasureWords } from './said';

interface Point extends Quantity {
  asOf: string | null;
}

/** What a bullet needs to know of an indicator. */
export interface BulletIndicator {
  id: string;
  measureId: string | null;
  name: string;
  unit: string;
  kind: string;
  direction: string;
  sphere: string;
  levels: readonly string[];
  baseline: Quantity;
  figure: { value: Amount; asOf: string | null; target: Amount; effect: Effect; reached: 'at' | 'beyond' | null; standing: { provisional: Point | null; lastKnown: Point | null } };
  mayReport?: boolean | undefined;
}

const roleOf = (sphere: string) => (sphere === 'own' || sphere === 'change' ? sphere : 'circumstances');

/** One row of the chart: a number that waits is hollow, one that is not known is empty and names the last one. */
function rowOf(one: BulletIndicator, t: T, language: Language, toMeasures: string | undefined): BulletRow {
  const { figure } = one;
  const { provisional, lastKnown } = figure.standing;
  const shown = provisional ?? figure.value;
  const said = (amount: Amount) => sayAmount(amount, one, t, language);
  const effect = provisional ? null : sayEffect(figure.effect, one.baseline, figure.target, one, t, language);
  const asOf = provisional ? provisional.asOf : figure.asOf;
  const day = shown.number === null && !provisional && figure.asOf === null ? '' : sayImprecise(asOf, language);
  const targetText = figure.target.number === null ? undefined : t('targetShort', { target: said(figure.target) });
  const note = [effect, provisional ? t('provisional') : null, day].filter((text): text is string => Boolean(text)).join(', ');
  const toReport = shown.number === null && one.mayReport && one.measureId && toMeasures ? `${toMeasures}/${one.measureId}/indikatoren/${one.id}/wert` : null;
  return {
    key: one.id, name: one.name, nameText: one.name, role: roleOf(one.sphere), about: t(`kind.${one.kind}` as MeasureKey),
    baseline: one.baseline.number, target: figure.target.number, value: shown.number, lastKnown: lastKnown?.number ?? null, unconfirmed: provisional !== null,
    baselineText: one.baseline.number === null ? (one.sphere === 'circumstances' ? undefined : t('baselineUnknown')) : said(one.baseline), targetText, valueText: shown.number === null ? undefined : said(shown),
    lastKnownText: lastKnown ? t('lastKnown', { value: said(lastKnown), asOf: sayImprecise(lastKnown.asOf, language) }) : undefined,
    note: (
      <>
        {figure.reached && !provisional ? <Status kind="good">{t(figure.reached === 'at' ? 'atTarget' : 'beyondTarget')}</Status> : null}
        {note ? <span>{note}</span> : null}
        {toReport ? <Link to={toReport}>{t('valueAdd')}</Link> : null}
      </>
    ),
    noteText: [note, figure.reached && !provisional ? t(figure.reached === 'at' ? 'atTarget' : 'beyondTarget') : ''].filter(Boolean).join(', '),
    finding: t('finding', { name: one.name, value: said(shown), target: targetText ?? t('noTarget') }),
  };
}

/** Indicators as the way from baseline to target. `toMeasures` is the address of the measures, for links to report a value. */
export function IndicatorBullets({ indicators, toMeasures, level }: { indicators: readonly BulletIndicator[]; toMeasures?: string | undefined; level?: 2 | 3 | 4 | undefined }) {
  const t = useMeasureWords();
  const language = useLanguage();
  const reached = indicators.filter((one) => one.figure.reached).length;
  const unknown = indicators.filter((one) => one.figure.value.number === null).length;
  return (
    <BulletChart title={t('indicators')} level={level} aid={t('indicatorsAid')} finding={t('indicatorsFinding', { n: indicators.length, reached, unknown })}
      rows={indicators.map((one) => rowOf(one, t, language, toMeasures))} />
  );
}
