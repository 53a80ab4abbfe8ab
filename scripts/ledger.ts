/** `npm run ledger`: adds newly published addresses to the ledger; it never takes one out. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../src/loader/read-content.ts';
import { collectAddresses } from '../src/model/addresses.ts';
import { compareText } from '../src/model/problem.ts';
import { root } from './settings.ts';

const { content } = await readContent(join(root, 'content'));
const known = new Set(content.ledger);
const added = collectAddresses(content).filter((address) => !known.has(address));
const all = [...known, ...added].sort(compareText);
const head = [
  '# Published addresses, free of language. This list only grows: npm run ledger adds, nobody removes.',
  '# Sổ địa chỉ đã công bố. Sổ này chỉ dài thêm: lệnh npm run ledger thêm dòng, không ai xóa dòng.',
];
await writeFile(join(root, 'content/registers/addresses.txt'), `${[...head, ...all].join('\n')}\n`);
console.log(
  `${added.length} địa chỉ mới, ${all.length} tất cả. / ${added.length} new addresses, ${all.length} in all.`,
);
