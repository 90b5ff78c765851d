import type {CSSResult} from 'lit';

const LOADERS = {
  files: () => import('./file-field.js'),
  address: () => import('./address-field.js'),
  search: () => import('./choice-search.js'),
  signature: () => import('./signature-field.js'),
  repeat: () => import('./render-repeat.js'),
  computed: () => import('./render-computed.js'),
  start: () => import('./render-start.js'),
  end: () => import('./render-end.js'),
  drafts: () => import('./render-drafts.js'),
  notices: () => import('./form-notices.js'),
  prefill: () => import('./prefill.js'),
  keep: () => import('./render-keep.js'),
  unlock: () => import('./render-unlock.js'),
  resume: () => import('./render-resume.js'),
};
export type PartName = keyof typeof LOADERS;
type Loaded = {[name in PartName]: Awaited<ReturnType<(typeof LOADERS)[name]>>};

const SLOW_AFTER_MS = 200;

/** Code that most forms never need, or not yet. Each comes once, when it is first asked for. */
export class Parts {
  #have: Partial<Loaded> = {};
  #coming = new Map<PartName, Promise<void>>();
  #failed = new Set<PartName>();
  #slow = new Set<PartName>();
  #preparedFor?: object;

  constructor(
    private readonly root: () => ShadowRoot,
    private readonly onChange: () => void,
    private readonly loaders: {readonly [name in PartName]: () => Promise<Loaded[name]>} = LOADERS,
  ) {}

  /** The part, or nothing while it is on its way and after it failed. */
  get<N extends PartName>(name: N): Loaded[N] | undefined {
    if (!this.#have[name] && !this.#failed.has(name)) void this.bring(name);
    return this.#have[name];
  }

  failed(name: PartName): boolean {
    return this.#failed.has(name);
  }

  /** It takes so long that the room for it should be seen. */
  slow(name: PartName): boolean {
    return this.#slow.has(name);
  }

  /** Brings what a form will need, once for each form. */
  prepare(form: object, names: () => readonly PartName[]): void {
    if (this.#preparedFor === form) return;
    this.#preparedFor = form;
    names().forEach((name) => void this.bring(name));
  }

  /** Brings what may be needed soon. Never rejects: `failed` tells, and asking again tries again. */
  bring<N extends PartName>(name: N): Promise<void> {
    if (this.#have[name]) return Promise.resolve();
    let coming = this.#coming.get(name);
    if (!coming) this.#coming.set(name, (coming = this.#load(name)));
    return coming;
  }

  /** Resolves when nothing is on its way any more. Never rejects. */
  async settled(): Promise<void> {
    await Promise.all(this.#coming.values());
  }

  async #load<N extends PartName>(name: N): Promise<void> {
    if (this.#failed.delete(name)) this.onChange();
    const timer = setTimeout(() => {
      this.#slow.add(name);
      this.onChange();
    }, SLOW_AFTER_MS);
    try {
      const part = await this.loaders[name]();
      addStyles(this.root(), part.styles);
      this.#have[name] = part;
    } catch {
      this.#failed.add(name);
    }
    clearTimeout(timer);
    this.#slow.delete(name);
    this.#coming.delete(name);
    this.onChange();
  }
}

/** A part brings its looks along. A browser without shared sheets (Safari before 16.4) gets an element, as from Lit. */
function addStyles(root: ShadowRoot, {styleSheet, cssText}: CSSResult): void {
  if (styleSheet) return void (root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet]);
  const style = document.createElement('style');
  style.textContent = cssText;
  root.append(style);
}
