/** A shopkeeper checks a text: copied from the plan, changed in one letter, dropped as a file, without a connection. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { getWords } from '../../src/i18n/words.ts';
import { getContentDir } from '../settings.ts';
import { createVisits, desk, expectSoon } from './visits.ts';

const visit = createVisits();
const paths = { vi: 'vi/kiem-chung/', en: 'en/verify/' };
const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const list = JSON.parse(
  readFileSync(join(inject('outDir'), 'data/fingerprints-2024.json'), 'utf8'),
) as {
  release: string;
  whole: { file: string; sha256: string };
  deposited: { file: string; sha256: string };
  passages: { address: string; text: string; sha256: string }[];
};
const passage = list.passages.find(({ address }) => address === 'ii-1.4')!;
const answer = (page: Page) => page.locator('[data-verify-answer]').innerText();

async function check(page: Page, text: string): Promise<void> {
  const field = page.locator('form[data-verify] textarea');
  await field.focus();
  await page.waitForFunction(() => 'siteReady' in window);
  await field.fill(text);
  await page.locator('form[data-verify] button').click();
}

describe.each(['vi', 'en'] as const)('in "%s"', (locale) => {
  const { says } = getWords(locale).verify;

  it('knows a paragraph that was copied from the plan', async () => {
    const plan = await visit(locale === 'vi' ? 'vi/ke-hoach/2024/' : 'en/plan/2024/side-by-side/');
    const copied = await plan.evaluate(() => {
      const body = document.querySelector(
        '[id="ii-1.4"] [lang="vi"].clause-text, [id="ii-1.4"] .clause-text',
      )!;
      getSelection()!.selectAllChildren(body);
      return getSelection()!.toString();
    });
    const page = await visit(paths[locale]);
    await check(page, copied);
    const said = says.same.replace('{name}', 'II.1 ¶4').replace('{release}', list.release);
    await expectSoon(() => answer(page)).toContain(said);
    expect(await answer(page)).toContain(passage.sha256);
  });

  it('says where one letter was changed', async () => {
    const page = await visit(paths[locale]);
    await check(page, passage.text.replace('nhiệm vụ', 'nhiêm vụ'));
    await expectSoon(() => answer(page)).toContain(says.nearest.replace('{name}', 'II.1 ¶4'));
    expect(await answer(page)).toContain(says.kinds.accents);
    const marks = await page.locator('[data-verify-answer] mark').allInnerTexts();
    expect(marks).toEqual(['nhiêm', 'nhiệm']);
    const link = page.locator('[data-verify-answer] a');
    expect(await link.getAttribute('href')).toMatch(/\/2024\/#ii-1\.4$/);
    expect(await page.getByRole('status').filter({ hasText: 'II.1' }).count()).toBe(1);
  });

  it('knows a copied citation by the words that it quotes', async () => {
    const page = await visit(paths[locale]);
    await check(
      page,
      `“${passage.text}” (Kế hoạch số 26/KH-UBND, mục II.1, đoạn 4). https://a.example/`,
    );
    await expectSoon(() => answer(page)).toContain(says.quoted);
    expect(await answer(page)).toContain(
      says.same.replace('{name}', 'II.1 ¶4').replace('{release}', list.release),
    );
    // Of two paragraphs the one that differs is told of, and not the first.
    const two = ['ii-1.1', 'ii-1.2'].map(
      (id) => list.passages.find(({ address }) => address === id)!.text,
    );
    await check(page, `${two[0]}\n\n${two[1]!.replace('phối hợp', 'phối hop')}`);
    await expectSoon(() => answer(page)).toContain(says.nearest.replace('{name}', 'II.1 ¶2'));
    expect(await page.locator('[data-verify-answer] mark').first().innerText()).toMatch(/^hop/);
  });

  it('does not take another text for the plan', async () => {
    const page = await visit(paths[locale]);
    await check(page, 'Con mèo mà trèo cây cau, hỏi thăm chú chuột đi đâu vắng nhà');
    await expectSoon(() => answer(page)).toBe(says.unknown);
  });
});

it('goes on without a connection after the first check', async () => {
  const page = await visit(paths.vi);
  const { says } = getWords('vi').verify;
  await check(page, 'x y z');
  await expectSoon(() => answer(page)).toBe(says.unknown);
  await page.context().setOffline(true);
  await check(page, passage.text);
  await expectSoon(() => answer(page)).toContain('II.1 ¶4');
});

it('knows a file of the release, and one that was changed', async () => {
  const page = await visit(paths.vi);
  const { says } = getWords('vi').verify;
  const input = page.locator('form[data-verify] input[type=file]');
  await input.focus();
  await page.waitForFunction(() => 'siteReady' in window);
  await input.setInputFiles(join(inject('outDir'), 'data/tasks.csv'));
  const known = says.file.replace('{name}', 'data/tasks.csv').replace('{release}', list.release);
  await expectSoon(() => answer(page)).toContain(known);
  const changed = join(folder, 'tasks.csv');
  writeFileSync(changed, `${readFileSync(join(inject('outDir'), 'data/tasks.csv'), 'utf8')}x`);
  const older = join(getContentDir(), 'releases/1.2.0/support-items.csv');
  await input.setInputFiles(older);
  await expectSoon(() => answer(page)).toContain(
    says.fileOlder.replace('{name}', 'support-items.csv').replace('{versions}', '1.1.0, 1.2.0'),
  );
  await input.setInputFiles(changed);
  const unknown = says.fileUnknown
    .replace('{name}', 'tasks.csv')
    .replace('{release}', list.release);
  await expectSoon(() => answer(page)).toContain(unknown);
});

it('publishes the deposited original byte for byte, and the whole text as its fingerprints say', () => {
  for (const { file, sha256 } of [list.deposited, list.whole]) {
    const bytes = readFileSync(join(inject('outDir'), file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
});

it('knows the whole plan, an excerpt of it, and the list of fingerprints itself', async () => {
  const page = await visit(paths.vi);
  const { says } = getWords('vi').verify;
  const whole = readFileSync(join(inject('outDir'), list.whole.file), 'utf8');
  await check(page, whole);
  await expectSoon(() => answer(page)).toBe(says.whole.replace('{release}', list.release));
  const words = passage.text.split(' ').slice(4, 16);
  await check(page, words.join(' '));
  await expectSoon(() => answer(page)).toContain(
    says.part.replace('{name}', 'II.1 ¶4').replace('{release}', list.release),
  );
  await check(page, [...words.slice(0, 6), 'khác', ...words.slice(7)].join(' '));
  await expectSoon(() => answer(page)).toContain(says.nearest.replace('{name}', 'II.1 ¶4'));
  expect(await page.locator('[data-verify-answer] mark').allInnerTexts()).toEqual([
    'khác',
    words[6],
  ]);
  await page
    .locator('form[data-verify] input[type=file]')
    .setInputFiles(join(inject('outDir'), 'data/checksums.txt'));
  await expectSoon(() => answer(page)).toContain(
    says.file.replace('{name}', 'data/checksums.txt').replace('{release}', list.release),
  );
});

it('takes a file that is dropped', async () => {
  const page = await visit(paths.en);
  await page.locator('form[data-verify] textarea').focus();
  await page.waitForFunction(() => 'siteReady' in window);
  const { says } = getWords('en').verify;
  const drop = (text: string) =>
    page.evaluate((letters) => {
      const data = new DataTransfer();
      data.items.add(new File([letters], 'doan.txt', { type: 'text/plain' }));
      const form = document.querySelector('form[data-verify]')!;
      form.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
    }, text);
  await drop(passage.text);
  await expectSoon(() => answer(page)).toContain('II.1 ¶4');
  expect(await answer(page)).toContain(says.fileText.replace('{name}', 'doan.txt'));
});

it('explains everything with scripts off, with the fingerprint and the commands', async () => {
  const page = await visit(paths.vi, { ...desk, javaScriptEnabled: false });
  const main = await page.locator('main').innerText();
  expect(main).toContain(getWords('vi').verify.noScript);
  expect(main).toContain('sha256sum --check --quiet data/checksums.txt');
  expect(main).toContain('certutil -hashfile');
  expect(await page.locator('form[data-verify]').isVisible()).toBe(false);
});
