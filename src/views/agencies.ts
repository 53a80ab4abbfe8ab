import { formatDay, startWithCapital } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { leadBodies } from '../model/figures.ts';
import { isAbsent, valueOf } from '../schema/field.ts';
import type { Agency, Model, Plan } from '../model/types.ts';
import { columnGroupOf, columnGroupOrder } from './columns.ts';
import { agencyHref, mentionLinks, taskLink } from './links.ts';
import { presentName } from './present-name.ts';
import { sourceRows } from './sources.ts';
import { nameInPlan } from '../model/names.ts';

/** The index of agencies in the column groups of the matrix. */
export function buildAgencyIndex(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale);
  return {
    lead: words.agencies.lead(leadBodies(model, plan).length),
    groups: columnGroupOrder.flatMap((group) => {
      const rows = model.agencies.filter((agency) => columnGroupOf(agency) === group);
      return rows.length === 0
        ? []
        : [
            {
              key: group,
              title: words.agencies.groups[group],
              rows: rows.map((agency) => indexRow(agency, locale)),
            },
          ];
    }),
    source: words.agencies.sourceLine(valueOf(plan.document.number) ?? plan.year),
    head: [words.agencies.then, words.agencies.now, words.agencies.leads, words.agencies.supports],
  };
}

function indexRow(agency: Agency, locale: Locale) {
  const words = getWords(locale);
  const list = (tasks: Agency['leads']) => tasks.map((task) => task.number).join(', ');
  const now = presentName(agency, locale);
  const none = { text: words.agencies.noTask, muted: true };
  const tasks = (text: string) => (text ? { text } : none);
  return {
    id: agency.id,
    cells: [
      { text: agency.name[locale], href: agencyHref(locale, agency) },
      now ? { text: now } : { text: words.agencies.fates[agency.fate], muted: true },
      tasks(list(agency.leads)),
      tasks(list(agency.supports)),
    ],
  };
}

/** One agency's page. */
export function buildAgencyView(agency: Agency, locale: Locale) {
  const words = getWords(locale);
  const contact = valueOf(agency.contact);
  const absence = (value: unknown) => (isAbsent(value) ? words.absence[value.absent] : '');
  const successors = valueOf(agency.successors) ?? [];
  const shown = (value: unknown, text: string | undefined) =>
    text ? { text } : { text: absence(value), muted: true };
  return {
    title: agency.name[locale],
    kind: startWithCapital(locale, words.agencies.kinds[agency.kind]),
    description:
      `${agency.name[locale]}: ${words.agencies.leads.toLowerCase()} ${agency.leads.length}, ${words.agencies.supports.toLowerCase()} ${agency.supports.length}. ${presentName(agency, locale) ?? ''}`.trim(),
    now: presentName(agency, locale),
    facts: [
      {
        term: words.agencies.inPlan,
        values: agency.nameInPlan.map((text) => ({ text, lang: 'vi', serif: true })),
      },
      { term: words.agencies.kind, values: [{ text: words.agencies.kinds[agency.kind] }] },
      {
        term: words.agencies.now,
        values: isAbsent(agency.successors)
          ? [{ text: absence(agency.successors), muted: true }]
          : successors.map((next) => {
              const from = valueOf(next.from);
              const instrument = valueOf(next.instrument);
              return {
                text: next.name[locale],
                second: [
                  from ? words.places.from(formatDay(locale, from)) : absence(next.from),
                  instrument?.[locale] ?? absence(next.instrument),
                ]
                  .filter(Boolean)
                  .join('; '),
              };
            }),
      },
      ...(contact
        ? [
            {
              term: words.agencies.seat,
              values: [
                {
                  ...shown(contact.seat, valueOf(contact.seat)?.[locale]),
                  second: contact.asOf[locale],
                },
              ],
            },
            { term: words.agencies.phone, values: [shown(contact.phone, valueOf(contact.phone))] },
            {
              term: words.agencies.website,
              values: [shown(contact.website, valueOf(contact.website))],
            },
          ]
        : [
            {
              term: words.agencies.contact,
              values: [{ text: absence(agency.contact), muted: true }],
            },
          ]),
      ...(agency.note
        ? [{ term: words.agencies.note, values: [{ text: agency.note[locale] }] }]
        : []),
    ],
    leads: agency.leads.map((task) => taskLink(locale, task)),
    supports: agency.supports.map((task) => taskLink(locale, task)),
    noTasks: agency.leads.length + agency.supports.length === 0 ? words.agencies.noTasks : '',
    mentions: mentionLinks(locale, agency.mentions),
    sources: sourceRows(agency.sources, locale),
    nameInPlan: nameInPlan(agency, locale),
  };
}
