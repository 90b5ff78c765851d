import {expect} from '@open-wc/testing';
import {findAll, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {cameraOpens} from './camera-return.js';
import {photo, useFormPage} from './form-page.states.js';
import {choose, complaint, heading, keepDraft} from './form-walk.states.js';
import {draftKey} from './load.js';

describe('<mpp-application-form> and a camera that ends the page', () => {
  const page = useFormPage();
  const key = () => draftKey({api: page.api.api, region: '31'}, 'pengaduan');
  const opened = (at = Date.now()) => cameraOpens(key(), '/event/evidence', at);

  it('comes back to the same question of the same page', async () => {
    await keepDraft(page.stage, complaint);
    opened();
    const element = await page.mount();
    await heading(element, /^Langkah 2 dari 5/);
    const chooser = await until(() => findAll<HTMLInputElement>(element, 'file')[0], 'the chooser');
    await until(() => element.shadowRoot!.activeElement === chooser, 'focus on the question');
    choose(chooser, photo());
    await until(() => visibleText(element).includes('laporan polisi.jpg'), 'the photo');
    element.remove();
    const again = await page.mount();
    await until(() => visibleText(again).includes('Anda punya isian tersimpan'), 'the ordinary offer');
  });

  it('offers the draft as ever when the camera was opened long ago', async () => {
    await keepDraft(page.stage, complaint);
    opened(Date.now() - 3_600_000);
    const element = await page.mount();
    await until(() => visibleText(element).includes('Anda punya isian tersimpan'), 'the offer');
    expect(visibleText(element)).to.not.contain('Langkah 2');
  });

  it('has everything on the device before the camera opens', async () => {
    await keepDraft(page.stage, complaint);
    opened();
    const element = await page.mount();
    const chooser = await until(() => findAll<HTMLInputElement>(element, 'file')[0], 'the chooser');
    chooser.addEventListener('click', (event) => event.preventDefault(), {once: true});
    chooser.click();
    element.remove();
    const again = await page.mount();
    await heading(again, /^Langkah 2 dari 5/);
  });
});
