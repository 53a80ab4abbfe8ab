/**
 * What Lighthouse says of each type of page, as a phone on a slow line. It is fetched for the bench alone: one of its
 * packages asks for the latest of another, which no lock file can hold, so that it must not be a dependency.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findInstalledBrowsers, unpackBrowser } from '../browser.ts';
import { runChild } from '../child.ts';
import { listFiles } from '../folder.ts';
import { serveFolder } from '../serve.ts';
import { typeOfPage } from './page-weight.ts';

const packageName = 'lighthouse@12.8.2';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export const largestPaintBarMs = 1200;

export interface TypeScore {
  type: string;
  path: string;
  /** 0 to 100, in the order performance, accessibility, best practices, search engines. */
  scores: number[];
  largestPaintMs: number;
  shift: number;
  /** Audits that count and are not met in full. */
  unmet: string[];
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

/** The fullest Vietnamese page of each type; what only a wrong address shows is left out. */
export async function pickPages(folder: string): Promise<[string, string][]> {
  const picked = new Map<string, { path: string; size: number }>();
  for (const file of await listFiles(folder)) {
    if (!/^vi\/(.*\/)?index\.html$/.test(file)) continue;
    const { length: size } = await readFile(join(folder, file));
    const type = typeOfPage(file);
    if (size > (picked.get(type)?.size ?? 0))
      picked.set(type, { path: file.replace(/index\.html$/, ''), size });
  }
  return [...picked].map(([type, { path }]) => [type, path]);
}

/**
 * Scores one page of each type, one after the other.
 * @param folder a built site whose base path is `/`
 * @param say told after each page
 */
export async function scorePages(
  folder: string,
  say: (score: TypeScore) => void,
): Promise<TypeScore[]> {
  const [installed] = findInstalledBrowsers();
  const program = installed ? { executablePath: installed, env: {} } : await unpackBrowser();
  const server = await serveFolder({ root: folder, port: 0 });
  const scores: TypeScore[] = [];
  try {
    for (const [type, path] of await pickPages(folder)) {
      const text = await runLighthouse(server.url + path, {
        ...program.env,
        CHROME_PATH: program.executablePath,
      });
      const score = { type, path, ...readReport(JSON.parse(text) as Report) };
      say(score);
      scores.push(score);
    }
  } finally {
    await server.close();
  }
  return scores;
}

async function runLighthouse(url: string, env: Record<string, string>): Promise<string> {
  const lines: string[] = [];
  const flags = ['--quiet', '--output=json', `--only-categories=${categories.join(',')}`];
  const result = await runChild(
    'npm',
    [
      ...['exec', '--yes', `--package=${packageName}`, '--', 'lighthouse', url, ...flags],
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { env, limitSeconds: 300, onLine: (line) => lines.push(line) },
  );
  const text = lines.join('\n');
  const start = text.indexOf('{');
  if (!result.ok || start < 0) throw new Error(`lighthouse ${url}: ${text.slice(-500)}`);
  return text.slice(start, text.lastIndexOf('}') + 1);
}

/** Reads what Lighthouse wrote. */
export function readReport(report: Report): Omit<TypeScore, 'type' | 'path'> {
  const getValue = (id: string) => report.audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100)),
    largestPaintMs: Math.round(getValue('largest-contentful-paint')),
    shift: getValue('cumulative-layout-shift'),
    unmet: categories.flatMap((name) =>
      (report.categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id),
    ),
  };
}

/** Whether a page meets the bars: 100 four times, and its largest paint in time. */
export function isMet({ scores, largestPaintMs }: TypeScore): boolean {
  return scores.every((score) => score === 100) && largestPaintMs <= largestPaintBarMs;
}
