import {officeCalendar} from '@mpp-sdk/domain';
import type {Context, Kit} from './kit.js';
import type {MoveContext} from './rules/application-moves.js';
import {newId} from './security/tokens.js';

/** The office and the moment for the rules that move an application. */
export function moveContext(c: Context, kit: Kit, {agencyId}: {agencyId?: string}): MoveContext {
  const office = officeCalendar(c.get('settings').profile, agencyId);
  return {now: kit.now(), office, newTaskId: () => newId(kit.randomBytes)};
}
