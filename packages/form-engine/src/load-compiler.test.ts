import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clean, compileForm, FormError, loadCompiler, validate} from './index.js';
import {calendar, household, today} from './household.fixture.js';
import {definition, small} from './sample-form.fixture.js';

describe('the compiler of a page', () => {
  it('fetches what a definition computes with, and says the same as the whole one', async () => {
    const answers = {
      members: [{name: 'A', income: 5, from: '2026-01-02', to: '2026-01-01'}],
      begin: '2026-12-24',
      end: '2026-12-25',
    };
    for (const form of [household, definition]) {
      const options = {today, calendar};
      for (const load of [await loadCompiler(), await loadCompiler(Promise.resolve(form))]) {
        const [own, whole] = [await load(form, options), compileForm(form, options)];
        assert.deepEqual(clean(own, answers), clean(whole, answers));
        assert.deepEqual(validate(own, answers), validate(whole, answers));
      }
    }
  });

  it('refuses what cannot be read', async () => {
    const load = await loadCompiler();
    await assert.rejects(load({...small({}, []), schema: {type: 'string'} as never}), FormError);
    const hostile = JSON.parse('{"__proto__": {"pattern": "^(a+)+$"}, "type": "string"}') as object;
    await assert.rejects(load(small({a: hostile}, [])), FormError);
  });
});
