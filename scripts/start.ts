/** `npm start`: builds the site, then serves it. */
import { buildSite } from './build.ts';
import { serveUntilStopped } from './serve.ts';
import { getBasePath, getOutDir } from './settings.ts';

try {
  const outDir = getOutDir();
  if (await buildSite({ outDir, base: getBasePath(), checkFirst: true })) {
    await serveUntilStopped(outDir);
  } else {
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
