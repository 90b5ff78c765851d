/** The part of the build's manifest.json that weighing needs. */
export interface Manifest {
  files: Readonly<Record<string, {brotli: number; imports?: readonly string[]}>>;
  /** tag -> path of its entry chunk */
  elements: Readonly<Record<string, string>>;
}

/** Brotli bytes of these files and all that they import statically, each file once. */
export function distinctBytes({files}: Pick<Manifest, 'files'>, entries: readonly string[]): number {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path) || !files[path]) return;
    seen.add(path);
    files[path].imports?.forEach(visit);
  };
  entries.forEach(visit);
  return [...seen].reduce((sum, path) => sum + files[path]!.brotli, 0);
}

/** The entry chunks of these tags. Throws an Error that names a tag which the build does not have. */
export function entriesOf({elements}: Pick<Manifest, 'elements'>, tags: readonly string[]): string[] {
  return tags.map((tag) => {
    const entry = elements[tag];
    if (entry === undefined) throw new Error(`The build has no entry for <${tag}>: run npm run build again.`);
    return entry;
  });
}
