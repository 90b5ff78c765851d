/**
 * Registers `tag` once. A page may carry two copies of this SDK, or another owner of the tag: the first one stays, and the
 * page's developer is told, since nothing else would explain why attributes of a newer version do nothing.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (present === undefined) customElements.define(tag, element);
  else if (present !== element) {
    console.warn(`MPP SDK: <${tag}> is already registered by another script or version; this one is not used.`);
  }
}
