/** Here the network of a site and its consultations are told. */
import { writeConsultation } from '../../app/consultations/acts.server';
import { addNetwork, addOrganisation, addTie, relateOrganisation } from '../../app/networks/acts.server';
import { once, precise, type Stage } from './stage';
import { organisations, topics } from './texts';

/** Tells the network: a few ties from before, more as time goes on. `last` is the last day of the story. */
export async function tellNetwork(stage: Stage, last: number): Promise<void> {
  const { db, site, as, day, plot } = stage;
  const since = (offset: number | null) => (offset === null ? { edtf: '2021', earliest: '2021-01-01', latest: '2021-12-31' } : precise(day(offset)));
  const ids: string[] = [];
  const office = await addOrganisation(db, as('head', plot.begin + 10), site, { name: `Ausländerbehörde ${site.name}`, kind: 'immigrationOffice', aliases: null, founded: null, note: null, once: once() });
  for (const [i, one] of organisations.entries()) {
    const offset = i < 4 ? plot.begin + 10 : plot.begin + 60 + i * 35;
    if (offset > last) break;
    const id = await addOrganisation(db, as('head', offset), site, { name: `${one.name} ${site.name.replace(/^(Landkreis|Stadt) /, '')}`, kind: one.kind, aliases: null, founded: null, note: null, once: once() });
    ids.push(id);
    await addTie(db, as('head', offset), site, {
      organisation: office, other: id, kind: i % 3 === 0 ? 'regularExchange' : i % 3 === 1 ? 'referral' : 'writtenAgreement', strength: (['1', '2', '3'] as const)[i % 3] ?? '1',
      heldFrom: i < 4 ? since(null) : since(offset), heldUntil: null, madeBy: null, madeByText: i < 4 ? null : 'Runder Tisch Aufenthalt und Arbeit', once: once(),
    });
  }
  const [first, second, third] = ids;
  if (first && third) await addTie(db, as('head', plot.begin + 20), site, { organisation: first, other: third, kind: 'referral', strength: '1', heldFrom: since(null), heldUntil: null, madeBy: null, madeByText: null, once: once() });
  if (first && second) await relateOrganisation(db, as('head', plot.begin + 25), site, second, { kind: 'partOf', other: first, heldFrom: since(null), heldUntil: null, once: once() });
  if (plot.begin + 190 <= last && first && second) {
    await addNetwork(db, as('head', plot.begin + 190), site, { name: `Runder Tisch ${site.name.replace(/^(Landkreis|Stadt) /, '')}`, purpose: 'Fragen zu Aufenthalt und Arbeit gemeinsam klären.', founded: precise(day(plot.begin + 188)), ended: null, members: [office, ...ids.slice(0, 6)], once: once() });
  }
}

/** Tells the consultations, about one every seven weeks. */
export async function tellConsultations(stage: Stage, last: number): Promise<void> {
  const { db, site, as, day, plot } = stage;
  const kinds = ['onSite', 'telephone', 'telephone', 'regional'] as const;
  for (let i = 0, offset = plot.begin + 30; offset <= last; i += 1, offset += 49) {
    const kind = kinds[i % kinds.length] ?? 'telephone';
    await writeConsultation(db, as('consultant', offset), site, {
      kind, day: day(offset), minutes: kind === 'telephone' ? 45 : kind === 'onSite' ? 180 : 240, topics: topics[i % topics.length] ?? '', measures: [], notes: 'Verabredet: kurze Rückmeldung in zwei Wochen.',
      what1: null, role1: null, due1: null, what2: null, role2: null, due2: null, what3: null, role3: null, due3: null, once: once(),
    });
  }
}
