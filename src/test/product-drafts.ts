import { fingerprintOf } from '../model/fingerprint.ts';
import { parseEntry } from '../loader/read-folder.ts';
import type { Draft } from './builders.ts';

const absent = '{ absent: not-stated }';

/** A kite beside the products of the second plan. */
const kite: Record<string, string> = {
  name: 'Diều sáo Gió Lên',
  maker: 'Hợp tác xã Gió Lên',
  makerKind: 'cooperative',
  communeThen: 'xã Ví Dụ Tây',
  commune: 'xa-99012',
  district: 'huyen-9901',
  placeEvidence: 'seen',
  group: 'handicraft',
  stars: '4',
  round: '{ year: 2030, number: 1 }',
  recognisedYear: '2030',
  recognisedOn: "'2030-07-07'",
  decision: 'qd-70-qd-ubnd-2030',
  evidence: 'decision',
  villages: '[gio-len]',
  sources: '[bao-dieu]',
};

/** A second one that nothing says anything of but that it is called OCOP. */
const unconfirmed: Record<string, string> = {
  name: 'Hồ dán Bãi Cỏ',
  maker: absent,
  makerKind: absent,
  communeThen: absent,
  commune: absent,
  district: absent,
  placeEvidence: '{ absent: not-applicable }',
  group: 'herbs',
  stars: absent,
  round: absent,
  recognisedYear: absent,
  recognisedOn: absent,
  decision: absent,
  evidence: 'unconfirmed',
  sources: '[bao-dieu]',
};

/** Takes the second plan's own products out of a draft: the kind is optional. */
export function removeProducts(draft: Draft): void {
  draft.remove('products');
  draft.remove('registers/ocop-totals.yaml');
  draft.replace('registers/changes.yaml', ', ocop-products]', ']');
}

/**
 * Writes a product into a draft, in both languages.
 * @param id stem of its files
 * @param fields what differs from the kite; an empty text leaves the field out
 */
export function writeProduct(draft: Draft, id: string, fields: Record<string, string> = {}): void {
  writeFields(draft, id, { ...kite, ...fields });
}

/** Writes an unconfirmed product into a draft. */
export function writeUnconfirmed(
  draft: Draft,
  id: string,
  fields: Record<string, string> = {},
): void {
  writeFields(draft, id, { ...unconfirmed, ...fields });
}

function writeFields(draft: Draft, id: string, fields: Record<string, string>): void {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value ? [`${key}: ${value}`] : [],
  );
  const text = `---\n${lines.join('\n')}\n---\n`;
  const place = { file: `content/products/vi/${id}.mdx`, lang: 'vi' as const, year: '', stem: id };
  const [entry] = parseEntry('products', place, text).entries;
  const stamp = entry ? fingerprintOf(entry) : '0'.repeat(16);
  draft.write(`products/vi/${id}.mdx`, text);
  draft.write(
    `products/en/${id}.mdx`,
    `---\nname: '${id} in English'\ntranslationOf: '${stamp}'\n---\n`,
  );
}
