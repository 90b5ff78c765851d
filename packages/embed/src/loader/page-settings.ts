import type {Settings} from '@mpp-sdk/core';

/**
 * The page's defaults from the script tag: `data-api`, `data-region`, `data-lang`, `data-offline`. A module has no
 * `document.currentScript`, so the tag is known by its address; after a redirect by its `data-api`.
 */
export function pageSettings(url: string): Settings & {offline?: string} {
  let script: HTMLScriptElement | null = null;
  for (const one of document.scripts) if (one.src === url) script ??= one;
  script ??= document.querySelector('script[data-api]');
  const {api, region, lang, offline} = script?.dataset ?? {};
  return {api, region, locale: lang, offline};
}

interface Asked extends Event {
  context?: unknown;
  callback?: (settings: Settings) => void;
}

/**
 * Answers, for elements that no provider is nearer to, with one object, so that they share its client. The protocol is
 * core's (settings.ts), spelled out here since importing it would bring the core into the loader.
 */
export function answerWith(settings: Settings): () => void {
  const answer = (event: Asked) => {
    if (event.context !== 'mpp-settings' || !event.callback) return;
    event.stopImmediatePropagation();
    event.callback(settings);
  };
  document.addEventListener('context-request', answer);
  return () => document.removeEventListener('context-request', answer);
}
