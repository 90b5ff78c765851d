export {FormError} from './form-error.js';
export {compileForm} from './compile.js';
export {loadCompiler} from './load-compiler.js';
export {pages, visibleFields} from './pages.js';
export {text} from './text.js';
export {validate} from './validate.js';
export {warnings} from './warnings.js';
export {clean} from './clean.js';
export {getAt, setAt} from './pointer.js';
export type {
  Answers,
  CompiledField,
  CompiledForm,
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
  UnsupportedItem,
} from './types.js';
