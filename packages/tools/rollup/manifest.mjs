/** Writes manifest.json: sizes, integrity and imports of every file, and the entry chunk of every element. */
import {createHash} from 'node:crypto';
import {basename} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** What a visitor's browser loads of `code`, in bytes, and the value of its `integrity` attribute. */
export function measure(code) {
  const bytes = Buffer.from(code);
  return {
    bytes: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  };
}

/** The tag whose entry module (`src/entries/<tag>.ts`) a chunk stands for, if it is one. */
export function tagOf(moduleId) {
  const found = /[\\/]entries[\\/](mpp-[\w-]+)\.ts$/.exec(moduleId ?? '');
  return found?.[1];
}

export const manifest = () => ({
  name: 'mpp-manifest',
  generateBundle: {
    order: 'post', // after the minifier
    handler(_options, bundle) {
      const files = {};
      const elements = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        files[chunk.fileName] = {...measure(chunk.code), imports: chunk.imports, dynamicImports: chunk.dynamicImports};
        const tags = [chunk.facadeModuleId, ...chunk.moduleIds].map(tagOf).filter(Boolean);
        for (const tag of new Set(tags)) elements[tag] = chunk.fileName;
        if (/track|analytics|collect/i.test(chunk.fileName))
          this.error(`${basename(chunk.fileName)}: ad blockers stop files of such names.`);
      }
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: JSON.stringify({files, elements}, null, 2) + '\n',
      });
    },
  },
});
