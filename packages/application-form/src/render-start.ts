import {css} from 'lit';

/** What comes before the questions. It is asked for together with the form, and not at all where the questions come first. */
export {renderAssistance} from './render-assistance.js';
export {renderIntro} from './render-intro.js';
export const styles = css``;
