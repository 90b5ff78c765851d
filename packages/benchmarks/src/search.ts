import {seedRegions} from '@mpp-sdk/server';
import {catalogueOf} from './catalogue.js';
import type {SampleCatalogue} from './catalogue.js';
import {devQueries, inScope, keptQueries, ownQueries} from './queries.js';
import type {GradedQuery} from './queries.js';
import {ours, plainMiniSearch, searchEngines} from './search-engines.js';
import type {SearchEngine} from './search-engines.js';
import {folds} from './search-folds.js';
import {searchQuality} from './search-quality.js';
import {scopeQueries} from './search-scope.js';
import {timeInTurns} from './stopwatch.js';
import {ratio, table} from './table.js';

/** Search over the sample catalogue, beside what a portal would otherwise use; times as ratios to plain MiniSearch. */
export async function search(): Promise<string> {
  const catalogue = catalogueOf(seedRegions[0]!);
  const [dev, own, kept] = [devQueries(), ownQueries(), keptQueries()];
  return [
    `Search: ${catalogue.services.length} services`,
    quality('development queries: the index was tuned on them', catalogue, dev),
    quality('own queries: words that were missing for them were added', catalogue, own),
    quality('kept queries: nobody who works on the index has read them', catalogue, kept),
    scope(catalogue),
    byFold(catalogue, [...dev, ...own]),
    await times(catalogue, [...dev, ...own]),
  ].join('\n\n');
}

function quality(title: string, catalogue: SampleCatalogue, queries: readonly GradedQuery[]): string {
  const outside = queries.filter((query) => !inScope(query)).length;
  const results = searchEngines.map((engine) => searchQuality(engine.build(catalogue), queries));
  const rows = results.map((result, at) => [
    searchEngines[at]!.name,
    result.ndcg10.toFixed(3),
    percent(result.first),
    percent(result.bestIn3),
    `${result.doubted.length} of ${queries.length - outside}`,
    `${result.answeredOutOfScope.length} of ${outside}`,
  ]);
  const kinds = [...results[0]!.byKind].map(([kind, {count}]) => [
    `  ${kind} (${count})`,
    ...results.map(({byKind}) => byKind.get(kind)!.ndcg10.toFixed(2)),
  ]);
  return [
    `${queries.length} ${title}`,
    table(['engine|nDCG@10|first|best in 3|doubted|out of scope answered'.split('|'), ...rows]),
    table([['nDCG@10 by kind', ...searchEngines.map(({name}) => name)], ...kinds]),
  ].join('\n');
}

/** Whether an engine knows what is ours: ungraded queries; those kept aside were never tuned on. */
function scope(catalogue: SampleCatalogue): string {
  const rows = searchEngines.map((engine) => {
    const ask = engine.build(catalogue);
    const answered = (queries: readonly string[]) => queries.filter((query) => ask(query).confident).length;
    const counts = Object.values(scopeQueries).flatMap(({ours: mine, elsewhere}) => [
      `${mine.length - answered(mine)} of ${mine.length}`,
      `${answered(elsewhere)} of ${elsewhere.length}`,
    ]);
    return [engine.name, ...counts];
  });
  const heading = Object.keys(scopeQueries).flatMap((name) => [`${name}: ours doubted`, 'elsewhere answered']);
  return table([['scope', ...heading], ...rows]);
}

/** Nothing is tuned per fold: how far the figure moves from fold to fold is how far it can be trusted. */
function byFold(catalogue: SampleCatalogue, queries: readonly GradedQuery[]): string {
  const groups = folds(queries);
  const rows = searchEngines.map((engine: SearchEngine) => {
    const ask = engine.build(catalogue);
    return [engine.name, ...groups.map((group) => searchQuality(ask, group).ndcg10.toFixed(3))];
  });
  const heading = ['nDCG@10 by fold, development and own', ...groups.map((_, at) => String(at + 1))];
  return table([heading, ...rows]);
}

async function times(catalogue: SampleCatalogue, queries: readonly GradedQuery[]): Promise<string> {
  const built = searchEngines.map((engine) => engine.build(catalogue));
  const builds = await timeInTurns(
    searchEngines.map((engine) => () => engine.build(catalogue)),
    15,
  );
  const asks = await timeInTurns(
    built.map((ask) => () => queries.forEach(({query}) => ask(query))),
    15,
  );
  const base = searchEngines.indexOf(plainMiniSearch);
  const rows = searchEngines.map(({name}, at) => [
    name,
    builds[at]!.toFixed(2),
    ratio(builds[at]!, builds[base]!),
    (asks[at]! / queries.length).toFixed(3),
    ratio(asks[at]!, asks[base]!),
  ]);
  // A person types the query: the index answers every key.
  const keys = ['ngurus ktp ilang', 'bapak meninggal', 'mau buka warung kopi', 'sertipikat tanah warisan'].flatMap(
    (query) => Array.from(query, (_, at) => query.slice(0, at + 1)),
  );
  const ask = built[searchEngines.indexOf(ours)]!;
  const [typed] = await timeInTurns([() => keys.forEach((query) => ask(query))], 15);
  return [
    table(['engine|build ms|ratio|query ms|ratio'.split('|'), ...rows]),
    `${ours.name}: ${(typed! / keys.length).toFixed(3)} ms per key while typing`,
  ].join('\n');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
