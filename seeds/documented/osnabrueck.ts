/** Here stands what public sources say about the district of Osnabrück outside any programme, from 2014 to today. */
import { cites, held, says, when } from '../rows';

const minister = 'source-osnabrueck-minister';
const award = 'source-osnabrueck-award';
const exchange = 'source-osnabrueck-exchange';
const work = 'source-osnabrueck-work';
const concept = 'source-migration-concept';
const ags = '03459';
const partnerAgs = '15084';

export const functionHolders = [
  { id: 'holder-luebbersmann', title: 'Früherer Landrat', personName: 'Michael Lübbersmann', districtAgs: ags, organisationId: null, body: null, ...held(null), ...says(exchange, 'Michael Lübbersmann (Landkreis Osnabrück)') },
  { id: 'holder-kebschull', title: 'Landrätin', personName: 'Anna Kebschull', districtAgs: ags, organisationId: null, body: null, ...held(null), ...says(minister, 'Landrätin Anna Kebschull') },
  { id: 'holder-selle', title: 'Kreisrat', personName: 'Matthias Selle', districtAgs: ags, organisationId: null, body: null, ...held(null), ...says(work, 'Kreisrat Matthias Selle') },
  { id: 'holder-fels', title: 'Fachdienstleiterin', personName: 'Anja Fels', districtAgs: ags, organisationId: null, body: null, ...held(null), ...says(work, 'Fachdienstleiterin Anja Fels (Landkreis Osnabrück)') },
  { id: 'holder-ostendorf', title: 'Früherer Vorstand der MaßArbeit', personName: 'Sabine Ostendorf', districtAgs: ags, organisationId: 'org-massarbeit', body: null, ...held(null), ...says(exchange, 'Vorstand Sabine Ostendorf stellte die MaßArbeit vor') },
  { id: 'holder-hellmers', title: 'Vorstand der MaßArbeit', personName: 'Lars Hellmers', districtAgs: ags, organisationId: 'org-massarbeit', body: null, ...held(null), ...says(minister, 'MaßArbeit-Vorstand Lars Hellmers') },
  { id: 'holder-nuxoll', title: 'Bereichsleiterin Migration der MaßArbeit', personName: 'Nadine Nuxoll', districtAgs: ags, organisationId: 'org-massarbeit', body: null, ...held(null), ...says(minister, 'Die Bereichsleiterin Migration der MaßArbeit, Nadine Nuxoll') },
  { id: 'holder-bielefeld', title: 'Frühere Leiterin des Migrationszentrums', personName: 'Katja Bielefeld', districtAgs: ags, organisationId: 'org-migrationszentrum', body: null, ...held(null), ...says(exchange, 'stellte Leiterin Katja Bielefeld auch das Migrationszentrum des Landkreises Osnabrück vor') },
  { id: 'holder-boergeling', title: 'Leiterin des Migrationszentrums', personName: 'Andrea Börgeling', districtAgs: ags, organisationId: 'org-migrationszentrum', body: null, ...held(null), ...says(minister, 'die Leiterin des Migrationszentrums, Andrea Börgeling') },
  { id: 'holder-ulrich', title: 'Landrat', personName: 'Götz Ulrich', districtAgs: partnerAgs, organisationId: null, body: null, ...held(null), ...says(exchange, 'Götz Ulrich (Burgenlandkreis)') },
  { id: 'holder-philippi', title: 'Minister für Soziales, Arbeit, Gesundheit und Gleichstellung', personName: 'Dr. Andreas Philippi', districtAgs: null, organisationId: null, body: 'Land Niedersachsen', ...held(null), ...says(minister, 'Der niedersächsische Minister für Soziales, Arbeit, Gesundheit und Gleichstellung, Dr. Andreas Philippi') },
  { id: 'holder-weil', title: 'Ministerpräsident', personName: 'Stephan Weil', districtAgs: null, organisationId: null, body: 'Land Niedersachsen', ...held(null), ...says(award, 'Ministerpräsident Stephan Weil') },
  { id: 'holder-kurku', title: 'Landesbeauftragter für Migration und Teilhabe', personName: 'Deniz Kurku', districtAgs: null, organisationId: null, body: 'Land Niedersachsen', ...held(null), ...says(award, 'der Landesbeauftragte für Migration und Teilhabe, Deniz Kurku') },
];

export const facts = [
  { id: 'fact-os-municipalities', kind: 'profile', label: 'Kreisangehörige Kommunen', series: null, number: 21, qualifier: 'exact' as const, unit: 'Kommunen', sentence: null, organisationId: null, ...when(null), ...says(work, 'in Abstimmung mit den 21 kreisangehörigen Kommunen der Prozess vorbereitet') },
  { id: 'fact-os-branches', kind: 'profile', label: 'Außenstellen der MaßArbeit', series: null, number: 8, qualifier: 'exact' as const, unit: 'Außenstellen', sentence: null, organisationId: 'org-massarbeit', ...when(null), ...says(exchange, 'die MaßArbeit mit ihren acht Außenstellen vor Ort vertreten sei') },
  { id: 'fact-os-eligible', kind: 'context', label: 'Für eine Arbeitsgelegenheit infrage kommende Personen', series: 'eligible', number: 300, qualifier: 'about' as const, unit: 'Personen', sentence: null, organisationId: null, ...when(null), ...says(work, 'Rund 300 der im Landkreis lebenden Asylbewerberinnen und Asylbewerber kommen für eine Arbeitsgelegenheit infrage') },
  { id: 'fact-os-allowance', kind: 'stated', label: 'Aufwandsentschädigung bei Arbeitsgelegenheiten', series: null, number: 0.8, qualifier: 'exact' as const, unit: 'Euro je Stunde', sentence: null, organisationId: null, ...when(null), ...says(work, 'eine Aufwandsentschädigung von 80 Cent pro Stunde gezahlt') },
  { id: 'fact-os-law', kind: 'stated', label: 'Rechtsgrundlage der Arbeitsgelegenheiten', series: null, number: null, qualifier: 'unknown' as const, unit: null, sentence: '§ 5 Asylbewerberleistungsgesetz. Die Teilnahme ist verpflichtend.', organisationId: null, ...when(null), ...says(work, 'Grundlage ist der § 5 Asylbewerber Leistungsgesetz') },
];

export const organisations = [
  { id: 'org-osnabrueck', name: 'Landkreis Osnabrück', kind: 'administration', districtAgs: ags, officeId: null, founded: null, note: null, ...says(work, 'Der Landkreis Osnabrück hat ein Konzept zur deutlichen Ausweitung von Arbeitsgelegenheiten') },
  { id: 'org-osnabrueck-abh', name: 'Ausländerbehörde des Landkreises Osnabrück', kind: 'immigrationOffice', districtAgs: ags, officeId: 'office-03459', founded: null, note: 'Baustein des Integrationsmanagements neben dem Migrationszentrum', ...says(minister, 'die Ausländerbehörde mit ihren vielen Aufgaben im Feld des Ausländerrechts') },
  { id: 'org-massarbeit', name: 'MaßArbeit', kind: 'jobCentre', districtAgs: ags, officeId: null, founded: null, note: 'Kommunales Jobcenter, Tochter des Landkreises, 8 Außenstellen', ...says(minister, 'des kommunalen Jobcenters MaßArbeit und des dazugehörigen Migrationszentrums') },
  { id: 'org-migrationszentrum', name: 'Migrationszentrum', kind: 'adviceCentre', districtAgs: ags, officeId: null, founded: '2015', note: 'Anlaufstelle für Zugewanderte unter dem Dach der MaßArbeit', ...says(minister, 'das 2015 eröffnete Migrationszentrum unter dem Dach der MaßArbeit mit der rechtskreisübergreifenden Beratung') },
  { id: 'org-wirtschaftsfoerderung', name: 'Wirtschaftsförderung', kind: 'administration', districtAgs: ags, officeId: null, founded: null, note: 'Geschäftsbereich Wirtschaft & Arbeit', ...says(minister, 'mit der Wirtschaftsförderung unter dem gemeinsamen Dach des Geschäftsbereichs Wirtschaft & Arbeit') },
  { id: 'org-sozialaemter', name: 'Sozialämter der Gemeinden', kind: 'administration', districtAgs: ags, officeId: null, founded: null, note: 'Verwaltungen der 21 Kommunen', ...says(work, 'Die Vermittlung erfolgt durch die Sozialämter der Gemeinden') },
  { id: 'org-packt-an', name: 'Niedersachsen packt an', kind: 'initiative', districtAgs: null, officeId: null, founded: null, note: 'Integrationsinitiative des Landes Niedersachsen', ...says(award, 'Die Integrationsinitiative „Niedersachsen packt an“ des Landes Niedersachsen') },
  { id: 'org-burgenland', name: 'Burgenlandkreis', kind: 'administration', districtAgs: partnerAgs, officeId: null, founded: null, note: 'Austauschpartner in Sachsen-Anhalt', ...says(exchange, 'Arbeitstreffen von Burgenlandkreis und Landkreis Osnabrück im Kreishaus') },
];

export const aliases = [
  { id: 'alias-massarbeit', organisationId: 'org-massarbeit', name: 'Maßarbeit' },
  { id: 'alias-packt-an', organisationId: 'org-packt-an', name: 'Niedersachsen packt an!' },
];

export const relations = [
  { id: 'relation-migrationszentrum', kind: 'partOf', organisationId: 'org-migrationszentrum', otherId: 'org-massarbeit', sourceId: minister, ...held('2015') },
  { id: 'relation-massarbeit', kind: 'partOf', organisationId: 'org-massarbeit', otherId: 'org-osnabrueck', sourceId: exchange, ...held(null) },
  { id: 'relation-abh-osnabrueck', kind: 'partOf', organisationId: 'org-osnabrueck-abh', otherId: 'org-osnabrueck', sourceId: minister, ...held(null) },
];

/** How strong a tie is and when it began is not said. */
export const ties = [
  { id: 'tie-os-1', organisationId: 'org-migrationszentrum', otherId: 'org-osnabrueck-abh', kind: 'regularExchange', madeByText: 'Enge Zusammenarbeit', sourceId: award },
  { id: 'tie-os-2', organisationId: 'org-massarbeit', otherId: 'org-wirtschaftsfoerderung', kind: 'jointProject', madeByText: 'Gemeinsames Dach: Geschäftsbereich Wirtschaft & Arbeit', sourceId: minister },
  { id: 'tie-os-3', organisationId: 'org-migrationszentrum', otherId: 'org-wirtschaftsfoerderung', kind: 'regularExchange', madeByText: 'Enge Zusammenarbeit', sourceId: award },
  { id: 'tie-os-4', organisationId: 'org-migrationszentrum', otherId: 'org-sozialaemter', kind: 'regularExchange', madeByText: 'Unterstützung bei der Vermittlung in Arbeitsgelegenheiten', sourceId: work },
  { id: 'tie-os-5', organisationId: 'org-osnabrueck', otherId: 'org-burgenland', kind: 'regularExchange', madeByText: 'Arbeitstreffen; Kontakt über den Deutschen Landkreistag', sourceId: exchange },
];

/** The two measures outside any programme. */
export const measures = [
  {
    id: 'measure-os-work', number: 1, title: 'Arbeitsgelegenheiten für Asylbewerberinnen und Asylbewerber ausweiten',
    aim: 'Geflüchteten Menschen frühzeitig eine sinnvolle Tätigkeit ermöglichen und eine niedrigschwellige Brücke in den Arbeitsmarkt bieten',
    officeId: 'office-03459', status: 'running', origin: 'after', ownerFunction: 'Landkreis Osnabrück', started: '2025-21', startedEarliest: '2025-03-01',
    partners: '21 kreisangehörige Kommunen mit ihren Sozialämtern, MaßArbeit mit dem Migrationszentrum, gemeinnützige Träger', supportedBy: null,
    legalBasis: '§ 5 Asylbewerberleistungsgesetz (AsylbLG); Aufwandsentschädigung 0,80 Euro je Stunde',
    ...says(work, 'ein Konzept zur deutlichen Ausweitung von Arbeitsgelegenheiten für leistungsberechtigte Asylbewerberinnen und Asylbewerber vorgelegt'),
  },
  {
    id: 'measure-os-fairs', number: 2, title: 'Jobmessen „#JobsForYou“ für Neuzugewanderte',
    aim: 'Neuzugewanderte und Betriebe zusammenbringen, dezentral mit den Städten und Gemeinden',
    officeId: null, status: 'running', origin: 'after', ownerFunction: 'Landkreis Osnabrück', started: '2023-12', startedEarliest: '2023-12-01',
    partners: 'Städte und Gemeinden im Landkreis', supportedBy: 'Land Niedersachsen, Initiative „Niedersachsen packt an!“', legalBasis: null,
    ...says(minister, 'bislang seit Dezember 2023 vier Jobmessen für Neuzugewanderte „#JobsForYou“'),
  },
];

export const milestones = [
  { title: 'Kreistag beauftragt die Verwaltung', state: 'done', note: null, ...when('2025-21') },
  { title: 'Prozess mit den 21 Kommunen abgestimmt', state: 'done', note: null, ...when(null) },
  { title: 'Kreistag beschließt das Konzept', state: 'done', note: null, ...when(null) },
  { title: 'Konzept wird erprobt, erste Einsätze', state: 'running', note: null, ...when(null) },
  { title: 'Angebot auf ca. 300 Plätze ausweiten', state: 'running', note: null, ...when(null) },
].map((one, i) => ({ ...one, id: `milestone-os-${i + 1}`, measureId: 'measure-os-work', position: i + 1, dueDay: null }));

export const indicators = [
  { id: 'indicator-os-offers', measureId: 'measure-os-work', position: 1, name: 'Angebote, gemessen an den geplanten Plätzen', unit: 'Angebote', kind: 'stock', targetNumber: 300, targetQualifier: 'about' as const, groupLabel: 'Träger', totalMode: 'stated', sourceId: work },
  { id: 'indicator-os-fairs', measureId: 'measure-os-fairs', position: 1, name: 'Messen', unit: 'Messen', kind: 'flow', targetNumber: null, targetQualifier: 'unknown' as const, groupLabel: null, totalMode: 'stated', sourceId: minister },
  { id: 'indicator-os-visitors', measureId: 'measure-os-fairs', position: 2, name: 'Jobsuchende je Messe', unit: 'Jobsuchende', kind: 'average', targetNumber: null, targetQualifier: 'unknown' as const, groupLabel: null, totalMode: 'stated', sourceId: minister },
];

/** Planned are 150 + 50 + 100 places; the 66 offers are not divided among the groups, so their values are not known. */
export const groups = [
  { id: 'group-os-1', position: 1, name: 'Kommunen', targetNumber: 150 },
  { id: 'group-os-2', position: 2, name: 'Landkreis', targetNumber: 50 },
  { id: 'group-os-3', position: 3, name: 'Gemeinnützige Träger', targetNumber: 100 },
].map((one) => ({ ...one, indicatorId: 'indicator-os-offers', targetQualifier: 'exact' as const }));

export const values = [
  { id: 'value-os-offers', indicatorId: 'indicator-os-offers', number: 66, sourceText: 'Pressemitteilung Landkreis Osnabrück', note: 'Angebote, keine besetzten Plätze', ...says(work, 'Aktuell liegen bereits 66 Angebote vor') },
  { id: 'value-os-fairs', indicatorId: 'indicator-os-fairs', number: 4, sourceText: 'Pressemitteilung zum Besuch des Ministers', note: 'Die Tage der einzelnen Messen sind nicht bekannt', ...says(minister, 'bislang seit Dezember 2023 vier Jobmessen') },
  { id: 'value-os-visitors', indicatorId: 'indicator-os-visitors', number: 150, sourceText: 'Pressemitteilung zum Besuch des Ministers', note: 'Im Schnitt', ...says(minister, 'Im Schnitt kommen 150 Jobsuchende aus der Ukraine und anderen Ländern zu unseren Messen') },
];

const nothing = { place: null, present: '', partnerAgs: null, organisationId: null, measureId: null, number: null, qualifier: null, unit: null, link: null };

export const events = [
  { ...nothing, id: 'event-os-concept-2014', kind: 'concept', title: 'Konzept „Migrationsmanagement“', description: 'Ob das Konzept mit dem Pilotprojekt zusammenhängt, ist nicht bekannt.', ...when('2014'), ...cites(concept) },
  { ...nothing, id: 'event-os-opening', kind: 'opening', title: 'Das Migrationszentrum wird eröffnet', description: 'Anlaufstelle für Zugewanderte unter dem Dach der MaßArbeit.', organisationId: 'org-migrationszentrum', ...when('2015'), ...says(minister, 'das 2015 eröffnete Migrationszentrum unter dem Dach der MaßArbeit') },
  { ...nothing, id: 'event-os-concept-2018', kind: 'concept', title: 'Zweites Konzept mit 9 Handlungsfeldern', description: '89 Teilziele, anschließend ausgewertet.', ...when('2018/2022'), ...cites(concept) },
  { ...nothing, id: 'event-os-fairs', kind: 'jobFair', title: 'Vier Jobmessen „#JobsForYou“', description: 'Dezentral mit den Städten und Gemeinden, im Schnitt 150 Jobsuchende je Messe. Die einzelnen Tage sind nicht bekannt. Schon auf den Messen wurden Arbeitsverträge angebahnt.', present: 'Betriebe\nStädte und Gemeinden', measureId: 'measure-os-fairs', number: 4, qualifier: 'exact' as const, unit: 'Messen', ...when('2023-12/..'), ...says(minister, 'bislang seit Dezember 2023 vier Jobmessen für Neuzugewanderte „#JobsForYou“') },
  { ...nothing, id: 'event-os-mandate', kind: 'councilDecision', title: 'Der Kreistag beauftragt die Verwaltung, die Möglichkeiten des AsylbLG zu intensivieren', description: '', present: 'Kreistag', measureId: 'measure-os-work', ...when('2025-21'), ...says(work, 'Nachdem der Kreistag im Frühjahr 2025 die Verwaltung beauftragt hat') },
  { ...nothing, id: 'event-os-decision', kind: 'councilDecision', title: 'Der Kreistag beschließt das Konzept für Arbeitsgelegenheiten', description: '', present: 'Kreistag', measureId: 'measure-os-work', ...when(null), ...says(work, 'Das Konzept wurde nun durch den Kreistag final beschlossen') },
  { ...nothing, id: 'event-os-commissioner', kind: 'visit', title: 'Besuch im Migrationszentrum, vor dem Besuch des Ministerpräsidenten', description: '', place: 'Migrationszentrum', present: 'Landesbeauftragter für Migration und Teilhabe', organisationId: 'org-migrationszentrum', ...when(null), ...says(award, 'Zuvor hatte der Landesbeauftragte für Migration und Teilhabe, Deniz Kurku, das Migrationszentrum der MaßArbeit besucht') },
  { ...nothing, id: 'event-os-premier', kind: 'visit', title: 'Besuch im Kreishaus, der Film zur Auszeichnung entsteht', description: '', place: 'Kreishaus Osnabrück', present: 'Ministerpräsident', organisationId: 'org-migrationszentrum', ...when('XXXX-03'), ...says(award, 'Ministerpräsident Stephan Weil bereits im März bei einem Besuch im Kreishaus überzeugt, bei dem auch der Film gedreht wurde') },
  { ...nothing, id: 'event-os-award', kind: 'award', title: 'Das Migrationszentrum ist „Projekt des Monats Mai“', description: 'Mit einem rund dreiminütigen Film, zu sehen bei der Initiative und auf www.massarbeit.de.', present: 'Initiative „Niedersachsen packt an“\nLandrätin\nVorstand der MaßArbeit\nLeiterin des Migrationszentrums', organisationId: 'org-migrationszentrum', link: 'https://niedersachsen-packt-an.de/', ...when('XXXX-05'), ...says(award, 'als „Projekt des Monats Mai“ ausgezeichnet') },
  { ...nothing, id: 'event-os-chancellor', kind: 'visit', title: 'Die Integrationsarbeit wird dem Bundeskanzler in Berlin vorgestellt', description: '', place: 'Berlin', present: 'Bundeskanzler\nVorstand der MaßArbeit', organisationId: 'org-massarbeit', ...when('XXXX-09'), ...says(minister, 'der im September die Gelegenheit hatte, Bundeskanzler Olaf Scholz in Berlin die erfolgreiche Integrationsarbeit') },
  { ...nothing, id: 'event-os-minister', kind: 'visit', title: 'Besuch des Ministers im Migrationszentrum', description: '', place: 'Kreishaus Osnabrück', present: 'Minister für Soziales, Arbeit, Gesundheit und Gleichstellung\nLandrätin\nVorstand der MaßArbeit\nBereichsleiterin Migration der MaßArbeit\nLeiterin des Migrationszentrums\nMitglieder von Bundestag, Landtag und Kreistag', organisationId: 'org-migrationszentrum', ...when(null), ...says(minister, 'Minister Dr. Andreas Philippi besuchte das Migrationszentrum der MaßArbeit') },
  { ...nothing, id: 'event-os-exchange', kind: 'exchangeVisit', title: 'Zweitägiges Arbeitstreffen mit dem Burgenlandkreis im Kreishaus Osnabrück', description: 'Themen: Migrationskonzept und Integration von Zugewanderten, Arbeitsvermittlung, Volkshochschule, Bildungsmanagement, Jugendhilfe, Managementstrukturen. Der Kontakt entstand über den Deutschen Landkreistag.', place: 'Kreishaus Osnabrück', present: 'Landräte beider Kreise\nLeiterin des Migrationszentrums\nVorstand der MaßArbeit\nMitarbeiterinnen und Mitarbeiter beider Verwaltungen', partnerAgs, ...when(null), ...says(exchange, 'Arbeitstreffen von Burgenlandkreis und Landkreis Osnabrück im Kreishaus') },
];

/** The return visit stays open: planned for a September, the year is not said and no visit is on record. */
export const returnVisit = {
  id: 'open-os-return', originId: 'event-os-exchange', originTitle: 'Arbeitstreffen von Burgenlandkreis und Landkreis Osnabrück', what: 'Gegenbesuch im Burgenlandkreis',
  ownerFunction: 'Landräte beider Kreise', planned: 'XXXX-09', sourceId: exchange,
};
