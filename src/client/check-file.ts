import { announce } from './announce.ts';
import { sha256Of } from './sha256.ts';
import { takeDropped } from './take-dropped.ts';

interface Published {
  /** Current files and frozen ones: name, SHA-256 and, for a frozen one, its release. */
  files: { name: string; sha256: string; release?: string }[];
}

interface Answers {
  match: string;
  older: string;
  none: string;
  insecure: string;
  /** Address of the list of fingerprints. */
  list: string;
}

/**
 * “Check a file”: the fingerprint of a chosen or dropped file against those of every published one. The file goes
 * nowhere.
 */
export function startFileCheck(): void {
  const field = document.querySelector<HTMLInputElement>('input[data-check-file]');
  const output = document.querySelector<HTMLElement>('[data-check-result]');
  if (!field || !output) return;
  // The last file chosen is told of, whichever is answered first; what was said of another one goes at once.
  let latest = 0;
  const answer = (file: File | undefined) => {
    if (!file) return;
    const own = ++latest;
    output.textContent = '';
    void check(file, field.dataset.checkFile ?? '', (text) => {
      if (own !== latest) return;
      output.textContent = text;
      announce(text);
    });
  };
  const checkChosen = () => answer(field.files?.[0]);
  field.addEventListener('change', checkChosen);
  takeDropped(field.closest('section')!, answer);
  // It may have been chosen before this script was here.
  checkChosen();
}

async function check(file: File, address: string, say: (text: string) => void): Promise<void> {
  const words = await load<Answers>(address);
  if (!globalThis.crypto?.subtle) return say(words.insecure);
  const sum = await sha256Of(await file.arrayBuffer());
  const { files } = await load<Published>(words.list);
  const same = files.filter((one) => one.sha256 === sum);
  const name = same[0]?.name;
  if (!name) return say(words.none.replace('{sum}', sum));
  // The file of today may be that of one or more releases as well.
  const releases = same.flatMap(({ release }) => release ?? []).join(', ');
  const isCurrent = same.some(({ release }) => !release);
  const told = [isCurrent && words.match, releases !== '' && words.older].filter(Boolean).join(' ');
  say(told.replaceAll('{name}', name).replace('{release}', releases));
}

async function load<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T;
}
