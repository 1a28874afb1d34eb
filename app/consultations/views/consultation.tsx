/** Here one consultation is shown, written down and changed, and agreements are added. */
import { Link } from '@remix-run/react';
import { roles } from '../../shared/actor';
import { sayDay } from '../../shared/dates';
import { sitePath } from '../../shared/paths';
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { CheckboxGroup, Choice, Select } from '../../ui/form/choices';
import { FieldGroup, Form } from '../../ui/form/form';
import { DayField, NumberField, TextArea, TextField } from '../../ui/form/text-fields';
import { DefinitionList, PlainList } from '../../ui/page/lists';
import { type Crumb, Page, Section } from '../../ui/page/page';
import { SourceNote, Status } from '../../ui/page/status';
import { useLanguage, useRoomWords, useUiWords } from '../../ui/words';
import { consultationKinds } from '../rules';
import type { ConsultationKey } from '../words.de';
import { useDuration } from './list';

interface PageProps {
  title: string;
  back: string;
  breadcrumb: readonly Crumb[];
}
interface Measure {
  id: string;
  title: string;
}
export interface ShownConsultation {
  kind: string;
  day: string;
  minutes: number;
  topics: string;
  notes: string | null;
  personName: string;
  measures: Measure[];
  agreements: { id: string; what: string; ownerFunction: string; dueDay: string | null; state: string }[];
}

function Save({ back }: { back: string }) {
  const t = useRoomWords<ConsultationKey>('consultations');
  const ui = useUiWords();
  return <Actions><Button label={t('save')} /><LinkButton kind="tertiary" to={back} label={ui('cancel')} /></Actions>;
}

const labelsOf = (t: (key: ConsultationKey, params?: Record<string, number>) => string): Record<string, string> => ({
  kind: t('kind'), day: t('day'), minutes: t('minutes'), topics: t('topics'), measures: t('measures'), notes: t('notes'),
  ...Object.fromEntries([1, 2, 3].flatMap((n) => ['what', 'role', 'due'].map((field) => [`${field}${n}`, `${t('agreementN', { n })}, ${t(field as 'what' | 'role' | 'due')}`]))),
});

function ConsultationFields({ measures, consultation }: { measures: Measure[]; consultation?: ShownConsultation | undefined }) {
  const t = useRoomWords<ConsultationKey>('consultations');
  return (
    <>
      <Choice name="kind" label={t('kind')} options={consultationKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} defaultValue={consultation?.kind} />
      <DayField name="day" label={t('day')} defaultValue={consultation?.day} />
      <NumberField name="minutes" label={t('minutes')} hint={t('minutesHint')} defaultValue={consultation?.minutes} />
      <TextArea name="topics" label={t('topics')} hint={t('topicsHint')} defaultValue={consultation?.topics} />
      {measures.length > 0
        ? <CheckboxGroup name="measures" label={t('measures')} optional options={measures.map((one) => ({ value: one.id, label: one.title }))} defaultValue={consultation?.measures.map((one) => one.id)} />
        : <SourceNote>{t('noMeasures')}</SourceNote>}
      <TextArea name="notes" label={t('notes')} hint={t('notesHint')} optional defaultValue={consultation?.notes} />
    </>
  );
}

function AgreementFields({ n }: { n: '' | 1 | 2 | 3 }) {
  const t = useRoomWords<ConsultationKey>('consultations');
  const optional = n !== '';
  return (
    <>
      <TextField name={`what${n}`} label={t('what')} hint={t('whatHint')} optional={optional} />
      <Select name={`role${n}`} label={t('role')} optional={optional} options={roles.map((role) => ({ value: role, label: t(`function.${role}`) }))} />
      <DayField name={`due${n}`} label={t('due')} optional />
    </>
  );
}

export function NewConsultationPage({ title, back, breadcrumb, once, measures }: PageProps & { once: string; measures: Measure[] }) {
  const t = useRoomWords<ConsultationKey>('consultations');
  return (
    <Page title={title} lead={t('whoSees')} breadcrumb={breadcrumb}>
      <Form once={once} labels={labelsOf(t)}>
        <ConsultationFields measures={measures} />
        <SourceNote>{t('agreementsHint')}</SourceNote>
        {([1, 2, 3] as const).map((n) => <FieldGroup key={n} legend={t('agreementN', { n })}><AgreementFields n={n} /></FieldGroup>)}
        <Save back={back} />
      </Form>
    </Page>
  );
}

export function NewAgreementPage({ title, back, breadcrumb, once, of }: PageProps & { once: string; of: string }) {
  const t = useRoomWords<ConsultationKey>('consultations');
  return (
    <Page title={title} preline={of} breadcrumb={breadcrumb}>
      <Form once={once} labels={{ what: t('what'), role: t('role'), due: t('due') }}><AgreementFields n="" /><Save back={back} /></Form>
    </Page>
  );
}

interface OneProps extends PageProps {
  site: { slug: string; programmeSlug: string };
  id: string;
  consultation: ShownConsultation;
  version: number;
  measures: Measure[];
  change: boolean;
}

export function ConsultationPage({ title, back, breadcrumb, site, id, consultation, version, measures, change }: OneProps) {
  const t = useRoomWords<ConsultationKey>('consultations');
  const language = useLanguage();
  const duration = useDuration();
  return (
    <Page title={title} preline={t('one')} breadcrumb={breadcrumb} lead={t('leadOne', { duration: duration(consultation.minutes), name: consultation.personName })}
      actions={change && <LinkButton kind="primary" to={sitePath(site, `beratung/${id}/vereinbarung`)} label={t('agree')} />}>
      {!change && (
        <DefinitionList items={[
          { label: t('topics'), value: consultation.topics },
          { label: t('measures'), value: consultation.measures.map((one) => one.title).join(', ') || '–' },
          ...(consultation.notes ? [{ label: t('notes'), value: consultation.notes }] : []),
        ]} />
      )}
      <Section title={t('agreements')}>
        {consultation.agreements.length === 0 ? <p>{t('noAgreements')}</p> : (
          <PlainList items={consultation.agreements.map((one) => (
            <>
              <Link to={sitePath(site, `offene-punkte/${one.id}`)}>{one.what}</Link>
              <br /><span className="l-muted">{one.ownerFunction}</span>{' '}
              <Status kind={one.state === 'done' ? 'good' : 'ring'}>{one.state === 'done' ? t('agreementDone') : one.dueDay ? t('agreementDue', { day: sayDay(one.dueDay, language) }) : t('agreementOpen')}</Status>
            </>
          ))} />
        )}
      </Section>
      <SourceNote>{t('whoSees')}</SourceNote>
      {change && <Section title={t('change')}><Form version={version} labels={labelsOf(t)}><ConsultationFields measures={measures} consultation={consultation} /><Save back={back} /></Form></Section>}
    </Page>
  );
}
