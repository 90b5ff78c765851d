/** The measures, for whoever compares a search of their own. */
export {bestWithin, mean, median, ndcg} from './metrics.js';
export type {Grades} from './metrics.js';
