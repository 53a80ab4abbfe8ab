import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { modelOfSecondPlan } from '../test/builders.ts';
import { csvwForm, dataPackageForm } from '../test/description-forms.ts';
import { buildFileGroups } from '../views/file-groups.ts';
import { listDescriptions } from './csvw-lists.ts';
import { listDataFiles } from './files.ts';

const model = await modelOfSecondPlan();
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Every description by its name: those beside the files, those of the lists, those inside the archives. */
const all = new Map<string, string>();
for (const { path, read } of listDataFiles(model)) {
  const bytes = read();
  if (/\.json$/.test(path)) all.set(path, decode(bytes));
  if (!path.endsWith('.zip')) continue;
  for (const [name, inside] of Object.entries(unzipSync(bytes)))
    if (/(datapackage|csv-metadata)\.json$/.test(name)) all.set(`${path}/${name}`, decode(inside));
}
const lists = buildFileGroups(model).flatMap(({ files }) => files);
for (const { path, read } of listDescriptions(model, lists)) all.set(path, decode(read()));

describe.each([
  ['Data Package', dataPackageForm, /datapackage\.json$/, 15],
  ['CSV on the Web', csvwForm, /csv-metadata\.json$/, 30],
] as const)('the form of %s', (_, form, name, least) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const check = ajv.compile(form);
  const found = [...all].filter(([path]) => name.test(path));

  it('is that of every description', () => {
    expect(found.length).toBeGreaterThan(least);
    for (const [path, text] of found) {
      expect(check(JSON.parse(text)), `${path}: ${ajv.errorsText(check.errors)}`).toBe(true);
    }
  });

  it.each([
    ['a column without a name', /"name": "(number|id)",/, ''],
    ['an empty list', /"primaryKey": \[[^\]]*\]/, '"primaryKey": []'],
    ['a type that it does not know', /"(type|datatype)": "integer"/, '"$1": "whole"'],
  ])('would be told of %s', (_what, part, instead) => {
    const text = found.map(([, one]) => one).find((one) => part.test(one))!;
    const spoiled = text.replace(part, instead);
    expect(spoiled).not.toBe(text);
    expect(check(JSON.parse(spoiled))).toBe(false);
  });
});
