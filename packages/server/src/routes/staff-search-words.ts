import type {NamedService, SearchDecision, SearchProposal, Synonym, SynonymList} from '@mpp-sdk/contract';
import {addDays, toLocalDate} from '@mpp-sdk/domain';
import type {ServiceIndex} from '@mpp-sdk/service-index';
import {Hono} from 'hono';
import type {Context, Env, Kit} from '../kit.js';
import {requireAct} from '../middleware/auth.js';
import {readJson} from '../middleware/body.js';
import {integerOf, limitOf} from '../parameters.js';
import {invalidField} from '../problem.js';
import {searchGroups} from '../rules/search-proposals.js';
import type {SearchGroup} from '../rules/search-proposals.js';
import {phraseOf, suggestedPhrase, suggestedSynonym, synonymText} from '../rules/suggested-synonym.js';

const fewest = 3;
const longestBack = 180;
const mostSynonyms = 1000;

/** What citizens looked for in vain, and the words that the region makes its own because of it. */
export function staffSearchWordRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .get('/search-feedback', async (c) => {
      requireAct(c, 'read-search-words');
      const days = integerOf(c, 'days', 1, longestBack) ?? 90;
      const least = integerOf(c, 'least', fewest, 1000) ?? fewest;
      const groups = (await groupsOf(c, kit, days, least)).slice(0, limitOf(c));
      const {catalogue, index} = await kit.catalogues.of(c.get('region'));
      const names = new Map(catalogue.services.map(({id, name}) => [id, name]));
      return c.json({items: groups.map((group) => proposalOf(group, index, names))});
    })
    .post('/search-feedback/decisions', async (c) => {
      requireAct(c, 'edit-search-words');
      const decision = kit.validate('SearchDecision', await readJson(c));
      const group = (await groupsOf(c, kit, longestBack, fewest)).find(({key}) => key === decision.key);
      if (!group) throw invalidField('/key', 'unknown', 'There is no such proposal any more');
      const {searchWords} = c.get('region');
      if (decision.decision === 'reject') await searchWords.decide(group.wordings, {rejectedKey: group.key});
      else await searchWords.decide(group.wordings, {synonym: await accepted(c, kit, decision, group)});
      return c.json(await listOf(c));
    })
    .get('/synonyms', async (c) => {
      requireAct(c, 'read-search-words');
      return c.json(await listOf(c));
    })
    .put('/synonyms', async (c) => {
      requireAct(c, 'edit-search-words');
      const {items} = kit.validate('SynonymList', await readJson(c));
      const {index} = await kit.catalogues.of(c.get('region'));
      const clean = items.map(({phrase, text}, at) => cleanSynonym(phrase, text, `/items/${at}`, index));
      clean.forEach(({phrase}, at) => {
        if (clean.findIndex((one) => one.phrase === phrase) !== at)
          throw invalidField(`/items/${at}/phrase`, 'duplicate', 'The phrase occurs twice');
      });
      await c.get('region').searchWords.putSynonyms(clean);
      return c.json(await listOf(c));
    });
}

async function listOf(c: Context): Promise<SynonymList> {
  return {items: await c.get('region').searchWords.synonyms()};
}

async function groupsOf(c: Context, kit: Kit, days: number, least: number): Promise<SearchGroup[]> {
  const {searchWords} = c.get('region');
  const since = addDays(toLocalDate(kit.now(), c.get('settings').profile.zone), 1 - days);
  const rejected = new Set(await searchWords.rejected());
  return searchGroups(await searchWords.sums(since), {keyOf: kit.questionKey, rejected, least});
}

function proposalOf(group: SearchGroup, index: ServiceIndex, names: Map<string, NamedService['name']>): SearchProposal {
  const query = group.wordings[0]!;
  const nearest = index.search(query, {limit: 3}).items.map(({id, name}) => ({serviceId: id, name}));
  const meant: NamedService[] = group.meant
    .flatMap(({serviceId, count}) => {
      const name = names.get(serviceId);
      return name ? [{serviceId, name, count}] : [];
    })
    .slice(0, 3);
  const suggestion = suggestedSynonym(phraseFor(query, index), (meant[0] ?? nearest[0])?.name.id);
  return {
    key: group.key,
    query,
    wordings: group.wordings.slice(0, 5),
    empty: group.empty,
    notFound: group.notFound,
    days: group.days,
    lastDay: group.lastDay,
    nearest,
    meant,
    ...(suggestion && {suggestion}),
  };
}

const phraseFor = (query: string, index: ServiceIndex) =>
  suggestedPhrase(query, (word) => index.search(word, {limit: 1}).confident);

/** What the decision says, completed by what was suggested. */
async function accepted(c: Context, kit: Kit, decision: SearchDecision, group: SearchGroup): Promise<Synonym> {
  const {catalogue, index} = await kit.catalogues.of(c.get('region'));
  const names = new Map(catalogue.services.map(({id, name}) => [id, name]));
  const {suggestion} = proposalOf(group, index, names);
  const named = decision.serviceId === undefined ? undefined : names.get(decision.serviceId)?.id;
  if (decision.serviceId !== undefined && named === undefined)
    throw invalidField('/serviceId', 'unknown', 'There is no such service');
  const synonym = cleanSynonym(
    decision.phrase ?? phraseFor(group.wordings[0]!, index),
    decision.text ?? named ?? suggestion?.text,
    '',
    index,
  );
  const present = await c.get('region').searchWords.synonyms();
  if (present.length >= mostSynonyms && !present.some(({phrase}) => phrase === synonym.phrase))
    throw invalidField('/phrase', 'too-many', `A region has at most ${mostSynonyms} words of its own`);
  return synonym;
}

/** Throws validation-failed for a phrase or words that would help nobody. */
function cleanSynonym(phrase: string | undefined, text: string | undefined, at: string, index: ServiceIndex): Synonym {
  const short = phrase === undefined ? undefined : phraseOf(phrase);
  if (short === undefined) throw invalidField(`${at}/phrase`, 'phrase', 'Say one to three words, without numbers');
  const words = text === undefined ? undefined : synonymText(text);
  if (words === undefined || words === short)
    throw invalidField(`${at}/text`, 'required', 'Say the words of the catalogue that it stands for');
  if (index.search(words, {limit: 1}).total === 0)
    throw invalidField(`${at}/text`, 'unknown', 'No service is found by these words');
  return {phrase: short, text: words};
}
