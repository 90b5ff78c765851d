import {parseReference} from '@mpp-sdk/domain';
import type {Context, Kit} from './kit.js';
import {requireApplicant} from './middleware/auth.js';

/** The booking that moves, which only its own bearer may say; throws unauthorized. */
export async function movedBooking(c: Context, kit: Kit, asked: string): Promise<string> {
  const parsed = parseReference(asked);
  return requireApplicant(c, kit, 'appointment', parsed?.kind === 'appointment' ? parsed.reference : undefined);
}
