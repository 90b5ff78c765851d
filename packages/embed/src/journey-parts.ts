const PORTAL = 'mpp-portal';

/** Elements of these tags in the page and in its open shadow roots, in page order. */
export function* elementsOf(tags: readonly string[], root: ParentNode = document): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (tags.includes(element.localName)) yield element;
    if (element.shadowRoot) yield* elementsOf(tags, element.shadowRoot);
  }
}

/** What stands in a portal is the portal's to join. */
export function inPortal(element: Element): boolean {
  const root = element.getRootNode();
  return 'host' in root && (root as ShadowRoot).host.localName === PORTAL;
}

/** The first element of a tag that a visitor can see, outside a portal. */
export function nextPlace(tag: string): HTMLElement | undefined {
  for (const element of elementsOf([tag])) {
    if (!inPortal(element) && element.getClientRects().length > 0) return element;
  }
  return undefined;
}
