import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findInstalledBrowsers } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'browser-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('takes CHROME_PATH alone where it is set', () => {
  expect(findInstalledBrowsers({ CHROME_PATH: '/opt/x', PATH: '/usr/bin' })).toEqual(['/opt/x']);
});

it('finds programs on PATH that can be started', () => {
  writeFileSync(join(folder, 'chromium'), '#!/bin/sh\n');
  writeFileSync(join(folder, 'google-chrome'), 'not a program');
  chmodSync(join(folder, 'chromium'), 0o755);
  chmodSync(join(folder, 'google-chrome'), 0o644);
  const found = findInstalledBrowsers({ PATH: `/nowhere${delimiter}${folder}` });
  expect(found.filter((path) => path.startsWith(folder))).toEqual([join(folder, 'chromium')]);
});
