/** Here it is held that every chart says its finding, carries a table with the same numbers, and never draws the unknown as 0. */
import { describe, expect, it, vi } from 'vitest';
import { BulletChart } from '../../app/ui/charts/bullet-chart';
import { DistrictMap } from '../../app/ui/charts/district-map';
import { DumbbellPlot } from '../../app/ui/charts/dumbbell-plot';
import { PhaseTimeline } from '../../app/ui/charts/phase-timeline';
import { SeriesChart } from '../../app/ui/charts/series-chart';
import { UnitSquares } from '../../app/ui/charts/unit-squares';
import { cellsOf, markup, tagsOf } from '../support/markup';

vi.mock('@remix-run/react', () => import('../support/markup'));

const finding = 'Was das Bild zeigt.';
const row = { key: '1', name: 'Wartezeit', nameText: 'Wartezeit', role: 'change' as const, baseline: 34, target: 14, value: 19 as number | null, baselineText: '34 Tage', targetText: 'Ziel 14 Tage', valueText: '19 Tage' as string | undefined, finding: '19 Tage, Ziel 14' };
const bullet = (rows: Parameters<typeof BulletChart>[0]['rows']) => markup(<BulletChart title="Indikatoren" finding={finding} rows={rows} />);
const drawing = { width: 100, height: 100, scale: 1, marks: [{ key: 'm', x: 50, y: 50, sign: '5', label: 'Moorbeck', to: '/m' }] };

const charts: Record<string, { html: string; table: string[][] }> = {
  bullet: { html: bullet([row]), table: [['Indikator', 'Ausgangswert', 'Istwert', 'Ziel', 'Anmerkung'], ['Wartezeit', '34 Tage', '19 Tage', 'Ziel 14 Tage', '']] },
  dumbbell: {
    html: markup(<DumbbellPlot title="Profil" finding={finding} first="2025" second="2026" low="nein" high="ja" rows={[{ key: '1', label: 'Räume', first: 2.8, second: 2.9, firstText: '2,8', secondText: '2,9' }, { key: '2', label: 'Abläufe', first: null, second: 3, secondText: '3,0', reason: 'weniger als fünf Antworten' }]} />),
    table: [['Handlungsfeld', '2025', '2026'], ['Räume', '2,8', '2,9'], ['Abläufe', 'weniger als fünf Antworten', '3,0']],
  },
  timeline: {
    html: markup(<PhaseTimeline title="Zeitplan" finding={finding} from="2025-09-01" to="2026-12-31" today="2026-11-24" rows={[{ key: '1', label: 'Umsetzung', planned: { from: '2026-02-16', to: '2026-10-30', text: 'bis 30. Oktober' }, actual: { from: '2026-02-16', to: '2026-11-13', text: 'bis 13. November' }, gates: [{ day: '2026-11-16', state: 'conditions', text: 'mit Auflagen freigegeben' }] }]} />),
    table: [['Phase', 'geplant', 'tatsächlich', 'Phasenfreigabe'], ['Umsetzung', 'bis 30. Oktober', 'bis 13. November', 'mit Auflagen freigegeben']],
  },
  squares: {
    html: markup(<UnitSquares title="Maßnahmen" finding={finding} states={[{ key: 'd', label: 'abgeschlossen', step: 5 }, { key: 'g', label: 'geplant', step: 1 }]} columns={[{ label: 'Feb.', counts: { g: 3 } }, { label: 'März', counts: { d: 2, g: 1 } }]} />),
    table: [['Monat', 'abgeschlossen', 'geplant'], ['Feb.', '0', '3'], ['März', '2', '1']],
  },
  series: {
    html: markup(<SeriesChart title="Netzwerk" finding={finding} series={[{ key: 'k', label: 'Kooperationen', role: 'own' }]} points={[{ label: 'Sept.', values: { k: 1700 } }, { label: 'Okt.', values: { k: null } }]} />),
    table: [['Monat', 'Kooperationen'], ['Sept.', '1.700'], ['Okt.', 'nicht bekannt']],
  },
  map: {
    html: markup(<DistrictMap title="Karte" finding={finding} areas={[{ id: 'a', d: 'M0,0L9,0L9,9Z', step: 3 }]} wide={drawing} narrow={drawing} steps={[{ step: 3, label: '3 Planungsworkshop' }]} list={{ head: ['Standort', 'Phase'], rows: [['Moorbeck', '5 Abschlussworkshop']] }} />),
    table: [['Standort', 'Phase'], ['Moorbeck', '5 Abschlussworkshop']],
  },
};

describe.each(Object.entries(charts))('the chart "%s"', (_name, { html, table }) => {
  it('carries a table with the same numbers', () => {
    expect(cellsOf(html)).toEqual(table);
  });

  it('says its finding in words', () => {
    expect(html).toContain(finding);
    expect(html).toMatch(/role="img"|kern-sr-only/);
  });

  it('opens its table by a switch that names the chart, without hiding the table in the markup', () => {
    const opener = /<details class="l-twin"><summary aria-controls="([^"]+)">Als Tabelle<span class="kern-sr-only">: [^<]+<\/span><\/summary><\/details>/.exec(html);
    expect(opener).not.toBeNull();
    expect(tagsOf(html, new RegExp(`id="${opener?.[1]}"`))[0]).toMatch(/role="region"/);
    expect(html).not.toMatch(/hidden=""|<details[^>]*open/);
  });
});

describe('what is not known', () => {
  const unknown = bullet([{ ...row, value: null, valueText: undefined }]);

  it('is an empty dashed track and a word, not a bar', () => {
    expect(unknown).toContain('nicht bekannt');
    expect(tagsOf(unknown, /<rect/)).toHaveLength(1);
    expect(tagsOf(unknown, /<rect/)[0]).toContain('dash');
    expect(unknown).not.toMatch(/class="f-chg"|s-chg/);
  });

  it('differs from 0, which is drawn', () => {
    expect(tagsOf(bullet([{ ...row, baseline: 0, target: 10, value: 0, valueText: '0' }]), /class="f-chg"/)).toHaveLength(1);
  });

  it('leaves a known value a point without a bar where only the baseline is missing', () => {
    const html = bullet([{ ...row, baseline: null, baselineText: undefined }]);
    expect(tagsOf(html, /<rect/)).toHaveLength(0);
    expect(tagsOf(html, /<circle/)).toHaveLength(1);
    expect(html).toContain('Ausgangswert nicht bekannt');
    expect(cellsOf(html)[1]?.[1]).toBe('nicht bekannt');
  });

  it('draws no point on a profile, but the reason', () => {
    const html = markup(<DumbbellPlot title="Profil" finding={finding} first="2025" second="2026" low="nein" high="ja" rows={[{ key: '1', label: 'Räume', first: null, second: null, reason: 'weniger als fünf Antworten' }]} />);
    expect(tagsOf(html, /<circle/)).toHaveLength(0);
    expect(html.match(/weniger als fünf Antworten/g)).toHaveLength(3);
  });

  it('is hollow while nobody has confirmed it', () => {
    const html = bullet([{ ...row, unconfirmed: true }]);
    expect(tagsOf(html, /class="f-bg s-chg w2"/)).toHaveLength(1);
    expect(tagsOf(html, /class="f-chg"/)).toHaveLength(0);
  });
});

describe('series over time', () => {
  it('keep their place before the browser draws them, and need no drawing on the server', () => {
    const html = charts.series?.html ?? '';
    expect(html).toMatch(/<div class="l-space" style="height:260px" role="img" aria-label="Was das Bild zeigt."><\/div>/);
    expect(html).not.toContain('recharts');
  });
});
