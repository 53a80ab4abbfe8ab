/** A link whose words and address are ready. */
export interface Link {
  label: string;
  href: string;
  lang?: string | undefined;
  meta?: string | undefined;
}

/** A piece of a sentence of ours; a link when it has an address. */
export interface Part {
  text: string;
  href?: string | undefined;
  strong?: boolean | undefined;
  lang?: string | undefined;
  nowrap?: boolean | undefined;
}

/** A stretch of a document's own words; joined, the texts are the source. */
export interface Run {
  text: string;
  href?: string | undefined;
  kind?: 'doc' | 'agency' | 'place' | 'cluster' | 'village' | 'term' | 'note' | undefined;
  noteNumbers?: number[] | undefined;
  nowrap?: boolean | undefined;
}

/** An editor's note. `id` is the fragment of the note; its reference mark is `<id>-ref`. */
export interface Note {
  id: string;
  number: number;
  kind: string;
  text: Part[];
  /** The reference mark, or the passage where there is none. */
  backHref: string;
  backLabel: string;
  refLabel: string;
}

/** A value that may be a link, muted, or followed by a second line. */
export interface Value {
  text: string;
  href?: string | undefined;
  /** The same in pieces, where a part of it is a link. */
  parts?: Part[] | undefined;
  second?: string | undefined;
  secondParts?: Part[] | undefined;
  /** The same in the other language, on a line of its own. */
  other?: { text: string; lang: string } | undefined;
  muted?: boolean | undefined;
  lang?: string | undefined;
  serif?: boolean | undefined;
  code?: boolean | undefined;
}

/** A cell of a table. */
export interface Cell extends Value {
  bold?: boolean | undefined;
  status?: StatusState | undefined;
  /** An OCOP grade; the text says it in words. */
  stars?: number | undefined;
  links?: Link[] | undefined;
}

export type StatusState = 'in-force' | 'amended' | 'unknown' | 'not-yet' | 'expired' | 'replaced';
