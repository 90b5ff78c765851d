/** Rows under a heading, in columns as wide as they need; the first column is left-aligned, the others right-aligned. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      widths
        .map((width, column) => {
          const cell = row[column] ?? '';
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** How many times `base` it is, as a person would say it: `0.42x`, `3.1x`, `120x`. */
export function ratio(value: number, base: number): string {
  const times = value / base;
  return `${times >= 100 ? times.toFixed(0) : times.toPrecision(2)}x`;
}
