/** Here one wave is shown: to the head as a form while it is open, to those who may see them as results, to others only that it exists. */
import { Link } from '@remix-run/react';
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { LikertField } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { DefinitionList } from '../../ui/page/lists';
import { type Crumb, EmptyState, Page, Section } from '../../ui/page/page';
import { SourceNote } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { useLanguage, useRoomWords } from '../../ui/words';
import type { SeenWaveWithAnswers } from '../reads.server';
import type { AssessmentKey } from '../words.de';
import { sayMean } from './profile';
import { Informed, WaveStateWord } from './waves';

interface WaveProps {
  title: string;
  /** The address of this wave. */
  here: string;
  wave: SeenWaveWithAnswers;
  breadcrumb: readonly Crumb[];
}

export function WavePage({ title, here, wave, breadcrumb }: WaveProps) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const steps = ([['close', 'schliessen', 'closeWave'], ['release', 'freigeben', 'releaseWave'], ['forward', 'weiterleiten', 'forwardWave']] as const).filter(([may]) => wave.may[may].allowed);
  return (
    <Page title={title} preline={t('selfAssessment')} breadcrumb={breadcrumb} lead={<WaveStateWord wave={wave} />}
      actions={steps.length > 0 && !wave.may.answer.allowed && steps.map(([may, address, key], at) => <LinkButton key={may} kind={at === 0 ? 'primary' : 'secondary'} to={`${here}/${address}`} label={t(key)} />)}>
      <p>{t('selfAssessmentNote')}</p>
      <DefinitionList items={[{ label: t('informed'), value: <Informed wave={wave} /> }]} />
      {wave.may.answer.allowed ? <Answering here={here} wave={wave} /> : wave.may.seeResults.allowed ? <Results wave={wave} /> : <Hidden wave={wave} />}
      <SourceNote>{t('instrumentNote', { version: wave.instrumentVersion, note: wave.note })}</SourceNote>
    </Page>
  );
}

const boxOf = (value: number | null | undefined) => (value === undefined ? undefined : value === null ? 'cannotJudge' : String(value));

function Answering({ here, wave }: { here: string; wave: SeenWaveWithAnswers }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const [low, high] = [wave.scale[0]?.word ?? '', wave.scale.at(-1)?.word ?? ''];
  const { n, of } = wave.answered;
  return (
    <>
      <p className="l-b">{t('answered', { n, of })}</p>
      <p>{t('answerLead')}</p>
      <Form version={wave.version} labels={Object.fromEntries(wave.fields.flatMap((field) => field.statements.map((statement) => [statement.code, statement.sentence])))}>
        {wave.fields.map((field, at) => (
          <Section key={field.code} title={field.name} id={field.code} aside={<span className="l-muted">{t('answeredShort', { n: field.statements.length - (field.profile?.unanswered ?? 0), of: field.statements.length })}</span>}>
            {field.statements.map((statement) => (
              <LikertField key={statement.code} name={statement.code} label={statement.sentence} low={low} high={high} cannotJudge={t('cannotJudge')} defaultValue={boxOf(wave.answers?.[statement.code])} />
            ))}
            {at < wave.fields.length - 1 && <p className="l-gap-s"><Button small kind="secondary" label={t('saveSoFar')} /></p>}
          </Section>
        ))}
        <Actions next={t('answerNote')}>
          <Button label={t('saveAnswers')} />
          {n > 0 && wave.may.close.allowed && <LinkButton to={`${here}/schliessen`} label={t('closeWave')} />}
        </Actions>
      </Form>
    </>
  );
}

function Results({ wave }: { wave: SeenWaveWithAnswers }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const language = useLanguage();
  const seenBy = { open: 'seenByNobody', closed: 'seenByHead', released: 'seenByCoordinator', forwarded: 'seenByMinistry' } as const;
  const said = (value: number | null | undefined) => (value === undefined ? t('notAnswered') : value === null ? t('cannotJudge') : `${value}, ${wave.scale.find((step) => step.value === value)?.word ?? ''}`);
  return (
    <>
      <p>{t(seenBy[wave.state])}</p>
      {wave.fields.map((field) => (
        <Section key={field.code} title={field.name} id={field.code}>
          <p>{field.profile?.mean === null || !field.profile ? t('meanNone') : t('meanOf', { mean: sayMean(field.profile.mean, language), n: field.profile.rated, of: field.statements.length })}</p>
          {wave.answers && <DataTable caption={field.name}
            columns={[{ key: 'statement', label: t('statement') }, { key: 'answer', label: t('answerGiven') }]}
            rows={field.statements.map((statement) => ({ key: statement.code, cells: { statement: statement.sentence, answer: said(wave.answers?.[statement.code]) } }))} />}
        </Section>
      ))}
    </>
  );
}

function Hidden({ wave }: { wave: SeenWaveWithAnswers }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  return <EmptyState what={t('resultsHidden')} why={t(wave.state === 'open' ? 'seenByNobody' : 'seenByHead')} action={<Link className="l-a" to="..">{t('title')}</Link>} />;
}
