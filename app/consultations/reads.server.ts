/** Here is gathered what an actor may see of consultations: all of them, or totals only. */
import { agreementsOf, consultationById, consultationsOfSite, measuresConcerned, measuresOfSite, totalsByKind } from '../../db/consultations/consultations.server';
import type { Db } from '../../db/connection.server';
import { type Scope, scopeOf } from '../accounts/rules';
import type { Actor } from '../shared/actor';
import { must, there } from '../shared/refusal';
import { placeOf, type SeenSite } from '../sites/reads.server';
import { type ConsultationKind, consultationKinds, mayChangeConsultation, maySeeConsultations, maySeeConsultationTotals, mayWriteConsultation, totalsOf } from './rules';

export const consultationsPerPage = 25;

/** The totals of a site, and a page of its consultations for those who may read them; for the ministry the list is null. */
export async function seeConsultations(db: Db, actor: Actor, site: SeenSite, asked: { kind: string | null; page: number }) {
  const place = placeOf(site);
  must('consultations', maySeeConsultationTotals(actor, place));
  const scope = scopeOf(actor);
  const totals = totalsOf(await totalsByKind(db, scope, site.id));
  const may = { write: mayWriteConsultation(actor, place) };
  if (!maySeeConsultations(actor, place).allowed) return { totals, may, list: null, pages: 1, page: 1 };
  const kind = consultationKinds.find((one): one is ConsultationKind => one === asked.kind) ?? null;
  const listed = kind ? (totals.byKind.find((row) => row.kind === kind)?.count ?? 0) : totals.count;
  const pages = Math.max(1, Math.ceil(listed / consultationsPerPage));
  const page = Math.min(Math.max(1, Number.isInteger(asked.page) ? asked.page : 1), pages);
  const rows = await consultationsOfSite(db, scope, site.id, { kind, limit: consultationsPerPage, offset: (page - 1) * consultationsPerPage });
  const ids = rows.map((row) => row.id);
  const [measures, agreements] = await Promise.all([measuresConcerned(db, ids), agreementsOf(db, ids)]);
  const list = rows.map((row) => ({
    ...row,
    measures: measures.filter((measure) => measure.consultationId === row.id),
    agreements: agreements.filter((agreement) => agreement.originId === row.id),
  }));
  return { totals, may, list, pages, page };
}

/** One consultation with its measures and agreements. */
export async function seeConsultation(db: Db, actor: Actor, site: SeenSite, id: string | undefined) {
  const row = there(await consultationById(db, scopeOf(actor), id ?? ''));
  if (row.siteId !== site.id || !maySeeConsultations(actor, placeOf(site)).allowed) there(null);
  const [measures, agreements] = await Promise.all([measuresConcerned(db, [row.id]), agreementsOf(db, [row.id])]);
  return { ...row, measures, agreements, may: { change: mayChangeConsultation(actor, row) } };
}

/** The measures that the form of a consultation offers. */
export const seeMeasuresToChoose = (db: Db, site: SeenSite) => measuresOfSite(db, site.id);

/** What a gate asks about consultations: how many there were, and the day of the last one. */
export async function evidenceOfConsultations(db: Db, scope: Scope, siteId: string): Promise<{ count: number; lastDay: string | null }> {
  const { count, lastDay } = totalsOf(await totalsByKind(db, scope, siteId));
  return { count, lastDay };
}
