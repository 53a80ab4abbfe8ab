/**
 * Keeps the head of a CSV text and the rows whose first cell is one of the ids, each byte as it was.
 * @param text canonical CSV: quotes doubled inside quoted cells, rows ended by CRLF
 */
export function pickRows(text: string, ids: ReadonlySet<string>): string {
  const rows = text.match(/(?:"(?:[^"]|"")*"|[^"\n])*\n/g) ?? [];
  const [head = '', ...rest] = rows;
  const firstCell = (row: string) => /^"?([^",\r\n]*)/.exec(row)?.[1] ?? '';
  return [head, ...rest.filter((row) => ids.has(firstCell(row)))].join('');
}

/** Takes the published file, keeps the rows that are shown, and hands them to the browser to save. */
export async function saveRows(
  href: string,
  ids: ReadonlySet<string>,
  name: string,
): Promise<void> {
  const response = await fetch(href);
  const text = pickRows(await response.text(), ids);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
