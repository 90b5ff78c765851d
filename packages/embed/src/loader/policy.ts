/** Where the policy waits for Lit (rollup/trusted-types.mjs takes it from here and removes it). */
const HANDOVER = Symbol.for('mpp-sdk.policy');
/** Where an element finds the function for its data block (JSON-LD); only JSON passes. */
const TRUSTED_JSON = Symbol.for('mpp-sdk.trusted-json');

interface Policy {
  createScript?(text: string): unknown;
}

interface Types {
  createPolicy(name: string, rules: {createHTML(text: string): string; createScript(text: string): string}): Policy;
}

interface Page {
  trustedTypes?: Types;
  [HANDOVER]?: unknown;
  [TRUSTED_JSON]?: (json: string) => unknown;
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

/**
 * Creates the Trusted Types policy `mpp-sdk`, once, before anything is imported. False where the page refuses it and
 * demands one: then no element could render, and all fallback content stays.
 */
export function mayRender(page: Page = globalThis as Page, demands = demanded): boolean {
  try {
    const policy = page.trustedTypes?.createPolicy('mpp-sdk', {
      createHTML: (text) => text,
      createScript: (text) => JSON.stringify(JSON.parse(text)),
    });
    page[HANDOVER] = policy;
    if (policy?.createScript) page[TRUSTED_JSON] = (json) => policy.createScript?.(json);
    return true;
  } catch {
    if (!demands()) return true;
    page[HANDOVER] = 'refused';
    console.warn(
      "MPP SDK: this page's Content-Security-Policy refuses the policy mpp-sdk, so the fallback content stays. " +
        "Send: require-trusted-types-for 'script'; trusted-types mpp-sdk",
    );
    return false;
  }
}
