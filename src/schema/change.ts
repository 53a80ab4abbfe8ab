import { z } from 'zod';
import { bilingual, day, field, id, sources, text } from './field.ts';

/** What sort of change it is: something that was not there, another meaning, or only another wording. */
export const changeKinds = ['new', 'meaning', 'small'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change of what the site says: a row of `content/registers/changes.yaml`. */
export const change = z.strictObject({
  id: field(
    id,
    ['Mã', 'Id'],
    [
      'Ngày và vài chữ, ví dụ 2026-11-23-chinh-sach.',
      'The day and a few words, e.g. 2026-11-23-policies.',
    ],
  ),
  on: field(day, ['Ngày', 'Day'], ['Ngày trang này thay đổi.', 'Day on which the site changed.']),
  kind: field(
    z.enum(changeKinds),
    ['Loại', 'Kind'],
    [
      'Điều mới, đổi nghĩa, hay sửa nhỏ không đổi nghĩa.',
      'Something new, a change of meaning, or a small fix that changes no meaning.',
    ],
  ),
  records: field(
    z.array(text).min(1),
    ['Mục', 'Records'],
    [
      'Địa chỉ các mục đã đổi, viết như trong addresses.txt; địa chỉ của cả mục lớn gồm mọi mục dưới nó.',
      'Addresses of what changed, as in addresses.txt; that of a section stands for all below it.',
    ],
  ),
  note: field(
    bilingual,
    ['Đổi gì', 'What changed'],
    ['Một hai câu cho người đọc.', 'A sentence or two for readers.'],
  ),
  since: field(
    day.optional(),
    ['Đúng từ ngày', 'True since'],
    [
      'Điều được ghi đúng từ ngày nào, nếu nguồn nói và khác ngày thay đổi.',
      'The day since when what is noted holds, where the source says so and it is another day.',
    ],
  ),
  sources,
});
export type ChangeEntry = z.infer<typeof change>;
