import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {find, findAll, until} from '@mpp-sdk/testing';
import './define.js';
import {answers, onKitPage} from './field-kit.states.js';
import {NEXT, field, useFormPage} from './form-page.states.js';
import {heading, press} from './form-walk.states.js';

/** Puts text in as the clipboard does: one input event for all of it. */
function paste(input: HTMLInputElement, text: string): void {
  input.focus();
  input.select();
  document.execCommand('insertText', false, text);
}

const leave = (input: HTMLElement): void => input.blur();

describe('what people, phones and browsers put into a field', () => {
  const page = useFormPage();
  const lines = () =>
    onKitPage(page.stage, 1, {
      ...answers,
      born: undefined,
      at: undefined,
      phone: undefined,
      email: undefined,
      kk: undefined,
      npwp: undefined,
      nib: undefined,
    });

  it('is understood with spaces, dots and signs, and shown as it was understood', async () => {
    const element = await lines();
    for (const [name, pasted, shown] of [
      ['Tanggal lahir', ' 17-8-1995 ', '17 Agustus 1995'],
      ['Pukul berapa', 'pukul 14:05 WIB', '14.05'],
      ['Nomor ponsel', '+62 812 3456 7890', '0812-3456-7890'],
      ['Alamat email', ' nama@contoh.example ', 'nama@contoh.example'],
      ['Nomor Kartu Keluarga', '3171.0117.0845.0002', '3171 0117 0845 0002'],
      ['NPWP', '01.234.567.8-901.000', '0012 3456 7890 1000'],
      ['NIB', '1234567890123', '1234 5678 9012 3'],
    ] as const) {
      const input = await field(element, name);
      paste(input, pasted);
      leave(input);
      await until(() => input.value === shown, `${shown} for ${pasted}`);
    }
    await press(element, NEXT);
    await heading(element, /Langkah 3/);
  });

  it('is not rewritten while it is typed, nor is the caret moved', async () => {
    const element = await lines();
    const kk = await field(element, 'Nomor Kartu Keluarga');
    kk.focus();
    await sendKeys({type: '3171011708450002'});
    await element.ownerDocument.defaultView!.customElements.whenDefined('mpp-application-form');
    expect(kk.value).to.equal('3171011708450002');
    kk.setSelectionRange(4, 4);
    await sendKeys({press: 'Backspace'});
    await sendKeys({type: '9'});
    expect([kk.value, kk.selectionStart]).to.eql(['3179011708450002', 4]);
    leave(kk);
    await until(() => kk.value === '3179 0117 0845 0002', 'groups of four');
  });

  it('comes from an input method without being touched before it is finished', async () => {
    const element = await lines();
    const story = await until(() => find<HTMLTextAreaElement>(element, 'textbox', 'Ceritakan'), 'the text');
    story.focus();
    story.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
    for (const part of ['ㄏ', 'ㄏㄠ', '好']) {
      story.value = part;
      story.dispatchEvent(
        new InputEvent('input', {bubbles: true, isComposing: true, inputType: 'insertCompositionText'}),
      );
      await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      expect(story.value).to.equal(part);
    }
    story.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, data: '好'}));
    const kk = await field(element, 'Nomor Kartu Keluarga');
    paste(kk, '３１７１０１１７０８４５０００２');
    leave(kk);
    await until(() => kk.value === '3171 0117 0845 0002', 'plain digits');
    expect(story.value).to.equal('好');
  });

  it('may be filled in silence by autofill: what stands in the fields counts', async () => {
    const element = await lines();
    const born = await field(element, 'Tanggal lahir');
    const phone = await field(element, 'Nomor ponsel');
    expect([born.autocomplete, phone.autocomplete, phone.type]).to.eql(['bday', 'tel', 'tel']);
    born.value = '1995-08-17';
    phone.value = '+6281234567890';
    await press(element, NEXT);
    await heading(element, /Langkah 3/);
    await press(element, /^Kembali$/);
    expect((await field(element, 'Tanggal lahir')).value).to.equal('17 Agustus 1995');
    expect((await field(element, 'Nomor ponsel')).value).to.equal('0812-3456-7890');
  });

  it('says of every field how it is typed, and keeps shared phones from remembering', async () => {
    const element = await lines();
    await field(element, 'NIB');
    const controls = findAll<HTMLInputElement>(element, 'textbox').filter((one) => one.matches('[data-pointer]'));
    expect(controls).to.have.length(8);
    for (const control of controls) {
      expect(control.inputMode, control.id).to.match(/^(text|numeric|email|tel)$/);
      expect(control.autocomplete, control.id).to.match(/^(off|bday|tel|email)$/);
    }
    expect(findAll(element, 'textbox').some((one) => one.matches('[type=password]'))).to.equal(false);
  });

  it('is chosen from the device’s calendar too, with the typed date as the only field to reach by Tab', async () => {
    const element = await lines();
    const born = await field(element, 'Tanggal lahir');
    const picker = born.parentElement!.querySelector<HTMLInputElement>('input[type=date]')!;
    expect([picker.tabIndex, picker.getAttribute('aria-hidden'), picker.max]).to.eql([-1, 'true', '2026-11-24']);
    picker.value = '1995-08-17';
    picker.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => born.value === '17 Agustus 1995', 'the day');
    expect(find(element, 'button', /^Pilih dari kalender: Tanggal lahir$/)).to.not.equal(undefined);
  });

  it('gets an error in words when it cannot be understood, and stays as it was typed', async () => {
    const element = await lines();
    const born = await field(element, 'Tanggal lahir');
    paste(born, '17/8/95');
    leave(born);
    await press(element, NEXT);
    await until(() => find(element, 'link', 'Tulis hari, bulan, dan tahun 4 angka'), 'the error');
    expect(born.value).to.equal('17/8/95');
    const help = born.getAttribute('aria-describedby')!.split(' ');
    const said = help.map((id) => element.shadowRoot!.getElementById(id)!.textContent);
    expect(said.join(' ')).to.contain('Contoh: 17/8/1995').and.contain('tahun 4 angka');
  });
});

describe('focus', () => {
  const page = useFormPage();

  it('is never lost to the top of the page when what had it goes away', async () => {
    page.api.fail('/forms/', {status: 500, code: 'internal'});
    const element = await page.mount();
    const again = await until(() => find(element, 'button', /^Coba lagi$/), 'the retry');
    page.api.heal();
    again.focus();
    await sendKeys({press: 'Enter'});
    await until(() => find(element, 'button', /^Mulai$/), 'the introduction');
    await until(() => element.shadowRoot!.activeElement?.id === 'step-title', 'focus on the title');
  });
});
