import { describe, expect, it } from 'vitest';
import { checkContent } from '../loader/check-content.ts';
import { tasksTouching } from '../model/figures-places.ts';
import type { Model, Place } from '../model/types.ts';
import { modelOfSecondPlan, withDraft, type Draft } from '../test/builders.ts';
import { taskLink } from './links.ts';
import { buildPlaceIndex } from './place-index.ts';
import { buildPlacePlan } from './place-plan.ts';
import { mentionsOf } from './places.ts';

const model = await modelOfSecondPlan();
const place = (id: string) => model.get.place(id);

describe('what the plan says of a place', () => {
  const told = (id: string) =>
    buildPlacePlan(model, place(id), 'vi').map(({ title, items }) => [
      title,
      items.map(({ label }) => label),
    ]);

  it('are passages and tasks, for a district the same tasks as on the chart of the map', () => {
    const tasks = tasksTouching(model.currentPlan, [place('huyen-9901')]);
    expect(tasks.length).toBeGreaterThan(0);
    const [, labels] = told('huyen-9901').find(([title]) => title === 'Nhiệm vụ')!;
    expect(labels).toEqual(tasks.map((task) => taskLink('vi', task).label));
  });

  it('are for a unit of today also the former units in it', () => {
    expect(told('nay-99021')).toMatchInlineSnapshot(`
      [
        [
          "Kế hoạch nêu ở",
          [
            "B.1 ¶1",
            "B.1 ¶3",
          ],
        ],
        [
          "Nhiệm vụ",
          [
            "Nhiệm vụ 1: Đường vào cụm Cánh Diều",
            "Nhiệm vụ 2: Kêu gọi đầu tư vào cụm Cánh Diều",
            "Nhiệm vụ 3: Khung tre, giấy dó cho làng Gió Lên",
          ],
        ],
        [
          "Kế hoạch nêu tên các đơn vị trước đây ở đây",
          [
            "xã Ví Dụ Đông",
          ],
        ],
      ]
    `);
    expect(told('tinh-990')).toMatchInlineSnapshot(`
      [
        [
          "Kế hoạch nêu ở",
          [
            "Cả kế hoạch: Kế hoạch phát triển nghề làm diều giấy tỉnh Thử Nghiệm năm 2031",
            "3 nhiệm vụ của phụ lục",
          ],
        ],
      ]
    `);
  });
});

it('lists a passage once that names a place and a cluster in it', () => {
  const district = place('huyen-9901');
  const both = { ...district, mentions: district.clusters[0]!.mentions };
  expect(both.mentions.length).toBeGreaterThan(0);
  const addresses = mentionsOf(both).map(({ address }) => address);
  expect(addresses).toEqual([...new Set(addresses)]);
  expect(addresses).toEqual(expect.arrayContaining(both.mentions.map(({ address }) => address)));
});

describe('what has to do with a place only by the name of a cluster', () => {
  const byName = 'chỉ theo một cụm có vị trí suy từ tên';
  const marked = (items: readonly { label: string; meta?: string | undefined }[] = []) =>
    items.filter(({ meta }) => meta?.includes(byName)).map(({ label }) => label);
  /** The passages and the tasks so marked, with the cluster placed on this evidence. */
  const marks = async (evidence: string, id: string) => {
    const draft = ({ replace }: Draft) =>
      replace('registers/clusters.yaml', 'Evidence: seen', `Evidence: ${evidence}`);
    const { model: other } = (await withDraft(draft, checkContent)) as { model: Model };
    const [passages, tasks] = buildPlacePlan(other, other.get.place(id), 'vi');
    return [...marked(passages?.items), ...marked(tasks?.items)].join(' · ');
  };
  const [task1, task2] = [
    'Nhiệm vụ 1: Đường vào cụm Cánh Diều',
    'Nhiệm vụ 2: Kêu gọi đầu tư vào cụm Cánh Diều',
  ];

  it('says so, passages and tasks alike', async () => {
    const all = `B.1 ¶1 · B.1 ¶3 · ${task1} · ${task2}`;
    expect(await marks('place-name-only', 'xa-99011')).toBe(all);
    expect(await marks('place-name-only', 'nay-99021')).toBe(all);
    // Its own committee leads the second task.
    expect(await marks('place-name-only', 'huyen-9901')).toBe(`B.1 ¶1 · B.1 ¶3 · ${task1}`);
  });

  it('is sure of the district where a source gives it, and of the commune only where one does', async () => {
    expect(await marks('inferred', 'huyen-9901')).toBe('');
    expect(await marks('inferred', 'xa-99011')).toContain(`B.1 ¶3 · ${task1}`);
    expect(await marks('seen', 'xa-99011')).toBe('');
  });

  it('is not said of a passage that names the unit or one in it, and is said in the index where there is no such', () => {
    const district = place('huyen-9901');
    const weak = { ...district.clusters[0]!, locationEvidence: 'place-name-only' as const };
    const alone = { ...district, clusters: [weak], villages: [], children: [], mentions: [] };
    const metaOf = (unit: Place) =>
      buildPlaceIndex({ ...model, places: [unit] }, 'vi')
        .named.map(({ meta }) => meta)
        .join();
    expect(metaOf(alone)).toMatch(/Hiện nay: .*\. Chỉ theo một cụm có vị trí suy từ tên$/);
    const named = { ...district.children[0]!, mentions: weak.mentions };
    expect(metaOf({ ...alone, children: [named] })).not.toContain('suy từ tên');
    expect(metaOf({ ...alone, mentions: weak.mentions })).not.toContain('suy từ tên');
  });
});
