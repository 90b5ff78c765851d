/** Joins the elements of a page by DOM events and attributes, exactly as a host page could do it by itself. */
import {elementsOf, inPortal, nextPlace} from './journey-parts.js';
import {linkedService, takeCaseLink, type CaseLink} from './link.js';
import {showElement} from './show.js';

const NEXT: Readonly<Record<string, string>> = {
  'mpp-service-select': 'mpp-service-detail',
  'mpp-application-start': 'mpp-application-form',
  'mpp-booking-start': 'mpp-appointment-booking',
};
const TRACKER = 'mpp-status-tracker';
const BOOKING = 'mpp-appointment-booking';
const PORTAL = 'mpp-portal';
const ALL = [...Object.values(NEXT), TRACKER, PORTAL];

interface Handover {
  serviceId?: string;
  reference?: string;
}

/** A step that the page has no element for is left to the link that was followed. */
function goOn(event: Event): void {
  const {serviceId} = (event as CustomEvent<Handover | null>).detail ?? {};
  const place = nextPlace(NEXT[event.type] ?? '');
  if (event.defaultPrevented || !serviceId || !place) return;
  event.preventDefault();
  place.setAttribute('service-id', serviceId);
  void showElement(place);
}

/** The receipt shows the access code; it is in no event, so the citizen types it into the tracker. */
function keepReference(event: Event): void {
  const {reference} = (event as CustomEvent<Handover | null>).detail ?? {};
  const place = nextPlace(TRACKER);
  if (reference && place && !inPortal(event.composedPath()[0] as Element)) place.setAttribute('reference', reference);
}

/** Gives an element the service that the address names, unless the page has said what it is for. */
function giveService(element: HTMLElement): void {
  const serviceId = linkedService();
  const settled = ['service-id', 'form-id', 'reference'].some((name) => element.hasAttribute(name));
  if (serviceId && !settled && !inPortal(element) && element.localName !== TRACKER)
    element.setAttribute('service-id', serviceId);
}

/** A for an application, J for an appointment (janji temu); a region with numbers of its own gets both. */
const isFor = (tag: string, reference: string) =>
  !(tag === TRACKER ? /^J-/i : /^A-/i).test(reference) && (tag === TRACKER || tag === BOOKING);

/** Gives reference and code to the element that shows them; a portal is only told where to start. */
function giveCase(element: HTMLElement, {reference, accessCode}: CaseLink): boolean {
  const tag = element.localName;
  if (tag === PORTAL) element.setAttribute('start', isFor(TRACKER, reference) ? 'tracker' : 'booking');
  if (!isFor(tag, reference)) return false;
  element.setAttribute('reference', reference);
  // A property, not an attribute: markup is copied, logged and read by other scripts.
  if (accessCode) Object.assign(element, {accessCode});
  return true;
}

/** Starts on this page and answers how to stop. */
export function startJourney(): () => void {
  let link: CaseLink | undefined;

  function sweep(): void {
    link = takeCaseLink() ?? link;
    let given = false;
    for (const element of elementsOf(ALL)) {
      giveService(element);
      if (link && giveCase(element, link)) given = true;
    }
    if (given) link = undefined;
  }

  // An element that appears asks for its settings first of all: the one moment that every one of them tells.
  function appeared(event: Event): void {
    const element = event.composedPath()[0] as HTMLElement;
    if (!ALL.includes(element.localName)) return;
    giveService(element);
    if (link && giveCase(element, link)) link = undefined;
  }

  for (const name of Object.keys(NEXT)) document.addEventListener(name, goOn);
  document.addEventListener('mpp-application-submit', keepReference);
  document.addEventListener('context-request', appeared, true);
  addEventListener('hashchange', sweep);
  sweep();
  return () => {
    for (const name of Object.keys(NEXT)) document.removeEventListener(name, goOn);
    document.removeEventListener('mpp-application-submit', keepReference);
    document.removeEventListener('context-request', appeared, true);
    removeEventListener('hashchange', sweep);
  };
}
