import {expect} from '@open-wc/testing';
import {createDraftStore} from './draft-store.js';
import type {StoredDraft} from './draft-store.js';
import {DraftSaver} from './draft-saver.js';

const draft = (text: string, savedAt = Date.now()): StoredDraft => ({
  formVersion: 1,
  answers: {text},
  files: {},
  page: 0,
  idempotencyKey: 'k',
  attempts: [],
  savedAt,
});

describe('unfinished work on this device', () => {
  const key = 'test draft-store';
  afterEach(() => createDraftStore().remove(key));

  it('comes back to another page of the same browser', async () => {
    await createDraftStore().save(key, draft('halo'));
    expect((await createDraftStore().load(key))?.answers).to.deep.equal({text: 'halo'});
    expect(await createDraftStore().load('test another')).to.equal(undefined);
  });

  it('is gone after 30 days, also from the disk', async () => {
    await createDraftStore().save(key, draft('lama', Date.now() - 31 * 86_400_000));
    expect(await createDraftStore().load(key)).to.equal(undefined);
    expect(await createDraftStore(() => 0).load(key)).to.equal(undefined);
  });

  it('writes the latest of many changes, and nothing after it was forgotten', async () => {
    const store = createDraftStore();
    const said: string[] = [];
    const saver = new DraftSaver(store, key, (status) => said.push(status));
    for (const text of ['a', 'ab', 'abc']) saver.touch(() => draft(text));
    await saver.flush();
    expect((await store.load(key))?.answers).to.deep.equal({text: 'abc'});
    expect(said).to.deep.equal(['pending', 'saved']);
    saver.touch(() => draft('abcd'));
    await saver.forget();
    expect(await store.load(key)).to.equal(undefined);
  });

  it('writes within 300 ms of a change', async () => {
    const saver = await new Promise<number>((resolve) => {
      const start = performance.now();
      const one = new DraftSaver(createDraftStore(), key, (status) => {
        if (status === 'saved') resolve(performance.now() - start);
      });
      one.touch(() => draft('cepat'));
    });
    expect(saver).to.be.below(300);
  });
});
