// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Lampung
.01|Kabupaten Lampung Selatan
04|Natar|2001|Hajimena|Sidosari|Pemanggilan|Natar|Muara Putih|Negara Ratu|Merak Batin|Tanjung Sari|Bumi Sari|Candi Mas|Branti Raya|Haduyang|Banjar Negeri|Mandah|Rulung Helok|Bandarejo|Suka Damai|Purwosari|Pancasila|Rejosari|Rulung Raya|Krawang Sari|Wai Sari|Kali Sari|Rulung Sari|Rulung Mulya
05|Tanjung Bintang|2001|Kaliasin|2003|Lematang|Sukanegara|Serdang|Sinar Ogan|Jati Baru|Sabah Balau|Budi Lestari|Trimulyo|Jati Indah|Way Galih|Sindang Sari|2015|Purwodadi Simpang|2021|Galih Lunik|Rejomulyo|Sri Katon
06|Kalianda|1006|Bumi Agung|Kalianda|Way Urang|1028|Wai Lubuk|2001|Jondong|Tengkujuh|Pauh Tanjung Iman|Sumur Kumbang|Maja|2009|Buah Berak|Kesugihan|Pematang|Kecapi|Babulang|Sukaratu|Palembapang|Tajimalela|Canggu|Kedaton|Merak Belatung|Bulok|Munjuk Sampurna|Gunung Terang|Margacatur|Sukatani|Agom|Negeri Pandan|Taman Agung|2029|Hara Banjar Manis
07|Sidomulyo|2001|Bandar Dalam|Campang Tiga|Talang Baru|Suka Banjar|Kota Dalam|Budidaya|Siring Jaha|Suak|Sukamaju|Sukamarga|Seloretno|Sidodadi|Sidorejo|Sidomulyo|Sidowaluyo|2020|Banjar Suri
08|Katibung|2001|Tarahan|Babatan|Pardasuka|Sukajaya|Tanjung Ratu|Tanjung Agung|Tanjungan|Trans Tanjungan|Neglasari|2018|Karya Tunggal|Rangai Tri Tunggal|Sidomekar
09|Penengahan|2001|Kekiling|Belambangan|Rawi|Padan|Kuripan|Taman Baru|Kelau|Ruang Tengah|Pasuruan|Klaten|Kampung Baru|Banjar Masin|Way Kalam|Gedung Harta|Gayam|Penengahan|Sukajaya|Tetaan|Suka Baru|Pisang|Tanjung Heran|2026|Gandri
10|Palas|2001|Sukaraja|Sukabakti|Sukamulya|Tanjung Sari|Bangunan|Rejo Mulyo|Palas Aji|Palas Pasemah|Palas Jaya|Bandan Hurip|Pulau Tengah|Bali Agung|Bumi Daya|Tanjung Jaya|Bumi Restu|Pematang Baru|Mekar Mulya|Bumi Asih|Kalirejo|Bumi Asri|Pulau Jaya
13|Jati Agung|2001|Way Hui|Sidodadi Asri|Margo Mulyo|Gedung Agung|Margodadi|Gedung Harapan|Marga Agung|Jati Mulyo|Fajar Baru|Karang Anyar|Marga Kaya|Margo Lestari|Sumber Jaya|Sinar Rejeki|Sidoharjo|Rejomulyo|Purwotani|Banjar Agung|Karang Sari|Karang Rejo|Margorejo
14|Ketapang|2001|Bangunrejo|Sripendowo|Karang Sari|Ketapang|Legundi|Tri Dharma Yoga|Ruguk|Sumur|Sumber Nadi|Sidoasih|Pematang Pasir|Berundung|Taman Sari|Kemukus|Lebung Nala|Sidoluhur|Wai Sidomukti
15|Sragi|2001|Kuala Sekampung|Baktirasa|Mandala Sari|Sukapura|Sumber Agung|Marga Jasa|Sumber Sari|Bandar Agung|Kedaung|Margasari
16|Raja Basa|2001|Banding|Betung|Batu Balak|Canti|Canggung|Cugung|Hargo Pancuran|Kerinjing|Kunjir|Kota Guring|Rajabasa|Sukaraja|Tanjung Gading|Tejang Pulau Sebesi|Way Muli|Wai Muli Timur
17|Candipuro|2001|Batuliman Indah|Sinar Palembang|Rantau Minyak|Sido Asri|Way Gelam|Cinta Mulya|Banyumas|Beringin Kencana|Sinar Pasemah|Rawa Selapan|Bumi Jaya|Trimomukti|Titiwangi|Karya Mulya Sari
18|Merbau Mataram|2001|Merbau Mataram|Suban|Tanjung Baru|Baru Ranji|Karang Raja|Talang Jawa|Lebung Sari|Puji Rahayu|Batu Agung|Tanjung Harapan|Sinar Karya|Triharjo|Panca Tunggal|Mekar Jaya|Karang Jaya
21|Bakauheni|2001|Semanak|Toto Harjo|Hatta|Bakauheni|Kelawi
22|Tanjung Sari|2001|Bangun Sari|Purwodadi Dalam|Sidomukti|Wawasan|Mulyosari|Wonodadi|Kertosari|Malangsari
23|Way Sulan|2001|Mekar Sari|Sumber Agung|Talang Way Sulan|Pamulihan|Purwodadi|Sukamaju|Banjarsari|Karang Pucung
24|Way Panji|2001|Sidoharjo|Sidomakmur|Sidoreno|Bali Nuraga
.02|Kabupaten Lampung Tengah
01|Kalirejo|2001|Sri Way Langsep|Wayakrui|Kalirejo|Balai Rejo|Watu Agung|Sri Basuki|Kaliwungu|Kali Dadi|Sri Mulyo|Sri Dadi|Suko Sari|Sinar Sari|Ponco Warno|Sri Purnomo|Sinar Rejo|Agung Timur|Kalisari
02|Bangun Rejo|2001|Purwodadi|Sido Dadi|Sido Rejo|Cimarias|Bangun Rejo|Sido Luhur|Sido Mulyo|Timbul Rejo|Suka Negara|Sinar Seputih|Sinar Luas|Tanjung Pandan|Tanjung Jaya|Sri Pendowo|Sukowaringin|Mekar Jaya|Suka Negeri
03|Padang Ratu|2001|Purwosari|Sendang Ayu|Bandar Sari|Surabaya|Margorejo|Kota Baru|Karang Tanjung|Kuripan|Sri Agung|Haduyang Ratu|Padang Ratu|2018|Karang Sari|Mojokerto|Sumber Sari|Purworejo
04|Gunung Sugih|1005|Gunung Sugih|Gunung S. Raya|Komering Agung|Seputih Jaya|2001|Terbanggi Subing|Terbanggi Agung|Fajar Bulan|Komering Putih|2009|Buyut Udik|Buyut Ilir|Bangun Rejo|Wono Sari|Putra Buyut|Gunung Sari|Buyut Utara
05|Trimurjo|1003|Adi Puro|Trimurjo|1007|Simbar Waringin|2001|Depok Rejo|Liman Benawi|2005|Noto Harjo|Purwodadi|2008|Tempuran|Purwo Adi|Pujo Dadi|Pujo Kerto|Untoro|Pujo Asri|Pujo Basuki
06|Punggur|2001|Nunggal Rejo|Badran Sari|Sri Sawahan|Toto Katon|Tanggul Angin|Ngesti Rahayu|Mojopahit|Asto Mulyo|Sido Mulyo
07|Terbanggi Besar|1002|Bandar Jaya Timur|Bandar Jaya Barat|Yukum Jaya|2001|Adi Jaya|2005|Indra Putra Subing|Karang Endah|Nambah Dadi|Ono Harjo|Terbanggi Besar|Poncowati
08|Seputih Raman|2001|Rejo Basuki|Rejo Asri|Rukti Endah|Rama Dewa|Ratna Chaton|Rama Yana|Rama Indra|Rukti Harjo|Rama Gunawan|Rama Oetama|Rama Nirwana|Rama Murti|Rama Klandungan|Buyut Baru
09|Rumbia|2001|Teluk Dalem Ilir|Rekso Binangun|Rukti Basuki|Restu Baru|Restu Buana|Reno Basuki|2013|Bina Karya Putra|Bina Karya Buana|Bina Karya mandiri
10|Seputih Banyak|2001|Sumber Bahagia|Tanjung Harapan|Setia Bumi|Sumber Baru|Siswo Binangun|Sanggar Buana|Sakti Buana|Setia Bhakti|Sri Basuki|Sari Bhakti|Swastika Buana|Sumber Fajar|Tanjung Krajan
11|Seputih Mataram|2001|Fajar Mataram|Rejosari Mataram|Qurnia Mataram|Trimulyo Mataram|Utama Jaya Mataram|Sumber Agung Mataram|Varia Agung Mataram|Wirata Agung Mataram|Dharma Agung Mataram|Bumi Setia Mataram|Subing Karya|Banjar Agung Mataram
12|Seputih Surabaya|2001|Gaya Baru VI|Sumber Katon|Sri Katon|Gaya Baru VII|Gaya Baru IV|Gaya Baru III|Gaya Baru II|Gaya Baru VIII|Gaya Baru I|Mataram Ilir|Rawa Betik|Srimulya Jaya|Kenanga Sari
13|Terusan Nunyai|2001|Gunung Batin Udik|Gunung Batin Ilir|Gunung Batin Baru|Gunung Agung|Bandar Agung|Bandar Sakti|Tanjung Anom
14|Bumi Ratu Nuban|2001|Suka Jawa|Sidokerto|Suka Jadi|Bumi Raharjo|Wates|Bumi Ratu|Bulu Sari|Bumi Rahayu|Sido Waras|Tulung Kakan
15|Bekri|2001|Rengas|Kesuma Dadi|Sinar Banten|Kesuma Jaya|Binjai Ngagung|Kedatuan|Goras Jaya|Bangun Sari
16|Seputih Agung|2001|Harapan Rejo|Endang Rejo|Dono Arum|Simpang Agung|Bumi Kencana|Gayau Sakti|Fajar Asri|Muji Rahayu|Sulusuban|Bumi Mas
17|Way Pengubuan|2001|Tanjung Ratu Ilir|Candi Rejo|Banjar Ratu|Banjar Kerta Rahayu|Lempuyang Bandar|Purnama Tunggal|Banjar Rejo|Putra Lempuyang
18|Bandar Mataram|2001|Sriwijaya Mataram|Uman Agung Mataram|Terbanggi Ilir|Jatidatar Mataram|Sendang Agung Mataram|Mataram Udik|Terbanggi Mulya|Mataram Jaya|Sumber Rejeki Mataram
19|Pubian|2001|Kota Batu|Sangun Ratu|Gunung Raya|Gunung Haji|Negeri Ratu|Tanjung Kemala|Payung Rejo|Payung Batu|Negeri Kepayungan|Segala Mider|Tias Bangun|Riau Priangan|Payung Dadi|Payung Makmur|Tanjung Rejo|Tawang Negeri|Sinar Negeri|Pekandangan|Payung Mulya|Padang Rejo
20|Selagai Lingga|2001|Nyukang Harjo|Lingga Pura|Sido Harjo|Taman Sari|Karang Anyar|Negeri Katon|Gedung Harta|Tanjung Ratu|Negeri Agung|Gilih Karang Jati|Marga Jaya|Gedung Aji|Negeri Jaya|Mekar Harjo
21|Anak Tuha|2001|Srikaton|Jaya Sakti|Haji Pemanggilan|Negara Bumi Ilir|Bumi Aji|Negara Aji Tua|Negara Bumi Udik|Negara Aji Baru|Gunung Agung|Tanjung Harapan|Bumi Jaya|Mulyo Haji
22|Sendang Agung|2001|Sendang Mulyo|Sendang Rejo|Sendang Baru|Sendang Retno|Sendang Asih|Sendang Agung|Sendang Asri|Sendang Mukti|Kutowinangun
23|Kota Gajah|2001|Sritejo Kencono|Sapto Mulyo|Nambah Rejo|Sumber Rejo|Purworejo|Kota Gajah|Kota Gajah Timur
24|Bumi Nabung|2001|Sri Kencono|Bumi Nabung Ilir|Bumi Nabung Utara|Bumi Nabung Selatan|Bumi Nabung Timur|Bumi Nabung Baru|Sri Kencono Baru
25|Way Seputih|2001|Sido Binangun|Sri Bawono|Sri Budaya|Suko Binangun|Sri Busono|Sangga Buana
26|Bandar Surabaya|2001|Gaya Baru V|Surabaya Ilir|Rajawali|Cempaka Putih|Subang Jaya|Cabang|Beringin Jaya|Sidodadi|Sumber Agung|Surabaya Baru
27|Anak Ratu Aji|2001|Gedung Sari|Srimulyo|Gedung Ratu|Bandar Putih Tua|Karang Jawa|Sukajaya
28|Putra Rumbia|2001|Bina Karya Jaya|Bina Karya Utama|Bina Karya Sakti|Joharan|Rantau Jaya Baru|Rantau Jaya Ilir|Bina Karya Baru|Meranggi Jaya|Mekar Jaya|Rantau Jaya makmur
.03|Kabupaten Lampung Utara
01|Bukit Kemuning|1001|Bukit Kemuning|2002|Tanjung Baru|Suka Menanti|Muara Aman|Tanjung Baru Timur|Dwikora|Tanjung Waras|Sido Mulyo
02|Kotabumi|1001|Kotabumi Udik|Cempedak|Rejosari|Kotabumi Tengah|Kotabumi Pasar|Kotabumi Ilir|Sindang Sari|Sribasuki|Kota Gapura|2010|Talang Bojong|Sumber Arum|Bojong Barat|Kotabumi Tengah Barat
03|Sungkai Selatan|2002|Bumi Ratu|Labuhan Ratu Pasar|Sinar Galih|Labuhan Ratu Kampung|Gedung Ketapang|Kota Agung|Ketapang|Karang Rejo I|Banjar Ketapang|2017|Sidodadi|2023|Gunung Labuhan
04|Tanjung Raja|2001|Karang Waringin|Suka Sari|Merambung|Sinar Jaya|Sindang Agung|Mekar Jaya|Sri Menanti|Tulung Balak|Tanjung Raja|Tanjung Riang|Kemala Raja|Sindang Marga|Ulak Ata|Gunung Katon|Suka Mulya|Tanjung Beringin|Sido Mulyo|Sinar Mulya|Priangan Baru
05|Abung Timur|2001|Banjar Agung|Bumi Agung Marga|Pungguk Lama|Gedung Nyapah|Penagan Ratu|Peraduan Waras|Surakarta|Rejo Mulyo|Sidomukti|Bumi Jaya|Papan Rejo|Sumber Agung
06|Abung Barat|2005|Tanjung Harta|Ogan Lima|Hujan Mas|Simpang Agung|Bumi Nabung|Kamplas|Kistang|Cahaya Negeri|Lepang Besar|2016|Pengaringan|Gunung Betuah|2021|Way Wakak|2023|Pematang Kasih|Bumi Mandiri
07|Abung Selatan|2004|Trimodadi|Cabang Empat|Sinar Ogan|Kalibalangan|2009|Gilih Sukanegeri|Candimas|Kembang Tanjung|Abung Jayo|Kembang Gading|Ratu Abung|Bandar Kagungan Raya|Bumi Raya|Kemalo Abung|Cabang Abung Raya|Kalibening Raya|Way Lunik
08|Sungkai Utara|2005|Ogan Jaya|2009|Ciamis|Padang Ratu|Negeri Sakti|Negeri Ratu|2019|Negara Ratu|Batu Raja|Gedung Batin|Negara Batin|Kota Negara|Bangun Jaya|2028|Baru Raharja|Hanakau Jaya|2032|Negara Batin II|Kota Negara Ilir
09|Kotabumi Utara|2001|Madukoro|Kali Cinta|Wono Marto|Talang Jali|Margo Rejo|Banjar Wangi|Sawo Jajar|Madokoro Baru
10|Kotabumi Selatan|1001|Kelapa Tujuh|Tanjung Aman|Kota Alam|1011|Tanjung Harapan|Tanjung Senang|2004|Mulang Maya|Bandar Putih|Karang Agung|Curup Guruh|Jerangkang|Way Melan|Taman Jaya|2013|Alam Jaya|Sinar Mas Alam
11|Abung Tengah|2001|Gunung Besar|Kinciran|Negla Sari|Kedaton|Sri Bandung|Subik|Gunung Sadar|Gunung Gijul|2016|Pekurun Barat|Pekurun Selatan|Pekurun Utara
12|Abung Tinggi|2001|Ulak Rengas|Muara Dua|Pulau Panggung|Sekipi|Sido Kayo|Suka Marga|Suka Maju|Kebun Dalam
13|Abung Semuli|2001|Suka Maju|Semuli Raya|Semuli Jaya|Papan Asri|Gunung Keramat|Sido Rahayu|Gunung Sari
14|Abung Surakarta|2001|Tatakarya|Bandar Abung|Bangun Sari|Purba Sakti|Bumi Raharja|Bumi Restu|Bandar Sakti|Karya Sakti|Sukoharjo
15|Muara Sungkai|2001|Negeri Ujung Karang|Bandar Agung|Karang Sari|Karang Rejo II|Karang Sakti|Karang Mulyo|Banjar Negeri|Banjar Ratu|Negeri Ratu|Pakuon Agung|Sumber Agung
16|Bunga Mayang|2001|Negara Tulang Bawang|Kota Napal|Tanah Abang|Sukadana Udik|Sukadana Ilir|Haduyang Ratu|Iso Rejo|Mulyo Rejo II|Tulang Bawang Baru|Mulyo Rejo I|Suka Maju
17|Hulu Sungkai|2001|Negera Kemakmuran|Bonglai Tengah|Tanjung Harapan|Lubuk Rukam|Ibul Jaya|Beringin Jaya|Gedung Makrifat|Gedung Raja|Gedung Negara|Tulung Buyut
18|Sungkai Tengah|2001|Batu Nangkop|Negara Bumi|Melungun Ratu|Negeri Campang Jaya|Pampang Tangguk Jaya|Negeri Galih Rejo|Ratu Jaya|Mekar Sari
19|Abung Pekurun|2001|Nyapah Banyu|Sinar Gunung|Campang Gijul|Sumber Tani|Pekurun|Ogan Campang|Pekurun Tengah|Pekurun Udik|Ogan Jaya
20|Sungkai Jaya|2001|Cempaka|Sri Agung|Lepang Tengah|Cahaya Makmur|Suka Jaya|Sri Jaya|Negara Agung|Cempaka Barat|Cempaka Timur
21|Sungkai Barat|2001|Sinar Harapan|Kubu Hitu|Negeri Sakti|Tanjung Jaya|Gunung Raja|Cahaya Mas|Comok Sinar Jaya|Way Isem|Gunung Maknibai|Negeri Batin Jaya
22|Abung Kunang|2001|Aji Kagungan|Talang Jembatan|Sabuk Empat|Beringin|Sabuk Indah|Bindu|Way Perancang
23|Blambangan Pagar|2001|Pagar|Blambangan|Jagang|Tanjung Iman|Tulung Singkip|Pagar Gading|Buring Kencana
.04|Kabupaten Lampung Barat
04|Balik Bukit|1001|Pasar Liwa|1003|Way Mengaku|2002|Kubu Perahu|2004|Padang Cahya|Sebarus|Way Empulau Ulu|Gunung Sugih|Wates|Padang Dalom|Sukarame|Bahway|Sedampah Indah
05|Sumber Jaya|1016|Tugu Sari|2001|Simpangsari|2010|Sukajaya|Sindang Pagar|Sukapura|Way Petai
06|Belalau|2001|Kenali|Kejadian|Bumi Agung|Turgak|Bedudu|Sukarame|Hujung|2013|Serungkuk|2019|Suka Makmur|Fajar Agung
07|Way Tenong|1001|Pajar Bulan|2002|Puralaksana|Karang Agung|Mutar Alam|Tanjungraya|Sukananti|Sukaraja|Padang Tambak|Tambak Jaya
08|Sekincau|1005|Sekincau|2001|Pampangan|2006|Waspada|Tigajaya|Giham Sukamaju
09|Suoh|2003|Suka Marga|Sumber Agung|Tugu Ratu|Banding Agung|2010|Rowo Rejo|2017|Sido Rejo|Ringin Sari
10|Batu Brak|2001|Kembahang|Negeri Ratu|Kegeringan|Gunung Sugih|Pekon Balak|Sukabumi|Canggu|Kotabesi|Sukaraja|Kerang|Teba Liokh
11|Sukau|2001|Tanjung Raya|Hanakau|Buay Nyerupa|Tapak Siring|Jaga Raga|2009|Pagar Dewa|2012|Suka Mulya|2018|Bandar Baru|Bumi Jaya|Teba Pering Jaya
15|Gedung Surian|2001|Gedung Surian|Puramekar|Ciptawaras|Trimulyo|Mekarjaya
18|Kebun Tebu|2001|Pura Jaya|Pura Wiwitan|Tribudi Syukur|Muara Jaya I|Muara Jaya II|Tri Budi Makmur|Tugu Mulya|Cipta Mulya|Muara Baru|Sinar Luas
19|Air Hitam|2001|Sidodadi|Semarang Jaya|Sumber Alam|Gunungterang|Suka Jadi|Sri Menanti|Sinar Jaya|Rigis Jaya|Suka Damai|Manggarai
20|Pagar Dewa|2001|Pahayu Jaya|Basungan|Mekar Sari|Sidomulyo|Sidodadi|Marga Jaya|Suka Jaya|Batu Api|Pagar Dewa|Suka Mulya
21|Batu Ketulis|2001|Argomulyo|Batu Kebayan|Atar Bawang|Campang Tiga|Luas|Bakhu|Way Ngison|Kubu Liku Jaya|Sumber Rejo|Atar Kuwau
22|Lumbok Seminung|2001|Lombok|Heni Arong|Suka Banjar|Lombok Timur|Suka Banjar II Ujung Rembun|Suka Maju|Ujung|Keagungan|Tawan Suka Mulya|Pancur Mas|Lombok Selatan
23|Bandar Negeri Suoh|2001|Suoh|Srimulyo|Bandar Agung|Ringin Jaya|Bumi Hantatai|Gunung Ratu|Tanjung Sari|Negeri Jaya|Tembelang|Tri Mekar Jaya
.05|Kabupaten Tulang Bawang
02|Menggala|1008|Menggala Selatan|Ujung Gunung|Menggala Tengah|Menggala Kota|2001|Bujung Tenuk|Ujung Gunung Ilir|2007|Astra Ksetra|2013|Kagungan Rahayu|Tiuh Tohou
06|Gedung Aji|2001|Aji Jaya KNPI|Kecubung Jaya|2008|Kecubung Mulya|2015|Gedung Aji|Penawar|2022|Penawar Baru|Aji Murni Jaya|Aji Mesir|Aji Permai Talang Buah|Bandar Aji Jaya
08|Banjar Agung|2001|Banjar Agung|2007|Tri Darma Wirajaya|2009|Moris Jaya|Tunggal Warga|Dwi Warga Tunggal Jaya|2019|Tri Mulya Jaya|Tri Mukti Jaya|Tri Tunggal Jaya|Warga Makmur Jaya|Warga Indah Jaya|Banjar Dewa
11|Gedung Meneng|2001|Gunung Tapa|Gedung Meneng|2006|Bakung Udik|Bakung Ilir|Gedung Bandar Rahayu|2014|Gunung Tapa Ilir|Gunung Tapa Tengah|Gunung Tapa Udik|Gedung Bandar Rejo|Bakung Rahayu|Gedung Meneng Baru
12|Rawa Jitu Selatan|2003|Yudha Karya Jitu|Gedung Karya Jitu|Hargo Rejo|Wono Agung|2008|Karya Jitu Mukti|Bumi Ratu|Medasari|2013|Hargo Mulyo|Karya Cipta Abadi
13|Penawar Tama|2001|Tri Rejo Mulyo|Tri Jaya|2005|Sidoharjo|Sido Mulyo|2010|Boga Tama|Wira Tama|2013|Tri Tunggal Jaya|2019|Pulo Gadung|Sidodadi|Dwimulyo|Rejo Sari|Wira Agung Sari|Sidomakmur|Trikarya
18|Rawa Jitu Timur|2001|Bumi Dipasena Utama|Bumi Dipasena Agung|Bumi Dipasena Jaya|Bumi Dipasena Abadi|Bumi Dipasena Makmur|Bumi Sentosa|Bumi Dipasena Mulya|Bumi Dipasena Sejahtera
20|Banjar Margo|2001|Bujuk Agung|Ringin Sari|Suka Maju|Catur Karya Buana Jaya|Purwa Jaya|Penawar Jaya|Agung Dalam|Sumber Makmur|Tri Tunggal Jaya|Agung Jaya|Penawar Rejo|Mekar Jaya
22|Rawa Pitu|2001|Sumber Agung|Batang Hari|Panggung Mulyo|Duto Yoso Mulyo|Andalas Cermin|Rawa Ragil|Gedung Jaya|Bumi Sari|Mulyo Dadi
23|Penawar Aji|2001|Gedung Harapan|Gedung Asri|Gedung Rejo Sakti|Pasar Batang|Suka Makmur|Karya Makmur|Wono Rejo|Panca Tunggal Jaya|Sumber Sari
25|Dente Teladas|2001|Teladas|Kekatung|Kuala Teladas|Mahabang|Sungai Nibung|Pasiran Jaya|Bratasena Adiwarna|Bratasena Mandiri|Way Dente|Dente Makmur|Pendowo Asri|Sungai Burung
26|Meraksa Aji|2001|Bangun Rejo|Paduan Rajawali|Karya Bhakti|Sukarame|Bina Bumi|Mulyo Aji|Kecubung Raya|Marga Jaya
27|Gedung Aji Baru|2001|Sidomukti|Mesir Dwi Jaya|Makartitama|Suka Bhakti|Batu Ampar|Setia Tama|Sumber Jaya|Mekar Asri|Sidomekar
29|Banjar Baru|2001|Panca Mulia|Panca Karsa Purna Jaya|Kahuripan Jaya|Bawang Sakti Jaya|Mekar Jaya|Balai Murni Jaya|Mekar Indah Jaya|Jaya Makmur|Bawang Tirto Mulyo|Karya Murni Jaya
30|Menggala Timur|2001|Lebuh Dalem|Menggala|Lingai|Kibang Pacing|Sungai Luar|Kahuripan Dalam|Cempaka Dalem|Bedaro Indah|Tri Makmur Jaya|Cempaka Jaya
.06|Kabupaten Tanggamus
01|Kota Agung|1001|Baros|Pasar Madang|Kuripan|2016|Negeri Ratu|2019|Penanggungan|Terdana|Kelungu|Pardasuka|Teratas|Kusa|Terbaya|Kedamaian|Kota Agung|2039|Kota Batu|Campang Tiga|Benteng Jaya
02|Talang Padang|2012|Kalibening|2015|Kejayaan|Suka Bumi|Suka Negeri Jaya|Banjar Sari|Singosari|Sinar Banten|Sukarame|Banding Agung|Talang Padang|Suka Negeri|Suka Bandung|Suka Merindu|Sinar Semendo|Negeri Agung|Sinar Petir|Way Halom|Talang Sepuh|Sinar Harapan|Sinar Betung
03|Wonosobo|2001|Karang Anyar|Kalirejo|Dadirejo|Banyu Urip|Wonosobo|Soponyono|Bandar Kejadian|Way Panas|Sinar Saudara|Sridadi|Lakaran|Padang Ratu|Pardasuka|Tanjung Kurung|Padang Manis|Kejadian|Dadisari|Kalisari|Banjar Negoro|Pekon Balak|Kunyayan|Banjar Sari|Negeri Ngarip|2034|Dadimulyo|Sampang Turus|Sri Melati|Way Liwok|Sumur Tujuh
04|Pulau Panggung|2001|Talang Beringin|Gunung Megang|Tanjung Rejo|Tanjung Begelung|Sinar Mulyo|Kemuning|Gedung Agung|Penantian|Muara Dua|Tekad|Pulau Panggung|Gunung Meraksa|Way Ilahan|Batu Bedil|Air Bakoman|2025|Sumber Mulya|Sindang Marga|Talang Jawa|Srimanganten|Tanjung Gunung|Sinar Mancak
09|Cukuh Balak|2001|Karang Buah|Sawang Balak|Way Rilau|Tanjung Raja|Tengor|Tanjung Jati|Kejadian Lom|Sukaraja|Banjar Negeri|Gedung|Suka Padang|Kacamarga|Pampangan|Banjar Manis|Tanjung Betuah|Putih Doh|Pekondoh|2028|Kubulangka|Kutakakhang|Suka Banjar
11|Pugung|2001|Rantau Tijang|Tiuh Memon|Banjar Agung Udik|Tanjung Heran|Sumanda|Campang Way Handak|Taman Sari|Sukajadi|Binjai Wangi|Tanjung Kemala|Tanjung Agung|Babakan|Negeri Ratu|Sinar Agung|Tangkit Serdang|Gunung Kasih|Way Jaha|Banjar Agung Ilir|Gading|Way Pring|Pungkut|Gunung Tiga|Way Manak|Sukamaju|Suka Mulya|Kayuhubi|Talang Lebar
12|Semaka|2001|Tugu Papak|Kacapura|Sukaraja|Bangun Rejo|Tugu Rejo|Sidodadi|Garut|Karang Rejo|Kanoman|Sudimoro|Sudimoro Bangun|Sri Purnomo|Sri Kuncoro|Sidomulyo|Karang Agung|Tulung Asahan|Sri Katon|Pardawaras|Sedayu|Way Kerap|Margomulyo|Sukajaya
13|Sumberejo|2001|Kebumen|Sidomulyo|Sumber Rejo|Tegal Binangun|Argopeni|Margodadi|Margoyoso|Dadapan|Simpang Kanan|Wonoharjo|Sumber Mulyo|Argomulyo|Sidorejo
15|Ulu Belu|2001|Datarajan|Gunung Tiga|Karang Rejo|Pagar Alam Ulu Belu|Muara Dua Ulu Belu|Ngarip|Penantian Ulu Belu|Gunung Sari|Ulu Semong|Sirna Galih|Rejo Sari|Sukamaju|Tanjung Baru|Sinar Banten|Air Abang|Petay Kayu
16|Pematang Sawa|2001|Tampang Tua|Kaur Gading|Tirom|Way Nipah|Guring|Betung|Tanjungan|2009|Teluk Brak|Karang Brak|Pesanguan|Way Asahan|Tampang Muda|Kampung Baru|Martanda
17|Kelumbayan|2001|Negeri Kelumbayan|Pekon Susuk|Napal|2005|Pekon Unggak|Penyandingan|2009|Paku|Umbar|2012|Kiluan Negeri
18|Kota Agung Barat|2001|Belu|Negara Batin|Banjar Masin|Kanyangan|Kandang Besi|Teba Bunuk|Way Gelang|Tala Gening|Gedung Jambu|Maja|Pulau Benawang|Payung|Kesugihan|Pejajaran|Kalimiring|Tanjung Agung
19|Kota Agung Timur|2001|Batu Kramat|Kampung Baru|Umbul Buah|Menggala|Mulang Maya|Sukabanjar|Tanjung Anom|Kagungan|Kerta|Teba|Talang Rejo|Tanjung Jati
20|Gisting|2001|Banjar Manis|Campang|Kuta Dalom|Purwodadi|Gisting Bawah|Gisting Atas|Sidokaton|Landbaw|Gisting Permai
21|Gunung Alip|2001|Banjar Negeri|Sukaraja|Banjar Agung|Kedaloman|Sukabanjar|Sukamernah|Ciherang|Pariaman|Sukadamai|Way Halom|Penanggungan|Darussalam
24|Limau|2001|Badak|Kuripan|Padang Ratu|Tegineneng|Ketapang|Banjar Agung|Pekon Ampai|Pariaman|Atar Brak|Tanjung Siom|Tanjung Jaya
25|Bandar Negeri Semuong|2001|Negeri Agung|Bandar Sukabumi|Sanggi|Rajabasa|Banding|Gunung Doh|Simpang Bayur|Atar Lebar|Sinar Bangun|Sanggi Unggak|Tulung Sari
26|Air Naningan|2001|Way Harong|Air Kubang|Karang Sari|Sidomulyo|Air Naningan|Datar Lebuay|Sinar Jawa|Batu Tegi|Sinar Sekampung|Margomulyo
27|Bulok|2001|Sukamara|Sukanegara|Banjarmasin|Suka Agung Barat|Suka Agung|Gunung Terang|Napal|Sinar Petir|Pematang Nebak|Tanjung Sari
28|Kelumbayan Barat|2001|Lengkukai|Sidoharjo|Merbau|Batu Patah|Purwosari|Marga Mulya
.07|Kabupaten Lampung Timur
01|Sukadana|2001|Sukadana|Pakuan Aji|Bumi Nabung Udik|Rajabasa Batanghari|Negara Nabung|Terbangi Marga|Mataram Marga|Pasar Sukadana|Surabaya Udik|Rantau Jaya Udik|Muara Jaya|Sukadana Ilir|Bumi Ayu|Sukadana Timur|Rantau Jaya Udik II|Putra Aji II|Putra Aji I|Sukadana Selatan|Sukadana Jaya|Sukadana Tengah
02|Labuhan Maringgai|2001|Labuhan Maringgai|Muara Gading Mas|Sriminosari|Bandar Negeri|Karya Makmur|Karya Tani|Margasari|Sukorahayu|Srigading|Karang Anyar|Maringgai
03|Jabung|2001|Negara Batin|Asahan|Adirejo|Gunung Mekar|Gunung Sugih Kecil|Pematang Tahalo|Jabung|Negara Saka|2014|Betengsari|Belimbing Sari|Mekar Jaya|2018|Mumbang Jaya|Tanjung Sari|Adi Luhur|Sambirejo
04|Pekalongan|2001|Pekalongan|Adirejo|Sidodadi|Gondangrejo|Siraman|Tulusrejo|Jojog|Ganti Warno|Kalibening|Wonosari|Gantimulyo|Adijaya
05|Sekampung|2001|Sumber Gede|Sidomukti|Sidomulyo|Trimulyo|Girikarto|Hargomulyo|Wonokarto|Sukoharjo|Giriklopomulyo|Sidodadi|Sambikarto|Sumber Sari|Karya Mukti|Mekar Mulya|Jadi Mulyo|Mekar Mukti|Mekar Sari
06|Batanghari|2001|Banarjoyo|Buana Sakti|Balekencono|Rejo Agung|Adiwarno|Telogorejo|Nampirejo|Sumberejo|Banjarejo|Balerejo|Batangharjo|Bumi Harjo|Bumi Mas|Selorejo|Sri Basuki|Sumber Agung|Purwodadi Mekar
07|Way Jepara|2001|Braja Sakti|Braja Fajar|Braja Emas|Braja Dewa|Braja Caka|Sri Wangi|Jepara|Sri Rejosari|Sumberejo|Labuhan Ratu II|Braja Asri|Labuhan Ratu I|Sumur Bandung|Sumber Marga|Labuhan Ratu Danau|Labuhan Ratu Baru
08|Purbolinggo|2001|Taman Fajar|Taman Asri|Taman Bogo|Tambah Dadi|Taman Cari|Taman Endah|Tegal Gondo|Toto Harjo|Tanjung Inten|Tegal Yoso|Tambah Luhur|Tanjung Kesuma
09|Raman Utara|2001|Kota Raman|Raman Aji|Rukti Sedyo|Ratna Daya|Rejo Binangun|Rantau Fajar|Raman Endra|Raman Fajar|Restu Rahayu|Rejo Katon|Rama Puja
10|Metro Kibang|2001|Kibang|Marga Jaya|Margototo|Purbosembodo|Sumber Agung|Margasari|Jaya Asri
11|Marga Tiga|2001|Tanjung Harapan|Negeri Tua|Negeri Katon|Negeri Agung|Negeri Jemanten|Sukaraja Tiga|Gedung Wani|Jaya Guna|Sukadana Baru|Nabang Baru|Surya Mataram|Gedungwani Timur|Trisinar
12|Sekampung Udik|2001|Pugung Raharjo|Mengandung Sari|Toba|Banjar Agung|Bojong|Gunung Agung|Sindang Anom|Bauh Gunung Sari|Gunung Pasir Jaya|Gunung Sugih Besar|Sidorejo|Brawijaya|Gunung Mulyo|Bumi Mulyo|Purwokencono
13|Batanghari Nuban|2001|Sukaraja Nuban|Purwosari|Tulung Balak|Kedaton|Kedaton I|Kedaton II|Trisnomulyo|Cempaka Nuban|Gedung Dalem|Bumi Jawa|Gunung Tiga|Negara Ratu|Sukacari
14|Bumi Agung|2001|Donomulyo|Nyampir|Bumi Tinggi|Lehan|Marga Mulya|Catur Swako|Mulyo Asri
15|Bandar Sribhawono|2001|Sribhawono|Sadar Sriwijaya|Srimenanti|Sripendowo|Waringin Jaya|Bandar Agung|Mekar Jaya
16|Mataram Baru|2001|Mataram Baru|Rajabasa Baru|Teluk Dalem|Way Areng|Tulung Pasik|Mandala Sari|Kebon Damar
17|Melinting|2001|Wana|Tanjung Aji|Tebing|Sido Makmur|Itik Renday|Sumber Hadi
18|Gunung Pelindung|2001|Negeri Agung|Pempen|Way Mili|Pelindung Jaya|Nibung
19|Pasir Sakti|2001|Pasir Sakti|Mulyo Sari|Purworejo|Rejo Mulyo|Kedung Ringin|Labuhan Ratu|Sumur Kucing|Mekar Sari
20|Waway Karya|2001|Sumberejo|Ngesti Karya|Tri Tunggal|Sidorahayu|Jembrana|Tanjung Wangi|Marga Batin|Mekar Karya|Sumber Jaya|Karang Anom|Karya Basuki
21|Labuhan Ratu|2001|Labuhan Ratu|Labuhan Ratu III|Labuhan Ratu IV|Labuhan Ratu V|Labuhan Ratu VI|Rajabasa Lama|Rajabasa Lama I|Rajabasa Lama II|Labuhan Ratu VII|Labuhan Ratu VIII|Labuhan Ratu IX
22|Braja Selebah|2001|Braja Harjosari|Braja Gemilang|Braja Indah|Braja Yekti|Braja Kencana|Braja Luhur|Braja Mulya
23|Way Bungur|2001|Tambah Subur|Tanjung Qencono|Tanjung Tirto|Toto Mulyo|Toto Projo|Taman Negeri|Tegal Ombo|Kali Pasir
24|Marga Sekampung|2001|Bungkuk|Batu Badak|Peniangan|Gunung Raya|Giri Mulyo|Gunung Mas|Purwosari|Bukit Raya
.08|Kabupaten Way Kanan
01|Blambangan Umpu|1005|Blambangan Umpu|2006|Lembasung|2009|Gunung Sangkaran|Tanjung Raja Giham|Segara Mider|Umpu Bhakti|Sangkaran Bhakti|Bumi Baru|Tanjung Sari|Sri Rejeki|Karang Umpu|Umpu Kencana|2022|Tanjung Raja Sakti
02|Kasui|1004|Kasui Pasar|2001|Datar Bancong|Kedaton|Karang Lantang|2005|Kasui Lama|Kampung Baru|Jukuh Kemuning|Kotaway|Tanjung Kurung|Talang Mangga|Tanjung Harapan|Sinar Gading|Jaya Tinggi|Sukajadi|Gelombang Panjang|Tangkas|Tanjung Bulan|Tanjung Kurung Lama|Bukit Batu
03|Banjit|1006|Pasar Banjit|2001|Bonglai|Campang Lapan|Sumber Baru|Rantau Temiang|Juku Batu|2007|Bali Sadhar Tengah|Donomulyo|Bali Sadhar Utara|Bali Sadhar Selatan|Menanga Jaya|Argomulyo|Rantau Jaya|Rebang Tinggi|Simpang Asam|Bandar Agung|Kemu|Menanga Siamang|Neki|Sumber Sari
04|Baradatu|1009|Taman Asri|1015|Tiuh Balak Pasar|Campur Asri|2001|Setia Negara|Gedung Pakuon|Bumi Merapi|Banjar Sari|Gunung Katun|Bhakti Negara|Bumi Rejo|Sukosari|2010|Banjar Setia|Gedung Rejo|Banjar Agung|Cugah|Tiuh Balak I|2017|Tiuh Balak|Mekar Asri|Banjar Negara|Banjar Masin|Banjar Mulya|Banjar Baru
05|Bahuga|2001|Tulang Bawang|Mesir Udik|2005|Mesir Ilir|Sapto Renggo|Giri Harjo|2009|Bumi Agung Wates|2017|Serdang Kuring|2024|Bumi Agung|Mekar Jaya|Kota Dewa|Dewa Agung
06|Pakuan Ratu|2001|Karang Agung|Tanjung Ratu|Pakuan Ratu|Gunung Cahya|Rumbih|Negara Ratu|Negara Sakti|Suka Bumi|Tanjung Agung|Tanjung Serupa|Negara Harja|Bakti Negara|Pakuan Baru|Negara Tama|Way Tawar|Gunung Waras|Pakuan Sakti|Serupa Indah|Bumi Mulya
07|Negeri Agung|2001|Negeri Agung|Bandar Dalam|Pulau Batu|Penengahan|Karya Agung|Sunsang|Kota Baru|Kotabumi Way Kanan|Gedung Menang|Gedung Harapan|Tanjung Rejo|Kali Papan|Mulya Sari|Way Limau|Gedung Jaya|Rejo Sari|Bandar Kasih|Sumber Rejeki|Mulya Agung
08|Way Tuba|2001|Way Tuba|Karya Jaya|Say Umpu|Beringin Jaya|Suma Mukti|Ramsai|Bandar Sari|Bumi Dana|Bukit Gemuruh|Way Mencar|Way Pisang|Bukit Harapan|Way Tuba Asri
09|Rebang Tangkas|2001|Lebak Peniangan|Tanjung Tiga|Madang Jaya|Air Ringkih|Gunung Sari|Simpang Tiga|Tanjung Raya|Beringin Jaya|Karya Maju|Mulya Jaya
10|Gunung Labuhan|2001|Gunung Labuhan|Gunung Baru|Banjar Sakti|Suka Negeri|Negeri Mulya|Negeri Sungkai|Gunung Sari|Way Tuba|Bengkulu|Bengkulu Rejo|Kayu Batu|Bengkulu Raman|Bengkulu Jaya|Tiuh Balak II|Curup Patah|Sukarame|Banjar Ratu|Negeri Ujan Mas|Bengkulu Tengah|Gunung Pekuwon|Labuhan Jaya
11|Negara Batin|2001|Negara Batin|Purwa Agung|Purwa Negara|Setia Negara|Sri Mulyo|Sri Menanti|Karta Jaya|Gisting Jaya|Marga Jaya|Bumi Jaya|Gedung Jaya|Adi Jaya|Sari Jaya|Negara Mulya|Kota Jawa
12|Negeri Besar|2001|Negeri Besar|Kiling-kiling|Kali Awi|Tiuh Baru|Bima Sakti|Tegal Mukti|Negara Jaya|Pagar Iman|Sri Basuki|Kali Awi Indah|Negeri Jaya|Tanjung Mas|Negeri Kasih
13|Buay Bahuga|2001|Bumiharjo|Punjul Agung|Sritunggal|Suka Bumi|Suka Agung|Sukadana|Nuar Maju|Lebung Lawe|Way Agung
14|Bumi Agung|2001|Pisang Baru|Pisang Indah|Srinumpi|Mulyoharjo|Bumi Agung|Karangan|Wonoharjo|Sukamaju|Tanjung Dalam|Bumi Say Agung
15|Umpu Semenguk|2001|Negeri Batin|Gistang|Rambang Jaya|Panca Negeri|Negeri Bumi Putera|Gedung Riang|Gedung Batin|Sidoarjo|Bumi Ratu|Sriwijaya|Bratayudha|Negeri Baru|Ojo Lali
.09|Kabupaten Pesawaran
01|Gedong Tataan|2001|Padang Ratu|Pampangan|Cipadang|Way Layap|Sukadadi|Gedung Tataan|Bagelen|Sukaraja|Kebagusan|Sungai Langka|Kurungan Nyawa|Negeri Sakti|Bernung|Suka Banjar|Wiyono|Taman Sari|Bogorejo|Karang Anyar|Kutoarjo
02|Negeri Katon|2001|Kagungan Ratu|Kali Rejo|Purworejo|Pujo Rahayu|Negeri Katon|Ponco Kresno|Halangan Ratu|Pejambon|Negara Saka|Sinar Bandung|Tanjung Rejo|Rowo Rejo|Tresno Maju|Sidomulyo|Lumbirejo|Tri Rahayu|Bangun Sari|Karang Rejo|Negeri Ulangan Jaya|Pujodadi|Grujugan Baru
03|Tegineneng|2001|Bumi Agung|Kejadian|Batang Hari Ogan|Negara Ratu Wates|Gunung Sugih Baru|Gedung Gumanti|Kresno Widodo|Sinarjati|Margo Rejo|Gerning|Panca Bakti|Margo Mulyo|Rejo Agung|Kota Agung|Trimulyo|Sriwedari
04|Way Lima|2001|Padang Manis|Banjar Negeri|Sidodadi|Pekondoh Gedung|Pekondoh|Kota Dalam|Tanjung Agung|Gedong Dalam|Sindang Garut|Baturaja|Way Harong|Gunung Rejo|Margodadi|Cimanuk|Sukamandi|Paguyuban
05|Padang Cermin|2001|Banjaran|2004|Durian|2009|Hanau Berak|Paya|Padang Cermin|Sanggi|2016|Tambangan|Way Urang|2025|Khepong Jaya|Trimulyo|2031|Gayau|Dantar
06|Punduh Pidada|2001|Bawang|Banding Agung|Batu Raja|Sukajaya Pidada|Rusaba|Kota Jawa|2016|Sukarame|Pagar Jaya|2019|Pulau Legundi|Suka Maju|Bangun Rejo
07|Kedondong|2008|Way Kepayang|Suka Maju|Kedondong|Pasar Baru|Tempel Rejo|Kertasana|Gunung Sugih|2017|Sinar Harapan|Teba Jawa|Babakan Loa|Pesawaran Indah|Harapan Jaya
08|Marga Punduh|2001|Sukajaya Punduh|Maja|Penyandingan|Tajur|Umbul Limus|Pekon Ampai|Kunyaian|Kekatang|Kampung Baru|Pulau Pahawang
09|Way Khilau|2001|Penengahan|Suka Jaya|Padang Cermin|Bayas Jaya|Tanjung Kerta|Kota Jawa|Gunung Sari|Mada Jaya|Kubu Batu|Tanjung Rejo
10|Teluk Pandan|2001|Batu Menyan|Cilimus|Gebang|Hanura|Hurun|Munca|Sidodadi|Sukajaya Lempasing|Talang Mulya|Tanjung Agung
11|Way Ratai|2001|Bunut|Bunut Seberang|Wates Way Ratai|Ceringin Asri|Sumber Jaya|Mulyo Sari|Poncorejo|Gunung Rejo|Pesawaran Indah|Harapan Jaya|Kalirejo
.10|Kabupaten Pringsewu
01|Pringsewu|1001|Fajaresuk|Pringsewu Utara|Pringsewu Selatan|Pringsewu Barat|Pringsewu Timur|2006|Margakaya|Waluyojati|Sidoharjo|Podomoro|Bumi Arum|Fajar Agung|Rejo Sari|Bumi Ayu|Podosari|Fajar Agung Barat
02|Gading Rejo|2001|Parerejo|Blitarejo|Panjerejo|Bulokarto|Wates|Tambahrejo|Wonodadi|Gadingrejo|Tegalsari|Tulung Agung|Bulurejo|Yogyakarta|Kediri|Mataram|Wonosari|Klaten|Wates Timur|Wates Selatan|Gading Rejo Timur|Gading Rejo Utara|Tambah Rejo Barat|Wonodadi Utara|Yogyakarta Selatan
03|Ambarawa|2001|Ambarawa|Ambarawa Barat|Kresno Mulyo|Sumber Agung|Tanjung Anom|Jati Agung|Margodadi|Ambarawa Timur
04|Pardasuka|2001|Kedaung|Pardasuka|Suka Negeri|Tanjung Rusia|Warga Mulyo|Pujodadi|Sukorejo|Selapan|Rantau Tijang|Sidodadi|Pardasuka Timur|Tanjung Rusia Timur|Pardasuka Selatan
05|Pagelaran|2001|Candi Retno|Tanjung Dalom|Way Ngison|Suka Wangi|Suka Ratu|Pagelaran|Patoman|Karangsari|Gumuk Mas|Bumi Ratu|Panutan|Lugusari|2019|Pamenang|Gemah Ripah|2023|Pasir Ukir|Gumukrejo|2027|Puji Harjo|Padang Rejo|Sidodadi|Sumber Rejo|Ganjaran|Bumi Rejo
06|Banyumas|2001|Banyumas|Banyuwangi|Sukamulya|Sriwungu|Banjarejo|Waya Krui|Sri Rahayu|Nusa Wungu|Sinar Mulya|Banyu Urip|Mulyo Rejo
07|Adiluwih|2001|Adiluwih|Bandung Baru|Sinarwayah|Enggal Rejo|Sukoharum|Waringin Sari Timur|Tri Tunggal Mulya|Purwodadi|Srikaton|Tunggul Pawenang|Bandung Baru Barat|Totokarto|Kuta Waringin
08|Sukoharjo|2001|Sinar Baru|Sukoharjo I|Sukoharjo II|Sukoharjo III|Sukoharjo IV|Panggungrejo|Pandan Sari|Pandan Surat|Keputran|Sukoyoso|Siliwangi|Waringinsari Barat|Pandan Sari Selatan|Sinar Baru Timur|Panggung Rejo Utara|Sukoharjo III Barat
09|Pagelaran Utara|2001|Fajar Baru|Kemilin|Neglasari|Fajar Mulia|Margosari|Giri Tunggal|Sumber Bandung|Madaraya|Way Kunir|Gunung Raya
.11|Kabupaten Mesuji
01|Mesuji|2001|Wiralaga I|Wiralaga II|Sungai Badak|Nipah Kuning|Sido Mulyo|Tirta Laga|Tanjung Serayan|Sumber Makmur|Mulya Sari|Wiralaga Mulya|Suka Maju
02|Mesuji Timur|2001|Talang Batu|Sungai Cambai|Tanjung Mas Makmur|Margo Jadi|Tanjung Menang|Eka Mulya|Wono Sari|Dwi Karya Mustika|Pangkal Mas Jaya|Pangkal Mas Mulya|Tanjung Mas Mulya|Muara Mas|Tanjung Mas Jaya|Margo Jaya|Pangkal Mas|Tanjung Menang Raya|Tebing Karya Mandiri|Tanjung Mas Rejo|Margo Mulyo|Muara Asri
03|Rawa Jitu Utara|2001|Sungai Buaya|Panggung Jaya|Sungai Sidang|Sidang Sido Rahayu|Sidang Way Puji|Sidang Bandar Anom|Panggung Rejo|Sidang Iso Mukti|Sidang Kurnia Agung|Telogo Rejo|Sidang Gunung Tiga|Sidang Muara Jaya|Sidang Makmur
04|Way Serdang|2001|Buko Poso|Kejadian|Bumi Harapan|Kebun Dalam|Panca Warna|Gedung Boga|Suka Agung|Rejo Mulyo|Hadi Mulyo|Labuhan Batin|Labuhan Baru|Labuhan Makmur|Gedung Sri Mulyo|Labuhan Permai|Sumber Rejo|Margo Bhakti|Labuhan Mulya|Karang Mulya|Tri Tunggal Jaya|Suka Mandiri
05|Simpang Pematang|2001|Simpang Pematang|Budi Aji|Margo Rahayu|Harapan Jaya|Wira Bangun|Agung Batin|Bangun Mulyo|Jaya Sakti|Rejo Binangun|Simpang Mesuji|Margo Makmur|Aji Jaya|Mulya Agung
06|Panca Jaya|2001|Adi Luhur|Mukti Karya|Fajar Baru|Adi Mulyo|Fajar Asri|Fajar Indah|Adi Karya Mulya
07|Tanjung Raya|2001|Brabasan|Gedung Ram|Mekar Sari|Bujung Buring|Kagungan Dalam|Tanjung Sari|Harapan Mukti|Sri Tanjung|Bangun Jaya|Muara Tenang|Wira Jaya|Sinar Laga|Tri Karya Mulya|Berasan Makmur|Mekar Jaya|Gedung Mulya|Tanjung Harapan|Muara Tenang Timur|Sriwijaya|Mukti Jaya|Bujung Buring Baru
.12|Kabupaten Tulang Bawang Barat
01|Tulang Bawang Tengah|1001|Mulyo Asri|1007|Panaragan Jaya|2002|Panaragan|Bandar Dewa|Menggala Mas|Penumangan|Penumangan Baru|2008|Tirta Kencana|Pulung Kencana|Mulya Kencana|Candra Kencana|Tunas Asri|Wono Kerto|Panaragan Jaya Utama|Panaragan Jaya Indah|Mulya Jaya|Tirta Makmur|Candra Mukti|Candra Jaya|Marga Asri|Mekar Asri
02|Tumijajar|1001|Daya Murni|2002|Daya Sakti|Margo Mulyo|Makarti|Gunung Menanti|Daya Asri|Murni Jaya|Sumber Rejo|Margo Dadi|Gunung Timbul
03|Tulang Bawang Udik|2001|Karta|Karta Sari|Karta Raharja|Gunung Katun Tanjungan|Gunung Katun Malai|Gedung Ratu|Kagungan Ratu|Marga Kencana|Way Sido|Kagungan Ratu Agung|Gading Kencana|Karta Raya|Karta Tanjung Selamat
04|Gunung Terang|2002|Toto Mulyo|2006|Setia Bumi|Gunung Terang|Gunung Agung|2011|Kagungan Jaya|Terang Mulya|Terang Bumi Agung|2015|Setia Agung|2017|Mulyo Jadi|2020|Terang Makmur
05|Gunung Agung|2001|Tunas Jaya|Mekar Jaya|Marga Jaya|Jaya Murni|Suka Jaya|Mulya Jaya|Bangun Jaya|Sumber Jaya|Wono Rejo|Tri Tunggal Jaya|Mulya Sari|Dwikora Jaya|Sumber Rejeki
06|Way Kenanga|2001|Agung Jaya|Mercu Buana|Balam Jaya|Pagar Buana|Indraloka I|Indraloka II|Balam Asri|Indraloka Jaya|Indraloka Mukti|Sido Agung
07|Lambu Kibang|2001|Kibang Budi Jaya|Lesung Bhakti Jaya|Mekar Sari Jaya|Pagar Jaya|Gunung Sari|Sumber Rejo|Kibang Yekti Jaya|Kibang Tri Jaya|Gilang Tunggal Makarta|Kibang Mulya Jaya
08|Pagar Dewa|2001|Pagar Dewa|Pagar Dewa Suka Mulya|Cahyou Randu|Bujung Dewa|Bujung Sari Marga|Marga Jaya Indah
09|Batu Putih|2001|Panca Marga|Sido Makmur|Sakti Jaya|Margo Mulya|Margo Dadi|Marga Sari|Mulyo Sari|Toto Katon|Toto Makmur|Toto Wonodadi
.13|Kabupaten Pesisir Barat
01|Pesisir Tengah|1005|Pasar Krui|1008|Pasar Kota Krui|2001|Way Redak|Seray|Kampung Jawa|Rawas|2006|Suka Negara|Pahmungan
02|Pesisir Selatan|2001|Negeri Ratu Tenumbang|Sukarame|Pelita Jaya|Sumur Jaya|Tanjung Jati|Pagar Dalam|Tanjung Setia|Biha|Way Jambu|Marang|Tanjung Raya|Bangun Negara|Ulok Manik|Paku Negara|Tulung Bamban
03|Lemong|2001|Tanjung Jati|Tanjung Sakti|Way Batang|Lemong|Cahya Negeri|Malaya|Bambang|Pagar Dalam|Bandar Pugung|Penengahan|Rata Agung|Sukamulya|Parda Haga
04|Pesisir Utara|2001|Kuripan|Padang Rindu|Negeri Ratu|Kerbang Dalam|Kota Karang|Balam|Way Narta|Kerbang Langgar|Walur|Batu Raja|Pemancar|Gedau
05|Karya Penggawa|2001|Kebuayan|Way Nukak|Way Sindi|Penengahan|Menyancang|Laay|Penggawa V Ulu|Penggawa V Tengah|Way Sindi Utara|Tembakak Way Sindi|Way Sindi Hanuan|Asahan Way Sindi
06|Pulau Pisang|2001|Pasar Pulau Pisang|Labuhan|Bandar Dalam|Pekon Lok|Sukadana|Sukamarga
07|Way Krui|2001|Pajar Bulan|Bumi Waras|Banjar Agung|Penggawa V Ilir|Ulu Krui|Gunung Kemala|Labuhan Mandi|Suka Baru|Penggawa Lima|Gunungkemala Timur
08|Krui Selatan|2001|Balai Kencana|Way Suluh|Way Napal|Padang Haluan|Lintik|Walur|Pemerihan|Mandiri Sejati|Padang Raya|Suka Jadi
09|Ngambur|2001|Sumber Agung|Ulok Mukti|Negeri Ratu Ngambur|Pekon Mon|Gedung Cahya Kuningan|Suka Banjar|Suka Negara|Muara Tembulih|Bumi Ratu
10|Ngaras|2001|Negeri Ratu Ngaras|2003|Kota Batu|Mulang Maya|Raja Basa|Parda Suka|2017|Padang Dalam|Suka Maju|Sukarame|Bandar Jaya
11|Bangkunat|2001|Pagar Bukit|Tanjung Kemala|Suka Marga|Kota Jawa|Penyandingan|Bandar Dalam|Way Haru|Pemerihan|Suka Negeri|Sumberejo|Siring Gading|Way Tias|Tanjung Rejo|Pagar Bukit Induk
.71|Kota Bandar Lampung
01|Kedaton|1003|Kedaton|Surabaya|Sukamenanti|Sidodadi|1009|Sukamenanti Baru|Penengahan|1012|Penengahan Raya
02|Sukarame|1003|Sukarame|Way Dadi|1006|Sukarame Baru|Way Dadi Baru|Korpri jaya|Korpri Raya
03|Tanjungkarang Barat|1001|Gedong Air|Sukajawa|1004|Susunan Baru|1006|Sukadana Ham|1008|Kelapa Tiga Permai|1010|Sukajawa Baru|Segalamider
04|Panjang|1001|Panjang Selatan|Srengsem|Panjang Utara|Pidada|1007|Karang Maritim|Way Lunik|Ketapang|Ketapang Kuala
05|Tanjungkarang Timur|1002|Kota Baru|Tanjung Agung|Kebon Jeruk|Sawah Lama|Sawah Brebes
06|Tanjungkarang Pusat|1001|Durian Payung|Gotong Royong|1005|Palapa|Kaliawi|Kelapa Tiga|1010|Pasir Gintung|1012|Kaliawi Persada
07|Telukbetung Selatan|1001|Pesawahan|Telukbetung|1008|Talang|Gedong Pakuon|1012|Sumur Putri|Gunungmas
08|Telukbetung Barat|1005|Bakung|Kuripan|Negeri Olok Gading|Sukarame II|Batu Putuk
09|Telukbetung Utara|1001|Kupang Kota|1003|Kupang Raya|Kupang Teba|1006|Pengajaran|Gulak Galik|Sumur Batu
10|Rajabasa|1001|Rajabasa|Gedong Meneng|1005|Rajabasa Nunyai|Rajabasa Pemuka|Gedong Meneng Baru|Rajabasa Raya|Rajabasa Jaya
11|Tanjung Senang|1001|Tanjung Senang|Way Kandis|Labuhan Dalam|Perumnas Way Kandis|Pematang Wangi
12|Sukabumi|1002|Sukabumi|1004|Sukabumi Indah|1007|Campang Raya|Nusantara Permai|Campang Jaya|Way Gubak|Way Laga
13|Kemiling|1001|Sumber Rejo|1003|Beringin Jaya|Kemiling Permai|Sumber Agung|Kedaung|Pinang Jaya|Sumberrejo Sejahtera|Kemiling Raya|Beringin Raya
14|Labuhan Ratu|1001|Labuhan Ratu|Labuhan Ratu Raya|Sepang Jaya|Kota Sepang|1006|Kampung Baru Raya|Kampung Baru
15|Way Halim|1001|Perumnas Way Halim|Way Halim Permai|Gunungsulah|Jagabaya I|Jagabaya II|Jagabaya III
16|Langkapura|1001|Langkapura|Langkapura Baru|Gunungterang|1005|Bilabong Jaya|Gunungagung
17|Enggal|1001|Enggal|Pelita|Tanjungkarang|Gunungsari|Rawalaut|Pahoman
18|Kedamaian|1001|Kedamaian|Bumi Kedamaian|Tanjungagung Raya|Tanjungbaru|Kalibalau Kencana|Tanjungraya|Tanjunggading
19|Telukbetung Timur|1001|Kota Karang|Kota Karang Raya|Parwata|Keteguhan|Sukamaju|Way Tataan
20|Bumi Waras|1001|Sukaraja|Bumi Waras|Garuntang|Bumi Raya|Kangkung
.72|Kota Metro
01|Metro Pusat|1001|Metro|Hadimulyo Timur|Imopuro|Hadimulyo Barat|Yosomulyo
02|Metro Utara|1001|Banjarsari|Purwosari|Karangrejo|Purwoasri
03|Metro Barat|1001|Mulyojati|Ganjar Agung|Mulyosari|Ganjar Asri
04|Metro Timur|1001|Yosodadi|Tejosari|Iring Mulyo|Yosorejo|Tejo Agung
05|Metro Selatan|1001|Rejomulyo|Margorejo|Sumbersari Bantul|Margodadi`;
