export interface SourceLink {
  title: string;
  url: string;
}

/** Reads a source written as `title <https://…>` or as an address alone; undefined for whatever is no page of the web. */
export function sourceLink(source: string): SourceLink | undefined {
  const [, title = '', inBrackets, alone] =
    /^\s*(?:([^<>]*?)\s*<(https?:\/\/[^\s<>]+)>|(https?:\/\/[^\s<>]+))\s*$/i.exec(source) ?? [];
  const url = inBrackets ?? alone;
  if (!url) return undefined;
  try {
    new URL(url);
  } catch {
    return undefined;
  }
  return {title: title || url, url};
}
