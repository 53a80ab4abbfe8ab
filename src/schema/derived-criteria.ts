import { z } from 'zod';
import { field } from './field.ts';

/** Columns of the tables of conditions and of the made-up businesses that show them, which no author writes. */
export const derivedCriteria = {
  criterionId: field(
    z.string(),
    ['Mã điều kiện', 'Condition id'],
    ['Mã của điều kiện.', 'Id of the condition.'],
  ),
  exampleId: field(
    z.string(),
    ['Mã ví dụ', 'Example id'],
    ['Mã của cơ sở giả định.', 'Id of the made-up business.'],
  ),
  beforehand: field(
    z.boolean(),
    ['Phải có trước', 'Comes first'],
    [
      'true khi việc này phải xong trước khi mua, ký hoặc làm.',
      'True when this must be done before buying, signing or starting.',
    ],
  ),
  itemIds: field(
    z.array(z.string()),
    ['Khoản hỗ trợ đặt ra', 'Supports that set it'],
    ['Mã các khoản hỗ trợ đặt ra điều kiện này.', 'Ids of the supports that set this condition.'],
  ),
  verdict: field(
    z.enum(['met', 'not-met']),
    ['Kết quả', 'Verdict'],
    [
      'met là đạt, not-met là không đạt; not-stated khi nguồn không nói trường hợp ấy có đạt hay không.',
      'Whether the business meets the condition; not-stated where the source does not say for such a case.',
    ],
  ),
  answers: field(
    z.array(z.string()),
    ['Câu trả lời', 'Answers'],
    [
      'Mã câu hỏi và mã câu trả lời, nối bằng dấu bằng.',
      'Ids of questions, each joined to the id of its answer by an equals sign.',
    ],
  ),
};
