/**
 * How much goes on the one page of the sheet. A browser lays a page out for paper only while it prints, when nothing
 * can be changed any more; so the heights are reckoned from the lengths of the texts, rather too high than too low.
 * Millimetres of an A4 page within its margins; the widths and sizes are those of `styles/finder.css`.
 */
const page = { height: 255, width: 174, head: 54 };
/** Lists of supports without rows have headings; beside more than a few rows each takes at most so much. */
const lists = { head: 8, others: 40, groups: 30, fewRows: 2 };
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

/** Supports that stand in one line of a list: their titles, and what they have in common. */
export interface SheetGroup {
  titles: readonly string[];
  /** What they depend on; empty where there is nothing. */
  reason: string;
}

/** What goes on the page: how many rows from the first on, how many titles of the others, and how many of each group. */
export interface SheetFill {
  rows: number;
  others: number;
  titles: number[];
}

/**
 * Fills the page from its first row on; each row brings the conditions that none before it has. Of what fits but has no
 * row, and of what depends on more, the titles still stand there as far as there is room.
 * @param facts what was asked, as terms and values
 * @param texts that stand in lines of their own: the address, what is not printed
 * @param names the title of each row where it stands in a list
 * @param groups what depends on more
 */
export function fillPage(
  rows: readonly SheetRow[],
  facts: readonly (readonly [term: string, value: string])[],
  texts: readonly string[],
  names: readonly string[] = [],
  groups: readonly SheetGroup[] = [],
): SheetFill {
  const factLines = facts.map(([term, value]) =>
    Math.max(linesOf(term, fact.term), linesOf(value, fact.value)),
  );
  const room =
    page.height -
    page.head -
    // In two columns, which may not come out even.
    Math.ceil((sum(factLines) + 1) / 2) * text.line -
    sum(texts.map((one) => linesOf(one, page.width))) * text.line;
  const heights = [0, ...heightsOf(rows)];
  const listed = (taken: number): SheetGroup[] => [
    { titles: names.slice(taken), reason: '' },
    ...groups,
  ];
  const othersHead = (taken: number) => (names.length > taken ? lists.head : 0);
  const groupsHead = groups.length > 0 ? lists.head : 0;
  const groupsRoom = groupsHead + Math.min(sum(groups.map(heightOf)), lists.groups);
  const keptOf = (taken: number) =>
    taken > lists.fewRows
      ? othersHead(taken) + Math.min(heightOf(listed(taken)[0]!), lists.others) + groupsRoom
      : 0;
  let taken = rows.length;
  while (taken > 0 && heights[taken]! + keptOf(taken) > room) taken -= 1;
  let left = room - heights[taken]! - othersHead(taken) - groupsHead;
  const [others, ...titles] = listed(taken).map((group) => {
    let n = group.titles.length;
    const first = () => heightOf({ ...group, titles: group.titles.slice(0, n) });
    while (n > 0 && first() > left) n -= 1;
    left -= first();
    return n;
  });
  return { rows: taken, others: others!, titles };
}

/** Between titles in a line of a list. */
export const between = '; ';

function heightOf({ titles, reason }: SheetGroup): number {
  if (titles.length === 0) return 0;
  const length = sum(titles.map((title) => title.length + between.length)) + reason.length;
  return linesOf(length, page.width - 8, small) * small.line;
}

/** The height that the table and the conditions below it have with each row more. */
function heightsOf(rows: readonly SheetRow[]): number[] {
  let used = 0;
  const known = new Set<string>();
  /** Whom to ask stands once for neighbours that share it, and needs its own height. */
  let group = { ask: '', rows: 0, height: 0 };
  return rows.map((row) => {
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
    return used;
  });
}

/** Lines of a text, or of a length of text, in a column of some millimetres; a word that goes over takes its line along. */
function linesOf(words: string | number, width: number, { perMm } = text): number {
  const length = typeof words === 'number' ? words : words.length;
  return Math.ceil(length / Math.max(1, width * perMm - 3));
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
