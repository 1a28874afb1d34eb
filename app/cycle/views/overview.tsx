/** Here the state overview is shown: what waits for me, sites against phases, where they are, who else has to act, what comes next. */
import { Link } from '@remix-run/react';
import { DistrictMap } from '../../ui/charts/district-map';
import { StateMatrix, type MatrixRow } from '../../ui/charts/state-matrix';
import { LinkButton } from '../../ui/form/button';
import { TaskList, TaskRow } from '../../ui/page/lists';
import { Columns, EmptyState, Page, Section } from '../../ui/page/page';
import { SourceNote, Status } from '../../ui/page/status';
import type { mapOf } from '../map';
import type { SeenOverview } from '../reads/overview.server';
import { phases } from '../rules/phases';
import { DataTable } from '../../ui/table/data-table';
import { NextDates } from './dates';
import { markOf } from './marks';
import { useCycleWords } from './words';

type Row = SeenOverview['rows'][number];
type Map = NonNullable<ReturnType<typeof mapOf>>;

interface OverviewProps {
  title: string;
  overview: SeenOverview;
  role: string | null;
  map: { areas: Map['areas']; wide: Map['drawing']; narrow: Map['drawing']; source: string } | null;
  applications: string;
  invented: boolean;
  today: string;
}

export function OverviewPage({ title, overview, role, map, applications, invented, today }: OverviewProps) {
  const { t } = useCycleWords();
  const { rows, mine, dates } = overview;
  const others = rows.filter((row) => row.turn && row.turn.role !== role);
  return (
    <Page title={title} lead={<Lead overview={overview} role={role} />}>
      {mine.length > 0 && <Section title={t('yourTurn')} first><TaskList>{mine.map((one, i) => <Waiting key={one.to} one={one} first={i === 0} />)}</TaskList></Section>}
      <Section title={t('matrix')} first={mine.length === 0}>
        {rows.length === 0 ? <EmptyState what={t('noSites')} why={t('noSitesWhy')} action={<LinkButton to={applications} label={t('toApplications')} />} /> : <Matrix rows={rows} role={role} today={today} />}
        {rows.length > 0 && !overview.documented && <SourceNote>{t('matrixNote')}{rows.some((row) => !row.whole) ? ` ${t('circleNote')}` : ''}</SourceNote>}
      </Section>
      {rows.length > 0 && (
        <Columns>
          {map ? <PhaseMap rows={rows} map={map} invented={invented} /> : <div />}
          {!overview.documented && (
            <div>
              {(role !== 'ministry' || others.length > 0) && <Section title={t('othersTurn')} first>{others.length === 0 ? <p>{t('nobodysTurn')}</p> : <Others rows={others} today={today} />}</Section>}
              {role !== 'ministry' && <Section title={t('dates')}><NextDates dates={dates} today={today} withSite /></Section>}
            </div>
          )}
        </Columns>
      )}
    </Page>
  );
}

function Lead({ overview, role }: { overview: SeenOverview; role: string | null }) {
  const { t, day } = useCycleWords();
  const { counts } = overview;
  if (overview.documented) return <>{t('overviewDocumented', { n: counts.sites })}</>;
  const parts = [
    ...(counts.late > 0 ? [t('overviewLate', { n: counts.late })] : []),
    ...(counts.nextCondition ? [t('overviewCondition', { day: day(counts.nextCondition) })] : []),
  ];
  const waiting = counts.waiting > 0 ? t(role === 'coordinator' ? 'overviewWaiting' : 'overviewWaitingOthers', { n: counts.waiting }) : null;
  return (
    <>
      {t('overviewSites', { n: counts.sites, finished: counts.finished })}{' '}
      {waiting && <b className="l-b">{waiting}</b>}{waiting && parts.length > 0 ? ', ' : ''}{parts.join(', ')}{waiting || parts.length > 0 ? '.' : t('overviewCalm')}
    </>
  );
}

function Waiting({ one, first }: { one: SeenOverview['mine'][number]; first: boolean }) {
  const { t, phase, by, day } = useCycleWords();
  const text = t('decideText', { role: by(one.role), day: day(one.day), met: one.met, all: one.all });
  const more = !one.allowed ? t('decideBlocked') : one.missing > 0 ? t('decideMissing', { n: one.missing }) : '';
  return (
    <TaskRow to={one.to} title={t('decideSite', { site: one.site, phase: phase(one.phase) })} text={`${text} ${more}`.trim()}
      action={one.allowed ? <LinkButton kind={first ? 'primary' : 'secondary'} to={one.to} label={t('decide')} /> : undefined} />
  );
}

function Matrix({ rows, role, today }: { rows: readonly Row[]; role: string | null; today: string }) {
  const { t, phase } = useCycleWords();
  const cells = useCells(today);
  const turnOf = useTurn(role);
  return (
    <StateMatrix caption={t('matrix')} columns={phases.map((one, i) => <>{i + 1}{'\u00a0'}{phase(one)}</>)} turnName={t('turn')}
      rows={rows.map((row): MatrixRow => {
        const current = row.cells.find((cell) => cell.now);
        const shown = current ?? row.cells[row.cells.length - 1];
        return {
          key: row.id, name: row.name, ...(row.to ? { to: row.to } : {}), cells: cells(row), turn: turnOf(row),
          short: {
            done: row.done, current: current !== undefined,
            text: current ? t('shortPhase', { n: phases.indexOf(current.phase) + 1, all: phases.length, phase: phase(current.phase) }) : row.done === phases.length ? t('shortFinished') : t('dayNotKnown'),
            status: shown ? { kind: cells(row)[phases.indexOf(shown.phase)]?.kind ?? 'ring', text: <>{cells(row)[phases.indexOf(shown.phase)]?.word}{row.turn ? <>{' · '}{t('turn')}{': '}{turnOf(row)}</> : null}</> } : { kind: 'ring', text: '' },
          },
        };
      })} />
  );
}

function useTurn(role: string | null) {
  const { t, short: say } = useCycleWords();
  return (row: Row) => (row.state === 'paused' || row.state === 'left' ? t(`siteState.${row.state}`) : row.turn === null ? '–' : row.turn.role === role ? <b className="l-b">{t('you')}</b> : say(row.turn.role));
}

/** What stands in each cell: the word, the day of the decision, the planned day. */
function useCells(today: string) {
  const { t, shortDay } = useCycleWords();
  return (row: Row) => row.cells.map((cell) => {
    const plan = cell.planned ? [t('plan', { day: shortDay(cell.planned) })] : [];
    const marked = cell.onReopenedGround ? [t('onReopenedGroundShort')] : [];
    if (cell.state === 'requested') return { kind: 'act' as const, word: t('gateRequested'), lines: [...(cell.since ? [t('onDay', { day: shortDay(cell.since) })] : []), ...plan], now: cell.now };
    if (cell.state === 'approvedWithConditions' && cell.until === null) return { kind: 'good' as const, word: t('state.approvedWithConditions'), lines: [...(cell.since ? [shortDay(cell.since)] : []), ...plan, ...marked], now: cell.now };
    if (cell.state === 'running' && cell.daysOver > 0) return { kind: 'warn' as const, word: t('overPlan', { n: cell.daysOver }), lines: plan, now: cell.now };
    const since = cell.until ? [t('untilDay', { day: shortDay(cell.until) })] : cell.since ? [shortDay(cell.since)] : [];
    const workshop = cell.state === 'running' && cell.workshop && cell.workshop >= today ? [t('workshopOn', { day: cell.workshop === today ? t('today') : shortDay(cell.workshop) })] : [];
    return { kind: markOf(cell.state), word: t(`state.${cell.state}`), lines: [...since, ...workshop, ...plan, ...marked], now: cell.now };
  });
}

function Others({ rows, today }: { rows: readonly Row[]; today: string }) {
  const { t, turn, short, day } = useCycleWords();
  return (
    <DataTable caption={t('othersTurn')} columns={[{ key: 'what', label: t('siteAndMissing') }, { key: 'turn', label: t('turn') }, { key: 'due', label: t('due') }]}
      rows={rows.flatMap((row) => (row.turn ? [{
        key: row.id,
        cells: {
          what: <>{row.to ? <Link className="l-a l-b" to={row.to}>{row.name}</Link> : <b className="l-b">{row.name}</b>}<br />{turn(row.turn)}</>,
          turn: short(row.turn.role),
          due: row.turn.since ? t('since', { day: day(row.turn.since) }) : row.due ? (row.due < today ? <Status kind="bad">{day(row.due)}</Status> : day(row.due)) : '–',
        },
      }] : []))} />
  );
}

function PhaseMap({ rows, map, invented }: { rows: readonly Row[]; map: NonNullable<OverviewProps['map']>; invented: boolean }) {
  const { t, phase, of } = useCycleWords();
  return (
    <DistrictMap level={2} title={t('map')} aid={t('mapAid')} finding={t('mapFinding', { n: rows.length })} areas={map.areas} wide={map.wide} narrow={map.narrow}
      steps={phases.map((one, i) => ({ step: (i + 1) as 1 | 2 | 3 | 4 | 5, label: `${i + 1} ${phase(one)}` }))} source={invented ? `${t('mapInvented')} ${map.source}` : map.source}
      list={{ head: [of('ui', 'site') ?? '', of('ui', 'phase') ?? ''], rows: rows.map((row) => [row.name, row.current ? phase(row.current) : row.done === phases.length ? t('shortFinished') : t('state.notKnown')]) }} />
  );
}
