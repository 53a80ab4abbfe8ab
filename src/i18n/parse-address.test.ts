import { expect, it } from 'vitest';
import { collectAddresses } from '../model/addresses.ts';
import { readSecondPlan } from '../test/builders.ts';
import { parseAddress, pathOf } from './sections.ts';

it('reads every address of a page that a register may write', async () => {
  const addresses = collectAddresses(await readSecondPlan()).filter(
    (one) => !one.includes('.json'),
  );
  const pages = addresses.filter((one) => !/^data\/|\.json$/.test(one));
  expect(pages.length).toBeGreaterThan(80);
  for (const address of pages) {
    const path = pathOf('en', parseAddress(address));
    expect(path).toBe(`/en/${address.includes('#') ? address.replace('#', '/#') : `${address}/`}`);
  }
});

it('gives the Vietnamese path of each word, and leaves ids alone', () => {
  const vi = (address: string) => pathOf('vi', parseAddress(address));
  expect(vi('tasks/2024/progress')).toBe('/vi/nhiem-vu/2024/tien-do/');
  expect(vi('support/need/machinery')).toBe('/vi/ho-tro/nhu-cau/machinery/');
  expect(vi('support/item/khuyen-cong-may')).toBe('/vi/ho-tro/khoan/khuyen-cong-may/');
  expect(vi('plan/2024#ii-2-a.3')).toBe('/vi/ke-hoach/2024/#ii-2-a.3');
});
