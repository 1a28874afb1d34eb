/** Here people and their assignments are stored and read. */
import type { Insertable } from 'kysely';
import type { Db, Trx } from '../connection.server';
import type { AssignmentTable, PersonTable } from '../schema';

/** A person by e-mail address (lower case), or undefined. */
export const personByEmail = (db: Db | Trx, email: string) => db.selectFrom('person').selectAll().where('email', '=', email).executeTakeFirst();

/** How many accounts there are. */
export const countPeople = async (db: Db): Promise<number> =>
  Number((await db.selectFrom('person').select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()).n);

/** Adds a person. */
export async function addPerson(trx: Trx, person: Insertable<PersonTable>): Promise<void> {
  await trx.insertInto('person').values(person).execute();
}

/** Sets the language and the colour scheme a person wants. */
export async function setPreferences(trx: Trx, id: string, wants: { language?: string; theme?: string }): Promise<void> {
  await trx.updateTable('person').set(wants).where('id', '=', id).execute();
}

/** Adds an assignment. */
export async function addAssignment(trx: Trx, assignment: Insertable<AssignmentTable>): Promise<void> {
  await trx.insertInto('assignment').values(assignment).execute();
}

/** Lets an assignment end with a day. */
export async function endAssignment(trx: Trx, id: string, untilDay: string): Promise<void> {
  await trx.updateTable('assignment').set({ untilDay }).where('id', '=', id).execute();
}

/** One assignment with the person's name, or undefined. */
export const assignmentById = (db: Db | Trx, id: string) =>
  db.selectFrom('assignment').innerJoin('person', 'person.id', 'assignment.personId').selectAll('assignment').select('person.name as personName').where('assignment.id', '=', id).executeTakeFirst();

/** The assignments of a person in force on a day, with the name of whom they represent. */
export const assignmentsOn = (db: Db | Trx, personId: string, day: string) =>
  db.selectFrom('assignment').leftJoin('person as principal', 'principal.id', 'assignment.deputyFor')
    .select(['assignment.id', 'assignment.role', 'assignment.programmeId', 'assignment.siteId', 'principal.name as deputyForName'])
    .where('assignment.personId', '=', personId).where('assignment.fromDay', '<=', day)
    .where((eb) => eb.or([eb('assignment.untilDay', 'is', null), eb('assignment.untilDay', '>=', day)]))
    .orderBy('assignment.id').execute();

/** Everybody who holds or held an assignment in a programme, with site and span. */
export const peopleOfProgramme = (db: Db, programmeId: string) =>
  db.selectFrom('assignment').innerJoin('person', 'person.id', 'assignment.personId').leftJoin('site', 'site.id', 'assignment.siteId').leftJoin('person as principal', 'principal.id', 'assignment.deputyFor')
    .select(['assignment.id', 'assignment.role', 'assignment.siteId', 'assignment.personId', 'assignment.fromDay', 'assignment.untilDay', 'person.name', 'person.functionTitle', 'person.email', 'site.name as siteName', 'site.slug as siteSlug', 'principal.name as deputyForName'])
    .where('assignment.programmeId', '=', programmeId).orderBy('assignment.role').orderBy('site.position').orderBy('person.name').execute();

/** A site of a programme by its id, for the check that an assignment fits. */
export const siteOfProgramme = (db: Db | Trx, programmeId: string, siteId: string) =>
  db.selectFrom('site').select(['id', 'name']).where('id', '=', siteId).where('programmeId', '=', programmeId).executeTakeFirst();
