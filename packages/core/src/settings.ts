/**
 * Where an element learns which API and region it works for. The wire is the Web Components Community Group's context
 * protocol (event `context-request`), so a provider of another copy of this SDK, or the script tag itself, can answer.
 */
import type {MppClient} from '@mpp-sdk/api-client';

export interface Settings {
  /** origin (and path) of the API, without `/v1` */
  api?: string;
  /** Kemendagri code: `31`, `72.01` */
  region?: string;
  /** BCP 47; wins over the nearest `lang` */
  locale?: string;
  /** made by the first element that needs it, then shared by all elements of these settings */
  client?: MppClient;
}

/** A string, not a symbol: two copies of the SDK on a page mean the same context. */
export const SETTINGS = 'mpp-settings';

type Receive = (settings: Settings, unsubscribe?: () => void) => void;

export class SettingsRequestEvent extends Event {
  readonly context = SETTINGS;
  readonly subscribe = true;
  constructor(readonly callback: Receive) {
    super('context-request', {bubbles: true, composed: true});
  }
}

/** Told by a provider that has just started to provide, so that elements that asked too early ask again. */
export class SettingsProviderEvent extends Event {
  readonly context = SETTINGS;
  constructor() {
    super('context-provider', {bubbles: true, composed: true});
  }
}

export const isSettingsEvent = (event: Event): event is SettingsRequestEvent =>
  (event as Partial<SettingsRequestEvent>).context === SETTINGS;
