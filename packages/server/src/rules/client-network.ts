/**
 * Whose uses are counted together: an IPv4 address, or the /64 of an IPv6 address, since a subscriber owns all of it.
 * Takes what sockets and proxies write: with a port, in brackets, quoted, with a zone, IPv4 in IPv6. What is no address
 * comes back as it is, in lower case.
 */
export function networkOf(written: string): string {
  const text = written
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .toLowerCase();
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1];
  const address = (bracketed ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text).replace(/%.*$/, '');
  const groups = address.includes(':') ? groupsOf(address) : undefined;
  if (!groups) return address;
  const [high, low] = groups.slice(6) as [number, number];
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (mapped) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':');
}

/** The eight numbers of an IPv6 address, or undefined for text that is none. */
function groupsOf(address: string): number[] | undefined {
  const tail = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const hex = (a: string, b: string) => (Number(a) * 256 + Number(b)).toString(16);
  const plain = tail ? `${tail[1]}${hex(tail[2]!, tail[3]!)}:${hex(tail[4]!, tail[5]!)}` : address;
  const halves = plain.split('::').map((half) => half.split(':').filter(Boolean));
  const [head, rest = []] = halves as [string[], string[]?];
  const missing = 8 - head.length - rest.length;
  if (halves.length > 2 || missing < 0 || (halves.length === 1 && missing !== 0)) return undefined;
  const all = [...head, ...Array<string>(missing).fill('0'), ...rest];
  return all.every((group) => /^[0-9a-f]{1,4}$/.test(group)) ? all.map((group) => parseInt(group, 16)) : undefined;
}
