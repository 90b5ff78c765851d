import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {FormDefinition} from '@mpp-sdk/contract';
import {clean, compileForm, formReport, validate} from './index.js';

const guides = ['forms.md', 'paper-to-form.md'].map((name) =>
  readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8'),
);
const examples = [...guides.join('\n').matchAll(/^```json\n([\s\S]*?)^```/gm)].map(
  ([, text]) => JSON.parse(text!) as FormDefinition,
);

describe('the forms of the guides', () => {
  it('are there, and leave nothing to mend', () => {
    assert.deepEqual(
      examples.map(({id}) => id),
      ['izin-keramaian', 'surat-usaha'],
    );
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

  it('ask for what the paper asks, and no more', () => {
    const form = compileForm(
      examples.find(({id}) => id === 'surat-usaha')!,
      {today: '2026-11-24'},
    );
    const place = {street: 'Jl. Melati 3', since: '2020-03-05', sales: 4_000_000};
    const answers = {
      name: 'Siti',
      nik: '3171015203900001',
      business: 'Warung Siti',
      kind: 'makanan',
      tenure: 'sendiri',
      places: [place, {...place, sales: 1_500_000}],
      photos: ['u1'],
      use: 'kredit',
      truth: true,
      consent: true,
    };
    assert.deepEqual([clean(form, answers)['total'], validate(form, answers)], [5_500_000, []]);
    const rented = {...answers, tenure: 'sewa', use: 'lainnya', places: [{...place, since: '2026-11-25'}]};
    assert.deepEqual(
      validate(form, rented).map(({pointer, code}) => `${pointer} ${code}`),
      ['/owner required', '/places/0/since check', '/otherUse required'],
    );
  });
});
