import type {Agency, Application, ApplicationClock, ComplaintChannel, Contacts, LanguageMap} from '@mpp-sdk/contract';
import {formatDate, isEnglish} from './format.js';
import {pick} from './text.js';
import type {Office} from './office-calendar.js';
import {toLocalDate} from './zone.js';

type LateCase = Pick<Application, 'reference' | 'receivedAt' | 'serviceName' | 'clockStops'> & {
  agency?: Pick<Agency, 'name'>;
  clock: ApplicationClock;
};

const words = {
  id: {
    opening: 'Saya menyampaikan pengaduan karena permohonan saya melewati jangka waktu pelayanan.',
    reference: 'Nomor permohonan',
    service: 'Layanan',
    agency: 'Instansi',
    received: 'Diterima',
    told: 'Janji pada tanda terima',
    due: 'Janji selesai',
    legal: 'Batas waktu menurut peraturan',
    today: 'Hari ini',
    day: (now: number, of: number) => `hari kerja ke-${now} dari ${of}`,
    stopped: 'Waktu yang dihentikan karena menunggu saya',
    to: 'sampai',
    running: 'masih berlangsung',
    deemed: 'Menurut peraturan, permohonan ini dianggap dikabulkan karena tidak diputus sampai batas waktunya.',
    office: 'Yang harus bertindak sekarang: instansi.',
    mine: 'Saat ini instansi menunggu tindakan saya.',
    ask: 'Mohon permohonan ini diselesaikan dan saya diberi tahu alasan keterlambatannya.',
  },
  en: {
    opening: 'I complain that my application has passed its service time.',
    reference: 'Application number',
    service: 'Service',
    agency: 'Agency',
    received: 'Received',
    told: 'Promised on the receipt',
    due: 'Promised by',
    legal: 'Legal deadline',
    today: 'Today',
    day: (now: number, of: number) => `working day ${now} of ${of}`,
    stopped: 'Time stopped while waiting for me',
    to: 'to',
    running: 'still running',
    deemed: 'By law this application counts as approved, since it was not decided by its deadline.',
    office: 'Who must act now: the agency.',
    mine: 'At present the agency is waiting for me.',
    ask: 'Please finish this application and tell me the reason for the delay.',
  },
};

/**
 * The facts of a late case as a text to send or copy; undefined while it is not late. It holds what the office itself has
 * said and nothing of the person, so that the citizen adds a name only where it is wanted.
 */
export function complaintText(
  {reference, receivedAt, serviceName, agency, clockStops, clock}: LateCase,
  {zone}: Pick<Office, 'zone'>,
  now: number,
  locale: string,
): string | undefined {
  if (!clock.late) return undefined;
  const say = isEnglish(locale) ? words.en : words.id;
  const day = (date: string) => formatDate(date, locale);
  const local = (instant: string | number) => day(toLocalDate(instant, zone));
  const line = (name: string, value: string | undefined) => (value === undefined ? [] : [`${name}: ${value}`]);
  const told = (map: LanguageMap | undefined) => map && pick(map, locale).text;
  const dated = (date: string | undefined) => (date === undefined ? undefined : day(date));
  const standing = clock.of === undefined ? '' : ` (${say.day(clock.workingDay, clock.of)})`;
  return [
    say.opening,
    '',
    ...line(say.reference, reference),
    ...line(say.service, told(serviceName)),
    ...line(say.agency, told(agency?.name)),
    ...line(say.received, local(receivedAt)),
    ...line(say.told, dated(clock.moved?.from)),
    ...line(say.due, dated(clock.dueDate)),
    ...line(say.legal, dated(clock.legalDeadline)),
    ...line(say.today, `${local(now)}${standing}`),
    ...clockStops.flatMap(({from, to}) =>
      line(say.stopped, `${local(from)} ${say.to} ${to === undefined ? say.running : local(to)}`),
    ),
    '',
    ...(clock.deemedApproved ? [say.deemed] : []),
    clock.stoppedSince === undefined ? say.office : say.mine,
    say.ask,
  ].join('\n');
}

/** Where the citizen can send it, in the region's order: only what the region has configured and can be reached. */
export function complaintChannels({complaintChannels: named, complaintUrl}: Contacts): ComplaintChannel[] {
  const reachable = (named ?? []).filter(({url, phone, email}) => url ?? phone ?? email);
  return reachable.length > 0 || complaintUrl === undefined ? reachable : [{kind: 'own', url: complaintUrl}];
}
