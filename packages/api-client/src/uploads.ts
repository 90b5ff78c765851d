import type {Call} from './call.js';
import {MppError} from './errors.js';
import type {Http} from './http.js';
import {toBase64} from './json.js';
import {lastSegment} from './url.js';

/** Secret of the draft that a file belongs to (`newUploadKey`): then nobody without it can read on, resume or remove the file. */
export interface KeyedUpload extends Call {
  key?: string;
}

export interface UploadCall extends KeyedUpload {
  /** File name as the officer will see it. */
  name: string;
  /** Media type. */
  type: string;
  /** Id of an upload that was begun before, also days ago: it goes on where the server has it, and begins anew when it is gone. */
  resume?: string;
  /** The server expects the file under this id: keep it to go on after a reload. */
  onStart?: (id: string) => void;
  /** Bytes that the server has and bytes in all. */
  onProgress?: (sent: number, total: number) => void;
}

export interface Uploads {
  /** Brings the code that sends, so that it is here when the line is not. Never rejects. */
  prepare(): Promise<void>;
  /**
   * Sends the file by tus 1.0: a small one in one request, a larger one piece by piece. A piece that is lost on the way is
   * sent again from where the server stands; aborting keeps what has arrived. The id stands for the file in the answers.
   */
  send(file: Blob, call: UploadCall): Promise<{id: string}>;
  /** How far an upload is, in bytes; undefined when it is gone. */
  offset(id: string, call?: KeyedUpload): Promise<number | undefined>;
  /** A file that is gone already counts as removed. */
  remove(id: string, call?: KeyedUpload): Promise<void>;
}

/** Some seconds of a poor line: progress moves, and a break costs little. */
const PIECE_BYTES = 256 * 1024;
/** 64 kbit/s, a poor mobile link: a piece gets this much time on top of the ordinary limit. */
const SLOWEST_BYTES_PER_MS = 8;
/** Times that a piece may fail in a row without a byte arriving. */
const TRIES = 3;

export function uploads(http: Http): Uploads {
  const offset: Uploads['offset'] = async (id, {key, signal} = {}) => {
    try {
      const options = {signal, headers: tus(key), secret: true};
      return await http.request('uploads.offset', 'HEAD', ['uploads', id], options, async (response) => {
        const at = Number(response.headers.get('Upload-Offset') ?? NaN);
        if (!Number.isSafeInteger(at)) throw new MppError('protocol', 'uploads.offset', {status: response.status});
        return at;
      });
    } catch (error) {
      // An answer to HEAD has no body that could say more.
      if (error instanceof MppError && (error.status === 404 || error.status === 410)) return undefined;
      throw error;
    }
  };

  async function create(file: Blob, {name, type, key, signal}: UploadCall, content?: Blob): Promise<string> {
    const headers = {
      ...tus(key),
      'Upload-Length': String(file.size),
      'Upload-Metadata': `filename ${toBase64(name)},filetype ${toBase64(type)}`,
      ...(content && octets),
    };
    const options = {signal, headers, bytes: content, extraMs: (content?.size ?? 0) / SLOWEST_BYTES_PER_MS};
    return http.request('uploads.send', 'POST', ['uploads'], options, async (response) => {
      const id = lastSegment(response.headers.get('Location'));
      if (!id) throw new MppError('protocol', 'uploads.send', {status: response.status});
      return id;
    });
  }

  async function append(id: string, at: number, piece: Blob, {key, signal}: UploadCall): Promise<void> {
    const headers = {...tus(key), ...octets, 'Upload-Offset': String(at)};
    const options = {signal, headers, bytes: piece, extraMs: piece.size / SLOWEST_BYTES_PER_MS};
    await http.request('uploads.send', 'PATCH', ['uploads', id], options, async () => undefined);
  }

  async function sendRest(file: Blob, id: string, from: number, call: UploadCall): Promise<void> {
    let failed = 0;
    for (let at = from; at < file.size;) {
      call.onProgress?.(at, file.size);
      try {
        const end = Math.min(at + PIECE_BYTES, file.size);
        await append(id, at, file.slice(at, end), call);
        at = end;
        failed = 0;
      } catch (error) {
        if (!(error instanceof MppError) || !mayGoOn(error) || ++failed >= TRIES) throw error;
        // Asking is repeated with pauses by itself; part of the piece may have arrived.
        const stands = await offset(id, call);
        if (stands === undefined) throw error;
        if (stands > at) failed = 0;
        at = stands;
      }
    }
  }

  return {
    prepare: async () => undefined,
    offset,
    send: async (file, call) => {
      const total = file.size;
      const {resume} = call;
      const known = resume === undefined ? undefined : await offset(resume, call);
      if (resume !== undefined && known !== undefined && known <= total) {
        await sendRest(file, resume, known, call);
        call.onProgress?.(total, total);
        return {id: resume};
      }
      call.onProgress?.(0, total);
      const small = total <= PIECE_BYTES;
      const id = await create(file, call, small ? file : undefined);
      call.onStart?.(id);
      if (!small) await sendRest(file, id, 0, call);
      call.onProgress?.(total, total);
      return {id};
    },
    remove: (id, {key, signal} = {}) =>
      http.remove('uploads.remove', ['uploads', id], 'upload-not-found', {signal}, tus(key)),
  };
}

const octets = {'Content-Type': 'application/offset+octet-stream'};

function tus(key: string | undefined): {[name: string]: string} {
  return {'Tus-Resumable': '1.0.0', ...(key !== undefined && {'Upload-Key': key})};
}

/** The line, the server or the place in the file: then it is asked where the upload stands. */
function mayGoOn({kind, code}: MppError): boolean {
  return kind === 'offline' || kind === 'timeout' || kind === 'server' || code === 'upload-offset-mismatch';
}
