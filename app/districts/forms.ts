/** Here the forms of districts are described. */
import { z } from 'zod';
import { once } from '../shared/shapes';

/** A confirmation without fields. */
export const importForm = z.object({ once: once() });
export type ImportInput = z.output<typeof importForm>;
