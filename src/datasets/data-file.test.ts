import { expect, it } from 'vitest';
import { dataFile } from './data-file.ts';

it('knows the size and the fingerprint of what it has let go, and says so when it is read', () => {
  const file = { ...dataFile('data/names.csv', 'tên\n'), format: 'csv' };
  expect(file.read()).toEqual(new TextEncoder().encode('tên\n'));
  file.letGo();
  expect(file.size).toBe(5);
  expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(file.read).toThrow('data/names.csv: what it held was let go');
});
