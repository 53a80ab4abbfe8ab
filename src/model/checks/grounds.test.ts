import { describe, expect, it } from 'vitest';
import { toldBy, type Draft } from '../../test/builders.ts';

const without =
  (...files: string[]) =>
  (draft: Draft) => {
    for (const file of files)
      draft.replace(`registers/${file}.yaml`, 'sources: [bao-dieu]', 'sources: []');
  };

const area = (namedIn: string) => (draft: Draft) =>
  draft.write(
    'registers/raw-material-areas.yaml',
    `- id: may
  material: { vi: mây, en: rattan }
  where: { absent: not-stated }
  districts: [huyen-9901]
  communes: { absent: not-stated }
  today: { absent: not-stated }
  areaHa: { absent: not-stated }
  areaKind: { absent: not-applicable }
  output: { absent: not-stated }
  asOf: { absent: not-stated }
  namedIn: ${namedIn}
  sources: []
`,
  );

const total = `- id: x-2030
  name: { vi: Cụm của tỉnh, en: Clusters of the province }
  basis: established
  asOf: '2030'
  clusters: 4
  operating: { absent: not-stated }
  areaHa: { absent: not-stated }
  usedAreaHa: { absent: not-stated }
  occupancyPercent: { absent: not-stated }
  projects: { absent: not-stated }
  workers: { absent: not-stated }
  capitalBnVnd: { absent: not-stated }
  sources: []
`;

describe('what rests on nothing', () => {
  it('is not there where the plan names it', async () => {
    expect(await toldBy('no-source', without('clusters', 'craft-villages'))).toBe('');
    expect(await toldBy('no-source', area('[b-2.1]'))).toBe('');
  });

  it('is told of each kind', async () => {
    const text = await toldBy('no-source', (draft) => {
      without('clusters', 'craft-villages', 'ocop-totals')(draft);
      draft.replace('registers/clusters.yaml', 'id: canh-dieu', 'id: canh-diec');
      draft.replace('registers/craft-villages.yaml', 'id: gio-len', 'id: gio-lec');
      draft.write('registers/cluster-totals.yaml', total);
      area('[]')(draft);
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/clusters.yaml · canh-diec · sources  [no-source]
        vi  Đang có: không có nguồn, kế hoạch cũng không nêu. Cần: ít nhất một nguồn, hoặc một chỗ của kế hoạch nêu tên. Cách sửa: thêm nguồn vào content/registers/sources.yaml rồi ghi mã vào đây, hoặc ghi chỗ của kế hoạch nêu tên; không có cả hai thì không đăng.
        en  Found: no source, and the plan does not name it. Expected: at least one source, or a place of the plan that names it. To do: add the source to content/registers/sources.yaml and write its id here, or say where the plan names it; with neither it is not published.
      ✗ content/registers/craft-villages.yaml · gio-lec · sources  [no-source]
        vi  Đang có: không có nguồn, kế hoạch cũng không nêu. Cần: ít nhất một nguồn, hoặc một chỗ của kế hoạch nêu tên. Cách sửa: thêm nguồn vào content/registers/sources.yaml rồi ghi mã vào đây, hoặc ghi chỗ của kế hoạch nêu tên; không có cả hai thì không đăng.
        en  Found: no source, and the plan does not name it. Expected: at least one source, or a place of the plan that names it. To do: add the source to content/registers/sources.yaml and write its id here, or say where the plan names it; with neither it is not published.
      ✗ content/registers/ocop-totals.yaml · dot-2-2030 · sources  [no-source]
        vi  Đang có: không có nguồn. Cần: ít nhất một mã nguồn có trong content/registers/sources.yaml. Cách sửa: thêm nguồn vào sources.yaml rồi ghi mã vào đây; không có nguồn thì không đăng số này.
        en  Found: no source. Expected: at least one id of a source in content/registers/sources.yaml. To do: add the source to sources.yaml and write its id here; a number without a source is not published.
      ✗ content/registers/cluster-totals.yaml · x-2030 · sources  [no-source]
        vi  Đang có: không có nguồn. Cần: ít nhất một mã nguồn có trong content/registers/sources.yaml. Cách sửa: thêm nguồn vào sources.yaml rồi ghi mã vào đây; không có nguồn thì không đăng số này.
        en  Found: no source. Expected: at least one id of a source in content/registers/sources.yaml. To do: add the source to sources.yaml and write its id here; a number without a source is not published.
      ✗ content/registers/raw-material-areas.yaml · may · sources  [no-source]
        vi  Đang có: không có nguồn, kế hoạch cũng không nêu. Cần: ít nhất một nguồn, hoặc một chỗ của kế hoạch nêu tên. Cách sửa: thêm nguồn vào content/registers/sources.yaml rồi ghi mã vào đây, hoặc ghi chỗ của kế hoạch nêu tên; không có cả hai thì không đăng.
        en  Found: no source, and the plan does not name it. Expected: at least one source, or a place of the plan that names it. To do: add the source to content/registers/sources.yaml and write its id here, or say where the plan names it; with neither it is not published."
    `);
  });

  it('is not told of a cluster while the text that may name it is unread', async () => {
    const text = await toldBy('no-source', (draft) => {
      without('clusters')(draft);
      draft.replace('registers/clusters.yaml', 'id: canh-dieu', 'id: canh-diec');
      draft.replace('tasks/2031/vi/01-duong-vao-cum.mdx', 'number:', 'nunber:');
    });
    expect(text).toBe('');
  });
});
