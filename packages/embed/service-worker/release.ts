/** One release of the SDK's files is kept as a whole or not at all, so that versions are never mixed. */
const PREFIX = 'mpp-sdk-release-';
/** What a page needs to go on with a form; a search or a booking without a line is of no use. */
const WANTED = ['mpp-provider', 'mpp-application-form'];

interface Manifest {
  files: {[name: string]: {integrity: string; imports: string[]; dynamicImports: string[]}};
  elements: {[tag: string]: string};
}

/** The release that is kept, if there is one. */
export async function newestRelease(): Promise<Cache | undefined> {
  for (const name of (await caches.keys()).reverse()) {
    if (!name.startsWith(PREFIX)) continue;
    const release = await caches.open(name);
    if ((await release.keys()).length) return release;
  }
  return undefined;
}

/** The loader, the form, and everything that these may ask for. */
export function filesToKeep({files, elements}: Manifest): string[] {
  const wanted = new Set<string>(['mpp.js']);
  const visit = (name: string | undefined): void => {
    if (name === undefined || wanted.has(name) || !files[name]) return;
    wanted.add(name);
    files[name].imports.forEach(visit);
    files[name].dynamicImports.forEach(visit);
  };
  WANTED.forEach((tag) => visit(elements[tag]));
  const entries = Object.values(elements);
  files['mpp.js']?.dynamicImports.filter((name) => !entries.includes(name)).forEach(visit);
  return [...wanted];
}

/**
 * Keeps the release that the server has now, unless it is kept already. Each file has to be the one of its manifest
 * (integrity), so a release that is being put in place meanwhile is left for the next visit.
 */
export async function refreshRelease(base: string): Promise<void> {
  const manifest = await fetch(`${base}manifest.json`, {cache: 'no-cache'});
  if (!manifest.ok) return;
  const {files, elements} = (await manifest.json()) as Manifest;
  const name = PREFIX + files['mpp.js']!.integrity;
  const release = await caches.open(name);
  if (await release.match(`${base}mpp.js`)) return;
  // All or nothing, by the standard.
  await release.addAll(
    filesToKeep({files, elements}).map(
      (file) => new Request(base + file, {integrity: files[file]!.integrity, mode: 'cors', cache: 'no-cache'}),
    ),
  );
  const older = (await caches.keys()).filter((one) => one.startsWith(PREFIX) && one !== name);
  await Promise.all(older.map((one) => caches.delete(one)));
}
