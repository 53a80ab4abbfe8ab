// Keeps what a reader chose to keep, and nothing else: see offline.json. It is installed by one button only.
const prefix = 'kept-';
const base = new URL('./', self.location.href).href;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { type, lang } = event.data ?? {};
  const [port] = event.ports;
  if (type === 'keep') {
    event.waitUntil(
      keep(lang, port).then(
        (version) => port.postMessage({ done: true, version }),
        () => port.postMessage({ failed: true }),
      ),
    );
  } else if (type === 'drop') {
    event.waitUntil(dropAll().then(() => port.postMessage({ done: true })));
  }
});

/** Fetches every file of the list anew, and only then lets go of what was kept before. */
async function keep(lang, port) {
  const lists = await fetch(`${base}offline.json`, { cache: 'no-cache' });
  const list = (await lists.clone().json())[lang];
  const name = `${prefix}${lang}-${list.version}`;
  const cache = await caches.open(name);
  const waiting = [...list.files];
  let done = 0;
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const response = await fetch(base + file, { cache: 'no-cache' });
      if (!response.ok) throw new Error(file);
      await cache.put(base + file, response);
      done += 1;
      if (done % 20 === 0) port.postMessage({ progress: done / list.files.length });
    }
  };
  try {
    await Promise.all([work(), work(), work(), work()]);
    await cache.put(`${base}offline.json`, lists);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  for (const other of await caches.keys())
    if (other.startsWith(`${prefix}${lang}-`) && other !== name) await caches.delete(other);
  return list.version;
}

async function dropAll() {
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
}

// The network first, so that nobody reads an old page while a newer one can be had.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(base)) return;
  event.respondWith(
    fetch(request).catch(async () => {
      const kept = await caches.match(request.url.replace(/[?#].*$/, ''), { ignoreVary: true });
      if (kept) return kept;
      return request.mode === 'navigate' ? notKept(request.url) : Response.error();
    }),
  );
});

const words = {
  vi: {
    title: 'Trang này chưa được giữ lại',
    text: 'Máy đang không có mạng, và trang bạn mở không nằm trong phần đã giữ trên máy.',
    start: 'Mở kế hoạch đã giữ',
  },
  en: {
    title: 'This page was not kept',
    text: 'There is no connection, and the page you opened is not among those kept on this device.',
    start: 'Open the plan that was kept',
  },
};

/** Says why the page is not here, and leads to what is. */
async function notKept(url) {
  const lang = url.slice(base.length).startsWith('en/') ? 'en' : 'vi';
  const { title, text } = words[lang];
  const lists = await caches.match(`${base}offline.json`).then((found) => found?.json() ?? {});
  const names = await caches.keys();
  const links = Object.keys(words)
    .filter((one) => names.some((name) => name.startsWith(`${prefix}${one}-`)) && lists[one]?.start)
    .map(
      (one) =>
        `<p><a lang="${one}" hreflang="${one}" href="${base}${lists[one].start}">${words[one].start}</a></p>`,
    );
  const page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title><body style="font:1.125rem/1.6 system-ui,sans-serif;max-width:36em;margin:2rem auto;padding:0 1rem"><h1>${title}</h1><p>${text}</p>${links.join('')}</body></html>`;
  return new Response(page, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
