import type {IdentityWarning} from '@mpp-sdk/domain';

/**
 * What a citizen has entered: nested plain objects and lists, as they are sent. File fields hold upload ids.
 * Never changed in place: `setAt` and the entry operations make a new one, and what did not change is shared, which is
 * how the engine knows what need not be looked at again.
 */
export type Answers = {readonly [name: string]: unknown};

/** RFC 6901 pointer into the answers, such as `/applicant/name`; in a list with the entry's number: `/children/0/name`. */
export type Pointer = string;

export type FieldKind =
  | 'text'
  | 'textarea'
  | 'number'
  | 'money'
  | 'date'
  | 'time'
  | 'choice'
  | 'multichoice'
  | 'boolean'
  | 'consent'
  | 'file'
  | 'signature'
  | 'address'
  | 'nik'
  | 'kk'
  | 'npwp'
  | 'nib'
  | 'phone'
  | 'email'
  | 'repeat';

/** The part of JSON Schema 2020-12 that this engine reads, and the vendor keywords of docs/forms.md. */
export interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: {readonly [name: string]: FieldSchema};
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly FieldSchema[];
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
  readonly readOnly?: boolean;
  readonly 'x-field'?: string;
  readonly 'x-accept'?: string | readonly string[];
  readonly 'x-max-bytes'?: number;
  readonly 'x-autocomplete'?: string;
  readonly 'x-sensitivity'?: string;
  readonly 'x-purpose'?: string;
  readonly 'x-meaning'?: string;
  readonly 'x-compute'?: unknown;
  readonly [keyword: string]: unknown;
}

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
  /** What the answer is for, in words. */
  readonly purpose?: string;
  /** The engine works this one out: show `value` as text, never a control. `enabled` is false. */
  readonly computed?: boolean;
  /** For a computed field: what it comes to now; absent while something that it needs is missing. */
  readonly value?: unknown;
}

export interface GroupItem {
  readonly kind: 'group';
  /** `fieldset` has a legend; `row` sits side by side where there is room. */
  readonly layout: 'fieldset' | 'row';
  readonly label: string;
  readonly enabled: boolean;
  readonly items: readonly Item[];
}

/** The same questions several times, one entry for each child, vehicle, member. See `addEntry` and its kin. */
export interface RepeatItem {
  readonly kind: 'repeat';
  /** Of the list. */
  readonly pointer: Pointer;
  readonly schema: FieldSchema;
  readonly label: string;
  readonly help?: string;
  readonly required: boolean;
  readonly enabled: boolean;
  readonly entries: readonly RepeatEntry[];
  /** How many there must be, 0 when it may stay empty, and how many there may be. */
  readonly min: number;
  readonly max: number;
  readonly canAdd: boolean;
  readonly canRemove: boolean;
}

export interface RepeatEntry {
  /** Of this entry: `/children/0`. */
  readonly pointer: Pointer;
  readonly index: number;
  /** Such as `Anak 1`: the text `<list>.entry` with the number after it, else the label of the list. */
  readonly label: string;
  readonly items: readonly Item[];
}

export interface LabelItem {
  readonly kind: 'label';
  readonly text: string;
}

/** Something this version cannot ask (a list of lists, an open object): say so; its data are kept. */
export interface UnsupportedItem {
  readonly kind: 'unsupported';
  readonly pointer: Pointer;
  readonly label: string;
}

export type Item = FieldItem | GroupItem | RepeatItem | LabelItem | UnsupportedItem;

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
  | 'time'
  | 'address'
  | 'email'
  | 'phone'
  | 'nik'
  | 'kk'
  | 'npwp'
  | 'nib'
  | 'consent'
  | 'check'
  | 'unknown'
  | 'invalid';

/** `code` chooses the words, `params` fills them; the value itself is never in here. `errorText` has the form's own words. */
export interface FieldError {
  readonly pointer: Pointer;
  readonly code: FieldErrorCode;
  readonly params: {readonly [name: string]: string | number};
  /** Where the definition's own words stand, for `code` `check`. */
  readonly text?: string;
}

export type FieldWarningCode = IdentityWarning;

/** Worth a second look, never a reason to refuse. */
export interface FieldWarning {
  readonly pointer: Pointer;
  readonly code: FieldWarningCode;
}
