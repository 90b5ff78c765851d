import {expect, fixture, html} from '@open-wc/testing';
import {findAll} from '@mpp-sdk/testing';
import './define.js';
import type {MppSlotPicker} from './mpp-slot-picker.js';
import {week, ZONE} from './mpp-slot-picker.states.js';

it('chooses a time in the office’s zone', async () => {
  const picker = await fixture<MppSlotPicker>(
    html`<mpp-slot-picker lang="id" .days=${week()} .zone=${ZONE}></mpp-slot-picker>`,
  );
  findAll<HTMLInputElement>(picker, 'radio', '08.30')[0]?.click();
  await picker.updateComplete;
  expect(picker.value).to.equal(week()[0]?.slots[1]?.id);
});
