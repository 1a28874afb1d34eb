/** Here the steps that cannot be taken back ask first: withdrawing, releasing, closing, forwarding. */
import { TextArea } from '../../ui/form/text-fields';
import { Confirm } from '../../ui/page/confirm';
import { Page } from '../../ui/page/page';
import { useRoomWords } from '../../ui/words';
import type { AssessmentKey } from '../words.de';
import type { FormPageProps } from './small-forms';

export function WithdrawFindingPage({ sentence, version, title, back, breadcrumb }: FormPageProps & { sentence: string; version: number }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  return (
    <Page title={title} lead={sentence} breadcrumb={breadcrumb}>
      <Confirm question={t('withdrawQuestion')} consequences={[t('withdrawStays')]} confirmLabel={t('withdraw')} cancelTo={back} version={version}>
        <TextArea name="reason" label={t('reason')} />
      </Confirm>
    </Page>
  );
}

export function ReleaseSourcePage({ source, version, title, back, breadcrumb }: FormPageProps & { source: string; version: number }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  return (
    <Page title={title} lead={source} breadcrumb={breadcrumb}>
      <Confirm question={t('releaseSourceQuestion')} consequences={[t('releaseSourceStays')]} confirmLabel={t('release')} cancelTo={back} version={version} danger={false} />
    </Page>
  );
}

export type WaveMove = 'closeWave' | 'releaseWave' | 'forwardWave';

const consequences: Record<WaveMove, readonly AssessmentKey[]> = {
  closeWave: ['closeWaveFrozen', 'closeWaveSees'],
  releaseWave: ['releaseWaveSees', 'releaseWaveFinal'],
  forwardWave: ['forwardWaveSees'],
};

export function MoveWavePage({ move, number, version, answered, title, back, breadcrumb }: FormPageProps & { move: WaveMove; number: number; version: number; answered: { n: number; of: number } }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const question = t(`${move}Question`, { wave: t('waveTitle', { number }) });
  return (
    <Page title={title} preline={t('selfAssessment')} breadcrumb={breadcrumb}>
      <Confirm question={question} consequences={[t('answered', answered), ...consequences[move].map((key) => t(key))]} confirmLabel={t(move)} cancelTo={back} version={version} danger={false} />
    </Page>
  );
}
