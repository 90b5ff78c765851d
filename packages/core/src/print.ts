type Inside = Window & typeof globalThis;

/**
 * Prints from a frame of its own, since the host's page has print rules of its own and the shadow root cannot hide what
 * surrounds it. Works under a strict CSP: no inline style, no address. The frame is laid out beside the page, because
 * Firefox prints nothing of a hidden one, and because `fill` may measure.
 *
 * @param css texts of the style sheets; `:host` means the document
 * @param fill puts what is to be printed into the frame
 */
export function printFrame(css: readonly string[], fill: (page: HTMLElement, inside: Inside) => void): void {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, {position: 'fixed', left: '-400mm', width: '210mm', height: '297mm', border: '0'});
  document.body.append(frame);
  const inside = frame.contentWindow as Inside | null;
  if (!inside) return frame.remove();
  dress(inside, css);
  const page = inside.document.createElement('div');
  page.className = 'mpp printing';
  inside.document.body.append(page);
  fill(page, inside);
  inside.addEventListener('afterprint', () => frame.remove());
  inside.print();
}

function dress(inside: Inside, css: readonly string[]) {
  const texts = css.map((text) => text.replace(/:host\b/g, ':root'));
  try {
    inside.document.adoptedStyleSheets = texts.map((text) => {
      const sheet = new inside.CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  } catch {
    // Before Safari 16.4 and Firefox 101 sheets cannot be made; a strict page may refuse these as well, and prints plainly.
    for (const text of texts)
      inside.document.head.append(Object.assign(inside.document.createElement('style'), {textContent: text}));
  }
}

/** Prints one part alone, as a copy with the style sheets that it has on the page. */
export function printPart(part: Element | null): void {
  if (!part) return;
  const root = part.getRootNode();
  const sheets = 'adoptedStyleSheets' in root ? (root as ShadowRoot).adoptedStyleSheets : [];
  const css = sheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n'));
  printFrame(css, (page, {document}) => page.append(document.importNode(part, true)));
}
