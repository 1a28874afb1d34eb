/** Here cards are typed in from paper and put into clusters, and questions are worded. */
import { CheckboxGroup, Select } from '../../ui/form/choices';
import { FieldGroup } from '../../ui/form/form';
import { NumberField, TextField } from '../../ui/form/text-fields';
import { useRoomWords } from '../../ui/words';
import { cardRows } from '../board';
import type { SeenCard, SeenCluster } from '../reads/board.server';
import type { WorkshopKey } from '../words.de';
import { type Framed, FormPage, SiteChoice } from './parts';

type Columns = { id: string; prompt: string }[];
const asOptions = (columns: Columns) => columns.map(({ id, prompt }) => ({ value: id, label: prompt }));

export function ColumnPage({ frame, back, once, prompt }: { frame: Framed; back: string; once: string; prompt?: string | undefined }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} lead={t('boardEmptyWhy')} back={back} once={once}>
      <TextField name="prompt" label={t('column')} hint={t('columnHint')} defaultValue={prompt} />
    </FormPage>
  );
}

export function NewCardsPage({ frame, back, once, columns, nextNumber, columnId }: { frame: Framed; back: string; once: string; columns: Columns; nextNumber: number; columnId: string | null }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} lead={t('cardsLead')} back={back} once={once}>
      <Select name="columnId" label={t('column')} options={asOptions(columns)} defaultValue={columnId ?? (columns.length === 1 ? columns[0]?.id : undefined)} />
      <p className="l-src">{t('cardSentenceHint')}</p>
      {cardRows.map((n) => (
        <FieldGroup key={n} legend={t('cardRow', { n })}>
          <NumberField name={`number${n}`} label={t('cardNumber')} optional={n > 1} defaultValue={nextNumber + n - 1} />
          <TextField name={`sentence${n}`} label={t('cardSentence')} optional={n > 1} />
        </FieldGroup>
      ))}
    </FormPage>
  );
}

export function CardPage({ frame, back, card, clusterId, findingIds, columns, clusters, findings, several }: Pick<SeenCard, 'card' | 'clusterId' | 'findingIds' | 'columns' | 'clusters' | 'findings'> & { frame: Framed; back: string; several: boolean }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} back={back}>
      <TextField name="sentence" label={t('cardSentence')} hint={t('cardSentenceHint')} defaultValue={card.sentence} />
      <Select name="columnId" label={t('column')} options={asOptions(columns)} defaultValue={card.columnId} />
      <Select name="clusterId" label={t('cardCluster')} optional empty={t('noCluster')} options={clusters.map(({ id, title }) => ({ value: id, label: title }))} defaultValue={clusterId} />
      {findings.length > 0 ? (
        <CheckboxGroup name="findingIds" label={t('cardFindings')} hint={t('cardFindingsHint')} optional options={findings.map(({ id, sentence, siteName }) => ({ value: id, label: sentence, hint: several ? siteName : undefined }))} defaultValue={findingIds} />
      ) : null}
    </FormPage>
  );
}

export function ClusterPage({ frame, back, once, cluster, cardIds, cards, sites, several }: Pick<SeenCluster, 'cluster' | 'cardIds' | 'cards'> & { frame: Framed; back: string; once?: string | undefined; sites: { id: string; name: string }[]; several: boolean }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} back={back} once={once} version={cluster?.version}>
      <TextField name="title" label={t('clusterTitle')} defaultValue={cluster?.title} />
      <NumberField name="votes" label={t('clusterVotes')} hint={t('clusterVotesHint')} optional defaultValue={cluster?.votes} />
      {several ? <SiteChoice sites={sites} several shared defaultValue={cluster?.siteId} /> : null}
      {cards.length > 0 ? (
        <CheckboxGroup name="cardIds" label={t('clusterCards')} hint={t('clusterCardsHint')} optional
          options={cards.map((card) => ({ value: card.id, label: `${t('cardNo', { number: card.number })}: ${card.sentence}`, hint: card.prompt }))} defaultValue={cardIds} />
      ) : null}
    </FormPage>
  );
}
