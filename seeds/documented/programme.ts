/** Here stands what public sources say about the pilot programme of 2014 and 2015, and nothing more. */
import { cites, held, says, when } from '../rows';

const nwz = 'source-nwz-2014';
const emsland = 'source-emsland-2014';
const ministry = 'source-ms-2014';

/** The id of the documented programme; other seeds refer to it. */
export const documentedId = 'programme-2014';

export const programme = {
  id: documentedId, slug: 'willkommenskultur-2014', name: 'Willkommenskultur in Ausländerbehörden 2014–2015', kind: 'documented', demonstration: 0 as const, state: 'Niedersachsen',
  ministry: 'Niedersächsisches Ministerium für Soziales, Gesundheit und Gleichstellung',
  summary: 'Pilotprojekt der Niedersächsischen Landesregierung für eine gelebte Willkommenskultur: neun Ausländerbehörden, ausgewählt aus 22 Bewerbungen. Termine und Ergebnisse der einzelnen Standorte sind nicht bekannt.',
  silenceDays: 14, officesTotal: 53, applicationsTotal: 22, fileReference: null, resubmitOn: null, sourceId: nwz,
};

export const term = { id: 'term-2014', number: 1, reason: 'Pressemitteilung vom 15. April 2014: Auftakt Anfang April, Ende 2015', ...held('[2014-04-01..2014-04-10]', '2015') };

export const goals = [
  { id: 'goal-2014-1', position: 1, title: 'Die Dienstleistungen noch serviceorientierter umsetzen', side: 'service', ...says(emsland, 'die Dienstleistungen noch serviceorientierter umsetzen zu können') },
  { id: 'goal-2014-2', position: 2, title: 'Die Mittlerfunktion der Ausländerbehörden stärken', side: null, ...says(emsland, 'die Mittlerfunktion der Ausländerbehörden zu stärken') },
  { id: 'goal-2014-3', position: 3, title: 'Das Spannungsverhältnis von Dienstleistungs- und Ordnungsbehörde noch besser ausgestalten', side: 'both', ...says(emsland, 'das Spannungsverhältnis von Dienstleistungs- und Ordnungsbehörde noch besser ausgestaltet werden muss') },
];

/** Facts about the programme: numbers with their unit, or sentences. */
export const facts = [
  { id: 'fact-2014-money', label: 'Mittel des Landes für Schulungen und Workshops', number: 100000, unit: 'Euro', sentence: null, ...when(null), ...cites(nwz) },
  { id: 'fact-2014-offices', label: 'Ausländerbehörden in Niedersachsen', number: 53, unit: 'Behörden', sentence: null, ...when('2014'), ...cites(nwz) },
  { id: 'fact-2014-applied', label: 'Bewerbungen', number: 22, unit: 'Behörden', sentence: null, ...when('2014'), ...cites(nwz) },
  { id: 'fact-2014-selected', label: 'Ausgewählte Teilnehmer', number: 9, unit: 'Teilnehmer', sentence: 'Sechs Landkreise und drei Städte', ...when('2014'), ...says(emsland, 'als einer von insgesamt sechs Landkreisen und drei Städten erfolgreich für die Teilnahme beworben') },
  { id: 'fact-2014-means-1', label: 'Weg zu den Zielen', number: null, unit: null, sentence: 'Fachliche und soziale Kompetenzen stärken', ...when(null), ...says(emsland, 'fachliche und soziale Kompetenzen gestärkt') },
  { id: 'fact-2014-means-2', label: 'Weg zu den Zielen', number: null, unit: null, sentence: 'Beratungsaufgaben intensiver wahrnehmen', ...when(null), ...says(emsland, 'Beratungsaufgaben intensiver wahrgenommen') },
  { id: 'fact-2014-means-3', label: 'Weg zu den Zielen', number: null, unit: null, sentence: 'Netzwerke verstärkt pflegen', ...when(null), ...says(emsland, 'Netzwerke verstärkt gepflegt werden') },
  { id: 'fact-2014-contents', label: 'Inhalte nach dem Einladungsschreiben', number: null, unit: null, sentence: 'Interne Prozesse und Abläufe, Vernetzung mit den Akteuren des Integrationsmanagements, Personalentwicklung mit interkultureller Beratungskompetenz', ...when('2014-01-17'), ...cites('source-bentheim-2014') },
  { id: 'fact-2014-law', label: 'Rahmen', number: null, unit: null, sentence: 'Untersucht werden organisatorische, personelle und strukturelle Bedingungen; das Recht bleibt unverändert, Spielräume sollen genutzt werden', ...when('2014'), ...cites('source-abendblatt-2014') },
  { id: 'fact-2014-next', label: 'Nachfolgendes Vorhaben', number: null, unit: null, sentence: '„Ausländerbehörden 2015 / 2016 – Stärkung der Willkommenskultur in Niedersachsen und Rheinland-Pfalz“', ...when('2015-07/2017-06'), ...cites('source-schneider') },
];

/** What became of offices after the programme, said by the press; no effect of it is claimed. */
export const laterEvents = [
  { id: 'event-celle-2015', kind: 'concept', title: 'Die Stadt Celle richtet eine Zentrale Anlaufstelle ein', districtAgs: '03351', ...when('2015'), ...cites('source-celle-later') },
  { id: 'event-celle-2016', kind: 'concept', title: 'Die Zuwanderungsagentur der Stadt Celle beginnt', districtAgs: '03351', ...when('2016-05-01'), ...cites('source-celle-later') },
];

/** The nine sites. Göttingen-Osterode was two offices that were to become one district. When each began and ended is not known. */
export const sites = [
  { slug: 'oldenburg', name: 'Stadt Oldenburg', offices: ['office-03403'] },
  { slug: 'celle', name: 'Stadt Celle', offices: ['office-03351006'] },
  { slug: 'wolfsburg', name: 'Stadt Wolfsburg', offices: ['office-03103'] },
  { slug: 'emsland', name: 'Landkreis Emsland', offices: ['office-03454'] },
  { slug: 'hameln-pyrmont', name: 'Landkreis Hameln-Pyrmont', offices: ['office-03252'] },
  { slug: 'harburg', name: 'Landkreis Harburg', offices: ['office-03353'] },
  { slug: 'osnabrueck', name: 'Landkreis Osnabrück', offices: ['office-03459'] },
  { slug: 'osterholz', name: 'Landkreis Osterholz', offices: ['office-03356'] },
  { slug: 'goettingen-osterode', name: 'Göttingen-Osterode', offices: ['office-03152', 'office-03156'] },
].map((site, i) => ({ ...site, id: `site-2014-${site.slug}`, position: i + 1, sourceId: site.slug === 'emsland' ? emsland : nwz }));

/** The id of a documented site. */
export const siteId = (slug: string): string => `site-2014-${slug}`;

/** Who carried the programme out on behalf of the state. */
export const organisations = [
  { id: 'org-ism', name: 'Institut für Sozialpädagogische Forschung', kind: 'consultancy', ...says(emsland, 'Das Institut für Sozialpädagogische Forschung sowie die Organisationsberatung Schneider führen das Pilotprojekt im Auftrag der Landesregierung durch') },
  { id: 'org-schneider', name: 'Organisationsberatung Schneider', kind: 'consultancy', ...says(emsland, 'Das Institut für Sozialpädagogische Forschung sowie die Organisationsberatung Schneider führen das Pilotprojekt im Auftrag der Landesregierung durch') },
];

export const contracts = organisations.map((one) => ({ id: `contract-2014-${one.id}`, organisationId: one.id, days: null, fromDay: null, untilDay: null, sourceId: emsland }));

/** Office holders of the state, in the function the sources name. */
export const functionHolders = [
  { id: 'holder-rundt', title: 'Ministerin für Soziales, Gesundheit und Gleichstellung', personName: 'Cornelia Rundt', body: 'Land Niedersachsen', ...held(null), ...cites(ministry) },
  { id: 'holder-pistorius', title: 'Innenminister', personName: 'Boris Pistorius', body: 'Land Niedersachsen', ...held(null), ...cites(ministry) },
];

/** What happened, with the functions present, one to a line. */
export const events = [
  { id: 'event-2014-call', kind: 'call', title: 'Einladung zur Bewerbung, Frist bis 15. Februar 2014', description: 'Einladungsschreiben des Landes an die Ausländerbehörden. Das Konzept stammt vom Sozialministerium, vom Innenministerium und vom Institut für Sozialpädagogische Forschung.', place: null, present: '', siteId: null, link: null, ...when('2014-01-17'), ...cites('source-bentheim-2014') },
  { id: 'event-2014-debate-1', kind: 'parliament', title: 'Erste Beratung im Landtag', description: 'Antrag Drucksache 17/1219.', place: 'Hannover', present: 'Niedersächsischer Landtag', siteId: null, link: null, ...when('2014-02-27'), ...cites('source-landtag-2014') },
  {
    id: 'event-2014-kickoff', kind: 'kickOff', title: 'Auftaktveranstaltung des Pilotprojekts in Hannover', description: 'Das Projekt wurde den Teilnehmern näher vorgestellt. Wer aus den anderen acht Standorten teilnahm, ist nicht bekannt.', place: 'Altes Rathaus Hannover',
    present: 'Ministerin für Soziales, Gesundheit und Gleichstellung\nInnenminister\nLandrat des Landkreises Emsland\nZuständiger Dezernent des Landkreises Emsland\nLeiter der Ausländerbehörde des Landkreises Emsland',
    siteId: null, link: null, ...when('[2014-04-01..2014-04-10]'), ...says(emsland, 'Bei der Auftaktveranstaltung in Hannover Anfang April wurde das Projekt im Beisein von Landrat Reinhard Winter'),
  },
  { id: 'event-2014-press', kind: 'press', title: 'Der Landkreis Emsland berichtet über seine Teilnahme', description: 'Pressemitteilung mit Zielen, Ablauf und bisherigen Verbesserungen.', place: 'Meppen', present: 'Landrat', siteId: siteId('emsland'), link: null, ...when('2014-04-15'), ...says(emsland, 'Ausländerbehörde nimmt an Pilotprojekt des Landes Niedersachsen teil') },
  { id: 'event-2014-debate-2', kind: 'parliament', title: 'Abschließende Beratung im Landtag', description: 'Beschlussempfehlung Drucksache 17/1734.', place: 'Hannover', present: 'Niedersächsischer Landtag', siteId: null, link: null, ...when('2014-07-24'), ...cites('source-landtag-2014') },
];
