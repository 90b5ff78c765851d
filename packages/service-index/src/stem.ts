/**
 * Light affix stripping. Gives further words to look for beside the word itself and never replaces it: both Indonesian
 * stemmers that were tried cut too deep ("menikah" to "meni") and know no everyday forms ("ngurus", "bikinin").
 */
const keep = new Set(
  (
    'bulan dengan makan ikan jalan badan makanan perempuan pesan teman dinas mesin meter merek penting sekolah terima ' +
    'diri berita bersih serikat instansi pangan dokumen tanaman keluarga bantuan kantor kendaraan kecamatan kelurahan ' +
    'kabupaten lingkungan kesehatan kepala sekarang semua selesai setelah seminar sendiri pemerintah pengadilan ' +
    'perusahaan tindakan bayi mati resmi asli teknisi polisi posisi provinsi komisi koperasi informasi organisasi ' +
    'notaris main lain izin mobil mogok modal nomor negara negeri nama nasi pertama perlu percuma dokter siapa karena nikah meninggal ketinggalan peninggalan kelakuan bangunan'
  ).split(' '),
);

// Prefix, and the letters that the nasal may have swallowed. The everyday N- ("ngurus", "nyari", "motong") with them.
const prefixes: [RegExp, string[]][] = [
  [/^(?:mem|di|pem)per(?=.{4})/, ['']],
  [/^(?:meny|peny|ny)(?=[aeiou].{2})/, ['s', 'c']],
  [/^(?:meng|peng|nge|ng)(?=[aeiou].{2})/, ['', 'k']],
  [/^(?:menge|penge|nge)(?=[^aeiou].{2})/, ['']],
  [/^(?:meng|peng)(?=[^aeiou].{3})/, ['']],
  [/^(?:mem|pem|m)(?=[aeiou].{2})/, ['p']],
  [/^(?:mem|pem|m)(?=[bfvp].{3})/, ['']],
  [/^(?:men|pen|n)(?=[aeiou].{2})/, ['t']],
  [/^(?:men|pen|n)(?=[cdjzst].{3})/, ['']],
  [/^(?:me|pe)(?=[lrwymnk].{3})/, ['']],
  [/^di(?=.{3})/, ['']],
  [/^(?:ber|ter|per|ke|se)(?=.{4})/, ['']],
  [/^be(?=.er.{2})/, ['']],
];
const suffixes = [/(?:nya|ku|mu|lah|kah)$/, /kan$/, /(?:an|in)$/, /i$/, /(?:isasi|isir)$/, /asi$/];

/** Possible roots of a word, without the word itself; often none, sometimes several. */
export function roots(word: string): string[] {
  if (word.length < 5 || keep.has(word) || /\d/.test(word)) return [];
  const found = new Set<string>();
  const ends = [word];
  // "-nya" comes off first, then the inner suffix: "pembayarannya", "akunnya".
  const bare = word.replace(/nya$/, '');
  if (bare !== word && bare.length >= 4) ends.push(bare);
  for (const end of ends) {
    if (keep.has(end)) {
      found.add(end);
      continue;
    }
    for (const start of [end, ...withoutPrefix(end)]) {
      found.add(start);
      for (const suffix of suffixes) {
        const root = start.replace(suffix, '');
        if (root !== start && root.length >= 4) found.add(root);
      }
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
