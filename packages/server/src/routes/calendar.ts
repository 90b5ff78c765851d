import {localDateTime, parseReference, pick} from '@mpp-sdk/domain';
import {Hono} from 'hono';
import ical, {ICalAlarmType, ICalCalendarMethod, ICalEventStatus} from 'ical-generator';
import {locationOf} from '../bookings.js';
import type {Context, Env, Kit} from '../kit.js';
import {pathOf} from '../parameters.js';
import {timeZoneText} from '../rules/time-zones.js';
import type {AppointmentRecord} from '../store/appointments.js';
import {journeyUrl} from '../submission.js';
import {ownAppointment} from './appointments.js';

const dayBefore = 86_400;

/** The appointment for a phone's calendar. It names the reference, never a code, a name or a telephone number. */
export function calendarRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>().get('/appointments/:reference{[^/]+\\.ics}', async (c) => {
    const parsed = parseReference(pathOf(c, 'reference', 44).slice(0, -'.ics'.length));
    const record = await ownAppointment(c, kit, parsed?.kind === 'appointment' ? parsed.reference : undefined);
    return c.body(await calendarOf(c, kit, record), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${record.reference}.ics"`,
    });
  });
}

async function calendarOf(c: Context, kit: Kit, record: AppointmentRecord): Promise<string> {
  const location = await locationOf(c, record);
  const region = c.get('region');
  const services = await Promise.all(record.serviceIds.map((id) => region.services.get(id)));
  const names = services.flatMap((service) => (service ? [pick(service.name, 'id').text] : []));
  const place = pick(location.name, 'id').text;
  const off = record.status === 'cancelled' || record.status === 'no-show';
  const calendar = ical({
    prodId: {company: 'MPP SDK', product: 'Janji temu', language: 'ID'},
    method: ICalCalendarMethod.PUBLISH,
    timezone: {name: location.zone, generator: () => timeZoneText(location.zone)},
  });
  const event = calendar.createEvent({
    id: `${record.reference}.${region.code}@mpp-sdk`,
    sequence: record.version - 1,
    stamp: new Date(record.updatedAt),
    start: wallClock(record.start, location),
    end: wallClock(record.end, location),
    timezone: location.zone,
    summary: `${place}: ${names.join(', ')}`,
    description: `Nomor janji temu ${record.reference}`,
    location: `${place}, ${location.address}`,
    url: journeyUrl(c, kit, 'booking'),
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  if (!off) {
    event.createAlarm({type: ICalAlarmType.display, trigger: dayBefore, description: `${place} besok`});
  }
  return standard(calendar.toString(), record.updatedAt);
}

/** RFC 5545 wants DTSTAMP in UTC and knows no TIMEZONE-ID; the library writes both its own way once there is a zone. */
function standard(text: string, updatedAt: number): string {
  const stamp = `${new Date(updatedAt).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  return text.replace(/^TIMEZONE-ID:.*\r\n/m, '').replace(/^DTSTAMP:.*$/m, `DTSTAMP:${stamp}`);
}

/** The library prints a Date's local parts beside a TZID, so they are made the office's, whatever zone the server is in. */
function wallClock(epoch: number, {zone}: {zone: Parameters<typeof localDateTime>[1]}): Date {
  const [year, month, day, hour, minute] = localDateTime(epoch, zone).split(/\D/).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return new Date(year, month - 1, day, hour, minute);
}
