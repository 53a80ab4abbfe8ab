/** The finder part of `npm run bench`: how long a choice takes on a slow phone, the processor slowed four times. */
import type { Page } from 'playwright-core';
import { openBrowser } from '../browser.ts';
import { serveFolder } from '../serve.ts';
import { formatCount, formatTable } from './bars.ts';
import { median } from './dev.ts';
import { createRandom } from './random.ts';

const slowdown = 4;
const sampleSize = 1000;
const seed = 26;
/** One picture of a screen that shows sixty a second. */
const frameMs = 1000 / 60;

/**
 * Measures a thousand combinations of kind of business, place and need, picked by a fixed seed.
 * @returns a table ready to print
 */
export async function benchFinder(outDir: string): Promise<string> {
  const server = await serveFolder({ root: outDir, port: 0 });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${server.url}vi/ho-tro/#need=machinery`);
    await page.locator('[data-finder-count]').waitFor();
    const values = await page
      .locator('form[data-finder] select')
      .evaluateAll((selects) =>
        selects.map((select) =>
          [...(select as HTMLSelectElement).options].map(({ value }) => value),
        ),
      );
    const random = createRandom(seed);
    const choices = Array.from({ length: sampleSize }, () => values.map((own) => random.pick(own)));
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times = (await choose(page, choices)).sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(1);
    const inFrame = times.filter((ms) => ms <= frameMs).length;
    const head = ['chọn · choices', 'median ms', 'p95', 'max', 'trong một khung · in one frame'];
    const of = values.reduce((product, own) => product * own.length, 1);
    return formatTable(head, [
      [
        `${formatCount(sampleSize)} / ${formatCount(of)}`,
        median(times).toFixed(1),
        at(0.95),
        at(1),
        `${((100 * inFrame) / times.length).toFixed(0)}%`,
      ],
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** From the choice to the lists laid out anew, in the page; pictures are awaited between choices. */
function choose(page: Page, choices: string[][]): Promise<number[]> {
  return page.evaluate(async (wanted) => {
    const form = document.querySelector<HTMLFormElement>('form[data-finder]')!;
    const results = document.querySelector<HTMLElement>('[data-finder-results]')!;
    const selects = [...form.querySelectorAll('select')];
    const picture = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    const times: number[] = [];
    for (const values of wanted) {
      for (const option of form.querySelectorAll('option')) option.disabled = false;
      selects.forEach((select, index) => (select.value = values[index]!));
      await picture();
      const changed = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(results, { childList: true });
      });
      const start = performance.now();
      selects.at(-1)!.dispatchEvent(new Event('change', { bubbles: true }));
      // Where nothing is chosen nothing is shown anew.
      if (values.some((value) => value !== '')) await changed;
      void document.body.offsetHeight;
      times.push(performance.now() - start);
    }
    return times;
  }, choices);
}
