import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {operations} from './test/validate-answer.js';
import {
  accessTo,
  book,
  complaint,
  createWorld,
  freeSlots,
  hold,
  operatorToken,
  person,
  service,
  staffToken,
  submit,
  upload,
} from './test/world.js';
import type {Answer, World} from './test/world.js';

const [home, away] = ['31', '72.01'];
const roles = ['front-desk', 'agency-officer', 'supervisor', 'auditor'] as const;

/** Everything that somebody of region 31 can hold in their hands. */
interface Belongings {
  applicant: string;
  visitor: string;
  staff: string[];
  path: Record<string, string>;
  bodies: Record<string, unknown>;
  marks: string[];
}

let world: World;
let mine: Belongings;

before(async () => {
  world = await createWorld({rateLimits: false});
  const receipt = await submit(world);
  const appointment = await book(world);
  const draft = (
    await world.call('POST', '/v1/regions/31/drafts', {
      body: {formId: 'pengaduan', formVersion: 1, answers: {mark: 'only-in-31'}},
    })
  ).body;
  const slot = (await freeSlots(world))[0]!;
  const holdId = await hold(world, slot.id);
  const uploadId = await upload(world);
  const token = await world.call('POST', '/v1/staff/regions/31/tokens', {
    body: {role: 'auditor'},
    token: operatorToken,
  });
  const place = (await world.call('GET', '/v1/regions/31/locations')).body.items[0];
  const ofService = (await world.call('GET', `/v1/regions/31/services/${service}`)).body;
  const form = {...(await world.call('GET', '/v1/regions/31/forms/pengaduan')).body, id: 'hanya-31'};
  const {serviceId: _none, ...application} = complaint({formId: form.id, draftCode: draft.code});
  // The sample regions share ids, so region 31 gets a service and a form that only it has.
  const region = (await world.store.region('31'))!;
  await region.forms.put(form);
  await region.services.put([{...ofService, id: 'hanya.31'}]);
  mine = {
    applicant: await accessTo(world, 'applications', receipt),
    visitor: await accessTo(world, 'appointments', appointment),
    staff: await Promise.all(roles.map((role) => staffToken(world, role))),
    path: {
      serviceId: 'hanya.31',
      formId: form.id,
      locationId: place.id,
      code: draft.code,
      uploadId,
      documentId: uploadId,
      holdId,
      tokenId: token.body.info.id,
    },
    bodies: {
      replaceDraft: {formId: 'pengaduan', formVersion: 1, answers: {}},
      createApplication: application,
      accessApplication: {accessCode: receipt.accessCode},
      accessAppointment: {accessCode: appointment.accessCode},
      respondToTask: {taskId: 'x'},
      holdSlot: {slotId: slot.id, serviceIds: [service], people: 1},
      confirmAppointment: {holdId, name: person.name, phone: person.phone},
      rescheduleAppointment: {holdId},
      createStaffToken: {role: 'supervisor'},
      moveApplication: {status: 'in-review'},
      putService: ofService,
      importServices: {services: [ofService]},
      sendSearchFeedback: {query: 'hanya di sini', outcome: 'empty'},
      decideSearchProposal: {key: 'zebrapolis', decision: 'accept', text: 'akta kelahiran'},
      putSynonyms: {items: [{phrase: 'hanya 31', text: 'akta kelahiran'}]},
      putForm: form,
      putLocation: place,
      putSchedule: place.schedule,
    },
    marks: [receipt.reference, appointment.reference, 'only-in-31', person.phone, 'Siti'],
  };
  mine.path['application'] = receipt.reference;
  mine.path['appointment'] = appointment.reference;
});

/** Open to everybody in every region: what is public, and what makes something new out of the caller's own body. */
const open = new Set([
  'getHealth',
  'getReadiness',
  'getRegion',
  'getCatalogue',
  'getStandards',
  'sendSearchFeedback',
  'listServices',
  'listLocations',
  'listAreas',
  'getUploadLimits',
  'createUpload',
  'releaseSlotHold',
  'createDraft',
]);

async function snapshot(region: string): Promise<string> {
  const store = (await world.store.region(region))!;
  return JSON.stringify([
    await store.applications.list({limit: 100}),
    await store.appointments.list({limit: 100}),
    await store.services.version(),
    await store.forms.all(),
    await store.locations.all(),
    await store.searchWords.synonyms(),
    await store.searchWords.rejected(),
    await store.staffTokens.list(world.clock.now),
    await store.uploads.get(mine.path['uploadId']!, world.clock.now),
    await store.appointments.getHold(mine.path['holdId']!, world.clock.now),
  ]);
}

function callAway(
  operation: {method: string; path: string; operationId: string},
  token: string | undefined,
): Promise<Answer> {
  const kind = operation.path.includes('/appointments') ? 'appointment' : 'application';
  const path = operation.path
    .replace('{region}', away)
    .replace('{reference}', mine.path[kind]!)
    .replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(mine.path[name]!));
  const query =
    operation.operationId === 'getAvailability' ? `?serviceId=${service}&locationId=${mine.path['locationId']}` : '';
  return world.call(operation.method, path + query, {
    body: ['GET', 'HEAD', 'OPTIONS', 'DELETE'].includes(operation.method)
      ? undefined
      : mine.bodies[operation.operationId],
    token,
    headers: {
      'Idempotency-Key': 'of-31',
      'If-Match': '"1"',
      ...(operation.operationId === 'appendUpload' && {
        'Content-Type': 'application/offset+octet-stream',
        'Upload-Offset': '0',
      }),
    },
  });
}

for (const operation of operations()) {
  test(`${operation.operationId}: nothing of region ${home} opens anything of region ${away}`, async () => {
    const [beforeHome, beforeAway] = [await snapshot(home), await snapshot(away)];
    for (const token of [undefined, mine.applicant, mine.visitor, ...mine.staff]) {
      const answer = await callAway(operation, token);
      for (const mark of mine.marks) assert.ok(!answer.text.includes(mark), `${operation.operationId} tells ${mark}`);
      if (operation.path.startsWith('/v1/staff/')) assert.equal(answer.status, 401, answer.text);
      else if (!open.has(operation.operationId))
        assert.ok(answer.status >= 400 && answer.status < 500, `${answer.status} ${answer.text}`);
    }
    assert.equal(await snapshot(home), beforeHome, 'region 31 is as it was');
    assert.equal(await snapshot(away), beforeAway, 'the other region is as it was');
  });
}

test('a draft of region 31 is still there after all of this', async () => {
  assert.equal((await world.call('GET', `/v1/regions/31/drafts/${mine.path['code']}`)).body.answers.mark, 'only-in-31');
});
