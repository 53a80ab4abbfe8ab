/** The whole plan as tagged PDF, printed from the built pages: in each language and side by side. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Route } from 'playwright-core';
import { pathOf } from '../src/i18n/sections.ts';
import { planPdfPath, planPdfReadings, type PlanPdfReading } from '../src/views/plan-pdf.ts';
import type { Content } from '../src/loader/content.ts';
import { completeCatalogue } from './complete-catalogue.ts';
import { serveFolder } from './serve.ts';

export interface PrintedPlan {
  year: string;
  document: string;
  signedOn: string;
}

/** A browser to print with; none where there is none, or where PLAN_PDF=no says to do without. */
export async function openPrinter(): Promise<Browser | undefined> {
  if (process.env.PLAN_PDF === 'no') return undefined;
  // Half a second for a build that prints nothing.
  const { openBrowser } = await import('./browser.ts');
  return openBrowser().catch(() => undefined);
}

/** Prints every plan of the content and describes the files; says so plainly where there is nothing to print with. */
export async function printStage(
  browser: Browser | undefined,
  folder: string,
  base: string,
  content: Content,
): Promise<string> {
  if (!browser)
    return 'không có trình duyệt để in: các trang không dẫn tới PDF · no browser to print with: the pages link to no PDF';
  const plans = content.planRecords.map(({ year, data }) => {
    const cited = content.documents.find((one) => one.data.id === data.document)?.data;
    const day = cited?.signedOn;
    return {
      year,
      document: data.document,
      signedOn: typeof day === 'string' ? day : '1970-01-01',
    };
  });
  const files = await printPlans(browser, folder, base, plans);
  await completeCatalogue(folder, files);
  return files.join(', ');
}

/**
 * Prints each plan.
 * @param folder the built site
 * @param outFolder where the files go, into its folder `data`; the site itself unless another is given
 * @returns the files, by their paths in the folder
 */
export async function printPlans(
  browser: Browser,
  folder: string,
  base: string,
  plans: readonly PrintedPlan[],
  outFolder = folder,
): Promise<string[]> {
  const server = await serveFolder({ root: folder, port: 0, base });
  const written: string[] = [];
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
    await context.route('**/*.css', waitForFonts);
    for (const plan of plans) {
      for (const reading of planPdfReadings) {
        const page = await context.newPage();
        await page.goto(server.url + pageOf(reading, plan.year).slice(1), { waitUntil: 'load' });
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(() => document.fonts.ready);
        const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
        await page.close();
        const file = planPdfPath(plan.document, reading);
        const text = bytes.toString('latin1').replaceAll(server.url, ' '.repeat(server.url.length));
        await writeFile(
          join(outFolder, file),
          normalizePdf(Buffer.from(text, 'latin1'), plan.signedOn),
        );
        written.push(file);
      }
    }
    await context.close();
  } finally {
    await server.close();
  }
  return written;
}

/** On a screen a font that comes late is left out; on paper it is waited for, or two printings would differ. */
async function waitForFonts(route: Route): Promise<void> {
  const response = await route.fetch();
  const css = await response.text();
  const body = css.replace(/font-display:\s*optional/g, 'font-display:block');
  await route.fulfill({ response, body });
}

function pageOf(reading: PlanPdfReading, year: string): string {
  const address = { section: 'plan' as const, ids: [year] };
  if (reading === 'vi-en') return pathOf('vi', { ...address, view: 'sideBySide' });
  return pathOf(reading, address);
}

/**
 * Takes out what differs from one printing to the next, byte for byte of the same length, so that the offsets in the
 * file still hold: the days of making become the day of the document, the identifier becomes zeros.
 */
export function normalizePdf(bytes: Buffer, signedOn: string): Buffer {
  const day = signedOn.replaceAll('-', '');
  const text = bytes
    .toString('latin1')
    .replace(/\/(CreationDate|ModDate)(\s*)\(D:\d{14}/g, `/$1$2(D:${day}000000`)
    .replace(/\/ID(\s*)\[\s*<([0-9A-Fa-f]+)>(\s*)<([0-9A-Fa-f]+)>/g, (whole) =>
      whole.replace(/<[0-9A-Fa-f]+>/g, (id) => `<${'0'.repeat(id.length - 2)}>`),
    );
  return Buffer.from(text, 'latin1');
}
