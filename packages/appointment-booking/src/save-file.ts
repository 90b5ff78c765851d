/** Saves a file that is already here. The anchor's address is the blob's own, so no token ever stands in a URL. */
export function saveFile(file: Blob, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(file);
  anchor.download = name;
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // Old Safari reads the blob after the click.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}
