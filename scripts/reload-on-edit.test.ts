import type { AstroIntegration } from 'astro';
import { expect, it, vi } from 'vitest';
import { putOnShelf } from '../src/loader/shelf.ts';
import { reloadOnEdit } from './reload-on-edit.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;

it('has open pages loaded again as soon as content was read again', async () => {
  const send = vi.fn();
  const server = { environments: { client: { hot: { send } } } };
  await reloadOnEdit().hooks['astro:server:setup']!({ server } as unknown as Parameters<Setup>[0]);
  expect(send).not.toHaveBeenCalled();
  putOnShelf('sources', { entries: [], problems: [] });
  expect(send.mock.calls).toEqual([[{ type: 'full-reload', path: '*' }]]);
});
