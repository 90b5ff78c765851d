import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createNodeLogger} from './node-log.js';
import {
  accessTo,
  book,
  createWorld,
  lostCard,
  operatorToken,
  person,
  staffToken,
  submit,
  upload,
} from './test/world.js';

test('after a whole journey the log holds no number, name, telephone, code, token or file name', async () => {
  const lines: string[] = [];
  const logger = createNodeLogger('trace', {write: (line) => void lines.push(line)});
  const world = await createWorld({logger});
  const report = await upload(world, 'laporan', 'laporan Siti.pdf');
  const draft = (
    await world.call('POST', '/v1/regions/31/drafts', {
      body: {formId: 'ktp-hilang', formVersion: 1, answers: {applicant: {nik: person.nik}}},
    })
  ).body;
  await world.call('GET', `/v1/regions/31/drafts/${draft.code}`);
  const receipt = await submit(world, lostCard(report, await upload(world)), '31', 'my-secret-key');
  await world.call('POST', `/v1/regions/31/applications/${receipt.reference}/access`, {
    body: {accessCode: 'WRONG-CODE7'},
  });
  const token = await accessTo(world, 'applications', receipt);
  await world.call('GET', `/v1/regions/31/applications/${receipt.reference}`, {token});
  const officer = await staffToken(world, 'supervisor');
  await world.call('POST', `/v1/staff/regions/31/applications/${receipt.reference}/events`, {
    token: officer,
    body: {status: 'decided', note: 'Ibu Siti, silakan datang'},
  });
  const appointment = await book(world);
  const visit = await accessTo(world, 'appointments', appointment);
  await world.call('GET', `/v1/regions/31/appointments/${appointment.reference}.ics`, {token: visit});
  await world.call('POST', '/v1/regions/31/applications', {
    raw: `{"nik": "${person.nik}"`,
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': 'x'},
  });
  await world.call('GET', `/v1/regions/31/services?q=${person.nik}`);

  const log = lines.join('');
  assert.ok(lines.length > 12);
  const secrets = [
    person.nik,
    'Siti',
    person.phone,
    person.phone.slice(1),
    draft.code,
    draft.code.replaceAll('-', ''),
    receipt.reference,
    receipt.accessCode,
    receipt.accessCode.replace('-', ''),
    appointment.reference,
    appointment.accessCode,
    token,
    officer,
    visit,
    operatorToken,
    report,
    'my-secret-key',
    'WRONG-CODE7',
    '192.0.2.1',
    'laporan',
    'silakan',
  ];
  for (const secret of secrets) assert.ok(!log.includes(secret), `the log holds ${secret}`);
  const entry = JSON.parse(lines.at(-1)!);
  assert.deepEqual(Object.keys(entry).sort(), [
    'level',
    'method',
    'ms',
    'region',
    'requestId',
    'route',
    'status',
    'time',
  ]);
  assert.match(log, /"route":"\/v1\/regions\/:region\/applications\/:reference"/);
});
