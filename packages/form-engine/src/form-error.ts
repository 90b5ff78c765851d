/** What can be wrong with a definition. `faultWords` has the words for its author. */
export type FaultCode =
  | 'not-object'
  | 'not-list'
  | 'not-element'
  | 'root-type'
  | 'too-deep'
  | 'too-large'
  | 'too-many-fields'
  | 'too-many-elements'
  | 'name-forbidden'
  | 'keyword-refused'
  | 'keyword-unknown'
  | 'schema-invalid'
  | 'ref-unknown'
  | 'ref-circular'
  | 'pattern-invalid'
  | 'pattern-long'
  | 'pattern-back-reference'
  | 'pattern-explosive'
  | 'field-unknown'
  | 'field-unsupported'
  | 'element-unknown'
  | 'scope-unknown'
  | 'no-page'
  | 'not-category'
  | 'effect-unknown'
  | 'circular'
  | 'chain-long'
  | 'rules-broad'
  | 'expression-invalid'
  | 'compute-type'
  | 'compute-unasked'
  | 'checks-misplaced'
  | 'check-invalid';

export interface Fault {
  /** JSON pointer into the definition. */
  readonly path: string;
  readonly code: FaultCode;
  readonly params: {readonly [name: string]: string | number};
}

/** A part of a definition that was left out: of a `part` the citizen has to know, a `detail` is for the author. */
export interface Notice extends Fault {
  readonly level: 'part' | 'detail';
}

/** The definition is unsound; `faultWords` says why. */
export class FormError extends Error implements Fault {
  override readonly name = 'FormError';

  constructor(
    readonly path: string,
    readonly code: FaultCode,
    readonly params: Fault['params'] = {},
  ) {
    super(`${path || '/'}: ${code}`);
  }
}

/** Where faults go while a definition is read. */
export interface Reporter {
  /** Refuses the definition; when lenient it notes the fault, and the caller leaves the part out. */
  fault(path: string, code: FaultCode, params?: Fault['params'], level?: Notice['level']): void;
  /** Never refuses: nothing is wrong, but something is not asked here. */
  note(path: string, code: FaultCode, params?: Fault['params']): void;
  readonly notices: readonly Notice[];
  /** What is wrong with a keyword; an element does not ask. */
  readonly keywordFault?: (name: string, value: unknown) => FaultCode | undefined;
}

const MOST_NOTICES = 100;

export function reporter(lenient: boolean, keywordFault?: Reporter['keywordFault']): Reporter {
  const notices: Notice[] = [];
  const add = (notice: Notice): void => void (notices.length < MOST_NOTICES && notices.push(notice));
  return {
    notices,
    keywordFault,
    note: (path, code, params = {}) => add({path, code, params, level: 'part'}),
    fault(path, code, params = {}, level = 'part') {
      if (!lenient) throw new FormError(path, code, params);
      add({path, code, params, level});
    },
  };
}
