/** Descriptions of the data as the site serves them: every address exists, every file is described, every sum is true. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DomUtils } from 'htmlparser2';
import { describe, expect, inject, it } from 'vitest';
import { parseReleaseLine } from '../../src/loader/read-releases.ts';
import { readFileSync, existsSync } from 'node:fs';
import { root } from '../settings.ts';
import { getElements, readSite, resolveReference, type Page } from './site.ts';

const site = await readSite(inject('outDir'), inject('basePath'));
const text = (path: string) => site.files.get(path)!.toString();
const origin = site.origin!;

/** Every address of this site in a text of JSON, YAML, BibTeX or RIS. */
function ownAddresses(content: string): string[] {
  const found = content.matchAll(/https?:\/\/[^\s"'<>{}\\]+/g);
  return [...new Set([...found].map(([address]) => address.replace(/[.,;)]+$/, '')))].filter(
    (address) => address.startsWith(origin),
  );
}

function leadsSomewhere(address: string): boolean {
  const target = resolveReference(site, '/', address);
  if (typeof target !== 'object') return false;
  const file = target.path.slice(1).replace(/(^|\/)$/, '$1index.html');
  return site.files.has(decodeURI(file));
}

const descriptions = [...site.files.keys()].filter(
  (path) =>
    /^(schemas\/.*\.json|catalog\.jsonld|data\/[^/]*(datapackage\.json|metadata\.json|\.bib|\.ris|\.csl\.json|\.cff))$/.test(
      path,
    ) && !path.startsWith('data/releases/'),
);

it('every address in every description leads to a page or a file', () => {
  expect(descriptions.length).toBeGreaterThan(60);
  const lost = descriptions.flatMap((path) =>
    ownAddresses(text(path))
      .filter((address) => !leadsSomewhere(address))
      // The package of an archive is named after the archive that holds it.
      .map((address) => `${path}: ${address}`),
  );
  expect(lost).toEqual([]);
});

it('every data file is in the list of checksums, and sha256sum finds each as listed', () => {
  const folder = join(inject('outDir'), 'data');
  const listed = text('data/SHA256SUMS')
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66));
  const there = [...site.files.keys()]
    .filter((path) => /^data\/[^/]+$/.test(path))
    .map((path) => path.slice(5))
    .filter((path) => !/^SHA256SUMS$|^checksums\.(json|txt)$/.test(path));
  // What is no dataset, such as the plan's own files and the calendar, stands in the list of the whole site.
  const whole = text('data/checksums.txt')
    .split('\n')
    .map((line) => line.slice(66 + 'data/'.length));
  expect(there.filter((path) => !listed.includes(path) && !whole.includes(path))).toEqual([]);
  expect(listed.filter((path) => !there.includes(path))).toEqual([]);
  const said = execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder });
  expect(said.toString()).toBe('');
});

interface Distribution {
  downloadURL: string;
  byteSize?: number;
  checksum?: { checksumValue: string };
}

/** Files that say what others are, how to cite or how to check them. */
const describing =
  /^data\/(SHA256SUMS|checksums\.(json|txt)|CITATION\.cff|datapackage\.json|([^/]+[./])?csv-metadata\.json|[^/]+\.(bib|ris|csl\.json))$/;
const filesBelow = (folder: string) =>
  [...site.files.keys()].filter((path) => path.startsWith(folder));

it('the catalogue describes every file of data once, with its true size and sum', () => {
  const { dataset } = JSON.parse(text('catalog.jsonld')) as {
    dataset: { distribution: Distribution[] }[];
  };
  const said = dataset.flatMap(({ distribution }) => distribution);
  const pathOf = (address: string) => new URL(address).pathname.slice(site.base.length);
  const data = filesBelow('data/').filter(
    (path) => !path.startsWith('data/releases/') && !describing.test(path),
  );
  expect(data.length).toBeGreaterThan(300);
  expect(said.map(({ downloadURL }) => pathOf(downloadURL)).sort()).toEqual(data.sort());
  const untrue = said.filter(({ downloadURL, byteSize, checksum }) => {
    const bytes = site.files.get(pathOf(downloadURL))!;
    const sum = createHash('sha256').update(bytes).digest('hex');
    return byteSize !== bytes.length || checksum?.checksumValue !== sum;
  });
  expect(untrue).toEqual([]);
});

it('the check of a file knows every file of data, frozen ones as well', () => {
  const { files } = JSON.parse(text('data/checksums.json')) as {
    files: { name: string; sha256: string; release?: string }[];
  };
  const known = files.map(({ name, release }) =>
    release ? `data/releases/${release}/${name}` : `data/${name}`,
  );
  const data = filesBelow('data/').filter((path) => !/^data\/checksums\./.test(path));
  expect(known.toSorted()).toEqual(data.toSorted());
  const untrue = files.filter(({ sha256 }, at) => {
    const sum = createHash('sha256').update(site.files.get(known[at]!)!).digest('hex');
    return sum !== sha256;
  });
  expect(untrue).toEqual([]);
});

it('a frozen release describes its own files', () => {
  const folders = new Set(filesBelow('data/releases/').map((path) => path.replace(/[^/]+$/, '')));
  expect(folders.size).toBeGreaterThan(2);
  for (const folder of folders) {
    const names = filesBelow(folder).map((path) => path.slice(folder.length));
    const tables = names.filter((name) => /(?<!dictionary)\.csv$/.test(name));
    const { resources } = JSON.parse(text(`${folder}datapackage.json`)) as {
      resources: { path: string }[];
    };
    expect(resources.map(({ path }) => path).sort(), folder).toEqual(tables.sort());
    for (const readme of ['README.vi.md', 'README.en.md']) {
      const said = text(`${folder}${readme}`);
      const silent = names.filter((name) => !/^README/.test(name) && !said.includes(`- ${name}\n`));
      expect(silent, `${folder}${readme}`).toEqual([]);
    }
  }
});

it('frozen files are served as they were frozen', () => {
  const ledger = join(root, 'content/registers/releases.txt');
  const lines = existsSync(ledger) ? readFileSync(ledger, 'utf8').split('\n') : [];
  for (const line of lines.filter((one) => one !== '' && !one.startsWith('#'))) {
    const { release, file, sha256 } = parseReleaseLine(line)!;
    const bytes = site.files.get(`data/releases/${release}/${file}`);
    expect(bytes, line).toBeDefined();
    expect(createHash('sha256').update(bytes!).digest('hex'), line).toBe(sha256);
  }
});

const pages = site.pages.filter(({ path }) => /^\/(vi\/du-lieu|en\/data)\/[^/]+\/$/.test(path));
const jsonLdOf = (page: Page) => {
  const block = getElements(page.dom, 'script').find(
    ({ attribs }) => attribs.type === 'application/ld+json',
  );
  return JSON.parse(DomUtils.textContent(block!)) as Record<string, unknown>;
};

describe('a page of data says to search engines', () => {
  const filled = expect.stringMatching(/\S/);
  const address = expect.stringMatching(/^https?:\/\/\S+$/);
  const day = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
  const expected: Record<string, unknown> = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: filled,
    alternateName: filled,
    url: address,
    sameAs: address,
    identifier: address,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: filled, url: address },
    publisher: { '@type': 'Organization', name: filled, url: address },
    citation: filled,
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    datePublished: day,
    dateModified: day,
    spatialCoverage: expect.objectContaining({ '@type': 'Place', name: filled }),
    measurementTechnique: filled,
    inLanguage: ['vi', 'en'],
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': address,
      name: filled,
      url: address,
    },
    isPartOf: address,
  };

  it.each(Object.keys(expected))('%s', (name) => {
    expect(pages.length).toBeGreaterThan(40);
    for (const page of pages) expect(jsonLdOf(page)[name], page.path).toEqual(expected[name]);
  });

  it('the time that it speaks of, as the catalogue says it, where something in it tells', () => {
    const { dataset } = JSON.parse(text('catalog.jsonld')) as {
      dataset: { '@id': string; temporal?: { startDate: string; endDate: string } }[];
    };
    const spans = new Map(
      dataset.map(({ '@id': id, temporal }) => [
        id,
        temporal && `${temporal.startDate}/${temporal.endDate}`,
      ]),
    );
    for (const page of pages) {
      const { '@id': id, temporalCoverage } = jsonLdOf(page);
      expect(temporalCoverage, page.path).toBe(spans.get(String(id)));
      if (temporalCoverage)
        expect(temporalCoverage).toMatch(/^\d{4}(-\d{2}){2}\/\d{4}(-\d{2}){2}$/);
    }
    const [clusters] = pages.filter(({ path }) => path === '/vi/du-lieu/industrial-clusters/');
    const [from, to] = String(jsonLdOf(clusters!).temporalCoverage).split('/');
    expect(from! < to!).toBe(true);
    expect([...spans.values()].filter(Boolean).length).toBeGreaterThan(20);
  });

  it('a description of 50 to 5000 letters, key words, and what each column measures', () => {
    for (const page of pages) {
      const { description, keywords, variableMeasured } = jsonLdOf(page);
      expect(String(description).length, page.path).toBeGreaterThanOrEqual(50);
      expect(String(description).length).toBeLessThanOrEqual(5000);
      expect((keywords as string[]).length).toBeGreaterThan(1);
      for (const one of variableMeasured as object[])
        expect(one).toMatchObject({ '@type': 'PropertyValue', name: filled, description: filled });
    }
  });

  it('each file with its address, type, true size and true sum', () => {
    for (const page of pages) {
      const files = jsonLdOf(page).distribution as Record<string, string>[];
      expect(files.length).toBe(6);
      for (const file of files) {
        const target = resolveReference(site, '/', file.contentUrl!) as { path: string };
        const bytes = site.files.get(target.path.slice(1))!;
        expect(file.contentSize).toBe(`${bytes.length} B`);
        expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
        expect(file.encodingFormat).toMatch(/^(application|text)\//);
      }
    }
  });

  it('the same name, addresses of each other, and the catalogue lists all', () => {
    const catalogue = jsonLdOf(site.pagesByPath.get('/vi/du-lieu/')!);
    const listed = (catalogue.dataset as { url: string }[]).map(({ url }) => url);
    const own = pages.filter(({ lang }) => lang === 'vi').map((page) => jsonLdOf(page));
    expect(listed.sort()).toEqual(own.map(({ url }) => String(url)).sort());
    for (const page of own) expect(leadsSomewhere(String(page.sameAs))).toBe(true);
  });
});
