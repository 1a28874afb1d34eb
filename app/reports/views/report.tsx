/** Here a site report is shown: how it stands, what to do next, its text, its frozen figures and what was remarked on it. */
import { Link } from '@remix-run/react';
import { sayInstant } from '../../shared/dates';
import { sitePath } from '../../shared/paths';
import { LinkButton } from '../../ui/form/button';
import { PlainList } from '../../ui/page/lists';
import { type Crumb, Page, Section } from '../../ui/page/page';
import { SourceNote } from '../../ui/page/status';
import { useAnyWords, useLanguage, useRoomWords } from '../../ui/words';
import type { SeenReport } from '../reads.server';
import { type Body, sections } from '../rules';
import type { ReportKey } from '../words.de';
import { FiguresView } from './figures';

interface ReportProps {
  title: string;
  site: { slug: string; programmeSlug: string; name: string };
  breadcrumb: readonly Crumb[];
  report: Omit<SeenReport, 'version' | 'turn'>;
}

export function ReportPage({ title, site, breadcrumb, report }: ReportProps) {
  const t = useRoomWords<ReportKey>('reports');
  const language = useLanguage();
  const { frozen, body } = report;
  return (
    <Page title={title} preline={site.name} prelineRepeats breadcrumb={breadcrumb} lead={t(`lead.${report.state}`)} actions={<NextStep site={site} report={report} />}>
      {report.remarks.length > 0 && <Remarks remarks={report.remarks} />}
      {frozen
        ? (
          <>
            <ReportText body={frozen.body} />
            <FiguresView title={t('figures')} figures={frozen.figures} />
            <SourceNote>{t('frozenAs', { number: frozen.number, name: frozen.submittedName, at: sayInstant(frozen.at, language) })} {t('hash', { hash: frozen.hash })}</SourceNote>
          </>
        )
        : body && report.state !== 'none' && <ReportText body={body} />}
      {!frozen && report.updatedAt && <SourceNote>{t('savedBy', { name: report.updatedName ?? '', at: sayInstant(report.updatedAt, language) })} {t('whoSeesDraft')}</SourceNote>}
      {report.versions.length > 0 && <Versions site={site} versions={report.versions} />}
    </Page>
  );
}

/** At most two buttons: what the reader may do now. */
function NextStep({ site, report: { may, state } }: { site: ReportProps['site']; report: ReportProps['report'] }) {
  const t = useRoomWords<ReportKey>('reports');
  const steps = [
    { ask: may.submit, to: 'einreichen', label: t('submit') }, { ask: may.draft, to: 'entwurf', label: state === 'none' ? t('begin') : t('write') },
    { ask: may.forward, to: 'weiterleiten', label: t('forward') }, { ask: may.return, to: 'zurueckgeben', label: t('return') },
    { ask: may.note, to: 'kenntnis', label: t('note') }, { ask: may.ask, to: 'rueckfrage', label: t('ask') }, { ask: may.answer, to: 'antwort', label: t('answer') },
  ];
  return <>{steps.filter(({ ask }) => ask.allowed).map(({ to, label }, i) => <LinkButton key={to} kind={i === 0 ? 'primary' : 'secondary'} to={sitePath(site, `bericht/${to}`)} label={label} />)}</>;
}

/** The sections in their order; an empty one says so. */
export function ReportText({ body }: { body: Body }) {
  const t = useRoomWords<ReportKey>('reports');
  return (
    <>
      {sections.map((section) => (
        <Section key={section} title={t(`section.${section}`)}>
          {body[section].trim() === '' ? <p className="l-muted">{t('noText')}</p> : body[section].split(/\n{2,}/).map((paragraph, i) => <p key={i}>{paragraph}</p>)}
        </Section>
      ))}
    </>
  );
}

function Remarks({ remarks }: { remarks: ReportProps['report']['remarks'] }) {
  const t = useRoomWords<ReportKey>('reports');
  const of = useAnyWords();
  const language = useLanguage();
  return (
    <Section title={t('remarks')}>
      <PlainList items={remarks.map((remark) => (
        <>
          <b className="l-b">{t(`remark.${remark.kind}` as ReportKey)}</b>{' '}
          <span className="l-muted">{t('remarkBy', { name: of('accounts', `role.${remark.role}`) ?? remark.personName, at: sayInstant(remark.at, language) })}</span>
          {remark.sentence ? <><br />{remark.sentence}</> : null}
        </>
      ))} />
    </Section>
  );
}

function Versions({ site, versions }: { site: ReportProps['site']; versions: ReportProps['report']['versions'] }) {
  const t = useRoomWords<ReportKey>('reports');
  const language = useLanguage();
  return (
    <Section title={t('versions')}>
      <PlainList items={versions.map((version) => (
        <>
          <Link to={sitePath(site, `bericht?fassung=${version.number}`)}>{t('versionN', { number: version.number })}</Link>, {t('versionLine', { name: version.submittedName, at: sayInstant(version.at, language) })}
          {version.forwardedAt ? `, ${t('versionForwarded', { at: sayInstant(version.forwardedAt, language) })}` : null}
        </>
      ))} />
    </Section>
  );
}
