import { locales, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { nameInPlan } from '../model/names.ts';
import { plainText } from '../model/text.ts';
import type { Model } from '../model/types.ts';
import { yearsOf } from '../model/years.ts';
import { validityStates } from '../schema/document.ts';

/** The filters of the search page, each value by its id, labelled in the page's language. */
export function searchFilters(model: Model, locale: Locale) {
  const words = getWords(locale);
  const { filters, any } = words.find;
  const field = (name: string, label: string, options: { value: string; label: string }[]) => ({
    name,
    label,
    any,
    options,
  });
  return [
    field(
      'ngon-ngu',
      filters.language,
      locales.map((lang) => ({ value: lang, label: getWords(lang).languageName })),
    ),
    field(
      'agency',
      filters.agency,
      model.agencies.map((one) => ({ value: one.id, label: nameInPlan(one, locale) })),
    ),
    field(
      'district',
      filters.district,
      model.places
        .filter((place) => place.level === 'district')
        .map((one) => ({ value: one.id, label: one.name[locale] })),
    ),
    field(
      'group',
      filters.group,
      model.plans.flatMap((plan) =>
        plan.groups.map((group) => ({
          value: group.id,
          label: `${group.mark} ${plainText(group.text[locale] ?? group.text.vi)}`,
        })),
      ),
    ),
    field(
      'year',
      filters.year,
      yearsOf(model).map((year) => ({ value: year, label: year })),
    ),
    field(
      'status',
      filters.status,
      validityStates.map((status) => ({ value: status, label: words.documents.validity[status] })),
    ),
  ].filter(({ options }) => options.length > 1);
}
