/** Here a route below a measure finds the measure its address names and lays the way back to it. */
import type { Asked } from '../http/actor.server';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { seeMeasure, type SeenMeasure, seeValue } from '../measures/reads/measures.server';
import type { MeasureKey } from '../measures/words.de';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import type { Verdict } from '../shared/verdict';
import { atSite } from './at.server';

/** As atSite, with the measure of the address and where its page is. */
export async function atMeasure(args: Asked) {
  const at = await atSite(args);
  const id = args.params.m ?? '';
  return { ...at, at: { siteId: at.site.id, id }, base: sitePath(at.site, `massnahmen/${id}`) };
}

/** What every form page below a measure needs, once the rule allows it: the measure, its title, and the way back. */
export async function measureForm(args: Asked, key: MeasureKey, may: (seen: SeenMeasure) => Verdict) {
  const { db, actor, site, at, base } = await atMeasure(args);
  const seen = await show(actor, async () => {
    const measure = await seeMeasure(db, actor, at);
    must('measures', may(measure));
    return measure;
  });
  const page = { title: sentence(actor.language, 'measures', key), preline: seen.measure.title, back: base };
  const breadcrumb = [...siteCrumbs(site), { label: sentence(actor.language, 'measures', 'title'), to: sitePath(site, 'massnahmen') }, { label: seen.measure.title, to: base }, { label: page.title }];
  return { db, actor, site, seen, page: { ...page, breadcrumb } };
}

/** The same for a page that decides about one value. */
export async function valueForm(args: Asked, key: MeasureKey, may: (seen: Awaited<ReturnType<typeof seeValue>>) => Verdict) {
  const { db, actor, site, at, base } = await atMeasure(args);
  const seen = await show(actor, async () => {
    const value = await seeValue(db, actor, at, args.params.v);
    must('measures', may(value));
    return value;
  });
  const page = { title: sentence(actor.language, 'measures', key), preline: `${seen.measure.title}: ${seen.value.indicatorName}`, back: base };
  const breadcrumb = [...siteCrumbs(site), { label: sentence(actor.language, 'measures', 'title'), to: sitePath(site, 'massnahmen') }, { label: seen.measure.title, to: base }, { label: page.title }];
  return { actor, seen, page: { ...page, breadcrumb } };
}
