/** Here the invented sentences of the demonstration stand: findings, cards, priority areas, measures with their numbers. */

export const findings = [
  { section: 'currentState', field: 'organisationAndProcesses', sentence: 'Anliegen werden im Schnitt dreimal weitergereicht, bevor sie die richtige Stelle erreichen.', origin: 'pilot', happened: null },
  { section: 'currentState', field: 'premisesAndAccess', sentence: 'Im Wartebereich fehlt eine Auskunft, wo man sich anmeldet.', origin: 'pilot', happened: null },
  { section: 'currentState', field: 'serviceOrientation', sentence: 'Viele kommen ein zweites Mal, weil Unterlagen fehlen.', origin: 'pilot', happened: null },
  { section: 'currentState', field: 'networksAndCooperation', sentence: 'Mit dem Jobcenter gibt es keine festen Ansprechpersonen.', origin: 'pilot', happened: null },
  { section: 'achievedImprovements', field: 'informationAndLanguages', sentence: 'Zwei Merkblätter liegen in verständlicher Sprache vor.', origin: 'before', happened: '2023' },
  { section: 'achievedImprovements', field: 'competences', sentence: 'Alle Mitarbeitenden im Erstkontakt haben eine interkulturelle Schulung besucht.', origin: 'before', happened: '2022/2023' },
  { section: 'promisingApproaches', field: 'networksAndCooperation', sentence: 'Ein runder Tisch mit Jobcenter und Beratungsstellen wäre ohne neue Stellen möglich.', origin: 'pilot', happened: null },
  { section: 'promisingApproaches', field: 'serviceOrientation', sentence: 'Eine Checkliste vor dem Termin könnte den zweiten Besuch ersparen.', origin: 'pilot', happened: null },
] as const;

export const expectations = [
  { whose: 'leadership', sentence: 'Wir wollen Termine besser planen, ohne die Ordnungsaufgabe zu vernachlässigen.' },
  { whose: 'staff', sentence: 'Schwierige Gespräche sollen nicht allein geführt werden müssen.' },
  { whose: 'partners', sentence: 'Wir möchten wissen, wen wir anrufen können.' },
] as const;

/** The questions on the board of the initiation workshop. */
export const prompts = ['Was soll beim ersten Besuch anders werden?', 'Mit wem müssen wir besser zusammenarbeiten?', 'Wo klemmt es zwischen Service und Ordnungsaufgabe?'] as const;

/** Clusters of the initiation workshop with their cards; `finding` is the finding a card came from, by its place above. */
export const clusters: readonly { title: string; votes: number; cards: readonly { text: string; finding: number | null }[] }[] = [
  { title: 'Der erste Kontakt', votes: 9, cards: [{ text: 'Auskunft im Eingang', finding: 1 }, { text: 'Checkliste mit dem Termin verschicken', finding: 7 }, { text: 'Weniger zweite Besuche', finding: 2 }] },
  { title: 'Feste Ansprechpersonen', votes: 7, cards: [{ text: 'Rufnummern mit dem Jobcenter tauschen', finding: 3 }, { text: 'Runder Tisch einmal im Quartal', finding: 6 }] },
  { title: 'Verständlich schreiben', votes: 5, cards: [{ text: 'Bescheide mit einem Satz zum nächsten Schritt', finding: null }, { text: 'Merkblätter in fünf Sprachen', finding: 4 }] },
  { title: 'Räume', votes: 0, cards: [{ text: 'Ein Zimmer für vertrauliche Gespräche', finding: null }] },
];

export const priorities = [
  { title: 'Beim ersten Besuch alles dabei', field: 'serviceOrientation', side: 'service', goals: [0], cluster: 0, reason: 'Zweite Besuche kosten beide Seiten am meisten Zeit.' },
  { title: 'Verlässliche Zusammenarbeit mit Jobcenter und Beratungsstellen', field: 'networksAndCooperation', side: 'both', goals: [1], cluster: 1, reason: 'Ohne feste Ansprechpersonen bleiben Fragen liegen.' },
  { title: 'Entscheidungen verständlich begründen', field: 'informationAndLanguages', side: 'both', goals: [0, 2], cluster: 2, reason: 'Auch eine Ablehnung soll nachvollziehbar sein.' },
] as const;

export interface DemoIndicator {
  name: string;
  unit: string;
  kind: 'stock' | 'flow' | 'average' | 'rate' | 'statement';
  direction: 'up' | 'down' | 'none';
  sphere: 'own' | 'change' | 'circumstances';
  baseline: number | null;
  target: number | null;
  /** Values from the start of implementation to its end; null: not known. */
  values: readonly (number | null)[];
  approximate?: boolean;
  groups?: readonly { name: string; target: number }[];
}

export interface DemoMeasure {
  title: string;
  aim: string;
  priority: number;
  owner: string;
  partners: string | null;
  milestones: readonly string[];
  indicator: DemoIndicator;
  end: 'done' | 'partlyDone' | 'goesOn' | 'stopped';
}

export const measures: readonly DemoMeasure[] = [
  { title: 'Checkliste vor jedem Termin verschicken', aim: 'Wer kommt, hat alle Unterlagen dabei.', priority: 0, owner: 'Leitung Ausländerbehörde', partners: null, end: 'goesOn',
    milestones: ['Checklisten für zehn Anliegen geschrieben', 'Versand mit der Terminbestätigung eingerichtet', 'Erste Auswertung besprochen'],
    indicator: { name: 'Termine mit vollständigen Unterlagen', unit: '%', kind: 'rate', direction: 'up', sphere: 'change', baseline: null, target: 80, values: [52, 58, 63, 66, 71], approximate: true } },
  { title: 'Merkblätter in verständlicher Sprache', aim: 'Die wichtigsten Schritte versteht man ohne Hilfe.', priority: 2, owner: 'Sachgebiet Aufenthalt', partners: 'Volkshochschule', end: 'done',
    milestones: ['Anliegen ausgewählt', 'Texte mit Beratungsstellen geprüft', 'Merkblätter gedruckt und im Netz'],
    indicator: { name: 'Merkblätter in verständlicher Sprache', unit: 'Merkblätter', kind: 'stock', direction: 'up', sphere: 'own', baseline: 2, target: 12, values: [3, 5, 8, 10, 12] } },
  { title: 'Runder Tisch Aufenthalt und Arbeit', aim: 'Fragen werden geklärt, bevor sie liegen bleiben.', priority: 1, owner: 'Leitung Ausländerbehörde', partners: 'Jobcenter, Migrationsberatung, Kammern', end: 'goesOn',
    milestones: ['Erste Sitzung', 'Kontaktliste verabredet', 'Vier Sitzungen gehalten'],
    indicator: { name: 'Teilnehmende Organisationen', unit: 'Organisationen', kind: 'stock', direction: 'up', sphere: 'own', baseline: 0, target: 12, values: [5, 7, 9, 11] } },
  { title: 'Fortbildung Gesprächsführung', aim: 'Schwierige Gespräche gelingen ruhiger.', priority: 0, owner: 'Personalentwicklung', partners: 'Studieninstitut', end: 'done',
    milestones: ['Bedarf erhoben', 'Zwei Durchgänge gehalten'],
    indicator: { name: 'Beschäftigte mit Fortbildung Gesprächsführung', unit: 'Beschäftigte', kind: 'stock', direction: 'up', sphere: 'own', baseline: 3, target: 24, values: [3, 9, 15, 21] } },
  { title: 'Termine nach Anliegen vergeben', aim: 'Für jeden Vorgang bleibt genügend Zeit.', priority: 0, owner: 'Sachgebiet Service', partners: null, end: 'partlyDone',
    milestones: ['Zeiten je Anliegen gemessen', 'Kalender umgestellt', 'Nach drei Monaten nachgesteuert'],
    indicator: { name: 'Wartezeit auf einen Termin (Median)', unit: 'Tage', kind: 'average', direction: 'down', sphere: 'change', baseline: 34, target: 14, values: [33, 28, 24, 21, 19] } },
  { title: 'Weiterleitung an Beratungsstellen', aim: 'Wer Rat braucht, kommt an der richtigen Stelle an.', priority: 1, owner: 'Sachgebiet Service', partners: 'Migrationsberatung', end: 'goesOn',
    milestones: ['Wegweiser abgestimmt', 'Rückmeldung der Beratungsstellen eingeholt'],
    indicator: { name: 'Weiterleitungen an Beratungsstellen im Monat', unit: 'Weiterleitungen', kind: 'flow', direction: 'up', sphere: 'change', baseline: 15, target: 40, values: [16, 19, 22, null],
      groups: [{ name: 'Migrationsberatung', target: 25 }, { name: 'Jobcenter', target: 15 }] } },
  { title: 'Bescheide mit einem Satz zum nächsten Schritt', aim: 'Auch nach einer Ablehnung weiß man, was man tun kann.', priority: 2, owner: 'Sachgebiet Aufenthalt', partners: null, end: 'done',
    milestones: ['Textbausteine geschrieben', 'Rechtlich geprüft', 'In allen Vorlagen'],
    indicator: { name: 'Vorlagen mit einem Satz zum nächsten Schritt', unit: 'Vorlagen', kind: 'stock', direction: 'up', sphere: 'own', baseline: 0, target: 18, values: [0, 6, 12, 18] } },
  { title: 'Öffnung am Samstag', aim: 'Berufstätige kommen ohne Urlaubstag.', priority: 0, owner: 'Leitung Ausländerbehörde', partners: 'Personalrat', end: 'stopped',
    milestones: ['Mit dem Personalrat besprochen', 'Probebetrieb'],
    indicator: { name: 'Besuche am Samstag', unit: 'Besuche', kind: 'flow', direction: 'up', sphere: 'own', baseline: 0, target: 60, values: [12, 9] } },
];

export const circumstances: DemoIndicator = { name: 'Anträge im Monat', unit: 'Anträge', kind: 'flow', direction: 'none', sphere: 'circumstances', baseline: 610, target: null, values: [622, 655, 701, 742] };

export const organisations = [
  { name: 'Jobcenter', kind: 'jobCentre' }, { name: 'Agentur für Arbeit', kind: 'federalAuthority' }, { name: 'Migrationsberatung', kind: 'adviceCentre' }, { name: 'Volkshochschule', kind: 'education' },
  { name: 'Industrie- und Handelskammer', kind: 'business' }, { name: 'Freiwilligenagentur', kind: 'civil' }, { name: 'Jugendmigrationsdienst', kind: 'adviceCentre' }, { name: 'Sprachschule', kind: 'education' },
  { name: 'Handwerkskammer', kind: 'business' }, { name: 'Gesundheitsamt', kind: 'administration' },
] as const;

export const topics = [
  'Ablauf der Terminvergabe, Zeiten je Anliegen', 'Vorbereitung des runden Tisches', 'Texte der Merkblätter, Rückmeldungen aus den Beratungsstellen', 'Zwischenstand der Maßnahmen, Umgang mit steigenden Anträgen', 'Umgang mit Beschwerden, kollegiale Beratung',
] as const;
