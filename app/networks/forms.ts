/** Here the shapes of what people type about organisations, networks and ties are laid down. */
import { z } from 'zod';
import { id, longText, manyIds, once, oneOf, optionalId, optionalImpreciseDate, optionalLongText, optionalOneOf, optionalText, text, version } from '../shared/shapes';
import { organisationKinds, relationKinds, tieKinds, tieStrengths } from './rules';

const organisation = { name: text(160), kind: oneOf(organisationKinds), aliases: optionalLongText(800), founded: optionalImpreciseDate(), note: optionalLongText(2000) };
export const newOrganisationForm = z.object({ ...organisation, once: once() });
export type NewOrganisation = z.infer<typeof newOrganisationForm>;
export const changeOrganisationForm = z.object({ ...organisation, version: version() });
export type ChangeOrganisation = z.infer<typeof changeOrganisationForm>;

const span = { heldFrom: optionalImpreciseDate(), heldUntil: optionalImpreciseDate() };
export const newRelationForm = z.object({ kind: oneOf(relationKinds), other: id(), ...span, once: once() });
export type NewRelation = z.infer<typeof newRelationForm>;
export const changeRelationForm = z.object(span);
export type ChangeRelation = z.infer<typeof changeRelationForm>;

const tie = { kind: oneOf(tieKinds), strength: optionalOneOf(tieStrengths), ...span, madeBy: optionalId(), madeByText: optionalText(200) };
export const newTieForm = z.object({ organisation: id(), other: id(), ...tie, once: once() });
export type NewTie = z.infer<typeof newTieForm>;
export const changeTieForm = z.object({ ...tie, version: version() });
export type ChangeTie = z.infer<typeof changeTieForm>;

const network = { name: text(160), purpose: longText(2000), founded: optionalImpreciseDate(), ended: optionalImpreciseDate() };
export const newNetworkForm = z.object({ ...network, members: manyIds(), once: once() });
export type NewNetwork = z.infer<typeof newNetworkForm>;
export const changeNetworkForm = z.object({ ...network, version: version() });
export type ChangeNetwork = z.infer<typeof changeNetworkForm>;

export const newMemberForm = z.object({ organisation: id(), ...span, once: once() });
export type NewMember = z.infer<typeof newMemberForm>;
export const changeMemberForm = z.object(span);
export type ChangeMember = z.infer<typeof changeMemberForm>;
