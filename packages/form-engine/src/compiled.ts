import type {FormDefinition, UiElement} from '@mpp-sdk/contract';
import type {WorkingCalendar} from '@mpp-sdk/domain';
import type {Appearance} from './appearance.js';
import type {Notice} from './form-error.js';
import type {schemaErrors} from './schema-errors.js';
import type {Answers, FieldError, FieldErrorCode, FieldItem, FieldKind, FieldSchema, Pointer} from './types.js';

/** One field of a form, whether it is shown now or not. */
export interface CompiledField {
  readonly pointer: Pointer;
  readonly schema: FieldSchema;
  readonly kind: FieldKind;
  /** Where it stands: usually one place, more when several branches ask it. */
  readonly placements: readonly Placement[];
  /** For `repeat`: what is asked in each entry. Private to this package. */
  readonly repeat?: Repeat;
  /** Worked out, never asked. Private to this package. */
  readonly compute?: Expression;
}

export interface Placement {
  readonly page: number;
  /** Where its control is in the definition, for errors. */
  readonly path: string;
  /** Rules of the control and of everything around it. */
  readonly rules: readonly Rule[];
}

/** Questions that stand together in one object: a whole form, or one entry of a repeat, with pointers of their own. */
export interface Level {
  /** Each field once, in the order of the pages. Properties without a control are not among them. */
  readonly fields: readonly CompiledField[];
  readonly byPointer: ReadonlyMap<Pointer, CompiledField>;
  /** The rest is private to this package. */
  readonly tree: Tree;
  readonly nodes: ReadonlyMap<Pointer, Tree>;
  /** What stands before a pointer in the keys of texts: `/children`. */
  readonly textRoot: Pointer;
  readonly pages: readonly CompiledPage[];
  readonly requirements: Requirements;
  readonly checks: readonly Check[];
  readonly failures: (answers: Answers) => readonly SchemaFailure[];
  readonly checkField: (field: CompiledField, value: unknown, required: boolean) => readonly FieldError[];
  readonly context: Context;
  /** What was worked out for answers that are still the same object. */
  readonly known: WeakMap<object, Situation>;
  /** Questions as they were shown last, by the entry that they stand in. */
  readonly items: WeakMap<Node, Map<Pointer, {readonly locale: string; readonly item: FieldItem}>>;
  readonly knownErrors: WeakMap<object, {whole?: readonly FieldError[]; fields?: readonly FieldError[]}>;
}

/** A definition that was found sound. Make it once with `compileForm`; it never changes. */
export interface CompiledForm extends Level {
  readonly definition: FormDefinition;
  readonly id: string;
  readonly version: number;
  /** What was left out of it. */
  readonly notices: readonly Notice[];
}

/** What computed values and checks may ask for besides the answers. */
export interface Context {
  /** `YYYY-MM-DD`, in the office's zone. Without it whatever needs today is not worked out. */
  readonly today?: string;
  readonly calendar?: WorkingCalendar;
  /** Asked for while the definition is read, and here before an answer is judged. */
  readonly validator: {needed: boolean; schemaErrors?: typeof schemaErrors};
  /** How often a value was looked at: one schema, one rule or one field each. For tests of how much work is done. */
  readonly work: {count: number};
}

/** The cleaned answers together with what they show. */
export interface Situation {
  readonly cleaned: Answers;
  readonly look: Appearance;
}

export interface Repeat {
  readonly level: Level;
  readonly min: number;
  readonly max: number;
}

/** Something worked out from answers. `reads` are the fields that it looks at. */
export interface Expression {
  readonly reads: readonly Pointer[];
  readonly evaluate: (answers: Answers) => unknown;
}

/** A comparison between answers, with the words of the definition where it fails. */
export interface Check {
  readonly at: Pointer;
  readonly text?: string;
  readonly fails: (answers: Answers) => boolean;
}

/** The schema's objects and leaves, for walking answers. A repeat is a leaf. */
export interface Tree {
  readonly pointer: Pointer;
  readonly children?: ReadonlyMap<string, Tree>;
  /** Properties without a name in the schema are allowed. */
  readonly open: boolean;
}

/** What has to be answered: always, and when conditions of the schema hold. */
export interface Requirements {
  readonly always: ReadonlySet<Pointer>;
  readonly sometimes: readonly {readonly pointer: Pointer; readonly when: readonly Condition[]}[];
}

export interface Condition {
  readonly at: Pointer;
  readonly expected: boolean;
  readonly test: (value: unknown) => boolean;
}

export interface SchemaFailure {
  readonly pointer: Pointer;
  readonly code: FieldErrorCode;
  readonly params?: FieldError['params'];
}

export interface CompiledPage {
  readonly key: string;
  readonly node: Node & {readonly kind: 'group'};
}

export interface Rule {
  readonly effect: 'SHOW' | 'HIDE' | 'ENABLE' | 'DISABLE';
  readonly pointer: Pointer;
  /** True when the scope is an object: then it counts as present, though empty. */
  readonly container: boolean;
  /** Fields whose being hidden changes the outcome. */
  readonly reads: readonly Pointer[];
  readonly test: (value: unknown) => boolean;
  /** Part of a circle: as if it were not there. */
  readonly off?: boolean;
}

/** What stands on a page, before rules and language are applied. */
export type Node = {readonly element: UiElement; readonly rule?: Rule} & (
  | {readonly kind: 'field'; readonly field: CompiledField}
  | {readonly kind: 'unsupported'; readonly pointer: Pointer; readonly schema: FieldSchema}
  | {readonly kind: 'label'}
  | {
      readonly kind: 'group';
      readonly layout: 'fieldset' | 'row' | 'plain';
      readonly nodes: readonly Node[];
      /** The schema's own, of an object that is asked as a whole. */
      readonly title?: string;
    }
);
