import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import { modelOfSecondPlan, realContent } from '../test/builders.ts';
import { buildDatasets } from './all.ts';
import { writeBibtex, writeCff, writeCsl, writeRis } from './cite-files.ts';

const model = await modelOfSecondPlan();
const [table] = buildDatasets(model);
const parseCff = (text: string) => parseYaml(text) as Record<string, string>;

it('citations are BibTeX, RIS and CSL-JSON of the same work', () => {
  const bibtex = writeBibtex(model, table!);
  expect(bibtex).toMatch(/^@misc\{[a-z0-9-]+,\n( {2}[a-z]+ = \{.*\},\n)+\}\n$/);
  const ris = writeRis(model, table!);
  expect(ris.split('\r\n').filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual(['']);
  expect(ris.startsWith('TY  - DATA\r\n')).toBe(true);
  expect(ris.endsWith('ER  - \r\n')).toBe(true);
  const [csl] = JSON.parse(writeCsl(model, table!)) as Record<string, unknown>[];
  expect(csl).toMatchObject({ type: 'dataset', title: table!.title.en });
  for (const text of [bibtex, ris]) expect(text).toContain(String(csl!.URL));
});

describe('CITATION.cff', () => {
  it('has what that format demands, of one table and of all', () => {
    for (const text of [writeCff(model, table), writeCff(model)]) {
      const cff = parseCff(text);
      expect(cff['cff-version']).toBe('1.2.0');
      expect(Object.keys(cff)).toEqual(expect.arrayContaining(['authors', 'message', 'title']));
      expect(cff.version).toMatch(/^\d+\.\d+\.\d+/);
      expect(cff['date-released']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('of all tables is dated by their newest change, which comes after the first issue', async () => {
    const real = buildModel((await readContent(realContent)).content, []).model!;
    const { issued } = real.datasetVersions[0]!;
    const days = real.datasetVersions.flatMap((one) => one.changes.map(({ on }) => on)).sort();
    const cff = parseCff(writeCff(real));
    expect(cff['date-released']).toBe(days.at(-1));
    expect(cff['date-released']! >= issued).toBe(true);
  });

  it('of all tables has the version of the release, and says when a table has changed since', () => {
    const release = { release: '2.1.0', sha256: '', bytes: 1, dataset: undefined };
    const line = { ...release, file: 'SHA256SUMS', version: undefined, content: undefined };
    expect(parseCff(writeCff(model)).version).toBe('0.0.0-next');
    expect(parseCff(writeCff({ ...model, releases: [line] })).version).toBe('2.1.0+changed');
  });
});
