import { announce } from './announce.ts';

interface Published {
  /** Current files and frozen ones: name, SHA-256 and, for a frozen one, its release. */
  files: { name: string; sha256: string; release?: string }[];
}

/** “Check a file”: the fingerprint of a chosen file against those of every published one. The file goes nowhere. */
export function startFileCheck(): void {
  const field = document.querySelector<HTMLInputElement>('input[data-check-file]');
  const output = document.querySelector<HTMLElement>('[data-check-result]');
  if (!field || !output) return;
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file) void check(file, field.dataset, output);
  });
}

async function check(file: File, words: DOMStringMap, output: HTMLElement): Promise<void> {
  const say = (text: string) => {
    output.textContent = text;
    announce(text);
  };
  if (!globalThis.crypto?.subtle) return say(words.insecure ?? '');
  const sum = await sha256(await file.arrayBuffer());
  const answer = await fetch(words.checkFile ?? '');
  const { files } = (await answer.json()) as Published;
  const current = files.find((one) => one.sha256 === sum && !one.release);
  const older = files.find((one) => one.sha256 === sum);
  if (current) say((words.match ?? '').replace('{name}', current.name));
  else if (older)
    say((words.older ?? '').replace('{name}', older.name).replace('{release}', older.release!));
  else say((words.none ?? '').replace('{sum}', sum));
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
