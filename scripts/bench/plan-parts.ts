/** The skeleton of a generated plan: the parts of the real plan of 2024, by id, printed number and place. */
import type { PlanPartVi } from '../../src/schema/plan.ts';

export interface PartShape {
  id: string;
  kind: PlanPartVi['kind'];
  mark?: string;
  parent?: string;
  /** Its paragraphs: how many, of how many words each. */
  paragraphs: number;
  words: number;
}

/** A numbered part whose paragraphs carry the weight of the text. */
function section(id: string, mark: string, parent?: string): PartShape {
  return { id, kind: 'section', mark, ...(parent ? { parent } : {}), paragraphs: 5, words: 56 };
}

export const partShapes: PartShape[] = [
  { id: 'tieu-de', kind: 'title', paragraphs: 1, words: 24 },
  { id: 'can-cu', kind: 'bases', paragraphs: 5, words: 56 },
  section('i', 'I.'),
  section('i-1', '1.', 'i'),
  section('i-2', '2.', 'i'),
  section('ii', 'II.'),
  section('ii-1', '1.', 'ii'),
  section('ii-2', '2.', 'ii'),
  section('ii-2-a', 'a)', 'ii-2'),
  section('ii-2-b', 'b)', 'ii-2'),
  section('ii-2-c', 'c)', 'ii-2'),
  section('ii-3', '3.', 'ii'),
  section('ii-4', '4.', 'ii'),
  section('iii', 'III.'),
  section('iv', 'IV.'),
  ...[1, 2, 3, 4, 5, 6, 7].map((n) => section(`iv-${n}`, `${n}.`, 'iv')),
  { id: 'ket', kind: 'closing', paragraphs: 3, words: 80 },
  { id: 'noi-nhan', kind: 'recipients', paragraphs: 6, words: 18 },
  { id: 'chu-ky', kind: 'signature', paragraphs: 2, words: 6 },
  // Last, because the rows of its groups are the tasks.
  { id: 'phu-luc', kind: 'annex', paragraphs: 0, words: 0 },
];

export const annexColumns = [
  { id: 'cot-stt', vi: 'STT', en: 'No.' },
  { id: 'cot-nhiem-vu', vi: 'Nhiệm vụ', en: 'Task' },
  { id: 'cot-chu-tri', vi: 'Cơ quan chủ trì', en: 'Lead agency' },
  { id: 'cot-phoi-hop', vi: 'Cơ quan phối hợp', en: 'Supporting agencies' },
  { id: 'cot-ghi-chu', vi: 'Ghi chú', en: 'Note' },
];

export const annexGroups = ['I', 'II', 'III', 'IV'];

/** Parts whose paragraphs a task may come from: every numbered one. */
export const sectionIds = partShapes.filter(({ kind }) => kind === 'section').map(({ id }) => id);
