import { suggestionsFile, type Suggestions } from '../search/format.ts';
import { Index, type ReadFile } from '../search/engine.ts';
import { Searcher } from '../search/search.ts';

/** Where the site lies, from the address of its search page: `/base/vi/tim-kiem/` is two steps below. */
export function siteRoot(searchPage: string): string {
  return new URL('../../', new URL(searchPage, location.href)).pathname;
}

/** Reads files of the index; they are packed the same way for every host. */
function fileReader(root: string): ReadFile {
  return async (name) => {
    // A file whose name never changes is asked for anew, so that it always fits the others.
    const response = await fetch(`${root}search/${name}`, {
      cache: name.includes('/') ? 'default' : 'no-cache',
    });
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
  opened ??= Index.open(fileReader(root)).then((index) => new Searcher(index));
  opened.catch(() => (opened = undefined));
  return opened;
}

/** Titles and names for suggestions. */
export async function readSuggestions(root: string, lang: string): Promise<Suggestions> {
  const bytes = await fileReader(root)(suggestionsFile(lang));
  return JSON.parse(new TextDecoder().decode(bytes)) as Suggestions;
}
