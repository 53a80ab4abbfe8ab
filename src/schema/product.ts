import { z } from 'zod';
import { day, field, id, orAbsent, sources, text } from './field.ts';
import { evidenceKinds } from './place.ts';
import { planPartEn } from './plan.ts';

/** The six product groups of the programme since Decision 919/QĐ-TTg. */
export const productGroups = [
  'food',
  'drinks',
  'herbs',
  'handicraft',
  'ornamental',
  'tourism',
] as const;
export type ProductGroup = (typeof productGroups)[number];

export const makerKinds = [
  'household',
  'cooperative-group',
  'cooperative',
  'company',
  'organisation',
] as const;
export type MakerKind = (typeof makerKinds)[number];

/**
 * How well the recognition is proved, strongest first: `proposal` was only proposed to the central level, `unconfirmed`
 * is only named as OCOP somewhere.
 */
export const evidenceStrengths = [
  'decision',
  'official',
  'press',
  'proposal',
  'unconfirmed',
] as const;
export type EvidenceStrength = (typeof evidenceStrengths)[number];

/** A certificate is given for three stars and more. */
export const starBounds = { least: 3, most: 5 } as const;

/** One OCOP product, Vietnamese: `content/products/vi/<id>.mdx`. The file has fields only, no text below them. */
export const productVi = z.strictObject({
  name: field(
    text,
    ['Tên sản phẩm', 'Product'],
    ['Tên như nguồn công nhận ghi.', 'Name as the source of the recognition has it.'],
  ),
  alsoNamed: field(
    z.array(text).optional(),
    ['Tên khác', 'Also named'],
    ['Tên gọi ở nguồn khác.', 'What other sources call it.'],
  ),
  maker: field(
    orAbsent(text),
    ['Chủ thể', 'Maker'],
    ['Tên chủ thể như nguồn ghi.', 'Name of the maker as the source has it.'],
  ),
  makerKind: field(
    orAbsent(z.enum(makerKinds)),
    ['Loại chủ thể', 'Kind of maker'],
    [
      'Hộ, tổ hợp tác, hợp tác xã, công ty hay tổ chức.',
      'Household, cooperative group, cooperative, company or organisation.',
    ],
  ),
  communeThen: field(
    orAbsent(text),
    ['Xã lúc được công nhận', 'Commune at recognition'],
    ['Tên xã, phường như nguồn ghi.', 'Name of the commune or ward as the source has it.'],
  ),
  commune: field(
    orAbsent(id),
    ['Xã khi ban hành kế hoạch', 'Commune when the plan was issued'],
    ['Mã xã, phường vào lúc ban hành kế hoạch.', 'Id of the commune when the plan was issued.'],
  ),
  district: field(
    orAbsent(id),
    ['Huyện lúc được công nhận', 'District at recognition'],
    [
      'Mã huyện, thị xã, thành phố mà nơi ấy thuộc về lúc được công nhận.',
      'Id of the district that the place belonged to at recognition.',
    ],
  ),
  today: field(
    z.array(id).optional(),
    ['Đơn vị hiện nay', 'Unit today'],
    [
      'Chỉ ghi khi nguồn nói thẳng; nếu không, suy từ xã.',
      'Only where a source says so itself; otherwise it follows from the commune.',
    ],
  ),
  communeMoved: field(
    z.literal(true).optional(),
    ['Xã đổi huyện', 'Commune moved'],
    [
      'Ghi true khi xã thuộc một huyện khác lúc được công nhận so với lúc ban hành kế hoạch.',
      'Write true when the commune belonged to another district at recognition than when the plan was issued.',
    ],
  ),
  placeEvidence: field(
    orAbsent(z.enum(evidenceKinds)),
    ['Bằng chứng vị trí', 'Evidence of the place'],
    ['Nơi sản xuất thấy trong nguồn hay chỉ theo tên.', 'Seen in a source, or from the name only.'],
  ),
  group: field(
    z.enum(productGroups),
    ['Nhóm sản phẩm', 'Product group'],
    [
      'Một trong sáu nhóm; nguồn không ghi thì xếp theo loại hàng.',
      'One of the six groups; where the source names none, by the kind of goods.',
    ],
  ),
  stars: field(
    orAbsent(z.int().min(starBounds.least).max(starBounds.most)),
    ['Hạng sao', 'Stars'],
    ['Số sao đã được công nhận, từ 3 đến 5.', 'Stars recognised, from 3 to 5.'],
  ),
  round: field(
    orAbsent(z.strictObject({ year: z.int(), number: z.int().positive() })),
    ['Đợt công nhận', 'Round'],
    ['Năm và số thứ tự của đợt.', 'Year and number of the round of recognition.'],
  ),
  recognisedYear: field(
    orAbsent(z.int()),
    ['Năm công nhận', 'Year of recognition'],
    [
      'Năm của quyết định; không rõ ngày thì năm của đợt.',
      'Year of the decision; of the round where the day is not known.',
    ],
  ),
  recognisedOn: field(
    orAbsent(day),
    ['Ngày công nhận', 'Recognised on'],
    ['Ngày ký quyết định công nhận.', 'Day of the decision of recognition.'],
  ),
  decision: field(
    orAbsent(id),
    ['Quyết định công nhận', 'Decision'],
    ['Mã quyết định trong documents.yaml.', 'Id of the decision in documents.yaml.'],
  ),
  proposal: field(
    z
      .strictObject({
        stars: z.int().min(starBounds.least).max(starBounds.most),
        forYear: z.int(),
        score: orAbsent(z.int().min(0).max(100)),
        on: orAbsent(day),
        decision: orAbsent(id),
      })
      .optional(),
    ['Đề nghị xếp hạng', 'Proposal'],
    [
      'Hạng được đề nghị lên trung ương, điểm, ngày và quyết định; không phải hạng đã công nhận.',
      'Stars proposed to the central level, score, day and decision; not a recognised grade.',
    ],
  ),
  evidence: field(
    z.enum(evidenceStrengths),
    ['Bằng chứng', 'Evidence'],
    [
      'decision: biết số quyết định; official: cơ quan nhà nước nói, không số; press: chỉ báo chí; proposal: chỉ được đề nghị xếp hạng; unconfirmed: chỉ được gọi là OCOP.',
      'decision: its number is known; official: a public body says so, without number; press: only the press; proposal: only proposed for a grade; unconfirmed: only called OCOP.',
    ],
  ),
  villages: field(
    z.array(id).optional(),
    ['Làng nghề', 'Craft villages'],
    ['Mã làng nghề làm ra sản phẩm.', 'Ids of the craft villages that make it.'],
  ),
  differsFrom: field(
    z.array(id).optional(),
    ['Khác với', 'Differs from'],
    [
      'Tên tệp của sản phẩm trông giống nhưng đã xem là khác.',
      'File names of products that look the same and were seen to differ.',
    ],
  ),
  sources,
  note: field(
    text.optional(),
    ['Ghi chú của trang này', 'Our note'],
    [
      'Điều người đọc cần biết thêm, bằng lời của trang này.',
      'What a reader should also know, in our words.',
    ],
  ),
});
export type ProductVi = z.infer<typeof productVi>;

/** The English text of a product. */
export const productEn = z.strictObject({
  name: field(
    text,
    ['Tên tiếng Anh', 'Product in English'],
    ['Tên dịch cho dễ hiểu, không chính thức.', 'A plain translation of the name; not official.'],
  ),
  note: productVi.shape.note,
  translationOf: planPartEn.shape.translationOf,
  outdated: planPartEn.shape.outdated,
});
export type ProductEn = z.infer<typeof productEn>;
