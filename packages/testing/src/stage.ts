/** Puts elements on a page and waits for what a person would see. */
import type {MockApi} from './mock-api.js';
import {giveVoices, type Voices} from './voices.js';

/** A named state of an element: the tests, axe and the pictures loop over the same list. */
export interface ElementState {
  /** 'loading', 'empty', 'error', 'offline', 'success', ... */
  name: string;
  /** Brings the element into the state; resolves when it is shown. */
  show(stage: Stage): Promise<HTMLElement>;
}

export interface Stage {
  api: MockApi;
  /** Creates `<tag>` with api and region set, then sets these properties and attributes, and connects it. */
  mount<T extends HTMLElement>(tag: string, options?: MountOptions): Promise<T>;
  /** The device has voices of these languages until `clear`. */
  speak(...langs: string[]): Voices;
  clear(): void;
}

export interface MountOptions {
  region?: string;
  lang?: 'id' | 'en';
  attributes?: Record<string, string>;
  properties?: Record<string, unknown>;
  fallback?: string;
}

export function createStage(api: MockApi, parent: HTMLElement = document.body): Stage {
  const box = document.createElement('main');
  parent.append(box);
  let voices: Voices | undefined;
  return {
    api,
    speak: (...langs) => (voices = giveVoices(langs)),
    async mount<T extends HTMLElement>(tag: string, options: MountOptions = {}) {
      const element = document.createElement(tag) as T;
      const {region = '31', lang, attributes = {}, properties = {}, fallback} = options;
      element.setAttribute('api', api.api);
      element.setAttribute('region', region);
      if (lang) element.setAttribute('lang', lang);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      Object.assign(element, properties);
      if (fallback) {
        const text = document.createElement('p');
        text.slot = 'fallback';
        text.textContent = fallback;
        element.append(text);
      }
      box.append(element);
      await (element as Partial<{updateComplete: Promise<unknown>}>).updateComplete;
      return element;
    },
    clear() {
      box.replaceChildren();
      voices?.restore();
      voices = undefined;
    },
  };
}

type Look<T> = T | undefined | null | false;
/** So long a slow machine may take; only a test that fails waits for all of it. */
const PATIENCE_MS = 20_000;

/** Waits until `look` finds something; after 20 s fails with `what`. */
export async function until<T>(look: () => Look<T> | Promise<Look<T>>, what: string): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
