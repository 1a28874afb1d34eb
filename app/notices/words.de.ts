/** Here the texts every public website must carry stand in German. */
import type { Text } from '../shared/language';

export const words = {
  accessibility: 'Barrierefreiheit',
  accessibilityLead: 'Lotse soll für alle nutzbar sein, auch mit Tastatur, Vorlesesoftware oder starker Vergrößerung.',
  accessibilityState: 'Stand der Vereinbarkeit',
  accessibilityStateText: 'Lotse ist nach WCAG 2.2 Stufe AA gebaut, der Grundlage der BITV 2.0. Jede Seite wird automatisch geprüft. Eine Prüfung durch eine unabhängige Stelle steht noch aus.',
  accessibilityGaps: 'Was noch fehlt',
  accessibilityGapsText: 'Inhalte in Leichter Sprache und in Deutscher Gebärdensprache liegen noch nicht vor.',
  accessibilityContact: 'Barrieren melden',
  accessibilityContactText: 'Bitte melden Sie Barrieren der Landeskoordination Ihres Programms. Wer Lotse betreibt, nennt hier die eigene Kontaktstelle und die zuständige Schlichtungsstelle.',
  privacy: 'Datenschutz',
  privacyLead: 'Lotse speichert so wenig wie möglich über Personen und nichts über die Kundinnen und Kunden der Ausländerbehörden.',
  privacyWhat: 'Was gespeichert wird',
  privacyWhatText: 'Zu einem Konto: Name, Funktion, dienstliche E-Mail-Adresse, Passwort (nur als Prüfwert) und Aufgaben. Zu jeder Änderung: wer sie in welcher Aufgabe wann vorgenommen hat. Antworten auf Befragungen werden ohne Person und ohne Uhrzeit gespeichert.',
  privacyCookies: 'Cookies',
  privacyCookiesText: 'Lotse setzt nur Cookies, ohne die es nicht geht: für die Sitzung, die gewählte Sprache, kurze Meldungen nach dem Speichern und einen Entwurf, wenn die Sitzung abgelaufen ist. Es gibt keine Auswertung und keine Verbindung zu fremden Servern.',
  privacyRights: 'Ihre Rechte',
  privacyRightsText: 'Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Beschwerde bei der Aufsichtsbehörde. Wer Lotse betreibt, nennt hier die verantwortliche Stelle und die Datenschutzbeauftragte oder den Datenschutzbeauftragten.',
  imprint: 'Impressum',
  imprintLead: 'Wer Lotse betreibt, nennt hier Anschrift, Vertretung und Kontakt.',
  imprintDemonstration: 'Dies ist eine Demonstration ohne öffentlichen Betreiber.',
  imprintSources: 'Quellen und Lizenzen',
  imprintSourcesText: 'Lotse steht unter der EUPL 1.2. Karten: © GeoBasis-DE / BKG 2016 (Daten verändert), Nutzung nach GeoNutzV. Gestaltung: KERN, EUPL 1.2. Schrift: Fira Sans, SIL Open Font License.',
} satisfies Record<string, Text>;

export type NoticeKey = keyof typeof words;
export type NoticeWords = Record<NoticeKey, Text>;
