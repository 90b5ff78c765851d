import type {AreaLevel, AreaStanding} from '@mpp-sdk/contract';
import {Hono} from 'hono';
import {standingOf} from '../areas/area-standing.js';
import type {Areas} from '../areas/areas.js';
import {etagOf} from '../etag.js';
import type {Context, Env, Kit} from '../kit.js';
import {answerCached} from '../middleware/conditional.js';
import {choiceOf, limitOf, pathOf, textOf} from '../parameters.js';
import {invalidParameter, ProblemError} from '../problem.js';

const levels: readonly AreaLevel[] = ['province', 'regency', 'district', 'village'];
const codeShape = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
/** Codes and names move by decree, about once a year: a week without a question, then the tag answers. */
const forAWeek = 'public, max-age=604800, stale-while-revalidate=2592000';

export function areaRoutes({areas}: Kit): Hono<Env> {
  const answer = async (c: Context, body: object) => {
    const json = JSON.stringify(body);
    return answerCached(c, json, await etagOf(json), forAWeek);
  };
  return new Hono<Env>()
    .get('/areas', async (c) => {
      const q = textOf(c, 'q', 100);
      return answer(c, {items: q === undefined ? areas.provinces() : await search(c, areas, q)});
    })
    .get('/areas/:areaCode', async (c) => {
      const code = codeOf('areaCode', pathOf(c, 'areaCode', 13));
      const area = await areas.get(code);
      if (!area) throw new ProblemError('area-not-found');
      return answer(c, area);
    })
    .get('/areas/:areaCode/standing', async (c) => {
      const code = codeOf('areaCode', pathOf(c, 'areaCode', 13));
      if (code.length > 8) throw invalidParameter('areaCode', 'a province, a regency or a district');
      return answer(c, {code, standing: await standingOf(areas, code)} satisfies AreaStanding);
    });
}

function search(c: Context, areas: Areas, q: string) {
  const within = textOf(c, 'within', 13);
  return areas.search({
    q,
    level: choiceOf(c, 'level', levels),
    within: within === undefined ? undefined : codeOf('within', within),
    near: c.get('region').code,
    limit: limitOf(c),
  });
}

function codeOf(name: string, value: string): string {
  if (!codeShape.test(value)) throw invalidParameter(name, 'a Kemendagri code with dots, such as 32.73.07');
  return value;
}
