import type {DeviceStore} from '@mpp-sdk/core';
import type {Cipher, Sealed} from './cipher.js';

const MARK = 'device:';

/** True of a file that waits on this device and has no id of the server yet. */
export const isKeptHere = (id: string): boolean => id.startsWith(MARK);

/** The bytes of one draft's files until the server has them. Rejects when the device refuses. */
export interface FileKeep {
  /** Answers the id that stands for the file in the answers meanwhile. */
  put(file: Blob): Promise<string>;
  get(id: string): Promise<Blob | undefined>;
  remove(id: string): Promise<void>;
  /** All files of the draft. */
  clear(): Promise<void>;
}

/** @param draftKey of the draft that the files belong to */
export function createFileKeep(draftKey: string, cipher: Cipher, files: DeviceStore): FileKeep {
  const place = (id: string): string => `${draftKey} ${id}`;
  return {
    async put(file) {
      const id = `${MARK}${Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('')}`;
      await files.set(place(id), {...(await cipher.seal(await file.arrayBuffer())), type: file.type});
      return id;
    },
    async get(id) {
      const kept = await files.get<Sealed & {type: string}>(place(id));
      return kept && new Blob([await cipher.open(kept)], {type: kept.type});
    },
    remove: (id) => files.remove(place(id)),
    async clear() {
      const own = (await files.keys()).filter((key) => key.startsWith(place(MARK)));
      await Promise.all(own.map((key) => files.remove(key)));
    },
  };
}
