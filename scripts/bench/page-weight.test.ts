import { expect, it } from 'vitest';
import { typeOfPage } from './page-weight.ts';

it('names the type of a page by what each segment says where it stands', () => {
  const types = {
    'vi/index.html': 'home',
    'vi/nhiem-vu/2024/07/index.html': 'tasks/·/·',
    'en/tasks/2024/list/index.html': 'tasks/·/list',
    'en/support/need/machinery/index.html': 'support/need/·',
    // A table that is called as a section is: still one of the tables.
    'en/data/agencies/index.html': 'data/·',
    'vi/tim-kiem/tat-ca/index.html': 'search/all',
    'en/404.html': '404',
  };
  for (const [file, type] of Object.entries(types)) expect(typeOfPage(file)).toBe(type);
});
