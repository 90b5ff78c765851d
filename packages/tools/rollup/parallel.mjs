import {tagOf} from './manifest.mjs';

/**
 * A browser learns what a chunk imports only when the chunk has arrived: one more round trip, 400 ms on a slow line. The
 * loader is the one file that is never cached for long, so it may name the imports of each chunk: it asks for all at once.
 */
export const parallel = () => ({
  name: 'mpp-parallel',
  generateBundle: {
    order: 'pre', // before anything is measured
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.isEntry) chunk.code = together(chunk.code, (file) => awaited(bundle[file]));
      }
    },
  },
});

/** Only for an element does somebody wait. */
const awaited = (chunk) => (chunk?.moduleIds.some(tagOf) ? chunk.imports : []);

/** `code` with each `import("./x.js")` of a chunk that imports others turned into an import of all of them, which still gives x. */
export const together = (code, importsOf) =>
  code.replace(/\bimport\((["'])\.\/([^"']+)\1\)/g, (alone, quote, file) => {
    const all = [file, ...(importsOf(file) ?? [])];
    if (all.length === 1) return alone;
    const imports = all.map((one) => `import(${quote}./${one}${quote})`);
    return `Promise.all([${imports}]).then(m=>m[0])`;
  });
