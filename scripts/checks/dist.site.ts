/** Runs every check of this folder over the built site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import { parseHeadersFile } from '../headers-file.ts';
import { checkCsp, checkHeaders } from './csp.ts';
import { formatFindings } from './finding.ts';
import { checkLinks } from './links.ts';
import { createMarkupCheck } from './markup.ts';
import { checkNoThirdParty } from './no-third-party.ts';
import { checkPageBasics } from './page-basics.ts';
import { readSite, type Site } from './site.ts';
import { checkStackedCells } from './stacked-cells.ts';
import { checkWeight } from './weight.ts';

let site: Site;
beforeAll(async () => {
  site = await readSite(inject('outDir'), inject('basePath'));
});

it('has pages in both languages', () => {
  for (const path of ['/', '/vi/', '/en/', '/vi/404.html', '/en/404.html']) {
    expect([...site.pagesByPath.keys()]).toContain(path);
  }
});

it('says of each page what it is', () => {
  expect(formatFindings(checkPageBasics(site))).toBe('');
});

it('leads nowhere that does not exist', () => {
  expect(formatFindings(checkLinks(site))).toBe('');
});

it('loads nothing from other hosts', () => {
  expect(formatFindings(checkNoThirdParty(site))).toBe('');
});

it('keeps its content security policy', () => {
  expect(formatFindings(site.pages.flatMap(checkCsp))).toBe('');
});

it('has headers that do not contradict each other or the pages', () => {
  const file = join(inject('outDir'), '_headers');
  expect(existsSync(file), `${file} exists`).toBe(true);
  const base = site.base.slice(0, -1);
  const paths = [...site.pagesByPath.keys(), ...[...site.files.keys()].map((name) => `/${name}`)];
  const rules = parseHeadersFile(readFileSync(file, 'utf8'));
  expect(
    formatFindings(
      checkHeaders(
        rules,
        paths.map((path) => base + path),
      ),
    ),
  ).toBe('');
});

it('keeps each value of a stacked table in one piece', () => {
  expect(formatFindings(checkStackedCells(site))).toBe('');
});

it('is valid HTML', () => {
  expect(formatFindings(site.pages.flatMap(createMarkupCheck()))).toBe('');
});

it('stays within the weight of each kind of page', () => {
  expect(formatFindings(checkWeight(site))).toBe('');
});
