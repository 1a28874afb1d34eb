/** Here one open item is shown with the days it was due before. */
import { sayDay } from '../../shared/dates';
import type { Verdict } from '../../shared/verdict';
import { LinkButton } from '../../ui/form/button';
import { DefinitionList, PlainList } from '../../ui/page/lists';
import { type Crumb, Page, Section } from '../../ui/page/page';
import { useLanguage, useRoomWords } from '../../ui/words';
import type { OpenItemKey } from '../words.de';
import { DueStatus } from './list';

interface ItemProps {
  title: string;
  item: { what: string; ownerFunction: string; originKind: string; originTitle: string; dueDay: string | null; doneOn: string | null; doneNote: string | null; doneBy: string | null; state: string; overdue: boolean };
  dates: { id: string; dueDay: string; reason: string; personName: string }[];
  may: { close: Verdict; move: Verdict };
  breadcrumb: readonly Crumb[];
}

export function OpenItemPage({ title, item, dates, may, breadcrumb }: ItemProps) {
  const t = useRoomWords<OpenItemKey>('openItems');
  const language = useLanguage();
  return (
    <Page title={title} preline={t('one')} breadcrumb={breadcrumb} lead={<DueStatus item={item} />} actions={(
      <>
        {may.close.allowed && <LinkButton kind="primary" to="erledigen" label={t('close')} />}
        {may.move.allowed && <LinkButton to="verschieben" label={t('move')} />}
      </>
    )}>
      <DefinitionList items={[
        { label: t('ownerFunction'), value: item.ownerFunction },
        { label: t('origin'), value: `${t(`origin.${item.originKind}` as OpenItemKey)}: ${item.originTitle}` },
        ...(item.doneNote ? [{ label: t('doneNote'), value: `${item.doneNote} (${item.doneBy ?? ''})` }] : []),
      ]} />
      {dates.length > 0 && (
        <Section title={t('dates')}>
          <PlainList items={dates.map((move) => `${sayDay(move.dueDay, language)}: ${move.reason} (${move.personName})`)} />
        </Section>
      )}
    </Page>
  );
}
