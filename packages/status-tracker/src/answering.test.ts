import {expect} from '@open-wc/testing';
import {expectEvent, find, moveApplication, type, until, visibleText, useStage} from '@mpp-sdk/testing';
import {enter, fileCase, openCase, tag, TASK} from './mpp-status-tracker.states.js';

const focused = (element: Element) => element.shadowRoot?.activeElement;

describe('answering what the office asks', () => {
  const page = useStage();

  const says = (element: Element, words: RegExp | string) =>
    until(() => visibleText(element).match(words) !== null, `the words ${String(words)}`);

  const send = (element: Element) => find(element, 'button', 'Kirim jawaban')?.click();
  const choose = (element: Element, ...files: File[]) => {
    const input = find<HTMLInputElement>(element, 'file') as HTMLInputElement;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  };
  const pdf = (name: string) => new File(['%PDF-1.7'], name, {type: 'application/pdf'});

  it('sends message and file, and the case goes on', async () => {
    const element = await openCase(page.stage, {status: 'in-review'}, TASK);
    type(find(element, 'textbox', 'Pesan') as HTMLElement, 'Nomor antrean saya A112.');
    choose(element, pdf('antrean.pdf'));
    await says(element, 'Sudah diunggah');
    const changed = await expectEvent(element, 'mpp-status-change', () => send(element));
    expect(changed.status).to.equal('in-review');
    await says(element, 'Jawaban Anda sudah diterima');
    expect(visibleText(element)).to.contain('antrean.pdf');
    expect(find(element, 'button', 'Kirim jawaban')).to.equal(undefined);
    await until(() => focused(element)?.localName === 'h2', 'the focus on the heading');
  });

  it('refuses an empty answer, and a file of a wrong kind before it is sent', async () => {
    const element = await openCase(page.stage, {status: 'in-review'}, TASK);
    send(element);
    await says(element, 'Tulis pesan atau pilih berkas');
    await until(() => focused(element)?.id === 'error-summary', 'the focus on the summary');
    const uploads = () => page.api.requests.filter((one) => one.includes('/uploads')).length;
    const before = uploads();
    choose(element, new File(['MZ'], 'x.exe', {type: 'application/x-msdownload'}));
    await says(element, 'Jenis berkas ini tidak diterima');
    expect(uploads()).to.equal(before);
  });

  it('sends the same answer once, also when the first answer of the server was lost', async () => {
    const element = await openCase(page.stage, {status: 'in-review'}, TASK);
    type(find(element, 'textbox', 'Pesan') as HTMLElement, 'Nomor antrean saya A112.');
    page.api.fail('/responses', {status: 500, code: 'internal'});
    send(element);
    await says(element, 'Jawaban belum terkirim');
    expect(find<HTMLTextAreaElement>(element, 'textbox', 'Pesan')?.value).to.equal('Nomor antrean saya A112.');
    page.api.heal();
    send(element);
    await says(element, 'Jawaban Anda sudah diterima');
    const answers = [...(element.shadowRoot?.querySelectorAll('.timeline li') ?? [])].filter((one) =>
      one.textContent?.includes('Anda menjawab'),
    );
    expect(answers.length).to.equal(1);
  });

  it('keeps the typed answer when the access runs out meanwhile', async () => {
    const {reference, accessCode} = await fileCase(page.api);
    await moveApplication(page.api, reference, TASK);
    const element = await page.stage.mount(tag, {attributes: {reference}, properties: {accessCode}});
    type(await until(() => find(element, 'textbox', 'Pesan'), 'the task'), 'Ini nomor saya.');
    page.api.setNow(page.api.now() + 31 * 60_000);
    send(element);
    await says(element, 'Masukkan lagi kode akses');
    await until(() => focused(element)?.localName === 'h2', 'the focus on the heading');
    await enter(element, reference, accessCode);
    const message = await until(() => find<HTMLTextAreaElement>(element, 'textbox', 'Pesan'), 'the task');
    expect(message.value).to.equal('Ini nomor saya.');
  });

  it('stops an upload that is taken away, and tries a failed one again', async () => {
    const element = await openCase(page.stage, {status: 'in-review'}, TASK);
    page.api.fail('/uploads', 'network');
    choose(element, pdf('satu.pdf'));
    await says(element, 'Belum terunggah');
    page.api.heal();
    find(element, 'button', 'Unggah lagi satu.pdf')?.click();
    await says(element, 'Sudah diunggah');
    find(element, 'button', 'Hapus satu.pdf')?.click();
    await until(() => !visibleText(element).includes('satu.pdf'), 'the empty list');
  });
});
