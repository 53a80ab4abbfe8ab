import { max } from 'd3-array';
import { formatList, startWithCapital } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { confirmedProducts, districtOf, unconfirmedProducts } from '../model/figures-ocop.ts';
import type { Product } from '../model/product-types.ts';
import type { Model, Place } from '../model/types.ts';
import { chartFields } from '../schema/chart-fields.ts';
import { productVi } from '../schema/product.ts';
import type { Chart, ChartSpec, ChartTable } from './kit/chart.ts';
import {
  drawBoth,
  layoutWidths,
  moveMarks,
  textSizes,
  type Drawing,
  type Layout,
} from './kit/drawing.ts';
import { drawKey } from './kit/key.ts';
import type { CellKind } from './kit/shapes.ts';
import { column, hideRows, urlColumns } from './kit/table.ts';
import { drawCells, drawTiles, freeSpot, tileSpots, type Tile } from './kit/tiles.ts';
import {
  cellOf,
  decisionsOf,
  gradeWords,
  highStars,
  listedWords,
  noGradeNotes,
  placeNotes,
  rankProducts,
  starKey,
  withYears,
} from './ocop-stars.ts';

/** The confirmed products of one district, most stars first; no district stands for those whose source names none. */
export interface DistrictSeries {
  district: Place | undefined;
  products: Product[];
}

/** A district on the grid with a cell for each of its products. */
export interface PlacedDistrict extends DistrictSeries {
  col: number;
  row: number;
  cells: CellKind[];
}

/** Every district of the grid, also those without a product, then what has no district. */
export function buildDistrictSeries(model: Model): DistrictSeries[] {
  const products = rankProducts(model);
  const of = (district: Place | undefined) =>
    products.filter((product) => districtOf(product) === district);
  const none = of(undefined);
  return [
    ...tileSpots(model).map(({ place }) => ({ district: place, products: of(place) })),
    ...(none.length > 0 ? [{ district: undefined, products: none }] : []),
  ];
}

/** Puts each district where the content says, and what has no district into the first free place. */
export function placeDistricts(model: Model, series: readonly DistrictSeries[]): PlacedDistrict[] {
  const spots = tileSpots(model);
  const free = freeSpot(spots);
  return series.map((row) => {
    const { col, row: line } = spots.find(({ place }) => place === row.district) ?? free;
    return { ...row, col, row: line, cells: row.products.map(cellOf) };
  });
}

interface DistrictWords {
  stars: (stars: readonly number[]) => string;
  noGrade: string;
  noDistrict: string;
}

function draw(
  model: Model,
  series: readonly DistrictSeries[],
  words: DistrictWords,
  locale: Locale,
  layout: Layout,
): Drawing {
  const width = layoutWidths[layout];
  const legend = drawKey(
    starKey(
      series.flatMap(({ products }) => products),
      words,
    ),
    width,
    textSizes[layout],
  );
  const tiles = placeDistricts(model, series).map(
    ({ district, products, cells, col, row }): Tile => ({
      col,
      row,
      name: district ? startWithCapital(locale, district.name[locale]) : words.noDistrict,
      count: String(products.length),
      apart: !district,
      body: (room) =>
        drawCells(cells, room, layout === 'wide' ? 18 : 14, layout === 'wide' ? 5 : 4),
    }),
  );
  const grid = drawTiles(tiles, layout);
  return {
    width,
    height: Math.ceil(legend.height + grid.height),
    marks: [...legend.marks, ...moveMarks(grid.marks, 0, legend.height)],
  };
}

interface DistrictRow {
  district: Place | undefined;
  product: Product;
}

function buildTable(model: Model): ChartTable<DistrictRow> {
  const field = productVi.shape;
  const absent = { absent: 'not-stated' };
  const nameOf = (locale: Locale) => (row: DistrictRow) => row.district?.name[locale] ?? absent;
  return {
    id: 'ocop-by-district',
    title: {
      vi: 'Sản phẩm OCOP theo huyện và hạng sao',
      en: 'OCOP products by district and stars',
    },
    row: {
      vi: 'Mỗi dòng là một sản phẩm có nguồn công nhận, hoặc chỉ được đề nghị khi evidence là proposal.',
      en: 'Each row is a product whose recognition has a source, or only a proposal where evidence says so.',
    },
    columns: [
      column('district_id', 'string', field.district, (row) => row.district?.id ?? absent),
      column('district_vi', 'string', chartFields.districtName, nameOf('vi')),
      column('district_en', 'string', chartFields.districtName, nameOf('en')),
      column('product_id', 'string', chartFields.productId, (row) => row.product.id),
      column('product_vi', 'string', field.name, (row) => row.product.name.vi),
      column('product_en', 'string', field.name, (row) => row.product.name.en),
      column('group', 'string', field.group, (row) => row.product.group),
      column('stars', 'integer', field.stars, (row) => row.product.stars),
      column('evidence', 'string', field.evidence, (row) => row.product.evidence),
      ...urlColumns<DistrictRow>(model, () => ({ section: 'charts', ids: ['ocop-by-district'] })),
    ],
    rows: buildDistrictSeries(model).flatMap(({ district, products }) =>
      products.map((product) => ({ district, product })),
    ),
  };
}

function build(model: Model, locale: Locale): Chart {
  const words = getWords(locale).charts.ocop;
  const series = buildDistrictSeries(model);
  const all = series.flatMap(({ products }) => products);
  const known = series.filter((row): row is { district: Place; products: Product[] } =>
    Boolean(row.district),
  );
  const isHigh = (product: Product) => cellOf(product) === 'filled';
  const counted = known.map(({ district, products }) => ({
    name: district.name[locale],
    n: products.length,
    high: products.filter(isHigh).length,
  }));
  const most = max(counted, ({ high }) => high) ?? 0;
  const first = counted.filter(({ high }) => high === most).map(({ name }) => name);
  const noDistrict = all.filter((product) => !districtOf(product)).length;
  return {
    title:
      most > 0
        ? words.districtTitle(
            formatList(locale, first),
            most,
            all.filter(isHigh).length,
            words.stars(highStars(all)),
          )
        : words.total(all.length),
    subtitle: withYears(words.districtSubtitle(listedWords(all, words)), all, locale),
    notes: [
      ...(noDistrict > 0 ? [words.noDistrictCount(noDistrict)] : []),
      ...placeNotes(all, words),
      ...noGradeNotes(all, words),
      words.unconfirmed(unconfirmedProducts(model).length),
      words.term,
    ],
    source: words.source(decisionsOf(all)),
    description: words.districtDescription(counted, noDistrict),
    drawings: drawBoth((layout) => draw(model, series, words, locale, layout)),
    table: {
      caption: words.districtName,
      head: [
        { label: words.district },
        { label: words.count, numeric: true },
        { label: words.products },
      ],
      rows: series.map(({ district, products }) => ({
        cells: [
          district
            ? {
                text: startWithCapital(locale, district.name[locale]),
                href: hrefOf(locale, { section: 'places', ids: [district.id] }),
              }
            : { text: words.noDistrict, muted: true },
          { text: String(products.length) },
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

/** The confirmed OCOP products on a grid of districts, by stars. */
export const ocopByDistrict: ChartSpec = {
  id: 'ocop-by-district',
  isPresent: (model) => confirmedProducts(model).length > 0 && tileSpots(model).length > 0,
  build,
  table: (model) => hideRows(buildTable(model)),
};
