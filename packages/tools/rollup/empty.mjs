/** Removes what an earlier build left behind, so that `dist` holds one build; other tools' files beside it stay. */
import {rmSync} from 'node:fs';
import {join} from 'node:path';

export const empty = () => ({
  name: 'mpp-empty',
  generateBundle({dir}) {
    for (const name of ['c', 'mpp.js', 'manifest.json']) rmSync(join(dir, name), {recursive: true, force: true});
  },
});
