export interface SourceLink {
  title: string;
  url: string;
}

/** An address of the catalogue, if it is a page of the web: nothing else may stand in a link. */
export function webAddress(address: string | undefined): string | undefined {
  if (!address || !/^https?:\/\//i.test(address)) return undefined;
  try {
    return new URL(address).href;
  } catch {
    return undefined;
  }
}

/** Reads a source written as `title <https://…>` or as an address alone; undefined for whatever is no page of the web. */
export function sourceLink(source: string): SourceLink | undefined {
  const [, title = '', inBrackets, alone] =
    /^\s*(?:([^<>]*?)\s*<(https?:\/\/[^\s<>]+)>|(https?:\/\/[^\s<>]+))\s*$/i.exec(source) ?? [];
  const url = inBrackets ?? alone;
  return url && webAddress(url) ? {title: title || url, url} : undefined;
}
