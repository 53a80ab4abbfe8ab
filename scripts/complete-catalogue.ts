/** What the catalogue cannot say while the pages are built: size and checksum of files that are printed from them. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFile, jsonFile, type DataFile } from '../src/datasets/data-file.ts';
import { cataloguePath, sizeAndSum } from '../src/datasets/dcat-parts.ts';

interface Distribution {
  '@id': string;
  downloadURL: string;
  byteSize?: number;
}
interface Catalogue {
  dataset: { distribution: Distribution[] }[];
}

/** The catalogue with the size and the checksum of each of these files. */
export function addFiles(catalogue: Catalogue, files: readonly DataFile[]): Catalogue {
  const complete = (one: Distribution): Distribution => {
    const file = files.find(({ path }) => one.downloadURL.endsWith(`/${path}`));
    return file ? { ...one, ...sizeAndSum(one['@id'], file) } : one;
  };
  const dataset = catalogue.dataset.map((one) => ({
    ...one,
    distribution: one.distribution.map(complete),
  }));
  return { ...catalogue, dataset };
}

/**
 * Writes into the catalogue of a built site what is true of the printed files.
 * @param paths the files, below the folder
 */
export async function completeCatalogue(folder: string, paths: readonly string[]): Promise<void> {
  const file = join(folder, cataloguePath);
  const catalogue = JSON.parse(await readFile(file, 'utf8')) as Catalogue;
  const files = await Promise.all(
    paths.map(async (path) => dataFile(path, await readFile(join(folder, path)))),
  );
  await writeFile(file, jsonFile(cataloguePath, addFiles(catalogue, files)).read());
}
