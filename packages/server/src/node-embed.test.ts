import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {createEmbedFiles, embedNotice} from './node-embed.js';
import {withFolder} from './test/node-process.js';

test('a start without built elements says so in one line; with them it says nothing', () =>
  withFolder(async (folder) => {
    assert.equal(
      await embedNotice(folder),
      'The elements are not built yet: run npm run build, or the plain pages show their address and phone only.',
    );
    await writeFile(join(folder, 'mpp.js'), 'export {};');
    assert.equal(await embedNotice(folder), undefined);
  }));

test('each coding of a built file has a tag of its own, and each is known again', () =>
  withFolder(async (folder) => {
    await writeFile(join(folder, 'mpp.js'), 'export {};'.repeat(500));
    const embed = createEmbedFiles(folder);
    const get = async (coding: string, tag?: string) => {
      const headers = {'Accept-Encoding': coding, ...(tag !== undefined && {'If-None-Match': tag})};
      const answer = (await embed(new Request('http://server.test/embed/mpp.js', {headers})))!;
      return [answer.status, answer.headers.get('Content-Encoding'), answer.headers.get('ETag')!] as const;
    };
    const tags = new Set<string>();
    for (const coding of ['br', 'gzip', 'identity']) {
      const [status, encoding, tag] = await get(coding);
      assert.deepEqual([status, encoding], [200, coding === 'identity' ? null : coding]);
      assert.deepEqual(await get(coding, tag), [304, null, tag]);
      tags.add(tag);
    }
    assert.equal(tags.size, 3);
  }));
