import { recordHref } from '../api/collections.ts';
import { formatTableDay, startWithCapital } from '../i18n/format.ts';
import { hrefOf, type Address, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { compareText } from '../model/problem.ts';
import { foldMarks } from '../model/slug.ts';
import type { Model } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { sourceStrengths, type SourceEntry } from '../schema/source.ts';
import { valueCell } from './value-cell.ts';

type Strength = SourceEntry['strength'];

/** Longest address that is shown whole. */
const addressLength = 72;

/** Kinds that any source is of, the strongest first. */
export function usedStrengths(model: Model): Strength[] {
  return sourceStrengths.filter((kind) => model.sources.some((one) => one.strength === kind));
}

const addressOfKind = (kind: Strength): Address => ({ section: 'sources', ids: [kind] });

/** Link to all sources; undefined where there is none. */
export function sourcesLink(model: Model, locale: Locale) {
  const words = getWords(locale).sources;
  if (model.sources.length === 0) return undefined;
  return { label: words.all, href: hrefOf(locale, { section: 'sources' }), meta: words.allMeta };
}

/** All kinds of sources, each with how many there are and what the kind means. */
export function buildSourceIndex(model: Model, locale: Locale) {
  const words = getWords(locale).sources;
  return {
    lead: words.lead(model.sources.length),
    kinds: kindLinks(model, locale, usedStrengths(model)),
  };
}

function kindLinks(model: Model, locale: Locale, kinds: readonly Strength[]) {
  const words = getWords(locale).sources;
  return kinds.map((kind) => {
    const { length } = model.sources.filter(({ strength }) => strength === kind);
    return {
      label: startWithCapital(locale, words.kinds[kind]),
      href: hrefOf(locale, addressOfKind(kind)),
      meta: `${words.number(length)}. ${words.meanings[kind]}`,
    };
  });
}

/** The sources of one kind by publisher, each with what was read, when it was published and its record. */
export function buildSourceList(model: Model, locale: Locale, kind: Strength) {
  const words = getWords(locale).sources;
  const sources = model.sources
    .filter(({ strength }) => strength === kind)
    .sort(
      (a, b) =>
        compareText(foldMarks(a.publisher), foldMarks(b.publisher)) || compareText(a.id, b.id),
    );
  const others = usedStrengths(model).filter((one) => one !== kind);
  return {
    title: words.title(words.kinds[kind]),
    kind: startWithCapital(locale, words.kinds[kind]),
    description: words.listDescription(words.kinds[kind], words.meanings[kind]),
    lead: words.listLead(sources.length, words.meanings[kind]),
    address: addressOfKind(kind),
    table: {
      caption: words.kinds[kind],
      stack: true,
      head: [words.head.publisher, words.head.url, words.head.on, words.head.record].map(
        (label) => ({ label }),
      ),
      rows: sources.map((source) => ({ id: source.id, cells: cellsOf(source, locale) })),
    },
    others: kindLinks(model, locale, others),
  };
}

function cellsOf(source: SourceEntry, locale: Locale) {
  const { publisher, publishedOn, note, url, id } = source;
  const second = [valueOf(source.title), note?.[locale]].filter(Boolean).join('. ');
  return [
    { text: publisher, ...(second ? { second } : {}) },
    { text: readable(url), href: url },
    valueCell(publishedOn, locale, (day) => formatTableDay(locale, day)),
    { text: 'JSON', href: recordHref('sources', id) },
  ];
}

/** An address as one reads it: in letters, without its scheme, a long one cut. */
export function readable(url: string): string {
  const text = decoded(url).replace(/^https?:\/\/(www\.)?|\/$/g, '');
  return text.length > addressLength ? `${text.slice(0, addressLength - 1)}…` : text;
}

/** The letters of an address; one that is not UTF-8 stays as it is written. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
