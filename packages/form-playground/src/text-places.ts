import type {ReportLine} from '@mpp-sdk/form-engine';

type Place = NonNullable<ReportLine['place']>;

/** From the place to the end of its line, as offsets into the text. */
export function rangeAt(text: string, {line, column}: Place): readonly [from: number, to: number] {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const next = text.indexOf('\n', start);
    if (next < 0) break;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  const to = end < 0 ? text.length : end;
  return [Math.min(start + column - 1, to), to];
}

export const countLines = (text: string): number => text.split('\n').length;
