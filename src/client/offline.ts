import type { PageWords } from '../i18n/page-words.ts';
import { formatBytes } from '../i18n/format.ts';
import { announce } from './announce.ts';

interface Answer {
  done?: true;
  failed?: true;
  progress?: number;
}

/** One button keeps the plan, its tasks and the supports on this device; nothing is kept before it is pressed. */
export async function startOffline(page: PageWords): Promise<void> {
  const { lang, offline: words } = page;
  const box = document.querySelector<HTMLElement>('[data-offline]');
  if (!box || !words || !('serviceWorker' in navigator)) return;
  const [button, drop] = [...box.querySelectorAll('button')];
  const said = box.querySelector('span');
  if (!button || !drop || !said) return;
  const base = box.dataset.offline ?? '/';
  const say = (text: string) => {
    said.textContent = text;
    announce(text);
  };
  const kept = await keptVersion(lang);
  const list = await readList(base, lang);
  const size = list ? formatBytes(lang, list.bytes) : '';
  const show = (version: string | undefined) => {
    button.textContent = version
      ? words.renew.replace('{size}', size)
      : words.keep.replace('{size}', size);
    button.hidden = !list || version === list.version;
    drop.hidden = !version;
  };
  show(kept);
  box.hidden = !list && !kept;
  if (kept) {
    const isNewer = list && list.version !== kept;
    said.textContent = isNewer ? words.newer : words.kept;
    if (isNewer) announce(words.newer);
  }

  button.addEventListener('click', () => {
    void (async () => {
      say(words.keeping);
      button.disabled = true;
      await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
      const { active } = await navigator.serviceWorker.ready;
      const answer = await ask(active!, { type: 'keep', lang });
      button.disabled = false;
      if (answer.failed) return say(words.failed);
      show(await keptVersion(lang));
      say(words.kept);
    })();
  });
  drop.addEventListener('click', () => {
    void (async () => {
      const registration = await navigator.serviceWorker.getRegistration(base);
      if (registration?.active) await ask(registration.active, { type: 'drop' });
      await registration?.unregister();
      show(undefined);
      say(words.dropped);
    })();
  });
}

function ask(worker: ServiceWorker, message: object): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<Answer>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.done || data.failed) resolve(data);
    };
  });
  worker.postMessage(message, [port2]);
  return answered;
}

async function readList(base: string, lang: string) {
  try {
    const response = await fetch(`${base}offline.json`);
    const lists = (await response.json()) as Record<string, { version: string; bytes: number }>;
    return lists[lang];
  } catch {
    return undefined;
  }
}

async function keptVersion(lang: string): Promise<string | undefined> {
  const names = await caches.keys();
  const start = `kept-${lang}-`;
  return names.find((name) => name.startsWith(start))?.slice(start.length);
}
