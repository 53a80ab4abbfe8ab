import { describe, expect, it } from 'vitest';
import { agency } from '../schema/agency.ts';
import { cluster } from '../schema/cluster.ts';
import { place } from '../schema/place.ts';
import { site } from '../schema/site.ts';
import { taskVi } from '../schema/task.ts';
import { readSecondPlan, told, toldBy } from '../test/builders.ts';
import { formatPath, schemaProblems } from './schema-problems.ts';
import type { z } from 'zod';

const plan = await readSecondPlan();

/** What is told of a sound entry after some fields are changed. */
function toldOf(schema: z.ZodObject, sound: object, change: object): string {
  const data = { ...sound, ...change };
  const issues = schema.safeParse(data).error?.issues ?? [];
  return told(schemaProblems('content/x.yaml', '', issues, data, Object.keys(schema.shape)));
}
const ofTask = (change: object) => toldOf(taskVi, plan.tasks[0]!.vi!.data, change);
const ofCluster = (change: object) => toldOf(cluster, plan.clusters[0]!.data, change);
const ofAgency = (change: object) => toldOf(agency, plan.agencies[0]!.data, change);

describe('schema', () => {
  it('has nothing to say of a sound entry', () => {
    expect([ofTask({}), ofCluster({}), ofAgency({})]).toEqual(['', '', '']);
  });

  it('names a wrong type', () => {
    expect(ofTask({ number: 'bảy' })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · number  [schema]
        vi  Đang có: “bảy”. Cần: số. Cách sửa: sửa giá trị cho đúng loại.
        en  Found: “bảy”. Expected: a number. To do: give a value of that type."
    `);
  });

  it('tells how to write a number where text belongs', () => {
    expect(ofTask({ topic: 2031 })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · topic  [schema]
        vi  Đang có: “2031”. Cần: chữ. Cách sửa: đặt trong dấu nháy: "2031".
        en  Found: “2031”. Expected: text. To do: put it in quotation marks: "2031"."
    `);
  });

  it('names a field that is missing', () => {
    expect(ofTask({ from: undefined })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · from  [schema]
        vi  Đang có: không có trường này. Cần: danh sách. Cách sửa: thêm trường này, hoặc ghi absent: cùng lý do nếu trường cho phép.
        en  Found: nothing there. Expected: a list. To do: add the field, or write absent: with the reason where the field allows it."
    `);
  });

  it('suggests the near name of an unknown field', () => {
    expect(ofTask({ shortTitel: 'a' })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · shortTitel  [schema]
        vi  Đang có: trường lạ “shortTitel”. Cần: chỉ các trường ghi trong content/README.md. Cách sửa: có phải là “shortTitle”?
        en  Found: the unknown field “shortTitel”. Expected: only the fields listed in content/README.md. To do: did you mean “shortTitle”?"
    `);
  });

  it('suggests nothing where no name is near', () => {
    expect(ofTask({ ngayHetHan: '2031-01-01' })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · ngayHetHan  [schema]
        vi  Đang có: trường lạ “ngayHetHan”. Cần: chỉ các trường ghi trong content/README.md. Cách sửa: bỏ trường này.
        en  Found: the unknown field “ngayHetHan”. Expected: only the fields listed in content/README.md. To do: remove the field."
    `);
  });

  it('says of each unknown field what to do', () => {
    expect(ofTask({ topik: 'a', ngayHetHan: 'b' })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · topik  [schema]
        vi  Đang có: trường lạ “topik”. Cần: chỉ các trường ghi trong content/README.md. Cách sửa: có phải là “topic”?
        en  Found: the unknown field “topik”. Expected: only the fields listed in content/README.md. To do: did you mean “topic”?
      ✗ content/x.yaml · ngayHetHan  [schema]
        vi  Đang có: trường lạ “ngayHetHan”. Cần: chỉ các trường ghi trong content/README.md. Cách sửa: bỏ trường này.
        en  Found: the unknown field “ngayHetHan”. Expected: only the fields listed in content/README.md. To do: remove the field."
    `);
  });

  it('suggests within a group of fields what that group lacks', () => {
    expect(ofTask({ lead: { printd: 'Sở Thủ công', agencies: ['so-thu-cong'] } }))
      .toMatchInlineSnapshot(`
      "✗ content/x.yaml · lead.printed  [schema]
        vi  Đang có: không có trường này. Cần: chữ. Cách sửa: thêm trường này, hoặc ghi absent: cùng lý do nếu trường cho phép.
        en  Found: nothing there. Expected: text. To do: add the field, or write absent: with the reason where the field allows it.
      ✗ content/x.yaml · lead.printd  [schema]
        vi  Đang có: trường lạ “printd”. Cần: chỉ các trường ghi trong content/README.md. Cách sửa: có phải là “printed”?
        en  Found: the unknown field “printd”. Expected: only the fields listed in content/README.md. To do: did you mean “printed”?"
    `);
  });

  it('names an item of a list by its place', () => {
    expect(ofTask({ lead: { printed: 'a', agencies: ['so-thu-cong', 'Sở Gió'] } }))
      .toMatchInlineSnapshot(`
      "✗ content/x.yaml · lead.agencies[1]  [schema]
        vi  Đang có: “Sở Gió”. Cần: chữ thường không dấu, số và gạch nối. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “Sở Gió”. Expected: lower-case ASCII letters, digits and hyphens. To do: write the value in that form."
    `);
  });

  it('names an empty list', () => {
    expect(ofTask({ lead: { printed: 'a', agencies: [] } })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · lead.agencies  [schema]
        vi  Đang có: “[]”. Cần: ít nhất 1 mục. Cách sửa: thêm mục vào danh sách.
        en  Found: “[]”. Expected: at least 1 item. To do: add to the list."
    `);
  });

  it('suggests the near choice of a list', () => {
    expect(ofAgency({ kind: 'departement' })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · kind  [schema]
        vi  Đang có: “departement”. Cần: một trong “central-authority”, “people-committee-province”, “people-council-province”, “department”, “alliance”, “district-committee”, “district-committees”, “commune-committees”, “unnamed-group”. Cách sửa: có phải là “department”?
        en  Found: “departement”. Expected: one of “central-authority”, “people-committee-province”, “people-council-province”, “department”, “alliance”, “district-committee”, “district-committees”, “commune-committees”, “unnamed-group”. To do: did you mean “department”?"
    `);
  });

  it('names a value beyond its bounds', () => {
    expect(ofCluster({ areaHa: 0, occupancyPercent: 101, projects: 1.5 })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · areaHa  [schema]
        vi  Đang có: “0”. Cần: số lớn hơn 0. Cách sửa: ghi số trong giới hạn này.
        en  Found: “0”. Expected: a number above 0. To do: give a number within that bound.
      ✗ content/x.yaml · occupancyPercent  [schema]
        vi  Đang có: “101”. Cần: số, nhiều nhất 100. Cách sửa: ghi số trong giới hạn này.
        en  Found: “101”. Expected: a number, at most 100. To do: give a number within that bound.
      ✗ content/x.yaml · projects  [schema]
        vi  Đang có: “1.5”. Cần: số nguyên. Cách sửa: sửa giá trị cho đúng loại.
        en  Found: “1.5”. Expected: a whole number. To do: give a value of that type."
    `);
  });

  it('names an empty text and one too long', () => {
    expect(ofAgency({ name: { vi: '', en: 'x' } })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · name.vi  [schema]
        vi  Đang có: “”. Cần: chữ, không để trống. Cách sửa: viết chữ vào; trường không bắt buộc thì bỏ cả dòng.
        en  Found: “”. Expected: text, not left empty. To do: write the text; leave a field out where it is not required."
    `);
    expect(toldOf(site, plan.site!, { mark: '2031' })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · mark  [schema]
        vi  Đang có: “2031”. Cần: nhiều nhất 3 ký tự. Cách sửa: viết ngắn lại.
        en  Found: “2031”. Expected: at most 3 characters. To do: shorten it."
    `);
  });

  it('names an address and an e-mail that are none', () => {
    expect(toldOf(site, plan.site!, { corrections: { email: 'thư', issues: 'ftp://a.example' } }))
      .toMatchInlineSnapshot(`
      "✗ content/x.yaml · corrections.email  [schema]
        vi  Đang có: “thư”. Cần: địa chỉ thư điện tử. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “thư”. Expected: an e-mail address. To do: write the value in that form.
      ✗ content/x.yaml · corrections.issues  [schema]
        vi  Đang có: “ftp://a.example”. Cần: địa chỉ bắt đầu bằng http:// hoặc https://. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “ftp://a.example”. Expected: an address that starts with http:// or https://. To do: write the value in that form."
    `);
  });

  it('names a text that is not of its form', () => {
    expect(toldOf(place, plan.places[0]!.data, { code: '99a' })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · code  [schema]
        vi  Đang có: “99a”. Cần: chỉ các chữ số, trong dấu nháy. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “99a”. Expected: digits only, in quotation marks. To do: write the value in that form."
    `);
  });

  it('cuts a long value in the middle', () => {
    expect(ofTask({ number: 'một đoạn chữ rất dài '.repeat(9) })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · number  [schema]
        vi  Đang có: “một đoạn chữ rất dài một đoạn chữ rất dài một đoạn chữ rất d … dài một đoạn chữ rất dài ”. Cần: số. Cách sửa: sửa giá trị cho đúng loại.
        en  Found: “một đoạn chữ rất dài một đoạn chữ rất dài một đoạn chữ rất d … dài một đoạn chữ rất dài ”. Expected: a number. To do: give a value of that type."
    `);
  });

  it('names the row of a register before the field', async () => {
    const text = await toldBy('schema', ({ replace }) =>
      replace('registers/agencies.yaml', 'fate: renamed', 'fate: reborn'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/agencies.yaml · so-thu-cong · fate  [schema]
        vi  Đang có: “reborn”. Cần: một trong “continues”, “renamed”, “merged”, “reorganised”, “ended”, “not-applicable”. Cách sửa: chọn một giá trị trong danh sách.
        en  Found: “reborn”. Expected: one of “continues”, “renamed”, “merged”, “reorganised”, “ended”, “not-applicable”. To do: choose one of the list."
    `);
  });
});

describe('absence', () => {
  it('may stand where the schema allows it', () => {
    expect(ofCluster({ areaHa: { absent: 'not-confirmed' } })).toBe('');
  });

  it('may not stand elsewhere', () => {
    expect(ofCluster({ name: { absent: 'not-found' } })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · name.vi  [schema]
        vi  Đang có: không có trường này. Cần: chữ. Cách sửa: thêm trường này, hoặc ghi absent: cùng lý do nếu trường cho phép.
        en  Found: nothing there. Expected: text. To do: add the field, or write absent: with the reason where the field allows it.
      ✗ content/x.yaml · name.en  [schema]
        vi  Đang có: không có trường này. Cần: chữ. Cách sửa: thêm trường này, hoặc ghi absent: cùng lý do nếu trường cho phép.
        en  Found: nothing there. Expected: text. To do: add the field, or write absent: with the reason where the field allows it.
      ✗ content/x.yaml · name.absent  [schema]
        vi  Đang có: trường lạ “absent”. Cần: chỉ các trường ghi trong content/README.md. Cách sửa: bỏ trường này.
        en  Found: the unknown field “absent”. Expected: only the fields listed in content/README.md. To do: remove the field."
    `);
  });

  it('is one of four kinds', () => {
    expect(ofCluster({ areaHa: { absent: 'unknown' } })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · areaHa.absent  [schema]
        vi  Đang có: “unknown”. Cần: một trong “not-stated”, “not-applicable”, “not-found”, “not-confirmed”. Cách sửa: chọn một giá trị trong danh sách.
        en  Found: “unknown”. Expected: one of “not-stated”, “not-applicable”, “not-found”, “not-confirmed”. To do: choose one of the list."
    `);
    expect(ofAgency({ contact: { absent: 'notfound' } })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · contact.absent  [schema]
        vi  Đang có: “notfound”. Cần: một trong “not-stated”, “not-applicable”, “not-found”, “not-confirmed”. Cách sửa: có phải là “not-found”?
        en  Found: “notfound”. Expected: one of “not-stated”, “not-applicable”, “not-found”, “not-confirmed”. To do: did you mean “not-found”?"
    `);
  });

  it('is recognised when its name is mistyped', () => {
    expect(ofCluster({ areaHa: { absnt: 'not-found' } })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · areaHa.absent  [schema]
        vi  Đang có: không có trường này. Cần: một trong “not-stated”, “not-applicable”, “not-found”, “not-confirmed”. Cách sửa: chọn một giá trị trong danh sách.
        en  Found: nothing there. Expected: one of “not-stated”, “not-applicable”, “not-found”, “not-confirmed”. To do: choose one of the list.
      ✗ content/x.yaml · areaHa.absnt  [schema]
        vi  Đang có: trường lạ “absnt”. Cần: chỉ các trường ghi trong content/README.md. Cách sửa: có phải là “absent”?
        en  Found: the unknown field “absnt”. Expected: only the fields listed in content/README.md. To do: did you mean “absent”?"
    `);
  });

  it('is not suspected in a group with one unknown field', () => {
    const { contact } = plan.agencies[0]!.data;
    expect(ofAgency({ contact: { ...contact, fax: '1' } })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · contact.fax  [schema]
        vi  Đang có: trường lạ “fax”. Cần: chỉ các trường ghi trong content/README.md. Cách sửa: bỏ trường này.
        en  Found: the unknown field “fax”. Expected: only the fields listed in content/README.md. To do: remove the field."
    `);
  });

  it('is not an empty value', () => {
    expect(ofCluster({ areaHa: null })).toMatchInlineSnapshot(`
      "✗ content/x.yaml · areaHa  [schema]
        vi  Đang có: “null”. Cần: số. Cách sửa: sửa giá trị cho đúng loại.
        en  Found: “null”. Expected: a number. To do: give a value of that type."
    `);
  });
});

it('writes a path as an author reads it', () => {
  expect(formatPath(['lead', 'agencies', 0])).toBe('lead.agencies[0]');
  expect(formatPath([0, 'from'])).toBe('[0].from');
  expect(formatPath([])).toBe('');
});
