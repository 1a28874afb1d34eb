/** Here it is said what the frame of a page needs to know; all texts come ready in the reader's language. */

export type NavLink = { label: string; to: string; current?: boolean | undefined; count?: number | undefined };

/** A name with others to change to; with fewer than two options it is only a name. */
export type Switch = {
  label: string;
  name: string;
  options: readonly { label: string; to: string; current?: boolean | undefined }[];
};

export type NavGroup = {
  /** Heading of the group; without it the links stand alone (Meine Aufgaben). */
  title?: string | undefined;
  /** The head of the group: the site, the district. */
  head?: Switch | undefined;
  links: readonly NavLink[];
};

/** A choice that is posted: other language, other theme, sign out. `lang` names the language the label is in. */
export type PostedChoice = { label: string; action: string; fields: Record<string, string>; lang?: string | undefined };

export type ShellModel = {
  strip?: { mark: string; text: string } | undefined;
  /** Name of the product and where it leads. */
  brand: { label: string; to: string };
  programme?: Switch | undefined;
  search?: { label: string; to: string } | undefined;
  language?: PostedChoice | undefined;
  theme?: PostedChoice | undefined;
  /** The account named by function. */
  account?: { label: string; to: string } | undefined;
  signOut?: PostedChoice | undefined;
  groups: readonly NavGroup[];
  /** What the phone's bar says: site or programme above, section below. */
  context?: { above: string; below: string } | undefined;
  footer: readonly { label: string; to: string }[];
};
