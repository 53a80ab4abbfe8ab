/** Takes a file that is let go anywhere in a box; a browser would open it in place of the page. */
export function takeDropped(box: HTMLElement, take: (file: File) => void): void {
  box.addEventListener('dragover', (event) => event.preventDefault());
  box.addEventListener('drop', (event) => {
    const dropped = event.dataTransfer?.files[0];
    if (!dropped) return;
    event.preventDefault();
    take(dropped);
  });
}
