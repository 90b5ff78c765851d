import {css} from 'lit';

export {limitWords, renderFile} from './render-file.js';
export const styles = css``;
