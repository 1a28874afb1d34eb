/** Here a network is shown with its members, recorded and changed. */
import { Link } from '@remix-run/react';
import { sitePath } from '../../shared/paths';
import { LinkButton } from '../../ui/form/button';
import { CheckboxGroup, Select } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { ImpreciseDateField, TextArea, TextField } from '../../ui/form/text-fields';
import { type Crumb, EmptyState, Page, Section } from '../../ui/page/page';
import { DataTable } from '../../ui/table/data-table';
import { useRoomWords } from '../../ui/words';
import type { Span } from '../spans';
import type { NetworkKey } from '../words.de';
import { Save } from './save';
import { SpanFields, usePeriod, useTyped } from './spans';

interface FormProps {
  title: string;
  back: string;
  breadcrumb: readonly Crumb[];
}

interface ShownNetwork {
  id: string;
  name: string;
  purpose: string;
  founded: string | null;
  ended: string | null;
}

const labelsOf = (t: (key: NetworkKey) => string): Record<string, string> =>
  ({ name: t('name'), purpose: t('purpose'), founded: t('founded'), ended: t('ended'), heldFrom: t('heldFrom'), heldUntil: t('heldUntil') });

function NetworkFields({ network }: { network?: ShownNetwork | undefined }) {
  const t = useRoomWords<NetworkKey>('networks');
  const typed = useTyped();
  return (
    <>
      <TextField name="name" label={t('name')} defaultValue={network?.name} />
      <TextArea name="purpose" label={t('purpose')} hint={t('purposeHint')} defaultValue={network?.purpose} />
      <ImpreciseDateField name="founded" label={t('founded')} optional defaultValue={typed(network?.founded)} />
      <ImpreciseDateField name="ended" label={t('ended')} hint={t('heldUntilHint')} optional defaultValue={typed(network?.ended)} />
    </>
  );
}

export function NewNetworkPage({ title, back, breadcrumb, once, organisations }: FormProps & { once: string; organisations: { id: string; name: string }[] }) {
  const t = useRoomWords<NetworkKey>('networks');
  return (
    <Page title={title} breadcrumb={breadcrumb}>
      <Form once={once} labels={labelsOf(t)}>
        <NetworkFields />
        {organisations.length > 0 && <CheckboxGroup name="members" label={t('members')} hint={t('membersHint')} optional options={organisations.map((one) => ({ value: one.id, label: one.name }))} />}
        <Save back={back} />
      </Form>
    </Page>
  );
}

interface NetworkProps extends FormProps {
  site: { slug: string; programmeSlug: string };
  network: ShownNetwork;
  version: number;
  members: (Span & { id: string; organisationId: string; name: string; kind: string })[];
  edit: boolean;
}

export function OneNetworkPage({ title, back, breadcrumb, site, network, version, members, edit }: NetworkProps) {
  const t = useRoomWords<NetworkKey>('networks');
  const period = usePeriod();
  const at = (section: string): string => sitePath(site, `netzwerk/${section}`);
  const add = edit && <LinkButton kind="primary" to={at(`netzwerke/${network.id}/mitglieder/neu`)} label={t('addMember')} />;
  return (
    <Page title={title} preline={`${t('network')}, ${period({ heldFrom: network.founded, heldUntil: network.ended })}`} lead={network.purpose || undefined} breadcrumb={breadcrumb} actions={add}>
      <Section title={t('members')} first>
        {members.length === 0 ? <EmptyState what={t('noMembers')} action={add} /> : (
          <DataTable caption={t('members')} columns={[{ key: 'name', label: t('organisation') }, { key: 'kind', label: t('kind') }, { key: 'period', label: t('period') }]}
            rows={members.map((member) => ({
              key: member.id,
              cells: {
                name: <Link to={at(`organisationen/${member.organisationId}`)}>{member.name}</Link>,
                kind: t(`kind.${member.kind}` as NetworkKey),
                period: edit ? <>{period(member)} <Link to={at(`netzwerke/${network.id}/mitglieder/${member.id}`)} aria-label={`${t('changeMember')}: ${member.name}`}>{t('change')}</Link></> : period(member),
              },
            }))} />
        )}
      </Section>
      {edit && <Section title={t('change')}><Form version={version} labels={labelsOf(t)}><NetworkFields network={network} /><Save back={back} /></Form></Section>}
    </Page>
  );
}

export function NewMemberPage({ title, back, breadcrumb, once, name, organisations }: FormProps & { once: string; name: string; organisations: { id: string; name: string }[] }) {
  const t = useRoomWords<NetworkKey>('networks');
  return (
    <Page title={title} preline={name} breadcrumb={breadcrumb}>
      <Form once={once} labels={labelsOf(t)}>
        <Select name="organisation" label={t('organisation')} options={organisations.map((one) => ({ value: one.id, label: one.name }))} />
        <SpanFields />
        <Save back={back} />
      </Form>
    </Page>
  );
}
