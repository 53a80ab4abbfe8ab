import { describe, expect, it } from 'vitest';
import { told, toldBy } from '../test/builders.ts';
import { checkNfc, readYaml } from './read-yaml.ts';

const toldOf = (text: string) => told(readYaml('content/registers/agencies.yaml', text).problems);

describe('yaml', () => {
  it('reads what is sound', () => {
    expect(readYaml('f', '- id: a\n  day: 2031-02-01\n  code: "07"')).toEqual({
      value: [{ id: 'a', day: '2031-02-01', code: '07' }],
      problems: [],
    });
  });

  it('names the line of a colon too many', () => {
    expect(toldOf('- id: a\n  name: Sở: Thủ công')).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml · line 2  [yaml]
        vi  Đang có: Nested mappings are not allowed in compact mappings. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này.
        en  Found: Nested mappings are not allowed in compact mappings. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line."
    `);
  });

  it('names a quotation mark that never closes, a tab and a repeated key', () => {
    expect(toldOf('- id: a\n  name: "Sở Thủ công')).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml · line 2  [yaml]
        vi  Đang có: Missing closing "quote. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này.
        en  Found: Missing closing "quote. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line."
    `);
    expect(toldOf('- id: a\n\tname: b')).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml · line 2  [yaml]
        vi  Đang có: Unexpected scalar at node end. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này.
        en  Found: Unexpected scalar at node end. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line.
      ✗ content/registers/agencies.yaml · line 2  [yaml]
        vi  Đang có: Unexpected map-value-ind token in YAML stream: ":". Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này.
        en  Found: Unexpected map-value-ind token in YAML stream: ":". Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line.
      ✗ content/registers/agencies.yaml · line 2  [yaml]
        vi  Đang có: Unexpected scalar token in YAML stream: "b". Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này.
        en  Found: Unexpected scalar token in YAML stream: "b". Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line."
    `);
    expect(toldOf('- id: a\n  id: b')).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml · line 2  [yaml]
        vi  Đang có: Map keys must be unique. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này.
        en  Found: Map keys must be unique. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line."
    `);
  });

  it('names a value that starts with a star', () => {
    expect(toldOf('- id: a\n  name: *quan')).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml  [yaml]
        vi  Đang có: Unresolved alias (the anchor must be set before the alias): quan. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này.
        en  Found: Unresolved alias (the anchor must be set before the alias): quan. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line."
    `);
  });

  it('counts the lines of the whole file in frontmatter', async () => {
    const text = await toldBy('yaml', ({ replace }) => replace('plan/2031/vi/ket.mdx', "shortTitle: 'Lời kết'", "shortTitle: 'Lời kết"));
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/ket.mdx · line 5  [yaml]
        vi  Đang có: Missing closing 'quote. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này.
        en  Found: Missing closing 'quote. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line."
    `);
  });

  it('does not let one broken register hide the problems of another', async () => {
    const text = await toldBy('yaml', ({ replace }) => {
      replace('registers/places.yaml', 'level: province', 'level: [province');
      replace('registers/moved.yaml', 'to:', 'to: :');
      replace('plan/2031/source/artefacts.yaml', 'read: []', 'read: [');
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/places.yaml · line 3  [yaml]
        vi  Đang có: Flow sequence in block collection must be sufficiently indented and end with a ]. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này.
        en  Found: Flow sequence in block collection must be sufficiently indented and end with a ]. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line.
      ✗ content/plan/2031/source/artefacts.yaml · line 4  [yaml]
        vi  Đang có: Flow sequence in block collection must be sufficiently indented and end with a ]. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này.
        en  Found: Flow sequence in block collection must be sufficiently indented and end with a ]. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line.
      ✗ content/registers/moved.yaml · line 2  [yaml]
        vi  Đang có: Nested mappings are not allowed in compact mappings. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này.
        en  Found: Nested mappings are not allowed in compact mappings. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line."
    `);
  });
});

describe('nfc', () => {
  it('accepts composed letters', () => {
    expect(checkNfc('f', 'Kế hoạch')).toEqual([]);
  });

  it('names the first word with separate marks, once a file', async () => {
    const text = await toldBy('nfc', ({ read, write }) => {
      const path = 'plan/2031/vi/ket.mdx';
      write(path, read(path).replace('Kế hoạch', 'Kế hoạch'.normalize('NFD')));
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/ket.mdx · line 8  [nfc]
        vi  Đang có: “Kế” viết bằng dấu rời (NFD). Cần: chữ dựng sẵn (NFC). Cách sửa: gõ lại bằng bảng mã Unicode dựng sẵn, hoặc chạy npm run format:content.
        en  Found: “Kế” written with separate marks (NFD). Expected: composed letters (NFC). To do: type it again with composed Unicode, or run npm run format:content."
    `);
  });

  it('looks at registers and records too', async () => {
    const text = await toldBy('nfc', ({ read, write }) => {
      write('registers/sources.yaml', read('registers/sources.yaml').normalize('NFD'));
      write('site.yaml', read('site.yaml').normalize('NFD'));
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/sources.yaml · line 3  [nfc]
        vi  Đang có: “Cổng” viết bằng dấu rời (NFD). Cần: chữ dựng sẵn (NFC). Cách sửa: gõ lại bằng bảng mã Unicode dựng sẵn, hoặc chạy npm run format:content.
        en  Found: “Cổng” written with separate marks (NFD). Expected: composed letters (NFC). To do: type it again with composed Unicode, or run npm run format:content.
      ✗ content/site.yaml · line 3  [nfc]
        vi  Đang có: “Kế” viết bằng dấu rời (NFD). Cần: chữ dựng sẵn (NFC). Cách sửa: gõ lại bằng bảng mã Unicode dựng sẵn, hoặc chạy npm run format:content.
        en  Found: “Kế” written with separate marks (NFD). Expected: composed letters (NFC). To do: type it again with composed Unicode, or run npm run format:content."
    `);
  });
});
