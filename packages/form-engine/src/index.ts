export {FormError} from './form-error.js';
export type {Fault, FaultCode, Notice} from './form-error.js';
export {faultWords} from './fault-words.js';
export {compileForm} from './compile-form.js';
export type {CompileOptions} from './compile.js';
export {formReport} from './form-report.js';
export type {FormReport} from './form-report.js';
export type {ReportLine} from './report-line.js';
export {checkText} from './check-text.js';
export {importSchema} from './import-schema.js';
export type {ForeignForm} from './import-schema.js';
export {loadWarnings, loadCompiler} from './load-compiler.js';
export {pages} from './pages.js';
export {asksFor, fieldAt, fieldsIn, visibleFields} from './fields-in.js';
export {fitsSchema} from './fits-schema.js';
export {errorText, text} from './text.js';
export {validate} from './validate.js';
export {warnings} from './warnings.js';
export type {KnowsArea} from './warnings.js';
export {MEANINGS, meanings} from './meanings.js';
export type {Meaning} from './meanings.js';
export {consentTexts} from './consent-texts.js';
export {clean} from './clean.js';
export {child, getAt, setAt} from './pointer.js';
export {addEntry, entriesOf, moveEntry, removeEntry} from './entries.js';
export type {EntryChange} from './entries.js';
export {carryOver} from './carry-over.js';
export {leftOver} from './left-over.js';
export type {LeftOver} from './left-over.js';
export type {CarriedOver, LostAnswer} from './carry-over.js';
export type {CompiledField, CompiledForm} from './compiled.js';
export type {
  Answers,
  FieldError,
  FieldErrorCode,
  FieldItem,
  FieldKind,
  FieldSchema,
  FieldWarning,
  FieldWarningCode,
  GroupItem,
  Item,
  LabelItem,
  Option,
  Page,
  Pointer,
  RepeatEntry,
  RepeatItem,
  UnsupportedItem,
} from './types.js';
