import { z } from 'zod';
import { bilingual, day, field, id, orAbsent, sources } from './field.ts';

/** Who may get a support: kinds of business and of person, as the sources tell them apart. */
export const beneficiaryKinds = [
  'household-business',
  'cooperative-group',
  'cooperative',
  'micro-firm',
  'small-firm',
  'medium-firm',
  'large-firm',
  'new-firm',
  'innovative-start-up',
  'value-chain-firm',
  'women-or-social-firm',
  'foreign-invested-firm',
  'cluster-investor',
  'project-investor',
  'artisan',
  'craft-village',
  'product-owner',
  'worker',
  'farmer',
  'association',
  'organiser',
  'state-body',
  'individual',
] as const;
export type BeneficiaryKind = (typeof beneficiaryKinds)[number];

/** What a business needs: the third choice of the finder. */
export const needKinds = [
  'machinery',
  'design-packaging',
  'relocation',
  'premises-land',
  'training',
  'intellectual-property',
  'traceability',
  'standards-productivity',
  'trade-promotion',
  'credit-interest',
  'start-up',
  'ocop',
  'raw-materials',
  'infrastructure',
  'consulting',
  'digital',
  'technology',
  'tax-fees',
  'environment',
  'award',
  'linkage',
  'legal-advice',
] as const;
export type NeedKind = (typeof needKinds)[number];

export const placeKinds = [
  'rural-commune',
  'ward',
  'industrial-cluster',
  'difficult-area',
  'ethnic-minority-area',
  'craft-village',
  'anywhere',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const criterionKinds = [
  'business',
  'place',
  'sector',
  'size',
  'age',
  'project',
  'product',
  'money',
  'approval',
  'person',
  'other',
] as const;

/** The clause of a document that says something. */
export const clauseRef = z.strictObject({
  document: field(
    id,
    ['Văn bản', 'Document'],
    ['Mã văn bản trong documents.yaml.', 'Id in documents.yaml.'],
  ),
  article: field(
    orAbsent(bilingual),
    ['Điều khoản', 'Article'],
    ['Điều, khoản, điểm.', 'Article, clause, point.'],
  ),
});
export type ClauseRef = z.infer<typeof clauseRef>;

/** One support with its amount: a row of `content/registers/support-items.yaml`. */
export const supportItem = z.strictObject({
  id: field(
    id,
    ['Mã', 'Id'],
    ['Mã khoản hỗ trợ, bắt đầu bằng mã chính sách.', 'Id, starting with the id of its policy.'],
  ),
  policy: field(id, ['Chính sách', 'Policy'], ['Mã chính sách.', 'Id of the policy.']),
  label: field(
    bilingual,
    ['Khoản hỗ trợ', 'Support'],
    ['Tên khoản hỗ trợ.', 'Name of the support.'],
  ),
  beneficiary: field(
    bilingual,
    ['Ai được', 'Who'],
    ['Đối tượng như nguồn ghi.', 'Beneficiary as the source has it.'],
  ),
  beneficiaries: field(
    z.array(z.enum(beneficiaryKinds)).min(1),
    ['Loại đối tượng', 'Kinds of beneficiary'],
    ['Các loại đối tượng.', 'Kinds of beneficiary.'],
  ),
  needs: field(
    z.array(z.enum(needKinds)).min(1),
    ['Nhu cầu', 'Needs'],
    ['Khoản này đáp ứng nhu cầu nào.', 'Which needs it meets.'],
  ),
  places: field(
    z.array(z.enum(placeKinds)).min(1),
    ['Địa bàn', 'Places'],
    [
      'Nơi được hỗ trợ; anywhere khi nguồn không giới hạn.',
      'Where it applies; anywhere when the source sets no limit.',
    ],
  ),
  percentMax: field(
    orAbsent(z.number().min(0).max(100)),
    ['Tỷ lệ tối đa', 'Share at most'],
    ['Phần trăm chi phí được trả nhiều nhất.', 'Highest share of the cost that is paid.'],
    'percent',
  ),
  ceilingVnd: field(
    orAbsent(z.int().positive()),
    ['Mức tối đa', 'Ceiling'],
    ['Số tiền nhiều nhất.', 'Highest amount.'],
    'VND',
  ),
  unit: field(
    id,
    ['Tính theo', 'Per'],
    [
      'Tỷ lệ hoặc số tiền tính theo gì, như sổ đơn vị của khoản hỗ trợ ghi.',
      'What the share or the amount is counted by, as the register of units names it.',
    ],
  ),
  level: field(
    z.enum(['national', 'provincial']),
    ['Cấp', 'Level'],
    ['Mức của trung ương hay của tỉnh, thành phố.', 'A national rule, or the province’s own.'],
  ),
  status: field(
    z.enum(['in-force', 'amended', 'unknown', 'expired']),
    ['Hiệu lực', 'Status'],
    ['Hiệu lực theo nguồn mới nhất đã đọc.', 'Validity by the latest source read.'],
  ),
  validFrom: field(
    orAbsent(day),
    ['Áp dụng từ', 'Valid from'],
    ['Ngày bắt đầu áp dụng.', 'First day of validity.'],
  ),
  validTo: field(
    orAbsent(day),
    ['Áp dụng đến', 'Valid to'],
    [
      'Ngày hết hiệu lực như nguồn ghi: ngày cuối của thời kỳ, hoặc ngày văn bản thay thế có hiệu lực; khoản hết hiệu lực phải có ngày hoặc lý do.',
      'The day on which it ends, as the source gives it: the last day of its period, or the day on which what replaces it takes effect; an expired item has a day or the reason why not.',
    ],
  ),
  conditions: field(
    bilingual,
    ['Điều kiện và lưu ý', 'Conditions and cautions'],
    [
      'Điều kiện và điều cần lưu ý, bằng lời của trang này.',
      'Conditions and cautions, in our words.',
    ],
  ),
  criteria: field(
    z.array(id),
    ['Các điều kiện', 'Criteria'],
    ['Mã các điều kiện trong criteria.yaml.', 'Ids of the conditions in criteria.yaml.'],
  ),
  legalBasis: field(
    z.array(clauseRef).min(1),
    ['Căn cứ', 'Legal basis'],
    ['Văn bản và điều khoản đặt ra khoản này.', 'Document and clause that set this support.'],
  ),
  sources,
});
export type SupportItemEntry = z.infer<typeof supportItem>;
