/**
 * `npm run release -- 1.1.0`: freezes the current data under `content/releases/1.1.0/` and adds them to the ledger.
 * It refuses when a frozen file would change, when changed data have no new version, or when a note is missing.
 */
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDatasets } from '../src/datasets/all.ts';
import { checkTables } from '../src/datasets/check-tables.ts';
import { keptAt, planRelease } from '../src/datasets/release.ts';
import { checkContent } from '../src/loader/check-content.ts';
import { formatReleaseLine } from '../src/loader/read-releases.ts';
import { formatProblems } from '../src/model/problem.ts';
import { root } from './settings.ts';

const ledgerHead = [
  '# Frozen data files: release, file, SHA-256, bytes, dataset, its version, fingerprint of its rows. Only npm run release writes here.',
  '# Các tệp dữ liệu đã khóa: lần phát hành, tệp, SHA-256, số byte, bảng, phiên bản, dấu vân tay của các dòng. Chỉ npm run release ghi vào đây.',
];

/**
 * Freezes the data of a project folder.
 * @returns what to tell, and whether it was done
 */
export async function releaseData(
  folder: string,
  release: string,
): Promise<{ ok: boolean; text: string }> {
  const { model, text } = await checkContent(join(folder, 'content'));
  if (!model) return { ok: false, text };
  const faults = checkTables(buildDatasets(model));
  if (faults.length > 0) return { ok: false, text: formatProblems(faults) };
  const plan = planRelease(model, release, (path) => {
    const file = join(folder, keptAt(path));
    return existsSync(file) ? readFileSync(file) : undefined;
  });
  if (plan.problems.length > 0) return { ok: false, text: formatProblems(plan.problems) };
  for (const { path, read } of plan.files) {
    const file = join(folder, keptAt(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, read(), { flag: 'wx' });
  }
  const ledger = join(folder, 'content/registers/releases.txt');
  if (!existsSync(ledger)) await writeFile(ledger, `${ledgerHead.join('\n')}\n`);
  await appendFile(ledger, plan.lines.map((line) => `${formatReleaseLine(line)}\n`).join(''));
  const count = plan.files.length;
  return {
    ok: true,
    text: `Đã khóa ${count} tệp của lần phát hành ${release}. / Froze ${count} files of release ${release}.`,
  };
}

if (import.meta.main) {
  const { ok, text } = await releaseData(root, process.argv[2] ?? '');
  console[ok ? 'log' : 'error'](text);
  process.exitCode = ok ? 0 : 1;
}
