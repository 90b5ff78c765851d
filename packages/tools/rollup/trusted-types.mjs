/**
 * Lit creates a Trusted Types policy called `lit-html` when it loads. A second Lit on the page would clash with it, and
 * a page that refuses the name would make our module throw. Ours is called `mpp-sdk`: the loader creates it and leaves
 * it under `Symbol.for('mpp-sdk.policy')` (or `'refused'`), where Lit takes it away. A chunk that is imported without
 * the loader creates it itself, and does without where the page refuses it. The build fails should Lit change so that
 * nothing was replaced.
 */
const created = /([\w$.]+)\.createPolicy\(\s*(["'])lit-html\2\s*,\s*(\{[^}]*\})\s*\)/g;

const handedOver =
  'const k=Symbol.for("mpp-sdk.policy"),p=globalThis[k];if(p&&p!=="refused"){delete globalThis[k];return p}';

/** `code` with every creation of Lit's policy renamed and guarded. */
export const ownPolicy = (code) =>
  code.replace(
    created,
    (_, types, _quote, rules) => `(()=>{${handedOver}try{return ${types}.createPolicy("mpp-sdk",${rules})}catch{}})()`,
  );

export function trustedTypes() {
  let replaced = 0;
  return {
    name: 'mpp-trusted-types',
    buildStart() {
      replaced = 0;
    },
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]/.test(id) || !code.includes('createPolicy(')) return null;
      const own = ownPolicy(code);
      if (own === code) return null;
      replaced++;
      return {code: own, map: null};
    },
    buildEnd(error) {
      if (!error && replaced !== 1)
        this.error(`Lit's Trusted Types policy was found ${replaced} times, and not once: see trusted-types.mjs.`);
    },
  };
}
