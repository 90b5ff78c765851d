import type {ApplicationStatus, Result, StatusChange, Task} from '@mpp-sdk/contract';
import {canFollow, toLocalDate, workingDaysBetween} from '@mpp-sdk/domain';
import type {Office} from '@mpp-sdk/domain';
import {ProblemError, invalidField} from '../problem.js';
import type {ApplicationRecord, NewEvent, StoredTask} from '../store/applications.js';
import {clockOf} from './case-clock.js';
import {statusLabels} from './status-labels.js';

const explained: readonly Result[] = ['refused', 'partially', 'not-processed'];

/** Why the result is what it is, as the applicant reads it. */
export function reasonOf({result, resultReason, note}: StatusChange): string | undefined {
  return resultReason ?? (result && explained.includes(result) ? note : undefined);
}

/** What a task says to the applicant. */
export type TaskText = Pick<Task, 'title' | 'description'>;

export interface Move {
  record: ApplicationRecord;
  events: NewEvent[];
  /** words of a task that this opens, by its id */
  taskTexts: Record<string, TaskText>;
}

export interface MoveContext {
  /** epoch milliseconds */
  now: number;
  office: Office;
  newTaskId: () => string;
}

const settled: readonly ApplicationStatus[] = ['decided', 'ready-for-pickup', 'closed'];
/** The applicant must act, so the office's clock stands. */
const waiting: readonly ApplicationStatus[] = ['action-needed', 'awaiting-payment'];
export const defaultTaskTitle = {id: 'Lengkapi yang diminta petugas', en: 'Provide what the officer has asked for'};

/**
 * An officer moves an application on. `action-needed` opens a task and stops the clock, as `awaiting-payment` does; leaving
 * it cancels the task and starts the clock again. A result ends the clock. Throws transition-not-allowed, or validation-failed for parts that do not go together.
 */
export function moveApplication(record: ApplicationRecord, change: StatusChange, context: MoveContext): Move {
  const {status, task, result, resultReason} = change;
  if (!canFollow(record.status, status)) throw new ProblemError('transition-not-allowed');
  if (task && status !== 'action-needed') throw invalidField('/task', 'not-allowed', 'Only with action-needed');
  if ((result ?? resultReason) !== undefined && !settled.includes(status))
    throw invalidField('/result', 'not-allowed', 'Only once it is decided');
  if (result && explained.includes(result) && reasonOf(change) === undefined)
    throw invalidField('/resultReason', 'required', 'The applicant must be told why');
  const at = new Date(context.now).toISOString();
  const label = change.agencyStatus?.label ?? statusLabels[status];
  const opensTask = status === 'action-needed' && (task !== undefined || record.status !== status);
  const opened = opensTask ? newTask(change, context) : undefined;
  const base = enterStage(setClock(record, status, at, context), change, at);
  const moved: ApplicationRecord = {
    ...base,
    status,
    agencyStatus: change.agencyStatus ?? (record.status === status ? record.agencyStatus : {code: status, label}),
    ...(result && {result}),
    tasks: opened ? [...base.tasks, opened.task] : base.tasks,
    updatedAt: context.now,
  };
  return {
    record: moved,
    taskTexts: opened ? {[opened.task.id]: opened.text} : {},
    events: [
      {
        at,
        type: eventType(record, change, opensTask),
        status,
        label,
        by: 'officer',
        channel: change.channel ?? record.channel,
        ...(change.note && {note: change.note}),
      },
    ],
  };
}

/** The applicant answers a task: it closes, the clock runs again and the case is in review when nothing else is open. */
export function answerTask(record: ApplicationRecord, taskId: string, context: MoveContext): Move {
  const task = record.tasks.find(({id}) => id === taskId);
  if (!task) throw invalidField('/taskId', 'unknown', 'This application has no such task');
  if (task.state !== 'open') throw new ProblemError('task-closed');
  const at = new Date(context.now).toISOString();
  const tasks = record.tasks.map((one) => (one === task ? {...one, state: 'answered' as const} : one));
  const more = tasks.some(({state}) => state === 'open');
  const leaves = !more && record.status === 'action-needed';
  const status = leaves ? 'in-review' : record.status;
  const base = leaves ? startClock({...record, tasks}, at) : {...record, tasks};
  const agencyStatus = leaves ? {code: status, label: statusLabels[status]} : record.agencyStatus;
  return {
    record: {...base, status, agencyStatus, updatedAt: context.now},
    taskTexts: {},
    events: [{at, type: 'task-answered', status, label: agencyStatus.label, by: 'applicant', channel: record.channel}],
  };
}

/** The applicant writes to the office: nothing moves. */
export function writeMessage(record: ApplicationRecord, message: string, now: number): Omit<Move, 'taskTexts'> {
  if (record.status === 'closed') throw new ProblemError('application-closed');
  const {status, channel, agencyStatus} = record;
  const at = new Date(now).toISOString();
  return {
    record: {...record, updatedAt: now},
    events: [{at, type: 'message', status, label: agencyStatus.label, by: 'applicant', channel, note: message.trim()}],
  };
}

function eventType(record: ApplicationRecord, {status}: StatusChange, opensTask: boolean): NewEvent['type'] {
  if (opensTask) return 'task-opened';
  if (record.status === status) return 'message';
  return status === 'decided' ? 'decided' : 'status-changed';
}

function newTask({task, note}: StatusChange, {newTaskId}: MoveContext): {task: StoredTask; text: TaskText} {
  const {title = defaultTaskTitle, description = task ? undefined : note, ...plain} = task ?? {};
  return {
    task: {acceptsFiles: true, ...plain, id: newTaskId(), state: 'open'},
    text: {title, ...(description && {description})},
  };
}

function setClock(
  record: ApplicationRecord,
  status: ApplicationStatus,
  at: string,
  context: MoveContext,
): ApplicationRecord {
  if (waiting.includes(status)) return stopClock(reopen(record, at), at, status);
  const running = startClock(record, at);
  return settled.includes(status) ? settle(running, at, context) : reopen(running, at);
}

function stopClock(record: ApplicationRecord, at: string, reason: ApplicationStatus): ApplicationRecord {
  const open = record.clockStops.find(({to}) => to === undefined);
  if (open?.reason === reason) return record;
  const base = startClock(record, at);
  return {...base, clockStops: [...base.clockStops, {from: at, reason}]};
}

/** Closes the open stop, and the tasks that the applicant has not answered. */
function startClock(record: ApplicationRecord, at: string): ApplicationRecord {
  if (record.clockStops.every(({to}) => to !== undefined)) return record;
  return {
    ...record,
    clockStops: record.clockStops.map((stop) => (stop.to === undefined ? {...stop, to: at} : stop)),
    tasks: record.tasks.map((task) => (task.state === 'open' ? {...task, state: 'cancelled'} : task)),
  };
}

function settle(record: ApplicationRecord, at: string, {now, office}: MoveContext): ApplicationRecord {
  if (record.settled) return record;
  const clock = clockOf(record, office, now);
  const day = (instant: number) => toLocalDate(instant, office.zone);
  const tookDays = Math.max(0, workingDaysBetween(day(record.receivedAt), day(now), office));
  return {...record, settled: {at, tookDays, ...(clock && {clock})}};
}

/** A decision that is taken up again: what lies between was nobody's delay. */
function reopen(record: ApplicationRecord, at: string): ApplicationRecord {
  const {settled: before, ...rest} = record;
  if (!before) return record;
  return {...rest, clockStops: [...record.clockStops, {from: before.at, to: at, reason: 'decided'}]};
}

function enterStage(record: ApplicationRecord, {agencyStatus}: StatusChange, at: string): ApplicationRecord {
  const stage = record.terms?.limits?.stages?.find(({id}) => id === agencyStatus?.code);
  const {stages = []} = record;
  if (!stage || stages.at(-1)?.id === stage.id) return record;
  return {...record, stages: [...stages, {id: stage.id, from: at}]};
}
