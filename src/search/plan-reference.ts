import { foldMarks } from '../model/slug.ts';

/** A place of a plan as a person types it. */
export type PlanReference =
  | { kind: 'part'; part: string; paragraph: string | undefined }
  | { kind: 'task'; number: string }
  | { kind: 'annex' };

/**
 * Reads “II.2.a.3”, “mục II.2.a, đoạn 3”, “part II.1 ¶4”, “ii-2-a.3”, “nhiệm vụ 7”, “task 7”, “phụ lục, nhiệm vụ 7”,
 * “phụ lục”. Marks, case and spacing do not matter.
 * @returns what was meant, or undefined where the words are no such reference
 */
export function parsePlanReference(typed: string): PlanReference | undefined {
  const text = foldMarks(typed)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”"'()#]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const task =
    /^(?:(?:phu luc|pl|annex|appendix),? ?)?(?:nhiem vu|nv|task)(?: (?:so|no\.?|number))? ?0*(\d+)$/.exec(
      text,
    ) ?? /^(?:phu luc|pl|annex|appendix)(?:,? (?:dong|row|so|no\.?))?[ .]?0*(\d+)$/.exec(text);
  if (task) return { kind: 'task', number: task[1]! };
  if (/^(?:phu luc|pl|annex|appendix)$/.test(text)) return { kind: 'annex' };
  return parsePart(text);
}

/** A printed number of up to three steps, and a paragraph within it. */
const partPattern =
  /^(?:muc|phan|part|section|khoan|diem)? ?([ivx]+|[a-z](?=[.-])|[a-z]$)(?:[.\- ]?(\d+))?(?:[.\- ]?([a-z])(?![a-z]))?(?:[.,]? ?(?:¶|doan|para(?:graph)?|\.) ?0*(\d+))?$/;

function parsePart(text: string): PlanReference | undefined {
  const [, first, second, third, paragraph] = partPattern.exec(text) ?? [];
  if (!first) return undefined;
  // A lone letter is a word as often as a part; only Roman numerals stand alone.
  if (!/^[ivx]+$/.test(first) && !second && !paragraph) return undefined;
  return { kind: 'part', part: [first, second, third].filter(Boolean).join('-'), paragraph };
}

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
