import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from '../settings.ts';
import { findDropped } from './ledger-history.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  file = join(folder, 'addresses.txt');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): void {
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
  execFileSync('git', [...author, ...args], { cwd: folder, stdio: 'ignore' });
}

function commit(...lines: string[]): void {
  writeFileSync(file, ['# a list', ...lines, ''].join('\n'));
  git('add', 'addresses.txt');
  git('commit', '--message', 'addresses');
}

it('names a line taken out since the last commit, or in an earlier one, but not one put back', async () => {
  git('init');
  commit('about', 'glossary#a', 'glossary#b');
  expect(await findDropped(file)).toEqual([]);
  commit('about', 'glossary#b', 'news');
  expect(await findDropped(file)).toEqual(['glossary#a']);
  writeFileSync(file, 'about\nglossary#a\nnews\n');
  expect(await findDropped(file)).toEqual(['glossary#b']);
});

it('has nothing to look at where nothing was committed', async () => {
  writeFileSync(file, 'about\n');
  expect(await findDropped(file)).toBeUndefined();
});

const isCloned = existsSync(join(root, '.git'));
it.skipIf(!isCloned)(
  'finds every address ever committed in the ledger (skipped without git history)',
  async () => {
    expect(await findDropped(join(root, 'content/registers/addresses.txt'))).toEqual([]);
  },
);
