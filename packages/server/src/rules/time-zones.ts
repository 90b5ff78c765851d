import type {Zone} from '@mpp-sdk/contract';

/**
 * RFC 5545 time zones. A TZID without a VTIMEZONE is read as floating time by some calendars. Indonesia has had fixed
 * offsets since 1988 (Keppres 41/1987), so one STANDARD part each says everything.
 */
const offices: Record<Zone, [offset: string, name: string]> = {
  'Asia/Jakarta': ['+0700', 'WIB'],
  'Asia/Pontianak': ['+0700', 'WIB'],
  'Asia/Makassar': ['+0800', 'WITA'],
  'Asia/Jayapura': ['+0900', 'WIT'],
};

export function timeZoneText(zone: Zone): string {
  const [offset, name] = offices[zone];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    'DTSTART:19880101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:${name}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
}
