/** Here the board is shown: questions as columns, clusters with their votes, cards by their number. */
import { Link } from '@remix-run/react';
import { LinkButton } from '../../ui/form/button';
import { EmptyState, Page } from '../../ui/page/page';
import { Status } from '../../ui/page/status';
import { useRoomWords } from '../../ui/words';
import type { SeenBoard } from '../reads/board.server';
import type { WorkshopKey } from '../words.de';
import type { Framed } from './parts';

type Column = SeenBoard['columns'][number];
type Cluster = Column['clusters'][number];
type Card = Column['loose'][number];

/** More dots than this are a number only. */
const mostDots = 12;

export function BoardPage({ frame, columns, cardCount, may }: { frame: Framed; columns: Column[]; cardCount: number; may: { run: boolean; type: boolean } }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const clusters = columns.reduce((sum, column) => sum + column.clusters.length, 0);
  const loose = columns.reduce((sum, column) => sum + column.loose.length, 0);
  const lead = cardCount === 0 ? t('boardEmpty') : t('boardLead', { cards: t('nCards', { n: cardCount }), clusters: t('nClusters', { n: clusters }), loose });
  const first = may.type ? (columns.length > 0 ? <LinkButton kind="primary" to="karten" label={t('cardsAdd')} /> : <LinkButton kind="primary" to="spalten/neu" label={t('columnAdd')} />) : null;
  return (
    <Page title={frame.title} preline={frame.workshopTitle} breadcrumb={frame.breadcrumb} lead={lead} actions={<>{first}<LinkButton to={frame.workshopTo} label={t('boardLeave')} /></>}>
      {columns.length === 0 ? <EmptyState what={t('boardEmpty')} why={t('boardEmptyWhy')} action={first} /> : (
        <>
          <div className="l-acts">
            <Status kind="good">{t('boardSaved')}</Status>
            {may.run ? <Link to="themengruppen/neu">{t('clusterAdd')}</Link> : null}
            {may.run ? <Link to="spalten/neu">{t('columnAdd')}</Link> : null}
          </div>
          <div className="l-bd l-bd--page">{columns.map((column) => <BoardColumn key={column.id} column={column} may={may} areaAddress={`${frame.workshopTo}/schwerpunkte`} />)}</div>
        </>
      )}
    </Page>
  );
}

function BoardColumn({ column, may, areaAddress }: { column: Column; may: { run: boolean }; areaAddress: string }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <section className="l-col">
      <h2>{may.run ? <Link to={`spalten/${column.id}`}>{column.prompt}</Link> : column.prompt}</h2>
      <p className="l-small l-muted">{column.votes === null ? t('nCards', { n: column.cardCount }) : t('boardCount', { cards: t('nCards', { n: column.cardCount }), votes: t('nVotes', { n: column.votes }) })}</p>
      {column.clusters.map((cluster) => <BoardCluster key={cluster.id} cluster={cluster} may={may} areaAddress={areaAddress} />)}
      {column.loose.length > 0 ? <><p className="l-b l-col__loose">{t('loose', { n: column.loose.length })}</p><Cards cards={column.loose} may={may} /></> : null}
    </section>
  );
}

function BoardCluster({ cluster, may, areaAddress }: { cluster: Cluster; may: { run: boolean }; areaAddress: string }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <section className="l-cl">
      <div className="l-cl__h">
        <h3>{may.run ? <Link to={`themengruppen/${cluster.id}`}>{cluster.title}</Link> : cluster.title}</h3>
        {cluster.votes === null ? <span className="l-small l-muted">{t('notCounted')}</span> : (
          <span className="l-dots" role="img" aria-label={t('nVotes', { n: cluster.votes })}>{cluster.votes <= mostDots ? Array.from({ length: cluster.votes }, (_, i) => <i key={i} />) : null}<span>{'\u00a0'}{cluster.votes}</span></span>
        )}
      </div>
      {cluster.siteName ? <p className="l-small l-muted">{cluster.siteName}</p> : null}
      <Cards cards={cluster.cards} may={may} />
      {cluster.priorityAreaId
        ? <p className="l-small l-gap-s"><Status kind="good" small>{t('isArea')}</Status> <Link to={`${areaAddress}/${cluster.priorityAreaId}`}>{t('openArea')}</Link></p>
        : may.run ? <p className="l-small l-gap-s"><Link to={`${areaAddress}/neu?themengruppe=${cluster.id}`}>{t('takeUp')}</Link></p> : null}
    </section>
  );
}

function Cards({ cards, may }: { cards: Card[]; may: { run: boolean } }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <ul>
      {cards.map((card) => {
        const number = t('cardNo', { number: card.number });
        return <li key={card.id} className="l-cd">{card.sentence}<small><span>{t('paper')}</span>{may.run ? <Link to={`karten/${card.id}`}>{number}</Link> : <span>{number}</span>}</small></li>;
      })}
    </ul>
  );
}
