import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { plainText } from '../model/text.ts';
import type { Clause, Part, Plan } from '../model/types.ts';

/** The three readings of the plan, each with its own address. */
export function buildReadings(plan: Plan, locale: Locale, current: 'vi' | 'both' | 'en') {
  const words = getWords(locale);
  return {
    label: words.plan.reading,
    items: [
      {
        label: words.plan.vietnamese,
        lang: 'vi',
        href: hrefOf('vi', { section: 'plan', ids: [plan.year] }),
        current: current === 'vi',
      },
      {
        label: words.plan.sideBySide,
        href: hrefOf(locale, { section: 'plan', ids: [plan.year], view: 'sideBySide' }),
        current: current === 'both',
      },
      {
        label: words.plan.english,
        lang: 'en',
        href: hrefOf('en', { section: 'plan', ids: [plan.year] }),
        current: current === 'en',
      },
    ],
  };
}

/**
 * The document's own head: the word that says what it is, and its title, each with its address. Where a plan
 * has no title part, the record's title stands alone.
 */
export function buildHead(plan: Plan, locale: Locale) {
  const part = plan.parts.find((one) => one.kind === 'title');
  const text = (clause: Clause) =>
    plainText((locale === 'en' ? clause.text.en : undefined) ?? clause.text.vi);
  const clauses = part?.clauses ?? [];
  const last = clauses.at(-1);
  return {
    id: part?.id,
    lines: clauses.slice(0, -1).map((clause) => ({ id: clause.address, text: text(clause) })),
    title: last ? text(last) : plan.record.title[locale],
    titleId: last?.address,
  };
}

/** Entries of the outline: parts with a heading, three levels. */
export function buildOutline(plan: Plan, locale: Locale) {
  return plan.parts
    .filter((part) => part.kind !== 'title' && part.kind !== 'signature')
    .map((part) => ({
      mark: part.mark.replace(/[.)]$/, ''),
      label: part.shortTitle[locale],
      href: `#${part.id}`,
      level: part.depth + 1,
    }));
}

/** “Thuộc: II Nội dung thực hiện › 1 Đầu tư”: the parts with a heading that hold a part, or its paragraphs; undefined for none. */
export function partsAround(
  plan: Plan,
  part: Part,
  locale: Locale,
  of: 'heading' | 'paragraph',
): string | undefined {
  const around = plan.parts.filter(
    ({ id, title }) =>
      title && (part.id.startsWith(`${id}-`) || (id === part.id && of === 'paragraph')),
  );
  const names = around.map(({ mark, shortTitle }) =>
    `${mark.replace(/[.)]$/, '')} ${shortTitle[locale]}`.trim(),
  );
  return names.length > 0 ? `${getWords(locale).cite.here}: ${names.join(' › ')}` : undefined;
}

/** Heading text of a part in one language; Vietnamese where the English is missing. */
export function headingOf(part: Part, locale: Locale): { title: string; lang: Locale } {
  const english = locale === 'en' ? part.displayTitle.en : undefined;
  return english ? { title: english, lang: 'en' } : { title: part.displayTitle.vi, lang: 'vi' };
}

export function headingLevel(part: Part): 1 | 2 | 3 {
  return part.depth === 0 ? 1 : part.depth === 1 ? 2 : 3;
}
