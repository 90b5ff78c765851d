/** What is worth knowing of the form itself; most forms have nothing of it. */
export {renderCarried, styles} from './render-carried.js';
export {renderLeftOut} from './render-left-out.js';
