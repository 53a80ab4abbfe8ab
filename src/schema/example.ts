import { z } from 'zod';
import { bilingual, field, id } from './field.ts';
import { beneficiaryKinds, placeKinds } from './support-item.ts';

/** A business that does not exist, to show a condition by: a row of `content/registers/examples.yaml`. */
export const exampleBusiness = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã ví dụ.', 'Id of the example.']),
  text: field(
    bilingual,
    ['Cơ sở', 'Business'],
    ['Cơ sở giả định, không nêu tên.', 'A made-up business without a name.'],
  ),
  business: field(
    z.array(z.enum(beneficiaryKinds)).min(1),
    ['Loại cơ sở', 'Kind of business'],
    ['Loại đối tượng; có thể nhiều hơn một.', 'Kinds of beneficiary; may be more than one.'],
  ),
  place: field(
    z.array(z.enum(placeKinds)),
    ['Nơi', 'Place'],
    [
      'Loại nơi; có thể nhiều hơn một; để [] khi chưa có nơi sản xuất.',
      'Kinds of place; may be more than one; [] where there is no workplace yet.',
    ],
  ),
  answers: field(
    z.record(id, id),
    ['Câu trả lời', 'Answers'],
    ['Mã câu hỏi và mã câu trả lời.', 'Ids of questions, each with the id of its answer.'],
  ),
});
export type ExampleBusinessEntry = z.infer<typeof exampleBusiness>;
