import type { Locale } from '../i18n/sections.ts';
import type { SupportItem } from '../model/support-types.ts';
import type { Model } from '../model/types.ts';
import { absenceKinds, isAbsent } from '../schema/field.ts';
import { supportItem } from '../schema/support-item.ts';
import { itemPageColumns, sourceColumns } from './columns.ts';
import { column, type Dataset } from './table.ts';

/** One row a support item. */
export function buildSupportTable(model: Model): Dataset<SupportItem> {
  const field = supportItem.shape;
  const article = (lang: Locale) => (row: SupportItem) =>
    row.legalBasis.map((one) => (isAbsent(one.article) ? one.article.absent : one.article[lang]));
  const articles = { list: true, absent: absenceKinds } as const;
  return {
    id: 'support-items',
    title: { vi: 'Khoản hỗ trợ', en: 'Support items' },
    row: {
      vi: 'Mỗi dòng là một khoản hỗ trợ ghi trong văn bản.',
      en: 'Each row is one support set by a rule.',
    },
    about: {
      vi: 'Từng khoản hỗ trợ với mức tối đa, tính theo gì, ai được, cần gì, áp dụng từ ngày nào, dựa vào điều khoản nào. Số tiền là mức trần ghi trong văn bản, không phải số sẽ nhận.',
      en: 'Each support with its ceiling, what it is counted by, who may get it, on which conditions, from when and by which clause. The amounts are ceilings written in the rules, not what one will receive.',
    },
    keywords: {
      vi: ['hỗ trợ', 'mức tối đa', 'khuyến công', 'doanh nghiệp nhỏ'],
      en: ['support', 'grants', 'ceilings', 'small business'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Không cộng các mức trần với nhau: mỗi khoản tính theo một đơn vị khác.',
        en: 'Do not add the ceilings up: each is counted by a unit of its own.',
      },
      {
        vi: 'Hiệu lực theo nguồn mới nhất đã đọc; hỏi nơi nhận hồ sơ trước khi chi tiền.',
        en: 'Validity is by the latest source read; ask the office that takes applications before spending money.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Mỗi khoản có điều khoản làm căn cứ, hiệu lực và nguồn; điều văn bản không nói thì ghi là không nêu.',
          en: 'Each item has the clause it rests on, its status and its sources; what a document does not say is marked as not stated.',
        },
      ],
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('policy_id', 'string', field.policy, (row) => row.policy.id, {
        to: 'policies.id',
      }),
      column('label_vi', 'string', field.label, (row) => row.label.vi),
      column('label_en', 'string', field.label, (row) => row.label.en),
      column('beneficiary_vi', 'string', field.beneficiary, (row) => row.beneficiary.vi),
      column('beneficiary_en', 'string', field.beneficiary, (row) => row.beneficiary.en),
      column('beneficiaries', 'string', field.beneficiaries, (row) => row.beneficiaries),
      column('needs', 'string', field.needs, (row) => row.needs),
      column('places', 'string', field.places, (row) => row.places),
      column('percent_max', 'number', field.percentMax, (row) => row.percentMax),
      column('ceiling_vnd', 'integer', field.ceilingVnd, (row) => row.ceilingVnd),
      column('unit_vi', 'string', field.unit, (row) => row.unit.vi),
      column('unit_en', 'string', field.unit, (row) => row.unit.en),
      column('level', 'string', field.level, (row) => row.level),
      column('status', 'string', field.status, (row) => row.status),
      column('valid_from', 'date', field.validFrom, (row) => row.validFrom),
      column('valid_to', 'date', field.validTo, (row) => row.validTo),
      column('conditions_vi', 'string', field.conditions, (row) => row.conditions.vi),
      column('conditions_en', 'string', field.conditions, (row) => row.conditions.en),
      column(
        'basis_documents',
        'string',
        field.legalBasis,
        (row) => row.legalBasis.map((one) => one.document.id),
        { to: 'documents.id' },
      ),
      column('basis_articles_vi', 'string', field.legalBasis, article('vi'), articles),
      column('basis_articles_en', 'string', field.legalBasis, article('en'), articles),
      ...sourceColumns<SupportItem>(),
      ...itemPageColumns<SupportItem>(model, ({ id }) => id),
    ],
    rows: model.supportItems,
  };
}
