/** What the check of a file says: apart from the pages, which only few readers use for it. */
import { fileHref, hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';

/** The part of a page where a file is chosen. */
export function buildFileCheck(locale: Locale) {
  const { title, text, label, off } = getWords(locale).dataset.check;
  return { title, text, label, off, data: `${hrefOf(locale, { section: 'data' })}check.json` };
}

/** What it loads on first use: its answers, and where the list of fingerprints is. */
export function buildCheckWords(locale: Locale) {
  const { match, older, none, insecure } = getWords(locale).dataset.check;
  return { match, older, none, insecure, list: fileHref('data/checksums.json') };
}
