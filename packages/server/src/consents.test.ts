import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import type {FormDefinition} from '@mpp-sdk/contract';
import {accessTo, complaint, createWorld, lostCard, operatorToken, submit, upload} from './test/world.js';
import type {World} from './test/world.js';

const seen = async (world: World, receipt: {reference: string; accessCode: string}) => {
  const token = await accessTo(world, 'applications', receipt);
  return (await world.call('GET', `/v1/regions/31/applications/${receipt.reference}`, {token})).body;
};

test('a case proves which words were agreed to, in which language, when and over which channel', async () => {
  const world = await createWorld();
  const form = (await (await world.store.region('31'))!.forms.get('pengaduan'))!;
  for (const language of ['id', 'en']) {
    const receipt = await submit(world, complaint({language, channel: 'counter'}));
    const words = form.texts![language]!;
    const text = [words['/consent/data.label'], words['/consent/data.help']].filter(Boolean).join('\n');
    const {consents} = await seen(world, receipt);
    assert.deepEqual(consents[0], {
      pointer: '/consent/data',
      version: '1',
      language,
      sha256: createHash('sha256').update(text).digest('hex'),
      at: '2026-11-24T03:00:00.000Z',
      channel: 'counter',
    });
    assert.equal(consents.length, 2);
  }
});

const definition: FormDefinition = {
  id: 'wakil',
  version: 1,
  title: {id: 'Permohonan lewat wakil'},
  schema: {
    type: 'object',
    properties: {
      relation: {type: 'string', enum: ['anak', 'kuasa'], 'x-meaning': 'representative-relation'},
      letter: {type: 'string', 'x-field': 'file', 'x-meaning': 'representative-evidence'},
    },
  } as FormDefinition['schema'],
  uischema: {
    type: 'VerticalLayout',
    elements: ['relation', 'letter'].map((name) => ({type: 'Control', scope: `#/properties/${name}`})),
  },
  texts: {id: {'/relation.enum.kuasa': 'Penerima kuasa'}, en: {'/relation.enum.kuasa': 'Attorney'}},
};

test('a case says who applies in place of the applicant, and with which letter', async () => {
  const world = await createWorld();
  const stored = await world.call('PUT', '/v1/staff/regions/31/forms/wakil', {body: definition, token: operatorToken});
  assert.equal(stored.status, 200, stored.text);
  const about = {formId: 'wakil', formVersion: 1};
  const letter = await upload(world);
  const receipt = await submit(world, {...about, answers: {relation: 'kuasa', letter}});
  const {representative, documents} = await seen(world, receipt);
  assert.deepEqual(representative, {
    relation: 'kuasa',
    label: {id: 'Penerima kuasa', en: 'Attorney'},
    evidence: [letter],
  });
  assert.equal(documents[0].id, letter);
  assert.equal('representative' in (await seen(world, await submit(world, {...about, answers: {}}))), false);
});

test('the sample form for a lost identity card tells of a surat kuasa', async () => {
  const world = await createWorld();
  const letter = await upload(world, 'surat kuasa', 'kuasa.pdf');
  const own = lostCard(await upload(world), await upload(world));
  const {representative: none} = await seen(world, await submit(world, own));
  assert.equal(none, undefined);
  const answers = {
    ...own.answers,
    applicant: {...own.answers.applicant, filledBy: 'wakil'},
    representative: {name: 'Wakil Contoh', relation: 'kuasa', letter},
    documents: {report: await upload(world), kk: await upload(world)},
  };
  const {representative} = await seen(world, await submit(world, {...own, answers}));
  assert.deepEqual(representative, {
    relation: 'kuasa',
    label: {id: 'Penerima kuasa', en: 'Holder of a power of attorney'},
    evidence: [letter],
  });
});
