/** The views for CodeIgniter and Laravel, rendered by PHP and by Laravel's own Blade. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {copyKit, discard} from './copy.js';
import {php} from './php.js';

const API = 'https://layanan.example.go.id';
const SCRIPT = `<script type="module" src="${API}/embed/mpp.js" data-api="${API}" data-region="72.01"></script>`;
const flat = (html: string) =>
  html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(?=>)/g, '')
    .trim();

describe('the CodeIgniter view', () => {
  const view = 'app/Views/mpp.php';
  let folder: string;
  before(() => (folder = copyKit('codeigniter', view, API, '72.01')));
  after(() => discard(folder));

  it('writes script tag, element and fallback, with markup as text and no handler', async () => {
    const html = await php(
      `$element = 'service-search'; $attributes = ['query' => 'a"b', 'onclick' => 'x', 'style' => 'x']; $fallback = '<b>';
       include $argv[1];`,
      `${folder}/${view}`,
    );
    const element = '<mpp-service-search query="a&quot;b"><p slot="fallback">&lt;b&gt;</p></mpp-service-search>';
    assert.equal(flat(html), `${SCRIPT} ${element}`);
  });
});

describe('the Blade component', () => {
  let folder: string;
  before(() => (folder = copyKit('laravel', 'config/mpp.php', API, '72.01')));
  after(() => discard(folder));

  it('writes the script tag once and each element with its attributes and fallback', async () => {
    const template = `<x-mpp element="service-search" :query="'a' . chr(34) . 'b'">WhatsApp</x-mpp> <x-mpp element="portal" />`;
    const renderer = fileURLToPath(new URL('blade.php', import.meta.url));
    const {stdout} = await promisify(execFile)('php', ['-d', 'display_errors=stderr', renderer, folder, template]);
    const search = '<mpp-service-search query="a&quot;b"><p slot="fallback">WhatsApp</p></mpp-service-search>';
    assert.equal(flat(stdout), `${SCRIPT} ${search} <mpp-portal><p slot="fallback"></p></mpp-portal>`);
  });
});
