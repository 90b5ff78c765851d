import {cleanFileName} from './upload-metadata.js';

/** `Content-Disposition` of a download (RFC 6266): the name in ASCII for old programs, and as it is (RFC 8187). */
export function attachmentHeader(name: string): string {
  const clean = cleanFileName(name);
  const ascii = clean.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(clean).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
