import { expect, it } from 'vitest';
import { getWords } from './words.ts';

it('says once what holds for all items of a list', () => {
  const say = (locale: 'vi' | 'en') =>
    [
      [0, 0],
      [1, 1],
      [1, 0],
      [5, 5],
      [5, 0],
      [5, 1],
    ].map(([n, open]) => getWords(locale).support.countOpen(n!, open!));
  expect(say('vi')).toEqual([
    'Chưa ghi khoản nào',
    '1 khoản, chưa hết hiệu lực',
    '1 khoản, đã hết hiệu lực',
    '5 khoản, đều chưa hết hiệu lực',
    '5 khoản, đều đã hết hiệu lực',
    '5 khoản, 1 khoản chưa hết hiệu lực',
  ]);
  expect(say('en')).toEqual([
    'No items recorded',
    '1 item, not expired',
    '1 item, expired',
    '5 items, none expired',
    '5 items, all expired',
    '5 items, 1 of them not expired',
  ]);
});
