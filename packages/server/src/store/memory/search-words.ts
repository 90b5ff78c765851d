import type {Synonym} from '@mpp-sdk/contract';
import {joinedText, type OutcomeSum, type SearchOutcome, type SearchWordStore} from '../search-words.js';
import {compare} from './copy.js';
import type {RegionData} from './region-data.js';

const bare = ({query, outcome, serviceId}: SearchOutcome) => JSON.stringify([query, outcome, serviceId ?? '']);

export function memorySearchWords(data: RegionData): SearchWordStore {
  const sorted = (): Synonym[] =>
    [...data.synonyms].map(([phrase, text]) => ({phrase, text})).sort((a, b) => compare(a.phrase, b.phrase));
  return {
    count: async (outcome, most) => {
      const key = `${outcome.day}${bare(outcome)}`;
      const kept = data.searches.get(key);
      if (!kept && [...data.searches.values()].filter(({day}) => day === outcome.day).length >= most) return false;
      data.searches.set(key, {...outcome, count: (kept?.count ?? 0) + 1});
      return true;
    },
    sums: async (since) => {
      const sums = new Map<string, OutcomeSum>();
      for (const {day, count, ...outcome} of data.searches.values()) {
        if (day < since) continue;
        const key = bare({...outcome, day});
        const sum = sums.get(key) ?? {...outcome, count: 0, days: 0, lastDay: day};
        const lastDay = sum.lastDay > day ? sum.lastDay : day;
        sums.set(key, {...sum, count: sum.count + count, days: sum.days + 1, lastDay});
      }
      const order = (a: OutcomeSum, b: OutcomeSum) =>
        compare(a.query, b.query) || compare(a.outcome, b.outcome) || compare(a.serviceId ?? '', b.serviceId ?? '');
      return [...sums.values()].sort(order);
    },
    rejected: async () => [...data.rejectedSearches].sort(compare),
    synonyms: async () => sorted(),
    putSynonyms: async (synonyms) => {
      data.synonyms = new Map(synonyms.map(({phrase, text}) => [phrase, text]));
      return (data.servicesVersion += 1);
    },
    decide: async (queries, decision) => {
      const gone = new Set(queries);
      for (const [key, {query}] of data.searches) if (gone.has(query)) data.searches.delete(key);
      if ('rejectedKey' in decision) {
        data.rejectedSearches.add(decision.rejectedKey);
        return;
      }
      const {phrase, text} = decision.synonym;
      data.synonyms.set(phrase, joinedText(data.synonyms.get(phrase), text));
      data.servicesVersion += 1;
    },
  };
}
