/** Here minutes are shown: how the sides stand, the text, the answers, and the versions. */
import { Link } from '@remix-run/react';
import { addDays, sayDay, sayInstant } from '../../shared/dates';
import { LinkButton } from '../../ui/form/button';
import { PlainList } from '../../ui/page/lists';
import { type Crumb, EmptyState, Page, Section } from '../../ui/page/page';
import { SourceNote, Status, type StatusKind } from '../../ui/page/status';
import { useAnyWords, useLanguage, useRoomWords } from '../../ui/words';
import type { SeenMinutes } from '../reads/minutes.server';
import type { WorkshopKey } from '../words.de';
import { MinutesText } from './minutes-text';

type Shown = NonNullable<SeenMinutes['shown']>;
type Side = Shown['sides'][number];
const looks: Record<string, StatusKind> = { approved: 'good', silent: 'good', objection: 'bad', open: 'ring' };

/** What the page shows; the loader leaves out the rest. */
export interface MinutesPageProps {
  title: string;
  workshopTitle: string;
  workshopTo: string;
  breadcrumb: readonly Crumb[];
  minutes: Pick<SeenMinutes, 'versions' | 'shown' | 'may' | 'silenceDays' | 'forMinistry'>;
}

/** How a side is called. */
export function useSideName(): (side: { siteName: string | null }) => string {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (side) => side.siteName ?? t('consultantSide');
}

export function MinutesPage({ title, workshopTitle, workshopTo, breadcrumb, minutes }: MinutesPageProps) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const language = useLanguage();
  const { shown, may, versions, silenceDays } = minutes;
  if (!shown) {
    return (
      <Page title={title} preline={workshopTitle} breadcrumb={breadcrumb} lead={t('minutesNone')}>
        <EmptyState what={t('minutesNone')} why={t('minutesNoneWhy')} action={may.draft.allowed ? <LinkButton kind="primary" to="entwerfen" label={t('minutesDraft')} /> : <LinkButton to={workshopTo} label={t('back')} />} />
      </Page>
    );
  }
  const lead = t(`minutesStands.${shown.state}`, shown.sentOn ? { sent: sayDay(shown.sentOn, language), until: sayDay(addDays(shown.sentOn, silenceDays), language) } : undefined);
  return (
    <Page title={title} preline={workshopTitle} breadcrumb={breadcrumb} lead={lead} marks={<Status kind={shown.state === 'approved' ? 'good' : 'half'}>{t('versionState', { number: shown.number, state: t(`minutesState.${shown.state}`) })}</Status>} actions={<MinutesActions shown={shown} may={may} />}>
      {shown.correctionReason ? <p>{t('correctionBecause', { reason: shown.correctionReason })}</p> : null}
      {shown.state === 'draft' ? null : <Sides sides={shown.sides} />}
      <MinutesText body={shown.body} />
      <Answers answers={shown.answers} />
      {versions.length > 1 ? (
        <Section title={t('versions')}>
          <PlainList items={versions.map((one) => <Link key={one.number} to={`?fassung=${one.number}`}>{t('versionState', { number: one.number, state: t(`minutesState.${one.state}`) })}</Link>)} />
        </Section>
      ) : null}
      <SourceNote>{t('draftedBy', { name: shown.draftedName })} {t('whoSees')} {shown.body.sites.length > 1 ? t('yourPart') : ''}</SourceNote>
      {shown.hash ? <SourceNote><span className="l-hash">{t('hash', { hash: shown.hash })}</span></SourceNote> : null}
      {may.correct ? <p><Link className="kern-link" to="berichtigen">{t('minutesCorrect')}</Link></p> : null}
    </Page>
  );
}

/** At most one primary and one secondary action. */
function MinutesActions({ shown, may }: { shown: Shown; may: MinutesPageProps['minutes']['may'] }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  if (shown.state === 'draft') {
    return may.draft.allowed ? <><LinkButton kind="primary" to="senden" label={t('minutesSend')} /><LinkButton to="entwerfen" label={t('minutesRedraft')} /></> : null;
  }
  const waits = shown.sides.some((side) => side.may.approve && side.standing !== 'approved');
  return (
    <>
      {waits ? <LinkButton kind="primary" to="genehmigen" label={t('minutesApprove')} /> : null}
      {may.comment ? <LinkButton to="einwenden" label={t('minutesObject')} /> : null}
    </>
  );
}

function Sides({ sides }: { sides: Side[] }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const name = useSideName();
  return (
    <Section title={t('sides')} first>
      <PlainList items={sides.map((side) => <>{name(side)}: <Status kind={looks[side.standing] ?? 'plain'}>{t(`standing.${side.standing}`)}</Status></>)} />
    </Section>
  );
}

function Answers({ answers }: { answers: Shown['answers'] }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const of = useAnyWords();
  const language = useLanguage();
  if (answers.length === 0) return null;
  return (
    <Section title={t('answers')}>
      <PlainList items={answers.map((one) => (
        <>
          {one.personName} ({[of('accounts', `role.${one.capacity}`) ?? one.capacity, one.siteName].filter(Boolean).join(', ')}) {t(`answer.${one.kind}` as WorkshopKey)}
          <span className="l-small l-muted">, {sayInstant(one.at, language)}</span>
          {one.remark ? <p className="l-quote">{one.remark}</p> : null}
        </>
      ))} />
    </Section>
  );
}
