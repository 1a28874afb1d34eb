/** Here the organisations, networks and ties of a district are shown, over all programmes and outside them. */
import { PlainList } from '../../ui/page/lists';
import { Columns } from '../../ui/page/page';
import { useRoomWords } from '../../ui/words';
import type { Span } from '../spans';
import type { NetworkKey } from '../words.de';
import { usePeriod } from './spans';

interface Props {
  organisations: readonly { id: string; name: string; kind: string; note: string | null; aliases: readonly string[] }[];
  relations: readonly (Span & { id: string; kind: string; name: string; otherName: string })[];
  networks: readonly { id: string; name: string; purpose: string; founded: string | null; ended: string | null; members: readonly { name: string }[] }[];
  ties: readonly (Span & { id: string; organisationName: string; otherName: string; kind: string; madeByText: string | null})[];
}

export function NetworkOfDistrict({ organisations, relations, networks, ties }: Props) {
  const t = useRoomWords<NetworkKey>('networks');
  const period = usePeriod();
  return (
    <Columns>
      <div>
        <h3 className="kern-heading-small">{t('organisations')}</h3>
        <PlainList items={organisations.map((one) => (
          <><b className="l-b">{one.name}</b>{one.aliases.length > 0 && <span className="l-small l-muted"> ({one.aliases.join(', ')})</span>}<br /><span className="l-small">{[t(`kind.${one.kind}` as NetworkKey), one.note].filter(Boolean).join('. ')}</span></>
        ))} />
        {relations.length > 0 && <PlainList small items={relations.map((one) => <>{one.name}{' '}{t(`relation.${one.kind}` as NetworkKey)}{' '}{one.otherName}{', '}{period(one)}</>)} />}
      </div>
      <div>
        {networks.length > 0 && (
          <>
            <h3 className="kern-heading-small">{t('networks')}</h3>
            <PlainList items={networks.map((one) => <><b className="l-b">{one.name}</b>{', '}{period({ heldFrom: one.founded, heldUntil: one.ended })}{one.purpose && <><br /><span className="l-small">{one.purpose}</span></>}{one.members.length > 0 && <><br /><span className="l-small l-muted">{one.members.map((member) => member.name).join(', ')}</span></>}</>)} />
          </>
        )}
        <h3 className="kern-heading-small">{t('ties')}</h3>
        <PlainList items={ties.map((one) => (
          <>
            <b className="l-b">{t('tieBetween', { organisation: one.organisationName, other: one.otherName })}</b><br /><span className="l-small">{[one.madeByText ?? t(`tie.${one.kind}` as NetworkKey), period(one)].join(', ')}</span>
          </>
        ))} />
      </div>
    </Columns>
  );
}
