import { expect, it } from 'vitest';
import { checkPageBasics } from './page-basics.ts';
import { buildTestSite } from './test-site.ts';

const origin = 'https://site.example';

interface Parts {
  lang?: string;
  title?: string;
  description?: string;
  canonical?: string;
  alternates?: Record<string, string>;
  body?: string;
}

function buildHtml(lang: string, stem: string, parts: Parts = {}): string {
  const alternates = parts.alternates ?? {
    vi: `${origin}/vi/${stem}`,
    en: `${origin}/en/${stem}`,
    'x-default': `${origin}/vi/${stem}`,
  };
  const links = Object.entries(alternates).map(
    ([name, href]) => `<link rel="alternate" hreflang="${name}" href="${href}">`,
  );
  return `<!doctype html><html lang="${parts.lang ?? lang}"><head>
    <title>${parts.title ?? `${lang} ${stem}`}</title>
    <meta name="description" content="${parts.description ?? `about ${lang} ${stem}`}">
    <link rel="canonical" href="${parts.canonical ?? `${origin}/${lang}/${stem}`}">${links.join('')}
    </head><body>${parts.body ?? '<h1>H</h1>'}</body></html>`;
}

/** Two pages in two languages and the start page; `broken` replaces the first Vietnamese one. */
function check(broken: Parts = {}, more: Record<string, string> = {}): string[] {
  const site = buildTestSite({
    'index.html': buildHtml('vi', ''),
    'vi/index.html': buildHtml('vi', ''),
    'en/index.html': buildHtml('en', ''),
    'vi/a/index.html': buildHtml('vi', 'a/', broken),
    'en/a/index.html': buildHtml('en', 'a/'),
    ...more,
  });
  return checkPageBasics(site).map(
    ({ page, found, expected }) => `${page}: found ${found}; expected ${expected}`,
  );
}

it('accepts pages in two languages, the start page, a redirect and a 404 page', () => {
  const more = {
    'vi/cu/index.html': '<meta http-equiv="refresh" content="0;url=/vi/a/">',
    'en/404.html': '<html lang="en"><head><title>No page</title></head><h1>No page</h1></html>',
  };
  expect(check({}, more)).toEqual([]);
});

it.each<[Parts, string]>([
  [{ body: '' }, '/vi/a/: found 0 <h1>'],
  [{ body: '<h1>a</h1><h1>b</h1>' }, '/vi/a/: found 2 <h1>'],
  [{ body: '<h1> </h1>' }, 'an empty <h1>'],
  [{ title: ' ' }, 'no title'],
  [{ title: '', body: '<h1>H</h1><svg><title>chart</title></svg>' }, 'no title'],
  [{ title: 'vi ' }, 'the title "vi", also on /vi/'],
  [{ description: 'about vi ' }, 'the description "about vi", also on /vi/'],
  [{ description: ' ' }, 'no description'],
  [{ lang: 'en' }, '<html lang="en">'],
  [{ canonical: '/vi/a/' }, 'canonical "/vi/a/"'],
  [{ alternates: { vi: `${origin}/vi/a/` } }, 'hreflang vi; expected en, vi and x-default'],
])('refuses %j', (broken, expected) => {
  expect(check(broken).join('\n')).toContain(expected);
});

it('holds both twins to the same three addresses', () => {
  const found = check({
    alternates: { vi: `${origin}/vi/a/`, en: `${origin}/en/`, 'x-default': `${origin}/vi/a/` },
  }).join('\n');
  expect(found).toContain(`/vi/a/: found hreflang en "${origin}/en/"; expected a page that names`);
  expect(found).toContain(
    `/en/a/: found hreflang vi "${origin}/vi/a/"; expected a page that names`,
  );
});

it('refuses a twin that does not exist, or in another language', () => {
  const gone = { vi: `${origin}/vi/a/`, en: `${origin}/en/gone/`, 'x-default': `${origin}/vi/a/` };
  expect(check({ alternates: gone }).join('\n')).toContain('the whole address of a page');
  const same = { vi: `${origin}/vi/a/`, en: `${origin}/vi/`, 'x-default': `${origin}/vi/a/` };
  expect(check({ alternates: same }).join('\n')).toContain('expected a page in "en"');
});
