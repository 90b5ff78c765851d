/** A page must not be able to smuggle a handler through `data-onclick`, which its own filter lets pass. */
const NOT_COPIED = /^(mpp$|on|style|slot)/;

/**
 * WordPress and other editors strip tags that they do not know. `<div data-mpp="service-search" data-query="ktp">` gets
 * the element inside, with the attributes; what the div held becomes the element's fallback content.
 */
export function placeElement(box: HTMLElement, tag: string): void {
  if (box.lastElementChild?.localName === tag) return;
  const element = document.createElement(tag);
  for (const {name, value} of box.attributes) {
    const own = name.startsWith('data-') ? name.slice(5) : '';
    if (own && !NOT_COPIED.test(own)) element.setAttribute(own, value);
  }
  const fallback = document.createElement('div');
  fallback.slot = 'fallback';
  fallback.append(...box.childNodes);
  element.append(fallback);
  box.append(element);
}
