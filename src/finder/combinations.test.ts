/** What must hold for every answer that can be chosen in the sentence, with the real content. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import { realContent } from '../test/builders.ts';
import { finderPlaces, getRules } from '../views/finder-rules.ts';
import { usedBeneficiaries, usedNeeds, usedPlaces } from '../views/support.ts';
import { arrange } from './arrange.ts';
import { ladder } from './ladder.ts';
import { countResults, match } from './match.ts';
import type { Choice } from './types.ts';

const { model } = buildModel((await readContent(realContent)).content, []);
if (!model) throw new Error('the content has faults');
const rules = getRules(model);
const { districts, today } = finderPlaces(model);
const placesByKinds = new Map(
  [...usedPlaces(model).map((kind) => [kind]), ...[...districts, ...today].map((one) => one.kinds)]
    // What is of the same kinds is answered in the same way.
    .map((kinds) => [kinds.join(), kinds]),
);
const choices: Choice[] = [undefined, ...usedBeneficiaries(model), 'firm' as const].flatMap(
  (business) =>
    [undefined, ...placesByKinds.values()].flatMap((place) =>
      [undefined, ...usedNeeds(model)].map((need) => ({ business, place, need, answers: {} })),
    ),
);
const nameOf = ({ business, place, need }: Choice) => [business, place, need].join(' · ');

describe('whatever is chosen', () => {
  it('is one of some thousand choices', () => {
    expect(choices.length).toBeGreaterThan(3000);
  });

  it('never gives an empty page: something fits, or may, or an answer to drop brings it back', () => {
    const empty = choices.filter((choice) => {
      const { fits, depends } = countResults(rules, choice);
      return fits + depends === 0 && ladder(rules, choice).length === 0;
    });
    expect(empty.map(nameOf)).toEqual([]);
  });

  it('has on every rung what the choice that it leads to gives', () => {
    const wrong = choices.flatMap((choice) =>
      countResults(rules, choice).fits > 0
        ? []
        : ladder(rules, choice).filter((rung) => {
            const { fits, depends } = countResults(rules, rung.choice);
            return fits + depends === 0 || fits !== rung.fits || depends !== rung.depends;
          }),
    );
    expect(wrong).toEqual([]);
  });

  it('puts each support that meets the need into exactly one list', () => {
    const wrong = choices.filter((choice) => {
      const { fits, depends, unmet, expired } = arrange(match(rules, choice));
      const shown = [...fits.flatMap(({ results }) => results), ...depends, ...unmet, ...expired];
      const ids = shown.map(({ item }) => item.id);
      const wanted = rules.items.filter(({ needs }) => !choice.need || needs.includes(choice.need));
      return ids.length !== wanted.length || wanted.some(({ id }) => !ids.includes(id));
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });
});
