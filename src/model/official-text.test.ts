import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readContent } from '../loader/read-content.ts';
import { canonicalText } from '../schema/canonical-text.ts';
import { modelOfSecondPlan, realContent } from '../test/builders.ts';
import { buildModel } from './build-model.ts';
import { publishedPassages } from './checks/fidelity.ts';
import { canonicalPlanText, officialPassages, partFingerprints } from './official-text.ts';

const { content } = await readContent(realContent);
const plan = buildModel(content, []).model!.currentPlan;

it('holds every letter of the official text, in its order', () => {
  const letters = (text: string) => text.replace(/\s+/g, '');
  const published = publishedPassages(content, plan.year).map(({ text }) => text);
  expect(letters(canonicalPlanText(plan))).toBe(letters(published.join('')));
});

it('gives each paragraph the SHA-256 of its words', () => {
  const passage = officialPassages(plan).find(({ address }) => address === 'ii-1.4')!;
  expect(passage.mark).toBe('+');
  expect(passage.text).toMatch(/^Tiếp tục triển khai thực hiện các nội dung/);
  expect(passage.sha256).toBe(createHash('sha256').update(passage.text).digest('hex'));
});

it('gives each part under a heading the SHA-256 of its lines of the whole, up to the next part beside or above it', () => {
  const lines = canonicalPlanText(plan).split('\n').slice(0, -1);
  const passages = officialPassages(plan);
  const startOf = (id: string) => passages.findIndex(({ part }) => part.id === id);
  const prints = partFingerprints(plan);
  expect(prints.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['ii', 'ii-2-a', 'phu-luc']),
  );
  for (const { address, sha256 } of prints) {
    const at = plan.parts.findIndex(({ id }) => id === address);
    const next = plan.parts.slice(at + 1).find(({ depth }) => depth <= plan.parts[at]!.depth);
    const own = lines.slice(startOf(address), next && startOf(next.id));
    const words = `${own.join('\n')}\n`;
    expect(createHash('sha256').update(words).digest('hex'), address).toBe(sha256);
  }
});

it('gives the cells of a row of the annex apart', async () => {
  const second = (await modelOfSecondPlan()).currentPlan;
  const cells = officialPassages(second).filter(({ task }) => task?.number === 1);
  expect(cells.map(({ cell, text }) => [cell, text])).toEqual([
    ['number', '1'],
    ['text', 'Làm đường vào và bãi thả thử của CCN Cánh Diều'],
    ['lead', 'Sở Thủ công'],
    ['support', 'UBND huyện Mẫu; các cơ quan liên quan'],
    ['note', 'Xong trước ngày 30/9/2031'],
  ]);
});

it('canonical text does not know how accents are coded nor how lines are broken, and is its own canonical form', () => {
  const spaces = fc.array(fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00a0'), { minLength: 1 });
  const word = fc.stringMatching(/^[a-zàáảãạăâđêôơưếộữ0-9,.;“”-]+$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, spaces), { minLength: 1 }), (pieces) => {
      const plain = pieces.map(([letters]) => letters).join(' ');
      const copied = pieces
        .map(([letters, gap]) => letters.normalize('NFD') + gap.join(''))
        .join('');
      expect(canonicalText(copied)).toBe(canonicalText(plain));
      expect(canonicalText(canonicalText(copied))).toBe(canonicalText(copied));
    }),
  );
});
