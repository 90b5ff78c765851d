/**
 * How everyday writing differs from the catalogue's, and which words carry no wish. Chosen by hand: published stop word
 * lists hold "tidak", "belum", "mampu", "hilang" or "baru", and with them "surat keterangan tidak mampu" and "belum
 * menikah" would lose their meaning. Every list is words by spaces; a region adds to it with `words`.
 */
export const everyday = {
  /** As it is typed : as the catalogue writes it, `_` for a space. What slips.ts finds as a slip need not stand here. */
  spellings: `
    abis:habis adek:adik akte:akta alm:almarhum almh:almarhum antri:antre antrian:antrean apotik:apotek belom:belum
    bgmn:bagaimana bikin:buat bkin:buat bkn:bukan blm:belum bln:bulan blom:belum blum:belum bokap:bapak
    bpjstk:bpjs_ketenagakerjaan bpk:bapak brp:berapa bs:bisa bsa:bisa byr:bayar cepet:cepat cewe:perempuan cowo:laki
    dah:sudah dapet:dapat dateng:datang dg:dengan dgn:dengan dimana:di_mana disdukcapil:dukcapil dlm:dalam dmn:di_mana
    dr:dari dri:dari drmh:rumah ektp:ktp emak:ibu engga:tidak enggak:tidak ga:tidak gaada:tidak_ada gada:tidak_ada
    gak:tidak gimana:bagaimana gk:tidak gmn:bagaimana gmna:bagaimana hape:hp handphone:hp hrs:harus ijasah:ijazah
    ijin:izin ilang:hilang jd:jadi jg:juga jgn:jangan jl:jalan jln:jalan kab:kabupaten kadaluarsa:kedaluwarsa
    kadaluwarsa:kedaluwarsa kaga:tidak kebaca:terbaca kagak:tidak kalo:kalau karna:karena kayak:seperti kec:kecamatan kel:kelurahan
    kemana:ke_mana klo:kalau kmn:ke_mana kost:kos kpn:kapan krn:karena kwitansi:kuitansi kyk:seperti lg:lagi lgi:lagi
    license:licence licenses:licence lwt:lewat mo:mau msh:masih mslh:masalah mw:mau naker:ketenagakerjaan
    nambah:tambah nasehat:nasihat nda:tidak ndak:tidak ngadu:adu ngalir:mengalir ngga:tidak nggak:tidak nmr:nomor no:nomor nomer:nomor
    nyokap:ibu ora:tidak org:orang ortu:orang_tua pake:pakai pasport:paspor passport:paspor pindahan:pindah plat:pelat
    plt:pelat praktek:praktik registering:register registration:register rmh:rumah sdh:sudah sertifikat:sertipikat
    skrg:sekarang skrng:sekarang srt:surat suket:surat_keterangan sy:saya sya:saya syrt:syarat tau:tahu taun:tahun
    tdk:tidak telp:telepon telpon:telepon tggl:tanggal tgl:tanggal thn:tahun tlp:telepon tp:tapi trs:terus trus:terus
    udah:sudah udh:sudah umroh:umrah utang:hutang utk:untuk wa:whatsapp yg:yang yng:yang`,
  empty: `
    a abdi carana about ada adalah agabay agar aguna aja akan aku alur ambo an and anda ane anggen any apa apaan apabila
    apakah apo application apply applying are arep arepe as ask asked asking assalamualaikum at atas atau atos awak
    aye baa bade badhe bagaimana bagaimano bagi bakal bang banget be been begini begitu berapa beri bertanya biar bila
    bingung bisa boleh bu buat buatin buatkan bukan butuh by can cara carane caranya caro could dados dalam damel
    dan dapat dari dateng deh den dengan di dia dibuat did digunakan dikasih dimana dimapa dimma dipakai ditanya
    diurus do does dong dorang dot dulu dulunya ebbu eh elo endi engko engkok ente eta for from gampang gan gasan gawe
    gawekake get getting gini gitu got gua gue gunakan gw had hai hal hallo halo handak harus harusnya has have hayang
    help hingga how hoyong i ieu if im in indak info ingin ini is it its itu ive iya jadi jadinya jagi jangan jeung
    jika jo juga just ka kada kadieu kadinapa kados kagem kah kak kalau kamano kami kamu kan kanggo kapan karena kasih
    kaula kaule kaya kayaknya ke kemudian kena kenapa kenken kepengin kepiye ketentuan ketika kini kira kirakira kita
    kite kitong ko kok kowe kudu kula kulo kumaha kuring lagi lah lai lakar lalu langkah lewat lo lu maelo mah makasih
    make making malam mambuek mana mananya mangga mano mas masih mau maulah maunya maurus mbak me mebbu meh melalui
    melo membuat menapa mengapa mengenai menggunakan mengurus menjadi mereka mesti milikku min mine minta misal
    misalnya mo moga mohon monggo mriki mudah mudahan mungkin must my na nak nang nanya naon ndek need neng ngae
    ngapain ngaryanang ngendi nggawe nggih ngorosa ngurus ngurusi nih nio nopo ntar nunas nya nyuwun obtain of ogut oh
    oleh om on opo or our pada pagi pak pakai para parantos pegimane pekkoga pembuatan pengen pengin pengurusan per
    perlu permisi pernah persyaratan pi pigimana pingin piye please pole pripun procedure process prosedur proses pu
    pun pundi punten punya punyaku punyo rek requirement requirements ri ribet ring sa saat said saja sama sampai sampun
    sang sapunapi sareng saya says se sebagai sebaiknya secara sejak sekalian selamat sendiri sengko seperti serta
    should si sia siang siapa sih sis so soal some sore sudah supaya susah syarat syarate syaratnya tahu tanya tapi teh telah
    tell teng tentang terima terkait terro terroa tersebut terus tetapi that the their them there they this ti tiang
    titiang to told tolong tos trims ulun unda untuak untuk urang urus urusan urusin uruskan us uwis wajib waktu wan
    want wanted was we what whats when where which who whom why will wis with wonten would ya yang yok you your`,
  scene: `
    abang ac aceh adain adik after ambon aplikasi app aunt ayah babeh bahasa baik bali balikpapan bandung banjarmasin
    bantu banyak bapak barat bareng baru batam bawa beberapa before bekasi belakang beli belum benar bengkulu berkas
    besar besok biasa biaya bibi bikinan bilang bisa bogor bos brother buka bukan bulan bungsu buru capek cari cepat
    coba cost cuci cucu cuma dad daerah data datang date day dekat deket denpasar depan depannya depok desa dijadiin
    dijadikan dikasih diminta dinas dipake disuruh ditolak document documents dokumen dua empat enam enyak father fee
    file first foto fotokopi free friend gang go grandfather grandmother gratis guru halaman hanya harga hari hasil here
    husband ibu ikut indonesia instansi ipar isi isinya istri jadiin jadwal jaga jakarta jalan jam jambi jauh jawa
    jayapura jogja jual juta kabur kakak kakek kalimantan kampung kanan kantor kata kecil keluarga kemarin kepake
    keponakan kerjaan ketemu kiri kirim kita komplek kota kupang lain lama lampung langsung last lengkap liat lihat lima
    lokasi loket lombok luar lulus lusa majikan makassar maksimal malam malang mama mamah manado mantan
    masyarakat medan menantu mendadak menit mertua mesin minggu minim modal mom month mother much mulai murid nama nanti
    near negara nenek new now nunggu nyala nyari office old ongkos orang orangnya pacar padahal padang palembang paman
    panik panti papa papah paper papers papua parent parents pas pekanbaru pemerintah pemohon penduduk penting people
    pergi person pesan pinggir pontianak portal pribadi price pulang resmi ribu rumahan rupiah samarinda samping sana
    satu saudara scan sebelah sebelum sebentar sedikit segera sekarang selatan selesai semarang semua sendiri sendirian
    sepupu sering sesudah setelah sewa simpan sini sister siswa situ situs son suami sudah sudahan sulawesi sulung
    sumatra surabaya tadi tahun tangerang tanggal tante tarif taruh teman tempat tengah terakhir tetangga tidak tidur
    tiga time timur tinggal today tulisan tulisannya tunggu umum umur uncle usia utara warga web website whatsapp wife year
    yesterday yogyakarta`,
  /** Behind these stands a name: of a place, a shop, a person. */
  names:
    'jawa usaha jualan jual dagang toko warung bernama bisnis jalan desa kampung kecamatan kelurahan di ke dari daerah kota kabupaten in from at near ring ka nang',
  /** Behind these stands what the paper is for. */
  purpose: 'untuk buat guna supaya biar for',
  /** How services are called by which one gets something for the first time: what is meant when nothing else is said. */
  first: 'baru pertama penerbitan pendaftaran permohonan perekaman pemasangan',
  /** Wishes that nobody brings to a public service. */
  elsewhere: `
    airport akmil akpol akreditasi alfamart alkitab amerika android anime anjing apartemen apartment arab arti artinya
    artis australia axis ayat azan backpacker badminton baju balikan ban bandara bank banking barista basket baterai
    batuk bca bea belajar belanda beras berita best bintara biologi bioskop bitcoin blender bmkg bni boba bola booking
    boyfriend bri brimo btn buaya bumbu bumn burger burung bus busway cabai caleg camping canggih capres caption
    cashback cctv celana ceramah cerpen charger chatgpt cheap checkout china chord cinta ciri cod contoh cooking cpns
    crypto cuaca cukai cupang curhat daging damri dating debit definisi dekorasi delivery demam deposito dessert
    diabetes diet dijual disewa diskon doa dolar donor dosen dosis download dpr drakor drama drone dubai ekspedisi
    ekspor emas enak eropa erupsi esai excel facebook fakultas ferry ff filipina film fisika flight flights flu
    followers football futsal fyp gacor gadai galau game gamis garansi gejala gerhana girlfriend gitar gmail gofood
    google gopay goreng gorengan gosend gosip grab green grocery gunung gym hack hacker hadis hamster headset herbal
    hewan hiking hire hiring homestay honda hongkong hotspot hp ielts imei impor imunisasi india indihome indomaret
    indosat inggris instagram instal internet interview iphone itinerary jawaban jepang jerawat jerman jilbab jne jnt
    job jobs jodoh juara jurusan kado kampanye kampus kamus kanada kanker kaos karier karir kasir kasur kedinasan
    kelinci keramik kereta keyboard kfc khasiat khutbah kiblat klasemen komik kompor konten korea kpk kpop kredit kripto
    krl krs kta ktm kucing kuliner kulkas kuota kur kurs kurus lagu lamaran lambung lapar laptop layar lazada leasing
    lemari lemot liburan liga linkaja lipstik lirik livin loan loans loker lotre lottery lowongan lrt lyrics maag macet
    magang maghrib makalah makeup malaysia manfaat martabak masak matematika matic mbanking member menteri mimpi
    minimalis misa modem motogp movie movies mp3 mrt murah nasi nearest nembak netflix news nongkrong nonton novel olx
    ongkir opor oppo ovo pahlawan paket pantai pantun parfum paylater pegadaian pelajaran peliharaan pemilu pemutih
    penerbangan pengacara pengertian penginapan penyakit penyanyi penyebab peribahasa perpustakaan persib persija
    pertandingan pesawat pesiar piala pijat pilek pilkada pilot pilpres pinjam pinjaman pinjol pizza podcast politik
    polwan pppk prabayar prakiraan pramugari prancis prediksi presiden primbon printer promo puasa pubg puisi pulsa
    puncak pupuk pusing quotes quran radio ramal ramalan rambut rapor recipe recipes refund rekrutmen renang rendang
    rent resep resi restaurant restaurants resume retur review roaming romantis router rumus rusia rute saham salat
    samsung sandal sarapan sate saudi schengen scholarship seblak sedekah sejarah seleb senjata sepakbola sepatu servis
    setrika sholat shopee shopeepay siaran sinetron singapura sinonim sinopsis sinyal skincare skor slot smartfren sofa
    song soto spanyol spesifikasi spotify stasiun steam stock streaming subuh suhu sushi tablet taiwan tambang telegram
    televisi telkomsel teller terbaik terdekat terjemah thailand tiket tiktok timnas tips tni toefl togel tokopedia tol
    top tour tourist trading train transfer transjakarta translate translation tri trip tukang turki tutor tutorial tv
    ucapan uk ukt ular undangan undian universitas university usa utbk vacancies vacancy vaksin vietnam villa viral
    virus vitamin vivo voli voucher wallpaper wawancara weather webtoon weton wifi windows wisata wisuda wudhu xiaomi xl
    yamaha youtube zakat zodiak`,
};
