/** Here the order of all migrations is listed; one that has landed is never edited or removed. */
import type { Migration } from 'kysely';
import * as first from './0001_first';

export const migrations: Record<string, Migration> = {
  '0001_first': first,
};
