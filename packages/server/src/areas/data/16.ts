// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Sumatera Selatan
.01|Kabupaten Ogan Komering Ulu
07|Sosoh Buay Rayap|2001|Negeri Sindang|Rantau Kumpai|Lubuk Baru|Kungkilan|Penyandingan|Bandar|Lubuk Leban|Tungku Jaya|Mekar Sari|Mekar Jaya|Penantian
08|Pengandonan|2001|Gunung Meraksa|2003|Tanjung Pura|Tanjung Sari|Tangsi Lontar|Belambangan|Kesambirata|Gunung Liwat|2015|Pengandonan|Semanding|Tanjungan|Ujanmas|Gunung Kuripan
09|Peninjauan|2001|Kepayang|Kedondong|Belimbing|Durian|2006|Lubuk Rukam|Bindu|2009|Mendala|Peninjauan|Saung Naga|2022|Makartitama|Espetiga|Makarti Jaya|Mitra Kencana|Penilikan|Panji Jaya|Karang Dapo
13|Baturaja Barat|1003|Tanjungagung|Saung Naga|Talang Jawa|1007|Batu Kuning|1011|Air Gading|2001|Batu Putih|Laya|2006|Pusar|2008|Karang Agung|Karang Endah|Tanjung Karang|2012|Sukamaju
14|Baturaja Timur|1001|Baturaja Lama|1003|Pasar Baru|Kemalaraja|Sukaraya|Sukajadi|1011|Kemelak Bindung Langit|Sepancar Lawang Kulon|Baturaja Permai|Sekar Jaya|2007|Tanjung Kemala|Tanjung Baru|2015|Air Paoh|Terusan
20|Ulu Ogan|2001|Kelumpang|Gunung Tiga|Mendingin|Ulak Lebar|Pedataran|Sukajadi|Belandang
21|Semidang Aji|2001|Tanjung Kurung|Sukarami|Batanghari|Nyiur Sayak|Suka Merindu|Padang Bindu|Panggal Panggang|Bedegung|Ulak Pandan|Keban Agung|Tubohan|Raksa Jiwa|Seleman|Kebun Jati|Singapura|Pengaringan|Banjarsari|Pandan Dulang|2020|Panai Makmur|Guna Makmur|Tebing Kampung
22|Lubuk Batang|2001|Merbau|Gunung Meraksa|Kurup|Banu Ayu|Tanjung Dalam|Lubuk Batang Baru|Lubuk Batang Lama|Belatung|Karta Mulya|Lunggaian|Bandar Agung|Tanjung Manggus|2015|Markisa|Air Wall|Sumber Bahagia
28|Lengkiti|2001|Bandar Jaya|Karang Endah|Pajar Bulan|Pagar Dewa|Bumi Kawa|Tanjunglengkayap|Lubuk Dalam|Negeri Ratu|Segara Kembang|Tihang|Lubuk Hara|Sukaraja|Negeri Agung|Gedung Pekuon|Tualang|Sundan|Bunga Tanjung|Way Heling|Umpam|Fajar Jaya|Simpang Empat|Tanjungagung
29|Sinar Peninjauan|2001|Karya Jaya|Karya Mukti|Marga Bakti|Sri Mulya|Marga Mulya|Tanjung Makmur
30|Lubuk Raja|2001|Batu Marta I|Batu Marta II|Lekis Rejo|Lubuk Banjar|Marta Jaya|Batu Raden|Battu Winangun
31|Muara Jaya|2001|Kemala Jaya|Lontar|Muara Saeh|Lubuk Tupak|Beringin|Surau|Karang Lantang
32|Kedaton Peninjauan Raya|2001|Bunglai|Kedaton|Kampai|Rantau Panjang|Kedaton Timur|Suka Pindah|Sinar Kedaton|Lubuk Kemiling
.02|Kabupaten Ogan Komering Ilir
02|Tanjung Lubuk|1011|Tanjung Lubuk|2001|Ulak Kapal|Tanjung Merindu|Tanjung Baru|Seritanjung|Pengaraian|Sukarami|2008|Sukamulya|2010|Pulau Gemantung|2012|Bumiagung|Kotabumi|Tanjung Beringin|Tanjung Laga|Tanjung Laut|Ulak Balam|Jambu Ilir|2031|Jukdadak|Atar Balam|Tanjung Harapan|Pulau Gemantung Ilir|Pulau Gemantung Ulu|Pulau Gemantung Darat
03|Pedamaran|2002|Pedamaran VI|Pedamaran V|Pedamaran IV|Pedamaran III|Pedamaran II|Pedamaran I|Cinta Jaya|Sukadamai|Serinanti|Sukaraja|2017|Burnai Timur|Suka Pulih|Menang Raya|2021|Lebuh Rarak
04|Mesuji|2001|Pematang Panggang|Sungai Sodong|2005|Pagar Dewa|Surya Adi|Makarti Mulya|Marga Bakti|Jaya Bakti|2025|Sukamukti|Mekar Wangi|2035|Karya Mukti|2037|Kalideras|Sumber Deras|2047|Kembang Jajar|2050|Kota Baru|Sido Basuki|Pematang Kasih|Labuhan Jaya
05|Kayu Agung|1001|Jua-jua|Kayuagung|Sidakersa|Cintaraja|Mangun Jaya|Paku|Kedaton|Sukadana|Perigi|Kutaraja|1025|Tanjung Rancing|2011|Kijang Ulu|Muarabaru|Tanjung Lubuk|Arisan Buntal|Celikah|Banding Anyar|Buluh Cawang|Lubuk Dalam|Anyar|Tanjung Menang|Teloko|Tanjung Serang|Serigeni Baru|Serigeni
08|Sirah Pulau Padang|2001|Tanjung Alai|Batu Ampar|Awal Terusan|Ulak Jermun|Mangun Jaya|Terusan Menang|Belanti|Terate|Rengas Pitu|Pantai|Sirah Pulau Padang|Serdang Menang|Bungin Tinggi|Penyandingan|Berkat|Sukaraja|Pematang Buluran|Rawang Besar|Batu Ampar Baru|Terusan Laut
11|Tulung Selapan|1016|Tulung Selapan Ulu|2001|Simpang Tiga|Pulau Beruang|Penyandingan|Tanjung Batu|Toman|Cambai|Kayuara|Petaling|Tulung Selapan Ilir|Ujung Tanjung|Lebung Gajah|Lebung Itam|Penanggoan Duren|Jerambah Rengas|Simpang Tiga Makmur|2017|Simpang Tiga Jaya|Simpang Tiga Sakti|Tulung Seluang|Rantau Lurus|Kuala Dua Belas|Simpang Tiga Abadi|Tulung Selapan Timur
12|Pampangan|2001|Ulak Kemang|Sepang|Keman|Kandis|Ulak Depati|Pulau Layang|Tapus|Pulau Betung|Bangsal|Kuro|Menggeris|Pampangan|Serimenang|Secondong|Jermun|Serdang|Jungkal|2035|Tanjung Kemang|Ulak Pianggu|Ulak Kemang Baru|Keman Baru|Sri Mulya
13|Lempuing|2005|Tebing Suluh|Cahya Bumi|Kutapandan|Cahaya Maju|Bumiagung|Sumberagung|Tugumulyo|2013|Dabuk Rejo|Suka Mulya|Bumi Arjo|Tulung Harapan|Kepayang|2025|Tugu Jaya|Tugu Agung|Sindang Sari|Mekar Jaya|2034|Bumiarjo Makmur|Cahaya Makmur|Sumber Makmur
14|Air Sugihan|2001|Tirta Mulya|Suka Mulya|Jadi Mulya|Marga Tani|Bandar Jaya|Mukti Jaya|Srijaya Baru|Nusantara|Kerta Mukti|Nusakerta|Banyu Biru|Pangkalan Damai|Negeri Sakti|Rantau Karya|Pangkalan Sakti|Simpang Heran|Rengas Abang|Bukit Batu|Sungai Batang
15|Sungai Menang|2001|Sungai Menang|Karangsia|Sungai Ceper|Gajah Mati|Sungai Tepuk|Sungai Sibur|Talang Makmur|Harapan Jaya|Talang Jaya|Sidomulyo|Bumi Pratama Mandira|Pinang Indah|Gajah Makmur|Gading Jaya|Gajah Mukti|Gajah Mulya|Sri Gading|Gading Mas
17|Jejawi|2001|Tanjung Aur|Lubuk Ketepeng|Talang Cempedak|Bubusan|Air Itam|Jejawi|Karang Agung|Muara Batun|Lingkis|Terusan Jawa|Tanjung Ali|Sukadarma|Ulak Tembaga|Pedu|Pematang Kijang|Simpang Empat|Padang Bulan|Batun Baru|Danau Ceper
18|Cengal|2001|Sungai Somor|Sungai Lumpur|Sungai Jeruju|Sungai Ketupak|Ulak Kedondong|Pelimbangan|Cengal|Talang Rimba|Sungai Pasir|Kuala Sungai Jeruju|Kuala Sungai Pasir|Pantai Harapan|Adil Makmur|Balam Jeruju|Kebun Cabe|Lebak Beriang|Parit Raya
19|Pangkalan Lampam|2001|Deling|Pangkalan Lampan|Lirik|Lebung Batang|Sungai Bungin|Sukaraja|Darat|Pulauan|Riding|Sunggutan|Suka Damai|Air Pedara|Rimba Samak|Talang Daya|Air Rumbai|Rambai|Perigi|Bukit Batu|Rawa Tenam
20|Mesuji Makmur|2001|Catur Tunggal|Surya Karta|Tegal Sari|Mukti Karya|Pematang Jaya|Pematang Sukatani|Kampung Baru|Cahaya Mas|Karya Usaha|Pematang Binatani|Bina Karsa|Pematang Sari|Pematang Sukaramah|Cahaya Mulya|Gading Sari|2017|Karya Jaya|Mesuji Jaya|Sumber Mulya|Beringin Jaya
21|Mesuji Raya|2001|Embacang|Balian|Sumbu Sari|Suka Sari|Ciptasari|Mataram Jaya|Bumi Makmur|Sumber Baru|Mulya Jaya|Rotan Mulya|Embacang Permai|Gedung Rejo|Kertamukti|Kemang Indah|Balian Makmur|Sedyomulyo|Dabuk Makmur
22|Lempuing Jaya|2001|Tanjung Sari I|Lubuk Seberuk|Rantau Durian I|Sungai Belida|Lempuing Indah|Muktisari|Tania Makmur|Sukamaju|Muara Burnai II|Suka Jaya|Rantau Durian II|Tanjung Sari II|Purwo Asri|Muara Burnai I|Lubuk Makmur|Rantau Durian Asli
23|Teluk Gelam|2001|Benawa|Serapek|Sugih Waras|Muara Telang|Kuripan|Cinta Marga|Penyandingan|Talang Pengeran|Ulak Ketapang|Mulyaguna|Panca Tunggal Benawa|Bumi Harapan|Sinar Harapan Mulya|Seriguna
24|Pedamaran Timur|2001|Pulau Geronggang|Sumber Hidup|Gading Raja|Maribaya|Pancawarna|Tanjung Makmur|Kayu Labu
.03|Kabupaten Muara Enim
01|Tanjung Agung|2011|Embawang|Pagar Dewa|Tanjung Bulan|Lesung Batu|Pandan Enim|Paduraksa|Matas|Tanjung Agung|Muara Emil|Tanjung Karangan|Seleman|Penyandingan|Tanjung Lalang|Pulau Panggung
02|Muara Enim|1006|Tungkal|Pasar II Muara Enim|Pasar III Muara Enim|Pasar I Muara Enim|Muara Enim|1016|Air Lintang|2001|Tanjung Raja|Karang Raja|Muara Lawai|Tanjung Jati|Lubuk Emplas|2011|Kepur|Tanjung Serian|Muara Harapan|Saka Jaya|Harapan Jaya
03|Rambang Niru|2001|Gemawang|Lubuk Raman|Jemenang|Tanjung Menang|Tebat Agung|Gerinam|2014|Suban Jeriji|Air Limau|Muara Emburung|Manunggal Jaya|Air Talas|Air Enau|Manunggal Makmur|Aur Duri|2023|Kasih Dewa|Air Cekdam
04|Gunung Megang|2001|Penanggiran|Gunung Megang Luar|Gunung Megang Dalam|Lubuk Mumpo|Perjito|Tanjung Muning|Tanjung Terang|2016|Bangun Sari|Sumaja Makmur|Sidomulyo|Pajar Indah|Kayu Ara Sakti|Panang Jaya
06|Gelumbang|1010|Gelumbang|2004|Gaung Telang|2006|Pinang Banjar|2008|Segayam|Tambangan Kelekar|2011|Suka Menang|2013|Karang Endah|Jambu|Midar|Mililian|Pedataran|Teluk Limau|Kerta Mulya|Sebau|Sigam|Payabakal|Bitis|Gumai|Putak|Talang Taling|2030|Suka Jaya|Karang Endah Selatan|Betung
07|Lawang Kidul|1001|Tanjung Enim|Pasar Tanjung Enim|Tanjung Enim Selatan|2004|Tegal Rejo|Lingga|Keban Agung|Darmo
08|Semende Darat Laut|2001|Penindaian|Babatan|Muara Dua|Muara Danau|Penyandingan|Tanah Abang|Pagar Agung|Pulau Panggung|Karya Nyata|Perapau
09|Semende Darat Tengah|2001|Tenam Bungkuk|Kota Padang|Gunung Agung|Sri Tanjung|Tebing Abang|Batu Surau|Tanjung Raya|Muara Tenang|Rekimai Jaya|Palak Tanah|Kota Agung|Swarna Dwipa
10|Semende Darat Ulu|2001|Tanjung Tiga|Cahaya Alam|Datar Lebar|Segamit|Siring Agung|Aremantai|Tanjung Agung|Pajar Bulan|Pelakat|Danau Gerak
11|Ujan Mas|2001|Pinang Belarik|Ujan Mas Lama|Ujan Mas Baru|Tanjung Raman|Muara Gula Baru|Muara Gula Lama|Guci|Ulak Bandung|Ujan Mas Ulu
14|Lubai|2005|Aur|Beringin|Kota Baru|Pagar Gunung|Gunung Raja|Tanjung Kemala|Suka Merindu|2014|Jiwa Baru|2020|Air Asam|Menanti
15|Rambang|2001|Baru Rambang|Sugihan|Tanjung Raya|Tanjung Dalam|Sukarami|Pagar Agung|Sugih Waras|Sumber Rahayu|Marga Mulya|Kencana Mulia|Negeri Agung|Sugihwaras Barat|Air Keruh
16|Sungai Rotan|2001|Tanjung Miring|Danau Tampang|Kasai|Sungai Rotan|Sukamerindu|Tanding Marga|Muara Lematang|Sukadana|Modong|Sukacinta|Penandingan|Danau Rata|Paya Angus|Sukarami|Petar Dalam|Sukajadi|Sukamaju|Danau Baru|Petar Luar
17|Lembak|2007|Petanang|Talang Nangka|Alai|Sungai Duren|Tapus|Lembak|Kemang|Lubuk Enau|Alai Selatan|2019|Tanjung Baru
19|Benakat|2001|Padang Bindu|Betung|Pagar Dewa|Pagarjati|Hidup Baru|Rami Pasai
21|Kelekar|2001|Embacang Kelekar|Menanti|Menanti Selatan|Suban Baru|Pelempang|Teluk Jaya|Tanjung Medang
22|Muara Belida|2001|Gedung Buruk|Arisan Musi|Harapan Mulia|Mulia Abadi|Arisan Musi Timur|Patra Tani|Tanjung Baru|Kayu Ara Batu
23|Belimbing|2001|Tanjung|Simpang Tanjung|Cinta Kasih|Teluk Lubuk|Berugo|Belimbing|Bulang|Belimbing Jaya|Darmo Kasih|Dalam
24|Belida Darat|2001|Tanjung Bunut|Babat|Lubuk Semantung|Lubuk Getam|Talang Balai|Talang Beliung|Sialingan|Tanjung Tiga|Ibul|Gaung Asam
25|Lubai Ulu|2001|Karang Agung|Karang Sari|Karang Mulya|Sumber Mulya|Sumber Asri|Pagar Dewa|Prabumenang|Lecah|Mekar Jaya|Lubai Persada|Lubai Makmur
26|Empat Petulai Dangku|2001|Muara Niru|Kahuripan Baru|Pangkalan Babat|Gunung Raja|Banuayu|Kuripan|Kuripan Selatan|Batu Raja|Dangku|Siku
27|Panang Enim|2001|Lebak Budi|Lambur|Pagar Jati|Tanjung Baru|Sukaraja|Pandan Dulang|Muara Meo|Sugih Waras|Indramayu|Bedegung|Padang Bindu|Lubuk Nipis
.04|Kabupaten Lahat
01|Tanjungsakti Pumu|2001|Kembang Ayun|Gunung Meraksa|Tanjung Alam|Batu Rancing|Suban|Genting|Gunung Ayu|Ujung Pulau|Muara Cawang|Kepala Siring|Simpang III Pumu|Gunung Raya|Talang Tinggi|Karang Agung
06|Jarai|2008|Sadan|Penantian|Bandar Aji|Tertap|Serambi|Muara Tawi|Kedaton|Pelajaran|Nanti Giri|Pama Salak|Jemaring|Aromantai|Jarai|Tanjung Menang|Mangun Sari|Pagar Dewa|Sukananti|Lubuk Saung|Karang Tanding|Gunung Raya|Gunung Megang
07|Kota Agung|2001|Bangke|Tebat Langsat|Singapure|Gunung Liwat|Kebun Jati|Bintuhan|Mutar Alam Baru|Pandan Arang Ulu|Mutar Alam Lama|Tanjung Raman|Tunggul Bute|Karang Endah|Karang Agung|Suka Raja|Gedung Agung|Kota Agung|Lawang Agung|Sukarami|Tanjung Beringin|Pagaruyung|2031|Muara Gula|Tanjung Bulan
08|Pulau Pinang|2008|Tanjung Mulak|Pulau Pinang|Tanjung Sirih|Lubuk Sepang|Karang Dalam|Kuba|Jati|2016|Pagar Batu|Muara Siban|Perigi
09|Merapi Barat|2010|Suka Cinta|Gunung Agung|Tanjung Pinang|Suka Marga|Payo|Karang Endah|Tanjung Telang|Lubuk Kepayang|Muara Temiang|Ulak Pandan|Negeri Agung|Lebak Budi|Tanjung Baru|Kebur|Telatang|Muara Maung|Merapi|2040|Purwosari|Karang Rejo
10|Lahat|1031|Lahat Tengah|Gunung Gajah|Pagar Agung|1037|Talang Jawa|Pasar Baru|1040|Kota Baru|Pasar Lama|Pasar Bawah|RD. PJKA|1046|Bandar Agung|1051|Kota Negara|Kota Jaya|1054|RD. PJKA Bandar Agung|1058|Sari Bunga Mas|Bandar Jaya|Talang Jawa Selatan|Talang Jawa Utara|2012|Padang Lengkuas|2027|Selawi|2030|Sukanegara|2034|Kota Raya|Keban|Pagar Sari|2039|Pagar Negara|2049|Senabing|Manggul|2053|Ulak Lebar|2055|Giri Mulya|Makarti Tama|Ulak Mas
12|Pajar Bulan|2001|Talang Baru|Talang Pagar Agung|Bantunan|Suka Bumi|Pulau Panggung|Pajar Bulan|Kota Raya Lembak|Sumur|Gelung Sakti|Pulau|Ulak Bandung|Talang Padang Tinggi|2019|Aceh|Pajar Tinggi|2025|Kota Raya Darat|Jenti'an|Tongkok|Benua Raja|Talang Mengkenang|Talang Tangsi
15|Mulak Ulu|2007|Pajar Bulan|Sukananti|Karang Lebak|2011|Babatan|2014|Muara Tiga|Sengkuang|Penindayan|Datar Balam|Tebing Tinggi|Geramat|Pengentaan|Lesung Batu|Air Puar|2024|Mengkenang|2029|Lawang Agung Mulak|Padang Masat
16|Kikim Selatan|2001|Pandan Arang|Tanjung Kurung|Nanjungan|Pagardin|Pulau Beringin|Beriningin Jaya|Banu Ayu|Tanjung Alam|Sirah Pulau|Tanjung Beringin|Pagar Jati|Karang Cahaya|Jaga Baya|Keban Agung|Padang Bindu|Beringin Janggut|Keban Raya|Lubuk Tungkang
17|Kikim Timur|2001|Bunga Mas|Gunung Kembang|Tanjung Bindu|Lubuk Tapang|Lubuk Nambulan|Gelumbang|Gunung Aji|Gunung Karto|Karang Endah|Padu Raksa|Seronggo|Datar Serdang|Batu Urip|Cecar|Patikal Lama|Muara Empayang|Lubuk Kute|Patikal Baru|Gedung Agung|Babat Lama|Tanda Raja|Muara Danau|Sendawar|Lubuk Layang Ilir|Binjai|Lubuk Layang Ulu|Cempaka Sakti|Suka Harjo|Marga Mulya|Kencana Sari|Linggar Jaya|Purwaraja
18|Kikim Tengah|2001|Sungai Laru|Muara Lingsing|Tanjung Baru|Kepala Siring|Maspura|Suka Raja|Tanjung Aur|Purbamas|Banyu Mas
19|Kikim Barat|2001|Saung Naga|Penantian|Suka Merindu|Jajaran Baru|Wonorejo|Babatan Baru|Jajaran Lama|Lubuk Seketi|Sukarami|Singapura|Ulak Bandung|Bandar Jaya|Purnama Sari|Wanaraya|Purworejo|Suka Bakti|Mekar Jaya|Darma Raharja|Sido Makmur
20|Pseksu|2001|Sukajadi|Tanjung Agung|Penandingan|Talang Tinggi|Batu Niding|Tanjung Raya|Lubuk Mabar|Pagar Agung|Lubuk Tuba|Lubuk Atung|Muara Cawang
21|Gumay Talang|2001|Sugi Waras|Tanjung Periuk|Tanjung Karangan|Muara Tandi|Darmo|Indikat Ilir|Tanjung Baru|Mandi Angin|Ngalam Baru|Sukarami|Tanjung Dalam|Tanah Pilih|Tanjung Beringin|Batay|Suka Makmur
22|Pagar Gunung|2001|Kedaton|Tanjung Agung|Karang Agung|Bandung Agung|Lesung Batu|Air Lingkar|Batu Rusa|Kupang|Sawah Darat|Danau|Siring Agung|Pagar Alam|Rimba Sujud|Germidar Ilir|Pagar Gunung|Germidar Ulu|Padang Pagun|Muara Dua|Penantian|Merindu
23|Merapi Timur|1014|Lebuay Bandung|2001|Sirah Pulau|Gunung Kembang|Prabu Menang|Banjar Sari|Arahan|Nanjungan|Sengkuang|Tanjung Lontar|Gedung Agung|Muara Lawai|Tanjung Jambu|Cempaka Wangi|Lematang Jaya
24|Tanjung Sakti Pumi|2001|Pulau Panas|Sindang Panjang|Gunung Kembang|Pagar Agung|Benteng|Ulak Lebar|Gunung Agung|Masam Bulau|Pajar Bulan|Tanjung Bulan|Penandingan|Tanjung Sakti|Negeri Kaya|Pulau Panggung|Gunung Kerto|Lubuk Tabun|Pagar Jati|Lubuk Dalam
25|Gumay Ulu|2001|Tinggi Hari|Tanjung Raja|Sinjar Bulan|Padang Gumay|Tanjung Aur|Simpur|Lubuk Selo|Rindu Hati|Sumber Karya|Trans SP II Padang Muara Dua
26|Merapi Selatan|2001|Padang|Tanjung Menang|Lubuk Pedaro|Suka Merindu|Tanjung Beringin|Talang Akar|Lubuk Betung|Perangai|Geramat
27|Tanjungtebat|2001|Pandan Arang Ilir|Tanjung Kurung Ulu|Tanjung Kurung Ilir|Tanjung Baru|Tanjung Nibung|TanjungTebat|Tanjung Bai|Tanjung Menang|Tanjung Raya|Air Dingin Lama|Air Dingin Baru|Muara Danau|Talang Jawa|Padang Perigi
28|Muarapayang|2001|Muara Payang|Muara Gelumpai|Talang Tinggi|Lawang Agung Lama|Lawang Agung Baru|Muara Jauh|Bandu Agung
29|Sukamerindu|2001|Sukamerindu|Guru Agung|Karang Caya|Gunung liwat|Kapitan|Rambai Kaca|Pagar Kaya|Tanjung Raya|Sukaraja|Tanjung Agung
30|Mulak Sebingkai|2001|Jadian Baru|Jadian Lama|Talang Berangin|Padang Bindu|Keban Agung|Danau Belidang|Talang Padang|Lubuk Dendan|Penandingan|Durian Dangkal
31|Lahat Selatan|2001|Banjar Negara|Tanjung Payang|Tanjung Tebat|Nantal|Karang Anyar|Karang Baru|Kerung|Muara Cawang|Talang Sawah|Talang Sejemput
.05|Kabupaten Musi Rawas
01|Tugumulyo|1001|B. Srikaton|2002|Surodadi|Tegal Rejo|Trikoyo|Kalibening|Widodo|Wonokerto|Nawangsasi|Sukomulyo|Wukirsari|Ngadirejo|Dwijaya|Siti Harjo|Mataram|Tambahasri|Wonorejo|Sidoharjo|Triwikaton
02|Muara Lakitan|1019|Muara Lakitan|2001|Tri Anggun Jaya|Semangus|Anyar|Muara Rengas|Sungai Pinang|Semeteh|Prabumulih II|Prabumulih I|Lubuk Pandan|Pelita Jaya|Sidomulyo|Marga Baru|Pendingan|Bumi Makmur|Mukti Karya|Harapan Makmur|Pian Raya|Sindang Laya|2020|Semanggus Baru
03|Muara Kelingi|1013|Muara Kelingi|2001|Binjai|Pulau Panggung|Tanjung Lama|2012|Mandi Aur|2014|Lubuk Tua|Mambang|Bingin Janggut|Tugu Sempurna|2019|Marga Sakti|2021|Karya Sakti|Petrans Jaya|Karya Mukti|Beliti Jaya|2026|Karya Teladan|Temuan Sari|Temuan Jaya|Mekar Sari|Mangan Jaya|Lubuk Muda|Sukamenang
08|Jayaloka|1006|Marga Tunggal|2001|Giri Yoso|Kertosono|Margoyoso|Bumi Rejo|Sidodadi|2007|Marga Tani|Sukowono|2010|Purwodadi|2012|Dono Rejo|2015|Ngesti Boga I|Ngesti Boga II|2020|Ngestikarya
09|Muara Beliti|1003|Pasar Muara Beliti|2001|Pedang|Muara Beliti Baru|2004|Mana Resmi|Bumi Agung|2014|Suro|Tanah Periuk|Ketuan Jaya|Air Satan|Durian Remuk|Satan Indah Jaya|Air Lesing
10|STL Ulu Terawas|1017|Terawas|2001|Sumber Karya|Suko Rejo|Suka Karya|2011|Sri Mulyo|2014|Sukamerindu|Paduraksa|Babat|2018|Pasenan|Sukaraya|Sukamana|Kosgoro|Sukaraya Baru
11|Selangit|1001|Selangit|2002|Lubuk Ngin|Napal Melintang|Taba Tengah|Taba Remanik|Batu Gane|Karang Panggung|Muara Nilau|Perabumenang|Taba Rena|Taba Gindo|Lubuk Ngin Baru
12|Megang Sakti|1001|Megang Sakti I|1021|Talang Ubi|2002|Muara Megang|Megang Sakti II|Megang Sakti III|Megang Sakti IV|Jajaran Baru|Sumber Rejo|Rejo Sari|Mekar Sari|Campur Sari|Tegal Sari|Marga Puspita|Megang Sakti V|Pagar Ayu|Karya Mulia|Wonosari|Trisakti|Jajaran Baru II|Muara Megang I|Mulyo Sari
13|Purwodadi|1005|Purwodadi|1007|Mangun Harjo|2001|Bangun Sari|Kerto Sari|Pagar Sari|Mardi Harjo|2006|Karya Dadi|2008|Rejo Sari|Sadar Karya|Purwakarya|Tri Karya
14|BTS. Ulu|1017|Bangun Jaya|2001|Kembang Tanjung|Gn. Kembang Baru|Gn. Kembang Lama|Sungai Bunut|Sungai Naik|Pangkalan T. Lama|Sadu|Tambangan|Pelawe|Lubuk Pauh|Tri Jaya|Mulyo Harjo|Suka Makmur|Raksa Budi|Kota Baru|Trimukti|2018|Mekar Jaya|Sembatu Jaya
18|Tiang Pumpung Kepungut|2001|Lubuk Besar|Batu Bandung|Rantau Bingin|Rantau Serik|Muara Kati Lama|Muara Kati Baru I|Muara Kati Baru II|Kebur|Simpang Gegas Temuan|Kebur Jaya
19|Sumber Harta|1002|Sumber Harta|2001|Sumber Jaya|2003|Sukamaju|Jamburejo|Sumber Sari|Suka Mulya|Sukajaya|Madang|Sukarami Jaya|Sumber Asri
20|Tuah Negeri|2001|Banpres|Jaya Tunggal|Sukamulya|Darma Sakti|Jaya Bhakti|Remayu|Petunang|Lubuk Rumbai|Air Beliti|Leban Jaya|Bamasco
21|Suka Karya|2001|Sukowarno|Sugih Waras|Bangun Rejo|Ciptodadi|Sukarena|Yudha Karya Bakti|Rantau Alih|Ciptodadi II
.06|Kabupaten Musi Banyuasin
01|Sekayu|1009|Kayu Ara|Serasan Jaya|Soak baru|Balai Agung|2001|Sukarami|Lumpatan|Bailangu|Muara Teladan|Bandar Jaya|Sungai Medak|Sungai Batang|Rimba Ukur|2013|Lumpatan 2|Baliangu Timur
02|Lais|2001|Danau Cala|Rantau Keroya|Tanjung Agung Timur|Petaling|Lais|Teluk|Epil|Purwosari|Teluk Kijing I|Teluk Kijing II|Teluk Kijing III|Tanjung Agung Utara|Tanjung Agung Barat|Tanjung Agung Selatan|Lais Utara|Epil Barat
03|Sungai Keruh|2002|Pagar Kaya|Sukalali|Kartayu|2006|Sungai Dua|Sindang Marga|Tebing Bulang|Gajah Mati|Rantau Sialang|2014|Kerta Jaya|Keramat Jaya
04|Batang Hari Leko|2001|Bukit Sejahtera|Bukit Pangkuasan|Tanah Abang|Talang Leban|Talang Buluh|Lubuk Buah|Sungai Napal|Lubuk Bintialo|Sako Suban|Bukit Selabu|Saut|Tanjung Bali|Pinggap|Pengaturan|Ulak Kembang|Pangkalan Bulian
05|Sanga Desa|1016|Ngulak I|1019|Ngulak|2001|Air Balui|Nganti|Jud I|Jud II|Penggage|Ngunang|Ngulak II|Ngulak III|Ulak Embacang|Terusan|Kemang|Tanjung Raya|Air Itam|Keban I|Keban II|2017|Panai|Macang Sakti
06|Babat Toman|1038|Babat|Mangun Jaya|2001|Sereka|Sugi Raya|Sugi Waras|Beruge|Muara Punjung|2007|Bangun Sari|Toman|Kasmaran|2022|Sungai Angit|Srimulyo|2042|Pangkalan Jaya|Toman Baru
07|Sungai Lilin|1020|Sungai Lilin|1030|Sungai Lilin Jaya|2007|Sri Gunung|Sumber Rejeki|Linggo Sari|Mulyo Rejo|Suka Damai Baru|Cinta Damai|Berlian Makmur|Bumi Kencana|Mekar Jadi|Nusa Serasan|Pinang Banjar|2019|Panca Tunggal|2021|Bukit Jaya
08|Keluang|1015|Keluang|2001|Tenggaro|2003|Tanjung Dalam|Dawas|Mekar Jaya|Sumber Agung|Karya Maju|Tegal Mulyo|Cipta Praja|Loka Jaya|Mekar Sari|Sido Rejo|Mulyo Asih|Sridamai
09|Bayung Lencir|1016|Bayung Lencir|1065|Bayung Lencir Indah|2006|Muara Merang|Mangsang|Tampang Baru|Kali Berau|Sindang Marga|Telang|Pagar Desa|Mendis|Pulai Gading|Muara Medak|2017|Sukajaya|2026|Senawar Jaya|2048|Simpang Bayat|Bayat Ilir|Pangkalan Bayat|Muara Bahar|2058|Mekar Jaya|Mendis Jaya|Kepayang|Wono Rejo|2063|Lubuk Harjo
10|Plakat Tinggi|2001|Sido Mukti|Suka Damai|Suka Jaya|Suka Makmur|Suka Maju|Bangun Harja|Sido Rahayu|Bukit Indah|Warga Mulya|Tanjung Kaputran|Air Putih Ulu|Sialang Agung|Cinta Karya|Air Putih Ilir|Sumber Rejeki
11|Lalan|2001|Karang Agung|Karang Rejo|Karang Makmur|Perumpung Raya|Galih Sari|Karang Tirta|Purwo Agung|Karya Mukti|Sri Karang Rejo|Mekar Sari|Agung Jaya|Bumi Agung|Jaya Agung|Suka Makmur|Mandala Sari|Bandar Agung|Karang Sari|Sri Gading|Mulya Agung|Karang Mukti|Madya Mulya|Mulya Jaya|Sari Agung|Suka Jadi|Ringin Agung|Tri Mulya Agung|Mekar Jaya
12|Tungkal Jaya|2001|Peninggalan|Suka Damai|Berlian Jaya|Simpang Tungkal|Pangkalan Tungkal|Sumber Harum|Sumber Sari|Sinar Harapan|Banjar Jaya|Beji Mulyo|Bero Jaya Timur|Pandan Sari|Margo Mulyo|Sri Mulyo|Sido Mulyo|Sinar Tungkal
13|Lawan Wetan|2001|Ulak Paceh|Ulak Paceh Jaya|Tanjung Durian|Napal|Rantau Kasih|Karang Ringin I|Karang Ringin II|Ulak Teberau|Bumi Ayu|Karang Waru|Karang Anyar|Rantau Panjang|Simpang Sari|Talang Piase|Pandan Dulang
14|Babat Supat|2001|Suka Maju|Letang|Supat|Babat Banyuasin|Tanjung Kerang|Langkap|Gajah Mati|Tenggulang Jaya|Bandar Tenggulang|Sumber Jaya|Tenggulang Baru|Supat Barat|Supat Timur|Seratus Lapan|Babat Ramba Jaya|Gajah Muda
15|Jirak Jaya|2001|Jirak|Rukun Rahayu|Talang Simpang|Jembatan Gantung|Talang Mandung|Rejosari|Bangkit Jaya|Baru Jaya|Sinar Jaya|Setia Jaya|Mekar Jaya|Layan
.07|Kabupaten Banyuasin
01|Banyuasin I|1016|Mariana|1021|Mariana Ilir|2001|Sungai Rebo|Sungai Gerong|Merah Mata|Perajen|Cinta Manis Lama|2008|Perambahan|2011|Pematang Palas|Tirto Sari|2014|Pulau Borang|2025|Perambahan Baru|2028|Duren Ijo
02|Banyuasin II|2001|Sungsang I|Sungsang II|Sungsang III|Sungsang IV|2010|Teluk Payo|2013|Tanah Pilih|2015|Perajen Jaya|Rimau Sungsang|2018|Marga Sungsang|Muara Sungsang
03|Banyuasin III|1008|Kayuara Kuning|Mulia Agung|1012|Pangkalan Balai|1023|Seterio|1033|Kedondong Raye|2006|Langkan|Pangkalan Panji|2010|Lubuk Saung|Ujung Tanjung|2013|Sidang Mas|Galang Tinggi|Petaling|Rimba Alai|Pelajau Ilir|Regan Agung|Suka Mulia|Tanjung Agung|Tanjung Menang|Sri Bandung|2024|Pelajau|Tanjung Beringin|Terentang|2028|Tanjung Kepayang|2034|Sukaraja Baru|2037|Terlangu|Rimba Balai
04|Pulau Rimau|2002|Teluk Betung|2004|Mukut|2006|Sumber Rejeki|Dana Mulya|Wana Mukti|Budi Asih|2013|Rukun Makmur|Nunggal Sari|2017|Majatra|Wonosari|2031|Sumber Mulya|Rawa Banda|2037|Senda Mukti|Tirta Mulya|Banjar Sari|Buana Murti|Tabuan Asri
05|Betung|1017|Betung|1021|Rimba Asam|Betung Selatan|2002|Pulau Rajak|Bukit|Sri Kembang|Lubuk Karet|2014|Taja Mulya|Taja Raya I|Taja Indah|2018|Taja Raya II|2020|Suka Mulya
06|Rambutan|1021|Jakabaring Selatan|2001|Kebon Sahang|Siju|Tanah Lembak|Parit|Pelaju|Suka Pindah|Baru|Tanjung Kerang|Rambutan|Tanjung Merbu|Sako|Gelebak Dalam|Menten|Pangkalan Gelebak|Sungai Dua|Sungai Pinang|Sungai Kedukan|2019|Durian Gadis|Pulau Parang
07|Muara Padang|2001|Muara Padang|Tanjung Baru|Karang Anyar|2006|Purwodadi|Sumber Makmur|Air Gading|Tirto Raharjo|Daya Utama|Daya Makmur|Sido Mulyo 18|Sido Rejo|2018|Sido Mulyo 20|2037|Margo Mulyo 20|Margo Sugihan|2042|Tirta Jaya
08|Muara Telang|2007|Marga Rahayu|Sumber Mulya|Sumber Hidup|Telang Rejo|Telang Jaya|2013|Telang Makmur|Telang Karya|Panca Mukti|Mukti Jaya|2019|Mekar Sari|2024|Talang Indah|Mekar Mukti|Upang Jaya|Upang Karya|Upang Cemara|Upang Ceria
09|Makarti Jaya|1012|Makarti Jaya|2002|Delta Upang|2006|Pendowo Harjo|Pangestu|Tirta Kencana|2010|Upang Makmur|2013|Upang Mulya|2017|Purwosari|2019|Tanjung Mas|Tanjung Baru|Sungai Semut|Muara Baru
10|Talang Kelapa|1002|Air Batu|Sukomoro|Sukajadi|1006|Kenten|1022|Tanah Mas|Talang Keramat|Sukajadi Timur|Tanah Mas Indah|Rawa Maju|Air Batu Jaya|Sei Sedapat|Azhar Permai|Keramat Raya|2001|Sungai Rengit|2005|Pangkalan Benteng|2007|Gasing|2019|Talang Buluh|Sungai Rengit Murni|Kenten Laut
11|Rantau Bayur|2001|Muara Abab|Tanjung Pasir|Tanjung Tiga|Rantau Bayur|Pagar Bulan|Kemang Bejalu|Tanjung Menang|Srijaya|Sejagung|Sungai Pinang|Semuntul|Lebung|Lubuk Rengas|Paldas|Tebing Abang|Talang Kemang|Rantau Harapan|Penandingan|Sungai Naik|Sungai Lilin|Sukarela
12|Tanjung Lago|2001|Telang Sari|Mulya Sari|Purwosari|Sri Menanti|Sebalik|Tanjung Lago|Kuala Puntian|Sukatani|Sukadamai|Banyu Urip|Bangun Sari|Sumber Mekar Mukti|Muara Sugih|Manggar Raya|Bunga Karang
13|Muara Sugihan|2001|Margo Mulyo 16|Rejo Sari|Daya Murni|Daya Bangun Harjo|Sumber Mulyo|Sugih Waras|Indrapura|Cendana|Argo Mulyo|Tirta Harja|Tirta Mulya|Daya Kesuma|Margo Rukun|Ganesha Mukti|Timbul Jaya|Jalur Mulya|Gilirang|Juru Taro|Kuala Sugihan|Beringin Agung|Mekar Jaya|Sido Makmur
14|Air Salek|2001|Air Solok Batu|Sri Mulyo|Srikaton|Sidoharjo|Bintaran|Damar Wulan|Enggal Rejo|Saleh Jaya|Saleh Agung|Saleh Mulya|Saleh Mukti|Saleh Makmur|Upang|Upang Marga
15|Tungkal Ilir|2001|Bentayan|Teluk Tenggulang|2004|Suka Mulya|Suka Raja|Karang Anyar|Karang Asem|Marga Rahayu|Sido Mulyo|Keluang|Bumi Serdang|Karang Mulya|Suka Karya|Panca Mulya|Suka Jaya
16|Suak Tapeh|2001|Talang Ipuh|Durian Daun|Lubuk Lancang|Biyuku|Bengkuang|Rimba Terap|Sedang|Tanjung Laut|Air Senggeris|Meranti|Sukaraja
17|Sembawa|2001|Mainan|Santan Sari|Limau|Rejodadi|Lalang Sembawa|Muara Damai|Pulau Harapan|Purwosari|Limbang Mulia|Sako Makmur|Pulau Muning
18|Sumber Marga Telang|2001|Terusan Dalam|Karang Anyar|Muara Telang|Terusan Tengah|Sumber Jaya|Karang Baru|Muara Telang Marga|Terusan Muara|Talang Lubuk|Sri Tiga
19|Air Kumbang|2001|Cinta Manis Baru|Sido Makmur|Sidomulyo|Nusa Makmur|Rimba Jaya|Teluk Tenggirik|Sebubus|Padang Rejo|Kumbang Padang Permata|Muara Baru|Tirta Makmur|Panca Mulya|Budi Mulya|Panca Desa|Air Kumbang Bakti|Sebokor
20|Karang Agung Ilir|2001|Karang Sari|Maju Ria|Sri Agung|Sumber Rejeki|Tabala Jaya|Jati Sari|Mekar Sari
21|Selat Penuguan|2001|Penuguan|Sumber Rejo|Sumber Mukti|Sumber Agung|Wonodadi|Mekar Sari|Songo Makmur|Karang Manunggal|Purwodadi|Ringin Harjo|Bumi Rejo|Kelapa Dua
.08|Kabupaten Ogan Komering Ulu Timur
01|Martapura|1007|Dusun Martapura|Pasar Martapura|1014|Paku Sengkunyit|1016|Bukit Sari|Sungai Tuha Jaya|Terukis Rahayu|Veteran Jaya|2006|Tanjung Kemala|2009|Kota Baru|Keromongan|Perjaya|2015|Sukomulyo|2020|Kotabaru Barat|Kotabaru Selatan|Perjaya Barat|Tanjung Kemala Barat
02|Buay Madang|2001|Suka Raja|Kurungan Nyawa|Pisang Jaya|Sumber Agung|Tebat Jaya|Sridadi|2009|Tanjung Bulan|Way Halom|2031|Kurungan Nyawa I|Kurungan Nyawa II|Kurungan Nyawa III|Cipta Muda|Aman Jaya|Sukaraja Tuha|Ganjar Agung|Mulyo Agung|Muda Sentosa
03|Belitang|2001|Sido Rahayu|Tawang Rejo|2006|Tanjung Raya|Sido Mulyo|Harjo Winangun|Pujo Rahayu|Triyoso|Sumber Suko|2013|Suko Sari|Gumawang|Bedilan|Tegal Rejo|Sido Gede|Sido Makmur|2021|Suka Jadi|Serbaguna|Sukarami|Gedung Rejo|Sidodadi|Gunung Mas|Sumbersuko jaya|Karang Kemiri|Mojosari
04|Cempaka|2001|Gunung Batu|2010|Ulak Baru|Gunung Jati|Kuripan|Negeri Sakti|Campang Tiga Hulu|Sukaraja|Cempaka|Sukabumi|Campang Tiga Ilir|Maluai Indah|Harisan Jaya|Campang Tiga Jaya
05|Buay Pemuka Peliung|2001|Negeri Pakuan|Negeri Agung|Banu Mas|Banu Ayu|Pulau Negara|Saung Dadi|Trantang Sakti|Pemetung Besuki|Pahang Asri|Bantan|Bandar Jaya|Negeri Agung Jaya|Bantan Pelita
06|Madang Suku II|2001|Karang Negara|Riang Bandung|2005|Kota Negara|Karta Negara|Pandan Agung|2009|Sri Mulyo|Margo Tani|Jati Mulya II|Pandan Jaya|2014|Rasuan Baru|2020|Banbanrejo|Suka Negara|Srikencana|Dadimulyo|Riang Bandung Ilir|Margotani II|Kota Negara Timur|Talang Giring|Kalirejo
07|Madang Suku I|2002|Mendayun|Gunung Terang|Karta Mulya|2007|SP. Kerta Mulya|2014|Harjo Mulyo|Jaya Bakti|Rasuan|Mengulak|2019|Jati Sari|2021|Tri Dadi|Agung Jati|Rasuan Darat|Harjo Mulyo Jaya
08|Semendawai Suku III|2002|Jaya Mulya|Gunung Sugih|2007|Margo Rejo|2009|Trimoharjo|Taman Agung|Krujon|2013|Karang Endah|Sriwangi|Cahaya Negeri|Suka Mulya|Taraman|2025|Mujo Rahayu|Taman Harjo|Margodadi|Taraman Jaya|Karang Marga|Trimo Rejo|Sriwangi Ulu|Taman Mulyo
09|Belitang II|2004|Tanjung Kemuning|Raman Jaya|Sumber Jaya|Sumber Rejo|Sumber Sari|Tegal Sari|Sri Bantolo|Sumber Rahayu|Margo Mulyo|2015|Purwosari|Karang Manik|Sumber Harapan|Keli Rejo|Toto Rejo|Karang Jaya|Kemuning Jaya|Bangun Rejo|Batu Mas|Suka Jaya|Srijaya|Tegal Besar|Darma Buana|Rejo Mulyo|Purworejo
10|Belitang III|2001|Kutosari|Nusa Raya|Nusa Tunggal|Nusa Bali|Nusa Bakti|Nusa Jaya|Nusa Tenggara|Nusa Agung|Nusa Maju|Senu Marga|Karang Sari|2013|Trikarya|2016|Suka Negara|Karang Jadi|Dadi Rejo|Ganti Warno|Sinar Bali|Sumber Rejo|Ringin Sari|Karya Maju
11|Bunga Mayang|2001|Batu Raja Bungin|Tulang Bawang|Sabahlioh|Negeri Ratu|Peracak|Negeri Ratu Baru|Tunas Peracak|Sukabaru
12|Buay Madang Timur|2001|Tanjung Mas|Tanjungsari|Teko Rejo|Sumber Asri|Suka Maju|Srikaton|Liman Sari|Sumber Harjo|Sumber Mulyo|Karang Tengah|Bangun Harjo|Tambak Boyo|Pengandonan|Rejo Dadi|Sukoharjo|Sumedang Sari|Rowodadi|Sukodadi|Kumpul Rejo|Metro Rejo|Kedu|Kedung Rejo|Banyumas Asri|Gumuk Rejo|Tanjung Mulya|Raman Agung|Bukit Mas|Tanjung Agung|Berasan Mulya|Sumber Tani
13|Madang Suku III|2001|Banding Agung|Nikan|Surabaya|Wana Bakti|Batu Marta VI|Karya Makmur|Bina Amarta|Suka Damai|Batu Marta X|Marta V Jaya
14|Semendawai Barat|2001|Tanjung Kukuh|Betung|Tanjung Mas|Menanga Besar|Menanga Tengah|Adu manis|Suka Negeri|Kangkung|Sri Tanjung|Kangkung Ilir|Betung Timur|Menanga Sari
15|Semendawai Timur|2001|Karang Melati|Karang Menjangan|Karang Anyar|Tulung Harapan|Kota Tanah|Nirwana|Burnai Mulya|Kota Mulya|Bungin Jaya|Burnai Jaya|Mulia Jaya|Melati Jaya|Karang Mulya|Wanasari|Harapan Jaya|Melati Agung|Wana Makmur|Bawang Tikar|Karya Bakti
16|Jayapura|2001|Jayapura|Bunga Mayang|Way Salak|Mendah|Tumijaya|Condong|Peracak Jaya|Kambang
17|Belitang Jaya|2001|Rejosari|Sido Rejo|Banjar Rejo|Panca Tunggal|Marga Koyo|Sumber Agung|Karsa Jaya|Windusari|Karya Makmur|Giri Mulyo|Madugondo|Argomulyo|Rejosari Jaya
18|Belitang Madang Raya|2001|Tugu Mulyo|Bangsa Negara|Tugu Harum|Tulus Ayu|Yosowinangun|Karang Binangun|Jati Mulyo I|Pandan Sari I|Pelita Jaya|Mekar Jaya|Lubuk Harjo|Tanah Merah|Rantau Jaya|Tebing Sari Mulya|Marga Cinta|Karang Binangun II
19|Belitang Mulya|2001|Sari Guna|Sido Waluyo|Sugih Waras|Rejo Sari|Petanggan|Purwodadi|Sri Mulyo|Ulak Buntar|Sribudaya|Sukoharjo|Tulung Sari|Mulya Sari
20|Buay Pemuka Bangsa Raja|2001|Sri Bunga|Anyar|Pandan Sari II|Rawasari|Surya Menang|Muncak Kabau|Sri Bulan
.09|Kabupaten Ogan Komering Ulu Selatan
01|Muara Dua|1013|Batu Belang Jaya|Bumi Agung|Pancur Pungah|Kisau|1019|Pasar Muaradua|2002|Gedung Lepihan|Gunung Tiga|Suka Banjar|Sukaraja II|2017|Pendagan|Mehanggin|2024|Pelangki|Batu Belang 2|Datar
02|Pulau Beringin|2012|Tanjung Bulan|Pulau Beringin|Aromantai|Tanjung Kari|Simpang Pancur|Pagar Agung|Gunung Batu|Kemu|Anugerah Kemu|Kemu Ulu|Pematang Obar|Tanjung Bulan Ulu|Pulau Beringin Utara
03|Banding Agung|1023|Bandar Agung Ranau|2020|Way Timah|Sipatuhu|Banding Agung|2024|Surabaya|Sugih Waras|Suka Negeri|Rantau Nipis|Air Rupik|2031|Talang Merbau|Tanjung Agung|Tanjung Harapan|Telanai|Sumber Makmur|Karang Indah|Tangsi Agung|Penantian|Suka Maju|Sidodadi|Sipatuhu II|Terap Mulia|Surabaya Timur
04|Muara Dua Kisam|2001|Lawang Agung|Bayur Tengah|Tanjung Tebat|Sugihan|Penyandingan|Alun Dua|Bandar Alam Baru|Dusun Tengah|Ulak Agung Ilir|2011|Gunung Gare|2018|Ulak Agung Ulu|Muaradua Kisam|Sukananti|Pagar Dewa|Tanjung Beringin|2028|Panantian|Sukaraja|2040|Simpang Lubuk Dalam
05|Simpang|2001|Karang Agung|2007|Lubar|Tanjung Sari|Simpangan|Bungin Campang|2029|Simpang Agung|Sinar Mulyo
06|Buay Sandang Aji|2007|Sukarami|Tanjung Raya|2010|Tanjung Menang Ilir|Tanjung Menang Ulu|Kenali|Negeri Cahya|Sukaraja I|Tanjung Iman|Bunga Mas|Lubuk Liku|Kota Karang|Negeri Batin|Madura|Negeri Agung|Gunung Terang|Talang Baru
07|Buay Runjung|2001|Sugih Rawas|Padang Sari|Padang Bindu|2005|Saung Naga|Negeri Batin Baru|Kota Aman|Belambangan|Paninjauan|2018|Nagar Agung|Simpang Saga|Perupus Blambangan|Kagelang Blambangan|Sukajadi Blambangan|Bedeng Blambangan
08|Mekakau Ilir|2001|Kota Dalam|Teluk Agung|Pulau Duku|Tanjung Besar|Sinar Marga|Kota Baru|Galang Tinggi|Sukaraja|Sri Menanti|Kepayang|Kemang Bandung|Selabung Belimbing Jaya|Bunut|Air Baru|Pere'an
09|Buay Pemaca|2001|Tanjung Durian|Sipin|Kota Way|Talang Padang|Sri Menanti|Serakat Jaya|Karet Jaya|Danau Jaya|Sumber Ringin|Kembang Tinggi|Sido Rahayu|Sidodadi|Durian Sembilan|Sumber Raya|Sinar Napalan|Tanjung Jaya|Sinar Baru|Mekar Jaya|Tanjung Sari|Tanjung Baru|Air Kelian|Tanjung Menang
10|Kisam Tinggi|2001|Balayan|Berasang|Tebat Gabus|Padang Lay|Danau Rata|Pajar Bulan|Bandar Alam Lama|Muara Payang|Siring Agung|Kota Padang|Padang Bindu|Tenang|Gunung Megang|Ulak Pandan|Pulau Panggung|Simpang Tiga|Simpang Empat|Singa Laga|Air Alun
11|Kisam Ilir|2001|Pius|Pengandonan|Siring Alam|Simpang Campang|Pulau Kemiling|Keban Agung|Muara Sindang|Campang Jaya|Tanjung Jati
12|Buay Pematang Ribu Ranau Tengah|1013|Simpang Sender|2001|Tanjung Kemala|Sukamarga|Subik|Jepara|Hangkusa|Sukarami|Padang Ratu|Tanjung Setia|Gedung Baru|Tanjung Sari|Suka Bumi|Sumber Mulia|2014|Way Relai|Tanjung Baru Ranau|Simpang Sender Selatan|Simpang Sender Utara|Simpang Sender Timur|Simpang Sender Tengah|Sumber Jaya|Pakhda Suka|Serumpun Jaya
13|Warkuk Ranau Selatan|2001|Sukajaya|Kota Batu|Pagar Dewa|Tanjung Jati|Gunung Aji|Pilla|Gunung Raya|Remanam Jaya|Kiwis Raya|Segigok Raya|Bumi Agung|Mekar Sari|Bedeng Tiga|Gedung Ranau|Tanjung Baru|Way Wangi Seminung
14|Runjung Agung|2001|Merpang|Tanjung Kurung|Air Baru|Penanggungan|Bumi Genap|Gedung Nyawa|Gedung Wani|Sura|Karang Endah
15|Sungai Are|2001|Pulau Kemuning|Guntung Jaya|Tanah Pilih|Ujan Mas|Pecah Pinggan|Cukoh Nau|Simpang Luas|Sedau Jaya|Sebaja
16|Sindang Danau|2001|Tanjung Harapan|Muara Sindang Ilir|Muara Sindang Tengah|Pematang Danau|Ulu Danau|Tebat Layang|Watas
17|Buana Pemaca|2001|Tekana|Tanjung Beringin|Bandar|Jagaraga|Damarpura|Tunas Jaya|Sinar Danau|Gemiung
18|Tiga Dihaji|2001|Peninggiran|Kuripan|Surabaya|Sukarena|Karang Pendeta|Kota Agung|Sukabumi|Kuripan II
19|Buay Rawan|2001|Rantau Panjang|Sukajaya|Banjar Agung|Ruos|Gunung Cahya|Bumi Jaya|Bendi|Pekuolan|Pelawi|2011|Majar|Bumi Agung Jaya
.10|Kabupaten Ogan Ilir
01|Muara Kuang|1011|Muara Kuang|2005|Munggu|Seri Menanti|Rantau Sialang|Kuang Anyar|Kasah|2012|Tanabang Ulu|Seri Kembang|Nagasari|Suka Cinta|Kelampadu|2029|Sukajadi|Ramakasih|Tanabang Ilir
02|Tanjung Batu|1017|Tanjung Batu|1037|Tanjung Batu Timur|2010|Seri Bandung|Seri Tanjung|Tanjung Tambak|Senuro Timur|Tanjung Baru Petai|Tanjung Batu Seberang|Pajar Bulan|2018|Tanjung Atap|Tanjung Pinang I|Limbang Jaya I|Tanjung Laut|2026|Burai|Sentul|2031|Bangun Jaya|Tanjung Tambak Baru|Limbang Jaya II|Senuro Barat|Tanjung Pinang II|Tanjung Atap Barat
03|Tanjung Raja|1001|Tanjung Raja|1027|Tanjung Raja Barat|Tanjung Raja Utara|1035|Tanjung Raja Timur|2002|Suka Pindah|2007|Tanjung Temiang|Seri Dalam|2018|Kerinjing|Ulak Kerbau Baru|Ulak Kerbau Lama|Tanjung Agas|Siring Alam|Talang Balai Baru I|Talang Balai Lama|2030|Skonjing|Tanjung Raja Selatan|Belanti|Tanjung Harapan|Talang Balai Baru II
04|Indralaya|1030|Indralaya Raya|Indralaya Indah|Indralaya Mulia|2005|Lubuk Sakti|Tanjung Gelam|Tanjung Agung|Tanjung Sejaro|Sakatiga Seberang|Muara P. Ulu|2012|Tanjung Seteko|Saka Tiga|Ulak Banding|Muara P. Ilir|Talang Aur|Ulak Bedil|Penyandingan|Sudimampir|2027|Ulak Segelung|Sejaro Sakti|Tunas Aur
05|Pemulutan|2015|Aurstanding|Sukarami|Muara Dua|Palu|Teluk Kecapi|Pelabuhan Dalam|Pemulutan Ulu|Pemulutan Ilir|Sungai Rasau|Ibul Besar I|Pegayut|2029|S. Pelabuhan Dlm|Ibul Besar II|Ibul Besar III|Mekar Jaya|Kedukan Bujang|Rawa Jaya|Babatan Saudagar|Tanjung Pasir|Harapan|Pipa Putih|Sungai Buaya|Muara Baru|Sembadak|Lebung Jangkar
06|Rantau Alai|2006|Sirah Pulau Kilip|2011|Kelampaian|Sukananti|Sukamarga|Rantau Alai|Kerta Bayang|Tanjung Mas|Talang Sari|Lebung Bandung|2020|Sanding Marga|Sukamaju|Mekar Sari|Sukananti Baru
07|Indralaya Utara|1016|Timbangan|2001|Tanjung Pering|Bakung|Lorok|Parit|Payakabung|Sungai Rambutan|Purna Jaya|Soak Batok|Tanjung Baru|Tanjung Pule|Permata Baru|Suka Mulia|Pulau Kabai|Pulau Semambu|Palem Raya
08|Indralaya Selatan|2001|Mandi Angin|Tanjung Lubuk|Tebing Gerinting Selatan|Arisan Gading|Tanjung Dayang Selatan|Beti|Meranjat I|Meranjat Ilir|Meranjat II|Sukaraja Lama|Sukaraja Baru|Tebing Gerinting Utara|Tanjung Dayang Utara|Meranjat III
09|Pemulutan Selatan|2001|Pematang Bangsal|Maya Pati|Sungai Lebung|2005|Kapuk|Ulak Aurstanding|Maju Jaya|Naikan Tembakang|Segayam|Cahaya Marga|S. Lebung Ulu|Sungai Keli|Lebak Pering|Sungai Ondok|Harimau Tandang|Pematang Bungur
10|Pemulutan Barat|2001|Suka Merindu|Sarang Lang|Kamal|Pulau Negara|Talang Pangeran Ulu|Ulak Kembahang I|Ulak Petangisan|Sribanding|Ulak Kembahang II|Talang Pangeran Ilir|Arisan Jaya
11|Rantau Panjang|2001|Kotadaro I|Ketapang I|Rantau Panjang Ilir|Jagaraja|Jagalano|Sejangko I|Kota Daro II|Sungai Rotan|Rantau Panjang Ulu|Ketapang II|Sejangko II|Arisan Deras
12|Sungai Pinang|1007|Sungai Pinang|2001|Serijabo|Sungai Pinang II|Talang Dukun|Tanjung Serian|Penyandingan|Sungai Pinang III|2008|Pinang Jaya|Sungai Pinang I|Pinang Mas|S. Pinang Lagati|S. Pinang Nibung|Seri Jabo Baru
13|Kandis|2001|Lubuk Rukam|Tanjung Alai|Kandis I|Kumbang Ulu|Kumbang Ilir|Miji|Santapan Barat|Pandan Arang|Muara Kumbang|Kandis II|Santapan Timur|Lubuk Segonang
14|Rambang Kuang|2001|Ibul Dalam|Beringin Dalam|Kuang Dalam Barat|Lubuk Tunggal|Ulak Segara|Tanjung Bulan|Tambang Rambang|Sukananti|Kayu Ara|Tanjung Miring|Sunur|Kuang Dalam Timur|Tangai
15|Lubuk Keliat|2001|Ulak Kembahang|Lubuk Keliat|Embacang|Kasih Raja|Talang Tengah Darat|Betung II|Ketiau|Payalingkung|Betung I|Talang Tengah Laut
16|Payaraman|1012|Payaraman Barat|Payaraman Timur|2001|Tebedak I|Lubuk Bandung|Talang Seleman|Tebedak II|Tanjung lalang|Seri Kembang I|Rengas I|Paya Besar|Rengas II|Seri Kembang II|Seri Kembang III
.11|Kabupaten Empat Lawang
01|Muara Pinang|2001|Batu Jungul|Suka Dana|Padang Burnai|Belimbing|Tanjung Kurung|Muara Pinang Baru|Lubuk Tanjung|Talang Baru|Sapa Panjang|Muara Pinang Lama|Tanjung Tawang|Gedung Agung|Pajar Menang|Niur|Muara Semah|Talang Benteng|Lubuk Ulak|Batu Galang|Muara Timbuk|Seleman Ilir|Seleman Ulu|Sawah
02|Pendopo|1018|Beruge Ilir|1030|Pendopo|Pagar Tengah|2001|Jarakan|Bandar Agung|Lubuk Sepang|Lubuk Layang|Nanjungan|Tanjung Eran|Tanjung Raman|2020|Bayau|2022|Gn. Meraksa Baru|Landur|Muara Karang|Sarang Bulan|Tanjung Baru|Batu Cawang|Manggilan|Gn Merakasa Lama
03|Ulu Musi|2001|Air Kelinsar|Talang Bengkulu|Kunduran|Simpang Perigi|Muara Kalangan|Batu Lintang|Padang Tepong|Muara Betung|Lb. Puding Baru|Pulau Kemang|Lb. Puding Lama|Batu Bidung|2024|Tanjung Agung|Galang
04|Tebing Tinggi|1010|Kupang|1013|Tanjungkupang|Tanjung Makmur|1017|Ps. Tebing Tinggi|1033|Jaya Loka|1036|Kelumpang Jaya|2001|Ujung Alih|Lb. Gelanggang|Ulak Mengkudu|Batu Pance|Aur Gading|Terusan Lama|Terusan Baru|Rantau Tenang|Seguring Kecil|2011|Kemang Manis|Lampar Baru|2021|Kota Gading|Batu Raja Baru|Batu Raja Lama|Sugi Waras|2027|Mekar Jaya|2030|Fajar Bakti|2032|Pancur Mas|2034|Makarti Jaya|Tanjung Kupang Baru
05|Lintang Kanan|2001|Umo Jati|Tanjung Jati|Pagar Jati|Nibung|Batu Ampar|Karang Tanding|Lubuk Cik|Rantau Kasai|Suka Rami|Rantau Alih|Tanjung Alam|Lesung Batu|Babatan|Muara Danau|Endalo|Lubuk Tapang
06|Talang Padang|2001|Karang Are|Padang Titiran|Kembahang Lama|Pasar Tl. Padang|Macang Manis|Lubuk Buntak|Talang Durian|Talang Padang|Kembahang Baru|Canggu|Remantai|Ulak Dabuk|Lampar Baru
07|Pasemah Air Keruh|2001|Talang Padang|Tanjung Beringin|Penantian|Pagar Jati|Kebon Jati|Bandar Agung|Lawang Agung|Nanjungan|Talang Randai|Air Mayam|Muara Rungga|Padang Gelai|Padang Bindu|Muara Sindang|Muara Aman
08|Sikap Dalam|2001|Puntang|Bandar Aji|Paduraksa|Karang Gede|Karang Dapo Baru|Karang Dapo Lama|Tangga Rasa|Tapa Baru|Tapa Lama|Martapura|Karang Anyar
09|Saling|2001|Lubuk Kelumpang|Tanjungning Simpang|Tanjungning Tengah|Tanjungning Lama|Tanjungning Jaya|Sawah|Kebon|Suka Kaya|Taba|Muara Saling
10|Pendopo Barat|2001|Muaralintang Lama|Muaralintang Baru|Tebat Payang|Karang Caya|Tanjungraya|Padang Bindu|Air Kandis|Lingge|Rantau Dodor|Kungkilan
.12|Kabupaten Penukal Abab Lematang Ilir
01|Talang Ubi|1003|Talang Ubi Timur|1010|Talang Ubi Barat|Talang Ubi Utara|Talang Ubi Selatan|1017|Pasar Bhayangkara|Handayani Mulya|2001|Talang Bulang|Benuang|2004|Talang Akar|Sungai Ibul|Karta Dewa|Panta Dewa|Sungai Baung|Semangus|2013|Sinar Dewa|Benakat Minyak|Suka Maju|Suka Damai|2019|Beruge Darat|Simpang Tais
02|Penukal Utara|2001|Sukarami|Tanjung Baru|Prabu Menang|Tanding Marga|Karang Tanding|Lubuk Tampui|Tempirai|Tempirai Selatan|Kota Baru|Tempirai Utara|Tempirai Timur|Tambak|Muara Ikan
03|Penukal|2001|Purun|Gunung Menang|Mangkunegara|Raja Jaya|Air Itam|Gunung Raja|Air Itam Timur|Sungai Langan|Spantan Jaya|Babat|Suka Raja|Purun Timur|Mangkunegara Timur
04|Abab|2001|Betung|Betung Barat|Karang Agung|Tanjung Kurung|Pengabuan|Prambatan|Pengabuan Timur|Betung Selatan
05|Tanah Abang|2001|Bumi Ayu|Muara Sungai|Tanah Abang Utara|Sedupi|Sukaraja|Curup|Raja|Pandan|Modong|Tanah Abang Selatan|Harapan Jaya|Tanjung Dalam|Lunas Jaya|Raja Barat|Tanah Abang Jaya|Muara Dua|Sukamanis
.13|Kabupaten Musi Rawas Utara
01|Rupit|1007|Muara Rupit|2001|Tanjung Beringin|Noman|Batu Gajah|Maur Lama|Maur Baru|Bingin Rupit|2008|Lubuk Rumbai|Pantai|Lawang Agung|Karang Waru|Karang Anyar|Sungai Jernih|Beringin Jaya|Lubuk Rumbai Baru|Noman Baru|Batu Gajah Baru
02|Rawas Ulu|1005|Pasar Surulangun|2001|Pangkalan|Kerta Dewa|Teladas|Pulau Lebar|2006|Sungai Baung|Sungai Jauh|Sungai Kijang|Surulangun|Lesung Batu|Lubuk Kemang|Remban|Lesung Batu Muda|Simpang Nibung Rawas|Lubuk Mas|Sungai Lanang|Sukomoro
03|Nibung|1003|Karya Makmur|2001|Tebing Tinggi|Jadi Mulya|2004|Mulya Jaya|Sumber Makmur|Sri Jaya Makmur|Kelumpang Jaya|Bumi Makmur|Sumber Sari|Krani Jaya|Jadi Mulya I
04|Rawas Ilir|1005|Bingin Teluk|2001|Pauh|Batu Kucing|Belani|Tanjung Raja|2006|Mandi Angin|Air Bening|Beringin Sakti|Beringin Makmur I|Beringin Makmur II|Pauh I|Ketapat Bening|Mekarsari
05|Karang Dapo|1004|Karang Dapo|2001|Aringin|Biaro Baru|Biaro Lama|2005|Rantau Kadam|Kerta Sari|Karang Dapo I|Setia Marga|Bina Karya
06|Karang Jaya|1009|Karang Jaya|2001|Bukit Ulu|Sukaraja|Lubuk Kumbung|Muara Batang Empu|Tanjung Agung|Rantau Telang|Suka Menang|Terusan|2010|Muara Tiku|Embacang Baru|Embacang Lama|Rantau Jaya|Bukit Langkap|Embacang Baru Ilir
07|Ulu Rawas|1007|Muara Kulam|2001|Jangkat|Napal Licin|Sosokan|Kuto Tanjung|Muara Kuis|Pulau Kidak
.71|Kota Palembang
01|Ilir Barat Dua|1001|Tiga-puluh-lima Ilir|Tiga-puluh-dua Ilir|Tiga-puluh Ilir|Dua-puluh-sembilan Ilir|Dua-puluh-delapan Ilir|Dua-puluh-tujuh Ilir|Kemangmanis
02|Seberang Ulu Satu|1002|Satu Ulu|Dua Ulu|Tiga Empat Ulu|Lima Ulu|Tujuh Ulu
03|Seberang Ulu Dua|1001|Sebelas Ulu|Dua-belas Ulu|Tiga-belas Ulu|Empat-belas Ulu|Enam-belas Ulu|Tanggatakat|Sentosa
04|Ilir Barat Satu|1001|Bukitlama|Lorokpakjo|Dua-puluh-enam Ilir Satu|Siringagung|Demang-Lebardaun|Bukitbaru
05|Ilir Timur Satu|1001|Delapan-belas Ilir|Enam-belas Ilir|Tiga-belas Ilir|Empat-belas Ilir|Lima-belas Ilir|Tujuh-belas Ilir|Dua-puluh Ilir Tiga|Dua-puluh Ilir Empat|Dua-puluh Ilir Satu|Sungaipangeran|Kepandean-Baru
06|Ilir Timur Dua|1005|Lima Ilir|Tiga Ilir|Satu Ilir|Dua Ilir|Lawangkidul|1012|Sungaibuah
07|Sukarami|1002|Talangbetutu|1004|Sukajaya|Sukarami|1007|Kebunbunga|1009|Sukabangun|Talangjambe|Sukodadi
08|Sako|1001|Sukamaju|Sako|1006|Sialang|Sako Baru
09|Kemuning|1001|Dua-puluh Ilir Dua|Ario Kemuning|Sekipjaya|Pahlawan|Pipareja|Talangaman
10|Kalidoni|1001|Bukitsangkal|Kalidoni|Sungaiselayur|Sungaiselincah|Sungailais
11|Bukitkecil|1001|Sembilan-belas Ilir|Dua-puluh-dua Ilir|Dua-puluh-tiga Ilir|Dua-puluh-empat Ilir|Dua-puluh-enam Ilir|Talangsemut
12|Gandus|1001|Gandus|Karanganyar|Tiga-puluh-enam Ilir|Karangjaya|Pulokerto
13|Kertapati|1001|Kemasrindo|Kemangagung|Keramasan|Kertapati|Karyajaya|Oganbaru
14|Plaju|1001|Plaju Ulu|Plaju Darat|Plaju Ilir|Baguskuning|Komperta|Talangputri|Talangbubuk
15|Alang-alang Lebar|1001|Alang-Alang Lebar|Srijaya|Talangkelapa|Karyabaru
16|Sematangborang|1001|Srimulya|Sukamulya|Lebung-Gajah|1005|Karyamulya
17|Jakabaring|1001|Delapan Ulu|Sembilan Sepuluh Ulu|Lima-belas Ulu|Silaberanti|Tuankentang
18|Ilir Timur Tiga|1001|Delapan Ilir|Sembilan Ilir|Sepuluh Ilir|Sebelas Ilir|Kutobatu|Duku
.72|Kota Pagar Alam
01|Pagar Alam Utara|1001|Sukorejo|Bangun Rejo|1005|Pagar Alam|1007|Alun Dua|1014|Selibar|1016|Beringin Jaya|1018|Dempo Makmur|Kuripan Babas|Bangun Jaya|Curup Jare
02|Pagar Alam Selatan|1003|Sidorejo|Nendagung|Gunung Dempo|1018|Tebat Giri Indah|Tumbak Ulas|Ulu Rurah|Tanjung Agung|Besemah Serasan
03|Dempo Utara|1006|Jangkar Mas|1012|Bumi Agung|1019|Muara Siban|1022|Agung Lawangan|Pagar Wangi|Burung Dinang|Rebah Tinggi
04|Dempo Selatan|1002|Lubuk Buntak|1018|Prahu Dipo|1020|Kance Diwe|Atung Bungsu|Penjalang
05|Dempo Tengah|1001|Karang Dalo|1003|Pelang Kenidai|1008|Jokoh|1011|Padang Temu|Candi Jaya
.73|Kota Lubuk Linggau
01|Lubuk Linggau Timur I|1001|Air Kuti|Majapahit|Taba Jemekeh|Nikan Jaya|Taba Lestari|1007|Batu Urip Taba|1015|Taba Koji|Watervang
02|Lubuk Linggau Barat I|1001|Kayu Ara|Lubuk Tanjung|Tanjung Indah|Bandung Ujung|1008|Bandung Kiri|Sukajadi|Muara Enim|1015|Watas Lubuk Durian|Lubuk Aman|1018|Tanjung Aman|Pelita Jaya
03|Lubuk Linggau Selatan I|1001|Lubuk Kupang|1003|Rahmah|1008|Jukung|Air Kati|Air Teman|Perumnas Rahmah|Lubuk Binjai
04|Lubuk Linggau Utara I|1001|Durian Rampak|Tanjung Raya|Sumber Agung|Marga Bakti|Belalau I|Belalau II|Taba Baru|Margorejo|Petanang Ulu|Petanang Ilir
05|Lubuk Linggau Timur II|1001|Jawa Kanan|Jawa Kanan SS|Wira Karya|Dempo|Jawa Kiri|Karya Bakti|Mesat Jaya|Mesat Seni|Cereme Taba
06|Lubuk Linggau Barat II|1001|Sidorejo|Ulak Lebar|Tapak Lebar|Bandung Kanan|Keputraan|Lubuklinggau Ilir|Lubuklinggau Ulu|Pasar Permiri
07|Lubuk Linggau Selatan II|1001|Tanah Periuk|Simpang Periuk|Karang Ketuan|Siring Agung|Eka Marga|Marga Mulya|Marga Rahayu|Taba Pingin|Moneng Sepati
08|Lubuk Linggau Utara II|1001|Batu Urip|Ulak Surung|Kenanga|Pasar Satelit|Senalang|Megang|Jogoboyo|Puncak Kemuning|Ponorogo|Kali Serayu
.74|Kota Prabumulih
01|Prabumulih Barat|1001|Prabumulih|1007|Patih Galung|1009|Muntang Tapus|1011|Gunung Kemala|Payuputat|1014|Tebing Tanah Puteh|2013|Tanjung Telang
02|Prabumulih Timur|1003|Karang Raja|Tugu Kecil|Prabu Jaya|Muara Dua|Gunung Ibul|Gunung Ibul Barat|Sukajadi|Karang Jaya|Muara Dua Barat|Gunung Ibul Timur|Gunung Ibul Selatan|Gunung Ibul Utara|Arimbi Jaya
03|Cambai|1001|Cambai|Sindur|1005|Sungai Medang|2003|Pangkul|Muara Sungai
04|Rambang Kapak Tengah|1001|Tanjung Rambang|2003|Karya Mulya|2005|Rambang Senuling|Jungai|Talang Batu|Karangan|Karang Bindu|Sinar Rambang|Kemang Tanduk
05|Prabumulih Utara|1001|Pasar Prabumulih I|Pasar Prabumulih II|Wonosari|Mangga Besar|Anak Petai|Sidomulyo|Sidogede
06|Prabumulih Selatan|1001|Majasari|Tanjung Raman|Sukaraja|2004|Tanjung Menang`;
