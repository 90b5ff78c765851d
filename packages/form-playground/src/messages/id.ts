/** Indonesian is the type; other languages must have every key. */
export const id = {
  samples: 'Mulai dari contoh',
  openSample: 'Buka contoh',
  openFile: 'Buka berkas',
  saveFile: 'Simpan ke berkas',
  tooLarge: 'Berkas ini terlalu besar. Paling besar 2 MB.',
  replaced: 'Teks Anda sebelumnya masih ada.',
  restore: 'Kembalikan',
  write: 'Definisi formulir',
  text: 'Teks JSON',
  textHelp: 'Formulir di halaman ini ikut berubah saat Anda mengetik. Tombol Tab pindah ke bagian berikutnya.',
  report: 'Pemeriksaan',
  sound: 'Tidak ada yang perlu diperbaiki.',
  unsound: (errors: number, hints: number) =>
    [errors && `${errors} salah`, hints && `${hints} saran`].filter(Boolean).join(', ') + '.',
  counts: (pages: number, questions: number, repeats: number, computed: number) =>
    `${pages} halaman, ${questions} pertanyaan, ${repeats} daftar berulang, ${computed} isian dihitung.`,
  error: 'Salah',
  hint: 'Saran',
  place: (line: number, column: number) => `baris ${line}, kolom ${column}`,
  more: (count: number) => `Dan ${count} hal lagi. Perbaiki dahulu yang di atas.`,
  preview: 'Pratinjau',
  previewText: 'Seperti yang dilihat warga. Isian hanya ada di halaman ini. Tidak ada yang disimpan atau dikirim.',
  stale: 'Teks belum bisa dibaca. Pratinjau masih memakai teks terakhir yang terbaca.',
  unread: 'Pratinjau muncul setelah teks bisa dibaca.',
  language: 'Bahasa formulir',
  again: 'Mulai dari awal',
};

export type Messages = typeof id;
