/** The files of a new element, in the shape that all elements of this project have. */

const pascal = (name) => name.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter) => letter.toUpperCase());
const spoken = (name) => name.replaceAll('-', ' ');

/** Names that follow from `visit-rating`: tag, class, messages, and the sentence-like form. */
export const namesOf = (name) => ({
  name,
  tag: `mpp-${name}`,
  className: `Mpp${pascal(name)}`,
  messages: `${pascal(name).replace(/^./, (letter) => letter.toLowerCase())}Messages`,
  typeName: `${pascal(name)}Messages`,
  title: spoken(name).replace(/^./, (letter) => letter.toUpperCase()),
});

const element = ({tag, className, messages}, folder) => `import {html} from 'lit';
import {MppElement, renderFailure, renderSkeleton, sharedStyles} from '@mpp-sdk/core';
import {${messages}} from './${folder}/index.js';

/** TODO: what a citizen does with this element, in one sentence. */
export class ${className} extends MppElement {
  static override styles = [sharedStyles];

  private get words() {
    return ${messages}[this.locale];
  }

  protected override get failure() {
    return this.profileRequest.error;
  }

  protected override renderContent() {
    const {words, shared, locale, profile} = this;
    const {error, slow} = this.profileRequest;
    if (error) {
      const retry = () => void this.profileRequest.retry();
      return renderFailure({error, words: shared, locale, profile, retry});
    }
    if (!profile) return renderSkeleton(slow, 3, shared);
    return html\`<div class="stack">
      <h2>\${words.title}</h2>
      <p>\${words.region(profile.name[locale] ?? profile.name.id ?? profile.code)}</p>
    </div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const states = ({tag}) => `import {until, visibleText, type ElementState, type Stage} from '@mpp-sdk/testing';
import './define.js';

export const tag = '${tag}';

async function show(stage: Stage, selector: string) {
  const element = await stage.mount(tag);
  await until(() => element.shadowRoot?.querySelector(selector), \`\${selector} in <\${tag}>\`);
  return element;
}

const failing = (name: string, kind: Parameters<Stage['api']['fail']>[1]): ElementState => ({
  name,
  show(stage) {
    stage.api.fail(/./, kind);
    return show(stage, '.notice');
  },
});

export const states: ElementState[] = [
  {
    name: 'loading',
    show(stage) {
      stage.api.fail(/./, 'pending');
      return show(stage, '.skeleton');
    },
  },
  {
    name: 'success',
    async show(stage) {
      const element = await show(stage, 'h2');
      await until(() => visibleText(element), 'words');
      return element;
    },
  },
  failing('error', {status: 500, code: 'internal'}),
  failing('offline', 'network'),
];
`;

const test = ({tag, title}) => `import {expect} from '@open-wc/testing';
import {createStage, find, startMockApi, testStates, until, visibleText, type MockApi} from '@mpp-sdk/testing';
import {states, tag} from './${tag}.states.js';

describe('${title.toLowerCase()}', () => {
  let api: MockApi;
  before(async () => void (api = await startMockApi()));
  after(() => api.stop());
  afterEach(() => api.heal());

  it('names the region that it works for', async () => {
    const stage = createStage(api);
    const element = await stage.mount(tag);
    await until(() => find(element, 'heading', '${title}'), 'the heading');
    expect(visibleText(element)).to.match(/Jakarta/);
    stage.clear();
  });

  it('tries again when asked to', async () => {
    const stage = createStage(api);
    api.fail(/./, {status: 500, code: 'internal'});
    const element = await stage.mount(tag);
    const retry = await until(() => find(element, 'button', 'Coba lagi'), 'the button');
    api.heal();
    retry.click();
    await until(() => find(element, 'heading', '${title}'), 'the heading');
    stage.clear();
  });
});

testStates(tag, states);
`;

const example = ({tag, title}) => `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <!-- Change these two values: the address of your API, and your region's Kemendagri code. -->
    <script type="module" src="http://127.0.0.1:4174/embed/mpp.js" data-api="http://127.0.0.1:4174" data-region="31"></script>
  </head>
  <body>
    <h1>${title}</h1>
    <${tag}>
      <p slot="fallback">Mal Pelayanan Publik (data contoh), Jl. H.R. Rasuna Said, 08.00-15.00 WIB, WhatsApp 0811-0000-0000</p>
    </${tag}>
  </body>
</html>
`;

const exported = (name) => ({source: `./src/${name}.ts`, types: `./dist/${name}.d.ts`, default: `./dist/${name}.js`});

const manifest = (names, {version, lit}) => ({
  name: `@mpp-sdk/${names.name}`,
  version,
  description: `<${names.tag}>.`,
  license: 'MIT',
  type: 'module',
  exports: {'.': exported('index'), './define': exported('define')},
  files: ['dist'],
  sideEffects: ['./src/define.ts', './dist/define.js'],
  dependencies: {'@mpp-sdk/core': version, lit},
});

const tsconfig = {
  extends: '../../tsconfig.json',
  compilerOptions: {rootDir: 'src', outDir: 'dist'},
  include: ['src'],
  exclude: ['src/**/*.test.ts', 'src/**/*.states.ts', 'src/**/*.fixture.ts'],
  references: [{path: '../contract'}, {path: '../domain'}, {path: '../api-client'}, {path: '../core'}],
};

/** Files of the element itself: path under src/ -> text. `folder` holds its words. */
export const elementFiles = (names, folder) => ({
  [`${names.tag}.ts`]: element(names, folder),
  [`${names.tag}.states.ts`]: states(names),
  [`${names.tag}.test.ts`]: test(names),
  [`${folder}/id.ts`]: `/** Words of <${names.tag}>. Indonesian is the type. */\nexport const id = {\n  title: '${names.title}',\n  region: (name: string) => \`Wilayah: \${name}\`,\n};\nexport type ${names.typeName} = typeof id;\n`,
  [`${folder}/en.ts`]: `import type {${names.typeName}} from './id.js';\n\nexport const en: ${names.typeName} = {\n  title: '${names.title}',\n  region: (name) => \`Region: \${name}\`,\n};\n`,
  [`${folder}/index.ts`]: `import {en} from './en.js';\nimport {id} from './id.js';\n\nexport const ${names.messages} = {id, en};\n`,
});

/** Files of a package that is made for the element: path under the package -> text. */
export const packageFiles = (names, versions) => ({
  'package.json': JSON.stringify(manifest(names, versions), null, 2),
  'tsconfig.json': JSON.stringify(tsconfig, null, 2),
  'src/index.ts': `/** TODO: the package in one sentence. Importing registers nothing; define.ts does. */\nexport {${names.className}} from './${names.tag}.js';\n`,
  'src/define.ts': `import {define} from '@mpp-sdk/core';\nimport {${names.className}} from './${names.tag}.js';\n\ndefine('${names.tag}', ${names.className});\n`,
});

export const exampleFile = example;
export const entryFile = ({tag, className}, packageName) =>
  `import {define} from '@mpp-sdk/core';\nimport {${className}} from '@mpp-sdk/${packageName}';\n\ndefine('${tag}', ${className});\n`;
