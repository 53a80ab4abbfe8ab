import { citedUrl } from '../i18n/cite.ts';
import type { PageWords } from '../i18n/page-words.ts';
import { isWithin } from './is-within.ts';

type PartWords = NonNullable<PageWords['part']>;

/** Prints one part: its heading, all below it, and nothing before or after; with its own address and fingerprint. */
export function printButton(page: PageWords, words: PartWords, heading: Element): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'bare';
  made.textContent = words.print;
  made.addEventListener('click', () => void printPart(page, words, heading));
  return made;
}

async function printPart(page: PageWords, words: PartWords, heading: Element): Promise<void> {
  const end = document.querySelector<HTMLElement>('.print-end');
  const whole = end?.textContent ?? '';
  const sha256 = await fingerprintOf(words.list, heading.id).catch(() => '');
  const hidden = besides(heading).filter((one) => !one.hidden);
  for (const one of hidden) one.hidden = true;
  if (end) {
    const address = citedUrl(page.lang, page.cite, { address: heading.id });
    const print = sha256 && `${words.fingerprint}: ${sha256}`;
    end.textContent = [address, words.details, print].filter(Boolean).join(' · ');
  }
  const restore = () => {
    for (const one of hidden) one.hidden = false;
    if (end) end.textContent = whole;
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}

/** What is neither the part nor below it: the other parts, and the notes on the title of the whole. */
function besides(heading: Element): HTMLElement[] {
  let isInside = false;
  // What has no address of its own goes with what stands above it; the names of the columns go with every part.
  const others = [...(heading.parentElement?.children ?? [])].filter((one) => {
    if (one.id) isInside = isWithin(one.id, heading.id);
    return !isInside && !one.matches('.bi-head');
  });
  return [...others, ...document.querySelectorAll('h1 + .notes')].filter(
    (one): one is HTMLElement => one instanceof HTMLElement,
  );
}

/** SHA-256 of the official words of a part. */
async function fingerprintOf(list: string, id: string): Promise<string> {
  const response = await fetch(list);
  const { parts } = (await response.json()) as { parts: { address: string; sha256: string }[] };
  return parts.find(({ address }) => address === id)?.sha256 ?? '';
}
