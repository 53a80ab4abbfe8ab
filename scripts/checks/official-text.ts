/** The official text as the built pages and files give it, piece by piece in the order of the document. */
import { DomUtils } from 'htmlparser2';
import { getAllElements, getText, type Dom, type Element } from './site.ts';

/** One heading, paragraph or cell. */
export interface Piece {
  /** Address of the paragraph, the row or the part it stands in. */
  address: string;
  text: string;
  isHeading: boolean;
}

/** Reads the page of the plan: its title, its headings, its paragraphs with their marks, the cells of its annex. */
export function readPlanPage(dom: Dom): Piece[] {
  return getAllElements(dom).flatMap((element): Piece[] => {
    const address = element.attribs.id ?? '';
    const isTitle = isKindLine(element) || (element.name === 'h1' && address !== '');
    if (isTitle) return [{ address, text: getText(element), isHeading: false }];
    if (hasClass(element, 'part')) {
      const title = find(element, 'part-mark', 'part-title').map(getText).join(' ');
      return [{ address, text: title.trim(), isHeading: true }];
    }
    if (!hasClass(element, 'clause')) return [];
    const cells = find(element, 'annex-cells').flatMap((list) =>
      DomUtils.getElementsByTagName('dd', list),
    );
    const number = cells.length > 0 ? find(element, 'clause-num') : [];
    return [...number, ...find(element, 'clause-text'), ...cells].map((piece) => ({
      address,
      text: getText(piece),
      isHeading: false,
    }));
  });
}

/** Reads the official side of the page that shows both languages. */
export function readOfficialSide(dom: Dom): Piece[] {
  return getAllElements(dom).flatMap((element): Piece[] => {
    const address = element.attribs.id ?? '';
    const isTitle = isKindLine(element) || (element.name === 'h1' && address !== '');
    if (isTitle) return [{ address, text: getText(element), isHeading: false }];
    if (!hasClass(element, 'bi-row')) return [];
    const isHeading = element.attribs['data-heading'] !== undefined;
    const [spine] = find(element, 'bi-spine').map(getText);
    // Paragraphs are counted by us (¶3); the mark of a heading and the number of a row are printed.
    const printed = spine && !spine.startsWith('¶') ? [spine] : [];
    const [column] = find(element, 'bi-vi');
    const text = getText(column!.children.find((child) => 'name' in child) as Element);
    // Below the words of a row stand its other cells, each behind our name of its column.
    const own = /-(lead|support|note)$/.test(address) ? text.replace(/^[^:]+: /, '') : text;
    return isHeading
      ? [{ address, text: [...printed, own].join(' '), isHeading }]
      : [...printed, own].map((piece) => ({ address, text: piece, isHeading }));
  });
}

/** Reads the plain-text file: one `[address] text` a line, the cells of a row between bars. */
export function readPlainText(content: string): Piece[] {
  return content.split('\n').flatMap((line) => {
    const [, address, text] = /^\[([^\]]+)\] (.*)$/.exec(line) ?? [];
    if (address === undefined || text === undefined) return [];
    const isHeading = !address.includes('.');
    const cells = text.split(' | ');
    return cells.map((cell) => ({ address, text: cell, isHeading }));
  });
}

/** Reads the Markdown file: each line begins with its address as a link; the other cells of a row follow as a list. */
export function readMarkdown(content: string): Piece[] {
  let address = '';
  const plain = (text: string) => text.replace(/\\(.)/g, '$1');
  return content.split('\n').flatMap((line): Piece[] => {
    const [, hashes, own, words = ''] = /^(#+ )?\[([^\]]+)\]\(\S+\) (.*)$/.exec(line) ?? [];
    if (own) {
      address = own;
      const row = /^(\d+)\\?\. (.*)$/.exec(words);
      if (!row || hashes) return [{ address, text: plain(words), isHeading: hashes !== undefined }];
      return row.slice(1).map((text) => ({ address, text: plain(text), isHeading: false }));
    }
    const [, cell] = /^- [^:]+: (.*)$/.exec(line) ?? [];
    return cell ? [{ address, text: plain(cell), isHeading: false }] : [];
  });
}

/** Reads the JSON file. */
export function readJson(content: string): Piece[] {
  const { text } = JSON.parse(content) as { text: Record<string, string | number | null>[] };
  return text.flatMap((line): Piece[] => {
    const address = String(line.address);
    const join = (...words: unknown[]) =>
      words.filter((one) => one !== null && one !== undefined).join(' ');
    if (line.type === 'heading')
      return [{ address, text: join(line.mark, line.title), isHeading: true }];
    if (line.type === 'paragraph')
      return [{ address, text: join(line.mark, line.text), isHeading: false }];
    return [line.number, line.text, line.lead, line.support, line.note]
      .filter((cell) => cell !== null)
      .map((cell) => ({ address, text: String(cell), isHeading: false }));
  });
}

/**
 * How a text is compared: letter for letter and space for space, whatever white space it is set with.
 * Headings are shown in lower case and without the point or bracket behind their mark.
 */
export function foldPiece({ text, isHeading }: Piece): string {
  const closed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!isHeading) return closed;
  return closed.toLocaleLowerCase('vi').replace(/^(\S{1,4})[.)] /, '$1 ');
}

/**
 * Compares pieces with a text letter by letter, white space apart.
 * @returns where they first part, both ways; empty when all of the text is there and nothing else
 */
export function findDifference(pieces: readonly Piece[], source: string): string {
  const theirs = source.replace(/\s+/g, '');
  let at = 0;
  for (const { address, text, isHeading } of pieces) {
    const ours = text.normalize('NFC').replace(/\s+/g, '');
    const isEqual = isHeading
      ? matchHeading(text, theirs.slice(at))
      : theirs.startsWith(ours, at) && ours.length;
    if (!isEqual) return `${address}: “${text}”; the source: “${theirs.slice(at, at + 80)}”`;
    at += isEqual;
  }
  return at === theirs.length ? '' : `the end; the source goes on: “${theirs.slice(at, at + 80)}”`;
}

/** How many letters of the source a heading stands for; 0 when it is another. */
function matchHeading(text: string, source: string): number {
  const heading = text.normalize('NFC').toLocaleLowerCase('vi');
  const [mark = '', ...rest] = heading.split(' ');
  const folded = source.toLocaleLowerCase('vi');
  const spellings = ['', '.', ')'].map((point) => [mark + point, ...rest].join(''));
  return spellings.find((spelling) => folded.startsWith(spelling))?.length ?? 0;
}

function hasClass(element: Element, name: string): boolean {
  return element.attribs?.class?.split(/\s+/).includes(name) ?? false;
}

function find(element: Element, ...names: string[]): Element[] {
  return DomUtils.findAll((one) => names.some((name) => hasClass(one, name)), element.children);
}

/** The line above the title that says what kind of document it is; only there has a kicker an address. */
function isKindLine(element: Element): boolean {
  return hasClass(element, 'kicker') && element.attribs.id !== undefined;
}
