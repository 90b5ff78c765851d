/**
 * What people say > what services are called, by theme. A line without `>` is a set of words that mean the same;
 * `> !` are wishes of elsewhere that words of ours are part of. General knowledge of how services are named; no line is made for a single query.
 */
export const synonyms = `
hilang, kehilangan
raib, tercecer, ketinggalan, lenyap, jatuh, keselip, nyelip > hilang~11, kehilangan
dicuri, kecurian, maling, kecopetan, copet, jambret, dirampok, begal > hilang~11, kehilangan, laporan kehilangan~9
dompet, dompet hilang, tas hilang, hp hilang, atm hilang, laptop hilang, koper hilang, barang hilang > kehilangan, laporan kehilangan
rusak, patah, buram
sobek, robek, pecah~5, luntur, pudar, kelupas, retak, basah, lecet, hancur, rayap, tikus, terbaca, tidak jelas, lusuh, kusam, keriting, koyak > rusak~11
kebanjiran, banjir, kebakaran, terbakar, kebakar, gempa, longsor, tsunami, bencana > rusak, hilang, duplikat, pengganti~8
pengganti, penggantian, ganti, duplikat, cetak ulang, kutipan kedua, salinan
habis, expired, kedaluwarsa, mati, lewat masa, jatuh tempo > habis, perpanjangan, perpanjang, mati, penggantian habis masa berlaku
perpanjangan, perpanjang
baru, pertama, perdana
daftar, pendaftaran, mendaftar, registrasi, pengajuan, permohonan, mendaftarkan
ubah, perubahan, ganti, rubah, merubah, berubah, koreksi, pembetulan, perbaikan, edit, update, pembaruan, mutakhir
salah nama, salah ketik, salah tulis, keliru, typo, salah tanggal, salah ejaan, beda nama, salah huruf, kurang huruf, nama tidak sama > pembetulan, salah nama, perbaikan data, perubahan data~8, ubah nama~9, ganti nama~6
benerin, betulin, perbaiki, benahi, revisi, beda, tidak sesuai, tidak cocok > perubahan data, pembetulan, perbaikan
ganti nama > perubahan nama, ganti nama
batal, cabut, hapus, tutup, nonaktif, berhenti, stop, pencabutan, penghapusan
aktif, aktivasi, aktifkan, mengaktifkan, reaktivasi, aktifin, nyalain
nonaktif, tidak aktif, mati, diblokir, terblokir, keblokir, blokir > pengaktifan, aktif kembali, reaktivasi
kata sandi, pin > lupa password, akun
cek, pengecekan, periksa, status
bayar, membayar, tagihan, setor, setoran
rekening, iuran, kubik > tagihan, bayar
telat, terlambat, nunggak, tunggakan, denda, belum bayar
klaim, cair, tarik, ambil
ambil, pengambilan
keringanan, pengurangan, diskon, potongan, mahal, keberatan
naik, tambah, tambahan
turun, penurunan, menurunkan, kurangi
pindah, mutasi, perpindahan, kepindahan
masuk, datang
sekabupaten, satu kabupaten, beda kecamatan, beda kelurahan, beda rt, antar kecamatan, pindah rt, pindah rw > pindah alamat dalam satu kabupaten kota, pindah kelurahan~8
beda kota, beda kabupaten, luar kota, luar daerah, luar kabupaten, antar kota, antar kabupaten, antar provinsi, luar provinsi, beda provinsi, luar pulau, lintas provinsi > antar kabupaten kota, pindah keluar~8, pindah datang~8, mutasi~6
balik nama, ganti nama pemilik, nama pemilik lama, nama orang lain, alih nama, pengalihan, peralihan, hibah, wariskan
pecah, pisah, pemisahan, displit, splitsing, kavling
asli, palsu
legalisir, legalisasi
pengesahan, disahkan, cap basah, leges > legalisir, legalisasi
ktp, kartu tanda penduduk, kartu penduduk, identitas, ktp el, ktp elektronik
ikd, ktp digital, identitas digital, ktp di hp, ktp online
kk, kartu keluarga
kia, kartu anak, ktp anak, kartu identitas anak
nik, nomor induk kependudukan
nik tidak ditemukan, nik tidak terdaftar, nik tidak valid, nik ganda, nik tidak online, data tidak ditemukan, nik bermasalah, nik tidak terbaca, tidak padan > nik, konsolidasi
rekam, perekaman, foto ktp, sidik jari, iris
bayi, balita > anak~7
akta kelahiran, surat lahir, akta lahir, keterangan lahir
surat kematian, akta mati, surat keterangan kematian
buku nikah, surat nikah, akta nikah, kartu nikah > buku nikah, nikah, akta perkawinan~7
nikah, perkawinan, menikah, kawin, pernikahan
perceraian, talak
pindah domisili, pindah ktp, pindah kk, pindah penduduk, pindah warga, pindah alamat
domisili, tempat tinggal, surat tinggal, keterangan tinggal
lajang, jomblo, belum nikah, perjaka, gadis, bujang > belum menikah
tidak mampu, kurang mampu, miskin, susah ekonomi, ekonomi lemah, sktm, keluarga miskin, gakin
waris, peninggalan
surat usaha, keterangan usaha
orang tua tunggal, janda, duda > cerai~6, kartu keluarga~4
skck, catatan kepolisian, surat kelakuan baik, catatan kriminal, surat polisi
bebas narkoba, tidak dipidana, tidak pernah dihukum, tidak terlibat perkara > tidak pernah dipidana, skck~5
sim, surat izin mengemudi, ujian sim, nyetir, mengemudi, sim c, sim b
stnk, surat kendaraan
pajak kendaraan, pajak motor, pajak mobil, pkb, samsat, pajak tahunan, pajak stnk
pelat, nomor polisi, nopol, tnkb, kaleng, plat nomor
5 tahunan, lima tahun > 5 tahunan
mobil, motor, kendaraan, sepeda motor, truk, pickup, angkot, roda dua, roda empat
truk, pickup, angkot, bus, angkutan > kir, angkutan, uji berkala
tilang, etle
motor bekas, motor second, mobil second, beli motor > balik nama kendaraan, balik nama motor, mutasi kendaraan~5
jual motor, jual mobil > lapor jual, blokir stnk, pajak progresif
ketabrak, ditabrak, nabrak, tertabrak, laka, lakalantas > kecelakaan, santunan kecelakaan
paspor, buku paspor
luar negeri, abroad, mancanegara
malaysia, taiwan, hongkong, hong kong, singapura, arab, saudi, jepang, korea, brunei, dubai, jerman, australia, amerika, inggris, eropa, belanda, cina, china, thailand, kanada, prancis, turki, qatar, mesir, india, filipina > luar negeri~11
umrah, ibadah umrah, tanah suci, mekah, makkah
haji, naik haji, porsi haji
wna, orang asing, warga asing, ekspatriat
tanah, kebun, kavling, pekarangan, bidang tanah
rumah, tempat tinggal~5, hunian > rumah, tanah~5, bangunan~6
sertipikat tanah, sertipikat rumah, surat tanah, sertipikat, shm, hak milik, surat rumah > sertipikat, sertipikat tanah
belum sertipikat, belum bersertipikat, tanah belum, sertipikat pertama > pendaftaran tanah pertama, bikin sertipikat tanah
hgb > hgb, hak guna bangunan
lunas kpr, kredit lunas, hipotek > roya
bangun rumah, membangun rumah, mendirikan bangunan, renovasi, mbangun, tambah lantai, bedah rumah, dirikan bangunan > pbg, bangunan gedung, izin bangun rumah
gedung, ruko, gudang, pabrik, tower > bangunan gedung, bangunan
layak huni, kelayakan bangunan > slf
zonasi, zona, peruntukan, rtrw, rdtr, jalur hijau, boleh dibangun, lahan dibangun, tanah dibangun, cek lahan, lahan kosong > tata ruang, zonasi
dahan, ranting, tumbang, roboh~5, potong pohon > pohon, penebangan pohon
sampah medis, oli bekas > limbah b3
dampak lingkungan, pencemaran > persetujuan lingkungan
pbb, pajak bumi, pajak bangunan, pajak tanah, pajak rumah, sppt, pajak bumi bangunan
jual tanah, beli tanah, rumah second, ppat, ajb, akta jual beli > jual beli tanah, balik nama sertipikat, bphtb~7, mutasi pbb~5, cek sertipikat~4
listrik, pln, kwh, token, watt, stroom
va, volt, njeglek, anjlok > daya, tambah daya
listrik baru, pasang listrik, sambung listrik, penyambungan
air, pdam, air bersih, air minum
air mati, air keruh, air kotor, air kecil, air bau, air tidak keluar, air tidak mengalir, pipa bocor, bocor > air mati, tagihan pengaduan air
makam, kubur, tpu, pusara, nisan
usaha, bisnis, wirausaha, perniagaan
toko, warung, kios, kedai, ruko, lapak, gerobak, angkringan, kafe, cafe, bengkel, salon, kecantikan, barbershop, laundry, konter, jualan, dagang, berdagang, pedagang, berjualan, umkm, ukm, olshop, online shop, toko online, dropship, reseller, marketplace, usaha rumahan, kaki lima, franchise, kelontong, sembako, percetakan, penjahit, kuliner, peternakan, ternak, rental, kos kosan, kos, pangkas rambut, cuci motor, minimarket, buka usaha, mulai usaha, punya usaha, merintis > nib, izin usaha, usaha, sku~7, surat keterangan usaha~7, konsultasi izin~4
izin usaha, surat izin usaha, perizinan usaha, nomor induk berusaha, izin dagang, legalitas, oss > nib, izin usaha
restoran, rumah makan, warung makan, catering, katering, kafe, cafe, angkringan, kuliner, makan, depot, kantin, jasa boga, kedai > pangan~6, laik higiene~8, slhs~8, pajak restoran~6, halal restoran~6, nib~8
makanan, minuman, kue, keripik, camilan, sambal, roti, bakso, tempe, jajanan, bumbu, kopi, frozen, kemasan, produk makanan, olahan, catering, katering > pangan, pangan industri rumah tangga, pirt, halal~6, pangan olahan~6
pabrik makanan, supermarket, minimarket, dijual di supermarket, swalayan, masuk toko, ritel, kosmetik, suplemen > izin edar, bpom, izin bpom
rumahan > industri rumah tangga, pirt
perusahaan, pt, cv, badan usaha, firma, persero > perusahaan, badan, perseroan
bikin perusahaan, dirikan perusahaan, mendirikan pt, badan hukum > perseroan, pt perorangan, pendirian perseroan
spanduk, baliho, papan nama, neon box, iklan, videotron, pasang spanduk, pasang baliho, pasang papan nama > reklame
koperasi, ksp, kopkar
solar, pertalite, subsidi, bensin, nelayan, petani > bbm bersubsidi, rekom bbm
investasi, penanaman modal > investasi, penanaman modal
karaoke, pentas, orkes, dangdut, resepsi, tutup jalan, pertunjukan, lomba, pawai, hiburan rakyat > keramaian, izin acara, izin hajatan
donasi, galang dana, amal, kotak amal > sumbangan, pengumpulan uang
riset, skripsi, kkn, observasi, magang~5 > penelitian
paud, tk, taman kanak, playgroup, daycare, penitipan anak, kelompok bermain, preschool
kursus, les, bimbel, lkp, bimbingan belajar
sekolah, ppdb, spmb, masuk sekolah, masuk sd, sd, smp, sma, zonasi sekolah, siswa > kia~6, akta kelahiran~6, kartu keluarga~5, legalisir~5, sktm~5
kuliah, mahasiswa, beasiswa, kip kuliah > sktm~7, penelitian~4, legalisir~4
angkot, angkutan umum > trayek, angkutan
macet, lalin, amdal lalin > lalu lintas
ormas, lsm, komunitas, perkumpulan, karang taruna, yayasan > ormas, organisasi kemasyarakatan
pengajian, majelis ta lim > majelis taklim
perawat, ners
bidan, midwife
apoteker, asisten apoteker, ttk, farmasi > apoteker, farmasi
fisioterapi, ahli gizi, nutrisionis, radiografer, analis, laboratorium, terapis, psikolog, sanitarian, optisien, perekam medis, okupasi, kesehatan masyarakat > tenaga kesehatan lainnya
nakes, tenaga kesehatan, tenaga medis, str, sip > sip, izin praktik
toko obat, farmasi > apotek
bpjs, jkn, asuransi kesehatan, jaminan kesehatan, kis mandiri > bpjs, bpjs kesehatan, jkn
puskesmas, klinik bpjs, dokter keluarga > faskes, pindah faskes
berobat, sakit, opname, rawat inap, rumah sakit, operasi, biaya berobat, melahirkan biaya > bpjs kesehatan, bpjs~8, pbi~6, sktm~5
iuran bpjs, bpjs nunggak, bpjs mati, bpjs tidak aktif, bpjs nonaktif, bpjs menunggak > bpjs nunggak, pengaktifan peserta menunggak, reaktivasi pbi~6
bpjs gratis, bpjs pemerintah, dibayar pemerintah, bpjs tidak mampu > pbi
jaminan hari tua, tabungan hari tua, saldo bpjs, uang bpjs > jht, jaminan hari tua
santunan kematian, asuransi kematian, uang kematian, uang duka > jaminan kematian, santunan kematian
kehilangan pekerjaan, tunjangan phk, uang phk > jaminan kehilangan pekerjaan
ojol, ojek, ojek online, kurir, freelance, pekerja lepas, pekerja mandiri, informal, driver online, grab > mandiri bpu, bpjs ketenagakerjaan mandiri
karyawan, pegawai, buruh, pekerja, staf
pesangon, upah, gaji, thr, lembur, kontrak kerja, dipotong gaji, gaji tidak dibayar, gaji belum dibayar, umr, umk, mogok kerja > perselisihan hubungan industrial, gaji tidak dibayar, pesangon
blk, keterampilan, pelatihan kerja, kursus gratis, prakerja, skill > pelatihan kerja, pelatihan
cari kerja, lamar kerja, ngelamar, melamar, lamaran, kartu pencaker, pencaker, kerjaan > pencari kerja, kartu kuning, skck~7
pekerja migran, buruh migran > pekerja migran, pmi, cpmi~9, rekom paspor kerja~8
npwp, nomor pokok wajib pajak, nomor pajak, kartu pajak
lapor pajak, pajak penghasilan, pph, pajak tahunan pribadi > spt, lapor spt
pajak, wajib pajak
pengusaha, pajak usaha, pajak perusahaan > npwp badan, pajak daerah usaha~6
bansos, bantuan sosial, dapat bantuan, bantuan tunai, subsidi, dana bantuan > bansos, dtsen, bantuan sosial~6
tuna netra, buta, tuli, tunarungu, berkebutuhan khusus, abk, autis, down syndrome, kaki palsu, kursi roda, alat bantu dengar, tongkat, alat bantu, prostesis > disabilitas, alat bantu
60 tahun, 65 tahun, 70 tahun, 75 tahun, 80 tahun, 85 tahun, tinggal sendiri, tinggal sendirian, sudah tua > lansia~8, lanjut usia~8
jompo, manula, orang tua renta, tua renta > lansia, lanjut usia
gelandangan, kehabisan ongkos, tidak bisa pulang, tersesat, pengemis, odgj, tunawisma > orang terlantar
pelecehan, diperkosa, perkosaan, dianiaya, pukul, bully, perundungan, cabul, dilecehkan, ancam > kekerasan, kdrt
angkat anak, anak asuh
pengakuan anak, anak luar nikah, anak hasil siri, anak tanpa ayah, anak siri > pengakuan anak, pengesahan anak
nikah siri, belum tercatat, nikah bawah tangan, nikah agama > itsbat nikah, nikah siri
nikah beda agama, kristen, katolik, hindu, buddha, konghucu, nonmuslim, gereja, pemberkatan > akta perkawinan, perkawinan non muslim
numpang nikah, pengantar nikah, surat numpang
pengadilan, sidang, gugatan, perkara, hakim, putusan, penetapan > pengadilan, penetapan~8, putusan~8
pungli, pungutan liar, suap, korupsi, calo, dipalak, uang pelicin, sogok, dimintai uang, minta uang, gratifikasi > pungli, pengaduan
komplain, keluhan, mengeluh, protes, lapor, petugas galak, petugas jutek, tidak ramah, pelayanan buruk, kecewa, petugas > pengaduan, komplain, aduan petugas
jalan rusak, jalan berlubang, jalan bolong, lampu jalan, sampah, sampah numpuk, saluran mampet, selokan, berisik, bising, fasilitas umum > pengaduan, lapor
jam layanan, jam operasional, jam kerja, tutup jam, hari sabtu, hari libur, sabtu, buka, libur > jam layanan, jam buka
alamat mpp, lokasi mpp, mal pelayanan publik, tempat mpp, mall pelayanan > informasi mpp, alamat mpp
antrian online > antrean, antrean online
keliling, mobil keliling, jemput bola, drive thru > jadwal keliling, keliling~8
konsultasi, tanya izin, bimbingan, pendampingan
hilang, rusak > duplikat~7, penggantian~7, kutipan kedua~6
jenis kelamin, kelamin, ganti agama, golongan darah, ganti pekerjaan > perubahan data ktp, perubahan data kartu keluarga~8
lantai, tingkat > bangunan gedung, pbg
yatim, piatu > bantuan sosial, dtsen~8
nikah beda kota, nikah beda kecamatan, nikah beda daerah, nikah luar kota > pengantar nikah, numpang nikah
warteg, warkop, pecel lele, bakso, mie ayam, ayam geprek, es teh, booth, catering, depot air, galon > nib, usaha~8, sku~7, slhs~6
tilang, etle, tilang elektronik, sidang tilang > denda tilang
bansos cair, bantuan cair, bansos berhenti, bantuan berhenti, dapat bansos, terima bansos > cek bansos, dtsen
kepala desa, kades, lurah, camat, pejabat, aparat, oknum, pegawai > petugas
misah, misahin, pisah kk, keluar dari kk, gabung kk, numpang kk, satu kk > kartu keluarga baru, pecah kk, perubahan data kartu keluarga~7
cetak, print, cetakin, ngeprint, blangko > cetak ulang, penerbitan~6
salinan, fotokopi sah, kutipan > kutipan kedua, salinan
belum jadi, lama jadi, kapan jadi, sudah jadi > status~5, pengaduan~5
bayi telantar, anak terlantar, anak jalanan > orang terlantar, perlindungan anak~6
marga, nama belakang, tambah nama, nama panggilan, nama tengah > perubahan nama, ganti nama
gelar, pekerjaan di ktp, agama, status kawin, golongan darah, alamat di ktp, pendidikan > perubahan data ktp, perubahan data kartu keluarga~9
rt rw, pengantar rt, surat rt, kelurahan, desa > surat keterangan~5
biaya sekolah, keringanan biaya, tidak sanggup bayar > tidak mampu, sktm
tempat usaha, lokasi usaha, izin tempat > kkpr, nib~7, domisili~5
legal, berizin, resmi usaha, surat izin > izin usaha, nib
kandang, sawit, perkebunan, tambak, pertashop, agen lpg > nib, izin usaha, persetujuan lingkungan~4
kontraktor, konstruksi, tukang, proyek > jasa konstruksi, nib~7
dapur, air isi ulang, depot, kantin > laik higiene, slhs
tetangga, berantem, keributan, mabuk, judi > pengaduan~6
ngebangun, bangun, dibangun, mbangun, tingkat, pagar, garasi, kanopi, ruko, rumah baru > bangunan gedung, izin bangun rumah, pbg
sempadan, zona hijau, perumahan > tata ruang, krk
berisik, polusi, asap, bau, limbah pabrik, pencemaran > pengaduan, persetujuan lingkungan~5
angkutan barang, taksi, bajaj, mobil box > angkutan, kir~8, trayek~8
lolos uji, uji emisi, kelayakan kendaraan > uji berkala kendaraan, kir
poli, rujukan, faskes satu, dokter puskesmas > faskes, bpjs kesehatan~7
iuran, premi, denda bpjs, cicil iuran, rehab > tunggakan bpjs, pengaktifan peserta menunggak
naik kelas, ganti kelas, kelas 1, kelas 2, kelas 3 > turun kelas, perubahan data peserta~8
tanggungan, istri anak bpjs, tambah anggota bpjs > perubahan data peserta, daftar bpjs~8
kaki palsu, tongkat, alat dengar, kacamata, kruk, popok dewasa > alat bantu, disabilitas
sembako, uang bantuan > bansos, dtsen
gila, odgj, gangguan jiwa, pengamen, anak punk, pengemis > orang terlantar, dinsos~5
kuli, pembantu, asisten rumah tangga, satpam, sopir > bpjs ketenagakerjaan mandiri~6, pencari kerja~6
belum digaji, tidak digaji, telat gaji, kontrak habis, dirumahkan, dimutasi, dipaksa resign > perselisihan hubungan industrial, gaji tidak dibayar
pekerja asing, tka > itas~7, pencari kerja~3
pelaut, magang jepang, jadi tki > pekerja migran, cpmi
bensin subsidi, barcode, mypertamina, traktor, perahu > bbm bersubsidi, rekom solar
kemasan, label, komposisi, izin produk, produk > izin edar~7, pirt~8, halal~7, merek~6
logo, brand, nama toko, nama dagang, plagiat, hak cipta > merek
direktur, komisaris, pemegang saham > perseroan
buku nikah hilang, buku nikah rusak, kartu nikah, surat nikah hilang > duplikat buku nikah
rujuk, nikah lagi > pendaftaran nikah, nikah kua
belum tercatat, sah negara, sahkan, tanpa buku nikah, tidak punya buku nikah > itsbat nikah
hak asuh, nafkah, harta gono, gono gini, mantan istri, mantan suami > cerai, pengadilan~7
pelanggaran, lampu merah, tidak pakai helm, kena razia, razia, sim disita, stnk disita > tilang, denda tilang
kwh habis, listrik mati, mati lampu, pemadaman, korslet, meteran rusak > listrik, pln
air tidak nyala, air macet, tagihan membengkak, meteran air > tagihan pengaduan air, air mati
thr pns, gaji 13, veteran, janda pns, uang duka pns, asn, pns, tni polri > pensiun, taspen
kecelakaan motor, korban tabrakan, tabrak lari, ditabrak mobil > santunan kecelakaan, jasa raharja
diselingkuhi, diancam, diteror, disekap, dicabuli, perkosa, kasar, main tangan > kekerasan, kdrt~8
yayasan, panti, majelis, komunitas, paguyuban, organisasi > ormas, organisasi kemasyarakatan
dipersulit, dilempar, lelet, antre lama, tidak dilayani, dicuekin > aduan petugas, pengaduan
bayar lebih, diminta bayar, uang rokok, tidak resmi > pungli, pengaduan
buka jam, masih buka, tutup jam, hari minggu, hari libur, tanggal merah, istirahat, cuti bersama > jam buka, jam layanan
sim card, kartu sim, kartu perdana, kartu kredit, kartu tani, kartu atm, jadwal dokter, cari dokter, dokter kandungan, dokter anak, dokter gigi dekat, kos putri, kos putra, kos dekat, cari kos, cari rumah, cari kontrakan, cari jodoh, cari barang, cari alamat, sewa rumah, sewa motor, sewa mobil, sewa tenda, sewa kios, harga tanah, harga rumah, harga motor, harga mobil, kredit motor, kredit mobil, masuk polisi, masuk tentara, daftar polisi, daftar tentara, jadi polisi, jadi tentara, gaji pns, gaji guru, gaji polisi, partai politik, social security, driving test, tagihan telepon, berat badan, tarif ojek, ganti oli, visa kerja, warga negara, izin siaran, izin impor, kunci motor, kirim barang, kirim paket > !
`;
