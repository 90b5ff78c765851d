/** Where the policy waits for Lit (rollup/trusted-types.mjs takes it from here and removes it). */
const HANDOVER = Symbol.for('mpp-sdk.policy');
/** Where an element finds the function for its data block (JSON-LD); only JSON passes. */
const TRUSTED_JSON = Symbol.for('mpp-sdk.trusted-json');
/** Where the loader finds the function for the address of the host's worker. */
export const TRUSTED_URL = Symbol.for('mpp-sdk.trusted-url');

interface Policy {
  createScript?(text: string): unknown;
  createScriptURL?(url: string): unknown;
}

interface Rules {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

interface Types {
  createPolicy(name: string, rules: Rules): Policy;
}

interface Page {
  trustedTypes?: Types;
  [HANDOVER]?: unknown;
  [TRUSTED_JSON]?: (json: string) => unknown;
  [TRUSTED_URL]?: (url: string) => unknown;
}

/** True where the page demands Trusted Types and so refuses markup from plain text. */
function demanded(): boolean {
  try {
    new DOMParser().parseFromString('', 'text/html');
    return false;
  } catch {
    return true;
  }
}

/** Only a script of the page's own origin may become a worker. */
function ownWorker(url: string): string {
  if (new URL(url).origin !== location.origin) throw new TypeError('not of this origin');
  return url;
}

/**
 * Creates the Trusted Types policy `mpp-sdk`, once, before anything is imported. False where the page refuses it and
 * demands one: then no element could render, and all fallback content stays.
 */
export function mayRender(page: Page = globalThis as Page, demands = demanded): boolean {
  try {
    const policy = page.trustedTypes?.createPolicy('mpp-sdk', {
      createHTML: (text) => text,
      createScript: (text) => JSON.stringify(JSON.parse(text)),
      createScriptURL: ownWorker,
    });
    page[HANDOVER] = policy;
    if (policy?.createScriptURL) page[TRUSTED_URL] = (url) => policy.createScriptURL?.(url);
    if (policy?.createScript) page[TRUSTED_JSON] = (json) => policy.createScript?.(json);
    return true;
  } catch {
    if (!demands()) return true;
    page[HANDOVER] = 'refused';
    console.warn(
      'MPP SDK: the Content-Security-Policy refuses the policy mpp-sdk, so the fallback stays. ' +
        "Send: require-trusted-types-for 'script'; trusted-types mpp-sdk",
    );
    return false;
  }
}
