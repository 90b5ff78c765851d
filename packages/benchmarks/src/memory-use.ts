import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

export interface MemoryUse {
  /** objects and typed arrays after a collection, MB */
  heap: number;
  /** the whole process, MB */
  process: number;
}

/** Collects first, so that only what is still held counts. */
export function memoryUse(): MemoryUse {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const {heapUsed, arrayBuffers, rss} = process.memoryUsage();
  return {heap: (heapUsed + arrayBuffers) / 1e6, process: rss / 1e6};
}
