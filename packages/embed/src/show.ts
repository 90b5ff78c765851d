import type {LitElement} from 'lit';

const PATIENCE_MS = 10_000;

const headingOf = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('h1,h2,h3');

/** Waits for what `look` finds in an element's shadow root; undefined after ten seconds. */
function appearing<T>(root: ShadowRoot, look: () => T | null | undefined): Promise<T | undefined> {
  return new Promise((resolve) => {
    const finish = (found: T | undefined) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const observer = new MutationObserver(() => {
      const found = look();
      if (found) finish(found);
    });
    const timer = setTimeout(finish, PATIENCE_MS, undefined);
    observer.observe(root, {childList: true, subtree: true});
  });
}

/**
 * Brings an element into view and moves the focus to its heading as soon as it has one: its code and its data may still
 * be on the way. A visitor who has gone elsewhere meanwhile is left in peace.
 */
export async function showElement(element: HTMLElement): Promise<void> {
  element.scrollIntoView({block: 'start'});
  const before = document.activeElement;
  await customElements.whenDefined(element.localName);
  await (element as Partial<LitElement>).updateComplete;
  const root = element.shadowRoot;
  if (!root) return;
  const heading = headingOf(element) ?? (await appearing(root, () => headingOf(element)));
  const moved = document.activeElement !== before && document.activeElement !== document.body;
  if (!heading || moved || !element.isConnected) return;
  if (!heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1');
  heading.focus({preventScroll: true});
}
