import {MppError} from './errors.js';
import type {Http} from './http.js';
import type {Uploads} from './uploads.js';

/** The code that sends files comes with the first file: most visits send none, and it is a kilobyte in every element. */
export function lateUploads(http: Http): Uploads {
  const bring = (operation: string): Promise<Uploads> =>
    import('./uploads.js').then(
      ({uploads}) => uploads(http),
      () => {
        throw new MppError('offline', operation);
      },
    );
  return {
    prepare: () =>
      bring('uploads.prepare').then(
        () => undefined,
        () => undefined,
      ),
    send: async (file, call) => (await bring('uploads.send')).send(file, call),
    offset: async (id, call) => (await bring('uploads.offset')).offset(id, call),
    remove: async (id, call) => (await bring('uploads.remove')).remove(id, call),
  };
}
