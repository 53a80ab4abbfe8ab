import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../loader/check-content.ts';
import { readContent } from '../../loader/read-content.ts';
import {
  secondPlan,
  realContent,
  told,
  toldBy,
  withDraft,
  type Change,
} from '../../test/builders.ts';
import { noteRecords } from '../changes.ts';

const part = 'plan/2031/vi/b-1-ha-tang.mdx';
const changes = 'registers/changes.yaml';

/** Takes into the ledger what the records say, as `npm run noted` does. */
async function note(root: string) {
  const noting = noteRecords((await readContent(root)).content);
  const text = noting.lines.map(({ address, print, change }) => `${address} ${print} ${change}\n`);
  writeFileSync(join(root, 'registers/noted.txt'), text.join(''));
  return noting;
}

/** What is told of a copy that was noted and then changed; `again` notes once more before the check. */
function toldAfterNoting(change: Change, options: { from?: string; again?: boolean } = {}) {
  return withDraft(
    () => undefined,
    async (noted) => {
      await note(noted);
      return withDraft(
        change,
        async (root) => {
          if (options.again) await note(root);
          return told((await checkContent(root)).problems, 'change-note');
        },
        noted,
      );
    },
    options.from ?? secondPlan,
  );
}

const renamed: Change = ({ replace }) =>
  replace('registers/agencies.yaml', 'vi: Sở Thủ công và Gió', 'vi: Sở Gió và Thủ công');
const addNote =
  (records: string): Change =>
  ({ read, write }) =>
    write(
      changes,
      `${read(changes)}- id: 2031-03-05-sua
  "on": "2031-03-05"
  kind: small
  records: [${records}]
  note: { vi: Sửa., en: Mended. }
  sources: []
`,
    );

describe('change-note', () => {
  it('has nothing to say of what was noted', async () => {
    expect(await toldAfterNoting(() => undefined)).toBe('');
  });

  it('asks for a note when the official text was changed', async () => {
    const text = await toldAfterNoting(({ replace }) => replace(part, 'Làm đường', 'Mở đường'));
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/b-1-ha-tang.mdx · plan/2031#b-1  [change-note]
        vi  Đang có: nội dung khác với lúc ghi chú thay đổi “2031-03-01-ban-dau”. Cần: một ghi chú mới trong content/registers/changes.yaml nêu địa chỉ này. Cách sửa: thêm dòng có records: [plan/2031#b-1], kind: meaning hoặc small, rồi chạy npm run noted.
        en  Found: another content than when the change “2031-03-01-ban-dau” was noted. Expected: a new note in content/registers/changes.yaml that names this address. To do: add a row with records: [plan/2031#b-1], kind: meaning or small, then run npm run noted."
    `);
  });

  it('asks for one when our own text or a fact was changed', async () => {
    expect(await toldAfterNoting(renamed)).toContain('agencies/so-thu-cong  [change-note]');
    const policy = await toldAfterNoting(({ read, write }) => {
      const path = 'policies/vi/khung-tre.mdx';
      write(path, `${read(path)}\nMột câu mới.\n`);
    });
    expect(policy).toContain('support/khung-tre  [change-note]');
    const product = await toldAfterNoting(({ replace }) =>
      replace('products/vi/keo-may.mdx', 'stars: 4', 'stars: 3'),
    );
    expect(product).toContain('ocop-products/keo-may  [change-note]');
  });

  it('does not ask for a translation or a mark in the text', async () => {
    const text = await toldAfterNoting(({ replace }) =>
      replace('policies/en/khung-tre.mdx', 'translationOf', 'translationOf'),
    );
    expect(text).toBe('');
  });

  it('still asks when the ledger is renewed without a note, and no longer with one', async () => {
    expect(await toldAfterNoting(renamed, { again: true })).toContain('agencies/so-thu-cong');
    const both: Change = (draft) => {
      renamed(draft);
      addNote('agencies/so-thu-cong')(draft);
    };
    expect(await toldAfterNoting(both)).toContain('agencies/so-thu-cong');
    expect(await toldAfterNoting(both, { again: true })).toBe('');
  });

  it('takes a note on a section for all that is in it, and no note on something else', async () => {
    const both =
      (records: string): Change =>
      (draft) => {
        renamed(draft);
        addNote(records)(draft);
      };
    expect(await toldAfterNoting(both('agencies'), { again: true })).toBe('');
    expect(await toldAfterNoting(both('agencies/ubnd-tinh'), { again: true })).not.toBe('');
  });

  it('misses a note that was taken out', async () => {
    const text = await toldAfterNoting(({ read, write }) =>
      write(changes, read(changes).replace(/- id: 2031-03-02[\s\S]*/, '')),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml · agencies/so-thu-cong  [change-note]
        vi  Đang có: ghi chú thay đổi “2031-03-02-ten-so” không còn, hoặc không còn nêu mục này. Cần: một ghi chú mới trong content/registers/changes.yaml nêu địa chỉ này. Cách sửa: thêm dòng có records: [agencies/so-thu-cong], kind: meaning hoặc small, rồi chạy npm run noted.
        en  Found: the change note “2031-03-02-ten-so” is gone, or no longer names this record. Expected: a new note in content/registers/changes.yaml that names this address. To do: add a row with records: [agencies/so-thu-cong], kind: meaning or small, then run npm run noted."
    `);
  });

  it('holds for the content of this site: a changed support asks for a note', async () => {
    const text = await toldAfterNoting(
      ({ replace }) => replace('registers/support-items.yaml', 'percentMax: 50', 'percentMax: 60'),
      { from: realContent },
    );
    expect(text).toMatch(/support\/item\/\S+ {2}\[change-note\]/);
  });
});

it('change-record: names an address that does not exist, with the nearest', async () => {
  const text = await toldBy('change-record', ({ replace }) =>
    replace(changes, 'records: [agencies/so-thu-cong]', 'records: [agencies/so-thu-congg]'),
  );
  expect(text).toMatchInlineSnapshot(`
    "✗ content/registers/changes.yaml · 2031-03-02-ten-so · records  [change-record]
      vi  Đang có: “agencies/so-thu-congg”. Cần: một địa chỉ như trong content/registers/addresses.txt. Cách sửa: có phải là “agencies/so-thu-cong”?
      en  Found: “agencies/so-thu-congg”. Expected: an address as in content/registers/addresses.txt. To do: did you mean “agencies/so-thu-cong”?"
  `);
});

it('schema: a change without a note in both languages is none', async () => {
  const text = await toldBy('schema', ({ replace }) =>
    replace(
      changes,
      '    en: The Department of Crafts was renamed Department of Crafts and Wind.\n',
      '',
    ),
  );
  expect(text).toMatchInlineSnapshot(`
    "✗ content/registers/changes.yaml · 2031-03-02-ten-so · note.en  [schema]
      vi  Đang có: không có trường này. Cần: chữ. Cách sửa: thêm trường này, hoặc ghi absent: cùng lý do nếu trường cho phép.
      en  Found: nothing there. Expected: text. To do: add the field, or write absent: with the reason where the field allows it."
  `);
});
