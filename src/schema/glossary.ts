import { z } from 'zod';
import { bilingual, field, id, note, sources, text } from './field.ts';

/** A term or abbreviation: a row of `content/registers/glossary.yaml`. */
export const term = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã thuật ngữ.', 'Id of the term.']),
  term: field(
    bilingual,
    ['Thuật ngữ', 'Term'],
    [
      'Cách viết đầy đủ và từ tiếng Anh dùng trên trang này.',
      'The full form, and the one English term used here.',
    ],
  ),
  abbreviation: field(
    text.optional(),
    ['Viết tắt', 'Abbreviation'],
    ['Chữ viết tắt trong kế hoạch.', 'The abbreviation in the plan.'],
  ),
  meaning: field(
    bilingual,
    ['Nghĩa', 'Meaning'],
    ['Giải thích ngắn bằng lời của trang này.', 'A short explanation in our words.'],
  ),
  definedIn: field(
    z.array(text),
    ['Nơi nêu', 'Where it stands'],
    [
      'Địa chỉ đoạn của kế hoạch dùng hoặc giải thích từ này.',
      'Paragraphs of the plan that define or use it.',
    ],
  ),
  documents: field(
    z.array(id).optional(),
    ['Văn bản', 'Documents'],
    ['Văn bản định nghĩa thuật ngữ.', 'Documents that define the term.'],
  ),
  sources,
  note,
});
export type TermEntry = z.infer<typeof term>;
