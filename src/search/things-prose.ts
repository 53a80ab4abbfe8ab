import { proseSections, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { ProsePage } from '../model/prose-page.ts';
import { slugify } from '../model/slug.ts';
import { makeRecord, makeThing, type Record, type Thing } from './thing.ts';

/** A section of a page of prose: the words under one heading. */
export interface ProseSection {
  title: string;
  text: string;
}

/** Gives the Markdown body of a page of prose. */
export type ReadBody = (file: string) => string;

/** The sections of a written page, each found by its own words: the page's description tells only what it is. */
export function proseThings(page: ProsePage, readBody: ReadBody): Thing[] {
  const section = proseSections[page.id];
  if (!section) return [];
  return sectionThings({
    kind: 'page',
    address: { section },
    title: page.title,
    place: (locale) => getWords(locale).sectionNames[section],
    bodies: { vi: readBody(page.file.vi), en: readBody(page.file.en) },
  });
}

/** What the sections of a page share. */
interface Sections extends Pick<Parameters<typeof makeThing>[0], 'kind' | 'address'> {
  title: Readonly<globalThis.Record<Locale, string>>;
  place: (locale: Locale) => string;
  bodies: Readonly<globalThis.Record<Locale, string>>;
  values?: string[];
  /** Further names of a section, by its Vietnamese heading. */
  names?: (title: string, locale: Locale) => readonly string[];
}

/** One thing a section; the headings of the two languages stand in the same order. */
export function sectionThings({ kind, address, title, place, bodies, values, names }: Sections) {
  const english = splitBody(bodies.en);
  return splitBody(bodies.vi).map((section, index): Thing => {
    const other = english[index];
    const build = (locale: Locale, own: ProseSection): Record =>
      makeRecord({
        title: `${title[locale]}: ${lowerFirst(own.title)}`,
        place: place(locale),
        text: own.text,
        names: [...(names?.(section.title, locale) ?? [])],
      });
    const thing = makeThing({
      kind,
      address,
      records: { vi: build('vi', section), ...(other ? { en: build('en', other) } : {}) },
      ...(values ? { values } : {}),
      weight: kind === 'page' ? 0.65 : 0.8,
      suggest: false,
      hasOwnTitle: true,
    });
    // Headings of prose bear ids made from their own words, so each language has its own.
    return {
      ...thing,
      path: {
        vi: `${thing.path.vi}#${slugify(section.title)}`,
        en: other ? `${thing.path.en}#${slugify(other.title)}` : thing.path.en,
      },
    };
  });
}

/** The body by its second-level headings; what stands before the first is left out. */
export function splitBody(markdown: string): ProseSection[] {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return body
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { title: title.trim(), text: plainMarkdown(lines.join('\n')) };
    });
}

function plainMarkdown(markdown: string): string {
  return (
    markdown
      // Names of sources are no words of the page: who asks for another province is not led to a newspaper of it.
      .replace(/ ?\(\[[^\]]*\]\(source:[^)]*\)\)|,? ?\[[^\]]*\]\(source:[^)]*\)/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/^#+ (.*)$/gm, '$1.')
      .replace(/^[-*] |^\d+\. /gm, '')
      .replace(/\*\*|[*_`]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
