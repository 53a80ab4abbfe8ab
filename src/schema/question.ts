import { z } from 'zod';
import { bilingual, field, id } from './field.ts';
import { beneficiaryKinds, placeKinds } from './support-item.ts';

/**
 * Who can answer: `finder`, asked on the page when the answer changes the result; `applicant`, who knows it but is
 * not asked; `agency`, which decides it; `not-stated`, where the source does not say what exactly is meant.
 */
export const answerers = ['finder', 'applicant', 'agency', 'not-stated'] as const;

const firmSizes = ['micro-firm', 'small-firm', 'medium-firm', 'large-firm'] as const;

/** What an answer tells beside itself: kinds of business or place that hold or do not, a smallest size of firm. */
const tells = z.strictObject({
  business: z.array(z.enum(beneficiaryKinds)).optional(),
  notBusiness: z.array(z.enum(beneficiaryKinds)).optional(),
  place: z.array(z.enum(placeKinds)).optional(),
  notPlace: z.array(z.enum(placeKinds)).optional(),
  sizeFrom: z.strictObject({ production: z.enum(firmSizes), trade: z.enum(firmSizes) }).optional(),
});

/** One question that conditions turn on: a row of `content/registers/questions.yaml`. */
export const question = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã câu hỏi.', 'Id of the question.']),
  answeredBy: field(
    z.enum(answerers),
    ['Ai trả lời', 'Who answers'],
    [
      'finder: trang tìm hỗ trợ hỏi; applicant: cơ sở tự biết; agency: cơ quan xét; not-stated: nguồn không nêu rõ.',
      'finder: the finder asks; applicant: the business knows; agency: the agency decides; not-stated: the source does not define it.',
    ],
  ),
  text: field(
    bilingual.optional(),
    ['Câu hỏi', 'Question'],
    ['Câu hỏi; bắt buộc khi trang hỏi.', 'The question; needed when the finder asks it.'],
  ),
  help: field(
    bilingual.optional(),
    ['Giải thích', 'Explanation'],
    ['Điều cần biết để trả lời.', 'What one needs to know to answer.'],
  ),
  answers: field(
    z
      .array(
        z.strictObject({
          id,
          label: bilingual,
          tells: tells.optional(),
        }),
      )
      .min(2),
    ['Câu trả lời', 'Answers'],
    [
      'Các câu trả lời; tells là điều câu trả lời cho biết thêm về loại cơ sở, nơi, cỡ doanh nghiệp.',
      'The answers; tells is what an answer also says about the kind of business, the place or the size of the firm.',
    ],
  ),
});
export type QuestionEntry = z.infer<typeof question>;
