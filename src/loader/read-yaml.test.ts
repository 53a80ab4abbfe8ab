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
        vi  Đang có: hai dấu hai chấm trên một dòng, hoặc dòng dưới thụt sai. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này; giá trị có dấu lạ thì đặt trong dấu nháy.
        en  Found: two colons on one line, or a wrong indent below. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line; put a value with unusual characters in quotation marks."
    `);
  });

  it('names a quotation mark that never closes, a tab and a repeated key', () => {
    expect(toldOf('- id: a\n  name: "Sở Thủ công')).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml · line 2  [yaml]
        vi  Đang có: dấu nháy hoặc dấu ngoặc mở mà không đóng. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này; giá trị có dấu lạ thì đặt trong dấu nháy.
        en  Found: a quotation mark or bracket that opens and does not close. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line; put a value with unusual characters in quotation marks."
    `);
    expect(toldOf('- id: a\n\tname: b')).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml · line 2  [yaml]
        vi  Đang có: chữ ở chỗ không được có chữ. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này; giá trị có dấu lạ thì đặt trong dấu nháy.
        en  Found: text where none may stand. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line; put a value with unusual characters in quotation marks."
    `);
    expect(toldOf('- id: a\n  id: b')).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml · line 2  [yaml]
        vi  Đang có: một trường ghi hai lần. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này; giá trị có dấu lạ thì đặt trong dấu nháy.
        en  Found: a field written twice. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line; put a value with unusual characters in quotation marks."
    `);
  });

  it('names a value that starts with a star', () => {
    expect(toldOf('- id: a\n  name: *quan')).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml · line 2  [yaml]
        vi  Đang có: giá trị bắt đầu bằng *. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này; giá trị có dấu lạ thì đặt trong dấu nháy.
        en  Found: a value that starts with *. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line; put a value with unusual characters in quotation marks."
    `);
  });

  it('counts the lines of the whole file in frontmatter', async () => {
    const text = await toldBy('yaml', ({ replace }) =>
      replace('plan/2031/vi/ket.mdx', "shortTitle: 'Lời kết'", "shortTitle: 'Lời kết"),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/ket.mdx · line 5  [yaml]
        vi  Đang có: dấu nháy hoặc dấu ngoặc mở mà không đóng. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này; giá trị có dấu lạ thì đặt trong dấu nháy.
        en  Found: a quotation mark or bracket that opens and does not close. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line; put a value with unusual characters in quotation marks."
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
        vi  Đang có: thụt dòng không thẳng hàng, hoặc dấu ngoặc không đóng. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này; giá trị có dấu lạ thì đặt trong dấu nháy.
        en  Found: an indent out of line, or a bracket that does not close. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line; put a value with unusual characters in quotation marks.
      ✗ content/plan/2031/source/artefacts.yaml · line 4  [yaml]
        vi  Đang có: thụt dòng không thẳng hàng, hoặc dấu ngoặc không đóng. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này; giá trị có dấu lạ thì đặt trong dấu nháy.
        en  Found: an indent out of line, or a bracket that does not close. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line; put a value with unusual characters in quotation marks.
      ✗ content/registers/moved.yaml · line 2  [yaml]
        vi  Đang có: hai dấu hai chấm trên một dòng, hoặc dòng dưới thụt sai. Cần: YAML đọc được. Cách sửa: xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này; giá trị có dấu lạ thì đặt trong dấu nháy.
        en  Found: two colons on one line, or a wrong indent below. Expected: YAML that can be read. To do: look at the colons, quotes and indents of that line; put a value with unusual characters in quotation marks."
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
        vi  Đang có: “Kế” viết bằng dấu rời (NFD). Cần: chữ dựng sẵn (NFC). Cách sửa: chọn “Unicode dựng sẵn” trong bộ gõ rồi gõ lại các chữ này.
        en  Found: “Kế” written with separate marks (NFD). Expected: composed letters (NFC). To do: choose composed Unicode in the input method and type these words again."
    `);
  });

  it('looks at registers and records too', async () => {
    const text = await toldBy('nfc', ({ read, write }) => {
      write('registers/sources.yaml', read('registers/sources.yaml').normalize('NFD'));
      write('site.yaml', read('site.yaml').normalize('NFD'));
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/sources.yaml · line 3  [nfc]
        vi  Đang có: “Cổng” viết bằng dấu rời (NFD). Cần: chữ dựng sẵn (NFC). Cách sửa: chọn “Unicode dựng sẵn” trong bộ gõ rồi gõ lại các chữ này.
        en  Found: “Cổng” written with separate marks (NFD). Expected: composed letters (NFC). To do: choose composed Unicode in the input method and type these words again.
      ✗ content/site.yaml · line 3  [nfc]
        vi  Đang có: “Kế” viết bằng dấu rời (NFD). Cần: chữ dựng sẵn (NFC). Cách sửa: chọn “Unicode dựng sẵn” trong bộ gõ rồi gõ lại các chữ này.
        en  Found: “Kế” written with separate marks (NFD). Expected: composed letters (NFC). To do: choose composed Unicode in the input method and type these words again."
    `);
  });
});
