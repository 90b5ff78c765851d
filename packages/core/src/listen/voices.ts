/** 'id' of 'id-ID', of Android's 'id_ID', and of 'in', which old devices still say. */
const languageOf = (lang: string): string => {
  const language = lang.toLowerCase().split(/[-_]/)[0]!;
  return language === 'in' ? 'id' : language;
};

/** A voice of the language; one of the device itself goes before one that sends the text elsewhere. */
export function voiceFor(
  voices: SpeechSynthesis | undefined,
  lang: string,
  own = false,
): SpeechSynthesisVoice | undefined {
  const fitting = (voices?.getVoices() ?? []).filter((voice) => languageOf(voice.lang) === languageOf(lang));
  return fitting.find(({localService}) => localService) ?? (own ? undefined : fitting[0]);
}

export const hasVoice = (voices: SpeechSynthesis | undefined, lang: string): boolean => !!voiceFor(voices, lang);

export const isRecorded = (root: ParentNode): boolean => !!root.querySelector('[data-audio]');
