import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { id, text, url } from '../schema/field.ts';
import { place } from '../schema/place.ts';
import { readSecondPlan, told } from '../test/builders.ts';
import { schemaProblems } from './schema-problems.ts';

/** What is told of a value that a schema does not take. */
function toldOf(schema: z.ZodType, value: unknown): string {
  const data = { a: value };
  const issues = z.strictObject({ a: schema }).safeParse(data).error?.issues ?? [];
  return told(schemaProblems('content/x.yaml', '', issues, data, ['a']));
}

/** The same of several, a line between them. */
const toldOfAll = (pairs: [z.ZodType, unknown][]) =>
  pairs.map(([schema, value]) => toldOf(schema, value)).join('\n');

describe('a text', () => {
  it('says something', () => {
    expect(
      toldOfAll([
        [text, ''],
        [text, ' \n '],
      ]),
    ).toMatchInlineSnapshot(`
      "✗ content/x.yaml · a  [schema]
        vi  Đang có: “”. Cần: chữ, không để trống. Cách sửa: viết chữ vào; trường không bắt buộc thì bỏ cả dòng.
        en  Found: “”. Expected: text, not left empty. To do: write the text; leave a field out where it is not required.
      ✗ content/x.yaml · a  [schema]
        vi  Đang có: “ 
       ”. Cần: chữ, không để trống. Cách sửa: viết chữ vào; trường không bắt buộc thì bỏ cả dòng.
        en  Found: “ 
       ”. Expected: text, not left empty. To do: write the text; leave a field out where it is not required."
    `);
  });

  it('has its bounds', () => {
    expect(
      toldOfAll([
        [z.string().min(2), 'a'],
        [z.string().max(1), 'abc'],
        [z.string().length(2), 'abc'],
      ]),
    ).toMatchInlineSnapshot(`
      "✗ content/x.yaml · a  [schema]
        vi  Đang có: “a”. Cần: ít nhất 2 ký tự. Cách sửa: viết dài hơn.
        en  Found: “a”. Expected: at least 2 characters. To do: write more.
      ✗ content/x.yaml · a  [schema]
        vi  Đang có: “abc”. Cần: nhiều nhất 1 ký tự. Cách sửa: viết ngắn lại.
        en  Found: “abc”. Expected: at most 1 character. To do: shorten it.
      ✗ content/x.yaml · a  [schema]
        vi  Đang có: “abc”. Cần: đúng 2 ký tự. Cách sửa: viết ngắn lại.
        en  Found: “abc”. Expected: exactly 2 characters. To do: shorten it."
    `);
  });

  it('has its form', () => {
    expect(
      toldOfAll([
        [z.iso.date(), '31/02/2031'],
        [url, 'a.example'],
        [z.email(), 'thư'],
        [id, 'Sở Gió'],
        [z.string().regex(/^\d+$/, 'digits'), '99a'],
        [z.string().regex(/^x$/, 'sha256'), 'a'],
        [z.string().regex(/^x$/), 'a'],
      ]),
    ).toMatchInlineSnapshot(`
      "✗ content/x.yaml · a  [schema]
        vi  Đang có: “31/02/2031”. Cần: một ngày có thật, dạng 2024-01-22. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “31/02/2031”. Expected: a day that exists, as 2024-01-22. To do: write the value in that form.
      ✗ content/x.yaml · a  [schema]
        vi  Đang có: “a.example”. Cần: địa chỉ bắt đầu bằng http:// hoặc https://. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “a.example”. Expected: an address that starts with http:// or https://. To do: write the value in that form.
      ✗ content/x.yaml · a  [schema]
        vi  Đang có: “thư”. Cần: địa chỉ thư điện tử. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “thư”. Expected: an e-mail address. To do: write the value in that form.
      ✗ content/x.yaml · a  [schema]
        vi  Đang có: “Sở Gió”. Cần: chữ thường không dấu, số và gạch nối. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “Sở Gió”. Expected: lower-case ASCII letters, digits and hyphens. To do: write the value in that form.
      ✗ content/x.yaml · a  [schema]
        vi  Đang có: “99a”. Cần: chỉ các chữ số, trong dấu nháy. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “99a”. Expected: digits only, in quotation marks. To do: write the value in that form.
      ✗ content/x.yaml · a  [schema]
        vi  Đang có: “a”. Cần: 64 chữ số thập lục phân. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “a”. Expected: 64 hexadecimal digits. To do: write the value in that form.
      ✗ content/x.yaml · a  [schema]
        vi  Đang có: “a”. Cần: chữ theo mẫu /^x$/. Cách sửa: sửa giá trị theo dạng này.
        en  Found: “a”. Expected: text of the form /^x$/. To do: write the value in that form."
    `);
  });
});

it('a list has its bounds', () => {
  expect(
    toldOfAll([
      [z.array(z.int()).min(1), []],
      [z.array(z.int()).max(2), [1, 2, 3]],
      [z.tuple([z.int(), z.int()]), [1]],
      [z.array(z.int()).length(2), [1]],
    ]),
  ).toMatchInlineSnapshot(`
    "✗ content/x.yaml · a  [schema]
      vi  Đang có: “[]”. Cần: ít nhất 1 mục. Cách sửa: thêm mục vào danh sách.
      en  Found: “[]”. Expected: at least 1 item. To do: add to the list.
    ✗ content/x.yaml · a  [schema]
      vi  Đang có: “[1,2,3]”. Cần: nhiều nhất 2 mục. Cách sửa: bỏ bớt mục khỏi danh sách.
      en  Found: “[1,2,3]”. Expected: at most 2 items. To do: take items out of the list.
    ✗ content/x.yaml · a  [schema]
      vi  Đang có: “[1]”. Cần: ít nhất 2 mục. Cách sửa: thêm mục vào danh sách.
      en  Found: “[1]”. Expected: at least 2 items. To do: add to the list.
    ✗ content/x.yaml · a  [schema]
      vi  Đang có: “[1]”. Cần: đúng 2 mục. Cách sửa: thêm mục vào danh sách.
      en  Found: “[1]”. Expected: exactly 2 items. To do: add to the list."
  `);
});

it('a number has its bounds and its steps', () => {
  expect(
    toldOfAll([
      [z.number().min(0), -1],
      [z.number().max(100), 101],
      [z.number().positive(), 0],
      [z.number().lt(7), 7],
      [z.int(), 1e20],
      [z.int().multipleOf(5), 7],
    ]),
  ).toMatchInlineSnapshot(`
    "✗ content/x.yaml · a  [schema]
      vi  Đang có: “-1”. Cần: số, ít nhất 0. Cách sửa: ghi số trong giới hạn này.
      en  Found: “-1”. Expected: a number, at least 0. To do: give a number within that bound.
    ✗ content/x.yaml · a  [schema]
      vi  Đang có: “101”. Cần: số, nhiều nhất 100. Cách sửa: ghi số trong giới hạn này.
      en  Found: “101”. Expected: a number, at most 100. To do: give a number within that bound.
    ✗ content/x.yaml · a  [schema]
      vi  Đang có: “0”. Cần: số lớn hơn 0. Cách sửa: ghi số trong giới hạn này.
      en  Found: “0”. Expected: a number above 0. To do: give a number within that bound.
    ✗ content/x.yaml · a  [schema]
      vi  Đang có: “7”. Cần: số nhỏ hơn 7. Cách sửa: ghi số trong giới hạn này.
      en  Found: “7”. Expected: a number below 7. To do: give a number within that bound.
    ✗ content/x.yaml · a  [schema]
      vi  Đang có: “100000000000000000000”. Cần: số, nhiều nhất 9007199254740991. Cách sửa: ghi số trong giới hạn này.
      en  Found: “100000000000000000000”. Expected: a number, at most 9007199254740991. To do: give a number within that bound.
    ✗ content/x.yaml · a  [schema]
      vi  Đang có: “7”. Cần: số chia hết cho 5. Cách sửa: ghi số chia hết.
      en  Found: “7”. Expected: a multiple of 5. To do: give such a number."
  `);
});

describe('a rule of the schema itself', () => {
  it('gives its own words in both languages', async () => {
    const sound = (await readSecondPlan()).places[0]!.data;
    const between = [{ from: '2031-03-01', to: '2031-02-01', name: { vi: 'a', en: 'b' } }];
    const data = { ...sound, between };
    const issues = place.safeParse(data).error!.issues;
    expect(told(schemaProblems('content/x.yaml', 'x', issues, data, []))).toMatchInlineSnapshot(`
      "✗ content/x.yaml · x · between[0]  [schema]
        vi  Đang có: “{"from":"2031-03-01","to":"2031-02-01","name":{"vi":"a","en":"b"}}”. Cần: ngày cuối không trước ngày đầu. Cách sửa: sửa giá trị.
        en  Found: “{"from":"2031-03-01","to":"2031-02-01","name":{"vi":"a","en":"b"}}”. Expected: a last day that is not before the first. To do: mend the value."
    `);
  });

  it('without words of ours leads to the guide', () => {
    expect(
      toldOf(
        z.number().refine((n) => n > 3),
        1,
      ),
    ).toMatchInlineSnapshot(`
      "✗ content/x.yaml · a  [schema]
        vi  Đang có: “1”. Cần: giá trị như content/README.md ghi. Cách sửa: sửa giá trị.
        en  Found: “1”. Expected: a value as content/README.md describes it. To do: mend the value."
    `);
  });
});
