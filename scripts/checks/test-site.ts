import { buildPage, buildSite, type Page, type Site } from './site.ts';

/** A site in memory, for the checks' own tests: file path → text. */
export function buildTestSite(files: Record<string, string>, base = '/'): Site {
  const entries = Object.entries(files);
  return buildSite(new Map(entries.map(([file, text]) => [file, Buffer.from(text)])), base);
}

/** A whole page around some markup. */
export function buildTestPage(body: string, head = '', file = 'vi/index.html'): Page {
  return buildPage(
    file,
    `<!doctype html><html lang="vi"><head><title>T</title>${head}</head><body>${body}</body></html>`,
  );
}
