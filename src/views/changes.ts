import { buildDatasets } from '../datasets/all.ts';
import { formatDay } from '../i18n/format.ts';
import {
  fileHref,
  hrefOf,
  parseAddress,
  pathOf,
  type Address,
  type Locale,
} from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { changesOf, type Change } from '../model/changes.ts';
import type { Model } from '../model/types.ts';
import { documentName, partNumber, passageName } from './links.ts';
import { calendarFile } from './calendar.ts';
import { feedList } from './feeds.ts';
import { sourceRows } from './sources.ts';

/** The address of a page as registers write it: free of language, without slashes at its ends. */
export function addressKey(address: Address): string {
  const { fragment, ...page } = address;
  const path = pathOf('en', page).replace(/^\/en\/|\/$/g, '');
  return fragment ? `${path}#${fragment}` : path;
}

/**
 * The last changes of a page, for its foot; none where nobody has noted one.
 * @param lastOnly true for a page that logs its own changes above
 */
export function buildPageChanges(model: Model, locale: Locale, address: Address, lastOnly = false) {
  const words = getWords(locale).changes;
  const all = changesOf(model.changes, addressKey(address));
  if (all.length === 0) return undefined;
  // Small fixes come after what changes the meaning, however late they are.
  const ordered = [
    ...all.filter(({ kind }) => kind !== 'small'),
    ...all.filter(({ kind }) => kind === 'small'),
  ];
  const small = `, ${words.kinds.small.toLocaleLowerCase(locale)}`;
  const items = ordered.map((change) => ({
    text: `${formatDay(locale, change.on)}${change.kind === 'small' ? small : ''}: ${change.note[locale]}`,
    parts: whoSays(change, locale),
    href: hrefOf(locale, { section: 'changes', fragment: change.id }),
  }));
  return {
    title: words.ofPage,
    latest: items[0]!,
    earlier: lastOnly ? [] : items.slice(1),
    earlierLabel: words.earlier(items.length - 1),
    all: { label: words.all, href: hrefOf(locale, { section: 'changes' }) },
  };
}

/** Who says it and since when, where the note says so. */
function whoSays(change: Change, locale: Locale): string {
  const words = getWords(locale).changes;
  const sources = change.sources.map(({ publisher }) => publisher);
  return [
    change.since ? words.since(formatDay(locale, change.since)) : '',
    sources.length > 0 ? words.by([...new Set(sources)].join(', ')) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** All changes by day, the latest first; small fixes apart from what changes the meaning. */
export function buildChanges(model: Model, locale: Locale) {
  const words = getWords(locale).changes;
  const days = [...new Set(model.changes.map(({ on }) => on))];
  return {
    title: words.title,
    description: words.description,
    lead: words.lead,
    days: days.map((day) => {
      const of = model.changes.filter(({ on }) => on === day);
      const rows = of.filter(({ kind }) => kind !== 'small');
      const small = of.filter(({ kind }) => kind === 'small');
      return {
        id: `ngay-${day}`,
        day,
        title: formatDay(locale, day),
        groups: [
          { title: '', rows: rows.map((change) => changeRow(model, change, locale)) },
          {
            title: words.small(small.length),
            rows: small.map((change) => changeRow(model, change, locale)),
          },
        ].filter(({ rows: shown }) => shown.length > 0),
      };
    }),
    none: words.none,
    feeds: {
      head: Object.values(getWords(locale).feeds.columns).map((label) => ({ label })),
      rows: feedList(model, locale).map(({ label, links }) => ({
        cells: [{ text: label }, { text: '', links }],
      })),
    },
    calendar: fileHref(calendarFile(locale)),
  };
}

/** So many records of a change are named at once; one that names hardly more is not worth a click. */
const namedAtOnce = 6;
const worthClosing = 4;

function changeRow(model: Model, change: Change, locale: Locale) {
  const words = getWords(locale).changes;
  const records = change.records.map((address) => recordLink(model, address, locale));
  const further = records.length - namedAtOnce < worthClosing ? [] : records.slice(namedAtOnce);
  return {
    id: change.id,
    kind: words.kinds[change.kind],
    text: change.note[locale],
    who: change.since ? words.since(formatDay(locale, change.since)) : '',
    records: records.slice(0, records.length - further.length),
    further:
      further.length > 0 ? { label: words.moreRecords(further.length), links: further } : undefined,
    sources: sourceRows(change.sources, locale),
  };
}

/** A record by its address, named as people name it. */
export function recordLink(model: Model, address: string, locale: Locale) {
  return {
    label: recordName(model, address, locale),
    href: hrefOf(locale, parseAddress(address)),
  };
}

function recordName(model: Model, key: string, locale: Locale): string {
  const words = getWords(locale);
  const { section, branch, ids = [], view, fragment } = parseAddress(key);
  if (!section) return key;
  const [first = '', second] = ids;
  const id = fragment ?? first;
  const plan = model.plans.find(({ year }) => year === first);
  if (section === 'tasks' && plan) {
    const task = plan.tasks.find((one) => one.id === second);
    if (task) return `${words.task.title(task.number)}: ${task.shortTitle[locale]}`;
    return view === 'progress'
      ? words.progress.tracker(plan.tasks.length)
      : words.tasks.title(plan.tasks.length);
  }
  if (section === 'plan' && plan) {
    const part = plan.parts.find((one) => one.id === fragment);
    const clause = plan.clauses.get(fragment ?? '');
    if (clause)
      return passageName(locale, { year: first, address: clause.address, clause, task: undefined });
    return part
      ? `${words.sectionNames.plan} ${partNumber(part.id, part.shortTitle[locale], part.mark)}`
      : plan.record.title[locale];
  }
  const named = {
    agencies: model.agencies,
    places: model.places,
    clusters: model.clusters,
    villages: model.villages,
  }[section as 'agencies'] as { id: string; name: Record<Locale, string> }[] | undefined;
  const name = named?.find((one) => one.id === id)?.name[locale];
  if (name) return name;
  if (section === 'support' && branch === 'item')
    return model.supportItems.find((one) => one.id === first)?.label[locale] ?? key;
  const policy = section === 'support' ? model.policies.find((one) => one.id === first) : undefined;
  if (policy) return policy.shortTitle[locale];
  const document = section === 'documents' && model.documents.find((one) => one.id === first);
  if (document) return documentName(locale, document);
  const term = section === 'glossary' ? model.terms.find((one) => one.id === fragment) : undefined;
  if (term) return term.term[locale];
  const table =
    section === 'data' ? buildDatasets(model).find((one) => one.id === first) : undefined;
  if (table) return `${words.sectionNames.data}: ${table.title[locale]}`;
  const where = words.sectionNames[section as keyof typeof words.sectionNames];
  return id ? `${where}: ${id}` : where;
}
