import {parseArgs} from 'node:util';
import type {
  Problem,
  SearchDecision,
  SearchProposal,
  SearchProposalList,
  Synonym,
  SynonymList,
} from '@mpp-sdk/contract';

const usage = `What citizens looked for in vain, and the region's own words.

  npm run server -- words <region>                     proposals, most often asked first
  npm run server -- words <region> accept <key>        as suggested; --phrase, --text or --service say it otherwise
  npm run server -- words <region> reject <key>        not proposed again
  npm run server -- words <region> own                 the words that the region has

API_URL says where the server is (default http://127.0.0.1:4174), STAFF_TOKEN who asks: the operator or a supervisor.`;

/** Where the words of a command line go, and the way to the server. */
export interface Terminal {
  env: Record<string, string | undefined>;
  say(line: string): void;
  fetch: typeof fetch;
}

/** Thrown for the person at the terminal: the message is all they see. */
class CommandError extends Error {}

/** `npm run server -- words ...`: asks a running server, so it works beside an embedded database too. Gives the exit code. */
export async function words(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = {phrase: {type: 'string'}, text: {type: 'string'}, service: {type: 'string'}} as const;
    const {positionals, values} = read(() => parseArgs({args: [...args], options, allowPositionals: true}));
    const [region, act = 'list', ...rest] = positionals;
    const key = rest.join(' ');
    if (region === undefined || !['list', 'accept', 'reject', 'own'].includes(act)) throw new CommandError(usage);
    if (act === 'accept' || act === 'reject') {
      if (key === '') throw new CommandError(`Which one? Give the key as the list shows it.\n\n${usage}`);
      const {phrase, text, service: serviceId} = values;
      const decision: SearchDecision = {key, decision: act, ...(act === 'accept' && {phrase, text, serviceId})};
      const {items} = await ask<SynonymList>(terminal, region, 'search-feedback/decisions', decision);
      terminal.say(act === 'accept' ? `Accepted. ${ownWords(items)}` : 'Put aside; it will not be proposed again.');
    } else if (act === 'own') terminal.say(ownWords((await ask<SynonymList>(terminal, region, 'synonyms')).items));
    else list((await ask<SearchProposalList>(terminal, region, 'search-feedback?limit=100')).items, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.say(error.message);
    return 1;
  }
}

function read<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${usage}`);
  }
}

function list(items: readonly SearchProposal[], {say}: Terminal): void {
  if (items.length === 0) say('Nothing has been asked in vain often enough to be shown.');
  for (const {key, query, wordings, empty, notFound, days, lastDay, nearest, meant, suggestion} of items) {
    say(`${query}   [key: ${key}]`);
    say(`  ${empty} found nothing, ${notFound} said not found, on ${days} days, last on ${lastDay}`);
    if (wordings.length > 1) say(`  also: ${wordings.slice(1).join('; ')}`);
    if (meant.length > 0) say(`  meant: ${meant.map(({serviceId, count}) => `${serviceId} (${count})`).join(', ')}`);
    say(`  nearest: ${nearest.map(({serviceId}) => serviceId).join(', ') || 'none'}`);
    if (suggestion) say(`  suggestion: "${suggestion.phrase}" stands for "${suggestion.text}"`);
  }
}

function ownWords(items: readonly Synonym[]): string {
  if (items.length === 0) return 'The region has no words of its own.';
  return ['Words of the region:', ...items.map(({phrase, text}) => `  ${phrase} = ${text}`)].join('\n');
}

async function ask<T>(terminal: Terminal, region: string, path: string, body?: object): Promise<T> {
  const {API_URL, API_PORT, STAFF_TOKEN} = terminal.env;
  const base = (API_URL || `http://127.0.0.1:${API_PORT || 4174}`).replace(/\/+$/, '');
  if (!STAFF_TOKEN) throw new CommandError(`STAFF_TOKEN is not given.\n\n${usage}`);
  const answer = await terminal
    .fetch(`${base}/v1/staff/regions/${encodeURIComponent(region)}/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {Authorization: `Bearer ${STAFF_TOKEN}`, ...(body && {'Content-Type': 'application/json'})},
      ...(body && {body: JSON.stringify(body)}),
    })
    .catch(() => {
      throw new CommandError(`No server answers at ${base}; say where it is with API_URL.`);
    });
  if (!answer.ok) throw new CommandError(await told(answer));
  return (await answer.json()) as T;
}

async function told(answer: Response): Promise<string> {
  const problem = (await answer.json().catch(() => ({}))) as Partial<Problem>;
  const details = problem.errors?.map(({pointer, detail}) => `${pointer.slice(1)}: ${detail}`) ?? [];
  return [problem.title ?? `The server answered ${answer.status}.`, ...details].join('\n');
}
