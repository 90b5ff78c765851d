import {expect} from '@open-wc/testing';
import type {MppClient} from '@mpp-sdk/api-client';
import {axeFindings, find, findAll, giveVoices, until, type Voices} from '@mpp-sdk/testing';
import {html} from 'lit';
import {define} from '../define.js';
import {MppElement} from '../mpp-element.js';
import {MppProvider} from '../mpp-provider.js';
import {renderErrorSummary, renderField, renderFieldset} from '../render/field.js';
import {renderTicket} from '../render/ticket.js';
import {sharedStyles, ticketStyles} from '../styles/index.js';

class Talker extends MppElement {
  static override styles = [sharedStyles, ticketStyles];
  static override properties = {step: {}};
  declare step: string;
  protected override renderContent() {
    if (this.step === 'receipt') {
      return html`${renderTicket({
          title: 'Tanda terima',
          numbers: [
            {label: 'Nomor', value: 'MPP-7K2M'},
            {label: 'Kode akses', value: 'QX4T'},
          ],
          body: html`<p>Selesai paling lambat 2026-11-24.</p>
            <p>Atas nama <span translate="no">Siti</span></p>`,
          words: this.shared,
        })}
        <div class="stack">
          <h3>Berikutnya</h3>
          <ol>
            <li>Petugas memeriksa.</li>
          </ol>
        </div>`;
    }
    if (this.step === 'card') {
      return html`<ul>
        <li class="card">
          <h3><a href="#x" lang="id">Akta kelahiran</a></h3>
          <p>Rp50.000</p>
        </li>
      </ul>`;
    }
    return html`${renderErrorSummary('Ada 1 isian', [{id: 'a', text: 'NIK: harus 16 angka'}], () => {})}
    ${renderField({
      id: 'a',
      label: 'NIK',
      help: 'Contoh: 3171015708950001',
      error: 'Harus 16 angka.',
      control: html`<input id="a" class="input" .value=${'3171015708950009'} />`,
    })}
    ${renderFieldset({
      id: 'b',
      label: 'Jenis surat',
      control: html`<div class="choices">
        <label class="choice"><input type="radio" name="b" /><span>Baru</span></label>
        <label class="choice"><input type="radio" name="b" /><span>Hilang</span></label>
      </div>`,
    })}`;
  }
}
define('mpp-test-talker', Talker);
define('mpp-provider', MppProvider);

describe('listening', () => {
  let voices: Voices;
  const has = (...langs: string[]) => (voices = giveVoices(langs));
  async function show(step = '', lang = 'id') {
    const provider = document.createElement('mpp-provider') as MppProvider;
    provider.client = {regions: {profile: () => new Promise(() => {})}} as unknown as MppClient;
    const element = document.createElement('mpp-test-talker') as Talker;
    element.lang = lang;
    element.step = step;
    provider.append(element);
    document.body.append(provider);
    await element.updateComplete;
    return element;
  }
  const button = (element: Element, name: RegExp) => until(() => find(element, 'button', name), String(name));
  const pressed = (one: Element) => one.getAttribute('aria-pressed');

  afterEach(() => {
    document.querySelectorAll('mpp-provider').forEach((one) => one.remove());
    voices.restore();
  });

  it('reads a question with its help, its error and its choices, and never what was typed', async () => {
    has('id_ID');
    const element = await show();
    (await button(element, /^Dengarkan: NIK$/)).click();
    voices.finish();
    expect(voices.said).to.deep.equal(['NIK.', 'Contoh: nomor di layar.', 'Harus 16 angka.']);
    voices.said.length = 0;
    (await button(element, /^Dengarkan: Jenis surat$/)).click();
    voices.finish();
    expect(voices.said).to.deep.equal(['Jenis surat.', 'Pilihan: Baru; Hilang.']);
    (await button(element, /^Dengarkan: Ada 1 isian$/)).click();
    voices.finish();
    expect(voices.said.slice(2)).to.deep.equal(['Ada 1 isian.', 'NIK: harus 16 angka.']);
  });

  it('speaks one thing at a time, and stops when it is pressed again', async () => {
    has('in-ID');
    const [one, two] = [await show(), await show()];
    const first = await button(one, /NIK$/);
    const second = await button(two, /NIK$/);
    first.click();
    expect(pressed(first)).to.equal('true');
    second.click();
    expect(pressed(first)).to.equal('false');
    expect(pressed(second)).to.equal('true');
    second.click();
    expect(pressed(second)).to.equal('false');
    expect(voices.speaking()).to.equal(false);
    first.click();
    voices.finish();
    expect(pressed(first)).to.equal('false');
  });

  it('falls silent when what it reads goes away, and when the element or the page does', async () => {
    has('id-ID');
    const element = await show();
    (await button(element, /NIK$/)).click();
    element.step = 'card';
    const card = await button(element, /^Dengarkan: Akta kelahiran$/);
    await until(() => !voices.speaking(), 'silence after the step');
    card.click();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(voices.speaking()).to.equal(false);
    card.click();
    element.remove();
    expect(voices.speaking()).to.equal(false);
  });

  it('keeps number, code and names of a receipt to itself until they are asked for', async () => {
    has('id-ID');
    const element = await show('receipt');
    (await button(element, /^Dengarkan: Tanda terima$/)).click();
    voices.finish();
    const said = voices.said.join(' ');
    expect(said).to.contain('Selesai paling lambat Selasa, 24 November 2026.').and.contain('Petugas memeriksa.');
    for (const secret of ['7K2M', 'QX4T', 'Q X', 'Siti']) expect(said).to.not.contain(secret);
    voices.said.length = 0;
    (await button(element, /^Dengarkan nomor dan kode$/)).click();
    voices.finish();
    expect(voices.said).to.deep.equal(['Nomor: M P P, 7 K 2 M.', 'Kode akses: Q X 4 T.']);
  });

  it('gives the code to no voice that sends it elsewhere', async () => {
    voices = giveVoices(['id-ID'], false);
    const element = await show('receipt');
    await button(element, /^Dengarkan: Tanda terima$/);
    expect(find(element, 'button', /kode$/)).to.equal(undefined);
  });

  it('says each text in the language that it is marked with', async () => {
    has('en-US', 'id-ID');
    const element = await show('card', 'en');
    (await button(element, /^Listen: Akta kelahiran$/)).click();
    voices.finish();
    expect(voices.said).to.deep.equal(['Akta kelahiran.', '50000 rupiah.']);
    expect(voices.langs).to.deep.equal(['id', 'en']);
  });

  it('offers nothing without a voice of the language, and offers it once there is one', async () => {
    has('en-US');
    const element = await show();
    const other = await show('', 'en');
    await button(other, /^Listen: NIK$/);
    expect(findAll(element, 'button', /Dengarkan/)).to.deep.equal([]);
    voices.add('id-ID');
    await button(element, /^Dengarkan: NIK$/);
  });

  it('has no findings in axe, and buttons large enough for a finger', async () => {
    has('id-ID');
    const element = await show();
    const one = await button(element, /NIK$/);
    expect(one.getBoundingClientRect().height).to.be.at.least(44);
    one.click();
    expect(await axeFindings(element)).to.deep.equal([]);
  });
});
