/** Here it is stated who may open which address at all; what they see there is the rules' business. */

/** public: everybody; signedIn: every account; programme, site: who sees it; then the rule that decides further. */
export const policies: Record<string, string> = {
  '/anmelden': 'public',
  '/anmelden/demonstration': 'public, in the demonstration on loopback',
  '/abmelden': 'public',
  '/sprache': 'public',
  '/einrichten/:token': 'public, with the one-time token while nobody has an account',
  '/konto': 'signedIn',
  '/barrierefreiheit': 'public',
  '/datenschutz': 'public',
  '/impressum': 'public',
  '/*': 'public: not found',
  '/': 'signedIn',
};
