/** Words of the parts that come on demand: both languages come with them, since each part is small. */
const id = {
  search: {
    all: (n: number) => `Tampilkan semua (${n})`,
    choose: 'Pilihan',
    within: (label: string) => `Cari di ${label}`,
    found: (n: number) =>
      n ? `${n} pilihan. Pakai tombol panah untuk memilih.` : 'Tidak ada yang cocok. Coba kata lain.',
    fitting: (n: number) => (n ? `${n} cocok.` : 'Tidak ada yang cocok. Coba kata lain.'),
    chosen: (n: number) => (n ? `${n} dipilih.` : ''),
    failed: 'Pencarian sedang tidak bisa. Pilih dari daftar di bawah.',
  },
  address: {
    search: 'Cari kelurahan, desa, atau kecamatan',
    orChoose: 'Atau pilih satu per satu:',
    levels: {
      province: 'Provinsi',
      regency: 'Kabupaten atau kota',
      district: 'Kecamatan',
      village: 'Kelurahan atau desa',
    },
    loading: 'Memuat…',
    failed: 'Daftar ini belum bisa dimuat.',
    nextList: (label: string) => `Pilih ${label.toLowerCase()}.`,
  },
  signature: {
    way: 'Cara tanda tangan',
    draw: 'Gambar dengan jari atau tetikus',
    write: 'Ketik nama',
    box: 'Kotak tanda tangan',
    empty: 'masih kosong',
    filled: 'sudah terisi',
    name: 'Ketik nama lengkap Anda',
    clear: 'Ulangi',
    use: 'Pakai tanda tangan ini',
    missing: 'Tanda tangan masih kosong.',
    file: 'tanda-tangan.png',
  },
  repeat: {
    limits: (min: number, max: number) =>
      max > 999
        ? min
          ? `Paling sedikit ${min}.`
          : ''
        : min
          ? `Paling sedikit ${min}, paling banyak ${max}.`
          : `Paling banyak ${max}.`,
    add: (label: string) => `Tambah ${label}`,
    remove: (label: string) => `Hapus ${label}`,
    removeShort: 'Hapus',
    up: (label: string) => `Naik: ${label}`,
    upShort: 'Naik',
    down: (label: string) => `Turun: ${label}`,
    downShort: 'Turun',
    removed: (label: string) => `${label} dihapus.`,
    undo: 'Batalkan penghapusan',
    added: (label: string) => `${label} ditambahkan.`,
    restored: (label: string) => `${label} dikembalikan.`,
    moved: (label: string, at: number, of: number) => `${label}: sekarang nomor ${at} dari ${of}.`,
    none: 'Belum ada isian.',
  },
  left: {
    title: 'Isian Anda tersimpan',
    text: (day: string) => `Buka lagi halaman ini di perangkat yang sama. Isian disimpan sampai ${day}.`,
    notSent: 'Permohonan belum terkirim.',
    refusedTitle: 'Isian belum tersimpan',
    refusedText: 'Perangkat ini tidak bisa menyimpan. Jangan tutup halaman ini sebelum selesai.',
    goOn: 'Lanjutkan mengisi',
  },
};

type PartMessages = typeof id;

const en: PartMessages = {
  search: {
    all: (n) => `Show all (${n})`,
    choose: 'Options',
    within: (label) => `Search in ${label}`,
    found: (n) =>
      n ? `${n} ${n === 1 ? 'option' : 'options'}. Use the arrow keys to choose.` : 'Nothing fits. Try another word.',
    fitting: (n) => (n ? `${n} fit.` : 'Nothing fits. Try another word.'),
    chosen: (n) => (n ? `${n} chosen.` : ''),
    failed: 'The search does not work now. Choose from the lists below.',
  },
  address: {
    search: 'Search for a village or district',
    orChoose: 'Or choose one by one:',
    levels: {
      province: 'Province',
      regency: 'Regency or city',
      district: 'District (kecamatan)',
      village: 'Village (kelurahan or desa)',
    },
    loading: 'Loading…',
    failed: 'This list could not be loaded.',
    nextList: (label) => `Choose the ${label.toLowerCase()}.`,
  },
  signature: {
    way: 'How to sign',
    draw: 'Draw with a finger or mouse',
    write: 'Type your name',
    box: 'Signature box',
    empty: 'still empty',
    filled: 'filled in',
    name: 'Type your full name',
    clear: 'Draw again',
    use: 'Use this signature',
    missing: 'The signature is still empty.',
    file: 'signature.png',
  },
  repeat: {
    limits: (min, max) =>
      max > 999 ? (min ? `At least ${min}.` : '') : min ? `At least ${min}, at most ${max}.` : `At most ${max}.`,
    add: (label) => `Add ${label}`,
    remove: (label) => `Remove ${label}`,
    removeShort: 'Remove',
    up: (label) => `Move ${label} up`,
    upShort: 'Up',
    down: (label) => `Move ${label} down`,
    downShort: 'Down',
    removed: (label) => `${label} was removed.`,
    undo: 'Undo the removal',
    added: (label) => `${label} was added.`,
    restored: (label) => `${label} is back.`,
    moved: (label, at, of) => `${label}: now number ${at} of ${of}.`,
    none: 'Nothing here yet.',
  },
  left: {
    title: 'Your answers are saved',
    text: (day) => `Open this page again on the same device. The answers are kept until ${day}.`,
    notSent: 'The application has not been sent yet.',
    refusedTitle: 'Your answers are not saved',
    refusedText: 'This device cannot save them. Do not close this page before you are done.',
    goOn: 'Continue filling in',
  },
};

export const partWords = {id, en};
