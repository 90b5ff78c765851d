/** Finds things as a person does: by their role and their words, through open shadow roots. */

function* walk(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* walk(element.shadowRoot);
  }
}
const within = (root: Element): Element[] => [...(root.shadowRoot ? walk(root.shadowRoot) : []), ...walk(root)];

export const visibleText = (root: Element): string =>
  ((root.shadowRoot?.querySelector('.mpp') as HTMLElement | null)?.innerText ?? (root as HTMLElement).innerText ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** The accessible name, as far as our own markup needs it: aria-label, label, or the text. */
function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot | Document;
  const label = element.id ? root.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
  const name =
    element.getAttribute('aria-label') ??
    label?.textContent ??
    element.closest('label')?.textContent ??
    element.textContent;
  return (name ?? '').replace(/\s+/g, ' ').trim();
}

const matches = (name: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name.includes(wanted) : wanted.test(name);

const SELECTORS = {
  button: 'button,[role=button]',
  link: 'a[href]',
  heading: 'h1,h2,h3,h4',
  textbox: 'input:not([type=radio],[type=checkbox],[type=file],[type=hidden]),textarea',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  file: 'input[type=file]',
  alert: '[role=alert]',
  status: '[role=status]',
} as const;
export type Role = keyof typeof SELECTORS;

export const findAll = <T extends HTMLElement>(root: Element, role: Role, name: string | RegExp = ''): T[] =>
  within(root).filter((element): element is T => element.matches(SELECTORS[role]) && matches(nameOf(element), name));

export const find = <T extends HTMLElement>(root: Element, role: Role, name: string | RegExp = ''): T | undefined =>
  findAll<T>(root, role, name)[0];

/** Types like a person: the value, then the events that a browser sends. */
export function type(control: HTMLElement, value: string): void {
  (control as HTMLInputElement).value = value;
  control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  control.dispatchEvent(new Event('change', {bubbles: true}));
}
