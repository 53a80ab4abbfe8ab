/** What the pages of industrial clusters and of craft villages have in common. */
import { buildDatasets } from '../datasets/all.ts';
import { releaseShown } from '../datasets/version.ts';
import { formatDay, startWithCapital } from '../i18n/format.ts';
import { absoluteUrl, hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Cluster, Mention, Model, Place, Task, Village } from '../model/types.ts';
import { isAbsent, valueOf, type AbsenceKind, type Bilingual } from '../schema/field.ts';
import { mentionLinks, passageName, placeHref, taskLink, type PageLink } from './links.ts';
import { buildAnswers } from './place-answers.ts';
import { sourceRows } from './sources.ts';
import { valueCell, type ValueCell } from './value-cell.ts';

export interface FactRow {
  term: string;
  values: ValueCell[];
}

/** What the record of one kind says of its own. */
interface OwnRecord {
  kind: string;
  /** What its description says after the name and the place. */
  more: readonly (string | undefined)[];
  facts: FactRow[];
  /** Tasks that name it otherwise than in their text. */
  tasks?: readonly Task[];
}

/** The page of one cluster or village: all that is known of it, and in words what is not. */
export function buildLocalRecord(
  model: Model,
  section: 'clusters' | 'villages',
  item: Cluster | Village,
  locale: Locale,
  own: OwnRecord,
) {
  return {
    kind: own.kind,
    title: item.name[locale],
    description: getWords(locale).clusters.describe(
      item.name[locale],
      whereText(item, locale),
      startWithCapital(locale, own.more.filter(Boolean).join('; ')),
    ),
    facts: own.facts,
    inPlan: planLists(model, item, own.tasks ?? [], locale),
    answers: answersOf(model, item, locale),
    sources: sourcesOf(item, locale),
    citation: citationOf(model, section, item, locale),
  };
}

/** A term with its value, or the word for why there is none. */
export function factRow<T>(
  term: string,
  value: T,
  locale: Locale,
  write: (value: Exclude<T, { absent: AbsenceKind }>) => string | ValueCell,
): FactRow {
  return { term, values: [valueCell(value, locale, write)] };
}

/** Where something was when the plan was issued and where it is today, each unit linked. */
export function whereRows(item: Cluster | Village, locale: Locale): FactRow[] {
  const { clusters: words, absence } = getWords(locale);
  const { communes, district, today } = item.located;
  const link = (place: Place) => ({ text: place.name[locale], href: placeHref(locale, place) });
  const units = [...item.communes, item.district].filter((unit) => unit !== undefined);
  const none = (...values: unknown[]) => {
    const why = values.find(isAbsent);
    return [{ text: absence[why?.absent ?? 'not-found'], muted: true }];
  };
  return [
    {
      term: words.then,
      values: units.length > 0 ? units.map(link) : none(communes, district),
    },
    { term: words.today, values: item.today.length > 0 ? item.today.map(link) : none(today) },
  ];
}

/** “xã Bình Thành, thị xã Hương Trà”. */
function whereText(item: Cluster | Village, locale: Locale): string {
  const units = [...item.communes, item.district].filter((unit) => unit !== undefined);
  return units.map((unit) => unit.name[locale]).join(', ');
}

/** What the plans say of it: the paragraphs with the name of their part, the tasks, and what is wrong there. */
function planLists(
  model: Model,
  item: Cluster | Village,
  linked: readonly Task[],
  locale: Locale,
): { title: string; items: PageLink[]; none?: string }[] {
  const words = getWords(locale).clusters;
  const passages = item.mentions.filter(({ task }) => !task);
  const links = mentionLinks(locale, passages);
  const tasks = [...new Set([...item.mentions.flatMap(({ task }) => task ?? []), ...linked])];
  return [
    {
      title: words.inPlan,
      items: passages.map(({ clause }, index) => {
        const link = links[index]!;
        const name = clause?.part.shortTitle[locale];
        return name && name !== link.label ? { ...link, meta: name } : link;
      }),
      none: words.notInPlan,
    },
    { title: words.inTasks, items: tasks.map((task) => taskLink(locale, task)) },
    { title: words.differs, items: discrepanciesOf(model, item, locale) },
  ].filter(({ items, none }) => items.length > 0 || none);
}

/** Discrepancies in a passage that names it which speak of it by name. */
function discrepanciesOf(model: Model, item: Cluster | Village, locale: Locale): PageLink[] {
  const key = ({ year, address }: Mention) => `${year}#${address}`;
  const named = new Set(item.mentions.map(key));
  const name = bareName(item.name).toLocaleLowerCase('vi');
  return model.discrepancies
    .filter(({ places, says, against, reading }) => {
      const texts = [says.vi, valueOf(against)?.vi ?? '', reading.vi];
      return (
        places.some((place) => named.has(key(place))) &&
        texts.some((text) => text.toLocaleLowerCase('vi').includes(name))
      );
    })
    .map((row) => ({
      label: row.says[locale],
      href: hrefOf(locale, { section: 'discrepancies', fragment: row.id }),
      meta: row.places.map((place) => passageName(locale, place)).join(', '),
    }));
}

/** The name without the kind of thing it is: “Vinh Hưng” of “Cụm công nghiệp Vinh Hưng”. */
function bareName(name: Bilingual): string {
  return name.vi.replace(/^(Cụm công nghiệp|Làng nghề truyền thống|Làng nghề|Nghề) /, '');
}

/** Who answers now for the area that it lies in; what is not known is said. */
function answersOf(model: Model, item: Cluster | Village, locale: Locale) {
  const words = getWords(locale);
  const answers = item.today.map((unit) => buildAnswers(model, unit, locale));
  return {
    title: words.clusters.answers,
    items: answers.flatMap(({ items }) => items),
    none: item.today.length > 0 ? words.placeAnswers.unknown : words.clusters.answersUnknown,
  };
}

/** The tables that have the records of each section. */
const tableOf = { clusters: 'industrial-clusters', villages: 'craft-villages' } as const;

/** How to cite the page, with the release of the data that it shows, ready to copy. */
function citationOf(
  model: Model,
  section: 'clusters' | 'villages',
  item: Cluster | Village,
  locale: Locale,
) {
  const words = getWords(locale);
  const url = absoluteUrl(model.site.baseAddress, locale, { section, ids: [item.id] });
  const { site } = model;
  const table = buildDatasets(model).find(({ id }) => id === tableOf[section])!;
  return {
    title: words.clusters.cite,
    text: words.dataset.cite(
      site.name[locale],
      item.name[locale],
      releaseShown(model, table),
      formatDay(locale, site.checkedOn),
      url,
    ),
    copyLabel: words.actions.copy,
    copiedLabel: words.actions.copied,
  };
}

/** The sources, or that nothing but the plan speaks of it. */
function sourcesOf(item: Cluster | Village, locale: Locale) {
  const words = getWords(locale);
  return {
    title: words.places.sources,
    items: sourceRows(item.sources, locale),
    none: words.clusters.onlyPlan,
  };
}
