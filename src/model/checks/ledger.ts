import type { Content } from '../../loader/content.ts';
import { feedOfPage } from '../../schema/feed-files.ts';
import { collectAddresses, needsOfAddress } from '../addresses.ts';
import { findNearest } from '../nearest.ts';
import { quote, same, type Problem } from '../problem.ts';

const ledgerFile = 'content/registers/addresses.txt';
const changesFile = 'content/registers/changes.yaml';
const movedFile = 'content/registers/moved.yaml';

/** Every address ever published still leads somewhere: to itself, or by a row of `moved.yaml`. */
export function checkLedger(content: Content): Problem[] {
  const live = new Set(collectAddresses(content));
  const moved = new Map(content.moved.map((row) => [row.from, row.to]));
  const vanished = content.ledger.filter((address) => !live.has(address) && !moved.has(address));
  const years = content.ledger.flatMap((address) => /^plan\/([^/#]+)$/.exec(address)?.[1] ?? []);
  const led = content.moved.flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to }]));
  const nowhere = led.filter((row) => !live.has(row.to));
  const inUse = content.moved.filter(({ from }) => live.has(from));
  const silent = content.moved.filter((row) => row.to === undefined && !row.retired);
  const untold = content.moved.filter(
    ({ from, retired }) =>
      retired &&
      feedOfPage(from) !== undefined &&
      !content.changes.some(({ data }) => data.kind !== 'small' && data.records.includes(from)),
  );
  return [
    ...vanished.map((address) => {
      const near = findNearest(address, live);
      return {
        rule: 'vanished-address',
        file: ledgerFile,
        field: address,
        found: { vi: 'địa chỉ đã công bố nay không còn', en: 'a published address that is gone' },
        expected: { vi: 'địa chỉ đã công bố thì còn mãi', en: 'a published address that lives on' },
        fix: {
          vi: `lấy lại id cũ, hoặc thêm vào content/registers/moved.yaml: from: ${address}, to: ${near ?? 'địa chỉ mới'}`,
          en: `take the old id back, or add to content/registers/moved.yaml: from: ${address}, to: ${near ?? 'the new address'}`,
        },
        needs: [{ file: movedFile, row: address }, ...needsOfAddress(address, years)],
      };
    }),
    ...inUse.map((row) => ({
      rule: 'moved-in-use',
      file: movedFile,
      field: row.from,
      found: { vi: 'địa chỉ này vẫn còn dùng', en: 'this address is still in use' },
      expected: {
        vi: 'một địa chỉ không còn nữa: dòng này sẽ dẫn người đọc đi khỏi trang đang có',
        en: 'an address that is gone: this row would lead readers away from a page that is there',
      },
      fix: {
        vi: 'bỏ dòng này, hoặc bỏ thứ đang mang địa chỉ ấy',
        en: 'take the row out, or take out what bears that address',
      },
    })),
    ...silent.map((row) => ({
      rule: 'moved-nowhere',
      file: movedFile,
      field: row.from,
      found: { vi: 'không có to và không có retired', en: 'neither to nor retired' },
      expected: {
        vi: 'to: địa chỉ nay thay cho nó, hoặc retired: vì sao không còn',
        en: 'to: the address that stands for it now, or retired: what became of it',
      },
      fix: {
        vi: 'ghi một trong hai; retired viết bằng cả hai thứ tiếng',
        en: 'write one of the two; retired in both languages',
      },
    })),
    ...untold.map((row) => ({
      rule: 'retired-untold',
      file: movedFile,
      field: row.from,
      found: {
        vi: 'không ghi chú thay đổi nào nêu trang này',
        en: 'no change note names this page',
      },
      expected: {
        vi: `một ghi chú trong ${changesFile}: ngày của nó là ngày mà nguồn tin của trang báo trang không còn`,
        en: `a note in ${changesFile}: its day is the day on which the page's feed tells that the page is retired`,
      },
      fix: {
        vi: `thêm dòng có records: [${row.from}], kind: meaning`,
        en: `add a row with records: [${row.from}], kind: meaning`,
      },
      needs: [{ file: changesFile }],
    })),
    ...nowhere.map((row) => {
      const near = findNearest(row.to, live);
      return {
        rule: 'vanished-address',
        file: movedFile,
        field: row.from,
        found: same(quote(row.to)),
        expected: { vi: 'một địa chỉ có thật', en: 'an address that exists' },
        fix: near
          ? { vi: `có phải là ${quote(near)}?`, en: `did you mean ${quote(near)}?` }
          : { vi: 'ghi địa chỉ nay thay cho nó', en: 'write the address that now stands for it' },
        needs: needsOfAddress(row.to, years),
      };
    }),
  ];
}
