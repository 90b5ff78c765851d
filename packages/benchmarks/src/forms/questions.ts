export type Kind = 'text' | 'email' | 'number' | 'date' | 'long' | 'choice' | 'yes' | 'many';

export interface Question {
  name: string;
  label: string;
  kind: Kind;
  required: boolean;
}

export const OPTIONS = ['Baru', 'Perpanjangan', 'Perubahan', 'Penggantian'] as const;

const KINDS: readonly Kind[] = ['text', 'email', 'number', 'date', 'long', 'choice', 'yes', 'many'];

/** The same mixed questions for every library; the first is a text. */
export const questions = (count: number): Question[] =>
  Array.from({length: count}, (_, at) => ({
    name: `q${at + 1}`,
    label: `Pertanyaan nomor ${at + 1}`,
    kind: KINDS[at % KINDS.length]!,
    required: at % 2 === 0 && KINDS[at % KINDS.length] !== 'yes',
  }));
