/** Here the shapes of what people type about open items are laid down. */
import { z } from 'zod';
import { roles } from '../shared/actor';
import { day, longText, once, oneOf, optionalDay, text, version } from '../shared/shapes';

export const newOpenItemForm = z.object({
  what: text(300),
  ownerRole: oneOf(roles),
  ownerFunction: text(120),
  dueDay: optionalDay(),
  once: once(),
});
export type NewOpenItem = z.infer<typeof newOpenItemForm>;

export const closeOpenItemForm = z.object({ doneNote: longText(1000), version: version() });
export type CloseOpenItem = z.infer<typeof closeOpenItemForm>;

export const moveOpenItemForm = z.object({ dueDay: day(), reason: longText(1000), version: version() });
export type MoveOpenItem = z.infer<typeof moveOpenItemForm>;
