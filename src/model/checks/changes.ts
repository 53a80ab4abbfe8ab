import type { Content } from '../../loader/content.ts';
import { collectAddresses, needsOfAddress } from '../addresses.ts';
import { covers } from '../changes.ts';
import { findNearest } from '../nearest.ts';
import { quote, same, type Problem } from '../problem.ts';
import { collectRecords } from '../record-fingerprints.ts';

const file = 'content/registers/changes.yaml';

/** Every change names what exists, and nothing that was noted once changes in silence. */
export function checkChanges(content: Content): Problem[] {
  return [...checkNames(content), ...checkNoted(content)];
}

/** A note names addresses that exist, or that existed and have moved. */
function checkNames(content: Content): Problem[] {
  if (content.changes.length === 0) return [];
  const live = new Set([...collectAddresses(content), ...content.moved.map(({ from }) => from)]);
  const years = content.ledger.flatMap((address) => /^plan\/([^/#]+)$/.exec(address)?.[1] ?? []);
  return content.changes.flatMap(({ data }) =>
    data.records
      .filter((address) => !live.has(address))
      .map((address) => {
        const near = findNearest(address, live);
        return {
          rule: 'change-record',
          file,
          field: `${data.id} · records`,
          found: same(quote(address)),
          expected: {
            vi: 'một địa chỉ như trong content/registers/addresses.txt',
            en: 'an address as in content/registers/addresses.txt',
          },
          fix: near
            ? { vi: `có phải là ${quote(near)}?`, en: `did you mean ${quote(near)}?` }
            : { vi: 'ghi địa chỉ của mục đã đổi', en: 'write the address of what changed' },
          needs: needsOfAddress(address, years),
        };
      }),
  );
}

/** What the ledger holds is what the content says, or a note says that it has changed. */
function checkNoted(content: Content): Problem[] {
  const now = new Map(collectRecords(content).map((record) => [record.address, record]));
  const changes = new Map(content.changes.map(({ data }) => [data.id, data]));
  return content.noted.flatMap(({ address, print, change }) => {
    const record = now.get(address);
    if (!record) return [];
    const note = changes.get(change);
    if (record.print === print && note && covers(note, address)) return [];
    return [
      {
        rule: 'change-note',
        file: record.file,
        field: address,
        found:
          record.print === print
            ? {
                vi: `ghi chú thay đổi ${quote(change)} không còn, hoặc không còn nêu mục này`,
                en: `the change note ${quote(change)} is gone, or no longer names this record`,
              }
            : {
                vi: `nội dung khác với lúc ghi chú thay đổi ${quote(change)}`,
                en: `another content than when the change ${quote(change)} was noted`,
              },
        expected: {
          vi: `một ghi chú mới trong ${file} nêu địa chỉ này`,
          en: `a new note in ${file} that names this address`,
        },
        fix: {
          vi: `thêm dòng có records: [${address}], kind: meaning hoặc small, rồi chạy npm run noted`,
          en: `add a row with records: [${address}], kind: meaning or small, then run npm run noted`,
        },
        needs: [{ file: record.file }, { file, row: change }],
      },
    ];
  });
}
