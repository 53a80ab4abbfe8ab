import { countBeside, countResults } from '../finder/match.ts';
import type { Card, Choice } from '../finder/types.ts';
import { formatDay } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { SupportItem } from '../model/support-types.ts';
import type { Model } from '../model/types.ts';
import { rulesVersion } from '../schema/criterion.ts';
import { valueOf } from '../schema/field.ts';
import { finderPlaces, getRules, type FinderPlace } from './finder-rules.ts';
import { buildCard, clauseLink, resultWords } from './support-card.ts';
import {
  choiceOfPage,
  listPages,
  nameOfPage,
  usedBeneficiaries,
  usedNeeds,
  usedPlaces,
  type ListPage,
} from './support.ts';

/** The sentence of the finder: three choices, and without scripts a button for each page there is. */
export function buildFinder(model: Model, locale: Locale) {
  const { finder, support } = getWords(locale);
  const rules = getRules(model);
  const { districts, today } = finderPlaces(model);
  const countOf = (choice: Choice) => countResults(rules, choice);
  const option = (value: string, label: string, counts: ReturnType<typeof countOf>) => ({
    value,
    label: `${label} (${countBeside(counts, finder.maybe)})`,
    data: label,
    disabled: counts.fits + counts.depends === 0,
  });
  const placeOption = ({ id, place, kinds }: FinderPlace) =>
    option(id, place.name[locale], countOf({ place: kinds, answers: {} }));
  const pages = listPages(model);
  const buttons = (branch: ListPage['branch']) =>
    pages
      .filter((page) => page.branch === branch)
      .map((page) => ({
        label: nameOfPage(page, locale),
        count: countBeside(countOf(choiceOfPage(page)), finder.maybe),
        action: hrefOf(locale, { section: 'support', branch, ids: [page.id] }),
      }));
  return {
    data: `${hrefOf(locale, { section: 'support' })}finder.json`,
    hint: finder.choose,
    parts: [
      {
        before: finder.business.before,
        name: 'business',
        label: finder.business.label,
        any: finder.business.any,
        groups: [
          {
            label: '',
            options: [
              ...usedBeneficiaries(model).map((kind) =>
                option(
                  kind,
                  finder.kinds[kind] ?? support.beneficiaries[kind],
                  countOf({ business: kind, answers: {} }),
                ),
              ),
              option('firm', finder.firm, countOf({ business: 'firm', answers: {} })),
            ],
          },
        ],
        buttons: buttons('business'),
      },
      {
        before: finder.place.before,
        name: 'place',
        label: finder.place.label,
        any: finder.place.any,
        groups: [
          {
            label: finder.groupsOfPlaces.kinds,
            options: usedPlaces(model).map((kind) =>
              option(kind, finder.places[kind], countOf({ place: [kind], answers: {} })),
            ),
          },
          {
            label: finder.groupsOfPlaces.districts.replace('{year}', model.currentPlan.year),
            options: districts.map(placeOption),
          },
          { label: finder.groupsOfPlaces.today, options: today.map(placeOption) },
        ].filter(({ options }) => options.length > 0),
        buttons: buttons('place'),
      },
      {
        before: finder.need.before,
        name: 'need',
        label: finder.need.label,
        any: finder.need.any,
        groups: [
          {
            label: '',
            options: usedNeeds(model).map((need) =>
              option(need, support.needs[need], countOf({ need, answers: {} })),
            ),
          },
        ],
        buttons: buttons('need'),
      },
    ],
  };
}

/** All that the finder needs in a browser: the rules, every support in words, and the words around them. */
export function buildFinderData(model: Model, locale: Locale) {
  const { dataFiles, finder, support } = getWords(locale);
  const { districts, today } = finderPlaces(model);
  const unitsOf = ({ place, units }: FinderPlace) =>
    units.length === 1 && units[0] === place ? [] : units.map((unit) => unit.name[locale]);
  return {
    version: `${model.site.version} (${rulesVersion})`,
    origin: new URL(model.site.baseAddress).origin,
    readme: {
      href: `${hrefOf(locale, { section: 'support' })}finder-readme.txt`,
      label: dataFiles.filtered.readme,
      none: dataFiles.filtered.noFilter,
    },
    words: {
      ...finder,
      ...resultWords(locale),
      // What only the prebuilt pages say.
      ...{ placePage: undefined, kinds: undefined, places: undefined, groupsOfPlaces: undefined },
      // In words on each card already.
      ...{ past: undefined, begun: undefined, ended: undefined, endedUnknown: undefined },
      ...{ notYet: undefined },
      groups: support.groups,
      receiver: support.receiver,
      basis: support.basis,
      countOne: support.count(1),
      countMany: support.count(2).replace('2', '{n}'),
      checked: finder.checked.replace('{day}', formatDay(locale, model.site.checkedOn)),
    },
    places: Object.fromEntries(
      [
        ...usedPlaces(model).map((kind) => ({ id: kind, kinds: [kind], units: [] as string[] })),
        ...[...districts, ...today].map((one) => ({
          id: one.id,
          kinds: one.kinds,
          units: unitsOf(one),
        })),
      ].map(({ id, ...rest }) => [id, rest]),
    ),
    questions: model.questions
      .filter(({ answeredBy }) => answeredBy === 'finder')
      .map(({ id, answeredBy, text, help, answers }) => ({
        id,
        answeredBy,
        text: text![locale],
        help: help?.[locale] ?? '',
        answers: answers.map(({ id: answer, label, tells }) => ({
          id: answer,
          label: label[locale],
          tells,
        })),
      })),
    criteria: Object.fromEntries(
      model.criteria.map(({ id, text, clause, test, question }) => {
        const link = clauseLink(clause, locale);
        return [
          id,
          {
            text: text[locale],
            clause: link.label,
            href: link.href ?? '',
            by: question?.answeredBy ?? 'finder',
            test,
          },
        ];
      }),
    ),
    items: getRules(model).items.map(({ criteria, ...rule }) => {
      const item = model.get.supportItem(rule.id);
      return {
        ...rule,
        criteria: criteria.map(({ id }) => id),
        card: buildCard(item, locale) satisfies Card,
        ...agesOf(item, locale),
      };
    }),
  };
}
/** What the page says once the visitor's day has come to where the day of the check had not. */
function agesOf(item: SupportItem, locale: Locale) {
  const { finder } = getWords(locale);
  const day = item.toCome ?? valueOf(item.validTo);
  if (day === undefined || item.state === 'expired') return {};
  const text = (item.toCome ? finder.begun : finder.past).replace('{day}', formatDay(locale, day));
  return { ages: { kind: item.toCome ? ('begun' as const) : ('over' as const), day, text } };
}

export type FinderData = ReturnType<typeof buildFinderData>;
