import { locales } from '../i18n/sections.ts';
import type { Product } from '../model/product-types.ts';
import { yearOfProduct } from '../model/years.ts';
import { valueOf } from '../schema/field.ts';
import { joinText, type Thing } from './thing.ts';

/**
 * What the model knows of OCOP products beside the words of their pages: other names, makers, places then and now.
 * @param things the pages among the things; each product's page is found by its id
 */
export function nameProducts(things: readonly Thing[], products: readonly Product[]): void {
  for (const product of products) {
    const thing = things.find(
      ({ kind, path }) => kind === 'product' && path.vi.endsWith(`/${product.id}/`),
    );
    if (!thing) continue;
    const district = valueOf(product.district);
    const places = [valueOf(product.commune), district, ...product.today];
    for (const locale of locales) {
      const record = thing.records[locale];
      if (!record) continue;
      record.names = [
        product.name.vi,
        product.name.en,
        ...product.alsoNamed,
        ...places.flatMap((place) => place?.name[locale] ?? []),
      ];
      record.text = joinText(record.text, product.note?.[locale]);
    }
    thing.weight = 1.1;
    const year = yearOfProduct(product);
    if (district) thing.values.push(`district:${district.id}`);
    if (year) thing.values.push(`year:${year}`);
  }
}
