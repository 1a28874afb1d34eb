/** Here the two waves of the self-assessment are listed with their state and the step that comes next. */
import { Link } from '@remix-run/react';
import { sayDay } from '../../shared/dates';
import { Actions, LinkButton } from '../../ui/form/button';
import { Status } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { useLanguage, useRoomWords } from '../../ui/words';
import type { SeenWave } from '../reads.server';
import { waveNumbers } from '../rules';
import type { AssessmentKey } from '../words.de';

interface WavesProps {
  here: string;
  waves: readonly SeenWave[];
  waiver: { reason: string } | null;
  /** Leaves out waves that do not exist for the one who looks. */
  onlySeen?: boolean | undefined;
  mayOpen: boolean;
  mayWaive: boolean;
}

export function WavesList({ here, waves, waiver, onlySeen = false, mayOpen, mayWaive }: WavesProps) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const next = waveNumbers.find((number) => waves.every((wave) => wave.number !== number));
  return (
    <div className="l-gap-s">
      <DataTable caption={t('waves')}
        columns={[{ key: 'wave', label: t('wave') }, { key: 'state', label: t('state') }, { key: 'informed', label: t('informed'), labelOnPhone: true }, { key: 'next', label: t('nextStep') }]}
        rows={waveNumbers.filter((number) => !onlySeen || waves.some((wave) => wave.number === number)).map((number) => {
          const wave = waves.find((one) => one.number === number);
          const name = `${t('waveTitle', { number })} (${t(`waveAt${number}`)})`;
          return {
            key: String(number),
            cells: {
              wave: wave ? <Link to={`${here}/runden/${number}`}>{name}</Link> : name,
              state: wave ? <WaveStateWord wave={wave} /> : <Status kind="ring">{waiver && number === 2 ? t('waveWaivedBecause', { reason: waiver.reason }) : t('waveNone')}</Status>,
              informed: wave ? <Informed wave={wave} /> : null,
              next: wave ? <NextOfWave here={here} wave={wave} /> : null,
            },
          };
        })} />
      {(mayOpen || mayWaive) && (
        <Actions>
          {mayOpen && <LinkButton small to={`${here}/runden/neu`} label={t('openWaveNumber', { number: next ?? 2 })} />}
          {mayWaive && <LinkButton small kind="tertiary" to={`${here}/runden/2/entfaellt`} label={t('waiveWave')} />}
        </Actions>
      )}
    </div>
  );
}

/** The state of a wave with its day. */
export function WaveStateWord({ wave }: { wave: Pick<SeenWave, 'state' | 'openedOn' | 'closedOn' | 'releasedOn' | 'forwardedOn'> }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const language = useLanguage();
  const on = (day: string | null) => ({ day: day ? sayDay(day, language) : '' });
  if (wave.state === 'open') return <Status kind="half">{t('waveOpenSince', on(wave.openedOn))}</Status>;
  if (wave.state === 'closed') return <Status kind="half">{t('waveClosedOn', on(wave.closedOn))}</Status>;
  if (wave.state === 'released') return <Status kind="good">{t('waveReleasedOn', on(wave.releasedOn))}</Status>;
  return <Status kind="good">{t('waveForwardedOn', on(wave.forwardedOn))}</Status>;
}

/** Whether staff council and data protection officer were told, and when. */
export function Informed({ wave }: { wave: Pick<SeenWave, 'informedOn'> }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const language = useLanguage();
  return <>{wave.informedOn ? t('informedYes', { day: sayDay(wave.informedOn, language) }) : t('informedNo')}</>;
}

function NextOfWave({ here, wave }: { here: string; wave: SeenWave }) {
  const t = useRoomWords<AssessmentKey>('assessments');
  const to = `${here}/runden/${wave.number}`;
  const link = (address: string, key: AssessmentKey) => <Link className="l-a" to={address}>{t(key)}</Link>;
  if (wave.may.answer.allowed) return link(to, 'answer');
  if (wave.may.close.allowed) return link(`${to}/schliessen`, 'closeWave');
  if (wave.may.release.allowed) return link(`${to}/freigeben`, 'releaseWave');
  if (wave.may.forward.allowed) return link(`${to}/weiterleiten`, 'forwardWave');
  return wave.may.seeResults.allowed ? link(to, 'seeResults') : null;
}
