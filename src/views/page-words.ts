import type { PageWords } from '../i18n/page-words.ts';
import { fileHref, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model, Plan, Task } from '../model/types.ts';
import { printDetails } from './chrome.ts';
import { citedTask, citeSource } from './citation.ts';
import { fingerprintsFile } from './fingerprints.ts';

/** What the scripts of every page of official text need. */
function pageWords(model: Model, plan: Plan, locale: Locale): PageWords {
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
    versions: plan.history.versions,
    changed: Object.fromEntries(changed.filter(([, versions]) => versions.length > 0)),
  };
}

/** What the scripts of a task's page need: of the parts without a number, only those that it quotes are named. */
export function taskWords(model: Model, plan: Plan, task: Task, locale: Locale): PageWords {
  const words = pageWords(model, plan, locale);
  const quoted = new Set(task.from.map(({ address }) => address.split('.')[0]));
  const parts = Object.entries(words.cite.parts).filter(([id]) => quoted.has(id));
  return {
    ...words,
    cite: { ...words.cite, parts: Object.fromEntries(parts) },
    own: citedTask(model, task),
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
