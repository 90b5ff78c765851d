import {expect} from '@open-wc/testing';
import {outboxIsDue} from '@mpp-sdk/core';
import {createClient, newUploadKey} from '@mpp-sdk/api-client';
import {deviceStore} from '@mpp-sdk/core';
import {expectEvent, find, findAll, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {createDraftStore} from './draft-store.js';
import {NEXT, SEND, photo, useFormPage} from './form-page.states.js';
import {atReview, choose, complaint, heading, keepDraft, press} from './form-walk.states.js';
import {draftKey} from './load.js';
import {sendOutbox} from './outbox-sweep.js';

const signal = new AbortController().signal;

describe('<mpp-application-form> without a line', () => {
  const page = useFormPage();
  const key = () => draftKey({api: page.api.api, region: '31'}, 'pengaduan');

  /** The application as it goes out, with one photo that only this device has. */
  async function waitsToBeSent(change: object = {}): Promise<void> {
    const id = await createDraftStore().files(key()).put(photo());
    const answers = {...complaint, event: {...(complaint['event'] as object), evidence: [id]}, ...change};
    await keepDraft(page.stage, answers, {
      files: {[id]: {name: 'laporan polisi.jpg', bytes: 4, type: 'image/jpeg'}},
      outgoing: {formId: 'pengaduan', formVersion: 1, answers, language: 'id'},
    });
  }

  it('keeps a photo on the device, says so, and sends both when the line is back after the page was closed', async () => {
    const before = await page.applications();
    const element = await atReview(page.stage);
    page.api.fail(/./, 'network');
    await press(element, /^Ubah Waktu/);
    choose(await until(() => findAll<HTMLInputElement>(element, 'file')[0], 'the chooser'), photo());
    await until(() => visibleText(element).includes('Tersimpan di perangkat ini. Diunggah begitu'), 'the photo kept');
    await press(element, NEXT);
    await until(() => visibleText(element).includes('laporan polisi.jpg'), 'the photo among the answers');
    await press(element, SEND);
    await heading(element, /^Belum terkirim$/);
    expect(visibleText(element)).to.contain('Kami kirim sendiri begitu internet tersambung');
    expect(outboxIsDue(Date.now())).to.equal(true);
    element.remove();

    page.api.heal();
    const again = await page.mount();
    await heading(again, /sudah diterima/);
    expect(visibleText(again)).to.match(/Berkas yang diterima: laporan polisi\.jpg \(4/);
    expect(await page.applications()).to.equal(before + 1);
    await until(async () => !(await createDraftStore().load(key())), 'nothing kept');
    expect((await deviceStore('mpp-sdk-files').keys()).filter((one) => one.startsWith(key()))).to.deep.equal([]);
  });

  it('sends nothing when the form goes away before it went out, and does so at the next visit', async () => {
    const before = await page.applications();
    const element = await atReview(page.stage);
    await press(element, SEND);
    element.remove();
    await until(async () => (await createDraftStore().load(key()))?.outgoing, 'the wish on the device');
    expect(await page.applications()).to.equal(before);
    const again = await page.mount();
    await heading(again, /sudah diterima/);
    expect(await page.applications()).to.equal(before + 1);
  });

  it('sends at the next visit to any page, once, also from two tabs; and shows the receipt once', async () => {
    const before = await page.applications();
    await waitsToBeSent();
    const sent = (await Promise.all([sendOutbox(signal), sendOutbox(signal)])).flat();
    expect(sent.map(({formId}) => formId)).to.deep.equal(['pengaduan']);
    expect(await page.applications()).to.equal(before + 1);
    expect(outboxIsDue(Date.now())).to.equal(false);
    expect((await createDraftStore().load(key()))?.answers).to.deep.equal({});

    const element = page.mount();
    const told = expectEvent(document, 'mpp-application-submit', async () => void (await element));
    expect((await told).detail).to.deep.include({reference: sent[0]!.reference});
    await heading(await element, /sudah diterima/);
    expect(visibleText(await element)).to.contain(sent[0]!.reference);
    (await element).remove();
    await until(async () => !(await createDraftStore().load(key())), 'the receipt gone from the device');
    const fresh = await page.mount();
    await until(() => find(fresh, 'button', /^Mulai$/), 'a fresh start');
  });

  it('waits on when there is no line, and keeps everything', async () => {
    await waitsToBeSent();
    page.api.fail(/./, 'network');
    expect(await sendOutbox(signal)).to.deep.equal([]);
    expect(outboxIsDue(Date.now())).to.equal(true);
    const kept = (await createDraftStore().load(key()))!;
    expect(await createDraftStore().files(key()).get(Object.keys(kept.files)[0]!)).to.be.instanceOf(Blob);
    page.api.heal();
    expect(await sendOutbox(signal)).to.have.length(1);
  });

  it('sends each file once, when the line breaks between the file and the application', async () => {
    await waitsToBeSent();
    page.api.fail('/applications', 'network');
    await sendOutbox(signal);
    page.api.heal();
    await sendOutbox(signal);
    expect(page.api.requests.filter((one) => /^POST .*\/uploads$/.test(one))).to.have.length(1);
  });

  it('goes on with a large file where the server has it', async () => {
    const bytes = new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), new Uint8Array(700_000)], {type: 'image/jpeg'});
    const uploadKey = newUploadKey();
    const client = createClient({api: page.api.api, region: '31'});
    const stop = new AbortController();
    let begun = '';
    const call = {name: 'besar.jpg', type: 'image/jpeg', key: uploadKey, signal: stop.signal};
    await client.uploads
      .send(bytes, {...call, onStart: (id) => (begun = id), onProgress: (sent) => sent > 0 && stop.abort()})
      .catch(() => undefined);
    const there = await client.uploads.offset(begun, {key: uploadKey});
    expect(there).to.be.within(1, bytes.size - 1);

    const id = await createDraftStore().files(key()).put(bytes);
    const answers = {...complaint, event: {...(complaint['event'] as object), evidence: [id]}};
    await keepDraft(page.stage, answers, {
      uploadKey,
      files: {[id]: {name: 'besar.jpg', bytes: bytes.size, type: 'image/jpeg', begun}},
      outgoing: {formId: 'pengaduan', formVersion: 1, answers, language: 'id', uploadKey},
    });
    page.api.requests.length = 0;
    expect(await sendOutbox(signal)).to.have.length(1);
    expect(page.api.requests.filter((one) => /^POST .*\/uploads$/.test(one))).to.deep.equal([]);
  });

  it('opens the answer that was refused while nobody looked', async () => {
    await waitsToBeSent({complaint: {kind: 'lambat', text: 'pendek'}});
    await sendOutbox(signal);
    expect(outboxIsDue(Date.now())).to.equal(false);
    const element = await page.mount();
    await until(() => visibleText(element).includes('ada yang perlu diperbaiki'), 'the word');
    await press(element, /^Lanjutkan$/);
    await until(() => find(element, 'alert', 'Ceritakan'), 'the summary');
  });

  it('takes the sending back from whoever looks at the answers again', async () => {
    const element = await atReview(page.stage);
    page.api.fail(/./, 'network');
    await press(element, SEND);
    await heading(element, /^Kami belum menerima jawaban$/);
    await press(element, /^Periksa isian$/);
    await until(async () => (await createDraftStore().load(key()))?.outgoing === undefined, 'the draft');
    page.api.heal();
    expect(await sendOutbox(signal)).to.deep.equal([]);
  });

  it('leaves no file behind when the draft is deleted', async () => {
    await waitsToBeSent();
    const [id] = Object.keys((await createDraftStore().load(key()))!.files);
    await createDraftStore().remove(key());
    expect(await createDraftStore().files(key()).get(id!)).to.equal(undefined);
  });
});
