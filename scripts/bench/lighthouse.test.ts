import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isMet, pickPages, readReport } from './lighthouse.ts';

const report = {
  categories: {
    performance: {
      score: 0.98,
      auditRefs: [
        { id: 'largest-contentful-paint', weight: 25 },
        { id: 'diagnostics', weight: 0 },
      ],
    },
    accessibility: { score: 1, auditRefs: [{ id: 'color-contrast', weight: 7 }] },
    'best-practices': { score: 1, auditRefs: [] },
    seo: { score: 1, auditRefs: [] },
  },
  audits: {
    'largest-contentful-paint': { score: 0.9, numericValue: 1234.5 },
    'cumulative-layout-shift': { score: 1, numericValue: 0.01 },
    diagnostics: { score: 0 },
    'color-contrast': { score: 1 },
  },
};

it('reads scores, the largest paint and what keeps a page from the full score', () => {
  expect(readReport(report)).toEqual({
    scores: [98, 100, 100, 100],
    largestPaintMs: 1235,
    shift: 0.01,
    unmet: ['largest-contentful-paint'],
  });
});

it('is content only with full scores and a largest paint in time', () => {
  const score = { type: '', path: '', scores: [100, 100, 100, 100], shift: 0, unmet: [] };
  expect(isMet({ ...score, largestPaintMs: 1200 })).toBe(true);
  expect(isMet({ ...score, largestPaintMs: 1201 })).toBe(false);
  expect(isMet({ ...score, scores: [100, 99, 100, 100], largestPaintMs: 900 })).toBe(false);
});

it('picks the fullest Vietnamese page of each type', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), text);
  };
  write('.', 'home');
  write('vi', 'home');
  write('vi/nhiem-vu/2024/01', 'one');
  write('vi/nhiem-vu/2024/02', 'longer');
  write('en/tasks/2024/03', 'the longest of them');
  expect(await pickPages(folder)).toEqual([
    ['home', 'vi/'],
    ['tasks/·/·', 'vi/nhiem-vu/2024/02/'],
  ]);
  rmSync(folder, { recursive: true });
});
