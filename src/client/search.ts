import { announce } from './announce.ts';

/** What Pagefind gives for one hit. */
interface HitData {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}
interface Engine {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; data: () => Promise<HitData> }[] }>;
}

const pageSize = 10;
let engine: Promise<Engine> | undefined;

/** Loads the index once, when a person first turns to the field. */
function openEngine(address: string): Promise<Engine> {
  engine ??= (async () => {
    const loaded = (await import(/* @vite-ignore */ address)) as Engine;
    await loaded.init();
    return loaded;
  })();
  return engine;
}

/** The search page: results under the field, the query in the address. */
export function startSearch(): void {
  const results = document.querySelector<HTMLElement>('[data-results]');
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const field = form?.querySelector<HTMLInputElement>('input');
  if (!results || !form || !field) return;
  const words = results.dataset;
  const label = form.querySelector('[data-search-button]');
  const buttonText = label?.textContent ?? '';
  let asked = 0;

  const open = async () => {
    if (label && !engine) label.textContent = words.opening ?? '';
    try {
      return await openEngine(words.engine ?? '');
    } finally {
      if (label) label.textContent = buttonText;
    }
  };

  const run = async (query: string, shown: number) => {
    const mine = ++asked;
    if (query.trim() === '') return results.replaceChildren();
    const { results: hits } = await (await open()).search(query);
    const data = await Promise.all(hits.slice(0, shown).map((hit) => hit.data()));
    if (mine !== asked) return;
    const count =
      hits.length > 0
        ? (words.count ?? '').replace('{n}', String(hits.length))
        : (words.none ?? '').replace('{q}', query);
    const heading = element('p', 'muted', count);
    const list = element('ol', 'hits');
    for (const one of data) list.append(hitElement(one));
    results.replaceChildren(heading, list);
    if (hits.length > shown) {
      const more = element(
        'button',
        'button',
        (words.more ?? '').replace('{n}', String(hits.length - shown)),
      );
      more.addEventListener('click', () => void run(query, shown + pageSize));
      results.append(more);
    }
    announce(count);
  };

  const fromAddress = () => {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    field.value = query;
    void run(query, pageSize);
  };
  field.addEventListener('focus', () => void open(), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const url = new URL(location.href);
    url.searchParams.set('q', field.value);
    history.pushState(null, '', url);
    document.dispatchEvent(new Event('site:address'));
    void run(field.value, pageSize);
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}

/** One hit: kind, title, snippet; the best paragraph of the page where the hit names one. */
function hitElement(hit: HitData): HTMLElement {
  const best = hit.sub_results.find((sub) => sub.url.includes('#')) ?? {
    title: '',
    url: hit.url,
    excerpt: hit.excerpt,
  };
  const item = element('li', 'hit');
  const title = element('h2', '');
  const link = element('a', '', hit.meta.title ?? hit.url) as HTMLAnchorElement;
  link.href = best.url;
  title.append(link);
  item.append(element('p', 'meta', hit.meta.kind ?? ''), title, excerptElement(best.excerpt));
  return item;
}

/** The excerpt with its marks, rebuilt as nodes so that no markup from the index is trusted. */
function excerptElement(html: string): HTMLElement {
  const paragraph = element('p', '');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? '';
    paragraph.append(node.nodeName === 'MARK' ? element('mark', '', text) : text);
  }
  return paragraph;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
