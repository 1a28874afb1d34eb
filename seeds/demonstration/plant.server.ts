/** Here the invented demonstration programme is planted: nine sites in different phases, told through the acts that people use. */
import { addOpenItemToSite } from '../../app/openItems/acts.server';
import { approveMinutes } from '../../app/workshops/acts/agree.server';
import type { Db } from '../../db/connection.server';
import { tellAssessment, tellSecondWave } from './assessment';
import { sites } from './cast';
import { ask, condition, decide, pass, settle } from './gates';
import { layGround } from './ground';
import { tellMeasures, type Told } from './measures';
import { tellConsultations, tellNetwork } from './network';
import { tellReport } from './reports';
import { once, type Stage, stageFor, versionOf } from './stage';
import { tellInitiation, tellWorkshop } from './workshops';

/** Plants the demonstration with dates counted from now. */
export async function plantDemonstration(db: Db, now: Date): Promise<void> {
  await layGround(db, now);
  for (const plot of sites) await tellSite(await stageFor(db, now, plot));
}

/** Tells one site from the needs assessment as far as its story goes. */
async function tellSite(stage: Stage): Promise<void> {
  const { begin, told } = stage.plot;
  const findingIds = await tellAssessment(stage, told === 'needsRequested');
  await tellNetwork(stage, told === 'finished' ? begin + 455 : 0);
  await tellConsultations(stage, Math.min(0, begin + 440));
  if (told === 'needsRequested') return void (await ask(stage, 'needsAssessment', -4, 'head'));
  await pass(stage, 'needsAssessment', begin + 65);
  if (told === 'initiationDay') return void (await tellInitiation(stage, 0, 'held', findingIds));
  const areas = await tellInitiation(stage, begin + 80, 'approved', findingIds);
  await settle(stage, 'Zeiten je Anliegen', begin + 100, 'An fünf Tagen gemessen, die Liste liegt vor.');
  await tellInitiationGate(stage);
  if (told === 'planningSoon') return void (await tellWorkshop(stage, 'planning', 8, 'invited', nothing));
  await tellPlanning(stage, areas);
}

const nothing = () => Promise.resolve();

/** One site had to go round twice: it was returned first. */
async function tellInitiationGate(stage: Stage): Promise<void> {
  const { begin, told } = stage.plot;
  if (told === 'closing') {
    await ask(stage, 'initiation', begin + 88);
    await decide(stage, 'initiation', begin + 90, 'Bitte die Begründung des dritten Schwerpunkts ergänzen.', [], 'return');
  }
  await pass(stage, 'initiation', begin + 97);
}

async function tellPlanning(stage: Stage, areas: readonly string[]): Promise<void> {
  const { begin, told } = stage.plot;
  const day = begin + 142;
  const planning = await tellWorkshop(stage, 'planning', day, told === 'closing' ? 'inReview' : 'approved', nothing);
  const ends = told === 'finished' || told === 'closing' || told === 'implementationRequested';
  const span: Told = { from: begin + 161, until: begin + 428, ended: ends, count: told === 'finished' || told === 'closing' ? 8 : 5, withoutBalance: told === 'closing' ? 3 : told === 'implementationRequested' ? 5 : 0 };
  await tellMeasures(stage, areas, day, span);
  if (told === 'planningReturned') {
    await ask(stage, 'planning', -12);
    await decide(stage, 'planning', -8, 'Bei einer Maßnahme fehlt noch, woran Sie den Erfolg erkennen.', [], 'return');
    return;
  }
  if (told === 'closing') await tellConditionalPlanning(stage, planning);
  else await pass(stage, 'planning', begin + 158);
  await tellImplementation(stage);
}

/** Approved while the office's approval of the minutes was still open; the condition was met later. */
async function tellConditionalPlanning(stage: Stage, planning: string): Promise<void> {
  const { db, site, as, day, plot } = stage;
  await ask(stage, 'planning', plot.begin + 148, 'head');
  await decide(stage, 'planning', plot.begin + 151, 'Alles Wesentliche liegt vor.', [condition('minutesApproved', 'Ergebnisprotokoll des Planungsworkshops genehmigen', day(plot.begin + 160))]);
  const { id } = await db.selectFrom('minutes').select('id').where('workshopId', '=', planning).executeTakeFirstOrThrow();
  await approveMinutes(db, as('head', plot.begin + 156), planning, { side: site.id, remark: null, version: await versionOf(db, 'minutes', id) });
  await settle(stage, 'Planungsworkshop: Ergebnisprotokoll', plot.begin + 156, 'Das Ergebnisprotokoll ist genehmigt.');
}

async function tellImplementation(stage: Stage): Promise<void> {
  const { db, site, as, day, plot } = stage;
  if (plot.told === 'implementation' || plot.told === 'implementationLate') return;
  if (plot.told === 'implementationRequested') {
    await tellSecondWave(stage, -11, 'open');
    await tellReport(stage, -5, 'submitted');
    return void (await ask(stage, 'implementation', -6));
  }
  if (plot.told === 'closing') {
    await ask(stage, 'implementation', -12);
    await decide(stage, 'implementation', -8, 'Die Maßnahmen sind umgesetzt.', [condition('extra', 'Endstand für „Runder Tisch Aufenthalt und Arbeit“ melden', day(10))]);
    await addOpenItemToSite(db, as('head', -21), site, { what: 'Aushang mit Rufnummern an das Jobcenter schicken', ownerRole: 'head', ownerFunction: 'Leitung Ausländerbehörde', dueDay: day(-5), once: once() });
    await tellSecondWave(stage, -24, 'closed');
    await tellWorkshop(stage, 'closing', 15, 'invited', nothing);
    await tellWorkshop(stage, 'regional', -16, 'inReview', nothing);
    await tellWorkshop(stage, 'exchangeDay', -5, 'drafted', nothing);
    await tellReport(stage, -3, 'draft');
    return;
  }
  await pass(stage, 'implementation', plot.begin + 432);
  await tellSecondWave(stage, plot.begin + 434, 'forwarded');
  await tellWorkshop(stage, 'closing', plot.begin + 455, 'approved', nothing);
  await tellReport(stage, plot.begin + 456, 'forwarded');
  await pass(stage, 'closing', plot.begin + 468);
}
