import { z } from 'zod';
import { field, id, orAbsent, text } from './field.ts';
import { planPartEn } from './plan.ts';
import { summaryEn, summaryVi } from './summary.ts';

const assigned = z.strictObject({
  printed: field(
    text,
    ['Nguyên văn', 'As printed'],
    ['Ô của phụ lục, đúng từng chữ.', 'The cell of the annex, letter for letter.'],
  ),
  agencies: field(
    z.array(id).min(1),
    ['Cơ quan', 'Agencies'],
    [
      'Mã cơ quan trong agencies.yaml, theo thứ tự in.',
      'Ids in agencies.yaml, in the order printed.',
    ],
  ),
});

/** One row of the annex, Vietnamese: `content/tasks/<year>/vi/<number>-….mdx`. The body is the task as printed. */
export const taskVi = z.strictObject({
  number: field(
    z.int().positive(),
    ['Số', 'Number'],
    ['Số thứ tự trong phụ lục.', 'Number in the annex.'],
  ),
  group: field(
    id,
    ['Nhóm', 'Group'],
    [
      'Mã dòng nhóm trong phụ lục, ví dụ nhom-ii.',
      'Id of the group row in the annex, e.g. nhom-ii.',
    ],
  ),
  shortTitle: field(
    text,
    ['Tên ngắn', 'Short name'],
    ['Tên rút gọn của trang này.', 'Our shortened name.'],
  ),
  topic: field(
    text,
    ['Chủ đề', 'Topic'],
    ['Hai đến năm chữ cho biểu đồ và danh sách.', 'Two to five words for charts and lists.'],
  ),
  lead: field(
    assigned,
    ['Cơ quan chủ trì', 'Leads'],
    ['Cơ quan chủ trì như in và mã cơ quan.', 'Lead agencies as printed, and their ids.'],
  ),
  support: field(
    assigned,
    ['Cơ quan phối hợp', 'Supports'],
    ['Cơ quan phối hợp như in và mã cơ quan.', 'Supporting agencies as printed, and their ids.'],
  ),
  note: field(
    orAbsent(text),
    ['Ghi chú của phụ lục', 'Note in the annex'],
    [
      'Ô ghi chú như in; not-stated khi ô để trống.',
      'The note as printed; not-stated where the cell is empty.',
    ],
  ),
  from: field(
    z.array(text),
    ['Đoạn của kế hoạch', 'Paragraphs of the plan'],
    [
      'Địa chỉ các đoạn tương ứng, ví dụ ii-2-a.2.',
      'Addresses of the matching paragraphs, e.g. ii-2-a.2.',
    ],
  ),
  villages: field(
    z.array(id).optional(),
    ['Làng nghề', 'Craft villages'],
    ['Mã làng nghề mà nhiệm vụ nêu.', 'Ids of craft villages that the task names.'],
  ),
  ...summaryVi,
});
export type TaskVi = z.infer<typeof taskVi>;

/** The English text of a task: text only. */
export const taskEn = z.strictObject({
  shortTitle: taskVi.shape.shortTitle,
  topic: taskVi.shape.topic,
  lead: field(
    text,
    ['Chủ trì, tiếng Anh', 'Leads, in English'],
    ['Bản dịch của ô chủ trì.', 'Translation of the lead cell.'],
  ),
  support: field(
    text,
    ['Phối hợp, tiếng Anh', 'Supports, in English'],
    ['Bản dịch của ô phối hợp.', 'Translation of the supporting cell.'],
  ),
  note: field(
    text.optional(),
    ['Ghi chú, tiếng Anh', 'Note, in English'],
    ['Bản dịch của ô ghi chú, nếu có.', 'Translation of the note, if there is one.'],
  ),
  ...summaryEn,
  translationOf: planPartEn.shape.translationOf,
  outdated: planPartEn.shape.outdated,
});
export type TaskEn = z.infer<typeof taskEn>;
