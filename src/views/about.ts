import { absoluteUrl, type Locale } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import { reportIssue, reportMail } from './chrome.ts';
import { sourcesLink } from './source-pages.ts';

/** The page about the site: its prose, and the two ways to report a mistake. */
export function buildAbout(model: Model, locale: Locale) {
  const page = model.pages.find((one) => one.id === 'gioi-thieu');
  if (!page) throw new Error('content/pages/vi/gioi-thieu.mdx is missing');
  const url = absoluteUrl(model.site.baseAddress, locale, { section: 'about' });
  return {
    page,
    title: page.title[locale],
    description: page.description[locale],
    sources: sourcesLink(model, locale),
    mail: reportMail(model, locale, page.title[locale], url),
    issue: reportIssue(model, locale, page.title[locale], url),
    /** True while the addresses are the reserved ones of a site that nobody has published yet. */
    reserved: new URL(model.site.corrections.issues).hostname.endsWith('.example'),
  };
}
