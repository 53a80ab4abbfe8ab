import { descending, max, sort } from 'd3-array';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { confirmedProducts, unconfirmedProducts } from '../model/figures-ocop.ts';
import type { Product } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { chartFields } from '../schema/chart-fields.ts';
import { productGroups, productVi, type ProductGroup } from '../schema/product.ts';
import type { Chart, ChartSpec, ChartTable } from './kit/chart.ts';
import {
  drawBoth,
  layoutWidths,
  lineHeight,
  moveMarks,
  textSizes,
  type Drawing,
  type Layout,
  type Mark,
} from './kit/drawing.ts';
import { drawKey } from './kit/key.ts';
import { hairline, textLines, type CellKind } from './kit/shapes.ts';
import { column, hideRows, urlColumns } from './kit/table.ts';
import { balanceText } from './kit/text.ts';
import { drawCells } from './kit/tiles.ts';
import {
  cellOf,
  decisionsOf,
  gradeWords,
  highStars,
  listedWords,
  noGradeNotes,
  rankProducts,
  starKey,
  withYears,
} from './ocop-stars.ts';

/** One of the six groups with its confirmed products, most stars first. */
export interface ProductGroupSeries {
  group: ProductGroup;
  products: Product[];
}

export interface PlacedGroup extends ProductGroupSeries {
  cells: CellKind[];
}

/** The six groups, most products first; groups of equal size keep the official order. */
export function buildProductGroupSeries(model: Model): ProductGroupSeries[] {
  const products = rankProducts(model);
  const rows = productGroups.map((group) => ({
    group,
    products: products.filter((one) => one.group === group),
  }));
  return sort(rows, (a, b) => descending(a.products.length, b.products.length));
}

/** A cell for each product. */
export function placeGroups(series: readonly ProductGroupSeries[]): PlacedGroup[] {
  return series.map((row) => ({ ...row, cells: row.products.map(cellOf) }));
}

interface GroupWords {
  groups: Record<ProductGroup, string>;
  stars: (stars: readonly number[]) => string;
  noGrade: string;
}

const labelRoom = 236;

function draw(series: readonly ProductGroupSeries[], words: GroupWords, layout: Layout): Drawing {
  const width = layoutWidths[layout];
  const size = textSizes[layout];
  const wide = layout === 'wide';
  const left = wide ? labelRoom : 0;
  const legend = drawKey(
    starKey(
      series.flatMap(({ products }) => products),
      words,
    ),
    width,
    size,
  );
  const marks: Mark[] = [...legend.marks];
  let y = legend.height;
  for (const { group, cells } of placeGroups(series)) {
    marks.push(hairline(y, width));
    const lines = balanceText(words.groups[group], wide ? labelRoom - 16 : width, size);
    const textHeight = lines.length * lineHeight(size);
    const drawn = drawCells(cells, width - left - 40, wide ? 18 : 14, wide ? 5 : 4);
    const cellsHeight = Math.max(drawn.height, lineHeight(size));
    const top = y + 8;
    const height = wide ? Math.max(textHeight, cellsHeight) : textHeight + 4 + cellsHeight;
    const cellsTop = wide ? top + (height - cellsHeight) / 2 : top + textHeight + 4;
    marks.push(
      ...textLines(lines, {
        x: 0,
        y: (wide ? top + (height - textHeight) / 2 : top) + size * 1.04,
        size,
      }),
      ...moveMarks(drawn.marks, left, cellsTop + 2),
      {
        kind: 'text',
        x: width,
        y: cellsTop + size * 1.04,
        text: String(cells.length),
        size,
        weight: 600,
        anchor: 'end',
      },
    );
    y = top + height + 8;
  }
  marks.push(hairline(y, width));
  return { width, height: Math.ceil(y) + 1, marks };
}

interface GroupRow {
  group: ProductGroup;
  product: Product;
}

function buildTable(model: Model): ChartTable<GroupRow> {
  const field = productVi.shape;
  return {
    id: 'ocop-by-group',
    title: { vi: 'Sản phẩm OCOP theo nhóm và hạng sao', en: 'OCOP products by group and stars' },
    row: {
      vi: 'Mỗi dòng là một sản phẩm có nguồn công nhận, hoặc chỉ được đề nghị khi evidence là proposal.',
      en: 'Each row is a product whose recognition has a source, or only a proposal where evidence says so.',
    },
    columns: [
      column('group', 'string', field.group, (row) => row.group),
      column('product_id', 'string', chartFields.productId, (row) => row.product.id),
      column('product_vi', 'string', field.name, (row) => row.product.name.vi),
      column('product_en', 'string', field.name, (row) => row.product.name.en),
      column('stars', 'integer', field.stars, (row) => row.product.stars),
      column('evidence', 'string', field.evidence, (row) => row.product.evidence),
      ...urlColumns<GroupRow>(model, () => ({ section: 'charts', ids: ['ocop-by-group'] })),
    ],
    rows: buildProductGroupSeries(model).flatMap(({ group, products }) =>
      products.map((product) => ({ group, product })),
    ),
  };
}

function build(model: Model, locale: Locale): Chart {
  const words = getWords(locale).charts.ocop;
  const series = buildProductGroupSeries(model);
  const all = series.flatMap(({ products }) => products);
  const most = max(series, ({ products }) => products.length) ?? 0;
  const first = series.filter(({ products }) => products.length === most);
  return {
    title: words.groupTitle(
      formatList(
        locale,
        first.map(({ group }) => words.groups[group]),
      ),
      first.length,
      most,
      all.length,
    ),
    subtitle: withYears(words.groupSubtitle(listedWords(all, words)), all, locale),
    notes: [
      words.groupReading,
      ...noGradeNotes(all, words),
      words.unconfirmed(unconfirmedProducts(model).length),
      words.term,
    ],
    source: words.source(decisionsOf(all)),
    description: words.groupDescription(
      series.map(({ group, products }) => ({ name: words.groups[group], n: products.length })),
    ),
    drawings: drawBoth((layout) => draw(series, words, layout)),
    table: {
      caption: words.groupName,
      head: [
        { label: words.group },
        { label: words.count, numeric: true },
        {
          label: highStars(all).length > 0 ? words.stars(highStars(all)) : words.stars([4]),
          numeric: true,
        },
        { label: words.products },
      ],
      rows: series.map(({ group, products }) => ({
        cells: [
          { text: words.groups[group] },
          { text: String(products.length) },
          { text: String(products.filter((one) => cellOf(one) === 'filled').length) },
          products.length === 0
            ? { text: words.none, muted: true }
            : {
                text: products
                  .map((one) => words.named(one.name[locale], gradeWords(one, locale)))
                  .join('; '),
              },
        ],
      })),
    },
  };
}

/** The confirmed OCOP products by the six groups of the programme. */
export const ocopByGroup: ChartSpec = {
  id: 'ocop-by-group',
  isPresent: (model) => confirmedProducts(model).length > 0,
  build,
  table: (model) => hideRows(buildTable(model)),
};
