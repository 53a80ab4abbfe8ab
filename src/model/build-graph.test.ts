import { describe, expect, it } from 'vitest';
import { valueOf } from '../schema/field.ts';
import { modelOfSecondPlan, readSecondPlan } from '../test/builders.ts';
import { buildGraph } from './build-graph.ts';
import { buildModel } from './build-model.ts';
import { same } from './problem.ts';
import { plainText } from './text.ts';

const model = await modelOfSecondPlan();
const plan = model.currentPlan;
const byId = <T extends { id: string }>(items: T[], id: string): T =>
  items.find((item) => item.id === id)!;

describe('buildModel', () => {
  it('gives the model or the problems, never both', async () => {
    const content = await readSecondPlan();
    const found = {
      rule: 'yaml',
      file: 'f',
      field: '',
      found: same(''),
      expected: same(''),
      fix: same(''),
    };
    expect(buildModel(content, []).problems).toEqual([]);
    expect(buildModel(content, [found])).toEqual({ model: undefined, problems: [found] });
  });
});

describe('the joined plan', () => {
  it('knows its document, issuer and place', () => {
    expect([plan.year, plan.document.id, plan.issuer.id, plan.place.id]).toEqual([
      '2031',
      'kh-7-kh-ubnd-2031',
      'ubnd-tinh',
      'tinh-990',
    ]);
  });

  it('has its parts in the order of the document, each with its depth', () => {
    expect(plan.parts.map((part) => `${part.id}:${part.depth}`)).toEqual([
      'ten:0',
      'can-cu:0',
      'a:0',
      'b:0',
      'b-1:1',
      'b-2:1',
      'c:0',
      'ket:0',
      'noi-nhan:0',
      'chu-ky:0',
      'bieu:0',
    ]);
    expect(byId(plan.parts, 'b-1').parent?.id).toBe('b');
  });

  it('gives each paragraph an address, a level and both languages', () => {
    const clause = plan.clauses.get('b-1.2')!;
    expect([clause.mark, clause.level, clause.part.id]).toEqual(['+', 2, 'b-1']);
    expect(plainText(clause.text.vi)).toBe('Làm đường vào và bãi thả thử tại xã Ví Dụ Đông;');
    expect(plainText(clause.text.en!)).toBe(
      'Build the access road and the test-flight field in Ví Dụ Đông commune;',
    );
  });

  it('joins the tasks to groups, agencies and the paragraphs they come from', () => {
    expect(plan.tasks.map((task) => [task.id, task.address, task.group.id])).toEqual([
      ['01', 'bieu.1', 'nhom-a'],
      ['02', 'bieu.2', 'nhom-a'],
      ['03', 'bieu.3', 'nhom-b'],
    ]);
    expect(plan.tasks[1]!.lead.agencies.map((agency) => agency.id)).toEqual([
      'ubnd-huyen-mau',
      'so-thu-cong',
    ]);
    expect(plan.clauses.get('b-1.1')!.tasks.map((task) => task.number)).toEqual([1]);
    expect(plan.groups.map((group) => plainText(group.text.vi))).toEqual(['Hạ tầng', 'Làng nghề']);
  });

  it('keeps absence as a value', () => {
    expect(plan.tasks[0]!.note).toEqual({
      vi: 'Xong trước ngày 30/9/2031',
      en: 'To be done before 30 September 2031',
    });
    expect(plan.tasks[1]!.note).toEqual({ absent: 'not-stated' });
    expect(valueOf({ absent: 'not-stated' })).toBeUndefined();
    expect(valueOf(0)).toBe(0);
  });
});

describe('back-references', () => {
  it('tell an agency what it leads, supports and where it is named', () => {
    const agency = byId(model.agencies, 'so-thu-cong');
    expect(agency.leads.map((task) => task.number)).toEqual([1, 2, 3]);
    expect(agency.mentions.map((mention) => mention.address)).toEqual(['c.1', 'c.2']);
    expect(byId(model.agencies, 'ubnd-huyen-mau').supports.map((task) => task.number)).toEqual([
      1, 3,
    ]);
  });

  it('tell a document who cites it, each passage once, and what carries it out', () => {
    const document = byId(model.documents, 'qd-70-qd-ubnd-2030');
    expect(document.citedBy.map((mention) => mention.address)).toEqual(['can-cu.1', 'bieu.3']);
    expect(
      document.inverseRelations.map(({ kind, document: other }) => `${kind} ${other.id}`),
    ).toEqual(['carries-out kh-7-kh-ubnd-2031']);
  });

  it('tell a place of today what it was and what lies in it', () => {
    const unit = byId(model.places, 'nay-99021');
    expect(unit.before.map((place) => place.id)).toEqual([
      'tinh-990',
      'huyen-9901',
      'xa-99011',
      'xa-99012',
    ]);
    expect(unit.clusters.map((cluster) => cluster.id)).toEqual(['canh-dieu']);
    expect(byId(model.places, 'huyen-9901').children.map((place) => place.id)).toEqual([
      'xa-99011',
      'xa-99012',
    ]);
  });

  it('tell a village which task names it, once', () => {
    expect(byId(model.villages, 'gio-len').mentions.map((mention) => mention.address)).toEqual([
      'b-2.1',
      'bieu.3',
    ]);
  });

  it('put each discrepancy beside every passage it is about', () => {
    expect(plan.clauses.get('b-1.3')!.discrepancies.map((one) => one.id)).toEqual(['m1']);
    expect(plan.tasks.map((task) => task.discrepancies.map((one) => one.id))).toEqual([
      ['m1'],
      [],
      ['s1'],
    ]);
  });
});

describe('translations', () => {
  it('say when they are outdated', async () => {
    const content = structuredClone(await readSecondPlan());
    content.tasks[0]!.en!.data.outdated = true;
    content.planParts[0]!.en!.data.outdated = true;
    content.pages[0]!.en!.data.outdated = true;
    const outdated = buildGraph(content);
    const states = [
      outdated.currentPlan.tasks[0]!,
      outdated.currentPlan.tasks[1]!,
      outdated.pages[0]!,
    ].map((one) => one.translation.state);
    expect(states).toEqual(['outdated', 'current', 'outdated']);
  });
});
