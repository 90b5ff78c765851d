import {expect} from '@open-wc/testing';
import {find, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {field, useFormPage} from './form-page.states.js';
import {heading, press, putForm} from './form-walk.states.js';

const form = {
  id: 'kit',
  version: 1,
  title: {id: 'Data diri'},
  schema: {
    type: 'object',
    properties: {
      name: {type: 'string', title: 'Nama', 'x-autocomplete': 'name', maxLength: 40},
      nik: {type: 'string', title: 'NIK', 'x-field': 'nik'},
      mother: {type: 'string', title: 'Nama ibu'},
    },
  },
  uischema: {
    type: 'VerticalLayout',
    elements: ['name', 'nik', 'mother'].map((name) => ({type: 'Control', scope: `#/properties/${name}`})),
  },
};
const prefill = {
  source: 'Akun Jakarta',
  date: '2026-11-01',
  values: {name: 'Siti Rahayu', nik: '3171014107900001', email: 'siti@contoh.example', shoes: 38},
};

describe('data that the page knows', () => {
  const page = useFormPage();
  const open = async () => {
    await putForm(page.stage, form);
    const element = await page.mount({'form-id': 'kit', 'no-intro': ''});
    element.prefill = prefill;
    await heading(element, /Langkah 1/);
    await until(() => find(element, 'button', /^Pakai data ini$/), 'the offer');
    return element;
  };

  it('are offered, covered, with source and day; nothing is filled in by itself', async () => {
    const element = await open();
    expect((await field(element, /^Nama \(/)).value).to.equal('');
    expect(visibleText(element)).to.match(/Dari Akun Jakarta, Minggu, 1 November 2026/);
    expect(visibleText(element)).to.include('S••• R•••').and.to.include('3171••••••••0001');
    expect(visibleText(element)).to.not.match(/Siti|siti@/);
  });

  it('fill what is empty once they are accepted, say where they come from, and editing ends that', async () => {
    const element = await open();
    await press(element, /^Pakai data ini$/);
    await until(
      () => /2 isian terisi/.test(find(element, 'status', /isian terisi/)?.textContent ?? ''),
      'what was done',
    );
    const name = await field(element, /^Nama \(/);
    expect(name.value).to.equal('Siti Rahayu');
    expect((await field(element, /^NIK/)).value).to.equal('3171 0141 0790 0001');
    expect((await field(element, /^Nama ibu/)).value).to.equal('');
    await until(() => element.shadowRoot!.activeElement === name, 'focus on the first answer');
    const described = () => element.shadowRoot!.getElementById(`${name.id}-help`)?.textContent ?? '';
    expect(described()).to.include('Dari Akun Jakarta');
    name.value = 'Siti R.';
    name.dispatchEvent(new Event('input', {bubbles: true}));
    name.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => !described().includes('Dari Akun Jakarta'), 'the mark gone');
  });

  it('may be refused', async () => {
    const element = await open();
    await press(element, /^Isi sendiri$/);
    await until(() => !find(element, 'button', /^Pakai data ini$/), 'the offer gone');
    expect((await field(element, /^NIK/)).value).to.equal('');
  });
});
