import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isSettingsEvent, SettingsRequestEvent, type Settings} from '../settings.js';

/** Asks the nearest provider for settings while connected, also when that provider is defined later. */
export class SettingsController implements ReactiveController {
  value: Settings = {};
  #unsubscribe?: () => void;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('context-provider', this.#onProvider);
    this.#ask();
  }

  hostDisconnected() {
    document.removeEventListener('context-provider', this.#onProvider);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #ask() {
    this.host.dispatchEvent(
      new SettingsRequestEvent((settings, unsubscribe) => {
        if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
        this.#unsubscribe = unsubscribe;
        if (!this.host.isConnected || settings === this.value) return;
        this.value = settings;
        this.host.requestUpdate();
      }),
    );
  }

  #onProvider = (event: Event) => {
    if (isSettingsEvent(event) && event.target !== this.host) this.#ask();
  };
}
