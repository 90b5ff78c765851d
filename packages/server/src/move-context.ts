import type {Context, Kit} from './kit.js';
import type {MoveContext} from './rules/application-moves.js';
import {newId} from './security/tokens.js';

/** The office and the moment for the rules that move an application. */
export function moveContext(c: Context, kit: Kit): MoveContext {
  const {zone, holidays} = c.get('settings').profile;
  return {now: kit.now(), office: {zone, holidays}, newTaskId: () => newId(kit.randomBytes)};
}
