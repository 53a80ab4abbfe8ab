import { expect, it } from 'vitest';
import { modelOfSecondPlan, readSecondPlan, realContent } from '../test/builders.ts';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from './build-model.ts';
import {
  countStates,
  isTracked,
  tallyByAgency,
  tallyByGroup,
  tallyByPlace,
  tallyOf,
} from './progress.ts';
import type { Task } from './types.ts';

const built = buildModel((await readContent(realContent)).content, []);
const model = built.model!;
const plan = model.currentPlan;
const numbers = (tasks: readonly Task[]) => tasks.map((task) => task.number);
const every = (tallies: { tally: { tasks: Task[] } }[]) =>
  [...new Set(tallies.flatMap(({ tally }) => numbers(tally.tasks)))].sort((a, b) => a - b);

it('counts all tasks of 2024 and shows the silent ones', () => {
  const { reported, silent } = tallyOf(plan.tasks);
  expect(numbers(reported)).toEqual([2, 10, 12, 13]);
  expect(numbers(silent)).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 11, 14, 15, 16, 17, 18, 19]);
  expect(countStates(plan).map(({ state, tasks }) => [state, tasks.length])).toEqual([
    ['no-report', 15],
    ['under-way', 4],
    ['done', 0],
    ['not-done', 0],
    ['superseded', 0],
  ]);
});

it('keeps every task in each of the three ways to sum up', () => {
  const all = numbers(plan.tasks);
  expect(every(tallyByGroup(plan))).toEqual(all);
  expect(every(tallyByAgency(model.agencies, plan))).toEqual(all);
  expect(every(tallyByPlace(model.places, plan))).toEqual(all);
});

it('finds the district of a task by what lies in it', () => {
  const rows = tallyByPlace(model.places, plan).map(({ place, tally }) => [
    place?.id,
    numbers(tally.tasks),
  ]);
  expect(rows).toMatchInlineSnapshot(`
    [
      [
        "huyen-476",
        [
          2,
          17,
        ],
      ],
      [
        "huyen-477",
        [
          6,
        ],
      ],
      [
        "huyen-478",
        [
          2,
        ],
      ],
      [
        "huyen-479",
        [
          2,
        ],
      ],
      [
        "huyen-480",
        [
          2,
          5,
        ],
      ],
      [
        "huyen-482",
        [
          17,
        ],
      ],
      [
        "huyen-483",
        [
          2,
        ],
      ],
      [
        undefined,
        [
          1,
          3,
          4,
          7,
          8,
          9,
          10,
          11,
          12,
          13,
          14,
          15,
          16,
          18,
          19,
        ],
      ],
    ]
  `);
});

it('tells a tracked plan from one that nobody tracks', async () => {
  const second = await modelOfSecondPlan();
  expect(isTracked(second.currentPlan)).toBe(true);
  const content = structuredClone(await readSecondPlan());
  content.taskProgress = [];
  content.ledger = content.ledger.filter((address) => !address.endsWith('/progress'));
  expect(isTracked(buildModel(content, []).model!.currentPlan)).toBe(false);
});
