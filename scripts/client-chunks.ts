/**
 * The parts of the client script that it loads on first use. Vite writes them beside the pages' own code, and Astro
 * moves only the script itself to the site: this puts its parts there as well.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export function clientChunks(): AstroIntegration {
  const chunks = new Map<string, string | Uint8Array>();
  return {
    name: 'client-chunks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'client-chunks',
                writeBundle(_options, bundle) {
                  for (const file of Object.values(bundle)) {
                    if (file.type === 'asset' && /^_astro\/[^/]+\.js$/.test(file.fileName))
                      chunks.set(file.fileName, file.source);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, source] of chunks) {
          const path = fileURLToPath(new URL(name, dir));
          if (existsSync(path)) continue;
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, source);
        }
      },
    },
  };
}
