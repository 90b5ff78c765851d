import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {validator} from '../scripts/validator.js';

const folder = new URL('../examples/', import.meta.url);
const files = readdirSync(folder);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** What every reader of the API meets; each has at least one example. */
const important = [
  'RegionProfile',
  'Catalogue',
  'ServiceList',
  'Service',
  'FormDefinition',
  'Draft',
  'ApplicationReceipt',
  'Application',
  'ApplicationEventList',
  'LocationList',
  'Availability',
  'SlotHold',
  'AppointmentReceipt',
  'Appointment',
  'Problem',
  'StaffToken',
  'StaffApplicationList',
];

describe('the named example answers', () => {
  for (const file of files) {
    it(`${file} is a valid ${file.split('.')[0]}`, () => {
      assert.deepEqual(validator(file.split('.')[0]!)(read(file)), []);
    });
  }

  for (const name of important) {
    it(`there is one for ${name}`, () => {
      assert.ok(files.some((file) => file.split('.')[0] === name));
    });
  }

  it('show a conflict over a slot with the next free ones, and bad input with pointers', () => {
    const taken = read('Problem.slot-taken.json') as {nextSlots: unknown[]};
    const invalid = read('Problem.validation-failed.json') as {errors: unknown[]};
    assert.ok(taken.nextSlots.length > 0 && invalid.errors.length > 0);
  });

  it('are told apart from wrong ones', () => {
    const service = read('Service.json') as object;
    assert.notDeepEqual(validator('Service')({...service, channels: []}), []);
    assert.notDeepEqual(validator('Service')({...service, price: 0}), []);
    assert.throws(() => validator('Nothing'), /no schema Nothing/);
  });
});
