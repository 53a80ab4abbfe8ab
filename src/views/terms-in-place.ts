import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import { termMeaning, termName } from './glossary.ts';
import type { RunView } from './notes.ts';

/** A term explained on the page that uses it, so that it opens there without a script. */
export interface TermPanel {
  /** Fragment of the panel. */
  id: string;
  term: string;
  second: string;
  secondLang: Locale;
  text: string;
  /** The entry in the glossary. */
  href: string;
}

export interface TermPanels {
  /** Where closing a panel leads; the page does not move. */
  id: string;
  label: string;
  open: string;
  close: string;
  terms: TermPanel[];
}

/** Prefix of the fragments; no passage has one like it. */
const prefix = 'term-';

/**
 * Lets the terms of a page open on the page.
 * @param isBrief true where a panel has room for the meaning only; our note on it stays in the glossary
 * @returns what turns links to the glossary into links to panels, and the panels of all terms that it met
 */
export function createTermsInPlace(model: Model, locale: Locale, isBrief = false) {
  const met = new Set<string>();
  const entries = `${hrefOf(locale, { section: 'glossary' })}#`;
  return {
    runs: <Run extends RunView>(runs: Run[]): Run[] =>
      runs.map((run) => {
        if (!run.href?.startsWith(entries)) return run;
        const id = run.href.slice(entries.length);
        met.add(id);
        return { ...run, href: `#${prefix}${id}` };
      }),
    panels: (): TermPanels => {
      const { read, glossary: words } = getWords(locale);
      const other: Locale = locale === 'vi' ? 'en' : 'vi';
      return {
        id: 'terms',
        label: words.title,
        open: read.openTerm,
        close: read.close,
        terms: model.terms
          .filter(({ id }) => met.has(id))
          .map((term) => ({
            id: `${prefix}${term.id}`,
            term: termName(term, locale),
            second: term.term[other],
            secondLang: other,
            text: isBrief ? term.meaning[locale] : termMeaning(term, locale),
            href: entries + term.id,
          })),
      };
    },
  };
}
