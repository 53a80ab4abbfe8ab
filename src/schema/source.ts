import { z } from 'zod';
import { day, field, id, note, orAbsent, text, url } from './field.ts';

export const sourceStrengths = ['official', 'press', 'reference', 'copy', 'weak'] as const;

/** A public page that a fact rests on: a row of `content/registers/sources.yaml`. */
export const source = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã nguồn.', 'Id of the source.']),
  url: field(url, ['Địa chỉ', 'Address'], ['Địa chỉ đã đọc.', 'Address that was read.']),
  publisher: field(
    text,
    ['Nơi đăng', 'Publisher'],
    ['Tên trang hoặc cơ quan đăng.', 'Name of the site or body.'],
  ),
  title: field(orAbsent(text), ['Tên bài', 'Title'], ['Tên bài hoặc trang.', 'Title of the page.']),
  publishedOn: field(
    orAbsent(day),
    ['Ngày đăng', 'Published on'],
    ['Ngày đăng.', 'Day of publication.'],
  ),
  strength: field(
    z.enum(sourceStrengths),
    ['Độ tin cậy', 'Strength'],
    [
      'Cơ quan nhà nước, báo chí, tra cứu, bản sao, hay nguồn yếu.',
      'Official, press, reference site, copy, or weak.',
    ],
  ),
  note,
});
export type SourceEntry = z.infer<typeof source>;
