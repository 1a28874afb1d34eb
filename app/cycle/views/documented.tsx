/** Here a documented site is shown: what public sources say of it, and plainly what is not known. */
import { Link } from '@remix-run/react';
import { sayImprecise } from '../../shared/imprecise';
import { PhaseTimeline } from '../../ui/charts/phase-timeline';
import { DefinitionList, PlainList } from '../../ui/page/lists';
import { Columns, type Crumb, EmptyState, Page, Section } from '../../ui/page/page';
import { PhasePath } from '../../ui/page/phases';
import { SourceNote, Tag, Unknown } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { districtPath } from '../../shared/paths';
import type { SeenDocumentedSite } from '../reads/site.server';
import { phases } from '../rules/phases';
import { useCycleWords } from './words';

interface DocumentedProps {
  title: string;
  page: SeenDocumentedSite;
  breadcrumb: readonly Crumb[];
}

export function DocumentedSitePage({ title, page, breadcrumb }: DocumentedProps) {
  const { t, phase } = useCycleWords();
  const district = page.offices[0]?.districtAgs;
  return (
    <Page title={title} preline={[t('pilotSite'), ...page.offices.map((office) => office.name)].join(', ')} lead={t('leadSiteDocumented')} breadcrumb={breadcrumb}>
      <PhasePath steps={phases.map((key) => ({ key, name: phase(key), state: 'unknown', gate: 'open', when: t(`produces.${key}`), status: { kind: 'ring', text: t('dayNotKnown') } }))} />
      <Section title={t('earlier')}>
        {page.earlier.length === 0 && page.founded.length === 0 ? <EmptyState what={t('noEarlier')} /> : <Earlier page={page} />}
      </Section>
      <Columns>
        <Section title={t('goals')} first><PlainList items={page.goals.map((goal) => goal.title)} /></Section>
        <Section title={t('functions')} first>
          {page.functions.length === 0 ? <Unknown /> : <DefinitionList items={page.functions.map((one) => ({ label: one.title, value: one.personName }))} />}
        </Section>
      </Columns>
      {page.networks.length > 0 && (
        <Section title={t('networksHere')}>
          <PlainList items={page.networks.map((one) => <><b className="l-b">{one.name}</b>{one.purpose ? <><br /><span className="l-small">{one.purpose}</span></> : null}</>)} />
        </Section>
      )}
      <Section title={t('documentedMeasures')}>
        <EmptyState what={t('documentedNoMeasures')} why={t('documentedNoMeasuresWhy')} action={district ? <Link className="l-a" to={districtPath(district)}>{t('toDistrict')}</Link> : undefined} />
      </Section>
      {page.sources.length > 0 && <SourceNote>{t('sourceIs', { source: page.sources.join('; ') })}</SourceNote>}
    </Page>
  );
}

function Earlier({ page }: { page: SeenDocumentedSite }) {
  const { t, of, language } = useCycleWords();
  const dated = page.earlier.filter((one) => one.earliest !== null);
  const undated = page.earlier.filter((one) => one.earliest === null);
  // An open end is drawn up to the last day of the picture, with an arrow; nothing says that it still runs today.
  const days = dated.flatMap((one) => [one.earliest, one.latest]).filter((day): day is string => day !== null).sort();
  const [from, end] = [days[0], days.at(-1)];
  const to = end && from ? `${Math.max(Number(end.slice(0, 4)), Number(from.slice(0, 4)) + 1) + 1}-12-31` : '';
  return (
    <>
      {from && (
        <PhaseTimeline title={t('earlierDated')} aid={t('earlierAid')} finding={t('earlierFinding', { n: dated.length })} from={`${from.slice(0, 4)}-01-01`} to={to} keys={<Tag role="circumstances" />} longNames rowName={t('improvement')}
          rows={dated.map((one) => ({
            key: one.id, label: one.sentence, circumstances: true, note: sayImprecise(one.happened, language),
            actual: { from: one.earliest ?? from, to: one.latest ?? to, text: sayImprecise(one.happened, language), open: one.latest === null },
          }))} />
      )}
      {undated.length > 0 && (
        <DataTable caption={t('earlierUndated')} columns={[{ key: 'what', label: t('earlierUndated') }, { key: 'begin', label: t('begin') }]}
          rows={undated.map((one) => ({ key: one.id, cells: { what: one.sentence, begin: <Unknown>{of('ui', 'notKnown') ?? ''}</Unknown> } }))} />
      )}
    </>
  );
}
