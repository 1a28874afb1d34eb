/** Here a public text is shown: lead, then headed paragraphs. */
import { Page, Section } from '../../ui/page/page';
import { useRoomWords } from '../../ui/words';
import type { NoticeKey } from '../words.de';

interface NoticeProps {
  title: NoticeKey;
  lead: NoticeKey;
  sections: readonly (readonly [heading: NoticeKey, text: NoticeKey])[];
}

export function Notice({ title, lead, sections }: NoticeProps) {
  const t = useRoomWords<NoticeKey>('notices');
  return (
    <Page title={t(title)} lead={t(lead)}>
      {sections.map(([heading, text]) => <Section key={heading} title={t(heading)}><p className="l-measure">{t(text)}</p></Section>)}
    </Page>
  );
}
