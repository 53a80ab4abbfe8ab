import type { Locale } from '../i18n/sections.ts';
import { breakdownText, isOurSum } from '../i18n/totals.ts';
import type { VillageTotal } from '../model/join-totals.ts';
import type { Model } from '../model/types.ts';
import { derivedTotals } from '../schema/derived-totals.ts';
import { villageTotal } from '../schema/village-total.ts';
import { inLang, noteColumns, pageColumns, sourceColumns } from './columns.ts';
import { column, notApplicable, type Dataset } from './table.ts';

const breakdown = (locale: Locale) => (row: VillageTotal) =>
  row.breakdowns.length > 0
    ? row.breakdowns.map((one) => breakdownText(one, locale)).join(' | ')
    : notApplicable;

/** One row a source and what it says of all craft villages, a trade or a plan for them. */
export function buildVillageTotalTable(model: Model): Dataset<VillageTotal> {
  const field = villageTotal.shape;
  return {
    id: 'craft-village-totals',
    title: {
      vi: 'Tổng số làng nghề như công bố',
      en: 'Totals of craft villages as published',
    },
    row: {
      vi: 'Mỗi dòng là một lần một nguồn nói về số làng nghề, về cả một nghề, hoặc một kế hoạch của tỉnh về làng nghề.',
      en: 'Each row is one time a source spoke of the number of craft villages or of a whole trade, or a plan of the province for them.',
    },
    about: {
      vi: 'Số làng nghề và số được công nhận mà từng nguồn nêu, chia theo loại hay nơi, số liệu của nghề dầu tràm và các kế hoạch của tỉnh về làng nghề. Bảng này tách khỏi bảng các làng, vì tổng không có nơi và không phải một làng.',
      en: 'Numbers of craft villages and of those recognised that each source gives, by kind or place, figures of the cajuput-oil trade, and plans of the province for craft villages. The table is apart from that of the villages, as a total has no place and is not a village.',
    },
    keywords: {
      vi: ['làng nghề', 'tổng số', 'công nhận', 'dầu tràm'],
      en: ['craft villages', 'totals', 'recognition', 'cajuput oil'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Các nguồn mâu thuẫn nhau: đừng lấy số này trừ số kia. Điều chưa khớp ghi ở ghi chú của từng dòng.',
        en: 'The sources contradict each other: do not subtract one figure from another. What does not agree is in the note of each row.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Chép đúng số mà nguồn nêu; số do trang này cộng có true ở cột recognised_is_our_sum.',
          en: 'The figures are those that the source gives; those added up by this site have true in the column recognised_is_our_sum.',
        },
      ],
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('kind', 'string', field.kind, (row) => row.kind),
      column('name_vi', 'string', field.name, (row) => row.name.vi),
      column('name_en', 'string', field.name, (row) => row.name.en),
      column('number', 'string', field.number, (row) => row.number),
      column('as_of', 'string', field.asOf, (row) => row.asOf),
      column('villages', 'integer', field.villages, (row) => row.villages),
      column('recognised', 'integer', field.recognised, (row) => row.recognised),
      column('recognised_is_our_sum', 'boolean', derivedTotals.recognisedIsOurSum, isOurSum),
      column('breakdown_vi', 'string', derivedTotals.breakdown, breakdown('vi')),
      column('breakdown_en', 'string', derivedTotals.breakdown, breakdown('en')),
      column('detail_vi', 'string', field.detail, (row) => inLang(row.detail, 'vi')),
      column('detail_en', 'string', field.detail, (row) => inLang(row.detail, 'en')),
      ...noteColumns<VillageTotal>(),
      ...sourceColumns<VillageTotal>(),
      ...pageColumns<VillageTotal>(model, (row) => ({ section: 'villages', fragment: row.id })),
    ],
    rows: model.villageTotals,
  };
}
