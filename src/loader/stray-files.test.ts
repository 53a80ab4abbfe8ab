import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  problemsAfter,
  realContent,
  secondPlan,
  toldBy,
  type Change,
  type Draft,
} from '../test/builders.ts';
import { findStrays } from './stray-files.ts';

const toldOf = (change: Change) => toldBy('stray-file', change);

/** A file in a folder that may have to be made first. */
function put({ root, write }: Draft, path: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  write(path, 'x');
}

describe('stray-file', () => {
  it('has nothing to say where every file is read', async () => {
    expect(await findStrays(secondPlan)).toEqual([]);
    expect(await findStrays(realContent)).toEqual([]);
  });

  it('names the two places where a file of a year may belong', async () => {
    const text = await toldOf((draft) => {
      put(draft, 'tasks/2031/x.mdx');
      put(draft, 'plan/2031/x.mdx');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/x.mdx  [stray-file]
        vi  Đang có: tệp “x.mdx” ở chỗ không được đọc. Cần: tệp này ở content/plan/2031/vi/x.mdx hoặc content/plan/2031/en/x.mdx. Cách sửa: chuyển tệp tới đó.
        en  Found: the file “x.mdx” where nothing is read. Expected: this file at content/plan/2031/vi/x.mdx or content/plan/2031/en/x.mdx. To do: move it there.
      ✗ content/tasks/2031/x.mdx  [stray-file]
        vi  Đang có: tệp “x.mdx” ở chỗ không được đọc. Cần: tệp này ở content/tasks/2031/vi/x.mdx hoặc content/tasks/2031/en/x.mdx. Cách sửa: chuyển tệp tới đó.
        en  Found: the file “x.mdx” where nothing is read. Expected: this file at content/tasks/2031/vi/x.mdx or content/tasks/2031/en/x.mdx. To do: move it there."
    `);
  });

  it('names the place of a page, and of a file in a folder too deep', async () => {
    const text = await toldOf((draft) => {
      put(draft, 'pages/x.mdx');
      put(draft, 'pages/vi/cu/x.mdx');
      put(draft, 'tasks/x.mdx');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/pages/vi/cu  [stray-file]
        vi  Đang có: thư mục “cu” ở chỗ không được đọc. Cần: chỉ các tệp và thư mục ghi trong content/README.md. Cách sửa: chuyển ra ngoài thư mục content.
        en  Found: the folder “cu” where nothing is read. Expected: only the files and folders listed in content/README.md. To do: move it out of the content folder.
      ✗ content/pages/x.mdx  [stray-file]
        vi  Đang có: tệp “x.mdx” ở chỗ không được đọc. Cần: tệp này ở content/pages/vi/x.mdx hoặc content/pages/en/x.mdx. Cách sửa: chuyển tệp tới đó.
        en  Found: the file “x.mdx” where nothing is read. Expected: this file at content/pages/vi/x.mdx or content/pages/en/x.mdx. To do: move it there.
      ✗ content/tasks/x.mdx  [stray-file]
        vi  Đang có: tệp “x.mdx” ở chỗ không được đọc. Cần: tệp này ở content/tasks/<năm>/vi/x.mdx hoặc content/tasks/<năm>/en/x.mdx. Cách sửa: chuyển tệp tới đó.
        en  Found: the file “x.mdx” where nothing is read. Expected: this file at content/tasks/<year>/vi/x.mdx or content/tasks/<year>/en/x.mdx. To do: move it there."
    `);
  });

  it('names the place of what belongs to a plan', async () => {
    const text = await toldOf((draft) => {
      put(draft, 'plan/2031/ke-hoach.pdf');
      put(draft, 'plan/plan.yaml');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/ke-hoach.pdf  [stray-file]
        vi  Đang có: tệp “ke-hoach.pdf” ở chỗ không được đọc. Cần: tệp này ở content/plan/2031/source/ke-hoach.pdf. Cách sửa: chuyển tệp tới đó.
        en  Found: the file “ke-hoach.pdf” where nothing is read. Expected: this file at content/plan/2031/source/ke-hoach.pdf. To do: move it there.
      ✗ content/plan/plan.yaml  [stray-file]
        vi  Đang có: tệp “plan.yaml” ở chỗ không được đọc. Cần: tệp này ở content/plan/<năm>/plan.yaml. Cách sửa: chuyển tệp tới đó.
        en  Found: the file “plan.yaml” where nothing is read. Expected: this file at content/plan/<year>/plan.yaml. To do: move it there."
    `);
  });

  it('names the registers there are', async () => {
    const text = await toldOf((draft) => {
      put(draft, 'registers/unknown.yaml');
      put(draft, 'registers/agencie.yaml');
      put(draft, 'places.yaml');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/places.yaml  [stray-file]
        vi  Đang có: tệp “places.yaml” ở chỗ không được đọc. Cần: tệp này ở content/registers/places.yaml. Cách sửa: chuyển tệp tới đó.
        en  Found: the file “places.yaml” where nothing is read. Expected: this file at content/registers/places.yaml. To do: move it there.
      ✗ content/registers/agencie.yaml  [stray-file]
        vi  Đang có: tệp “agencie.yaml” ở chỗ không được đọc. Cần: chỉ “agencies.yaml”, “documents.yaml”, “places.yaml”, “clusters.yaml”, “craft-villages.yaml”, “cluster-totals.yaml”, “village-totals.yaml”, “raw-material-areas.yaml”, “ocop-totals.yaml”, “support-items.yaml”, “criteria.yaml”, “questions.yaml”, “examples.yaml”, “support-units.yaml”, “sources.yaml”, “glossary.yaml”, “discrepancies.yaml”, “changes.yaml”, “task-progress.yaml”, “name-groups.yaml”, “dataset-versions.yaml”, “addresses.txt”, “moved.yaml”, “noted.txt”, “releases.txt”. Cách sửa: có phải là “agencies.yaml”?
        en  Found: the file “agencie.yaml” where nothing is read. Expected: only “agencies.yaml”, “documents.yaml”, “places.yaml”, “clusters.yaml”, “craft-villages.yaml”, “cluster-totals.yaml”, “village-totals.yaml”, “raw-material-areas.yaml”, “ocop-totals.yaml”, “support-items.yaml”, “criteria.yaml”, “questions.yaml”, “examples.yaml”, “support-units.yaml”, “sources.yaml”, “glossary.yaml”, “discrepancies.yaml”, “changes.yaml”, “task-progress.yaml”, “name-groups.yaml”, “dataset-versions.yaml”, “addresses.txt”, “moved.yaml”, “noted.txt”, “releases.txt”. To do: did you mean “agencies.yaml”?
      ✗ content/registers/unknown.yaml  [stray-file]
        vi  Đang có: tệp “unknown.yaml” ở chỗ không được đọc. Cần: chỉ “agencies.yaml”, “documents.yaml”, “places.yaml”, “clusters.yaml”, “craft-villages.yaml”, “cluster-totals.yaml”, “village-totals.yaml”, “raw-material-areas.yaml”, “ocop-totals.yaml”, “support-items.yaml”, “criteria.yaml”, “questions.yaml”, “examples.yaml”, “support-units.yaml”, “sources.yaml”, “glossary.yaml”, “discrepancies.yaml”, “changes.yaml”, “task-progress.yaml”, “name-groups.yaml”, “dataset-versions.yaml”, “addresses.txt”, “moved.yaml”, “noted.txt”, “releases.txt”. Cách sửa: chép nội dung vào đúng chỗ, hoặc chuyển đi.
        en  Found: the file “unknown.yaml” where nothing is read. Expected: only “agencies.yaml”, “documents.yaml”, “places.yaml”, “clusters.yaml”, “craft-villages.yaml”, “cluster-totals.yaml”, “village-totals.yaml”, “raw-material-areas.yaml”, “ocop-totals.yaml”, “support-items.yaml”, “criteria.yaml”, “questions.yaml”, “examples.yaml”, “support-units.yaml”, “sources.yaml”, “glossary.yaml”, “discrepancies.yaml”, “changes.yaml”, “task-progress.yaml”, “name-groups.yaml”, “dataset-versions.yaml”, “addresses.txt”, “moved.yaml”, “noted.txt”, “releases.txt”. To do: put its content where it belongs, or move it away."
    `);
  });

  it('names a folder once, not each file in it', async () => {
    const text = await toldOf((draft) => {
      put(draft, 'tasks/2031/fr/01-a.mdx');
      put(draft, 'tasks/2031/fr/02-b.mdx');
      put(draft, 'tasks/nam-2031/vi/01-a.mdx');
      put(draft, 'page/vi/x.mdx');
      put(draft, 'registers/cu/x.yaml');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/page  [stray-file]
        vi  Đang có: thư mục “page” ở chỗ không được đọc. Cần: chỉ “plan”, “tasks”, “policies”, “products”, “pages”, “registers”, “charts”, “releases”. Cách sửa: có phải là “pages”?
        en  Found: the folder “page” where nothing is read. Expected: only “plan”, “tasks”, “policies”, “products”, “pages”, “registers”, “charts”, “releases”. To do: did you mean “pages”?
      ✗ content/registers/cu  [stray-file]
        vi  Đang có: thư mục “cu” ở chỗ không được đọc. Cần: chỉ các tệp và thư mục ghi trong content/README.md. Cách sửa: chuyển ra ngoài thư mục content.
        en  Found: the folder “cu” where nothing is read. Expected: only the files and folders listed in content/README.md. To do: move it out of the content folder.
      ✗ content/tasks/2031/fr  [stray-file]
        vi  Đang có: thư mục “fr” ở chỗ không được đọc. Cần: chỉ “vi”, “en”. Cách sửa: có phải là “vi”?
        en  Found: the folder “fr” where nothing is read. Expected: only “vi”, “en”. To do: did you mean “vi”?
      ✗ content/tasks/nam-2031  [stray-file]
        vi  Đang có: thư mục “nam-2031” ở chỗ không được đọc. Cần: tên thư mục là một năm, bốn chữ số. Cách sửa: đổi tên thư mục, hoặc chuyển đi.
        en  Found: the folder “nam-2031” where nothing is read. Expected: a folder named by a year, four digits. To do: rename the folder, or move it away."
    `);
  });

  it('names what belongs nowhere', async () => {
    const text = await toldOf((draft) => {
      put(draft, 'ghi-chu.txt');
      put(draft, 'pages/ghi-chu.txt');
      put(draft, 'plan/2031/en/site.yaml/x.txt');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/ghi-chu.txt  [stray-file]
        vi  Đang có: tệp “ghi-chu.txt” ở chỗ không được đọc. Cần: chỉ các tệp và thư mục ghi trong content/README.md. Cách sửa: chuyển ra ngoài thư mục content.
        en  Found: the file “ghi-chu.txt” where nothing is read. Expected: only the files and folders listed in content/README.md. To do: move it out of the content folder.
      ✗ content/pages/ghi-chu.txt  [stray-file]
        vi  Đang có: tệp “ghi-chu.txt” ở chỗ không được đọc. Cần: chỉ các tệp và thư mục ghi trong content/README.md. Cách sửa: chuyển ra ngoài thư mục content.
        en  Found: the file “ghi-chu.txt” where nothing is read. Expected: only the files and folders listed in content/README.md. To do: move it out of the content folder.
      ✗ content/plan/2031/en/site.yaml  [stray-file]
        vi  Đang có: thư mục “site.yaml” ở chỗ không được đọc. Cần: chỉ các tệp và thư mục ghi trong content/README.md. Cách sửa: chuyển ra ngoài thư mục content.
        en  Found: the folder “site.yaml” where nothing is read. Expected: only the files and folders listed in content/README.md. To do: move it out of the content folder."
    `);
  });

  it('leaves what a system puts down alone, and anything beside a deposited text', async () => {
    const problems = await problemsAfter((draft) => {
      for (const path of ['.DS_Store', 'tasks/.git/x', 'plan/2031/Thumbs.db', 'pages/desktop.ini'])
        put(draft, path);
      put(draft, 'plan/2031/source/ban-goc/trang-1.png');
      put(draft, 'README.md');
    });
    expect(problems).toEqual([]);
  });
});
