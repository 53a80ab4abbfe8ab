import { fontWidths } from './font-widths.ts';

export type Weight = 400 | 600;

const tables: Record<Weight, Map<string, number>> = {
  400: tableOf(400),
  600: tableOf(600),
};

function tableOf(weight: Weight): Map<string, number> {
  return new Map(
    fontWidths[weight].flatMap(([width, letters]) => [...letters].map((one) => [one, width])),
  );
}

/** Width of a letter that the table does not know; wide, so that a label is never promised too little room. */
const unknownWidth = 700;

/** Width of a text in the font of the charts, in the units of its size. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const table = tables[weight];
  const units = [...text].reduce((sum, letter) => sum + (table.get(letter) ?? unknownWidth), 0);
  return (units * size) / 1000;
}

/**
 * Breaks a text into lines at its plain spaces; what a no-break space holds together stays together.
 * @param width room of a line; a single word wider than it gets a line of its own
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) > width) lines.push(word);
    else lines[Math.max(lines.length - 1, 0)] = longer;
  }
  return lines;
}

/**
 * The same number of lines as `wrapText`, but as equal in width as can be: a title without a lonely last word.
 */
export function balanceText(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
): string[] {
  const greedy = wrapText(text, width, size, weight);
  let best = greedy;
  for (let narrower = width * 0.95; narrower > width * 0.4; narrower -= width * 0.05) {
    const lines = wrapText(text, narrower, size, weight);
    if (lines.length > greedy.length) break;
    best = lines;
  }
  return best;
}
