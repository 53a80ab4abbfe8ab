/** `npm run stamp`: writes into each translation the fingerprint of the Vietnamese it follows, after a person has looked it over. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../src/loader/read-content.ts';
import { fingerprintOf } from '../src/model/fingerprint.ts';
import { root } from './settings.ts';

const only = process.argv.slice(2);
const { content } = await readContent(join(root, 'content'));
let stamped = 0;
for (const { vi, en } of [
  ...content.planParts,
  ...content.tasks,
  ...content.policies,
  ...content.products,
  ...content.pages,
]) {
  if (!vi || !en || (only.length > 0 && !only.some((part) => en.file.includes(part)))) continue;
  const path = join(root, en.file);
  const text = await readFile(path, 'utf8');
  const next = text.replace(/^translationOf:.*$/m, `translationOf: '${fingerprintOf(vi)}'`);
  if (next === text) continue;
  await writeFile(path, next);
  stamped++;
}
console.log(`${stamped} bản dịch đã ghi dấu. / ${stamped} translations stamped.`);
