const WIDTH = 100;

type Entries = [name: string | undefined, value: unknown][];

const entriesOf = (value: object): Entries =>
  Array.isArray(value)
    ? value.map((one) => [undefined, one])
    : Object.entries(value).filter(([, one]) => one !== undefined);

const named = (name: string | undefined, text: string): string =>
  name === undefined ? text : `${JSON.stringify(name)}: ${text}`;

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inside = entriesOf(value)
    .map(([name, one]) => named(name, oneLine(one)))
    .join(', ');
  return Array.isArray(value) ? `[${inside}]` : `{${inside}}`;
}

/** JSON as a person would write it: what fits on a line stands on one. */
export function tidyJson(value: unknown, indent = ''): string {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const lines = entriesOf(value).map(([name, one]) => inner + named(name, tidyJson(one, inner)));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
