/** Here the profile of the self-assessment is drawn: a mean per field of action, the two waves beside each other. */
import { sayNumber, type Language } from '../../shared/language';
import { DumbbellPlot } from '../../ui/charts/dumbbell-plot';
import { EmptyState } from '../../ui/page/page';
import { useLanguage, useRoomWords } from '../../ui/words';
import type { SeenProfile } from '../reads.server';
import type { AssessmentKey } from '../words.de';
import { sayList } from './say-list';

/** "3,0": a mean always shows its decimal. */
export const sayMean = (mean: number, language: Language): string => {
  const said = sayNumber(mean, language);
  return Number.isInteger(mean) ? `${said}${language === 'de' ? ',' : '.'}0` : said;
};

export function ProfileFigure({ profile, level = 3 }: { profile: SeenProfile; level?: 2 | 3 | 4 }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const language = useLanguage();
  const finding = useFinding(profile);
  if (!profile.seen.first && !profile.seen.second) return <EmptyState what={t('profileEmpty')} why={t('profileEmptyWhy')} />;
  const nameOf = (row: SeenProfile['rows'][number]) => (language === 'en' ? row.nameEn : row.nameDe);
  const text = (mean: number | null) => (mean === null ? undefined : sayMean(mean, language));
  // Said of a wave that is drawn; a wave that is not there yet has nothing to explain.
  const reasonFor = (row: SeenProfile['rows'][number]) => ((profile.seen.first && row.first === null) || (profile.seen.second && row.second === null) ? t('notAnsweredField') : undefined);
  return (
    <DumbbellPlot title={`${t('selfAssessment')}: ${t('profile')}`} aid={<>{finding} {t('profileAid')}</>} finding={finding} level={level}
      first={t('profileFirst')} second={profile.seen.second ? t('profileSecond') : undefined} low={t('scaleLow')} high={t('scaleHigh')}
      rows={profile.rows.map((row) => ({
        key: row.fieldCode, label: nameOf(row), first: row.first, second: row.second, firstText: text(row.first), secondText: text(row.second), reason: reasonFor(row),
      }))} />
  );
}

/** What the picture shows, in one sentence. */
function useFinding(profile: SeenProfile): string {
  const t = useRoomWords<AssessmentKey>('assessments');
  const language = useLanguage();
  const nameOf = (row: SeenProfile['rows'][number]) => (language === 'en' ? row.nameEn : row.nameDe);
  if (profile.seen.first && profile.seen.second) {
    const notable = profile.rows.filter((row) => row.notable);
    return notable.length > 0 ? t('profileFinding', { n: notable.length, fields: sayList(notable.map(nameOf), language) }) : t('profileFindingNone');
  }
  const known = profile.rows.map((row) => ({ name: nameOf(row), mean: row.first ?? row.second })).filter((row): row is { name: string; mean: number } => row.mean !== null).sort((a, b) => a.mean - b.mean);
  const [low, high] = [known[0], known.at(-1)];
  return low && high ? t('profileFindingFirst', { low: low.name, lowMean: sayMean(low.mean, language), high: high.name, highMean: sayMean(high.mean, language) }) : t('profileFindingEmpty');
}
