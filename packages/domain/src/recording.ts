/**
 * The address of a recorded voice (`x-audio`), or nothing when it may not be played: `https`, or a path of the page's own
 * site. Anything else could reach into the phone's network, or carry script.
 */
export function recordingUrl(address: unknown): string | undefined {
  if (typeof address !== 'string' || !/^(https:\/\/[^\s/\\@]+\/|\/(?![/\\]))[^\s\\]*$/.test(address)) return undefined;
  return address;
}
