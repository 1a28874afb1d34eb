/** Here the first shape of the database is laid: every table of every room, with keys and indexes, the same on both engines. */
import type { Kysely } from 'kysely';

/** 'text', 'integer', 'real' or 'bigint'; '?' for may be empty; '-> table' for a foreign key. */
type Column = string;

const tables: Record<string, [key: string[], columns: Record<string, Column>]> = {
  person: [['id'], { id: 'text', email: 'text', name: 'text', functionTitle: 'text', passwordHash: 'text?', language: 'text', theme: 'text', demonstration: 'integer', disabledAt: 'text?', createdAt: 'text', version: 'integer' }],
  session: [['id'], { id: 'text', personId: 'text -> person', expiresAt: 'bigint', role: 'text?' }],
  parkedForm: [['id'], { id: 'text', path: 'text', fields: 'text', expiresAt: 'text' }],
  submission: [['token'], { token: 'text', act: 'text', personId: 'text', at: 'text', result: 'text?' }],
  historyEntry: [['id'], { id: 'text', at: 'text', act: 'text', personId: 'text', personName: 'text', role: 'text?', inPlaceOf: 'text?', programmeId: 'text?', siteId: 'text?', districtAgs: 'text?', subjectKind: 'text', subjectId: 'text', subjectTitle: 'text', parts: 'text' }],
  source: [['id'], { id: 'text', title: 'text', publisher: 'text', address: 'text?', published: 'text?', note: 'text?' }],
  programme: [['id'], { id: 'text', slug: 'text', name: 'text', kind: 'text', demonstration: 'integer', state: 'text', ministry: 'text', summary: 'text', silenceDays: 'integer', officesTotal: 'integer?', applicationsTotal: 'integer?', fileReference: 'text?', resubmitOn: 'text?', sourceId: 'text? -> source', version: 'integer', createdAt: 'text' }],
  assignment: [['id'], { id: 'text', personId: 'text -> person', role: 'text', programmeId: 'text -> programme', siteId: 'text?', fromDay: 'text', untilDay: 'text?', deputyFor: 'text?', createdAt: 'text' }],
  programmeTerm: [['id'], { id: 'text', programmeId: 'text -> programme', number: 'integer', reason: 'text', createdAt: 'text', heldFrom: 'text?', heldFromDay: 'text?', heldUntil: 'text?', heldUntilDay: 'text?' }],
  goal: [['id'], { id: 'text', programmeId: 'text -> programme', position: 'integer', title: 'text', side: 'text?', sourceId: 'text? -> source', quote: 'text?' }],
  fieldOfAction: [['id'], { id: 'text', programmeId: 'text -> programme', code: 'text', position: 'integer', nameDe: 'text', nameEn: 'text' }],
  plan: [['id'], { id: 'text', programmeId: 'text -> programme', siteId: 'text?', number: 'integer', reason: 'text', personName: 'text', createdAt: 'text' }],
  planWindow: [['planId', 'phase'], { planId: 'text -> plan', phase: 'text', fromDay: 'text', untilDay: 'text' }],
  contract: [['id'], { id: 'text', programmeId: 'text -> programme', organisationId: 'text', days: 'real?', fromDay: 'text?', untilDay: 'text?', sourceId: 'text? -> source' }],
  district: [['ags'], { ags: 'text', name: 'text', kind: 'text', nuts3: 'text?', seat: 'text?', areaKm2: 'real?', population: 'integer?', populationOn: 'text?', validFrom: 'text?', validUntil: 'text?', successorAgs: 'text?', state: 'text', demonstration: 'integer', shapeAgs: 'text?', sortKey: 'text' }],
  town: [['ags'], { ags: 'text', name: 'text', districtAgs: 'text -> district', status: 'text' }],
  office: [['id'], { id: 'text', name: 'text', holderKind: 'text', districtAgs: 'text -> district', townAgs: 'text? -> town', note: 'text?', sourceId: 'text? -> source', sortKey: 'text' }],
  fact: [['id'], { id: 'text', kind: 'text', programmeId: 'text? -> programme', districtAgs: 'text? -> district', officeId: 'text? -> office', siteId: 'text?', organisationId: 'text?', label: 'text', series: 'text?', number: 'real?', qualifier: 'text', unit: 'text?', sentence: 'text?', happened: 'text?', happenedEarliest: 'text?', happenedLatest: 'text?', sourceId: 'text? -> source', quote: 'text?' }],
  functionHolder: [['id'], { id: 'text', title: 'text', personName: 'text', districtAgs: 'text? -> district', officeId: 'text? -> office', organisationId: 'text?', body: 'text?', heldFrom: 'text?', heldFromDay: 'text?', heldUntil: 'text?', heldUntilDay: 'text?', sourceId: 'text? -> source', quote: 'text?' }],
  event: [['id'], { id: 'text', kind: 'text', title: 'text', description: 'text', place: 'text?', present: 'text', programmeId: 'text? -> programme', siteId: 'text?', districtAgs: 'text? -> district', partnerAgs: 'text? -> district', officeId: 'text? -> office', organisationId: 'text?', measureId: 'text?', number: 'real?', qualifier: 'text?', unit: 'text?', link: 'text?', createdAt: 'text', happened: 'text?', happenedEarliest: 'text?', happenedLatest: 'text?', sourceId: 'text? -> source', quote: 'text?' }],
  site: [['id'], { id: 'text', programmeId: 'text -> programme', slug: 'text', name: 'text', state: 'text', position: 'integer', contact: 'text?', fileReference: 'text?', resubmitOn: 'text?', sourceId: 'text? -> source', version: 'integer', createdAt: 'text' }],
  siteOffice: [['siteId', 'officeId'], { siteId: 'text -> site', officeId: 'text -> office', fromDay: 'text?', untilDay: 'text?' }],
  siteStateChange: [['id'], { id: 'text', siteId: 'text -> site', state: 'text', onDay: 'text?', reason: 'text', decidedBy: 'text', at: 'text' }],
  application: [['id'], { id: 'text', programmeId: 'text -> programme', name: 'text', contact: 'text', motivation: 'text', receivedOn: 'text', state: 'text', decidedOn: 'text?', reason: 'text?', siteId: 'text?', version: 'integer', createdAt: 'text', createdBy: 'text' }],
  applicationOffice: [['applicationId', 'officeId'], { applicationId: 'text -> application', officeId: 'text -> office' }],
  openItem: [['id'], { id: 'text', programmeId: 'text? -> programme', siteId: 'text? -> site', districtAgs: 'text? -> district', originKind: 'text', originId: 'text', originTitle: 'text', what: 'text', ownerRole: 'text?', ownerFunction: 'text', dueDay: 'text?', planned: 'text?', state: 'text', doneOn: 'text?', doneNote: 'text?', doneBy: 'text?', sourceId: 'text? -> source', version: 'integer', createdAt: 'text', createdBy: 'text' }],
  openItemDate: [['id'], { id: 'text', openItemId: 'text -> openItem', dueDay: 'text', reason: 'text', personName: 'text', at: 'text' }],
  emptySection: [['siteId', 'section'], { siteId: 'text -> site', section: 'text', reason: 'text', personName: 'text', at: 'text' }],
  wave: [['id'], { id: 'text', siteId: 'text -> site', number: 'integer', instrumentVersion: 'text', state: 'text', informedOn: 'text?', openedOn: 'text', closedOn: 'text?', releasedOn: 'text?', forwardedOn: 'text?', version: 'integer', createdAt: 'text', createdBy: 'text' }],
  assessmentSource: [['id'], { id: 'text', siteId: 'text -> site', kind: 'text', title: 'text', waveId: 'text? -> wave', closedOn: 'text?', releasedOn: 'text?', version: 'integer', createdAt: 'text' }],
  finding: [['id'], { id: 'text', siteId: 'text -> site', section: 'text', sourceKind: 'text', assessmentSourceId: 'text? -> assessmentSource', fieldId: 'text? -> fieldOfAction', sentence: 'text', origin: 'text', withdrawnReason: 'text?', version: 'integer', createdAt: 'text', createdBy: 'text', happened: 'text?', happenedEarliest: 'text?', happenedLatest: 'text?', sourceId: 'text? -> source', quote: 'text?' }],
  waveAnswer: [['waveId', 'groupCode', 'statementCode'], { waveId: 'text -> wave', groupCode: 'text', statementCode: 'text', value: 'integer?' }],
  waveWaiver: [['siteId', 'number'], { siteId: 'text -> site', number: 'integer', reason: 'text', personName: 'text', at: 'text' }],
  workshop: [['id'], { id: 'text', programmeId: 'text -> programme', kind: 'text', title: 'text', state: 'text', day: 'text?', startMinute: 'integer?', place: 'text?', remarks: 'text?', version: 'integer', createdAt: 'text', createdBy: 'text' }],
  workshopSite: [['workshopId', 'siteId'], { workshopId: 'text -> workshop', siteId: 'text -> site' }],
  agendaItem: [['id'], { id: 'text', workshopId: 'text -> workshop', position: 'integer', title: 'text', method: 'text', plannedMinutes: 'integer', actualMinutes: 'integer?', version: 'integer' }],
  attendance: [['id'], { id: 'text', workshopId: 'text -> workshop', siteId: 'text? -> site', functionTitle: 'text', organisation: 'text', state: 'text' }],
  expectation: [['id'], { id: 'text', workshopId: 'text -> workshop', siteId: 'text -> site', whose: 'text', sentence: 'text', createdAt: 'text' }],
  boardColumn: [['id'], { id: 'text', workshopId: 'text -> workshop', position: 'integer', prompt: 'text' }],
  cluster: [['id'], { id: 'text', workshopId: 'text -> workshop', siteId: 'text? -> site', title: 'text', position: 'integer', votes: 'integer?', version: 'integer', createdAt: 'text' }],
  card: [['id'], { id: 'text', workshopId: 'text -> workshop', columnId: 'text -> boardColumn', number: 'integer', sentence: 'text', createdAt: 'text' }],
  priorityArea: [['id'], { id: 'text', programmeId: 'text -> programme', siteId: 'text -> site', workshopId: 'text? -> workshop', title: 'text', fieldId: 'text? -> fieldOfAction', side: 'text', reason: 'text', rank: 'integer', votes: 'integer?', roomReason: 'text?', deferredReason: 'text?', version: 'integer', createdAt: 'text', createdBy: 'text' }],
  priorityGoal: [['priorityAreaId', 'goalId'], { priorityAreaId: 'text -> priorityArea', goalId: 'text -> goal' }],
  workshopDecision: [['id'], { id: 'text', workshopId: 'text -> workshop', siteId: 'text? -> site', kind: 'text', sentence: 'text', createdAt: 'text' }],
  minutes: [['id'], { id: 'text', workshopId: 'text -> workshop', number: 'integer', state: 'text', body: 'text', hash: 'text?', correctionReason: 'text?', sentOn: 'text?', draftedBy: 'text', draftedName: 'text', version: 'integer', createdAt: 'text' }],
  minutesApproval: [['id'], { id: 'text', minutesId: 'text -> minutes', siteId: 'text? -> site', kind: 'text', remark: 'text?', personId: 'text', personName: 'text', capacity: 'text', at: 'text' }],
  threadLink: [['fromKind', 'fromId', 'toKind', 'toId'], { fromKind: 'text', fromId: 'text', toKind: 'text', toId: 'text', programmeId: 'text?', siteId: 'text?', at: 'text', personName: 'text' }],
  organisation: [['id'], { id: 'text', name: 'text', kind: 'text', districtAgs: 'text? -> district', siteId: 'text?', officeId: 'text? -> office', note: 'text?', founded: 'text?', demonstration: 'integer', sortKey: 'text', version: 'integer', createdAt: 'text', sourceId: 'text? -> source', quote: 'text?' }],
  measure: [['id'], { id: 'text', programmeId: 'text? -> programme', siteId: 'text? -> site', officeId: 'text? -> office', districtAgs: 'text? -> district', ownerOrganisationId: 'text? -> organisation', priorityAreaId: 'text? -> priorityArea', number: 'integer', title: 'text', aim: 'text', fieldId: 'text? -> fieldOfAction', side: 'text?', status: 'text', statusReason: 'text?', blockedBy: 'text?', goesOnUntil: 'text?', origin: 'text', ownerFunction: 'text', started: 'text?', startedEarliest: 'text?', dueDay: 'text?', resources: 'text?', risks: 'text?', partners: 'text?', supportedBy: 'text?', legalBasis: 'text?', fileReference: 'text?', resubmitOn: 'text?', version: 'integer', createdAt: 'text', createdBy: 'text', sourceId: 'text? -> source', quote: 'text?' }],
  measureGoal: [['measureId', 'goalId'], { measureId: 'text -> measure', goalId: 'text -> goal' }],
  measureStatus: [['id'], { id: 'text', measureId: 'text -> measure', status: 'text', reason: 'text?', onDay: 'text?', personName: 'text', at: 'text' }],
  milestone: [['id'], { id: 'text', measureId: 'text -> measure', position: 'integer', title: 'text', state: 'text', dueDay: 'text?', note: 'text?', version: 'integer', happened: 'text?', happenedEarliest: 'text?', happenedLatest: 'text?' }],
  indicator: [['id'], { id: 'text', measureId: 'text? -> measure', siteId: 'text? -> site', districtAgs: 'text? -> district', position: 'integer', name: 'text', unit: 'text', kind: 'text', direction: 'text', sphere: 'text', baselineNumber: 'real?', baselineQualifier: 'text', baselineOn: 'text?', targetNumber: 'real?', targetQualifier: 'text', targetDay: 'text?', groupLabel: 'text?', totalMode: 'text', levels: 'text?', sourceId: 'text? -> source', version: 'integer', createdAt: 'text' }],
  indicatorGroup: [['id'], { id: 'text', indicatorId: 'text -> indicator', position: 'integer', name: 'text', targetNumber: 'real?', targetQualifier: 'text' }],
  actualValue: [['id'], { id: 'text', indicatorId: 'text -> indicator', groupId: 'text? -> indicatorGroup', number: 'real?', qualifier: 'text', numerator: 'real?', denominator: 'real?', asOf: 'text?', asOfEarliest: 'text?', asOfLatest: 'text?', enteredAt: 'text', enteredBy: 'text', enteredRole: 'text?', enteredName: 'text', sourceText: 'text?', note: 'text?', state: 'text', checkedBy: 'text?', checkedName: 'text?', checkedAt: 'text?', checkNote: 'text?', correctsId: 'text? -> actualValue', superseded: 'integer', version: 'integer', sourceId: 'text? -> source', quote: 'text?' }],
  balance: [['id'], { id: 'text', measureId: 'text -> measure', outcome: 'text', result: 'text', lesson: 'text', carriesOn: 'text', means: 'text', personId: 'text', personName: 'text', at: 'text', version: 'integer' }],
  organisationAlias: [['id'], { id: 'text', organisationId: 'text -> organisation', name: 'text', sortKey: 'text' }],
  organisationRelation: [['id'], { id: 'text', kind: 'text', organisationId: 'text -> organisation', otherId: 'text -> organisation', sourceId: 'text? -> source', heldFrom: 'text?', heldFromDay: 'text?', heldUntil: 'text?', heldUntilDay: 'text?' }],
  network: [['id'], { id: 'text', name: 'text', purpose: 'text', founded: 'text?', foundedDay: 'text?', ended: 'text?', endedDay: 'text?', districtAgs: 'text? -> district', siteId: 'text? -> site', version: 'integer', createdAt: 'text', sourceId: 'text? -> source', quote: 'text?' }],
  networkMember: [['id'], { id: 'text', networkId: 'text -> network', organisationId: 'text -> organisation', sourceId: 'text? -> source', heldFrom: 'text?', heldFromDay: 'text?', heldUntil: 'text?', heldUntilDay: 'text?' }],
  tie: [['id'], { id: 'text', siteId: 'text? -> site', districtAgs: 'text? -> district', organisationId: 'text -> organisation', otherId: 'text -> organisation', kind: 'text', strength: 'integer?', madeByKind: 'text?', madeById: 'text?', madeByText: 'text?', sourceId: 'text? -> source', version: 'integer', createdAt: 'text', heldFrom: 'text?', heldFromDay: 'text?', heldUntil: 'text?', heldUntilDay: 'text?' }],
  consultation: [['id'], { id: 'text', siteId: 'text -> site', kind: 'text', day: 'text', minutes: 'integer', topics: 'text', agreements: 'text?', notes: 'text?', personId: 'text', personName: 'text', version: 'integer', createdAt: 'text' }],
  consultationMeasure: [['consultationId', 'measureId'], { consultationId: 'text -> consultation', measureId: 'text -> measure' }],
  gateRequest: [['id'], { id: 'text', siteId: 'text -> site', phase: 'text', requestedBy: 'text', requestedName: 'text', requestedRole: 'text', note: 'text?', at: 'text', onDay: 'text', state: 'text' }],
  gateDecision: [['id'], { id: 'text', requestId: 'text -> gateRequest', siteId: 'text -> site', phase: 'text', outcome: 'text', reason: 'text', decidedBy: 'text', decidedName: 'text', at: 'text', onDay: 'text', evidence: 'text', evidenceHash: 'text', reopened: 'integer' }],
  gateWaiver: [['id'], { id: 'text', decisionId: 'text -> gateDecision', criterion: 'text', reason: 'text' }],
  gateReopening: [['id'], { id: 'text', decisionId: 'text -> gateDecision', siteId: 'text -> site', phase: 'text', reason: 'text', personId: 'text', personName: 'text', at: 'text', onDay: 'text' }],
  siteReport: [['id'], { id: 'text', siteId: 'text -> site', state: 'text', summary: 'text', development: 'text', effect: 'text', lessons: 'text', recommendations: 'text', messageToState: 'text', updatedAt: 'text', updatedName: 'text', version: 'integer' }],
  reportVersion: [['id'], { id: 'text', reportId: 'text -> siteReport', number: 'integer', body: 'text', figures: 'text', hash: 'text', submittedBy: 'text', submittedName: 'text', at: 'text', forwardedAt: 'text?', forwardedName: 'text?' }],
  reportRemark: [['id'], { id: 'text', reportId: 'text -> siteReport', versionId: 'text? -> reportVersion', kind: 'text', sentence: 'text', personId: 'text', personName: 'text', role: 'text', at: 'text' }],
};

const unique: [string, string[]][] = [
  ['person', ['email']], ['programme', ['slug']], ['site', ['programmeId', 'slug']], ['fieldOfAction', ['programmeId', 'code']],
  ['plan', ['programmeId', 'siteId', 'number']], ['wave', ['siteId', 'number']], ['card', ['workshopId', 'number']], ['minutes', ['workshopId', 'number']],
  ['siteReport', ['siteId']], ['reportVersion', ['reportId', 'number']], ['balance', ['measureId']], ['gateDecision', ['requestId']],
];

/** Every column that a list is read by; a foreign key without an index makes each delete and join a full scan. */
const indexes: [string, string[]][] = [
  ['session', ['personId']], ['assignment', ['personId']], ['assignment', ['programmeId']], ['assignment', ['siteId']],
  ['historyEntry', ['siteId', 'at']], ['historyEntry', ['programmeId', 'at']], ['historyEntry', ['subjectId']],
  ['programmeTerm', ['programmeId']], ['goal', ['programmeId']], ['plan', ['siteId']], ['office', ['districtAgs']], ['town', ['districtAgs']],
  ['fact', ['districtAgs']], ['fact', ['programmeId']], ['functionHolder', ['districtAgs']], ['event', ['districtAgs']], ['event', ['programmeId']], ['event', ['measureId']], ['event', ['partnerAgs']],
  ['siteOffice', ['officeId']], ['siteStateChange', ['siteId']], ['application', ['programmeId']], ['applicationOffice', ['officeId']],
  ['openItem', ['siteId', 'state']], ['openItem', ['programmeId', 'state']], ['openItem', ['originId']], ['openItem', ['districtAgs']], ['openItemDate', ['openItemId']],
  ['assessmentSource', ['siteId']], ['finding', ['siteId']], ['workshop', ['programmeId']], ['workshopSite', ['siteId']], ['agendaItem', ['workshopId']], ['attendance', ['workshopId']],
  ['expectation', ['workshopId']], ['boardColumn', ['workshopId']], ['cluster', ['workshopId']], ['priorityArea', ['siteId']], ['workshopDecision', ['workshopId']], ['minutesApproval', ['minutesId']],
  ['threadLink', ['toKind', 'toId']], ['threadLink', ['siteId']], ['measure', ['siteId']], ['measure', ['districtAgs']], ['measure', ['priorityAreaId']], ['measure', ['programmeId']],
  ['measureStatus', ['measureId']], ['milestone', ['measureId']], ['indicator', ['measureId']], ['indicator', ['siteId']], ['indicatorGroup', ['indicatorId']],
  ['actualValue', ['indicatorId', 'asOfLatest']], ['actualValue', ['state']], ['organisation', ['districtAgs']], ['organisation', ['siteId']], ['organisation', ['officeId']],
  ['organisation', ['sortKey']], ['organisationAlias', ['organisationId']], ['organisationAlias', ['sortKey']], ['organisationRelation', ['organisationId']], ['organisationRelation', ['otherId']], ['network', ['districtAgs']], ['network', ['siteId']],
  ['networkMember', ['networkId']], ['networkMember', ['organisationId']], ['tie', ['siteId']], ['tie', ['districtAgs']], ['tie', ['organisationId']], ['tie', ['otherId']],
  ['consultation', ['siteId', 'day']], ['gateRequest', ['siteId', 'phase']], ['gateRequest', ['state']], ['gateDecision', ['siteId', 'phase']], ['gateWaiver', ['decisionId']], ['gateReopening', ['siteId', 'phase']],
  ['reportRemark', ['reportId']],
];

/** A table with one key column named after itself (district.ags) is referred to by that column, every other by id. */
const keyOf = (table: string): string => tables[table]?.[0][0] ?? 'id';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, [key, columns]] of Object.entries(tables)) {
    let table = db.schema.createTable(name);
    for (const [column, spec] of Object.entries(columns)) {
      const [kind = 'text', target] = spec.split(' -> ');
      const type = kind.startsWith('real') ? 'double precision' : kind.startsWith('bigint') ? 'bigint' : kind.startsWith('integer') ? 'integer' : 'text';
      table = table.addColumn(column, type, (c) => {
        const withNull = kind.endsWith('?') ? c : c.notNull();
        return target ? withNull.references(`${target}.${keyOf(target)}`) : withNull;
      });
    }
    await table.addPrimaryKeyConstraint(`${name}Key`, key as never).execute();
  }
  for (const [table, columns] of unique) await db.schema.createIndex(`${table}Once${columns.join('')}`).unique().on(table).columns(columns).execute();
  for (const [table, columns] of indexes) await db.schema.createIndex(`${table}By${columns.join('')}`).on(table).columns(columns).execute();
}
