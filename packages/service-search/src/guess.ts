import {hasQuery, type Question} from './question.js';
import {type Answer} from './search-source.js';

/** True when the citizen asked in words and nothing here really answers. */
export const isGuess = ({confident}: Pick<Answer, 'confident'>, question: Question) => !confident && hasQuery(question);
