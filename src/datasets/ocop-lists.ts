import { allProductLists, confirmedProducts, productsOfList } from '../model/figures-ocop.ts';
import { confirmedFile, productListFile } from '../model/product-facets.ts';
import type { Product } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { buildOcopProductTable } from './ocop-products.ts';
import type { ColumnSpec } from './table.ts';
import { writeCsv } from './write-csv.ts';

/** One file of one list. */
export interface ListFile {
  /** Path below the base path: `data/ocop-products/stars-4.csv`. */
  path: string;
  content: string;
  columns: readonly ColumnSpec[];
}

/**
 * A CSV file for the list of confirmed products and for each list that has a page: the columns of the whole table,
 * the rows of the page in the order of the table.
 */
export function buildOcopListFiles(model: Model): ListFile[] {
  if (model.products.length === 0) return [];
  const table = buildOcopProductTable(model);
  const write = (path: string, products: readonly Product[]): ListFile => ({
    path,
    columns: table.columns,
    content: writeCsv({ ...table, rows: table.rows.filter((row) => products.includes(row)) }),
  });
  return [
    write(confirmedFile, confirmedProducts(model)),
    ...allProductLists(model).map((list) =>
      write(productListFile(list), productsOfList(model, list)),
    ),
  ];
}
