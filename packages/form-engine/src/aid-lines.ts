import {isPictogram, PICTOGRAMS, recordingUrl} from '@mpp-sdk/domain';
import {nearest} from './nearest.js';
import {child, isObject} from './pointer.js';
import {hint} from './report-line.js';
import type {ReportLine} from './report-line.js';
import type {FieldSchema} from './types.js';

/** What a definition gives to those who read little, and an element would pass over in silence. */
export const aidLines = (schema: FieldSchema, choices: readonly unknown[] | undefined, path: string): ReportLine[] => [
  ...iconLines(schema['x-icon'], choices, `${path}/x-icon`),
  ...recordingLines(schema['x-audio'], `${path}/x-audio`),
];

function iconLines(icons: unknown, choices: readonly unknown[] | undefined, path: string): ReportLine[] {
  if (icons === undefined) return [];
  if (!isObject(icons) || !choices) return [hint(path, 'iconsNotByChoice')];
  const values = choices.map(String);
  return Object.entries(icons).flatMap(([value, name]) => {
    const at = child(path, value);
    const said = typeof name === 'string' ? name.slice(0, 40) : JSON.stringify(name).slice(0, 40);
    return [
      ...(isPictogram(name) ? [] : [hint(at, 'iconUnknown', said, nearest(said, PICTOGRAMS) ?? '')]),
      ...(values.includes(value) ? [] : [hint(at, 'iconNowhere', value)]),
    ];
  });
}

function recordingLines(recordings: unknown, path: string): ReportLine[] {
  if (recordings === undefined) return [];
  if (!isObject(recordings)) return [hint(path, 'recordingNotByLanguage')];
  return Object.entries(recordings).flatMap(([lang, url]) =>
    recordingUrl(url) === undefined ? [hint(child(path, lang), 'recordingRefused')] : [],
  );
}
