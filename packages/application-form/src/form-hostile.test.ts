import {expect} from '@open-wc/testing';
import {find, findAll, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {choose, heading, press, putForm} from './form-walk.states.js';
import {field, NEXT, useFormPage} from './form-page.states.js';

/** Shapes of attack, each of which would call `mppHacked` where it ran. */
const CALL = 'window.mppHacked=1';
const PAYLOADS = [
  `<script>${CALL}</script>`,
  `"><script>${CALL}</script>`,
  `'><script>${CALL}</script>`,
  `</script><script>${CALL}</script>`,
  `</title><script>${CALL}</script>`,
  `</textarea><script>${CALL}</script>`,
  `</style><script>${CALL}</script>`,
  `<!--><script>${CALL}</script>-->`,
  `<![CDATA[><script>${CALL}</script>]]>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<ScRiPt >${CALL}</sCrIpT>`,
  `<script\x20type="text/javascript">${CALL};</script>`,
  `<script\x0d>${CALL}</script>`,
  `<script/x>${CALL}</script>`,
  `<<script>${CALL}//<</script>`,
  `<script src="data:text/javascript,${CALL}"></script>`,
  `<script type=module>${CALL}</script>`,
  `<img src=x onerror="${CALL}">`,
  `<img src=x onerror=${CALL}//`,
  `<img/src=x/onerror=${CALL}>`,
  `"><img src=x onerror=${CALL}>`,
  `' onerror='${CALL}' src='x`,
  `<img src=x:x onerror\x0b="${CALL}">`,
  `<img srcset=",x" onerror="${CALL}">`,
  `<image src=x onerror="${CALL}">`,
  `<svg onload=${CALL}>`,
  `<svg/onload="${CALL}">`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${CALL}"><text x=20 y=20>x</text></a>`,
  `<svg><foreignObject><img src=x onerror="${CALL}"></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${CALL}'/>#x"/></svg>`,
  `<math><mi//xlink:href="data:x,<script>${CALL}</script>">`,
  `<math href="javascript:${CALL}">x</math>`,
  `<body onload=${CALL}>`,
  `<body onpageshow=${CALL}>`,
  `<iframe src="javascript:${CALL}"></iframe>`,
  `<iframe srcdoc="<script>parent.mppHacked=1</script>"></iframe>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<a href="javascript:${CALL}">x</a>`,
  `<a href="java\tscript:${CALL}">x</a>`,
  `<a href="&#106;avascript:${CALL}">x</a>`,
  `javascript:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `<form action="javascript:${CALL}"><button autofocus>x</button></form>`,
  `<button formaction="javascript:${CALL}">x</button>`,
  `<input autofocus onfocus=${CALL}>`,
  `" autofocus onfocus="${CALL}" x="`,
  `' autofocus onfocus='${CALL}' x='`,
  `<select autofocus onfocus=${CALL}></select>`,
  `<textarea autofocus onfocus=${CALL}></textarea>`,
  `<details open ontoggle=${CALL}>x</details>`,
  `<video><source onerror="${CALL}"></video>`,
  `<audio src=x onerror=${CALL}>`,
  `<marquee onstart=${CALL}>x</marquee>`,
  `<style>@import "javascript:${CALL}";</style>`,
  `<style onload=${CALL}></style>`,
  `<link rel=stylesheet href="data:text/css,x" onload=${CALL}>`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<base href="javascript:${CALL}//">`,
  `<template><img src=x onerror=${CALL}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>"></noscript>`,
  `<div style="background:url(javascript:${CALL})">x</div>`,
  `<x onclick=${CALL} tabindex=1 id=x autofocus onfocus=${CALL}></x>`,
  `\${${CALL}}`,
  `{{constructor.constructor('${CALL}')()}}`,
  `&lt;script&gt;${CALL}&lt;/script&gt;`,
  `%3Cscript%3E${CALL}%3C/script%3E`,
  `\u003cimg src=x onerror=${CALL}\u003e`,
  `<!--#exec cmd="x"--><img src=x onerror=${CALL}>`,
  `\u202e<img src=x onerror=${CALL}>`,
];
const hacked = () => (window as unknown as {mppHacked?: unknown}).mppHacked;

/** A form whose every word is an attack: a page of ten questions, each with another. */
function hostileForm(payloads: readonly string[]) {
  const kinds = [
    (title: string) => ({type: 'string', title, description: title, default: title}),
    (title: string) => ({type: 'string', title, description: title, enum: [title, 'lain']}),
    (title: string) => ({type: 'string', title, description: title, 'x-field': 'textarea'}),
    (title: string) => ({type: 'boolean', title, description: title}),
    (title: string) => ({type: 'array', title, description: title, uniqueItems: true, items: {enum: [title, 'lain']}}),
  ];
  const properties = {
    name: {type: 'string', title: 'Nama', minLength: 1},
    proof: {type: 'string', title: 'Bukti', 'x-field': 'file'},
    ...Object.fromEntries(payloads.map((payload, at) => [`q${at}`, kinds[at % kinds.length]!(payload)])),
  };
  const controls = Object.keys(properties).map((name) => ({type: 'Control', scope: `#/properties/${name}`}));
  const labels = payloads.slice(0, 5).map((text) => ({type: 'Label', text}));
  return {
    id: 'jahat',
    version: 1,
    title: {id: payloads[0]},
    description: {id: payloads[1]},
    sample: true,
    schema: {type: 'object', required: ['name'], properties},
    uischema: {type: 'VerticalLayout', elements: [...labels, ...controls]},
  };
}

describe('<mpp-application-form> and markup where words belong', () => {
  const page = useFormPage();

  it(`runs none of ${PAYLOADS.length} attacks in labels, help, options, answers, file names and errors, and shows them as text`, async () => {
    await putForm(page.stage, hostileForm(PAYLOADS));
    const element = await page.mount({'form-id': 'jahat'});
    await press(element, /^Mulai$/);
    await heading(element, /^Langkah 1 dari/);
    const text = visibleText(element);
    expect(text).to.contain('<script>window.mppHacked=1</script>');
    expect(text).to.contain('<svg onload=window.mppHacked=1>');
    const name = await field(element, 'Nama');
    const boxes = findAll<HTMLInputElement>(element, 'textbox', /./).filter((box) => box !== name);
    boxes.forEach((box, at) => {
      box.value = PAYLOADS[at % PAYLOADS.length]!;
      box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      box.dispatchEvent(new Event('change', {bubbles: true}));
    });
    const files = await until(() => find<HTMLInputElement>(element, 'file', /./), 'the file field');
    choose(files, new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)], `<img src=x onerror=${CALL}>.jpg`));
    await press(element, NEXT);
    await until(() => visibleText(element).includes('Wajib diisi.'), 'the errors');
    name.value = PAYLOADS[0]!;
    name.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    name.dispatchEvent(new Event('change', {bubbles: true}));
    for (const image of element.shadowRoot!.querySelectorAll('img,iframe,object,embed,script'))
      expect.fail(`made of words: ${image.localName}`);
    expect(hacked()).to.equal(undefined);
  });
});
