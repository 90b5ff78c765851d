/** A device that speaks: stands in for the browser's own voices, which a test machine has none of. */
export interface Voices {
  /** What was said, sentence by sentence; the last one is still being said. */
  readonly said: string[];
  /** Languages of the sentences. */
  readonly langs: string[];
  readonly speaking: () => boolean;
  /** Says all that is waiting. */
  finish(): void;
  /** More voices, as when the device has loaded them. */
  add(lang: string, local?: boolean): void;
  restore(): void;
}

interface Utterance {
  text: string;
  lang: string;
  onend?: () => void;
  onerror?: () => void;
}

export function giveVoices(langs: readonly string[], local = true): Voices {
  const voices = langs.map((lang) => ({lang, localService: local, name: lang}));
  let now: Utterance | undefined;
  const said: string[] = [];
  const spoken: string[] = [];
  const device = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(utterance: Utterance) {
      now = utterance;
      said.push(utterance.text.trim());
      spoken.push(utterance.lang);
    },
    cancel() {
      const cut = now;
      now = undefined;
      cut?.onerror?.();
    },
  });
  class Sentence implements Utterance {
    lang = '';
    constructor(readonly text: string) {}
  }
  const before = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
  );
  const put = (name: string, value: unknown) => Object.defineProperty(window, name, {configurable: true, value});
  put('speechSynthesis', device);
  put('SpeechSynthesisUtterance', Sentence);
  return {
    said,
    langs: spoken,
    speaking: () => now !== undefined,
    finish() {
      while (now) {
        const {onend} = now;
        now = undefined;
        onend?.();
      }
    },
    add(lang, own = true) {
      voices.push({lang, localService: own, name: lang});
      device.dispatchEvent(new Event('voiceschanged'));
    },
    restore() {
      for (const [name, own] of before) {
        if (own) Object.defineProperty(window, name, own);
        else delete (window as unknown as Record<string, unknown>)[name];
      }
    },
  };
}
