import { expect, it } from 'vitest';
import { modelOfSecondPlan, modelWith } from '../test/builders.ts';
import { buildCard } from './support-card.ts';

it('names whom the plan names where nobody knows whom to ask today, and says so', async () => {
  const model = await modelOfSecondPlan();
  const item = model.get.supportItem('khung-tre-mot-bo');
  expect(buildCard(item, 'vi').agency).toBe(
    'Sở Thủ công (theo kế hoạch năm 2031); cơ quan hiện nay: chưa tìm được',
  );
  expect(buildCard(item, 'en').agency).toBe(
    'Department of Crafts (by the plan of 2031); the agency of today: not found',
  );
});

it('names only whom to ask today where a source says so', async () => {
  const model = await modelWith(({ replace }) =>
    replace(
      'policies/vi/khung-tre.mdx',
      'agencyToday: { absent: not-found }',
      'agencyToday: { vi: Sở Gió, en: Department of Wind }',
    ),
  );
  const item = model.get.supportItem('khung-tre-mot-bo');
  expect(buildCard(item, 'en').agency).toBe('Department of Wind');
});
