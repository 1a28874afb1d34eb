/** Here it is held that tables sort, filter and leaf by their address, and name their cells for screen readers. */
import { describe, expect, it, vi } from 'vitest';
import { DataTable } from '../../app/ui/table/data-table';
import { FilterBar } from '../../app/ui/table/filter-bar';
import { Paging } from '../../app/ui/table/paging';
import { markup, tagsOf } from '../support/markup';

vi.mock('@remix-run/react', () => import('../support/markup'));

const columns = [{ key: 'name', label: 'Maßnahme', sortable: true }, { key: 'frist', label: 'Frist' }];
const rows = [{ key: '1', cells: { name: 'Runder Tisch', frist: '9. Dezember' } }];
const paramsOf = (tag: string | undefined) => new URLSearchParams((/href="([^"]*)"/.exec(tag ?? '')?.[1] ?? '').replaceAll('&amp;', '&'));

describe('a table', () => {
  it('says its order, and only where there is one', () => {
    expect(markup(<DataTable caption="Maßnahmen" columns={columns} rows={rows} />)).not.toContain('aria-sort');
    expect(tagsOf(markup(<DataTable caption="Maßnahmen" columns={columns} rows={rows} />, { search: '?sortierung=name&richtung=ab' }), /aria-sort/)[0]).toContain('descending');
  });

  it('keeps filters when it is sorted anew', () => {
    const link = tagsOf(markup(<DataTable caption="Maßnahmen" columns={columns} rows={rows} />, { search: '?status=offen&seite=3' }), /<a /)[0];
    expect(Object.fromEntries(paramsOf(link))).toEqual({ status: 'offen', sortierung: 'name', richtung: 'auf' });
  });

  it('has a caption, heads for columns and rows, and is reached by keyboard where it scrolls', () => {
    const html = markup(<DataTable caption="Maßnahmen" columns={columns} rows={rows} />);
    expect(html).toMatch(/<caption[^>]*>Maßnahmen<\/caption>/);
    expect(tagsOf(html, /scope="col"/)).toHaveLength(2);
    expect(tagsOf(html, /scope="row"/)).toHaveLength(1);
    expect(tagsOf(html, /role="region"/)[0]).toContain('tabindex="0"');
  });
});

describe('filters', () => {
  const fields = [{ name: 'status', label: 'Status', options: [{ value: 'offen', label: 'offen' }] }];

  it('keep the order but begin at the first page', () => {
    const html = markup(<FilterBar fields={fields} />, { search: '?sortierung=name&seite=3' });
    expect(tagsOf(html, /type="hidden"/)).toEqual(['<input type="hidden" name="sortierung" value="name"/>']);
  });

  it('that are set can be taken away one by one', () => {
    const link = tagsOf(markup(<FilterBar fields={fields} search={{ name: 'q', label: 'Suchwort' }} />, { search: '?status=offen&q=Amt&sortierung=name&seite=2' }), /<a .*Status/)[0];
    expect(Object.fromEntries(paramsOf(link))).toEqual({ q: 'Amt', sortierung: 'name' });
  });
});

describe('pages', () => {
  it('are offered only where there is one before or after', () => {
    expect(tagsOf(markup(<Paging page={1} pages={3} />), /rel="(prev|next)"/)).toHaveLength(1);
    expect(tagsOf(markup(<Paging page={2} pages={3} />), /rel="(prev|next)"/)).toHaveLength(2);
    expect(markup(<Paging page={1} pages={1} />)).toBe('');
  });
});
