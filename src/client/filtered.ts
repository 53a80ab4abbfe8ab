/** What is made of a published file when a list is filtered: the rows that are shown, their name, their README. */

/** A filter that is set: what the address calls it and what the page calls it. */
export interface Choice {
  value: string;
  label: string;
  text: string;
}

/**
 * Keeps the head of a CSV text and the rows that are shown, each byte as it was, in the order shown.
 * @param text canonical CSV: quotes doubled inside quoted cells, rows ended by CRLF
 * @param ids first cells of the rows that are shown
 */
export function pickRows(text: string, ids: readonly string[]): string {
  const [head = '', ...rest] = text.match(/(?:"(?:[^"]|"")*"|[^"\n])*\n/g) ?? [];
  const rows = new Map(rest.map((row) => [firstCell(row), row]));
  return [head, ...ids.flatMap((id) => rows.get(id) ?? [])].join('');
}

function firstCell(row: string): string {
  return /^"?([^",\r\n]*)/.exec(row)?.[1] ?? '';
}

/** `ocop-products-handicraft-4.csv`: the list, then each filter that is set. */
export function nameFile(stem: string, choices: readonly Choice[], ending: string): string {
  return `${[stem, ...choices.map(({ value }) => value)].join('-')}.${ending}`;
}

/**
 * The README of such a file: which filter, how many rows of how many, where they were shown.
 * @param template text of the page with `{file}`, `{filter}`, `{n}`, `{all}` and `{url}` in it
 * @param none words for no filter
 */
export function fillReadme(
  template: string,
  none: string,
  { file, choices, n, all, url }: ReadmeFacts,
): string {
  const filter = choices.map(({ label, text }) => `${label}: ${text}`).join('; ') || none;
  const values: Record<string, string> = { file, filter, n: String(n), all: String(all), url };
  return template.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}

interface ReadmeFacts {
  file: string;
  choices: readonly Choice[];
  /** Rows that are shown, of how many. */
  n: number;
  all: number;
  url: string;
}
