/**
 * Life situations: what people say of their life > the event as catalogues mark it (`@` and the word of `lifeEvents`), and
 * what it calls for, in the order of need (tenths). Words and concepts, no service ids, so that it works in every region.
 */
export const lifeEvents = `
meninggal, wafat, tutup usia, berpulang, almarhum, meninggal dunia, duka, dead, died, passed away, gone > @death~5, akta kematian, ahli waris~7, makam~7, perubahan kartu keluarga~6, santunan kematian~6, jaminan kematian~6, hapus npwp~4, uang duka~4
melahirkan, bayi, kelahiran, persalinan, habis lahiran, punya anak, baru lahir > @birth~5, akta kelahiran, paket kelahiran~9, bayi baru lahir~7, kia~7, tambah anggota keluarga~7
hamil, kehamilan, pregnant > @birth~6, bpjs kesehatan~7, paket kelahiran~5, bayi baru lahir~6
telat akta, belum punya akta, tidak punya akta, akta dewasa, lahir terlambat > kelahiran terlambat, akta kelahiran~9
nikah, menikah, pengantin, lamaran nikah, akad, ijab, penghulu, calon istri, calon suami, resepsi, wedding, marriage, marry, married, pelaminan, kua > @marriage~5, pendaftaran nikah, nikah kua, pengantar nikah~8, akta perkawinan~6, belum menikah~5
baru nikah, habis nikah, sudah menikah, pengantin baru, setelah menikah, baru menikah > kartu keluarga baru, pengantin baru, status ktp~8, perubahan data ktp~7
habis cerai, sudah cerai, setelah cerai, baru cerai, status cerai, janda, duda > status ktp~9, perubahan data ktp~9, perubahan data kartu keluarga, kartu keluarga baru~8, akta cerai~7
cerai, pisah suami, pisah istri, pisah ranjang, selingkuh, divorced, tidak cocok, bubar, ditinggal suami, ditinggal istri, talak > @divorce~5, cerai, daftar cerai, akta cerai~7, akta perceraian~6, kartu keluarga baru~4
pindah, pindah rumah, pindah kota, rumah baru, kontrakan baru, hijrah, merantau, ngontrak, ngekos, moved, relocate, new house, ganti alamat, alamat baru, beda alamat > @moving~5, surat pindah, pindah datang~9, pindah alamat~9, pindah keluar~9, alamat ktp~6
pendatang, perantau, warga baru, penduduk baru, ngekos > pindah datang, domisili~8
17 tahun, tujuh belas, umur 17, ulang tahun 17, dewasa, remaja, sweet seventeen, seventeen > @adulthood~6, ktp baru, ktp 17 tahun, sim baru~5
pensiun, purna tugas, purnabakti, retire > @retirement~5, pensiun, taspen, jht~7, jaminan hari tua~7
phk, dipecat, dirumahkan, dikeluarkan, pemutusan hubungan kerja, pabrik tutup, perusahaan bangkrut, dipecat bos, laid off, layoff, lost my job > jkp, phk, jht~8, perselisihan hubungan industrial~7, pencari kerja~5, pelatihan kerja~4
resign, keluar kerja, berhenti kerja, mengundurkan diri, sudah tidak kerja, quit > jht, jht resign
nganggur, belum kerja, fresh graduate, lulus sekolah, baru lulus, lulusan, job seeker, looking for work > @work~4, pencari kerja, kartu kuning, pelatihan kerja~8, skck~6
melamar kerja, lamar kerja, masuk kerja, syarat kerja, kerja di pabrik, diterima kerja > skck, kartu kuning~8, pencari kerja~8, npwp orang pribadi~5, tidak pernah dipidana~4
work, working, employment > @work~4, pencari kerja~5
tas hilang, kecopetan, semua hilang, dompet, lost wallet, stolen wallet, bag stolen > laporan kehilangan, ktp hilang~8, sim hilang~8, stnk hilang~6
kehilangan > @lost-document~4, laporan kehilangan~5
tidak punya identitas, tidak punya ktp, tidak punya surat, tidak punya dokumen, belum punya ktp, tanpa identitas, no papers, undocumented > ktp baru, perekaman ktp, akta kelahiran terlambat~7, kartu keluarga baru~6, konsolidasi nik~6
buka toko, buka warung, buka usaha, buka kafe, buka bengkel, buka salon, buka kedai, rintis usaha, start a business, open a restaurant, small business, modal usaha > @business~4, nib, izin usaha, surat keterangan usaha~7, npwp~4, halal~4
usaha tutup, tutup toko, bangkrut, gulung tikar > pencabutan nib, perubahan nib~8, hapus npwp~7
karyawan, rekrut karyawan, punya pegawai, gaji karyawan > daftar bpjs perusahaan, bpjs karyawan
bangun toko, bangun ruko, bangun gudang, bangun supermarket, bangun minimarket, bangun pabrik, bangun hotel, bangun kos, bangun kosan, bangun gedung, bangun perumahan, bangun pasar, bangun mal, bangun kantor, bangun klinik, bangun sekolah > pbg, krk~8, kkpr~8, nib~7, laik fungsi~6, dampak lalu lintas~6, persetujuan lingkungan~6, sppl~4
bangun rumah, membangun, beli rumah, rumah pertama, renovasi rumah, build a house, building a house, renovate, construction > @home-land~4, pbg, krk~6, pasang listrik~4, pasang pdam~4
beli rumah, beli tanah, jual tanah, jual rumah, buy land, buy house, bought house, bought land, buying house, buying land, sell land, sell house > jual beli tanah, balik nama sertipikat, bphtb~8, cek sertipikat~6, mutasi pbb~6
warisan tanah, rumah warisan, tanah bapak, tanah orang tua, tanah kakek, tanah nenek, tanah almarhum, rumah orang tua, bagi waris, inherited > pewarisan, balik nama waris, ahli waris~9, bphtb~5, mutasi pbb~4
beli mobil, mobil bekas, bought a car, bought a motorcycle, used car, second hand > balik nama kendaraan, mutasi kendaraan~5, cek~2
motor, mobil, kendaraan, stnk, sim > @vehicle~9
bangunan > @home-land~6
sakit, berobat, jatuh sakit, tidak punya bpjs, belum punya bpjs, biaya rumah sakit, sick, ill, hospital, surgery, treatment > @health~4, daftar bpjs, bpjs kesehatan, pbi~7, sktm~6
sakit tidak mampu, berobat gratis, tidak punya uang berobat, tidak bisa bayar rumah sakit, operasi gratis > pbi, sktm, bpjs gratis
tidak mampu, miskin, tidak punya uang, susah makan, kesulitan ekonomi, low income, kelaparan > @social-assistance~5, sktm, dtsen~9, bansos~9, pbi~6
cacat, difabel, lumpuh, handicapped, tidak bisa jalan, stroke > @disability~6, alat bantu disabilitas, kartu disabilitas
lansia, orang tua sepuh, kakek nenek, hidup sendiri, sebatang kara, old parents, old people, senior citizen > @retirement~4, bantuan lansia, lanjut usia
masuk sekolah, daftar sekolah, tahun ajaran, school, enroll, enrolment > @education~4, kia~7, akta kelahiran~7, legalisir akta~6, sktm~5
kids > @child~3
anak angkat, adopsi, adopted > @child~4, adopsi anak, pengangkatan anak~9
wna, bule, orang asing, expatriate, menikah bule, suami bule, istri bule, pasangan asing, spouse visa > @foreigner~6, izin tinggal, itas, sktt~9
ke luar negeri, liburan luar negeri, jalan ke luar negeri, travel abroad, going abroad, kuliah luar negeri, traveling > @travel~4, paspor baru, paspor~8, apostille~5
kuliah luar negeri, sekolah luar negeri, dokumen luar negeri > apostille, paspor~8
tki, kerja luar negeri, working abroad, migrant worker, overseas worker > @migrant-worker~5, pekerja migran, cpmi, paspor baru~6
umrah, berangkat umrah > @religion~4, rekomendasi paspor umrah, paspor baru~7
haji > @religion~4, pendaftaran haji, porsi haji
kecelakaan, tabrakan, hit by > santunan kecelakaan, jasa raharja
kebakaran, rumah terbakar, rumah kebakaran, kebanjiran, rumah kebanjiran, kena banjir, korban bencana, korban banjir, longsor, flood, fire, burned, disaster > hilang rusak~8, laporan kehilangan~7, ktp hilang~6, kk hilang~7, akta hilang~7, sertipikat hilang~5
kdrt, dipukul suami, disiksa > kdrt, kekerasan perempuan anak
hajatan, acara, pesta, resepsi, konser > @event~5, izin keramaian
ditipu, penipuan, utang piutang, sengketa, hukum, lawyer > @legal~4
listrik mati, mati lampu, utilities > @utility~5
kuliah, beasiswa > @education~4
ibadah > @religion~4
ditinggal mati, suami meninggal, istri meninggal, orang tua meninggal > akta kematian, perubahan kartu keluarga~7, ahli waris~7, santunan kematian~6, pensiun~4
keguguran, kembar, caesar, lahir di rumah, lahir di jalan, dukun > akta kelahiran
mau melahirkan, biaya lahiran, biaya melahirkan, hpl > bpjs kesehatan, bayi baru lahir~9, daftar bpjs~8
lamaran, seserahan, tunangan, kawin lari, dijodohkan, nikah muda, belum cukup umur, wali nikah > nikah kua, pengantar nikah~9
pindah kerja, dinas luar, ditugaskan, ikut suami, ikut istri, ikut orang tua > surat pindah, pindah datang~9, pindah alamat~8
beli ruko, kontrak ruko, sewa ruko, sewa tempat usaha > nib, izin usaha, kkpr~6
modal, kur, bantuan modal, pinjaman usaha > surat keterangan usaha, nib~8
rumah roboh, puting beliung, bencana alam, kena musibah, korban gempa > bantuan sosial, dtsen~8, hilang rusak~6
tidak bisa baca tulis, tidak punya hp, tidak bisa online > informasi, konsultasi~7
ijazah hilang, ijazah rusak > laporan kehilangan
masuk tk, masuk paud, masuk smp, masuk sma, ppdb, spmb > kia, akta kelahiran~9, kartu keluarga~7, legalisir~6
kerja di bank, tes kerja, panggilan kerja, interview, diterima kerja > skck, kartu kuning~7, npwp orang pribadi~7
istri wna, suami wna, anak campuran, kewarganegaraan ganda, kawin campur > itas, izin tinggal, sktt~8
`;
