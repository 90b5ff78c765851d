import type {CatalogueIndex} from './catalogue-index.js';
import {gather, rarity} from './gather.js';
import type {Gathered} from './gather.js';
import type {QueryPart} from './query.js';
import type {Scratch} from './scratch.js';
import type {SearchRules} from './settings.js';

export interface Place {
  /** place in the catalogue */
  at: number;
  /** 0 to 1 */
  score: number;
}

export interface Ranking {
  /** from the first to the asked one, best first */
  places: Place[];
  total: number;
  /** how surely the best of them answers what was asked, 0 to 1 */
  certainty: number;
}

// Services that are compared closely; whoever pages further gets the coarse order.
const closely = 200;

/**
 * Services by how much of the query they answer and by how nearly one of their names says it. `filter` chooses among the
 * places that were found; the answer ends with place number `until`.
 */
export function rank(
  catalogue: CatalogueIndex,
  parts: readonly QueryPart[],
  scratch: Scratch,
  fieldWorth: Float32Array,
  rules: SearchRules,
  filter: (found: Iterable<number>) => number[],
  until: number,
): Ranking {
  const {total, sure, seen} = scratch;
  const gathered = gather(catalogue, parts, scratch, fieldWorth, rules);
  const found = seen.subarray(0, gathered.count);
  let top = 0;
  for (let one = 0; one < found.length; one++) top = Math.max(top, total[found[one]!]!);
  const good: number[] = [];
  for (let one = 0; one < found.length; one++) if (total[found[one]!]! >= top * rules.cut) good.push(found[one]!);
  const shown = filter(good);

  const coarse = shown.length > closely ? strongestFirst(shown, total, top, Math.max(closely, until)) : shown;
  const strength = (place: number) => total[place]! / (gathered.all + gathered.ordering);
  const near = coarse.slice(0, closely).map((at) => {
    const close = closeness(catalogue, at, gathered, rules);
    return {at, score: strength(at) + rules.closeness * (close - strength(at))};
  });
  const id = ({at}: Place) => catalogue.services[at]!.id;
  near.sort((a, b) => b.score - a.score || (id(a) < id(b) ? -1 : 1));
  const least = near[near.length - 1]?.score ?? 0;
  const far = coarse.slice(closely, Math.max(closely, until));
  const places = [...near, ...far.map((at) => ({at, score: Math.min(least, strength(at) * (1 - rules.closeness))}))];
  const coverage = near[0] ? sure[near[0].at]! / gathered.all : 0;
  // Where something of elsewhere was asked for, a name that says the rest proves nothing.
  const isOurs = parts.every((part) => part.sure > 0);
  const certainty = isOurs ? coverage + rules.scoreSure * ((near[0]?.score ?? 0) - coverage) : coverage;
  const story = Math.min(rules.storyWords, parts.length - 1) * rules.storySure;
  for (let one = 0; one < found.length; one++) total[found[one]!] = sure[found[one]!] = 0;
  return {places: places.slice(0, until), total: shown.length, certainty: certainty + story};
}

/** The `count` strongest, strongest first, then by place. Plain numbers: sorting tens of thousands of objects is slow. */
function strongestFirst(places: readonly number[], total: Float32Array, top: number, count: number): number[] {
  const steps = 1024;
  const step = (place: number) => Math.min(steps - 1, Math.floor((total[place]! / top) * steps));
  const histogram = new Uint32Array(steps);
  for (const place of places) histogram[step(place)]! += 1;
  let least = steps;
  for (let held = 0; least > 0 && held < count;) held += histogram[--least]!;
  return places.filter((place) => step(place) >= least).sort((a, b) => total[b]! - total[a]! || a - b);
}

/** How nearly one name or alias of a service says what was asked and nothing else, 0 to 1. */
function closeness(
  {phrases, postings, size}: CatalogueIndex,
  at: number,
  gathered: Gathered,
  rules: SearchRules,
): number {
  const {asked, weights, all} = gathered;
  let closest = 0;
  let [said, fitting, answered] = [0, 0, 0];
  for (const term of phrases[at]!) {
    if (term >= 0) {
      const weight = rarity(postings.count(term), size, rules);
      const match = asked.get(term);
      said += weight;
      if (match) {
        fitting += weight * match.worth;
        answered |= match.parts;
      }
      continue;
    }
    const share = weights.reduce((sum, weight, part) => sum + (answered & (1 << part) ? weight : 0), 0) / all;
    const fit = fitting / said;
    if (fit > 0) closest = Math.max(closest, (2 * share * fit) / (share + fit));
    [said, fitting, answered] = [0, 0, 0];
  }
  return closest;
}
