import {seedRegions} from '@mpp-sdk/server';
import {catalogueOf} from './catalogue.js';
import {devQueries, inScope} from './queries.js';
import {plainMiniSearch, searchEngines} from './search-engines.js';
import {searchQuality} from './search-quality.js';
import {timeInTurns} from './stopwatch.js';
import {ratio, table} from './table.js';

/** Search over the sample catalogue, beside what a portal would otherwise use; times as ratios to plain MiniSearch. */
export async function search(): Promise<string> {
  const catalogue = catalogueOf(seedRegions[0]!);
  const queries = devQueries();
  const built = searchEngines.map((engine) => engine.build(catalogue));
  const builds = await timeInTurns(
    searchEngines.map((engine) => () => engine.build(catalogue)),
    15,
  );
  const asks = await timeInTurns(
    built.map((ask) => () => queries.forEach(({query}) => ask(query))),
    30,
  );
  const base = searchEngines.indexOf(plainMiniSearch);
  const outside = queries.filter((query) => !inScope(query)).length;
  const rows = searchEngines.map(({name}, at) => {
    const quality = searchQuality(built[at]!, queries);
    return [
      name,
      quality.ndcg10.toFixed(3),
      percent(quality.first),
      percent(quality.bestIn3),
      String(quality.doubted.length),
      `${quality.answeredOutOfScope.length} of ${outside}`,
      builds[at]!.toFixed(2),
      ratio(builds[at]!, builds[base]!),
      (asks[at]! / queries.length).toFixed(3),
      ratio(asks[at]!, asks[base]!),
    ];
  });
  const heading = 'engine|nDCG@10|first|best in 3|doubted|out of scope answered|build ms|ratio|query ms|ratio';
  return [
    `Search: ${catalogue.services.length} services, ${queries.length} graded queries, of which ${outside} out of scope`,
    table([heading.split('|'), ...rows]),
    'These are the queries the index was tuned on: a regression shows here, its worth on unseen queries does not.',
  ].join('\n');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
