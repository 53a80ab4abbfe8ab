import { describe, expect, it } from 'vitest';
import { leaningOf, markAsking, markWanting } from './asking.ts';
import type { Catalogue } from './engine.ts';
import type { Kind } from './format.ts';
import { parseWords } from './query.ts';

const kinds: Kind[] = [
  'term',
  'data',
  'chart',
  'product',
  'support',
  'village',
  'task',
  'document',
];
const catalogue = {
  kindOf: (thing: number) => kinds[thing]!,
  isList: (thing: number) => kinds[thing] === 'village',
} as Catalogue;

/** Kinds that a query lifts, and those that it lowers. */
function lean(query: string) {
  const weigh = leaningOf(parseWords(query));
  const those = (is: (factor: number) => boolean) =>
    kinds.filter((_, thing) => is(weigh(catalogue, thing)));
  return [those((factor) => factor > 1).join(' '), those((factor) => factor < 1).join(' ')];
}

const marked = (query: string, marks: readonly boolean[]) =>
  parseWords(query)
    .filter((_, at) => marks[at])
    .map(({ folded }) => folded)
    .join(' ');

describe('what a query asks for', () => {
  it.each([
    ['cụm công nghiệp', '', ''],
    ['khuyến công là gì', 'term', ''],
    ['what is a dryer', 'term', ''],
    ['tải số liệu nước mắm', 'data', ''],
    ['nuoc mam download', 'data', ''],
    ['có bao nhiêu làng nghề', 'data chart village', 'term'],
    ['huyện nào nhiều làng nghề nhất', 'data chart village', 'term'],
    ['thống nhất đầu mối', '', ''],
    ['the largest village', 'data chart village', ''],
    ['how to sell fish sauce', 'support', 'data product'],
    ['làm sao được công nhận', 'support', 'data product'],
    ['mua máy sấy', 'support', 'data product'],
    ['máy sấy mua ở', '', ''],
    ['ai phụ trách đào tạo nghề', 'task', 'term data'],
    ['nghị định nào quy định về làng nghề', 'document', 'term data'],
    ['danh mục làng nghề', 'data chart village', ''],
    ['tôi muốn mua máy sấy', 'support', 'data product'],
    ['được hỗ trợ bao nhiêu', 'support', 'term data product'],
    ['how much for a dryer', 'support', 'term data'],
    ['ai lo việc dạy nghề', 'task', 'term data'],
    ['sở nào lo nước thải', 'task', 'term data'],
    ['ai được học nghề', '', 'term data'],
    ['giấy có giá trị bao lâu', '', 'term data'],
    ['when does it end', '', 'term data'],
  ])('%s', (query, lifted, lowered) => {
    expect(lean(query)).toEqual([lifted, lowered]);
  });
  it('is no syllable whose marks may have been left out', () => {
    expect(lean('tai san tri tue')).toEqual(['', '']);
  });
});

it('only asks, or says what is wanted: these words need not stand in what is found', () => {
  const wanting = (query: string) => marked(query, markWanting(parseWords(query)));
  const asking = (query: string) => marked(query, markAsking(parseWords(query)));
  expect(wanting('cụm công nghiệp nào lớn nhất')).toBe('lon nhat');
  expect(wanting('cơ quan nào có nhiều nhiệm vụ nhất')).toBe('nhat');
  expect(wanting('tải về danh sách làng nghề')).toBe('tai ve danh sach');
  expect(asking('huyện Nam Đông trước đây ở đâu')).toBe('truoc day o dau');
  expect(wanting('ai chịu trách nhiệm đào tạo nghề')).toBe('chiu trach nhiem');
  expect(wanting('thông tư nào quy định về khuyến công')).toBe('quy dinh');
  expect(wanting('quy định về khuyến công')).toBe('');
  expect(wanting('lỗi trong kế hoạch')).toBe('trong ke hoach');
  expect(wanting('trong kế hoạch khuyến công')).toBe('');
  expect(asking('xã Phong Mỹ nay là phường gì')).toBe('phuong gi');
  expect(wanting('tiền thực hiện kế hoạch lấy ở đâu')).toBe('thuc hien ke hoach');
  expect(wanting('nộp hồ sơ khuyến công ở đâu')).toBe('nop ho so');
  expect(asking('là gì')).toBe('');
});
