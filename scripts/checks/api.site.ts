/** The read interface as a program gets it: as its own description says, and tied to the pages both ways. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, inject, it } from 'vitest';
import { getAllElements, getElements, readSite, resolveReference } from './site.ts';

interface Operation {
  responses: { 200: { content: { 'application/json': { schema: { $ref?: string } } } } };
}
interface Description {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, { get: Operation; parameters?: { name: string }[] }>;
  components: object;
}

const site = await readSite(inject('outDir'), inject('basePath'));
const names = [...site.files.keys()].filter((name) => name.startsWith('api/'));
const read = (name: string) => JSON.parse(site.files.get(name)!.toString()) as never;
const description: Description = read('api/v1/openapi.json');

/** Each path of the description, with the files that it stands for. */
const described = Object.entries(description.paths).map(([path, item]) => {
  const pattern = new RegExp(
    `^${path
      .slice(1)
      .replaceAll('.', '\\.')
      .replace(/\{\w+\}/g, '[^/]+')}$`,
  );
  return { path, item, files: names.filter((name) => pattern.test(name)) };
});

describe('the description', () => {
  it('is OpenAPI 3.1 to an independent reader', async () => {
    expect(description.openapi).toBe('3.1.0');
    const copy = structuredClone(description) as unknown as Record<string, unknown>;
    const { valid, errors } = await new Validator().validate(copy);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it('names every file, and nothing that is not there', () => {
    expect(names.length).toBeGreaterThan(500);
    expect(described.filter(({ files }) => files.length === 0).map(({ path }) => path)).toEqual([]);
    const counts = new Map(names.map((name) => [name, 0]));
    for (const { files } of described)
      for (const file of files) counts.set(file, counts.get(file)! + 1);
    expect([...counts].filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('tells the truth of every file', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'https://api.example/', components: description.components });
    const faults = described.flatMap(({ item, files }) => {
      const { schema } = item.get.responses[200].content['application/json'];
      const pointer = schema.$ref ? { $ref: `https://api.example/${schema.$ref}` } : schema;
      const check = ajv.compile(pointer);
      return files
        .filter((file) => !check(read(file)))
        .map((file) => `${file}: ${ajv.errorsText(check.errors)}`);
    });
    expect(faults).toEqual([]);
  });
});

describe('a record', () => {
  const records = described
    .filter(({ item }) => item.parameters)
    .flatMap(({ files }) => files)
    .map((file) => ({
      file,
      ...(read(file) as { page?: Record<'vi' | 'en', string>; links: Record<string, string[]> }),
    }));
  const pathOfFile = (url: string) => new URL(url).pathname.slice(site.base.length);

  it('leads to the page of both languages and to records that are there', () => {
    const missing = records.flatMap(({ file, page, links }) => [
      ...Object.values(page ?? {}).flatMap((url) => {
        const target = resolveReference(site, '/', url);
        const path = typeof target === 'string' ? undefined : target.path;
        return path !== undefined && site.pagesByPath.has(path) ? [] : [`${file}: ${url}`];
      }),
      ...Object.values(links)
        .flat()
        .filter((url) => !site.files.has(pathOfFile(url)))
        .map((url) => `${file}: ${url}`),
    ]);
    expect(missing).toEqual([]);
  });

  /** What leads from a page to files for programs: by its own links and by those of its head. */
  const linksOf = (path: string) => {
    const { dom } = site.pagesByPath.get(path)!;
    const named = getElements(dom, 'link').filter(
      ({ attribs }) => attribs.type === 'application/json',
    );
    const hrefs = [...getElements(dom, 'a'), ...named].map(({ attribs }) => attribs.href ?? '');
    const templates = named.map(({ attribs }) => [attribs.href, attribs['data-record']] as const);
    return { hrefs: new Set(hrefs), templates: new Map(templates) };
  };
  const known = new Map<string, ReturnType<typeof linksOf>>();
  const linksTo = (url: string) => {
    const path = `/${pathOfFile(url.split('#')[0]!)}`;
    const links = known.get(path) ?? linksOf(path);
    known.set(path, links);
    return links;
  };

  it('is linked to from its own page, in both languages', () => {
    expect(records.length).toBeGreaterThan(1000);
    const silent = records.flatMap(({ file, page }) =>
      (['vi', 'en'] as const)
        .filter((lang) => !page || !linksTo(page[lang]).hrefs.has(`${site.base}${file}`))
        .map((lang) => `${file}: ${page?.[lang] ?? 'no page'}`),
    );
    expect(silent).toEqual([]);
  });

  it('that is a place of a page is where the list in its head says', () => {
    const places = records.flatMap(({ file, page }) => {
      const [, fragment] = (page?.vi ?? '').split('#');
      return fragment && file.endsWith(`/${fragment}.json`) ? [{ file, page, fragment }] : [];
    });
    expect(places.length).toBeGreaterThan(300);
    const faults = places.filter(({ file, page, fragment }) => {
      const list = file.replace(/^((?:[^/]+\/){2}[^/]+)\/.*/, '$1.json');
      const template = linksTo(page!.vi).templates.get(`${site.base}${list}`);
      return template?.replace(/\{\w+\}/, fragment) !== `${site.base}${file}`;
    });
    expect(faults).toEqual([]);
  });

  it('has its place where its address says', () => {
    const ids = new Map<string, Set<string>>();
    const lost = records.flatMap(({ page }) =>
      Object.values(page ?? {}).filter((url) => {
        const [address = '', fragment] = url.split('#');
        if (!fragment) return false;
        const path = `/${pathOfFile(address)}`;
        const known =
          ids.get(path) ??
          new Set(getAllElements(site.pagesByPath.get(path)!.dom).map(({ attribs }) => attribs.id));
        ids.set(path, known as Set<string>);
        return !known.has(fragment);
      }),
    );
    expect(lost).toEqual([]);
  });
});

describe('what search engines and programs read first', () => {
  const text = (name: string) => site.files.get(name)!.toString();
  const canonicals = site.pages.flatMap((page) => {
    const robots = getElements(page.dom, 'meta').find(({ attribs }) => attribs.name === 'robots');
    if (page.kind !== 'content' || robots) return [];
    return getElements(page.dom, 'link')
      .filter(({ attribs }) => attribs.rel === 'canonical')
      .map(({ attribs }) => attribs.href!);
  });

  it('is a list of every page with its languages', () => {
    const sitemap = text('sitemap.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    expect(listed).toEqual([...new Set(canonicals)].sort());
    for (const lang of ['vi', 'en', 'x-default'])
      expect(sitemap.match(new RegExp(`hreflang="${lang}"`, 'g'))).toHaveLength(listed.length);
  });

  it('is a robots.txt that leads there', () => {
    const [, address] = /^Sitemap: (.+)$/m.exec(text('robots.txt'))!;
    expect(site.files.has(pathOf(address!))).toBe(true);
  });

  it('is a security.txt whose contact ends on a day that the content gives', () => {
    const lines = text('.well-known/security.txt').trim().split('\n');
    const fields = lines.map((line) => line.split(': ')[0]);
    expect(fields).toEqual(['Contact', 'Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
    expect(lines[2]).toMatch(/^Expires: \d{4}-\d{2}-\d{2}T00:00:00\.000Z$/);
  });

  it('is an llms.txt in both languages whose links are all there', () => {
    const links = [...text('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => pathOf(url!));
    expect(links.filter((path) => path.startsWith('vi/')).length).toBeGreaterThan(8);
    expect(links.filter((path) => path.startsWith('en/')).length).toBeGreaterThan(8);
    const missing = links.filter(
      (path) => !site.files.has(path) && !site.pagesByPath.has(`/${path}`),
    );
    expect(missing).toEqual([]);
  });

  function pathOf(url: string): string {
    return new URL(url).pathname.slice(site.base.length);
  }
});
