import { expect, it } from 'vitest';
import { buildDatasets } from '../datasets/all.ts';
import { contentDigest } from '../datasets/version.ts';
import type { ReleasedFile } from '../schema/release.ts';
import { modelOfSecondPlan } from '../test/builders.ts';
import { buildClusterView } from './cluster.ts';
import { buildVillageView } from './village.ts';

it('cites a record by the release of the data that its page shows, from the ledger of releases', async () => {
  const model = await modelOfSecondPlan();
  const frozen = (release: string, dataset: string, content: string): ReleasedFile => ({
    release,
    file: `${dataset}.csv`,
    sha256: '',
    bytes: 1,
    dataset,
    version: tableOf(dataset).version,
    content,
  });
  const tableOf = (id: string) => {
    const table = buildDatasets(model).find((one) => one.id === id)!;
    const entry = model.datasetVersions.find((one) => one.id === id);
    return { content: contentDigest(table), version: entry?.changes[0]?.version ?? '0.0.0' };
  };
  const cited = (releases: ReleasedFile[]) => {
    // A model of its own, so that nothing is remembered of the one before.
    const own = { ...model, releases };
    return [
      buildClusterView(own, own.clusters[0]!, 'en').citation.text,
      buildVillageView(own, own.villages[0]!, 'en').citation.text,
    ].map((text) => /version ([^ ,]+)/.exec(text)![1]);
  };
  expect(cited([])).toEqual(['0.0.0-next', '0.0.0-next']);
  const { content } = tableOf('industrial-clusters');
  expect(
    cited([
      frozen('3.0.0', 'industrial-clusters', 'other'),
      frozen('3.1.0', 'industrial-clusters', content),
      frozen('3.1.0', 'craft-villages', 'other'),
    ]),
  ).toEqual(['3.1.0', '3.1.0+changed']);
});
