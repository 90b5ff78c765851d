import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FormDefinition, UiElement} from '@mpp-sdk/contract';
import fc from 'fast-check';
import {
  clean,
  compileForm,
  fieldAt,
  fieldsIn,
  getAt,
  moveEntry,
  pages,
  setAt,
  validate,
  visibleFields,
} from './index.js';
import type {Answers, CompiledForm, Item} from './index.js';
import {small} from './sample-form.fixture.js';

/** Forms of six questions, a repeat and a total, with rules that look only backwards, in groups and on pages at random. */
const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const leaf = fc.constantFrom<object>(
  {type: 'string', maxLength: 5},
  {type: 'integer', minimum: 0},
  {type: 'boolean'},
  {enum: ['x', 'y']},
  {type: 'string', 'x-field': 'nik'},
);
const effect = fc.constantFrom('SHOW' as const, 'HIDE' as const, 'ENABLE' as const, 'DISABLE' as const);
const condition = fc.constantFrom<{[keyword: string]: unknown}>(
  {const: 'x'},
  {type: 'string'},
  {minimum: 1, type: 'integer'},
  {const: true},
);
const ruleOf = (before: readonly string[]) =>
  before.length === 0
    ? fc.constant(undefined)
    : fc.option(
        fc
          .record({effect, name: fc.constantFrom(...before), schema: condition})
          .map(({effect: what, name, schema}) => ({
            effect: what,
            condition: {scope: `#/properties/${name}`, schema},
          })),
        {nil: undefined},
      );
const rules = fc.tuple(...names.map((_, at) => ruleOf(names.slice(0, at))), ruleOf(names));

const anyForm: fc.Arbitrary<FormDefinition> = fc
  .record({
    leaves: fc.tuple(...names.map(() => leaf)),
    inside: fc.tuple(leaf, leaf),
    rules,
    pageOf: fc.array(fc.nat(2), {minLength: 8, maxLength: 8}),
  })
  .map(({leaves, inside, rules: made, pageOf}) => {
    const properties = {
      ...Object.fromEntries(names.map((name, at) => [name, leaves[at]])),
      list: {type: 'array', items: {type: 'object', properties: {n: {type: 'integer'}, p: inside[0], q: inside[1]}}},
      total: {type: 'number', 'x-compute': {sum: ['/list/*/n', '/a']}},
    };
    const elements: UiElement[] = [...names, 'list'].map((name, at) => ({
      type: 'Control',
      scope: `#/properties/${name}`,
      ...(made[at] && {rule: made[at]}),
    }));
    elements.push({type: 'Control', scope: '#/properties/total'});
    const group = (page: number): UiElement => ({
      type: 'Category',
      elements: [{type: 'Group', elements: elements.filter((_, at) => pageOf[at] === page)}],
    });
    return {...small(properties, []), uischema: {type: 'Categorization', elements: [group(0), group(1), group(2)]}};
  });

const value = fc.constantFrom<unknown>(
  '',
  ' x ',
  'x',
  'y',
  'too long',
  0,
  1,
  -1,
  true,
  false,
  null,
  '3171015708950001',
  [],
  {},
);
const entry = fc.dictionary(fc.constantFrom('n', 'p', 'q'), value, {noNullPrototype: true});
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...names, 'total'), value, {noNullPrototype: true}),
    fc.array(entry, {maxLength: 4}),
  )
  .map(([outer, list]) => ({...outer, list}));

const onPages = (form: CompiledForm, answers: Answers): string[] => {
  const found: string[] = [];
  const collect = (items: readonly Item[]): void => {
    for (const item of items) {
      if (item.kind === 'group') collect(item.items);
      else if ('pointer' in item) found.push(item.pointer);
      if (item.kind === 'repeat') item.entries.forEach((each) => collect(each.items));
    }
  };
  pages(form, answers).forEach((page) => collect(page.items));
  return found;
};

/** `numRuns` forms, each with answers of its own. */
function always(check: (form: CompiledForm, answers: Answers, definition: FormDefinition) => void): void {
  fc.assert(
    fc.property(anyForm, anyAnswers, (definition, answers) => check(compileForm(definition), answers, definition)),
    {numRuns: 400},
  );
}

describe('for all forms and all answers', () => {
  it('what is hidden is never sent, and is still remembered', () =>
    always((form, answers) => {
      const before = structuredClone(answers);
      const cleaned = clean(form, answers);
      const shown = new Set(visibleFields(form, answers).map(({pointer}) => pointer));
      for (const {pointer} of fieldsIn(form, cleaned)) {
        if (!shown.has(pointer)) assert.equal(getAt(cleaned, pointer), undefined, pointer);
      }
      assert.deepEqual(answers, before);
    }));

  it('each shown field is on exactly one page', () =>
    always((form, answers) => {
      const placed = onPages(form, answers);
      assert.equal(new Set(placed).size, placed.length);
      assert.deepEqual(
        placed.sort(),
        visibleFields(form, answers)
          .map(({pointer}) => pointer)
          .sort(),
      );
    }));

  it('cleaning twice is cleaning once, and says the same errors', () =>
    always((form, answers, definition) => {
      const once = clean(form, answers);
      const anew = compileForm(definition);
      assert.deepEqual(clean(anew, once), once);
      assert.deepEqual(validate(anew, once), validate(form, answers));
    }));

  it('errors stand only at fields that are shown, or at what is unknown', () =>
    always((form, answers) => {
      const shown = new Set(visibleFields(form, answers).map(({pointer}) => pointer));
      for (const {pointer, code} of validate(form, answers)) {
        if (fieldAt(form, pointer)) assert.ok(shown.has(pointer), `${pointer} ${code}`);
      }
    }));

  it('what was looked at before makes no difference', () =>
    always((form, answers, definition) => {
      validate(form, setAt(answers, '/a', 'x'));
      pages(form, setAt(answers, '/b', true));
      const anew = compileForm(definition);
      assert.deepEqual(validate(form, answers), validate(anew, answers));
      assert.deepEqual(pages(form, answers), pages(anew, answers));
    }));

  it('moving an entry moves its errors with it', () =>
    always((form, answers) => {
      const {answers: moved, follow} = moveEntry(answers, '/list', 0, 2);
      const at = (errors: readonly {pointer: string; code: string}[], place: (pointer: string) => string | undefined) =>
        errors.map(({pointer, code}) => `${place(pointer)} ${code}`).sort();
      assert.deepEqual(
        at(validate(form, moved), (pointer) => pointer),
        at(validate(form, answers), follow),
      );
    }));
});
