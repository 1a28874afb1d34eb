/** Here it is held that a form gives back what was typed, says what is wrong beside the field, and shows what others saved meanwhile. */
import { describe, expect, it, vi } from 'vitest';
import { Checkbox, CheckboxGroup, Choice, LikertField, Select } from '../../app/ui/form/choices';
import { Form } from '../../app/ui/form/form';
import { QuantityField } from '../../app/ui/form/quantity-field';
import { FormStateProvider, type FormState } from '../../app/ui/form/state';
import { TextArea, TextField } from '../../app/ui/form/text-fields';
import { markup, tagsOf } from '../support/markup';

vi.mock('@remix-run/react', () => import('../support/markup'));

const options = [{ value: 'a', label: 'Jobcenter' }, { value: 'b', label: 'Volkshochschule' }];
const form = (state: FormState | undefined, children: React.ReactNode, id?: string) =>
  markup(<FormStateProvider value={state}><Form version="3" once="token" id={id}>{children}</Form></FormStateProvider>);
const checked = (html: string) => tagsOf(html, /checked/).map((tag) => /value="([^"]*)"/.exec(tag)?.[1]);

describe('what was typed', () => {
  it('wins over the stored value, also when it is empty', () => {
    expect(form({ typed: { name: 'neu' } }, <TextField name="name" label="Name" defaultValue="alt" />)).toContain('value="neu"');
    expect(form({ typed: { name: '' } }, <TextArea name="name" label="Name" defaultValue="alt" />)).not.toContain('alt');
    expect(form(undefined, <TextField name="name" label="Name" defaultValue="alt" />)).toContain('value="alt"');
  });

  it('is text, whatever it contains', () => {
    const html = form({ typed: { name: '"><script>alert(1)</script>' } }, <TextArea name="name" label="Name" />);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });

  it('keeps a box empty that was unticked, and a choice as it was sent', () => {
    const fields = <><Checkbox name="ok" label="Vollständig" defaultChecked /><CheckboxGroup name="wer" label="Wer?" options={options} defaultValue={['a', 'b']} /><Choice name="was" label="Was?" options={options} defaultValue="a" /></>;
    expect(checked(form(undefined, fields))).toEqual(['1', 'a', 'b', 'a']);
    expect(checked(form({ typed: { was: 'b' } }, fields))).toEqual(['b']);
    expect(checked(form({ typed: { wer: ['b'], ok: '1' } }, fields))).toEqual(['1', 'b']);
  });

  it('never comes back in a password field', () => {
    expect(form({ typed: { wort: 'geheim' } }, <TextField name="wort" type="password" label="Passwort" />)).not.toContain('geheim');
  });

  it('comes from the answer of the route where the page sets nothing itself', () => {
    const answer: FormState = { typed: { name: 'neu' }, problems: { name: 'Zu lang.' } };
    const html = markup(<Form><TextField name="name" label="Name" defaultValue="alt" /></Form>, { answer });
    expect(html).toContain('value="neu"');
    expect(html).toContain('Name: Zu lang.');
  });

  it('belongs to the form it was sent from', () => {
    const state: FormState = { form: 'zwei', typed: { name: 'neu' }, problems: { name: 'Zu lang.' } };
    expect(form(state, <TextField name="name" label="Name" />, 'eins')).not.toContain('Zu lang.');
    expect(form(state, <TextField name="name" label="Name" />, 'zwei')).toContain('Zu lang.');
  });
});

describe('a problem', () => {
  const tied = (html: string, problem: string) => {
    const id = new RegExp(`id="([^"]+)"[^>]*>(?:<span[^>]*></span>)?<span[^>]*>${problem}`).exec(html)?.[1] ?? 'none';
    return tagsOf(html, /aria-describedby/).filter((tag) => (/aria-describedby="([^"]*)"/.exec(tag)?.[1] ?? '').split(' ').includes(id));
  };

  it('is tied to its field, whatever kind of field it is', () => {
    const problem = 'Bitte prüfen.';
    const fields = [
      <TextField key="1" name="x" label="X" hint="Hinweis" />, <TextArea key="2" name="x" label="X" />, <Select key="3" name="x" label="X" options={options} />,
      <Choice key="4" name="x" label="X" options={options} />, <CheckboxGroup key="5" name="x" label="X" options={options} />, <Checkbox key="6" name="x" label="X" />,
      <LikertField key="7" name="x" label="X" low="nein" high="ja" />, <QuantityField key="8" name="x" label="X" />,
    ];
    for (const field of fields) expect(tied(form({ problems: { x: problem }, typed: {} }, field), problem), field.key ?? '').toHaveLength(1);
  });

  it('stands in the summary as a link to the field, in the order of the fields', () => {
    const html = form({ problems: { zwei: 'Fehlt.', '': 'Passt nicht zusammen.', eins: 'Zu lang.' }, typed: {} }, <><TextField name="eins" label="Name" /><Choice name="zwei" label="Wer ist beteiligt?" options={options} /></>);
    const said = [...html.matchAll(/<li>(?:<a[^>]*href="#([^"]+)"[^>]*>)?([^<]+)/g)].map(([, id, text]) => [id, text]);
    expect(said).toEqual([[undefined, 'Passt nicht zusammen.'], ['f-eins', 'Name: Zu lang.'], ['f-zwei', 'Wer ist beteiligt? Fehlt.']]);
    for (const id of ['f-eins', 'f-zwei']) expect(tagsOf(html, new RegExp(` id="${id}"`))).toHaveLength(1);
    expect(html).toContain('Bitte 3 Angaben prüfen');
    expect(html).toContain('role="alert"');
  });

  it('is no description where there is none', () => {
    expect(form(undefined, <TextField name="x" label="X" />)).not.toContain('aria-describedby');
  });
});

describe('what others saved meanwhile', () => {
  const state: FormState = { typed: { satz: 'neu', name: 'gleich' }, stale: { by: 'Leitung', at: 'heute, 10:12 Uhr', current: { satz: 'alt', name: 'gleich', ort: '' }, version: '4' } };
  const html = form(state, <><TextField name="name" label="Name" /><TextArea name="satz" label="Satz" /><TextField name="ort" label="Ort" /></>);

  it('stands below what was typed, tied to it, where the two differ', () => {
    expect(html).toContain('Gespeicherte Fassung: alt');
    expect(html).not.toContain('Gespeicherte Fassung: gleich');
    expect(html).toContain('Gespeicherte Fassung: leer');
    expect(tagsOf(html, /name="satz"/)[0]).toContain('aria-describedby="f-satz-saved"');
  });

  it('says who and when, and sends the newer version next', () => {
    expect(html).toContain('Leitung (heute, 10:12 Uhr)');
    expect(tagsOf(html, /name="version"/)).toEqual(['<input type="hidden" name="version" value="4"/>']);
    expect(tagsOf(html, /name="once"/)[0]).toContain('value="token"');
  });
});

describe('a number', () => {
  it('that is not known leaves its field empty', () => {
    const html = form(undefined, <QuantityField name="wert" label="Wert" defaultValue={{ number: null, qualifier: 'unknown' }} />);
    expect(tagsOf(html, /name="wert"/)[0]).toContain('value=""');
    expect(checked(html)).toEqual(['unknown']);
  });
});

describe('a statement to agree with', () => {
  it('is answered by nobody beforehand', () => {
    const html = form(undefined, <LikertField name="s" label="Aussage" low="trifft gar nicht zu" high="trifft voll zu" />);
    expect(checked(html)).toEqual([]);
    expect(tagsOf(html, /type="radio"/)).toHaveLength(6);
  });
});
