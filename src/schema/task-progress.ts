import { z } from 'zod';
import { bilingual, day, field, id, orAbsent, text } from './field.ts';

/** What public reports say of a task. Only the first needs no evidence. */
export const progressStates = ['no-report', 'under-way', 'done', 'not-done', 'superseded'] as const;
export type ProgressState = (typeof progressStates)[number];

/** Who stands behind a report: the body itself, the press quoting a body, or the press alone. */
export const reportStrengths = ['official', 'press-quoting-official', 'press'] as const;
/** How the day of a report is known. */
export const datedBy = ['printed', 'text', 'address'] as const;

/** One public report about a task. */
export const progressEvidence = z.strictObject({
  source: field(id, ['Nguồn', 'Source'], ['Mã của nguồn.', 'Id of the source.']),
  reportedOn: field(day, ['Ngày đưa tin', 'Reported on'], ['Ngày đưa tin.', 'Day of the report.']),
  datedBy: field(
    z.enum(datedBy),
    ['Ngày lấy từ đâu', 'Dated by'],
    [
      'Ngày in trên trang, ngày đọc từ lời văn, hay từ dấu thời gian trong địa chỉ.',
      'A date printed on the page, one read from its text, or a time stamp in its address.',
    ],
  ),
  period: field(
    bilingual,
    ['Nói về lúc nào', 'Period'],
    ['Bài nói về khoảng thời gian nào.', 'The time that the report speaks of.'],
  ),
  shows: field(
    bilingual,
    ['Cho thấy gì', 'What it shows'],
    ['Nguồn cho thấy gì, một câu bằng lời của trang này.', 'What the source shows, in our words.'],
  ),
  quote: field(
    orAbsent(z.strictObject({ lang: z.enum(['vi', 'en']), text })),
    ['Trích nguyên văn', 'Quotation'],
    [
      'Chữ của nguồn, đúng nguyên văn; not-found khi bản đọc được không cho trích.',
      'The source’s own words; not-found where the copy read gave none to quote.',
    ],
  ),
  strength: field(
    z.enum(reportStrengths),
    ['Độ mạnh', 'Strength'],
    [
      'Cơ quan tự công bố, báo dẫn lời cơ quan, hay chỉ báo đưa.',
      'Published by the body itself, press quoting a body, or press alone.',
    ],
  ),
  limits: field(
    bilingual,
    ['Không cho thấy gì', 'Limits'],
    ['Điều nguồn không nói, hoặc chỗ còn ngờ.', 'What it does not say, or what is in doubt.'],
  ),
});
export type ProgressEvidenceEntry = z.infer<typeof progressEvidence>;

/** What is publicly known of one task: a row of `content/registers/task-progress.yaml`. */
export const taskProgress = z.strictObject({
  id: field(
    id,
    ['Mã', 'Id'],
    [
      'Năm của kế hoạch, gạch nối, số nhiệm vụ hai chữ số, ví dụ 2024-07.',
      'Year of the plan, a hyphen and the task’s number in two digits, e.g. 2024-07.',
    ],
  ),
  plan: field(text, ['Kế hoạch', 'Plan'], ['Năm của kế hoạch.', 'Year of the plan.']),
  task: field(
    z.int().positive(),
    ['Nhiệm vụ', 'Task'],
    ['Số nhiệm vụ trong phụ lục.', 'Number of the task in the annex.'],
  ),
  state: field(
    z.enum(progressStates),
    ['Tình trạng', 'State'],
    [
      'Điều báo cáo công khai cho thấy; khác no-report thì phải có evidence.',
      'What public reports show; anything but no-report needs evidence.',
    ],
  ),
  searchedOn: field(
    day,
    ['Ngày tìm', 'Searched on'],
    ['Ngày tìm báo cáo lần gần nhất.', 'Day of the latest search for reports.'],
  ),
  searches: field(
    z.int().positive(),
    ['Số lượt tìm', 'Number of searches'],
    ['Số lượt tìm nhắm vào nhiệm vụ này.', 'Searches that aimed at this task.'],
  ),
  searched: field(
    z.array(text).min(1),
    ['Từ đã tìm', 'Words searched'],
    ['Những từ đã tìm, viết gọn.', 'The words that were searched, shortened.'],
  ),
  evidence: field(
    z.array(progressEvidence),
    ['Báo cáo', 'Evidence'],
    ['Các báo cáo công khai tìm được.', 'The public reports found.'],
  ),
  note: field(
    bilingual.optional(),
    ['Ghi chú', 'Note'],
    [
      'Điều lượt tìm thấy mà chưa đủ để làm bằng chứng.',
      'What the search came upon that is not enough to be evidence.',
    ],
  ),
});
export type TaskProgressEntry = z.infer<typeof taskProgress>;
