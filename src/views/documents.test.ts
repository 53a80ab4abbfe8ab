import { describe, expect, it } from 'vitest';
import { documentName } from '../i18n/document-name.ts';
import { buildDocumentTable } from '../datasets/documents.ts';
import { documentThing } from '../search/things-registers.ts';
import { modelOfSecondPlan, modelWith } from '../test/builders.ts';
import { buildDocumentIndex, buildDocumentView } from './documents.ts';
import { documentJsonLd } from './json-ld-document.ts';
import { policyJsonLd } from './json-ld-support.ts';

const id = 'nq-700-2030-nq-hdnd';
const said = {
  vi: {
    about: 'Nghị quyết về cụm công nghiệp Cánh Diều',
    ours: 'Lời mô tả của trang này; trích yếu chính thức chưa tìm được.',
    title: { term: 'Trích yếu', values: [{ text: 'chưa tìm được', muted: true }] },
    found: /^Theo lời trang này: Nghị quyết về cụm công nghiệp Cánh Diều\./,
    unnumbered: 'Nghị quyết (không rõ số)',
  },
  en: {
    about: 'Resolution on the Cánh Diều industrial cluster',
    ours: 'Our description; official title not found.',
    title: { term: 'Title', values: [{ text: 'not found', muted: true }] },
    found: /^In our words: Resolution on the Cánh Diều industrial cluster\./,
    unnumbered: 'Resolution (number not known)',
  },
};

describe.each(['vi', 'en'] as const)('a document without an official title, in %s', (locale) => {
  const { about, ours, title, found, unnumbered } = said[locale];

  it('says on its page and in the list what it is about, and whose words those are', async () => {
    const model = await modelOfSecondPlan();
    const document = model.get.document(id);
    const view = buildDocumentView(model, document, locale);
    expect(view).toMatchObject({ about, ours, aboutIsPrinted: false });
    expect(view.facts).toContainEqual(title);
    const rows = buildDocumentIndex(model, model.currentPlan, locale).groups.flatMap(
      (group) => group.rows,
    );
    expect(rows.find((row) => row.id === id)!.cells).toContainEqual({ text: about, second: ours });
    expect(documentThing(document).records[locale]!.text).toMatch(found);
  });

  it('is never called by our words where its number is known', async () => {
    const model = await modelOfSecondPlan();
    const document = model.get.document(id);
    const { name, alternateName, description } = documentJsonLd(model, document, locale);
    expect(name).toBe(documentName(locale, document));
    expect(name).not.toContain(about);
    expect(alternateName).toBeUndefined();
    expect(description).toContain(about);
  });

  it('has its kind, and what we say it is about, for want of a number', async () => {
    const model = await modelWith(({ replace }) => {
      replace(
        'registers/documents.yaml',
        'number: 700/2030/NQ-HĐND',
        'number: { absent: not-found }',
      );
      replace(
        'policies/vi/khung-tre.mdx',
        'legalBasis: [qd-70-qd-ubnd-2030]',
        `legalBasis: [${id}]`,
      );
    });
    const document = model.get.document(id);
    expect(documentName(locale, document)).toBe(`${unnumbered}: ${about}`);
    expect(buildDocumentView(model, document, locale)).toMatchObject({
      heading: unnumbered,
      about,
      ours,
    });
    expect(documentJsonLd(model, document, locale).name).toBe(unnumbered);
    const policy = JSON.stringify(policyJsonLd(model, model.policies[0]!, locale));
    expect(policy).toContain(`"name":"${unnumbered}"`);
  });
});

it('has the absence of the title, not our words, in the columns of the title', async () => {
  const table = buildDocumentTable(await modelOfSecondPlan());
  const cells = (row: (typeof table.rows)[number]) =>
    Object.fromEntries(
      table.columns
        .filter(({ name }) => /^(title|description)_/.test(name))
        .map(({ name, value }) => [name, value(row)]),
    );
  const find = (wanted: string) => cells(table.rows.find((row) => row.id === wanted)!);
  expect(find(id)).toEqual({
    title_vi: 'not-found',
    title_en: 'not-found',
    description_vi: said.vi.about,
    description_en: said.en.about,
  });
  expect(find('qd-70-qd-ubnd-2030')).toMatchObject({
    title_en: 'Approving the paper-kite scheme of Thử Nghiệm province to 2035',
    description_vi: 'not-applicable',
    description_en: 'not-applicable',
  });
});
