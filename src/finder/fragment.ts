/** What a person has said, as it stands in the fragment of an address: ids only, no words. */
export interface Said {
  business: string;
  place: string;
  need: string;
  answers: Record<string, string>;
}

const sentence = ['business', 'place', 'need'] as const;

/** `#business=household-business&need=machinery&workers=51-100`; empty where nothing was said. */
export function formatFragment(said: Said): string {
  const pairs = new URLSearchParams();
  for (const key of sentence) if (said[key]) pairs.set(key, said[key]);
  for (const [question, answer] of Object.entries(said.answers)) pairs.set(question, answer);
  const text = pairs.toString();
  return text ? `#${text}` : '';
}

/** The name of a file with what was found, which tells what was said: `ho-tro-small-firm-machinery-workers-11-50`. */
export function fileNameOf(stem: string, said: Said): string {
  const chosen = sentence.map((key) => said[key]).filter(Boolean);
  return [stem, ...chosen, ...Object.entries(said.answers).flat()].join('-');
}

/**
 * Reads a fragment back; what is not known is left out, so that a mistyped or an older address still works.
 * @param known the values that each key may have
 */
export function parseFragment(
  fragment: string,
  known: (key: string) => readonly string[] | undefined,
): Said {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const said: Said = { business: '', place: '', need: '', answers: {} };
  for (const [key, value] of pairs) {
    if (!known(key)?.includes(value)) continue;
    if (key === 'business' || key === 'place' || key === 'need') said[key] = value;
    else said.answers[key] = value;
  }
  return said;
}
