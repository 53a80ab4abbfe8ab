/**
 * `npm run stamp`: writes into each translation, and into each summary, the fingerprint of the Vietnamese it
 * follows, after a person has looked it over.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../src/loader/read-content.ts';
import { fingerprintOf } from '../src/model/fingerprint.ts';
import { collectSummed, fingerprintOfSummed } from '../src/model/summary-fingerprint.ts';
import { getContentDir } from './settings.ts';

const only = process.argv.slice(2);
const folder = getContentDir();
const { content } = await readContent(folder);
let stamped = 0;

for (const one of collectSummed(content)) {
  if (one.vi.data.summary === undefined || one.vi.data.summaryOutdated) continue;
  const line = `summaryOf: '${fingerprintOfSummed(content, one)}'`;
  await stamp(one.vi.file, (text) =>
    /^summaryOf:/m.test(text)
      ? text.replace(/^summaryOf:.*$/m, line)
      : text.replace(/\n---\n/, `\n${line}\n---\n`),
  );
}
const pairs = [
  ...content.planParts,
  ...content.tasks,
  ...content.policies,
  ...content.products,
  ...content.pages,
];
for (const { vi, en } of pairs) {
  if (!vi || !en) continue;
  const line = `translationOf: '${fingerprintOf(vi)}'`;
  await stamp(en.file, (text) => text.replace(/^translationOf:.*$/m, line));
}
console.log(`${stamped} tệp đã ghi dấu. / ${stamped} files stamped.`);

async function stamp(file: string, change: (text: string) => string): Promise<void> {
  if (only.length > 0 && !only.some((part) => file.includes(part))) return;
  // Messages name every file below `content/`, wherever the folder is.
  const path = join(folder, file.replace(/^content\//, ''));
  const text = await readFile(path, 'utf8');
  const next = change(text);
  if (next === text) return;
  await writeFile(path, next);
  stamped++;
}
