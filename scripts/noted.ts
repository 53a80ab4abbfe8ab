/** `npm run noted`: takes into the ledger what every record says now, where a change note speaks of it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../src/loader/read-content.ts';
import { noteRecords } from '../src/model/changes.ts';
import { getContentDir } from './settings.ts';

const { content } = await readContent(getContentDir());
const { lines, unnoted, unknown, added } = noteRecords(content);
const head = [
  '# What each record said when a change of it was last noted: address, fingerprint, note. npm run noted writes it.',
  '# Mỗi mục nói gì khi thay đổi của nó được ghi chú lần cuối: địa chỉ, dấu vân tay, ghi chú. Lệnh npm run noted ghi.',
];
const text = lines.map(({ address, print, change }) => `${address} ${print} ${change}`);
await writeFile(join(getContentDir(), 'registers/noted.txt'), `${[...head, ...text].join('\n')}\n`);
console.log(
  `${added} mục đã ghi, ${lines.length} tất cả. / ${added} records noted, ${lines.length} in all.`,
);
const missing = [...unnoted, ...unknown];
if (missing.length > 0) {
  console.log(
    `Chưa có ghi chú cho ${missing.length} mục; thêm dòng vào content/registers/changes.yaml: / No note for ${missing.length} records; add a row to content/registers/changes.yaml:`,
  );
  for (const address of missing) console.log(`  ${address}`);
  process.exitCode = 1;
}
