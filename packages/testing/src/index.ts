export {API, NOW, OPERATOR_TOKEN, startMockApi, type MockApi} from './mock-api.js';
export type {FaultKind} from './faults.js';
export {createStage, until, type ElementState, type MountOptions, type Stage} from './stage.js';
export {giveVoices, type Voices} from './voices.js';
export {find, findAll, type, visibleText, type Role} from './look.js';
export {axeFindings} from './accessible.js';
export {testStates} from './state-tests.js';
export {expectEvent} from './expect-event.js';
export {applicationOnFile, moveApplication, bookAppointment, cancelAppointment} from './cases.js';
