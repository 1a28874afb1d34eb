/** Here somebody confirms that districts and offices are taken over. */
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { Form } from '../../ui/form/form';
import { type Crumb, Page } from '../../ui/page/page';
import { useRoomWords, useUiWords } from '../../ui/words';
import type { DistrictKey } from '../words.de';

interface ImportProps {
  title: string;
  once: string;
  breadcrumb: readonly Crumb[];
}

export function ImportPage({ title, once, breadcrumb }: ImportProps) {
  const t = useRoomWords<DistrictKey>('districts');
  const ui = useUiWords();
  return (
    <Page title={title} lead={t('importLead')} breadcrumb={breadcrumb}>
      <Form once={once}><Actions><Button label={t('import')} /><LinkButton kind="tertiary" to="/kreise" label={ui('cancel')} /></Actions></Form>
    </Page>
  );
}
