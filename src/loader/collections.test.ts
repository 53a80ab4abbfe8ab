import { EventEmitter } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Loader } from 'astro/loaders';
import { realContent, secondPlan, withDraft } from '../test/builders.ts';
import { collectionLoader, contentRoot } from './collections.ts';
import { forgetBuild, giveModel } from './shelf.ts';
import { problemsId } from './sync-collection.ts';

type Stored = { id: string; data: Record<string, unknown>; digest?: string };

/** Runs a loader against a store as Astro would, and gives what the store then holds. */
async function load(loader: Loader, watcher?: EventEmitter): Promise<Map<string, Stored>> {
  const stored = new Map<string, Stored>();
  const store = {
    clear: () => stored.clear(),
    delete: (id: string) => stored.delete(id),
    set: (entry: Stored) => stored.set(entry.id, entry),
  };
  const generateDigest = (data: unknown) => JSON.stringify(data).length.toString(36);
  await loader.load({ store, watcher, generateDigest } as unknown as Parameters<Loader['load']>[0]);
  return stored;
}

beforeEach(() => vi.stubEnv('CONTENT_DIR', secondPlan));
afterEach(() => vi.unstubAllEnvs());

describe('the loaders of Astro’s collections', () => {
  it('read the folder that CONTENT_DIR names, or content', () => {
    expect(contentRoot()).toBe(secondPlan);
    vi.stubEnv('CONTENT_DIR', undefined);
    expect(contentRoot()).toBe(realContent);
  });

  it('store each entry and one that holds the problems', async () => {
    expect([...(await load(collectionLoader('tasks'))).keys()]).toEqual([
      '2031/vi/01-duong-vao-cum',
      '2031/vi/02-keu-goi-dau-tu',
      '2031/vi/03-khung-tre-giay-do',
      '2031/en/01-duong-vao-cum',
      '2031/en/02-keu-goi-dau-tu',
      '2031/en/03-khung-tre-giay-do',
      problemsId,
    ]);
    expect([...(await load(collectionLoader('sources'))).keys()]).toEqual([
      '000000 cong-thu-nghiem',
      '000001 bao-dieu',
      problemsId,
    ]);
    expect([...(await load(collectionLoader('site'))).keys()]).toEqual(['site', problemsId]);
    expect([...(await load(collectionLoader('planRecords'))).keys()]).toEqual(['2031', problemsId]);
  });

  it('read nothing where a build has given its model, but for Astro’s own render()', async () => {
    giveModel({});
    try {
      expect([...(await load(collectionLoader('site'))).keys()]).toEqual([]);
      vi.stubEnv('PROSE_RENDERER', 'astro');
      expect([...(await load(collectionLoader('site'))).keys()]).toEqual(['site', problemsId]);
    } finally {
      forgetBuild();
    }
  });

  it('keep two rows with one id apart, and hand the problems on', async () => {
    const stored = await withDraft(
      ({ replace }) => {
        replace('registers/sources.yaml', '- id: bao-dieu', '- id: cong-thu-nghiem');
        replace('registers/sources.yaml', 'strength: official', 'strength: strong');
      },
      async (root) => {
        vi.stubEnv('CONTENT_DIR', root);
        return load(collectionLoader('sources'));
      },
    );
    expect([...stored.keys()]).toEqual(['000000 cong-thu-nghiem', problemsId]);
    const { problems } = stored.get(problemsId)!.data as {
      problems: { rule: string; field: string }[];
    };
    expect(problems.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
      'schema cong-thu-nghiem · strength',
    ]);
  });

  it('read a file again that was half written when the watcher told of it', async () => {
    await followSources(async (file, whole, tell) => {
      await writeFile(file, '');
      tell();
      await setTimeout(20);
      // The watcher is silent about a second change within 50 ms.
      await writeFile(file, whole);
    });
  });
});

/** Changes a register under a loader that watches, and expects that the store ends as it began. */
async function followSources(
  work: (file: string, whole: string, tell: () => void) => Promise<void>,
): Promise<void> {
  await withDraft(
    () => undefined,
    async (root) => {
      vi.stubEnv('CONTENT_DIR', root);
      const file = join(root, 'registers', 'sources.yaml');
      const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
      const stored = await load(collectionLoader('sources'), watcher);
      const before = [...stored.keys()];
      expect(before.length).toBeGreaterThan(2);
      const tell = () => void watcher.emit('all', 'change', file);
      await work(file, await readFile(file, 'utf8'), tell);
      await setTimeout(400);
      expect([...stored.keys()].sort()).toEqual(before.sort());
    },
  );
}
