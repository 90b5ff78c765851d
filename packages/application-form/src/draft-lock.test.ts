import {expect} from '@open-wc/testing';
import {createDraftStore, LockedDraft, type DraftStore} from './draft-store.js';
import {isLockCode, lockDraft, lockOf, removeLock, unlockDraft, waitUntil} from './draft-lock.js';

const KEY = 'test draft-lock';
const draft = {
  formVersion: 1,
  title: {id: 'Pengaduan'},
  answers: {text: 'rahasia'},
  files: {},
  page: 0,
  idempotencyKey: 'k',
  attempts: [],
  savedAt: Date.now(),
};
const lockedIn = (store: DraftStore) =>
  store.load(KEY).then(
    () => undefined,
    (error: unknown) => (error instanceof LockedDraft ? error.label : undefined),
  );

describe('a code before a draft', () => {
  beforeEach(() => createDraftStore().save(KEY, draft));
  afterEach(() => createDraftStore().remove(KEY));

  it('has 4 to 6 digits', () => {
    expect(['1234', '123456', '123', '1234567', '12a4', ''].map(isLockCode)).to.eql([
      true,
      true,
      ...Array(4).fill(false),
    ]);
  });

  it('goes on for who has set it, and is asked of the next visit', async () => {
    const store = createDraftStore();
    const id = await store.files(KEY).put(new Blob(['ktp']));
    await lockDraft(store.cipher(KEY), '2580');
    await store.save(KEY, {...draft, answers: {text: 'lebih'}});
    expect((await store.load(KEY))?.answers).to.eql({text: 'lebih'});
    const next = createDraftStore();
    expect((await lockedIn(next))?.title).to.eql({id: 'Pengaduan'});
    expect(JSON.stringify(await lockedIn(next))).to.not.contain('lebih');
    const refused = await next
      .files(KEY)
      .get(id)
      .catch((error: Error) => error.name);
    expect(refused).to.equal('DraftLocked');
    const overwritten = await next.save(KEY, draft).catch((error: Error) => error.name);
    expect(overwritten).to.equal('DraftLocked');
    expect(await unlockDraft(next.cipher(KEY), '2580', Date.now())).to.equal(true);
    expect((await next.load(KEY))?.answers).to.eql({text: 'lebih'});
    expect(await (await next.files(KEY).get(id))?.text()).to.equal('ktp');
    await removeLock(next.cipher(KEY));
    expect((await createDraftStore().load(KEY))?.answers).to.eql({text: 'lebih'});
  });

  it('makes who guesses wait, also after a reload, and forgives who knows it', async () => {
    await lockDraft(createDraftStore().cipher(KEY), '2580', 1000);
    const guess = (code: string, now: number) => unlockDraft(createDraftStore().cipher(KEY), code, now);
    for (const code of ['0000', '1111', '2222']) expect(await guess(code, 1000)).to.equal(false);
    expect(await guess('2580', 30_999)).to.equal(false);
    expect(await guess('2580', 31_000)).to.equal(true);
    expect((await lockOf(createDraftStore().cipher(KEY)))?.wrong).to.equal(0);
    expect([1, 3, 4, 5, 6, 7, 50].map((wrong) => waitUntil(wrong, 0) / 1000)).to.eql([0, 30, 60, 300, 900, 3600, 3600]);
  });

  it('is stretched by 310,000 rounds, and gone with the draft', async () => {
    const store = createDraftStore();
    await lockDraft(store.cipher(KEY), '2580');
    expect((await lockOf(store.cipher(KEY)))?.iterations).to.equal(310_000);
    await store.remove(KEY);
    expect(await lockOf(store.cipher(KEY))).to.equal(undefined);
  });
});
