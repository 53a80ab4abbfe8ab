import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../src/model/sha256.ts';
import { checkContent } from '../src/loader/check-content.ts';
import { parseReleaseLine } from '../src/loader/read-releases.ts';
import { datasetIds } from '../src/schema/dataset.ts';
import { secondPlan } from '../src/test/builders.ts';
import { releaseData } from './release.ts';
import { root } from './settings.ts';

const first = { version: '1.0.0', note: { vi: 'Bản đầu.', en: 'First version.' } };
type Change = typeof first;
const versionsOf = (id: string, ...changes: Change[]) =>
  [
    `- id: ${id}`,
    "  issued: '2031-02-01'",
    '  changes:',
    ...changes.flatMap(({ version, note }) => [
      `    - version: ${version}`,
      "      on: '2031-02-01'",
      `      note: { vi: ${note.vi}, en: ${note.en} }`,
    ]),
  ].join('\n');
const allAt = (glossary: string) =>
  `${datasetIds.map((id) => (id === 'glossary' ? glossary : versionsOf(id, first))).join('\n')}\n`;

/** A project folder whose content is the second plan, with a version for every table. */
async function withProject(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'release-'));
  try {
    await cp(secondPlan, join(folder, 'content'), { recursive: true });
    await setGlossary(folder, first);
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const edit = async (folder: string, path: string, change: (text: string) => string) => {
  const file = join(folder, path);
  await writeFile(file, change(await readFile(file, 'utf8')));
};
const setGlossary = (folder: string, ...changes: Change[]) =>
  writeFile(
    join(folder, 'content/registers/dataset-versions.yaml'),
    allAt(versionsOf('glossary', ...changes)),
  );
/** Another explanation of the first term. */
const explainAnew = (folder: string) =>
  edit(folder, 'content/registers/glossary.yaml', (text) =>
    text.replace(/(meaning:\s+vi: .*\s+en: ).*/, '$1Something else.'),
  );

describe('npm run release', () => {
  it('freezes every table and what describes it, and writes each file into the ledger', async () => {
    await withProject(async (folder) => {
      const { ok, text } = await releaseData(folder, '1.0.0');
      expect(text).toMatch(/^Đã khóa \d+ tệp .* \/ Froze \d+ files of release 1\.0\.0\.$/);
      expect(ok).toBe(true);
      const ledger = readFileSync(join(folder, 'content/registers/releases.txt'), 'utf8');
      const lines = ledger.split('\n').filter((line) => line && !line.startsWith('#'));
      const frozen = join(folder, 'content/releases/1.0.0');
      expect((await readdir(frozen)).sort()).toEqual(
        lines.map((line) => parseReleaseLine(line)!.file).sort(),
      );
      for (const line of lines) {
        const { file, sha256, bytes } = parseReleaseLine(line)!;
        const content = readFileSync(join(frozen, file));
        expect(sha256Of(content), file).toBe(sha256);
        expect(content.length).toBe(bytes);
      }
      const citation = readFileSync(join(frozen, 'datapackage.json'), 'utf8');
      expect(citation).toContain('"version": "1.0.0"');
      for (const [name, words] of [
        ['README.vi.md', 'Chỉ khóa CSV và mô tả'],
        ['README.en.md', 'Only CSV and the descriptions are frozen'],
      ] as const)
        expect(readFileSync(join(frozen, name), 'utf8')).toContain(words);
      const cff = readFileSync(join(frozen, 'CITATION.cff'), 'utf8');
      expect(cff).toContain('version: "1.0.0"\ndate-released: "2031-02-01"\n');
      expect(await releaseData(folder, '1.0.0')).toMatchObject({ ok: false });
      expect(await releaseData(folder, '1.0.1')).toMatchObject({ ok: true });
    });
  });

  it('refuses changed data without a new version, in both languages', async () => {
    await withProject(async (folder) => {
      await releaseData(folder, '1.0.0');
      await explainAnew(folder);
      const { ok, text } = await releaseData(folder, '1.1.0');
      expect(ok).toBe(false);
      expect(text).toContain(
        [
          '✗ content/registers/dataset-versions.yaml · glossary  [version-step]',
          '  vi  Đang có: phiên bản 1.0.0, nhưng nội dung đã khác bản đã khóa. Cần: một phiên bản mới. Cách sửa: thêm một phiên bản vào đầu changes, kèm lời ghi bằng hai thứ tiếng.',
          '  en  Found: version 1.0.0, but the data differ from what was frozen under it. Expected: a new version. To do: add a version at the top of changes, with a note in both languages.',
        ].join('\n'),
      );
      await setGlossary(folder, { version: '1.0.1', note: first.note }, first);
      expect(await releaseData(folder, '1.1.0')).toMatchObject({ ok: true });
    });
  });

  it('asks for a step of the second number where as many rows are there, but not the same ones', async () => {
    await withProject(async (folder) => {
      // One more source, like the first one, which then has another id.
      const register = 'content/registers/sources.yaml';
      await edit(folder, register, (text) => {
        const [row] = /^- id: [^]*?(?=^- id: )/m.exec(text)!;
        return (
          text + row.replace(/^- id: .*$/m, '- id: nguon-cu').replace(/example\//, 'example/cu')
        );
      });
      await releaseData(folder, '1.0.0');
      await edit(folder, register, (text) => text.replace('- id: nguon-cu', '- id: nguon-moi'));
      const setSources = (from: string, to: string) =>
        edit(folder, 'content/registers/dataset-versions.yaml', (text) => text.replace(from, to));
      const released = versionsOf('sources', first);
      const corrected = versionsOf('sources', { ...first, version: '1.0.1' }, first);
      await setSources(released, corrected);
      const { ok, text } = await releaseData(folder, '1.1.0');
      expect(ok).toBe(false);
      expect(text).toContain(
        [
          '✗ content/registers/dataset-versions.yaml · sources  [version-step]',
          '  vi  Đang có: từ 1.0.0 lên 1.0.1. Cần: ít nhất tăng số MINOR: bỏ hay đổi tên cột là số đầu, thêm, bớt hay thay dòng hoặc thêm cột là số giữa. Cách sửa: thêm một phiên bản vào đầu changes, kèm lời ghi bằng hai thứ tiếng.',
          '  en  Found: a step from 1.0.0 to 1.0.1. Expected: at least a MINOR step: a column removed or renamed is the first number, rows added, removed or replaced or a new column the second. To do: add a version at the top of changes, with a note in both languages.',
        ].join('\n'),
      );
      await setSources(corrected, versionsOf('sources', { ...first, version: '1.1.0' }, first));
      expect(await releaseData(folder, '1.1.0')).toMatchObject({ ok: true });
    });
  });

  it('refuses a change without a note in both languages', async () => {
    await withProject(async (folder) => {
      await edit(folder, 'content/registers/dataset-versions.yaml', (text) =>
        text.replace(', en: First version.', ''),
      );
      const { ok, text } = await releaseData(folder, '1.0.0');
      expect(ok).toBe(false);
      expect(text).toMatch(/dataset-versions\.yaml · tasks · changes\[0\]\.note\.en {2}\[schema\]/);
    });
  });

  it('refuses when a frozen file has changed or is gone, as the check of the content does', async () => {
    await withProject(async (folder) => {
      await releaseData(folder, '1.0.0');
      await edit(folder, 'content/releases/1.0.0/tasks.csv', (text) => `${text} `);
      await rm(join(folder, 'content/releases/1.0.0/glossary.csv'));
      const { ok, text } = await releaseData(folder, '1.1.0');
      expect(ok).toBe(false);
      const checked = await checkContent(join(folder, 'content'));
      expect(checked.model).toBeUndefined();
      expect(checked.text).toBe(text);
      expect(text).toMatch(
        /✗ content\/releases\/1\.0\.0\/glossary\.csv {2}\[frozen-file\]\n {2}vi {2}Đang có: tệp đã khóa không còn\. .*\n {2}en {2}Found: a frozen file that is gone\./,
      );
      expect(text).toMatch(
        /✗ content\/releases\/1\.0\.0\/tasks\.csv {2}\[frozen-file\]\n {2}vi {2}Đang có: tệp đã khóa bị thay đổi\. Cần: SHA-256 [0-9a-f]{64}\. Cách sửa: lấy lại tệp từ bản trước\.\n {2}en {2}Found: a frozen file that has changed\. Expected: SHA-256 [0-9a-f]{64}\. To do: take the file back from an earlier version\./,
      );
    });
  });
});

it('every file of this project’s own releases is as it was frozen', async () => {
  const ledger = join(root, 'content/registers/releases.txt');
  const text = existsSync(ledger) ? await readFile(ledger, 'utf8') : '';
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) {
    const one = parseReleaseLine(line);
    expect(one, line).toBeDefined();
    const path = join(root, 'content/releases', one!.release, one!.file);
    expect(sha256Of(await readFile(path)), path).toBe(one!.sha256);
  }
});
