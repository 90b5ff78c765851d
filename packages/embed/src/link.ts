export interface CaseLink {
  reference: string;
  accessCode?: string;
}

const OURS = ['mpp-reference', 'mpp-code'];

/** The service that the page's address names: `?mpp-service=`. */
export const linkedService = (): string | null => new URLSearchParams(location.search).get('mpp-service');

/**
 * Reads `#mpp-reference=…&mpp-code=…` and takes it out of the address: the code is a secret and must not stay in the
 * history of a shared phone or be copied on. What else stands in the fragment is the host's and stays.
 */
export function takeCaseLink(): CaseLink | undefined {
  const parts = location.hash.slice(1).split('&');
  const ours = parts.filter((part) => OURS.includes(part.split('=')[0] ?? ''));
  if (!ours.length) return undefined;
  const rest = parts.filter((part) => !ours.includes(part)).join('&');
  history.replaceState(history.state, '', location.pathname + location.search + (rest && `#${rest}`));
  const values = new URLSearchParams(ours.join('&'));
  const reference = values.get('mpp-reference');
  return reference ? {reference, accessCode: values.get('mpp-code') ?? undefined} : undefined;
}
