import { layoutWidths, lineHeight, type Drawing, type Ink, type Mark } from './drawing.ts';
import { textLines } from './shapes.ts';
import { balanceText, wrapText } from './text.ts';
import { element, writeMarks } from './write-svg.ts';

/** The light values of the site's tokens: a picture that has left the site has no theme. */
export const lightColours: Record<Ink, string> = {
  paper: '#fbf8f3',
  ink: '#211a26',
  'ink-2': '#544a5b',
  'ink-3': '#6c6173',
  rule: '#dfd8ce',
  'c-1': '#6a2773',
  'c-2': '#2e86b4',
  'c-3': '#b4776b',
  'c-4': '#3e5619',
  'c-grey': '#8a7f90',
  'on-tim': '#ffffff',
};

/** What a chart says around its drawing, and must still say when it has left the site. */
export interface PictureWords {
  lang: string;
  title: string;
  subtitle: string;
  notes: readonly string[];
  source: string;
  /** Name of the site, address of the chart's page, day of the last check. */
  origin: string;
  description: string;
}

const margin = 40;
const inner = layoutWidths.wide;
const width = inner + 2 * margin;
const titleSize = 27;
const textSize = 16;
const smallSize = 14.5;

/** The chart as a file that stands alone: title above, then what is counted; source and address below. */
export function writePicture(drawing: Drawing, words: PictureWords): string {
  const marks: Mark[] = [];
  let y = margin;
  const write = (lines: string[], size: number, fill: Ink, weight: 400 | 600 = 400) => {
    marks.push(...textLines(lines, { x: margin, y: y + size * 0.95, size, fill, weight }));
    y += lines.length * lineHeight(size);
  };
  write(balanceText(words.title, inner, titleSize, 600), titleSize, 'ink', 600);
  y += 4;
  write(wrapText(words.subtitle, inner, textSize), textSize, 'ink-2');
  y += 20;
  const drawingY = y;
  y += drawing.height + 20;
  marks.push(rule(y));
  y += 12;
  for (const note of words.notes) write(wrapText(note, inner, smallSize), smallSize, 'ink-2');
  write(wrapText(words.source, inner, smallSize), smallSize, 'ink-3');
  write(wrapText(words.origin, inner, smallSize), smallSize, 'ink-3');
  const height = Math.ceil(y + margin - 8);
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Roboto, Arial, sans-serif",
      'xml:lang': words.lang,
      role: 'img',
      'aria-labelledby': 't d',
    },
    [
      '',
      element('title', { id: 't' }, escape(words.title)),
      element('desc', { id: 'd' }, escape(words.description)),
      element('rect', { width, height, fill: lightColours.paper }),
      writeMarks(marks, (ink) => lightColours[ink]),
      element(
        'g',
        { transform: `translate(${margin} ${Math.round(drawingY)})` },
        `\n${writeMarks(drawing.marks, (ink) => lightColours[ink])}\n`,
      ),
      '',
    ].join('\n'),
  )}\n`;
}

function rule(y: number): Mark {
  return { kind: 'line', x1: margin, y1: y, x2: margin + inner, y2: y, stroke: 'rule' };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
