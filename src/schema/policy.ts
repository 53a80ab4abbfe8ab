import { z } from 'zod';
import { bilingual, field, id, orAbsent, sources, text } from './field.ts';
import { planPartEn } from './plan.ts';

/**
 * One support policy, Vietnamese: `content/policies/vi/<id>.mdx`. The body is Markdown under the headings
 * “Ai được hỗ trợ”, “Được gì”, “Điều kiện”, “Cách nộp”, “Chưa tìm được”; a link to a document is `doc:<id>`,
 * to a source `source:<id>`, to a task `task:<year>/<number>`, to a paragraph `plan:<year>#<address>`.
 */
export const policyVi = z.strictObject({
  order: field(
    z.int().positive(),
    ['Thứ tự', 'Order'],
    ['Thứ tự trong danh sách.', 'Position in lists.'],
  ),
  title: field(
    text,
    ['Tên', 'Title'],
    ['Tên chính sách và nội dung chính.', 'Name of the policy and what it covers.'],
  ),
  shortTitle: field(
    text,
    ['Tên ngắn', 'Short name'],
    ['Tên ngắn cho danh sách.', 'Short name for lists.'],
  ),
  summary: field(
    text,
    ['Một câu', 'One sentence'],
    ['Chính sách này là gì, trong một câu.', 'What it is, in one plain sentence.'],
  ),
  caution: field(
    z.strictObject({ strong: text, text }),
    ['Lưu ý', 'Caution'],
    ['Điều phải biết trước khi đọc số tiền.', 'What to know before reading an amount.'],
  ),
  period: field(
    text,
    ['Thời kỳ', 'Period'],
    ['Thời kỳ áp dụng theo nguồn.', 'Period by the sources.'],
  ),
  namedIn: field(
    z.array(text),
    ['Kế hoạch nêu ở', 'Named in'],
    ['Địa chỉ các đoạn của kế hoạch.', 'Paragraphs of the plan that name it.'],
  ),
  tasks: field(
    z.array(z.int().positive()),
    ['Nhiệm vụ', 'Tasks'],
    ['Số các nhiệm vụ thực hiện chính sách.', 'Numbers of the tasks that carry it out.'],
  ),
  agencies: field(
    z.array(id),
    ['Cơ quan', 'Agencies'],
    [
      'Mã cơ quan phụ trách khi ban hành kế hoạch.',
      'Ids of the agencies in charge when the plan was issued.',
    ],
  ),
  agencyToday: field(
    orAbsent(bilingual),
    ['Cơ quan hiện nay', 'Agency today'],
    ['Nơi hỏi hiện nay, nếu nguồn nói.', 'Whom to ask today, where a source says so.'],
  ),
  provincialAmount: field(
    orAbsent(bilingual),
    ['Mức riêng của tỉnh', 'The province’s own amount'],
    [
      'Câu đứng trước mức trung ương: mức riêng của tỉnh theo văn bản nào, tìm được không.',
      'The sentence before a national ceiling: which rule sets the province’s own amount, and whether it was found.',
    ],
  ),
  legalBasis: field(
    z.array(id),
    ['Căn cứ pháp lý', 'Legal basis'],
    ['Mã các văn bản.', 'Ids of the documents.'],
  ),
  recognisesProducts: field(
    z.literal(true).optional(),
    ['Công nhận sản phẩm', 'Recognises products'],
    [
      'Ghi true cho chương trình mà các sản phẩm trong content/products được công nhận theo.',
      'Set to true for the programme under which the products in content/products are recognised.',
    ],
  ),
  related: field(
    z.array(id),
    ['Chính sách gần', 'Related policies'],
    ['Mã các chính sách gần giống.', 'Ids of similar policies.'],
  ),
  sources,
});
export type PolicyVi = z.infer<typeof policyVi>;

/** The English text of a policy. */
export const policyEn = z.strictObject({
  title: policyVi.shape.title,
  shortTitle: policyVi.shape.shortTitle,
  summary: policyVi.shape.summary,
  caution: policyVi.shape.caution,
  period: policyVi.shape.period,
  translationOf: planPartEn.shape.translationOf,
  outdated: planPartEn.shape.outdated,
});
export type PolicyEn = z.infer<typeof policyEn>;
