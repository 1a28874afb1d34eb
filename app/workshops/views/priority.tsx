/** Here a priority area is agreed, shown with where it comes from, changed, and deferred. */
import { Link } from '@remix-run/react';
import { LinkButton } from '../../ui/form/button';
import { Choice, CheckboxGroup, Select } from '../../ui/form/choices';
import { FieldGroup } from '../../ui/form/form';
import { NumberField, TextArea, TextField } from '../../ui/form/text-fields';
import { DefinitionList, PlainList } from '../../ui/page/lists';
import { EmptyState, Page, Section } from '../../ui/page/page';
import { Status } from '../../ui/page/status';
import { useRoomWords } from '../../ui/words';
import type { PriorityChoices, SeenPriority } from '../reads/priorities.server';
import { prioritySides } from '../rules';
import type { WorkshopKey } from '../words.de';
import { type Framed, FormPage } from './parts';

type Area = SeenPriority['area'];
type Start = Partial<Pick<Area, 'title' | 'fieldId' | 'side' | 'reason' | 'rank' | 'votes' | 'roomReason'>> & { goalIds: string[]; findingIds: string[]; clusterIds: string[] };

function PriorityFields({ choices, start }: { choices: PriorityChoices; start: Start }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <>
      <TextField name="title" label={t('priorityTitle')} defaultValue={start.title} />
      <Select name="fieldId" label={t('priorityField')} optional options={choices.fields.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={start.fieldId} />
      <Choice name="side" label={t('prioritySide')} options={prioritySides.map((side) => ({ value: side, label: t(`side.${side}`) }))} defaultValue={start.side} />
      {choices.goals.length > 0 ? <CheckboxGroup name="goalIds" label={t('priorityGoals')} optional options={choices.goals.map(({ id, title }) => ({ value: id, label: title }))} defaultValue={start.goalIds} /> : null}
      <TextArea name="reason" label={t('priorityReason')} defaultValue={start.reason} />
      <NumberField name="rank" label={t('priorityRank')} hint={t('priorityRankHint')} defaultValue={start.rank} />
      <NumberField name="votes" label={t('priorityVotes')} hint={t('clusterVotesHint')} optional defaultValue={start.votes} />
      <FieldGroup legend={t('priorityOrigin')}>
        {choices.clusters.length > 0 ? <CheckboxGroup name="clusterIds" label={t('priorityClusters')} optional options={choices.clusters.map(({ id, title }) => ({ value: id, label: title }))} defaultValue={start.clusterIds} /> : null}
        {choices.findings.length > 0 ? <CheckboxGroup name="findingIds" label={t('priorityFindings')} optional options={choices.findings.map(({ id, sentence }) => ({ value: id, label: sentence }))} defaultValue={start.findingIds} /> : null}
        <TextArea name="roomReason" label={t('roomReason')} optional rows={2} defaultValue={start.roomReason} />
      </FieldGroup>
    </>
  );
}

export function ChooseSitePage({ frame, sites, query }: { frame: Framed; sites: { id: string; name: string }[]; query: string }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <Page title={frame.title} preline={frame.workshopTitle} lead={t('chooseSite')} breadcrumb={frame.breadcrumb}>
      <PlainList items={sites.map((site) => <Link key={site.id} to={`?standort=${site.id}${query}`}>{site.name}</Link>)} />
    </Page>
  );
}

export function NewPriorityPage({ frame, once, site, existing, choices, cluster }: { frame: Framed; once: string; site: { id: string; name: string }; existing: number; choices: PriorityChoices; cluster: { id: string; title: string; votes: number | null } | null }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} lead={t('priorityLead', { n: existing })} once={once}>
      <input type="hidden" name="siteId" value={site.id} />
      <PriorityFields choices={choices} start={{ title: cluster?.title ?? '', votes: cluster?.votes ?? null, rank: Math.min(existing + 1, 5), goalIds: [], findingIds: [], clusterIds: cluster ? [cluster.id] : [] }} />
    </FormPage>
  );
}

export function EditPriorityPage({ frame, back, area, choices }: { frame: Framed; back: string; area: Area; choices: PriorityChoices }) {
  return (
    <FormPage frame={frame} back={back} version={area.version}>
      <PriorityFields choices={choices} start={{ ...area, goalIds: area.goals.map((goal) => goal.id), findingIds: area.findings.map((one) => one.id), clusterIds: area.clusters.map((one) => one.id) }} />
    </FormPage>
  );
}

export function DeferPriorityPage({ frame, back, area }: { frame: Framed; back: string; area: { deferredReason: string | null; version: number } }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  return (
    <FormPage frame={frame} back={back} lead={t('deferLead')} version={area.version} save={t('defer')}>
      <TextArea name="deferredReason" label={t('deferReason')} defaultValue={area.deferredReason} />
    </FormPage>
  );
}

export function PriorityPage({ frame, area, may }: { frame: Framed; area: Area; may: { set: boolean; defer: boolean } }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const traced = area.findings.length + area.clusters.length > 0 || area.roomReason !== null;
  return (
    <Page title={area.title} preline={t('priority')} breadcrumb={frame.breadcrumb} lead={area.reason}
      marks={area.deferredReason ? <Status kind="plain">{t('deferredBecause', { reason: area.deferredReason })}</Status> : undefined}
      actions={<>{may.set ? <LinkButton kind="primary" to="bearbeiten" label={t('priorityEdit')} /> : null}{may.defer && !area.deferredReason ? <LinkButton to="zurueckstellen" label={t('defer')} /> : null}</>}>
      <DefinitionList items={[
        { label: t('site'), value: area.siteName },
        { label: t('priorityRank'), value: String(area.rank) },
        { label: t('prioritySide'), value: t(`side.${area.side}` as WorkshopKey) },
        ...(area.fieldName ? [{ label: t('priorityField'), value: area.fieldName }] : []),
        ...(area.votes === null ? [] : [{ label: t('priorityVotes'), value: String(area.votes) }]),
        ...(area.goals.length > 0 ? [{ label: t('priorityGoals'), value: area.goals.map((goal) => goal.title).join('; ') }] : []),
      ]} />
      <Section title={t('priorityOrigin')}>
        {traced ? (
          <PlainList items={[
            ...area.clusters.map((cluster) => `${t('cluster')}: ${cluster.title}`), ...area.findings.map((finding) => `${t('finding')}: ${finding.sentence}`),
            ...(area.roomReason ? [t('roomReasonShown', { reason: area.roomReason })] : []),
          ]} />
        ) : <EmptyState what={<Status kind="warn">{t('untraced')}</Status>} why={t('untracedWhy')} action={may.set ? <LinkButton to="bearbeiten" label={t('priorityEdit')} /> : null} />}
      </Section>
    </Page>
  );
}
