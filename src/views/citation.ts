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

/** Every form of one citation, the page's own language first, ready for buttons. */
export function citeAll(
  locale: Locale,
  source: CiteSource,
  cited: (form: CiteForm) => Cited,
): { form: CiteForm; label: string; text: string }[] {
  const labels = getWords(locale).cite.forms;
  const own = [...citeForms].sort((a, b) => Number(b === locale) - Number(a === locale));
  return own.map((form) => ({
    form,
    label: labels[form],
    text: cite(form, locale, source, cited(form)),
  }));
}

/** A task is cited as its row of the annex, at the address of its own page. */
export function citeTask(model: Model, plan: Plan, task: Task, locale: Locale) {
  const url = (lang: Locale) =>
    absoluteUrl(model.site.baseAddress, lang, { section: 'tasks', ids: [task.year, task.id] });
  return citeAll(locale, citeSource(model, plan), (form) => ({
    address: task.address,
    url: url(form === 'vi' || form === 'en' ? form : locale),
  }));
}
