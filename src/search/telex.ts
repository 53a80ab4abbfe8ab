/** Raw Telex and VNI: what stands there when the input method was off. */
const marks: { [key: string]: string } = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const vniMarks: { [key: string]: string } = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};

/**
 * A word of raw Telex (“hoox”, “trowj”, “ddieenf”) or VNI (“ho64”) as it was meant.
 * @returns the word with its marks, or undefined where the letters are no such word
 */
export function decodeTelex(word: string): string | undefined {
  const raw = word.toLowerCase();
  if (!/^[a-z]+[0-9]*[a-z0-9]*$/.test(raw)) return undefined;
  const isVni = /\d/.test(raw);
  const decoded = isVni ? decodeVni(raw) : decodeLetters(raw);
  if (!decoded || decoded === raw) return undefined;
  const composed = decoded.normalize('NFC');
  // A Vietnamese syllable: one group of vowels between consonants that exist.
  const bare = composed.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  return /^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|r|s|t|th|tr|v|x)?[aeiouy]+(c|ch|m|n|ng|nh|p|t)?$/.test(
    bare,
  )
    ? composed
    : undefined;
}

function decodeLetters(raw: string): string | undefined {
  let text = raw;
  let tone = '';
  // The tone key may stand at the end or right after the vowel.
  const found =
    /^(.*[aeiouyw])([sfrxj])([a-z]*)$/.exec(text) ?? /^(.*[aeiouy][a-z]*)([sfrxj])$/.exec(text);
  if (found && !/[sfrxj]/.test(found[3] ?? '')) {
    tone = marks[found[2]!]!;
    text = found[1]! + (found[3] ?? '');
  }
  text = text
    .replace(/^dd/, 'đ')
    .replace(/^d(.*)d$/, 'đ$1')
    .replace(/uow|uwow|uwo/, 'ươ')
    .replace(/aa/, 'â')
    .replace(/ee/, 'ê')
    .replace(/oo/, 'ô')
    .replace(/a([^aeiou]*)a$/, 'â$1')
    .replace(/e([^aeiou]*)e$/, 'ê$1')
    .replace(/o([^aeiou]*)o$/, 'ô$1');
  const horned = /^(.*)w$/.exec(text);
  if (horned && !/[aou]w$/.test(text)) text = addHorn(horned[1]!);
  text = text.replace(/aw/, 'ă').replace(/ow/, 'ơ').replace(/uw/, 'ư').replace(/w/, 'ư');
  return putTone(text, tone);
}

/** A w typed at the end of the syllable: “truongw” is “trương”. */
function addHorn(text: string): string {
  return text
    .replace(/uo(?=[a-z]*$)/, 'ươ')
    .replace(/^([^ươ]*)a(?=[a-z]*$)/, '$1ă')
    .replace(/^([^ươă]*)o(?=[a-z]*$)/, '$1ơ')
    .replace(/^([^ươăơ]*)u(?=[a-z]*$)/, '$1ư');
}

function decodeVni(raw: string): string | undefined {
  let text = raw.replace(/^d9|^d(?=[a-z]+9)/, 'đ').replace(/9/, '');
  let tone = '';
  text = text.replace(/[1-5]/, (digit) => {
    tone = vniMarks[digit]!;
    return '';
  });
  if (/6/.test(text))
    text = text
      .replace('6', '')
      .replace(/[aeo](?!.*[aeo])/, (v) => ({ a: 'â', e: 'ê', o: 'ô' })[v]!);
  if (/7/.test(text))
    text = text.replace('7', '').replace(/uo|[uo]/, (v) => ({ uo: 'ươ', u: 'ư', o: 'ơ' })[v]!);
  if (/8/.test(text)) text = text.replace('8', '').replace(/a/, 'ă');
  return /\d/.test(text) ? undefined : putTone(text, tone);
}

/** The tone on a vowel; which one does not matter here, for a form keeps the tone apart. */
function putTone(text: string, tone: string): string | undefined {
  if (!tone) return text;
  const at = [...text].findLastIndex((letter) => /[aeiouyâăêôơư]/.test(letter));
  if (at < 0) return undefined;
  return text.slice(0, at + 1) + tone + text.slice(at + 1);
}
