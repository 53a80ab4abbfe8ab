import { z } from 'zod';
import { bilingual, day, field, fingerprint, id, text } from './field.ts';
import { summaryEn, summaryVi } from './summary.ts';

/** One plan of one year: `content/plan/<year>/plan.yaml`. */
export const planRecord = z.strictObject({
  document: field(
    id,
    ['Văn bản', 'Document'],
    ['Mã của kế hoạch trong documents.yaml.', 'Id of the plan in documents.yaml.'],
  ),
  title: field(
    bilingual,
    ['Tên gọi', 'Name'],
    ['Tên kế hoạch, không viết hoa toàn bộ.', 'Name of the plan, in sentence case.'],
  ),
  headline: field(
    bilingual,
    ['Câu lớn ở trang đầu', 'Headline of the home page'],
    [
      'Kế hoạch trả lời câu hỏi nào, trong một câu.',
      'The question that the plan answers, in one sentence.',
    ],
  ),
  issuer: field(
    id,
    ['Cơ quan ban hành', 'Issuer'],
    ['Mã cơ quan trong agencies.yaml.', 'Id in agencies.yaml.'],
  ),
  place: field(
    id,
    ['Địa phương', 'Place'],
    ['Mã tỉnh, thành phố trong places.yaml.', 'Id of the province or city in places.yaml.'],
  ),
  taskCount: field(
    z.int().positive(),
    ['Số nhiệm vụ', 'Number of tasks'],
    ['Số dòng của phụ lục.', 'Number of rows in the annex.'],
  ),
  reportDue: field(
    z.strictObject({ day, to: id, clause: text, note: bilingual.optional() }).optional(),
    ['Hạn báo cáo', 'Report due'],
    [
      'Ngày, nơi nhận và đoạn của kế hoạch quy định việc báo cáo.',
      'Day, recipient and the paragraph that sets the duty to report.',
    ],
  ),
  funding: field(
    z.strictObject({ text: bilingual, part: id }).optional(),
    ['Kinh phí', 'Funding'],
    [
      'Phụ lục nói gì về tiền, và phần của kế hoạch về kinh phí.',
      'What the annex says of money, and the part of the plan on funding.',
    ],
  ),
  progressSearch: field(
    bilingual.optional(),
    ['Cách tìm báo cáo', 'How reports were searched'],
    [
      'Đã tìm báo cáo về việc thực hiện kế hoạch ở đâu và bằng cách nào.',
      'Where and how reports on carrying the plan out were searched.',
    ],
  ),
  sourceFile: field(
    text,
    ['Tệp gốc', 'Deposited file'],
    ['Tên tệp trong thư mục source.', 'Name of the file in the source folder.'],
  ),
  sourceSha256: field(
    z.string().regex(/^[0-9a-f]{64}$/, 'sha256'),
    ['SHA-256 của tệp gốc', 'SHA-256 of the deposited file'],
    ['Dấu vân tay của tệp gốc.', 'Fingerprint of the deposited file.'],
  ),
  sourceOrigin: field(
    bilingual,
    ['Xuất xứ', 'Origin'],
    ['Bản gốc được lấy từ đâu.', 'Where the deposited text comes from.'],
  ),
});
export type PlanRecordEntry = z.infer<typeof planRecord>;

export const partKinds = [
  'title',
  'bases',
  'section',
  'closing',
  'recipients',
  'signature',
  'annex',
] as const;

/** One numbered part of the plan, Vietnamese: `content/plan/<year>/vi/<id>-….mdx`. */
export const planPartVi = z.strictObject({
  id: field(
    id,
    ['Mã phần', 'Part id'],
    ['Số của phần viết liền, ví dụ ii-2-a.', 'The number of the part, e.g. ii-2-a.'],
  ),
  order: field(
    z.int().positive(),
    ['Thứ tự', 'Order'],
    ['Vị trí trong văn bản.', 'Position in the document.'],
  ),
  kind: field(
    z.enum(partKinds),
    ['Loại phần', 'Kind of part'],
    ['Phần này là gì trong văn bản.', 'What this part is in the document.'],
  ),
  parent: field(
    id.optional(),
    ['Thuộc phần', 'Parent part'],
    ['Phần lớn chứa phần này.', 'The larger part that holds this one.'],
  ),
  mark: field(
    text.optional(),
    ['Số in', 'Printed number'],
    ['Số như in trong văn bản: “II.”, “a)”.', 'The number as printed: “II.”, “a)”.'],
  ),
  title: field(
    text.optional(),
    ['Đề mục nguyên văn', 'Heading as printed'],
    ['Đúng từng chữ như văn bản.', 'Letter for letter.'],
  ),
  displayTitle: field(
    text.optional(),
    ['Đề mục để đọc', 'Heading to read'],
    ['Cùng chữ, không viết hoa toàn bộ.', 'The same letters in sentence case.'],
  ),
  shortTitle: field(
    text,
    ['Tên ngắn', 'Short name'],
    ['Tên ngắn của trang này cho mục lục.', 'Our short name for the outline.'],
  ),
  ...summaryVi,
});
export type PlanPartVi = z.infer<typeof planPartVi>;

/** The English text of a part: same file stem; text only, no facts. */
export const planPartEn = z.strictObject({
  title: field(
    text.optional(),
    ['Đề mục tiếng Anh', 'Heading in English'],
    ['Bản dịch không chính thức.', 'Unofficial translation.'],
  ),
  shortTitle: planPartVi.shape.shortTitle,
  ...summaryEn,
  translationOf: field(
    fingerprint,
    ['Dấu bản gốc', 'Fingerprint of the original'],
    [
      'Dấu vân tay của bản tiếng Việt đã dịch; lệnh npm run stamp ghi.',
      'Fingerprint of the Vietnamese that was translated; npm run stamp writes it.',
    ],
  ),
  outdated: field(
    z.literal(true).optional(),
    ['Bản dịch cũ', 'Outdated'],
    [
      'Ghi true khi bản gốc đã đổi mà chưa dịch lại.',
      'Set to true when the original has changed and is not yet translated again.',
    ],
  ),
});
export type PlanPartEn = z.infer<typeof planPartEn>;
