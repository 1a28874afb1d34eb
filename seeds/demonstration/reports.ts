/** Here the report of a site is told, from the draft to the ministry's desk. */
import { forwardReport, saveDraft, submitReport } from '../../app/reports/acts.server';
import { type Stage, versionOf } from './stage';

/** Drafts the report; submits and forwards it when told so. */
export async function tellReport(stage: Stage, offset: number, upTo: 'draft' | 'submitted' | 'forwarded'): Promise<void> {
  const { db, site, as } = stage;
  await saveDraft(db, as('head', offset), site, {
    summary: 'Der erste Kontakt ist verlässlicher geworden; die Zusammenarbeit mit den Beratungsstellen trägt.', development: 'Aus der Bedarfserhebung entstanden drei Schwerpunkte. Alle wurden mit Maßnahmen unterlegt.',
    effect: 'Mehr Termine gelingen beim ersten Besuch. Die Zahl der Anträge stieg zugleich an.', lessons: 'Feste Ansprechpersonen wirken schneller als neue Formulare.', recommendations: 'Checklisten landesweit bereitstellen.',
    messageToState: 'Für Sprachmittlung fehlt eine verlässliche Finanzierung.', version: null,
  });
  if (upTo === 'draft') return;
  const { id } = await db.selectFrom('siteReport').select('id').where('siteId', '=', site.id).executeTakeFirstOrThrow();
  await submitReport(db, as('head', offset + 2), site, { version: await versionOf(db, 'siteReport', id) });
  if (upTo === 'submitted') return;
  await forwardReport(db, as('coordinator', offset + 9), site, { version: await versionOf(db, 'siteReport', id) });
}
