import {type, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {field, useFormPage} from './form-page.states.js';
import {putForm} from './form-walk.states.js';

describe('<mpp-application-form> counts as the office does', () => {
  const page = useFormPage();

  it("leaves the region's holidays out of working days", async () => {
    const day = (title: string): object => ({type: 'string', format: 'date', title});
    const count = {type: 'integer', title: 'Hari kerja', 'x-compute': {workingDays: ['/from', '/to']}};
    await putForm(page.stage, {
      id: 'office-days',
      version: 1,
      title: {id: 'Cuti'},
      schema: {type: 'object', properties: {from: day('Mulai'), to: day('Selesai'), count}},
      uischema: {
        type: 'VerticalLayout',
        elements: ['from', 'to', 'count'].map((name) => ({type: 'Control', scope: `#/properties/${name}`})),
      },
    });
    const element = await page.mount({'form-id': 'office-days', 'no-intro': ''});
    // Wednesday to Monday, with the two days of Christmas 2026 and a weekend in between.
    for (const [name, value] of [
      [/^Mulai/, '23/12/2026'],
      [/^Selesai/, '28/12/2026'],
    ] as const) {
      const input = await field(element, name);
      type(input, value);
      input.dispatchEvent(new Event('change', {bubbles: true}));
    }
    await until(() => /Hari kerja\s*1(\s|$)/.test(visibleText(element)), 'one working day');
  });
});
