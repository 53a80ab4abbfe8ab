import type { Content } from '../../loader/content.ts';
import type { BodyClause } from '../../loader/entry.ts';
import { oncePer } from '../once-per.ts';
import { quote, same, type Problem } from '../problem.ts';
import { plainText } from '../text.ts';
import { taskId } from './stems.ts';

interface Item {
  file: string;
  /** What must be unique among the items of one group. */
  id: string;
  /** Everything the item says but its id: two items that agree here are copies. */
  says: string;
}

/** Ids are unique, also when upper and lower case are not told apart; no two items say the same. */
export function checkDuplicates(content: Content): Problem[] {
  const registers = [
    content.agencies,
    content.documents,
    content.places,
    content.clusters,
    content.villages,
    content.clusterTotals,
    content.villageTotals,
    content.rawMaterialAreas,
    content.ocopTotals,
    content.supportItems,
    content.criteria,
    content.questions,
    content.exampleBusinesses,
    content.supportUnits,
    content.sources,
    content.glossary,
    content.discrepancies,
    content.changes,
    content.taskProgress,
    content.nameGroups,
  ] as { file: string; data: { id: string } }[][];
  const groups: Item[][] = registers.map((rows) =>
    rows.map(({ file, data }) => ({ file, id: data.id, says: sayingsOf(data) })),
  );
  // Two datasets may well have the same history.
  groups.push(
    content.datasetVersions.map(({ file, data: { id } }) => ({ file, id: id as string, says: id })),
  );
  for (const year of new Set(content.planRecords.map((record) => record.year))) {
    const parts = content.planParts.flatMap((pair) => (pair.vi?.year === year ? [pair.vi] : []));
    const tasks = content.tasks.flatMap((pair) => (pair.vi?.year === year ? [pair.vi] : []));
    groups.push(
      parts.map((part) => ({
        file: part.file,
        id: part.data.id,
        says: `${part.data.title ?? ''}${textOf(part.clauses)}`,
      })),
      tasks.map((task) => ({
        file: task.file,
        id: taskId(task.data.number),
        says: wordsOf(task.clauses),
      })),
      ...parts.map((part) =>
        part.clauses.map((clause) => ({
          file: part.file,
          id: `${part.data.id}.${clause.id}`,
          says: plainText(clause.runs),
        })),
      ),
    );
  }
  return groups.flatMap(checkGroup);
}

const sayingsOf = oncePer(({ id: _, ...rest }: { id: string }) => JSON.stringify(rest));
const textOf = oncePer((clauses: readonly BodyClause[]) => JSON.stringify(clauses));
const wordsOf = oncePer((clauses: readonly BodyClause[]) =>
  clauses.map(({ runs }) => plainText(runs)).join(''),
);

function checkGroup(items: Item[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, Item>();
  const texts = new Map<string, Item>();
  for (const item of items) {
    const first = ids.get(item.id.toLowerCase());
    if (first) {
      problems.push({
        rule: 'duplicate-id',
        file: item.file,
        field: item.id,
        found: {
          vi: `id ${quote(item.id)} đã dùng ở ${first.file} (${first.id})`,
          en: `the id ${quote(item.id)} is used in ${first.file} (${first.id})`,
        },
        expected: {
          vi: 'mỗi id một lần, không phân biệt chữ hoa chữ thường',
          en: 'each id once, upper and lower case taken as equal',
        },
        fix: { vi: 'đặt id khác cho mục mới hơn', en: 'give the newer item another id' },
      });
    } else ids.set(item.id.toLowerCase(), item);
    const twin = texts.get(item.says);
    if (twin && item.says.length > 20) {
      problems.push({
        rule: 'identical-copy',
        file: item.file,
        field: item.id,
        found: {
          vi: `nội dung giống hệt ${quote(twin.id)} (${twin.file})`,
          en: `the same content as ${quote(twin.id)} (${twin.file})`,
        },
        expected: { vi: 'mỗi mục nói một điều riêng', en: 'each item says something of its own' },
        fix: { vi: 'xóa bản chép, hoặc sửa cho đúng', en: 'delete the copy, or mend it' },
      });
    } else texts.set(item.says, item);
  }
  return problems;
}

/** Exactly one site record, so that the pages have a name and an address. */
export function checkSite(content: Content): Problem[] {
  if (
    !content.site ||
    content.planRecords.some((record) => record.year === content.site?.currentPlan)
  )
    return [];
  return [
    {
      rule: 'current-plan',
      file: 'content/site.yaml',
      field: 'currentPlan',
      found: same(quote(content.site.currentPlan)),
      expected: {
        vi: `năm của một kế hoạch: ${content.planRecords.map((r) => r.year).join(', ')}`,
        en: `the year of a plan: ${content.planRecords.map((r) => r.year).join(', ')}`,
      },
      fix: { vi: 'ghi một năm có trong content/plan', en: 'write a year that content/plan has' },
      needs: [{ file: `content/plan/${content.site.currentPlan}/plan.yaml` }],
    },
  ];
}
