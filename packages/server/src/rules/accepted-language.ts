/** Indonesian, unless the reader would rather have English. */
export function acceptedLanguage(header: string | undefined): 'id' | 'en' {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const quality = /^\s*q=([\d.]+)/.exec(rest[0] ?? '')?.[1];
      return {tag: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality)};
    })
    .filter(({tag, quality}) => (tag === 'id' || tag === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted[0]?.tag === 'en' ? 'en' : 'id';
}
