import { formatNumber } from '../i18n/format.ts';
import { formatMoney } from '../i18n/money.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { slugify } from '../model/slug.ts';
import type { Policy, SupportItem } from '../model/support-types.ts';
import { valueOf } from '../schema/field.ts';
import { joinText, makeRecord, makeThing, type Record, type Thing } from './thing.ts';

/** A section of a page of prose: the words under one heading. */
interface ProseSection {
  title: string;
  text: string;
}

/** Gives the Markdown body of a page of prose. */
export type ReadBody = (file: string) => string;

/** A policy, the sections of its page, and its items. */
export function policyThings(policy: Policy, readBody: ReadBody): Thing[] {
  const bodies = {
    vi: splitBody(readBody(policy.file.vi)),
    en: splitBody(readBody(policy.file.en)),
  };
  const address = { section: 'support' as const, ids: [policy.id] };
  const values = policy.agencies.map((agency) => `agency:${agency.id}`);
  return [
    makeThing({
      kind: 'support',
      address,
      records: { vi: policyRecord(policy, 'vi'), en: policyRecord(policy, 'en') },
      values,
      weight: 1.2,
    }),
    ...bodies.vi.map((section, index) => {
      const english = bodies.en[index];
      const build = (locale: Locale, { title, text }: ProseSection): Record =>
        makeRecord({
          title: `${policy.shortTitle[locale]}: ${lowerFirst(title)}`,
          place: getWords(locale).sectionNames.support,
          text,
        });
      const thing = makeThing({
        kind: 'support',
        address,
        records: {
          vi: build('vi', section),
          ...(english ? { en: build('en', english) } : {}),
        },
        values,
        weight: 0.8,
        suggest: false,
      });
      // Headings of prose bear ids made from their own words, so each language has its own.
      return {
        ...thing,
        path: {
          vi: `${thing.path.vi}#${slugify(section.title)}`,
          en: english ? `${thing.path.en}#${slugify(english.title)}` : thing.path.en,
        },
      };
    }),
    ...policy.items.map(itemThing),
  ];
}

function policyRecord(policy: Policy, locale: Locale): Record {
  return makeRecord({
    title: policy.title[locale],
    place: getWords(locale).sectionNames.support,
    text: joinText(
      policy.summary[locale],
      policy.caution.strong[locale],
      policy.caution.text[locale],
    ),
    names: [policy.shortTitle[locale]],
  });
}

function itemThing(item: SupportItem): Thing {
  return makeThing({
    kind: 'support',
    address: { section: 'support', branch: 'item', ids: [item.id] },
    records: { vi: itemRecord(item, 'vi'), en: itemRecord(item, 'en') },
    values: [
      `status:${item.status}`,
      ...item.policy.agencies.map((agency) => `agency:${agency.id}`),
    ],
    weight: item.status === 'expired' ? 0.85 : 1,
  });
}

function itemRecord(item: SupportItem, locale: Locale): Record {
  const words = getWords(locale);
  const ceiling = valueOf(item.ceilingVnd);
  const percent = valueOf(item.percentMax);
  const share = percent === undefined ? '' : `${formatNumber(locale, percent)}%`;
  const amount = [
    ceiling === undefined ? '' : words.support.upTo(formatMoney(locale, ceiling)),
    share,
  ]
    .filter(Boolean)
    .join(', ');
  return makeRecord({
    title: item.label[locale],
    place: `${words.sectionNames.support}, ${item.policy.shortTitle[locale]}`,
    text: joinText(
      upperFirst([amount || words.support.noAmount, item.unit[locale]].join(', ')),
      item.beneficiary[locale],
      item.conditions[locale],
    ),
    names: item.needs.map((need) => words.support.needs[need]),
    status: words.documents.validity[item.state],
  });
}

/** The body by its second-level headings; what stands before the first is left out. */
export function splitBody(markdown: string): ProseSection[] {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return body
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { title: title.trim(), text: plainMarkdown(lines.join('\n')) };
    });
}

function plainMarkdown(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#+ (.*)$/gm, '$1.')
    .replace(/^[-*] |^\d+\. /gm, '')
    .replace(/\*\*|[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
