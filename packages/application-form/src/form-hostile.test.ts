import {expect} from '@open-wc/testing';
import {find, findAll, type, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {choose, press, putForm} from './form-walk.states.js';
import {field, NEXT, SEND, useFormPage} from './form-page.states.js';

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
const CALM = PAYLOADS.map((_, at) => `kata ${at}`);
const hacked = () => (window as unknown as {mppHacked?: unknown}).mppHacked;

/** A form whose every word is one of these: a question for each, and a few headings. */
function formOf(id: string, words: readonly string[]) {
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
    ...Object.fromEntries(words.map((word, at) => [`q${at}`, kinds[at % kinds.length]!(word)])),
  };
  const controls = Object.keys(properties).map((name) => ({type: 'Control', scope: `#/properties/${name}`}));
  const labels = words.slice(0, 5).map((text) => ({type: 'Label', text}));
  return {
    id,
    version: 1,
    title: {id: words[0]},
    description: {id: words[1]},
    sample: true,
    schema: {type: 'object', required: ['name'], properties},
    uischema: {type: 'VerticalLayout', elements: [...labels, ...controls]},
  };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How often each element stands in the component, with what would run by itself in its attributes. */
function tally(element: HTMLElement): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const {localName, attributes} of element.shadowRoot!.querySelectorAll('*')) {
    const runs = [...attributes].filter(({name, value}) => /^on/.test(name) || /^\s*(javascript|data):/.test(value));
    const name = [localName, ...runs.map((attribute) => attribute.name)].join(' ');
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describe('<mpp-application-form> and markup where words belong', () => {
  const page = useFormPage();

  /** Goes through a form of these words, giving them as answers and as a file's name, and says what each step is made of. */
  async function walk(id: string, words: readonly string[]) {
    await putForm(page.stage, formOf(id, words));
    const element = await page.mount({'form-id': id, 'no-intro': ''});
    const name = await field(element, 'Nama');
    const file = await until(() => find<HTMLInputElement>(element, 'file', /./), 'the file field');
    const questions = {made: tally(element), says: visibleText(element)};
    const boxes = findAll<HTMLInputElement>(element, 'textbox', /./).filter((box) => box !== name);
    boxes.forEach((box, at) => type(box, words[at % words.length]!));
    choose(file, new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)], `${words[17]}.jpg`, {type: 'image/jpeg'}));
    await until(() => find(element, 'button', /^Hapus/), 'the file to be there');
    await press(element, NEXT);
    await until(() => visibleText(element).includes('Wajib diisi.'), 'the errors');
    const errors = {made: tally(element), says: visibleText(element)};
    type(name, words[0]!);
    await press(element, NEXT);
    await until(() => find(element, 'button', SEND), 'the last look');
    const review = {made: tally(element), says: visibleText(element)};
    page.stage.clear();
    return {questions, errors, review};
  }

  it(`shows ${PAYLOADS.length} shapes of attack as text, in labels, help and options, and runs none`, async () => {
    const {questions} = await walk('jahat', PAYLOADS);
    for (const payload of PAYLOADS) expect(questions.says).to.contain(flat(payload));
    expect(hacked()).to.equal(undefined);
  });

  // The policy of the test pages alone would stop a script; that no markup came of the words holds without one too.
  it('is made of the same elements whether its words, answers and file names are attacks or not', async () => {
    const hostile = await walk('jahat', PAYLOADS);
    const calm = await walk('baik', CALM);
    expect(hostile.questions.made).to.deep.equal(calm.questions.made);
    expect(hostile.errors.made).to.deep.equal(calm.errors.made);
    expect(hostile.review.made).to.deep.equal(calm.review.made);
    expect(flat(hostile.review.says)).to.contain('<script>window.mppHacked=1</script>');
    expect(hacked()).to.equal(undefined);
  });
});
