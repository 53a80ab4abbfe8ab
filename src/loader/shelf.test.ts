import { expect, it, vi } from 'vitest';
import { followShelf, makeOnce, putOnShelf, takeFromShelf } from './shelf.ts';

const empty = { entries: [], problems: [] };

it('holds what a collection was read as last', () => {
  expect(takeFromShelf('nothing')).toBeUndefined();
  putOnShelf('sources', empty);
  const later = { entries: [{ id: 'later' }], problems: [] };
  putOnShelf('sources', later);
  expect(takeFromShelf('sources')).toBe(later);
});

it('is one for every evaluation of its module', async () => {
  putOnShelf('sources', empty);
  vi.resetModules();
  const again = await import('./shelf.ts');
  expect(again.putOnShelf).not.toBe(putOnShelf);
  expect(again.takeFromShelf('sources')).toBe(empty);
});

it('makes a thing again only when a collection was read again, or when other code makes it', () => {
  const make = vi.fn(() => ({}));
  const [maker, other] = [() => 1, () => 2];
  const first = makeOnce(maker, make);
  expect(makeOnce(maker, make)).toBe(first);
  putOnShelf('sources', empty);
  const second = makeOnce(maker, make);
  expect(second).not.toBe(first);
  expect(makeOnce(other, make)).not.toBe(second);
  expect(make).toHaveBeenCalledTimes(3);
});

it('tells one follower of each collection that was read again, the latest', () => {
  const [earlier, latest] = [vi.fn(), vi.fn()];
  followShelf(earlier);
  followShelf(latest);
  putOnShelf('sources', empty);
  putOnShelf('agencies', empty);
  expect(latest).toHaveBeenCalledTimes(2);
  expect(earlier).not.toHaveBeenCalled();
});
