/**
 * Prints one part alone: a copy of it in a frame of its own, with the same style sheets, since the host's page has print
 * rules of its own and the shadow root cannot hide what surrounds it. Works under a strict CSP: no inline style, no URL.
 */
export function printPart(part: Element | null): void {
  if (!part) return;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'print';
  document.body.append(frame);
  const inside = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inside) return frame.remove();
  const root = part.getRootNode();
  const sheets = 'adoptedStyleSheets' in root ? (root as ShadowRoot).adoptedStyleSheets : [];
  inside.document.adoptedStyleSheets = sheets.map((sheet) => {
    const copy = new inside.CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map((rule) => rule.cssText.replace(/:host\b/g, ':root')).join('\n'));
    return copy;
  });
  const page = inside.document.createElement('div');
  page.className = 'mpp printing';
  page.append(inside.document.importNode(part, true));
  inside.document.body.append(page);
  inside.addEventListener('afterprint', () => frame.remove());
  inside.print();
}
