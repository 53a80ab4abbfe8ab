import type { OcopTotal } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { derivedProduct } from '../schema/derived-products.ts';
import { ocopTotal } from '../schema/ocop-total.ts';
import { figuresAsGiven, noteColumns, pageColumns, sourceColumns } from './columns.ts';
import { column, notApplicable, type Dataset } from './table.ts';

/** One row a source and what it says of the number of products. */
export function buildOcopTotalTable(model: Model): Dataset<OcopTotal> {
  const field = ocopTotal.shape;
  const added = (key: keyof NonNullable<OcopTotal['added']>) => (row: OcopTotal) =>
    row.added ? row.added[key] : notApplicable;
  const mayNot = { absent: ['not-applicable'] } as const;
  return {
    id: 'ocop-totals',
    title: {
      vi: 'Tổng số sản phẩm OCOP như công bố',
      en: 'Totals of OCOP products as published',
    },
    row: {
      vi: 'Mỗi dòng là một lần một nguồn nói về số sản phẩm OCOP.',
      en: 'Each row is one time a source spoke of the number of OCOP products.',
    },
    about: {
      vi: 'Số sản phẩm OCOP mà từng nguồn công bố, theo hạng sao, kèm ngày công bố và điều nguồn ấy đếm. Có nguồn chỉ nêu số thêm của một đợt, không nêu tổng.',
      en: 'The number of OCOP products that each source published, by stars, with the day of publication and what that source counts. Some sources give only what one round added, and no total.',
    },
    keywords: {
      vi: ['OCOP', 'tổng số', 'hạng sao', 'công bố'],
      en: ['OCOP', 'totals', 'star rating', 'published figures'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Các nguồn đếm khác nhau: đừng lấy số của nguồn này trừ số của nguồn kia.',
        en: 'The sources count in different ways: do not subtract the figure of one from that of another.',
      },
      {
        vi: 'Ngày là ngày công bố, không phải ngày đếm.',
        en: 'The day is that of publication, not of counting.',
      },
    ],
    quality: figuresAsGiven,
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('published_on', 'date', field.publishedOn, (row) => row.publishedOn),
      column('products', 'integer', field.products, (row) => row.products),
      column('five_star', 'integer', field.fiveStar, (row) => row.fiveStar),
      column('four_star', 'integer', field.fourStar, (row) => row.fourStar),
      column('three_star', 'integer', field.threeStar, (row) => row.threeStar),
      column(
        'proposed_five_star',
        'integer',
        field.proposedFiveStar,
        (row) => row.proposedFiveStar,
      ),
      column('makers', 'integer', field.makers, (row) => row.makers),
      column('added', 'integer', derivedProduct.addedProducts, added('products'), mayNot),
      column('added_four_star', 'integer', derivedProduct.addedFourStar, added('fourStar'), mayNot),
      column(
        'added_three_star',
        'integer',
        derivedProduct.addedThreeStar,
        added('threeStar'),
        mayNot,
      ),
      ...noteColumns<OcopTotal>(),
      ...sourceColumns<OcopTotal>(),
      // The page of the products shows these rows; there is none where no product is known.
      ...pageColumns<OcopTotal>(model, (row) =>
        model.products.length > 0
          ? { section: 'ocopProducts', fragment: row.id }
          : { section: 'data', ids: ['ocop-totals'], fragment: 'preview' },
      ),
    ],
    rows: model.ocopTotals,
  };
}
