import { formatDay } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { citedDocuments, countTasks, isPlanYearOver, leadBodies } from '../model/figures.ts';
import type { Model, Plan } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { presentName } from './present-name.ts';
import { usedNeeds } from './support.ts';
import { agencyHref, passageHref } from './links.ts';

/** The home page of one plan. */
export function buildHome(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale);
  const number = valueOf(plan.document.number) ?? '';
  const to = (section: Parameters<typeof hrefOf>[1]) => hrefOf(locale, section);
  return {
    title: plan.record.headline[locale],
    lead: words.home_.lead(number, countTasks(plan), besideThePlan(model, locale)),
    description: words.home_.description(number, countTasks(plan)),
    imprint: imprintRows(model, plan, locale),
    examples: model.site.exampleQueries[locale].map((query) => ({
      label: query,
      href: `${to({ section: 'search' })}?q=${encodeURIComponent(query)}`,
    })),
    doors: [
      {
        title: words.home_.doorPlan,
        text: words.home_.doorPlanText,
        href: to({ section: 'plan', ids: [plan.year] }),
        links: plan.parts
          .filter((part) => (part.kind === 'section' && part.depth === 0) || part.kind === 'annex')
          .map((part) => ({
            label: part.shortTitle[locale],
            href: passageHref(locale, plan.year, part.id),
          })),
      },
      {
        title: words.home_.doorSupport,
        text: words.home_.doorSupportText,
        href: to({ section: 'support' }),
        links: usedNeeds(model)
          .slice(0, 3)
          .map((need) => ({
            label: words.support.needs[need],
            href: to({ section: 'support', branch: 'need', ids: [need] }),
          })),
      },
      {
        title: words.home_.doorData,
        text: words.home_.doorDataText,
        href: to({ section: 'data' }),
        links: [
          {
            label: words.figures.tasks(countTasks(plan)),
            href: to({ section: 'data', ids: ['tasks'] }),
          },
          {
            label: words.figures.allDocuments(model.documents.length),
            href: to({ section: 'data', ids: ['documents'] }),
          },
          ...(model.products.length > 0
            ? [
                {
                  label: words.figures.products(model.products.length),
                  href: to({ section: 'data', ids: ['ocop-products'] }),
                },
              ]
            : []),
        ],
      },
    ],
    figures: figuresSentence(model, plan, locale),
    how: {
      title: words.home_.howTitle,
      first: words.home_.how[0],
      second: words.home_.how[1],
      link: { label: words.home_.howLink, href: to({ section: 'about' }) },
    },
  };
}

/** What there is beside the plan: supports and products, or else the documents that it cites. */
function besideThePlan(model: Model, locale: Locale): string[] {
  const words = getWords(locale).home_;
  const beside = [
    ...(model.policies.length > 0 ? [words.besideSupport] : []),
    ...(model.products.length > 0 ? [words.besideProducts] : []),
  ];
  return beside.length > 0 ? beside : [words.besideDocuments];
}

/** Number, day, issuer, standing. The standing follows from the year and the stated day of checking. */
export function imprintRows(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale);
  const signedOn = valueOf(plan.document.signedOn);
  const now = presentName(plan.issuer, locale);
  const over = isPlanYearOver(plan, model.site.checkedOn);
  return [
    {
      label: words.imprint.document,
      value: valueOf(plan.document.number) ?? '',
      serif: true,
      href: hrefOf(locale, { section: 'documents', ids: [plan.document.id] }),
    },
    {
      label: words.imprint.issuedOn,
      value: signedOn ? formatDay(locale, signedOn) : '',
      serif: true,
    },
    {
      label: words.imprint.issuer,
      value: plan.issuer.name[locale],
      href: agencyHref(locale, plan.issuer),
      ...(now ? { second: now } : {}),
    },
    {
      label: words.imprint.standing,
      value: over ? words.imprint.yearOver : words.imprint.yearRunning,
      second: `${words.imprint.checkedOn}: ${formatDay(locale, model.site.checkedOn)}`,
    },
  ];
}

function figuresSentence(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale).figures;
  const to = (section: Parameters<typeof hrefOf>[1]) => hrefOf(locale, section);
  return [
    { text: words.assigns },
    { text: words.tasks(countTasks(plan)), href: to({ section: 'tasks', ids: [plan.year] }) },
    { text: words.in },
    {
      text: words.groups(plan.groups.length),
      href: to({ section: 'tasks', ids: [plan.year], view: 'list' }),
    },
    { text: words.to },
    { text: words.leads(leadBodies(model, plan).length), href: to({ section: 'agencies' }) },
    { text: words.cites },
    {
      text: words.documents(citedDocuments(model, plan).length),
      href: to({ section: 'documents' }),
    },
    { text: words.siteHas },
    ...(model.supportItems.length > 0
      ? [
          { text: words.namesSupport },
          { text: words.support(model.supportItems.length), href: to({ section: 'support' }) },
          { text: words.supportRest },
        ]
      : []),
    ...(model.products.length > 0
      ? [
          { text: words.namesProducts },
          { text: words.products(model.products.length), href: to({ section: 'ocopProducts' }) },
          { text: words.and },
        ]
      : []),
    { text: words.notesVerb },
    { text: words.notes(model.discrepancies.length), href: to({ section: 'discrepancies' }) },
    { text: words.end },
  ];
}
