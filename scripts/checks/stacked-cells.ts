/** A stacked cell on a phone: the name of its column, and a value in one piece. */
import type { Finding } from './finding.ts';
import { getElements, getText, type Page, type Site } from './site.ts';

/**
 * Such a cell is a grid of two columns. A value in pieces, words and an element beside them, would be parted into
 * fields of the grid and drawn one over the other.
 */
export function checkStackedCells(site: Site): Finding[] {
  return site.pages.flatMap(checkPage);
}

function checkPage(page: Page): Finding[] {
  return getElements(page.dom, 'td').flatMap((cell) => {
    if (cell.attribs['data-label'] === undefined) return [];
    const pieces = cell.children.filter(
      (child) => 'attribs' in child || ('data' in child && child.data.trim() !== ''),
    );
    if (pieces.length < 2) return [];
    return [
      {
        page: page.path,
        found: `a stacked cell of ${pieces.length} pieces, “${getText(cell)}”`,
        expected: 'one element around them',
      },
    ];
  });
}
