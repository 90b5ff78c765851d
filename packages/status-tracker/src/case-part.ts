/** An open case: a chunk of its own, which comes while number and code are typed. */
export {AnswerController} from './answer-controller.js';
export {caseStyles} from './case-styles.js';
export {Complaint} from './complaint.js';
export {caseMessages} from './messages/case.js';
export {clockMessages} from './messages/clock.js';
export {Follower} from './follower.js';
export {OwnMessages} from './messages-part.js';
export {renderCase} from './render-case.js';
export {renderTask} from './render-task.js';
