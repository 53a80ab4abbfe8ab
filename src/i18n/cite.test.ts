import { describe, expect, it } from 'vitest';
import { cite, citedUrl, placeOf, type CiteSource } from './cite.ts';

const source: CiteSource = {
  id: 'kh-7-kh-ubnd-2031',
  number: '7/KH-UBND',
  signedOn: '2031-01-05',
  kind: { vi: 'Kế hoạch', en: 'Plan' },
  title: { vi: 'Phát triển nghề diều giấy 100%', en: 'Developing paper kites' },
  issuer: { vi: 'Ủy ban nhân dân tỉnh Thử Nghiệm', en: 'People’s Committee of Thử Nghiệm' },
  url: { vi: 'https://a.example/vi/ke-hoach/2031/', en: 'https://a.example/en/plan/2031/' },
  version: '1.2.0',
  annex: 'bieu',
  parts: { 'can-cu': { vi: 'Căn cứ', en: 'Legal bases' } },
};

describe('placeOf', () => {
  it.each([
    ['b-1.2', 'mục B.1, đoạn 2', 'part B.1, paragraph 2'],
    ['b', 'mục B', 'part B'],
    ['can-cu.1', 'Căn cứ, đoạn 1', 'Legal bases, paragraph 1'],
    ['bieu.3', 'Phụ lục, nhiệm vụ 3', 'annex, task 3'],
    ['bieu.nhom-a', 'Phụ lục', 'annex'],
    [undefined, '', ''],
  ])('%s', (address, vi, en) => {
    expect([placeOf('vi', source, address), placeOf('en', source, address)]).toEqual([vi, en]);
  });
});

describe('cite', () => {
  it('writes as a Vietnamese office does', () => {
    expect(cite('vi', 'en', source, { address: 'b-1.2' })).toBe(
      'Kế hoạch số 7/KH-UBND ngày 05 tháng 01 năm 2031 của Ủy ban nhân dân tỉnh Thử Nghiệm phát triển nghề diều giấy 100%, mục B.1, đoạn 2. https://a.example/vi/ke-hoach/2031/?v=1.2.0#b-1.2',
    );
  });

  it('writes in English, marked as a translation, with the words quoted', () => {
    expect(cite('en', 'vi', source, { address: 'b-1.2', quote: 'kites' })).toBe(
      '“kites” People’s Committee of Thử Nghiệm, Plan 7/KH-UBND of 5 January 2031, “Developing paper kites”, part B.1, paragraph 2 (unofficial translation). https://a.example/en/plan/2031/?v=1.2.0#b-1.2',
    );
  });

  it('says of quoted words whether they are the original or our translation, and leads to them', () => {
    expect(cite('en', 'vi', source, { address: 'b-1.2', quote: 'diều', quoteLang: 'vi' })).toBe(
      '“diều” People’s Committee of Thử Nghiệm, Plan 7/KH-UBND of 5 January 2031, “Developing paper kites”, part B.1, paragraph 2 (original, in Vietnamese). https://a.example/vi/ke-hoach/2031/?v=1.2.0#b-1.2',
    );
    expect(cite('vi', 'en', source, { address: 'b-1.2', quote: 'kites', quoteLang: 'en' })).toBe(
      '“kites” (Kế hoạch số 7/KH-UBND ngày 05 tháng 01 năm 2031 của Ủy ban nhân dân tỉnh Thử Nghiệm phát triển nghề diều giấy 100%, mục B.1, đoạn 2, bản dịch không chính thức). https://a.example/en/plan/2031/?v=1.2.0#b-1.2',
    );
  });

  it('writes BibTeX that keeps its braces and escapes what is a command', () => {
    expect(cite('bibtex', 'vi', source, { address: 'b-1.2' })).toBe(
      [
        '@misc{kh-7-kh-ubnd-2031-b-1-2,',
        '  author = {{Ủy ban nhân dân tỉnh Thử Nghiệm}},',
        '  title = {{Phát triển nghề diều giấy 100\\%}},',
        '  type = {Kế hoạch},',
        '  number = {7/KH-UBND},',
        '  year = {2031},',
        '  month = {01},',
        '  day = {05},',
        '  note = {mục B.1, đoạn 2},',
        '  version = {1.2.0},',
        '  langid = {vietnamese},',
        '  url = {https://a.example/vi/ke-hoach/2031/?v=1.2.0#b-1.2},',
        '}',
      ].join('\n'),
    );
  });

  it('writes CSL-JSON', () => {
    expect(JSON.parse(cite('csl', 'vi', source, {}))).toEqual([
      {
        id: 'kh-7-kh-ubnd-2031',
        type: 'legislation',
        title: source.title.vi,
        authority: source.issuer.vi,
        author: [{ literal: source.issuer.vi }],
        genre: 'Kế hoạch',
        number: '7/KH-UBND',
        issued: { 'date-parts': [[2031, 1, 5]] },
        version: '1.2.0',
        language: 'vi',
        URL: 'https://a.example/vi/ke-hoach/2031/?v=1.2.0',
      },
    ]);
  });
});

it('the address of a page of its own has no fragment', () => {
  const url = {
    vi: 'https://a.example/vi/nhiem-vu/2031/03/',
    en: 'https://a.example/en/tasks/2031/03/',
  };
  for (const locale of ['vi', 'en'] as const)
    expect(citedUrl(locale, source, { address: 'bieu.3', url })).toBe(`${url[locale]}?v=1.2.0`);
});
