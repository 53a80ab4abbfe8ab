import { describe, expect, it } from 'vitest';
import { checkContent } from '../loader/check-content.ts';
import { realContent } from '../test/builders.ts';
import { clusterThing, placeThing, villageThing } from './things-registers.ts';

const model = (await checkContent(realContent)).model!;
const textOf = ({ records }: ReturnType<typeof placeThing>, locale: 'vi' | 'en') =>
  records![locale]!.text;

describe('the text of a place that search shows', () => {
  it('keeps the communes that a ward was made of apart from the units that were above them', () => {
    const text = textOf(placeThing(model.get.place('nay-19831')), 'vi');
    const [, area] = /Gồm địa bàn của: ([^.]*)\./.exec(text) ?? [];
    expect(area).toContain('xã Phong Bình');
    expect(area).not.toMatch(/tỉnh|huyện/);
    expect(text).toMatch(/Trước đây thuộc: [^.]*huyện Phong Điền/);
  });

  it('begins each sentence of a cluster and a craft village with a capital', () => {
    const things = [...model.clusters.map(clusterThing), ...model.villages.map(villageThing)];
    const low = things
      .flatMap((thing) => [textOf(thing, 'vi'), textOf(thing, 'en')])
      .filter((text) => /^\p{Ll}/u.test(text));
    expect(low).toEqual([]);
    const removed = clusterThing(model.clusters.find(({ id }) => id === 'phu-my-2014')!);
    expect(textOf(removed, 'en')).toContain('Removed from the network');
  });
});
