import { suggestionsFile, pointerFile, type Suggestions } from '../search/format.ts';
import { PackedIndex, readVersion, type ReadFile } from '../search/packed-index.ts';
import { Searcher } from '../search/search.ts';

/** Where the site lies, from the address of its search page: `/base/vi/tim-kiem/` is two steps below. */
export function siteRoot(searchPage: string): string {
  return new URL('../../', new URL(searchPage, location.href)).pathname;
}

/** Reads files of the index; they are packed the same way for every host. */
function fileReader(root: string): ReadFile {
  return async (name) => {
    // The first file is asked for anew, so that it always fits the others; those are kept by any host's rules.
    const cache = name === pointerFile ? 'no-cache' : 'force-cache';
    const response = await fetch(`${root}search/${name}`, { cache });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return inflate(new Uint8Array(await response.arrayBuffer()));
  };
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined')
    return (await import('fflate')).inflateSync(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

let opened: Promise<Searcher> | undefined;

/** The searcher of this site, loaded once; after a failure the next call tries again. */
export function openSearcher(root: string): Promise<Searcher> {
  opened ??= PackedIndex.open(fileReader(root)).then((index) => new Searcher(index));
  opened.catch(() => (opened = undefined));
  return opened;
}

/** Titles and names for suggestions. */
export async function readSuggestions(root: string, lang: string): Promise<Suggestions> {
  const read = fileReader(root);
  const bytes = await read(`${await readVersion(read)}/${suggestionsFile(lang)}`);
  return JSON.parse(new TextDecoder().decode(bytes)) as Suggestions;
}
