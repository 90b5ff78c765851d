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
const box = (element: HTMLElement, at: number): Promise<HTMLInputElement> =>
  until(() => root(element).querySelectorAll<HTMLInputElement>('[role=combobox]')[at], 'the search field');
const lists = (element: HTMLElement): HTMLSelectElement[] => [...root(element).querySelectorAll('select')];
const shownIn = (list: HTMLSelectElement | undefined): string | undefined => list?.selectedOptions[0]?.label;

/** Chooses an option once the list has it, as a person does. */
async function choose(element: HTMLElement, at: number, label: string): Promise<void> {
  const option = await until(
    () => [...(lists(element)[at]?.options ?? [])].find((one) => one.label === label),
    `${label} in list ${at + 1}`,
  );
  const list = lists(element)[at]!;
  list.selectedIndex = option.index;
  list.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('an address', () => {
  const page = useFormPage();

  it('is chosen from the province down, and keeps codes and names', async () => {
    const element = await onKitPage(page.stage, 0, {});
    await choose(element, 0, 'Jawa Barat');
    await choose(element, 1, 'Kota Bandung');
    await choose(element, 2, 'Sukajadi');
    await choose(element, 3, 'Pasteur');
    await choose(element, 1, 'Kota Bogor');
    await until(() => lists(element).length === 3, 'the lists below gone');
    expect(shownIn(lists(element)[0])).to.equal('Jawa Barat');
  });

  it('is found by a name and goes on at the first open list', async () => {
    const element = await onKitPage(page.stage, 0, {});
    (await box(element, 0)).focus();
    await sendKeys({type: 'sukajadi bandung'});
    await until(() => text(element, '[role=option]')[0]?.includes('Kota Bandung'), 'what fits');
    expect((await box(element, 0)).getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({press: 'ArrowDown'});
    const chosen = root(element).getElementById((await box(element, 0)).getAttribute('aria-activedescendant')!)!;
    expect(chosen.getAttribute('aria-selected')).to.equal('true');
    await sendKeys({press: 'Enter'});
    await until(() => shownIn(lists(element)[2]) === 'Sukajadi', 'the district');
    await until(() => active(element) === lists(element)[3], 'focus on the villages');
    await heading(element, /Langkah 1/);
  });

  it('says what is missing, and leads to that list', async () => {
    const element = await onKitPage(page.stage, 0, {home: {province: answers.home.province}});
    await press(element, NEXT);
    const link = await until(() => find(element, 'link', /^Alamat sesuai KTP-el: Pilih alamat sampai/), 'the error');
    link.click();
    expect(active(element)).to.equal(lists(element)[1]);
    expect(active(element).getAttribute('aria-invalid')).to.equal('true');
  });

  it('keeps what was chosen without a line, and can ask again', async () => {
    page.api.fail('/areas', 'network');
    const element = await onKitPage(page.stage, 0, {home: answers.home, work: 'Guru'});
    await until(() => visibleText(element).includes('Daftar ini belum bisa dimuat'), 'the failure');
    expect(lists(element).map(shownIn)).to.eql(['Jawa Barat', 'Kota Bandung', 'Sukajadi', 'Pasteur']);
    page.api.heal();
    findAll(element, 'button', /^Coba lagi$/).forEach((button) => button.click());
    await until(() => (lists(element)[3]?.length ?? 0) > 3, 'the villages');
    expect(shownIn(lists(element)[3])).to.equal('Pasteur');
    await press(element, NEXT);
    await heading(element, /Langkah 2/);
  });
});

describe('a choice among many', () => {
  const page = useFormPage();

  it('is made by typing and arrows, and left alone by Escape', async () => {
    const element = await onKitPage(page.stage, 0);
    const input = await box(element, 1);
    expect(input.value).to.equal('Penjahit');
    input.focus();
    input.select();
    await sendKeys({type: 'pera'});
    await until(() => text(element, '[role=option]').join() === 'Perawat', 'one fitting');
    await sendKeys({press: 'Escape'});
    await until(() => input.value === 'Penjahit', 'the former choice');
    input.select();
    await sendKeys({type: 'guru'});
    await until(() => text(element, '[role=option]').join() === 'Guru', 'one fitting');
    await sendKeys({press: 'Enter'});
    await until(() => input.value === 'Guru' && input.getAttribute('aria-expanded') === 'false', 'the choice');
    await heading(element, /Langkah 1/);
  });

  it('takes a name typed in full when the field is left, and nothing half typed', async () => {
    const element = await onKitPage(page.stage, 0);
    const input = await box(element, 1);
    input.focus();
    input.select();
    await sendKeys({type: 'petani'});
    await until(() => text(element, '[role=option]').length === 1, 'what fits');
    await sendKeys({press: 'Tab'});
    await until(() => input.value === 'Petani', 'the choice');
    input.focus();
    input.select();
    await sendKeys({type: 'pe'});
    await sendKeys({press: 'Tab'});
    await until(() => input.value === 'Petani', 'the former choice');
  });

  it('lets a click beside it reach what it was meant for', async () => {
    const element = await onKitPage(page.stage, 0);
    const input = await box(element, 1);
    input.focus();
    input.select();
    await sendKeys({type: 'pe'});
    await until(() => text(element, '[role=option]').length > 1, 'what fits');
    const next = find(element, 'button', NEXT)!;
    const before = next.getBoundingClientRect().top;
    next.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    next.focus({preventScroll: true});
    expect(next.getBoundingClientRect().top).to.equal(before);
    next.dispatchEvent(new PointerEvent('pointerup', {bubbles: true, composed: true}));
    next.click();
    await heading(element, /Langkah 2/);
  });

  it('does not take the Enter of an input method for a choice', async () => {
    const element = await onKitPage(page.stage, 0);
    const input = await box(element, 1);
    input.focus();
    input.value = 'guru';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
    await until(() => text(element, '[role=option]').join() === 'Guru', 'what fits');
    input.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true, isComposing: true}),
    );
    expect(input.value).to.equal('guru');
    expect(input.getAttribute('aria-expanded')).to.equal('true');
  });

  it('narrows check boxes, and keeps the chosen ones in sight', async () => {
    const element = await onKitPage(page.stage, 0);
    const search = await until(() => find<HTMLInputElement>(element, 'textbox', 'Cari di Keahlian'), 'the search');
    expect(findAll(element, 'checkbox')).to.have.length(10);
    await press(element, /^Tampilkan semua \(30\)$/);
    await until(() => findAll(element, 'checkbox').length === 30, 'all of them');
    await until(() => active(element) === search, 'focus on the search');
    search.focus();
    await sendKeys({type: '30'});
    await until(() => findAll(element, 'checkbox').length === 3, 'two chosen and one fitting');
    findAll(element, 'checkbox', 'Keahlian 30')[0]!.click();
    await until(() => visibleText(element).includes('3 dipilih'), 'the count');
    await sendKeys({press: 'Enter'});
    await heading(element, /Langkah 1/);
  });
});

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
    await until(() => find(element, 'alert', 'Ada 2 isian'), 'the summary');
    find(element, 'link', /^Nilai/)!.click();
    expect(active(element)).to.equal(findAll(element, 'textbox', 'Nilai')[1]);
    await press(element, /^Naik: Barang 2$/);
    await until(
      () => findAll(element, 'textbox', 'Nilai')[0]?.getAttribute('aria-invalid') === 'true',
      'the error moved',
    );
  });

  it('is asked for when it is empty, where it may not be', async () => {
    const element = await onKitPage(page.stage, 3, {...answers, goods: undefined});
    await press(element, NEXT);
    const link = await until(() => find(element, 'link', /^Barang/), 'the error');
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
    findAll(element, 'radio', 'Ketik nama')[0]!.click();
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
    findAll(element, 'radio', 'Ketik nama')[0]!.click();
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
