import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {FormDefinition} from '@mpp-sdk/contract';
import {clean, compileForm, formReport, validate} from './index.js';

const guide = readFileSync(new URL('../../../docs/forms.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(
  ([, text]) => JSON.parse(text!) as FormDefinition,
);

describe('the forms of the guide', () => {
  it('are there, and leave nothing to mend', () => {
    assert.ok(examples.length > 0);
    for (const example of examples) assert.deepEqual(formReport(example).lines, [], example.id);
  });

  it('compute and check as the guide says', () => {
    const form = compileForm(examples.find(({id}) => id === 'izin-keramaian')!);
    const answers = {
      begin: '2026-12-01',
      end: '2026-12-03',
      stalls: [
        {owner: 'Ani', rent: 5},
        {owner: 'Budi', rent: 7},
      ],
      consent: true,
    };
    const sent = clean(form, answers);
    assert.deepEqual([sent['days'], sent['rents'], validate(form, answers)], [3, 12, []]);
    assert.deepEqual(
      validate(form, {...answers, music: true, end: '2026-11-30'}).map(({pointer, code}) => `${pointer} ${code}`),
      ['/until required', '/end check'],
    );
  });
});
