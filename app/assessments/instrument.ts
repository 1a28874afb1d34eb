/** Here the questionnaire of the needs assessment stands, version by version; a version in use is frozen, a change makes a new one. */

/** The four groups that are asked; in the thin cycle only the leadership answers, as its declared self-assessment. */
export type InstrumentGroup = 'leadership' | 'staff' | 'partner' | 'client';

interface InBothLanguages {
  de: string;
  en: string;
}

export interface Statement extends InBothLanguages {
  code: string;
  groups: readonly InstrumentGroup[];
}

export interface InstrumentField extends InBothLanguages {
  code: string;
  statements: readonly Statement[];
}

/** One version of the questionnaire: fields of action with their statements, answered from 1 to 5. */
export interface Instrument {
  version: string;
  /** Where the sentences come from. */
  note: InBothLanguages;
  scale: readonly (InBothLanguages & { value: number })[];
  fields: readonly InstrumentField[];
}

const office: readonly InstrumentGroup[] = ['leadership', 'staff'];
const officeAndPartners: readonly InstrumentGroup[] = ['leadership', 'staff', 'partner'];
const partners: readonly InstrumentGroup[] = ['partner'];
const clients: readonly InstrumentGroup[] = ['client'];

const first: Instrument = {
  version: '1',
  note: {
    de: 'Eigene Formulierungen für Lotse; kein fremder Fragebogen wurde übernommen.',
    en: 'Own words, written for Lotse; no other questionnaire was copied.',
  },
  scale: [
    { value: 1, de: 'trifft gar nicht zu', en: 'does not apply at all' },
    { value: 2, de: 'trifft eher nicht zu', en: 'rather does not apply' },
    { value: 3, de: 'teils, teils', en: 'partly' },
    { value: 4, de: 'trifft eher zu', en: 'rather applies' },
    { value: 5, de: 'trifft voll zu', en: 'fully applies' },
  ],
  fields: [
    {
      code: 'selfImageAndLeadership', de: 'Selbstverständnis und Führung', en: 'Self-image and leadership',
      statements: [
        { code: 'selfImageAndLeadership.1', groups: office, de: 'In unserer Behörde besteht ein gemeinsames Verständnis davon, wie wir Ordnungsaufgaben und Service verbinden.', en: 'Our office has a shared understanding of how we combine regulatory tasks and service.' },
        { code: 'selfImageAndLeadership.2', groups: office, de: 'Die Leitung macht deutlich, dass ihr ein respektvoller Umgang mit Kundinnen und Kunden wichtig ist.', en: 'Leadership makes clear that respectful treatment of clients matters to it.' },
        { code: 'selfImageAndLeadership.3', groups: office, de: 'Belastende Situationen können im Team offen angesprochen werden.', en: 'Stressful situations can be raised openly in the team.' },
        { code: 'selfImageAndLeadership.4', groups: office, de: 'Verbesserungsvorschläge der Mitarbeitenden werden aufgegriffen und beantwortet.', en: 'Suggestions from staff are taken up and answered.' },
        { code: 'selfImageAndLeadership.5', groups: partners, de: 'Ich erlebe, dass die Ausländerbehörde Integration als Teil ihrer eigenen Aufgabe versteht.', en: 'I find that the immigration office sees integration as part of its own task.' },
      ],
    },
    {
      code: 'serviceOrientation', de: 'Serviceorientierung im Kundenkontakt', en: 'Service orientation in client contact',
      statements: [
        { code: 'serviceOrientation.1', groups: office, de: 'Wir erklären unsere Entscheidungen so, dass auch eine Ablehnung nachvollziehbar ist.', en: 'We explain our decisions so that even a refusal can be understood.' },
        { code: 'serviceOrientation.2', groups: office, de: 'Kundinnen und Kunden erfahren von uns unaufgefordert, welche Unterlagen sie noch benötigen.', en: 'We tell clients on our own initiative which documents are still missing.' },
        { code: 'serviceOrientation.3', groups: office, de: 'Für schwierige Gespräche gibt es bei uns abgesprochene Vorgehensweisen.', en: 'We have agreed procedures for difficult conversations.' },
        { code: 'serviceOrientation.4', groups: office, de: 'Rückmeldungen von Kundinnen und Kunden werten wir regelmäßig aus.', en: 'We regularly evaluate feedback from clients.' },
        { code: 'serviceOrientation.5', groups: clients, de: 'Ich wurde freundlich behandelt.', en: 'I was treated in a friendly way.' },
        { code: 'serviceOrientation.6', groups: clients, de: 'Ich weiß jetzt, was ich als Nächstes tun muss.', en: 'I now know what I have to do next.' },
      ],
    },
    {
      code: 'organisationAndProcesses', de: 'Organisation und Abläufe', en: 'Organisation and processes',
      statements: [
        { code: 'organisationAndProcesses.1', groups: office, de: 'Zuständigkeiten sind so geregelt, dass Anliegen nicht mehrfach weitergereicht werden.', en: 'Responsibilities are arranged so that requests are not passed on several times.' },
        { code: 'organisationAndProcesses.2', groups: office, de: 'Häufige Vorgänge bearbeiten wir nach einheitlichen Standards.', en: 'We handle frequent cases according to common standards.' },
        { code: 'organisationAndProcesses.3', groups: office, de: 'Termine werden so vergeben, dass genügend Zeit für die Vorgänge bleibt.', en: 'Appointments are scheduled so that there is enough time for each case.' },
        { code: 'organisationAndProcesses.4', groups: office, de: 'Fachliches Wissen ist auch bei Urlaub oder Krankheit im Team verfügbar.', en: 'Professional knowledge is available in the team even during leave or illness.' },
        { code: 'organisationAndProcesses.5', groups: office, de: 'Mit dem vorhandenen Personal lassen sich die Aufgaben in angemessener Zeit erledigen.', en: 'The tasks can be done in reasonable time with the staff we have.' },
        { code: 'organisationAndProcesses.6', groups: clients, de: 'Ich musste nicht lange auf einen Termin warten.', en: 'I did not have to wait long for an appointment.' },
      ],
    },
    {
      code: 'premisesAndAccess', de: 'Räume, Erreichbarkeit und Auftreten', en: 'Premises, accessibility and appearance',
      statements: [
        { code: 'premisesAndAccess.1', groups: office, de: 'Unsere Räume erlauben vertrauliche Gespräche.', en: 'Our premises allow confidential conversations.' },
        { code: 'premisesAndAccess.2', groups: office, de: 'Eingang und Wartebereich wirken einladend und sind gut ausgeschildert.', en: 'Entrance and waiting area are inviting and well signposted.' },
        { code: 'premisesAndAccess.3', groups: office, de: 'Wir sind telefonisch und per E-Mail zu verlässlichen Zeiten erreichbar.', en: 'We can be reached by phone and e-mail at reliable times.' },
        { code: 'premisesAndAccess.4', groups: partners, de: 'Ich erreiche in der Ausländerbehörde schnell die richtige Ansprechperson.', en: 'I quickly reach the right contact person in the immigration office.' },
        { code: 'premisesAndAccess.5', groups: clients, de: 'Ich habe den Weg zum richtigen Zimmer leicht gefunden.', en: 'It was easy to find the right room.' },
      ],
    },
    {
      code: 'informationAndLanguages', de: 'Information und Mehrsprachigkeit', en: 'Information and languages',
      statements: [
        { code: 'informationAndLanguages.1', groups: office, de: 'Unsere wichtigsten Merkblätter liegen in verständlicher Sprache vor.', en: 'Our most important leaflets are written in plain language.' },
        { code: 'informationAndLanguages.2', groups: office, de: 'Für die häufigsten Herkunftssprachen gibt es Informationen oder Formularhilfen.', en: 'Information or help with forms is available in the most frequent languages of origin.' },
        { code: 'informationAndLanguages.3', groups: office, de: 'Wir können bei Bedarf kurzfristig Sprachmittlung hinzuziehen.', en: 'We can bring in language mediation at short notice when needed.' },
        { code: 'informationAndLanguages.4', groups: office, de: 'Unsere Internetseite beantwortet die häufigsten Fragen aktuell und vollständig.', en: 'Our website answers the most frequent questions completely and up to date.' },
        { code: 'informationAndLanguages.5', groups: clients, de: 'Ich habe die Briefe und Formulare verstanden.', en: 'I understood the letters and forms.' },
      ],
    },
    {
      code: 'competences', de: 'Fachliche und interkulturelle Kompetenz', en: 'Professional and intercultural competence',
      statements: [
        { code: 'competences.1', groups: office, de: 'Rechtsänderungen werden bei uns rechtzeitig und verständlich vermittelt.', en: 'Changes in the law are communicated to us in time and clearly.' },
        { code: 'competences.2', groups: office, de: 'Interkulturelle Fortbildung steht allen Mitarbeitenden offen.', en: 'Intercultural training is open to all staff.' },
        { code: 'competences.3', groups: office, de: 'Ich fühle mich sicher in Gesprächen mit Menschen, deren Lebenswelt mir fremd ist.', en: 'I feel confident in conversations with people whose background is unfamiliar to me.' },
        { code: 'competences.4', groups: office, de: 'Neue Mitarbeitende werden planvoll eingearbeitet.', en: 'New staff are inducted according to a plan.' },
        { code: 'competences.5', groups: office, de: 'Bei Stellenbesetzungen zählen soziale und sprachliche Fähigkeiten mit.', en: 'Social and language skills count when posts are filled.' },
      ],
    },
    {
      code: 'adviceAndGuidance', de: 'Beratung und Mittlerfunktion', en: 'Advice and intermediary function',
      statements: [
        { code: 'adviceAndGuidance.1', groups: office, de: 'Wir weisen auf Sprachkurse, Anerkennung von Abschlüssen und Beratungsstellen hin.', en: 'We point to language courses, recognition of qualifications and advice centres.' },
        { code: 'adviceAndGuidance.2', groups: office, de: 'Wir sprechen mit Kundinnen und Kunden über Perspektiven für ihren Aufenthalt.', en: 'We talk with clients about prospects for their residence.' },
        { code: 'adviceAndGuidance.3', groups: office, de: 'Wir nutzen gesetzliche Spielräume bewusst und begründen das nachvollziehbar.', en: 'We use legal discretion consciously and give comprehensible reasons.' },
        { code: 'adviceAndGuidance.4', groups: partners, de: 'Die Ausländerbehörde vermittelt Ratsuchende zuverlässig an uns weiter.', en: 'The immigration office reliably refers people seeking advice to us.' },
        { code: 'adviceAndGuidance.5', groups: clients, de: 'Man hat mir gesagt, wo ich weitere Hilfe bekomme.', en: 'I was told where I can get more help.' },
      ],
    },
    {
      code: 'networksAndCooperation', de: 'Vernetzung und Zusammenarbeit', en: 'Networks and cooperation',
      statements: [
        { code: 'networksAndCooperation.1', groups: officeAndPartners, de: 'Mit Jobcenter, Arbeitsagentur und Migrationsberatung bestehen feste Ansprechpersonen.', en: 'There are fixed contact persons with job centre, employment agency and migration advice services.' },
        { code: 'networksAndCooperation.2', groups: officeAndPartners, de: 'Fallübergreifende Fragen werden in einem regelmäßigen Austausch geklärt.', en: 'Questions beyond single cases are settled in a regular exchange.' },
        { code: 'networksAndCooperation.3', groups: officeAndPartners, de: 'Kreis, Städte und Gemeinden stimmen sich bei der Integration gut ab.', en: 'District, towns and municipalities coordinate well on integration.' },
        { code: 'networksAndCooperation.4', groups: officeAndPartners, de: 'Absprachen zwischen den Partnern werden eingehalten.', en: 'Agreements between the partners are kept.' },
        { code: 'networksAndCooperation.5', groups: office, de: 'Wir lernen regelmäßig aus den Erfahrungen anderer Ausländerbehörden.', en: 'We regularly learn from the experience of other immigration offices.' },
      ],
    },
  ],
};

const versions: Readonly<Record<string, Instrument>> = { [first.version]: first };

/** The version that new first waves are opened with; the second wave takes the version of the first. */
export const currentInstrument: Instrument = first;

/** A version of the questionnaire; a wave that names none of them is a broken row and throws. */
export function instrumentOf(version: string): Instrument {
  const instrument = versions[version];
  if (!instrument) throw new RangeError(`no such version of the questionnaire: ${version}`);
  return instrument;
}

/** What a group is asked, field by field; fields without a statement for it are left out. */
export const askedOf = (instrument: Instrument, group: InstrumentGroup): readonly InstrumentField[] =>
  instrument.fields
    .map((field) => ({ ...field, statements: field.statements.filter((statement) => statement.groups.includes(group)) }))
    .filter((field) => field.statements.length > 0);

/** The codes of every statement that any version asks a group, for the shape of the form. */
export const codesAskedOf = (group: InstrumentGroup): readonly string[] =>
  [...new Set(Object.values(versions).flatMap((instrument) => askedOf(instrument, group)).flatMap((field) => field.statements.map((statement) => statement.code)))];
