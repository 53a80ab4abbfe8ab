import { z } from 'zod';
import { bilingual, field, orAbsent } from './field.ts';

/** Columns of the tables of totals that are made from one field of the register. */
export const derivedTotals = {
  breakdown: field(
    orAbsent(bilingual),
    ['Chia theo', 'Broken down'],
    [
      'Các phần của một tổng, viết thành câu, kèm tổng của chúng do đâu mà có.',
      'The parts of a total in words, with where their sum comes from.',
    ],
  ),
  recognisedIsOurSum: field(
    z.boolean(),
    ['Trang này cộng', 'Added up by this site'],
    [
      'true khi số được công nhận do trang này cộng các phần mà nguồn nêu.',
      'true where the number recognised was added up by this site from the parts that the source gives.',
    ],
  ),
};
