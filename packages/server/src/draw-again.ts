import {DuplicateKeyError} from './store/duplicate.js';

const draws = 5;

/** Runs `write` again when a reference was drawn twice, which a big region meets now and then. `write` draws anew each time. */
export async function drawAgain<T>(write: () => Promise<T>): Promise<T> {
  for (let draw = 1; ; draw++) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof DuplicateKeyError) || draw === draws) throw error;
    }
  }
}
