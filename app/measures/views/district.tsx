/** Here the measures of a district are listed: those outside programmes, which count in none, and those of sites in sight. */
import { Link } from '@remix-run/react';
import { sayImprecise } from '../../shared/imprecise';
import { SourceNote, Unknown } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { useLanguage, useRoomWords } from '../../ui/words';
import type { MeasureKey } from '../words.de';
import { type BulletIndicator, IndicatorBullets } from './charts';
import { MeasureStatusMark } from './said';

export interface ListedDistrictMeasure {
  id: string;
  title: string;
  status: string;
  origin: string;
  started: string | null;
  to: string;
  programmeName: string | null;
  overdue: boolean;
  progress: { done: number; of: number };
  sourceTitle: string | null;
}

export function MeasuresOfDistrict({ measures, indicators }: { measures: readonly ListedDistrictMeasure[]; indicators: readonly BulletIndicator[] }) {
  const t = useRoomWords<MeasureKey>('measures');
  const language = useLanguage();
  return (
    <>
      {indicators.length > 0 && <IndicatorBullets indicators={indicators} level={3} />}
      <DataTable caption={t('title')}
      columns={[{ key: 'title', label: t('name') }, { key: 'where', label: t('origin') }, { key: 'started', label: t('start'), labelOnPhone: true }, { key: 'progress', label: t('milestones'), labelOnPhone: true }, { key: 'status', label: t('status') }]}
      rows={measures.map((one) => ({
        key: one.id,
        cells: {
          title: <><Link to={one.to}>{one.title}</Link>{one.sourceTitle && <SourceNote>{one.sourceTitle}</SourceNote>}</>,
          where: one.programmeName ?? t(`origin.${one.origin}` as MeasureKey),
          started: one.started ? sayImprecise(one.started, language) : <Unknown />,
          progress: one.progress.of > 0 ? t('progressDone', one.progress) : t('progressNone'),
          status: <MeasureStatusMark measure={one} />,
        },
      }))} />
    </>
  );
}
