/** `npm run freeze`: keeps each chart as it is now, for the sites that embed it; it never changes or removes one. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { embeddedCharts } from '../src/charts/freeze.ts';
import { readContent } from '../src/loader/read-content.ts';
import { buildModel } from '../src/model/build-model.ts';
import { formatProblems } from '../src/model/problem.ts';
import { root } from './settings.ts';

const contentDir = resolve(root, process.env.CONTENT_DIR ?? 'content');
const { content, problems } = await readContent(contentDir);
const built = buildModel(content, problems);
if (!built.model) {
  console.error(formatProblems(built.problems));
  process.exitCode = 1;
} else {
  const folder = join(contentDir, 'charts');
  await mkdir(folder, { recursive: true });
  let added = 0;
  for (const { chart, isCurrent } of embeddedCharts(built.model)) {
    const file = join(folder, `${chart.id}.${chart.version}.json`);
    if (!isCurrent || existsSync(file)) continue;
    await writeFile(file, `${JSON.stringify(chart, null, 1)}\n`);
    added += 1;
  }
  console.log(`${added} biểu đồ được giữ lại. / ${added} charts kept.`);
}
