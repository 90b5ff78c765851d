/**
 * Light affix stripping. Gives further words to look for beside the word itself and never replaces it: both Indonesian
 * stemmers that were tried cut too deep ("menikah" to "meni") and know no everyday forms ("ngurus", "bikinin").
 */
const keep = new Set(
  (
    'bulan dengan makan ikan jalan badan makanan perempuan pesan teman dinas mesin meter merek penting sekolah terima ' +
    'diri berita bersih serikat instansi pangan dokumen tanaman keluarga'
  ).split(' '),
);

// Prefix, and the letters that the nasal may have swallowed.
const prefixes: [RegExp, string[]][] = [
  [/^(?:mem|di|pem)per(?=.{4})/, ['']],
  [/^(?:meny|peny|ny)(?=[aeiou].{3})/, ['s']],
  [/^(?:meng|peng|nge|ng)(?=[aeiou].{2})/, ['', 'k']],
  [/^(?:meng|peng|nge)(?=[^aeiou].{3})/, ['']],
  [/^(?:mem|pem)(?=[aeiou].{2})/, ['p', 'm']],
  [/^(?:mem|pem)(?=[bfvp].{3})/, ['']],
  [/^(?:men|pen)(?=[aeiou].{2})/, ['t', 'n']],
  [/^(?:men|pen)(?=[cdjzst].{3})/, ['']],
  [/^(?:me|pe)(?=[lrwymn].{3})/, ['']],
  [/^(?:ber|ter|per|ke|di|se)(?=.{4})/, ['']],
];
const suffixes = [/(?:nya|lah|kah)$/, /kan$/, /(?:an|in)$/, /i$/];

/** Possible roots of a word, without the word itself; often none, sometimes several. */
export function roots(word: string): string[] {
  if (word.length < 5 || keep.has(word) || /\d/.test(word)) return [];
  const found = new Set<string>();
  for (const start of [word, ...withoutPrefix(word)]) {
    found.add(start);
    for (const suffix of suffixes) {
      const root = start.replace(suffix, '');
      if (root !== start && root.length >= 4) found.add(root);
    }
  }
  found.delete(word);
  return [...found];
}

function withoutPrefix(word: string): string[] {
  return prefixes.flatMap(([prefix, starts]) => {
    const rest = word.replace(prefix, '');
    return rest === word ? [] : starts.map((start) => start + rest);
  });
}
