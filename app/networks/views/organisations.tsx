/** Here an organisation is shown, recorded, changed and related to others. */
import { Link } from '@remix-run/react';
import { sitePath } from '../../shared/paths';
import { LinkButton } from '../../ui/form/button';
import { Select } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { ImpreciseDateField, TextArea, TextField } from '../../ui/form/text-fields';
import { DefinitionList, PlainList } from '../../ui/page/lists';
import { type Crumb, Page, Section } from '../../ui/page/page';
import { Unknown } from '../../ui/page/status';
import { useRoomWords } from '../../ui/words';
import { organisationKinds, relationKinds } from '../rules';
import type { Span } from '../spans';
import type { NetworkKey } from '../words.de';
import { Save } from './save';
import { SpanFields, usePeriod, useTyped } from './spans';

interface FormProps {
  title: string;
  back: string;
  breadcrumb: readonly Crumb[];
}

export interface ShownOrganisation {
  id: string;
  name: string;
  kind: string;
  aliases: string[];
  founded: string | null;
  note: string | null;
}

const labelsOf = (t: (key: NetworkKey) => string): Record<string, string> =>
  ({ name: t('name'), kind: t('kind'), aliases: t('aliases'), founded: t('founded'), note: t('note'), heldFrom: t('heldFrom'), heldUntil: t('heldUntil') });

function OrganisationFields({ organisation }: { organisation?: ShownOrganisation | undefined }) {
  const t = useRoomWords<NetworkKey>('networks');
  const typed = useTyped();
  return (
    <>
      <TextField name="name" label={t('name')} defaultValue={organisation?.name} />
      <Select name="kind" label={t('kind')} options={organisationKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} defaultValue={organisation?.kind} />
      <TextArea name="aliases" label={t('aliases')} hint={t('aliasesHint')} optional rows={3} defaultValue={organisation?.aliases.join('\n')} />
      <ImpreciseDateField name="founded" label={t('founded')} optional defaultValue={typed(organisation?.founded)} />
      <TextArea name="note" label={t('note')} hint={t('noteHint')} optional rows={3} defaultValue={organisation?.note} />
    </>
  );
}

export function NewOrganisationPage({ title, back, breadcrumb, once }: FormProps & { once: string }) {
  const t = useRoomWords<NetworkKey>('networks');
  return <Page title={title} breadcrumb={breadcrumb}><Form once={once} labels={labelsOf(t)}><OrganisationFields /><Save back={back} /></Form></Page>;
}

interface Relation extends Span {
  id: string;
  kind: string;
  organisationId: string;
  otherId: string;
  name: string;
  otherName: string;
}

interface OrganisationProps extends FormProps {
  site: { slug: string; programmeSlug: string };
  organisation: ShownOrganisation;
  version: number;
  relations: Relation[];
  ties: (Span & { id: string; organisationId: string; organisationName: string; otherName: string; kind: string; ofSite: boolean })[];
  memberships: (Span & { id: string; networkId: string; networkName: string; ofSite: boolean })[];
  edit: boolean;
}

export function OrganisationPage({ title, back, breadcrumb, site, organisation, version, relations, ties, memberships, edit }: OrganisationProps) {
  const t = useRoomWords<NetworkKey>('networks');
  const period = usePeriod();
  const typed = useTyped();
  const at = (section: string): string => sitePath(site, `netzwerk/${section}`);
  return (
    <Page title={title} preline={t(`kind.${organisation.kind}` as NetworkKey)} breadcrumb={breadcrumb}
      lead={organisation.note ?? undefined} actions={edit && <LinkButton to={at(`organisationen/${organisation.id}/beziehung`)} label={t('addRelation')} />}>
      <DefinitionList items={[
        { label: t('aliases'), value: organisation.aliases.join(', ') || '–' },
        { label: t('founded'), value: typed(organisation.founded) ?? <Unknown /> },
      ]} />
      <Section title={t('relations')}>
        {relations.length === 0 ? <p>{t('noRelations')}</p> : <PlainList items={relations.map((relation) => (
          <RelationLine key={relation.id} relation={relation} from={organisation.id} at={at} edit={edit} when={period(relation)} />
        ))} />}
      </Section>
      {ties.length > 0 && (
        <Section title={t('ties')}>
          <PlainList items={ties.map((tie) => {
            const other = tie.organisationId === organisation.id ? tie.otherName : tie.organisationName;
            return <>{tie.ofSite ? <Link to={at(`kooperationen/${tie.id}`)}>{other}</Link> : other}<br /><span className="l-muted">{t(`tie.${tie.kind}` as NetworkKey)}, {period(tie)}</span></>;
          })} />
        </Section>
      )}
      {memberships.length > 0 && (
        <Section title={t('memberships')}>
          <PlainList items={memberships.map((member) => <>{member.ofSite ? <Link to={at(`netzwerke/${member.networkId}`)}>{member.networkName}</Link> : member.networkName}<br /><span className="l-muted">{period(member)}</span></>)} />
        </Section>
      )}
      {edit && (
        <Section title={t('changeOrganisation')}>
          <Form version={version} labels={labelsOf(t)}><OrganisationFields organisation={organisation} /><Save back={back} /></Form>
        </Section>
      )}
    </Page>
  );
}

function RelationLine({ relation, from, at, edit, when }: { relation: Relation; from: string; at: (section: string) => string; edit: boolean; when: string }) {
  const t = useRoomWords<NetworkKey>('networks');
  const forward = relation.organisationId === from;
  const [id, name] = forward ? [relation.otherId, relation.otherName] : [relation.organisationId, relation.name];
  return (
    <>
      {t(`${forward ? 'relation' : 'relationBack'}.${relation.kind}` as NetworkKey)} <Link to={at(`organisationen/${id}`)}>{name}</Link>, {when}
      {edit ? <> <Link to={at(`organisationen/${from}/beziehungen/${relation.id}`)} aria-label={t('changeRelation')}>{t('change')}</Link></> : null}
    </>
  );
}

export function NewRelationPage({ title, back, breadcrumb, once, name, organisations }: FormProps & { once: string; name: string; organisations: { id: string; name: string }[] }) {
  const t = useRoomWords<NetworkKey>('networks');
  return (
    <Page title={title} preline={name} lead={t('relationLead', { name })} breadcrumb={breadcrumb}>
      <Form once={once} labels={labelsOf(t)}>
        <Select name="kind" label={t('relationKind')} options={relationKinds.map((kind) => ({ value: kind, label: t(`relation.${kind}`) }))} />
        <Select name="other" label={t('relationOther')} options={organisations.map((one) => ({ value: one.id, label: one.name }))} />
        <SpanFields />
        <Save back={back} />
      </Form>
    </Page>
  );
}

/** The span of a relation or membership, to change or end it. */
export function SpanPage({ title, preline, back, breadcrumb, span }: FormProps & { preline: string; span: Span }) {
  const t = useRoomWords<NetworkKey>('networks');
  return <Page title={title} preline={preline} breadcrumb={breadcrumb}><Form labels={labelsOf(t)}><SpanFields span={span} /><Save back={back} /></Form></Page>;
}
