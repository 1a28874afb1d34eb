/** Here the invented demonstration programme will be planted; until it is written, nothing happens. */
import type { Db } from '../../db/connection.server';

/** Plants the demonstration with dates relative to now. */
export function plantDemonstration(_db: Db, _now: Date): Promise<void> {
  return Promise.resolve();
}
