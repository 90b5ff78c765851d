import type {ProblemCode} from '@mpp-sdk/contract';

/** network: the line is dead. pending: the answer waits for `heal`. Else a problem of the contract. */
export type FaultKind = 'network' | 'pending' | {status: number; code: ProblemCode};

export interface Fault {
  path: RegExp | string;
  kind: FaultKind;
  /** the answer in place of the server's, or undefined to let the server answer after all */
  apply(): Promise<Response | undefined>;
  release(): void;
}

/** The first rule whose pattern is found in the path. */
export const faultFor = (faults: readonly Fault[], pathname: string): Fault | undefined =>
  faults.find(({path}) => (typeof path === 'string' ? pathname.includes(path) : path.test(pathname)));
