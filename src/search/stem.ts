/** An English word without its ending; undefined for short words, which may be Vietnamese. */
export function stemOf(folded: string): string | undefined {
  if (folded.length < 5 || !/^[a-z]+$/.test(folded)) return undefined;
  // “Woman” and “women”, “craftsman” and “craftsmen”.
  const [, people] = /^(.*(?:wo|s)m)[ae]n$/.exec(folded) ?? [];
  if (people) return people;
  const stem = folded
    .replace(/(ies|y)$/, 'i')
    .replace(/(ations?|ating|ated|ates?|ions?|ings?|ments?|ers?|ed|es|e|s)$/, '');
  return stem.length >= 4 ? stem : undefined;
}

/** An English word of one as of many, and of many as of one; nothing for shorter words, which may be Vietnamese. */
export function otherNumber(folded: string): string {
  if (!/^[a-z]{4,}$/.test(folded)) return '';
  const single = /^(.{4,})s$/.exec(folded)?.[1];
  return single ?? `${folded}s`;
}
