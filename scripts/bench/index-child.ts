/** `node index-child.ts <built site>`: builds the search index once more, by itself. CONTENT_DIR names its content. */
import { indexSite } from '../search-index.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/bench/index-child.ts <built site>');
await indexSite(folder);
