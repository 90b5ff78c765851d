interface Watch {
  /** is it one of ours, so that its shadow root is its own affair? */
  own(tag: string): boolean;
  found(element: Element): void;
}

/** Our one element whose shadow root holds others of ours. */
const PORTAL = 'mpp-portal';

/** Shows every element of the page to `found`, now and whenever one is added, also inside open shadow roots. */
export function watchPage({own, found}: Watch): {look(): void; stop(): void} {
  const roots = new WeakSet<Node>();
  const awaited = new Set<string>();
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) visitAll(node as Element);
    }
  });

  function enter(root: Document | ShadowRoot): void {
    if (!roots.has(root)) observer.observe(root, {childList: true, subtree: true});
    roots.add(root);
    for (const element of root.querySelectorAll('*')) visit(element);
  }

  function visitAll(element: Element): void {
    visit(element);
    for (const inside of element.querySelectorAll('*')) visit(inside);
  }

  function visit(element: Element): void {
    const tag = element.localName;
    found(element);
    if (own(tag) && tag !== PORTAL) return;
    if (element.shadowRoot) enter(element.shadowRoot);
    else if (tag.includes('-') && !awaited.has(tag)) awaitRoot(tag);
  }

  /** A custom element gets its shadow root when its class arrives. */
  function awaitRoot(tag: string): void {
    awaited.add(tag);
    customElements.whenDefined(tag).then(look, () => {});
  }

  const look = () => enter(document);
  return {look, stop: () => observer.disconnect()};
}
