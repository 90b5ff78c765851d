import {expect} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {renderQr} from '../render/qr.js';
import {QrController} from './qr-controller.js';

/** An element that shows a code, and whose line the test cuts and mends. */
class Receipt extends LitElement {
  line = true;
  asked = 0;
  /** what the chunk waits for on its way */
  way: Promise<void> = Promise.resolve();
  qr = new QrController(this, async () => {
    this.asked++;
    await this.way;
    if (!this.line) throw new TypeError('Failed to fetch dynamically imported module');
    return {renderQr};
  });
  due = false;
  protected override render() {
    return html`${this.due ? this.qr.render('https://mpp.example/lacak', 'Kode QR') : 'isian'}`;
  }
  async receive() {
    this.due = true;
    this.requestUpdate();
    await this.updateComplete;
  }
  get square() {
    return this.shadowRoot!.querySelector('.qr');
  }
}
customElements.define('test-receipt', Receipt);

describe('a QR code that is drawn by a chunk of its own', () => {
  let receipt: Receipt;
  beforeEach(async () => {
    receipt = new Receipt();
    document.body.append(receipt);
    await receipt.updateComplete;
  });
  afterEach(() => receipt.remove());

  it('stands on the receipt at once, also when the line went after it had been brought', async () => {
    expect(await receipt.qr.bring()).to.equal(true);
    receipt.line = false;
    await receipt.receive();
    expect(receipt.square?.matches('svg[role=img][aria-label="Kode QR"]')).to.equal(true);
    expect(receipt.asked).to.equal(1);
  });
  it('comes by itself where nobody brought it before; until then its place is kept', async () => {
    let arrive = () => {};
    receipt.way = new Promise((resolve) => (arrive = resolve));
    await receipt.receive();
    expect(receipt.square?.matches('div:not([role])')).to.equal(true);
    arrive();
    await receipt.qr.bring();
    await receipt.updateComplete;
    expect(receipt.square?.localName).to.equal('svg');
  });
  it('is asked for again when the device is online again, and only while a code is due', async () => {
    receipt.line = false;
    expect(await receipt.qr.bring()).to.equal(false);
    dispatchEvent(new Event('online'));
    expect(receipt.asked).to.equal(1);
    await receipt.receive();
    expect(await receipt.qr.bring()).to.equal(false);
    receipt.line = true;
    const asked = receipt.asked;
    dispatchEvent(new Event('online'));
    expect(receipt.asked).to.equal(asked + 1);
    await receipt.qr.bring();
    await receipt.updateComplete;
    expect(receipt.square?.localName).to.equal('svg');
  });
  it('asks for nothing more once the element is gone', async () => {
    receipt.line = false;
    await receipt.receive();
    await receipt.qr.bring();
    const {asked} = receipt;
    receipt.remove();
    dispatchEvent(new Event('online'));
    expect(receipt.asked).to.equal(asked);
  });
});
