import type {CSSResult} from 'lit';

/** Styles of parts that came after the element. Before constructable sheets (Safari 16.4), as a style element like Lit's. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  for (const {styleSheet, cssText} of styles) {
    if (styleSheet) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    } else {
      const element = document.createElement('style');
      element.textContent = cssText;
      root.append(element);
    }
  }
}
