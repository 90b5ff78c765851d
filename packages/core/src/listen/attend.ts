import type {LitElement} from 'lit';
import {hasVoice, isRecorded} from './voices.js';

/**
 * Makes an element listenable where the device can: there is a voice for its language, or the region has recorded
 * something. Nothing else is loaded before.
 */
export function attend(host: LitElement & {readonly locale: string}): void {
  const voices = window.speechSynthesis as SpeechSynthesis | undefined;
  let begun = false;
  const look = async (): Promise<void> => {
    // What stands beside the element's own drawing, such as recordings, is there after the update.
    await host.updateComplete;
    if (begun || !host.isConnected || !(hasVoice(voices, host.locale) || isRecorded(host.renderRoot))) return;
    begun = true;
    const chunk = await import('./listening.js').catch(() => undefined);
    begun = !!chunk;
    if (chunk) new chunk.Listening(host, voices);
  };
  const onVoices = (): void => void look();
  const listen = (): void => voices?.addEventListener?.('voiceschanged', onVoices);
  host.addController({
    hostConnected: listen,
    hostDisconnected: () => voices?.removeEventListener?.('voiceschanged', onVoices),
    hostUpdated: onVoices,
  });
  void look();
}
