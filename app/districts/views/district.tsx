/** Here one district is put together over all programmes; what other rooms know of it is handed in as ready pieces. */
import type { ReactNode } from 'react';
import { PhaseTimeline } from '../../ui/charts/phase-timeline';
import { Columns, type Crumb, Page, Section } from '../../ui/page/page';
import { Key } from '../../ui/charts/figure';
import { useRoomWords } from '../../ui/words';
import { type Stretch, yearsOf } from '../rules';
import type { DistrictKey } from '../words.de';
import { EventTable, type OpenVisit, type ShownEvent } from './events';
import { OfficesAndFunctions, Profile, type ShownDistrict, type ShownFact, type ShownHolder, type ShownOffice, Statements } from './profile';

interface DistrictProps {
  breadcrumb: readonly Crumb[];
  district: ShownDistrict;
  predecessors: readonly { ags: string; name: string }[];
  successor: { ags: string; name: string } | null;
  offices: readonly ShownOffice[];
  holders: readonly ShownHolder[];
  facts: readonly ShownFact[];
  events: readonly ShownEvent[];
  open: readonly OpenVisit[];
  stretches: readonly Stretch[];
  today: string;
  counts: { sites: number; measuresOutside: number; awards: number };
  sites: ReactNode;
  measures: ReactNode;
  network: ReactNode;
}

export function DistrictPage({ breadcrumb, district, predecessors, successor, offices, holders, facts, events, open, stretches, today, counts, sites, measures, network }: DistrictProps) {
  const t = useRoomWords<DistrictKey>('districts');
  const lead = [
    counts.sites > 0 && t('leadSites', { n: counts.sites }), counts.measuresOutside > 0 && t('leadMeasures', { n: counts.measuresOutside }), counts.awards > 0 && t('leadAwards', { n: counts.awards }),
  ].filter(Boolean).join(', ');
  return (
    <Page title={district.name} preline={t('preline')} breadcrumb={breadcrumb} lead={lead ? `${lead}.` : t('leadNothing')}>
      <Timeline stretches={stretches} today={today} />
      <Columns>
        <Profile district={district} facts={facts} predecessors={predecessors} successor={successor} />
        <div>
          <OfficesAndFunctions offices={offices} holders={holders} />
          {sites && <Section title={t('sites')}>{sites}</Section>}
        </div>
      </Columns>
      {measures && <Section title={t('measures')} id="massnahmen">{measures}</Section>}
      {network && <Section title={t('network')} id="netzwerk">{network}</Section>}
      <Section title={t('events')} id="ereignisse"><EventTable events={events} open={open} /></Section>
      <Statements facts={facts} />
    </Page>
  );
}

/** What ran when: solid in a programme, hollow outside; only what has a year. */
function Timeline({ stretches, today }: { stretches: readonly Stretch[]; today: string }) {
  const t = useRoomWords<DistrictKey>('districts');
  const years = yearsOf(stretches, today);
  if (!years) return null;
  return (
    <PhaseTimeline longNames title={t('timeline')} level={2} aid={t('timelineAid', { from: years.from.slice(0, 4) })} finding={t('timelineFinding', { n: stretches.length })} from={years.from} to={years.to} rowName={t('undertaking')}
      keys={(
        <>
          <Key label={t('inProgramme')}><rect y="3" width="20" height="14" rx="2" className="f-own" /></Key>
          <Key label={t('outside')}><rect x="1" y="4" width="18" height="12" rx="2" className="f-bg s-own w2" /></Key>
        </>
      )}
      rows={stretches.map((one) => ({ key: one.key, label: one.label, note: one.text, outside: one.outside, actual: { from: one.from, to: one.until ?? today, text: one.text, open: one.until === null } }))} />
  );
}
