import type { Content } from '../../loader/content.ts';
import type { Need, Problem } from '../problem.ts';
import { rowsOf } from './register-rows.ts';

/** The official text names clusters and villages by ids; while any of it is unread, none can be missed. */
const officialText: readonly Need[] = [{ below: 'content/plan/' }, { below: 'content/tasks/' }];

/**
 * Nothing is published that rests on nothing. A total has a source; a cluster, a craft village or a raw-material area
 * has one, or the plan names it. Of products see `products.ts`: the plan names none of them by id.
 */
export function checkGrounds(content: Content): Problem[] {
  const named = collectNamed(content);
  const totals = [...content.ocopTotals, ...content.clusterTotals, ...content.villageTotals];
  const bare = <T extends { data: { sources?: readonly string[] } }>(rows: readonly T[]) =>
    rows.filter(({ data }) => data.sources?.length === 0);
  return [
    ...bare([...rowsOf(content, 'clusters'), ...rowsOf(content, 'villages')])
      .filter(({ data }) => !named.has(data.id))
      .map(({ file, data }) => ({ ...withoutGround(file, data.id), needs: officialText })),
    ...bare(totals).map(({ file, data }) => withoutSource(file, data.id)),
    ...bare(rowsOf(content, 'rawMaterialAreas'))
      .filter(({ data }) => data.namedIn?.length === 0)
      .map(({ file, data }) => withoutGround(file, data.id)),
  ];
}

/** Ids of the clusters and villages that the official text or a task names. */
function collectNamed(content: Content): Set<string> {
  const texts = [...content.planParts, ...content.tasks].flatMap(({ vi }) => vi?.clauses ?? []);
  return new Set([
    ...texts.flatMap(({ runs }) =>
      runs.flatMap(({ ref }) => (ref?.kind === 'cluster' || ref?.kind === 'village' ? ref.id : [])),
    ),
    ...content.tasks.flatMap(({ vi }) => vi?.data.villages ?? []),
  ]);
}

const noSource = { vi: 'không có nguồn', en: 'no source' };

function withoutSource(file: string, id: string): Problem {
  return {
    rule: 'no-source',
    file,
    field: `${id} · sources`,
    found: noSource,
    expected: {
      vi: 'ít nhất một mã nguồn có trong content/registers/sources.yaml',
      en: 'at least one id of a source in content/registers/sources.yaml',
    },
    fix: {
      vi: 'thêm nguồn vào sources.yaml rồi ghi mã vào đây; không có nguồn thì không đăng số này',
      en: 'add the source to sources.yaml and write its id here; a number without a source is not published',
    },
  };
}

function withoutGround(file: string, id: string): Problem {
  return {
    rule: 'no-source',
    file,
    field: `${id} · sources`,
    found: {
      vi: 'không có nguồn, kế hoạch cũng không nêu',
      en: 'no source, and the plan does not name it',
    },
    expected: {
      vi: 'ít nhất một nguồn, hoặc một chỗ của kế hoạch nêu tên',
      en: 'at least one source, or a place of the plan that names it',
    },
    fix: {
      vi: 'thêm nguồn vào content/registers/sources.yaml rồi ghi mã vào đây, hoặc ghi chỗ của kế hoạch nêu tên; không có cả hai thì không đăng',
      en: 'add the source to content/registers/sources.yaml and write its id here, or say where the plan names it; with neither it is not published',
    },
  };
}
