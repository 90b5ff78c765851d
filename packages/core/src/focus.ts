import type {LitElement} from 'lit';

/** Waits for the update, then moves focus (making a heading focusable if need be). Focus is never lost to the page's top. */
export async function focusOn(element: LitElement, selector: string): Promise<void> {
  await element.updateComplete;
  const target = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!target) return;
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus();
  target.scrollIntoView({block: 'nearest'});
}
