/** Emsland passes the whole cycle: from its documented facts, from application to finished, with all roles, through the pages as people use them; and at the end nothing is lost. */
import { expect, test as base } from '@playwright/test';
import { startEmsland } from '../support/emsland-world';
import * as application from './emsland/application';
import * as closing from './emsland/closing';
import * as implementation from './emsland/implementation';
import * as initiation from './emsland/initiation';
import * as needs from './emsland/needs';
import * as kept from './emsland/nothing-lost';
import * as planning from './emsland/planning';
import { Cast } from './emsland/stage';

const test = base.extend<{ cast: Cast }>({
  cast: async ({ browser }, use) => {
    const server = await startEmsland();
    const cast = new Cast(browser, server.url);
    await use(cast);
    await server.stop();
    expect(cast.problems, 'The pages reported errors or asked a foreign host').toEqual([]);
  },
});

// Snapshots of every step of five people would take longer than the journey itself; the steps and the screenshots tell where it ended.
test.use({ trace: 'off' });

test('Emsland passes the whole cycle from application to finished, and nothing is lost', async ({ cast }) => {
  test.setTimeout(600_000);
  await test.step('The application is recorded and selected', () => application.apply(cast));
  await test.step('The site begins', () => application.begin(cast));
  await test.step('Everybody is taken in with their role', () => application.takeIn(cast));
  await test.step('Findings are collected with their sources', () => needs.collect(cast));
  await test.step('Sources are closed and released', () => needs.release(cast));
  await test.step('The leadership assesses itself', () => needs.assess(cast, 1, '2'));
  await test.step('The ministry sees what was forwarded, and no finding', () => needs.showMinistry(cast));
  await test.step('The first request is returned, the second approved', () => needs.passGate(cast));
  await test.step('The initiation workshop is planned and begins', () => initiation.prepare(cast));
  await test.step('Cards become clusters', () => initiation.work(cast));
  await test.step('Priority areas, decisions and an open item are agreed', () => initiation.agree(cast));
  await test.step('The minutes are drafted, sent and approved by both sides', () => initiation.minute(cast));
  await test.step('The initiation is approved', () => initiation.passGate(cast));
  await test.step('The planning workshop agrees on measures', () => planning.meet(cast));
  await test.step('A priority area is deferred with a reason', () => planning.defer(cast));
  await test.step('The head objects to the minutes', () => planning.minute(cast));
  await test.step('Planning is approved with conditions', () => planning.decideWithConditions(cast));
  await test.step('The minutes are corrected and the conditions fulfilled', () => planning.fulfilConditions(cast));
  await test.step('Values are reported, returned, corrected and confirmed', () => implementation.reportValues(cast));
  await test.step('A consultation is written down', () => implementation.consult(cast));
  await test.step('Open items are done or moved', () => implementation.settle(cast));
  await test.step('The implementation is approved', () => implementation.passGate(cast));
  await test.step('Planning is opened again and decided anew', () => implementation.reopenPlanning(cast));
  await test.step('The leadership assesses itself once more', () => needs.assess(cast, 2, '4'));
  await test.step('Measures are ended with their balances', () => closing.endMeasures(cast));
  await test.step('The closing workshop is held', () => closing.meet(cast));
  await test.step('The site report goes up to the ministry and back', () => closing.writeReport(cast));
  await test.step('The closing is approved and the site finished', () => closing.passGate(cast));
  await test.step('Findings, sources and waves are still there', () => kept.needsAssessment(cast));
  await test.step('Cards, clusters, priority areas and all versions of minutes are still there', () => kept.workshops(cast));
  await test.step('Measures, values, balances, consultations and open items are still there', () => kept.work(cast));
  await test.step('Decisions, the reopening and their evidence are still there', () => kept.decisions(cast));
  await test.step('The report is still there with its versions and remarks', () => kept.siteReport(cast));
  await test.step('The history has one entry for everything that was saved', () => kept.history(cast));
  await test.step('The documented programme is as it was', () => kept.documentedProgramme(cast));
});
