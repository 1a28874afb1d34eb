/** Here the policy of Lotse stands as one table: every rule, and which roles it allows at their own site. */
import * as accounts from '../../app/accounts/rules';
import * as assessments from '../../app/assessments/rules';
import * as consultations from '../../app/consultations/rules';
import * as gates from '../../app/cycle/rules/gates';
import * as districts from '../../app/districts/rules';
import * as history from '../../app/history/rules';
import * as measures from '../../app/measures/rules/measures';
import * as values from '../../app/measures/rules/values';
import * as networks from '../../app/networks/rules';
import * as openItems from '../../app/openItems/rules';
import * as programmes from '../../app/programmes/rules';
import * as reports from '../../app/reports/rules';
import type { Actor, Role } from '../../app/shared/actor';
import type { Verdict } from '../../app/shared/verdict';
import * as sites from '../../app/sites/rules';
import * as workshops from '../../app/workshops/rules';

/** Where the thing is that the rule is asked about. */
export interface At {
  programmeId: string;
  siteId: string;
}

/** A rule asked about a thing in the state in which it says yes to somebody, and whom it allows. */
export interface Row {
  rule: string;
  ask: (actor: Actor, at: At) => Verdict;
  /** Roles allowed at their own site: c coordinator, h head, e editor, k consultant, m ministry. */
  own: string;
  /** Whom it allows at another site of the programme; those of the whole programme, unless stated otherwise. */
  foreign?: string;
  /** Whom it allows where they have nothing to do; nobody, unless stated otherwise. */
  strange?: string;
}

/** The letters of the table. */
export const letters: Record<string, Role> = { c: 'coordinator', h: 'head', e: 'editor', k: 'consultant', m: 'ministry' };

const else_ = 'somebody-else';
const wave = (at: At, state: assessments.WaveState) => ({ ...at, number: 1, state });
const workshop = (at: At, state: workshops.WorkshopState = 'held') => ({ programmeId: at.programmeId, siteIds: [at.siteId], state, minutesApproved: true });
const minutes = (at: At) => ({ workshop: workshop(at), state: 'inReview' as const, draftedBy: else_ });
const value = (at: At, state: values.ValueState, enteredRole: Role = 'editor') => ({ ...at, documented: false, state, enteredBy: else_, enteredRole, superseded: false });
const report = (at: At, state: reports.ReportState) => ({ ...at, state, submittedBy: else_ });
const gate = (at: At, state: gates.GateFacts['state']) => ({ ...at, state, requestedBy: else_, earlierDecided: true });
const item = (at: At, ownerRole: Role) => ({ ...at, ownerRole, state: 'open' as const });
const managed = (at: At) => ({ id: at.programmeId, kind: 'managed' });

export const table: readonly Row[] = [
  { rule: 'mayManagePeople', ask: accounts.mayManagePeople, own: 'c' },
  { rule: 'maySeePeople', ask: accounts.maySeePeople, own: 'chekm', foreign: 'chekm' },
  { rule: 'mayEndAssignment', ask: (a, at) => accounts.mayEndAssignment(a, { ...at, personId: else_, role: 'editor' }), own: 'c' },
  { rule: 'mayActAs', ask: (a) => accounts.mayActAs(a, 'head'), own: 'h', foreign: 'h', strange: 'h' },
  { rule: 'maySeeProgrammeHistory', ask: history.maySeeProgrammeHistory, own: 'c' },
  { rule: 'maySeeSiteHistory', ask: history.maySeeSiteHistory, own: 'chk' },

  { rule: 'maySeeProgramme', ask: (a, at) => programmes.maySeeProgramme(a, managed(at)), own: 'chekm', foreign: 'chekm' },
  { rule: 'mayCreateProgramme', ask: programmes.mayCreateProgramme, own: 'c', foreign: 'c', strange: 'c' },
  { rule: 'mayManageProgramme', ask: (a, at) => programmes.mayManageProgramme(a, managed(at)), own: 'c' },
  { rule: 'mayReplacePlan', ask: (a, at) => programmes.mayReplacePlan(a, managed(at), [], [{ phase: 'initiation', fromDay: '2026-01-01', untilDay: '2026-02-01' }]), own: 'c' },
  { rule: 'mayImportReference', ask: (a) => districts.mayImportReference(a, { districts: 0 }), own: 'c', foreign: 'c', strange: 'c' },
  { rule: 'maySeeDistricts', ask: districts.maySeeDistricts, own: 'chekm', foreign: 'chekm', strange: 'chekm' },
  { rule: 'mayChangeSiteState', ask: sites.mayChangeSiteState, own: 'c' },
  { rule: 'mayBecome', ask: (a, at) => sites.mayBecome(a, { ...at, state: 'active' }, 'paused'), own: 'c' },
  { rule: 'mayPlanSite', ask: sites.mayPlanSite, own: 'c' },
  { rule: 'maySeeSiteCourse', ask: (a, at) => sites.maySeeSiteCourse(a, { ...at, programmeKind: 'managed' }), own: 'chekm' },
  { rule: 'maySeeParticipants', ask: (a, at) => sites.maySeeParticipants(a, managed(at)), own: 'chekm', foreign: 'chekm' },
  { rule: 'maySeeApplications', ask: (a, at) => sites.maySeeApplications(a, managed(at)), own: 'cm' },
  { rule: 'mayRecordApplication', ask: (a, at) => sites.mayRecordApplication(a, managed(at)), own: 'c' },
  { rule: 'mayDecideApplication', ask: (a, at) => sites.mayDecideApplication(a, { programmeId: at.programmeId, state: 'received' }), own: 'c' },
  { rule: 'mayWithdrawApplication', ask: (a, at) => sites.mayWithdrawApplication(a, { programmeId: at.programmeId, state: 'received' }), own: 'c' },

  { rule: 'maySeeOpenItems', ask: openItems.maySeeOpenItems, own: 'chek' },
  { rule: 'mayAddOpenItem', ask: openItems.mayAddOpenItem, own: 'chek' },
  { rule: 'mayCloseOpenItem', ask: (a, at) => openItems.mayCloseOpenItem(a, item(at, 'editor')), own: 'chek' },
  { rule: 'mayMoveOpenItem', ask: (a, at) => openItems.mayMoveOpenItem(a, item(at, 'head')), own: 'chk' },

  { rule: 'maySeeFindings', ask: assessments.maySeeFindings, own: 'chek' },
  { rule: 'mayRecordFinding', ask: assessments.mayRecordFinding, own: 'chek' },
  { rule: 'mayEditFinding', ask: (a, at) => assessments.mayEditFinding(a, { ...at, withdrawn: false, createdBy: else_ }), own: 'chek' },
  { rule: 'mayWithdrawFinding', ask: (a, at) => assessments.mayWithdrawFinding(a, { ...at, withdrawn: false, createdBy: a.personId }), own: 'chek' },
  { rule: 'mayDeclareEmptySection', ask: (a, at) => assessments.mayDeclareEmptySection(a, { ...at, hasFindings: false }), own: 'chek' },
  { rule: 'mayRecordSource', ask: assessments.mayRecordSource, own: 'chek' },
  { rule: 'mayCloseSource', ask: (a, at) => assessments.mayCloseSource(a, { ...at, closed: false, released: false, ofWave: false }), own: 'chk' },
  { rule: 'mayReleaseSource', ask: (a, at) => assessments.mayReleaseSource(a, { ...at, closed: true, released: false, ofWave: false }), own: 'h' },
  { rule: 'mayOpenWave', ask: assessments.mayOpenWave, own: 'chk' },
  { rule: 'mayAnswerWave', ask: (a, at) => assessments.mayAnswerWave(a, wave(at, 'open')), own: 'h' },
  { rule: 'mayCloseWave', ask: (a, at) => assessments.mayCloseWave(a, wave(at, 'open')), own: 'chk' },
  { rule: 'mayReleaseResults', ask: (a, at) => assessments.mayReleaseResults(a, wave(at, 'closed')), own: 'h' },
  { rule: 'mayForwardResults', ask: (a, at) => assessments.mayForwardResults(a, wave(at, 'released')), own: 'c' },
  { rule: 'maySeeWave', ask: (a, at) => assessments.maySeeWave(a, wave(at, 'open')), own: 'chek' },
  { rule: 'maySeeResults', ask: (a, at) => assessments.maySeeResults(a, wave(at, 'closed')), own: 'hk' },
  { rule: 'maySeeResults', ask: (a, at) => assessments.maySeeResults(a, wave(at, 'released')), own: 'chek' },
  { rule: 'maySeeResults', ask: (a, at) => assessments.maySeeResults(a, wave(at, 'forwarded')), own: 'chekm' },
  { rule: 'mayWaiveWave', ask: (a, at) => assessments.mayWaiveWave(a, { ...at, number: 2 }), own: 'c' },

  { rule: 'mayPlanWorkshop', ask: (a, at) => workshops.mayPlanWorkshop(a, workshop(at)), own: 'ck' },
  { rule: 'mayRunWorkshop', ask: (a, at) => workshops.mayRunWorkshop(a, workshop(at)), own: 'ck' },
  { rule: 'mayMoveWorkshop', ask: (a, at) => workshops.mayMoveWorkshop(a, { ...workshop(at, 'running'), day: '2026-11-24' }, 'held'), own: 'ck' },
  { rule: 'maySeeWorkshop', ask: (a, at) => workshops.maySeeWorkshop(a, workshop(at, 'approved')), own: 'chekm' },
  { rule: 'maySeeWorkshop', ask: (a, at) => workshops.maySeeWorkshop(a, { ...workshop(at), minutesApproved: false }), own: 'chek' },
  { rule: 'maySeeWorkshop', ask: (a, at) => workshops.maySeeWorkshop(a, { ...workshop(at, 'draft'), minutesApproved: false }), own: 'ck' },
  { rule: 'maySeeBoard', ask: (a, at) => workshops.maySeeBoard(a, workshop(at)), own: 'chek' },
  { rule: 'mayTypeCards', ask: (a, at) => workshops.mayTypeCards(a, workshop(at)), own: 'ck' },
  { rule: 'mayRecordOutcome', ask: (a, at) => workshops.mayRecordOutcome(a, workshop(at), at.siteId), own: 'ck' },
  { rule: 'maySetPriorities', ask: workshops.maySetPriorities, own: 'ck' },
  { rule: 'mayDeferPriority', ask: workshops.mayDeferPriority, own: 'ck' },
  { rule: 'maySeePriorities', ask: (a, at) => workshops.maySeePriorities(a, at, true), own: 'chekm' },
  { rule: 'maySeePriorities', ask: (a, at) => workshops.maySeePriorities(a, at, false), own: 'chek' },
  { rule: 'mayDraftMinutes', ask: (a, at) => workshops.mayDraftMinutes(a, workshop(at)), own: 'ck' },
  { rule: 'maySeeMinutes', ask: (a, at) => workshops.maySeeMinutes(a, minutes(at)), own: 'chek' },
  { rule: 'maySeeMinutes', ask: (a, at) => workshops.maySeeMinutes(a, { ...minutes(at), state: 'approved' }), own: 'chekm' },
  { rule: 'mayApproveMinutes', ask: (a, at) => workshops.mayApproveMinutes(a, minutes(at), { siteId: at.siteId }), own: 'h' },
  { rule: 'mayApproveMinutes', ask: (a, at) => workshops.mayApproveMinutes(a, minutes(at), { siteId: null }), own: 'ck' },
  { rule: 'mayObjectToMinutes', ask: (a, at) => workshops.mayObjectToMinutes(a, minutes(at), { siteId: at.siteId }), own: 'h' },
  { rule: 'mayCommentMinutes', ask: (a, at) => workshops.mayCommentMinutes(a, minutes(at)), own: 'chek' },
  { rule: 'mayCorrectMinutes', ask: (a, at) => workshops.mayCorrectMinutes(a, minutes(at)), own: 'ck' },

  { rule: 'maySeeNetwork', ask: networks.maySeeNetwork, own: 'chekm' },
  { rule: 'mayEditNetwork', ask: networks.mayEditNetwork, own: 'chek' },

  { rule: 'maySeeMeasures', ask: (a, at) => measures.maySeeMeasures(a, { ...at, documented: false }), own: 'chekm' },
  { rule: 'maySeeNeeds', ask: (a, at) => measures.maySeeNeeds(a, { ...at, documented: false }), own: 'chek' },
  { rule: 'mayEditMeasure', ask: measures.mayEditMeasure, own: 'chek' },
  { rule: 'mayCloseMeasure', ask: measures.mayCloseMeasure, own: 'ch' },
  { rule: 'maySetStatus', ask: (a, at) => measures.maySetStatus(a, { ...at, documented: false, status: 'planned' }, 'running'), own: 'chek' },
  { rule: 'maySetStatus', ask: (a, at) => measures.maySetStatus(a, { ...at, documented: false, status: 'running' }, 'done'), own: 'ch' },
  { rule: 'mayWriteBalance', ask: measures.mayWriteBalance, own: 'chek' },
  { rule: 'mayReportValue', ask: (a, at) => values.mayReportValue(a, { ...at, documented: false }), own: 'chek' },
  { rule: 'maySeeValue', ask: (a, at) => values.maySeeValue(a, value(at, 'reported')), own: 'chek' },
  { rule: 'maySeeValue', ask: (a, at) => values.maySeeValue(a, value(at, 'confirmed')), own: 'chekm' },
  { rule: 'mayConfirmValue', ask: (a, at) => values.mayConfirmValue(a, value(at, 'reported')), own: 'ck' },
  { rule: 'mayConfirmValue', ask: (a, at) => values.mayConfirmValue(a, value(at, 'reported', 'consultant')), own: 'ch' },
  { rule: 'mayConfirmValue', ask: (a, at) => values.mayConfirmValue(a, { ...value(at, 'reported'), enteredBy: a.personId }), own: '' },
  { rule: 'mayReturnValue', ask: (a, at) => values.mayReturnValue(a, value(at, 'reported')), own: 'ck' },
  { rule: 'mayAcceptUnchecked', ask: (a, at) => values.mayAcceptUnchecked(a, value(at, 'reported')), own: 'c' },
  { rule: 'mayCorrectValue', ask: (a, at) => values.mayCorrectValue(a, value(at, 'confirmed')), own: 'chek' },

  { rule: 'maySeeConsultations', ask: consultations.maySeeConsultations, own: 'chek' },
  { rule: 'maySeeConsultationTotals', ask: consultations.maySeeConsultationTotals, own: 'chekm' },
  { rule: 'mayWriteConsultation', ask: consultations.mayWriteConsultation, own: 'k' },
  { rule: 'mayChangeConsultation', ask: (a, at) => consultations.mayChangeConsultation(a, { ...at, personId: a.personId }), own: 'k' },
  { rule: 'mayChangeConsultation', ask: (a, at) => consultations.mayChangeConsultation(a, { ...at, personId: else_ }), own: '' },

  { rule: 'maySeeGate', ask: gates.maySeeGate, own: 'chekm' },
  { rule: 'maySeeCriteria', ask: gates.maySeeCriteria, own: 'chek' },
  { rule: 'mayRequestGate', ask: (a, at) => gates.mayRequestGate(a, gate(at, 'running')), own: 'hk' },
  { rule: 'mayWithdrawRequest', ask: (a, at) => gates.mayWithdrawRequest(a, gate(at, 'requested')), own: 'hk' },
  { rule: 'mayDecideGate', ask: (a, at) => gates.mayDecideGate(a, gate(at, 'requested')), own: 'c' },
  { rule: 'mayDecideGate', ask: (a, at) => gates.mayDecideGate(a, { ...gate(at, 'requested'), requestedBy: a.personId }), own: '' },
  { rule: 'mayReopenGate', ask: (a, at) => gates.mayReopenGate(a, gate(at, 'approved')), own: 'c' },

  { rule: 'maySeeReport', ask: (a, at) => reports.maySeeReport(a, report(at, 'draft')), own: 'chek' },
  { rule: 'maySeeReport', ask: (a, at) => reports.maySeeReport(a, report(at, 'forwarded')), own: 'chekm' },
  { rule: 'mayDraftReport', ask: (a, at) => reports.mayDraftReport(a, report(at, 'draft')), own: 'hek' },
  { rule: 'maySubmitReport', ask: (a, at) => reports.maySubmitReport(a, report(at, 'draft')), own: 'h' },
  { rule: 'mayReturnReport', ask: (a, at) => reports.mayReturnReport(a, report(at, 'submitted')), own: 'c' },
  { rule: 'mayForwardReport', ask: (a, at) => reports.mayForwardReport(a, report(at, 'submitted')), own: 'c' },
  { rule: 'mayNoteReport', ask: (a, at) => reports.mayNoteReport(a, report(at, 'forwarded')), own: 'm' },
  { rule: 'mayAskAboutReport', ask: (a, at) => reports.mayAskAboutReport(a, report(at, 'forwarded')), own: 'm' },
  { rule: 'mayAnswerReport', ask: (a, at) => reports.mayAnswerReport(a, report(at, 'questioned')), own: 'h' },
];
