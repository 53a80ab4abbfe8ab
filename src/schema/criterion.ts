import { z } from 'zod';
import { bilingual, field, id, orAbsent } from './field.ts';
import { beneficiaryKinds, clauseRef, criterionKinds, placeKinds } from './support-item.ts';

/**
 * Version of the form in which conditions, questions and examples are written. It goes up when a reader of the
 * published rules would have to change: the first number when old readers break, the second when they miss something.
 */
export const rulesVersion = '1.0';

/** Who the business is: met by any of these kinds. */
const businessTest = z.strictObject({ business: z.array(z.enum(beneficiaryKinds)).min(1) });
/** Where it is: met in any of these kinds of place; for the unclear ones the source does not say. */
const placeTest = z.strictObject({
  place: z.array(z.enum(placeKinds)).min(1),
  unclear: z.array(z.enum(placeKinds)).min(1).optional(),
});
/** What a question of `questions.yaml` is answered with: met by any of these answers. */
const answerTest = z.strictObject({ asks: id, is: z.array(id).min(1) });

export const criterionTest = z.union([businessTest, placeTest, answerTest]);
export type CriterionTest = z.infer<typeof criterionTest>;

/** One condition of one or more supports: a row of `content/registers/criteria.yaml`. */
export const criterion = z.strictObject({
  id: field(
    id,
    ['Mã', 'Id'],
    [
      'Mã điều kiện; các khoản hỗ trợ dẫn mã này.',
      'Id of the condition, which support items name.',
    ],
  ),
  kind: field(
    z.enum(criterionKinds),
    ['Loại điều kiện', 'Kind of condition'],
    ['Điều kiện về gì.', 'What the condition is about.'],
  ),
  text: field(
    bilingual,
    ['Điều kiện', 'Condition'],
    ['Điều kiện bằng lời của trang này.', 'The condition in our words.'],
  ),
  clause: field(
    orAbsent(clauseRef),
    ['Điều khoản đặt ra', 'Clause that sets it'],
    [
      'Điều khoản đặt ra điều kiện; not-stated khi nguồn không nêu.',
      'The clause that sets it; not-stated where the source names none.',
    ],
  ),
  test: field(
    criterionTest,
    ['Cách xét', 'Test'],
    [
      'Xét bằng loại cơ sở (business), nơi (place; unclear là nơi nguồn không nói rõ) hoặc câu trả lời (asks, is).',
      'Decided by the kind of business (business), the place (place; unclear where the source does not say) or an answer (asks, is).',
    ],
  ),
  beforehand: field(
    z.literal(true).optional(),
    ['Phải có trước', 'Comes first'],
    [
      'Ghi true khi việc này phải xong trước khi mua, ký hoặc làm.',
      'Write true when this must be done before buying, signing or starting.',
    ],
  ),
});
export type CriterionEntry = z.infer<typeof criterion>;
