import {sessionStore} from '@mpp-sdk/core';
import type {Pointer} from '@mpp-sdk/form-engine';

const NAME = 'mpp-sdk-camera';
/** Longer than a photo takes: after that the citizen is doing something else. */
const LIFE_MS = 15 * 60_000;

interface Away {
  draft: string;
  pointer: Pointer;
  at: number;
}

/** The camera opens: a phone with little memory may end the page behind it, and start it anew when the citizen is back. */
export const cameraOpens = (draft: string, pointer: Pointer, at: number): void =>
  sessionStore().set(NAME, {draft, pointer, at} satisfies Away);

/** The page has lived through it. */
export const cameraCloses = (): void => sessionStore().remove(NAME);

/** The question from which the camera was opened when the page was ended; told once. */
export function cameraReturn(draft: string, now: number): Pointer | undefined {
  const away = sessionStore().get(NAME) as Partial<Away> | undefined;
  if (away?.draft !== draft || typeof away.pointer !== 'string') return undefined;
  cameraCloses();
  return now - (away.at ?? 0) < LIFE_MS ? away.pointer : undefined;
}
