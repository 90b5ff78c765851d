import {importer, type Imports} from './imports.js';
import {answerWith, pageSettings} from './page-settings.js';
import {placeElement} from './place.js';
import {mayRender} from './policy.js';
import {watchPage} from './watch.js';

export interface LoaderParts {
  /** the loader's own address */
  url: string;
  elements: Imports;
  /** starts the journey between the elements; asked for before the first chunk, so that it can set attributes before they are read */
  journey: () => Promise<unknown>;
  /** what a page does without a line: asked for where something is to be sent or deleted, or the host has named a worker */
  offline: (worker?: string) => Promise<unknown>;
}

const COPY = Symbol.for('mpp-sdk.loader');
type Page = typeof globalThis & {[COPY]?: string};

/** Starts on this page and answers how to stop; undefined when another copy is there already or the page refuses us. */
export function startLoader({url, elements, journey, offline}: LoaderParts): (() => void) | undefined {
  const page = globalThis as Page;
  if (!page.customElements) return undefined;
  if (page[COPY]) {
    console.warn(`MPP SDK: the script is here twice. ${page[COPY]} works; remove ${url}.`);
    return undefined;
  }
  page[COPY] = url;
  if (!mayRender()) return undefined;

  const {offline: worker, ...settings} = pageSettings(url);
  const unanswer = answerWith(settings);

  const isOwn = (tag: string) => Object.prototype.hasOwnProperty.call(elements, tag);
  const refused = new Set<string>();
  let joined = false;
  const load = importer(elements, () => {
    if (joined) return;
    joined = true;
    journey().catch(() => (joined = false));
  });

  function found(element: Element): void {
    if (isOwn(element.localName)) void load(element.localName);
    const name = (element as HTMLElement).dataset?.['mpp'];
    if (name === undefined || refused.has(name)) return;
    const tag = name.startsWith('mpp-') ? name : `mpp-${name}`;
    if (isOwn(tag)) return placeElement(element as HTMLElement, tag);
    refused.add(name);
    console.warn(`MPP SDK: data-mpp="${name}" is none of ${Object.keys(elements).join(', ')}.`);
  }

  const {look, stop} = watchPage({own: isOwn, found});
  const begin = () => {
    look();
    if (worker ?? somethingIsDue()) offline(worker).catch(() => undefined);
  };
  addEventListener('online', begin);
  begin();
  return () => {
    stop();
    unanswer();
    removeEventListener('online', begin);
    delete page[COPY];
  };
}

/** The mark of the application form (outbox-mark.ts), read here so that nothing is imported when nothing is due. */
function somethingIsDue(): boolean {
  try {
    return +(localStorage.getItem('mpp-sdk-outbox') ?? Infinity) <= Date.now();
  } catch {
    return false;
  }
}
