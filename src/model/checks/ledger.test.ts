import { describe, expect, it } from 'vitest';
import { readSecondPlan, toldBy, type Draft } from '../../test/builders.ts';
import { checkLedger } from './ledger.ts';

describe('vanished-address', () => {
  it('has nothing to say where each published address lives or has moved', async () => {
    const content = await readSecondPlan();
    expect(content.ledger).toContain('agencies/so-dieu');
    expect(checkLedger(content)).toEqual([]);
  });

  it('names a paragraph that is gone from the plan', async () => {
    const text = await toldBy('vanished-address', ({ replace }) =>
      replace('plan/2031/vi/ket.mdx', 'id="1"', 'id="4"'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/addresses.txt · plan/2031#ket.1  [vanished-address]
        vi  Đang có: địa chỉ đã công bố nay không còn. Cần: địa chỉ đã công bố thì còn mãi. Cách sửa: lấy lại id cũ, hoặc thêm vào content/registers/moved.yaml: from: plan/2031#ket.1, to: plan/2031#ket.4.
        en  Found: a published address that is gone. Expected: a published address that lives on. To do: take the old id back, or add to content/registers/moved.yaml: from: plan/2031#ket.1, to: plan/2031#ket.4."
    `);
  });

  it('names a document that is gone, and the new address where none is near', async () => {
    const text = await toldBy('vanished-address', ({ write, read }) =>
      write(
        'registers/addresses.txt',
        `${read('registers/addresses.txt')}documents/thong-tu-lien-tich-cua-nhieu-bo\n`,
      ),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/addresses.txt · documents/thong-tu-lien-tich-cua-nhieu-bo  [vanished-address]
        vi  Đang có: địa chỉ đã công bố nay không còn. Cần: địa chỉ đã công bố thì còn mãi. Cách sửa: lấy lại id cũ, hoặc thêm vào content/registers/moved.yaml: from: documents/thong-tu-lien-tich-cua-nhieu-bo, to: địa chỉ mới.
        en  Found: a published address that is gone. Expected: a published address that lives on. To do: take the old id back, or add to content/registers/moved.yaml: from: documents/thong-tu-lien-tich-cua-nhieu-bo, to: the new address."
    `);
  });

  it('names a section and a page of prose that are gone', async () => {
    const text = await toldBy('vanished-address', ({ remove, replace, read, write }) => {
      remove('pages/vi/gioi-thieu.mdx');
      remove('pages/en/gioi-thieu.mdx');
      replace('plan/2031/plan.yaml', 'document: kh-7-kh-ubnd-2031', 'document: qd-70-qd-ubnd-2030');
      write('registers/addresses.txt', `${read('registers/addresses.txt')}news\n`);
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/addresses.txt · about  [vanished-address]
        vi  Đang có: địa chỉ đã công bố nay không còn. Cần: địa chỉ đã công bố thì còn mãi. Cách sửa: lấy lại id cũ, hoặc thêm vào content/registers/moved.yaml: from: about, to: địa chỉ mới.
        en  Found: a published address that is gone. Expected: a published address that lives on. To do: take the old id back, or add to content/registers/moved.yaml: from: about, to: the new address.
      ✗ content/registers/addresses.txt · data/kh-7-kh-ubnd-2031.en.txt  [vanished-address]
        vi  Đang có: địa chỉ đã công bố nay không còn. Cần: địa chỉ đã công bố thì còn mãi. Cách sửa: lấy lại id cũ, hoặc thêm vào content/registers/moved.yaml: from: data/kh-7-kh-ubnd-2031.en.txt, to: data/qd-70-qd-ubnd-2030.en.txt.
        en  Found: a published address that is gone. Expected: a published address that lives on. To do: take the old id back, or add to content/registers/moved.yaml: from: data/kh-7-kh-ubnd-2031.en.txt, to: data/qd-70-qd-ubnd-2030.en.txt.
      ✗ content/registers/addresses.txt · data/kh-7-kh-ubnd-2031.vi.txt  [vanished-address]
        vi  Đang có: địa chỉ đã công bố nay không còn. Cần: địa chỉ đã công bố thì còn mãi. Cách sửa: lấy lại id cũ, hoặc thêm vào content/registers/moved.yaml: from: data/kh-7-kh-ubnd-2031.vi.txt, to: data/qd-70-qd-ubnd-2030.vi.txt.
        en  Found: a published address that is gone. Expected: a published address that lives on. To do: take the old id back, or add to content/registers/moved.yaml: from: data/kh-7-kh-ubnd-2031.vi.txt, to: data/qd-70-qd-ubnd-2030.vi.txt.
      ✗ content/registers/addresses.txt · news  [vanished-address]
        vi  Đang có: địa chỉ đã công bố nay không còn. Cần: địa chỉ đã công bố thì còn mãi. Cách sửa: lấy lại id cũ, hoặc thêm vào content/registers/moved.yaml: from: news, to: địa chỉ mới.
        en  Found: a published address that is gone. Expected: a published address that lives on. To do: take the old id back, or add to content/registers/moved.yaml: from: news, to: the new address."
    `);
  });

  it('is content when the address has moved', async () => {
    const text = await toldBy('vanished-address', ({ replace, read, write }) => {
      replace('plan/2031/vi/ket.mdx', 'id="1"', 'id="4"');
      write(
        'registers/moved.yaml',
        `${read('registers/moved.yaml')}- from: plan/2031#ket.1\n  to: plan/2031#ket.4\n`,
      );
    });
    expect(text).toBe('');
  });

  it('names a moved row that leads nowhere', async () => {
    const text = await toldBy('vanished-address', ({ replace }) =>
      replace('registers/moved.yaml', 'to: agencies/so-thu-cong', 'to: agencies/so-thu-gong'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/moved.yaml · agencies/so-dieu  [vanished-address]
        vi  Đang có: “agencies/so-thu-gong”. Cần: một địa chỉ có thật. Cách sửa: có phải là “agencies/so-thu-cong”?
        en  Found: “agencies/so-thu-gong”. Expected: an address that exists. To do: did you mean “agencies/so-thu-cong”?"
    `);
  });

  it('names one where no address is near', async () => {
    const text = await toldBy('vanished-address', ({ replace }) =>
      replace('registers/moved.yaml', 'to: agencies/so-thu-cong', 'to: ve-trang-dau'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/moved.yaml · agencies/so-dieu  [vanished-address]
        vi  Đang có: “ve-trang-dau”. Cần: một địa chỉ có thật. Cách sửa: ghi địa chỉ nay thay cho nó.
        en  Found: “ve-trang-dau”. Expected: an address that exists. To do: write the address that now stands for it."
    `);
  });

  it('is content when something is retired and says what became of it', async () => {
    const text = await toldBy('vanished-address', ({ replace, read, write }) => {
      replace('plan/2031/vi/ket.mdx', 'id="1"', 'id="4"');
      write(
        'registers/moved.yaml',
        `${read('registers/moved.yaml')}- from: plan/2031#ket.1\n  retired:\n    vi: Đã gộp.\n    en: Merged.\n`,
      );
    });
    expect(text).toBe('');
  });

  it('names a moved row of an address that is still in use', async () => {
    const text = await toldBy('moved-in-use', ({ replace }) =>
      replace('registers/moved.yaml', 'from: agencies/so-dieu', 'from: agencies/so-thu-cong'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/moved.yaml · agencies/so-thu-cong  [moved-in-use]
        vi  Đang có: địa chỉ này vẫn còn dùng. Cần: một địa chỉ không còn nữa: dòng này sẽ dẫn người đọc đi khỏi trang đang có. Cách sửa: bỏ dòng này, hoặc bỏ thứ đang mang địa chỉ ấy.
        en  Found: this address is still in use. Expected: an address that is gone: this row would lead readers away from a page that is there. To do: take the row out, or take out what bears that address."
    `);
  });

  it('names a moved row that says nothing', async () => {
    const text = await toldBy('moved-nowhere', ({ replace }) =>
      replace('registers/moved.yaml', '  to: agencies/so-thu-cong\n', ''),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/moved.yaml · agencies/so-dieu  [moved-nowhere]
        vi  Đang có: không có to và không có retired. Cần: to: địa chỉ nay thay cho nó, hoặc retired: vì sao không còn. Cách sửa: ghi một trong hai; retired viết bằng cả hai thứ tiếng.
        en  Found: neither to nor retired. Expected: to: the address that stands for it now, or retired: what became of it. To do: write one of the two; retired in both languages."
    `);
  });

  it('names a retired page with a feed that no change note names', async () => {
    const retire = ({ read, write }: Draft) =>
      write(
        'registers/moved.yaml',
        `${read('registers/moved.yaml')}- from: agencies/so-gio\n  retired: { vi: Đã nhập., en: Merged. }\n`,
      );
    const text = await toldBy('retired-untold', retire);
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/moved.yaml · agencies/so-gio  [retired-untold]
        vi  Đang có: không ghi chú thay đổi nào nêu trang này. Cần: một ghi chú trong content/registers/changes.yaml: ngày của nó là ngày mà nguồn tin của trang báo trang không còn. Cách sửa: thêm dòng có records: [agencies/so-gio], kind: meaning.
        en  Found: no change note names this page. Expected: a note in content/registers/changes.yaml: its day is the day on which the page's feed tells that the page is retired. To do: add a row with records: [agencies/so-gio], kind: meaning."
    `);
    const told = await toldBy('retired-untold', (draft) => {
      retire(draft);
      draft.replace(
        'registers/changes.yaml',
        'records: [agencies/so-thu-cong]',
        'records: [agencies/so-thu-cong, agencies/so-gio]',
      );
    });
    expect(told).toBe('');
  });

  it('does not mind an address that is not in the ledger yet', async () => {
    const text = await toldBy('vanished-address', ({ replace }) =>
      replace('plan/2031/vi/ket.mdx', '</Clause>', '</Clause>\n\n<Clause id="2">Hết.</Clause>'),
    );
    expect(text).toBe('');
  });
});
