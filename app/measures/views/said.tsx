/** Here numbers, days and states of measures are put into words, the same on every page. */
import type { ReactNode } from 'react';
import { sayDay } from '../../shared/dates';
import { sayImprecise } from '../../shared/imprecise';
import type { Language } from '../../shared/language';
import type { Amount } from '../../shared/quantities';
import { sayPercent, sayQuantity, sayShare } from '../../shared/say-quantities';
import { type NumberRole, Status, type StatusKind, Tag, Unknown } from '../../ui/page/status';
import { useLanguage, useRoomWords } from '../../ui/words';
import { type Effect, levelName } from '../rules/indicators';
import type { MeasureKey } from '../words.de';

export type T = (key: MeasureKey, params?: Record<string, string | number>) => string;

/** The words of measures. */
export const useMeasureWords = (): T => useRoomWords<MeasureKey>('measures');

/** How an indicator's numbers are said: with its unit, as yes or no, or as a described level. */
export interface Unit {
  unit: string;
  kind: string;
  levels: readonly string[];
}

/** "66 Angebote", "Ja", "Stufe 2: erprobt", "nicht bekannt". */
export function sayAmount(amount: Amount, of: Unit, t: T, language: Language): string {
  if (amount.number !== null && of.kind === 'yesNo') return t(amount.number === 1 ? 'yes' : 'no');
  const level = of.kind === 'level' ? levelName(of.levels, amount.number) : null;
  return level === null || amount.number === null ? sayQuantity(amount, of.unit, language) : t('levelIs', { n: amount.number, name: level });
}

/** "66 von ca. 300 (ca. 22 %)", or the way covered, or nothing where neither can be said. */
export function sayEffect(effect: Effect, baseline: Amount, target: Amount, of: Unit, t: T, language: Language): string | null {
  if (effect.shown === 'share') return sayShare(effect.share, language);
  if (effect.shown === 'way') return t('way', { percent: sayPercent(effect.way, language), baseline: sayAmount(baseline, of, t, language), target: sayAmount(target, of, t, language) });
  return null;
}

/** A day as precise as it is known; what is not known is marked as such. */
export function When({ edtf }: { edtf: string | null }) {
  const language = useLanguage();
  const said = sayImprecise(edtf, language);
  return edtf === null ? <Unknown>{said}</Unknown> : <>{said}</>;
}

/** A calendar day, or "nicht bekannt". */
export function DayOr({ day, empty }: { day: string | null; empty?: ReactNode | undefined }) {
  const language = useLanguage();
  return day === null ? <>{empty ?? <Unknown />}</> : <>{sayDay(day, language)}</>;
}

const statusKinds: Record<string, StatusKind> = {
  planned: 'ring', running: 'half', blocked: 'warn', postponed: 'ring', partlyDone: 'good', done: 'good', goesOn: 'good', goesOnUntil: 'good', stopped: 'plain',
};

/** The status in words; what goes on until a day says the day, what is blocked says so briefly. */
export function sayStatus(measure: { status: string; goesOnUntil?: string | null | undefined }, t: T, language: Language): string {
  if (measure.status === 'blocked') return t('status.blockedShort');
  if (measure.status === 'goesOnUntil' && measure.goesOnUntil) return t('status.goesOnUntilDay', { day: sayDay(measure.goesOnUntil, language) });
  return t(`status.${measure.status}` as MeasureKey);
}

/** The status of a measure with its mark. */
export function MeasureStatusMark({ measure }: { measure: { status: string; goesOnUntil?: string | null | undefined } }) {
  const t = useMeasureWords();
  return <Status kind={statusKinds[measure.status] ?? 'plain'}>{sayStatus(measure, t, useLanguage())}</Status>;
}

const valueKinds: Record<string, StatusKind> = { reported: 'ring', confirmed: 'good', returned: 'bad', unchecked: 'warn', documented: 'good' };

/** The state of a value with its mark. */
export function ValueStateMark({ value }: { value: { state: string; superseded: boolean } }) {
  const t = useMeasureWords();
  if (value.superseded) return <Status kind="plain">{t('superseded')}</Status>;
  return <Status kind={valueKinds[value.state] ?? 'plain'}>{t(`valueState.${value.state}` as MeasureKey)}</Status>;
}

/** The sphere of an indicator with its key, kind and direction. */
export function AboutIndicator({ indicator }: { indicator: { sphere: string; kind: string; direction: string } }) {
  const t = useMeasureWords();
  const role: NumberRole = indicator.sphere === 'own' || indicator.sphere === 'change' ? indicator.sphere : 'circumstances';
  return <span className="l-small l-muted"><Tag role={role} />{` · ${t(`kind.${indicator.kind}` as MeasureKey)}, ${t(`direction.${indicator.direction}About` as MeasureKey)}`}</span>;
}
