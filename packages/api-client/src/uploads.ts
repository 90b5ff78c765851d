import type {Call} from './call.js';
import {MppError} from './errors.js';
import type {Http} from './http.js';
import {toBase64} from './json.js';

export interface UploadCall extends Call {
  /** File name as the officer will see it. */
  name: string;
  /** Media type. */
  type: string;
  /** Bytes sent and bytes in all. A request by fetch tells only its start and its end. */
  onProgress?: (sent: number, total: number) => void;
}

export interface Uploads {
  /** tus creation-with-upload: the whole file in one request. The id stands for the file in the answers. */
  send(file: Blob, call: UploadCall): Promise<{id: string}>;
  /** A file that is gone already counts as removed. */
  remove(id: string, call?: Call): Promise<void>;
}

/** 64 kbit/s, a poor mobile link: a file gets this much time on top of the ordinary limit. */
const SLOWEST_BYTES_PER_MS = 8;

export function uploads(http: Http): Uploads {
  return {
    send: async (file, {name, type, onProgress, signal}) => {
      const total = file.size;
      onProgress?.(0, total);
      const options = {
        signal,
        bytes: file,
        extraMs: total / SLOWEST_BYTES_PER_MS,
        headers: {
          'Tus-Resumable': '1.0.0',
          'Upload-Length': String(total),
          'Upload-Metadata': `filename ${toBase64(name)},filetype ${toBase64(type)}`,
          'Content-Type': 'application/offset+octet-stream',
        },
      };
      const id = await http.request('uploads.send', 'POST', ['uploads'], options, async (response) => {
        const id = lastSegment(response.headers.get('Location'));
        if (!id) throw new MppError('protocol', 'uploads.send', {status: response.status});
        return id;
      });
      onProgress?.(total, total);
      return {id};
    },
    remove: (id, call) =>
      http.remove('uploads.remove', ['uploads', id], 'upload-not-found', call, {'Tus-Resumable': '1.0.0'}),
  };
}

function lastSegment(location: string | null): string | undefined {
  const path = (location ?? '').replace(/[?#].*$/, '').replace(/\/+$/, '');
  const segment = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(segment) || undefined;
  } catch {
    return undefined;
  }
}
