import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { oncePer } from '../model/once-per.ts';
import type { Model, Place } from '../model/types.ts';
import { areaFigure, areaHref, areaTitle } from './areas.ts';
import { placeHref } from './links.ts';
import { productHref, sortProducts } from './product-lists.ts';
import { placeBasis, starWords } from './product-words.ts';

/** What the data know of a unit beside the plan, and the units that share its name; empty lists are left out. */
export function buildPlaceLists(model: Model, place: Place, locale: Locale) {
  const words = getWords(locale);
  return [
    {
      title: words.placeSearch.products,
      items: sortProducts(place.products).map((product) => ({
        label: product.name[locale],
        href: productHref(locale, product),
        meta: [
          product.evidence === 'unconfirmed'
            ? words.placeSearch.unconfirmed
            : starWords(product, locale),
          placeBasis(product, locale) && words.ocop.placedBy(placeBasis(product, locale)),
        ]
          .filter(Boolean)
          .join('; '),
      })),
    },
    {
      title: words.placeSearch.areas,
      items: place.rawMaterialAreas.map((area) => ({
        label: areaTitle(area, locale),
        href: areaHref(locale, area),
        meta: areaFigure(area, locale, place),
      })),
    },
    {
      title: words.placeSearch.sameName,
      items: (placesByName(model).get(bareName(place)) ?? [])
        .filter((one) => one !== place)
        .map((one) => ({
          label: one.name[locale],
          href: placeHref(locale, one),
          meta: [one.parent?.name[locale], words.places.levels[one.level]]
            .filter(Boolean)
            .join(', '),
        })),
    },
  ].filter(({ items }) => items.length > 0);
}

/** The name without the kind of unit: “Phú Vinh” of “xã Phú Vinh”. */
function bareName(place: Place): string {
  return place.name.vi.replace(/^(tỉnh|thành phố|thị xã|huyện|xã|phường|thị trấn) /i, '');
}

const placesByName = oncePer((model: Model) => Map.groupBy(model.places, bareName));
