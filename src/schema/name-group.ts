import { z } from 'zod';
import { field, id, text } from './field.ts';
import { needKinds } from './support-item.ts';

/** Names that mean the same in search: a row of `content/registers/name-groups.yaml`. */
export const nameGroup = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã nhóm tên.', 'Id of the group of names.']),
  names: field(
    z.strictObject({ vi: z.array(text), en: z.array(text) }),
    ['Các tên', 'Names'],
    [
      'Viết tắt, cách nói hằng ngày, tên cũ và mới, theo từng ngôn ngữ.',
      'Abbreviations, everyday words, old and new names, by language.',
    ],
  ),
  term: field(
    id.optional(),
    ['Thuật ngữ', 'Term'],
    [
      'Thuật ngữ trong glossary.yaml mà các tên này chỉ; tên của thuật ngữ tự có trong nhóm.',
      'Term of glossary.yaml that these names mean; its own names are in the group by themselves.',
    ],
  ),
  agency: field(
    id.optional(),
    ['Cơ quan', 'Agency'],
    ['Cơ quan mang các tên này.', 'The body that bears these names.'],
  ),
  place: field(
    id.optional(),
    ['Địa bàn', 'Place'],
    ['Đơn vị mang các tên này.', 'The unit that bears these names.'],
  ),
  needs: field(
    z.array(z.enum(needKinds)).optional(),
    ['Nhu cầu', 'Needs'],
    [
      'Nhu cầu mà các tên này nói tới: ai hỏi cách có thì được dẫn tới trang của nhu cầu ấy.',
      'Needs that these names speak of: who asks how to come by it is led to the page of that need.',
    ],
  ),
  passages: field(
    z.array(text).optional(),
    ['Đoạn của kế hoạch', 'Passages'],
    [
      'Địa chỉ đoạn của kế hoạch nói đến điều mà các tên này chỉ.',
      'Paragraphs of the plan that speak of what these names mean.',
    ],
  ),
  policies: field(
    z.array(id).optional(),
    ['Chính sách', 'Policies'],
    [
      'Mã chính sách, tức tên tệp trong policies/vi, có nêu một tên của nhóm.',
      'Ids of policies, the names of their files in policies/vi, that state a name of the group.',
    ],
  ),
  documents: field(
    z.array(id).optional(),
    ['Văn bản', 'Documents'],
    [
      'Mã các dòng trong documents.yaml có nêu một tên của nhóm.',
      'Ids of the rows of documents.yaml that state a name of the group.',
    ],
  ),
  sources: field(
    z.array(id).optional(),
    ['Nguồn', 'Sources'],
    [
      'Mã các dòng trong sources.yaml làm căn cứ, khi không chỗ nào của trang này nêu tên.',
      'Ids of the rows of sources.yaml, where nothing on this site states the names.',
    ],
  ),
  shared: field(
    z.array(text).optional(),
    ['Tên dùng chung', 'Shared names'],
    [
      'Tên trong nhóm này mà nhóm khác cũng có, khi cố ý.',
      'Names of this group that another group has too, on purpose.',
    ],
  ),
});
export type NameGroupEntry = z.infer<typeof nameGroup>;
