/** `node index-child.ts <built site>`: builds the search index, and waits for Pagefind's own process to end. */
import { setTimeout } from 'node:timers/promises';
import { close } from 'pagefind';
import { buildSearchIndex } from '../../src/search/build-index.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/bench/index-child.ts <built site>');
await buildSearchIndex(folder);
await close();
// Time for the system to hand over what the ended process used.
await setTimeout(300);
