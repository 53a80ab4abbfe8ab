import { expect, it } from 'vitest';
import { proseThings, splitBody } from './things-prose.ts';

const body = (title: string, text: string) =>
  `---\ntitle: T\n---\nMở đầu.\n\n## ${title}\n\n${text}\n`;

it('gives each section of a written page by its own words, under the heading of each language', () => {
  const bodies: { [file: string]: string } = {
    'a.vi': body('Hạn của giấy', 'Giấy có giá trị **36 tháng**.'),
    'a.en': body('How long it holds', 'It holds for 36 months.'),
  };
  const page = {
    id: 'ocop',
    title: { vi: 'Chương trình', en: 'The programme' },
    description: { vi: '', en: '' },
    file: { vi: 'a.vi', en: 'a.en' },
    translation: { state: 'current' },
  } as unknown as Parameters<typeof proseThings>[0];
  const [thing, ...others] = proseThings(page, (file) => bodies[file]!);
  expect(others).toEqual([]);
  expect(thing!.path).toEqual({
    vi: 'vi/san-pham-ocop/#han-cua-giay',
    en: 'en/ocop-products/#how-long-it-holds',
  });
  expect(thing!.records.vi.title).toBe('Chương trình: hạn của giấy');
  expect(thing!.records.vi.text).toBe('Giấy có giá trị 36 tháng.');
  expect(thing!.hasOwnTitle).toBe(true);
  expect(proseThings({ ...page, id: 'other' }, (file) => bodies[file]!)).toEqual([]);
});

it('leaves out the names of sources, which are no words of the page', () => {
  const text =
    'Còn ba cụm ([Báo Nọ](source:bao-no)), theo [Kế hoạch 1](doc:kh-1), [cổng Tỉnh Kia](source:kia).';
  expect(splitBody(body('Còn gì', text))).toEqual([
    { title: 'Còn gì', text: 'Còn ba cụm, theo Kế hoạch 1.' },
  ]);
});
