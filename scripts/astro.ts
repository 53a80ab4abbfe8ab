/** Runs the project's own Astro, with its telemetry off: `node scripts/astro.ts dev --host 127.0.0.1`. */
import { join } from 'node:path';
import { runChild } from './child.ts';
import { root } from './settings.ts';

const program = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
const result = await runChild(process.execPath, [program, ...process.argv.slice(2)]);
process.exitCode = result.ok ? 0 : 1;
