import { z } from 'zod';
import { day, id, text } from './field.ts';

const words = z.strictObject({
  title: text,
  subtitle: text,
  notes: z.array(text),
  source: text,
  /** The drawing for a desk and for a phone, as SVG that follows the page's theme. */
  wide: text,
  narrow: text,
});

/**
 * A chart as it was when its data had one version: `content/charts/<id>.<version>.json`. Written by
 * `npm run freeze`, never by hand and never changed, so that what others embed stays what they saw.
 */
export const frozenChart = z.strictObject({
  id,
  /** First twelve hexadecimal digits of the SHA-256 of the rows and the sentences. */
  version: z.string().regex(/^[0-9a-f]{12}$/, 'fingerprint'),
  checkedOn: day,
  vi: words,
  en: words,
});
export type FrozenChart = z.infer<typeof frozenChart>;
