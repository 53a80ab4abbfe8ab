import { z } from 'zod';

/**
 * A text that an author writes. It says something: an empty one, or one of spaces only, would be published as a
 * blank, which a reader cannot tell from a fact that is not known.
 */
export const text = z.string().min(1, { abort: true }).regex(/\S/, 'text');

/** A text in both languages of the site. */
export const bilingual = z.strictObject({ vi: text, en: text });
export type Bilingual = z.infer<typeof bilingual>;

/** What the field registry knows of one field: everything but its type, which is the zod schema itself. */
export interface FieldMeta {
  /** Short name for a person: table head, dictionary, author's table. */
  label: Bilingual;
  /** One sentence: what the value says and, where it needs one, its unit. */
  description: Bilingual;
  /** Unit of a number, UCUM-like ("ha", "VND", "percent"); absent for texts and counts. */
  unit?: string;
}

/**
 * Gives a schema its label and description: the one place where a field is described.
 * @param schema the zod type of the field
 * @param label [vi, en] short names
 * @param description [vi, en] one sentence each
 * @param unit unit of a number, if it has one
 * @returns the same type, carrying the description as zod metadata
 */
export function field<T extends z.ZodType>(
  schema: T,
  label: [string, string],
  description: [string, string],
  unit?: string,
): T {
  return schema.meta({
    label: { vi: label[0], en: label[1] },
    description: `${description[0]} / ${description[1]}`,
    describe: { vi: description[0], en: description[1] },
    unit,
  });
}

/**
 * Reads back what `field` stored.
 * @returns the description, or undefined for a schema that `field` never saw
 */
export function findFieldMeta(schema: z.ZodType): FieldMeta | undefined {
  const meta = schema.meta() as
    { label?: Bilingual; describe?: Bilingual; unit?: string } | undefined;
  if (!meta?.label || !meta.describe) return undefined;
  return { label: meta.label, description: meta.describe, unit: meta.unit };
}

/** Why a value is absent. The words for each are in `src/i18n`; the same four appear in every data file. */
export const absenceKinds = ['not-stated', 'not-applicable', 'not-found', 'not-confirmed'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

/** A value that is known to be absent, and in which way. */
export const absent = z.strictObject({ absent: z.enum(absenceKinds) });
export type Absent = z.infer<typeof absent>;

/** A value, or the typed reason why there is none. */
export function orAbsent<T extends z.ZodType>(schema: T) {
  return z.union([schema, absent]);
}
export type OrAbsent<T> = T | Absent;

/** True when the value is one of the four kinds of absence. */
export function isAbsent(value: unknown): value is Absent {
  return typeof value === 'object' && value !== null && 'absent' in value;
}

/** The value, or undefined where it is a typed absence. */
export function valueOf<T>(value: T): Exclude<T, { absent: unknown }> | undefined {
  return isAbsent(value) ? undefined : (value as Exclude<T, { absent: unknown }>);
}

/** Lower-case ASCII words joined by single hyphens: safe in a path, a fragment and a file name. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id');
/** A calendar day, ISO 8601, that exists (31 February does not). */
export const day = z.iso.date();
/** A calendar day, or the month or the year alone where the day is not known, ISO 8601. */
export const partialDay = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, { abort: true, error: 'partial-day' })
  .refine(
    (value) => day.safeParse(`${value}-01-01`.slice(0, 10)).success,
    'ngày có thật / a day that exists',
  );
export const url = z.url({ protocol: /^https?$/ });
/** First 16 hexadecimal digits of the SHA-256 of the Vietnamese text that a translation was made from. */
export const fingerprint = z.string().regex(/^[0-9a-f]{16}$/, 'fingerprint');

export const sources = field(
  z.array(id),
  ['Nguồn', 'Sources'],
  [
    'Mã các dòng trong sources.yaml làm căn cứ.',
    'Ids of the rows of sources.yaml that this rests on.',
  ],
);
export const note = field(
  bilingual.optional(),
  ['Ghi chú của trang này', 'Our note'],
  [
    'Điều người đọc cần biết thêm, bằng lời của trang này.',
    'What a reader should also know, in our words.',
  ],
);
