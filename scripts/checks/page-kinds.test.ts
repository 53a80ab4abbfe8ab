import { expect, it } from 'vitest';
import { getPageKind, pickPageOfEachKind } from './page-kinds.ts';
import { buildTestPage } from './test-site.ts';

it.each([
  ['/vi/', 'vi'],
  ['/vi/ke-hoach/2024/', 'vi ke-hoach #'],
  ['/en/tasks/2024/07/', 'en tasks # *'],
  ['/en/tasks/2031/list/', 'en tasks # list'],
  ['/vi/van-ban/nq-21-2022-nq-hdnd/', 'vi van-ban *'],
  ['/vi/dia-ban/huyen-478/', 'vi dia-ban huyen-*'],
  ['/en/places/nay-19804/', 'en places nay-*'],
  ['/en/404.html', 'en 404.html'],
])('%s is of the kind “%s”', (path, kind) => {
  expect(getPageKind(path)).toBe(kind);
});

it('takes the fullest page of each kind and leaves out what only leads on', () => {
  const pages = [
    buildTestPage('', '', 'index.html'),
    buildTestPage('', '', 'vi/co-quan/a/index.html'),
    buildTestPage('<p>more</p>', '', 'vi/co-quan/b/index.html'),
    buildTestPage('', '<meta http-equiv="refresh" content="0;url=/vi/">', 'vi/cu/index.html'),
  ];
  const picked = pickPageOfEachKind(pages).map(([kind, page]) => `${kind}: ${page.path}`);
  expect(picked).toEqual(['vi co-quan *: /vi/co-quan/b/']);
});
