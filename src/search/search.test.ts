/** The query layer over an engine of three records: whatever answers the interface can stand behind it. */
import { describe, expect, it } from 'vitest';
import type { Engine, Hit, IndexWord, Query, RawUnit, SearchIndex } from './engine.ts';
import { splitWords } from './fold.ts';
import { markingOf } from './marks.ts';
import { Searcher } from './search.ts';

const records = [
  'máy sấy cho hộ làm hương',
  'a dryer for makers of incense',
  'sửa nhà xưởng',
  '',
  'làng nghề làm hương bên sông',
  '',
  'thưởng 4 sao',
  '',
  'phường Đông Lâm',
  '',
  'kết hợp việc Đông Phương',
  '',
  'lỗi in trên nhãn',
  '',
  'lỗi máy hòn',
  '',
  '19 gian hàng tỉnh Nọ',
  '',
];
const texts = records.map((text) => splitWords(text).map(({ form, folded }) => ({ form, folded })));
const words: IndexWord[] = [...new Map(texts.flat().map((word) => [word.form, word])).values()]
  .sort((a, b) => (a.folded < b.folded ? -1 : 1))
  .map((word, id) => ({ ...word, id, spread: 1 }));

class FakeIndex implements SearchIndex {
  readonly size = records.length;
  readonly vocabulary = words.map(({ folded }) => folded);
  readonly kinds = ['support'] as const;
  readonly groups = [
    ['máy sấy', 'dryer'],
    ['phường', 'ward'],
  ];
  readonly home = ['no', 'tinh no'];
  readonly references = { 'task 1': 0 };
  findWords(folded: string, isPrefix = false) {
    return words.filter((one) =>
      isPrefix ? one.folded.startsWith(folded) : one.folded === folded,
    );
  }
  raw({ units: query }: Query): Promise<Hit[]> {
    const hits = records.map((_, record): Hit => {
      const fits = query.map(({ alternatives }) =>
        Math.max(0, ...alternatives.map(({ steps }) => this.fit(record, steps))),
      );
      const share = fits.filter((fit) => fit > 0).length / query.length;
      return { record, score: share, share, scattered: 0, fits, positions: [] };
    });
    return Promise.resolve(hits.filter(({ score }) => score > 0));
  }
  count(steps: RawUnit['alternatives'][number]['steps']) {
    return Promise.resolve(records.filter((_, record) => this.fit(record, steps) > 0).length);
  }
  private fit(record: number, steps: RawUnit['alternatives'][number]['steps']): number {
    const forms = texts[record]!.map(({ form }) => form);
    const starts = forms.map((_, at) =>
      Math.min(
        ...steps.map((step, next) =>
          Math.max(
            0,
            ...step.filter((one) => one.word.form === forms[at + next]).map((one) => one.weight),
          ),
        ),
      ),
    );
    return steps.length > 0 ? Math.max(0, ...starts) : 0;
  }
  has(record: number) {
    return records[record] !== '';
  }
  kindOf() {
    return 'support' as const;
  }
  isList() {
    return false;
  }
  valuesOf() {
    return [];
  }
  textOf(record: number) {
    const text = { path: `${record}/`, title: records[record]!, place: '', text: '' };
    return Promise.resolve({ ...text, serif: [0, 0] as [0, 0] });
  }
}

const searcher = new Searcher(new FakeIndex());
const ask = async (query: string) => {
  const { results, near, repaired, missing } = await searcher.search(query, { locale: 'vi' });
  const things = (list: typeof results) => list.map(({ thing }) => thing);
  return { results: things(results), near: things(near), repaired, missing };
};

describe('the query layer over any engine', () => {
  it('finds what has all the words, and by other names', async () => {
    expect((await ask('làm hương')).results).toEqual([0, 2]);
    expect((await ask('dryer')).results).toEqual([0]);
  });
  it('cuts what was typed without spaces', async () => {
    expect(await ask('langnghe')).toMatchObject({ results: [2], repaired: 'lang nghe' });
    expect(await ask('lamhuong')).toMatchObject({ results: [0, 2], repaired: 'lam huong' });
  });
  it('reads Telex, and what is mended then leads by its number', async () => {
    expect(await ask('nhaf xuwowngr')).toMatchObject({ results: [1] });
    expect((await ask('task one')).results).toEqual([0]);
  });
  it('takes a word whose marks say another one as a match in part', async () => {
    expect(await ask('sữa')).toMatchObject({ results: [], near: [1] });
    expect((await ask('sửa')).results).toEqual([1]);
  });
  it('looks for tied words apart, and leaves out what stands nowhere', async () => {
    expect((await ask('hương-sông')).results).toEqual([2]);
    expect(await ask('qqqq hương')).toMatchObject({ results: [], near: [0, 2] });
  });
  it('parts letters and figures, and reads numbers in words', async () => {
    expect(await ask('4sao')).toMatchObject({ results: [3], repaired: '4 sao' });
    expect(await ask('thuong4sao')).toMatchObject({ results: [3], repaired: 'thuong 4 sao' });
    expect(await ask('bốn sao')).toMatchObject({ results: [3], repaired: undefined });
    expect((await ask('four sao')).results).toEqual([3]);
  });
  it('takes one of two words for another only in part', async () => {
    expect(await ask('ket hon')).toMatchObject({ results: [], near: [5] });
    // Three that then stand so in a title were meant so.
    expect(await ask('ket hon viec')).toMatchObject({ results: [5], repaired: 'ket hop viec' });
  });
  it('knows “in” for a word where the words beside it are Vietnamese', async () => {
    expect((await ask('lỗi in')).results).toEqual([6]);
    expect((await ask('makers in hương')).results).toEqual([]);
  });
  it('needs each word of a short query that may lack its marks', async () => {
    expect((await ask('viec dong')).results).toEqual([5]);
    expect((await ask('việc hương')).results).toEqual([0, 2]);
  });
  it('asks for the province only where little else is asked for', async () => {
    expect((await ask('làng hương Nọ')).results).toEqual([2]);
    expect((await ask('hương Nọ')).results).toEqual([]);
  });
  it('takes no number for a match without the word it stands beside', async () => {
    expect(await ask('covid 19')).toMatchObject({ results: [], near: [] });
    expect((await ask('gian 19')).results).toEqual([8]);
  });
  it('takes no name without a tone for a word with one, where others bear theirs', async () => {
    const { results, also, units } = await searcher.search('kết Đông Phương', { locale: 'vi' });
    expect(results.map(({ thing }) => thing)).toEqual([5]);
    expect(also).toEqual([]);
    expect(markingOf(units).sure.flat(2)).not.toContain('phương\u0300');
    expect((await searcher.search('phuong', { locale: 'vi' })).also).toContain('ward');
  });
  it('takes an engine that goes by the text alone and tells id, score and positions, no more', async () => {
    const plain: Engine = {
      raw: ({ text }) =>
        Promise.resolve(
          records.flatMap((one, record) => {
            const at = one.split(' ').indexOf(text);
            return at < 0 ? [] : [{ record, score: 1, positions: [{ at, length: 1, weight: 1 }] }];
          }),
        ),
    };
    const other = new Searcher(new FakeIndex(), plain);
    const found = await other.search('hương', { locale: 'vi' });
    expect(found.results.map(({ thing }) => thing)).toEqual([0, 2]);
    expect(found.near).toEqual([]);
    const mended = await other.search('nhaxn', { locale: 'vi' });
    expect(mended).toMatchObject({ repaired: 'nhãn', results: [{ thing: 6 }] });
  });
  it('needs every syllable of a short query, small words too', async () => {
    expect((await ask('viec in')).results).toEqual([]);
    expect((await ask('Đông Phương Việc')).results).toEqual([5]);
    expect((await ask('máy Cho')).results).toEqual([0]);
    expect((await ask('lỗi Cho')).results).toEqual([]);
  });
  it('takes one letter at the end for a word that is begun, and mends none', async () => {
    expect(await ask('làng nghề q')).toMatchObject({ results: [2], repaired: undefined });
  });
  it('mends no word to its neighbour', async () => {
    expect((await ask('nhãnn nhãn')).repaired).not.toBe('nhãn nhãn');
  });
  it('says where a number is not there', async () => {
    expect(await ask('nhiệm vụ 8')).toMatchObject({
      results: [],
      missing: { number: '8', count: 1 },
    });
  });
});
