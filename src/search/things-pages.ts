import { branches, locales, sections, type Section } from '../i18n/sections.ts';
import type { NameGroup } from '../model/name-groups.ts';
import type { Kind } from './format.ts';
import { listWords, sectionWords } from './index-words.ts';
import { makeRecord, pathsOf, type Record, type Thing } from './thing.ts';

/** A built page, as far as search looks at it. */
export interface BuiltPage {
  /** Path without the base and the first slash: `vi/du-lieu/`. */
  path: string;
  /** Reads its HTML, which of most pages nobody needs. */
  read: () => string;
}

/** Kinds by the Vietnamese segment of the section; what is not here is a page among others. */
const kindOfSegment: { [segment: string]: Kind } = {
  'ke-hoach': 'plan',
  'nhiem-vu': 'task',
  'ho-tro': 'support',
  'van-ban': 'document',
  'co-quan': 'agency',
  'dia-ban': 'place',
  'cum-cong-nghiep': 'cluster',
  'lang-nghe': 'village',
  'san-pham-ocop': 'product',
  'bieu-do': 'chart',
  'du-lieu': 'data',
  'thuat-ngu': 'term',
  'cho-khac-nhau': 'discrepancy',
};

/**
 * Every page that the model's things do not lead to, by its title, description and headings: lists, the data page,
 * whatever kind of page comes later. Pairs of languages are found by the page's own links to its other language.
 */
export function pageThings(pages: readonly BuiltPage[], known: readonly Thing[]): Thing[] {
  const taken = new Set(known.flatMap(({ path }) => [path.vi, path.en]));
  const values = new Set(known.flatMap((thing) => thing.values));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const all = [...taken, ...byPath.keys()];
  return pages.flatMap((page) => {
    if (!page.path.startsWith('vi/') || taken.has(page.path)) return [];
    const html = page.read();
    if (isHidden(html)) return [];
    const other = otherLanguage(page.path, html);
    const english = other === undefined ? undefined : byPath.get(other);
    const kind = kindOf(page.path);
    const isList = isListPath(page.path, all) || isNeedPath(page.path);
    const records = {
      vi: pageRecord(html),
      ...(english ? { en: pageRecord(english.read()) } : {}),
    };
    addWords(records, page.path, isList);
    return [
      {
        kind,
        path: { vi: page.path, en: english?.path ?? page.path },
        records,
        values: valuesOf(page.path, values),
        references: datasetIds(page.path).map((id) => `dataset ${id}`),
        isList,
        // The whole plan has paragraphs of its own; its page is for who looks for the page.
        weight: kind === 'plan' || kind === 'page' ? 0.6 : 0.9,
        suggest: true,
      },
    ];
  });
}

/** A list of one district is of that district, where it is one that other things know. */
function valuesOf(path: string, known: ReadonlySet<string>): string[] {
  const district = new RegExp(`/${branches.district.vi}/([^/]+)/$`).exec(path)?.[1];
  return [`district:${district}`].filter((value) => known.has(value));
}

/** A page of a section below which other things lie, pages of their own or rows. */
function isListPath(path: string, all: readonly string[]): boolean {
  const isSection = path.split('/').length === 3;
  return isSection && all.some((other) => other !== path && other.startsWith(path));
}

/** All supports for one need stand there: it answers whoever has the need. */
function isNeedPath(path: string): boolean {
  return path.startsWith(`vi/${sections.support.vi}/${branches.need.vi}/`);
}

/** The page of a need is found by every name of the need, whichever of them stands on it. */
export function nameNeeds(things: readonly Thing[], groups: readonly NameGroup[]): void {
  for (const { names, needs } of groups)
    for (const need of needs ?? []) {
      const { vi } = pathsOf({ section: 'support', branch: 'need', ids: [need] });
      const records = things.find(({ path }) => path.vi === vi)?.records;
      for (const locale of locales) records?.[locale]?.names.push(...names.vi, ...names.en);
    }
}

function addWords(records: Thing['records'], path: string, isList: boolean): void {
  const isSection = path.split('/').length === 3;
  const section = (Object.keys(sections) as Section[]).find(
    (one) => isSection && sections[one].vi === path.split('/')[1],
  );
  for (const locale of locales)
    records[locale]?.names.push(
      ...((section && sectionWords[section]?.[locale]) ?? []),
      ...(isList ? listWords[locale] : []),
      ...datasetIds(path).map((id) => id.replaceAll('-', ' ')),
    );
}

/** The dataset that a page is about, by the name of its files. */
function datasetIds(path: string): string[] {
  const [, id] = new RegExp(`^vi/${sections.data.vi}/([^/]+)/$`).exec(path) ?? [];
  return id ? [id] : [];
}

function kindOf(path: string): Kind {
  return kindOfSegment[path.split('/')[1] ?? ''] ?? 'page';
}

/** Rows of a list that have a page of their own by now: the page is where they lead. */
export function preferPages(things: readonly Thing[], pages: readonly BuiltPage[]): Thing[] {
  const built = new Set(pages.map(({ path }) => path));
  const lead = (path: string) => {
    const own = path.replace(/\/#([a-z0-9-]+)$/, '/$1/');
    return built.has(own) ? own : path;
  };
  return things.map((thing) => ({
    ...thing,
    path: { vi: lead(thing.path.vi), en: lead(thing.path.en) },
  }));
}

function isHidden(html: string): boolean {
  return /<meta name="robots" content="noindex/.test(html) || /http-equiv="refresh"/.test(html);
}

function otherLanguage(path: string, html: string): string | undefined {
  const found = /<link rel="alternate" hreflang="en" href="([^"]+)"/.exec(html)?.[1];
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (!found || !canonical) return undefined;
  const start = new URL(canonical).pathname.indexOf(path);
  return start < 0 ? undefined : new URL(found).pathname.slice(start);
}

function pageRecord(html: string): Record {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const headings = [...main.matchAll(/<h2[^>]*>([\s\S]*?)<\/h2>/g)].map(([, inner]) =>
    textOfHtml(inner!),
  );
  const crumbs = [...html.matchAll(/<nav class="crumbs"[\s\S]*?<\/nav>/g)].map(([nav]) => nav)[0];
  const steps = [...(crumbs ?? '').matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(([, inner]) =>
    textOfHtml(inner!),
  );
  const title = textOfHtml(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? '');
  return makeRecord({
    title,
    place: steps.slice(1, -1).at(-1) ?? '',
    text: textOfHtml(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''),
    names: [...new Set(headings)].slice(0, 40),
  });
}

const entities: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function textOfHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (all, name: string) => {
      if (/^#x/i.test(name)) return String.fromCodePoint(parseInt(name.slice(2), 16));
      if (/^#\d/.test(name)) return String.fromCodePoint(Number(name.slice(1)));
      return entities[name] ?? all;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
