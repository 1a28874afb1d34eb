/** Here every address of Lotse is listed, one line each, by room. */
import { index, layout, route, type RouteConfig } from '@remix-run/route-config';

const programme = 'programme/:p';
const site = 'programme/:p/standorte/:s';
const workshop = 'programme/:p/workshops/:w';

export default [
  // without an account
  route('anmelden', 'routes/accounts.signIn.tsx'),
  route('anmelden/demonstration', 'routes/accounts.demonstration.ts'),
  route('abmelden', 'routes/accounts.signOut.ts'),
  route('sprache', 'routes/accounts.language.ts'),
  route('einrichten/:token', 'routes/accounts.setup.tsx'),

  layout('routes/shell.tsx', [
    // accounts
    route('konto', 'routes/accounts.account.tsx'),
    route(`${programme}/beteiligte`, 'routes/accounts.people.tsx'),
    route(`${programme}/beteiligte/neu`, 'routes/accounts.personNew.tsx'),
    route(`${programme}/beteiligte/:x/beenden`, 'routes/accounts.assignmentEnd.tsx'),

    // public pages
    route('barrierefreiheit', 'routes/public.accessibility.tsx'),
    route('datenschutz', 'routes/public.privacy.tsx'),
    route('impressum', 'routes/public.imprint.tsx'),

    // programmes
    route('programme/neu', 'routes/programmes.new.tsx'),
    route(`${programme}/einstellungen`, 'routes/programmes.settings.tsx'),
    route(`${programme}/einstellungen/angaben`, 'routes/programmes.edit.tsx'),
    route(`${programme}/einstellungen/ziele/neu`, 'routes/programmes.goalNew.tsx'),
    route(`${programme}/einstellungen/ziele/:g`, 'routes/programmes.goal.tsx'),
    route(`${programme}/einstellungen/felder/neu`, 'routes/programmes.fieldNew.tsx'),
    route(`${programme}/einstellungen/felder/uebliche`, 'routes/programmes.fieldsUsual.tsx'),
    route(`${programme}/einstellungen/felder/:f`, 'routes/programmes.field.tsx'),
    route(`${programme}/einstellungen/laufzeit`, 'routes/programmes.term.tsx'),
    route(`${programme}/einstellungen/plan`, 'routes/programmes.plan.tsx'),

    // districts
    route('kreise', 'routes/districts.list.tsx'),
    route('kreise/uebernehmen', 'routes/districts.import.tsx'),
    route('kreise/:ags', 'routes/districts.district.tsx'),

    // sites
    route(`${programme}/bewerbungen`, 'routes/sites.applications.tsx'),
    route(`${programme}/bewerbungen/neu`, 'routes/sites.applicationNew.tsx'),
    route(`${programme}/bewerbungen/:a`, 'routes/sites.application.tsx'),
    route(`${programme}/bewerbungen/:a/auswaehlen`, 'routes/sites.applicationSelect.tsx'),
    route(`${programme}/bewerbungen/:a/ablehnen`, 'routes/sites.applicationDecline.tsx'),
    route(`${programme}/bewerbungen/:a/zurueckziehen`, 'routes/sites.applicationWithdraw.tsx'),
    route(`${site}/status`, 'routes/sites.state.tsx'),
    route(`${site}/plan`, 'routes/sites.plan.tsx'),
    route(`${site}/plan/neu`, 'routes/sites.planNew.tsx'),

    // open items
    route(`${site}/offene-punkte`, 'routes/openItems.list.tsx'),
    route(`${site}/offene-punkte/neu`, 'routes/openItems.new.tsx'),
    route(`${site}/offene-punkte/:o`, 'routes/openItems.item.tsx'),
    route(`${site}/offene-punkte/:o/erledigen`, 'routes/openItems.close.tsx'),
    route(`${site}/offene-punkte/:o/verschieben`, 'routes/openItems.move.tsx'),

    // assessments
    route(`${site}/bedarfserhebung`, 'routes/assessments.overview.tsx'),
    route(`${site}/bedarfserhebung/befunde/neu`, 'routes/assessments.findingNew.tsx'),
    route(`${site}/bedarfserhebung/befunde/:f`, 'routes/assessments.finding.tsx'),
    route(`${site}/bedarfserhebung/befunde/:f/zurueckziehen`, 'routes/assessments.findingWithdraw.tsx'),
    route(`${site}/bedarfserhebung/abschnitte/:section/kein-befund`, 'routes/assessments.sectionEmpty.tsx'),
    route(`${site}/bedarfserhebung/quellen/neu`, 'routes/assessments.sourceNew.tsx'),
    route(`${site}/bedarfserhebung/quellen/:q/schliessen`, 'routes/assessments.sourceClose.tsx'),
    route(`${site}/bedarfserhebung/quellen/:q/freigeben`, 'routes/assessments.sourceRelease.tsx'),
    route(`${site}/bedarfserhebung/runden/neu`, 'routes/assessments.waveNew.tsx'),
    route(`${site}/bedarfserhebung/runden/:w`, 'routes/assessments.wave.tsx'),
    route(`${site}/bedarfserhebung/runden/:w/schliessen`, 'routes/assessments.waveClose.tsx'),
    route(`${site}/bedarfserhebung/runden/:w/freigeben`, 'routes/assessments.waveRelease.tsx'),
    route(`${site}/bedarfserhebung/runden/:w/weiterleiten`, 'routes/assessments.waveForward.tsx'),
    route(`${site}/bedarfserhebung/runden/:w/entfaellt`, 'routes/assessments.waveWaive.tsx'),

    // workshops
    route(`${programme}/workshops`, 'routes/workshops.list.tsx'),
    route(`${programme}/workshops/neu`, 'routes/workshops.new.tsx'),
    route(workshop, 'routes/workshops.workshop.tsx'),
    route(`${workshop}/bearbeiten`, 'routes/workshops.edit.tsx'),
    route(`${workshop}/stand`, 'routes/workshops.state.tsx'),
    route(`${workshop}/tagesordnung`, 'routes/workshops.agenda.tsx'),
    route(`${workshop}/tagesordnung/neu`, 'routes/workshops.agendaNew.tsx'),
    route(`${workshop}/tagesordnung/:i`, 'routes/workshops.agendaItem.tsx'),
    route(`${workshop}/teilnahme`, 'routes/workshops.attendance.tsx'),
    route(`${workshop}/teilnahme/neu`, 'routes/workshops.attendanceNew.tsx'),
    route(`${workshop}/erwartungen`, 'routes/workshops.expectations.tsx'),
    route(`${workshop}/erwartungen/neu`, 'routes/workshops.expectationNew.tsx'),
    route(`${workshop}/pinnwand`, 'routes/workshops.board.tsx'),
    route(`${workshop}/pinnwand/spalten/neu`, 'routes/workshops.columnNew.tsx'),
    route(`${workshop}/pinnwand/spalten/:c`, 'routes/workshops.column.tsx'),
    route(`${workshop}/pinnwand/karten`, 'routes/workshops.cardsNew.tsx'),
    route(`${workshop}/pinnwand/karten/:c`, 'routes/workshops.card.tsx'),
    route(`${workshop}/pinnwand/themengruppen/neu`, 'routes/workshops.clusterNew.tsx'),
    route(`${workshop}/pinnwand/themengruppen/:c`, 'routes/workshops.cluster.tsx'),
    route(`${workshop}/schwerpunkte/neu`, 'routes/workshops.priorityNew.tsx'),
    route(`${workshop}/schwerpunkte/:a`, 'routes/workshops.priority.tsx'),
    route(`${workshop}/schwerpunkte/:a/bearbeiten`, 'routes/workshops.priorityEdit.tsx'),
    route(`${workshop}/schwerpunkte/:a/zurueckstellen`, 'routes/workshops.priorityDefer.tsx'),
    route(`${workshop}/beschluesse/neu`, 'routes/workshops.decisionNew.tsx'),
    route(`${workshop}/offene-punkte/neu`, 'routes/workshops.openItemNew.tsx'),
    route(`${workshop}/protokoll`, 'routes/workshops.minutes.tsx'),
    route(`${workshop}/protokoll/entwerfen`, 'routes/workshops.minutesDraft.tsx'),
    route(`${workshop}/protokoll/senden`, 'routes/workshops.minutesSend.tsx'),
    route(`${workshop}/protokoll/genehmigen`, 'routes/workshops.minutesApprove.tsx'),
    route(`${workshop}/protokoll/einwenden`, 'routes/workshops.minutesObject.tsx'),
    route(`${workshop}/protokoll/berichtigen`, 'routes/workshops.minutesCorrect.tsx'),
    route(`${site}/workshops`, 'routes/workshops.site.tsx'),

    // networks
    route(`${site}/netzwerk`, 'routes/networks.network.tsx'),
    route(`${site}/netzwerk/organisationen/neu`, 'routes/networks.newOrganisation.tsx'),
    route(`${site}/netzwerk/organisationen/:o`, 'routes/networks.organisation.tsx'),
    route(`${site}/netzwerk/organisationen/:o/beziehung`, 'routes/networks.newRelation.tsx'),
    route(`${site}/netzwerk/organisationen/:o/beziehungen/:r`, 'routes/networks.relation.tsx'),
    route(`${site}/netzwerk/kooperationen/neu`, 'routes/networks.newTie.tsx'),
    route(`${site}/netzwerk/kooperationen/:t`, 'routes/networks.tie.tsx'),
    route(`${site}/netzwerk/netzwerke/neu`, 'routes/networks.newNetwork.tsx'),
    route(`${site}/netzwerk/netzwerke/:n`, 'routes/networks.one.tsx'),
    route(`${site}/netzwerk/netzwerke/:n/mitglieder/neu`, 'routes/networks.newMember.tsx'),
    route(`${site}/netzwerk/netzwerke/:n/mitglieder/:m`, 'routes/networks.member.tsx'),

    // measures
    route(`${site}/massnahmen`, 'routes/measures.list.tsx'),
    route(`${site}/massnahmen/neu`, 'routes/measures.new.tsx'),
    route(`${site}/massnahmen/:m`, 'routes/measures.measure.tsx'),
    route(`${site}/massnahmen/:m/bearbeiten`, 'routes/measures.edit.tsx'),
    route(`${site}/massnahmen/:m/stand-melden`, 'routes/measures.report.tsx'),
    route(`${site}/massnahmen/:m/unveraendert`, 'routes/measures.unchanged.tsx'),
    route(`${site}/massnahmen/:m/abschliessen`, 'routes/measures.close.tsx'),
    route(`${site}/massnahmen/:m/bilanz`, 'routes/measures.balance.tsx'),
    route(`${site}/massnahmen/:m/meilensteine/neu`, 'routes/measures.milestone.new.tsx'),
    route(`${site}/massnahmen/:m/meilensteine/:x`, 'routes/measures.milestone.tsx'),
    route(`${site}/massnahmen/:m/indikatoren/neu`, 'routes/measures.indicator.new.tsx'),
    route(`${site}/massnahmen/:m/indikatoren/:i`, 'routes/measures.indicator.tsx'),
    route(`${site}/massnahmen/:m/indikatoren/:i/wert`, 'routes/measures.value.new.tsx'),
    route(`${site}/massnahmen/:m/werte/:v/bestaetigen`, 'routes/measures.value.confirm.tsx'),
    route(`${site}/massnahmen/:m/werte/:v/zurueckgeben`, 'routes/measures.value.return.tsx'),
    route(`${site}/massnahmen/:m/werte/:v/ohne-zweitpruefung`, 'routes/measures.value.unchecked.tsx'),
    route(`${site}/massnahmen/:m/werte/:v/berichtigen`, 'routes/measures.value.correct.tsx'),
    route('kreise/:ags/massnahmen/:m', 'routes/measures.outside.tsx'),

    // consultations
    route(`${site}/beratung`, 'routes/consultations.list.tsx'),
    route(`${site}/beratung/neu`, 'routes/consultations.new.tsx'),
    route(`${site}/beratung/:c`, 'routes/consultations.consultation.tsx'),
    route(`${site}/beratung/:c/vereinbarung`, 'routes/consultations.agree.tsx'),

    // cycle
    index('routes/cycle.tasks.tsx'),
    route(programme, 'routes/cycle.overview.tsx'),
    route(site, 'routes/cycle.site.tsx'),
    route(`${site}/phasen/:phase`, 'routes/cycle.phase.tsx'),
    route(`${site}/phasen/:phase/beantragen`, 'routes/cycle.request.tsx'),
    route(`${site}/phasen/:phase/zurueckziehen`, 'routes/cycle.withdraw.tsx'),
    route(`${site}/phasen/:phase/entscheiden`, 'routes/cycle.decide.tsx'),
    route(`${site}/phasen/:phase/wieder-oeffnen`, 'routes/cycle.reopen.tsx'),
    route(`${site}/nachweise/:d`, 'routes/cycle.evidence.tsx'),

    // thread

    // reports
    route(`${programme}/berichte`, 'routes/reports.list.tsx'),
    route(`${site}/bericht`, 'routes/reports.report.tsx'),
    route(`${site}/bericht/entwurf`, 'routes/reports.draft.tsx'),
    route(`${site}/bericht/einreichen`, 'routes/reports.submit.tsx'),
    route(`${site}/bericht/zurueckgeben`, 'routes/reports.return.tsx'),
    route(`${site}/bericht/weiterleiten`, 'routes/reports.forward.tsx'),
    route(`${site}/bericht/kenntnis`, 'routes/reports.note.tsx'),
    route(`${site}/bericht/rueckfrage`, 'routes/reports.ask.tsx'),
    route(`${site}/bericht/antwort`, 'routes/reports.answer.tsx'),

    // history
    route(`${programme}/verlauf`, 'routes/history.programme.tsx'),
    route(`${site}/verlauf`, 'routes/history.site.tsx'),

    route('*', 'routes/public.notFound.tsx'),
  ]),
] satisfies RouteConfig;
