import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertProblem, createWorld, lostCard, pdf, staffToken, submit, upload} from '../test/world.js';

test("an officer opens an applicant's file; another agency, another case and a stranger do not", async () => {
  const world = await createWorld();
  const report = await upload(world, 'laporan polisi', 'laporan "Siti" é.pdf');
  const {reference} = await submit(world, lostCard(report, await upload(world)));
  const path = `/v1/staff/regions/31/applications/${reference}/documents`;
  const token = await staffToken(world, 'agency-officer', {agencyId: 'dukcapil'});
  const {status, headers, text} = await world.call('GET', `${path}/${report}`, {token});
  assert.equal(status, 200);
  assert.equal(text, pdf('laporan polisi'));
  assert.equal(headers.get('Content-Type'), 'application/pdf');
  assert.equal(
    headers.get('Content-Disposition'),
    `attachment; filename="laporan Siti _.pdf"; filename*=UTF-8''laporan%20Siti%20%C3%A9.pdf`,
  );
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(headers.get('Cache-Control'), 'no-store');
  const other = await staffToken(world, 'agency-officer', {agencyId: 'kelurahan'});
  assertProblem(await world.call('GET', `${path}/${report}`, {token: other}), 404, 'application-not-found');
  assertProblem(await world.call('GET', `${path}/${report}`), 401, 'unauthorized');
  assertProblem(await world.call('GET', `${path}/none`, {token}), 404, 'upload-not-found');
  const loose = await upload(world);
  assertProblem(await world.call('GET', `${path}/${loose}`, {token}), 404, 'upload-not-found');
  const second = await submit(world, lostCard(loose, await upload(world)));
  const elsewhere = `/v1/staff/regions/31/applications/${second.reference}/documents/${report}`;
  assertProblem(await world.call('GET', elsewhere, {token}), 404, 'upload-not-found');
});
