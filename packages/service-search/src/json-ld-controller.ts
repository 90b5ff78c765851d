import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Where the script tag may leave a function that turns JSON text into a TrustedScript. Its policy need not trust anybody:
 * `createScript: (text) => JSON.stringify(JSON.parse(text))` lets nothing through but JSON.
 */
export const TRUSTED_JSON = Symbol.for('mpp-sdk.trusted-json');

interface Page {
  trustedTypes?: unknown;
  [TRUSTED_JSON]?: (json: string) => unknown;
}

/**
 * Keeps a JSON-LD block in the element's light DOM, where search engines look. A data block is never executed and
 * `script-src` does not concern it, but Trusted Types do: Chromium 156 throws for `textContent`, and for a text node it
 * keeps the block and reports a violation. Whether a page demands them cannot be asked without such a report, so
 * where they exist and nobody has left a function for it, there is no block: a guest makes no noise in the host's logs.
 */
export class JsonLdController implements ReactiveController {
  #json?: string;
  #block?: HTMLScriptElement;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** undefined takes the block away. */
  show(data: object | undefined) {
    const json = data && JSON.stringify(data);
    if (json === this.#json) return;
    this.#json = json;
    this.#place();
  }

  hostConnected() {
    this.#place();
  }

  hostDisconnected() {
    this.#block?.remove();
    this.#block = undefined;
  }

  #place() {
    this.hostDisconnected();
    const {trustedTypes, [TRUSTED_JSON]: trust} = globalThis as Page;
    if (!this.#json || (trustedTypes && !trust)) return;
    try {
      const block = document.createElement('script');
      block.type = 'application/ld+json';
      block.text = (trust ? trust(this.#json) : this.#json) as string;
      this.host.append(block);
      this.#block = block;
    } catch {
      // Refused all the same: search engines lose a hint, the citizen nothing.
    }
  }
}
