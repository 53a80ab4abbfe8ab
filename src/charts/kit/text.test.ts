import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { balanceText, textWidth, wrapText } from './text.ts';

const fonts = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'),
);
const fontFiles = ['400Regular/SourceSans3_400Regular', '600SemiBold/SourceSans3_600SemiBold'].map(
  (name) => join(fonts, `${name}.ttf`),
);

/** Width as drawn with the font itself: between two letters H, less the same without the text between. */
function drawnWidth(text: string, weight: number): number {
  const inkOf = (content: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="300"><text xml:space="preserve" x="100" y="200" font-family="Source Sans 3" font-size="100" font-weight="${weight}">${content}</text></svg>`;
    return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).innerBBox()!.width;
  };
  return inkOf(`H${text}H`) - inkOf('HH');
}

describe('textWidth', () => {
  it.each([
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Ẳng Ễ Ữ ệ ộ ợ ự ỹ ằ Đ đ',
    'Nghị quyết 21/2022/NQ-HĐND, “đường thủy”',
    'People’s Committee of Hương Trà Town 1,236',
  ])('is as wide as the font draws it, kerning apart: %s', (text) => {
    for (const weight of [400, 600] as const) {
      const drawn = drawnWidth(text, weight);
      expect(Math.abs(textWidth(text, 100, weight) - drawn) / drawn).toBeLessThan(0.02);
    }
  });

  it('gives a letter it does not know more room than it takes', () => {
    expect(textWidth('漢', 100)).toBeGreaterThan(60);
  });
});

describe('wrapText', () => {
  it('breaks at plain spaces and keeps together what a no-break space holds', () => {
    expect(wrapText('một hai ba\u00a0bốn', 62, 16)).toEqual(['một hai', 'ba\u00a0bốn']);
  });

  it('gives a word that is wider than the line a line of its own', () => {
    expect(wrapText('a aaaaaaaaaaaaaaaaaaaa b', 40, 16)).toEqual([
      'a',
      'aaaaaaaaaaaaaaaaaaaa',
      'b',
    ]);
  });

  it('leaves a short text alone', () => {
    expect(wrapText('ngắn', 500, 16)).toEqual(['ngắn']);
  });
});

it('balances lines without making more of them', () => {
  const text = 'Sở Lao động Thương binh và Xã hội';
  const greedy = wrapText(text, 220, 16);
  const balanced = balanceText(text, 220, 16);
  expect(greedy.at(-1)).toBe('hội');
  expect(balanced).toHaveLength(greedy.length);
  expect(balanced.at(-1)).not.toBe('hội');
});
