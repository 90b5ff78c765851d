import type {FormDefinition, UiElement} from '@mpp-sdk/contract';
import type {IdentityWarning} from '@mpp-sdk/domain';

/** What a citizen has entered: nested plain objects, as they are sent. File fields hold upload ids. */
export type Answers = {readonly [name: string]: unknown};

/** RFC 6901 pointer into the answers, such as `/applicant/name`. */
export type Pointer = string;

export type FieldKind =
  | 'text'
  | 'textarea'
  | 'number'
  | 'money'
  | 'date'
  | 'choice'
  | 'multichoice'
  | 'boolean'
  | 'consent'
  | 'file'
  | 'nik'
  | 'kk'
  | 'npwp'
  | 'nib'
  | 'phone'
  | 'email';

/** The part of JSON Schema 2020-12 that this engine reads, and the vendor keywords of docs/forms.md. */
export interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: {readonly [name: string]: FieldSchema};
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly formatMinimum?: string;
  readonly formatMaximum?: string;
  readonly 'x-field'?: string;
  readonly 'x-accept'?: string | readonly string[];
  readonly 'x-max-bytes'?: number;
  readonly 'x-autocomplete'?: string;
  readonly 'x-sensitivity'?: string;
  readonly [keyword: string]: unknown;
}

/** One field of a form, whether it is shown now or not. */
export interface CompiledField {
  readonly pointer: Pointer;
  readonly schema: FieldSchema;
  readonly kind: FieldKind;
  /** Where it stands: usually one place, more when several branches ask it. */
  readonly placements: readonly Placement[];
}

export interface Placement {
  readonly page: number;
  /** Where its control is in the definition, for errors. */
  readonly path: string;
  /** Rules of the control and of everything around it. */
  readonly rules: readonly Rule[];
}

/** A definition that was found sound. Make it once with `compileForm`; it never changes. */
export interface CompiledForm {
  readonly definition: FormDefinition;
  readonly id: string;
  readonly version: number;
  /** Each field once, in the order of the pages. Repeats, and properties without a control, are not among them. */
  readonly fields: readonly CompiledField[];
  readonly byPointer: ReadonlyMap<Pointer, CompiledField>;
  /** The rest is private to this package. */
  readonly pages: readonly CompiledPage[];
  readonly tree: Tree;
  readonly requirements: Requirements;
  readonly failures: (answers: Answers) => readonly SchemaFailure[];
}

/** The schema's objects and leaves, for walking answers. */
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
}

/** What stands on a page, before rules and language are applied. */
export type Node = {readonly element: UiElement; readonly rule?: Rule} & (
  | {readonly kind: 'field'; readonly field: CompiledField}
  | {readonly kind: 'unsupported'; readonly pointer: Pointer; readonly schema: FieldSchema}
  | {readonly kind: 'label'}
  | {readonly kind: 'group'; readonly layout: 'fieldset' | 'row' | 'plain'; readonly nodes: readonly Node[]}
);

export interface Option {
  readonly value: string | number | boolean;
  readonly label: string;
}

/** A question as it should be shown now. */
export interface FieldItem {
  readonly kind: 'field';
  readonly pointer: Pointer;
  readonly schema: FieldSchema;
  readonly field: FieldKind;
  readonly required: boolean;
  readonly enabled: boolean;
  readonly label: string;
  readonly help?: string;
  readonly placeholder?: string;
  /** For `choice` and `multichoice`. */
  readonly options?: readonly Option[];
  /** For `choice`: up to five options are radio buttons, more when the definition asks for them. */
  readonly widget?: 'radio' | 'select';
  /** HTML autocomplete token. */
  readonly autocomplete?: string;
  /** For `file`: media types or extensions. */
  readonly accept?: readonly string[];
  /** For `file`: largest size in bytes. */
  readonly maxBytes?: number;
  /** For `file`: the answer is a list of upload ids. */
  readonly multiple?: boolean;
  readonly sensitivity?: string;
}

export interface GroupItem {
  readonly kind: 'group';
  /** `fieldset` has a legend; `row` sits side by side where there is room. */
  readonly layout: 'fieldset' | 'row';
  readonly label: string;
  readonly enabled: boolean;
  readonly items: readonly Item[];
}

export interface LabelItem {
  readonly kind: 'label';
  readonly text: string;
}

/** Something this version cannot ask (a repeat): say so; its data are kept. */
export interface UnsupportedItem {
  readonly kind: 'unsupported';
  readonly pointer: Pointer;
  readonly label: string;
}

export type Item = FieldItem | GroupItem | LabelItem | UnsupportedItem;

/** A visible page. `index` is its number in the definition and does not move when other pages hide. */
export interface Page {
  readonly index: number;
  /** Text key, such as `page.applicant`. */
  readonly key: string;
  readonly label: string;
  readonly items: readonly Item[];
}

export type FieldErrorCode =
  | 'required'
  | 'type'
  | 'enum'
  | 'format'
  | 'pattern'
  | 'minLength'
  | 'maxLength'
  | 'min'
  | 'max'
  | 'multipleOf'
  | 'minItems'
  | 'maxItems'
  | 'date'
  | 'minDate'
  | 'maxDate'
  | 'email'
  | 'phone'
  | 'nik'
  | 'kk'
  | 'npwp'
  | 'nib'
  | 'consent'
  | 'unknown'
  | 'invalid';

/** `code` chooses the words, `params` fills them; the value itself is never in here. */
export interface FieldError {
  readonly pointer: Pointer;
  readonly code: FieldErrorCode;
  readonly params: {readonly [name: string]: string | number};
}

export type FieldWarningCode = IdentityWarning;

/** Worth a second look, never a reason to refuse. */
export interface FieldWarning {
  readonly pointer: Pointer;
  readonly code: FieldWarningCode;
}
