/**
 * How much goes on the one page of the sheet. A browser lays a page out for paper only while it prints, when nothing
 * can be changed any more; so the heights are reckoned from the lengths of the texts, rather too high than too low.
 * Millimetres of an A4 page within its margins; the widths and sizes are those of `styles/finder.css`.
 */
const page = { height: 251, width: 174, head: 54 };
const text = { line: 4.05, perMm: 0.72 };
const small = { line: 3.75, perMm: 0.83 };
const cell = { amount: 31, title: 66, numbers: 17, ask: 45, padding: 2.4 };
const fact = { term: 39, value: 41 };

/** One support as a row of the table, in its parts. */
export interface SheetRow {
  amount: string;
  share: string;
  title: string;
  /** Policy, validity and legal basis. */
  ground: string;
  ask: string;
  /** Every condition by its id, in full. */
  conditions: readonly { id: string; text: string }[];
}

/**
 * How many rows go on the page, from the first on; each brings the conditions that none before it has.
 * @param facts what was asked, as terms and values
 * @param others texts that stand in lines of their own: the address, what is not printed
 */
export function countOnPage(
  rows: readonly SheetRow[],
  facts: readonly (readonly [term: string, value: string])[],
  others: readonly string[],
): number {
  const factLines = facts.map(([term, value]) =>
    Math.max(linesOf(term, fact.term), linesOf(value, fact.value)),
  );
  let used =
    page.head +
    // In two columns, which may not come out even.
    Math.ceil((sum(factLines) + 1) / 2) * text.line +
    sum(others.map((one) => linesOf(one, page.width))) * text.line;
  const known = new Set<string>();
  /** Whom to ask stands once for neighbours that share it, and needs its own height. */
  let group = { ask: '', rows: 0, height: 0 };
  for (const [at, row] of rows.entries()) {
    const lines = Math.max(
      linesOf(row.amount, cell.amount) + linesOf(row.share, cell.amount),
      linesOf(row.title, cell.title) + linesOf(row.ground, cell.title),
      linesOf(row.conditions.map(() => '00, ').join(''), cell.numbers),
    );
    if (row.ask !== group.ask) group = { ask: row.ask, rows: 0, height: 0 };
    const rowsHeight = group.rows + lines * text.line + cell.padding;
    const height = Math.max(rowsHeight, linesOf(row.ask, cell.ask) * text.line + cell.padding);
    used += height - group.height;
    group = { ask: row.ask, rows: rowsHeight, height };
    for (const { id, text: words } of row.conditions) {
      if (!known.has(id)) used += linesOf(words, page.width - 8, small) * small.line;
      known.add(id);
    }
    if (used > page.height) return at;
  }
  return rows.length;
}

/** Lines that a text takes in a column of a width in millimetres; a word that goes over takes its line along. */
function linesOf(words: string, width: number, { perMm } = text): number {
  return words === '' ? 0 : Math.ceil(words.length / Math.max(1, width * perMm - 3));
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
