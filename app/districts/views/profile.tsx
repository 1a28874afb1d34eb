/** Here the profile of a district is shown: basic data, sourced facts, circumstances that are nobody's merit, offices and public functions. */
import { Link } from '@remix-run/react';
import { sayDay } from '../../shared/dates';
import { sayImprecise } from '../../shared/imprecise';
import { sayNumber } from '../../shared/language';
import type { Qualifier } from '../../shared/quantities';
import { sayQuantity } from '../../shared/say-quantities';
import { districtPath } from '../../shared/paths';
import { DefinitionList, PlainList } from '../../ui/page/lists';
import { EmptyState, Section } from '../../ui/page/page';
import { SourceNote, Tag, Unknown } from '../../ui/page/status';
import { useLanguage, useRoomWords } from '../../ui/words';
import type { DistrictKey } from '../words.de';
import { Source, When } from './events';
import { useKind } from './list';

interface Relative {
  ags: string;
  name: string;
}

export interface ShownDistrict extends Relative {
  kind: string;
  seat: string | null;
  population: number | null;
  populationOn: string | null;
  areaKm2: number | null;
  validFrom: string | null;
  validUntil: string | null;
}

interface Sourced {
  id: string;
  quote: string | null;
  sourceTitle: string | null;
  sourcePublisher: string | null;
}

export interface ShownFact extends Sourced {
  kind: string;
  label: string;
  number: number | null;
  qualifier: Qualifier;
  unit: string | null;
  sentence: string | null;
  happened: string | null;
}

export interface ShownHolder extends Sourced {
  title: string;
  personName: string;
  heldFrom: string | null;
  heldUntil: string | null;
  sourcePublished: string | null;
}

export interface ShownOffice {
  id: string;
  name: string;
  note: string | null;
}

const useWords = () => useRoomWords<DistrictKey>('districts');

/** "ca. 300 Personen", "21 Kommunen", or a sentence. */
function useFact() {
  const language = useLanguage();
  return (fact: ShownFact): string => {
    if (fact.number === null && fact.sentence) return fact.sentence;
    return `${sayQuantity({ number: fact.number, qualifier: fact.qualifier }, fact.unit ?? undefined, language)}${fact.sentence ? `. ${fact.sentence}` : ''}`;
  };
}

export function Profile({ district, facts, predecessors, successor }: { district: ShownDistrict; facts: readonly ShownFact[]; predecessors: readonly Relative[]; successor: Relative | null }) {
  const t = useWords();
  const language = useLanguage();
  const kindOf = useKind();
  const sayFact = useFact();
  const profile = facts.filter((fact) => fact.kind === 'profile');
  const link = (one: Relative) => <Link key={one.ags} to={districtPath(one.ags)}>{one.name}</Link>;
  return (
    <Section title={t('profile')} first>
      <DefinitionList items={[
        { label: t('kindSeat'), value: [kindOf(district.kind), district.seat].filter(Boolean).join(', ') },
        { label: t('ags'), value: <span className="l-num">{district.ags}</span> },
        { label: t('population'), value: district.population === null ? <Unknown /> : t('populationOn', { number: sayNumber(district.population, language), day: district.populationOn ? sayDay(district.populationOn, language) : '' }) },
        { label: t('area'), value: district.areaKm2 === null ? <Unknown /> : t('areaValue', { number: sayNumber(district.areaKm2, language) }) },
        ...profile.map((fact) => ({ label: fact.label, value: <>{sayFact(fact)}, <When edtf={fact.happened} /></> })),
        ...(profile.length > 0 ? [{ label: t('caseload'), value: <Unknown /> }] : []),
        ...(district.validFrom ? [{ label: t('validFrom'), value: sayDay(district.validFrom, language) }] : []),
        ...(district.validUntil ? [{ label: t('ended'), value: sayDay(district.validUntil, language) }] : []),
        ...(predecessors.length > 0 ? [{ label: t('predecessors'), value: <>{predecessors.map((one, i) => <span key={one.ags}>{i > 0 && ', '}{link(one)}</span>)}</> }] : []),
        ...(successor ? [{ label: t('successor'), value: link(successor) }] : []),
      ]} />
      {successor && <p className="l-gap-s">{t('keepsFigures')}</p>}
      {district.population !== null && <SourceNote>{t('dataSource')}</SourceNote>}
      <Sources of={profile} />
    </Section>
  );
}

function Sources({ of }: { of: readonly Sourced[] }) {
  const t = useWords();
  const list = [...new Set(of.flatMap((one) => (one.sourceTitle ? [`${one.sourceTitle} (${one.sourcePublisher ?? ''})`] : [])))];
  return list.length > 0 ? <SourceNote>{t('sources', { list: list.join('; ') })}</SourceNote> : null;
}

export function OfficesAndFunctions({ offices, holders }: { offices: readonly ShownOffice[]; holders: readonly ShownHolder[] }) {
  const t = useWords();
  const language = useLanguage();
  const time = (one: ShownHolder): string => {
    const [from, until] = [one.heldFrom, one.heldUntil];
    if (from || until) return [from && sayImprecise(from, language), until && sayImprecise(until, language)].filter(Boolean).join(' – ');
    return one.sourcePublished ? t('namedOn', { day: sayImprecise(one.sourcePublished, language) }) : t('namedUndated');
  };
  return (
    <>
      <Section title={t('offices')} first>
        {offices.length === 0 ? <p>{t('officesNone')}</p> : (
          <PlainList items={offices.map((office) => <><b className="l-b">{office.name}</b>{office.note && <><br /><span className="l-small">{office.note}</span></>}</>)} />
        )}
      </Section>
      {holders.length > 0 && (
        <Section title={t('functions')}>
          <PlainList items={holders.map((one) => (
            <>
              <b className="l-b">{one.title}</b>{': '}{one.personName}<br /><span className="l-small l-muted">{time(one)}</span>
              <Source of={one} />
            </>
          ))} />
          <p className="l-src l-gap-s">{t('functionsWhy')}</p>
        </Section>
      )}
    </>
  );
}

/** Circumstances and other statements, each with its source. */
export function Statements({ facts }: { facts: readonly ShownFact[] }) {
  const t = useWords();
  const sayFact = useFact();
  const rows = (kind: string) => facts.filter((fact) => fact.kind === kind);
  const list = (shown: readonly ShownFact[]) => (
    <PlainList items={shown.map((fact) => (
      <>
        <b className="l-b">{fact.label}</b>{': '}{sayFact(fact)}{', '}<When edtf={fact.happened} />
        <Source of={fact} />
      </>
    ))} />
  );
  const [context, stated] = [rows('context'), rows('stated')];
  return (
    <>
      <Section title={t('context')} id="datenreihen" aside={context.length > 0 ? <Tag role="circumstances" /> : undefined}>
        {context.length === 0 ? <EmptyState what={t('contextNone')} why={t('contextWhy')} /> : <>{list(context)}<p className="l-src l-gap-s">{t('contextWhy')}</p></>}
      </Section>
      {stated.length > 0 && <Section title={t('stated')}>{list(stated)}</Section>}
    </>
  );
}
