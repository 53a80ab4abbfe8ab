import type { Bilingual } from '../schema/field.ts';
import type { CiteSource } from './cite.ts';
import type { Locale } from './sections.ts';

/** Words and facts that a page of official text hands to its scripts, so that no script carries both languages. */
export interface PageWords {
  /** Address of the script that pages of official text load besides. */
  reader?: string;
  lang: Locale;
  openTerm: string;
  openPage: string;
  cite: CiteSource;
  words: Record<
    'copyLink' | 'copiedLink' | 'copied' | 'here' | 'unchanged' | 'changed' | 'unknown' | 'goNone',
    string
  > & { title: string; forms: Record<string, string> };
  /** On the page that can be kept on the reader's device. */
  offline?: Record<
    'keep' | 'renew' | 'keeping' | 'kept' | 'newer' | 'failed' | 'dropped' | 'drop',
    string
  >;
  /** On the plan, whose parts are printed alone: words for it, what is said of
   *  the version, and the address of the list of fingerprints. */
  part?: { print: string; fingerprint: string; details: string; list: string };
  /** On a page about one passage: which, and where the page stands in each language. */
  own?: { address: string; url: Bilingual };
  /** Versions of the text, the oldest first. */
  versions: string[];
  /** Versions in which a passage changed, by its address. */
  changed: Record<string, string[]>;
}
