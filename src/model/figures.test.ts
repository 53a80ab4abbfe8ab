import { describe, expect, it } from 'vitest';
import { modelOfSecondPlan } from '../test/builders.ts';
import {
  citedDocuments,
  countParagraphs,
  countTasks,
  isJointLead,
  isPlanYearOver,
  leadBodies,
  tasksLedBy,
  tasksWithUnnamedSupport,
} from './figures.ts';

const model = await modelOfSecondPlan();
const plan = model.currentPlan;

describe('figures of the second plan, counted by hand', () => {
  it('counts the tasks and who leads them', () => {
    expect(countTasks(plan)).toBe(3);
    expect(
      leadBodies(model, plan).map((agency) => [agency.id, tasksLedBy(agency, plan).length]),
    ).toEqual([
      ['so-thu-cong', 3],
      ['ubnd-huyen-mau', 1],
    ]);
    expect(plan.tasks.map(isJointLead)).toEqual([false, true, false]);
  });

  it('counts the tasks whose support names a group only', () => {
    expect(tasksWithUnnamedSupport(plan).map((task) => task.number)).toEqual([1, 2]);
  });

  it('counts the numbered documents that the text cites, the plan itself apart', () => {
    expect(citedDocuments(model, plan).map((document) => document.id)).toEqual([
      'qd-70-qd-ubnd-2030',
      'nq-700-2030-nq-hdnd',
    ]);
  });

  it('counts the paragraphs of the body', () => {
    expect(countParagraphs(plan)).toBe(12);
  });

  it('knows when the year is over', () => {
    expect(isPlanYearOver(plan, '2031-12-31')).toBe(false);
    expect(isPlanYearOver(plan, '2032-01-01')).toBe(true);
  });
});
