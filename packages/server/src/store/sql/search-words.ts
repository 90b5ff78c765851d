import {sql, type Kysely} from 'kysely';
import {joinedText, type SearchWordStore} from '../search-words.js';
import {nextServicesVersion} from './catalogue.js';
import type {Database} from './schema.js';
import {inTransaction} from './transaction.js';

export function sqlSearchWords(db: Kysely<Database>, region: string): SearchWordStore {
  return {
    count: async ({day, query, outcome, serviceId = ''}, most) => {
      // Two that come at once may both find the last place of a day: it is a bound on space, not a promise.
      const {rows} = await sql`
        insert into search_outcomes (region, day, query, outcome, service_id, count)
        select ${region}, ${day}, ${query}, ${outcome}, ${serviceId}, 1
        where exists (select from search_outcomes where region = ${region} and day = ${day} and query = ${query}
            and outcome = ${outcome} and service_id = ${serviceId})
          or (select count(*) from search_outcomes where region = ${region} and day = ${day}) < ${most}
        on conflict (region, day, query, outcome, service_id) do update set count = search_outcomes.count + 1
        returning 1`.execute(db);
      return rows.length > 0;
    },
    sums: async (since) => {
      const rows = await db
        .selectFrom('search_outcomes')
        .select(({fn}) => [
          'query',
          'outcome',
          'service_id',
          fn.sum<string | number>('count').as('count'),
          fn.countAll<number>().as('days'),
          fn.max('day').as('lastDay'),
        ])
        .where('region', '=', region)
        .where('day', '>=', since)
        .groupBy(['query', 'outcome', 'service_id'])
        .orderBy('query')
        .orderBy('outcome')
        .orderBy('service_id')
        .execute();
      return rows.map(({query, outcome, service_id, count, days, lastDay}) => ({
        query,
        outcome,
        ...(service_id !== '' && {serviceId: service_id}),
        count: Number(count),
        days: Number(days),
        lastDay,
      }));
    },
    rejected: async () => {
      const rows = await db
        .selectFrom('rejected_searches')
        .select('key')
        .where('region', '=', region)
        .orderBy('key')
        .execute();
      return rows.map(({key}) => key);
    },
    synonyms: () =>
      db
        .selectFrom('synonyms')
        .select(['phrase', 'words as text'])
        .where('region', '=', region)
        .orderBy('phrase')
        .execute(),
    putSynonyms: (synonyms) =>
      inTransaction(db, async (trx) => {
        const version = await nextServicesVersion(trx, region);
        await trx.deleteFrom('synonyms').where('region', '=', region).execute();
        const unique = new Map(synonyms.map(({phrase, text}) => [phrase, {region, phrase, words: text}]));
        if (unique.size > 0)
          await trx
            .insertInto('synonyms')
            .values([...unique.values()])
            .execute();
        return version;
      }),
    decide: (queries, decision) =>
      inTransaction(db, async (trx) => {
        // The region's row is locked first, so two decisions about one phrase come one after the other.
        if ('synonym' in decision) await nextServicesVersion(trx, region);
        if (queries.length > 0)
          await trx.deleteFrom('search_outcomes').where('region', '=', region).where('query', 'in', queries).execute();
        if ('rejectedKey' in decision) {
          await trx
            .insertInto('rejected_searches')
            .values({region, key: decision.rejectedKey})
            .onConflict((conflict) => conflict.doNothing())
            .execute();
          return;
        }
        const {phrase, text} = decision.synonym;
        const present = await trx
          .selectFrom('synonyms')
          .select('words')
          .where('region', '=', region)
          .where('phrase', '=', phrase)
          .executeTakeFirst();
        const words = joinedText(present?.words, text);
        await trx
          .insertInto('synonyms')
          .values({region, phrase, words})
          .onConflict((conflict) => conflict.columns(['region', 'phrase']).doUpdateSet({words}))
          .execute();
      }),
  };
}
