/** What makes the plan and the task pages quicker to read and to cite; loaded on those pages only. */
import { startCiting } from './cite.ts';
import { startGoTo } from './go-to.ts';
import { findPageWords } from './page-words.ts';
import { startOffline } from './offline.ts';
import { startTerms } from './terms.ts';

const page = findPageWords();
if (page) {
  startTerms(page);
  startCiting(page);
  startGoTo(page);
  void startOffline(page);
}
