import {existsSync, readFileSync} from 'node:fs';
import {distinctBytes, entriesOf} from './embed-weight.js';
import type {Manifest} from './embed-weight.js';
import {embedPeers} from './peers.js';
import {ratio, table} from './table.js';

const four = ['mpp-service-search', 'mpp-application-form', 'mpp-status-tracker', 'mpp-appointment-booking'];

/** What a visitor loads of the built embed, brotli, beside what peers weigh. */
export async function embed(): Promise<string> {
  const file = new URL('../../embed/dist/manifest.json', import.meta.url);
  if (!existsSync(file)) return 'Embed: not built yet. `npm run build` first.';
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const all = entriesOf(manifest, four);
  const form = distinctBytes(manifest, entriesOf(manifest, ['mpp-application-form']));
  const own = [
    ['loader (mpp.js)', distinctBytes(manifest, ['mpp.js'])] as const,
    ...Object.keys(manifest.elements).map(
      (tag) => [`<${tag}> with what it pulls`, distinctBytes(manifest, entriesOf(manifest, [tag]))] as const,
    ),
    ['search, form, tracker and booking, loader included', distinctBytes(manifest, ['mpp.js', ...all])] as const,
  ];
  const rows = [...own, ...embedPeers.map(({name, kilobytes}) => [name, kilobytes * 1000] as const)];
  return [
    'Embed: bytes over the wire, brotli',
    table([
      ['what', 'kB', 'to our form'],
      ...rows.map(([name, bytes]) => [name, (bytes / 1000).toFixed(1), ratio(bytes, form)]),
    ]),
    'Peers: measured 2026-11, brotli over the wire, one run on one machine.',
  ].join('\n');
}
