/** The printed plan: every word of the page in its order, tagged, and the same bytes each time. */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomUtils } from 'htmlparser2';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { pathOf } from '../../src/i18n/sections.ts';
import { readContent } from '../../src/loader/read-content.ts';
import { planPdfPath, planPdfReadings, type PlanPdfReading } from '../../src/views/plan-pdf.ts';
import { printPlans } from '../print-plan.ts';
import { getContentDir } from '../settings.ts';
import { connectBrowser } from './browser-session.ts';
import { getAllElements, readSite } from './site.ts';

const site = await readSite(inject('outDir'), inject('basePath'));
const { content } = await readContent(getContentDir());
const [record] = content.planRecords;
const document = record!.data.document;
const year = record!.year;
const cited = content.documents.find(({ data }) => data.id === document)!.data;
const fileOf = (reading: PlanPdfReading) => site.files.get(planPdfPath(document, reading));
// A build without a browser prints nothing, and its pages link to nothing.
const isPrinted = fileOf('vi') !== undefined;
const close = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

function pageOf(reading: PlanPdfReading) {
  const address = { section: 'plan' as const, ids: [year] };
  const path =
    reading === 'vi-en'
      ? pathOf('vi', { ...address, view: 'sideBySide' })
      : pathOf(reading, address);
  return site.pagesByPath.get(path)!;
}

describe.runIf(isPrinted).each(planPdfReadings)('the PDF in %s', (reading) => {
  it('says every heading and paragraph of its page in the same order', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(fileOf(reading)!));
    const { text } = await extractText(pdf, { mergePages: true });
    const drawn = close(text);
    const passages = getAllElements(pageOf(reading).dom).filter((element) =>
      /(^|\s)(clause-text|part-title)(\s|$)/.test(element.attribs.class ?? ''),
    );
    expect(passages.length).toBeGreaterThan(80);
    // Notes and their numbers are drawn between the passages, the passages in the order of the page.
    let at = 0;
    for (const passage of passages) {
      const words = close(DomUtils.textContent(passage));
      const found = drawn.indexOf(words, at);
      expect(
        found,
        `${DomUtils.textContent(passage)} … ${drawn.slice(at, at + 200)}`,
      ).toBeGreaterThanOrEqual(0);
      at = found + words.length;
    }
    const [number] = [cited.number].filter((one) => typeof one === 'string');
    expect(drawn).toContain(close(number as string));
  });

  it.runIf(reading !== 'en')(
    'has the official text, letter for letter and in its order',
    async () => {
      const pdf = await getDocumentProxy(new Uint8Array(fileOf(reading)!));
      const { text } = await extractText(pdf, { mergePages: true });
      const drawn = close(text);
      const lowered = drawn.toLocaleLowerCase('vi');
      const { passages } = JSON.parse(
        site.files.get(`data/fingerprints-${year}.json`)!.toString('utf8'),
      ) as { passages: { address: string; text: string }[] };
      let at = 0;
      for (const passage of passages) {
        const words = close(passage.text);
        // Headings that the original prints in capitals are shown in small letters; no word of them differs.
        const isHeading = !passage.address.includes('.') && words === words.toLocaleUpperCase('vi');
        const found = isHeading
          ? lowered.indexOf(words.toLocaleLowerCase('vi'), at)
          : drawn.indexOf(words, at);
        expect(found, `${passage.text} … ${drawn.slice(at, at + 200)}`).toBeGreaterThanOrEqual(0);
        at = found + words.length;
      }
    },
  );

  it('is tagged, and names its language', () => {
    const bytes = fileOf(reading)!.toString('latin1');
    expect(bytes).toContain('/StructTreeRoot');
    expect(bytes).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(bytes).toContain('/Lang');
  });

  it('is set in the typefaces of the site alone', () => {
    const bytes = fileOf(reading)!.toString('latin1');
    const faces = [...bytes.matchAll(/\/BaseFont\s*\/\w+\+([\w-]+)/g)].map(([, face]) => face!);
    expect(new Set(faces.map((face) => face.replace(/(ExtraLight)?-.*/, '')))).toEqual(
      new Set(['SourceSans3', 'SourceSerif4']),
    );
  });
});

describe.runIf(isPrinted)('printed again', () => {
  let folder = '';
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('gives the same bytes', async () => {
    folder = await mkdtemp(join(tmpdir(), 'plan-pdf-'));
    await mkdir(join(folder, 'data'));
    const browser = await connectBrowser();
    const plan = { year, document, signedOn: cited.signedOn as string };
    const files = await printPlans(browser, inject('outDir'), inject('basePath'), [plan], folder);
    await browser.close();
    expect(files).toHaveLength(planPdfReadings.length);
    for (const file of files)
      expect((await readFile(join(folder, file))).equals(site.files.get(file)!), file).toBe(true);
  });
});
