import type { Policy } from '../model/support-types.ts';
import type { Model } from '../model/types.ts';
import { derivedTables } from '../schema/derived-tables.ts';
import { policyVi } from '../schema/policy.ts';
import { inLang, pageColumns, sourceColumns } from './columns.ts';
import { column, type Dataset } from './table.ts';

/** One row a support policy. */
export function buildPolicyTable(model: Model): Dataset<Policy> {
  const field = policyVi.shape;
  const { caution, policyId } = derivedTables;
  return {
    id: 'policies',
    title: { vi: 'Chính sách hỗ trợ', en: 'Support policies' },
    row: {
      vi: 'Mỗi dòng là một chính sách hỗ trợ mà kế hoạch nêu.',
      en: 'Each row is one support policy that the plan names.',
    },
    about: {
      vi: 'Các chính sách hỗ trợ sau kế hoạch: là gì, kế hoạch nêu ở đâu, cơ quan nào phụ trách, dựa vào văn bản nào. Mức tiền nằm ở bảng khoản hỗ trợ.',
      en: 'The support policies behind the plan: what each is, where the plan names it, who is in charge and which documents it rests on. The amounts are in the table of support items.',
    },
    keywords: {
      vi: ['chính sách', 'hỗ trợ', 'khuyến công', 'doanh nghiệp'],
      en: ['support policies', 'industrial promotion', 'small business'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Phần viết dài của mỗi chính sách ở trang của chính sách, không ở bảng này.',
        en: 'The long text on each policy is on its page, not in this table.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Mỗi chính sách kèm văn bản căn cứ và nguồn đã đọc; lời tóm tắt là của trang này.',
          en: 'Each policy comes with its legal basis and the sources read; the summary is ours.',
        },
      ],
    },
    columns: [
      column('id', 'string', policyId, (row) => row.id),
      column('order', 'integer', field.order, (row) => row.order),
      column('title_vi', 'string', field.title, (row) => row.title.vi),
      column('title_en', 'string', field.title, (row) => row.title.en),
      column('short_title_vi', 'string', field.shortTitle, (row) => row.shortTitle.vi),
      column('short_title_en', 'string', field.shortTitle, (row) => row.shortTitle.en),
      column('summary_vi', 'string', field.summary, (row) => row.summary.vi),
      column('summary_en', 'string', field.summary, (row) => row.summary.en),
      column(
        'caution_vi',
        'string',
        caution,
        (row) => `${row.caution.strong.vi} ${row.caution.text.vi}`,
      ),
      column(
        'caution_en',
        'string',
        caution,
        (row) => `${row.caution.strong.en} ${row.caution.text.en}`,
      ),
      column('period_vi', 'string', field.period, (row) => row.period.vi),
      column('period_en', 'string', field.period, (row) => row.period.en),
      column('named_in', 'string', field.namedIn, (row) => row.namedIn.map((one) => one.address), {
        to: 'plan-paragraphs.address',
      }),
      column('task_numbers', 'string', field.tasks, (row) =>
        row.tasks.map((task) => String(task.number)),
      ),
      column('agency_ids', 'string', field.agencies, (row) => row.agencies.map((one) => one.id), {
        to: 'agencies.id',
      }),
      column('agency_today_vi', 'string', field.agencyToday, (row) =>
        inLang(row.agencyToday, 'vi'),
      ),
      column('agency_today_en', 'string', field.agencyToday, (row) =>
        inLang(row.agencyToday, 'en'),
      ),
      column(
        'basis_documents',
        'string',
        field.legalBasis,
        (row) => row.legalBasis.map((one) => one.id),
        { to: 'documents.id' },
      ),
      column(
        'related_policies',
        'string',
        field.related,
        (row) => row.related.map((one) => one.id),
        { to: 'policies.id' },
      ),
      column('item_count', 'integer', derivedTables.itemCount, (row) => row.items.length),
      ...sourceColumns<Policy>(),
      ...pageColumns<Policy>(model, (row) => ({ section: 'support', ids: [row.id] })),
    ],
    rows: model.policies,
  };
}
