import type {ApplicationStatus, StatusChange, Task} from '@mpp-sdk/contract';
import {addWorkingDays, canFollow, toLocalDate, workingDaysBetween} from '@mpp-sdk/domain';
import type {WorkingCalendar} from '@mpp-sdk/domain';
import type {Zone} from '@mpp-sdk/contract';
import {ProblemError, invalidField} from '../problem.js';
import type {ApplicationRecord, NewEvent, StoredTask} from '../store/applications.js';
import {statusLabels} from './status-labels.js';

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
  office: WorkingCalendar & {zone: Zone};
  newTaskId: () => string;
}

const settled: readonly ApplicationStatus[] = ['decided', 'ready-for-pickup', 'closed'];
export const defaultTaskTitle = {id: 'Lengkapi yang diminta petugas', en: 'Provide what the officer has asked for'};

/**
 * An officer moves an application on. `action-needed` opens a task and stops the clock; leaving it cancels the task and
 * starts the clock again. Throws transition-not-allowed, or validation-failed for parts that do not go together.
 */
export function moveApplication(record: ApplicationRecord, change: StatusChange, context: MoveContext): Move {
  const {status, task, result} = change;
  if (!canFollow(record.status, status)) throw new ProblemError('transition-not-allowed');
  if (task && status !== 'action-needed') throw invalidField('/task', 'not-allowed', 'Only with action-needed');
  if (result && !settled.includes(status)) throw invalidField('/result', 'not-allowed', 'Only once it is decided');
  const at = new Date(context.now).toISOString();
  const label = change.agencyStatus?.label ?? statusLabels[status];
  const opensTask = status === 'action-needed' && (task !== undefined || record.status !== status);
  const opened = opensTask ? newTask(change, context) : undefined;
  const base = status === 'action-needed' ? stopClock(record, at) : startClock(record, at, context);
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
  const waiting = tasks.some(({state}) => state === 'open');
  const leaves = !waiting && record.status === 'action-needed';
  const status = leaves ? 'in-review' : record.status;
  const base = leaves ? startClock({...record, tasks}, at, context) : {...record, tasks};
  const agencyStatus = leaves ? {code: status, label: statusLabels[status]} : record.agencyStatus;
  return {
    record: {...base, status, agencyStatus, updatedAt: context.now},
    taskTexts: {},
    events: [{at, type: 'task-answered', status, label: agencyStatus.label, by: 'applicant', channel: record.channel}],
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

function stopClock(record: ApplicationRecord, at: string): ApplicationRecord {
  if (record.clockStops.some(({to}) => to === undefined)) return record;
  return {...record, clockStops: [...record.clockStops, {from: at, reason: 'action-needed'}]};
}

/** Closes the open stop and moves the promised date by the working days that were lost. */
function startClock(record: ApplicationRecord, at: string, {office}: MoveContext): ApplicationRecord {
  const stop = record.clockStops.find(({to}) => to === undefined);
  if (!stop) return record;
  const lost = workingDaysBetween(toLocalDate(stop.from, office.zone), toLocalDate(at, office.zone), office);
  return {
    ...record,
    clockStops: record.clockStops.map((one) => (one === stop ? {...one, to: at} : one)),
    tasks: record.tasks.map((task) => (task.state === 'open' ? {...task, state: 'cancelled'} : task)),
    ...(record.promisedDate && {promisedDate: addWorkingDays(record.promisedDate, lost, office)}),
  };
}
