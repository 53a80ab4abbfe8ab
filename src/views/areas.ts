import { recordHref } from '../api/collections.ts';
import { formatDay, formatList, formatNumber, startWithCapital } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { RawMaterialArea } from '../model/product-types.ts';
import type { Model, Place } from '../model/types.ts';
import { isAbsent } from '../schema/field.ts';
import { documentHref, documentName, mentionLinks, placeHref, villageHref } from './links.ts';
import { sourceRows } from './sources.ts';
import { valueCell } from './value-cell.ts';

export const areaHref = (locale: Locale, area: RawMaterialArea) =>
  hrefOf(locale, { section: 'rawMaterialAreas', fragment: area.id });

/** All raw-material areas, those the plan names first, each with what is known and what is not. */
export function buildAreas(model: Model, locale: Locale) {
  const words = getWords(locale).areas;
  const named = model.rawMaterialAreas.filter((one) => one.namedIn.length > 0);
  const others = model.rawMaterialAreas.filter((one) => one.namedIn.length === 0);
  return {
    lead: words.lead(named.length, model.rawMaterialAreas.length),
    items: [...named, ...others].map((area) => ({
      id: area.id,
      title: areaTitle(area, locale),
      facts: factsOf(area, locale),
      mentions: mentionLinks(locale, area.namedIn),
      none: words.notInPlan,
      sources: sourceRows(area.sources, locale),
      noSources: area.namedIn.length > 0 ? words.onlyPlan : undefined,
    })),
  };
}

/** “tràm lấy dầu, huyện Phú Lộc”. */
export function areaTitle(area: RawMaterialArea, locale: Locale): string {
  const where = isAbsent(area.where) ? [] : [area.where[locale]];
  const title = [area.material[locale], ...where].join(', ');
  return startWithCapital(locale, title);
}

/** “0,2 ha, dự kiến”, or why there is no figure. */
export function areaSize(area: RawMaterialArea, locale: Locale) {
  const all = getWords(locale);
  const { areaHa, areaKind } = area;
  const kind = isAbsent(areaKind) ? '' : all.areas.kinds[areaKind];
  const second = [kind, area.areaNote?.[locale] ?? ''].filter(Boolean).join('; ');
  return {
    ...valueCell(areaHa, locale, (value) => `${formatNumber(locale, value)} ha`),
    ...(second ? { second } : {}),
  };
}

/**
 * The size as another page says it in one line: with its kind, when it held and, on the page of a unit, whose figure it
 * is where it is not that unit’s alone. “90 ha, formerly, less today, date not stated; for Phong Điền district as a
 * whole” must not be read as 90 ha of each ward.
 */
export function areaFigure(area: RawMaterialArea, locale: Locale, place?: Place): string {
  const all = getWords(locale);
  const { text, second } = areaSize(area, locale);
  if (isAbsent(area.areaHa)) return [all.areas.sizeIs(text), second].filter(Boolean).join('; ');
  const kind = isAbsent(area.areaKind) ? '' : all.areas.kinds[area.areaKind];
  const when = isAbsent(area.asOf)
    ? all.areas.undated(all.absence[area.asOf.absent])
    : all.areas.dated(formatDay(locale, area.asOf));
  const covered = area.communes.length > 0 ? area.communes : area.districts;
  const isOwn = place === undefined || (covered.length === 1 && covered[0] === place);
  const whole = formatList(
    locale,
    covered.map((unit) => unit.name[locale]),
  );
  return [
    [text, kind, when].filter(Boolean).join(', '),
    isOwn || covered.length === 0 ? '' : all.areas.ofWhole(whole),
  ]
    .filter(Boolean)
    .join('; ');
}

function factsOf(area: RawMaterialArea, locale: Locale) {
  const all = getWords(locale);
  const words = all.areas;
  const link = (unit: Place) => ({ text: unit.name[locale], href: placeHref(locale, unit) });
  const then = [...area.communes, ...area.districts];
  const unknown = [{ text: all.absence['not-stated'], muted: true }];
  return [
    { term: words.size, values: [areaSize(area, locale)] },
    { term: words.output, values: [valueCell(area.output, locale, (value) => value[locale])] },
    {
      term: words.asOf,
      values: [valueCell(area.asOf, locale, (value) => formatDay(locale, value))],
    },
    { term: words.then, values: then.length > 0 ? then.map(link) : unknown },
    { term: words.today, values: area.today.length > 0 ? area.today.map(link) : unknown },
    {
      term: words.villages,
      values: area.villages.map((one) => ({
        text: one.name[locale],
        href: villageHref(locale, one),
      })),
    },
    {
      term: words.documents,
      values: area.documents.map((one) => ({
        text: documentName(locale, one),
        href: documentHref(locale, one),
      })),
    },
    { term: words.note, values: area.note ? [{ text: area.note[locale] }] : [] },
    {
      term: all.sources.head.record,
      values: [{ text: 'JSON', href: recordHref('raw-material-areas', area.id) }],
    },
  ].filter((row) => row.values.length > 0);
}
