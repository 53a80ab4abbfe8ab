import type { z } from 'zod';

/**
 * The fields of a faulty entry that are sound by themselves. They are still held to the rules over the whole content,
 * so that an author is told at once of all that is wrong with one entry.
 */
export function soundFields(schema: z.ZodObject, data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || data === null) return {};
  const given = new Map<string, unknown>(Object.entries(data));
  const sound = Object.entries(schema.shape).flatMap(([key, field]) => {
    const parsed = (field as z.ZodType).safeParse(given.get(key));
    return parsed.success && parsed.data !== undefined ? [[key, parsed.data] as const] : [];
  });
  return Object.fromEntries(sound);
}
