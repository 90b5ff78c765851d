import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clean, compileForm, formReport, setAt, validate} from '@mpp-sdk/form-engine';
import type {FormDefinition, UiElement} from '@mpp-sdk/contract';
import {jakarta} from './31/region.js';
import {forms} from './forms/index.js';

type Leaf = {enum?: string[]; items?: Leaf; properties?: Record<string, Leaf>; [keyword: string]: unknown};

const elements = (element: UiElement): UiElement[] => [element, ...(element.elements ?? []).flatMap(elements)];
/** A list of entries, whose questions are asked in its control's own detail. */
const isList = (leaf: Leaf): boolean => leaf.items?.properties !== undefined;
const detailOf = ({options}: UiElement): UiElement[] =>
  options?.['detail'] ? elements(options['detail'] as UiElement) : [];
const scopes = (form: FormDefinition) =>
  elements(form.uischema).flatMap(({scope, rule}) => [
    ...(scope ? [scope] : []),
    ...(rule ? [rule.condition.scope] : []),
  ]);
const pointerOf = (scope: string) => scope.slice(1).replaceAll('/properties', '');

function leaves(schema: Leaf, at = ''): [pointer: string, leaf: Leaf][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]): [string, Leaf][] =>
    part.properties ? leaves(part, `${at}/${name}`) : [[`${at}/${name}`, part]],
  );
}

/** The keys of every word that a form needs. */
function keys(form: FormDefinition): string[] {
  const words = ([pointer, leaf]: [string, Leaf]): string[] => [
    `${pointer}.label`,
    ...(leaf.enum ?? leaf.items?.enum ?? []).map((value) => `${pointer}.enum.${value}`),
    ...(isList(leaf) ? [`${pointer}.entry`, ...leaves(leaf.items!, pointer).flatMap(words)] : []),
  ];
  const fields = leaves(form.schema as Leaf).flatMap(words);
  const parts = elements(form.uischema).flatMap(({type, i18n}) =>
    i18n ? [`${i18n}.${type === 'Label' ? 'text' : 'label'}`] : [],
  );
  const purposes = new Set(JSON.stringify(form.schema).match(/(?<="x-purpose":")[^"]+/g));
  return [...fields, ...parts, ...[...purposes].map((name) => `${name}.text`)];
}

const addressTo = (level: unknown): object => {
  const parts = [
    ['province', '31', 'DKI Jakarta'],
    ['regency', '31.71', 'Kota Administrasi Jakarta Pusat'],
    ['district', '31.71.01', 'Gambir'],
    ['village', '31.71.01.1001', 'Gambir'],
  ] as const;
  const last = parts.findIndex(([name]) => name === (level ?? 'village'));
  return Object.fromEntries(parts.slice(0, last + 1).map(([name, code, area]) => [name, {code, name: area}]));
};

const texts: Record<string, string> = {
  signature: 'u1',
  nib: '1'.repeat(13),
  phone: '081100000000',
  email: 'nama@contoh.example',
  file: 'u1',
};
const digits = ['nik', 'kk', 'npwp'];

/** A right answer for a leaf; a choice is answered with its first or its last value. */
function answer(leaf: Leaf, end: 0 | -1): unknown {
  const field = String(leaf['x-field']);
  const choice = leaf.enum?.at(end) ?? leaf.const ?? leaf.minimum;
  if (choice !== undefined) return choice;
  if (isList(leaf)) {
    const entry = Object.fromEntries(leaves(leaf.items!).map(([at, inner]) => [at.slice(1), answer(inner, end)]));
    return Array.from({length: Number(leaf['minItems']) || 1}, () => entry);
  }
  if (leaf.type === 'array') return [leaf.items?.enum?.at(end) ?? 'u1'];
  if (field === 'address') return addressTo(leaf['x-level']);
  if (leaf.type === 'integer' || leaf.type === 'number') return 1;
  if (leaf.format === 'date') return '2026-11-20';
  if (leaf.pattern === '^[0-9]{5}$') return '12345';
  if (field === 'time') return '14:05';
  return digits.includes(field)
    ? '3171000101900001'
    : (texts[field] ?? 'Nama Contoh, tulisan yang cukup panjang'.slice(0, Number(leaf['maxLength'] ?? 99)));
}

describe('the sample forms', () => {
  it('are at least twenty, each with its own id, and marked as samples', () => {
    assert.ok(forms.length >= 20);
    assert.equal(new Set(forms.map(({id}) => id)).size, forms.length);
    assert.ok(forms.every(({sample}) => sample === true));
  });

  it('use the whole field kit', () => {
    const all = forms.flatMap(({schema}) => leaves(schema as Leaf)).map(([, leaf]) => leaf);
    const asked = new Set(all.map((leaf) => leaf['x-field']));
    const kit = [
      'textarea',
      'money',
      'time',
      'phone',
      'email',
      'nik',
      'kk',
      'npwp',
      'nib',
      'address',
      'file',
      'signature',
      'consent',
    ];
    assert.deepEqual(
      kit.filter((kind) => !asked.has(kind)),
      [],
    );
    assert.ok(
      all.some(isList) &&
        all.some(({format}) => format === 'date') &&
        all.some((leaf) => (leaf.enum?.length ?? 0) > 20),
    );
  });

  it('belong to services of the sample region that name them', () => {
    const named = new Map(jakarta.services.map(({id, formId}) => [id, formId]));
    for (const {id, serviceId} of forms) if (serviceId) assert.equal(named.get(serviceId), id);
    for (const {id} of forms) assert.ok([...named.values()].includes(id), id);
  });

  for (const form of forms) {
    describe(form.id, () => {
      const fields = leaves(form.schema as Leaf);

      it('is sound for the form engine, on 3 to 6 pages', () => {
        assert.deepEqual(compileForm(form).notices, []);
        const pages = form.uischema.elements ?? [];
        assert.ok(pages.length >= 3 && pages.length <= 6);
        assert.ok(pages.every(({type}) => type === 'Category'));
      });

      it('leaves nothing to mend for `npm run form -- check`', () => {
        assert.deepEqual(formReport(form).lines, []);
      });

      it('asks every answer of its schema exactly once, and nothing else', () => {
        const controls = elements(form.uischema).flatMap(({type, scope}) =>
          type === 'Control' ? pointerOf(scope!) : [],
        );
        assert.deepEqual(controls.toSorted(), fields.map(([pointer]) => pointer).toSorted());
        for (const element of elements(form.uischema)) {
          const list = fields.find(([pointer]) => element.scope && pointer === pointerOf(element.scope))?.[1];
          if (element.type !== 'Control' || !list || !isList(list)) continue;
          const inner = detailOf(element).flatMap(({type, scope}) => (type === 'Control' ? pointerOf(scope!) : []));
          assert.deepEqual(
            inner.toSorted(),
            leaves(list.items!)
              .map(([pointer]) => pointer)
              .toSorted(),
          );
        }
        const known = new Set(controls);
        assert.deepEqual(
          scopes(form).filter((scope) => !known.has(pointerOf(scope))),
          [],
        );
      });

      it('has every label, choice, page and note in Indonesian and English, and no word too many', () => {
        const {id, en} = form.texts as Record<'id' | 'en', Record<string, string>>;
        for (const words of [id, en])
          assert.deepEqual(
            keys(form).filter((key) => !words[key]),
            [],
          );
        assert.deepEqual(Object.keys(id).sort(), Object.keys(en).sort());
        const needed = new Set(keys(form));
        const extra = Object.keys(id).filter(
          (key) => !needed.has(key) && !/\.(help|placeholder|error\.\w+)$/.test(key),
        );
        assert.deepEqual(extra, []);
      });

      it('asks for consent on its last page: separate, unticked, versioned', () => {
        const consents = fields.filter(([, leaf]) => leaf['x-field'] === 'consent');
        assert.deepEqual(
          consents.map(([pointer]) => pointer),
          ['/consent/data', '/consent/truth'],
        );
        for (const [, leaf] of consents) {
          assert.ok(leaf.const === true && leaf['x-consent-version'] && !('default' in leaf));
        }
        assert.equal(form.uischema.elements?.at(-1)?.i18n, 'page.consent');
      });

      it('has a question that shows only when it matters', () => {
        assert.ok(elements(form.uischema).some(({rule}) => rule?.effect === 'SHOW'));
      });

      for (const end of [0, -1] as const) {
        it(`can be sent with the ${end ? 'last' : 'first'} of every choice`, () => {
          const compiled = compileForm(form);
          const all = fields.reduce((answers, [pointer, leaf]) => setAt(answers, pointer, answer(leaf, end)), {});
          assert.deepEqual(validate(compiled, clean(compiled, all)), []);
        });
      }

      it('refuses empty answers', () => {
        assert.ok(validate(compileForm(form), {}).length > 0);
      });
    });
  }
});

describe('the form for a lost identity card', () => {
  const form = compileForm(forms.find(({id}) => id === 'ktp-hilang')!);
  const answers = {
    applicant: {name: 'Nama Contoh', nik: '3171000101900001', kk: '3171000101200001', filledBy: 'sendiri'},
    loss: {date: '2026-11-20', cause: 'dicuri', reportNumber: 'CONTOH/123', reportDate: '2026-11-21'},
    documents: {report: 'u1', kk: 'u2'},
    pickup: {way: 'loket'},
    consent: {data: true, truth: true},
  };
  const asked = (more: object) => validate(form, {...answers, ...more}).map(({pointer}) => pointer);

  it('takes complete answers without phone and e-mail', () => {
    assert.deepEqual(asked({}), []);
  });

  it('asks who represents the owner only when somebody does', () => {
    const byOther = {applicant: {...answers.applicant, filledBy: 'wakil'}};
    assert.deepEqual(asked(byOther).toSorted(), [
      '/representative/letter',
      '/representative/name',
      '/representative/relation',
    ]);
    const representative = {name: 'Wakil Contoh', relation: 'anak', letter: 'u3'};
    assert.deepEqual(asked({...byOther, representative}), []);
  });

  it('refuses a NIK of 15 digits and a missing consent', () => {
    assert.deepEqual(asked({applicant: {...answers.applicant, nik: '317100010190000'}}), ['/applicant/nik']);
    assert.deepEqual(asked({consent: {truth: true}}), ['/consent/data']);
  });
});
