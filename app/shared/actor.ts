/** Here it is said who is asking: a person in one capacity, at one instant. */
import type { Language } from './language';
import type { Day } from './dates';

/** Coordinator of the state, head and editor of an office, consultant, ministry. */
export const roles = ['coordinator', 'head', 'editor', 'consultant', 'ministry'] as const;
export type Role = (typeof roles)[number];

/** A person acting in one capacity. Acts take the instant from here, never from the clock. */
export interface Actor {
  personId: string;
  name: string;
  /** The capacity in force; null when the person holds no assignment today. */
  role: Role | null;
  /** Every capacity this person could act in today. */
  roles: readonly Role[];
  /** Programmes of this capacity. */
  programmeIds: readonly string[];
  /** Sites of this capacity (head, editor, consultant); empty for roles that belong to a whole programme. */
  siteIds: readonly string[];
  /** The name of the person represented, when acting as a deputy. */
  inPlaceOf: string | null;
  language: Language;
  /** Now, as ISO-8601 UTC. */
  now: string;
  /** Today in Germany. */
  today: Day;
}

/** Where a thing belongs; every rule about it asks for this much at least. */
export interface Place {
  programmeId: string | null;
  siteId: string | null;
}
