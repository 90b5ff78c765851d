import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** `lang` of the element or of its nearest ancestor, through shadow roots. */
export function nearestLang(element: Element): string | undefined {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest('[lang]');
    if (found?.getAttribute('lang')) return found.getAttribute('lang') ?? undefined;
    const root: Node = node.getRootNode();
    node = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return undefined;
}

/** Chooses the language of an element's words, and again when the page's or a surrounding `lang` changes. */
export class LocalizeController implements ReactiveController {
  #observer?: MutationObserver;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** 'en' for any English, else 'id'. */
  locale(preferred?: string): 'id' | 'en' {
    const lang = this.host.getAttribute('lang') ?? preferred ?? nearestLang(this.host) ?? 'id';
    return /^en\b/i.test(lang) ? 'en' : 'id';
  }

  hostConnected() {
    this.#observer = new MutationObserver(() => this.host.requestUpdate());
    this.#observer.observe(document.documentElement, {attributes: true, attributeFilter: ['lang'], subtree: true});
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
