/** Here the sources of a needs assessment are shown with what is to be done next with each. */
import { Link } from '@remix-run/react';
import { sayDay } from '../../shared/dates';
import { LinkButton } from '../../ui/form/button';
import { EmptyState } from '../../ui/page/page';
import { Status } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { useLanguage, useRoomWords } from '../../ui/words';
import type { SeenSource } from '../reads.server';
import type { AssessmentKey } from '../words.de';

export function SourcesTable({ here, sources, mayRecord }: { here: string; sources: readonly SeenSource[]; mayRecord: boolean }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const record = mayRecord && <LinkButton small to={`${here}/quellen/neu`} label={t('recordSource')} />;
  if (sources.length === 0) return <EmptyState what={t('sourcesEmpty')} why={t('sourcesWhy')} action={record} />;
  return (
    <>
      <DataTable caption={t('sources')}
        columns={[{ key: 'title', label: t('sourceTitle') }, { key: 'kind', label: t('kind') }, { key: 'state', label: t('state') }, { key: 'next', label: t('nextStep') }]}
        rows={sources.map((source) => ({
          key: source.id,
          cells: {
            title: source.waveNumber === null ? source.title : t('waveSource', { number: source.waveNumber }),
            kind: t(`source.${source.kind}` as AssessmentKey),
            state: <SourceState source={source} />,
            next: <NextOfSource here={here} source={source} />,
          },
        }))} />
      {record && <p className="l-gap-s">{record}</p>}
    </>
  );
}

function SourceState({ source }: { source: SeenSource }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const language = useLanguage();
  if (source.releasedOn) return <Status kind="good">{t('sourceReleasedOn', { day: sayDay(source.releasedOn, language) })}</Status>;
  if (source.closedOn) return <Status kind="half">{t('sourceClosedOn', { day: sayDay(source.closedOn, language) })}</Status>;
  return <Status kind="ring">{t('sourceOpen')}</Status>;
}

function NextOfSource({ here, source }: { here: string; source: SeenSource }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  if (source.may.close.allowed) return <Link className="l-a" to={`${here}/quellen/${source.id}/schliessen`}>{t('close')}</Link>;
  if (source.may.release.allowed) return <Link className="l-a" to={`${here}/quellen/${source.id}/freigeben`}>{t('release')}</Link>;
  return null;
}
