import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { plainText } from '../model/text.ts';
import type { Agency, Clause, Part, Plan, Task } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { partWords } from './index-words.ts';
import { joinText, makeRecord, makeThing, type Record, type Thing } from './thing.ts';

/** Every numbered part, paragraph and task of a plan. */
export function planThings(plan: Plan, agencies: readonly Agency[]): Thing[] {
  const named = new Map<string, string[]>();
  for (const { id, mentions } of agencies) {
    const own = mentions.filter(({ year }) => year === plan.year);
    for (const address of new Set(own.map((one) => one.address)))
      named.set(address, [...(named.get(address) ?? []), `agency:${id}`]);
  }
  return [
    ...plan.parts.flatMap((part) => partThings(plan, part, named)),
    ...plan.tasks.map(taskThing),
  ];
}

/** @param named bodies that a passage names, by its address */
function partThings(plan: Plan, part: Part, named: ReadonlyMap<string, string[]>): Thing[] {
  const year = `year:${plan.year}`;
  const isText = part.kind === 'section' || part.kind === 'bases' || part.kind === 'closing';
  const isNamed = part.kind === 'section' || part.kind === 'annex' || part.kind === 'bases';
  const paragraphs = part.clauses.filter(
    (clause) => clause.role === 'paragraph' && /^\d+$/.test(clause.id),
  );
  // Signature, recipients and title are one thing each: their paragraphs say nothing by themselves.
  const heading = makeThing({
    kind: 'plan',
    address: { section: 'plan', ids: [plan.year], fragment: part.id },
    records: byLanguage((locale) => headingRecord(part, locale, isText)),
    values: [year, ...(named.get(part.id) ?? [])],
    references: isNamed ? [part.id] : [],
    weight: part.kind === 'title' ? 0.6 : 0.9,
    suggest: isNamed,
  });
  return [
    heading,
    ...(isText ? paragraphs : []).map((clause) =>
      makeThing({
        kind: 'plan',
        address: { section: 'plan', ids: [plan.year], fragment: clause.address },
        records: byLanguage((locale) => clauseRecord(clause, locale)),
        values: [year, ...(named.get(clause.address) ?? [])],
        references: [`${part.id}.${clause.id}`],
        weight: 1.1,
        suggest: false,
      }),
    ),
  ];
}

function byLanguage(build: (locale: Locale) => Record | undefined): Thing['records'] {
  const en = build('en');
  return { vi: build('vi')!, ...(en ? { en } : {}) };
}

/** “II.2.a”, or the short name of a part without a number. */
export function partName(part: Part, locale: Locale): string {
  if (!part.mark) return part.shortTitle[locale];
  const [roman, ...rest] = part.id.split('-');
  return [roman!.toUpperCase(), ...rest].join('.');
}

function headingRecord(part: Part, locale: Locale, isText: boolean): Record | undefined {
  const words = getWords(locale);
  const official = locale === 'vi' ? part.displayTitle.vi : part.displayTitle.en;
  const texts = part.clauses.map((clause) => plainText(clause.text[locale] ?? []));
  return makeRecord({
    title: official || part.shortTitle[locale],
    place: joinPlace(words.sectionNames.plan, part.mark ? partName(part, locale) : ''),
    // A part of paragraphs has them as things of their own.
    text: isText ? '' : joinText(...texts),
    names: [part.shortTitle[locale], ...(partWords[part.kind]?.[locale] ?? [])],
    titleIsOfficial: locale === 'vi' && Boolean(official),
    textIsOfficial: locale === 'vi',
  });
}

function clauseRecord(clause: Clause, locale: Locale): Record | undefined {
  const runs = clause.text[locale];
  if (!runs) return undefined;
  const { part } = clause;
  const official = locale === 'vi' ? part.displayTitle.vi : part.displayTitle.en;
  const title = official || part.shortTitle[locale];
  return makeRecord({
    title,
    place: joinPlace(getWords(locale).sectionNames.plan, `${partName(part, locale)} ¶${clause.id}`),
    text: plainText(runs),
    titleIsOfficial: locale === 'vi' && Boolean(official),
    textIsOfficial: locale === 'vi',
  });
}

function joinPlace(...steps: string[]): string {
  return steps.filter(Boolean).join(', ');
}

function taskThing(task: Task): Thing {
  const agencies = [...task.lead.agencies, ...task.support.agencies];
  const numbers = [String(task.number), task.id];
  return makeThing({
    kind: 'task',
    address: { section: 'tasks', ids: [task.year, task.id] },
    records: byLanguage((locale) => taskRecord(task, locale)),
    values: [
      `year:${task.year}`,
      `group:${task.group.id}`,
      ...agencies.map((agency) => `agency:${agency.id}`),
    ],
    references: [...new Set(numbers)].map((number) => `task ${number}`),
    weight: 1.2,
  });
}

function taskRecord(task: Task, locale: Locale): Record | undefined {
  const runs = task.text[locale];
  if (!runs) return undefined;
  const words = getWords(locale);
  const printed = (one: Task['lead']) => one.printed[locale] ?? one.printed.vi;
  const note = valueOf(task.note)?.[locale];
  return makeRecord({
    title: task.shortTitle[locale],
    place: words.task.title(task.number),
    text: joinText(
      plainText(runs),
      `${words.task.lead}: ${printed(task.lead)}`,
      `${words.task.support}: ${printed(task.support)}`,
      note,
    ),
    names: [task.topic[locale]],
    textIsOfficial: locale === 'vi',
  });
}

/** Every way a body is called, then and now. */
export function agencyNames(agency: Agency, locale: Locale): string[] {
  const successors = valueOf(agency.successors) ?? [];
  return [
    ...(locale === 'vi' ? agency.nameInPlan : []),
    agency.shortName[locale],
    ...successors.map((next) => next.name[locale]),
  ];
}
