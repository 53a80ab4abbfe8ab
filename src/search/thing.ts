import { pathOf, type Address, type Locale } from '../i18n/sections.ts';
import { valueOf, type OrAbsent } from '../schema/field.ts';
import type { Kind } from './format.ts';

/** What is said of a thing in one language. */
export interface Record {
  title: string;
  /** Where it belongs, shown above the title: “Kế hoạch, II.2.a ¶2”. */
  place: string;
  text: string;
  /** Further names, found like the rest but never shown. */
  names: string[];
  titleIsOfficial: boolean;
  textIsOfficial: boolean;
  /** Validity and the like, in words. */
  status?: string;
}

/** One thing that a person may look for: it has one address, and a record in each language it is written in. */
export interface Thing {
  kind: Kind;
  /** Path without the base. */
  path: { vi: string; en: string };
  records: { vi: Record; en?: Record };
  /** Facet values, `agency:so-cong-thuong`. */
  values: string[];
  /** References that lead straight to it, folded: `26/kh-ubnd`, `ii.2.a`. */
  references: string[];
  /** How much it counts among equals; 1 where nothing is said. */
  weight: number;
  /** False for paragraphs and the like, whose titles are no names of their own. */
  suggest: boolean;
  /** True where the title is a name of its own all the same: a section of a page is called by both. */
  hasOwnTitle?: boolean;
  /** True for a page that lists others. */
  isList?: boolean;
}

/** Both languages of an address, without the base path and the first slash. */
export function pathsOf(address: Address): Thing['path'] {
  return { vi: pathOf('vi', address).slice(1), en: pathOf('en', address).slice(1) };
}

/** A record with what is not given left out. */
export function makeRecord(record: Partial<Record> & { title: string }): Record {
  return {
    place: '',
    text: '',
    names: [],
    titleIsOfficial: false,
    textIsOfficial: false,
    ...record,
  };
}

/** A thing with what is not given left out. */
export function makeThing(
  thing: Partial<Thing> & Pick<Thing, 'kind' | 'records'> & { address: Address },
): Thing {
  const { address, ...rest } = thing;
  return {
    path: pathsOf(address),
    values: [],
    references: [],
    weight: 1,
    suggest: true,
    ...rest,
  };
}

/** The text of a value that may be absent; nothing where it is. */
export function textOf(value: OrAbsent<{ vi: string; en: string }>, locale: Locale): string {
  return valueOf(value)?.[locale] ?? '';
}

/** Sentences put together, the empty ones left out. */
export function joinText(...texts: (string | undefined)[]): string {
  return texts
    .filter((text): text is string => Boolean(text))
    .map((text) => (/[.!?:;…]$/.test(text) ? text : `${text}.`))
    .join(' ');
}
