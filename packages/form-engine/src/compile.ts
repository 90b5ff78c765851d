import type {FormDefinition, UiElement} from '@mpp-sdk/contract';
import type {WorkingCalendar} from '@mpp-sdk/domain';
import {checkedSchema} from './check-schema.js';
import {compileLevel} from './compile-level.js';
import type {Reading} from './compile-level.js';
import type {CompiledForm} from './compiled.js';
import {FormError, reporter} from './form-error.js';
import type {Reporter} from './form-error.js';

export interface CompileOptions {
  /** Leaves out what is unsound, and says so in `notices`, where it would be refused. */
  readonly lenient?: boolean;
  /** `YYYY-MM-DD` in the office's zone, for computed values and checks that ask for it. */
  readonly today?: string;
  /** For working days. */
  readonly calendar?: WorkingCalendar;
}

/** What a definition may need besides, or whoever reads it. */
export interface Extras {
  /** For `x-compute` and `x-checks`. */
  readonly expressions?: Reading['expressions'];
  readonly keywordFault?: Reporter['keywordFault'];
  /** For schemas that ask more than the fields' own checks know. */
  readonly validator: Reading['validator'];
}

/** `compileForm` without what not every definition needs. */
export function compile(definition: FormDefinition, options: CompileOptions, extras: Extras): CompiledForm {
  const {lenient = false, today, calendar} = options;
  const report = reporter(lenient, extras.keywordFault);
  const count = {work: {count: 0}, fields: {count: 0}, leaves: {count: 0}, elements: {count: 0}};
  const level = compileLevel(
    {
      schema: checkedSchema(definition.schema, '/schema', report),
      where: '/schema',
      textRoot: '',
      pages: pageElements(definition.uischema),
    },
    {report, today, calendar, expressions: extras.expressions, validator: extras.validator, ...count},
  );
  return {...level, definition, id: definition.id, version: definition.version, notices: report.notices};
}

function pageElements(uischema: UiElement): {element: UiElement; path: string}[] {
  if (uischema?.type !== 'Categorization') return [{element: uischema, path: '/uischema'}];
  const {elements} = uischema;
  if (!Array.isArray(elements) || elements.length === 0) throw new FormError('/uischema/elements', 'no-page');
  return elements.map((element, index) => ({element, path: `/uischema/elements/${index}`, isPage: true}));
}
