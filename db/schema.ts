/** Here every table is described as Kysely sees it: ids are text made by us, days 'YYYY-MM-DD', instants ISO-8601 UTC, flags 0/1, JSON as text read whole. */
import type { Qualifier } from '../app/shared/quantities';

type Flag = 0 | 1;

/** An imprecise date: EDTF text with the earliest and the latest day it can mean (null: not known). */
interface Happened {
  happened: string | null;
  happenedEarliest: string | null;
  happenedLatest: string | null;
}

/** The span a fact held: from and until as EDTF text, with the days that sorting and filters use. */
interface Span {
  heldFrom: string | null;
  heldFromDay: string | null;
  heldUntil: string | null;
  heldUntilDay: string | null;
}

/** A documented record names where it stands, in the words of the source. */
interface Sourced {
  sourceId: string | null;
  quote: string | null;
}

// accounts
export interface PersonTable {
  id: string; email: string; name: string; functionTitle: string; passwordHash: string | null;
  language: string; theme: string; demonstration: Flag; disabledAt: string | null; createdAt: string; version: number;
}
export interface SessionTable { id: string; personId: string; expiresAt: number; role: string | null; }
export interface AssignmentTable {
  id: string; personId: string; role: string; programmeId: string; siteId: string | null;
  fromDay: string; untilDay: string | null; deputyFor: string | null; createdAt: string;
}
export interface ParkedFormTable { id: string; path: string; fields: string; expiresAt: string; }
export interface SubmissionTable { token: string; act: string; personId: string; at: string; result: string | null; }

// history
export interface HistoryEntryTable {
  id: string; at: string; act: string; personId: string; personName: string; role: string | null; inPlaceOf: string | null;
  programmeId: string | null; siteId: string | null; districtAgs: string | null;
  subjectKind: string; subjectId: string; subjectTitle: string; parts: string;
}

// sources
export interface SourceTable {
  id: string; title: string; publisher: string; address: string | null; published: string | null; note: string | null;
}

// programmes
export interface ProgrammeTable {
  id: string; slug: string; name: string; kind: string; demonstration: Flag; state: string; ministry: string; summary: string;
  silenceDays: number; officesTotal: number | null; applicationsTotal: number | null; fileReference: string | null; resubmitOn: string | null;
  sourceId: string | null; version: number; createdAt: string;
}
export interface ProgrammeTermTable extends Span {
  id: string; programmeId: string; number: number; reason: string; createdAt: string;
}
export interface GoalTable { id: string; programmeId: string; position: number; title: string; side: string | null; sourceId: string | null; quote: string | null; }
export interface FieldOfActionTable { id: string; programmeId: string; code: string; position: number; nameDe: string; nameEn: string; }
export interface PlanTable { id: string; programmeId: string; siteId: string | null; number: number; reason: string; personName: string; createdAt: string; }
export interface PlanWindowTable { planId: string; phase: string; fromDay: string; untilDay: string; }
export interface ContractTable { id: string; programmeId: string; organisationId: string; days: number | null; fromDay: string | null; untilDay: string | null; sourceId: string | null; }

// districts
export interface DistrictTable {
  ags: string; name: string; kind: string; nuts3: string | null; seat: string | null; areaKm2: number | null;
  population: number | null; populationOn: string | null; validFrom: string | null; validUntil: string | null; successorAgs: string | null;
  state: string; demonstration: Flag; shapeAgs: string | null; sortKey: string;
}
export interface TownTable { ags: string; name: string; districtAgs: string; status: string; }
export interface OfficeTable {
  id: string; name: string; holderKind: string; districtAgs: string; townAgs: string | null; note: string | null; sourceId: string | null; sortKey: string;
}
/** A number or a sentence a source states about a programme, district, office or site; kind profile, context (nobody's merit) or stated. */
export interface FactTable extends Happened, Sourced {
  id: string; kind: string; programmeId: string | null; districtAgs: string | null; officeId: string | null; siteId: string | null;
  organisationId: string | null; label: string; series: string | null; number: number | null; qualifier: Qualifier; unit: string | null; sentence: string | null;
}
export interface FunctionHolderTable extends Span, Sourced {
  id: string; title: string; personName: string; districtAgs: string | null; officeId: string | null; organisationId: string | null; body: string | null;
}
/** What happened on a day: kick-off, visit, council decision, award, press, exchange visit, job fair. */
export interface EventTable extends Happened, Sourced {
  id: string; kind: string; title: string; description: string; place: string | null; present: string;
  programmeId: string | null; siteId: string | null; districtAgs: string | null; partnerAgs: string | null; officeId: string | null;
  organisationId: string | null; measureId: string | null; number: number | null; qualifier: Qualifier | null; unit: string | null; link: string | null; createdAt: string;
}

// sites
export interface SiteTable {
  id: string; programmeId: string; slug: string; name: string; state: string; position: number; contact: string | null;
  fileReference: string | null; resubmitOn: string | null; sourceId: string | null; version: number; createdAt: string;
}
export interface SiteOfficeTable { siteId: string; officeId: string; fromDay: string | null; untilDay: string | null; }
export interface SiteStateChangeTable { id: string; siteId: string; state: string; onDay: string | null; reason: string; decidedBy: string; at: string; }
export interface ApplicationTable {
  id: string; programmeId: string; name: string; contact: string; motivation: string; receivedOn: string; state: string;
  decidedOn: string | null; reason: string | null; siteId: string | null; version: number; createdAt: string; createdBy: string;
}
export interface ApplicationOfficeTable { applicationId: string; officeId: string; }

// open items
export interface OpenItemTable {
  id: string; programmeId: string | null; siteId: string | null; districtAgs: string | null; originKind: string; originId: string; originTitle: string;
  what: string; ownerRole: string | null; ownerFunction: string; dueDay: string | null; planned: string | null; state: string;
  doneOn: string | null; doneNote: string | null; doneBy: string | null; sourceId: string | null; version: number; createdAt: string; createdBy: string;
}
export interface OpenItemDateTable { id: string; openItemId: string; dueDay: string; reason: string; personName: string; at: string; }

// assessments
export interface AssessmentSourceTable {
  id: string; siteId: string; kind: string; title: string; waveId: string | null; closedOn: string | null; releasedOn: string | null; version: number; createdAt: string;
}
export interface FindingTable extends Happened, Sourced {
  id: string; siteId: string; section: string; sourceKind: string; assessmentSourceId: string | null; fieldId: string | null; sentence: string; origin: string;
  withdrawnReason: string | null; version: number; createdAt: string; createdBy: string;
}
export interface EmptySectionTable { siteId: string; section: string; reason: string; personName: string; at: string; }
export interface WaveTable {
  id: string; siteId: string; number: number; instrumentVersion: string; state: string; informedOn: string | null; openedOn: string; closedOn: string | null;
  releasedOn: string | null; forwardedOn: string | null; version: number; createdAt: string; createdBy: string;
}
export interface WaveAnswerTable { waveId: string; groupCode: string; statementCode: string; value: number | null; }
export interface WaveWaiverTable { siteId: string; number: number; reason: string; personName: string; at: string; }

// workshops
export interface WorkshopTable {
  id: string; programmeId: string; kind: string; title: string; state: string; day: string | null; startMinute: number | null; place: string | null; remarks: string | null;
  version: number; createdAt: string; createdBy: string;
}
export interface WorkshopSiteTable { workshopId: string; siteId: string; }
export interface AgendaItemTable {
  id: string; workshopId: string; position: number; title: string; method: string; plannedMinutes: number; actualMinutes: number | null; version: number;
}
export interface AttendanceTable { id: string; workshopId: string; siteId: string | null; functionTitle: string; organisation: string; state: string; }
export interface ExpectationTable { id: string; workshopId: string; siteId: string; whose: string; sentence: string; createdAt: string; }
export interface BoardColumnTable { id: string; workshopId: string; position: number; prompt: string; }
export interface ClusterTable { id: string; workshopId: string; siteId: string | null; title: string; position: number; votes: number | null; version: number; createdAt: string; }
export interface CardTable { id: string; workshopId: string; columnId: string; number: number; sentence: string; createdAt: string; }
export interface PriorityAreaTable {
  id: string; programmeId: string; siteId: string; workshopId: string | null; title: string; fieldId: string | null; side: string; reason: string; rank: number;
  votes: number | null; roomReason: string | null; deferredReason: string | null; version: number; createdAt: string; createdBy: string;
}
export interface PriorityGoalTable { priorityAreaId: string; goalId: string; }
/** kind decision, or nextStep: how it goes on from here. */
export interface WorkshopDecisionTable { id: string; workshopId: string; siteId: string | null; kind: string; sentence: string; createdAt: string; }
export interface MinutesTable {
  id: string; workshopId: string; number: number; state: string; body: string; hash: string | null; correctionReason: string | null; sentOn: string | null;
  draftedBy: string; draftedName: string; version: number; createdAt: string;
}
/** siteId null: the consultant's side; kind approved, objection or comment; silence is worked out, not stored. */
export interface MinutesApprovalTable {
  id: string; minutesId: string; siteId: string | null; kind: string; remark: string | null; personId: string; personName: string; capacity: string; at: string;
}

// the thread: every link from a need to its effect is a row of its own
export interface ThreadLinkTable {
  fromKind: string; fromId: string; toKind: string; toId: string; programmeId: string | null; siteId: string | null; at: string; personName: string;
}

// measures
export interface MeasureTable extends Sourced {
  id: string; programmeId: string | null; siteId: string | null; officeId: string | null; districtAgs: string | null; ownerOrganisationId: string | null; priorityAreaId: string | null;
  number: number; title: string; aim: string; fieldId: string | null; side: string | null; status: string; statusReason: string | null; blockedBy: string | null; goesOnUntil: string | null;
  origin: string; ownerFunction: string; started: string | null; startedEarliest: string | null; dueDay: string | null;
  resources: string | null; risks: string | null; partners: string | null; supportedBy: string | null; legalBasis: string | null;
  fileReference: string | null; resubmitOn: string | null; version: number; createdAt: string; createdBy: string;
}
export interface MeasureGoalTable { measureId: string; goalId: string; }
export interface MeasureStatusTable { id: string; measureId: string; status: string; reason: string | null; onDay: string | null; personName: string; at: string; }
export interface MilestoneTable extends Happened { id: string; measureId: string; position: number; title: string; state: string; dueDay: string | null; note: string | null; version: number; }
export interface IndicatorTable {
  id: string; measureId: string | null; siteId: string | null; districtAgs: string | null; position: number; name: string; unit: string; kind: string; direction: string; sphere: string;
  baselineNumber: number | null; baselineQualifier: Qualifier; baselineOn: string | null; targetNumber: number | null; targetQualifier: Qualifier; targetDay: string | null;
  groupLabel: string | null; totalMode: string; levels: string | null; sourceId: string | null; version: number; createdAt: string;
}
export interface IndicatorGroupTable { id: string; indicatorId: string; position: number; name: string; targetNumber: number | null; targetQualifier: Qualifier; }
export interface ActualValueTable extends Sourced {
  id: string; indicatorId: string; groupId: string | null; number: number | null; qualifier: Qualifier; numerator: number | null; denominator: number | null;
  asOf: string | null; asOfEarliest: string | null; asOfLatest: string | null; enteredAt: string; enteredBy: string; enteredRole: string | null; enteredName: string;
  sourceText: string | null; note: string | null; state: string; checkedBy: string | null; checkedName: string | null; checkedAt: string | null; checkNote: string | null;
  correctsId: string | null; superseded: Flag; version: number;
}
export interface BalanceTable {
  id: string; measureId: string; outcome: string; result: string; lesson: string; carriesOn: string; means: string; personId: string; personName: string; at: string; version: number;
}

// networks
export interface OrganisationTable extends Sourced {
  id: string; name: string; kind: string; districtAgs: string | null; siteId: string | null; officeId: string | null; note: string | null; founded: string | null;
  demonstration: Flag; sortKey: string; version: number; createdAt: string;
}
export interface OrganisationAliasTable { id: string; organisationId: string; name: string; sortKey: string; }
/** kind partOf or successorOf: the organisation is part of, or successor of, the other one. */
export interface OrganisationRelationTable extends Span { id: string; kind: string; organisationId: string; otherId: string; sourceId: string | null; }
export interface NetworkTable extends Sourced {
  id: string; name: string; purpose: string; founded: string | null; foundedDay: string | null; ended: string | null; endedDay: string | null; districtAgs: string | null; siteId: string | null; version: number; createdAt: string;
}
export interface NetworkMemberTable extends Span { id: string; networkId: string; organisationId: string; sourceId: string | null; }
export interface TieTable extends Span {
  id: string; siteId: string | null; districtAgs: string | null; organisationId: string; otherId: string; kind: string; strength: number | null;
  madeByKind: string | null; madeById: string | null; madeByText: string | null; sourceId: string | null; version: number; createdAt: string;
}

// consultations
export interface ConsultationTable {
  id: string; siteId: string; kind: string; day: string; minutes: number; topics: string; agreements: string | null; notes: string | null;
  personId: string; personName: string; version: number; createdAt: string;
}
export interface ConsultationMeasureTable { consultationId: string; measureId: string; }

// cycle
export interface GateRequestTable {
  id: string; siteId: string; phase: string; requestedBy: string; requestedName: string; requestedRole: string; note: string | null; at: string; onDay: string; state: string;
}
export interface GateDecisionTable {
  id: string; requestId: string; siteId: string; phase: string; outcome: string; reason: string; decidedBy: string; decidedName: string; at: string; onDay: string;
  evidence: string; evidenceHash: string; reopened: Flag;
}
export interface GateWaiverTable { id: string; decisionId: string; criterion: string; reason: string; }
export interface GateReopeningTable { id: string; decisionId: string; siteId: string; phase: string; reason: string; personId: string; personName: string; at: string; onDay: string; }

// reports
export interface SiteReportTable {
  id: string; siteId: string; state: string; summary: string; development: string; effect: string; lessons: string; recommendations: string; messageToState: string;
  updatedAt: string; updatedName: string; version: number;
}
export interface ReportVersionTable {
  id: string; reportId: string; number: number; body: string; figures: string; hash: string; submittedBy: string; submittedName: string; at: string;
  forwardedAt: string | null; forwardedName: string | null;
}
/** kind returned (coordinator), noted, question (ministry), answer (office). */
export interface ReportRemarkTable { id: string; reportId: string; versionId: string | null; kind: string; sentence: string; personId: string; personName: string; role: string; at: string; }

export interface Database {
  person: PersonTable; session: SessionTable; assignment: AssignmentTable; parkedForm: ParkedFormTable; submission: SubmissionTable;
  historyEntry: HistoryEntryTable; source: SourceTable;
  programme: ProgrammeTable; programmeTerm: ProgrammeTermTable; goal: GoalTable; fieldOfAction: FieldOfActionTable; plan: PlanTable; planWindow: PlanWindowTable; contract: ContractTable;
  district: DistrictTable; town: TownTable; office: OfficeTable; fact: FactTable; functionHolder: FunctionHolderTable; event: EventTable;
  site: SiteTable; siteOffice: SiteOfficeTable; siteStateChange: SiteStateChangeTable; application: ApplicationTable; applicationOffice: ApplicationOfficeTable;
  openItem: OpenItemTable; openItemDate: OpenItemDateTable;
  assessmentSource: AssessmentSourceTable; finding: FindingTable; emptySection: EmptySectionTable; wave: WaveTable; waveAnswer: WaveAnswerTable; waveWaiver: WaveWaiverTable;
  workshop: WorkshopTable; workshopSite: WorkshopSiteTable; agendaItem: AgendaItemTable; attendance: AttendanceTable; expectation: ExpectationTable;
  boardColumn: BoardColumnTable; cluster: ClusterTable; card: CardTable; priorityArea: PriorityAreaTable; priorityGoal: PriorityGoalTable;
  workshopDecision: WorkshopDecisionTable; minutes: MinutesTable; minutesApproval: MinutesApprovalTable; threadLink: ThreadLinkTable;
  measure: MeasureTable; measureGoal: MeasureGoalTable; measureStatus: MeasureStatusTable; milestone: MilestoneTable; indicator: IndicatorTable;
  indicatorGroup: IndicatorGroupTable; actualValue: ActualValueTable; balance: BalanceTable;
  organisation: OrganisationTable; organisationAlias: OrganisationAliasTable; organisationRelation: OrganisationRelationTable; network: NetworkTable;
  networkMember: NetworkMemberTable; tie: TieTable;
  consultation: ConsultationTable; consultationMeasure: ConsultationMeasureTable;
  gateRequest: GateRequestTable; gateDecision: GateDecisionTable; gateWaiver: GateWaiverTable; gateReopening: GateReopeningTable;
  siteReport: SiteReportTable; reportVersion: ReportVersionTable; reportRemark: ReportRemarkTable;
}
