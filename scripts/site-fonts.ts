/**
 * The fonts of the pages: of each face one file with the letters of both languages. A phone on a slow line waits for
 * every file and every kilobyte: two files of 12 KB set a page, where the whole fonts have 380 KB each and ready-made
 * parts, one for Latin and one for Vietnamese, come to 44 KB in four.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type subsetFont from 'subset-font';
import { root } from './settings.ts';

const require = createRequire(import.meta.url);
/** The whole fonts, with which charts are drawn. */
export const wholeFonts = {
  'source-sans-3-400': fontFile('source-sans-3', '400Regular/SourceSans3_400Regular.ttf'),
  'source-sans-3-600': fontFile('source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'),
  'source-serif-4-400': fontFile('source-serif-4', '400Regular/SourceSerif4_400Regular.ttf'),
};

function fontFile(name: string, file: string): string {
  return join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), file);
}

/** The vowels that bear tones in Vietnamese, with the five tones as combining marks, and đ. */
const vowels = [...'aăâeêioôơuưy'];
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));
const vietnamese = [...vowels.flatMap((vowel) => tones.map((tone) => vowel + tone)), 'đ'];

/** Signs of our own words and links, which no document has. */
const signs = '¶±÷×−½≤≥←↑→↓«»‹›';

/**
 * Every letter and sign that a face of the site has: what is missing is drawn in a font of the reader's machine.
 * The serif sets documents. Its file just fits into what a server sends before it waits for the first answer (RFC 6928).
 */
export function lettersOf(face: string): ReadonlySet<string> {
  const letters = [
    ...ascii,
    ...[...vietnamese, ...'çñäöüß'].flatMap((letter) => [letter, letter.toUpperCase()]),
    ...'\u00a0\u00ad\u2009\u202f“”‘’–—…•·§©®°²³€₫',
    ...(face.startsWith('source-serif') ? '' : signs),
  ];
  return new Set(letters.map((letter) => letter.normalize('NFC')));
}

/** Makes the fonts once for these letters, and lets style sheets and pages name them `@fonts/<face>.woff2`. */
export function siteFonts(): AstroIntegration {
  return {
    name: 'site-fonts',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        updateConfig({ vite: { resolve: { alias: { '@fonts': await makeFonts() } } } });
      },
    },
  };
}

/** Small capitals, fractions and other forms that no style sheet asks for would double the size. */
const options: Parameters<typeof subsetFont>[2] & { keepFeatures: string[] } = {
  targetFormat: 'woff2',
  noLayoutClosure: true,
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
};

/**
 * @returns the folder that holds the fonts; its name tells what they were made from
 */
async function makeFonts(): Promise<string> {
  const wholes = await Promise.all(
    Object.entries(wholeFonts).map(async ([face, file]) => ({
      face,
      letters: [...lettersOf(face)].join(''),
      bytes: await readFile(file),
    })),
  );
  const { version } = require('subset-font/package.json') as { version: string };
  const digest = createHash('sha256').update(JSON.stringify([version, options]));
  for (const { letters, bytes } of wholes) digest.update(letters).update(bytes);
  const home = join(root, '.astro', 'fonts');
  const folder = join(home, digest.digest('hex').slice(0, 12));
  if (existsSync(folder)) return folder;
  await mkdir(home, { recursive: true });
  const { default: subset } = await import('subset-font');
  // Made beside its place and moved there whole: two builds may do this at once.
  const making = await mkdtemp(join(home, 'making-'));
  for (const { face, letters, bytes } of wholes)
    await writeFile(join(making, `${face}.woff2`), await subset(bytes, letters, options));
  await rename(making, folder).catch(async (error: unknown) => {
    await rm(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}
