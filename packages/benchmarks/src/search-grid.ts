/**
 * Tries other values for each number of the index's settings, one at a time, and prints what they give in each of five
 * folds of the development and own queries: a value is worth taking when it is better in most folds, not in the sum alone.
 * `npm run bench -- search-grid`
 */
import {seedRegions} from '@mpp-sdk/server';
import {createServiceIndex} from '@mpp-sdk/service-index';
import type {ServiceIndexOptions} from '@mpp-sdk/service-index';
import {catalogueOf} from './catalogue.js';
import {mean} from './metrics.js';
import {devQueries, ownQueries} from './queries.js';
import {folds} from './search-folds.js';
import {searchQuality} from './search-quality.js';
import {table} from './table.js';

const grid: Readonly<Record<string, {group: keyof ServiceIndexOptions; values: readonly number[]}>> = {
  name: {group: 'fieldWorths', values: [0.8, 0.85, 0.92, 1]},
  aliases: {group: 'fieldWorths', values: [0.9, 0.95, 1]},
  english: {group: 'fieldWorths', values: [0.7, 0.8, 0.85, 0.95]},
  agency: {group: 'fieldWorths', values: [0.2, 0.3, 0.4, 0.5]},
  situation: {group: 'fieldWorths', values: [0.3, 0.45, 0.6, 0.75]},
  renamedList: {group: 'listWorths', values: [0.8, 0.9, 0.95, 1]},
  englishList: {group: 'listWorths', values: [0.7, 0.8, 0.9, 1]},
  regional: {group: 'listWorths', values: [0.7, 0.85, 0.95]},
  synonyms: {group: 'listWorths', values: [0.6, 0.7, 0.8, 0.9]},
  lifeEvents: {group: 'listWorths', values: [0.6, 0.7, 0.8, 0.9]},
  rootWorth: {group: 'rules', values: [0.75, 0.85, 0.95]},
  secondWorth: {group: 'rules', values: [0.5, 0.65, 0.8, 0.95]},
  leastWorth: {group: 'rules', values: [0.2, 0.3, 0.4]},
  prefixWorth: {group: 'rules', values: [0.5, 0.7, 0.9]},
  sceneImportance: {group: 'rules', values: [0.1, 0.2, 0.3]},
  purposeImportance: {group: 'rules', values: [0.3, 0.5, 0.7, 1]},
  rareFrom: {group: 'rules', values: [75, 150, 300]},
  closeness: {group: 'rules', values: [0.15, 0.25, 0.35, 0.45, 0.55]},
  firstWeight: {group: 'rules', values: [0, 0.05, 0.1, 0.15, 0.25]},
  unknownWeight: {group: 'rules', values: [0.8, 1, 1.2]},
  unknownGrowth: {group: 'rules', values: [0.3, 0.5, 0.6, 0.8, 1]},
  elsewhereWeight: {group: 'rules', values: [1, 1.5, 2]},
  cut: {group: 'rules', values: [0.1, 0.2, 0.3, 0.4, 0.5]},
  hearFrom: {group: 'rules', values: [0.75, 0.84, 1]},
  toldImportance: {group: 'rules', values: [0.3, 0.5, 0.7]},
  likelySlip: {group: 'rules', values: [0.7, 0.75, 0.88]},
  scoreSure: {group: 'rules', values: [0.3, 0.5, 0.7, 0.8, 1]},
  storySure: {group: 'rules', values: [0.03, 0.04, 0.05]},
  sureSlip: {group: 'rules', values: [0.8, 0.88, 0.95]},
  confidentFrom: {group: 'rules', values: [0.56, 0.6, 0.62, 0.64, 0.66, 0.68]},
};

const {services, agencies} = catalogueOf(seedRegions[0]!);
const groups = folds([...devQueries(), ...ownQueries()]);

function figures(options: ServiceIndexOptions) {
  const index = createServiceIndex(services, agencies, options);
  const ask = (query: string) => {
    const {items, confident} = index.search(query, {limit: 10});
    return {ids: items.map(({id}) => id), confident};
  };
  const quality = groups.map((group) => searchQuality(ask, group));
  return {
    ndcg: quality.map(({ndcg10}) => ndcg10),
    doubted: quality.reduce((sum, {doubted}) => sum + doubted.length, 0),
    bluffs: quality.reduce((sum, {answeredOutOfScope}) => sum + answeredOutOfScope.length, 0),
  };
}

/** Prints what other values of the numbers give, by fold. Takes minutes. */
export async function searchGrid(): Promise<string> {
  const base = figures({});
  const rows = [['number', 'value', 'nDCG@10', 'by fold', 'folds better', 'doubted', 'out of scope answered']];
  const row = (name: string, value: string, {ndcg, doubted, bluffs}: ReturnType<typeof figures>) => {
    const better = ndcg.filter((one, at) => one > base.ndcg[at]! + 1e-6).length;
    const worse = ndcg.filter((one, at) => one < base.ndcg[at]! - 1e-6).length;
    const byFold = ndcg.map((one) => one.toFixed(3)).join(' ');
    rows.push([name, value, mean(ndcg).toFixed(4), byFold, `+${better} -${worse}`, String(doubted), String(bluffs)]);
  };
  row('as set', '', base);
  for (const [name, {group, values}] of Object.entries(grid)) {
    const key = name.replace(/List$/, '');
    for (const value of values) row(name, String(value), figures({[group]: {[key]: value}}));
  }
  return table(rows);
}
