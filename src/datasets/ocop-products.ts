import { namedDecision } from '../model/figures-ocop.ts';
import type { Product, Proposal } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { derivedProduct } from '../schema/derived-products.ts';
import { absenceKinds, isAbsent, type OrAbsent } from '../schema/field.ts';
import { productEn, productVi } from '../schema/product.ts';
import { noteColumns, pageColumns, sourceColumns } from './columns.ts';
import { column, notApplicable, type Dataset } from './table.ts';

const units = { to: 'administrative-units.id' } as const;
const documents = { to: 'documents.id', absent: absenceKinds } as const;
/** Parts of a field that may be absent as a whole. */
const mayBeAbsent = { absent: absenceKinds };

/** One row a product, unconfirmed ones included: the column `evidence` tells them apart. */
export function buildOcopProductTable(model: Model): Dataset<Product> {
  const field = productVi.shape;
  const idOf = (value: OrAbsent<{ id: string }>) => (isAbsent(value) ? value : value.id);
  const round = (key: 'year' | 'number') => (row: Product) =>
    isAbsent(row.round) ? row.round : row.round[key];
  const proposed = (value: (proposal: Proposal) => unknown) => (row: Product) =>
    row.proposal ? value(row.proposal) : notApplicable;
  return {
    id: 'ocop-products',
    title: { vi: 'Sản phẩm OCOP', en: 'OCOP products' },
    row: {
      vi: 'Mỗi dòng là một sản phẩm được gọi là OCOP ở một nguồn.',
      en: 'Each row is one product that a source calls OCOP.',
    },
    about: {
      vi: 'Sản phẩm OCOP tìm được trong nguồn công khai: ai làm, ở đâu, mấy sao, theo quyết định nào, hết kỳ hạn 36 tháng khi nào, chứng minh đến đâu.',
      en: 'The OCOP products found in public sources: who makes them, where, how many stars, by which decision, when the 36-month term ended, and how well that is proved.',
    },
    keywords: {
      vi: ['OCOP', 'sản phẩm', 'hạng sao', 'mỗi xã một sản phẩm'],
      en: ['OCOP', 'products', 'star rating', 'One Commune One Product'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Chỉ gồm sản phẩm mà nguồn đã đọc nêu tên; tổng số như công bố ở bảng ocop-totals.',
        en: 'Only products that a source read for this site names; the totals as published are in the table ocop-totals.',
      },
      {
        vi: 'Đừng đếm dòng proposal và unconfirmed như đã công nhận: xem cột evidence.',
        en: 'Do not count the rows proposal and unconfirmed as recognised: see the column evidence.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Mỗi dòng ghi độ mạnh của bằng chứng.',
          en: 'Each row states the strength of the evidence.',
        },
      ],
    },
    columns: [
      column('id', 'string', derivedProduct.id, (row) => row.id),
      column('name_vi', 'string', field.name, (row) => row.name.vi),
      column('name_en', 'string', productEn.shape.name, (row) => row.name.en),
      column('also_named', 'string', field.alsoNamed, (row) => row.alsoNamed),
      column('maker', 'string', field.maker, (row) => row.maker),
      column('maker_kind', 'string', field.makerKind, (row) => row.makerKind),
      column('commune_at_recognition', 'string', field.communeThen, (row) => row.communeThen),
      column('commune_id', 'string', field.commune, (row) => idOf(row.commune), units),
      column('district_id', 'string', field.district, (row) => idOf(row.district), units),
      column(
        'today_ids',
        'string',
        derivedProduct.today,
        (row) =>
          row.today.length > 0 ? row.today.map(({ id }) => id) : { absent: 'not-found' as const },
        { ...units, list: true, absent: ['not-found'] },
      ),
      column('place_evidence', 'string', field.placeEvidence, (row) => row.placeEvidence),
      column('group', 'string', field.group, (row) => row.group),
      column('stars', 'integer', field.stars, (row) => row.stars),
      column('evidence', 'string', field.evidence, (row) => row.evidence),
      column('round_year', 'integer', derivedProduct.roundYear, round('year'), mayBeAbsent),
      column('round_number', 'integer', derivedProduct.roundNumber, round('number'), mayBeAbsent),
      column('recognised_year', 'integer', field.recognisedYear, (row) => row.recognisedYear),
      column('recognised_on', 'date', field.recognisedOn, (row) => row.recognisedOn),
      column(
        'decision_id',
        'string',
        derivedProduct.decision,
        (row) => namedDecision(row)?.document.id ?? row.decision,
        documents,
      ),
      column(
        'decision_role',
        'string',
        derivedProduct.decisionRole,
        (row) => namedDecision(row)?.role ?? notApplicable,
        { absent: ['not-applicable'] },
      ),
      column(
        'term_ended_on',
        'string',
        derivedProduct.termEndedOn,
        (row) => row.termEndedOn,
        mayBeAbsent,
      ),
      column(
        'proposed_stars',
        'integer',
        derivedProduct.proposedStars,
        proposed((one) => one.stars),
        mayBeAbsent,
      ),
      column(
        'proposed_score',
        'integer',
        derivedProduct.proposedScore,
        proposed((one) => one.score),
        mayBeAbsent,
      ),
      column(
        'proposed_on',
        'date',
        derivedProduct.proposedOn,
        proposed((one) => one.on),
        mayBeAbsent,
      ),
      column(
        'proposal_decision_id',
        'string',
        derivedProduct.proposalDecision,
        proposed((one) => idOf(one.decision)),
        documents,
      ),
      column('village_ids', 'string', field.villages, (row) => row.villages.map(({ id }) => id), {
        to: 'craft-villages.id',
      }),
      ...noteColumns<Product>(),
      ...sourceColumns<Product>(),
      ...pageColumns<Product>(model, (row) => ({ section: 'ocopProducts', ids: [row.id] })),
    ],
    rows: model.products,
  };
}
