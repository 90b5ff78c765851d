/**
 * Ungraded queries, to measure only whether the index knows what is ours: `ours` a Mal Pelayanan Publik answers, `elsewhere`
 * it does not, many of them with words of ours in them. The word lists were written with the first of each pair in view;
 * the second, `fresh`, was written afterwards and looked at once.
 */
const lines = (text: string) => text.trim().split(/\n\s*/);

export const scopeQueries = {
  ours: lines(`
  suket pindah
  akte lair
  ngurus ktp ilang
  IMB
  mau nikah
  bapak meninggal
  bikin surat numpang nikah
  dompet gw ilang isinya ktp sim stnk
  ktp saya patah jadi dua
  kk saya kebakar
  anak saya mau masuk sd butuh kia
  mau cerai sama suami gimana
  istri saya kabur mau cerai
  mau adopsi anak
  tetangga berisik lapor kemana
  jalan rusak depan rumah
  sampah numpuk
  pindah dari bandung ke jakarta
  pindah kk ikut suami
  nama di ktp salah
  tanggal lahir di akte salah
  bpjs mati belum bayar 2 tahun
  mau turun kelas bpjs
  bayi baru lahir daftar bpjs
  bpjs dari perusahaan udah berhenti
  cairin jamsostek
  uang pensiun janda pns
  motor hilang dicuri stnk nya gimana
  beli motor bekas balik nama
  pajek motor mati 2 taun
  ganti plat nomer 5 taunan
  sim mati
  sim ditilang polisi
  surat keterangan catatan kepolisian
  paspor anak
  paspor habis mau umroh
  paspor basah
  kerja ke jepang
  buka warung makan
  jualan online perlu izin ga
  bikin cv
  bikin yayasan
  merek dagang
  sertifikat halal gratis
  pirt kripik singkong
  bangun rumah 2 lantai
  renovasi ruko
  sertifikat tanah warisan
  jual tanah
  tanah girik
  pbb belum bayar
  pbb atas nama orang lain
  tagihan air bulan ini
  listrik anjlok
  pasang listrik baru di sawah
  kuliah butuh sktm
  bantuan buat orang tua lumpuh
  kakek sudah tua butuh bantuan
  korban kdrt
  anak dibully
  gaji ga dibayar
  dipecat tanpa pesangon
  cari kerja
  izin praktek bidan mandiri
  buka klinik gigi
  buka les privat
  acara dangdutan
  tutup jalan buat nikahan
  tebang pohon depan rumah
  pasang spanduk
  lost my passport
  how do i extend my kitas
  register a company
  i want to get married
  my father died
  baby born
  where can i pay property tax
  id card broken
  electricity connection
  mau cek bansos
  kartu lansia
  jam buka sabtu
  nomor antrian
  bikin akta anak umur 5 tahun
  akte nikah kristen
  akta lahir hilang
  ganti foto ktp
  ganti status di ktp jadi kawin
  ktp digital di hp
  aktivasi ikd
  nik saya tidak terdaftar pas daftar bpjs
  gabung kk
  masukin mertua ke kk
  keluar dari kk orang tua
  kk hilang mau cetak lagi
  pindahan antar kelurahan
  mau jadi warga jakarta
  surat keterangan domisili usaha
  skdp
  sktm buat rumah sakit
  surat keterangan janda
  surat belum nikah buat kerja
  izin rumah kost
  nib buat ojol
  ubah alamat nib
  izin apotik
  sik perawat
  str bidan
  sip dokter gigi habis
  izin tower
  papan reklame toko
  surat riset kampus
  izin tk
  izin bimbel
  perpanjang kuburan
  galang dana korban banjir
  slf gedung
  sppl
  amdal
  limbah oli bengkel
  kir truk
  trayek angkot
  pirt
  laik sehat katering
  daftar dtks
  kis mati
  kursi roda gratis
  bansos lansia
  anak angkat
  kartu kuning
  pelatihan barista gratis
  gaji umr tidak dibayar
  rekom paspor tki
  solar nelayan
  izin edar bpom kosmetik
  sertifikat halal rumah makan
  daftarin merk
  pt perorangan
  apostille ijazah
  skck online
  skck buat cpns
  sim c baru
  sim keliling
  sim rusak
  surat kehilangan atm
  izin hajatan
  pajak mobil 5 tahun
  bbnkb
  mutasi motor ke luar kota
  stnk ilang
  lapor jual mobil
  paspor umroh
  paspor rusak kena air
  kitas suami bule
  cek sertifikat asli apa palsu
  balik nama tanah
  turun waris
  pecah sertifikat
  roya bank lunas
  sertifikat hilang
  ptsl
  hgb jadi shm
  npwp online
  npwp cv
  lupa efin
  lapor spt telat
  npwp orang meninggal
  bayar pbb online
  balik nama pbb
  pbb kemahalan
  bphtb warisan
  pajak kos kosan
  daftar bpjs mandiri
  pindah faskes
  bpjs bayi
  bpjs nunggak
  bpjs tk ojek
  jht resign
  santunan kematian bpjs tk
  jkp
  nikah kua
  buku nikah sobek
  haji
  rekomendasi umroh
  izin pengajian
  surat pengadilan buat nyaleg
  ganti nama pengadilan
  gugat cerai
  akta cerai
  isbat nikah
  tilang elektronik
  pasang listrik
  naik daya
  pasang pdam
  air mati
  pensiun pns
  klaim jasa raharja
  kdrt
  izin ormas
  pungli
  jam buka mpp
  abis lahiran anak pertama ngurus apa aja
  istri hamil 8 bulan belum punya bpjs
  anak lahir di bidan belum ada akte
  pacar hamil mau nikah cepet
  calon suami beda kota nikah di jakarta
  udah nikah 10 tahun tapi ga punya buku nikah
  abis nikah mau pisah kk dari orang tua
  mantan suami ga mau ngasih akta cerai
  mertua meninggal di kampung
  bapak meninggal punya tabungan pensiun
  bapak meninggal warisan rumah belum balik nama
  pindah kontrakan ke kota sebelah
  baru pindah ke sini dari jawa tengah
  anak ikut pindah sekolah
  rumah kebanjiran surat surat rusak semua
  kebakaran ijazah sama akte hangus
  kecopetan di kereta ktp sim atm hilang
  ga punya ktp dari lahir
  umur 17 tahun belum rekam ktp
  anak yatim butuh bantuan
  ibu stroke ga bisa jalan butuh kursi roda
  anak tuna rungu
  orang tua sudah 70 tahun ga ada penghasilan
  pensiun bulan depan pns
  pabrik tutup kena phk massal
  dipecat belum digaji 2 bulan
  lulus sma mau kerja pabrik
  mau kerja di luar negeri jadi pembantu
  mau umroh lebaran ini paspor belum ada
  daftar haji muda
  anak mau sekolah tk
  anak kuliah minta keringanan ukt
  operasi jantung ga punya uang
  sakit parah bpjs ga aktif
  tanah kakek mau dibagi ke anak anaknya
  beli tanah kavling
  beli rumah second harus balik nama apa aja
  rumah kpr udah lunas
  mau bangun rumah di tanah sendiri
  bikin ruko 3 lantai
  buka warteg
  jualan kue dari rumah
  jual frozen food online
  buka kos kosan pajaknya
  buka bengkel motor
  buka salon
  buka apotek
  buka praktek dokter
  usaha ayam petelur
  mau jual motor lama
  beli mobil second plat luar kota
  kena tilang kamera
  tabrakan di jalan siapa yang ganti
  nama anak salah di akte lahir
  nama di ktp sama ijazah beda
  tanggal lahir di kk salah
  anak angkat dari saudara mau masukin kk
  dipukul suami
  anak tetangga disiksa
  orang terlantar di terminal ga bisa pulang
  listrik rumah sering jeglek
  mau pasang air bersih di rumah baru
  ada pohon mau tumbang depan rumah
  mau adain konser di lapangan
  bikin acara 17 agustusan tutup jalan
  mau galang dana buat masjid
  bule mau bikin kitas
  nikah sama wna
  anak hasil nikah siri
  ganti agama di ktp
  ganti kelamin
  mau pasang baliho caleg
  skripsi di kelurahan
  rumah saya kena gusur
  orang gila di jalan
  suami saya wni saya orang jepang mau tinggal disini`),
  elsewhere: lines(`
  resep opor ayam
  harga iphone 15
  cuaca besok
  tiket kereta ke surabaya
  lowongan kerja pt pertamina
  pinjaman online cepat cair
  cara main saham
  restoran padang terdekat
  visa amerika
  daftar cpns 2026
  nonton film gratis
  obat sakit gigi
  jadwal kereta
  beli rumah murah di bekasi
  kursus bahasa korea
  dokter kandungan yang bagus
  les renang anak
  sewa mobil murah
  bayar netflix
  tempat wisata keluarga
  buat paspor malaysia
  izin tambang batubara
  gugatan pilkada
  cara jadi polisi
  weather tomorrow
  best restaurant near me
  job vacancy
  us green card
  bayar spp sekolah anak
  kartu kredit bca ditolak
  daftar kartu indosat
  perpanjang domain website
  buka rekening bank mandiri
  surat cinta untuk pacar
  contoh surat lamaran kerja
  pasang wifi indihome
  jual mobil bekas murah
  pajak amerika
  paspor untuk anjing
  sim card hilang
  visa schengen prancis
  cara dapat green card
  daftar tni ad
  sertifikat toefl
  kursus menjahit murah
  ganti oli motor
  bengkel ac mobil terdekat
  daftar partai politik
  izin terbang drone
  izin tambang emas
  pendaftaran mahasiswa baru ui
  beasiswa lpdp
  kur bri 50 juta
  kredit rumah subsidi
  dokter gigi terdekat
  sewa rumah bulanan
  kost putri murah
  tukang ledeng panggilan
  service kulkas
  jual tanah murah bogor
  lirik lagu indonesia raya
  sejarah kota jakarta
  nama bayi perempuan islami
  arti mimpi orang meninggal
  doa untuk orang meninggal
  cetak undangan nikah
  sewa gedung nikah murah
  baju pengantin adat jawa
  paket umroh murah 2026
  hotel dekat masjidil haram
  asuransi mobil all risk
  klaim asuransi allianz
  gaji guru honorer
  kerja di alfamart
  nonton bola gratis
  harga motor beat 2026
  resep kue lebaran
  obat batuk anak
  cara menurunkan berat badan
  jadwal dokter kandungan
  rumah sakit terdekat yang buka
  rute busway ke kota
  jadwal krl bogor
  tiket pesawat ke bali
  tempat makan enak di sini
  kucing saya hilang
  anjing tetangga galak
  putus cinta sama pacar
  belajar bahasa inggris gratis
  kunci jawaban ujian sd
  cara instal windows
  hp saya lemot
  top up mobile legends
  akun instagram diretas
  lupa password gmail
  password wifi mpp
  tarif ojek online
  kurs dolar hari ini
  harga beras
  harga emas antam
  ramalan zodiak
  cara investasi reksadana
  pinjol ilegal cepat cair
  buat paspor singapura
  kewarganegaraan australia
  social security number
  driving test in london
  uk visa application
  cheap flights to singapore
  best pizza in town
  job at google
  learn guitar online
  football match tonight
  translate english to indonesian
  currency exchange rate
  pencari jodoh online
  izin usaha penerbangan
  daftar polisi wanita
  pendaftaran ipdn
  lapor kehilangan mantan
  cek resi jne
  lacak paket shopee
  bayar cicilan motor fif
  blokir kartu atm
  tagihan kartu kredit
  tagihan indihome
  voucher listrik gratis
  sertifikat vaksin
  how to buy a house in bali`),
  freshOurs: lines(`
  ganti nama anak di akta
  kk belum ada nama bapak
  nik istri belum online
  surat numpang kawin di bogor
  rekam e-ktp anak sma
  ktp ketinggalan di angkot
  duplikat kartu keluarga
  mau nambah anggota kk bayi
  akte kelahiran ibu meninggal waktu lahiran
  nikah di gereja dicatat dimana
  lapor kematian kakek
  bikin surat waris buat ambil tabungan
  surat tanah hilang
  sertifikat masih atas nama pemilik lama
  pecah sertipikat buat anak
  ngurus imb rumah lama
  izin usaha laundry
  izin buka minimarket
  usaha catering perlu apa
  sertifikat halal buat umkm
  pirt sambal
  bpom madu
  ijin praktek perawat gigi
  perpanjang sip bidan
  pasang baliho di jalan
  tempat kursus jahit mau ijin
  ijin penelitian mahasiswa s2
  pajak reklame
  bayar pajak motor telat 3 tahun
  plat motor mati
  bpkb ganti nama
  stnk basah kena hujan
  sim a mati 1 tahun
  sim hilang di jalan
  skck buat melamar bumn
  bikin paspor bayi
  paspor hilang di luar negeri
  kitas perpanjangan
  kartu bpjs hilang
  bpjs istri belum aktif
  bpjs ketenagakerjaan buat tukang ojek
  ambil uang jht
  santunan kecelakaan motor
  pasang listrik rumah baru
  token listrik daya kurang
  air pdam keruh
  pohon miring dekat kabel
  tilang motor sidang dimana
  cerai talak biaya
  isbat nikah syarat
  ganti nama di pengadilan negeri
  lapor kdrt
  anak dilecehkan guru
  petugas minta duit
  jam pelayanan jumat
  cek bansos online
  dapat kursi roda gratis
  orang tua jompo terlantar
  pelatihan kerja blk
  kartu ak1 online
  pesangon belum dibayar
  rekom paspor buat tki hongkong
  npwp hilang
  lapor spt pribadi
  bphtb beli rumah
  pbb salah nama
  pajak warung makan
  roya sertifikat kpr
  girik ke sertifikat
  cek sertifikat tanah asli
  daftar haji reguler
  pensiun janda taspen
  izin keramaian nikahan
  rekomendasi solar nelayan
  koperasi simpan pinjam ijin
  ubah kbli
  my id card is lost
  birth certificate for baby
  renew passport
  building permit for house
  register marriage
  business license for cafe
  ktp kulo ical
  mbayar pajeg omah
  akta anak kuring leungit`),
  freshElsewhere: lines(`
  bengkel tambal ban malam
  cara bikin ayam geprek
  jadwal tayang sinetron
  beli sepatu online cod
  rental ps terdekat
  hotel murah di bandung
  promo kfc hari ini
  tukang pijat panggilan
  main catur online
  biaya operasi hidung
  cara diet cepat
  obat pusing anak
  vaksin kucing
  tempat les piano
  sekolah terbaik di jakarta
  universitas swasta murah
  pendaftaran ui
  beasiswa ke jepang
  tes kepribadian
  kerja part time mahasiswa
  gaji barista
  lowongan driver
  rekrutmen bumn
  daftar bintara
  pinjam uang 5 juta
  kartu kredit mandiri
  buka tabungan bca
  investasi emas
  harga saham bbca
  bayar shopee paylater
  isi saldo dana
  transfer antar bank
  kuota gratis telkomsel
  wifi lemot
  hp kena air
  servis laptop
  download lagu mp3
  nonton drakor sub indo
  jadwal liga 1
  hasil pertandingan timnas
  ramalan jodoh
  doa naik kendaraan
  cuaca puncak bogor
  macet tol cikampek
  tiket kapal ke batam
  rute mrt
  travel jakarta bandung
  paspor inggris
  ktp malaysia
  izin penerbangan drone
  izin siaran radio
  cpns kemenkumham
  kartu prakerja gelombang 70
  pindah warga negara
  adopsi kucing
  jual beli motor bekas
  over kredit rumah
  sewa ruko murah
  kontrakan 3 kamar
  apartment for rent
  cheap hotel bali
  how to cook rice
  best phone 2026
  tomorrow weather jakarta
  where to eat
  bus schedule
  learn english
  golek gaweyan neng pabrik
  regane beras saiki
  tuku hp murah
  visa kerja australia`),
};
