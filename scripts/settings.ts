import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder; every script works from here, wherever it was started. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * Gives a base path its one form: it starts and ends with a slash.
 * @param value what a person wrote: '', 'ke-hoach', '/ke-hoach', '/ke-hoach/'
 * @throws when it is not a plain path
 */
export function parseBasePath(value: string | undefined): string {
  const segments = (value ?? '').split('/').filter((segment) => segment !== '');
  for (const segment of segments) {
    if (!/^[A-Za-z0-9._~-]+$/.test(segment) || segment === '.' || segment === '..') {
      throw new Error(`BASE_PATH "${value}": only letters, digits and . _ ~ - between slashes.`);
    }
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/** The base path from BASE_PATH; '/' when there is none. */
export function getBasePath(): string {
  return parseBasePath(process.env.BASE_PATH);
}

/** The folder of what staff write: CONTENT_DIR, else `content`. */
export function getContentDir(): string {
  return resolve(root, process.env.CONTENT_DIR || 'content');
}

/** The folder that holds the finished site: OUT_DIR, else `dist`. */
export function getOutDir(): string {
  return resolve(root, process.env.OUT_DIR || 'dist');
}
