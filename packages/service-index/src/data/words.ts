/**
 * Words that carry no wish. Chosen by hand: published lists hold "tidak", "belum", "mampu", "hilang" or "baru", and with
 * them "surat keterangan tidak mampu" and "belum menikah" would lose their meaning.
 */
export const stopWords = new Set(
  (
    'ada adalah agar aja apa apakah atau bagaimana bagi banget berapa bisa buat caranya cara dalam dan dapat dari ' +
    'dengan di dong gimana ini itu jadi juga kah kalau kami kan kapan karena ke kok kita lagi mana masih mau minta ' +
    'mohon nya oleh pada pak bu perlu pengen ingin butuh saja saya aku sama sih supaya sudah tolong untuk ya yang ' +
    'mengurus urus pengurusan nih deh lah dulu ' +
    'kula badhe damel abdi hoyong kumaha pripun ' +
    'a an and are can do does for from get how i in is it me my need of on or the to want what where with'
  ).split(' '),
);

/** Kin, times and places that set the scene: they may help to rank, but missing them says little about an answer. */
export const sceneWords = new Set(
  (
    'kakek nenek bapak ayah ibu mama papa suami istri adek adik kakak keluarga orang teman tadi malam kemarin besok ' +
    'hari sekarang tahun minggu bulan banyak semua cepat langsung habis'
  ).split(' '),
);

/** Words that half of all services share: finding them proves little, and so does missing them. */
export const commonWords = new Set(
  'aktif ambil ganti daftar kartu surat keterangan layanan nomor data online baru syarat biaya harga jadwal tempat'.split(
    ' ',
  ),
);

/** Chat spellings and variants, written as the catalogue writes them. One word to one word or a phrase. */
export const spellings: Readonly<Record<string, string>> = {
  abis: 'habis',
  adek: 'adik',
  akte: 'akta',
  antri: 'antre',
  antrian: 'antrean',
  bgmn: 'bagaimana',
  bikin: 'buat',
  bkin: 'buat',
  brp: 'berapa',
  dapet: 'dapat',
  dgn: 'dengan',
  dmn: 'di mana',
  ektp: 'ktp',
  ga: 'tidak',
  gak: 'tidak',
  gk: 'tidak',
  gmn: 'gimana',
  hape: 'telepon',
  ijin: 'izin',
  ilang: 'hilang',
  jg: 'juga',
  kalo: 'kalau',
  klo: 'kalau',
  kpn: 'kapan',
  ngga: 'tidak',
  nggak: 'tidak',
  ngurus: 'urus',
  pake: 'pakai',
  pasport: 'paspor',
  passport: 'paspor',
  plat: 'pelat',
  praktek: 'praktik',
  sertifikat: 'sertipikat',
  skrg: 'sekarang',
  sy: 'saya',
  taun: 'tahun',
  tdk: 'tidak',
  thn: 'tahun',
  udah: 'sudah',
  udh: 'sudah',
  umroh: 'umrah',
  utk: 'untuk',
  yg: 'yang',
};
