import { describe, expect, it } from 'vitest';
import { realContent, toldBy } from '../../test/builders.ts';

const history = 'plan/2024/passages.txt';

describe('unrecorded-passage', () => {
  it('names a passage whose words differ from the history', async () => {
    const told = await toldBy(
      'unrecorded-passage',
      ({ replace }) => replace('plan/2024/en/iii-kinh-phi.mdx', 'Carried out', 'Paid'),
      realContent,
    );
    expect(told.replace(/[0-9a-f]{8}/g, 'x')).toMatchInlineSnapshot(`
      "✗ content/plan/2024/passages.txt · iii.1  [unrecorded-passage]
        vi  Đang có: “x x”. Cần: “x x”, dấu của đoạn bây giờ. Cách sửa: nếu phiên bản 1.0.0 đã công bố thì nâng version trong content/site.yaml, rồi chạy npm run ledger.
        en  Found: “x x”. Expected: “x x”, the fingerprints of the passage now. To do: if version 1.0.0 has been published, raise version in content/site.yaml, then run npm run ledger."
    `);
  });

  it('names a passage without a line', async () => {
    const told = await toldBy(
      'unrecorded-passage',
      ({ read, write }) => write(history, read(history).replace(/^\S+ iii\.1 .*\n/m, '')),
      realContent,
    );
    expect(told.replace(/[0-9a-f]{8}/g, 'x')).toMatchInlineSnapshot(`
      "✗ content/plan/2024/passages.txt · iii.1  [unrecorded-passage]
        vi  Đang có: không có dòng nào. Cần: “x x”, dấu của đoạn bây giờ. Cách sửa: nếu phiên bản 1.0.0 đã công bố thì nâng version trong content/site.yaml, rồi chạy npm run ledger.
        en  Found: no line. Expected: “x x”, the fingerprints of the passage now. To do: if version 1.0.0 has been published, raise version in content/site.yaml, then run npm run ledger."
    `);
  });
});

it('later-version: names a site that went back behind its history', async () => {
  const told = await toldBy(
    'later-version',
    ({ replace }) => replace('site.yaml', 'version: 1.0.0', 'version: 0.9.0'),
    realContent,
  );
  expect(told).toMatchInlineSnapshot(`
    "✗ content/plan/2024/passages.txt · 1.0.0  [later-version]
      vi  Đang có: phiên bản 1.0.0. Cần: không quá 0.9.0, version trong content/site.yaml. Cách sửa: phiên bản chỉ tăng: lấy lại version trước trong content/site.yaml.
      en  Found: version 1.0.0. Expected: no later than 0.9.0, the version in content/site.yaml. To do: versions only rise: take the earlier version back in content/site.yaml."
  `);
});

it('passages-line: names a line that nobody can read', async () => {
  const told = await toldBy(
    'passages-line',
    ({ replace }) => replace(history, '1.0.0 iii.1 ', '1.0 iii.1 '),
    realContent,
  );
  expect(told.replace(/[0-9a-f]{8}/g, 'x')).toMatchInlineSnapshot(`
    "✗ content/plan/2024/passages.txt · 46  [passages-line]
      vi  Đang có: “1.0 iii.1 x x”. Cần: phiên bản, địa chỉ và hai dấu vân tay, cách nhau một dấu cách. Cách sửa: lấy lại dòng ấy từ bản trước; tệp này chỉ do npm run ledger ghi.
      en  Found: “1.0 iii.1 x x”. Expected: version, address and two fingerprints, one space apart. To do: take the line back from an earlier version; only npm run ledger writes this file."
  `);
});
