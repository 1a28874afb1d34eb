/** Here the shapes of what people type about sites and applications are laid down. */
import { z } from 'zod';
import { day, id, longText, once, oneOf, optionalDay, optionalId, optionalLongText, text, version } from '../shared/shapes';
import { siteStates } from './rules';

/** Two offices may apply as one site, as Göttingen and Osterode did; the act takes them as a list. */
export const applicationForm = z.object({ name: text(120), office: id(), secondOffice: optionalId(), contact: text(160), motivation: optionalLongText(4000), receivedOn: day(), once: once() })
  .transform(({ office, secondOffice, ...rest }) => ({ ...rest, offices: secondOffice && secondOffice !== office ? [office, secondOffice] : [office] }));
export type ApplicationInput = z.infer<typeof applicationForm>;

export const selectForm = z.object({ onDay: day(), siteName: text(120), reason: longText(1000), officesFrom: optionalDay(), version: version() });
export type SelectInput = z.infer<typeof selectForm>;

export const declineForm = z.object({ onDay: day(), reason: longText(1000), version: version() });
export type DeclineInput = z.infer<typeof declineForm>;

export const siteStateForm = z.object({ state: oneOf(siteStates), onDay: day(), reason: longText(1000), decidedBy: text(120), version: version() });
export type SiteStateInput = z.infer<typeof siteStateForm>;
