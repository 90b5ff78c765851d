import type {Agency, Catalogue, ServiceSummary} from '@mpp-sdk/contract';

/** Characters of a name or of a searchable word that are shown and searched. */
export const LONGEST_NAME = 300;
const MOST_ALIASES = 50;

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const ID = /^[\w][\w.~:-]{0,95}$/;

/** Text of a catalogue that nobody has checked: without control characters, and no longer than a name can be. */
export function soundText(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = value
    .slice(0, 4 * LONGEST_NAME)
    .replace(CONTROL, ' ')
    .trim();
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME).trim()}…` : text;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown) => list(value).map(soundText).filter(Boolean);

/** A name per language; undefined without an Indonesian one. */
function soundName(value: unknown): {id: string} | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).map(([lang, text]) => [lang, soundText(text)]);
  const name = Object.fromEntries(entries.filter(([, text]) => text)) as {id: string};
  return name.id ? name : undefined;
}

/** What is wrong with a service, or the service with nothing but what a card and the index can take. */
function soundService(value: unknown): ServiceSummary | string {
  if (!isObject(value)) return 'no object';
  const {id, agencyId, fee, processingTime, formId} = value;
  if (typeof id !== 'string' || !ID.test(id)) return 'no usable id';
  const name = soundName(value['name']);
  if (!name) return 'no name';
  return {
    ...value,
    id,
    name,
    agencyId: soundText(agencyId),
    aliases: texts(value['aliases']).slice(0, MOST_ALIASES),
    lifeEvents: texts(value['lifeEvents']),
    channels: texts(value['channels']) as ServiceSummary['channels'],
    fee: isObject(fee) ? (fee as ServiceSummary['fee']) : {type: 'unknown'},
    processingTime: isObject(processingTime)
      ? (processingTime as ServiceSummary['processingTime'])
      : {unit: 'unspecified'},
    formId: typeof formId === 'string' ? formId : undefined,
  };
}

/** The sound ones of some services, each id once; `refuse` hears of the others, by place from 0, and why. */
export function soundServices(services: unknown, refuse: (at: number, why: string) => void): ServiceSummary[] {
  const seen = new Set<string>();
  return list(services).flatMap((given, at) => {
    const service = soundService(given);
    const why =
      typeof service === 'string' ? service : seen.has(service.id) ? `${service.id} is there twice` : undefined;
    if (why !== undefined) {
      refuse(at, why);
      return [];
    }
    seen.add((service as ServiceSummary).id);
    return [service as ServiceSummary];
  });
}

/**
 * A catalogue that cannot break the list, whatever a back end has put into it. What cannot be shown is left out, and
 * said through `warn`, once for all of it: an officer who misses a service finds the reason in the console.
 */
export function soundCatalogue(catalogue: Catalogue, warn: (text: string) => void): Catalogue {
  const refused: string[] = [];
  const services = soundServices(catalogue.services, (at, why) => refused.push(`service ${at}: ${why}`));
  const agencies = list(catalogue.agencies).flatMap((agency): Agency[] => {
    const name = isObject(agency) ? soundName(agency['name']) : undefined;
    const {id, short} = (agency ?? {}) as Partial<Agency>;
    return name && typeof id === 'string' ? [{id, name, short: soundText(short)}] : [];
  });
  if (refused.length) {
    const rest = refused.length > 5 ? ` and ${refused.length - 5} more` : '';
    warn(`leaves out ${refused.length} of the catalogue's services (${refused.slice(0, 5).join('; ')}${rest})`);
  }
  return {...catalogue, agencies, services};
}
