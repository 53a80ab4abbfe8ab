/** Runs the project's own Astro, with its telemetry off: `node scripts/astro.ts dev --host 127.0.0.1`. */
import { join } from 'node:path';
import { runChild, type ChildOptions, type ChildResult } from './child.ts';
import { root } from './settings.ts';

export function runAstro(args: string[], options?: ChildOptions): Promise<ChildResult> {
  const program = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return runChild(process.execPath, [program, ...args], options);
}

if (import.meta.main) {
  const result = await runAstro(process.argv.slice(2));
  process.exitCode = result.ok ? 0 : 1;
}
