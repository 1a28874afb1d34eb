/** Here what several loaders of one request ask for is fetched once. */
import type { AppLoadContext } from '@remix-run/node';

const kept = new WeakMap<object, Map<string, unknown>>();

/** The value kept under the key for this request; made by `make` the first time. */
export function once<T>(context: AppLoadContext, key: string, make: () => T): T {
  let values = kept.get(context);
  if (!values) kept.set(context, (values = new Map()));
  if (!values.has(key)) values.set(key, make());
  return values.get(key) as T;
}
