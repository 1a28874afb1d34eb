/** Here a route finds the gate its address names, for somebody who may take the step in question. */
import { type SeenGate, seeGate } from '../cycle/reads/gates.server';
import type { CycleKey } from '../cycle/words.de';
import type { Asked } from '../http/actor.server';
import { newOnce, show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { atSite } from './at.server';

/** The gate with what every page of a step shows; refused with the rule's own sentence when the step is not the actor's. */
export async function atGate(args: Asked, step: keyof SeenGate['may'], titleKey: CycleKey) {
  const { db, actor, site } = await atSite(args);
  const gate = await show(actor, async () => {
    const seen = await seeGate(db, actor, site, args.params.phase);
    must('cycle', seen.may[step]);
    return seen;
  });
  const name = sentence(actor.language, 'cycle', `phase.${gate.phase}`);
  const title = sentence(actor.language, 'cycle', titleKey, { phase: name });
  const back = gateAddress(site, args);
  return { actor, gate, page: { title, phase: gate.phase, back, once: newOnce(), breadcrumb: [...siteCrumbs(site), { label: name, to: back }, { label: title }] } };
}

/** The address of the gate, which every step leads back to. */
export const gateAddress = (site: { programmeSlug: string; slug: string }, args: Asked): string => sitePath(site, `phasen/${args.params.phase ?? ''}`);
