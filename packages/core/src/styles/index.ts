import {base} from './base.js';
import {controls} from './controls.js';
import {surfaces} from './surfaces.js';
import {tokens} from './tokens.js';

export {ticket as ticketStyles} from './ticket.js';
/** What every element's `static styles` starts with. */
export const sharedStyles = [tokens, base, controls, surfaces];
