const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The options whose label has every typed word at the beginning of one of its own; those that begin with what was typed
 * come first. Signs, accents and the size of letters make no difference. Nothing typed gives all of them.
 */
export function filterOptions<T extends {readonly label: string}>(options: readonly T[], typed: string): readonly T[] {
  const wanted = fold(typed);
  if (wanted === '') return options;
  const words = wanted.split(' ');
  const found = options
    .map((option) => ({option, label: ` ${fold(option.label)}`}))
    .filter(({label}) => words.every((word) => label.includes(` ${word}`)));
  const first = found.filter(({label}) => label.startsWith(` ${wanted}`));
  return [...first, ...found.filter((one) => !first.includes(one))].map(({option}) => option);
}
