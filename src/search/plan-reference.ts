import { foldMarks } from '../model/slug.ts';
import { readNumberWords } from './number-words.ts';

/** A place of a plan as a person types it. */
export type PlanReference =
  | { kind: 'part'; part: string; paragraph: string | undefined }
  | { kind: 'task'; number: string }
  | { kind: 'annex' };

const fold = (typed: string) =>
  readNumberWords(foldMarks(typed).normalize('NFC').toLowerCase())
    .replace(/[“”"'()#?!]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]$/, '');

const taskWord = '(?:nhiem vu|nv|tasks?)';
const annexWord = '(?:phu luc|pl|annex|appendix)';
const ordinal = '(?:so|thu|no\\.?|number|#)';
const row = '(?:dong|hang|muc|row|line|stt|so|no\\.?|number)';
const number = '0*(\\d{1,3})(?:st|nd|rd|th)?';
/** A task as it may stand in a sentence; what follows the number may not make it another number: “5 năm”, “7/2024”. */
const notMore =
  '(?![\\d/.%-]*\\d|[%/]| ?(?:nam|thang|ngay|nguoi|trieu|ty|years?|months?)(?![a-z]))';
const taskPatterns = [
  `(?<![a-z0-9])${taskWord}(?: ${ordinal})? ?${number}${notMore}`,
  `(?<![a-z0-9])${annexWord}(?:,? ${row})?[ .]?${number}${notMore}`,
  `(?<![a-z0-9])${row} ${number},? (?:cua |of |in )?(?:the )?${annexWord}(?![a-z])`,
  `(?<![\\d/.,-])0*(\\d{1,3})(?:st|nd|rd|th) task(?![a-z])`,
].map((pattern) => new RegExp(pattern));

/**
 * Reads “II.2.a.3”, “mục II.2.a, đoạn 3”, “part II.1 ¶4”, “ii-2-a.3”, “điểm a khoản 2 mục II”, “nhiệm vụ 7”, “task
 * seven”, “dòng 7 phụ lục”, “phụ lục”. Marks, case and spacing do not matter.
 * @returns what was meant, or undefined where the words are no such reference
 */
export function parsePlanReference(typed: string): PlanReference | undefined {
  const text = fold(typed).replace(new RegExp(`^${annexWord},? (?=${taskWord})`), '');
  const task = findTask(text);
  if (task && task.text === text) return { kind: 'task', number: task.number };
  if (new RegExp(`^${annexWord}$`).test(text)) return { kind: 'annex' };
  return parsePart(text);
}

/** Like `parsePlanReference`, but the reference may stand within a sentence: “nhiệm vụ 7 do ai chủ trì”. */
export function findPlanReference(typed: string): PlanReference | undefined {
  const whole = parsePlanReference(typed);
  if (whole) return whole;
  const text = fold(typed);
  const task = findTask(text);
  if (task) return { kind: 'task', number: task.number };
  // Within a sentence only what is labelled, or printed with dots, is a part for sure.
  for (const [piece] of text.matchAll(labelledPattern)) {
    const part = parsePart(piece.trim());
    if (part) return part;
  }
  return undefined;
}

function findTask(text: string): { text: string; number: string } | undefined {
  for (const pattern of taskPatterns) {
    const found = pattern.exec(text);
    if (found) return { text: found[0], number: found[1]! };
  }
  return undefined;
}

const label = '(?:phan|muc|khoan|diem|doan|part|section|item|point|clause|paragraph|para)';
const value = '(?:[ivx]+|\\d{1,2}|[a-e])';
const deep = `${value}(?:[.\\-]${value})*`;
const labelledPattern = new RegExp(
  `(?<![a-z0-9])(?:${label} ${deep}(?![a-z0-9/])(?:,? ?(?:cua |of )?(?:${label} ${deep}|¶ ?\\d+)(?![a-z0-9/]))*|[ivx]+\\.\\d+(?:\\.[a-e])?(?:\\.\\d+)?(?![a-z0-9/]))`,
  'g',
);

/** A printed number of up to three steps, and a paragraph within it. */
const partPattern =
  /^(?:muc|phan|part|section|khoan|diem)? ?([ivx]+|[a-z](?=[.-])|[a-z]$)(?:[.\- ]?(\d+))?(?:[.\- ]?([a-z])(?![a-z]))?(?:[.,]? ?(?:¶|doan|para(?:graph)?|\.) ?0*(\d+))?$/;

function parsePart(text: string): PlanReference | undefined {
  const [, first, second, third, paragraph] = partPattern.exec(text) ?? [];
  if (!first) return parseSteps(text);
  // A lone letter is a word as often as a part; only Roman numerals stand alone.
  if (!/^[ivx]+$/.test(first) && !second && !paragraph) return undefined;
  return { kind: 'part', part: [first, second, third].filter(Boolean).join('-'), paragraph };
}

/** Steps each with a label of its own, from the part down or from the point up: what a step is shows its depth. */
function parseSteps(text: string): PlanReference | undefined {
  const steps: { roman?: string; number?: string; letter?: string; paragraph?: string } = {};
  let named = '';
  let labels = 0;
  for (const token of text.match(/[a-z]+|\d+|¶|[^\s.,\-a-z\d]/g) ?? []) {
    if (/^(cua|of|the)$/.test(token)) continue;
    if (new RegExp(`^(?:${label}|¶)$`).test(token)) {
      named = token;
      labels++;
      continue;
    }
    const slot = /^[ivx]+$/.test(token)
      ? 'roman'
      : /^\d+$/.test(token)
        ? /^(doan|paragraph|para|¶)$/.test(named)
          ? 'paragraph'
          : /^(phan|part)$/.test(named)
            ? 'roman'
            : 'number'
        : /^[a-e]$/.test(token)
          ? 'letter'
          : undefined;
    if (!slot || steps[slot] !== undefined) return undefined;
    steps[slot] = slot === 'roman' ? romanOf(token) : String(Number(token) || token);
    named = '';
  }
  if (!steps.roman || labels === 0 || named) return undefined;
  const part = [steps.roman, steps.number, steps.letter].filter(Boolean).join('-');
  return { kind: 'part', part, paragraph: steps.paragraph };
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const romanOf = (token: string) => (/^\d+$/.test(token) ? (romans[Number(token)] ?? '') : token);

/**
 * The fragments of the plan's page that a reference may mean, the likeliest first: “III.1” is part III.1 where there
 * is one, else paragraph 1 of part III.
 * @param annex id of the annex part
 */
export function fragmentsOf(reference: PlanReference, annex: string): string[] {
  if (reference.kind === 'annex') return [annex];
  if (reference.kind === 'task') return [`${annex}.${reference.number}`];
  const { part, paragraph } = reference;
  if (paragraph) return [`${part}.${paragraph}`];
  return [part, ...(/-\d+$/.test(part) ? [part.replace(/-(\d+)$/, '.$1')] : [])];
}
