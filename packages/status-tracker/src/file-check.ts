import type {RegionProfile} from '@mpp-sdk/contract';

export type Refusal = 'too-large' | 'wrong-type' | 'empty';

const LONGEST_NAME = 120;

/** Why a file would not be taken; undefined when nothing speaks against it. A phone that knows no type is believed. */
export function refusal(file: Blob, limits: RegionProfile['uploads']): Refusal | undefined {
  if (file.size === 0) return 'empty';
  if (!limits) return undefined;
  if (file.size > limits.maxBytes) return 'too-large';
  if (file.type && !limits.types.includes(file.type)) return 'wrong-type';
  return undefined;
}

/** A name without path, control characters or marks that systems stumble over; the ending stays. */
export function cleanName(name: string): string {
  const base = name.normalize('NFC').replace(/^.*[\\/]/, '');
  const clean = base
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (clean.length <= LONGEST_NAME) return clean || 'berkas';
  const ending = /\.\w{1,8}$/.exec(clean)?.[0] ?? '';
  return clean.slice(0, LONGEST_NAME - ending.length) + ending;
}
