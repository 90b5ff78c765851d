import type {Application, RegionProfile, Zone} from '@mpp-sdk/contract';
import {toLocalDate} from '@mpp-sdk/domain';
import {fieldsIn, getAt} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm} from '@mpp-sdk/form-engine';
import {openCase} from './cases.js';
import type {Context, Kit} from './kit.js';
import {failureOf} from './middleware/log.js';

/** By what a citizen without the number is found, and where the number goes. Lies sealed with the case. */
export interface RecoveryFacts {
  serviceId: string;
  /** day of receipt in the region's zone */
  date: string;
  /** E.164 */
  phone: string;
}

/** What the citizen knows of the case. */
type Remembered = Omit<RecoveryFacts, 'phone'> & {phoneEnding: string};

/** More cases of one service, day and ending are somebody's office; it has a list. */
const mostMessages = 3;

/** The first telephone number that the form asks for; undefined where it asks for none or the case has no service. */
export function recoveryFacts(
  form: CompiledForm,
  answers: Answers,
  {serviceId, now, zone}: {serviceId: string | undefined; now: number; zone: Zone},
): RecoveryFacts | undefined {
  const phones = fieldsIn(form, answers).filter(({kind}) => kind === 'phone');
  const phone = phones.map(({pointer}) => getAt(answers, pointer)).find((one) => typeof one === 'string' && one !== '');
  return serviceId !== undefined && phone !== undefined
    ? {serviceId, date: toLocalDate(now, zone), phone: String(phone)}
    : undefined;
}

const wordsOf = ({serviceId, date, phoneEnding}: Remembered) => `${serviceId}\n${date}\n${phoneEnding}`;
const contextOf = (region: string) => `${region}/recovery`;

/** The hash under which the case is found from now on. */
export async function recoveryLookups(
  {vault}: Pick<Kit, 'vault'>,
  region: string,
  facts: RecoveryFacts | undefined,
): Promise<string[]> {
  if (!facts) return [];
  const remembered = wordsOf({...facts, phoneEnding: facts.phone.slice(-4)});
  return [(await vault.lookups(remembered, contextOf(region)))[0]!];
}

/** Over which way the region sends numbers to phones; undefined where it does not. */
export function recoveryChannel(
  {recovery}: RegionProfile,
  {messenger}: Kit['options'],
): 'sms' | 'whatsapp' | undefined {
  return messenger && recovery?.channel !== 'counter' ? recovery?.channel : undefined;
}

/**
 * Looks for the case and sends its number to the phone that the case itself names. Nobody waits for it: how long it takes and
 * how it ends must not show in the answer.
 */
export function sendInBackground(c: Context, kit: Kit, channel: 'sms' | 'whatsapp', remembered: Remembered): void {
  send(c, kit, channel, remembered).catch((error: unknown) =>
    kit.logger?.failure({requestId: c.get('requestId'), route: c.get('route'), ...failureOf(error)}),
  );
}

async function send(c: Context, kit: Kit, channel: 'sms' | 'whatsapp', remembered: Remembered): Promise<void> {
  const [region, {profile}] = [c.get('region'), c.get('settings')];
  const hashes = await kit.vault.lookups(wordsOf(remembered), contextOf(region.code));
  for (const record of await region.applications.find(hashes, {limit: mostMessages})) {
    const {recovery, language = 'id'} = await openCase(kit, region.code, record);
    if (!recovery) continue;
    const text = messageOf(record.reference, profile, language);
    await kit.options.messenger!({region: region.code, channel, to: recovery.phone, text});
  }
}

function messageOf(reference: Application['reference'], {name}: RegionProfile, language: string): string {
  return language === 'en'
    ? `Public services of ${name.en ?? name.id}: your application number is ${reference}. The access code is on your receipt; if it is lost, come to a counter. If you did not ask for this, ignore it.`
    : `Layanan publik ${name.id}: nomor permohonan Anda ${reference}. Kode akses ada di tanda terima; bila hilang, datang ke loket. Bila Anda tidak memintanya, abaikan pesan ini.`;
}
