import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { headingIds } from './src/model/heading-ids.ts';
import { clientChunks } from './scripts/client-chunks.ts';
import { reloadOnEdit } from './scripts/reload-on-edit.ts';
import { siteFonts } from './scripts/site-fonts.ts';

const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');

/** The published address, from the same file the pages read; a broken file is reported by the content check. */
function readBaseAddress() {
  try {
    const address = parse(readFileSync(resolve(contentDir, 'site.yaml'), 'utf8'))?.baseAddress;
    return URL.canParse(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

const base = process.env.BASE_PATH || '/';

export default defineConfig({
  site: readBaseAddress(),
  base,
  // Our own links end in a slash; data files have none, and the development server must find both.
  trailingSlash: 'ignore',
  // White space as in JSX: line breaks in a component never become spaces, so formatting it never changes a page;
  // a space that is meant is written as {' '}.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  // Smart punctuation would alter the official text.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [headingIds] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), clientChunks(), siteFonts(), reloadOnEdit()],
  build: { inlineStylesheets: 'never', assets: '_astro' },
  vite: {
    define: { SITE_BASE: JSON.stringify(base), SITE_PDF: process.env.SITE_PDF === 'yes' },
    build: { assetsInlineLimit: 0, cssMinify: true },
    // Notes to bundlers, of no use to a browser, would be a part of every script.
    worker: {
      format: 'es',
      rolldownOptions: { output: { comments: { annotation: false } } },
    },
    server: { watch: { ignored: ['**/dist/**', '**/.build/**'] } },
  },
});
