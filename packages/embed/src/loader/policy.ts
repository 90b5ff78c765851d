/** Where the policy waits for Lit (rollup/trusted-types.mjs takes it from here and removes it). */
const HANDOVER = Symbol.for('mpp-sdk.policy');

interface Types {
  createPolicy(name: string, rules: {createHTML(text: string): string}): unknown;
}

interface Page {
  trustedTypes?: Types;
  [HANDOVER]?: unknown;
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
    page[HANDOVER] = page.trustedTypes?.createPolicy('mpp-sdk', {createHTML: (text) => text});
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
