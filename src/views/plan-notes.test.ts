import { describe, expect, it } from 'vitest';
import type { Model } from '../model/types.ts';
import { modelWith } from '../test/builders.ts';
import { buildPlanView } from './plan.ts';
import { buildSideBySide } from './side-by-side.ts';

const register = 'registers/discrepancies.yaml';

/** The first discrepancy also concerns both lines of the title, a heading and a row of the table. */
const noted = () =>
  modelWith(({ replace }) =>
    replace(register, 'places: [b-1.3, bieu.1]', 'places: [ten.1, ten.2, b-1, b-1.3, bieu.1]'),
  );
const planOf = (model: Model) => model.currentPlan;
const said = {
  vi: 'Phần thân ghi xong trước ngày 30/6/2031.',
  en: 'The body says before 30 June 2031.',
};

describe.each(['vi', 'en'] as const)('what differs in the title of the plan, in %s', (locale) => {
  it('is noted once in the head, before every other note', async () => {
    const model = await noted();
    for (const view of [
      buildPlanView(model, planOf(model), locale),
      buildSideBySide(model, planOf(model), locale),
    ]) {
      expect(view.head.lines.map(({ id }) => id)).toEqual(['ten.1']);
      expect(view.headNotes.map(({ id, number, backHref }) => [id, number, backHref])).toEqual([
        ['note-1', 1, '#ten.1'],
      ]);
      expect(view.headNotes[0]!.text[0]!.text).toContain(said[locale]);
    }
  });

  it('gives the head no note where nothing differs', async () => {
    const model = await modelWith(() => undefined);
    expect(buildPlanView(model, planOf(model), locale).headNotes).toEqual([]);
    expect(buildSideBySide(model, planOf(model), locale).headNotes).toEqual([]);
  });

  it('is noted side by side at headings and rows too, in the column of the page', async () => {
    const model = await noted();
    const { rows } = buildSideBySide(model, planOf(model), locale);
    const other = locale === 'vi' ? 'en' : 'vi';
    for (const id of ['b-1', 'b-1.3', 'bieu.1']) {
      const row = rows.find((one) => one.id === id)!;
      const texts = row[`${locale}Notes`].map(({ text }) => text[0]!.text);
      expect(texts.filter((text) => text.includes(said[locale]))).toHaveLength(1);
      expect(row[`${other}Notes`]).toEqual([]);
    }
    const numbers = rows.flatMap((row) => row[`${locale}Notes`].map((note) => note.number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 2));
  });

  it('marks the misprinted word of a row side by side', async () => {
    const model = await noted();
    const { rows } = buildSideBySide(model, planOf(model), 'vi');
    const row = rows.find((one) => one.id === 'bieu.3')!;
    const [mark] = row.viRuns.filter((run) => run.noteNumbers);
    expect(row.viNotes.map((note) => note.number)).toEqual(mark!.noteNumbers);
  });
});
