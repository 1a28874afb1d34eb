/** Here it is shown what happened in a district, as precisely as the day is known, with functions, numbers and source. */
import { sayImprecise } from '../../shared/imprecise';
import { sayNumber } from '../../shared/language';
import { EmptyState } from '../../ui/page/page';
import { Unknown } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { useLanguage, useRoomWords } from '../../ui/words';
import type { DistrictKey } from '../words.de';

export interface ShownEvent {
  id: string;
  kind: string;
  title: string;
  description: string;
  place: string | null;
  present: string;
  happened: string | null;
  number: number | null;
  unit: string | null;
  link: string | null;
  quote: string | null;
  sourceTitle: string | null;
  sourcePublisher: string | null;
}

export interface OpenVisit {
  id: string;
  what: string;
  planned: string | null;
  originId: string;
}

const useWords = () => useRoomWords<DistrictKey>('districts');

/** A day in words; what is not known carries the dotted line. */
export function When({ edtf }: { edtf: string | null }) {
  const said = sayImprecise(edtf, useLanguage());
  return edtf === null || edtf.startsWith('XXXX') ? <Unknown>{said}</Unknown> : <>{said}</>;
}

interface Sourced {
  quote: string | null;
  sourceTitle: string | null;
  sourcePublisher: string | null;
}

/** Where something is said and in which words, behind a click, so that a table of many sources stays short. */
export function Source({ of }: { of: Sourced }) {
  const t = useWords();
  if (!of.sourceTitle) return null;
  return (
    <details className="l-small l-muted">
      <summary>{of.sourcePublisher ?? of.sourceTitle}</summary>
      {t('source', { title: of.sourceTitle, publisher: of.sourcePublisher ?? '' })}{of.quote && <><br />{t('quoted', { quote: of.quote })}</>}
    </details>
  );
}

export function EventTable({ events, open }: { events: readonly ShownEvent[]; open: readonly OpenVisit[] }) {
  const t = useWords();
  const language = useLanguage();
  if (events.length === 0) return <EmptyState what={t('eventsNone')} />;
  return (
    <>
      <DataTable caption={t('events')} stack="left"
        columns={[{ key: 'when', label: t('when') }, { key: 'what', label: t('what') }, { key: 'present', label: t('present'), labelOnPhone: true }]}
        rows={events.map((event) => ({
          key: event.id,
          cells: {
            when: <When edtf={event.happened} />,
            what: (
              <>
                <b className="l-b">{t(`event.${event.kind}` as DistrictKey)}:</b> {event.title}
                {event.description && <><br /><span className="l-small">{event.description}</span></>}
                {event.place && <><br /><span className="l-small l-muted">{t('place', { place: event.place })}</span></>}
                {event.number !== null && <><br /><span className="l-small l-b">{t('counted', { number: sayNumber(event.number, language), unit: event.unit ?? '' })}</span></>}
                {event.link && <><br /><a className="l-small" href={event.link} rel="noreferrer" aria-label={t('moreAbout', { title: event.title })}>{t('more')}</a></>}
                {open.filter((item) => item.originId === event.id).map((item) => (
                  <span key={item.id}><br /><b className="l-b">{t('open')}:</b> {item.what}, {item.planned ? t('openPlanned', { when: sayImprecise(item.planned, language) }) : t('openNoDate')}</span>
                ))}
                <Source of={event} />
              </>
            ),
            present: (
              <>
                {event.present ? event.present.split('\n').map((one, i) => <span key={one}>{i > 0 && <br />}{one}</span>) : <Unknown />}
              </>
            ),
          },
        }))} />
      <p className="l-src l-gap-s">{t('eventsOrder')}</p>
    </>
  );
}
