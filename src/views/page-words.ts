import type { PageWords } from '../i18n/page-words.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model, Plan } from '../model/types.ts';
import { citeSource } from './citation.ts';

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
      printPart: cite.printPart,
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
