/**
 * `npm run ledger`: adds newly published addresses to the ledger and never takes one out; notes in the history of
 * each plan which passages this version changed.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../src/loader/read-content.ts';
import { collectAddresses } from '../src/model/addresses.ts';
import { collectPassages, recordPassages } from '../src/model/passages.ts';
import { compareText } from '../src/model/problem.ts';
import { getContentDir } from './settings.ts';

const folder = getContentDir();
const { content } = await readContent(folder);
const known = new Set(content.ledger);
const added = collectAddresses(content).filter((address) => !known.has(address));
const all = [...known, ...added].sort(compareText);
const head = [
  '# Published addresses, free of language. This list only grows: npm run ledger adds, nobody removes.',
  '# Sổ địa chỉ đã công bố. Sổ này chỉ dài thêm: lệnh npm run ledger thêm dòng, không ai xóa dòng.',
];
await writeFile(join(folder, 'registers/addresses.txt'), `${[...head, ...all].join('\n')}\n`);
console.log(
  `${added.length} địa chỉ mới, ${all.length} tất cả. / ${added.length} new addresses, ${all.length} in all.`,
);

const version = content.site?.version;
const historyHead = [
  '# Passages by version: version, address, fingerprint of the Vietnamese, of the English. npm run ledger writes it.',
  '# Từng đoạn theo phiên bản: phiên bản, địa chỉ, dấu của bản Việt, của bản Anh. Lệnh npm run ledger ghi tệp này.',
];
for (const { year } of version ? content.planRecords : []) {
  const before = content.histories.find((one) => one.year === year)?.records ?? [];
  const records = recordPassages(before, collectPassages(content, year), version!);
  const lines = records.map((one) => `${one.version} ${one.address} ${one.vi} ${one.en}`);
  const file = join(folder, 'plan', year, 'passages.txt');
  await writeFile(file, `${[...historyHead, ...lines].join('\n')}\n`);
}
