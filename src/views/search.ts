import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import { partNumber, passageHref, taskHref } from './links.ts';

/** Every section of the site, every part of the plan and every task: where a form without scripts leads. */
export function allSections(model: Model, locale: Locale) {
  const words = getWords(locale);
  const plan = model.currentPlan;
  const names = words.sectionNames;
  return [
    ...plan.parts
      .filter((part) => part.kind === 'section' || part.kind === 'annex')
      .map((part) => ({
        label: part.mark
          ? `${partNumber(part.id, '', part.mark)} ${part.shortTitle[locale]}`
          : part.shortTitle[locale],
        href: passageHref(locale, plan.year, part.id),
        meta: names.plan,
      })),
    ...plan.tasks.map((task) => ({
      label: `${words.task.title(task.number)}: ${task.shortTitle[locale]}`,
      href: taskHref(locale, task),
      meta: names.tasks,
    })),
    ...model.policies.map((policy) => ({
      label: policy.title[locale],
      href: hrefOf(locale, { section: 'support', ids: [policy.id] }),
      meta: names.support,
    })),
    ...(
      [
        'support',
        'agencies',
        'documents',
        'places',
        'clusters',
        'villages',
        'glossary',
        'discrepancies',
        'data',
        'charts',
        'verify',
        'changes',
        'about',
        ...(model.products.length > 0 ? (['ocopProducts'] as const) : []),
        ...(model.sources.length > 0 ? (['sources'] as const) : []),
        ...(model.rawMaterialAreas.length > 0 ? (['rawMaterialAreas'] as const) : []),
      ] as const
    ).map((section) => ({ label: names[section], href: hrefOf(locale, { section }) })),
  ];
}
