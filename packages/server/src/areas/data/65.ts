// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Kalimantan Utara
.01|Kabupaten Bulungan
01|Tanjung Palas|1001|Tanjung Palas Hulu|Tanjung Palas Tengah|Tanjung Palas Hilir|Karang Anyar|2005|Gunung Putih|Pejalin|Antutan|Teras Baru|Teras Nawang
02|Tanjung Palas Barat|2001|Long Beluah|Long Sam|Mara I|Mara Hilir|Long Pari
03|Tanjung Palas Utara|2001|Karang Agung|Pimping|Panca Agung|Ruhui Rahayu|Ardi Mulyo|Kelubir
04|Tanjung Palas Timur|2001|Tanah Kuning|Mangkupadi|Sajau|Wonomulyo|Tanjung Agung|Binai|Sajau Hilir|Pura Sajau
05|Tanjung Selor|1001|Tanjung Selor Hulu|Tanjung Selor Hilir|1008|Tanjung Selor Timur|2003|Jelarai Selor|Gunung Seriang|Bumi Rahayu|Gunung Sari|Apung|2009|Tengkapak
06|Tanjung Palas Tengah|2001|Salimbatu|Silva Rahayu|Tanjung Buka
07|Peso|2001|Lepak Aru|Long Lasan|Long Peso|Long Bia|Muara Pangean|Long Lian|Long Pelaah|Long Lejuh|Long Pelban|Long Buang
08|Peso Hilir|2001|Long Tungu|Long Bang|Long Telenjau|Naha Aya|Long Lembu|Long Bang Hulu
09|Sekatak|2001|Sekatak Buji|Paru Abang|Bunau|Ujang|Tenggiling|Kelembunan|Turung|Terindak|Kelising|Ambalat|Keriting|Kendari|Bambang|Maritam|Pentian|Punan Dulau|Kelincauan|Bekiliu|Sekatak Bengara|Pungit|Anjar Arip|Liagu
10|Bunyu|2001|Bunyu Barat|Bunyu Selatan|Bunyu Timur
.02|Kabupaten Malinau
01|Mentarang|2002|Long Bisai|2005|Pulau Sapi|Paking|Lidung Kemenci|Mentarang Baru|Harapan Maju
02|Malinau Kota|2001|Batu Lidung|Malinau Kota|Pelita Kanaan|Malinau Hulu|Malinau Hilir|Tanjung Keranjang
03|Pujungan|2001|Long Pujungan|Long Ketaman|Long Pua|Long Lame|Long Jelet|Long Aran|Long Peliran|Long Bena|Long Belaka Pitau
04|Kayan Hilir|2001|Data Dian|Long Pipa|Long Sule|Sungai Anai|Long Metun
05|Kayan Hulu|2001|Long Nawang|Nawang Baru|Long Temuyat|Long Betaoh|Long Payau
06|Malinau Selatan|2001|Bila Bekayuk|Long Loreh|Langap|Laban Nyarit|Nunuk Tanah Kibang|Pelencau|Paya Seturan|Punan Rian|Sengayan
07|Malinau Utara|2001|Kaliamok|Luso|Malinau Seberang|Putat|Salap|Seruyung|Respen Tubu|Belayan|Sembuak Warod|Lubak Manis|Kelapis|Semengaris
08|Malinau Barat|2001|Long Bila|Long Kenipe|Punan Bengalun|Sesua|Sentaban|Tanjung Lapang|Taras|Kuala Lapang|Sempayang
09|Sungai Boh|2001|Dumu Mahak|Long Lebusan|Mahak Baru|Long Top|Agung Baru|Data Baru
10|Kayan Selatan|2001|Long Ampung|Long Uro|Lidung Payau|Sungai Barang|Metulang
11|Bahau Hulu|2001|Long Uli|Long Alango|Long Berini|Long Tebulo|Apau Ping|Long Kemuat
12|Mentarang Hulu|2001|Lung Fala|Lung Kebinu|Lung Mekatif|Lung Simau|Lung Berang|Lung Sulit|Lung Semamu|Long Gafid|Temalang|Long Liku
13|Malinau Selatan Hilir|2001|Setulang|Setarap|Punan Setarap|Batu Kajang|Gong Solok|Punan Gong Solok|Long Adiu|Punan Long Adiu
14|Malinau Selatan Hulu|2001|Long Lake|Punan Mirau|Long Rat|Halanga|Metut|Long Jalan|Nahakramo|Tanjung Nanga
15|Sungai Tubu|2001|Long Nyau|Long Titi|Long Ranau|Rian Tubu|Long Pada
.03|Kabupaten Nunukan
01|Sebatik|2001|Tanjungkarang|Balansiku|Sungai Manurung|Padaidi
02|Nunukan|1001|Nunukan Timur|Nunukan Barat|Nunukan Utara|1005|Nunukan Tengah|2004|Binusan
03|Sembakung|2001|Tagul|Lubakan|Atap|Manuk Bungkul|Tujung|Pagar|Labuk|Butas Bagu|Pelaju|Tepian
04|Lumbis|2001|Deralon|Liang|Dabulon|Taluan|Podong|Patal I|Siawang|Sapuyan|Nainsid|Sasibu|Saludan|Semalat|Libang|Sedongon|Tanjung Hilir|Sumalumung|Lintong|Pulu Bulawan|Tanjung Hulu|Patal II|Pa'loo|Sangkub|Tubus|Likos|Bulan-Bulan|Kalampising|Pa'lemumut|Mansalong
05|Krayan|2002|Pa' Padi|Cinglat|2022|Liang Butan|2029|Pa' Rupai|Ba Sikor|Pa' Nado|Buduk Kinangan|Liang Tuer|Buduk Tumu|Long Berayang|Pa' Api|Pa' Sire|Wa' Yanud|Long Nawang|Long Katung|Long Bawan|2044|Long Matung|Long Rupan|Liang Biadung|Wa' Laya|Pa' Matung|Pa' Terutun|2065|Pa' Putuk
06|Sebuku|2001|Pembeliangan|Apas|Kunyit|Tetaban|Kekayap|Bebanas|Lulu|Sujau|Melasu Baru|Harapan
07|Krayan Selatan|2001|Long Pasia|Liang Lunuk|Pa' Ibang|Pa' Amai|Pa' Kaber|Pa' Tera|Pa' Sing|2009|Pa' Dalan|Long Birar|Pa' Upan|2016|Long Budung|2018|Long Pupung|2020|Pa' Urang
08|Sebatik Barat|2001|Liang Bunyu|Binalawan|Setabu|Bambangan
09|Nunukan Selatan|1001|Selisun|Nunukan Selatan|Mansapa|Tanjung Harapan
10|Sebatik Timur|2001|Sungai Nyamuk|Tanjung Harapan|Bukit Aru Indah|Tanjung Aru
11|Sebatik Utara|2001|Sungai Pancang|Lapri|Seberang
12|Sebatik Tengah|2001|Sungai Limau|Maspul|Aji Kuning|Bukit Harapan
13|Sei Menggaris|2001|Srinanti|Tabur Lestari|Samaenre Semaja|Sekaduyan Taka
14|Tulin Onsoi|2001|Sanur|Makmur|Semunad|Sekikilan|Kalunsayan|Tembalang|Salang|Tinampak I|Tinampak II|Naputi|Tau Baru|Balatikon
15|Lumbis Ogong|2001|Payang|Suyadon|Bulu Mengolom|Tukulon|Ubol Sulok|Batung|Ubol Alung|Nansapan|Samunti|Semata|Sungoi|Salan|Sinampila I|Paluan|Sedalit|Tambalang Hilir|Tadungus|Sinampila II|Kalambuku|Jukup|Long Bulu|2023|Linsayung|Tumantalas|Sanal|Limpakon|Labuk
16|Sembakung Atulai|2001|Lubok Buat|Katul|Mambulu|Pagaluyon|Saduman|Tulang|Sabuluan|Pulau Keras|Liuk Bulu|Binanun
17|Krayan Tengah|2001|Tang Paye|Long Rungan|Long Kelupan|Long Padi|Tang Badui|Binuang|Long Mutan|Pa' Milau|Ba' Liku|Long Rian|Pa' Yalau
18|Krayan Timur|2001|Pa' Betung|Long Sepayang|Pa' Pawan|Pa' Melade|Pa' Kebuan|Pa' Umung|Pa' Rangeb|Long Umung|Long Tenem|Long Nuat|Pa' Pala|Sinar Baru|Pa' Lidung|Pa' Raye|Bungayan|Wa' Yagung|Kampung Baru
19|Krayan Barat|2001|Pa' Mulak|Long Puak|Long Mangan|Buduk Kubul|Long Kabid|Pa' Inan|Lembudud|Long Tugul|Pa' Butal|Pa' Delung|Pa' Urud|Pa' Kemut|Pa' Kidang|Lembada|Pa' Payak|Pa' Pirit|Liang Aliq|Sembudud|Liang Turan|Liang Bua|Lepatar|Pa' Mering|Pa' Pani|Pa' Lutut|Ma' Libu
20|Lumbis Pansiangan|2001|Sumentobol|Nantukidan|Labang|Sumantipal|Ngawol|Bululaun Hilir|Lagas|Panas|Langgason|Tantalujuk|Tambalang Hulu|Kuyo|Bokok
21|Lumbis Hulu|2001|Tau Lumbis|Lipaga|Bululaun Hulu|Kalisun|Mamasin|Sibalu|Duyan|Tuntulibing|Tetagas|Kabungolor
.04|Kabupaten Tana Tidung
01|Sesayap|2001|Tideng Pale|Limbu Sedulun|Sebidai|Sedulun|Tideng Pale Timur|Gunawan|Sebawang
02|Sesayap Hilir|2001|Sesayap|Sengkong|Bebatu|Bandan Bikis|Sepala Dalung|Seludau|Menjelutung|Sesayap Selor
03|Tana Lia|2001|Tanah Merah|Tengku Dacing|Sambungan|Tanah Merah Barat|Sambungan Selatan
04|Betayau|2001|Buong Baru|Bebakung|Kujau|Mendupo|Maning|Periuk
05|Muruk Rian|2001|Seputuk|Rian|Balayan Ari|Rian Rayo|Kapuak|Sapari
.71|Kota Tarakan
01|Tarakan Barat|1001|Karang Anyar|Karang Rejo|Karang Anyar Pantai|Karang Balik|Karang Harapan
02|Tarakan Tengah|1001|Kampung I Skip|Pamusian|Sebengkok|Selumit|Selumit Pantai
03|Tarakan Timur|1001|Lingkas Ujung|Gunung Lingkas|Kampung Empat|Kampung Enam|Mamburungan|Pantai Amal|Mamburungan Timur
04|Tarakan Utara|1001|Juata Laut|Juata Permai|Juata Kerikil`;
