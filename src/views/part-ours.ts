import { joinParts } from '../i18n/join-parts.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import type { ReadWords } from '../i18n/vi-read.ts';
import { getWords } from '../i18n/words.ts';
import { documentsOfPart, partsBelow, policiesOfPart, tasksOfPart } from '../model/hanging.ts';
import { isPlanYearOver } from '../model/figures.ts';
import type { Summary } from '../model/summary-fingerprint.ts';
import type { Model, Part, Plan } from '../model/types.ts';
import { documentHref, documentName, taskHref } from './links.ts';
import type { TextPart } from './note-texts.ts';

/** What we say under the heading of a part: in short what it says, and what hangs on it. */
export interface PartOurs {
  summary: SummaryView | undefined;
  /** Sentences with links: its tasks, its supports, its documents, its data. */
  hangs: TextPart[][];
}

export interface SummaryView {
  label: string;
  text: string;
  lang: Locale;
  outdated: string;
}

export function summaryView(summary: Summary | undefined, locale: Locale): SummaryView | undefined {
  if (!summary) return undefined;
  const words = getWords(locale).read;
  const english = locale === 'en' ? summary.text.en : undefined;
  return {
    label: words.summary,
    text: english ?? summary.text.vi,
    lang: english ? 'en' : 'vi',
    outdated: summary.outdated ? words.summaryOutdated : '',
  };
}

/** A part with more of a kind than this names only the count and where the whole list is. */
const namedAtMost = 8;

export function buildPartOurs(
  model: Model,
  plan: Plan,
  part: Part,
  locale: Locale,
): PartOurs | undefined {
  if (!part.title) return undefined;
  const words = getWords(locale).read;
  const ownOnly = partsBelow(plan, part).length > 1;
  const tasks = tasksOfPart(plan, part);
  const policies = policiesOfPart(plan, part);
  const documents = documentsOfPart(model, plan, part);
  const items = policies.reduce((sum, policy) => sum + policy.items.length, 0);
  const lists: { count: string; all: string; links: { text: string; href: string }[] }[] = [
    {
      count: words.tasks(tasks.length),
      all: hrefOf(locale, { section: 'tasks', ids: [plan.year] }),
      links: tasks.map((task) => ({ text: String(task.number), href: taskHref(locale, task) })),
    },
    {
      count: words.supports(items),
      all: hrefOf(locale, { section: 'support' }),
      links: policies.map((policy) => ({
        text: policy.shortTitle[locale],
        href: hrefOf(locale, { section: 'support', ids: [policy.id] }),
      })),
    },
    {
      count: words.documents(documents.length),
      all: hrefOf(locale, { section: 'documents' }),
      // Each is noted beside its paragraph; a part over others only counts them.
      links: ownOnly
        ? []
        : documents.map((one) => ({
            text: documentName(locale, one),
            href: documentHref(locale, one),
          })),
    },
  ].filter((_, index) => [tasks, policies, documents][index]!.length > 0);
  const data = [
    ...(tasks.length > 0 ? ['tasks' as const] : []),
    ...(items > 0 ? ['support-items' as const] : []),
    ...(documents.length > 0 ? ['documents' as const] : []),
  ];
  const hangs = lists.map(({ count, all, links }): TextPart[] =>
    links.length === 0 || links.length > namedAtMost
      ? [{ text: count, href: all }]
      : [{ text: `${count}: ` }, ...joinParts(links, ', ')],
  );
  const summary = summaryView(part.summary, locale);
  if (!summary && hangs.length === 0) return undefined;
  return {
    summary,
    hangs: [...hangs, ...(data.length > 0 ? [dataLinks(data, locale)] : [])],
  };
}

function dataLinks(tables: (keyof ReadWords['read']['tables'])[], locale: Locale): TextPart[] {
  const words = getWords(locale);
  return [
    { text: `${words.read.data}: ` },
    ...joinParts(
      tables.map((id) => ({
        text: words.read.tables[id],
        href: hrefOf(locale, { section: 'data', ids: [id] }),
      })),
      ', ',
    ),
  ];
}

/** What this document is, of what year, and whether that year is over: for whoever lands in the middle. */
export function standingOf(model: Model, plan: Plan, locale: Locale): string {
  const words = getWords(locale);
  const over = isPlanYearOver(plan, model.site.checkedOn);
  const state = over ? words.imprint.yearOver : words.imprint.yearRunning;
  return `${words.read.year(plan.year.slice(0, 4))}. ${state}.`;
}
