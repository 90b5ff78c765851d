// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Kalimantan Selatan
.01|Kabupaten Tanah Laut
01|Takisung|2001|Benua Lawas|Tabanio|Kuala Tambangan|Takisung|Gunung Makmur|Benua Tengah|Ranggang|Pagatan Besar|Batilai|Ranggang Dalam|Telaga langsat|Sumber Makmur
02|Jorong|2001|Sabuhur|Jorong|Asam-Asam|Batalang|Swarangan|Muara Asam-Asam|Alur|Asri Mulya|Karang Rejo|Asam Jaya|Simpang Empat
03|Pelaihari|1001|Sarang Halang|Karang Taruna|Pelaihari|Angsau|Pabahanan|2006|Bumi Jaya|2008|Sungai Riam|Tampang|Telaga|Panjaratan|Atu-atu|2015|Panggung|Tungkaran|Ujung Batu|2020|Panggung Baru|2024|Ambungan|Guntung Besar|Kampung Baru|Sumber Mulia|2029|Pemuda
04|Kurau|2001|Sungai Bakau|Maluka Baulin|Bawah Layung|Tambak Sarinah|Kali Besar|Handil Negara|Padang Luas|Kurau|2017|Tambak Karya|Raden|Sarikandi
05|Bati Bati|2001|Benua Raya|Bati-Bati|Ujung|Liang Anggang|Bentok Kampung|Bentok Darat|Banyu Irang|Nusa Indah|Pandahan|Padang|Ujung Baru|Sambangan|Kait-kait|Kait-kait Baru
06|Panyipatan|2001|Batu Tungku|Panyipatan|Kandangan Baru|Kandangan Lama|Batakan|Kuringkit|Tanjung Dewa|Suka Ramah|Batu Mulya|Bumi Asih
07|Kintap|2001|Pandan Sari|Kintap|Kintapura|Sungai Cuka|Riam Adungan|Muara Kintap|Salaman|Kintap Kecil|Pasir Putih|Sumber Jaya|Bukit Mulia|Kebun Raya|Mekar Sari|Sebamban Baru
08|Tambang Ulang|2001|Tambang Ulang|Sungai Pinang|Martadah|Sungai Jelai|Bingkulu|Gunung Raja|Pulau Sari|Kayu Abang|Martadah Baru
09|Batu Ampar|2001|Batu Ampar|Gunung Mas|Tajau Mulya|Jilatan|Durian Bungkuk|Ambawang|Damit|Gunung Melati|Bluru|Pantai Linuh|Damit Hulu|Jilatan Alur|Damar Lima|Tajau Pecah
10|Bajuin|2001|Bajuin|Sungai Bakar|Ketapang|Tirta Jaya|Galam|Pemalongan|Kunyit|Tebing Siring|Tanjung
11|Bumi Makmur|2001|Handil Babirik|Kurau Utara|Bumi Harapan|Sungai Rasau|Pantai Harapan|Handil Suruk|Handil Gayam|Handil Birayang Atas|Handil Birayang Bawah|Handil Maluka|Handil Labuan Amas
.02|Kabupaten Kotabaru
01|Pulau Sembilan|2001|Labuan Barat|Teluk Sungai|Maradapan|Tengah|Tanjung Nyiur
02|Pulau Laut Barat|2005|Lontar Selatan|Lontar Timur|Sebanti|Sepagar|Semaras|2012|Terangkih|2015|Gemuruh|2017|Tapian Balai|Lontar Utara|2021|Sumber Sari|Subur Makmur
03|Pulau Laut Selatan|2006|Teluk Sirih|Sungai Bahim|Tanjung Seloka|Tanjung Serudung|2011|Alle-Alle|2013|Sungai Bulan|2015|Labuan Mas|Tanjung Seloka Utara
04|Pulau Laut Timur|2001|Batu Tunau|Sejakah|Bekambit|Langkang Baru|Langkang Lama|Sungai Limau|Berangas|Tanjung Pengharapan|Betung|Teluk Mesjid|Teluk Gosong|Kulipak|Karangsari Indah|Bekambit Asri
05|Pulau Sebuku|2001|Sekapung|Kanibungan|Mandin|Serakaman|Sungai Bali|Balambus|Rampa|Ujung
06|Pulaulaut Utara|1001|Kotabaru Hulu|2009|Megasari|Sebelimbingan|Stagen|Rampa|Sungai Taib|Semayap|Dirgahayu|2022|Gunung Ulin|2025|Gunung Sari
07|Kelumpang Selatan|2004|Tanjung Pangga|Pembelacanan|Sungai Nipah|Pantai|2009|Sangking Baru|2014|Suka Maju|Sungai Kupang Jaya|Pantai Baru|Bumi Asih
08|Kelumpang Hulu|2001|Cantung Kiri Hilir|Karang Payau|Banua Lawas|Sungai Kupang|Bangkalaan Melayu|Bangkalaan Dayak|Laburan|Karang Liwar|Mangkirana|Sidomulyo
09|Kelumpang Tengah|2001|Tanjung Batu|Sungai Punggawa|Tanah Rata|Sebuli|Sembilang|Tamiang Bakung|Sang-Sang|2011|Sungai Pinang|Tanjung Selayar|Senakin Seberang|Senakin|2016|Tebing Tinggi|Geronggang
10|Kelumpang Utara|2001|Sungai Hanyar|Sungai Seluang|Pudi|Mangga|Wilas|Pudi Seberang|Sulangkit
11|Pamukan Selatan|2001|Sekandis|Gunung Calang|Talusi|Sakalimau|Tanjung Samalantakan|Sakadoyan|Rampa Cengal|Sesulung|Pondok Labu|Mulyodadi|Sukadana
12|Sampanahan|2001|Sepapah|Sungai Betung|Basuang|Gunung Batu Besar|Sampanahan|Rampa Manunggul|Papaan|Sampanahan Hilir|Banjarsari|Sukamaju
13|Pamukan Utara|2002|Bepara|2004|Betung|Sekayu Baru|Bakau|Binturung|Harapan Baru|Balaimea|Tamiang|Kalian|Mulyoharjo|Pamukan Indah|Wonorejo|Lintang Jaya
14|Hampang|2001|Hampang|Cantung Kiri Hulu|Cantung Kanan|Muara Orie|Lalapin|Peramasan Dua Kali Sanga|Limbur|Hulu Sampanahan|Limbungan
15|Sungai Durian|2001|Buluh Kuning|Gendang Timburu|2004|Manunggul Lama|2006|Rantau Buda|Manunggul Baru|Terombong Sari|Rantau Jaya
16|Pulau Laut Tengah|2001|Semisir|Sungai Pasir|Mekarpura|Selaru|Sungup Kanan|Pantai Baru|Salino
17|Kelumpang Hilir|2001|Serongga|Tarjun|Langadai|Pulau Panci|Pelajau Baru|Tegal Rejo|Mandala|Telagasari|Sahapi
18|Kelumpang Barat|2001|Siayuh|Bungkukan|Batang Kulur|Tanjung Sari|Magalau Hilir|Magalau Hulu
19|Pamukan Barat|2001|Sengayam|Mayang Sari|Marga Jaya|Mangka|Batuah
20|Pulau Laut Kepulauan|2001|Tanjung Lalak Utara|Tanjung Lalak Selatan|Pulau Kerayaan|Kerayaan Utara|Pulau Kerasian|Pulau Kerumputan|Teluk Aru|Teluk Kemuning|Oka-Oka
21|Pulau Laut Tanjung Selayar|2001|Tanjung Pelayar|Tanjung Sungkai|Tanjung Tengah|Tanjung Kunyit|Teluk Tamiang|Gosong Panjang|Kampung Baru|Tata Mekar|Bandar Raya|Bangun Rejo
22|Pulaulaut Sigam|1009|Baharu Selatan|Kotabaru Tengah|Kotabaru Hilir|2001|Sebatung|Hilir Muara|Batuah|Baharu Utara|Tirawan|Gedambaan|Sarang Tiung|Sigam
.03|Kabupaten Banjar
01|Aluh Aluh|2001|Bakambat|Tanipah|2009|Pemurus|Simpang Warga|Bunipah|Aluh Aluh Besar|Aluh Aluh Kecil|Podok|Handil Bujur|Kuin Besar|Terapu|2019|Labat Muara|2022|Pulantan|2024|Aluh Aluh Kecil Muara|2026|Simpang Warga Dalam|Kuin Kecil|Handil Baru|2030|Balimau|Sungai Musang
02|Kertak Hanyar|1001|Kertak Hanyar I|1008|Manarap Lama|1015|Mandarsari|2005|Tatah Pemangkih Laut|Simpang Empat|Sungai Lakum|2009|Manarap Baru|Kertak Hanyar II|2014|Pasar Kamis|2016|Manarap Tengah|Belayung Baru|2021|Banua Hanyar|Mekar Raya
03|Gambut|1001|Gambut|1014|Gambut Barat|2002|Sungai Kupang|Guntung Papuyu|Makmur|Tambak Sirang Darat|Tambak Sirang Laut|Malintang|Kayu Bawang|Banyu Hirang|Guntung Ujung|Tambak Sirang Baru|Malintang Baru|Keladan Baru
04|Sungai Tabuk|1001|Sungai Lulut|2002|Sungai Bakung|Sungai Tandipah|Lok Baintan|Gudang Hirang|Sungai Pinang Lama|Pembantanan|Pemakuan|Sungai Tabuk Kota|Sungai Tabuk Keramat|Lok Buntar|Gudang Tengah|Pejambuan|Keliling Benteng Ilir|Sungai Pinang Baru|Paku Alam|Lok Baintan Dalam|Pematang Panjang|Sungai Bangkal|Tajau Landung|Abumbun Jaya
05|Martapura|1001|Keraton|Jawa|Pasayangan|Murung Keraton|Sungai Paring|1055|Tanjung Rema Darat|1059|Sekumpul|2009|Sungai Sipai|Pasayangan Selatan|Tanjung Rema|Bincau|Murung Kenanga|2015|Tunggul Irang|Tambak Baru|2034|Cindai Alus|2036|Tungkaran|Tambak Baru Ulu|2040|Bincau Muara|2042|Tunggul Irang Ilir|Tunggul Irang Ulu|2051|Labuan Tabu|Indrasari|2054|Jawa Laut|2056|Pasayangan Utara|Pasayangan Barat|Tambak Baru Ilir
06|Karang Intan|2001|Kiram|Mandiangin Barat|Karang Intan|Pandak Daun|Jingah Habang Ulu|Mali Mali|Lok Tangga|Lihung|Bi'ih|Penyambaran|Sungai Alang|Sungai Asam|Mandikapau Timur|Awang Bangkal Barat|Awang Bangkal Timur|Sungai Besar|Mandiangin Timur|Pasar Lama|Jingah Habang Ilir|Sungai Arfat|Padang Panjang|Sungai Landas|Abirau|Pulau Nyiur|Mandikapau Barat|Balau
07|Astambul|2001|Pingaran Ilir|Jati Baru|Pasar Jati|Danau Salak|Tambak Danau|Kaliukan|Sungai Alat|Pingaran Ulu|Astambul Kota|Astambul Seberang|Sungai Tuan Ulu|Banua Anyar Sungai Tuan|Kelampaian Ilir|Kelampaian Ulu|Limamar|Lok Gabang|Pematang Hambawang|Kelampaian Tengah|Tambangan|Banua Anyar Danau Salak|Sungai Tuan Ilir|Munggu Raya
08|Simpang Empat|2005|Paku|Simpang Empat|Lok Cantung|Tanah Intan|Sungai Raya|Sungkai|Sungai Langsat|2014|Lawiran|2017|Batu Balian|Cabi|Berkat Mulya|2021|Sungkai Baru|Paring Tali|2025|Pasar Lama|Sungai Tabuk
09|Pengaron|2001|Maniapun|Lok Tunggul|Lobang Baru|Pengaron|Benteng|Ati'im|Alimukim|Panyiuran|Antaraku|Mangkauk|2015|Kertak Empat|2018|Lumpangi
10|Sungai Pinang|2001|Kupang Rejo|Sungai Pinang|Kahelaan|Rantau Nangka|Rantau Bakula|Belimbing Lama|2010|Sumber Baru|Belimbing Baru|Pakutik|Sumber Harapan|2015|Hakim Makmur
11|Aranio|2001|Tiwingan Lama|Kalaan|Benua Riam|Bunglai|Apuai|Rantau Bujur|Artain|Rantau Balai|Tiwingan Baru|Belangian|Aranio|Pa'au
12|Mataraman|2001|Baru|Bawahan Pasar|Bawahan Seberang|Pematang Danau|Surian|Mataraman|Simpang Tiga|Bawahan Selan|Takuti|Pasiraman|Lok Tamu|Sungai Jati|Mangkalawat|Gunung Ulin|Tanah Abang
13|Beruntung Baru|2001|Pindahan Baru|Handil Purai|Kampung Baru|Lawahan|Babirik|Jambu Burung|Tambak Padi|Haur Kuning|Jambu Raya|Rumpiang|Salat Makmur|Muara Halayung
14|Martapura Barat|2001|Teluk Selong|Sungai Batang|Sungai Batang Ilir|Sungai Rangas|Penggalaman|Keliling Benteng Ulu|Antasan Sutun|Sungai Rangas Ulu|Sungai Rangas Hambuku|Keliling Benteng Tengah|Teluk Selong Ulu|Tangkas|Sungai Rangas Tengah
15|Martapura Timur|2001|Pekauman|Keramat|Antasan Senor|Tambak Anyar|Melayu|Melayu Ilir|Akar Bagantung|Dalam Pagar|Tambak Anyar Ulu|Pematang Baru|Melayu Tengah|Akar Baru|Dalam Pagar Ulu|Pekauman Ulu|Mekar|Tambak Anyar Ilir|Sungai Kitano|Keramat Baru|Pekauman Dalam|Antasan Senor Ilir
16|Sambung Makmur|2001|Madurejo|Baliangin|Gunung Batu|Batang Banyu|Sungai Lurus|Batu Tanam|Pasar Baru
17|Paramasan|2001|Paramasan Atas|Paramasan Bawah|Remo|Angkipih
18|Telaga Bauntung|2001|Rantau Bujur|Lok Tanah|Telaga Baru|Rampah
19|Tatah Makmur|2001|Tatah Bangkal|Bangkal Tengah|Layap Baru|Tatah Layap|Mekar Sari|Pandan Sari|Tampang Awang|Pemangkih Darat|Pemangkih Baru|Pemangkih Tengah|Tatah Jaruju|Jaruju Laut|Thaibah Raya
20|Cintapuri Darussalam|2001|Keramat Mina|Garis Hanyar|Cintapuri|Surian Hanyar|Benua Anyar|Alalak Padang|Makmur Karya|Simpang Lima|Karya Makmur|Sindang Jaya|Sumber Sari
.04|Kabupaten Barito Kuala
01|Tabunganen|2001|Kuala Lupak|Sungai Telan Besar|Sungai Telan Kecil|Tabunganen Muara|Tabunganen Tengah|Karya Baru|Tabunganen Pemurus|Sungai Teras Dalam|Sungai Jingah Besar|Tabunganen Kecil|Sungai Teras Luar|Sungai Telan Muara|Beringin Kencana|Tanggul Rejo
02|Tamban|2001|Purwosari II|Purwosari I|Tamban Bangun|Tamban Muara|Tamban Kecil|Tinggiran II Luar|Jelapat I|Tamban Muara Baru|Purwosari Baru|Sekata Baru|Koanda|Damsari|Sidorejo|Jelapat Baru|Tamban Bangun Baru|Tamban Sari Baru
03|Anjir Pasar|2001|Andaman|Hilir Mesjid|Anjir Pasar Kota|Banyiur|Gandaraya|Gandaria|Anjir Pasar Kota II|Andaman II|Anjir Seberang Pasar II|Anjir Seberang Pasar I|Anjir Pasar Lama|Pandan Sari|Mentaren|Barunai Baru|Danau Karya
04|Anjir Muara|2001|Anjir Serapat Muara|Anjir Muara Kota|Patih Muhur|Anjir Muara Kota Tengah|Anjir Serapat Lama|Anjir Serapat Baru|Anjir Muara Lama|Sungai Punggu|Anjir Serapat Baru I|Patih Muhur Baru|Sungai Punggu Baru|Anjir Serapat Muara I|Sepakat Barsama|Marabahan Baru|Beringin Jaya
05|Alalak|1001|Berangas Barat|Berangas|Handil Bakti|2004|Pulau Alalak|Pulau Sewangi|Pulau Sugara|Sungai Lumbah|Berangas Timur|Sei Semangat Bhakti|Sungai Pitung|Belandean Muara|Belandean|Tanjung Harapan|Semangat Dalam|Beringin|Semangat Karya|Panca Karya|Tatah Mesjid
06|Mandastana|2001|Terantang|Tanipah|Puntik Luar|Puntik Dalam|Tabing Rimbah|Pantai Hambawang|2009|Tatah Alayung|2011|Puntik Tengah|2014|Lokrawa|Sei Ramania|Bangkit Baru|Antasan Segera|2020|Karang Bunga|Karang Indah
07|Rantau Badauh|2001|Sungai Pantai|Pindahan Baru|Sungai Gampa Asahi|Sungai Gampa|Sungai Sahurai|Simpang Arja|Sinar Baru|Sungai Bamban|Danda Jaya
08|Belawang|2001|Murung Keramat|Sungai Seluang|Belawang|Bambangin|Sukaramai|Sungai Seluang Pasar|Samuda|Parimata|Karang Dukuh|Patih Selera|Karang Buah|Binaan Baru|Rangga Surya
09|Cerbon|2001|Sungai Kambat|Sungai Rasau|Simpang Nungki|Sawahan|Bantuil|Badandan|Sei Tunjang|Sei Raya
10|Bakumpai|1001|Lepasan|2002|Banua Anyar|Murung Raya|Palingkau|Balukung|Banitan|Batik|Bahalayung|Sungai Selirik
11|Kuripan|2001|Jambu Baru|Jambu|Kabuau|Jarenang|Tabatan|Kuripan|Tabatan Baru|Asia Baru|Rimbun Tulang
12|Tabukan|2001|Pantang Raya|Tabukan Raya|Teluk Tamba|Rantau Bamban|Tamba Jaya|Muara Pulau|Karya Indah|Bandar Karya|Karya Makmur|Karya Jadi|Pantang Baru
13|Mekarsari|2001|Mekarsari|Tamban Raya|Tinggiran Tengah|Tinggiran Darat|Jelapat II|Tamban Raya Baru|Tinggiran Baru|Karang Mekar|Indah Sari
14|Barambai|2001|Barambai|Sungai Kali|Pendalaman|Handil Barabai|Bagagap|Barambai Karya Tani|Pendalaman Baru|Karya Baru|Barambai Kolam Kiri|Barambai Kolam Kanan|Barambai Kolam Kiri Dalam
15|Marabahan|1001|Marabahan Kota|Ulu Benteng|2003|Penghulu|Bagus|Baliuk|Antar Baru|Antar Jaya|Antar Raya|Sido Makmur|Karya Maju
16|Wanaraya|2001|Kolam Kiri|Roham Raya|Simpang Jaya|Tumih|Pinang Habang|Waringin Kencana|Babat Raya|Kolam Kanan|Sidomulyo|Kolam Makmur|Surya Kanta|Sumber Rahayu|Dwipasari
17|Jejangkit|2001|Sampurna|Jejangkit Barat|Bahandang|Jejangkit Timur|Cahaya Baru|Jejangkit Pasar|Jejangkit Muara
.05|Kabupaten Tapin
01|Binuang|1001|Binuang|1017|Karangan Putih|Raya Belanti|2003|Tungkap|2006|A. Yani Pura|Pulau Pinang|Pualam Sari|Gunung Batu|2012|Pulau Pinang Utara|2016|Padang Sari|2019|Mekar Sari
02|Tapin Selatan|1004|Tambarangan|2001|Tatakan|Suato Tatakan|2005|Sawang|Lawahan|Timbaan|2009|Rumintin|2011|Cempaka|Harapan Masa|2016|Tandui|Hatiwin
03|Tapin Tengah|2001|Pandulangan|Labung|Mandurian|Serawi|Pematang Karangan Hulu|Pematang Karangan|Pandahan|Pematang Karangan Hilir|Hiyung|Andhika|Sukaramai|Tirik|Kepayang|Batang Lantik|Mandurian Hilir|Sungai Bahalang|Papagan Makmur
04|Tapin Utara|1001|Rangda Malingkung|Kupang|Rantau Kanan|Rantau Kiwa|2005|Keramat|Antasari|Jingah Babaris|Banua Hanyar|Banua Halat Kiri|Banua Halat Kanan|Perintis Raya|Kakaran|Antasari Hilir|Lumbu Raya|Banua Hanyar Hulu|Badaun
05|Candi Laras Selatan|2001|Margasari Hulu|Candi Laras|Baringin A|Marampiau|Pabaungan Hilir|Pabaungan Hulu|Sungai Rutas|Baringin B|Marampiau Hilir|Sungai Rutas Hulu|Baulin|Pabaungan Pantai
06|Candi Laras Utara|2001|Keladan|Sungai Salai|Pariok|Margasari Hilir|Batalas|Rawana|Buas-Buas|Teluk Haur|Sungai Puting|Sawaja|Sungai Salai Hilir|Buas-Buas Hilir|Rawana Hulu
07|Bakarangan|2001|Parigi Kecil|Bakarangan|Parigi|Paul|Gadung|Bundung|Tangkawang|Waringin|Gadung Keramat|Masta|Ketapang|Tangkawang Baru
08|Piani|2001|Pipitak Jaya|Miawa|Batu Ampar|Harakit|Batung|Balawaian|Baramban|Buniin Jaya
09|Bungur|2001|Kalumpang|Banua Padang|Bungur|Banua Padang Hilir|Shabah|Hangui|Rantau Bujur|Purut|Bungur Baru|Timbung|Paring Guling|Linuh
10|Lokpaikat|1007|Bitahan|2001|Binderang|Parandakan|Lokpaikat|Bataratat|Bitahan Baru|Puncak Harapan|2008|Budi Mulya|Ayunan Papan
11|Salam Babaris|2001|Salam Babaris|Suato Lama|Kambang Habang Lama|Pantai Cabe|Suato Baru|Kambang Habang Baru
12|Hatungun|2001|Tarungin|Matang Batas|Hatungun|Burakai|Batu Hapu|Kambang Kuning|Asam Randah|Bagak
.06|Kabupaten Hulu Sungai Selatan
01|Sungai Raya|2001|Hamalau|Telaga Bidadari|Karasikan|Sungai Raya Utara|Sungai Raya Selatan|Hariti|Ida Manggala|Bumi Berkat|Batang Kulur Kiri|Batang Kulur Tengah|Batang Kulur Kanan|Baru|Tamiyang|Asam|Sungai Kali|Sarang Halang|Paring Agung|Tanah Bangkang
02|Padang Batung|2001|Karang Jawa Muka|Karang Jawa|Tabihi|Pandulangan|Kaliring|Jambu Hulu|Pahampangan|Padang Batung|Jembatan Merah|Batu Bini|Mawangi|Madang|Durian Rabung|Jelatang|Batu Laki|Malutu|Malilingin
03|Telaga Langsat|2001|Lok Binuang|Telaga Langsat|Mandala|Ambutun|Hamak|Hamak Timur|Hamak Utara|Pakuan Timur|Gumbil|Longawang|Pandulangan
04|Angkinang|2001|Bamban Utara|Bamban|Bamban Selatan|Kayu Abang|Angkinang|Telaga Sili-Sili|Angkinang Selatan|Tawia|Taniran Kubah|Taniran Selatan|Bakarung
05|Kandangan|1001|Kandangan Kota|Kandangan Utara|Kandangan Barat|Jambu Hilir|2005|Gambah Luar|Gambah Luar Muka|Gambah Dalam|Gambah Dalam Barat|Sungai Kupang|Bangkau|Lungau|Sungai Paring|Bariang|Amawang Kiri|Amawang Kiri Muka|Amawang Kanan|Tibung Raya|Baluti
06|Simpur|2001|Tebing Tinggi|Simpur|Garunggang|Amparaya|Panjampang Bahagia|Ulin|Pantai Ulin|Wasah Hulu|Wasah Tengah|Wasah Hilir|Kapuh
07|Daha Selatan|2001|Muning Baru|Muning Dalam|Muning Tengah|Banjarbaru|Bayanan|Pandan Sari|Pihanin Raya|Tumbukan Banyu|Sungai Pinang|Habirau|Habirau Tengah|Parigi|Banua Hanyar|Tambangan|Baruh Jaya|Samuda
08|Daha Utara|2001|Pakapuran Kecil|Panggandingan|Tambak Bitin|Pakan Dalam|Paramaian|Pandak Daun|Murung Raya|Balah Paikat|Sungai Garuda|Sungai Mandala|Mdl. Murung Mesjid|Baruh Kembang|Teluk Haur|Pasungkan|Teluk Labak|Hamayung|Hamayung Utara|Paharangan|Hakurung
09|Kalumpang|2001|Balimau|Karang Paci|Bago Tanggul|Karang Bulan|Balanti|Kalumpang|Tambingkar|Sirih|Sirih Hulu
10|Loksado|2001|Halunuk|Panggungan|Lumpangi|Malinau|Hulu Banyu|Tumingki|Kamawakan|Lok Lahung|Loksado|Haratai|Ulang
11|Daha Barat|2001|Siang Gantung|Baru|Tanjung Selor|Badaun|Bajayau|Bajayau Tengah|Bajayau Lama
.07|Kabupaten Hulu Sungai Tengah
01|Haruyan|2001|Pengambau Hilir Luar|Panggung|Barikin|Andang|Pengambau Hilir Dalam|Haruyan|Haruyan Seberang|Pengambau Hulu|Sungai Harang|Batu Panggung|Mangunang|Hapulang|Lok Buntar|Tabat Padang|Mangunang Seberang|Pandanu|Teluk Mesjid
02|Batu Benawa|2001|Murung A|Pagat|Kalibaru|Kahakan|Aluan Sumur|Aluan Besar|Paya Besar|Bakti|Aluan|Aluan Mati|Baru Waki|2013|Pantai Batung|Layuh|Haliau
03|Labuan Amas Selatan|1001|Pantai Hambawang Barat|2002|Mahang Baru|Mundar|Tabudarat Hilir|Tabudarat Hulu|Pantai Hambawang Timur|Banua Kepayang|Ta'al|Durian Gantang|Guha|Bangkal|Panggang Marak|Jamil|Taras Padang|Murung Ta'al|Sungai Rangas|Batang Bahalang|Sungai Jaranih
04|Labuan Amas Utara|2001|Parumahan|Kasarangan|Banua Kupang|Rantau Keminting|Pemangkih|Pemangkih Seberang|Binjai Pemangkih|Samhurang|Pahalatan|Mantaas|Sungai Buluh|Kadundung|Tungkup|Tabat|Rantau Bujur|Binjai Pirua
05|Pandawan|2001|Jaranih|Banua Hanyar|Palajau|Banua Batung|Jatuh|Pandawan|Mahang Matang Landung|Kambat Selatan|Kayu Rabah|Setiap|Kambat Utara|Banua Supanggal|Hulu Rasau|Banua Asam|Masiraan|Mahang Putat|Mahang Sungai Hanyar|Hilir Banua|Buluan|Matang Ginalun|Walatung
06|Barabai|1001|Barabai Darat|Barabai Timur|Barabai Selatan|Barabai Utara|Barabai Barat|Bukat|2007|Gambah|Kayu Bawang|Benawa Tengah|Mandingin|Pajukungan|Banua Budi|Banua Binjai|Banua Jingah|Ayuang|Babai|Awang Besar|Bakapas
07|Batang Alai Selatan|1001|Birayang|2002|Kias|Kapar|Tembok Bahalang|Limbar|Lok Basar|Paya|Cukan Lipai|Birayang Surapati|Mahela|Rangas|Wawai Gardu|Labuhan|Birayang Timur|Tanah Habang|Banua Rantau|Anduhum|Wawai|Lunjuk
08|Batang Alai Utara|2001|Sumanggi Seberang|Sumanggi|Ilung|Maringgit|Telang|2008|Labunganak|Hapingin|Dangu|2013|Ilung Tengah|Haur Gading|2018|Awang|Awang Baru|Muara Rintis|Ilung Pasar Lama
09|Hantakan|2001|Hantakan|Alat|Murung B|Bulayak|Batu Tunggal|Pasting|Tilahan|Haruyan Dayak|Kindingan|Datar Ajab|Hinas Kanan|Patikalain
10|Batang Alai Timur|2001|Batu Tangga|Hinas Kiri|Pembakulan|Nateh|Tandilang|Muara Hungi|Atiran|Batu Perahu|Aing Bantai|Juhu|Datar Batung
11|Limpasu|2001|Tapuk|Karau|Limpasu|Kabang|Abung Surapati|Karatungan|Pauh|Abung|Hawang
.08|Kabupaten Hulu Sungai Utara
01|Danau Panggang|2003|Sungai Namang|Danau Panggang|2008|Pandamaan|Baru|Bitin|Manarap|Pararain|Telaga Mas|2015|Darussalam|Sarang Burung|Longkong|2019|Rintisan|Palukahan|Teluk Mesjid|Sungai Panangah|Manarap Hulu
02|Babirik|2001|Babirik Hilir|Babirik Hulu|Sungai Durait Hilir|Hambuku Hilir|Murung Panti Hulu|Murung Panti Hilir|Murung Kupang|Sungai Luang Hilir|Pajukungan Hilir|Kalumpang Dalam|Parupukan|Sungai Luang Hulu|Sungai Durait Hulu|Sungai Dalam|Hambuku Baru|Hambuku Lima|Sungai Janjam|Kalumpang Luar|Teluk Limbung|Sungai Durait Tengah|Pajukungan Hulu|Sungai Papuyu|Sungai Nyiur
03|Sungai Pandan|2001|Rantau Karau Hilir|Rantau Karau Hulu|Banyu Tajun Hilir|Banyu Tajun Hulu|Banyu Tajun Pangkalan|Sungai Sandung|Sungai Pandan Hilir|Teluk Betung|Tambalang|Hambuku Hulu|Hambuku Tengah|2014|Pandulangan|Sungai Pandan Hulu|2021|Pondok Babaris|2024|Sungai Pinang|Tambalang Kecil|Putat Atas|2029|Banyu Tajun Dalam|2031|Sungai Pandan Tengah|Hambuku Raya|Sungai Kuini|Tapus Dalam|Rantau KarauTengah|2037|Tambalang Tengah|Teluk Mesjid|Murung Asam|Tatah Laban|Jalan Lurus|Teluk Sinar|Padang Bangkal|Hambuku Pasar|Pangkalan Sari|Rantau Karau Raya
04|Amuntai Selatan|2001|Panyiuran|Simpang Empat|Padang Darat|Teluk Baru|Ilir Mesjid|Jarang Kuantan|Jumba|Telaga Sari|Telaga Silaba|Banyu Hirang|Kayakah|Bajawit|Padang Tanggul|Teluk Paring|Rukam Hilir|Mamar|Cempaka|Keramat|Ujung Murung|Kota Raja|Pulau Tambak|Harusan Telaga|Simpang Tiga|Cangkering|Kutai Kecil|Teluk Sari|Murung Panggang|Telaga Hanyar|Rukam Hulu|Murung Sari
05|Amuntai Tengah|1001|Antasari|Murung Sari|Kebun Sari|Paliwara|Sungai Malang|2006|Tapus|Kandang Halang|Pasar Senin|Kota Raden Hulu|Tangga Ulin Hilir|Tambalangan|Palampitan Hulu|Harus|Pinangkara|Sungai Karias|Tigarun|Pinang Habang|Hulu Pasar|Kota Raden Hilir|Rantawan|Muara Tapus|Palampitan Hilir|Harusan|Sungai Baring|Kembang Kuning|Datu Kuning|Tangga Ulin Hulu|Mawar Sari|Danau Cermin
06|Amuntai Utara|2003|Pakapuran|Pakacangan|Panangkalaan|Padang Basar|Murung Karangan|Kamayahan|Guntung|Muara Baruh|Teluk Daun|Sungai Turak|Tabalong Mati|2020|Pimping|Padang Luar|2023|Tayur|2026|Panangkalaan Hulu|Cakeru|Sungai Turak Dalam|Panyaungan|Kuangan|2032|Tabing Liring|Padang Basar Hilir|Telaga Bamban|Air Tawar|2037|Panangian|2041|Pamintangan|2044|Pandawanan
07|Banjang|2001|Banjang|Patarikan|Teluk Buluh|Pandulangan|Danau Terati|Garunggang|Baruh Tabing|Murung Padang|Teluk Sarikat|Beringin|Kalintamui|Pelanjungan Sari|Lok Bangkai|Sungai Bahadangan|Karias Dalam|Rantau Bujur|Kaludan Kecil|Kaludan Besar|Pawalutan|Pulau Damar
08|Haur Gading|2001|Palimbangan|Palimbangan Gusti|Palimbang Sari|Bayur|Lok Suga|Sungai Limas|Pihaung|Sungai Binuang|Jingah Bujur|Haur Gading|Keramat|Tambak Sari panji|Pulantani|Waringin|Tangkawang|Tuhuran|Teluk Haur|Panawakan
09|Paminggir|2001|Paminggir|Paminggir Seberang|Ambahai|Sapala|Bararawa|Pal Batu|Tampakang
10|Sungai Tabukan|2001|Sungai Tabukan|Nelayan|Galagah Hulu|Galagah|Teluk Cati|Pematang Benteng|Pematang Benteng Hilir|Pasar Sabtu|Sungai Haji|Hilir Mesjid|Gampa Raya|Banua Hanyar|Rantau Bujur Hulu|Rantau Bujur Tengah|Rantau Bujur Hilir|Rantau Bujur Darat|Tambalang Raya
.09|Kabupaten Tabalong
01|Banua Lawas|2001|Hapalah|Bangkiling|Sungai Durian|Pematang|Hariang|Banua Lawas|Habau|Banua Rantau|Purai|Batang Banyu|Habau Hulu|Bungin|Bangkiling Raya|Talan|Sungai Anyar
02|Kelua|1001|Pulau|2002|Ampukung|Telaga Itar|Sungai Buluh|Binturu|Pudak Setegal|Pasar Panas|Masintan|Takulat|Paliat|Karangan Putih|Bahungin
03|Tanta|2001|Murung Baru|Lukbayur|Walangkir|Warukin|Barimbun|Mangkusip|Pamarangan Kanan|Pulau Ku'u|Tanta|Padang Panjang|Puain Kanan|Padangin|Tamiyang|Tanta Hulu
04|Tanjung|1001|Jangkung|Tanjung|Agung|Hikun|2005|Banyu Tajun|Pamarangan Kiwa|Puain Kiwa|Juai|Mahe Seberang|Kambitin|Wayau|Garunggung|Kitang|Sungai Pimping|Kambitin Raya
05|Haruai|2001|Marindi|Wirang|Bongkang|Nawin|Halong|2007|Hayup|2011|Kembang Kuning|Seradang|Mahe Pasar|Lok Batu|Suput|2018|Surian|2021|Catur Karya
06|Murung Pudak|1001|Belimbing Raya|Belimbing|Sulingan|1006|Mabu'un|1009|Pembataan|2004|Maburai|Kasiau|2007|Kapar|Masukau|2010|Kasiau Raya
07|Muara Uya|2001|Kupang Nunding|Mangkupum|Pasar Batu|Uwie|Muara Uya|Lumbang|Santuun|Simpung Layung|Binjai|Palapi|Kampung Baru|Salikung|Ribang|Sungai Kumap
08|Muara Harus|2001|Madang|Tantaringin|Murung Karangan|Padangin|Manduin|Mantuil|Harus
09|Pugaan|2001|Pugaan|Pampanan|Sungai Rukam II|Sungai Rukam I|Jirak|Halangan|Tamunti
10|Upau|2001|Bilas|Kaong|Pangelak|Kinarum|Masingai II|Masingai I
11|Jaro|2001|Teratau|Namun|Jaro|Solan|Muang|Lano|Purui|Garagata|Nalui
12|Bintang Ara|2001|Waling|Usih|Bintang Ara|Burum|Panaan|Dambung Raya|Argo Mulyo|Bumi Makmur|Hegarmanah
.10|Kabupaten Tanah Bumbu
01|Batu Licin|1007|Batulicin|1028|Gunungtinggi|2005|Segumbang|Kersik Putih|2029|Maju Makmur|Maju Bersama|Sukamaju|Polewali Marajae|Danauindah
02|Kusan Hilir|1001|Kota Pagatan|2002|Betung|Sungai Lembu|Wiritasi|Pejala|Pagaruyung|Muara Pagatan Tengah|Kampung Baru|Pasar Baru|Batuah|Baru Gelang|Pulau Salak|2019|Mudalang|Tanette|Muara Pagatan|Pulau Satu|2027|Juku Eja|2029|Gusunge|Rantau Panjang Hulu|Penyolongan|Beringin|2034|Rantau Panjang Hilir
03|Sungai Loban|2001|Sari Mulya|Sungailoban|Sebamban Lama|Sebamban Baru|Sungaidua Laut|Marga Mulya|Sari Utama|Tri Mulya|2010|Dwi Marga Utama|Kerta Buana|Batu Meranti|2014|Tri Martani|Sumber makmur|Biduri Bersujud|Sumber Sari|Wanasari|Damar Indah
04|Satui|2003|Setarap|Satui Timur|Sungaicuka|Jombang|2008|Satui Barat|Sekapuk|Sungaidanau|Wonorejo|Sumber Makmur|Tegal Sari|2019|Sumber Arum|2022|Sejahtera Mulia|Al Kautsar|Makmur Mulia|Sinar Bulan|Pandamaran Jaya|Sido Rejo|Beruntung Raya|Barakat Mufakat|Makmur Jaya
05|Kusan Hulu|2001|Lasung|Manuntung|Anjir Baru|Binawara|Pacakan|2012|Sungai Rukam|2015|Bakarangan|2019|Karang Mulya|Harapan Jaya|Wonorejo|Karang Sari
06|Simpang Empat|1001|Kampung Baru|Tungkaran Pangeran|2003|Sari Gadung|Mekar Sari|Sungaidua|Batu Ampar|Gunungbesar|Pulau Burung|Baroqah|Bersujud|Sejahtera|Gunungantasari|Hidayah Makmur|Plajau Mulia|Kupang Berkah Jaya
07|Karang Bintang|2001|Karang Bintang|Pandan Sari|Rejo Winangun|Selaselilau|Pematang Ulin|Batu Licin Irigasi|Manunggal|2009|Sumber Wangi|Madu Retno|Maju Sejahtera|Karang Rejo|Karang Nunggal
08|Mantewe|2001|Mantewe|Dukuh Rejo|Rejosari|Suka Damai|Bulu Rejo|Sido Mulyo|2008|Sepakat|Sari Mulya|Emil Baru|Mentawakan Mulia|Maju Mulyo|2014|Gunungraya
09|Angsana|2001|Bunati|Purwodadi|Sumber Baru|Karang Indah|Angsana|Banjar Sari|Bayan Sari|Makmur|Mekar Jaya
10|Kuranji|2001|Giri Mulya|Kuranji|Waringin Tunggal|Mustika|Indra Lokajaya|Karang Intan|Ringkit
11|Kusan Tengah|2001|Saring Sungai Bubu|Saring Sungai Binjai|Sepunggur|Serdangan|Satiung|Api-api|Pakatellu|Manurung|Batarang|Mekar Jaya|Pulau Tanjung|UPT Karya Bakti|Salimuran
12|Teluk Kepayang|2001|Teluk Kepayang|Guntung|Mangkalapi|Tibarau Panjang|Darasan Binjai|Tapus|Hati'if|Batu Bulan|Tamunih|Dadap Kusan Raya
.11|Kabupaten Balangan
01|Juai|2001|Muara Ninian|Hamarung|Juai|Buntu Karau|Bata|Galumbang|Sungai Batung|Sirap|Tigarun|Teluk Bayur|Pamurus|Marias|Lalayau|Mihu|Hukai|Tawahan|Gulinggang|Mungkur Uyam|Panimbaan|Wonorejo|Sumber Rejeki
02|Halong|2001|Hauwai|Bangkal|Mantuyan|Tabuan|Halong|2008|Puyun|Buntu Pilanduk|Gunung Riut|Kapul|Mamantang|Binjai Punggal|Liyu|Binuang Santang|Aniungan|Binju|Karya|Uren|Marajai|Suryatama|Baruh Panyambaran|Mauya|Padang Raya|Sumber Agung|Mamigang
03|Awayan|2004|Bihara|Pematang|Merah|Awayan|Pudak|Badalungga|Tundakan|Sikontan|Pulantan|Tundi|Muara Jaya|2016|Bihara Hilir|2018|Baru|2020|Awayan Hilir|Putat Basiun|Sei Pumpung|2024|Badalungga Hilir|Nungka|Tangalin|Kedondong|2029|Baramban|2031|Ambakiang|Piyait
04|Batu Mandi|2001|Tariwin|Lok Batu|Munjung|Pelajau|Batumandi|Riwa|Mantimin|Mampari|Bungur|Teluk Mesjid|Timbun Tulang|Banua Hanyar|Bakung|Karuh|Guha|Gunung Manau|Hampa Raya|Kasai
05|Lampihong|2001|Tanah Habang Kiri|Panaitan|Tanah Habang Kanan|Batu Merah|Lampihong Kanan|Lampihong Selatan|Lampihong Kiri|Lajar|Kusambi Hulu|Kusambi Hilir|Simpang Tiga|Matang Lurus|Lok Hamawang|Kupang|Tampang|Matang Hanau|Lok Panginangan|Jungkal|Sungai Tabuk|Jimamun|Pimping|Hilir Pasar|Teluk Karya|Pupuyuan|Sungai Awang|Kandang Jaya|Mundar
06|Paringin|1019|Paringin Timur|1023|Paringin Kota|2005|Balang|Kalahiang|Lasung Batu|Paran|Layap|2012|Murung Ilung|Mangkayahu|Lok Batung|Lamida Bawah|2017|Dahai|2022|Hujan Mas|2024|Babayau|2034|Balida|2038|Sungai Ketapi
07|Paringin Selatan|1001|Batu Piring|2002|Baruh Bahinu Luar|Inan|Baruh Bahinu Dalam|Panggung|Galumbang|Halubau|Binjai|Murung Abuin|Bungin|Maradap|Halubau Utara|Murung Jambu|Telaga Purun|Lingsir|Tarangan
08|Tebing Tinggi|2001|Dayak Pitap|Tebing Tinggi|Sungsum|Ju'uh|Mayanau|Simpang Bumbuan|Auh|Gunung Batu|Langkap|Simpang Nadong|Ajung|Kambiyain
.71|Kota Banjarmasin
01|Banjarmasin Selatan|1001|Mantuil|Kelayan Selatan|Pekauman|Kelayan Barat|Kelayan Tengah|Kelayan Dalam|Murung Raya|Kelayan Timur|Tanjung Pagar|Pemurus Dalam|Pemurus Baru|Basirih Selatan
02|Banjarmasin Timur|1001|Kuripan|Kebun Bunga|Karang Mekar|Sungai Bilu|Sungai Lulut|Banua Anyar|Pengambangan|Pekapuran Raya|Pemurus Luar
03|Banjarmasin Barat|1001|Belitung Utara|Belitung Selatan|Pelambuan|Telaga Biru|Telawang|Teluk Tiram|Kuin Selatan|Kuin Cerucuk|Basirih
04|Banjarmasin Utara|1001|Alalak Tengah|Alalak Utara|Alalak Selatan|Sungai Jingah|Sungai Miai|Surgi Mufti|Pangeran|Antasan Kecil Timur|Kuin Utara|Sungai Andai
05|Banjarmasin Tengah|1001|Kertak Baru Ilir|Kertak Baru Ulu|Mawar|Teluk Dalam|Antasan Besar|Pasar Lama|Seberang Mesjid|Gadang|Melayu|Sungai Baru|Pekapuran Laut|Kelayan Luar
.72|Kota Banjarbaru
02|Landasan Ulin|1003|Landasan Ulin Timur|Guntung Payung|Guntung Manggis|Syamsudin Noor
03|Cempaka|1001|Palam|Bangkal|Sungai Tiung|Cempaka
04|Banjarbaru Utara|1001|Loktabat Utara|Mentaos|Komet|Sungai Ulin
05|Banjarbaru Selatan|1001|Sungai Besar|Loktabat Selatan|Kemuning|Guntung Paikat
06|Liang Anggang|1001|Landasan Ulin Barat|Landasan Ulin Tengah|Landasan Ulin Utara|Landasan Ulin Selatan`;
