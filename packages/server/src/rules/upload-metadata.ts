import {fromBase64, fromBytes} from '../security/encoding.js';

/** Endings of file names by which a form may name a kind. */
export const byExtension: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  pdf: 'application/pdf',
};

/** `Upload-Metadata` of tus: names and base64 values; what cannot be read is left out. */
export function parseMetadata(header: string): Record<string, string> {
  const metadata: Record<string, string> = {};
  for (const pair of header.split(',')) {
    const [name, value = ''] = pair.trim().split(/\s+/);
    if (!name || !/^\w{1,40}$/.test(name)) continue;
    try {
      metadata[name] = fromBytes(fromBase64(value));
    } catch {
      // Not base64 or not UTF-8: as if it had not been sent.
    }
  }
  return metadata;
}

/** The declared media type; undefined when nothing is declared. */
export function declaredType(metadata: Record<string, string>): string | undefined {
  return (metadata['filetype'] ?? metadata['type'] ?? '').split(';')[0]!.trim().toLowerCase() || undefined;
}

/** Any name is taken; paths, control and direction characters go, length is cut. */
export function cleanFileName(name: string | undefined): string {
  const base = (name ?? '').normalize('NFC').split(/[/\\]/).pop()!;
  const clean = base.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim();
  return [...clean].slice(0, 120).join('') || 'berkas';
}
