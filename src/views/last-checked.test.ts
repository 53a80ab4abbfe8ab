import { expect, it } from 'vitest';
import { modelOfSecondPlan } from '../test/builders.ts';
import { addDays, buildLastChecked } from './last-checked.ts';

it('counts days over months, leap days and years', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
  expect(addDays('2026-11-23', 180)).toBe('2027-05-22');
});

it('gives the day of the check, the day it is overdue and the words for that, in both languages', async () => {
  const { site } = await modelOfSecondPlan();
  expect(buildLastChecked(site, 'vi')).toEqual({
    text: 'Kiểm tra lần cuối: 02/03/2031',
    due: '2031-05-31',
    overdue: 'Đã quá hạn kiểm tra lại (31/05/2031); nội dung có thể đã cũ',
  });
  expect(buildLastChecked(site, 'en', '2030-01-01')).toEqual({
    text: 'Last checked: 1 January 2030',
    due: '2030-04-01',
    overdue: 'Overdue for checking since 1 April 2030; what stands here may be out of date',
  });
});

it('says nothing of overdue where the site sets no interval', async () => {
  const { site } = await modelOfSecondPlan();
  const without = { ...site, recheckAfterDays: undefined };
  expect(buildLastChecked(without, 'en')).toEqual({
    text: 'Last checked: 2 March 2031',
    due: undefined,
    overdue: '',
  });
});
