/**
 * Lets the pages that are open while staff write show an edit as soon as it was read. Astro itself has them loaded again
 * only when its store, half a second later, is on disk; the content that they are drawn of is on the shelf before that.
 */
import type { AstroIntegration } from 'astro';
import { followShelf } from '../src/loader/shelf.ts';

export function reloadOnEdit(): AstroIntegration {
  return {
    name: 'reload-on-edit',
    hooks: {
      'astro:server:setup': ({ server }) => {
        followShelf(() => server.environments.client.hot.send({ type: 'full-reload', path: '*' }));
      },
    },
  };
}
