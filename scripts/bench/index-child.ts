/**
 * `node index-child.ts <built site>`: builds the search index once more, by itself, and prints what it took of the
 * processors. A build has read its content by then, so reading it is not counted. CONTENT_DIR names the content.
 */
import { checkContent } from '../../src/loader/check-content.ts';
import { indexSite } from '../search-index.ts';
import { getContentDir } from '../settings.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/bench/index-child.ts <built site>');
const checked = await checkContent(getContentDir());
const before = process.cpuUsage();
await indexSite(folder, checked);
const { user, system } = process.cpuUsage(before);
process.stdout.write(`${(user + system) / 1e6}\n`);
