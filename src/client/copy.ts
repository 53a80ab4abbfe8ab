import { announce } from './announce.ts';

const shownMs = 4000;

/** Buttons that copy a link or a citation; each says so for four seconds. Print buttons print. */
export function startCopying(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-print]')) window.print();
    const button = event.target.closest<HTMLElement>('[data-copy]');
    if (button) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const text = button.dataset.copy ?? '';
  await writeClipboard(text);
  const done = button.dataset.copied ?? '';
  announce(done);
  const label = [...button.childNodes].find(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  if (!label || !done || button.dataset.busy) return;
  const before = label.textContent;
  button.dataset.busy = '';
  label.textContent = done;
  setTimeout(() => {
    label.textContent = before;
    delete button.dataset.busy;
  }, shownMs);
}

/** The clipboard needs a secure page; elsewhere a selected text field does the same. */
async function writeClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.setAttribute('readonly', '');
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}
