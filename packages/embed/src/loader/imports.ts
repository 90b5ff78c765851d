export type Imports = Readonly<Record<string, () => Promise<unknown>>>;

const PROVIDER = 'mpp-provider';

/**
 * Imports the chunk of a tag once. One that fails leaves the fallback, is told once, and is tried again when asked again.
 * A provider on the page comes first, so that the elements inside it ask no other server before.
 */
export function importer(elements: Imports, beginning: () => void): (tag: string) => Promise<void> {
  const running = new Map<string, Promise<void>>();
  const warned = new Set<string>();

  async function bring(tag: string): Promise<void> {
    beginning();
    try {
      if (tag !== PROVIDER && document.querySelector(PROVIDER)) await load(PROVIDER);
      await elements[tag]?.();
    } catch (error) {
      running.delete(tag);
      if (!warned.has(tag)) console.warn(`MPP SDK: <${tag}> could not be loaded; its fallback stays.`, error);
      warned.add(tag);
    }
  }

  function load(tag: string): Promise<void> {
    const known = running.get(tag) ?? bring(tag);
    running.set(tag, known);
    return known;
  }
  return load;
}
