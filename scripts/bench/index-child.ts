/** `node index-child.ts <built site>`: builds the search index, and waits until Pagefind's own process has ended. */
import childProcess, { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { close } from 'pagefind';
import { buildSearchIndex } from '../../src/search/build-index.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/bench/index-child.ts <built site>');

// Pagefind keeps its process to itself; what that used is only told to who waits for its end.
const started: ChildProcess[] = [];
const spawn = childProcess.spawn.bind(childProcess) as (...args: unknown[]) => ChildProcess;
childProcess.spawn = ((...args: unknown[]) => {
  const child = spawn(...args);
  started.push(child);
  return child;
}) as typeof childProcess.spawn;

await buildSearchIndex(folder);
const ended = started.map((child) => once(child, 'exit'));
await close();
// Closing lets go of the process; held again, so that this one lives until the other has ended.
for (const child of started) child.ref();
await Promise.all(ended);
