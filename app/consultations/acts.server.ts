/** Here is what can be done with consultations: write, change, add an agreement. */
import type { Db } from '../../db/connection.server';
import { perform } from '../history/perform.server';
import type { Actor } from '../shared/actor';
import { placeOf, type SeenSite } from '../sites/reads.server';
import type { ChangeConsultation, NewAgreement, NewConsultation } from './forms';
import { agreementStep, changeConsultationStep, consultationOf, consultationStep } from './steps.server';

/** Writes a consultation down with its agreements and gives its id. */
export const writeConsultation = (db: Db, actor: Actor, site: SeenSite, input: NewConsultation) =>
  perform(db, actor, 'consultations.write', input.once, async (change) => {
    const { id, title } = await consultationStep(change, site, input);
    return { subject: { kind: 'consultation', id, title }, place: placeOf(site), result: id };
  });

/** Changes what is written of a consultation. */
export const changeConsultation = (db: Db, actor: Actor, site: SeenSite, id: string, input: ChangeConsultation) =>
  perform(db, actor, 'consultations.change', undefined, async (change) => {
    const { title } = await changeConsultationStep(change, site, id, input);
    return { subject: { kind: 'consultation', id, title }, place: placeOf(site), result: id };
  });

/** Adds an agreement to a consultation as an open item. */
export const addAgreement = (db: Db, actor: Actor, site: SeenSite, id: string, input: NewAgreement) =>
  perform(db, actor, 'consultations.agree', input.once, async (change) => {
    const consultation = await consultationOf(change, site, id);
    await agreementStep(change, site, consultation, input);
    change.part('agreement', null, input.what);
    return { subject: { kind: 'consultation', id, title: consultation.title }, place: placeOf(site), result: id };
  });
