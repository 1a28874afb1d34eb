/** Here the questions are counted that one request asks the database. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestHandler } from 'express';

type Count = { queries: number };

/** Kept on globalThis, because the development server loads this module anew while the database stays open. */
const holder = globalThis as typeof globalThis & { lotseQueries?: AsyncLocalStorage<Count> };
const counts = (holder.lotseQueries ??= new AsyncLocalStorage<Count>());

/** Counts one question for the request that asked it; told by the database. */
export function countQuery(): void {
  const count = counts.getStore();
  if (count) count.queries += 1;
}

/** Gives every request a count of its own. */
export const countedQueries: RequestHandler = (_req, _res, next) => { counts.run({ queries: 0 }, next); };

/** How many questions the request of this moment has asked so far. */
export const queriesSoFar = (): number => counts.getStore()?.queries ?? 0;
