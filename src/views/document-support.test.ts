import { expect, it } from 'vitest';
import { modelOfSecondPlan, modelWith } from '../test/builders.ts';
import { otherPagesOn, policiesOn, supportsOn } from './document-support.ts';

const id = 'qd-70-qd-ubnd-2030';

it.each([
  [
    'vi',
    '1 khoản.',
    'Căn cứ: nguồn không nêu điều khoản. Căn cứ của điều kiện: Điều 7. Còn hiệu lực.',
  ],
  [
    'en',
    '1 item.',
    'Legal basis: the source states no clause. Legal basis of a condition: Article 7. In force.',
  ],
] as const)(
  'a document names the policies and supports that rest on it, in %s',
  async (...said) => {
    const [locale, lead, meta] = said;
    const model = await modelOfSecondPlan();
    const document = model.get.document(id);
    const policies = policiesOn(model, document, locale);
    expect(policies.map(({ href }) => href.split('/').at(-2))).toEqual(['khung-tre']);
    const supports = supportsOn(model, document, locale);
    expect(supports.lead).toBe(lead);
    expect(supports.items.map((item) => item.meta)).toEqual([meta]);
  },
);

it('names a support of which a document only sets a condition', async () => {
  const model = await modelWith(({ replace }) => {
    replace(
      'registers/support-items.yaml',
      '- document: qd-70-qd-ubnd-2030',
      '- document: nq-700-2030-nq-hdnd',
    );
  });
  const { items } = supportsOn(model, model.get.document(id), 'en');
  expect(items.map(({ meta }) => meta)).toEqual([
    'Legal basis of a condition: Article 7. In force.',
  ]);
  const [item] = supportsOn(model, model.get.document('nq-700-2030-nq-hdnd'), 'en').items;
  expect(item!.meta).toBe('Legal basis: the source states no clause. In force.');
});

it('says nothing of supports where none rests on a document', async () => {
  const model = await modelOfSecondPlan();
  const document = model.get.document('nq-700-2030-nq-hdnd');
  expect(policiesOn(model, document, 'vi')).toEqual([]);
  expect(supportsOn(model, document, 'vi').items).toEqual([]);
});

it('names the other pages of the site that cite a document, with the number of entries on a shared one', async () => {
  const built = await modelOfSecondPlan();
  const decision = built.get.document('nq-700-2030-nq-hdnd');
  const [first, ...others] = built.products;
  const model = { ...built, products: [{ ...first!, decision }, ...others] };
  const pagesOf = (of: string) =>
    otherPagesOn(model, model.get.document(of), 'en').map(({ href, meta }) => [href, meta]);
  expect(pagesOf('nq-700-2030-nq-hdnd')).toEqual([
    [`/en/ocop-products/${first!.id}/`, 'OCOP products'],
    ['/en/places/', '1 entry'],
  ]);
  expect(pagesOf(id)).toEqual([
    [expect.stringMatching(/^\/en\/glossary\/#/), 'Glossary'],
    ['/en/discrepancies/', '1 entry'],
  ]);
});

it('names the policies and pages whose text links to a document that is no legal basis of theirs', async () => {
  const named = 'nq-700-2030-nq-hdnd';
  const model = await modelWith(({ replace }) => {
    const link = `, [Resolution 700](doc:${named})`;
    replace(
      'policies/en/khung-tre.mdx',
      '(doc:qd-70-qd-ubnd-2030)',
      `(doc:qd-70-qd-ubnd-2030)${link}`,
    );
    replace('pages/en/gioi-thieu.mdx', 'An invented plan', `An invented plan${link}`);
  });
  const hrefs = (of: string) =>
    otherPagesOn(model, model.get.document(of), 'en').map(({ href }) => href);
  expect(hrefs(named)).toEqual(['/en/support/khung-tre/', '/en/about/', '/en/places/']);
  // A legal basis is listed as such, and not twice.
  expect(hrefs(id).filter((href) => href.includes('/support/'))).toEqual([]);
});
