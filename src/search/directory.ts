import { hrefOf, type Address, type Locale } from '../i18n/sections.ts';
import { basePath } from '../i18n/sections.ts';
import { compareText } from '../model/problem.ts';
import { foldMarks } from '../model/slug.ts';
import type { Model } from '../model/types.ts';
import { keyOf } from './groups.ts';
import { kinds, type Kind } from './format.ts';
import { collectThings } from './things.ts';

interface Entry {
  label: string;
  href: string;
  meta?: string;
}

/** Names and abbreviations by their first letter, each with where it leads: a search without scripts. */
export function namesByLetter(
  model: Model,
  locale: Locale,
): { letter: string; entries: Entry[] }[] {
  const href = (address: Address) => hrefOf(locale, address);
  const year = model.currentPlan.year;
  const entries: Entry[] = [
    ...model.terms.flatMap((term) => {
      const target = href({ section: 'glossary', fragment: term.id });
      const name = { label: term.term[locale], href: target };
      return term.abbreviation && keyOf(term.abbreviation) !== keyOf(name.label)
        ? [name, { label: term.abbreviation, href: target, meta: name.label }]
        : [name];
    }),
    ...model.nameGroups.flatMap(({ names, term, agency, place, passages }): Entry[] => {
      const passage = passages?.[0];
      const address: Address | undefined = term
        ? { section: 'glossary', fragment: term.id }
        : agency
          ? { section: 'agencies', ids: [agency.id] }
          : place
            ? { section: 'places', ids: [place.id] }
            : passage
              ? { section: 'plan', ids: [year], fragment: passage }
              : undefined;
      if (!address) return [];
      const full = term?.term[locale] ?? agency?.name[locale] ?? place?.name[locale];
      return names[locale].map((label) => ({
        label,
        href: href(address),
        ...(full && keyOf(full) !== keyOf(label) ? { meta: full } : {}),
      }));
    }),
    ...model.agencies.map((one) => ({
      label: one.name[locale],
      href: href({ section: 'agencies', ids: [one.id] }),
    })),
    ...collectThings(model, () => '').flatMap((thing) =>
      thing.kind === 'cluster' || thing.kind === 'village'
        ? [
            {
              label: (thing.records[locale] ?? thing.records.vi).title,
              href: basePath() + thing.path[locale],
            },
          ]
        : [],
    ),
  ];
  const unique = [
    ...new Map(entries.map((one) => [`${keyOf(one.label)} ${one.href}`, one])).values(),
  ];
  const sorted = unique
    .map((entry) => ({ entry, key: foldMarks(entry.label).replace(/^[^a-z0-9]+/, '') }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.entry.href, b.entry.href));
  const letters = new Map<string, Entry[]>();
  for (const { entry, key } of sorted) {
    const letter = key.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, list]) => ({ letter, entries: list }));
}

/** Every page about one thing, by kind: the site's full list. */
export function everyThing(model: Model, locale: Locale): { kind: Kind; entries: Entry[] }[] {
  const things = collectThings(model, () => '').filter(({ path }) => !path.vi.includes('#'));
  return kinds.flatMap((kind) => {
    const entries = things
      .filter((thing) => thing.kind === kind)
      .map(({ records, path }) => ({
        label: (records[locale] ?? records.vi).title,
        href: basePath() + path[locale],
      }));
    return entries.length > 0 ? [{ kind, entries }] : [];
  });
}
