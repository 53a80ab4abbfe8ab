import { describe, expect, it } from 'vitest';
import { buildAkomaNtoso } from '../../src/views/akoma-ntoso.ts';
import { modelOfSecondPlan } from '../../src/test/builders.ts';
import { checkAkomaNtoso, readAkomaNtoso } from './akoma-ntoso.ts';

const model = await modelOfSecondPlan();
const [plan] = model.plans;
const xml = buildAkomaNtoso(model, plan!, 'vi');

describe('checkAkomaNtoso', () => {
  it.each(['vi', 'en'] as const)('has nothing to say of the second plan in "%s"', (locale) => {
    expect(checkAkomaNtoso(buildAkomaNtoso(model, plan!, locale))).toEqual([]);
  });

  it.each([
    ['an element of another vocabulary', '<mainBody>', '<mainBody><div/>', 'div: no such element'],
    ['a part without an address', '<section eId="b">', '<section>', 'section : no eId'],
    ['an address given twice', 'eId="b-1.2"', 'eId="b-1.3"', 'eId b-1.3: given twice'],
    [
      'a body that nobody named',
      'source="#publisher"',
      'source="#nobody"',
      'identification: source #nobody leads nowhere',
    ],
    [
      'a heading after the text',
      '<num>1.</num>',
      '<content eId="x"><p/></content><num>1.</num>',
      'subsection b-1: children',
    ],
    ['words outside a block', '<mainBody>', '<mainBody>Words', 'mainBody: words outside a block'],
    ['no language', /<FRBRlanguage[^>]*>/, '', 'FRBRExpression: children'],
    ['a day that is none', /date="[^"]*"/, 'date="2031"', 'FRBRdate: date 2031'],
  ])('finds %s', (_fault, from, to, told) => {
    const spoiled = xml.replace(from, to);
    expect(spoiled).not.toBe(xml);
    expect(checkAkomaNtoso(spoiled).join('\n')).toContain(told);
  });
});

it('names in the translation the original that it is made from, and that it has no authority', () => {
  const [, original] = /<FRBRExpression>\s*<FRBRthis[^>]*>\s*<FRBRuri value="([^"]+)"/.exec(xml)!;
  const english = buildAkomaNtoso(model, plan!, 'en');
  expect(english).toContain(
    `<FRBRtranslation href="${original}" fromLanguage="vie" authoritative="false" by="#publisher"/>`,
  );
  expect(xml).not.toContain('FRBRtranslation');
});

it('gives every passage under the address that it has on the site', () => {
  const read = new Set(readAkomaNtoso(xml).map(({ address }) => address));
  for (const address of [...plan!.clauses.keys(), ...plan!.tasks.map((task) => task.address)])
    expect(read).toContain(address);
});
