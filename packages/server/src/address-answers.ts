import type {Address} from '@mpp-sdk/domain';
import {areaLevels} from '@mpp-sdk/domain';
import type {Areas} from './areas/areas.js';
import {ProblemError} from './problem.js';

/** An address among cleaned answers, which the form's engine has found whole. */
export interface AddressAnswer {
  /** into the request */
  pointer: string;
  address: Address;
}

/**
 * Throws validation-failed for areas that the country does not have. Each code begins with that of the area above it (the
 * engine has seen to that), so the smallest one vouches for all.
 */
export async function refuseUnknownAreas(areas: Areas, answers: readonly AddressAnswer[]): Promise<void> {
  const unknown: string[] = [];
  for (const {pointer, address} of answers) {
    const smallest = areaLevels.flatMap((level) => address[level] ?? []).pop();
    if (smallest && !(await areas.get(smallest.code))) unknown.push(pointer);
  }
  if (unknown.length === 0) return;
  throw new ProblemError('validation-failed', {
    errors: unknown
      .slice(0, 100)
      .map((pointer) => ({pointer, code: 'address', detail: 'There is no area with this code'})),
  });
}
