import type { PageWords } from '../i18n/page-words.ts';
import { fileHref, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model, Plan } from '../model/types.ts';
import { printDetails } from './chrome.ts';
import { citeSource } from './citation.ts';
import { fingerprintsFile } from './fingerprints.ts';

/** What the scripts of the plan and task pages need. */
export function pageWords(model: Model, plan: Plan, locale: Locale): PageWords {
  const { read, cite, actions } = getWords(locale);
  const changed = [...plan.history.changed].map(
    ([address, one]) => [address, one[locale]] as const,
  );
  return {
    lang: locale,
    openTerm: read.openTerm,
    openPage: read.openPage,
    cite: citeSource(model, plan),
    words: {
      title: cite.title,
      copyLink: actions.copyLink,
      copiedLink: actions.copiedLink,
      copied: cite.copied,
      forms: cite.forms,
      here: cite.here,
      unchanged: cite.unchanged,
      changed: cite.changed,
      unknown: cite.unknown,
      goNone: cite.goNone,
    },
    offline: getWords(locale).offline,
    versions: plan.history.versions,
    changed: Object.fromEntries(changed.filter(([, versions]) => versions.length > 0)),
  };
}

/** What the scripts of the plan itself need besides: its parts can be printed alone. */
export function planWords(model: Model, plan: Plan, locale: Locale): PageWords {
  const { cite, print } = getWords(locale);
  const list = fileHref(fingerprintsFile(plan));
  const details = printDetails(model, locale).join(' · ');
  const part = { print: cite.printPart, fingerprint: print.partFingerprint, details, list };
  return { ...pageWords(model, plan, locale), part };
}
