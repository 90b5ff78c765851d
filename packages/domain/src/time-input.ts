/** True for a wall clock of 24 hours, written HH:mm. */
export function isLocalTime(value: unknown): value is string {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/**
 * A time as people write it: '14.05', '14:05', '1405', 'pukul 14.05 WIB', '9' for nine o'clock. Twenty-four hours: '2 siang'
 * is not guessed.
 * @returns HH:mm, or undefined
 */
export function parseTime(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*(pukul|jam)\s+|\s*(wib|wita|wit)\s*$|\s+/g, '');
  const found = /^(\d\d?)(?:[.:]?(\d\d))?$/.exec(plain);
  const time = found ? `${found[1]!.padStart(2, '0')}:${found[2] ?? '00'}` : undefined;
  return isLocalTime(time) ? time : undefined;
}
