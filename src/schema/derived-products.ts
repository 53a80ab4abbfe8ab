import { z } from 'zod';
import { field } from './field.ts';

const text = z.string();

/** Columns of the table of OCOP products that no author writes, or that are parts of one field. */
export const derivedProduct = {
  id: field(
    text,
    ['Mã', 'Id'],
    ['Mã sản phẩm, cũng là tên tệp.', 'Id of the product, also the name of its files.'],
  ),
  roundYear: field(
    text,
    ['Năm của đợt', 'Year of the round'],
    ['Năm của đợt công nhận.', 'Year of the round of recognition.'],
  ),
  roundNumber: field(
    text,
    ['Số của đợt', 'Number of the round'],
    ['Đợt thứ mấy trong năm.', 'Number of the round within the year.'],
  ),
  termEndedOn: field(
    text,
    ['Hết kỳ hạn 36 tháng', 'End of the 36-month term'],
    [
      'Ngày, hoặc năm khi chỉ biết năm, hết kỳ hạn 36 tháng của giấy; chưa biết có được công nhận lại không.',
      'Day, or year where only the year of recognition is known, on which the 36 months of the certificate ended; whether it was renewed is not known.',
    ],
  ),
  decision: field(
    text,
    ['Quyết định', 'Decision'],
    [
      'Mã quyết định được nêu, công nhận hay chỉ đề nghị: xem decision_role.',
      'Id of the decision named, which recognises or only proposes: see decision_role.',
    ],
  ),
  decisionRole: field(
    z.enum(['recognition', 'proposal']),
    ['Quyết định làm gì', 'What the decision does'],
    [
      'recognition: công nhận hạng; proposal: chỉ đề nghị.',
      'recognition: recognises the grade; proposal: only proposes one.',
    ],
  ),
  proposedStars: field(
    text,
    ['Sao đề nghị', 'Stars proposed'],
    [
      'Hạng được đề nghị lên trung ương; không phải hạng đã công nhận.',
      'Stars proposed to the central level; not a recognised grade.',
    ],
  ),
  proposedScore: field(
    text,
    ['Điểm', 'Score'],
    ['Điểm chấm khi đề nghị, trên 100.', 'Score given with the proposal, out of 100.'],
  ),
  proposedOn: field(
    text,
    ['Ngày đề nghị', 'Proposed on'],
    ['Ngày của quyết định đề nghị.', 'Day of the decision that proposes it.'],
  ),
  proposalDecision: field(
    text,
    ['Quyết định đề nghị', 'Decision that proposes'],
    [
      'Mã quyết định phê duyệt điểm và đề nghị.',
      'Id of the decision that approves the score and proposes.',
    ],
  ),
  today: field(
    text,
    ['Đơn vị hiện nay', 'Units today'],
    ['Mã các đơn vị cấp xã hiện nay.', 'Ids of the communes of today.'],
  ),
  addedProducts: field(
    z.int(),
    ['Thêm trong đợt', 'Added in the round'],
    [
      'Số sản phẩm thêm của một đợt, khi nguồn không nêu tổng.',
      'Products added in one round, where the source gives no total.',
    ],
  ),
  addedFourStar: field(
    z.int(),
    ['Thêm 4 sao', 'Four stars added'],
    ['Trong số thêm của đợt, số 4 sao.', 'Of those added in the round, those with four stars.'],
  ),
  addedThreeStar: field(
    z.int(),
    ['Thêm 3 sao', 'Three stars added'],
    ['Trong số thêm của đợt, số 3 sao.', 'Of those added in the round, those with three stars.'],
  ),
};
