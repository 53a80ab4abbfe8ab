/** A stretch of a sentence; what it links to is its own affair. */
interface Part {
  text: string;
}

/**
 * Several things in one run of text, the same words between each two: the twin of `join` for parts of a sentence that
 * may be links.
 * @param things each one part, or several
 * @param between what stands between two things: `'; '`
 */
export function joinParts<P extends Part>(
  things: readonly (P | readonly P[])[],
  between: string,
): (P | Part)[] {
  return things.flatMap((one, at): (P | Part)[] => {
    const parts = Array.isArray(one) ? (one as readonly P[]) : [one as P];
    return at > 0 ? [{ text: between }, ...parts] : [...parts];
  });
}
