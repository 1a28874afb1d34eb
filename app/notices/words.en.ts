/** Here the texts every public website must carry stand in English. */
import type { NoticeWords } from './words.de';

export const words: NoticeWords = {
  accessibility: 'Accessibility',
  accessibilityLead: 'Lotse is meant to be usable by everybody, also with a keyboard, a screen reader or strong magnification.',
  accessibilityState: 'State of conformity',
  accessibilityStateText: 'Lotse is built to WCAG 2.2 level AA, the basis of the German BITV 2.0. Every page is checked automatically. A check by an independent body is still to come.',
  accessibilityGaps: 'What is missing',
  accessibilityGapsText: 'Content in plain language for easy reading and in German Sign Language is not available yet.',
  accessibilityContact: 'Report barriers',
  accessibilityContactText: 'Please report barriers to the coordination of your programme. Whoever operates Lotse names their own contact and the arbitration body here.',
  privacy: 'Privacy',
  privacyLead: 'Lotse stores as little as possible about people and nothing about the clients of the immigration offices.',
  privacyWhat: 'What is stored',
  privacyWhatText: 'For an account: name, function, official e-mail address, password (only as a check value) and assignments. For each change: who made it, in which capacity, and when. Answers to surveys are stored without person and without time of day.',
  privacyCookies: 'Cookies',
  privacyCookiesText: 'Lotse sets only the cookies it cannot do without: for the session, the language chosen, short messages after saving, and a draft when the session has ended. Nothing is analysed and no other servers are contacted.',
  privacyRights: 'Your rights',
  privacyRightsText: 'You have the right of access, rectification, erasure and complaint to the supervisory authority. Whoever operates Lotse names the controller and the data protection officer here.',
  imprint: 'Imprint',
  imprintLead: 'Whoever operates Lotse gives address, representation and contact here.',
  imprintDemonstration: 'This is a demonstration without a public operator.',
  imprintSources: 'Sources and licences',
  imprintSourcesText: 'Lotse is licensed under the EUPL 1.2. Maps: © GeoBasis-DE / BKG 2016 (data changed), used under GeoNutzV. Design: KERN, EUPL 1.2. Typeface: Fira Sans, SIL Open Font License.',
};
