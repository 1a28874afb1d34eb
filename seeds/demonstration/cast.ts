/** Here the invented people and places of the demonstration stand; no name belongs to anybody, no place exists. */

/** One invented site: its office holder, and the real shape it is drawn on, because an invented land has none. */
export interface DemoSite {
  slug: string;
  name: string;
  holder: 'district' | 'town';
  ags: string;
  kind: 'Landkreis' | 'kreisfreie Stadt';
  districtName: string;
  shapeAgs: string;
  population: number;
  head: string;
  consultant: 'first' | 'second';
  /** Day of the first step, counted from the first start. */
  begin: number;
  /** How far the story of the site is told. */
  told: 'needsRequested' | 'initiationDay' | 'planningSoon' | 'planningReturned' | 'implementation' | 'implementationLate' | 'implementationRequested' | 'closing' | 'finished';
}

export const sites: readonly DemoSite[] = [
  { slug: 'musterheide', name: 'Landkreis Musterheide', holder: 'district', ags: '99001', kind: 'Landkreis', districtName: 'Musterheide', shapeAgs: '03358', population: 141_000, head: 'Toni Muster', consultant: 'first', begin: -505, told: 'finished' },
  { slug: 'moorbeck', name: 'Landkreis Moorbeck', holder: 'district', ags: '99002', kind: 'Landkreis', districtName: 'Moorbeck', shapeAgs: '03453', population: 168_000, head: 'Kim Beispiel', consultant: 'first', begin: -442, told: 'closing' },
  { slug: 'kuestenmarsch', name: 'Landkreis Küstenmarsch', holder: 'district', ags: '99003', kind: 'Landkreis', districtName: 'Küstenmarsch', shapeAgs: '03352', population: 197_000, head: 'Sascha Probe', consultant: 'first', begin: -440, told: 'implementationRequested' },
  { slug: 'huegelland', name: 'Landkreis Hügelland', holder: 'district', ags: '99004', kind: 'Landkreis', districtName: 'Hügelland', shapeAgs: '03155', population: 131_000, head: 'Robin Vorlage', consultant: 'first', begin: -405, told: 'implementation' },
  { slug: 'nordhafen', name: 'Stadt Nordhafen', holder: 'district', ags: '99005', kind: 'kreisfreie Stadt', districtName: 'Nordhafen', shapeAgs: '03405', population: 76_000, head: 'Alex Modell', consultant: 'second', begin: -452, told: 'implementationLate' },
  { slug: 'eichenburg', name: 'Stadt Eichenburg', holder: 'district', ags: '99006', kind: 'kreisfreie Stadt', districtName: 'Eichenburg', shapeAgs: '03102', population: 104_000, head: 'Chris Exempel', consultant: 'second', begin: -168, told: 'planningReturned' },
  { slug: 'waldrode', name: 'Landkreis Waldrode', holder: 'district', ags: '99007', kind: 'Landkreis', districtName: 'Waldrode', shapeAgs: '03151', population: 176_000, head: 'Jo Entwurf', consultant: 'second', begin: -134, told: 'planningSoon' },
  { slug: 'wiesenau', name: 'Landkreis Wiesenau', holder: 'district', ags: '99008', kind: 'Landkreis', districtName: 'Wiesenau', shapeAgs: '03256', population: 121_000, head: 'Nik Versuch', consultant: 'second', begin: -80, told: 'initiationDay' },
  { slug: 'lindenbrueck', name: 'Stadt Lindenbrück', holder: 'town', ags: '99007', kind: 'Landkreis', districtName: 'Waldrode', shapeAgs: '03151', population: 42_000, head: 'Sam Skizze', consultant: 'second', begin: -60, told: 'needsRequested' },
];

export const people = {
  coordinator: { name: 'Lou Landes', functionTitle: 'Landeskoordination' },
  ministry: { name: 'Mika Amt', functionTitle: 'Ministerium, Fachreferat' },
  first: { name: 'Luca Begleit', functionTitle: 'Prozessbegleitung' },
  second: { name: 'Nova Begleit', functionTitle: 'Prozessbegleitung' },
  editor: { name: 'Jona Schreib', functionTitle: 'Bearbeitung' },
} as const;

export const programme = {
  slug: 'demonstration', name: 'Demonstrationsprogramm', state: 'Musterland', ministry: 'Ministerium für Zusammenleben (erfunden)',
  summary: 'Neun Ausländerbehörden entwickeln sich zu Willkommensbehörden. Alle Angaben sind erfunden.',
  goals: [
    { title: 'Dienstleistungen serviceorientierter umsetzen', side: 'service' },
    { title: 'Mittlerfunktion der Ausländerbehörden stärken', side: 'both' },
    { title: 'Ordnungsaufgaben nachvollziehbar erfüllen', side: 'order' },
  ],
} as const;

/** Applications that did not become a site, with what became of them; one still waits for its answer. */
export const otherApplications = [
  { name: 'Landkreis Talfeld', ags: '99010', districtName: 'Talfeld', kind: 'Landkreis', state: 'declined', reason: 'Ein Umzug der Behörde steht im selben Zeitraum an.' },
  { name: 'Landkreis Bachtal', ags: '99011', districtName: 'Bachtal', kind: 'Landkreis', state: 'withdrawn', reason: 'Die Leitungsstelle ist nicht besetzt.' },
  { name: 'Landkreis Quellheim', ags: '99012', districtName: 'Quellheim', kind: 'Landkreis', state: 'received', reason: null },
] as const;
