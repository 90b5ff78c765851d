import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {find, findAll, visibleText} from '@mpp-sdk/testing';
import './define.js';
import type {SlotRangeEvent} from './events.js';
import {MppSlotPicker} from './mpp-slot-picker.js';
import {week, ZONE} from './mpp-slot-picker.states.js';

const show = (properties: Partial<MppSlotPicker> = {}) => {
  const {days = week(), value = '', min = '', max = '', takenId} = properties;
  return fixture<MppSlotPicker>(
    html`<mpp-slot-picker
      lang="id"
      .days=${days}
      .zone=${ZONE}
      .value=${value}
      .min=${min}
      .max=${max}
      .takenId=${takenId}
    ></mpp-slot-picker>`,
  );
};
const radios = (picker: MppSlotPicker) => findAll<HTMLInputElement>(picker, 'radio');
const chosen = (picker: MppSlotPicker) => radios(picker).filter(({checked}) => checked);

describe('<mpp-slot-picker>', () => {
  it('says day, time, zone and free places, whatever zone the device is in', async () => {
    const picker = await show();
    const text = visibleText(picker);
    expect(text).to.include('Pilih waktu pada Senin, 30 November 2026 (WITA)');
    expect(text).to.match(/Pagi 08\.00 3 tempat/);
    expect(text).to.match(/Siang 13\.00 3 tempat/);
  });

  it('lets the arrow keys walk through the times as one group, and tells the value by input and change', async () => {
    const picker = await show();
    const heard: string[] = [];
    for (const name of ['input', 'change'])
      picker.addEventListener(name, () => heard.push(`${name} ${picker.value === week()[0]?.slots[1]?.id}`));
    radios(picker)[0]?.focus();
    await sendKeys({press: 'ArrowRight'});
    await picker.updateComplete;
    expect(picker.value).to.equal(week()[0]?.slots[1]?.id);
    expect(heard).to.eql(['input true', 'change true']);
    await sendKeys({press: 'ArrowUp'});
    await picker.updateComplete;
    expect(picker.value).to.equal(week()[0]?.slots[0]?.id);
    expect(chosen(picker).length).to.equal(1);
  });

  it('is one stop for the Tab key within the times, and Space chooses', async () => {
    const picker = await show();
    radios(picker)[0]?.focus();
    await sendKeys({press: 'Space'});
    await picker.updateComplete;
    expect(picker.value).to.equal(week()[0]?.slots[0]?.id);
    await sendKeys({press: 'Tab'});
    expect(picker.shadowRoot?.activeElement?.matches('input[type=radio]') ?? false).to.equal(false);
  });

  it('opens another day by keyboard and says why a day is closed', async () => {
    const picker = await show();
    find(picker, 'button', /^Rabu 2/)?.focus();
    await sendKeys({press: 'Enter'});
    await picker.updateComplete;
    expect(visibleText(picker)).to.include('Rabu, 2 Desember 2026: tutup (Hari jadi daerah).');
    expect(find(picker, 'button', /^Rabu 2/)?.getAttribute('aria-pressed')).to.equal('true');
    expect(radios(picker).length).to.equal(0);
  });

  it('names its groups for a screen reader', async () => {
    const picker = await show();
    expect(picker.shadowRoot?.querySelector('legend')?.textContent).to.include('Pilih waktu pada Senin');
    const groups = [...(picker.shadowRoot?.querySelectorAll('[role=group]') ?? [])].map(
      (group) => picker.shadowRoot?.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
    );
    expect(groups).to.eql(['Pilih hari', 'Pagi', 'Siang']);
  });

  it('does not let a full or a just taken slot be chosen', async () => {
    const days = week();
    days[0]!.slots[1] = {...days[0]!.slots[1]!, free: 0};
    const picker = await show({days, takenId: days[0]!.slots[0]!.id});
    const [first, second, third] = radios(picker);
    expect([first?.disabled, second?.disabled, third?.disabled]).to.eql([true, true, false]);
    expect(visibleText(picker)).to.match(/08\.00 Baru diambil 08\.30 Penuh 09\.00 3 tempat/);
  });

  it('gives its value to a form at once, and empties with it', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><mpp-slot-picker name="slot" .days=${week()} .zone=${ZONE}></mpp-slot-picker></form>`,
    );
    const picker = form.querySelector('mpp-slot-picker')!;
    expect(new FormData(form).get('slot')).to.equal(null);
    picker.value = 'mpp-banggai_x';
    expect(new FormData(form).get('slot')).to.equal('mpp-banggai_x');
    form.reset();
    expect(picker.value).to.equal('');
  });

  it('asks for other days by buttons and by a typed date, within what can be booked', async () => {
    const picker = await show({min: '2026-11-30', max: '2026-12-20'});
    const asked: [string, string | undefined][] = [];
    picker.addEventListener('slot-range', (event) => {
      const {from, day} = event as SlotRangeEvent;
      asked.push([from, day]);
    });
    find(picker, 'button', '7 hari sebelumnya')?.click();
    find(picker, 'button', '7 hari berikutnya')?.click();
    const field = picker.shadowRoot!.querySelector<HTMLInputElement>('#jump')!;
    field.value = '2026-12-15';
    find(picker, 'button', 'Lihat')?.click();
    expect(asked).to.eql([
      ['2026-12-07', undefined],
      ['2026-12-15', '2026-12-15'],
    ]);
    field.value = '2027-03-01';
    find(picker, 'button', 'Lihat')?.click();
    await picker.updateComplete;
    expect(visibleText(picker)).to.include(
      'Pilih tanggal dari Senin, 30 November 2026 sampai Minggu, 20 Desember 2026',
    );
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(asked.length).to.equal(2);
  });

  it('honours properties that were set before its code arrived', async () => {
    class Late extends MppSlotPicker {}
    const early = document.createElement('mpp-late-picker') as MppSlotPicker;
    early.days = week();
    early.zone = ZONE;
    early.value = week()[1]?.slots[0]?.id ?? '';
    document.body.append(early);
    customElements.define('mpp-late-picker', Late);
    await early.updateComplete;
    expect(visibleText(early)).to.include('Pilih waktu pada Selasa, 1 Desember 2026');
    expect(chosen(early)[0]?.value).to.equal(week()[1]?.slots[0]?.id);
    early.remove();
  });

  it('fits 320 px without cutting anything off', async () => {
    const picker = await show({min: '2026-11-30', max: '2026-12-20'});
    picker.style.width = '288px';
    await picker.updateComplete;
    const cut = [...picker.shadowRoot!.querySelectorAll<HTMLElement>('.day,.slot-face,.button,.range')].filter(
      (one) => one.scrollWidth > one.clientWidth + 1,
    );
    expect(cut.map((one) => one.textContent)).to.eql([]);
  });
});
