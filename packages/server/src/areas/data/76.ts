// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Sulawesi Barat
.01|Kabupaten Pasangkayu
01|Bambalamotu|1006|Bambalamotu|2003|Polewali|Randomayang|2007|Pangiang|Kalola|Wulai
02|Pasangkayu|1001|Pasangkayu|Martajaya|2010|Pakava|2014|Karya Bersama|Ako|Gunung Sari
03|Baras|1001|Baras|2002|Balanti|Motu|2012|Bulu Parigi|Towoni|2016|Kasano
04|Sarudu|2001|Sarudu|2003|Bulu Mario|2005|Kumasari|2011|Patika|Doda
05|Dapurang|2001|Dapurang|Benggaulu|Tirtabuana|Bulu Bonggu|Sarasa
06|Duripoku|2001|Tammarunang|Saptanajaya|Taranggi|Sipakainga
07|Bulu Taba|2001|Lilimori|Karave|Bukit Harapan|Kastabuana|Sumber Sari|Lelejae|Ompi
08|Tikke Raya|2001|Tikke|Makmur Jaya|Lariang|Pajalele|Jengeng Raya
09|Pedongga|2001|Malei|Pedanda|Batu Oge|Martasari
10|Bambaira|2001|Bambaira|Kasoloang|Tampaure|Kaluku Nangka
11|Sarjo|2001|Sarjo|Maponu|Letawa|Sarude
12|Lariang|2001|Parabu|Kenangan|Bajawali|Singgani|Kulu|Batu Matoru|Bambakoro
.02|Kabupaten Mamuju
01|Mamuju|1002|Binanga|Mamunyu|1012|Karema|Rimuku|2005|Bambu|Karampuang|2010|Tadui|2014|Batu Pannu
02|Tapalang|1001|Galung|Kasambang|1014|Dayanginna|2003|Orobatu|2006|Takandeang|2009|Bela|Taan|Tampalang|Rantedoda|Kopeang
03|Kalukku|1001|Sinyonyoi|Bebanga|Kalukku|1014|Sinyonyoi Selatan|2004|Sondoang|Beru-Beru|Belang Belang|Kabuloang|Keang|Pokkang|Guliling|Uhaimate|Kalukku Barat|Pammulukang
04|Kalumpang|2001|Kalumpang|2003|Karataun|Karama|2006|Siraun|Tumoga|2010|Salumakki|Polio|Limbong|Sandapang|Kondo Bulo|Makkaliki|Batu Makkada|Lasa'
07|Papalang|2001|Toabo|Papalang|Bonda|Topore|Salukayu|Sukadamai|Boda-Boda|Sisango|Batu Ampa
08|Sampaga|2001|Bunde|Kalonding|Tarailu|Sampaga|Tanambuah|Salubarana|Losso
11|Tommo|2001|Tommo|Campaloga|Buana Sakti|Tamemongga|Tamejarra|Rantemario|Malino|Kakullasang|Leling|Kalepu|Sandana|Leling Barat|Leling Utara|Saludengen
12|Simboro|1001|Simboro|Rangas|2003|Botteng|Saletto|Sumare|2007|Botteng Utara|Tapandullu|Pati'di
13|Tapalang Barat|2001|Dungkait|Lebani|Labuang Rano|Pasabu|Tanete Pao|Pangasaan|Ahu
15|Bonehau|2001|Bonehau|Salutiwo|Buttuada|Tamalea|Lumika|Mappu|2009|Banuada|Hinua|Kinatang
16|Kepulauan Bala Balakang|2001|Bala Balakang|Bala-Balakang Timur
.03|Kabupaten Mamasa
01|Mambi|1001|Mambi|Talipukki|2004|Rantebulahan|2008|Sondonglayu|2016|Salubanua|Tapalina|2019|Sendana|2024|Pamosean|Selumaka|Bujung Manurung|Salu Alo|2029|Indobanua|Saludurian
02|Aralle|1001|Aralle|2003|Ralle Anak|Panetean|Uhailanu|2007|Aralle Utara|2009|Uhaidaho|Baruru|2015|Ralleanak Utara|Pamoseang Pangga|Kalabe|Aralle Selatan|Hahangan
03|Mamasa|1001|Mamasa|2002|Rambusaratu|Osango|Lambanan|Lembana Salulo|Taupe|Buntu Buda|Tondok Bakaru|Pebassian|Mambuliling|Bombong Lambe|Bubun Batu
04|Pana|1001|Pana|2003|Manipi|2005|Mamullu|Sapan|2009|Datubaringan|Panura|Tallang Bulawan|Karaka|Ulusalu|Weri|Salutambun|Saloan|Ulusalu Indah
05|Tabulahan|1001|Lakahang|2002|Periangan|Malatiro|Tabulahan|Saluleang|2007|Tampak Kurra|Gandang Dewata|Burana|Salubakka|Pangandaran|Talopak|Peu'|Timoro|Lakahang Utama
06|Sumarorong|1001|Sumarorong|Tabone|2003|Batang Uru|Sasakan|Tadisi|Sibanawa|Batangnguru Timur|Salubalo|Banea|Rante Kamase
07|Messawa|1001|Messawa|2002|Rippung|Makuang|Sepang|Malimbong|Matande|Sipai|Pasma Mambu|Tanete Batu
08|Sesenapadang|2002|Orobua|Paladan|Orobua Timur|2006|Rante Puang|Satenetean|Lisuan Ada|2010|Orobua Selatan|2012|Malangkena Padang|Malimbong|Marampan Orobua
09|Tanduk Kalua|1011|Minake|2001|Malabo|2005|Sindagamanik|Parondobulawan|Tamalantik|Mannababa|Mesakada|Ballabatu|2012|Pambe|Salurano|Talimbung|Kanan
10|Tabang|1001|Tabang|2003|Tadokalua|Tabang Barat|Masupu|Kalama|Bakadisura|Salukona
11|Bambang|2001|Mokallang|Masoso|Saluassing|Salubulo|Salukadi|Salukepopok|Ulumambi Barat|Limbadebata|Tanete Tomba|Bambang|Rantelemo|Saludengen|Ulumambi|Bambang Timur|Minanga|Sikamase|Rantetarima|Salururu|Salutabang|Balatana
12|Balla|2001|Balla|Balla Barat|Balla Satanetean|Balla Tumuka|Sepakuan|Pidara|Bambapuang|Balla Timur
13|Nosu|1001|Nosu|2002|Minanga|Batupapan|Masewwe|Siwi|Minanga Timur|Parinding
14|Tawalian|1001|Tawalian|2002|Tawalian Timur|Kariango|Rantetangnga
15|Rantebulahan Timur|2001|Salumokanan|2003|Salumokanan Barat|Buangin|Bambang Buda|Leko|Kirak|Salumokanan Utara|Sampale
16|Buntumalangka|2001|Buntumalangka|Ranteberan|Kebanga|Salurindu|Taora|Kabae|Salutambun Barat|Penatangan|Salutambun Timur|Salutambun|Aralle Timur
17|Mehalaan|2001|Mehalaan|Botteng|Salukonta|Mesakada|Mehalaan Barat|Saluahok|Salubalo|Passembuk|Kondo|Leko Sukamaju|Ulumea
.04|Kabupaten Polewali Mandar
01|Tinambung|1001|Tinambung|2002|Karama|Tangnga Tangnga|Lekopadis|Galung Lombok|Tandung|Batulaya|Sepabatu
02|Campalagian|1001|Pappang|2002|Laliko|Bonde|Katumbangan Lemo|Panyampa|Suruang|Lampoko|Katumbangan|Lapeo|Parappe|Ongko|Kenje|Sumarrang|Botto|Gattungan|Padang Timur|Padang|Lagi-Agi
03|Wonomulyo|1001|Sidodadi|2002|Sidorejo|Sumberjo|Bumiayu|Kebunsari|Banua Baru|Nepo|Sugihwaras|Campurjo|Bumimulyo|Tumpiling|Bakka-Bakka|Arjosari|Galeso
04|Polewali|1001|Polewali|Wattang|Sulewatang|Lantora|Takatidung|Pekkabata|Madatte|Manding|Darma
05|Tutar|1001|Taramanu|2002|Ambopadang|Tubbi|Ratte|Besoangin|Piriang Tapiko|Peburru|Taloba|Pollewani|Arabua|Besoangin Utara|Poda-Poda|Taramanu Tua
06|Binuang|1005|Amassangan|2001|Tonyaman|Kuajang|Paku|Mirring|2006|Batetangnga|Mammi|Kaleok|Amola|Rea
07|Tapango|1001|Pelitakan|2002|Tapango|Rappang|Dakka|Batu|Riso|Palatta|Tapango Barat|Kurrak|Bussu|Tuttula|Jambu Malea|Kalimbua|Banato Rejo
08|Mapilli|1001|Mapilli|2002|Ugibaru|Rumpa|2005|Kurma|2007|Buku|2009|Bonne Bonne|2011|Beroangin|2015|Segerang|Bonra|Sattoko|Rappang Barat|Landi Kanusuang
09|Matangnga|1001|Matangnga|2002|Lilli|Rangoan|Tapua|Mambu Tapua|Ba'ba Tapua|Katimbang
10|Luyo|1004|Batupanga|2001|Mambu|Tenggelang|Baru|2005|Pussui|Mapilli Barat|Sambali Wali|Batupanga Daala|Luyo|Pussui Barat|Puccadi
11|Limboro|1001|Limboro|2002|Lembang Lembang|Tandassura|Samasundu|Napo|Todang Todang|Pendulangan|Renggeang|Salarri|Tangan Baru|Palece
12|Balanipa|1002|Balanipa|2001|Tammajarra|2003|Tammangalle|Mosso|Galung Tuluk|Sabang Subik|Pambusuang|Bala|Lambanan|Lego|Pallis
13|Anreapi|1001|Anreapi|2002|Duampanua|Kelapa Dua|Pappandangan|Kunyi
14|Matakali|1001|Matakali|2002|Petampanua|Barumbung|Pasiang|Tonrolima|Indomakkombong|Bunga-Bunga
15|Allu|1009|Petoosang|2002|Mombi|Kalumammang|Pao-pao|Puppuuring|Saragian|Sayoang|Allu
16|Bulo|2001|Bulo|Pulliwa|Patambanua|Karombang|Daala Timur|Lenggo|Sabura|Sepporakki|Ihing
.05|Kabupaten Majene
01|Banggae|1001|Banggae|1003|Baru|1007|Pangali Ali|1009|Totoli|Rangas|1013|Galung|2011|Palipi Soreang|Pamboborang
02|Pamboang|1001|Lalampanua|Sirindu|2003|Adolang|Bababulo|Bonde|Betteng|Simbang|Bonde Utara|Bababulo Utara|Buttu Pamboang|Banua Adolang|Adolang Dhua|Tinambung|Pesuloang|Balombong
03|Sendana|1001|Mosso|Mosso Dhua|2004|Totolisi Sendana|2007|Tallubanua|2015|Lalatedzong|Binanga|Puttada|Paminggalan|Leppangang|Pundau|Sendana|Banua Sendana|Tallubanua Utara|Limboro Rambu-Rambu|Limbua|Bukit Samang
04|Malunda|1001|Malunda|1015|Lamungang Batu|2002|Bambangan|2004|Lombang|Lombong|Mekkatta|2010|Maliaya|Lombang Timur|Salutahongan|Lombong Timur|Mekkatta Selatan|2016|Kayuangin
05|Ulumanda|2001|Kabiraan|Sambabo|Tandeallo|Ulumanda|Salutambung|Popenga|Sulai|Panggalo
06|Tammerodo Sendana|2001|Seppong|Tammerodo|Ulidang|Tallambalao|Tammerodo Utara|Manyamba|Awo
07|Tubo Sendana|2001|Onang|Tubo|Onang Utara|Tubo Selatan|Bonde bonde|Tubo Tengah|Tubo Poang
08|Banggae Timur|1001|Baurung|Baruga|Baruga Dhua|Labuang|Tande|Lembang|Labuang Utara|Tande Timur|2009|Buttu Baruga
.06|Kabupaten Mamuju Tengah
01|Tobadak|2001|Mahahe|Salobaja|Tobadak|Palongaan|Batu Parigi|Bambadaru|Sejati|Saloadak
02|Pangale|2001|Polo Pangale|Pangale|Sartanamaju|Polo Lereng|Kuo|Polo Camba|Lamba-lamba|Kombiling|Lemo-Lemo
03|Budong-Budong|2001|Babana|Lumu|Pontanakayang|Salogatta|Kire|Tinali|Salumanurung|Pasapa|Bojo|Barakkang|Lembah Hada
04|Topoyo|2001|Budong-Budong|Topoyo|Tumbu|Kabubu|Waeputeh|Tangkou|Tabolang|Paraili|Salupangkang|Salupangkang IV|Tappilina|Bambamanurung|Salulekbo|Pangalloang|Sinabatta
05|Karossa|2001|Karossa|Tasokko|Lara|Kadaila|Kayu Calla|Lembah Hopo|Benggaulu|Suka Maju|Kambunong|Salubiro|Sanjango`;
