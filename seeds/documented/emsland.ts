/** Here stands what the press release of 15 April 2014 says about the Emsland: functions, earlier improvements, organisations and networks. */
import { held, says, when } from '../rows';

const source = 'source-emsland-2014';
const ags = '03454';

export const functionHolders = [
  { id: 'holder-winter', title: 'Landrat', personName: 'Reinhard Winter', districtAgs: ags, officeId: null, ...held(null), ...says(source, 'Landrat Reinhard Winter') },
  { id: 'holder-burgdorf', title: 'Zuständiger Dezernent', personName: 'Marc-André Burgdorf', districtAgs: ags, officeId: null, ...held(null), ...says(source, 'dem zuständigen Dezernenten Marc-André Burgdorf') },
  { id: 'holder-ahlers', title: 'Leiter der Ausländerbehörde', personName: 'Thomas Ahlers', districtAgs: ags, officeId: 'office-03454', ...held(null), ...says(source, 'Thomas Ahlers, Leiter der Ausländerbehörde') },
];

/** Improvements from before the pilot: they keep their own origin and date and never count as its effect. */
export const findings = [
  { id: 'finding-emsland-1', sentence: 'Leitstelle für Integration beim Landkreis eingerichtet', ...when('2005'), quote: '2005 eingerichtete Leitstelle für Integration beim Landkreis Emsland' },
  { id: 'finding-emsland-2', sentence: 'Aus der Leitstelle ist die Koordinierungsstelle für Migration und Teilhabe geworden', ...when('2014/..'), quote: 'seit 2014 Koordinierungsstelle für Migration und Teilhabe' },
  { id: 'finding-emsland-3', sentence: 'Am Forschungsprojekt „Integrationspotenziale in kleinen Städten und Landkreisen“ beteiligt', ...when('2009/2011'), quote: 'von 2009 bis 2011 am Forschungsprojekt „Integrationspotenziale in kleinen Städten und Landkreisen“ beteiligt' },
  { id: 'finding-emsland-4', sentence: 'Im Projekt „NetwIn 2.0“ Bleibeberechtigte und Flüchtlinge bei der Eingliederung in den Arbeitsmarkt unterstützt', ...when('2011/..'), quote: 'hat sich die Ausländerbehörde seit 2011 im Rahmen des Projektes „NetwIn 2.0“ im Verbund mit weiteren Partnern zum Ziel gesetzt, Bleibeberechtigte und Flüchtlinge bei der Eingliederung in den Arbeitsmarkt zu unterstützen' },
  { id: 'finding-emsland-5', sentence: 'Umfangreiche Netzwerkarbeit auf Kreisebene', ...when(null), quote: 'die umfangreiche Netzwerkarbeit auf Kreisebene' },
  { id: 'finding-emsland-6', sentence: 'Mitarbeiterinnen und Mitarbeiter der Ausländerbehörde interkulturell geschult', ...when(null), quote: 'die interkulturelle Schulung der Mitarbeiterinnen und Mitarbeiter der Ausländerbehörde' },
  { id: 'finding-emsland-7', sentence: 'Netzwerk für Migration und Integration gegründet', ...when(null), quote: 'die Gründung des Netzwerkes für Migration und Integration' },
  { id: 'finding-emsland-8', sentence: 'Gesundheitsprojekt „Mit Migranten für Migranten – MiMi“', ...when(null), quote: 'das Gesundheitsprojekt „Mit Migranten für Migranten – MiMi“' },
  { id: 'finding-emsland-9', sentence: 'Ehrenamtliche Integrationslotsen ausgebildet', ...when(null), quote: 'die Ausbildung von ehrenamtlichen Integrationslotsen' },
  { id: 'finding-emsland-10', sentence: 'Feriencamp Sprache und Sport', ...when(null), quote: 'das Feriencamp Sprache und Sport' },
];

export const organisations = [
  { id: 'org-emsland', name: 'Landkreis Emsland', kind: 'administration', officeId: null, founded: null, note: null, quote: 'Landkreis Emsland' },
  { id: 'org-emsland-abh', name: 'Ausländerbehörde des Landkreises Emsland', kind: 'immigrationOffice', officeId: 'office-03454', founded: null, note: null, quote: 'der Landkreis Emsland mit seiner Ausländerbehörde' },
  { id: 'org-leitstelle', name: 'Leitstelle für Integration', kind: 'administration', officeId: null, founded: '2005', note: 'Beim Landkreis Emsland', quote: '2005 eingerichtete Leitstelle für Integration beim Landkreis Emsland' },
  { id: 'org-koordinierungsstelle', name: 'Koordinierungsstelle für Migration und Teilhabe', kind: 'administration', officeId: null, founded: '2014', note: 'Beim Landkreis Emsland', quote: 'seit 2014 Koordinierungsstelle für Migration und Teilhabe' },
].map((one) => ({ ...one, districtAgs: ags, ...says(source, one.quote) }));

/** Who ran the research project; not of the district. */
export const partners = [
  { id: 'org-bamf', name: 'Bundesamt für Migration und Flüchtlinge', kind: 'federalAuthority', ...says(source, 'das vom Bundesamt für Migration und Flüchtlinge sowie der Schader-Stiftung durchgeführt wurde') },
  { id: 'org-schader', name: 'Schader-Stiftung', kind: 'foundation', ...says(source, 'das vom Bundesamt für Migration und Flüchtlinge sowie der Schader-Stiftung durchgeführt wurde') },
];

export const relations = [
  { id: 'relation-koordinierungsstelle', kind: 'successorOf', organisationId: 'org-koordinierungsstelle', otherId: 'org-leitstelle', sourceId: source, ...held('2014') },
  { id: 'relation-leitstelle', kind: 'partOf', organisationId: 'org-leitstelle', otherId: 'org-emsland', sourceId: source, ...held('2005', '2014') },
  { id: 'relation-koordinierungsstelle-kreis', kind: 'partOf', organisationId: 'org-koordinierungsstelle', otherId: 'org-emsland', sourceId: source, ...held('2014') },
  { id: 'relation-abh-emsland', kind: 'partOf', organisationId: 'org-emsland-abh', otherId: 'org-emsland', sourceId: source, ...held(null) },
];

export const networks = [
  { id: 'network-migration', name: 'Netzwerk für Migration und Integration', purpose: '', founded: null, foundedDay: null, ...says(source, 'die Gründung des Netzwerkes für Migration und Integration') },
  { id: 'network-netwin', name: 'NetwIn 2.0', purpose: 'Bleibeberechtigte und Flüchtlinge bei der Eingliederung in den Arbeitsmarkt unterstützen', founded: '2011/..', foundedDay: '2011-01-01', ...says(source, 'seit 2011 im Rahmen des Projektes „NetwIn 2.0“ im Verbund mit weiteren Partnern') },
].map((one) => ({ ...one, districtAgs: ags }));

/** The other partners of NetwIn 2.0 are not named. */
export const members = [{ id: 'member-netwin-abh', networkId: 'network-netwin', organisationId: 'org-emsland-abh', sourceId: source, ...held('2011') }];
