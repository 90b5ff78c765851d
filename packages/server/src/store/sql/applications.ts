import {sql, type Kysely, type Selectable} from 'kysely';
import {tookDays, type ApplicationRecord, type ApplicationStore, type NewEvent} from '../applications.js';
import {claim, earlier} from './idempotency.js';
import type {Notices} from './notices.js';
import type {Database} from './schema.js';
import {inTransaction, type Trx} from './transaction.js';
import {ownUploads} from './uploads.js';

type CreateAnswer = Awaited<ReturnType<ApplicationStore['create']>>;
type ChangeAnswer = Awaited<ReturnType<ApplicationStore['change']>>;

export function sqlApplications(db: Kysely<Database>, region: string, notices: Notices): ApplicationStore {
  const keyOf = (reference: string) => `${region}/${reference}`;
  return {
    create: ({record, event, idempotency, draftCodeHash, uploadIds, lookups = [], now}) =>
      inTransaction<CreateAnswer>(db, async (trx, undo) => {
        const before = await claim(trx, region, idempotency, now);
        if (before) return before;
        const missing = await ownUploads(trx, region, uploadIds, record.reference, now);
        if (missing.length > 0) undo({outcome: 'uploads-missing', uploadIds: missing});
        await trx
          .insertInto('applications')
          .values({region, reference: record.reference, ...toColumns(record, record.version), event_count: 1})
          .execute();
        await append(trx, region, record.reference, 0, [event]);
        await addLookups(trx, region, record.reference, lookups);
        if (draftCodeHash !== undefined)
          await trx.deleteFrom('drafts').where('region', '=', region).where('code_hash', '=', draftCodeHash).execute();
        return {outcome: 'created'};
      }),
    replay: async (keyHash, requestHash, now) =>
      (await earlier(db, region, {keyHash, requestHash}, now)) ?? {outcome: 'new'},
    get: async (reference) => {
      const row = await db
        .selectFrom('applications')
        .selectAll()
        .where('region', '=', region)
        .where('reference', '=', reference)
        .executeTakeFirst();
      return row && toRecord(row);
    },
    events: async (reference, after) => {
      const rows = await db
        .selectFrom('application_events')
        .select(['number', 'event'])
        .where('region', '=', region)
        .where('reference', '=', reference)
        .where('number', '>', after)
        .orderBy('number')
        .execute();
      return rows.map(({number, event}) => ({...event, id: String(number)}));
    },
    change: (record, events, options) =>
      inTransaction<ChangeAnswer>(db, async (trx, undo) => {
        const {uploadIds = [], idempotency, now = 0} = options ?? {};
        const before = await claim(trx, region, idempotency, now);
        if (before) return before;
        const changed = await trx
          .updateTable('applications')
          .set(toColumns(record, record.version + 1))
          .set((row) => ({event_count: row('event_count', '+', events.length)}))
          .where('region', '=', region)
          .where('reference', '=', record.reference)
          .where('version', '=', record.version)
          .returning('event_count')
          .executeTakeFirst();
        if (!changed) return undo({outcome: 'conflict'});
        const missing = await ownUploads(trx, region, uploadIds, record.reference, now);
        if (missing.length > 0) undo({outcome: 'uploads-missing', uploadIds: missing});
        await append(trx, region, record.reference, changed.event_count - events.length, events);
        if (events.length > 0) await notices.announce(trx, keyOf(record.reference));
        return {outcome: 'changed'};
      }),
    watch: (reference, wake) => notices.watch(keyOf(reference), wake),
    list: (query) => list(db, region, query),
    durations: async (since, least) => {
      const {rows} = await sql<{service: string; cases: number; median: number; p80: number}>`
        select service_id as service, count(*) as cases,
          percentile_disc(0.5) within group (order by took_days) as median,
          percentile_disc(0.8) within group (order by took_days) as p80
        from applications
        where region = ${region} and settled_at >= ${since} and took_days is not null and service_id is not null
        group by service_id having count(*) >= ${least} order by service_id collate "C"`.execute(db);
      return rows.map(({service, cases, median, p80}) => ({serviceId: service, cases, median, p80}));
    },
    find: async (lookups, {agencyId, limit}) => {
      if (lookups.length === 0) return [];
      const found = db.selectFrom('case_lookups').select('reference').where('region', '=', region);
      let query = db
        .selectFrom('applications')
        .selectAll()
        .where('region', '=', region)
        .where('reference', 'in', found.where('hash', 'in', lookups));
      if (agencyId !== undefined) query = query.where('agency_id', '=', agencyId);
      const rows = await query.orderBy('received_at', 'desc').orderBy('reference', 'desc').limit(limit).execute();
      return rows.map(toRecord);
    },
    setLookups: (reference, lookups) =>
      inTransaction(db, async (trx) => {
        await trx.deleteFrom('case_lookups').where('region', '=', region).where('reference', '=', reference).execute();
        await addLookups(trx, region, reference, lookups);
      }),
  };
}

async function addLookups(trx: Trx, region: string, reference: string, lookups: string[]): Promise<void> {
  if (lookups.length === 0) return;
  const rows = [...new Set(lookups)].map((hash) => ({region, hash, reference}));
  await trx
    .insertInto('case_lookups')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function append(trx: Trx, region: string, reference: string, last: number, events: NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await trx
    .insertInto('application_events')
    .values(events.map((event, index) => ({region, reference, number: last + index + 1, event: JSON.stringify(event)})))
    .execute();
}

async function list(
  db: Kysely<Database>,
  region: string,
  {status, serviceId, agencyId, after, limit}: Parameters<ApplicationStore['list']>[0],
): Promise<ApplicationRecord[]> {
  let query = db.selectFrom('applications').selectAll().where('region', '=', region);
  if (status !== undefined) query = query.where('status', '=', status);
  if (serviceId !== undefined) query = query.where('service_id', '=', serviceId);
  if (agencyId !== undefined) query = query.where('agency_id', '=', agencyId);
  if (after)
    query = query.where(
      sql<boolean>`(received_at, reference) > (${after.receivedAt}::bigint, ${after.reference}::text)`,
    );
  const rows = await query.orderBy('received_at').orderBy('reference').limit(limit).execute();
  return rows.map(toRecord);
}

function toColumns(record: ApplicationRecord, nextVersion: number) {
  const {codeHash, serviceId, agencyId, formId, formVersion, status, receivedAt, updatedAt, sealed, ...others} = record;
  const {reference: _reference, version: _version, ...rest} = others;
  return {
    code_hash: codeHash,
    service_id: serviceId ?? null,
    agency_id: agencyId ?? null,
    form_id: formId,
    form_version: formVersion,
    status,
    received_at: receivedAt,
    updated_at: updatedAt,
    sealed,
    version: nextVersion,
    settled_at: record.settled ? Date.parse(record.settled.at) : null,
    took_days: tookDays(record) ?? null,
    rest: JSON.stringify(rest),
  };
}

function toRecord(row: Selectable<Database['applications']>): ApplicationRecord {
  return {
    reference: row.reference,
    codeHash: row.code_hash,
    ...(row.service_id !== null && {serviceId: row.service_id}),
    ...(row.agency_id !== null && {agencyId: row.agency_id}),
    formId: row.form_id,
    formVersion: row.form_version,
    status: row.status as ApplicationRecord['status'],
    receivedAt: row.received_at,
    updatedAt: row.updated_at,
    sealed: row.sealed,
    version: row.version,
    ...row.rest,
  };
}
