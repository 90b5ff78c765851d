import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {find, findAll, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {answers, kit, onKitPage} from './field-kit.states.js';
import {NEXT, SEND, field, useFormPage} from './form-page.states.js';
import {heading, press, putForm} from './form-walk.states.js';

const root = (element: HTMLElement): ShadowRoot => element.shadowRoot!;
const active = (element: HTMLElement): HTMLElement => root(element).activeElement as HTMLElement;
const text = (element: HTMLElement, selector: string): string[] =>
  [...root(element).querySelectorAll(selector)].map((one) => one.textContent!.replace(/\s+/g, ' ').trim());

describe('a list of entries', () => {
  const page = useFormPage();
  const names = (element: HTMLElement): string[] =>
    findAll<HTMLInputElement>(element, 'textbox', 'Nama barang').map(({value}) => value);

  it('grows and shrinks, keeps focus, and takes a removal back', async () => {
    const element = await onKitPage(page.stage, 3);
    await until(() => names(element).length === 2, 'two entries');
    expect(visibleText(element)).to.contain('Paling sedikit 1, paling banyak 5').and.contain('Rp1.650.000');
    await press(element, /^Tambah Barang$/);
    await until(() => active(element)?.textContent?.trim() === 'Barang 3', 'focus on the new entry');
    await press(element, /^Hapus Barang 1$/);
    await until(() => names(element).join() === 'Meja potong,', 'the first one gone');
    await until(() => active(element)?.textContent?.trim() === 'Barang 1', 'focus on the one in its place');
    expect(visibleText(element)).to.contain('Barang 1 dihapus');
    await press(element, /^Batalkan penghapusan$/);
    await until(() => names(element).join() === 'Mesin jahit,Meja potong,', 'it back');
    expect(find(element, 'button', /^Batalkan penghapusan$/)).to.equal(undefined);
  });

  it('is put in another order by buttons and arrow keys, and says so', async () => {
    const element = await onKitPage(page.stage, 3);
    (await until(() => find(element, 'button', /^Turun: Barang 1$/), 'the button')).focus();
    await sendKeys({press: 'ArrowDown'});
    await until(() => names(element).join() === 'Meja potong,Mesin jahit', 'the other order');
    await until(() => active(element)?.getAttribute('aria-label') === 'Naik: Barang 2', 'focus gone along');
    expect(text(element, '[role=status]').join()).to.contain('sekarang nomor 2 dari 2');
    await sendKeys({press: 'Enter'});
    await until(() => names(element).join() === 'Mesin jahit,Meja potong', 'the first order');
  });

  it('has errors at the question of the entry, with links to it', async () => {
    const element = await onKitPage(page.stage, 3, {...answers, goods: [{name: 'Mesin jahit', value: 1}, {}]});
    await press(element, NEXT);
    const summary = await until(() => find(element, 'alert', 'Ada 2 isian'), 'the summary');
    await until(() => active(element) === summary, 'focus on the summary');
    find(element, 'link', /^Nilai/)!.click();
    await until(() => active(element) === findAll(element, 'textbox', 'Nilai')[1], 'focus on the question');
    await press(element, /^Naik: Barang 2$/);
    await until(
      () => findAll(element, 'textbox', 'Nilai')[0]?.getAttribute('aria-invalid') === 'true',
      'the error moved',
    );
  });

  it('is asked for when it is empty, where it may not be', async () => {
    const element = await onKitPage(page.stage, 3, {...answers, goods: undefined});
    await until(() => find(element, 'button', /^Tambah Barang$/), 'the list');
    await press(element, NEXT);
    const link = await until(() => find(element, 'link', /^Barang/), 'the error');
    await until(() => active(element)?.id === 'error-summary', 'focus on the summary');
    link.click();
    expect(active(element).textContent).to.contain('Tambah Barang');
  });
});

describe('a signature', () => {
  const page = useFormPage();

  it('is typed by those who cannot draw, and uploaded as a picture', async () => {
    await putForm(page.stage, kit);
    const element = await onKitPage(page.stage, 2, {...answers, sign: undefined});
    await press(element, /^Pakai tanda tangan ini$/);
    await until(() => visibleText(element).includes('Tanda tangan masih kosong'), 'the reason');
    (await until(() => find(element, 'radio', 'Ketik nama'), 'the other way')).click();
    (await field(element, 'Ketik nama lengkap Anda')).focus();
    await sendKeys({type: 'Nama Contoh'});
    await press(element, /^Pakai tanda tangan ini$/);
    await until(() => /tanda-tangan.png Terunggah/.test(visibleText(element)), 'the upload');
    await until(() => active(element)?.localName === 'fieldset', 'focus on the question');
    await press(element, NEXT);
    await heading(element, /Langkah 4/);
  });

  it('is drawn with a pointer, and can be drawn again', async () => {
    const element = await onKitPage(page.stage, 2, {...answers, sign: undefined});
    const paper = await until(() => root(element).querySelector('canvas'), 'the paper');
    const {left, top} = paper.getBoundingClientRect();
    const at = (kind: string, x: number, y: number): boolean =>
      paper.dispatchEvent(new PointerEvent(kind, {pointerId: 1, clientX: left + x, clientY: top + y, bubbles: true}));
    paper.setPointerCapture = () => {};
    const ink = (): number => {
      const {data} = paper.getContext('2d')!.getImageData(0, 0, paper.width, paper.height);
      return data.reduce((sum, value, index) => sum + (index % 4 === 0 && value < 128 ? 1 : 0), 0);
    };
    expect(ink()).to.equal(0);
    at('pointerdown', 20, 20);
    at('pointermove', 120, 60);
    at('pointerup', 120, 60);
    expect(ink()).to.be.greaterThan(100);
    await until(() => paper.getAttribute('aria-label') === 'Kotak tanda tangan, sudah terisi', 'the word');
    await press(element, /^Ulangi$/);
    expect(ink()).to.equal(0);
    at('pointerdown', 20, 20);
    at('pointerup', 20, 20);
    await press(element, /^Pakai tanda tangan ini$/);
    await until(() => visibleText(element).includes('Terunggah'), 'the upload');
    await press(element, /^Hapus tanda-tangan.png$/);
    await until(() => root(element).querySelector('canvas'), 'the paper again');
  });
});

describe('the whole kit', () => {
  const page = useFormPage();

  it('is read back on the last look, goes back to each answer, and is accepted by the server', async () => {
    const element = await onKitPage(page.stage, 2, {...answers, sign: undefined});
    (await until(() => find(element, 'radio', 'Ketik nama'), 'the other way')).click();
    (await field(element, 'Ketik nama lengkap')).focus();
    await sendKeys({type: 'Nama Contoh'});
    await press(element, /^Pakai tanda tangan ini$/);
    await until(() => visibleText(element).includes('Terunggah'), 'the upload');
    await press(element, NEXT);
    await heading(element, /Langkah 4/);
    await press(element, NEXT);
    await heading(element, /Langkah 5/);
    const said = visibleText(element);
    for (const words of [
      'Pasteur, Sukajadi, Kota Bandung, Jawa Barat',
      'Kamis, 17 Agustus 1995',
      '14.05',
      'Keahlian 2, Keahlian 9',
      'Barang 2',
      'Rp400.000',
      'Rp1.650.000',
      '3171••••••••0002',
    ])
      expect(said).to.contain(words);
    await press(element, /^Ubah Nomor ponsel$/);
    const phone = await field(element, 'Nomor ponsel');
    await until(() => active(element) === phone, 'focus on the answer');
    await press(element, NEXT);
    await heading(element, /Langkah 5/);
    await press(element, SEND);
    await heading(element, /sudah diterima/);
  });

  it('is left for another day, and comes back to the same page', async () => {
    const element = await onKitPage(page.stage, 1);
    (await field(element, 'Nomor ponsel')).focus();
    await press(element, /^Simpan, lanjutkan nanti$/);
    const title = await heading(element, /^Isian Anda tersimpan$/);
    await until(() => active(element) === title, 'focus on the heading');
    expect(visibleText(element)).to.contain('Permohonan belum terkirim');
    await press(element, /^Lanjutkan mengisi$/);
    await heading(element, /^Langkah 2/);
  });
});
