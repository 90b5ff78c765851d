/** An address as it is meant: without the spaces, the 'mailto:' and the full stop that copying brings along. */
export function parseEmail(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, '')
    .replace(/^(mailto:|<)+|[>,;.]+$/gi, '');
}
