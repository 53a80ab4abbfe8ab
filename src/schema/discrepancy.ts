import { z } from 'zod';
import { bilingual, field, id, orAbsent, sources, text } from './field.ts';

export const discrepancyKinds = [
  'meaning',
  'agency',
  'body-annex',
  'spelling',
  'outdated',
] as const;
export const certainties = ['sure', 'likely', 'open'] as const;

/** A place where the plan disagrees with itself or is misprinted: a row of `content/registers/discrepancies.yaml`. */
export const discrepancy = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã chỗ khác nhau, ví dụ a3.', 'Id, e.g. a3.']),
  kind: field(
    z.enum(discrepancyKinds),
    ['Loại', 'Kind'],
    ['Loại khác nhau.', 'Kind of discrepancy.'],
  ),
  places: field(
    z.array(text).min(1),
    ['Các chỗ', 'Places'],
    [
      'Địa chỉ đoạn hoặc nhiệm vụ liên quan, ví dụ ii-1.4, phu-luc.2.',
      'Addresses concerned, e.g. ii-1.4, phu-luc.2.',
    ],
  ),
  says: field(
    bilingual,
    ['Văn bản ghi', 'What it says'],
    ['Văn bản ghi gì.', 'What the text says.'],
  ),
  against: field(
    orAbsent(bilingual),
    ['Khác với', 'In conflict with'],
    ['Khác với chỗ nào.', 'What it conflicts with.'],
  ),
  reading: field(
    bilingual,
    ['Cách hiểu', 'Reading'],
    ['Cách hiểu hợp lý nhất.', 'The most likely reading.'],
  ),
  certainty: field(
    z.enum(certainties),
    ['Mức chắc chắn', 'Certainty'],
    [
      'Chắc, có lẽ, hay chỉ cơ quan ban hành trả lời được.',
      'Sure, likely, or only the issuer can say.',
    ],
  ),
  documents: field(
    z.array(id).optional(),
    ['Văn bản liên quan', 'Documents'],
    ['Mã văn bản làm căn cứ cho cách hiểu.', 'Ids of documents that support the reading.'],
  ),
  sources,
});
export type DiscrepancyEntry = z.infer<typeof discrepancy>;
