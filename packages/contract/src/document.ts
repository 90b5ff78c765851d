/** The whole OpenAPI document as data, for servers and tests; browsers have no use for it. */
export {document} from './generated/document.js';
