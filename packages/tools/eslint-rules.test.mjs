import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import {root} from './process.mjs';

const eslint = new ESLint({cwd: root, overrideConfigFile: 'packages/tools/eslint.config.mjs'});
async function complaints(filePath, code) {
  const [{messages}] = await eslint.lintText(code, {filePath});
  return messages.map(({ruleId, message}) => `${ruleId}: ${message}`).join('\n');
}

describe('what the linter refuses in this project', () => {
  const feature = 'packages/status-tracker/src/x.ts';
  const refused = {
    'markup as text': [feature, 'document.body.innerHTML = String(1);', /Trusted Types/],
    'code as text': [feature, 'export const f = new Function("1");', /script-src/],
    'a style attribute': [
      feature,
      'import {html} from \'lit\';\nexport const t = html`<p style="color: red"></p>`;',
      /style attributes/,
    ],
    styleMap: [feature, "import {styleMap} from 'lit/directives/style-map.js';\nexport {styleMap};", /style-src/],
    'a font size of the host': [
      feature,
      "import {css} from 'lit';\nexport const s = css`p {font-size: 1rem;}`;",
      /px or em/,
    ],
    'a path inside a package': [feature, "export * from '@mpp-sdk/core/src/index.js';", /Import a package by its name/],
    'Node in a package for browsers': [feature, "import 'node:fs';", /Node is at hand/],
    'Node in the application': ['packages/server/src/app.ts', "import 'node:fs';", /Node is at hand/],
    'the network in a feature': [feature, "export const a = fetch('/x');", /client/],
    'an image without words': [
      feature,
      'import {html} from \'lit\';\nexport const t = html`<img src="a.png">`;',
      /lit-a11y/,
    ],
  };
  for (const [what, [path, code, expected]] of Object.entries(refused)) {
    it(what, async () => assert.match(await complaints(path, code), expected));
  }

  const accepted = {
    'the document of the contract': ['packages/server/src/x.ts', "export * from '@mpp-sdk/contract/document';"],
    'Node where it belongs': ['packages/server/src/node.ts', "import 'node:fs';"],
    'the network in the client': ['packages/api-client/src/x.ts', "export const a = fetch('/x');"],
    'markup as text in a test': ['packages/core/src/x.test.ts', 'document.body.innerHTML = String(1);'],
  };
  for (const [what, [path, code]] of Object.entries(accepted)) {
    it(`but not ${what}`, async () => assert.equal(await complaints(path, code), ''));
  }
});
