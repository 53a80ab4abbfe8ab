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
      .locator('[data-finder] select')
      .evaluateAll((selects) =>
        selects.map((select) =>
          [...(select as HTMLSelectElement).options].map(({ value }) => value),
        ),
      );
    const random = createRandom(seed);
    const choices = Array.from({ length: sampleSize }, () => values.map((own) => random.pick(own)));
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times = await choose(page, choices);
    const row = (name: string, of: (one: Times) => number) => {
      const sorted = times.map(of).sort((a, b) => a - b);
      const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1);
      const inFrame = sorted.filter((ms) => ms <= frameMs).length / sorted.length;
      return [name, median(sorted).toFixed(1), at(0.95), at(1), `${(100 * inFrame).toFixed(0)}%`];
    };
    const of = values.reduce((product, own) => product * own.length, 1);
    const head = [
      `${formatCount(times.length)} / ${formatCount(of)} lần chọn · choices, ms`,
      'trung vị · median',
      'p95',
      'lâu nhất · max',
      'trong một khung · in one frame',
    ];
    return formatTable(head, [
      row(
        'phần trong màn hình đã dàn · what the screen shows is laid out',
        ({ laidOut }) => laidOut,
      ),
      row('phần trong màn hình đã vẽ · what the screen shows is painted', ({ painted }) => painted),
      row('xong tất cả · everything has settled', ({ whole }) => whole),
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** From the choice, in milliseconds. */
interface Times {
  /** What the screen shows of the answer is there, with style and layout: the count and what has room below it. */
  laidOut: number;
  /** The page has handed that picture over to be shown. */
  painted: number;
  /** So is what the screen does not show, the lists behind links, the sheet, the address and the counts beside choices. */
  whole: number;
}

/**
 * Chooses as a picture begins, so that no time is spent waiting for the next one; what follows the picture is awaited
 * before the next choice.
 */
function choose(page: Page, choices: string[][]): Promise<Times[]> {
  return page.evaluate(async (wanted) => {
    const form = document.querySelector<HTMLElement>('[data-finder]')!;
    const results = document.querySelector<HTMLElement>('[data-finder-results]')!;
    const selects = [...form.querySelectorAll('select')];
    const pause = () => new Promise((resolve) => setTimeout(resolve, 0));
    const startOfPicture = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const times: Times[] = [];
    for (const values of wanted) {
      // Where nothing is chosen nothing is shown.
      if (values.every((value) => value === '')) continue;
      for (const option of form.querySelectorAll('option')) option.disabled = false;
      selects.forEach((select, index) => (select.value = values[index]!));
      await startOfPicture();
      await pause();
      const one = await new Promise<Times>((resolve) =>
        requestAnimationFrame(() => {
          const start = performance.now();
          const since = () => performance.now() - start;
          const { port1, port2 } = new MessageChannel();
          let laidOut = 0;
          port1.onmessage = async () => {
            const painted = since();
            while (!results.hasAttribute('data-whole')) await pause();
            resolve({ laidOut, painted, whole: since() });
          };
          selects.at(-1)!.dispatchEvent(new Event('change', { bubbles: true }));
          void document.body.offsetHeight;
          laidOut = since();
          // Answered once this picture is done.
          port2.postMessage(undefined);
        }),
      );
      times.push(one);
    }
    return times;
  }, choices);
}
