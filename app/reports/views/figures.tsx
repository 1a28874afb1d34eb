/** Here the figures of a report are shown, as frozen or as they would be frozen now. */
import { sayDay } from '../../shared/dates';
import { PlainList } from '../../ui/page/lists';
import { Section } from '../../ui/page/page';
import { Status, Unknown } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { useAnyWords, useLanguage, useRoomWords } from '../../ui/words';
import type { Figures, IndicatorFigure } from '../figures';
import type { ReportKey } from '../words.de';

export function FiguresView({ title, figures }: { title: string; figures: Figures }) {
  const t = useRoomWords<ReportKey>('reports');
  const of = useAnyWords();
  const language = useLanguage();
  const phase = (code: string): string => of('cycle', `phase.${code}`) ?? of('reports', `phase.${code}`) ?? code;
  const outcome = (code: string): string => of('cycle', `outcome.${code}`) ?? of('reports', `outcome.${code}`) ?? code;
  return (
    <Section title={title}>
      <h3 className="kern-heading-small">{t('figureMeasures')}</h3>
      {figures.measures.length === 0 ? <p>{t('noMeasures')}</p> : <p>{figures.measures.map(({ status, count }) => `${of('reports', `status.${status}`) ?? status}: ${count}`).join(', ')}</p>}
      <h3 className="kern-heading-small l-gap-s">{t('figureIndicators')}</h3>
      {figures.indicators.length === 0 ? <p>{t('noIndicators')}</p> : <Indicators indicators={figures.indicators} />}
      <h3 className="kern-heading-small l-gap-s">{t('figureGates')}</h3>
      {figures.gates.length === 0 ? <p>{t('noGates')}</p> : (
        <PlainList items={figures.gates.map((gate) => `${phase(gate.phase)}: ${outcome(gate.outcome)}, ${sayDay(gate.onDay, language)}${gate.reopened ? `, ${t('reopened')}` : ''}`)} />
      )}
    </Section>
  );
}

function Indicators({ indicators }: { indicators: readonly IndicatorFigure[] }) {
  const t = useRoomWords<ReportKey>('reports');
  return (
    <DataTable caption={t('figureIndicators')}
      columns={[{ key: 'name', label: t('indicator') }, { key: 'measure', label: t('measure') }, { key: 'value', label: t('value') }, { key: 'share', label: t('share') }, { key: 'asOf', label: t('asOf') }]}
      rows={indicators.map((one, i) => ({
        key: String(i),
        cells: {
          name: one.name,
          measure: one.measure ?? '–',
          value: <>{one.number === null ? <Unknown>{one.value}</Unknown> : one.value}{one.unchecked ? <> <Status kind="ring">{t('unchecked')}</Status></> : null}</>,
          share: one.share ?? '–',
          asOf: one.asOf ?? '–',
        },
      }))} />
  );
}
