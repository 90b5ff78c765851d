import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {find, findAll, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {AREA, WORK, answers, onKitPage, searchField} from './field-kit.states.js';
import {NEXT, useFormPage} from './form-page.states.js';
import {heading, press} from './form-walk.states.js';

const root = (element: HTMLElement): ShadowRoot => element.shadowRoot!;
const active = (element: HTMLElement): HTMLElement => root(element).activeElement as HTMLElement;
const text = (element: HTMLElement, selector: string): string[] =>
  [...root(element).querySelectorAll(selector)].map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
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
    (await searchField(element, AREA)).focus();
    await sendKeys({type: 'sukajadi bandung'});
    await until(() => text(element, '[role=option]')[0]?.includes('Kota Bandung'), 'what fits');
    expect((await searchField(element, AREA)).getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({press: 'ArrowDown'});
    const chosen = root(element).getElementById(
      (await searchField(element, AREA)).getAttribute('aria-activedescendant')!,
    )!;
    expect(chosen.getAttribute('aria-selected')).to.equal('true');
    await sendKeys({press: 'Enter'});
    await until(() => shownIn(lists(element)[2]) === 'Sukajadi', 'the district');
    await until(() => active(element) === lists(element)[3], 'focus on the villages');
    await heading(element, /Langkah 1/);
  });

  it('says what is missing, and leads to that list', async () => {
    const element = await onKitPage(page.stage, 0, {home: {province: answers.home.province}});
    await until(() => lists(element).length === 2, 'two lists');
    await press(element, NEXT);
    const link = await until(
      () => find(element, 'link', /^Alamat sesuai KTP-el: Pilih alamat dari daftar, sampai/),
      'the error',
    );
    await until(() => active(element)?.id === 'error-summary', 'focus on the summary');
    link.click();
    await until(() => active(element) === lists(element)[1], 'focus on the list');
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
    const input = await searchField(element, WORK);
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
    const input = await searchField(element, WORK);
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
    const input = await searchField(element, WORK);
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
    const input = await searchField(element, WORK);
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
