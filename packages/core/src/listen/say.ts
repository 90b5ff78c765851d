import {voiceFor} from './voices.js';

/** A text in one language. */
export interface Segment {
  readonly lang: string;
  readonly text: string;
}

/** One sentence after the other: long texts break off in some browsers. Returns what stops it. */
export function say(
  voices: SpeechSynthesis,
  segments: readonly Segment[],
  lang: string,
  onEnd: () => void,
): () => void {
  const waiting = segments.flatMap(({text, lang: own}) => {
    const voice = voiceFor(voices, own) ?? voiceFor(voices, lang);
    return sentences(text).map((sentence) => Object.assign(new SpeechSynthesisUtterance(sentence), {lang: own, voice}));
  });
  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    onEnd();
  };
  const next = (): void => {
    if (over) return;
    const utterance = waiting.shift();
    if (!utterance) return end();
    utterance.onend = next;
    utterance.onerror = end;
    voices.speak(utterance);
  };
  // Needless, it makes some browsers drop what follows.
  if (voices.speaking) voices.cancel();
  next();
  return () => {
    if (!over) voices.cancel();
    end();
  };
}

const sentences = (text: string): string[] =>
  (text.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]?/g) ?? []).map((one) => one.trim()).filter(Boolean);

/** Plays a recording. Returns what stops it; `onFail` when it cannot be had. */
export function play(url: string, onEnd: () => void, onFail: () => void): () => void {
  const audio = new Audio(url);
  let over = false;
  const once = (then: () => void) => (): void => {
    if (over) return;
    over = true;
    then();
  };
  const fail = once(onFail);
  audio.addEventListener('ended', once(onEnd));
  audio.addEventListener('error', fail);
  audio.play().catch(fail);
  return once(() => {
    audio.pause();
    onEnd();
  });
}
