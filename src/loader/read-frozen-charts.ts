import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { frozenChart, type FrozenChart } from '../schema/frozen-chart.ts';
import { readText } from './read-register.ts';
import { schemaProblems } from './schema-problems.ts';

/** Name of a kept chart: its id and the version of its data. */
export const frozenName = /^[a-z0-9-]+\.[0-9a-f]{12}\.json$/;

/** The kept versions of charts. A site that was never embedded has none. */
export async function readFrozenCharts(
  root: string,
): Promise<{ charts: FrozenChart[]; problems: Problem[] }> {
  const names = (await readdir(join(root, 'charts')).catch(() => [])).sort();
  const charts: FrozenChart[] = [];
  const problems: Problem[] = [];
  for (const name of names.filter((one) => frozenName.test(one))) {
    const file = `content/charts/${name}`;
    const value = parseJson((await readText(join(root, 'charts', name))) ?? '');
    const parsed = frozenChart.safeParse(value);
    if (!parsed.success) {
      problems.push(
        ...schemaProblems(file, '', parsed.error.issues, value, Object.keys(frozenChart.shape)),
      );
    } else if (name === `${parsed.data.id}.${parsed.data.version}.json`) charts.push(parsed.data);
    else problems.push(misnamed(file, parsed.data));
  }
  return { charts, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function misnamed(file: string, { id, version }: FrozenChart): Problem {
  const name = `content/charts/${id}.${version}.json`;
  return {
    rule: 'frozen-chart',
    file,
    field: 'version',
    found: { vi: 'tên tệp khác với nội dung', en: 'a name that differs from what is in it' },
    expected: { vi: `tệp ${name}`, en: `the file ${name}` },
    fix: {
      vi: 'lấy lại tệp như lệnh npm run freeze đã ghi',
      en: 'take the file back as npm run freeze wrote it',
    },
  };
}
