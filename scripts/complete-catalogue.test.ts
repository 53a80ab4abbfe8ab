import { expect, it } from 'vitest';
import { dataFile } from '../src/datasets/data-file.ts';
import { addFiles } from './complete-catalogue.ts';

it('says the size and the checksum of a printed file, and leaves every other as it was', () => {
  const printed = { '@id': 'urn:a', downloadURL: 'https://a.example/site/data/plan.vi.pdf' };
  const other = { '@id': 'urn:b', downloadURL: 'https://a.example/site/data/other-plan.vi.pdf' };
  const known = { '@id': 'urn:c', downloadURL: 'https://a.example/site/data/c.csv', byteSize: 3 };
  const catalogue = { title: 'Data', dataset: [{ distribution: [printed, other, known] }] };
  const file = dataFile('data/plan.vi.pdf', '%PDF');
  expect(addFiles(catalogue, [file])).toEqual({
    title: 'Data',
    dataset: [
      {
        distribution: [
          {
            ...printed,
            byteSize: 4,
            checksum: expect.objectContaining({
              '@id': 'urn:a-sum',
              checksumValue: file.sha256,
            }) as object,
          },
          other,
          known,
        ],
      },
    ],
  });
});
