/** Sentences out of the word lists, with inline tags: what stands in the bodies of the generated entries. */
import type { Random } from './random.ts';
import { english, vietnamese } from './words.ts';

/** A tag of the official text and what it says in each language. */
export interface Tag {
  name: 'Doc' | 'Agency' | 'Place' | 'Cluster' | 'Village' | 'Term' | 'Note';
  id: string;
  vi: string;
  en: string;
}

/** One paragraph: as it stands in the MDX file, and as it reads. */
export interface Passage {
  mdx: string;
  plain: string;
}

const lists = { vi: vietnamese, en: english };

/**
 * Writes one paragraph of about `words` words (white space parts words, so a Vietnamese syllable counts as one).
 * @param tags what the paragraph names, each once, in this order in both languages
 */
export function writePassage(
  random: Random,
  lang: 'vi' | 'en',
  words: number,
  tags: readonly Tag[],
): Passage {
  const share = words / (tags.length + 1);
  let mdx = '';
  let plain = '';
  let count = 0;
  let sinceStop = 0;
  const add = (text: string, tagged = text) => {
    mdx += tagged;
    plain += text;
  };
  for (let part = 0; part <= tags.length; part++) {
    while (count < share * (part + 1) - 2 || sinceStop === 0) {
      const phrase = random.pick(lists[lang]);
      const isStart = sinceStop === 0;
      add(`${plain === '' ? '' : ' '}${isStart ? capital(phrase) : phrase}`);
      count += countWords(phrase);
      sinceStop += countWords(phrase);
      if (sinceStop > 18 + random.int(12)) {
        add('.');
        sinceStop = 0;
      } else if (!isStart && random.int(9) === 0) add(',');
    }
    const tag = tags[part];
    if (!tag) break;
    const text = tag[lang];
    add(' ');
    add(text, `<${tag.name} id="${tag.id}">${text}</${tag.name}>`);
    count += countWords(text);
    sinceStop += countWords(text);
  }
  [mdx, plain] = [mdx.replace(/,$/, ''), plain.replace(/,$/, '')];
  if (!plain.endsWith('.')) add('.');
  return { mdx: mdx.normalize('NFC'), plain: plain.normalize('NFC') };
}

/** A heading or a short title: a few words, no mark at the end. */
export function writeTitle(random: Random, lang: 'vi' | 'en', phrases: number): string {
  const text = Array.from({ length: phrases }, () => random.pick(lists[lang])).join(' ');
  return capital(text).normalize('NFC');
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
