/** `npm start`: builds the site, then serves it. */
import { join } from 'node:path';
import { runChild } from './child.ts';
import { serveUntilStopped } from './serve.ts';
import { getOutDir, root } from './settings.ts';

try {
  // In a process of its own: what it took of the memory is free again while the site is served.
  const built = await runChild(process.execPath, [join(root, 'scripts', 'build.ts')]);
  if (built.ok) await serveUntilStopped(getOutDir());
  else process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
