import { isFileKey, keyOfPage, pathOfKey } from '../i18n/ledger-paths.ts';
import { basePath, locales, type Address, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import { feedLinksOfRetired } from './feeds.ts';

/** A place of a page that is no longer there: what became of it, and the way on. */
export interface MovedPlace {
  id: string;
  text: string;
  href: string | undefined;
  label: string;
  /** True where a script may lead on by itself. */
  follow: boolean;
}

type Row = Model['moved'][number];

const hrefOfKey = (locale: Locale, key: string) => basePath() + pathOfKey(locale, key).slice(1);

/**
 * Fragments that a page had and has no more. Side by side the plan has the fragments of its own page, and a place that
 * moved within it is led to without leaving the two languages.
 */
export function movedPlaces(model: Model, locale: Locale, address: Address): MovedPlace[] {
  const page = keyOfPage(address);
  const isBoth = address.section === 'plan' && address.view === 'sideBySide';
  const ledger = isBoth ? keyOfPage({ ...address, view: undefined }) : page;
  return model.moved.flatMap((row) => {
    const [path, fragment] = row.from.split('#');
    if (path !== ledger || !fragment) return [];
    const to = row.to?.startsWith(`${ledger}#`) ? row.to.replace(ledger, page) : row.to;
    return [movedPlace({ ...row, to }, fragment, locale)];
  });
}

function movedPlace(row: Row, id: string, locale: Locale): MovedPlace {
  const words = getWords(locale).moved;
  return {
    id,
    text: row.retired?.[locale] ?? words.place(id),
    href: row.to ? hrefOfKey(locale, row.to) : undefined,
    label: words.onward,
    follow: row.to !== undefined && row.retired === undefined,
  };
}

/** Pages that were given up: each keeps a page of its own in both languages that leads on or says what became of it. */
export function movedPages(model: Model) {
  const rows = model.moved.filter(({ from }) => !from.includes('#') && !isFileKey(from));
  return rows.flatMap((row) =>
    locales.map((locale) => {
      const [, lang = '', ...rest] = pathOfKey(locale, row.from).replace(/\/$/, '').split('/');
      return { params: { lang, moved: rest.join('/') }, props: { locale, from: row.from } };
    }),
  );
}

/** The page that stands where another was. */
export function buildMovedPage(model: Model, locale: Locale, from: string) {
  const row = model.moved.find((one) => one.from === from)!;
  const words = getWords(locale).moved;
  const place = movedPlace(row, from, locale);
  const absolute = (lang: Locale, key: string) =>
    new URL(hrefOfKey(lang, key), model.site.baseAddress).href;
  // A page that only leads on hands its standing to the page it leads to.
  const stands = place.follow ? row.to! : from;
  return {
    ...place,
    title: place.follow ? words.title : words.retiredTitle,
    canonical: absolute(locale, stands),
    alternates: [
      ...locales.map((lang) => ({ hreflang: lang as string, href: absolute(lang, stands) })),
      { hreflang: 'x-default', href: absolute('vi', stands) },
    ],
    languages: locales.map((lang) => hrefOfKey(lang, from)),
    feeds: feedLinksOfRetired(model, locale, from),
  };
}
