// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Kepulauan Bangka Belitung
.01|Kabupaten Bangka
01|Sungailiat|1001|Sungailiat|Sri Menanti|Kudai|Sinar Baru|Kenanga|Parit Padang|1008|Sinar Jaya Jelutung|Matras|Jelitik|Surya Timur|Lubuk Kelik|Bukit Betung|2007|Rebo
02|Belinyu|1001|Kuto Panji|Air Jukung|Bukit Ketok|1009|Remodong Indah|Air Asam|Mantung|Belinyu|2004|Gunung Muda|Gunung Pelawan|Riding Panjang|Lumut|Bintet
03|Merawang|2001|Batu Rusa|Balun Ijuk|Riding Panjang|Jurung|Kimak|Pagarawan|Merawang|Air Anyir|Dwi Makmur|Jada Bahrin
04|Mendo Barat|2001|Petaling|Penagan|Zed|Mendo|Paya Benua|Cengkong Abang|Kace|Kemuja|Air Duren|Kota Kapur|Air Buluh|Rukam|Labuh Air Pandan|Kace Timur|Petaling Banjar
05|Pemali|2001|Air Ruai|Air Duren|Penyamun|Sempan|Pemali|Karya Makmur
06|Bakam|2001|Bakam|Kapuk|Dalil|Neknang|Tiang Tarah|Mangka|Mabat|Bukit Layang|Maras Senang
07|Riau Silip|2001|Riau|Pangkal Niur|Pugul|Cit|Deniang|Silip|Mapur|Banyu Asin|Berbura
08|Puding Besar|2001|Puding Besar|Labu|Nibung|Tanah Bawah|Saing|Kota Waringin|Kayu Besi
.02|Kabupaten Belitung
01|Tanjungpandan|1001|Kota|Parit|1005|Lesung Batang|Pangkallalang|1009|Tanjungpendam|1011|Paal Satu|1016|Kampong Damai|2003|Buluh Tumbang|Perawas|2007|Dukong|Juru Seberang|2010|Air Saga|2012|Air Merbau|Aik Pelempang Jaya|Aik Ketekok|Aik Rayak
02|Membalong|2001|Membalong|Perpat|Lassar|Simpang Rusa|Kembiri|Bantan|Tanjungrusa|Mentigi|Pulau Seliu|Pulau Sumedang|Gunung Riting|Padang Kandis
03|Selat Nasik|2001|Selat Nasik|Petaling|Suak Gual|Pulau Gersik
04|Sijuk|2001|Sijuk|Batu Itam|Terong|Air Seruk|Tanjung Binga|Air Selumar|Sungai Padang|Keciput|Pelepak Pute|Tanjong Tinggi
05|Badau|2001|Badau|Air Batu Buding|Sungai Samak|Kacang Butor|Cerucuk|Pegantungan|Ibul
.03|Kabupaten Bangka Selatan
01|Toboali|1001|Toboali|Teladan|Tanjung Ketapang|2004|Serdang|Jeriji|Bikang|Gadung|Rias|2010|Kepoh|2012|Keposang|Rindik
02|Lepar|2001|Tanjung Labu|Tanjung Sangkar|2004|Kumbung|Penutuk
03|Airgegas|2001|Airgegas|Delas|Pergam|Bencah|Nyelanding|Nangka|Ranggas|Airbara|Sidoharjo|Tepus
04|Simpang Rimba|2001|Jelutung II|Gudang|Bangka Kota|Rajik|Sebagin|Simpang Rimba|Permis
05|Payung|2001|Payung|Malik|Sengir|Pangkal Buluh|Irat|Bedengung|2008|Nadung|Ranggung|2012|Paku
06|Tukak Sadai|2001|Sadai|Tukak|Pasir Putih|Tiram|Bukit Terap
07|Pulau Besar|2001|Batu Betumpang|Sukajaya|Panca Tunggal|Sumber Jaya Permai|Fajar Indah
08|Kepulauan Pongok|2001|Pongok|Celagen
.04|Kabupaten Bangka Tengah
01|Koba|1001|Koba|Arung Dalam|1017|Berok|Padang Mulia|Simpang Perlang|2003|Nibung|2005|Kurau (Timur)|Guntung|Penyak|Terentang III|2010|Kurau Barat
02|Pangkalan Baru|1001|Dul|2004|Air Mesu|2006|Mangkol|Tanjung Gunung|2010|Benteng|2012|Padang Baru|Jeruk|Beluluk|2016|Pedindang|2018|Batu Belubang|2020|Air Mesu Timur|Kebintik
03|Sungai Selan|1001|Sungai Selan|2002|Kerantai|Keretak|Lampur|Sarang Mandi|Munggu|Kemingking|Sungai Selan Atas|Tanjung Pura|Romadhon|Kerakas|Melabun|Keretak Atas
04|Simpang Katis|2001|Simpang Katis|Celuak|Sungkap|Beruas|Puput|Teru|Terak|Pasir Garam|Katis|Pinang Sebatang
05|Namang|2001|Namang|Cambai|Kayu Besi|Jelutung|Belilik|Bhaskara Bhakti|2008|Bukit Kijang|Cambai Selatan
06|Lubuk Besar|2001|Perlang|Batu Beriga|Lubuk Besar|Kulur|Lubuk Lingkuk|Lubuk Pabrik|Trubus|Kulur Ilir|Belimbing
.05|Kabupaten Bangka Barat
01|Mentok|1001|Tanjung|Sungai Daeng|Sungai Baru|1008|Keranggan|Menjelang|2004|Air Putih|Air Belo|Belo Laut|Air Limau
02|Simpang Teritip|2001|Pelangas|Kundi|Mayang|Peradong|Air Nyatoh|Berang|Rambat|Simpang Gong|Simpang Tiga|Ibul|Pangek|Bukit Terak|Air Menduyung
03|Jebus|2001|Jebus|Sungai Buluh|Tumbak Petar|Limbung|Rukam|2008|Ranggi Asam|Ketap|2018|Mislak|Pebuar|Sinar Manik|Air Kuang
04|Kelapa|1001|Kelapa|2002|Mancung|Kayu Arang|Pusuk|Dendang|Kacung|Sinar Sari|Beruas|Tebing|Terentang|Tuik|Tugang|Air Bulin|Pangkal Beras
05|Tempilang|2001|Tempilang|Tanjung Niur|Sangku|Buyan Kelumbi|Penyampak|Benteng Kota|Air Lintang|Sinar Surya|Simpang Yul
06|Parittiga|2001|Sekar Biru|Telak|Cupat|Bakit|Puput|Air Gantang|Kelabat|Kapit|Semulut|Teluk Limau
.06|Kabupaten Belitung Timur
01|Manggar|2001|Lalang Jaya|Kurnia Jaya|Padang|Kelubi|2006|Lalang|Baru|2010|Buku Limau|2012|Mekar Jaya|Bentaian Jaya
02|Gantung|2001|Gantung|Selingsing|Jangkar Asam|Lilangan|2009|Lenggang|Batu Penyu|Limbongan
03|Dendang|2001|Dendang|Jangkang|2005|Nyuruk|2008|Balok
04|Kelapa Kampit|2001|Mentawak|Senyubuk|Cendil|2005|Buding|Mayang|Pembaharuan
05|Damar|2001|Air Kelik|Mempaya|Burong Mandi|Mengkubang|Sukamandi
06|Simpang Renggiang|2001|Simpang Tiga|Renggiang|Aik Madu|Lintang
07|Simpang Pesak|2001|Simpang Pesak|Tanjung Batu Itam|Tanjung Kelumpang|Dukong
.71|Kota Pangkal Pinang
01|Bukit Intan|1004|Semabung Lama|1006|Bacang|Air Itam|Pasir Putih|Temberan|Sinar Bulan|Air Mawar
02|Taman Sari|1001|Opas Indah|Gedung Nasional|Batin Tikal|Rawa Bangun|Kejaksaan
03|Pangkal Balam|1004|Pasir Garam|Lontong Pancur|Ketapang|Ampui|Rejosari
04|Rangkui|1001|Pintu Air|Bintang|1005|Masjid Jamik|Asam|Melintang|Parit Lalang|Keramat|Gajah Mada
05|Gerunggang|1001|Taman Bunga|Bukit Merapen|1004|Bukit Sari|Tua Tunu Indah|Kacang Pedang|Air Kepala Tujuh
06|Gabek|1001|Selindung|Selindung Baru|Gabek Satu|Gabek Dua|Air Salemba|Jerambah Gantung
07|Girimaya|1001|Pasar Padi|Batu Intan|Bukit Besar|Sriwijaya|Semabung Baru`;
