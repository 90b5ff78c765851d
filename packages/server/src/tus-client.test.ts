import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Upload} from 'tus-js-client';
import type {UploadOptions} from 'tus-js-client';
import {takeAddress} from './node-address.js';
import {createWorld, vaultOf} from './test/world.js';
import {openUpload} from './uploads.js';

const key = 'kunci-berkas-untuk-uji-coba';
const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(700_000, 'isi berkas ')]);
const filetype = 'application/pdf';

/** The protocol's own client, over a real connection. */
async function withServer(act: (endpoint: string, world: Awaited<ReturnType<typeof createWorld>>) => Promise<void>) {
  const world = await createWorld();
  const {server, url, answerWith} = await takeAddress('127.0.0.1', 0);
  answerWith((request) => world.app(request));
  try {
    await act(`${url}/v1/regions/31/uploads`, world);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Sends until it is complete, or until so many bytes have arrived; answers the address of the upload. */
function send(endpoint: string, options: Partial<UploadOptions> = {}, stopAt = Infinity): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(pdf, {
      endpoint,
      chunkSize: 200_000,
      retryDelays: null,
      metadata: {filename: 'surat.pdf', filetype},
      headers: {'Upload-Key': key},
      onError: reject,
      onSuccess: () => resolve(upload.url!),
      onChunkComplete: (_size, accepted) => {
        if (accepted >= stopAt) void upload.abort().then(() => resolve(upload.url!), reject);
      },
      ...options,
    });
    upload.start();
  });
}

test('tus-js-client sends a file in pieces, goes on after a break where the server stands, and removes it', () =>
  withServer(async (endpoint, world) => {
    const broken = await send(endpoint, {}, 400_000);
    const region = (await world.store.region('31'))!;
    const id = broken.split('/').pop()!;
    assert.equal((await region.uploads.get(id, world.clock.now))?.offset, 400_000);
    assert.equal(await send(endpoint, {uploadUrl: broken}), broken);
    assert.deepEqual(Buffer.from((await openUpload({vault: vaultOf(world.store)}, region, id))!), pdf);
    await assert.rejects(Upload.terminate(broken, {retryDelays: null}), /404/);
    await Upload.terminate(broken, {retryDelays: null, headers: {'Upload-Key': key}});
    assert.equal(await region.uploads.get(id, world.clock.now), undefined);
  }));

test('tus-js-client sends the first piece with the creation, and begins anew where the upload is gone', () =>
  withServer(async (endpoint, world) => {
    const whole = await send(endpoint, {uploadDataDuringCreation: true, chunkSize: Infinity});
    const gone = await send(endpoint, {uploadUrl: `${endpoint}/none`});
    for (const url of [whole, gone]) {
      const upload = await (await world.store.region('31'))!.uploads.get(url.split('/').pop()!, world.clock.now);
      assert.deepEqual([upload?.offset, upload?.state], [pdf.length, 'checked']);
    }
  }));
