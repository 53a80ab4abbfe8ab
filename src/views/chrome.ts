import { formatDay } from '../i18n/format.ts';
import { findApiLinks } from '../api/find-record.ts';
import {
  absoluteUrl,
  fileHref,
  hrefOf,
  locales,
  type Address,
  type Locale,
} from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { valueOf } from '../schema/field.ts';
import { movedPlaces } from './moved.ts';
import { canonicalSha256 } from '../model/official-text.ts';
import type { Model } from '../model/types.ts';
import { buildPageChanges } from './changes.ts';
import { feedLinks } from './feeds.ts';
import { buildLastChecked } from './last-checked.ts';

/** What the frame of a page needs: everything outside its main text. */
export interface PageSpec {
  locale: Locale;
  title: string;
  description: string;
  /** The page's own address, the same in both languages. */
  address: Address;
  /** Key of the current item of the main navigation. */
  section?: 'plan' | 'tasks' | 'support' | 'ocopProducts' | 'documents' | 'data' | undefined;
  showSearch?: boolean;
  /** True on pages that set official text in the serif. */
  officialText?: boolean;
  wide?: boolean;
  /** True on a page with a log of its own changes: its foot names only the last change of the site. */
  ownLog?: boolean;
  /** The earliest day on which something on the page was checked; without it the day of the whole site. */
  checkedOn?: string | undefined;
  robots?: string;
  jsonLd?: object;
  /** What other sites show beside a link to the page. */
  picture?: { url: string; width: number; height: number; alt: string };
}

/** The frame of a page, ready for the layout. */
export function buildChrome(model: Model, spec: PageSpec) {
  const { locale, address } = spec;
  const words = getWords(locale);
  const plan = model.currentPlan;
  const number = valueOf(plan.document.number) ?? '';
  const signedOn = formatDay(locale, valueOf(plan.document.signedOn) ?? '');
  const year = plan.year;
  const absolute = (lang: Locale) => absoluteUrl(model.site.baseAddress, lang, address);
  const canonical = absolute(locale);
  const href = (to: Address) => hrefOf(locale, to);
  const home = !address.section && !address.ids;
  const apiLinks = spec.robots ? [] : findApiLinks(model, address);
  return {
    lang: locale,
    title:
      home && !spec.robots
        ? `${model.site.name[locale]} · ${spec.title}`
        : `${spec.title} · ${model.site.name[locale]}`,
    description: spec.description,
    canonical,
    alternates: [
      ...locales.map((lang) => ({ hreflang: lang, href: absolute(lang) })),
      { hreflang: 'x-default', href: absolute('vi') },
    ],
    apiLinks: apiLinks.map(({ path, record }) => ({
      href: fileHref(path),
      record: record && fileHref(record),
    })),
    ...(spec.robots ? { robots: spec.robots } : {}),
    ...(spec.section ? { section: spec.section } : {}),
    nav: [
      { key: 'plan', label: words.nav.plan, href: href({ section: 'plan', ids: [year] }) },
      { key: 'tasks', label: words.nav.tasks, href: href({ section: 'tasks', ids: [year] }) },
      { key: 'support', label: words.nav.support, href: href({ section: 'support' }) },
      model.products.length > 0
        ? { key: 'ocopProducts', label: words.nav.ocop, href: href({ section: 'ocopProducts' }) }
        : { key: 'documents', label: words.nav.documents, href: href({ section: 'documents' }) },
      { key: 'data', label: words.nav.data, href: href({ section: 'data' }) },
    ],
    site: {
      name: model.site.name[locale],
      tagline: model.site.tagline[locale],
      mark: model.site.mark,
      homeHref: href({}),
    },
    languageLinks: locales.map((lang) => ({
      lang,
      label: lang.toUpperCase(),
      name: getWords(lang).languageName,
      href: hrefOf(lang, address),
      current: lang === locale,
    })),
    searchHref: href({ section: 'search' }),
    showSearch: spec.showSearch ?? true,
    labels: {
      skip: words.skip,
      menu: words.menu,
      nav: words.mainNav,
      theme: words.themeToggle,
      search: words.search.link,
      languages: words.languages,
      follow: words.feeds.follow,
    },
    footer: [
      { title: model.site.name[locale], text: words.footer.about(number, signedOn) },
      {
        title: words.footer.find,
        links: [
          { label: words.sectionNames.plan, href: href({ section: 'plan', ids: [year] }) },
          { label: words.sectionNames.tasks, href: href({ section: 'tasks', ids: [year] }) },
          { label: words.sectionNames.support, href: href({ section: 'support' }) },
          ...(model.products.length > 0
            ? [{ label: words.sectionNames.ocopProducts, href: href({ section: 'ocopProducts' }) }]
            : []),
          { label: words.sectionNames.agencies, href: href({ section: 'agencies' }) },
          { label: words.sectionNames.documents, href: href({ section: 'documents' }) },
          { label: words.sectionNames.places, href: href({ section: 'places' }) },
          { label: words.sectionNames.glossary, href: href({ section: 'glossary' }) },
          { label: words.sectionNames.charts, href: href({ section: 'charts' }) },
          { label: words.sectionNames.data, href: href({ section: 'data' }) },
        ],
      },
      {
        title: words.footer.aboutSite,
        links: [
          { label: words.footer.sources, href: href({ section: 'about' }) },
          { label: words.sectionNames.discrepancies, href: href({ section: 'discrepancies' }) },
          { label: words.verify.link, href: href({ section: 'verify' }) },
          { label: words.sectionNames.changes, href: href({ section: 'changes' }) },
        ],
      },
      {
        title: words.footer.wrong,
        text: words.footer.wrongText,
        links: [
          { label: words.report.link, href: reportMail(model, locale, spec.title, canonical) },
        ],
        accent: true,
      },
    ],
    moved: { title: words.moved.heading, places: movedPlaces(model, locale, address) },
    wide: spec.wide ?? false,
    feeds: feedLinks(model, locale, address),
    changes: buildPageChanges(model, locale, address, spec.ownLog),
    checked: buildLastChecked(model.site, locale, spec.checkedOn),
    print: {
      left: words.print.left(number, signedOn),
      right: words.print.right,
      end: [
        canonical,
        ...printDetails(model, locale),
        ...(spec.officialText
          ? [`${words.print.fingerprint} ${canonicalSha256(plan).slice(0, 16)}`]
          : []),
      ].join(' · '),
    },
    ...(spec.picture
      ? {
          picture: {
            ...spec.picture,
            lang: locale,
            site: model.site.name[locale],
            title: spec.title,
            description: spec.description,
            canonical,
          },
        }
      : {}),
    ...(spec.jsonLd ? { jsonLd: JSON.stringify(spec.jsonLd).replaceAll('<', '\\u003c') } : {}),
  };
}

/** A `mailto:` with the page's address and the version of the content already written in. */
export function reportMail(model: Model, locale: Locale, page: string, address: string): string {
  const words = getWords(locale);
  const subject = encodeURIComponent(words.report.subject(page));
  const body = encodeURIComponent(words.report.body(address, model.site.checkedOn));
  return `mailto:${model.site.corrections.email}?subject=${subject}&body=${body}`;
}

/** Address of a new issue about a page, pre-filled the same way. */
export function reportIssue(model: Model, locale: Locale, page: string, address: string): string {
  const words = getWords(locale);
  const url = new URL(model.site.corrections.issues);
  url.searchParams.set('title', words.report.subject(page));
  url.searchParams.set('body', words.report.body(address, model.site.checkedOn));
  return url.href;
}

/** What a printed page says of its version. */
export function printDetails({ site }: Model, locale: Locale): string[] {
  const { print, imprint } = getWords(locale);
  return [
    `${print.version} ${site.version}`,
    `${imprint.checkedOn} ${formatDay(locale, site.checkedOn)}`,
  ];
}

/** The same page in the other language. */
export function otherLanguage(locale: Locale, address: Address) {
  const lang = locale === 'vi' ? 'en' : 'vi';
  return { lang, name: getWords(lang).languageName, href: hrefOf(lang, address) };
}

/** Breadcrumbs of a page: home first, the page itself last and without a link. */
export function buildBreadcrumbs(locale: Locale, steps: { label: string; address?: Address }[]) {
  const words = getWords(locale);
  return {
    label: words.breadcrumbs,
    items: [
      { label: words.home, href: hrefOf(locale, {}) },
      ...steps.map(({ label, address }) =>
        address ? { label, href: hrefOf(locale, address) } : { label },
      ),
    ],
  };
}
