export type Query = {
  readonly [name: string]: string | number | readonly string[] | undefined;
};

/**
 * Joins the address of a resource. Nothing when a segment is empty or is a dot segment: `..` typed as a reference
 * survives percent-encoding and would name another resource.
 */
export function resourceUrl(
  base: string,
  region: string,
  path: readonly string[],
  query: Query = {},
): string | undefined {
  let url = `${base.replace(/\/+$/, '')}/v1/regions/${encodeURIComponent(region)}`;
  for (const part of path) {
    const segment = part.trim();
    if (segment === '' || segment === '.' || segment === '..') return undefined;
    url += `/${encodeURIComponent(segment)}`;
  }
  let separator = '?';
  for (const name of Object.keys(query)) {
    const given = query[name];
    const values = Array.isArray(given) ? (given as readonly string[]) : [given as string | number | undefined];
    for (const value of values) {
      if (value === undefined || value === '') continue;
      url += `${separator}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
      separator = '&';
    }
  }
  return url;
}

/** What an address ends with, without query and fragment: of a `Location`, the new resource's id. */
export function lastSegment(location: string | null): string | undefined {
  const path = (location ?? '').replace(/[?#].*$/, '').replace(/\/+$/, '');
  const segment = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(segment) || undefined;
  } catch {
    return undefined;
  }
}
