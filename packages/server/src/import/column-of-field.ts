import type {ColumnKey} from './sheet-columns.js';

const places: readonly (readonly [pointer: string, column: ColumnKey])[] = [
  ['/id', 'id'],
  ['/agency/id', 'agencyId'],
  ['/agency/short', 'agencyShort'],
  ['/agency/name', 'agencyName'],
  ['/agency', 'agencyId'],
  ['/name/en', 'nameEn'],
  ['/name', 'name'],
  ['/summary/en', 'summaryEn'],
  ['/summary', 'summary'],
  ['/standard/processingTime/value/min', 'timeMin'],
  ['/standard/processingTime/value/max', 'timeMax'],
  ['/standard/processingTime/value/text', 'timeText'],
  ['/standard/processingTime', 'timeUnit'],
  ['/standard/fee/value/amount', 'feeAmount'],
  ['/standard/fee/value/min', 'feeMin'],
  ['/standard/fee/value/max', 'feeMax'],
  ['/standard/fee/value/text', 'feeText'],
  ['/standard/fee', 'feeType'],
];
const rest = /^\/(?:standard\/)?(\w+)/;

/** The column in which a member of a service stands; undefined where no column has it. */
export function columnOfField(field: string, known: ReadonlySet<string>): ColumnKey | undefined {
  const place = places.find(([pointer]) => field === pointer || field.startsWith(`${pointer}/`));
  if (place) return place[1];
  const name = rest.exec(field)?.[1];
  return name !== undefined && known.has(name) ? (name as ColumnKey) : undefined;
}
