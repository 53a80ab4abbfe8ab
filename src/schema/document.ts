import { z } from 'zod';
import { bilingual, day, field, id, note, orAbsent, sources, text, url } from './field.ts';

export const documentKinds = [
  'law',
  'resolution',
  'decree',
  'decision',
  'circular',
  'joint-circular',
  'plan',
  'programme',
  'directive',
] as const;
export const validityStates = ['in-force', 'amended', 'unknown', 'expired', 'replaced'] as const;
export type Validity = (typeof validityStates)[number];
export const relationKinds = ['amends', 'replaces', 'carries-out', 'follows'] as const;

/** A legal or planning document: a row of `content/registers/documents.yaml`. */
export const document = z.strictObject({
  id: field(
    id,
    ['Mã', 'Id'],
    ['Mã văn bản, ví dụ qd-01-2030-qd-ubnd.', 'Id, e.g. qd-01-2030-qd-ubnd.'],
  ),
  number: field(
    orAbsent(text),
    ['Số, ký hiệu', 'Number'],
    ['Số và ký hiệu như in.', 'Number as printed.'],
  ),
  kind: field(
    z.enum(documentKinds),
    ['Loại văn bản', 'Kind'],
    ['Loại văn bản.', 'Kind of document.'],
  ),
  issuer: field(
    orAbsent(bilingual),
    ['Cơ quan ban hành', 'Issuer'],
    ['Tên cơ quan ban hành vào ngày ký.', 'Name of the issuer on the day of signing.'],
  ),
  signedOn: field(
    orAbsent(day),
    ['Ngày ký', 'Signed on'],
    ['Ngày ký ban hành.', 'Day of signing.'],
  ),
  inForceFrom: field(
    orAbsent(day),
    ['Có hiệu lực từ', 'In force from'],
    ['Ngày bắt đầu có hiệu lực.', 'First day in force.'],
  ),
  status: field(
    z.enum(validityStates),
    ['Hiệu lực', 'Status'],
    ['Hiệu lực theo nguồn mới nhất đã đọc.', 'Validity by the latest source read.'],
  ),
  periodOver: field(
    z.literal(true).optional(),
    ['Suy từ giai đoạn đã hết', 'Inferred from its period'],
    [
      'Ghi true khi hết hiệu lực chỉ suy từ giai đoạn hay năm của văn bản đã hết, không theo văn bản bãi bỏ hay thay thế.',
      'Write true when expired is only inferred from the end of its period or year, not from a document that repeals or replaces it.',
    ],
  ),
  statusNote: field(
    bilingual,
    ['Căn cứ của hiệu lực', 'Why this status'],
    ['Vì sao ghi hiệu lực này.', 'What the status rests on.'],
  ),
  title: field(
    z.strictObject({ vi: orAbsent(text), en: orAbsent(text) }),
    ['Trích yếu', 'Title'],
    [
      'Trích yếu chính thức và bản dịch không chính thức; chưa tìm được trích yếu thì không có gì để dịch: ghi absent ở cả hai.',
      'Official title and its unofficial translation; where the title was not found there is nothing to translate: absent in both.',
    ],
  ),
  description: field(
    bilingual.optional(),
    ['Nội dung, theo lời trang này', 'Subject, in our words'],
    [
      'Văn bản nói về điều gì, bằng lời của trang này; chỉ ghi, và phải ghi, khi không có trích yếu chính thức.',
      'What the document is about, in our words; given only, and always, where there is no official title.',
    ],
  ),
  relations: field(
    z.array(z.strictObject({ kind: z.enum(relationKinds), document: id })).optional(),
    ['Quan hệ', 'Relations'],
    [
      'Văn bản này sửa đổi, thay thế, thực hiện văn bản nào.',
      'Which documents this one amends, replaces or carries out.',
    ],
  ),
  textUrl: field(
    orAbsent(url),
    ['Nơi có toàn văn', 'Where the text is'],
    ['Địa chỉ của toàn văn hoặc của trang giới thiệu.', 'Address of the text or of its page.'],
  ),
  sources,
  note,
});
export type DocumentEntry = z.infer<typeof document>;
