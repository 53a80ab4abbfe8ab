import { citedUrl } from '../i18n/cite.ts';
import type { PageWords } from '../i18n/page-words.ts';

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
    // The address and the fingerprint of the whole are the first and the last that stand there.
    const between = whole.split(' · ').slice(1, -1);
    const print = sha256 && `${words.fingerprint}: ${sha256}`;
    end.textContent = [address, ...between, print].filter(Boolean).join(' · ');
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
  const level = Number(heading.getAttribute('data-level'));
  let isInside = false;
  const others = [...(heading.parentElement?.children ?? [])].filter((one) => {
    if (one === heading) isInside = true;
    else if (one.matches('.part') && Number(one.getAttribute('data-level')) <= level)
      isInside = false;
    else if (one.matches('.part-anchor')) isInside = false;
    return !isInside;
  });
  return [...others, ...document.querySelectorAll('h1 + .notes')].filter(
    (one): one is HTMLElement => one instanceof HTMLElement,
  );
}

/**
 * SHA-256 of the official words of a part: a line a passage, what is printed before it included, as in the file of the
 * whole text.
 */
async function fingerprintOf(list: string, id: string): Promise<string> {
  const response = await fetch(list);
  const { passages } = (await response.json()) as {
    passages: { address: string; cell?: string; mark: string; text: string }[];
  };
  const lines = passages.flatMap(({ address, cell, mark, text }) => {
    if (!isWithin(address, id)) return [];
    // The number of a row of the annex stands in a cell, and so on a line, of its own.
    return cell === 'text' ? [mark, text] : [`${mark} ${text}`.trim()];
  });
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether an address is that of a part, or lies in it. */
function isWithin(address: string, part: string): boolean {
  return address === part || [`${part}-`, `${part}.`].some((start) => address.startsWith(start));
}
