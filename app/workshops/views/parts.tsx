/** Here stand parts that several pages of workshops share: buttons that post one choice, and the frame of a form. */
import { Form as PostForm } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Actions, Button, LinkButton } from '../../ui/form/button';
import { Select } from '../../ui/form/choices';
import { Form } from '../../ui/form/form';
import { useStateOf } from '../../ui/form/state';
import { Alert } from '../../ui/page/alert';
import { type Crumb, Page } from '../../ui/page/page';
import { useRoomWords, useUiWords } from '../../ui/words';
import type { WorkshopKey } from '../words.de';

/** What every page below a workshop is given. */
export interface Framed {
  title: string;
  /** The workshop's title. */
  workshopTitle: string;
  /** The address of the workshop. */
  workshopTo: string;
  breadcrumb: readonly Crumb[];
}

/** A page with one form: title, fields, save and the way back. */
export function FormPage({ frame, lead, once, version, save, back, children, labels }: {
  frame: Framed; lead?: string | undefined; once?: string | undefined; version?: number | undefined; save?: string | undefined; back?: string | undefined; children: ReactNode; labels?: Record<string, string> | undefined;
}) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const of = useUiWords();
  return (
    <Page title={frame.title} preline={frame.workshopTitle} lead={lead} breadcrumb={frame.breadcrumb}>
      <Form once={once} version={version} labels={labels}>
        {children}
        <Actions><Button label={save ?? t('save')} /><LinkButton kind="tertiary" to={back ?? frame.workshopTo} label={of('cancel')} /></Actions>
      </Form>
    </Page>
  );
}

/** A small button that posts hidden fields to its own page; works without JavaScript. */
export function PostButton({ fields, label, name }: { fields: Record<string, string>; label: string; name?: string | undefined }) {
  return (
    <PostForm method="post" preventScrollReset className="l-form--row">
      {Object.entries(fields).map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />)}
      <button type="submit" className="kern-btn kern-btn--tertiary kern-btn--x-small" aria-label={name}><span className="kern-label">{label}</span></button>
    </PostForm>
  );
}

/** Says why one of the small buttons was refused. */
export function Refusal() {
  const t = useUiWords();
  const { refused } = useStateOf(undefined);
  return refused ? <Alert kind="danger" title={t('refusedTitle')} announce><p>{refused}</p></Alert> : null;
}

/** The site an outcome belongs to; with one site there is nothing to choose. `shared` offers "all sites". */
export function SiteChoice({ sites, several, shared = false, defaultValue }: { sites: { id: string; name: string }[]; several: boolean; shared?: boolean | undefined; defaultValue?: string | null | undefined }) {
  const t = useRoomWords<WorkshopKey>('workshops');
  const only = sites[0];
  if (!several && only) return <input type="hidden" name="siteId" value={only.id} />;
  return <Select name="siteId" label={t('site')} optional={shared} empty={shared ? t('allSites') : undefined} options={sites.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={defaultValue} />;
}
