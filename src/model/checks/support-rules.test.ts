import { describe, expect, it } from 'vitest';
import { toldAfter, toldBy, type Change } from '../../test/builders.ts';

const items = 'registers/support-items.yaml';
const criteria = 'registers/criteria.yaml';
const questions = 'registers/questions.yaml';
const examples = 'registers/examples.yaml';

describe('criterion-example', () => {
  it('names a condition that no example meets', async () => {
    const text = await toldBy('criterion-example', ({ replace }) =>
      replace(criteria, 'place: [craft-village]', 'place: [industrial-cluster]'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/criteria.yaml · o-lang-gio-len  [criterion-example]
        vi  Đang có: không ví dụ nào đạt. Cần: mỗi điều kiện có một cơ sở ví dụ đạt và một cơ sở không đạt. Cách sửa: thêm ví dụ vào content/registers/examples.yaml, hoặc thêm câu trả lời cho một ví dụ có sẵn.
        en  Found: no example meets it. Expected: for each condition an example business that meets it and one that does not. To do: add an example to content/registers/examples.yaml, or an answer to one that is there."
    `);
  });

  it('names a condition that every example meets', async () => {
    const text = await toldBy('criterion-example', ({ replace }) =>
      replace(examples, "ghi-ten: 'no'", "ghi-ten: 'yes'"),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/criteria.yaml · da-ghi-ten  [criterion-example]
        vi  Đang có: không ví dụ nào không đạt. Cần: mỗi điều kiện có một cơ sở ví dụ đạt và một cơ sở không đạt. Cách sửa: thêm ví dụ vào content/registers/examples.yaml, hoặc thêm câu trả lời cho một ví dụ có sẵn.
        en  Found: no example fails it. Expected: for each condition an example business that meets it and one that does not. To do: add an example to content/registers/examples.yaml, or an answer to one that is there."
    `);
  });

  it('does not take a place where the source does not say for one that does not meet it', async () => {
    const text = await toldBy('criterion-example', ({ replace }) =>
      replace(criteria, 'place: [craft-village]', 'place: [craft-village]\n    unclear: [ward]'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/criteria.yaml · o-lang-gio-len  [criterion-example]
        vi  Đang có: không ví dụ nào không đạt, chỉ có ví dụ mà nguồn không nêu. Cần: mỗi điều kiện có một cơ sở ví dụ đạt và một cơ sở không đạt. Cách sửa: thêm ví dụ vào content/registers/examples.yaml, hoặc thêm câu trả lời cho một ví dụ có sẵn.
        en  Found: no example fails it; of some the source does not say. Expected: for each condition an example business that meets it and one that does not. To do: add an example to content/registers/examples.yaml, or an answer to one that is there."
    `);
    const withoutPlace = await toldBy('criterion-example', ({ replace, read, write }) => {
      replace(criteria, 'place: [craft-village]', 'place: [craft-village]\n    unclear: [ward]');
      write(
        examples,
        `${read(examples)}- id: ho-chua-co-xuong\n  text: { vi: hộ chưa có xưởng, en: a household without a workshop }\n  business: [household-business]\n  place: []\n  answers: {}\n`,
      );
    });
    expect(withoutPlace).toBe('');
  });
});

describe('criterion-clause', () => {
  it('takes a clause, or that the source states none, and no third answer', async () => {
    const text = await toldBy('criterion-clause', ({ replace }) =>
      replace(criteria, 'clause: { absent: not-stated }', 'clause: { absent: not-found }'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/criteria.yaml · da-ghi-ten · clause  [criterion-clause]
        vi  Đang có: absent: not-found. Cần: điều khoản, hoặc absent: not-stated khi nguồn không nêu. Cách sửa: ghi điều khoản mà điều kiện lấy từ đó; nếu nó đã hết hiệu lực thì nói điều ấy trong text.
        en  Found: absent: not-found. Expected: a clause, or absent: not-stated where the source states none. To do: write the clause that the condition was taken from; if it has expired, say so in text."
    `);
  });
});

describe('unknown-answer and question-text', () => {
  it('names an answer that its question does not have', async () => {
    const text = await toldBy('unknown-answer', ({ replace }) => {
      replace(criteria, "is: ['yes']", "is: ['maybe']");
      replace(examples, "ghi-ten: 'no'", "ghi-ten: 'never'");
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/criteria.yaml · da-ghi-ten · test.is  [unknown-answer]
        vi  Đang có: “maybe”. Cần: một câu trả lời của câu hỏi ghi-ten: yes, no. Cách sửa: sửa lại, hoặc thêm câu trả lời này vào câu hỏi.
        en  Found: “maybe”. Expected: an answer of the question ghi-ten: yes, no. To do: mend it, or add the answer to the question.
      ✗ content/registers/examples.yaml · ho-o-pho · answers.ghi-ten  [unknown-answer]
        vi  Đang có: “never”. Cần: một câu trả lời của câu hỏi ghi-ten: yes, no. Cách sửa: sửa lại, hoặc thêm câu trả lời này vào câu hỏi.
        en  Found: “never”. Expected: an answer of the question ghi-ten: yes, no. To do: mend it, or add the answer to the question."
    `);
  });

  it('wants words for what the finder asks', async () => {
    const text = await toldBy('question-text', ({ replace }) =>
      replace(
        questions,
        '  text:\n    vi: Đã ghi tên với xã chưa?\n    en: Registered with the commune?\n',
        '',
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/questions.yaml · ghi-ten · text  [question-text]
        vi  Đang có: trang phải hỏi mà không có câu hỏi. Cần: câu hỏi bằng hai thứ tiếng khi answeredBy là finder. Cách sửa: viết text, hoặc đổi answeredBy thành applicant.
        en  Found: the finder asks without a question. Expected: a question in both languages where answeredBy is finder. To do: write text, or change answeredBy to applicant."
    `);
  });
});

it('tells all that is wrong with a support at once', async () => {
  const text = await toldAfter(({ replace }) => {
    replace(items, 'percentMax: { absent: not-stated }', 'percentMax: 120');
    replace(
      items,
      'legalBasis:\n    - document: qd-70-qd-ubnd-2030\n      article: { absent: not-stated }',
      'legalBasis: []',
    );
    replace(items, 'unit: moi-ho', 'unit: Mỗi hộ');
    replace(criteria, 'place: [craft-village]', 'place: [industrial-cluster]');
    replace('policies/vi/khung-tre.mdx', 'agencies: [so-thu-cong]', 'agencies: [so-thu-kong]');
  });
  expect(text).toMatchInlineSnapshot(`
    "✗ content/registers/support-items.yaml · khung-tre-mot-bo · percentMax  [schema]
      vi  Đang có: “120”. Cần: số, nhiều nhất 100. Cách sửa: ghi số trong giới hạn này.
      en  Found: “120”. Expected: a number, at most 100. To do: give a number within that bound.
    ✗ content/registers/support-items.yaml · khung-tre-mot-bo · unit  [schema]
      vi  Đang có: “Mỗi hộ”. Cần: chữ thường không dấu, số và gạch nối. Cách sửa: sửa giá trị theo dạng này.
      en  Found: “Mỗi hộ”. Expected: lower-case ASCII letters, digits and hyphens. To do: write the value in that form.
    ✗ content/registers/support-items.yaml · khung-tre-mot-bo · legalBasis  [schema]
      vi  Đang có: “[]”. Cần: ít nhất 1 mục. Cách sửa: thêm mục vào danh sách.
      en  Found: “[]”. Expected: at least 1 item. To do: add to the list.
    ✗ content/policies/vi/khung-tre.mdx · agencies  [unknown-id]
      vi  Đang có: “so-thu-kong”. Cần: một mã có trong content/registers/agencies.yaml. Cách sửa: có phải là “so-thu-cong”?
      en  Found: “so-thu-kong”. Expected: an id that content/registers/agencies.yaml has. To do: did you mean “so-thu-cong”?
    ✗ content/registers/criteria.yaml · o-lang-gio-len  [criterion-example]
      vi  Đang có: không ví dụ nào đạt. Cần: mỗi điều kiện có một cơ sở ví dụ đạt và một cơ sở không đạt. Cách sửa: thêm ví dụ vào content/registers/examples.yaml, hoặc thêm câu trả lời cho một ví dụ có sẵn.
      en  Found: no example meets it. Expected: for each condition an example business that meets it and one that does not. To do: add an example to content/registers/examples.yaml, or an answer to one that is there."
  `);
});

it('tells at once of an amount without basis, a share over 100, a unit, an agency and a day that are missing', async () => {
  const text = await toldAfter(({ read, write, replace }) => {
    const row = read(items);
    const noBasis = row
      .replace('id: khung-tre-mot-bo', 'id: khung-tre-khong-can-cu')
      .replace('ceilingVnd: { absent: not-stated }', 'ceilingVnd: 500000')
      .replace('percentMax: { absent: not-stated }', 'percentMax: 101')
      .replace(/legalBasis:\n.*\n.*\n/, 'legalBasis: []\n');
    write(
      items,
      row.replace('unit: moi-ho', 'unit: moi-nha').replace('status: in-force', 'status: expired') +
        noBasis,
    );
    replace(criteria, 'place: [craft-village]', 'place: [industrial-cluster]');
    replace('policies/vi/khung-tre.mdx', 'agencies: [so-thu-cong]', 'agencies: [so-thu-kong]');
  });
  expect(text).toMatchInlineSnapshot(`
    "✗ content/registers/support-items.yaml · khung-tre-khong-can-cu · percentMax  [schema]
      vi  Đang có: “101”. Cần: số, nhiều nhất 100. Cách sửa: ghi số trong giới hạn này.
      en  Found: “101”. Expected: a number, at most 100. To do: give a number within that bound.
    ✗ content/registers/support-items.yaml · khung-tre-khong-can-cu · legalBasis  [schema]
      vi  Đang có: “[]”. Cần: ít nhất 1 mục. Cách sửa: thêm mục vào danh sách.
      en  Found: “[]”. Expected: at least 1 item. To do: add to the list.
    ✗ content/policies/vi/khung-tre.mdx · agencies  [unknown-id]
      vi  Đang có: “so-thu-kong”. Cần: một mã có trong content/registers/agencies.yaml. Cách sửa: có phải là “so-thu-cong”?
      en  Found: “so-thu-kong”. Expected: an id that content/registers/agencies.yaml has. To do: did you mean “so-thu-cong”?
    ✗ content/registers/support-items.yaml · khung-tre-mot-bo · unit  [unknown-id]
      vi  Đang có: “moi-nha”. Cần: một mã có trong content/registers/support-units.yaml. Cách sửa: có phải là “moi-ho”?
      en  Found: “moi-nha”. Expected: an id that content/registers/support-units.yaml has. To do: did you mean “moi-ho”?
    ✗ content/registers/criteria.yaml · o-lang-gio-len  [criterion-example]
      vi  Đang có: không ví dụ nào đạt. Cần: mỗi điều kiện có một cơ sở ví dụ đạt và một cơ sở không đạt. Cách sửa: thêm ví dụ vào content/registers/examples.yaml, hoặc thêm câu trả lời cho một ví dụ có sẵn.
      en  Found: no example meets it. Expected: for each condition an example business that meets it and one that does not. To do: add an example to content/registers/examples.yaml, or an answer to one that is there.
    ✗ content/registers/support-items.yaml · khung-tre-mot-bo · validTo  [expired-day]
      vi  Đang có: hết hiệu lực mà validTo là absent: not-stated. Cần: ngày cuối áp dụng, hoặc absent: not-found khi đã tìm mà không thấy ngày. Cách sửa: ghi ngày, hoặc absent: not-found, hoặc sửa status.
      en  Found: expired, and validTo is absent: not-stated. Expected: the last day of validity, or absent: not-found where the day was looked for in vain. To do: write the day, or absent: not-found, or mend status."
  `);
});

it('holds a row with a faulty field to all the other rules at the same time', async () => {
  const text = await toldAfter(({ replace }) => {
    replace(items, 'percentMax: { absent: not-stated }', 'percentMax: 130');
    replace(items, 'unit: moi-ho', 'unit: moi-nha');
    replace(items, 'da-ghi-ten]', 'da-ghi-tem]');
    replace(items, 'status: in-force', 'status: expired');
  });
  expect(text).toMatchInlineSnapshot(`
    "✗ content/registers/support-items.yaml · khung-tre-mot-bo · percentMax  [schema]
      vi  Đang có: “130”. Cần: số, nhiều nhất 100. Cách sửa: ghi số trong giới hạn này.
      en  Found: “130”. Expected: a number, at most 100. To do: give a number within that bound.
    ✗ content/registers/support-items.yaml · khung-tre-mot-bo · unit  [unknown-id]
      vi  Đang có: “moi-nha”. Cần: một mã có trong content/registers/support-units.yaml. Cách sửa: có phải là “moi-ho”?
      en  Found: “moi-nha”. Expected: an id that content/registers/support-units.yaml has. To do: did you mean “moi-ho”?
    ✗ content/registers/support-items.yaml · khung-tre-mot-bo · criteria  [unknown-id]
      vi  Đang có: “da-ghi-tem”. Cần: một mã có trong content/registers/criteria.yaml. Cách sửa: có phải là “da-ghi-ten”?
      en  Found: “da-ghi-tem”. Expected: an id that content/registers/criteria.yaml has. To do: did you mean “da-ghi-ten”?
    ✗ content/registers/support-items.yaml · khung-tre-mot-bo · validTo  [expired-day]
      vi  Đang có: hết hiệu lực mà validTo là absent: not-stated. Cần: ngày cuối áp dụng, hoặc absent: not-found khi đã tìm mà không thấy ngày. Cách sửa: ghi ngày, hoặc absent: not-found, hoặc sửa status.
      en  Found: expired, and validTo is absent: not-stated. Expected: the last day of validity, or absent: not-found where the day was looked for in vain. To do: write the day, or absent: not-found, or mend status."
  `);
});

it('does not tell of what a faulty field may have meant', async () => {
  const text = await toldAfter(({ replace }) => {
    replace(items, 'status: in-force', 'status: over');
    replace(items, 'validTo: { absent: not-stated }', 'validTo: "2030-12-31"');
    replace(items, 'unit: moi-ho', 'unit: Mỗi hộ');
  });
  expect(text).toMatchInlineSnapshot(`
    "✗ content/registers/support-items.yaml · khung-tre-mot-bo · unit  [schema]
      vi  Đang có: “Mỗi hộ”. Cần: chữ thường không dấu, số và gạch nối. Cách sửa: sửa giá trị theo dạng này.
      en  Found: “Mỗi hộ”. Expected: lower-case ASCII letters, digits and hyphens. To do: write the value in that form.
    ✗ content/registers/support-items.yaml · khung-tre-mot-bo · status  [schema]
      vi  Đang có: “over”. Cần: một trong “in-force”, “amended”, “unknown”, “expired”. Cách sửa: chọn một giá trị trong danh sách.
      en  Found: “over”. Expected: one of “in-force”, “amended”, “unknown”, “expired”. To do: choose one of the list."
  `);
});

describe('support-amount', () => {
  it('wants a share, an amount, or the word that neither is stated', async () => {
    const change =
      (percent: string, ceiling: string): Change =>
      ({ replace }) => {
        replace(items, 'percentMax: { absent: not-stated }', `percentMax: ${percent}`);
        replace(items, 'ceilingVnd: { absent: not-stated }', `ceilingVnd: ${ceiling}`);
      };
    const none = '{ absent: not-applicable }';
    expect(await toldBy('support-amount', change(none, none))).toMatchInlineSnapshot(`
      "✗ content/registers/support-items.yaml · khung-tre-mot-bo · ceilingVnd  [support-amount]
        vi  Đang có: percentMax absent: not-applicable, ceilingVnd absent: not-applicable. Cần: tỷ lệ hoặc số tiền; không có cả hai thì absent: not-stated, vì trang sẽ ghi là không nêu mức. Cách sửa: ghi percentMax hoặc ceilingVnd, hoặc absent: not-stated.
        en  Found: percentMax absent: not-applicable, ceilingVnd absent: not-applicable. Expected: a share or an amount; without both, absent: not-stated, since the pages then say that no amount is stated. To do: write percentMax or ceilingVnd, or absent: not-stated."
    `);
    for (const [percent, ceiling] of [
      ['50', none],
      [none, '1000'],
      [none, '{ absent: not-stated }'],
    ] as const)
      expect(await toldBy('support-amount', change(percent, ceiling))).toBe('');
  });
});
