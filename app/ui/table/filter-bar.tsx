/** Here a list is narrowed: choices and a search word are sent as an ordinary address, and what is set can be taken away again. */
import { Form, Link, useLocation } from '@remix-run/react';
import { useId } from 'react';
import { withParams } from '../address';
import { Button } from '../form/button';
import { Icon } from '../icon';
import { useUiWords } from '../words';

export type FilterField = { name: string; label: string; options: readonly { value: string; label: string }[]; all?: string | undefined };

export type FilterBarProps = {
  fields?: readonly FilterField[] | undefined;
  search?: { name: string; label: string } | undefined;
  /** A day of which the list is shown, with what stands there when none is chosen. */
  day?: { name: string; label: string; value: string; says: (day: string) => string } | undefined;
};

export function FilterBar({ fields = [], search, day }: FilterBarProps) {
  const t = useUiWords();
  const id = useId();
  const location = useLocation();
  const params = new URLSearchParams(location.search);
  const names = [...fields.map((field) => field.name), ...(search ? [search.name] : []), ...(day ? [day.name] : [])];
  // Other parameters (the order) travel along; the page does not, since another list begins at its first page.
  const kept = [...params].filter(([name]) => !names.includes(name) && name !== 'seite');
  const active = [
    ...fields.flatMap((field) => {
      const option = field.options.find((one) => one.value === params.get(field.name));
      return option && option.value !== '' ? [{ name: field.name, text: t('labelled', { label: field.label, problem: option.label }) }] : [];
    }),
    ...(search && params.get(search.name) ? [{ name: search.name, text: t('labelled', { label: search.label, problem: params.get(search.name) ?? '' }) }] : []),
    ...(day && params.get(day.name) ? [{ name: day.name, text: t('labelled', { label: day.label, problem: day.says(day.value) }) }] : []),
  ];
  const without = (gone: readonly string[]) => ({ search: withParams(location.search, Object.fromEntries([...gone, 'seite'].map((name) => [name, null]))) });
  return (
    <>
      <Form method="get" className="l-filter" key={location.search}>
        {kept.map(([name, value]) => <input key={name + value} type="hidden" name={name} value={value} />)}
        {search ? <div><label htmlFor={`${id}s`}>{search.label}</label><input id={`${id}s`} type="search" name={search.name} defaultValue={params.get(search.name) ?? ''} /></div> : null}
        {day ? <div><label htmlFor={`${id}d`}>{day.label}</label><input id={`${id}d`} type="date" name={day.name} defaultValue={day.value} /></div> : null}
        {fields.map((field) => (
          <div key={field.name}>
            <label htmlFor={id + field.name}>{field.label}</label>
            <select id={id + field.name} name={field.name} defaultValue={params.get(field.name) ?? ''}>
              <option value="">{field.all ?? t('all')}</option>
              {field.options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
            </select>
          </div>
        ))}
        <Button label={t('filter')} kind="secondary" small />
      </Form>
      {active.length > 0 ? (
        <ul className="l-filter__on" aria-label={t('activeFilters')}>
          {active.map((one) => <li key={one.name}><Link to={without([one.name])} aria-label={t('removeFilter', { label: one.text })} preventScrollReset><span>{one.text}</span><Icon name="close" /></Link></li>)}
          {active.length > 1 ? <li><Link to={without(names)} preventScrollReset>{t('clearFilters')}</Link></li> : null}
        </ul>
      ) : null}
    </>
  );
}
