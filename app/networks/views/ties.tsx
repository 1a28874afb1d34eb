/** Here ties are listed, recorded and changed. */
import { Link } from '@remix-run/react';
import { sitePath } from '../../shared/paths';
import { Select } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { TextField } from '../../ui/form/text-fields';
import { type Crumb, Page } from '../../ui/page/page';
import { SourceNote, Status, Unknown } from '../../ui/page/status';
import { DataTable } from '../../ui/table/data-table';
import { useRoomWords } from '../../ui/words';
import { tieKinds, tieStrengths } from '../rules';
import type { Span } from '../spans';
import type { NetworkKey } from '../words.de';
import { Save } from './save';
import { SpanFields, usePeriod } from './spans';

export interface ListedTie extends Span {
  id: string;
  organisationName: string;
  otherName: string;
  kind: string;
  strength: number | null;
  madeByText: string | null;
  holds: 'yes' | 'maybe';
}

/** Ties as a table; `link` false where the reader has no page for each. */
export function TiesTable({ site, ties }: { site: { slug: string; programmeSlug: string }; ties: readonly ListedTie[] }) {
  const t = useRoomWords<NetworkKey>('networks');
  const period = usePeriod();
  return (
    <DataTable caption={t('ties')}
      columns={[{ key: 'between', label: t('tie') }, { key: 'kind', label: t('kind') }, { key: 'strength', label: t('strength') }, { key: 'period', label: t('period') }, { key: 'madeBy', label: t('madeBy') }]}
      rows={ties.map((tie) => ({
        key: tie.id,
        cells: {
          between: <Link to={sitePath(site, `netzwerk/kooperationen/${tie.id}`)}>{t('tieBetween', { organisation: tie.organisationName, other: tie.otherName })}</Link>,
          kind: t(`tie.${tie.kind}` as NetworkKey),
          strength: tie.strength === null ? <Unknown /> : t(`strength.${tie.strength}` as NetworkKey),
          period: tie.holds === 'maybe' ? <Status kind="ring">{period(tie)}</Status> : period(tie),
          madeBy: tie.madeByText ?? <Unknown />,
        },
      }))} />
  );
}

export interface Choices {
  organisations: { id: string; name: string; kind: string }[];
  makers: { kind: string; id: string; title: string }[];
}

interface TieFormProps {
  title: string;
  back: string;
  breadcrumb: readonly Crumb[];
  choices: Choices;
}

export function NewTiePage({ title, back, breadcrumb, choices, once, newOrganisation }: TieFormProps & { once: string; newOrganisation: string }) {
  const t = useRoomWords<NetworkKey>('networks');
  const options = choices.organisations.map((one) => ({ value: one.id, label: one.name }));
  return (
    <Page title={title} breadcrumb={breadcrumb}>
      <Form once={once} labels={labelsOf(t)}>
        <Select name="organisation" label={t('firstOrganisation')} options={options} />
        <Select name="other" label={t('otherOrganisation')} options={options} hint={<>{t('organisationMissing')} <Link to={newOrganisation}>{t('addOrganisation')}</Link></>} />
        <TieFields makers={choices.makers} />
        <Save back={back} />
      </Form>
    </Page>
  );
}

export interface ShownTie extends Span {
  kind: string;
  strength: number | null;
  madeByKind: string | null;
  madeById: string | null;
  madeByText: string | null;
}

export function TiePage({ title, back, breadcrumb, choices, tie, version, edit }: TieFormProps & { tie: ShownTie; version: number; edit: boolean }) {
  const t = useRoomWords<NetworkKey>('networks');
  const period = usePeriod();
  const lead = `${t(`tie.${tie.kind}` as NetworkKey)}, ${period(tie)}.`;
  return (
    <Page title={title} preline={t('tie')} lead={lead} breadcrumb={breadcrumb}>
      {edit
        ? <Form version={version} labels={labelsOf(t)}><TieFields makers={choices.makers} tie={tie} /><Save back={back} /></Form>
        : <SourceNote>{t('madeBy')}: {tie.madeByText ?? <Unknown />}</SourceNote>}
    </Page>
  );
}

const labelsOf = (t: (key: NetworkKey) => string): Record<string, string> =>
  ({ kind: t('kind'), strength: t('strength'), heldFrom: t('heldFrom'), heldUntil: t('heldUntil'), madeBy: t('madeBy'), madeByText: t('madeByText') });

const makerKinds = ['measure', 'workshop', 'visit'] as const;

function TieFields({ makers, tie }: { makers: Choices['makers']; tie?: ShownTie | undefined }) {
  const t = useRoomWords<NetworkKey>('networks');
  const groups = makerKinds.map((kind) => ({ label: t(`maker.${kind}`), options: makers.filter((one) => one.kind === kind).map((one) => ({ value: `${kind}:${one.id}`, label: one.title })) }));
  const made = tie?.madeById ? `${tie.madeByKind ?? ''}:${tie.madeById}` : '';
  return (
    <>
      <Select name="kind" label={t('kind')} options={tieKinds.map((kind) => ({ value: kind, label: t(`tie.${kind}`) }))} defaultValue={tie?.kind} />
      <Select name="strength" label={t('strength')} optional empty={t('strengthUnknown')} options={tieStrengths.map((one) => ({ value: one, label: t(`strength.${one}`) }))} defaultValue={tie?.strength?.toString()} />
      <SpanFields span={tie} />
      <Select name="madeBy" label={t('madeBy')} hint={t('madeByHint')} optional empty={t('madeByNothing')} groups={groups.filter((group) => group.options.length > 0)} defaultValue={made} />
      <TextField name="madeByText" label={t('madeByText')} hint={t('madeByTextHint')} optional defaultValue={tie?.madeByKind === 'text' ? tie.madeByText : undefined} />
    </>
  );
}
