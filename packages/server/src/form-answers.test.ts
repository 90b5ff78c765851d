import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {carryOver, clean, compileForm, validate} from '@mpp-sdk/form-engine';
import type {Answers} from '@mpp-sdk/form-engine';
import type {FormDefinition} from '@mpp-sdk/contract';
import {assertProblem, createWorld, operatorToken} from './test/world.js';
import type {World} from './test/world.js';

const control = (name: string) => ({type: 'Control' as const, scope: `#/properties/${name}`});
const controls = (...names: string[]) => ({type: 'VerticalLayout' as const, elements: names.map(control)});

/** A form with a repeat, a file in it, computed values, a check and a rule. */
const definition: FormDefinition = {
  id: 'kegiatan',
  version: 2,
  title: {id: 'Izin kegiatan'},
  schema: {
    type: 'object',
    required: ['stalls'],
    properties: {
      begin: {type: 'string', format: 'date'},
      end: {type: 'string', format: 'date'},
      days: {type: 'integer', 'x-compute': {workingDays: ['/begin', '/end'], inclusive: true}},
      notice: {type: 'integer', 'x-compute': {days: ['today', '/begin']}},
      stalls: {
        type: 'array',
        minItems: 1,
        maxItems: 3,
        items: {
          type: 'object',
          required: ['owner'],
          properties: {
            owner: {type: 'string', minLength: 1, maxLength: 20},
            rent: {type: 'integer', minimum: 0, 'x-field': 'money'},
            photo: {type: 'string', 'x-field': 'file', 'x-accept': 'image/jpeg'},
          },
        },
      },
      total: {type: 'integer', 'x-field': 'money', 'x-compute': {sum: ['/stalls/*/rent']}},
      waiver: {type: 'string'},
    },
    'x-checks': [{left: '/end', is: '>=', right: '/begin', text: 'check.period'}],
  },
  uischema: {
    type: 'VerticalLayout',
    elements: [
      ...controls('begin', 'end', 'days', 'notice', 'stalls', 'total').elements,
      {
        ...control('waiver'),
        rule: {effect: 'SHOW', condition: {scope: '#/properties/total', schema: {type: 'integer', maximum: 100}}},
      },
    ],
  },
  texts: {id: {'check.period.text': 'Tanggal selesai tidak boleh sebelum tanggal mulai.'}},
  migrations: [{to: 2, steps: [{op: 'wrap', from: '/stall', to: '/stalls'}]}],
};
const today = '2026-11-24';
const form = compileForm(definition, {today});
const path = '/v1/regions/31/applications';

async function worldWithForm(): Promise<World> {
  const world = await createWorld();
  const stored = await world.call('PUT', `/v1/staff/regions/31/forms/${definition.id}`, {
    body: definition,
    token: operatorToken,
  });
  assert.equal(stored.status, 200, stored.text);
  return world;
}

const send = (world: World, answers: Answers) =>
  world.call('POST', path, {
    body: {formId: definition.id, formVersion: 2, channel: 'online', answers},
    headers: {'Idempotency-Key': crypto.randomUUID()},
  });

describe('what the server refuses', () => {
  it('carries the pointers and codes of the form on the page, entries and checks too', async () => {
    const world = await worldWithForm();
    const wrong: Answers[] = [
      {},
      {stalls: []},
      {stalls: [{}, {owner: 'x'.repeat(21), rent: -1}, 'Ani']},
      {stalls: [{owner: 'A'}, {owner: 'B'}, {owner: 'C'}, {owner: 'D'}]},
      {stalls: [{owner: 'A', surprise: 1}], begin: '2026-12-02', end: '2026-12-01'},
      {stalls: [{owner: 'A', rent: 5}], begin: 'besok', extra: {x: 1}},
    ];
    for (const answers of wrong) {
      const problem = assertProblem(await send(world, answers), 422, 'validation-failed');
      assert.deepEqual(
        problem.errors!.map(({pointer, code}) => [pointer, code]),
        validate(form, answers).map(({pointer, code}) => [`/answers${pointer}`, code]),
      );
    }
    const check = assertProblem(await send(world, wrong[4]!), 422, 'validation-failed', '/answers/end');
    assert.ok(check.errors!.some(({detail}) => detail === 'Tanggal selesai tidak boleh sebelum tanggal mulai.'));
  });

  it('a file that is missing in an entry', async () => {
    const world = await worldWithForm();
    const answer = await send(world, {stalls: [{owner: 'A'}, {owner: 'B', photo: 'no-such-upload'}]});
    assertProblem(answer, 422, 'upload-incomplete', '/answers/stalls/1/photo');
  });
});

describe('what the server takes', () => {
  it('is computed by itself, whatever was sent, and without what is hidden', async () => {
    const world = await worldWithForm();
    const answers = {
      stalls: [
        {owner: ' Ani ', rent: 70},
        {owner: 'Budi', rent: 80},
      ],
      begin: '2026-11-26',
      end: '2026-11-30',
      days: 99,
      total: 1,
      waiver: 'Mohon gratis',
    };
    const receipt = await send(world, answers);
    assert.equal(receipt.status, 201, receipt.text);
    const seen = await world.call('GET', `/v1/staff/regions/31/applications/${receipt.body.reference}`, {
      token: operatorToken,
    });
    assert.deepEqual(seen.body.answers, {
      stalls: [
        {owner: 'Ani', rent: 70},
        {owner: 'Budi', rent: 80},
      ],
      begin: '2026-11-26',
      end: '2026-11-30',
      days: 3,
      notice: 2,
      total: 150,
    });
    assert.deepEqual(seen.body.answers, clean(form, answers));
  });

  it('is what a draft of the first version has become', async () => {
    const world = await worldWithForm();
    const {answers, lost, missing} = carryOver({stall: {owner: 'Ani'}, fax: '021'}, 1, form);
    assert.deepEqual(lost, [{pointer: '/fax', value: '021', reason: 'unknown'}]);
    assert.deepEqual(missing, []);
    assert.equal((await send(world, answers)).status, 201);
  });
});

describe('an unsound definition', () => {
  it('is refused at import with the place, and the reason in both languages', async () => {
    const world = await createWorld();
    const circle = {
      ...definition,
      schema: {...definition.schema, properties: {stalls: {$ref: '#/$defs/a'}}, $defs: {a: {$ref: '#/$defs/a'}}},
    };
    const answer = await world.call('PUT', `/v1/staff/regions/31/forms/${definition.id}`, {
      body: circle,
      token: operatorToken,
    });
    const problem = assertProblem(answer, 422, 'form-unsound', '/schema/properties/stalls/$ref');
    const {reason} = problem.errors![0]!;
    assert.match(reason!.id, /memuat dirinya sendiri/);
    assert.match(reason!['en']!, /circle/);
  });
});
