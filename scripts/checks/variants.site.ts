/** The same code builds elsewhere: under a base path, a second time, from other content, and not from broken content. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listFiles } from '../folder.ts';
import { parseHeadersFile } from '../headers-file.ts';
import { findCommit } from '../provenance.ts';
import { serveFolder, type SiteServer } from '../serve.ts';
import { getContentDir, root } from '../settings.ts';
import { checkCsp, checkHeaders } from './csp.ts';
import { formatFindings } from './finding.ts';
import { collectFacts } from './facts.ts';
import { checkLinks } from './links.ts';
import { createMarkupCheck } from './markup.ts';
import { checkNoThirdParty } from './no-third-party.ts';
import { checkPageBasics } from './page-basics.ts';
import { getText, getElements, readSite, type Site } from './site.ts';
import { createVisits } from './visits.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** What the first plan is about and how it is divided; a page that says so of every plan has it in its code. */
const subjectWords = ['công nghiệp nông thôn', 'rural industr', 'bốn phần', 'four parts'];
const secondPlan = join(root, 'src', 'test', 'second-plan');
let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

/** Builds into a folder of the workshop. */
async function build(
  name: string,
  contentDir: string,
  base = '/',
  more: Record<string, string> = {},
): Promise<Site> {
  const outDir = join(workshop.root, name);
  // BASE_URL is no word of ours, but build machines and test runners set it.
  const env = {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    BASE_PATH: base,
    BASE_URL: '/elsewhere/',
    ...more,
  };
  const { exitCode, output } = await workshop.run('scripts/build.ts', env);
  expect(exitCode, output).toBe(0);
  return readSite(outDir, base);
}

function checkAll(site: Site): void {
  expect(site.pages.length).toBeGreaterThan(20);
  const found = [
    ...checkPageBasics(site),
    ...checkLinks(site),
    ...checkNoThirdParty(site),
    ...site.pages.flatMap(checkCsp),
  ];
  expect(formatFindings(found)).toBe('');
}

describe('under a base path', () => {
  const base = '/thu/nghiem/';
  const visit = createVisits();
  let server: SiteServer;
  let site: Site;
  beforeAll(async () => {
    site = await build('based', getContentDir(), base);
    server = await serveFolder({ root: join(workshop.root, 'based'), port: 0, base });
  });
  afterAll(() => server?.close());

  it('keeps every address, policy and header', () => {
    checkAll(site);
    const rules = parseHeadersFile(site.files.get('_headers')!.toString());
    expect(rules.every(({ pattern }) => pattern.startsWith(base))).toBe(true);
    const paths = [...site.pagesByPath.keys()].map((path) => base + path.slice(1));
    expect(formatFindings(checkHeaders(rules, paths))).toBe('');
  });

  it('finds its scripts and its search index', async () => {
    const page = await visit(`${server.url}vi/`);
    const missing: string[] = [];
    page.on('response', (answer) => {
      if (answer.status() >= 400) missing.push(answer.url());
    });
    await page.getByRole('searchbox').fill('cụm công nghiệp');
    await page.keyboard.press('Enter');
    const hit = page.locator('.hits a').first();
    await hit.waitFor();
    expect(await hit.evaluate((link) => (link as HTMLAnchorElement).pathname)).toMatch(
      new RegExp(`^${base}vi/`),
    );
    expect(missing).toEqual([]);
  });
});

it('gives the same bytes a second time, in another folder', async () => {
  const commit = await findCommit(root);
  const again = await build('again', getContentDir(), inject('basePath'), {
    PLAN_PDF: 'yes',
    ...(commit ? { SOURCE_COMMIT: commit } : {}),
  });
  const first = await readSite(inject('outDir'), inject('basePath'));
  expect([...again.files.keys()]).toEqual([...first.files.keys()]);
  const unlike = [...first.files].filter(([name, bytes]) => !again.files.get(name)!.equals(bytes));
  expect(unlike.map(([name]) => name)).toEqual([]);
});

describe('from the content of another plan alone', () => {
  let site: Site;
  beforeAll(async () => {
    site = await build('second', secondPlan);
  });

  it('is as sound as the first', () => {
    checkAll(site);
    expect(formatFindings(site.pages.flatMap(createMarkupCheck()))).toBe('');
  });

  it('names its own province, plan and year', () => {
    for (const path of ['/vi/', '/en/']) {
      const [heading] = getElements(site.pagesByPath.get(path)!.dom, 'h1');
      expect(getText(heading!)).toContain('Thử Nghiệm');
      expect(getText(heading!)).toContain('2031');
    }
    expect(site.pagesByPath.has('/vi/ke-hoach/2031/')).toBe(true);
    expect(site.pagesByPath.has('/en/tasks/2031/03/')).toBe(true);
  });

  it('reads the same when Astro itself renders the prose', async () => {
    // Inside the workshop, because modules are bundled from the project's own folder.
    const content = join(workshop.root, 'src', 'test', 'second-plan');
    const theirs = await build('by-astro', content, '/', { PROSE_RENDERER: 'astro' });
    const modules = await readFile(join(workshop.root, '.astro', 'content-modules.mjs'), 'utf8');
    expect(modules).toContain('second-plan/pages/en/gioi-thieu.mdx');
    const unlike = [...site.files].filter(
      ([name, bytes]) => !theirs.files.get(name)?.equals(bytes),
    );
    expect(unlike.map(([name]) => name)).toEqual([]);
  });

  it('knows nothing of the first plan', async () => {
    const facts = [...(await collectFacts(getContentDir(), secondPlan)), ...subjectWords];
    expect(facts.length).toBeGreaterThan(300);
    const leaks = [...site.files].flatMap(([name, bytes]) => {
      if (!/\.(html|csv|json|txt|xml|js)$/.test(name)) return [];
      // A fingerprint has all figures sooner or later, and says nothing by them.
      const words = bytes.toString().replace(/\b[0-9a-f]{64}\b/g, '');
      const text = words.normalize('NFC').replace(/\s+/g, ' ').toLocaleLowerCase('vi');
      return facts
        .filter((fact) => text.includes(fact))
        .map((fact) => ({
          page: `/${name}`,
          found: fact,
          expected: 'only the second plan’s words',
        }));
    });
    expect(formatFindings(leaks)).toBe('');
  });
});

describe('from broken content', () => {
  const faults: [file: string, from: string | RegExp, to: string, rule: string][] = [
    ['tasks/2031/vi/01-duong-vao-cum.mdx', 'agencies: [so-thu-cong]', 'agencies: [so-la]', 'so-la'],
    ['plan/2031/vi/b-2-lang-nghe.mdx', 'giấy dó', 'giấy bản', 'giấy bản'],
    ['registers/places.yaml', /^(\s*)level:/m, '$1levle:', 'levle'],
    ['site.yaml', 'checkedOn: "2031-03-02"', 'checkedOn: "2 tháng 3"', '2 tháng 3'],
  ];

  it('says every problem once and leaves what is published as it was', async () => {
    const content = join(workshop.root, 'broken-content');
    await cp(secondPlan, content, { recursive: true });
    for (const [file, from, to] of faults) {
      const text = await readFile(join(content, file), 'utf8');
      expect(text, file).toMatch(from);
      await writeFile(join(content, file), text.replace(from, to));
    }
    const outDir = join(workshop.root, 'published');
    await mkdir(outDir);
    await writeFile(join(outDir, 'index.html'), 'as published');
    const env = { CONTENT_DIR: content, OUT_DIR: outDir };

    for (const script of ['scripts/check.ts', 'scripts/build.ts']) {
      const { exitCode, output } = await workshop.run(script, env);
      expect(exitCode, script).toBe(1);
      const problems = output.split(/^\s*✗ /m).slice(1);
      expect(new Set(problems).size, output).toBe(problems.length);
      for (const [file, , , word] of faults) {
        const about = problems.filter((text) => text.startsWith(`content/${file}`));
        expect(about.filter((text) => text.includes(word)).length, `${file}\n${output}`).toBe(1);
      }
    }
    expect(await listFiles(outDir)).toEqual(['index.html']);
    expect(await readFile(join(outDir, 'index.html'), 'utf8')).toBe('as published');
  });
});
