import { z } from 'zod';
import { bilingual, field, id, note, orAbsent, partialDay, sources, text } from './field.ts';

const count = orAbsent(z.int().nonnegative());

/** What a row of totals speaks of: craft villages, one trade, or a plan of the province for them. */
const villageTotalKinds = ['villages', 'trade', 'plan'] as const;
/** How the parts of a total relate to it. */
const sumKinds = ['stated', 'ours', 'incomplete'] as const;

/**
 * What one source says about all craft villages, a trade or a plan for them: a row of
 * `content/registers/village-totals.yaml`. It is a register and a table of its own, not a row among the villages:
 * the totals contradict each other, and who counts the villages must not meet them there.
 */
export const villageTotal = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã dòng.', 'Id of the row.']),
  kind: field(
    z.enum(villageTotalKinds),
    ['Loại dòng', 'Kind of row'],
    [
      'villages: số làng nghề; trade: số của một nghề; plan: kế hoạch của tỉnh.',
      'villages: numbers of craft villages; trade: figures of one trade; plan: a plan of the province.',
    ],
  ),
  name: field(bilingual, ['Nói về', 'What it is about'], ['Điều được nêu.', 'What it is about.']),
  number: field(
    orAbsent(text),
    ['Số văn bản', 'Number of the document'],
    ['Số của kế hoạch, ở dòng plan.', 'Number of the plan, in a row of the kind plan.'],
  ),
  asOf: field(
    orAbsent(partialDay),
    ['Vào lúc', 'As of'],
    [
      'Ngày, tháng hoặc năm của số liệu (ISO 8601).',
      'Day, month or year of the figures (ISO 8601).',
    ],
  ),
  villages: field(
    count,
    ['Số làng nghề', 'Craft villages'],
    ['Tổng số làng nghề nguồn nêu.', 'All craft villages that the source gives.'],
  ),
  recognised: field(
    count,
    ['Được công nhận', 'Recognised'],
    [
      'Số được công nhận; khi sum là ours thì do trang này cộng.',
      'Recognised; added up by this site where sum is ours.',
    ],
  ),
  breakdowns: field(
    z.array(
      z.strictObject({
        of: z.enum(['villages', 'recognised']),
        by: bilingual,
        ofPlaces: z.literal(true).optional(),
        sum: z.enum(sumKinds),
        parts: z.array(z.strictObject({ what: bilingual, count: z.int().nonnegative() })).min(2),
      }),
    ),
    ['Chia theo', 'Broken down'],
    [
      'Các phần của một tổng. ofPlaces: true khi mỗi phần là một nơi, tên nơi đứng trước số. sum: stated khi nguồn nêu cả tổng và phần; ours khi trang này cộng; incomplete khi các phần đọc được không đủ.',
      'The parts of a total. ofPlaces: true where each part is a place, whose name stands before its number. sum: stated where the source gives total and parts; ours where this site added them; incomplete where the parts read are not all.',
    ],
  ),
  detail: field(
    orAbsent(bilingual),
    ['Con số khác', 'Other figures'],
    ['Con số khác mà nguồn nêu, bằng chữ.', 'Other figures of the source, in words.'],
  ),
  sources,
  note,
});
export type VillageTotalEntry = z.infer<typeof villageTotal>;
export type SumKind = (typeof sumKinds)[number];
