import {expect} from '@open-wc/testing';
import {find, moveApplication, until, visibleText, useStage} from '@mpp-sdk/testing';
import {TASK} from './case-on-file.states.js';
import {openCase, writeMessage} from './mpp-status-tracker.states.js';

describe('writing to the office', () => {
  const page = useStage({fresh: true});

  const says = (element: Element, words: string) => until(() => visibleText(element).includes(words), words);
  const referenceOf = (element: Element) => element.shadowRoot?.querySelector('.reference')?.textContent ?? '';
  const field = (element: Element) => element.shadowRoot?.querySelector<HTMLTextAreaElement>('.own-message textarea');
  const timeline = (element: Element) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.timeline li') ?? [])].map((one) => one.innerText);

  it('shows both sides in the history, and says aloud that the message has arrived', async () => {
    const element = await openCase(page.stage, {status: 'in-review'});
    await writeMessage(element, 'Apakah <b>foto</b> saya terbaca?');
    await until(() => find(element, 'status', 'Pesan Anda sudah diterima.'), 'the announcement');
    expect(field(element)?.value).to.equal('');
    expect(timeline(element)[0]).to.match(/Pesan dari Anda[^]*Apakah <b>foto<\/b> saya terbaca\?/);
    await moveApplication(page.api, referenceOf(element), {status: 'in-review', note: 'Ya, terbaca.'});
    await says(element, 'Ya, terbaca.');
    expect(timeline(element)[0]).to.match(/Pesan dari petugas[^]*Ya, terbaca\./);
  });

  it('keeps the words when they could not be sent, and sends them once', async () => {
    const element = await openCase(page.stage, {status: 'in-review'});
    page.api.fail('/messages', {status: 500, code: 'internal'});
    await writeMessage(element, 'Halo');
    await says(element, 'Pesan belum terkirim');
    expect(field(element)?.value).to.equal('Halo');
    page.api.heal();
    await writeMessage(element, 'Halo');
    await until(() => find(element, 'status', 'Pesan Anda sudah diterima.'), 'the announcement');
    expect(timeline(element).filter((one) => one.includes('Pesan dari Anda')).length).to.equal(1);
  });

  it('asks for words where there are none, and is not there once the case is closed', async () => {
    const element = await openCase(page.stage, {status: 'in-review'});
    await writeMessage(element, '  ');
    await says(element, 'Tulis pesan Anda.');
    await until(() => element.shadowRoot?.activeElement?.id === 'own-message', 'the focus');
    page.stage.clear();
    const closed = await openCase(page.stage, {status: 'decided', result: 'granted'}, {status: 'closed'});
    expect(find(closed, 'button', 'Kirim pesan')).to.equal(undefined);
  });

  it('leaves what is typed for a task alone', async () => {
    const element = await openCase(page.stage, {status: 'in-review'}, TASK);
    await writeMessage(element, 'Besok saya kirim.');
    await until(() => find(element, 'status', 'Pesan Anda sudah diterima.'), 'the announcement');
    expect(find(element, 'button', 'Kirim jawaban')).not.to.equal(undefined);
  });
});
