import {html, nothing, render, type LitElement, type ReactiveController} from 'lit';
import {adoptStyles} from '../adopt-styles.js';
import {drawIcon} from '../render/icons.js';
import {play, say} from './say.js';
import {listenStyles} from './styles.js';
import {targetsIn, type Target} from './targets.js';
import {hasVoice, voiceFor} from './voices.js';
import {listenWords, type ListenWords} from './words.js';

const SOUND = 'M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 0 1 0 6M19 6a8 8 0 0 1 0 12';
const STOP = 'M6 6h12v12H6z';
/** Told to all elements of the page: one voice at a time. */
const QUIET = 'mpp-quiet';

/**
 * Buttons beside what an element shows, which read it aloud. They are put into what is drawn already: the element knows
 * nothing of them, so that a page where no voice is pays nothing for them.
 */
export class Listening implements ReactiveController {
  #boxes = new WeakMap<Element, Map<Target['kind'], HTMLElement>>();
  #drawn = new WeakMap<HTMLElement, string>();
  #speaking?: {box: HTMLElement; stop: () => void};
  /** The button of a recording that cannot be had. */
  #failed?: HTMLElement;

  constructor(
    private readonly host: LitElement & {readonly locale: string},
    private readonly voices: SpeechSynthesis | undefined,
  ) {
    adoptStyles(host.renderRoot as ShadowRoot, [listenStyles]);
    host.addController(this);
    this.#place();
  }

  hostConnected(): void {
    addEventListener(QUIET, this.#stop);
    addEventListener('pagehide', this.#stop);
  }

  hostDisconnected(): void {
    removeEventListener(QUIET, this.#stop);
    removeEventListener('pagehide', this.#stop);
    this.#stop();
  }

  hostUpdated(): void {
    void this.host.updateComplete.then(() => this.#place());
  }

  get #lang(): 'id' | 'en' {
    return this.host.locale === 'en' ? 'en' : 'id';
  }

  #stop = (): void => this.#speaking?.stop();

  #place(): void {
    const words = listenWords[this.#lang];
    for (const target of targetsIn(this.host.renderRoot, words)) {
      if (this.#canHear(target)) this.#draw(target, words);
      else this.#boxes.get(target.at)?.get(target.kind)?.remove();
    }
    if (this.#speaking?.box.isConnected === false) this.#stop();
  }

  /** A code goes to no voice that sends it elsewhere. */
  #canHear({kind, recording}: Target): boolean {
    if (kind === 'codes') return !!voiceFor(this.voices, this.#lang, true);
    return !!recording || hasVoice(this.voices, this.#lang);
  }

  #draw(target: Target, words: ListenWords): void {
    const {at, kind, place, label} = target;
    const box = this.#boxOf(at, kind);
    if (!box.isConnected) at.insertAdjacentElement(place, box);
    if (kind === 'question') at.parentElement!.toggleAttribute('data-listens', true);
    const on = this.#speaking?.box === box;
    const failed = this.#failed === box;
    // A long page has many, and each key draws it.
    const state = `${label} ${target.recording ?? ''} ${on} ${failed}`;
    if (this.#drawn.get(box) === state) return;
    this.#drawn.set(box, state);
    render(
      html`<button
          class="listen"
          type="button"
          aria-label=${label}
          aria-pressed=${on ? 'true' : 'false'}
          @click=${() => this.#press(target, box)}
        >
          ${drawIcon(on ? STOP : SOUND)}<span>${kind === 'codes' ? words.code : words.listen}</span></button
        >${target.recording ? html`<span class="small" role="status">${failed ? words.failed : nothing}</span>` : nothing}`,
      box,
    );
  }

  #boxOf(at: Element, kind: Target['kind']): HTMLElement {
    const boxes = this.#boxes.get(at) ?? new Map<Target['kind'], HTMLElement>();
    this.#boxes.set(at, boxes);
    let box = boxes.get(kind);
    if (!box) {
      box = document.createElement('span');
      box.className = 'no-print';
      box.dataset['listen'] = kind;
      box.setAttribute('part', 'listen');
      boxes.set(kind, box);
    }
    return box;
  }

  #press({recording, read}: Target, box: HTMLElement): void {
    if (this.#speaking?.box === box) return this.#stop();
    dispatchEvent(new Event(QUIET));
    this.#failed = undefined;
    const onEnd = (): void => {
      this.#speaking = undefined;
      this.#place();
    };
    const speak = (): void => {
      if (!this.voices || !hasVoice(this.voices, this.#lang)) {
        this.#failed = box;
        return onEnd();
      }
      this.#speaking = {box, stop: say(this.voices, read(), this.#lang, onEnd)};
    };
    if (recording) this.#speaking = {box, stop: play(recording, onEnd, speak)};
    else speak();
    this.#place();
  }
}
