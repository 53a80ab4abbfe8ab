import type { Content } from '../../loader/content.ts';
import type { FolderEntry } from '../../loader/entry.ts';
import type { ProductVi } from '../../schema/product.ts';

/** A product with the fields that are sound: all of them, or what is left of a faulty one. */
export type ProductEntry = FolderEntry<Partial<ProductVi>>;

/** Every product, faulty ones with their sound fields: what else is wrong with them is told at the same time. */
export function productEntries(content: Content): ProductEntry[] {
  const sound: ProductEntry[] = content.products.flatMap(({ vi }) => vi ?? []);
  return [...sound, ...content.unsound.products].sort((a, b) => (a.file < b.file ? -1 : 1));
}
