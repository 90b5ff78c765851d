import {expect} from '@open-wc/testing';
import {find, findAll, until} from '@mpp-sdk/testing';
import './define.js';
import {field, NEXT, useFormPage} from './form-page.states.js';
import {pick, press, putForm} from './form-walk.states.js';
import {drawn} from './mpp-application-form.states.js';

describe('a form for those who read little', () => {
  const page = useFormPage();
  const show = async () => {
    await putForm(page.stage, drawn);
    return page.mount({'form-id': drawn.id, 'no-intro': ''});
  };
  const listen = (element: Element, name: RegExp) => until(() => find(element, 'button', name), `the button ${name}`);

  it('says a question with the words of its choices, and its error', async () => {
    const voices = page.stage.speak('id-ID');
    const element = await show();
    await press(element, NEXT);
    await until(() => find(element, 'alert'), 'the errors');
    (await listen(element, /^Dengarkan: Apa yang/)).click();
    voices.finish();
    const said = voices.said.join(' ');
    expect(said).to.match(/^Apa yang Anda perlukan\? .*Pilihan: KTP baru; KTP hilang; KTP rusak; Pindah alamat\.$/);
    expect(findAll(element, 'button', /^Dengarkan: Ada 4 isian/)).to.have.length(1);
  });

  it('leads from the errors to the first choice, not to the button beside the question', async () => {
    page.stage.speak('id-ID');
    const element = await show();
    await press(element, NEXT);
    await listen(element, /^Dengarkan: Apa yang/);
    (await until(() => find(element, 'link', /^Apa yang Anda perlukan/), 'the way to the question')).click();
    expect(element.shadowRoot!.activeElement?.getAttribute('type')).to.equal('radio');
  });

  it('draws the pictogram beside each choice that names one', async () => {
    const element = await show();
    const drawings = () => [...element.shadowRoot!.querySelectorAll('.choice .pictogram')];
    await until(() => drawings().length === 9, 'nine drawings');
    expect(drawings().every((one) => one.querySelector('svg')?.getAttribute('aria-hidden') === 'true')).to.equal(true);
    pick(element, /^KTP hilang$/);
    await element.updateComplete;
    expect(drawings()).to.have.length(9);
  });

  it('offers a recording without any voice, and says so when it cannot be played', async () => {
    page.stage.speak();
    const element = await show();
    await field(element, /^Nama lengkap/);
    const button = await listen(element, /^Dengarkan: Nama lengkap/);
    expect(findAll(element, 'button', /^Dengarkan/)).to.have.length(1);
    button.click();
    await until(() => find(element, 'status', /^Rekaman tidak bisa diputar/), 'what went wrong');
    expect(button.getAttribute('aria-pressed')).to.equal('false');
  });

  it('says the question instead where the recording cannot be had and there is a voice', async () => {
    const voices = page.stage.speak('id-ID');
    const element = await show();
    await field(element, /^Nama lengkap/);
    (await listen(element, /^Dengarkan: Nama lengkap/)).click();
    await until(() => voices.speaking(), 'the voice');
    voices.finish();
    expect(voices.said.join(' ')).to.contain('Tanpa gelar.');
  });
});
