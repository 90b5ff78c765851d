// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Kalimantan Tengah
.01|Kabupaten Kotawaringin Barat
01|Kumai|1011|Candi|Kumai Hulu|Kumai Hilir|2001|Sungai Cabang|Teluk Pulai|Sabuai|Keraya|Teluk Bogam|Sungai Bakau|Kubu|Sungai Kapitan|Batu Belaman|Sungai Tendang|2014|Sungai Sekonyer|Sungai Bedaun|2017|Bumi Harjo|2032|Pangkalan Satu|2034|Sabuai Timur
02|Arut Selatan|1002|Mendawai Seberang|Mendawai|1005|Madurejo|Sidorejo|Raja|Raja Seberang|Baru|2001|Tanjung Putri|2004|Pasir Panjang|2010|Rangda|Kenambui|Runtu|Umpang|Kumpai Batu Bawah|Kumpai Batu Atas|Natai Raya|Medang Sari|Natai Baru|Tanjung Terantang|Sulung
03|Kotawaringin Lama|1007|Kotawaringin Hulu|Kotawaringin Hilir|2001|Babual Baboti|Tempayung|Sakabulin|Kinjil|Dawak|Riam Durian|2009|Lalang|Rungun|Kondang|Suka Jaya|Suka Makmur|Sumber Mukti|Palih Baru|Ipuh Bangun Jaya|Sagu Suka Mulya
04|Arut Utara|1002|Pangkut|2001|Nanga Mua|2003|Sukarami|Gandis|Kerabu|Sambi|Penyombaan|Pandau|Riam|Panahan|Sungai Dau
05|Pangkalan Lada|2001|Pangkalan Tiga|Pandu Sanjaya|Lada Mandala Jaya|Makarti Jaya|Sumber Agung|Purbasari|Sungai Rangit Jaya|Pangkalan Dewa|Kadipi Atas|Sungai Melawen|Pangkalan Durin
06|Pangkalan Banteng|2001|Pangkalan Banteng|Mulya Jadi|Karang Mulya|Kebun Agung|Sido Mulyo|Marga Mulya|Amin Jaya|Arga Mulya|Natai Kerbau|Simpang Berambai|Sungai Hijau|Sungai Pakit|Berambai Makmur|Karang Sari|Sungai Pulau|Sungai Bengkuang|Sungai Kuning
.02|Kabupaten Kotawaringin Timur
01|Kota Besi|1009|Kota Besi Hulu|Kota Besi Hilir|2003|Palangan|Hanjalipan|Simpur|Pamalian|Camba|Kandan|2012|Bajarum|2015|Rasau Tumbuh|2017|Soren
02|Cempaga|2004|Rubung Buyung|Patai|Luwuk Ranggan|Jemaras|Cempaka Mulia Timur|Cempaka Mulia Barat|Luwuk Bunter|Sungai Paring
03|Mentaya Hulu|1012|Kuala Kuayan|2001|Tangar|Baampah|Kawan Batu|Tanjung Bantur|Penda Durian|Pahirangan|Satiung|Santilik|Tangka Robah|Pemantang|Tumbang Sapiri|2014|Bawan|Tanjung Jariangau|2031|Kapuk|Pantap
04|Parenggean|1004|Parenggean|2001|Tehang|Kabuau|2007|Barunang Miri|2009|Sumber Makmur|Mekar Jaya|Karang Tunggal|Bandar Agung|Beringin Tunggal Jaya|2015|Sari Harapan|Karang Sari|2019|Bajarau|2023|Bukit Harapan|Manjalin|Karya Bersama
05|Baamang|1001|Baamang Hilir|Baamang Tengah|Baamang Hulu|1007|Tanah Mas|Baamang Barat|2006|Tinduk
06|Mentawa Baru Ketapang|1001|Mentawa Baru Hulu|Mentawa Baru Hilir|Ketapang|1007|Sawahan|1009|Pasir Putih|2005|Pelangsian|Bapeang|2008|Eka Bahurui|2010|Telaga baru|Bangkuang Makmur|Bapanggang Raya
07|Mentaya Hilir Utara|2001|Pondok Damar|Bagendang Hilir|Bagendang Tengah|Natai Baru|Bagendang Hulu|Sumber Makmur|Bagendang Permai
08|Mentaya Hilir Selatan|1008|Samuda Kota|Basirih Hilir|2005|Sebamban|Samuda Besar|Samuda Kecil|2010|Jaya Kelapa|Basirih Hulu|Jaya Karet|Handil Sohor|Sei Ijum Raya
09|Pulau Hanaut|2001|Bapinang Hulu|Bapinang Hilir|Bapinang Hilir Laut|Satiruk|Makarti Jaya|Rawa Sari|Hanaut|Babirah|Serambut|Babaung|Bamadu|Penyaguan|Hantipan|Bantian
10|Antang Kalang|2001|Tumbang Kalang|Kuluk Telawang|Sungai Puring|Tumbang Ngahan|Tumbang Ramei|Tumbang Hejan|Sungai Hanya|Tumbang Sepayang|2016|Buntut Nusa|Tumbang Gagu|2021|Tumbang Manya|2025|Gunung Makmur|2027|Mulya Agung|Bhakti Karya|Waringin Agung
11|Teluk Sampit|2001|Parebok|Basawang|Lampuyang|Ujung Pandaran|Regei Lestari|Kuin Permai
12|Seranau|1001|Mentaya Seberang|2002|Terantang|Batuah|Terantang Hilir|Ganepo|Seragam Jaya
13|Cempaga Hulu|2001|Pundu|Keruing|Parit|Pantai Harapan|Pelantaran|Tumbang Koling|Sudan|Bukit Batu|Bukit Raya|Selucing|Sungai Ubar Mandiiri
14|Telawang|2001|Sebabi|Tanah Putih|Sumber Makmur|Kenyala|Penyang|Biru Maju
15|Bukit Santuai|2001|Tumbang Tilap|Tumbang Kaminting|Tanah Haluan|Tumbang Panyahuan|Tumbang Sapia|Tumbang Getas|Tewai Hara|Tumbang Payang|Tumbang Kania|Tumbang Tawan|Lunuk Bagantung|Tumbang Torung|Tumbang Batu|Tumbang Saluang
16|Tualan Hulu|2001|Luwuk Sampun|Tumbang Mujam|Merah|Tanjung Jorong|Sebungsu|Bukit Makmur|Wonosari|Mekar Sari|Damar Makmur|Cempaka Putih|Jati Waringin
17|Telaga Antang|2001|Tumbang Boloi|Luwuk Kowan|Rantau Tampang|Tumbang Mangkup|Rantau Katang|Tumbang Sangai|Tukang Langit|Beringin Agung|Agung Mulya|Batu Agung|Bukit Indah|Tumbang Puan|Rantau Suang|Rantau Sawang|Tanjung Harapan|Buana Mustika|Tri Buana|Tumbang Bajanei
.03|Kabupaten Kapuas
01|Selat|1006|Murung Keramat|Selat Hilir|Selat Tengah|Selat Hulu|Selat Dalam|1021|Selat Utara|Selat Barat|Panamas|2011|Pulau Telo|2020|Pulau Telo Baru
02|Kapuas Hilir|1001|Mambulau|Hampatung|Dahirang|Barimba|Sei Pasah|2006|Bakungin|Sei Asam|Saka Batur
03|Kapuas Timur|2001|Anjir Serapat Timur|Anjir Serapat Tengah|Anjir Serapat Barat|Anjir Mambulau Timur|Anjir Mambulau Tengah|Anjir Mambulau Barat|Anjir Serapat Baru
04|Kapuas Kuala|2001|Batanjung|Cemara Labat|Palampai|Sei Teras|Lupak Dalam|2008|Tamban Baru Selatan|2011|Tamban Lupak|2014|Lupak Timur|Wargo Mulyo|Sei Bakut|2018|Pematang|Simpang Bunga Tanjung|Baranggau
05|Kapuas Barat|1004|Mandomai|2001|Sei Kayu|Saka Mangkahai|Anjir Kalampan|2005|Pantai|Saka Tamiang|Penda Katapi|Teluk Hiri|Sei Dusun|Sei Pitung|Maju Bersama|Basuta Raya
06|Pulau Petak|2001|Saka Lagon|Bunga Mawar|Sei Tatas|Narahan|Handiwung|Anjir Palambang|Palangkai|Teluk Palinget|Sei Tatas Hilir|Mawar Mekar|Banama|Narahan Baru
07|Kapuas Murung|1001|Palingkau Baru|Palingkau Lama|2003|Tajepan|Mampai|Muara Dadahup|Belawang|2008|Palangkau Lama|2010|Palangkau Baru|2014|Talekung Punei|Karya Bersama|Palingkau Jaya|Palingkau Asri|Palingkau Sejahtera|Saka Binjai|Bina Sejahtera|Suka Reja|Suka Mukti|Bina Karya|Bina Mekar|Rawa Subur|Sumber Mulya|Bumi Rahayu|Manggala Permai
08|Basarang|2001|Pangkalan Rekan|Batuah|Basarang|Basungkai|Maluen|Pangkalan Sari|Lunuk Ramba|Batu Nindan|Basarang Jaya|Bungai Jaya|Panarung|Tarung Manuah|Tambun Raya|Naning
09|Mantangai|2001|Manusup|Sei Kapar|Tarantang|Lamunti|Pulau Kaladan|Mantangai Hilir|Mantangai Tengah|Mantangai Hulu|Kalumpang|Sei Ahas|Katunjung|Lahei Mangkutup|Tumbang Muroi|Danau Rawah|Muroi Raya|Katimpun|Manusup Hilir|Sei Gita|Bukit Batu|Sei Gawing|Humbang Raya|Tabore|Tumbang Mangkutup|Lapetan|Lamunti Permai|Manyahi|Sekata Makmur|Kaladan Jaya|Rantau Jaya|Warga Mulya|Lamunti Baru|Sriwidadi|Sumber Makmur|Sidomulyo|Harapan Jaya|Sekata Bangun|Sari Makmur|Suka Maju
10|Timpah|2001|Petak Puti|Aruk|Lawang Kajang|Timpah|Lungkuh Layang|Lawang Kamah|Tumbang Randang|Batapah|Danau Pantau
11|Kapuas Tengah|2001|Masaran|Kayu Bulan|Kota Baru|Penda Muntei|Tapen|Pujon|Marapit|Manis|Karukus|Bajuh|Barunang|2019|Buhut Jaya|2021|Hurung Pukung
12|Kapuas Hulu|2001|Sei Hanyo|Hurung Tabengan|Rahung Bungai|2005|Bulau Ngandung|Tumbang Puroh|2008|Tangirang|2013|Barunang II|Hurung Tampang|Supang|Katanjung|2018|Jakatan Pari|Tumbang Sirat|2021|Dirung Koram|Mampai Jaya
13|Tamban Catur|2001|Tamban Baru Timur|Tamban Baru Tengah|Tamban Baru Mekar|Bandaraya|Sidorejo|Warna Sari|Bandar Mekar|Tamban Makmur|Sidomulyo|Tamban Jaya
14|Pasak Talawang|2001|Jangkang|Tumbang Tukun|Sei Ringin|Kaburan|Balai Banjang|Tumbang Diring|Dandang|Hurung Kampin|Batu Sambung|Tumbang Nusa
15|Mandau Talawang|2001|Masaha|Sei Pinang|Lawang Tamang|Karetau Manta'a|Tumbang Bukoi|Tumbang Tihis|Tumbang Manyarung|Tanjung Rendan|Jakatan Masaha|Masupa Ria
16|Dadahup|2001|Dadahup|Tambak Bajai|Bina Jaya|Harapan Baru|Bentuk Jaya|Sumber Agung|Petak Batuah|Manuntung|Sumber Alaska|Menteng Karya|Tanjung Harapan|Kahuripan Permai|Dadahup Raya
17|Bataguh|1001|Pulau Kupang|2002|Pulau Mambulau|Sei Lunuk|Sei Jangkit|Tamban Luar|Terusan Raya|Terusan Karya|Terusan Makmur|Terusan Mulya|Bamban Raya|Bangun Harjo|Terusan Baguntan Raya|Terusan Raya Barat|Terusan Raya Hulu|Budi Mufakat
.04|Kabupaten Barito Selatan
01|Jenamas|1003|Rantau Kujang|2001|Tampulang|Rantau Bahuang|2004|Rangga Ilung|Tabatan
02|Dusun Hilir|1003|Mengkatip|2001|Sungai Jaya|Mahajandau|2004|Kalanis|Lehai|Damparan|Teluk Timbau|Batilap|Batampang|Mangkatir
03|Karau Kuala|1002|Bangkuang|2001|Salat Baru|2003|Teluk Betung|Babai|Janggi|Malitin|Muara Arai|Talio|Tampijak|Bintang Kurung|Teluk Sampudau
04|Dusun Utara|1005|Pendang|2001|Sungai Telang|Majundre|Bundar|Talekoi|2006|Marawan Lama|Marawan Baru|Reong|Tarusan|Panarukan|Maruga|Hingan|Danau Bambure|Tamparak|Hulu Tampang|Bantai Bambure|Rampa Mea|Gunung Rantau|Tamparak Layung
05|Gn. Bintang Awai|2001|Baruang|Kayumban|Tabak Kanilan|Sarimbuah|Gagutur|Muka Haji|Sire|Muara Singan|Patas I|Patas II|Bintang Ara|Ugang Sayu|Ngurit|Wungkur Baru|Bipak Kali|Malungai Raya|Sei Paken|Palu Rejo|Wayun|Marga Jaya|Ruhing Raya
06|Dusun Selatan|1006|Jelapat|Hilir Seper|Buntok Kota|2001|Danau Ganting|Muara Talang|Teluk Telaga|Baru|Danau Sadar|2009|Pamait|Sababilah|Mangaris|Tetei Lanan|Pamangka|Sanggu|Lembeng|Muara Ripung|Madara|Murung Paken|Mabuan|Kalahien|Penda Asam|Pararapak|Teluk Mampun|Tanjung Jawa|Telang Andrau|Dangka|Danau Masura
.05|Kabupaten Barito Utara
01|Montallat|1001|Montallat I|Montallat II|Tumpung Laung I|Tumpung Laung II|2005|Sikan|Rubei|Pepas|Ruji|Paring Lahung|Kamawen
02|Gunung Timang|2001|Malungai|Rarawa|Ketapang|Walur|Baliti|Majangkan|Kandui|Payang Ara|Jaman|Pelari|Sangkorang|Siwau|Tongka|Batu Raya I|Batu Raya II|Tapen Raya
03|Gunung Purei|2001|Tanjung Harapan|Linon Besi I|Linon Besi II|Muara Mea|Lawarang|Lampeong I|Lampeong II|Payang|Berong|Baok|Tambaba
04|Teweh Timur|2001|Sampirang I|Sampirang II|Liju|Benangin III|Benangin II|Benangin V|Benangin I|Muara Wakat|2012|Mampuak I|Jamut|Sei Liju|Mampuak II
05|Teweh Tengah|1013|Lanjas|Melayu|2010|Lemo I|Lemo II|Pendreh|2017|Rimba Sari|Sei Rahayu I|2022|Sei Rahayu II|2024|Beringin Raya|Datai Nirui
06|Lahei|1015|Lahei I|Lahei II|2001|Ipu|Mukut|2014|Muara Bakah|2017|Juju Baru|Muara Inu|Bengahon|Rahaden|Muara Pari|Haragandang|Karendan|Hurung Enep
07|Teweh Baru|1001|Jingah|Jambu|2003|Liang Naga|Sabuh|Hajak|Malawaken|Sikui|Panaen|Liang Buah|Gandring
08|Teweh Selatan|2001|Trahean|Trinsing|Bintang Ninggi I|Bintang Ninggi II|Butong|Buntok Baru|Bukit Sawit|Tawan Jaya|Pandran Raya|Pandran Permai
09|Lahei Barat|2001|Nihan Hilir|Nihan Hulu|Luwe Hilir|Luwe Hulu|Jangkang Baru|Jangkang Lama|Papar Pujung|Teluk Malewai|Benao Hilir|Benao Hulu|Karamuan
.06|Kabupaten Katingan
01|Kamipang|2001|Galinggang|Tampelas|Telaga|Parupuk|Karuing|Jahanjang|Tumbang Runen|Baun Bango|Asem Kumbang
02|Katingan Hilir|1003|Kasongan Baru|Kasongan Lama|2001|Tewang Kadamba|Tumbang Liting|2005|Talian Kereng|Banut Kalanaman|Talangkah|Hampalit
03|Tewang Sangalang Garing|1006|Pendahara|2001|Tewang Baringin|Hapalam|Tewang Rangas|Bangkuang|Tarusan Danum|2007|Tumbang Tarusan|Tewang Rangkang|Tewang Manyangen|Karya Unggang
04|Pulau Malan|2001|Tewang Papari|Tewang Darayu|Buntut Bali|Kuluk Bali|Manduing Taheta|Manduing Lama|Tumbang Banjang|Tumbang Lawang|Dahian Tunggal|Tewang Karangan|Tumbang Tungku|Geragu|Tumbang Tanjung|Tura
05|Katingan Tengah|1009|Samba Kahayan|2001|Tumbang Lahang|Tewang Panjang|Petak Puti|Telok|Samba Danum|Samba Bakumpai|Samba Katung|Napu Sahur|2010|Batu Badinding|Rantau Asem|Mirah Kalanaman|Tumbang Kalemei|Tumbang Marak|Tumbang Hangei|Tumbang Pariyei
06|Sanaman Mantikei|2001|Dehes|Tumbang Labehu|Tumbang Kaman|Tumbang Manggo|Kamanto|Kuluk Habuhus|Tumbang Kanei|Tumbang Taranei|Tumbang Kawei|Tumbang Mangara|Tumbang Pangka|Tumbang Atei|2020|Daya Manunggal|Rantau Bangkiang
07|Marikit|2001|Tumbang Mandurei|Tumbang Paku|Buntut Leleng|Kuluk Leleng|Sabaung|Tumbang Malawan|Tumbang Taei|Rangan Surai|Tumbang Hiran|Tumbang Pahanei|Tumbang Dakei|Rangan Burih|Tumbang Bemban|Tumbang Lambi|Rangan Tangko|Tumbang Tundu|Batu Panahan|Tumbang Tabulus
08|Katingan Hulu|1014|Tumbang Sanamang|2001|Kiham Batang|Tumbang Kabayan|Rangan Kawit|Dehes Asem|Kuluk Sapangi|Tumbang Kuai|Tumbang Salaman|Rantau Puka|Rantau Bahai|Rangan Ranjing|Tumbang Labaning|Batu Bango|Tumbang Hangei II|2015|Sei Nanjan|Tumbang Jiga|Tumbang Mangketai|2019|Tumbang Mahop|Tumbang Sabetung|2030|Penda Tanggaring Lama|Penda Tanggaring Baru|Teluk Tampang|Tumbang Manangei
09|Mendawai|2001|Mendawai|Teluk Sebulu|Kampung Melayu|Tewang Kampung|Perigi|Mekar Tani|Tumbang Bulan
10|Katingan Kuala|1001|Pagatan Hilir|Pagatan Hulu|2003|Kampung Keramat|Kampung Tengah|Jaya Makmur|Subur Indah|Kampung Baru|Bangun Jaya|Setia Mulia|Singam Raya|Sebangau Jaya|Sungai Kaki|Selat Baning|Makmur Utama|Bumi Subur|Bakung Raya
11|Tasik Payawan|2001|Talingke|Hiyang Bana|Petak Bahandang|Handiwung|Tumbang Panggo|Tewang Tampang|Luwuk Kanan|Luwuk Kiri
12|Petak Malai|2001|Tumbang Baraoi|Tumbang Jala|Batu Badak|Batu Tukan|Tumbang Tangoi|Nusa Kutau|Tumbang Habangoi
13|Bukit Raya|2001|Tumbang Gaei|Tumbang Kataei|Tumbang Karuei|Tumbang Dahuei|Rantau Pandan|Rangan Rondan|Rangan Bahekang|Tumbang Kajamei|Tumbang Kaburai|Tanjung Batik|Penda Nange
.07|Kabupaten Seruyan
01|Seruyan Hilir|1001|Kuala Pembuang I|Kuala Pembuang II|2005|Pematang Limau|Sungai Perlu|Tanjung Rangas|Muara Dua|Jahitan|Baung|2015|Persil Raya|Sungai Undang
02|Seruyan Tengah|1016|Rantau Pulut|2008|Gantung Pangayuh|Teluk Bayur|Suka Mandang|Ayawan|Mugi Panyuhu|Bukit Buluh|Tumbang Bai|Durian Tunggal|2017|Pangke|Panyumpa|2022|Sukorejo|Bumi Jaya|Suka Jaya|2026|Panca Jaya|2029|Tangga Batu|Ringin Agung|Batu Agung|Suka Makmur|Suka Maju
03|Danau Sembuluh|2001|Telaga Pulang|Cempaka Baru|Palingkau|Ulak Batu|Paren|Banua Usang|2013|Sembuluh I|Sembuluh II
04|Hanau|2001|Tanjung Hanau|Parang Batang|Bahaur|Pembuang Hulu I|Pembuang Hulu II|Derangga|2011|Paring Raya
05|Seruyan Hulu|2020|Tumbang Bahan|Tumbang Kalang|Tusuk Belawan|Marandang|Tumbang Suei|Tumbang Manjul|Mojang Baru|Rantau Panjang|Mongoh Juoi|2030|Sepundu Hantu|Tumbang Kubang|Tumbang Laku|Tanjung Paku|Buntut Sapau|Tumbang Taberau|Riam Batang|Tumbang Sepan|Tumbang Setawai|Tumbang Kasai|Tumbang Darap
06|Seruyan Hilir Timur|2001|Mekar Indah|Halimaung Jaya|Bangun Harja|Kartika Bhakti|Pematang Panjang|Sungai Bakau
07|Seruyan Raya|2001|Terawan|Selunuk|Lanpasa|2005|Bangkal|Tabiku
08|Danau Seluluk|2001|Asam Baru|Tanjung Hara|Tanjung Paring|Tanjung Rangas II|Panimba Raya|Rungau Raya
09|Batu Ampar|2001|Sebabi|Sandul|Kalang|Derawa|Wana Tirta|Suka Mulya|Durian Kait|Sahabu|Batu Menangis
10|Suling Tambun|2001|Tumbang Magin|Tumbang Setoli|Tumbang Hentas|Tumbang Langkai|Tumbang Salau|Tumbang Gugup|Rangkang Munduk|Tanjung Tukal|Rantau Betung
.08|Kabupaten Sukamara
01|Sukamara|1003|Mendawai|Padang|2001|Natai Sedawak|Pudu|2005|Kartamulia|Sukaraja|Pangkalan Muntai|Petarikan
02|Jelai|1001|Kuala Jelai|2002|Pulau Nibung|Sungai Baru|Sungai Bundung|Sungai Raja
03|Balai Riam|2001|Jihing|Air Dua|2005|Lupu Peruca|Balai Riam|Pempaning|2011|Sekuningan Baru|Bangun Jaya|Bukit Sungkai
04|Pantai Lunci|2001|Sungai Damar|Sungai Tabuk|Sungai Cabang Barat|Sungai Pasir
05|Permata Kecubung|2001|Kenawan|Laman Baru|Ajang|Semantun|Nibung Terjun|Natai Kondang|Sembikuan
.09|Kabupaten Lamandau
01|Lamandau|1012|Tapin Bini|2001|Sungai Tuat|Tanjung Beringin|Cuhai|Kawa|Karang Taba|Penopa|Suja|Sekoban|Bakonsu|2022|Samu Jaya
02|Delang|1017|Kudangan|2004|Riam Panahan|Sepoyu|2010|Nyalang|Riam Tinggi|Landau Kantu|Lopus|Kubung|Sekombulan|Penyombaan|2020|Hulu Jojabo
03|Bulik|1005|Nanga Bulik|2001|Sungai Mentawa|Guci|Batu Kotam|Kujan|2006|Bunut|Beruta|Tamiang|2031|Bumi Agung|Sumber Mulya|2036|Bukit Indah|Arga Mulya|2043|Perigi Raya|Nanga Pamalontian
04|Bulik Timur|2001|Nanga Palikodan|Sungkup|Nuangan|Nanga Koring|Toka|Sepondam|Merambang|Pedongatan|Batu Tunggal|Nanga Kemujan|Bukit Jaya|Suka Maju
05|Menthobi Raya|2001|Melata|Nanuah|Batu Ampar|Lubuk Hiju|Topalan|Bukit Makmur|Modang Mas|Bukit Raya|Mukti Manunggal|Sumber Jaya|Bukit Harum
06|Sematu Jaya|2001|Bina Bhakti|Wonorejo|Mekar Mulya|Jangkar Prima|Purwareja|Tri Tunggal|Batu Hambawang|Rimba Jaya
07|Belantikan Raya|2001|Nanga Belantikan|Sungai Buluh|Tangga Batu|Belibi|Bayat|Karang Besi|Benuatan|Kahingai|Nanga Matu|Bintang Mangalih|Petarikan|Sumber Cahaya
08|Batang Kawa|2001|Batu Tambun|Kinipan|Ginih|Benakitan|Liku|Mengkalang|Karang Mas|Kina|Jamuat
.10|Kabupaten Gunung Mas
01|Sepang|1001|Sepang Simin|2002|Sepang Kota|Tewai Baru|Tanjung Karitak|2011|Pamatang Limau|Tampelas|2014|Rabauh
02|Kurun|1001|Tampang Tumbang Anjir|1012|Kurun|2002|Petak Bahandang|Tanjung Riu|Teluk Nyatu|Tumbang Lampahung|Tewang Pajangan|Tumbang Tariak|Tumbang Miwan|Hurung Bunut|Tumbang Hakau|Pilang Munduk|2013|Tumbang Manyangan|Penda Pilang|Tumbang Tambirah
03|Tewah|1005|Tewah|2001|Sare Rangan|Tumbang Pajangei|Kasintu|Batu Nyiwuh|2006|Tumbang Habaon|Sei Riang|Sandung Tambun|Tanjung Untung|Upon Batu|Sumur Mas|Batu Nyapau|Taja Urap|Teluk Lawah|Karason Raya|Rangan Mihing
04|Kahayan Hulu Utara|1001|Tumbang Miri|2002|Batu Tangkoi|2005|Penda Rangas|Tumbang Sian|2008|Tumbang Pasangon|2012|Tumbang Korik|2014|Tumbang Ponyoi|2019|Dandang|Tumbang Hamputung|Tumbang Tajungan|2028|Tumbang Takaoi|Teluk Kanduri
05|Rungan|1021|Jakatan Raya|2001|Tumbang Jutuh|Tumbang Baringei|2009|Tumbang Malahoi|2014|Tumbang Bunut|Tumbang Kajuei|Luwuk Kantor|Luwuk Langkuas|Talangkah|Parempei|Linau|2022|Bereng Baru|Bereng Malaka|2027|Karya Bhakti
06|Manuhing|1001|Tumbang Talaken|2002|Tumbang Sepan|Tangki Dahuyan|Bereng Balawan|Bereng Jun|Takaras|2012|Belawan Mulia|Taringen|Bangun Sari|Fajar Harapan|2017|Gohong|Tumbang Jalemu
07|Mihing Raya|1005|Kampuri|2001|Tuyun|Tumbang Empas|Rangan Tate|Dahian Tambuk|2006|Tumbang Danau
08|Damang Batu|1008|Tumbang Marikoi|2001|Lawang Kanji|Tumbang Mahuroi|Karetau Rambangun|Karetau Sarian|Tumbang Posu|Tumbang Maraya|Tumbang Anoi
09|Miri Manasa|1003|Tumbang Napoi|2001|Tumbang Siruk|Mangkuhung|2004|Tumbang Masukih|Rangan Hiran|Harowu|Tumbang Manyoi|Tumbang Lapan|Buntoi|Tumbang Koroi|Tumbang Hatung
10|Rungan Hulu|1004|Tumbang Rahuyan|2001|Jangkit|Tumbang Lapan|Batu Puter|2005|Sei Antai|Hantapang|Sangal|Tumbang Tuwe Hantapang|2012|Tumbang Mujai
11|Manuhing Raya|1005|Tehang|2002|Tumbang Samui|Tumbang Oroi|Luwuk Tukau|2006|Putat Durei|Tumbang Mantuhe
12|Rungan Barat|1006|Rabambang|2001|Hujung Pata|Tumbang Jalemu Kajuei|Jalemu Raya|Jalemu Masulan|Mangkawuk|2007|Tajah Antang Raya|Tumbang Kuayan|Tumbang Langgah|Tusang Raya|Tumbang Bahanei
.11|Kabupaten Pulang Pisau
01|Pandih Batu|2001|Dandang|Talio|Pangkoh Hilir|Pangkoh Hulu|Kantan Muara|Talio Muara|Talio Hulu|Pangkoh Sari|Sanggang|Pantik|Belanti Siam|Gadabung|Mulyasari|Kantan Dalam|Kantan Atas|Karya Bersama
02|Kahayan Kuala|1018|Bahaur Basantan|2001|Cemantan|Papuyu II Sei. Barunai|Kiapak|2005|Papuyu I Sei Pasaman|Sei. Rungun|Bahaur Hilir|Bahaur Tengah|Bahaur Hulu|2014|Papuyu III Sei. Pudak|Tanjung Perawan|Bahaur Hulu Permai|Bahaur Batu Raya
03|Kahayan Tengah|2001|Tanjung Sangalang|Penda Barania|Bukit Rawi|Tuwung|Sigi|Petuk Liti|Bukit Liti|Bahu Palawa|Pamarunan|Balukon|Bukit Bamba|Tahawa|Parahangan|Bereng Rambang
04|Banama Tingang|2001|Manen Paduran|Manen Kaleka|Lawang Uru|Hurung|Hanua|Ramang|Tambak|Pahawan|Goha|Bawan|Tumbang Tarusan|Pandawei|Pangi|Tangkahen|Kasali Baru
05|Kahayan Hilir|1005|Pulang Pisau|1015|Kalawa|Bereng|2001|Buntoi|Mintin|Mantaren I|Anjir Pulang Pisau|2006|Gohong|2014|Mantaren II|2017|Hanjak Maju
06|Maliku|2001|Tahai Jaya|Purwodadi|Wono Agung|Kanamit Barat|Sei Baru Tewu|Kanamit|Garantung|Gandang|Badirih|Tahai Baru|Maliku Baru|Sidodadi|Kanamit Jaya|Gandang Barat|Maliku Mulia
07|Jabiren Raya|2001|Garung|Henda|Simpur|Sakakajang|Jabiren|Pilang|Tumbang Nusa|Tanjung Taruna
08|Sebangau Kuala|2001|Paduran Sebangau|Paduran Mulya|Sebangau Mulya|Sebangau Permai|Mekar Jaya|Sebangau Jaya|Sei Hambawang|Sei Bakau
.12|Kabupaten Murung Raya
01|Murung|1012|Puruk Cahu|Beriwit|2001|Dirung|Malasan|Batu Putih|Mangkahui|Panu'ut|Muara Untu|Muara Ja'an|Bahitom|Danau Usung|Juking Pajang|Muara Sumpoi|2014|Muara Bumban|Penyang
02|Tanah Siang|1014|Saripoi|2007|Sungai Lunuk|Konut|Belawan|Mangkolisoi|Kalang Kaluh|Mantiat Pari|Olung Ulu|2015|Puruk Batu|Olung Siron|Tino Talih|Olung Nango|Mahanyan|Dirung Bakung|Tabulang|Cangkang|Olung Dojou|Doan Arung|Muwun|Nono Kliwon|Kolam|Saruhung|Olung Soloi|Tokung|Olung Balo|Karali|Osom Tompok
03|Laung Tuhup|1003|Muara Laung I|1006|Muara Tuhup|1031|Batu Bua I|2001|Batu Tuhup|Tumbang Bahan|2004|Muara Laung II|Beras Balange|2010|Pelaci|Biha|Dirung Pundu|Dirung Pinang|Muara Tupuh|Narui|Tumbang Bana|Lakutan|Tawai Haui|2026|Penda Siron|Muara Maruwei I|Muara Maruwei II|Beralang|Kalang Dohong|2032|Batu Bua II|Tahujan Laung|Tumbang Bondang|Tumbang Tonduk|2037|Batu Karang
04|Permata Intan|1004|Muara Bakanon|1006|Tumbang Lahung|2001|Sungai Gula|Sungai Batang|Tumbang Salio|2005|Purnama|2007|Sungai Lobang|Pantai Laga|Baratu|Juking Sopan|Muara Babuat|2018|Sungai Bakanon
05|Sumber Barito|1004|Tumbang Kunyi|2001|Kalapeh Baru|Tumbang Masao|Batu Makap|2005|Olong Liko|Teluk Jolo|Laas Baru|2018|Tumbang Molut|2020|Tumbang Tuan
06|Barito Tuhup Raya|2001|Bumban Tuhup|Makunjung|Dirung Sararong|Kohong|Hingan Tokung|Liang Nyaling|Tumbang Bauh|Tumbang Masalo|Batu Tojah|Tumbang Baloi|Cinta Budiman
07|Tanah Siang Selatan|2001|Oreng|Olung Muro|Olung Hanangan|Dirung Lingkin|Datah Kotou|Tahujan Ontu|Puruk Kambang
08|Sungai Babuat|2001|Batu Mirau|Tambelum|Tumbang Bantian|Tumbang Saan|Tumbang Kolon|Tumbang Apat
09|Seribu Riam|2001|Tumbang Tohan|Tumbang Naan|Muara Joloi I|Muara Joloi II|Parahau|Tumbang Jojang|Takajung
10|Uut Murung|2001|Tumbang Tujang|Tumbang Olong I|Kalasin|Tumbang Topus|Tumbang Olong II
.13|Kabupaten Barito Timur
01|Dusun Timur|1012|Tamiang Layang|2003|Pulau Patai|Sarapat|Magantis|Jaar|Matabu|Dorong|Didi|Karang Langit|Haringen|2018|Jaweten|Matarah|Maragut|Mangkarap|Gumpa|Sumur|Harara
02|Banua Lima|1001|Pasar Panas/Taniran|2002|Kandris|Banyu Landas|Bagok|Bamban|Tewah Pupuh|Gudang Seng
03|Patangkep Tutui|2001|Pulau Padang|Kambitin|Ramania|Bentot|Ampari Bura|Kotam|2008|Betang Nalong|Mawani|Jango|Lalap
04|Awang|2001|Janah Jari|Bangkirayen|Hayaping|Tangkan|Wungkur Nanakan|Ampari|Apar Batu|Biwan|Janah Mansiwui|Danau|Pianggu
05|Dusun Tengah|1011|Ampah Kota|2008|Saing|Rodok|Ampah II|2012|Putai|2018|Netampin|2024|Sumber Garunggung|Muara Awang
06|Pematang Karau|2001|Muara Palantau|Ketab|Kupang Bersih|Tuyau|Pinang Tunggal|Nagaleah|Lampeong|Bararawa|Bambulung|Lebo|Muru Duyung|Tumpung Ulung|Sumber Rejo
07|Paju Epat|2001|Juru Banu|Telang Baru|Tampu Langit|Telang|Maipe|Murutuwu|Balawa|Kali Napu|Siong
08|Raren Batuah|2001|Puri|Lenggang|Batuah|Unsum|Baruyan|Turan Amis|Malintut|Tangkum|Sibung
09|Paku|2001|Tampa|Kalamus|Simpang Bingkuang|Patung|Runggu Raya|Bantai Napu|Tarinsing|Paku Beto|Gandrung|Pangkan|Kupang Baru|Luau Jawuk
10|Karusen Janang|2001|Dayu|Wuran|Ipu Mea|Lagan|Putut Tawuluh|Simpang Naneng|Kandris
.71|Kota Palangkaraya
01|Pahandut|1001|Pahandut|Panarung|Langkai|Tumbang Rungan|Pahandut Seberang|Tanjung Pinang
02|Bukit Batu|1001|Marang|Tumbang Tahai|Banturung|Tangkiling|Sei Gohong|Kanarakan|Habaring Hurung
03|Jekan Raya|1001|Palangka|Menteng|Bukit Tunggal|Petuk Katimpun
04|Sabangau|1001|Bereng Bengkel|Kalampangan|Kereng Bangkirai|Kameloh Baru|Danau Tundai|Sabaru
05|Rakumpit|1001|Petuk Bukit|Panjehang|Petuk Barunai|Mungku Baru|Pager|Gaung Baru|Bukit Sua`;
