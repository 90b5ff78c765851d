export {limitWords, renderFile} from './render-file.js';
export {fileStyles as styles} from './file-styles.js';
