import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model, Village } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { areaFigure, areaHref, areaTitle } from './areas.ts';
import { buildLocalRecord, factRow, whereRows, type FactRow } from './local-records.ts';
import { productHref, sortProducts } from './product-lists.ts';

/** One craft village’s page: all that is known of it, and in words what is not. */
export function buildVillageView(model: Model, village: Village, locale: Locale) {
  const words = getWords(locale);
  const tasks = model.plans.flatMap((plan) =>
    plan.tasks.filter((task) => task.villages.includes(village)),
  );
  return {
    ...buildLocalRecord(model, 'villages', village, locale, {
      kind: words.villages.one,
      more: [valueOf(village.trade)?.[locale], valueOf(village.knownFor)?.[locale]],
      facts: factsOf(village, locale),
      tasks,
    }),
    related: [
      {
        title: words.villages.products,
        items: sortProducts(village.products).map((product) => ({
          label: product.name[locale],
          href: productHref(locale, product),
        })),
      },
      {
        title: words.villages.materials,
        items: village.rawMaterialAreas.map((area) => ({
          label: areaTitle(area, locale),
          href: areaHref(locale, area),
          meta: areaFigure(area, locale),
        })),
      },
    ].filter(({ items }) => items.length > 0),
  };
}

function factsOf(village: Village, locale: Locale): FactRow[] {
  const all = getWords(locale);
  const words = all.villages;
  const day = (value: string) => formatDay(locale, value);
  return [
    factRow(words.trade, village.trade, locale, (value) => value[locale]),
    ...whereRows(village, locale),
    factRow(words.recognised, village.recognisedAs, locale, (value) => value[locale]),
    factRow(words.decision, village.decision, locale, (value) => value),
    factRow(words.recognisedOn, village.recognisedOn, locale, day),
    factRow(words.known, village.knownFor, locale, (value) => value[locale]),
    factRow(words.asOf, village.asOf, locale, day),
    ...(village.note ? [{ term: all.places.note, values: [{ text: village.note[locale] }] }] : []),
  ];
}
