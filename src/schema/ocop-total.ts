import { z } from 'zod';
import { day, field, id, note, orAbsent, sources } from './field.ts';

const count = orAbsent(z.int().nonnegative());

/** What one source says about the number of OCOP products: a row of `content/registers/ocop-totals.yaml`. */
export const ocopTotal = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã dòng.', 'Id of the row.']),
  publishedOn: field(
    orAbsent(day),
    ['Ngày công bố', 'Published on'],
    [
      'Ngày đăng hoặc cập nhật của nguồn, không phải ngày đếm.',
      'Day the source was published or updated, not the day of counting.',
    ],
  ),
  products: field(
    count,
    ['Tổng số sản phẩm', 'Products in all'],
    ['Tổng số sản phẩm mà nguồn nêu.', 'Total number of products that the source gives.'],
  ),
  fiveStar: field(
    count,
    ['5 sao', '5 stars'],
    ['Số sản phẩm 5 sao nguồn nêu.', 'Five-star products that the source gives.'],
  ),
  fourStar: field(
    count,
    ['4 sao', '4 stars'],
    ['Số sản phẩm 4 sao nguồn nêu.', 'Four-star products that the source gives.'],
  ),
  threeStar: field(
    count,
    ['3 sao', '3 stars'],
    ['Số sản phẩm 3 sao nguồn nêu.', 'Three-star products that the source gives.'],
  ),
  proposedFiveStar: field(
    count,
    ['Tiềm năng 5 sao', 'Potential 5 stars'],
    [
      'Số sản phẩm được gọi là tiềm năng 5 sao; nguồn tính vào tổng hay không thì ghi chú nói.',
      'Products called potential five-star; the note says whether the total includes them.',
    ],
  ),
  makers: field(count, ['Chủ thể', 'Makers'], ['Số chủ thể nguồn nêu.', 'Makers that it gives.']),
  added: field(
    z.strictObject({ products: z.int(), fourStar: z.int(), threeStar: z.int() }).optional(),
    ['Thêm trong đợt', 'Added in the round'],
    [
      'Khi nguồn chỉ nêu số của một đợt, không nêu tổng.',
      'Where the source gives one round only and no total.',
    ],
  ),
  sources,
  note,
});
export type OcopTotalEntry = z.infer<typeof ocopTotal>;
