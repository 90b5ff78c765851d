import type {Kysely} from 'kysely';
import type {PrefillConsentStore} from '../prefill-consents.js';
import type {Database} from './schema.js';

const columns = [
  'id',
  'subject',
  'at',
  'expires_at as expiresAt',
  'source_id as sourceId',
  'form_id as formId',
  'language',
  'sha256',
  'channel',
  'found',
] as const;

export function sqlPrefillConsents(db: Kysely<Database>, region: string): PrefillConsentStore {
  return {
    async add({expiresAt, sourceId, formId, ...consent}) {
      await db
        .insertInto('prefill_consents')
        .values({region, ...consent, expires_at: expiresAt, source_id: sourceId, form_id: formId})
        .execute();
    },
    of: async (subjects, now) =>
      subjects.length === 0
        ? []
        : db
            .selectFrom('prefill_consents')
            .select(columns)
            .where('region', '=', region)
            .where('subject', 'in', subjects)
            .where('expires_at', '>', now)
            .orderBy('at', 'desc')
            .orderBy('id')
            .execute(),
  };
}
