import { describe, expect, it } from 'vitest';
import { toldBy } from '../../test/builders.ts';

const documents = 'registers/documents.yaml';
const noTitle = '    vi: { absent: not-found }\n    en: { absent: not-found }\n';
const ours =
  '  description:\n    vi: Nghị quyết về cụm công nghiệp Cánh Diều\n    en: Resolution on the Cánh Diều industrial cluster\n';

describe('document-title', () => {
  it('takes no English title where the official one was not found', async () => {
    const text = await toldBy('document-title', ({ replace }) =>
      replace(
        documents,
        noTitle,
        '    vi: { absent: not-found }\n    en: On the Cánh Diều industrial cluster\n',
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/documents.yaml · nq-700-2030-nq-hdnd · title.en  [document-title]
        vi  Đang có: trích yếu tiếng Anh “On the Cánh Diều industrial cluster”, trong khi title.vi ghi absent: not-found. Cần: absent: not-found, vì không có trích yếu chính thức thì không có gì để dịch. Cách sửa: chuyển lời ấy sang description, viết cả vi và en.
        en  Found: the English title “On the Cánh Diều industrial cluster”, while title.vi has absent: not-found. Expected: absent: not-found, as without an official title there is nothing to translate. To do: move the words to description, in vi and en."
    `);
  });

  it('wants one kind of absence, not two', async () => {
    const text = await toldBy('document-title', ({ replace }) =>
      replace(
        documents,
        noTitle,
        noTitle.replace('en: { absent: not-found', 'en: { absent: not-stated'),
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/documents.yaml · nq-700-2030-nq-hdnd · title.en  [document-title]
        vi  Đang có: absent: not-stated, trong khi title.vi ghi absent: not-found. Cần: absent: not-found, vì không có trích yếu chính thức thì không có gì để dịch. Cách sửa: ghi cùng một loại vắng mặt.
        en  Found: absent: not-stated, while title.vi has absent: not-found. Expected: absent: not-found, as without an official title there is nothing to translate. To do: write the same kind of absence."
    `);
  });

  it('wants a translation of a title that is known', async () => {
    const text = await toldBy('document-title', ({ replace }) =>
      replace(
        documents,
        'en: Approving the paper-kite scheme of Thử Nghiệm province to 2035',
        'en: { absent: not-found }',
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/documents.yaml · qd-70-qd-ubnd-2030 · title.en  [document-title]
        vi  Đang có: absent: not-found, trong khi có trích yếu tiếng Việt. Cần: bản dịch của trích yếu. Cách sửa: dịch trích yếu.
        en  Found: absent: not-found, although the Vietnamese title is there. Expected: a translation of the title. To do: translate the title."
    `);
  });

  it('wants our description where there is no title', async () => {
    const text = await toldBy('document-title', ({ replace }) => replace(documents, ours, ''));
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/documents.yaml · nq-700-2030-nq-hdnd · description  [document-title]
        vi  Đang có: không có trích yếu, cũng không có lời mô tả. Cần: description: văn bản nói về điều gì, bằng lời của trang này. Cách sửa: viết description bằng hai thứ tiếng, không chắc hơn nguồn.
        en  Found: neither a title nor a description. Expected: description: what the document is about, in our words. To do: write description in both languages, no surer than the source."
    `);
  });

  it('takes no description beside a title', async () => {
    const text = await toldBy('document-title', ({ replace }) =>
      replace(
        documents,
        noTitle,
        '    vi: Về cụm công nghiệp Cánh Diều\n    en: On the Cánh Diều industrial cluster\n',
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/documents.yaml · nq-700-2030-nq-hdnd · description  [document-title]
        vi  Đang có: lời mô tả bên cạnh trích yếu chính thức. Cần: chỉ trích yếu, vì nó đã nói văn bản nói về điều gì. Cách sửa: bỏ description.
        en  Found: a description beside the official title. Expected: the title alone, which says what the document is about. To do: remove description."
    `);
  });
});
