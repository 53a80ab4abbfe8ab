/** Draws each chart's SVG once more as PNG, with the fonts that the charts are measured by. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { PNG_SCALE } from '../src/charts/kit/files.ts';
import { wholeFonts } from './site-fonts.ts';

const fontFiles = [wholeFonts['source-sans-3-400'], wholeFonts['source-sans-3-600']];

/** One picture; the same SVG gives the same bytes on any machine, because no font of the machine is used. */
export async function drawPicture(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'zoom', value: PNG_SCALE },
  });
  return image.asPng();
}

/**
 * Puts a PNG beside each SVG of the charts.
 * @param folder a built site
 * @returns how many were drawn
 */
export async function drawPictures(folder: string): Promise<number> {
  const charts = join(folder, 'charts');
  const files = existsSync(charts) ? (await readdir(charts)).sort() : [];
  const pictures = files.filter((file) => file.endsWith('.svg'));
  const draw = async (file: string) => {
    const svg = await readFile(join(charts, file), 'utf8');
    await writeFile(join(charts, file.replace(/svg$/, 'png')), await drawPicture(svg));
  };
  await Promise.all(pictures.map(draw));
  return pictures.length;
}
