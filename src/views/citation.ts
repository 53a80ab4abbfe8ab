import { cite, citeForms, type CiteForm, type Cited, type CiteSource } from '../i18n/cite.ts';
import { absoluteUrl, type Locale } from '../i18n/sections.ts';
import { getWords, inBoth } from '../i18n/words.ts';
import type { Model, Plan, Task } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';

/** What citing any passage of a plan takes; the browser gets the same. */
export function citeSource(model: Model, plan: Plan): CiteSource {
  return {
    id: plan.document.id,
    number: valueOf(plan.document.number) ?? '',
    signedOn: valueOf(plan.document.signedOn) ?? '',
    kind: inBoth((locale) => getWords(locale).documents.kinds[plan.document.kind]),
    title: {
      vi: valueOf(plan.document.title.vi) ?? plan.record.title.vi,
      en: valueOf(plan.document.title.en) ?? plan.record.title.en,
    },
    issuer: plan.issuer.name,
    url: inBoth((locale) =>
      absoluteUrl(model.site.baseAddress, locale, { section: 'plan', ids: [plan.year] }),
    ),
    version: model.site.version,
    annex: plan.parts.find((part) => part.kind === 'annex')?.id ?? '',
    parts: Object.fromEntries(
      plan.parts.filter((part) => !part.mark).map((part) => [part.id, part.shortTitle]),
    ),
  };
}

/** The forms of a citation, the page's own language first. */
export function formsOf(locale: Locale): { form: CiteForm; label: string }[] {
  const labels = getWords(locale).cite.forms;
  const own = [...citeForms].sort((a, b) => Number(b === locale) - Number(a === locale));
  return own.map((form) => ({ form, label: labels[form] }));
}

/** Every form of one citation, ready for buttons. */
export function citeAll(
  locale: Locale,
  source: CiteSource,
  cited: Cited,
): { form: CiteForm; label: string; text: string }[] {
  return formsOf(locale).map((one) => ({ ...one, text: cite(one.form, locale, source, cited) }));
}

/** A task is cited as its row of the annex, at the address of its own page. */
export function citedTask(model: Model, task: Task): Required<Pick<Cited, 'address' | 'url'>> {
  const { baseAddress } = model.site;
  const ids = [task.year, task.id];
  const url = inBoth((lang) => absoluteUrl(baseAddress, lang, { section: 'tasks', ids }));
  return { address: task.address, url };
}
