// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Daerah Khusus Ibukota Jakarta
.01|Kabupaten Administrasi Kepulauan Seribu
01|Kepulauan Seribu Utara|1001|Pulau Panggang|Pulau Kelapa|Pulau Harapan
02|Kepulauan Seribu Selatan|1001|Pulau Untung Jawa|Pulau Tidung|Pulau Pari
.71|Kota Administrasi Jakarta Pusat
01|Gambir|1001|Gambir|Cideng|Petojo Utara|Petojo Selatan|Kebon Kelapa|Duri Pulo
02|Sawah Besar|1001|Pasar Baru|Karang Anyar|Kartini|Gunung Sahari Utara|Mangga Dua Selatan
03|Kemayoran|1001|Kemayoran|Kebon Kosong|Harapan Mulia|Serdang|Gunung Sahari Selatan|Cempaka Baru|Sumur Batu|Utan Panjang
04|Senen|1001|Senen|Kenari|Paseban|Kramat|Kwitang|Bungur
05|Cempaka Putih|1001|Cempaka Putih Timur|Cempaka Putih Barat|Rawasari
06|Menteng|1001|Menteng|Pegangsaan|Cikini|Gondangdia|Kebon Sirih
07|Tanah Abang|1001|Gelora|Bendungan Hilir|Karet Tengsin|Petamburan|Kebon Melati|Kebon Kacang|Kampung Bali
08|Johar Baru|1001|Johar Baru|Kampung Rawa|Galur|Tanah Tinggi
.72|Kota Administrasi Jakarta Utara
01|Penjaringan|1001|Penjaringan|Kamal Muara|Kapuk Muara|Pejagalan|Pluit
02|Tanjung Priok|1001|Tanjung Priok|Sunter Jaya|Papanggo|Sungai Bambu|Kebon Bawang|Sunter Agung|Warakas
03|Koja|1001|Koja|Tugu Utara|Lagoa|Rawa Badak Utara|Tugu Selatan|Rawa Badak Selatan
04|Cilincing|1001|Cilincing|Sukapura|Marunda|Kalibaru|Semper Timur|Rorotan|Semper Barat
05|Pademangan|1001|Pademangan Timur|Pademangan Barat|Ancol
06|Kelapa Gading|1001|Kelapa Gading Timur|Pegangsaan Dua|Kelapa Gading Barat
.73|Kota Administrasi Jakarta Barat
01|Cengkareng|1001|Cengkareng Barat|Duri Kosambi|Rawa Buaya|Kedaung Kali Angke|Kapuk|Cengkareng Timur
02|Grogol Petamburan|1001|Grogol|Tanjung Duren Utara|Tomang|Jelambar|Tanjung Duren Selatan|Jelambar Baru|Wijaya Kusuma
03|Taman Sari|1001|Taman Sari|Krukut|Maphar|Tangki|Mangga Besar|Keagungan|Glodok|Pinangsia
04|Tambora|1001|Tambora|Kali Anyar|Duri Utara|Tanah Sereal|Krendang|Jembatan Besi|Angke|Jembatan Lima|Pekojan|Roa Malaka|Duri Selatan
05|Kebon Jeruk|1001|Kebon Jeruk|Sukabumi Utara|Sukabumi Selatan|Kelapa Dua|Duri Kepa|Kedoya Utara|Kedoya Selatan
06|Kalideres|1001|Kalideres|Semanan|Tegal Alur|Kamal|Pegadungan
07|Pal Merah|1001|Palmerah|Slipi|Kota Bambu Utara|Jatipulo|Kemanggisan|Kota Bambu Selatan
08|Kembangan|1001|Kembangan Utara|Meruya Utara|Meruya Selatan|Srengseng|Joglo|Kembangan Selatan
.74|Kota Administrasi Jakarta Selatan
01|Tebet|1001|Tebet Timur|Tebet Barat|Menteng Dalam|Kebon Baru|Bukit Duri|Manggarai Selatan|Manggarai
02|Setiabudi|1001|Setia Budi|Karet Semanggi|Karet Kuningan|Karet|Menteng Atas|Pasar Manggis|Guntur|Kuningan Timur
03|Mampang Prapatan|1001|Mampang Prapatan|Bangka|Pela Mampang|Tegal Parang|Kuningan Barat
04|Pasar Minggu|1001|Pasar Minggu|Jati Padang|Cilandak Timur|Ragunan|Pejaten Timur|Pejaten Barat|Kebagusan
05|Kebayoran Lama|1001|Kebayoran Lama Utara|Pondok Pinang|Cipulir|Grogol Utara|Grogol Selatan|Kebayoran Lama Selatan
06|Cilandak|1001|Cilandak Barat|Lebak Bulus|Pondok Labu|Gandaria Selatan|Cipete Selatan
07|Kebayoran Baru|1001|Melawai|Gunung|Kramat Pela|Selong|Rawa Barat|Senayan|Pulo|Petogogan|Gandaria Utara|Cipete Utara
08|Pancoran|1001|Pancoran|Kalibata|Rawajati|Duren Tiga|Pengadegan|Cikoko
09|Jagakarsa|1001|Jagakarsa|Srengseng Sawah|Ciganjur|Lenteng Agung|Tanjung Barat|Cipedak
10|Pesanggrahan|1001|Pesanggrahan|Bintaro|Petukangan Utara|Petukangan Selatan|Ulujami
.75|Kota Administrasi Jakarta Timur
01|Matraman|1001|Pisangan Baru|Utan Kayu Utara|Kayu Manis|Palmeriam|Kebon Manggis|Utan Kayu Selatan
02|Pulogadung|1001|Pulo Gadung|Pisangan Timur|Cipinang|Jatinegara Kaum|Rawamangun|Kayu Putih|Jati
03|Jatinegara|1001|Kampung Melayu|Bidara Cina|Bali Mester|Rawa Bunga|Cipinang Cempedak|Cipinang Muara|Cipinang Besar Selatan|Cipinang Besar Utara
04|Kramatjati|1001|Kramatjati|Tengah|Dukuh|Batu Ampar|Balekambang|Cililitan|Cawang
05|Pasar Rebo|1001|Gedong|Baru|Cijantung|Kalisari|Pekayon
06|Cakung|1001|Jatinegara|Rawa Terate|Penggilingan|Cakung Timur|Pulo Gebang|Ujung Menteng|Cakung Barat
07|Duren Sawit|1001|Duren Sawit|Pondok Bambu|Klender|Pondok Kelapa|Malaka Sari|Malaka Jaya|Pondok Kopi
08|Makasar|1001|Makasar|Pinangranti|Kebon Pala|Halim Perdana Kusuma|Cipinang Melayu
09|Ciracas|1001|Ciracas|Cibubur|Kelapa Dua Wetan|Susukan|Rambutan
10|Cipayung|1001|Cipayung|Cilangkap|Pondok Ranggon|Munjul|Setu|Bambu Apus|Lubang Buaya|Ceger`;
