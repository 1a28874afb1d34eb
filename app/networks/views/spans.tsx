/** Here spans are said in words and typed, as precisely as they are known. */
import { sayImprecise } from '../../shared/imprecise';
import { ImpreciseDateField } from '../../ui/form/text-fields';
import { useLanguage, useRoomWords } from '../../ui/words';
import { endpointOf, type Span } from '../spans';
import type { NetworkKey } from '../words.de';

/** "seit April 2014", "2009 bis 2011", "Beginn nicht bekannt". */
export function usePeriod(): (span: Span) => string {
  const t = useRoomWords<NetworkKey>('networks');
  const language = useLanguage();
  const sayEnd = (edtf: string): string => sayImprecise(endpointOf(edtf), language);
  return ({ heldFrom, heldUntil }) => {
    if (heldFrom && heldUntil) return t('periodFromTo', { from: sayEnd(heldFrom), until: sayEnd(heldUntil) });
    if (heldFrom) return t('periodSince', { from: sayEnd(heldFrom) });
    return heldUntil ? t('periodUntil', { until: sayEnd(heldUntil) }) : t('beginUnknown');
  };
}

/** A stored end of a span as one types it again. */
export function useTyped(): (edtf: string | null | undefined) => string | undefined {
  const language = useLanguage();
  return (edtf) => (edtf ? sayImprecise(endpointOf(edtf), language) : undefined);
}

/** From when until when. */
export function SpanFields({ span }: { span?: Span | undefined }) {
  const t = useRoomWords<NetworkKey>('networks');
  const typed = useTyped();
  return (
    <>
      <ImpreciseDateField name="heldFrom" label={t('heldFrom')} hint={t('heldFromHint')} optional defaultValue={typed(span?.heldFrom)} />
      <ImpreciseDateField name="heldUntil" label={t('heldUntil')} hint={t('heldUntilHint')} optional defaultValue={typed(span?.heldUntil)} />
    </>
  );
}
