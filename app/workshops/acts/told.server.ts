/** Here it is said how the history tells of a workshop: under its title, at its site or with its programme. */
import { type LoadedWorkshop, placeOfWorkshop } from '../reads/facts.server';

/** What the history keeps of a change to a workshop; `siteId` files it at one of several sites. */
export const told = <T>(workshop: LoadedWorkshop, result: T, siteId?: string | null) => ({
  subject: { kind: 'workshop', id: workshop.id, title: workshop.title },
  place: siteId ? { programmeId: workshop.programmeId, siteId } : placeOfWorkshop(workshop),
  result,
});
