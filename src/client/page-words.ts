import type { PageWords } from '../i18n/page-words.ts';

/** What this page hands to its scripts; undefined on pages that hand over nothing. */
export function findPageWords(): PageWords | undefined {
  const block = document.querySelector('script[data-page-words]');
  return block?.textContent ? (JSON.parse(block.textContent) as PageWords) : undefined;
}

/** Loads what only pages of official text need; a page without it stays complete. */
export async function startReader(): Promise<void> {
  const reader = findPageWords()?.reader;
  try {
    if (reader) await import(/* @vite-ignore */ reader);
  } catch {
    // Every link still leads where it says.
  }
}
