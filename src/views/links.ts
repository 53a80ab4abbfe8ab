import { hrefOf, type Address, type Locale } from '../i18n/sections.ts';
import type { RefKind } from '../loader/entry.ts';
import type {
  Agency,
  Cluster,
  Document,
  Mention,
  Model,
  Place,
  Task,
  Village,
} from '../model/types.ts';
import { getWords } from '../i18n/words.ts';

/** Where each kind of tagged thing has its page or its row. */
export function addressOfRef(kind: RefKind, id: string): Address {
  switch (kind) {
    case 'doc':
      return { section: 'documents', ids: [id] };
    case 'agency':
      return { section: 'agencies', ids: [id] };
    case 'place':
      return { section: 'places', ids: [id] };
    case 'cluster':
      return { section: 'clusters', ids: [id] };
    case 'village':
      return { section: 'villages', ids: [id] };
    case 'term':
      return { section: 'glossary', fragment: id };
    case 'note':
      return { section: 'discrepancies', fragment: id };
  }
}

export const taskHref = (locale: Locale, task: Task) =>
  hrefOf(locale, { section: 'tasks', ids: [task.year, task.id] });
export const agencyHref = (locale: Locale, agency: Agency) =>
  hrefOf(locale, { section: 'agencies', ids: [agency.id] });
export const documentHref = (locale: Locale, document: Document) =>
  hrefOf(locale, { section: 'documents', ids: [document.id] });
export const placeHref = (locale: Locale, place: Place) =>
  hrefOf(locale, { section: 'places', ids: [place.id] });
export const clusterHref = (locale: Locale, cluster: Cluster) =>
  hrefOf(locale, { section: 'clusters', ids: [cluster.id] });
export const villageHref = (locale: Locale, village: Village) =>
  hrefOf(locale, { section: 'villages', ids: [village.id] });
export const passageHref = (locale: Locale, year: string, address: string) =>
  hrefOf(locale, { section: 'plan', ids: [year], fragment: address });

export { documentKindAndNumber, documentName, officialName } from '../i18n/document-name.ts';

/** A passage as people cite it: “II.2.a ¶3”, “Nhiệm vụ 7”. */
export function passageName(locale: Locale, mention: Mention): string {
  const words = getWords(locale);
  if (mention.task) return words.task.title(mention.task.number);
  if (mention.clause) {
    const { part, id } = mention.clause;
    const where = partNumber(part.id, part.shortTitle[locale], part.mark);
    return /^\d+$/.test(id) ? `${where} ¶${id}` : where;
  }
  return mention.address;
}

/** “II.2.a” for a numbered part; its short name for one without a number. */
export function partNumber(id: string, shortTitle: string, mark: string): string {
  if (!mark) return shortTitle;
  const [roman, ...rest] = id.split('-');
  return [roman!.toUpperCase(), ...rest].join('.');
}

/** A link with a line about what it leads to. */
export interface PageLink {
  label: string;
  href: string;
  meta?: string | undefined;
}

/** “Task 7: Machines and equipment”. */
export function taskLink(locale: Locale, task: Task) {
  return {
    label: `${getWords(locale).task.title(task.number)}: ${task.shortTitle[locale]}`,
    href: taskHref(locale, task),
  };
}

/** Mentions as links, each passage once. */
export function mentionLinks(locale: Locale, mentions: readonly Mention[]) {
  return mentions.map((mention) => ({
    label: passageName(locale, mention),
    href: mention.task
      ? taskHref(locale, mention.task)
      : passageHref(locale, mention.year, mention.address),
  }));
}

/**
 * Where a link of our own prose leads: `doc:<id>`, `source:<id>`, `task:<year>/<number>`, `plan:<year>#<address>`.
 * Any other address stays as it is.
 */
export function resolveProseLink(model: Model, locale: Locale): (href: string) => string {
  return (href) => {
    const [scheme, rest = ''] = splitOnce(href, ':');
    if (scheme === 'doc') return hrefOf(locale, { section: 'documents', ids: [rest] });
    if (scheme === 'source') return model.sources.find((one) => one.id === rest)?.url ?? href;
    if (scheme === 'task') return hrefOf(locale, { section: 'tasks', ids: rest.split('/') });
    if (scheme !== 'plan') return href;
    const [year, address] = splitOnce(rest, '#');
    return hrefOf(locale, { section: 'plan', ids: [year], fragment: address });
  };
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}
