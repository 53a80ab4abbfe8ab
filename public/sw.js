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
  const list = (await (await fetch(`${base}offline.json`, { cache: 'no-cache' })).json())[lang];
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
      return kept ?? Response.error();
    }),
  );
});
