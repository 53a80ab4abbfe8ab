import { endSentence } from '../finder/sentence.ts';
import { joinParts } from '../i18n/join-parts.ts';
import { formatDay, formatList, startWithCapital } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { nameInPlan } from '../model/names.ts';
import type { Policy } from '../model/support-types.ts';
import type { Discrepancy, Document, Model, Task } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { agencyHref, documentHref, documentName, placeHref, taskHref } from './links.ts';
import { presentName } from './present-name.ts';

/** A piece of one of our sentences. */
export interface TextPart {
  text: string;
  href?: string;
  lang?: string;
}

/** What a cited document is, from when, and whether it still holds. */
export function documentNote(locale: Locale, document: Document, printed: string): TextPart[] {
  const words = getWords(locale);
  const number = valueOf(document.number);
  const named = number !== undefined && printed.includes(number);
  const day = valueOf(document.signedOn);
  const issuer = valueOf(document.issuer)?.[locale];
  const tail = [day ? formatDay(locale, day) : '', issuer ?? ''].filter(Boolean).join(', ');
  return [
    ...(named || !number ? [] : [{ text: words.notes.noNumber }]),
    { text: documentName(locale, document), href: documentHref(locale, document) },
    { text: `${tail ? `, ${tail}` : ''}. ${words.documents.validity[document.status]}.` },
  ];
}

/** What a body or a unit is called now; nothing where its name has not changed. */
export function presentNameNote(
  model: Model,
  locale: Locale,
  kind: 'agency' | 'place',
  id: string,
): TextPart[] | undefined {
  if (kind === 'agency') {
    const agency = model.get.agency(id);
    const now = presentName(agency, locale);
    return now
      ? [
          { text: nameInPlan(agency, locale), href: agencyHref(locale, agency) },
          { text: `. ${endSentence(now)}` },
        ]
      : undefined;
  }
  const place = model.get.place(id);
  const [next, ...others] = place.today;
  if (!next) return undefined;
  const words = getWords(locale).places;
  const today =
    others.length > 3
      ? words.units(place.today.length)
      : formatList(
          locale,
          place.today.map((one) => one.name[locale]),
        );
  return [
    { text: place.name[locale], href: placeHref(locale, place) },
    { text: `. ${words.today}: ${today}.` },
  ];
}

/** The kind of note that a discrepancy makes. */
export function noteKind(locale: Locale, row: Discrepancy): string {
  const words = getWords(locale);
  if (row.kind === 'outdated') return words.notes.since;
  if (row.kind === 'body-annex') return words.notes.compared;
  return row.kind === 'agency' ? words.notes.agency : words.notes.asPrinted;
}

/** What the text says, how it is most likely meant, and the way to the full row. */
export function discrepancyNote(locale: Locale, row: Discrepancy): TextPart[] {
  const words = getWords(locale);
  const certainty = words.notes.certainty[row.certainty];
  const reading = row.reading[locale];
  const said =
    row.kind === 'outdated' ||
    reading.toLocaleLowerCase(locale).startsWith(certainty.slice(0, 4).toLocaleLowerCase(locale));
  return [
    {
      text: `${endSentence(row.says[locale])} ${endSentence(said ? reading : `${startWithCapital(locale, certainty)}: ${reading}`)} `,
    },
    { text: words.notes.all, href: hrefOf(locale, { section: 'discrepancies', fragment: row.id }) },
  ];
}

/** The tasks that come from a passage, and who leads each. */
export function tasksNote(locale: Locale, tasks: readonly Task[]): TextPart[] {
  const words = getWords(locale);
  const groups = tasks.map((task, index) => {
    const leads = formatList(
      locale,
      task.lead.agencies.map((agency) => agency.shortName[locale]),
    );
    return [
      { text: words.task.title(task.number), href: taskHref(locale, task) },
      { text: `: ${leads}${words.notes.leads}${index === tasks.length - 1 ? '.' : ''}` },
    ];
  });
  return joinParts(groups, '; ');
}

/** The support policies that a passage names. */
export function policiesNote(locale: Locale, policies: readonly Policy[]): TextPart[] {
  const links = policies.map(({ id, shortTitle }) => ({
    text: shortTitle[locale],
    href: hrefOf(locale, { section: 'support', ids: [id] }),
  }));
  return joinParts(links, '; ');
}
