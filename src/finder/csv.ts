/** What a spreadsheet would take for the start of a formula, or for the mark that guards one. */
const risky = /^[=+\-@\t\r']/;

/**
 * Rows as canonical CSV: comma, CRLF, quotes where needed, nothing that a spreadsheet would run. The same bytes as
 * `datasets/write-csv.ts` gives for the same cells, but small enough for a browser.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

function formatCell(cell: string): string {
  const guarded = risky.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
