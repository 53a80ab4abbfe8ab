import { describe, expect, it } from 'vitest';
import { findReferences } from './references.ts';

const names = [
  'task 1',
  'task 01',
  'task 5',
  'task 05',
  'task 7',
  'task 07',
  'ii',
  'ii-2',
  'ii-2-b',
  'ii-2-b.1',
  'ii-3',
  'iii',
  'iii.1',
  'phu-luc',
  'decision 812/qd-ubnd',
  'decision 812/2017/qd-ubnd',
  'decision 812/2021/qd-ubnd',
  'resolution 15/2023/nq-hdnd',
  'plan 15/kh-ubnd',
  'plan 15/2022/kh-ubnd',
  'circular 08/2019/tt-btc',
  'law 14/2020/qh14',
  'programme 33/2018/ctr-ubnd',
  'decision 640/qd-ubnd',
  'dataset craft-villages',
  'dataset tasks',
];
/** A document whose number has no year stands there twice. */
const dated = {
  'decision 812/2017/qd-ubnd': 'decision 812/qd-ubnd',
  'plan 15/2022/kh-ubnd': 'plan 15/kh-ubnd',
};
const references = Object.fromEntries(
  names.map((name) => [name, names.indexOf(dated[name as keyof typeof dated] ?? name)]),
);
const found = (query: string) =>
  findReferences(references, query).things.map((thing) => names[thing]);

describe('what a number in a text leads to', () => {
  it.each([
    ['nghị quyết 15 năm 2023 nói gì', 'resolution 15/2023/nq-hdnd'],
    ['nghị quyết số 15/2023/NQ-HĐND ngày 7/12/2023 của HĐND tỉnh', 'resolution 15/2023/nq-hdnd'],
    ['15/2023 còn áp dụng không', 'resolution 15/2023/nq-hdnd'],
    ['luat14/2020', 'law 14/2020/qh14'],
    ['ctr33/2018', 'programme 33/2018/ctr-ubnd'],
    ['quyết định 640/2020', 'decision 640/qd-ubnd'],
    ['craft-villages.csv', 'dataset craft-villages'],
    ['tải craft_villages.xlsx', 'dataset craft-villages'],
    ['craft-villages', 'dataset craft-villages'],
    ['tasks.json', 'dataset tasks'],
    ['phụ lục bảy', 'task 7'],
    ['annex five', 'task 5'],
    ['phần hai', 'ii'],
    ['part three of the plan', 'iii'],
    ['nq15', 'resolution 15/2023/nq-hdnd'],
    ['kh15/2022', 'plan 15/kh-ubnd'],
    ['15/KH-UBND hết hạn chưa', 'plan 15/kh-ubnd'],
    ['is decision 812 of 2021 still in force', 'decision 812/2021/qd-ubnd'],
    ['qd812/2017', 'decision 812/qd-ubnd'],
    ['812 qd ubnd', 'decision 812/qd-ubnd'],
    ['812-2021-qd-UBND', 'decision 812/2021/qd-ubnd'],
    ['thông tư 8/2019/TT-BTC', 'circular 08/2019/tt-btc'],
    ['nhiệm vụ 7 do ai chủ trì', 'task 7'],
    ['nhiệm vụ thứ năm', 'task 5'],
    ['nhiệm vụ số bảy', 'task 7'],
    ['task seven', 'task 7'],
    ['the fifth task', 'task 5'],
    ['dòng 5 phụ lục', 'task 5'],
    ['phần II mục 3', 'ii-3'],
    ['mục 3 phần II', 'ii-3'],
    ['điểm b khoản 2 mục II', 'ii-2-b'],
    ['part II section 2 b', 'ii-2-b'],
    ['mục II.2.b đoạn 1 quy định gì', 'ii-2-b.1'],
    ['phần III nói về tiền', 'iii'],
  ])('“%s” leads to %s', (query, name) => expect(found(query)[0]).toBe(name));

  it.each([
    '15',
    'quyết định 812 năm 1999',
    '15/2024',
    'ngày 15/3/2022',
    'kế hoạch 15 năm',
    'nghị quyết 8',
    'phần mềm kế toán',
    'mục tiêu',
    'nhiệm vụ 5 năm',
    'nhiệm vụ năm 2024',
    'điểm du lịch',
    'máy móc',
  ])('“%s” leads nowhere', (query) => expect(found(query)).toEqual([]));

  it('says where the plan has no task of that number', () => {
    expect(findReferences(references, 'nhiệm vụ 45').missing).toEqual({ number: '45', count: 3 });
    expect(findReferences(references, 'task 7').missing).toBeUndefined();
  });
});
