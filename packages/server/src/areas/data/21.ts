// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Kepulauan Riau
.01|Kabupaten Bintan
04|Gunung Kijang|1005|Kawal|2001|Gunung Kijang|Malang Rapat|Teluk Bakau
06|Bintan Timur|1008|Kijang Kota|Sungai Lekop|Gunung Lengkuas|Sungai Enam
07|Bintan Utara|1001|Tanjung Uban Kota|Tanjung Uban Utara|Tanjung Uban Selatan|1011|Tanjung Uban Timur|2005|Lancang Kuning
08|Teluk Bintan|1006|Tembeling Tanjung|2001|Bintan Buyu|Pangkil|Penaga|Pengujan|Tembeling
09|Tambelan|1001|Teluk Sekuni|2002|Batu Lepuk|Kampung Hilir|Kampung Melayu|Pulau Mentebung|Pulau Pinang|Kukup|Pengikik
10|Teluk Sebong|1007|Kota Baru|2001|Berakit|Ekang Anculai|Pengudang|Sebong Lagoi|Sebong Pereh|Sri Bintan
12|Toapaya|1004|Toapaya Asri|2001|Toapaya|Toapaya Utara|Toapaya Selatan
13|Mantang|2001|Mantang Baru|Mantang Besar|Mantang Lama|Dendun
14|Bintan Pesisir|2001|Kelong|Mapur|Numbing|Air Gelubi
15|Seri Kuala Lobam|1003|Teluk Lobam|1005|Tanjung Permai|2001|Busung|Teluk Sasah|2004|Kuala Sempang
.02|Kabupaten Karimun
01|Moro|1003|Moro|1010|Moro Timur|2004|Pauh|2009|Jang|2014|Pulau Moro
02|Kundur|1001|Tanjung Batu Barat|Tanjung Batu Kota|1009|Gading Sari|2004|Sungai Sebesi|Sungai Ungar|Lubuk
03|Karimun|1001|Tanjung Balai|Teluk Air|Sungai Lakam Timur|1006|Lubuk Semut|Tanjung Balai Kota|Sungai Lakam Barat
04|Meral|1001|Meral Kota|Baran Barat|Sungai Raya|1006|Baran Timur|Sungai Pasir|Parit Benut
05|Tebing|1001|Tebing|Teluk Uma|Kapling|Pamak|1008|Harjosari|2007|Pongkar
06|Buru|1001|Buru|Lubuk Puding|2003|Tanjung Hutan|Tanjung Batu Kecil
07|Kundur Utara|1012|Tanjung Berlian Kota|2003|Sungai Ungar Utara|Teluk Radang|2010|Perayun|2013|Tanjung Berlian Barat
08|Kundur Barat|1001|Sawang|2002|Sawang Selatan|Sawang Laut|Kundur|Gemuruh
09|Durai|2002|Sanglar|Tanjung Kilang|Semembang|Telaga Tujuh
10|Meral Barat|1001|Pasir Panjang|Darussalam|2003|Pangke|Pangke Barat
11|Ungar|1001|Alai|2002|Batu Limau|Ngal|Sungai Buluh
12|Belat|2001|Sebele|Lebuh|Penarah|Sungai Asam|Tebias|Degong
13|Selat Gelam|2001|Parit|Tulang|Selat Mendaun
14|Sugie Besar|2001|Sugie|Niur Permai|Keban|Rawa Jaya|Tanjung Pelanduk|Buluh Patah|Selat Mie
.03|Kabupaten Natuna
04|Midai|1003|Sabang Barat|2001|Sebelat|2005|Air Putih
05|Bunguran Barat|1008|Sedanau|2007|Mekar Jaya|2012|Binjai|Piantengah|2015|Selaut
06|Serasan|1003|Serasan|2002|Kampung Hilir|2005|Batu Berlian|Tanjung Setelung|Tanjung Balau|2010|Pangkalan|Jermalik
07|Bunguran Timur|1011|Ranai Kota|1016|Ranai Darat|Bandarsyah|1019|Batu Hitam|2002|Sungai Ulu|2004|Sepempang|2014|Batu Gajah
08|Bunguran Utara|2001|Kelarik Utara|Kelarik|2004|Kelarik Air Mali|Teluk Buton|Belakang Gunung|2008|Gunung Durian
09|Subi|2001|Subi|Subi Besar|Meliah|2005|Terayak|2007|Subi Besar Timur|Meliah Selatan
10|Pulau Laut|2001|Tanjung Pala|Air Payang|Kadur
11|Pulau Tiga|2001|Sabang Mawang|2003|Sededap|Tanjung Batang|Serantas|Sabang Mawang Barat|2010|Teluk Labuh
15|Bunguran Timur Laut|2001|Tanjung|Ceruk|Kelanga|Pengadah|Sebadai Ulu|Limau Manis|Seleman
16|Bunguran Tengah|2001|Tapau|Harapan Jaya|Air Lengit
18|Bunguran Selatan|2001|Cemaga|Cemaga Selatan (Setengar)|Cemaga Utara (Singgang Bulan)|Cemaga Tengah
19|Serasan Timur|2001|Arung Ayam|Air Nusa|2004|Air Ringau|Payak
20|Bunguran Batubi|2001|Batubi Jaya|Gunung Putri|Sedarat Baru|Sedanau Timur|Semedang
21|Pulau Tiga Barat|2001|Pulau Tiga|Tanjung Kumbik Utara|Setumuk|Selading
22|Suak Midai|2001|Air Kumpai|Batu Belanak|Gunung Jambat
23|Pulau Panjang|2001|Pulau Panjang|Pulau Kerdau
24|Pulau Seluan|2001|Kelarik Barat|Seluan Barat
.04|Kabupaten Lingga
01|Singkep|1001|Dabo|1007|Dabo Lama|1012|Sungailumpur|2008|Batu Berdaun|Tanjung Harapan|Batu Kacang
02|Lingga|1010|Daik|1020|Daik Sepincan|2001|Pekajang|Kelombok|Mepar|2006|Kelumu|Mentuda|Merawang|Panggak Darat|2011|Panggak Laut|Musai|2019|Nerekeh
03|Senayang|1001|Senayang|2002|Mamut|2012|Laboh|Penaah|2015|Baran
04|Singkep Barat|1006|Raya|2001|Bakong|Kuala Raya|Marok Tua|2005|Sungai Buluh|2007|Sungai Raya|Sungai Harapan|Jagoh|2012|Tinjul|Langkap|Tanjung Irat|Bukit Belah
05|Lingga Utara|1007|Pancur|2001|Bukit Harapan|Duara|Limbung|Resun|Sekanah|2008|Linau|Sungaibesar|Rantau Panjang|2012|Resun Pesisir
06|Singkep Pesisir|2001|Berindat|Sedamai|Lanjut|Kote|Persing|Pelakak
07|Lingga Timur|2001|Bukitlangkap|Keton|Pekaka|Kerandin|Sungai Pinang|Kudung|Teluk|Belungkur
08|Selayar|2001|Selayar|Penuba|Penuba Timur|Pantai Harapan
09|Singkep Selatan|1004|Berlian|2001|Marok Kecil|Pulau Lalang|Resang
10|Kepulauan Posek|2001|Busung Panjang|Posek|Suak Buaya
11|Katang Bidare|2001|Benan|Mensanak|Pulau Bukit|Pulau Duyung|Pulau Medang
12|Temiang Pesisir|2001|Temiang|Tajur Biru|Pulau Batang
13|Bakung Serumpun|2001|Batu Belubang|Cempa|Pasir Panjang|Tanjung Kelit|Tanjung Lipat|Rejai
.05|Kabupaten Kepulauan Anambas
01|Siantan|1001|Terempa|2002|Terempa Barat|Tarempa Selatan|Tarempa Timur|Pesisir Timur|Sri Tanjung|Tarempa Barat Daya
02|Palmatak|2002|Tebang|Ladan|2005|Piabung|Langir|Candi|Putik|2015|Belibak
03|Siantan Timur|2001|Nyamuk|Batu Belah|Munjan|Serat|Air Putih|Temburun
04|Siantan Selatan|2001|Kiabu|Telaga|Mengkait|Tiangau|Telaga Kecil|Lingai|Air Bini
05|Jemaja Timur|2001|Kuala Maras|Ulu Maras|Bukit Padi|Genting Pulur
06|Jemaja|1005|Letung|2001|Mampok|Rewak|2006|Air Biru|2008|Batu Berapit|Landak
07|Siantan Tengah|2001|Air Asuk|Air Sena|Teluk Siantan|Lidi|Liuk|Teluk Sunting
08|Siantan Utara|2001|Mubur|Piasan|Bayat
09|Jemaja Barat|2001|Impol|Keramut|Sunggak
10|Kute Siantan|2001|Payalaman|Payamaram|Batu Ampar|Matak|Teluk Bayur
.71|Kota Batam
01|Belakang Padang|1002|Pemping|Kasu|Pulau Terung|Pecong|Tanjung Sari|Sekanak Raya
02|Batu Ampar|1001|Tanjung Sengkuang|Sungai Jodoh|Batu Merah|Kampung Seraya
03|Sekupang|1001|Sungai Harapan|Tanjung Pinggir|Tanjung Riau|1005|Tiban Indah|Tiban Baru|Tiban Lama|Patam Lestari
04|Nongsa|1001|Sambau|Batu Besar|Kabil|Ngenang
05|Bulang|1001|Bulang Lintang|Pulau Buluh|Temoyong|Batu Legong|Pantai Gelam|Pulau Setokok
06|Lubuk Baja|1001|Kampung Pelita|1003|Lubuk Baja Kota|Batu Selicin|Tanjung Uma|Baloi Indah
07|Sei Beduk|1001|Muka Kuning|Duriangkang|Mangsang|Tanjung Piayu
08|Galang|1001|Sijantung|Karas|Galang Baru|Sembulang|Rempang Cate|Subang Mas|Pulau Abang|Air Raja
09|Bengkong|1001|Bengkong Indah|Bengkong Laut|Sadai|Tanjung Buntung
10|Batam Kota|1001|Baloi Permai|Taman Baloi|Teluk Tering|Belian|Sukajadi|Sungai Panas
11|Sagulung|1001|Tembesi|Sungai Binti|Sungai Lekop|Sagulung Kota|Sungai Langkai|Sungai Pelunggut
12|Batu Aji|1001|Tanjung Uncang|Buliang|Kibing|Bukit Tempayan
.72|Kota Tanjung Pinang
01|Tanjung Pinang Barat|1001|Tanjung Pinang Barat|Kemboja|Kampung Baru|Bukit Cermin
02|Tanjung Pinang Timur|1001|Melayu Kota Piring|Kampung Bulang|Air Raja|Batu IX|Pinang Kencana
03|Tanjung Pinang Kota|1001|Tanjung Pinang Kota|1003|Senggarang|Penyengat|Kampung Bugis
04|Bukit Bestari|1001|Tanjung Pinang Timur|Dompak|Tanjung Ayun Sakti|Sei Jang|Tanjung Unggat`;
