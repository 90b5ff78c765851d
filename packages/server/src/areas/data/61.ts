// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Kalimantan Barat
.01|Kabupaten Sambas
01|Sambas|2001|Dalam Kaum|Lubuk Dagang|Tanjung Bugis|Pendawan|Pasar Melayu|Durian|Lorong|Jagur|Tumuk Manggis|Tanjung Mekar|Sebayan|Kartiasa|Saing Rambi|Lumbang|Sungai Rambah|2023|Gapura|Sumber Harapan|2029|Semangau
02|Teluk Keramat|2001|Sungai Kumpai|Sekura|Tri Mandayan|Pedada|Lela|Puringan|Berlimang|Sungai Baru|Sengawang|Teluk Kaseh|Sepadu|Tambatan|Kubangga|2020|Sungai Serabek|Sayang Sedayu|Pipit Teja|2024|Matang Segantar|Mulia|Teluk Kembang|Samustida|Tanjung Keracut|Sebagu|Mekar Sekuntum|Kuala Pangkalan Keramat|Sabing
03|Jawai|2001|Sarang Burung Danau|Sungai Nilam|Sarang Burung Kolam|Sarang Burung Usrat|Sarang Burung Kuala|Pelimpaan|Parit Setia|Bakau|Sungai Nyirih|Sentebang|Dungun Laut|2021|Lambau|Mutus Darussalam
04|Tebas|2001|Tebas Kuala|Tebas Sungai|Sempalai|Bekut|Seberkat|Sejiram|Makrampai|Mekar Sekuntum|Mensere|Pusaka|Segedong|Sungai Kelambu|Serumpun Buluh|Pangkalan Kongsi|Dungun Perapakan|Batu Makjage|Serindang|Bukit Sigoler|Matang Labong|Maktangguk|Segarau Parit|Maribas|Seret Ayon
05|Pemangkat|2001|Pemangkat Kota|Harapan|Penjajap|2005|Jelutung|2013|Perapakan|2016|Sebatuan|Gugah Sejahtera|Lonam
06|Sejangkung|2001|Sulung|Penakalan|Sekuduk|Setalik|Parit Raja|Piantus|Perigi Landu|Sendoyan|Senujuh|Perigi Limus|Semanga|Sepantai
07|Selakau|2001|Semelagi Besar|Sungai Daun|Sungai Rusa|Sungai Nyirih|Kuala|Parit Baru|Twi Mentibar|Bentunai|2013|Pangkalan Bemban|Parit Kongsi|Gayung Bersambut
08|Paloh|2001|Sebubus|Nibung|Malek|Tanah Hitam|Matang Danau|Kalimantan|Temajuk|Mentibar
09|Sajingan Besar|2001|Kaliau'|Sebunga|Santaban|Sanatab|Sungai Bening
10|Subah|2001|Balai Gemuruh|Sungai Sapa'|Madak|Sabung|Tebuah Elok|Sungai Deden|Bukit Mulya|Mukti Raharja|Sempurna|Mensade|Karaban Jaya|Arga Pura|Sapak Hulu Trans
11|Galing|2001|Sagu|Sungai Palah|Galing|Tempapan Kuala|Tempapan Hulu|Ratu Sepudak|Tri Kembang|Tri Gadu|Teluk Pandan|Sijang
12|Tekarang|2001|Tekarang|Merubung|Cepala|Sari Makmur|Rambayan|Sempadian|Matang Segarau
13|Semparuk|2001|Singaraya|Semparuk|Sepinggan|Sepadu|Seburing
14|Sajad|2001|Jirak|Tengguli|Mekar Jaya|Beringin
15|Sebawi|2001|Rantau Panjang|Tebing Batu|Sebawi|Sepuk Tanjung|Sebangun|Sempalai Sebedang|Tempatan
16|Jawai Selatan|2001|Jawai Laut|Jelu Air|Matang Terap|Suah Api|Sarilaba A|Sarilaba B|Semperiuk A|Semperiuk B|Sabaran
17|Tangaran|2001|Tangaran|Simpang Empat|Merabuan|Semata|Merpati|Pancur|Arung Parak|Arung Medang
18|Salatiga|2001|Parit Baru|Sungai Toman|Serunai|Serumpun|Salatiga
19|Selakau Timur|2001|Gelik|Seranggam|Selakau Tua|Buduk Sempadang
.02|Kabupaten Mempawah
01|Mempawah Hilir|1006|Tanjung|Tengah|1009|Terusan|2001|Sengkubang|Penibung|Pasir|2013|Kuala Secapah|2015|Malikian
06|Toho|2001|Toho Ilir|Pak Laheng|Kecurit|Terap|Sepang|Pak Utan|Benuang|Sambora
07|Sungai Pinyuh|1011|Sungai Pinyuh|2001|Sungai Rasau|Sungai Bakau Besar Darat|Sungai Purun Kecil|Sungai Bakau Besar Laut|Sungai Batang|Peniraman|Nusapati|Galang
08|Jongkat|2001|Wajok Hilir|Sungai Nipah|2006|Peniti Luar|2009|Wajok Hulu|Jungkat
12|Sungai Kunyit|2001|Sungai Duri I|Sungai Duri II|Bukit Batu|Sungai Bundung Laut|Sungai Kunyit Laut|Sungai Kunyit Dalam|Sungai Kunyit Hulu|Sungai Limau|Sungai Dungun|Mendalok|Semparong Parit Raden|Semudun
15|Segedong|2001|Peniti Besar|Sungai Purun Besar|Parit Bugis|Peniti Dalam I|Peniti Dalam II|Sungai Burung
16|Anjongan|1001|Anjungan Melancar|2002|Anjungan Dalam|Kepayang|Pak Bulu|Dema
17|Sadaniang|2001|Sekabuk|Pentek|Bum-bun|Amawang|Ansiap|Suak Barangan
18|Mempawah Timur|1001|Pulau Pedalaman|Pasir Wan Salim|2003|Antibar|Sejegi|Pasir Palembang|Pasir Panjang|Sungai Bakau Kecil|Parit Banjar
.03|Kabupaten Sanggau
01|Kapuas|1001|Tanjung Kapuas|Tanjung Sekayam|Sungai Sengkuang|Ilir Kota|Beringin|Bunut|2007|Penyeladi|Nanga Biang|Rambin|Entakai|Pana|Mengkiang|Kambong|Sungai Mawang|Lape|Penyalimau|Sungai Alai|Semerangkai|Sungai Batu|Sungai Muntik|Lintang Kapuas|Lintang Pelaman|Belangin|Penyalimau Jaya|Tapang Dulang|Botuh Lintang
02|Mukok|2001|Kedukul|Semuntai|Engkode|Sungai Mawang|Inggis|Layak Omang|Semanggis Raya|Tri Mulya|Serambai Jaya
03|Noyan|2001|Noyan|Empoto|Semongan|Sungai Dangin|Idas
04|Jangkang|2001|Balai Sebut|Jangkang Benua|Tanggung|Empiyang|Pisang|Ketori|Semombat|Terati|Sape|Selampung|Semirau
05|Bonti|2001|Bonti|Sami|Bahta|Upe|Tunggul Boyok|Empodis|Kampuh|Bantai|Majel
06|Beduai|2001|Kasro Mego|Bereng Berkawat|Sungai Ilai|Thang Raya|Mawang Muda
07|Sekayam|2001|Balai Karangan|Pengadang|Sotok|Kenaman|Raut Muara|Engkahan|Bungkang|Lubuk Sabuk|Sungai Tekam|Malenggang
08|Kembayan|2001|Tanjung Bunga|Semayang|Sebongkuh|Kuala Dua|Tanjung Merpati|Sejuah|Mobui|Tanap|Sebuduh|Kelompu|Tunggal Bhakti
09|Parindu|2001|Pusat Damai|Maju Karya|Sebarra|Pandu Raya|Embala|Hibun|Maringin Jaya|Suka Mulya|Palem Jaya|Rahayu|Dosan|Suka Gerundi|Gunam|Marita
10|Tayan Hulu|2001|Sosok|Peruan Dalam|Menyabo|Mandong|Janjang|Riyai|Berakak|Engkasan|Pandan Sembuat|Binjai|Kedakas
11|Tayan Hilir|2001|Pulau Tayan Utara|Kawat|Pedalaman|Balai Ingin|Lalang|Cempedak|Melugai|Emberas|Beginjan|Sejotang|Sebemban|Subah|Sungai Jaman|Tanjung Bunut|Tebang Benua
12|Balai|2001|Hilir|Padi Kaye|Temiang Mali|Cowet|Kebadu|Mak Kawing|Tae|Semoncol|Empirang Ujung|Bulu Bala|Temiang Taba|Senyabang
13|Toba|2001|Teraju|Belungai Dalam|Sansat|Kampung Baru|Bagan Asam|Lumut|Balai Belungai
20|Meliau|2001|Meliau Hilir|Meliau Hulu|Kuala Buayan|Meranggau|Melobok|Sungai Mayam|Pampang Dua|Kuala Rosan|Sungai Kembayau|Kunyil|Cupang|Lalang|Baru Lombak|Enggadai|Balai Tinggi|2017|Bhakti Jaya|Mukti Jaya|Melawi Makmur|Harapan Makmur
21|Entikong|2001|Nekan|Semanget|Entikong|Pala Pasang|Suruh Tembawang
.04|Kabupaten Ketapang
01|Matan Hilir Utara|2011|Sungai Putri|Tanjung Baik Budi|Kuala Tolak|Kuala Satong|Laman Satong
02|Marau|2001|Sukakarya|Randai|Belaban|Runjai Jaya|2008|Karya Baru|2020|Riam Batu Gading|Batu Payung Dua|Bantan Sari|Pelanjau Jaya|Rangkung
03|Manis Mata|2001|Manis Mata|Air Dekakah|Suka Ramai|Suak Burung|Silat|Terusan|Kemuning|Kelampai|Bukit Gajah|Lembah Mukti|Asam Besar|Batu Sedau|Jambi|Seguling|Kalimantan|Pelempangan|Sengkuang Merabong|Pakit Selaba|Sungai Buluh|Ratu Elok|Mekar Jaya|Tribun Jaya
04|Kendawangan|2001|Kendawangan Kiri|Banjar Sari|Kendawangan Kanan|Pangkalan Batu|Bangkal Serai|Air Hitam Besar|Suka Harapan|Suka Damai|Selimantan Jaya|Danau Buntar|Mekar Utama|Pembedilan|Air Hitam Hulu|Natai Kuini|Keramat Jaya|Seriam|Kedondong|Sungai Jelayan|Air Tarap
05|Sandai|2001|Sandai|Randau Jungkal|2006|Penjawaan|Muara Jekak|Petai Patah|2010|Randau|Sandai Kiri|Demit|Pendamar Indah|Merimbang Jaya|Alam Pakuan|Jago Bersatu|Istana
07|Sungai Laur|2001|Riam Bunut|Sempurna|Bengaras|Sepotong|Sukaramai|Tanjung Beringin|Harapan Baru|Randau Limat|Bayun Sari|Teluk Bayur|Tanjung Maju|Sungai Daka|Mekar Harapan|Sinar Kuri|Selangkut Raya|Lanjut Mekar Sari|Kepari|Teluk Mutiara|Merabu Jaya
08|Simpang Hulu|2001|Balai Pinang|Semandang Kiri|Kualan Hulu|2005|Semandang Hulu|Merawa|2009|Kualan Tengah|Kualan Hilir|Sekucing Labai|Paoh Concong|Legong|Kenanga|Balai Pinang Hulu|Sekucing Kualan|Labai Hilir|Botuh Bosi
11|Nanga Tayap|2001|Nanga Tayap|Pangkalan Telok|Pangkalan Suka|Betenung|Batu Mas|Sungai Kelik|Lembah Hijau Satu|Lembah Hijau Dua|Siantau Raya|Sebadak Raya|Simpang Tiga Sembelangaan|Mensubang|Tajok Kayong|Kayong Utara|Kayong Hulu|Sepakat Jaya|Cegolak|Pateh Benteng|Tanjung Medan|Kayung Tuhe
12|Matan Hilir Selatan|2006|Sungai Jawi|Pesaguan Kiri|Sungai Pelang|2012|Sungai Bakau|Pematang Gadung|Pesaguan Kanan|Sungai Besar|Sungai Nanjung|Kemuning Biutak|Harapan Baru|Pagar Mentimun
13|Tumbang Titi|2001|Tumbang Titi|Natai Panjang|Serengkah|Mahawa|Nanga Kelampai|Batu Tajam|2009|Kalimas Baru|2013|Pemuatan Jaya|2016|Sengkaharak|2020|Belaban Tujuh|2023|Segar Wangi|Petebang Jaya|Aur Gading|Beringin Rayo|Titi Baru|Tanjung Beulang|Batu Beransak|Serengkah Kanan|Sepauhan Raya|Jungkal|Jelayan|Pengatapan Raya|Suka Damai|Tanjung Maloi|Sepuring Indah
14|Jelai Hulu|2001|Periangan|Tanggerang|Kesuma Jaya|Penyarang|Biku Sarana|Semantun|Riam Danau Kanan|Limpang|Pasir Mayang|Tebing Berseri|Deranuk|Rangga Intan|Pangkalan Suka|Teluk Runjai|Asam Jelai|Air Dua|Sidahari|Kusik Batu Lapu|Karang Dangin|Perigi|Bayam Raya|Pangkalan Paket
16|Delta Pawan|1001|Kantor|Tengah|Mulia Baru|Sampit|Suka Harja|2006|Suka Bangun|Kali Nilam|Paya Kumang|Suka Bangun Dalam
17|Muara Pawan|2001|Sungai Awan Kanan|Sungai Awan Kiri|Tempurukan|Ulak Medang|Tanjung Pura|Mayak|Tanjung Pasar|Suka Maju
18|Benua Kayong|1001|Kauman|Mulia Kerta|1004|Tuan-Tuan|1009|Banjar|2003|Padang|2005|Sungai Kinjil|Suka Baru|Baru|Negeri Baru|2010|Mekar Sari|Kinjil Pesisir
19|Hulu Sungai|2001|Menyumbung|Senduruhan|Cinta Manis|Beginci Darat|Benua Krio|Riam Dadap|Sekukun|Batu Lapis|Krio Hulu|Kenyabur|Sunge Bengaras|Lubuk Kakap
20|Simpang Dua|2001|Semandang Kanan|Gema|Mekar Raya|Kampar Sebomban|Batu Daya|Kamora
21|Air Upas|2001|Air Upas|Sari Bekayas|Air Durian Jaya|Harapan Baru|Suka Ria|Banda Sari|Membuluh Baru|Gahang|Mekar Jaya
22|Singkup|2001|Suka Mulia|Sukaraja|Bukit Kelambing|Muntai|Suka Sari|Sukaharja|Tanah Hitam|Pantai Ketikal
24|Pemahan|2001|Pebihingan|Lalang Panjang|Semayok Baru|Muara Gerunggang|Usaha Baru|Kerta Baru|Muara Semayok
25|Sungai Melayu Rayak|2001|Beringin Jaya|Sungai Melayu Baru|Suka Mulya|Karya Mukti|Piansak|Jairan Jaya|Kepuluk|Sungai Melayu Jaya|Sungai Melayu|Mekar Jaya|Makmur Abadi
.05|Kabupaten Sintang
01|Sintang|1001|Ladang|Kapuas Kanan Hulu|Tanjung Puri|Kapuas Kanan Hilir|Kapuas Kiri Hilir|Kapuas Kiri Hulu|1016|Akcaya|Alai|Rawa Mambok|Sengkuang|Mengkurai|Kedabang|Mekar Jaya|Batu Lalau|Menyumbung Tengah|Ulak Jaya|2007|Baning Kota|Tertung|Mungguk Bantok|Teluk Kelansam|Sungai Ana|Merti Guna|Tanjung Kelansam|Anggah Jaya|Lalang Baru|2026|Tebing Raya|Mail Jampong|Jerora Satu|Kebiau Baru
02|Tempunak|2001|Nanga Tempunak|Mensiap Baru|Tanjung Perada|Suka Jaya|Mangkurat Baru|Paribang Baru|Repak Sari|Pagal Baru|Kenyabur Baru|Benua Baru|Tinum Baru|Pangkal Baru|Pulau Jaya|Kuala Tiga|Gurung Mali|Merti Jaya|Benua Kencana|Balai Harapan|Tempunak Kapuas|Riam Batu|Pudau Bersatu|Kupan Jaya|Sungai Buluh|Jaya Mentari|Pekulai Bersatu|Mensiap Jaya
03|Sepauk|2001|Nanga Sepauk|Tanjung Ria|Sekubang|Kenyauk|Lengkenat|Manis Raya|Temiang Kapuas|Ensabang|Mait Hilir|Sekujam Timbai|Semuntai|Sirang Setambang|Nanga Libau|Bernayau|Sinar Pekayau|Nanga Pari|Buluh Kuning|Temawang Muntai|Tawang Sari|Gernis Jaya|Paoh Benua|Bedayan|Tanjung Hulu|Sungai Raya|Landau Panjang|Bangun|Sukau Bersatu|Kemantan|Peninsung|Sepulut|Temawang Bulai|Sungai Segak|Tanjung Balai|Sinar Harapan|Riam Kempadik|Nanga Layung|Limau Bakti|Tanjung Mawang|2040|Sungai Jaung
04|Ketungau Hilir|2001|Nanga Ketungau|Setungkup|2004|Sungai Mali|Air Nyuruk|Nanga Merkak|Sungai Deras|Nanga Sejirak|Semuntai|Senibung|Tanjung Baung|Baung Sengatap|Semajau Mekar|Beluh Mulyo|Batu Ampar|Bukit Sidin Permai|Betung Permai|Kenuak|Jentawang Hilir|Batu Nyadi|Ratu Damai|Lepung Pantak|Pampang Dua|Mungguk Kelapa|Maung
05|Ketungau Tengah|2001|Wirayuda|Tanjung Sari|Panding Jaya|Tirta Karya|Begelang Jaya|Sumber Sari|Panggi Agung|Kerta Sari|Argo Mulyo|Wana Bhakti|Swadaya|Margahayu|Gut Jaya Bhakti|Landau Buaya|Kayu Dujung|Senangan Kecil|Sungai Areh|Mungguk Gelombang|Mungguk Lawang|Nanga Kelapan|Panggi Ruguk|Bakti Senabung|Engkitan|Landau Temiang|Padung Kumang|Radin Jaya|Senangan Jaya|Kubu Berangan|Semareh
06|Ketungau Hulu|2001|Senaning|Empura|Sebadak|Sepiluk|Sungai Seria|Suak Medang|Nanga Bayan|Rasau|Jasa|Sungai Bugau|Nanga Bugau|Empunak Tapang Keladan|Sebetung Paluk|Muakan Petinggi|Nanga Sebawang|Sekaih|Bekuan Luyang|Sungai Pisau|Mungguk Entawak|Embaleh|Sebuluh|Riam Sejawak|Engkeruh|Sungai Kelik|Idai|Sungai Mawang|Ujung Kempas|Neraci Jaya|Sejawak
07|Dedai|2001|Nanga Jetak|Nanga Dedai|Gandis|Sungai Mali|Riguk|Pengkadan Baru|Tauk|Empaci|Baras|Pengkadan Sungai Rupa|Kumpang|Mangat Baru|Menaong Baru|Emparu Baru|Lundang Baru|Penyak Lalang|Umin Jaya|Merempit Baru|Dedai Kanan|Sungai Tapang|Gandis Hulu|Hulu Dedai|Apin Baru|Jangkang|Belinyuk Sibau|Mengkirai Jaya|Terusan|Tanjung|Batu Landung|Samak|Manyam
08|Kayan Hilir|2001|Nanga Mau|Jambu|Tertung Mau|Mentunai|Tuguk|Natai Tebedak|Nyangkom|Melingkat|Nanga Tikan|Pelaik|Kerapa Sepan|Sungai Buaya|Pakak|Sungai Sintang|Sungai Garong|Paoh Desa|Jaya Sakti|Mekar Mandiri|Landau Beringin|Karya Baru|Bukit Segaloh|Engkerangan|Lalang Inggar|Linggam Permai|Sungai Menuang|Natai Lesung|Begendang Mal|Sungai Ranap|Lengkong Bindu|Nanga Lidau|Mengkirai|Tanjung Keliling|Buluk Jegara|Buluk Panjang|Tanjung Putar|Sungai Emang|Sungai Meraya|Kempas Raya|Ipoh Emang|Sungai Pengga|Batu Netak|Neran Baya|Monbai Begununk
09|Kayan Hulu|2001|Nanga Tebidah|Nanga Payak|Tanjung Bunga|Nanga Toran|Riam Panjang|Entogong|Nanga Tonggoi|Tanjung Lalau|Lintang Tambuk|Nanga Masau|Nanga Ungai|Nanga Abai|Nanga Laar|Riam Muntik|Nanga Oran|Tonak Goneh|Nangkak Lestari|Topan Nanga|Mapan Jaya|Tanjung Miru|Buluh Merindu|Empakan|Emponyang|Merahau Permai|Tanah Merah|Landau Bara|Kerapuk Jaya|Merah Arai|Tapang Manua|Nanga Tampang|Kebarau
14|Serawai|2001|Nanga Serawai|Nanga Mentatai|Bedaha|Begori|Pagar Lebata|Tontang|Karya Jaya|Nanga Riyoi|Buntut Ponte|Nanga Segulang|Baras Nabun|Nanga Jelundung|Tanjung Raya|Tahai Permai|Merako Jaya|Sawang Senghiang|Tunas Harapan|Teluk Harapan|Gurung Senghiang|Tanjung Harapan|Rantau Malam|Mentajoi|Nanga Bihe|Nanga Tekungai|Talian Sahabung|Batu Ketebung|Muara Kota|Mekar Sari|Tanjung Baru|Nusa Tujuh|Nanga Ruhan|Meroboi|Panekasan|Tamakung|Limbur Bernaung Lestari|Mensulung Bio|Sabhang Landan|Nanga Tangoi
15|Ambalau|2001|Nanga Kemangai|Nanga Ambalau|Nanga Kesange|Nanga Menakon|Nanga Sake|Buntut Pimpin|Kepala Jungai|Tanjung Andan|Buntut Sabon|Nanga Keremoi|Nanga Menantak|Buntut Purun|Nanga Sakai|Nanga Mentomoi|Sungai Tambun|Riam Sabon|Nanga Ukai|Mensuang|Dahtah Bungai|Lunjan Tingang|Bukit Tinggi|Bukai Tukun|Nusa Koring|Purut Beribit|Pulou Sabhang|Patih Jepara|Korong Daso|Luting Mingan|Kolangan Juoi|Nanga Rade|Jengkarang|Deme|Nanga Pahangan
19|Kelam Permai|2001|Nanga Lebang|Merpak|Kebong|Baning Panjang|Ensaid Panjang|Bengkuang|Pelimping|Sungai Pukat|Sungai Maram|Sepan Lebang|Gemba Raya|Karya Jaya Bhakti|Mandiri Jaya|Landau Kodam|Sungai Labi|Sungai Lais|Kelam Sejahtera
20|Sungai Tebelian|2001|Ransi Dakan|Sungai Ukoi|Manter|Merarai Satu|Merarai Dua|Kajang Baru|Gurung Kempadik|Nobal|Baya Betung|Bonet Engkabang|Bonet Lama|Bancoh|Perembang|Solam Raya|Lebak Ubah|Melayang Sari|Sarai|Rarai|Penjernang|Penjernang Hulu|Riam Kijang|Baya Mulya|Laman Raya|Sabang Surai|Balai Agung|Kunyai
21|Binjai Hulu|2001|Ampar Bedang|Telaga Satu|Telaga Dua|Binjai Hilir|Binjai Hulu|Sungai Risap|Dak Jaya|Mensiku|Empaka Kabiau Raya|Sungai Risap Mensiku Bersatu|Simba Raya
.06|Kabupaten Kapuas Hulu
01|Putussibau Utara|1001|Putussibau Kota|Hilir Kantor|2004|Pala Pulau|Sibau Hilir|Padua Mendalam|Datah Dian|Sibau Hulu|Nanga Nyabau|Nanga Awin|Ariung Mendalam|Nanga Sambus|Banua Tanga|Tanjung Beruang|Tanjung Karang|Seluan|Sungai Uluk Palin|Tanjung Lasa|Lauk|Jangkang
02|Bika|2001|Teluk Sindur|Bika|Jelemuk|2008|Bika Hulu|Nanga Manday|Melapi Manday|Penyeluang|Jongkong Manday
03|Embaloh Hilir|2001|Nanga Embaloh|Keliling Semulung|2006|Lawik|Nanga Lauk|Nanga Palin|Kirin Nangka|Pala Pintas|Ujung Bayur|Belatung
04|Embaloh Hulu|2001|Banua Martinus|Menua Sadap|Pulau Manak|Banua Ujung|Saujung Giling Manik|Ulak Pauk|Langan Baru|Batu Lintang|Rantau Prapat|Tamao
05|Bunut Hilir|2001|Bunut Hilir|Bunut Hulu|Teluk Aur|Nanga Tuan|2006|Ujung Pandang|Empangau|Tembang|Bunut Tengah|Entibab|Kapuas Raya|Empangau Hilir
06|Bunut Hulu|2001|Nanga Suruk|Temuyuk|Nanga Semangut|Nanga Dua|Selaup|Riam Piyang|Nanga Payang|Batu Tiga|Semangut Utara|Segitak|Nanga Kelibang|Sungai Besar|Bakong Permai|Beringin|Pantas Bersatu
07|Jongkong|2001|Jongkong Kiri Hilir|Jongkong Kanan|Jongkong Kiri Hulu|Jongkong Pasar|Ujung Said|Temenang|Ujung Jambu|Bontai|Jongkong Kiri Tengah|Jongkong Tanjung|Kandung Suli|Penepian Raya|Karya baru|Nanga Serian
08|Hulu Gurung|2001|Nanga Tepuai|Landau Kumpang|Nanga Yen|Lubuk Antuk|Parang|Kelakar|Bugang|Mentawit|Tani Makmur|Simpang Senara|Beringin|Sejahtera Mandiri|Mubung|Tunas Muda|Karya Mandiri
09|Selimbau|2001|Gudang Hulu|Gudang Hilir|Dalam|Nibung|Piasak Hilir|Engkerengas|Gerayau|Benuis|2012|Titian Kuala|Sekubah|Piasak Hulu|Sekulat|Nanga Leboyan|Vega|Mawan|Semalah|Tempurau
10|Semitau|2001|Semitau Hulu|Kenerak|Nanga Seberuang|Entipan|Kenepai Komplek|Semitau Hilir|Nanga Kenepai|Tua' Abang|Nanga Lemedak|Marsedan Raya|Padung Kumang|Sekedau
11|Seberuang|2001|Sejiram|Beluis Harum|Gurung|Bati|Seneban|Belikai|Ranyai|Emperiang|Pala Kota|Nanga Lot|Tanjung Keliling|Tajau Mada|Jerenjang|Bekuan|Nanga Pala
12|Batang Lupar|2001|Setulang|Sepandan|Sungai Ajung|Sungai Abau|Labian|Mensiau|Melemba|Lanjak Deras|Sungai Senunuk|Labian Ira'ang
13|Empanang|2001|Keling Panggau|Nanga Kantuk|Tintin Peninjau|Bajau Andai|Kumang Jaya|Laja Sandang
14|Badau|2001|Badau|Janting|Semuntik|Kekurak|Pulau Majang|Seriang|Sebindang|Tinting Seligi|Tajum
15|Silat Hilir|2001|Perigi|Baru|Pangeran|Miau Merah|Setunggul|Sungai Sena|Penai|Nanga Nuar|Bongkong|Seberu|Sentabai|Rumbih|Bukit Penai
16|Silat Hulu|2001|Nanga Dangkan|Belimbing|Nanga Ngeri|Landau Badai|Nanga Lungu|Nanga Luan|Riam Tapang|Lebak Najah|Dangkan Kota|Perjuk|Landau Rantau|Entebi|Selangkai|Selimu
17|Putussibau Selatan|1001|Kedamin Hulu|Kedamin Hilir|2003|Sungai Uluk|Jaras|Melapi|2014|Kedamin Darat|Tanjung Jati|Sayut|Urang Unsa|Suka Maju|Cempaka Baru|Beringin Jaya|Bungan Jaya|Tanjunglokang|Kereho|Ingko' Tambe
18|Kalis|2001|Nanga Sebintang|Nanga Lebangan|Nanga Kalis|Nanga Raun|Bahenap|Nanga Tubuk|Nanga Danau|Kensuray|Rantau Kalis|Kalis Raya|Tekudak|Semerantau|Tapang Da'an|Segiam|2016|Ribang Kadeng|Rantau Bumbun|Peniung
19|Boyan Tanjung|2001|Nanga Danau|Boyan Tanjung|Riam Mengelai|Nanga Sangan|Sri Wangi|Nanga Boyan|Nanga Betung|Mujan|Nanga Jemah|Tubang Jaya|Karya Maju|Landau Mentail|Delintas Karya|Teluk Geruguk|Nanga Ret|Pemawan
20|Mentebah|2001|Nanga Mentebah|Tekalong|Suka Maju|Kepala Gurung|Tanjung|Tanjung Intan|Tangai Jaya|Menaren
21|Pengkadan|2001|Kerangan Panjang|Mawan|Marta Dana|Buak Limbang|Riam Panjang|Permata|Hulu Pengkadan|Pinang Laka|Sasan|Pengkadan Hilir|Sira Jaya
22|Suhaid|2001|Mensusai|2003|Kerengas|Mantan|Nanga Suhaid|Tanjung|Madang Permai|Laut Tawang|Jongkong Hulu|Menapar|Lubuk Pengail|Tanjung Harapan
23|Puring Kencana|2001|Sungai Antu|Merakai Panjang|Kantuk Asam|Kantuk Bunut|Sungai Mawang|Langau
.07|Kabupaten Bengkayang
01|Sungai Raya|2001|Sungai Duri|2004|Sungai Jaga A|Sungai Jaga B|Sungai Pangkalan I|Sungai Pangkalan II
02|Samalantan|2001|Samalantan|Saba'u|Tumiang|Babane|Pasti Jaya|Bukit Serayan|Marunsu
03|Ledo|2001|Lesabela|Semangat|Serangkat|Rodaya|Dayung|2007|Jesape|2011|Lomba Karya|Sidai|Seles|2018|Tebuah Marong|Suka Damai|2021|Suka Jaya
04|Bengkayang|1001|Bumi Emas|1010|Sebalo|2003|Tirta Kencana|Bhakti Mulya|2006|Bani Amas|2009|Setia Budi
05|Seluas|2001|Seluas|Bengkawan|Sahan|Mayak|Kalon|Sentangau Jaya
06|Sanggau Ledo|2001|Lembang|Gua|Bange|Danti|Sango
07|Jagoi Babang|2001|Jagoi|Kumba|2006|Sekida|Gersik|Semunying Jaya|Sinar Baru
08|Monterado|2002|Gerantung|Monterado|Goa Boma|2006|Nek Ginap|Beringin Baru|Sendoreng|Rantau|Mekar Baru|Jahandung|Serindu|Siaga
09|Teriak|2001|Dharma Bhakti|Sumber Karya|Setia Jaya|Bangun Sari|Sebetung Menyala|Malo Jelayan|Ampar Benteng|Tanjung|Telidik|Puteng|Sekaruh|Tubajur|Lulang|Benteng|Sebente|Teriak|Temia Sio|Bana
10|Suti Semarang|2001|Nangka|Muhi Bersatu|Suka Maju|Cempaka Putih|Kiung|Kelayuk|Suti Semarang|Tapen
11|Capkala|2001|Capkala|Mandor|Setanduk|Aris|Sebandut|Pawangi
12|Siding|2002|Sungkung I|2004|Siding|Hli Buei|Tangguh|Sungkung II|Sungkung III|Tamong|Tawang
13|Lumar|2001|Magmagan Karya|Tiga Berkat|Seren Selimbau|Belimbing|Lamolda
14|Sungai Betung|2001|Cipta Karya|Suka Bangun|Karya Bhakti|Suka Maju
15|Sungai Raya Kepulauan|2001|Rukma Jaya|Sungai Keran|Sungai Raya|Karimunting|Pulau Lemukutan
16|Lembah Bawang|2001|Saka Taru|Lembah Bawang|Janyat|Tempapan|Papan Uduk|Papan Tembawang|Godang Damar|Kinande
17|Tujuh Belas|2001|Sinar Tebudak|Kamuh|Bengkilu|Pisak
.08|Kabupaten Landak
01|Ngabang|2001|Hilir Kantor|Hilir Tengah|Raja|Mungguk|Amboyo Utara|Sungai Keli|Rasan|Mu'un|Ambarang|Engkadu|Amang|Penyaho Dangku|Antan Rayan|Amboyo Inti|Tebedak|Temiang Sawi|Amboyo Selatan|Sebirang|Pak Mayam
02|Mempawah Hulu|2001|Karangan|Sailo|Mentonyek|Sampuro|Sala'as|Sabaka|Tunang|2009|Sungai Laki|2014|Tiang Tanjung|2017|Pahokng|Garu|Bilayuk|Caokng|Salumang|Ansolok|Babatn|Parigi
03|Menjalin|2001|Sepahat|Lamoanak|Bengkawe|Tempoak|Re'es|Raba|Nangka|Menjalin
04|Mandor|2001|Sebadu|Semenok|Mengkunyit|Bebatung|Kerohok|Sumsum|Sekilap|Manggang|Keramas|Pongok|Kayu Ara|Selutung|Mandor|Simpang Kasturi|Salatiga|Kayu Tanam|Ngarak
05|Air Besar|2001|Serimbu|Engkangin|Jambu Tembawang|Sepangah|Merayuh|Nyari|Sekendal|Semuntik|Temoyok|Engkadik Pade|Dange Aji|Tenguwe|Parek|Bentiang Madomang|Tengon|Sempatung Lawek
06|Menyuke|2001|Darit|Mamek|Ansang|Kayu Ara|Angkaras|Ladangan|2009|Songga|Sidan|Berinang Mayun|2013|Lintah Betung|Anik Dingir|Bagak|Tolok|Sungai Lubang|Ta'as|Ongkol Padang
07|Sengah Temila|2001|Pahauman|Paloan|Sebatih|Saham|Andeng|Senakin|Tonang|Banying|Sidas|Keranji Mancal|Keranji Paidang|Aur Sampuk|Gombang|Rabak
08|Meranti|2001|Meranti|Kelampai Setolo|Moro Betung|Selange|Ampadi|Tahu
09|Kuala Behe|2001|Semedang|Kuala Behe|Nyayum|Paku Raya|Permiit|Tanjung Balai|Angkanyar|Kedama|Bengawan Ampar|Sehe Lusur|Sejowet
10|Sebangki|2001|Sebangki|Kumpang Tengah|Agak|Rantau Panjang|Sungai Segak
11|Jelimpo|2001|Temahar|Kersik Belantian|Nyi'in|Papung|Sekais|Mandor Kiru|Jelimpo|Tubang Raeng|Kayu Ara|Pawis Hilir|Angan Tembawang|Balai Peluntan|Dara Itam I
12|Banyuke Hulu|2001|Padang Pio|Tembawang Bale|Kampet|Untang|Ringo Lojok|Gamang|Semade
13|Sompak|2001|Sompak|Pauh|Lingkonong|Galar|Amawakng|Tapakng|Pakumbang
.09|Kabupaten Sekadau
01|Sekadau Hilir|2001|Sungai Ringin|Mungguk|Tanjung|Merapi|Seraras|Semabi|Seberang Kapuas|Landau Kodah|Timpuk|Sungai Kunyit|Peniti|Gonis Tekam|Tapang Semadak|Engkersik|Ensalang|Bokak Sebumbun|Selalong|Sempulau Indah|Tigur Jaya|Beringkai Raya
02|Sekadau Hulu|2001|Rawak Hilir|Rawak Hulu|Nanga Menterap|Boti|Perongkan|Tinting Boyok|Sekonau|Setawar|Nanga Pemubuh|Tapang Perodah|Sungai Sambang|Mondi|Cupang Gading|Nanga Biaban|Sunsong
03|Nanga Taman|2001|Nanga Taman|Rirang Jati|Senangak|Nanga Kiungkang|Sungai Lawak|Tapang Tingang|Nanga Mongko|Nanga Engkulun|Nanga Koman|Lubuk Tajau|Pantok|Meragun|Nanga Mentukak|Semerawai|Engkulun Hulu
04|Nanga Mahap|2001|Nanga Mahap|Batu Pahat|Lembah Beringin|Teluk Kebau|Landau Apin|Tembaga|Cenayan|Landau Kumpai|Nanga Suri|Sebabas|Karang Betung|Tamang|Tembesuk
05|Belitang Hilir|2001|Sungai Ayak Satu|Sungai Ayak Dua|Entabuk|Tapang Pulau|Kumpang Bis|Menawai Tekam|Semadu|Merbang|Empajak|Sepantak|Melanjan Raya
06|Belitang Hulu|2001|Sebetung|Seburuk Satu|Sungai Tapah|Ijuk|Mengaret|Kumpang Ilong|Sungai Antu Hulu|Terduk Dampak|Pakit Mulau|Tabuk Hulu|Batuk Mulau|Balai Sepuak|Bukit Rambat
07|Belitang|2001|Nanga Ansar|Padak|Setuntung|Belitang Satu|Belitang Dua|Menua Prama|Maboh Permai
.10|Kabupaten Melawi
01|Belimbing|2001|Pemuar|Nusa Kenyikap|Batu Ampar|2007|Balai Lagas|Upit|Langan|Batu Buil|Guhung|2013|Batu Nanta|Belonsat|2016|Laman Bukit|Tekaban|2019|Labang|Nanga Pau|Nanga Entebah|2023|Nanga Menunuk|Sepan Tonak
02|Nanga Pinoh|2001|Tanjung Niaga|Paal|Sidomulyo|Tembawang Panjang|Poring|2007|Nanga Kebebu|Nanga Kayan|2013|Baru|2021|Tanjung Sari|2023|Tanjung Lay|Labai Mandiri|2026|Nusa Pandau|2032|Kelakik|Semadin Lengkong|2038|Tebing Karangan|2040|Kenual|2042|Tanjung Tengang
03|Ella Hilir|2001|Nanga Ella Hilir|Lengkong Nyadom|Nanga Nuak|Nanga Kalan|Nanga Nyuruh|Nanga Kempangai|Kerangan Kora|Penyuguk|Popai|Kahiya|Bemban Permai|Perembang Nyuruh|Sungai Labuk|Sungai Mentoba|Natai Compa|Pelempai Jaya|Domet Permai|Nyangau|Jabai
04|Menukung|2001|Menukung Kota|Nanga Ella Hulu|Sungai Sampuk|Landau Leban|Tanjung Beringin|Nanga Melona Satu|Nanga Siyai|Nanga Mawang Mentatai|Laman Mumbung|Belaban Ella|Pelaik Keruap|Nanga Keruap|Batas Nangka|Nusa Poring|Batu Onap|Batu Badak|Oyah|Lihai|Sampak
05|Sayan|2001|Nanga Sayan|Pekawai|Landau Sandak|Madya Raya|Karangan Purun|Mekar Pelita|Bora|Meta Bersatu|Nanga Kasai|Nanga Kompi|Nanga Mancur|Siling Permai|Lingkar Indah|Sayan Jaya|Nanga Pak|Tumbak Raya|Berobai Permai|Nanga Raku
06|Tanah Pinoh|2001|Batu Begigi|Loka Jaya|Suka Maju|Bina Jaya|Bina Karya|Madong Jaya|2016|Bata Luar|Maris Permai|2019|Pelita Kenaya|Tanjung Beringin Raya|Tanjung Gunung|Keranjik
07|Sokan|2001|Nanga Sokan|Tanjung Sokan|Sijau|Keluing Taja|Nanga Betangai|Gelata|Nanga Ora|Nanga Libas|Telaga Raya|Teluk Pongkal|Nanga Tangkit|Penyengkuang|Melana|Nanga Potai|Sepakat|Muara Tanjung|Landau Kabu|Tanjung Mahung
08|Pinoh Utara|2001|Tekelak|Manding|Nanga Belimbing|Tengkajau|Tanjung Paoh|Nanga Man|Sungai Pinang|Engkurai|Merpak|Senibung|Melamut Bersatu|Natai Panjang|Sungai Raya|Merah Arai|Suka Damai|Tanjung Arak|Melawi Kiri Hilir|Kompas Raya|Kayan Semapau
09|Pinoh Selatan|2001|Manggala|Senempak|Nanga Pintas|Landau Garong|Bina Jaya|Mandau Baru|Pelinggang|Nyanggai|Sungai Bakah|Bayur Raya|Landau Tubun|Nanga Kelawai
10|Belimbing Hulu|2001|Tiong Keranjik|Nanga Tikan|Beloyang|Nanga Raya|Junjung Permai|Nanga Keberak|Piawas|Kayu Bunga
11|Tanah Pinoh Barat|2001|Ulak Muid|Harapan Jaya|Durian Jaya|Togan Baru|Pelita Jaya|Bukit Raya|Lintah Taum|Laja|Keluas Hulu|Ganjang
.11|Kabupaten Kayong Utara
01|Sukadana|2001|Sutera|Pangkalan Buton|Sejahtera|Simpang Tiga|Benawai Agung|Harapan Mulia|Pampang Harapan|Sedahan Jaya|Gunungsembilan|Riam Berasap Jaya
02|Simpang Hilir|2001|Teluk Melano|Nipah Kuning|Pemangkat|Padu Banjar|Penjalaan|Sungai Mata-Mata|Batu Barat|Pulau Kumbang|Rantau Panjang|Matan Jaya|Medan Jaya|Lubuk Batu
03|Teluk Batang|2001|Mas Bangun|Alur Bandung|Telukbatang|Sungaipaduan|Banyu Abang|Telukbatang Selatan|Telukbatang Utara
04|Pulau Maya|2001|Tanjungsatai|Kemboja|Dusun Kecil|Dusun Besar|2006|Satai Lestari
05|Seponti|2001|Seponti Jaya|Telaga Arum|Wonorejo|Podorukun|Sungai Sepeti|Durian Sebatang
06|Kepulauan Karimata|2001|Pelapis|Betok Jaya|Padang
.12|Kabupaten Kubu Raya
01|Sungai Raya|2001|Sungai Raya|Sungai Ambangah|Arang Limbung|Kuala Dua|Tebang Kacang|Sungai Asam|Pulau Limbung|Kapur|Gunung Tamang|Sungai Bulan|Limbung|Teluk Kapuas|Madu Sari|Mekar Sari|Mekar Baru|Sungai Raya Dalam|Parit Baru|Pulau Jambu|Kalibandung|Muara Baru|Sukulanting|Permata Jaya
02|Kuala Mandor B|2001|Kuala Mandor B|Kubu Padi|Kuala Mandor A|Retok|Sungai Enau|Padi Jaya
03|Sungai Ambawang|2001|Simpang Kanan|Mega Timur|Bengkarek|Lingga|Sungai Ambawang Kuala|Jawa Tengah|Durian|Pancaroba|Puguk|Korek|Pasak|Pasak Piang|Teluk Bakung|Ampera Raya|Sungai Malaya
04|Terentang|2002|Teluk Empening|Terentang Hilir|Terentang Hulu|Permata|Betuah|Sungai Radak Satu|Sungai Radak Dua|Sungai Dungun|Teluk Bayur|Radak Baru
05|Batu Ampar|2001|Tanjung Beringin|Batu Ampar|Teluk Nibung|Padang Tikar Satu|Padang Tikar Dua|Tasik Malaya|Sungai Besar|Sungai Jawi|Nipah Panjang|Ambarawa|Tanjung Harapan|Sungai Kerawang|Sumber Agung|Muara Tiga|Medan Mas
06|Kubu|2001|Kubu|Olak-Olak Kubu|Sungai Selamat|Sungai Bemban|Pinang Luar|Seruat Dua|Seruat Tiga|Dabong|Ambawang|Sepakat Baru|Kampung Baru|Air Putih|Teluk Nangka|Jangkang Satu|Jangkang Dua|Pinang Dalam|Sungai Terus|Pelita Jaya|Mengkalang|Mengkalang Jambu
07|Rasau Jaya|2001|Rasau Jaya Umum|Rasau Jaya Satu|Rasau Jaya Dua|Rasau Jaya Tiga|Bintang Mas|Pematang Tujuh
08|Teluk Pakedai|2001|Teluk Pakedai Hulu|Teluk Pakedai Satu|Teluk Pakedai Dua|Kuala Karang|Seruat Satu|Sungai Deras|Selat Remis|Madura|Pasir Putih|Teluk Gelam|Tanjung Bunga|Sungai Nibung|Arus Deras|Sungai Nipah
09|Sungai Kakap|2001|Sungai Kakap|Sungai Itik|Jeruju Besar|Sungai Kupah|Sungai Rengas|Pal Sembilan|Sungai Belidak|Kalimas|Punggur Kecil|Punggur Besar|Tanjung Saleh|Sepuk Laut|Punggur Kapuas|Rengas Kapuas|Parit Keladi
.71|Kota Pontianak
01|Pontianak Selatan|1002|Benuamelayu Laut|Benuamelayu Darat|Parittokaya|Kotabaru|Akcaya
02|Pontianak Timur|1001|Paritmayor|Banjar Serasan|Saigon|Tanjung Hulu|Tanjung Hilir|Dalambugis|Tambelansampit
03|Pontianak Barat|1001|Pallima|Sungaijawi Dalam|Sungaijawi Luar|Sungaibeliung
04|Pontianak Utara|1001|Siantan Hulu|Siantan Tengah|Siantan Hilir|Batulayang
05|Pontianak Kota|1001|Sungaibangkong|Daratsekip|Tengah|Mariana|Sungaijawi
06|Pontianak Tenggara|1001|Bansir Laut|Bansir Darat|Bangkabelitung Laut|Bangkabelitung Darat
.72|Kota Singkawang
01|Singkawang Tengah|1001|Roban|Condong|Sekip Lama|Jawa|Bukit Batu|Sungai Wie
02|Singkawang Barat|1001|Pasiran|Melayu|Tengah|Kuala
03|Singkawang Timur|1001|Pajintan|Nyarumkop|Maya Sopa|Bagak Sahwa|Sanggau Kulor
04|Singkawang Utara|1001|Sungai Garam Hilir|Naram|Sungai Bulan|Sungai Rasau|Setapuk Kecil|Setapuk Besar|Semelagi Kecil
05|Singkawang Selatan|1001|Sedau|Sagatani|Sijangkung|Pangmilang`;
