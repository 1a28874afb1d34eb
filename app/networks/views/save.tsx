/** Here a form of the network ends: save, or back to where one came from. */
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { useRoomWords, useUiWords } from '../../ui/words';
import type { NetworkKey } from '../words.de';

export function Save({ back }: { back: string }) {
  const t = useRoomWords<NetworkKey>('networks');
  const ui = useUiWords();
  return <Actions><Button label={t('save')} /><LinkButton kind="tertiary" to={back} label={ui('cancel')} /></Actions>;
}
