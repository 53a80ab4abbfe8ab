import { cite, citedUrl, citeForms, type CiteForm, type Cited } from '../i18n/cite.ts';
import type { PageWords } from '../i18n/page-words.ts';
import { isWithin } from './is-within.ts';

/** Link to a passage; one that people pass on stays short, the citation carries the version. */
function linkTo(page: PageWords, cited: Cited): string {
  const link = new URL(citedUrl(page.lang, page.cite, cited));
  link.search = '';
  return link.href;
}

/** Buttons that stand on the page already get what they copy. */
export function fillButtons(page: PageWords, cited: Cited): void {
  const { lang, words } = page;
  for (const one of document.querySelectorAll<HTMLElement>('[data-form]')) {
    const form = one.dataset.form as CiteForm | 'link';
    one.dataset.copy = form === 'link' ? linkTo(page, cited) : cite(form, lang, page.cite, cited);
    one.dataset.copied = form === 'link' ? words.copiedLink : words.copied;
  }
}

/** Buttons that copy a link to a passage and its citation in each form. */
export function citeButtons(page: PageWords, cited: Cited): HTMLElement[] {
  const { lang, words } = page;
  const forms = [...citeForms].sort((a, b) => Number(b === lang) - Number(a === lang));
  const group = document.createElement('span');
  group.role = 'group';
  group.ariaLabel = words.title;
  group.className = 'clause-cite';
  group.append(
    `${words.title}:`,
    ...forms.map((form) =>
      button(words.forms[form] ?? form, cite(form, lang, page.cite, cited), words.copied),
    ),
  );
  return [button(words.copyLink, linkTo(page, cited), words.copiedLink), group];
}

function button(label: string, text: string, copied: string): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'bare';
  made.dataset.copy = text;
  made.dataset.copied = copied;
  made.textContent = label;
  return made;
}

/** Where a passage stands: this document and its year, then each part around it as a link. */
export function placeLine(page: PageWords, address: string): HTMLElement {
  const line = document.createElement('p');
  const standing = document.querySelector('[data-standing]')?.textContent.trim() ?? '';
  const { kind, number } = page.cite;
  line.append(`${page.words.here}: ${kind[page.lang]} ${number}. ${standing}`);
  for (const part of partsAround(page.lang, address)) {
    const link = document.createElement('a');
    link.href = `#${part.id}`;
    link.textContent = part.title;
    line.append(' › ', link);
  }
  return line;
}

/** Ids of parts grow by one step a level, so the larger parts are the shorter ids that the page has. */
function partsAround(lang: string, address: string): { id: string; title: string }[] {
  const steps = address.split('.')[0]!.split('-');
  return steps.flatMap((_, index) => {
    const id = steps.slice(0, index + 1).join('-');
    const heading = document.getElementById(id);
    const isHeading = heading?.matches('.part, .bi-row[data-heading]');
    if (!isHeading || id === address) return [];
    // Side by side a heading without a translation keeps its name.
    const title = ['.part-title', `.bi-${lang} :is(h2, h3, h4)`, '.bi-vi :is(h2, h3, h4)']
      .map((selector) => heading!.querySelector(selector))
      .find(Boolean);
    const mark = heading!.querySelector('.part-mark, .bi-spine');
    return [
      {
        id,
        title: [mark, title]
          .map((one) => one?.textContent.trim())
          .join(' ')
          .trim(),
      },
    ];
  });
}

/**
 * What became of a passage since the version that the address gives; of a part, of anything below it.
 * @param address of the passage, empty for the whole text
 * @param version the `v` of the address, if it has one
 */
export function versionWords(page: PageWords, address: string, version: string | null): string {
  if (!version) return '';
  const { words, versions } = page;
  if (!versions.includes(version)) return words.unknown.replace('{v}', version);
  const from = versions.indexOf(version);
  const changed = Object.entries(page.changed).flatMap(([one, all]) =>
    address === '' || isWithin(one, address) ? all : [],
  );
  const since = versions.filter((one, index) => index > from && changed.includes(one));
  return (since.length > 0 ? words.changed : words.unchanged)
    .replace('{v}', version)
    .replace('{w}', since.join(', '));
}
