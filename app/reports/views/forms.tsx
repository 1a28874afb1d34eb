/** Here a site report is written, submitted, forwarded, and remarked on. */
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { Form } from '../../ui/form/form';
import { TextArea } from '../../ui/form/text-fields';
import { Confirm } from '../../ui/page/confirm';
import { type Crumb, Page } from '../../ui/page/page';
import { useRoomWords, useUiWords } from '../../ui/words';
import type { Figures } from '../figures';
import { type Body, type Section, sections } from '../rules';
import type { ReportKey } from '../words.de';
import { FiguresView } from './figures';
import { ReportText } from './report';

interface FormProps {
  title: string;
  back: string;
  preline: string;
  breadcrumb: readonly Crumb[];
}

export function DraftPage({ title, back, preline, breadcrumb, body, version }: FormProps & { body: Body; version: number | null }) {
  const t = useRoomWords<ReportKey>('reports');
  const ui = useUiWords();
  return (
    <Page title={title} preline={preline} lead={t('whoSeesDraft')} breadcrumb={breadcrumb}>
      <Form {...(version === null ? {} : { version })} labels={Object.fromEntries(sections.map((section) => [section, t(`section.${section}`)]))}>
        {sections.map((section) => <TextArea key={section} name={section} label={t(`section.${section}`)} hint={t(`hint.${section}`)} optional={section !== 'summary'} rows={section === 'summary' ? 5 : 8} defaultValue={body[section]} />)}
        <Actions next={t('nextAfterSave')}><Button label={t('save')} /><LinkButton kind="tertiary" to={back} label={ui('cancel')} /></Actions>
      </Form>
    </Page>
  );
}

export function SubmitPage({ title, back, preline, breadcrumb, body, empty, figures, number, version }: FormProps & { body: Body; empty: readonly Section[]; figures: Figures; number: number; version: number }) {
  const t = useRoomWords<ReportKey>('reports');
  const missing = empty.length > 0 ? [t('submitEmpty', { sections: empty.map((section) => t(`section.${section}`)).join(', ') })] : [];
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb}>
      <Confirm question={t('submitQuestion')} consequences={[t('submitConsequence1', { number }), t('submitConsequence2'), ...missing]} confirmLabel={t('submit')} danger={false} cancelTo={back} version={version} />
      <FiguresView title={t('figuresNow')} figures={figures} />
      <ReportText body={body} />
    </Page>
  );
}

export function ForwardPage({ title, back, preline, breadcrumb, number, version }: FormProps & { number: number; version: number }) {
  const t = useRoomWords<ReportKey>('reports');
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb}>
      <Confirm question={t('forwardQuestion')} consequences={[t('forwardConsequence1', { number }), t('forwardConsequence2')]} confirmLabel={t('forward')} danger={false} cancelTo={back} version={version} />
    </Page>
  );
}

const remarks = {
  return: { lead: 'returnLead', label: 'reason' }, note: { lead: 'noteLead', label: 'remark' }, ask: { lead: 'askLead', label: 'question' }, answer: { lead: 'answerLead', label: 'answerField' },
} as const;
export type RemarkWay = keyof typeof remarks;

export function RemarkPage({ title, back, preline, breadcrumb, way, once, version, asked }: FormProps & { way: RemarkWay; once?: string | undefined; version: number; asked?: string | undefined }) {
  const t = useRoomWords<ReportKey>('reports');
  const ui = useUiWords();
  return (
    <Page title={title} preline={preline} lead={t(remarks[way].lead)} breadcrumb={breadcrumb}>
      {asked ? <blockquote className="l-say"><p>{asked}</p></blockquote> : null}
      <Form version={version} once={once}>
        <TextArea name="sentence" label={t(remarks[way].label)} optional={way === 'note'} />
        <Actions><Button label={t(way)} /><LinkButton kind="tertiary" to={back} label={ui('cancel')} /></Actions>
      </Form>
    </Page>
  );
}
