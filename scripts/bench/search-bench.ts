/** The search part of `npm run bench`: tables of what ours and stock Pagefind cost and find on one built site. */
import { openBrowser } from '../browser.ts';
import { formatBytes } from '../run.ts';
import { readQueries } from '../search/queries.ts';
import { takeSnippets } from '../search/snippets.ts';
import { serveFolder } from '../serve.ts';
import { formatTable } from './bars.ts';
import {
  buildStock,
  measureFinding,
  measureSearch,
  openIndex,
  removeStock,
  sides,
} from './search-cost.ts';

/**
 * Measures both sides on a built site.
 * @param withQueries true on the real content, whose answers are known
 * @returns a table ready to print
 */
export async function benchSearch(outDir: string, withQueries: boolean): Promise<string> {
  await buildStock(outDir);
  const server = await serveFolder({ root: outDir, port: 0 });
  const browser = await openBrowser();
  try {
    const index = await openIndex(outDir);
    const sets = withQueries
      ? { queries: await readQueries(), snippets: await takeSnippets(index, 900) }
      : {};
    const rows: string[][] = [];
    for (const name of ['ours', 'stock'] as const) {
      const cost = await measureSearch(browser, server.url, sides[name], index.size / 2);
      const found: string[] = [];
      for (const set of Object.values(sets)) {
        const quality = await measureFinding(browser, server.url, outDir, name, set);
        found.push(
          [quality.success3, quality.success5, quality.mrr].map((one) => one.toFixed(3)).join(' '),
        );
      }
      rows.push([
        name === 'ours' ? 'trang này · this site' : 'Pagefind',
        String(cost.things),
        formatBytes(cost.firstBytes),
        cost.firstMs.toFixed(0),
        cost.keyMs.toFixed(1),
        ...found,
      ]);
    }
    const head = ['', 'things', 'first bytes', 'first ms', 'key ms'];
    const columns = withQueries ? ['queries s@3 s@5 MRR', 'snippets s@3 s@5 MRR'] : [];
    return formatTable([...head, ...columns], rows);
  } finally {
    await browser.close();
    await server.close();
    await removeStock(outDir);
  }
}
