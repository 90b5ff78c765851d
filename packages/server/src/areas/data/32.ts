// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Jawa Barat
.01|Kabupaten Bogor
01|Cibinong|1001|Pondok Rajeg|Karadenan|Harapanjaya|Nanggewer|Nanggewer Mekar|Cibinong|Pakansari|Tengah|Sukahati|Ciriung|Cirimekar|Pabuaran|Pabuaran Mekar
02|Gunungputri|2001|Wanaherang|Bojongkulur|Ciangsana|Gunungputri|Bojongnangka|Tlajung Udik|Cicadas|Cikeas Udik|Nagrak|Karanggan
03|Citeureup|1006|Puspanegara|Karang Asem Barat|2001|Puspasari|Citeureup|Leuwinutug|Tajur|Sanja|2008|Karang Asem Timur|Tarikolot|Gunungsari|Tangkil|Sukahati|Hambalang|Pasir Mukti
04|Sukaraja|2001|Gunung Geulis|Cilebut Timur|Cilebut Barat|Cibanon|Nagrak|Sukatani|Sukaraja|Cikeas|Pasirjambu|Cimandala|Cijujung|Cadasngampar|Pasirlaja
05|Babakan Madang|2001|Cijayanti|Sumur Batu|Sentul|Karang Tengah|Cipambuan|Kadumanggu|Citaringgul|Babakan Madang|Bojong Koneng
06|Jonggol|2001|Sukamaju|Sirnagalih|Singajaya|Sukasirna|Sukanegara|Sukamanah|Weninggalih|Cibodas|Jonggol|Bendungan|Singasari|Balekambang|Sukajaya|Sukagalih
07|Cileungsi|2001|Pasirangin|Mekarsari|Mampir|Dayeuh|Gandoang|Jatisari|Cileungsi Kidul|Cipeucang|Situsari|Cipenjo|Limusnunggal|Cileungsi
08|Cariu|2001|Karyamekar|Babakanraden|Cikutamahi|Kutamekar|Cariu|Mekarwangi|Bantarkuning|Sukajadi|Tegalpanjang|Cibatutiga
09|Sukamakmur|2001|Wargajaya|Pabuaran|Sukadamai|Sukawangi|Cibadak|Sukaresmi|Sukamulya|Sukaharja|Sirnajaya|Sukamakmur
10|Parung|2001|Parung|Iwul|Bojong Sempu|Waru|Cogreg|Pamegarsari|Waru Jaya|Bojong Indah|Jabon Mekar
11|Gunungsindur|2001|Cidokom|Padurenan|Pengasinan|Curug|Gunungsindur|Jampang|Cibadung|Cibinong|Rawakalong|Pabuaran
12|Kemang|1006|Atang Senjaya|2001|Bojong|Parakanjaya|Kemang|Pabuaran|Semplak Barat|2007|Jampang|Pondok Udik|Tegal
13|Bojonggede|1007|Pabuaran|2001|Bojongbaru|Cimanggis|Susukan|Ragajaya|Kedung Waringin|Waringin Jaya|2008|Rawapanjang|Bojonggede
14|Leuwiliang|2001|Leuwiliang|Purasari|Karyasari|Pabangbon|Karacak|Barengkok|Leuwimekar|Puraseda|Cibeber I|Cibeber II|Karehkel
15|Ciampea|2001|Ciampea|Cinangka|Cihideung Udik|Bojongjengkol|Tegalwaru|Cibuntu|Cicadas|Cibadak|Bojongrangkas|Cihideung Ilir|Cibanteng|Benteng|Ciampea Udik
16|Cibungbulang|2001|Situ Udik|Situ Ilir|Cemplang|Cibatok I|Ciaruteun Udik|Leuweungkolot|Cimanggu I|Cimanggu II|Dukuh|Cijujung|Ciaruteun Ilir|Cibatok II|Sukamaju|Galuga|Girimulya
17|Pamijahan|2001|Purwabakti|Cibunian|Cibitung Wetan|Gunung Menyan|Gunung Bunder II|Pasarean|Cimayang|Pamijahan|Cibening|Gunung Bunder I|Cibitung Kulon|Gunung Picung|Ciasihan|Gunung Sari|Ciasmara
18|Rumpin|2001|Rumpin|Leuwibatu|Cidokom|Gobang|Cibodas|Rabak|Kampung Sawah|Cipinang|Sukasari|Tamansari|Kertajaya|Sukamulya|Mekarsari|Mekarjaya
19|Jasinga|2001|Curug|Pangradin|Kalongsawah|Sipak|Jasinga|Koleang|Cikopomayak|Setu|Barengkok|Bagoang|Pangaur|Pamagersari|Jugalajaya|Tegalwangi|Neglasari|Wirajaya
20|Parungpanjang|2001|Jagabaya|Gorowong|Dago|Pingku|Cikuda|Parungpanjang|Lumpang|Cibunar|Jagabita|Gintungcilejet|Kabasiran
21|Nanggung|2001|Malasari|Curugbitung|Cisarua|Bantarkaret|Hambaro|Kalongliud|Nanggung|Parakanmuncang|Pangkaljaya|Sukaluyu|Batu Tulis
22|Cigudeg|2001|Sukamaju|Cigudeg|Bunar|Banyuresmi|Cintamanik|Argapura|Bangunjaya|Rengasjajar|Batujajar|Wargajaya|Sukaraksa|Banyuwangi|Banyuasih|Mekarjaya|Tegallega
23|Tenjo|2001|Tapos|Ciomas|Batok|Babakan|Tenjo|Cilaku|Singabraja|Singabangsa|Bojong
24|Ciawi|2001|Cileungsi|Citapen|Cibedug|Jambuluwuk|Banjarsari|Telukpinang|Banjarwaru|Bendungan|Pandansari|Bojongmurni|Banjarwangi|Ciawi|Bitungsari
25|Cisarua|1010|Cisarua|2001|Batulayang|Jogjogan|Cibeureum|Cilember|Citeko|Tugu Selatan|Leuwimalang|Kopo|Tugu Utara
26|Megamendung|2001|Sukamaju|Kuta|Gadog|Sukakarya|Megamendung|Cipayung|Sukamanah|Sukagalih|Cipayung Girang|Sukamahi|Sukaresmi|Pasir Angin
27|Caringin|2001|Pasirmuncang|Cimande Hilir|Ciderum|Caringin|Ciherang Pondok|Cinagara|Cimande|Pancawati|Muarajaya|Pasirbuncir|Lemah Duhur|Tangkil
28|Cijeruk|2001|Cijeruk|Cipelang|Warungmenteng|Tajurhalang|Cipicung|Cibalung|Sukaharja|Palasari|Tanjungsari
29|Ciomas|1003|Padasuka|2001|Mekarjaya|Sukaharja|2004|Parakan|Ciomas|Pagelaran|Sukamakmur|Ciapus|Kotabatu|Laladon|Ciomas Rahayu
30|Dramaga|2001|Sukadamai|Ciherang|Sinarsari|Sukawening|Petir|Purwasari|Cikarawang|Babakan|Dramaga|Neglasari
31|Tamansari|2001|Sukamantri|Sirnagalih|Pasir Eurih|Tamansari|Sukaluyu|Sukaresmi|Sukajaya|Sukajadi
32|Klapanunggal|2001|Klapanunggal|Bojong|Nambo|Lulut|Cikahuripan|Kembangkuning|Bantarjati|Leuwikaret|Ligarmukti
33|Ciseeng|2001|Putat Nutug|Ciseeng|Parigi Mekar|Cibentang|Cibeuteung Udik|Karihkil|Babakan|Cihowe|Cibeuteung Muara|Kuripan
34|Rancabungur|2001|Bantarjaya|Bantarsari|Pasirgaok|Rancabungur|Mekarsari|Candali|Cimulang
35|Sukajaya|2001|Cisarua|Kiarasari|Sukajaya|Sipayung|Cileuksa|Kiarapandak|Harkatjaya|Sukamulih|Pasir Madang|Urug|Jayaraharja
36|Tanjungsari|2001|Tanjungsari|Selawangi|Tanjungrasa|Antajaya|Pasirtanjung|Cibadak|Sukarasa|Sirnasari|Buanajaya|Sirnarasa
37|Tajurhalang|2001|Tajurhalang|Citayam|Sasak Panjang|Nanggerang|Sukmajaya|Tonjong|Kalisuren
38|Cigombong|2001|Cigombong|Wates Jaya|Ciburuy|Srogol|Cisalada|Tugujaya|Pasirjaya|Ciburayut|Ciadeg
39|Leuwisadeng|2001|Leuwisadeng|Babakan Sadeng|Sadengkolot|Wangunjaya|Kalong I|Kalong II|Sadeng|Sibanteng
40|Tenjolaya|2001|Tapos I|Tapos II|Cibitung Tengah|Situdaun|Cinangneng|Gunung Malang|Gunung Mulya
.02|Kabupaten Sukabumi
01|Palabuhanratu|1001|Palabuhanratu|2002|Tonjong|Citepus|Buniwangi|Cibodas|Pasirsuren|Cikadu|Citarik|Cimanggu|Jayanti
02|Simpenan|2001|Cidadap|Loji|Kertajaya|Cihaur|Cibuntu|Mekarasih|Sangrawayang
03|Cikakak|2001|Cikakak|Cimaja|Ridogalih|Sukamaju|Cileungsing|Margalaksana|Sirnarasa|Gandasoli|Cirendang
04|Bantargadung|2001|Bantargadung|Mangunjaya|Bojonggaling|Limusnunggal|Bantargebang|Buanajaya|Boyongsari
05|Cisolok|2001|Cisolok|Pasirbaru|Cikahuripan|Cikelat|Caringin|Gunungkaramat|Gunungtanjung|Karangpapak|Sirnaresmi|Cicadas|Wanajaya|Wangunsari|Sukarame
06|Cikidang|2001|Cikidang|Cikiray|Gunungmalang|Pangkalan|Cicareuh|Tamansari|Bumisari|Sampora|Nangkakoneng|Mekarnangka|Cijambe|Cikarae Thoyyibah
07|Lengkong|2001|Lengkong|Cilangkap|Tegallega|Neglasari|Langkapjaya
08|Jampangtengah|2001|Jampangtengah|Padabeunghar|Bantarpanjang|Bojongjengkol|Nangerang|Tanjungsari|Sindangresmi|Panumbangan|Cijulang|Bantaragung|Bojongtipar
09|Warungkiara|2001|Warungkiara|Bojongkerta|Girijaya|Bantarkalong|Hegarmanah|Ubrug|Sirnajaya|Sukaharja|Kertamukti|Mekarjaya|Damarraja|Tarisi
10|Cikembar|2001|Cikembar|Parakanlima|Bojong|Cimanggu|Bojongkembar|Sukamaju|Cibatu|Kertaraharja|Sukamulya|Bojongraharja
11|Cibadak|1001|Cibadak|2002|Sekarwangi|Pamuruyan|Karangtengah|Neglasari|Warnajati|Tenjojaya|Ciheulang Tonggoh|Sukasirna|Batununggal
12|Nagrak|2001|Kalaparea|Pawenang|Nagrak Utara|Cisarua|2009|Balekambang|Babakan Panjang|Darmareja|Cihanyawar|Nagrak Selatan|Girijaya
13|Parungkuda|2001|Parungkuda|Palasari Hilir|Kompa|Pondokkaso Landeuh|Sundawenang|Bojongkokosan|Langesari|Babakanjaya
14|Bojonggenteng|2001|Bojonggenteng|Cibodas|Berekah|Cipanengah|Bojonggaling
15|Parakansalak|2001|Parakansalak|Bojonglongok|Sukakersa|Sukatani|Bojongasih|Lebaksari
16|Cicurug|1001|Cicurug|2002|Nyangkowek|Tenjolaya|Benda|Pasawahan|Cisaat|Purwasari|Caringin|Tenjoayu|Kutajaya|Mekarsari|Bangbayang|Nanggerang
17|Cidahu|2001|Pondokkaso Tonggoh|Babakanpari|Pondokkaso Tengah|Cidahu|Tangkil|Jayabakti|Girijaya|Pasirdoton
18|Kalapanunggal|2001|Kalapanunggal|Palasari Girang|Pulosari|Makasari|Kadununggal|Walangsari|Gunungendut
19|Kabandungan|2001|Kabandungan|Cipeuteuy|Cihamerang|Tugubandung|Mekarjaya|Cianaga
20|Waluran|2001|Waluran|Sukamukti|Caringinnunggal|Mekarmukti|Mangunjaya|Waluran Mandiri
21|Jampangkulon|1001|Jampangkulon|2002|Bojonggenteng|Cikarang|2005|Bojongsari|2007|Nagraksari|Mekarjaya|Tanjung|2011|Ciparay|2013|Padajaya|Karanganyar|2016|Cikaranggeusan
22|Ciemas|2001|Ciemas|Cibenda|Ciwaru|Mekarjaya|Girimukti|Tamanjaya|Mandrajaya|Sidamulya|Mekarsakti
23|Kalibunder|2001|Kalibunder|Bojong|Cimahpar|Sekarsari|Sukaluyu|Balekambang|Mekarwangi
24|Surade|1013|Surade|2001|Jagamukti|Citanglar|Wanasari|2005|Sirnasari|Kadaleman|Gunungsungging|Cipeundeuy|Pasiripis|Buniwangi|Sukatani|Kademangan
25|Cibitung|2001|Talagamurni|Banyumurni|Cibitung|Cidahu|Cibodas|Banyuwangi
26|Ciracap|2001|Ciracap|Cikangkung|Gunungbatu|Purwasedar|Pasirpanjang|Mekarsari|Ujunggenteng|Pangumbahan
27|Gunungguruh|2001|Cikujang|Gunungguruh|Cibentang|Sirnaresmi|Kebonmanggu|Cibolang|Mangkalaya
28|Cicantayan|2001|Cicantayan|Lembursawah|Cijalingan|Cisande|Cimahi|Hegarmanah|Sukadamai|Cimanggis
29|Cisaat|2001|Gunungjaya|Sukasari|Sukamanah|Cisaat|Nagrak|Babakan|Sukamantri|Cibatu|Selajambe|Padaasih|Cibolang Kaler|Kutasirna|Sukaresmi
30|Kadudampit|2001|Kadudampit|Citamiang|Muaradua|Gedepangrango|Sukamanis|Undrusbinangun|Cipetir|Sukamaju|Cikahuripan
31|Caringin|2001|Caringin Wetan|Sukamulya|Caringin Kulon|Seuseupan|Cijengkol|Mekarjaya|Talaga|Cikembang|Pasir Datar Indah
32|Sukabumi|2001|Parungseah|Sudajayagirang|Karawang|Warnasari|Sukajaya|Perbawati
33|Sukaraja|2001|Pasirhalang|Selaawi|Langensari|Sukaraja|Limbangan|Cisarua|Sukamekar|Selawangi|Margaluyu
34|Kebonpedes|2001|Kebonpedes|Cikaret|Bojongsawah|Sasagaran|Jambenenggang
35|Cireunghas|2001|Cireunghas|Cipurut|Bencoy|Cikurutug|Tegalpanjang
36|Sukalarang|2001|Sukalarang|Sukamaju|Cimangkok|Titisan|Semplak|Prianganjaya
37|Pabuaran|2001|Pabuaran|Ciwalat|Sirnasari|Bantarsari|Sukajaya|Cibadak|Lembur Sawah
38|Purabaya|2001|Purabaya|Neglasari|Pagelaran|Cimerang|Citamiang|Margaluyu|Cicukang
39|Nyalindung|2001|Nyalindung|Neglasari|Sukamaju|Bojongkalong|Cijangkar|Mekarsari|Wangunreja|Cisitu|Bojongsari|Kertaangsana
40|Gegerbitung|2001|Gegerbitung|Cijurey|Ciengang|Karangjaya|Caringin|Sukamanah|Buniwangi
41|Sagaranten|2001|Sagaranten|Curugluhur|Cibaregbeg|Pasanggrahan|Datarnangka|Puncakmanggis|Hegarmanah|Gunungbentang|Sinarbentang|Cibitung|Margaluyu|Mekarsari
42|Curugkembar|2001|Curugkembar|Cimenteng|Tanjungsari|Sindangraja|Mekartanjung|Nagrakjaya|Bojongtugu
43|Cidolog|2001|Cidolog|Cipamingkis|Cikarang|Tegallega|Mekarjaya
44|Cidadap|2001|Padasenang|Cidadap|Banjarsari|Hegarmulya|Tenjolaut|Mekartani
45|Tegalbuleud|2001|Tegalbuleud|Bangbayang|Sumberjaya|Calingcing|Nangela|Rambay|Buniasih|Sirnamekar
46|Cimanggu|2001|Cimanggu|Sukamaju|Sukajadi|Karangmekar|Boregahindah|Sukamanah
47|Ciambar|2001|Ciambar|Ginanjar|Wangunjaya|Munjul|Ambarjaya|Cibunarjaya
.03|Kabupaten Cianjur
01|Cianjur|1006|Pamoyanan|Sawahgede|Bojongherang|Sayang|Solokpandan|Muka|2001|Babakankaret|Nagrak|Sukamaju|Mekarsari|Limbangansari
02|Warungkondang|2002|Jambudipa|2006|Cisarandi|Cikaroya|Bunikasih|Ciwalen|Tegallega|Sukawangi|2014|Bunisari|2016|Sukamulya|Cieundeur|Mekarwangi
03|Cibeber|2001|Cipetir|Cihaur|Cimanggu|Cibaregbeg|Sukaraharja|Peuteuycondong|Mayak|Cikondang|Cibokor|Selagedang|Karangnunggal|Kanoman|Sukamaju|Girimulya|Cisalak|Cibadak|Sukamanah|Salamnunggal
04|Cilaku|2001|Rancagoong|Sukasari|Sirnagalih|Sukakerta|Cibinonghilir|Rahong|Munjul|Sindangsari|Ciharashas|Mulyasari
05|Ciranjang|2001|Ciranjang|Sindangjaya|2004|Cibiuk|Gunungsari|Karangwangi|Nanggalamekar|Kertajaya|Sindangsari|2012|Mekargalih
06|Bonjogpicung|2001|Hegarmanah|Bojongpicung|2004|Cibarengkok|2006|Kemang|Sukajaya|Jati|Cikondang|Sukarama|2012|Sukaratu|Neglasari|Jatisari
07|Karangtengah|2001|Sukamanah|Bojong|Sindanglaka|Maleber|Ciherang|Sukamantri|Sukasarana|Sukasari|Babakancaringin|Sabandar|Sindangasih|Sukataris|Langensari|Hegarmanah|Sukajadi|Sukamulya
08|Mande|2001|Kademangan|Bobojong|Jamali|Cikidangbayabang|Mande|Mulyasari|Ciandam|Sukamanah|Leuwikoja|Mekarjaya|Kutawaringin|Murnisari
09|Sukaluyu|2001|Selajambe|Sukamulya|Panyusuhan|Tanjungsari|Sindangraja|Mekarjaya|Sukasirna|Sukaluyu|Babakansari|Hegarmanah
10|Pacet|2001|Ciherang|2003|Cibodas|2005|Sukanagalih|2007|Cipendawa|2010|Ciputri|2012|Gadog|Sukatani
11|Cugenang|2001|Sukamanah|Gasol|Cijedil|Cibeureum|Nyalindung|Mangunkerta|Sarampad|Talaga|Sukajaya|Cibulakan|Benjot|Sukamulya|Wangunjaya|Cirumput|Padaluyu|Galudra
12|Cikalongkulon|2001|Sukagalih|Gudang|Cinangsi|Cijagang|Majalaya|Kamurang|Warudoyong|Ciramagirang|Mekarjaya|Sukamulya|Padajaya|Cigunungherang|Neglasari|Mekargalih|Lembahsari|Mentengsari|Mekarsari|Mekarmulya
13|Sukaresmi|2001|Cikanyere|Cikancana|Ciwalen|Kawungluwuk|Cibadak|Sukamahi|Sukaresmi|Cibanteng|Kubang|Pakuon|Rawabelut
14|Sukanagara|2001|Sukanagara|Sukajembar|Sukakarya|Ciguha|Sukamekar|Gunungsari|Sukalaksana|Sukarame|Sindangsari|Jayagiri
15|Campaka|2001|Cidadap|Cimenteng|Susukan|Sukajadi|Sukadana|Margaluyu|Karyamukti|Campaka|Wangunjaya|Girimukti|Mekarjaya
16|Takokak|2001|Pasawahan|Sindangresmi|Sindanghayu|Simpang|Sukagalih|Bungbangsari|Cisujen|Hegarmanah|Waringinsari
17|Kadupandak|2003|Sukasari|2006|Pasirdalem|2008|Talagasari|Bojongkasih|Wargaasih|Sukaraharja|2014|Sukakerta|2016|Neglasari|Sukaresmi|2019|Wargasari|Sukaraja|Kadupandak|Gandasari|Sindangsari
18|Pagelarang|2001|Pagelaran|Pangadegan|2004|Gelaranyar|Buniwangi|2007|Sindangkerta|Pasirbaru|Bunijaya|Situhiang|Mekarsari|Kertaraharja|Selagedang|Padamaju|Karangharja|2018|Sukamaju
19|Tanggeung|2001|Tanggeung|Rawagede|Cilongsong|Margaluyu|Karangtengah|Pagermaneuh|Bojongpetir|2009|Pasirjambu|Sirnajaya|2013|Kertajaya|Sukajaya|Padaluyu
20|Cubinong|2001|Pananggapan|Cikangkareng|Sukajadi|Panyindangan|Padasuka|Cimaskara|Pamoyanan|Batulawang|Sukamekar|Hamerang|Girijaya|Wargaluyu|Mekarmukti|Ciburial
21|Sindangbarang|2001|Saganten|Muaracikadu|Jatisari|Sirnagalih|Jayagiri|Kertasari|Girimukti|Talagasari|Hegarsari|Mekarlaksana|Kertamukti
22|Agrabinta|2004|Sukamanah|Bojongkaso|Bunisari|Wanasari|2010|Sinarlaut|2014|Neglasari|2016|Karangsari|Mulyasari|Tanjung Sari|Mekarsari|2022|Wangunjaya
23|Cidaun|2001|Cidamar|Cibuluh|Cisalak|Cimaragang|Mekarjaya|Kertajadi|Sukapura|Gelarpawitan|Karangwangi|Karyabakti|Jayapura|Neglasari|Puncakbaru|Gelarwangi
24|Naringgul|2001|Naringgul|Balegede|Wangunjaya|Mekarsari|Cinerang|Wanasari|Sukabakti|Malati|Wangunsari|Sukamulya|Margasari
25|Campakamulya|2001|Cibanggala|Campakawarna|Sukasirna|Campakamulya|Sukabungah
26|Cikadu|2001|Kalapanunggal|Cikadu|Mekarwangi|Padaluyu|Sukamulya|Cisaranten|Mekarlaksana|Sukaluyu|Mekarjaya|Sukamanah
27|Gekbrong|2001|Bangbayang|Songgom|Sukaratu|Cikancana|Kebonpeuteuy|Gekbrong|Cikahuripan|Cintaasih
28|Cipanas|2001|Cipanas|Cimacan|Ciloto|Sindanglaya|Batulawang|Palasari|Sindangjaya
29|Cijati|2001|Parakantugu|Cijati|Bojonglarang|Padaasih|Cibodas|Sukamahi|Sukaluyu|Caringin|Sinarbakti|Sukamaju
30|Leles|2001|Pusakasari|Walahir|Purabaya|Puncakwangi|Sukajaya|Nagasari|Sukasirna|Sukamulya|Sirnasari|Karyamukti|Mandalawangi|Sindangsari
31|Haurwangi|2001|Haurwangi|Cihea|Ramasari|Mekarwangi/Sukatani|Mekarwangi|Kertasari|Cipeuyeum|Kertamukti
32|Pasirkuda|2001|Simpang|Kalibaru|Pusakajaya|Kubang|Girimukti|Karangjaya|Mekarmulya|Girijaya|Padamulya
.04|Kabupaten Bandung
05|Cileunyi|2001|Cileunyi Kulon|Cileunyi Wetan|Cimekar|Cinunuk|Cibiru Hilir|Cibiru Wetan
06|Cimenyan|1001|Padasuka|Cibeunying|2003|Cimenyan|Mandalamekar|Cikadut|Ciburial|Sindanglaya|Mekarsaluyu|Mekarmanik
07|Cilengkrang|2001|Jatiendah|Cilengkrang|Cipanjalu|Melatiwangi|Ciporeat|Girimekar
08|Bojongsoang|2001|Lengkong|Bojongsoang|Buahbatu|Cipagalo|Bojongsari|Tegalluar
09|Margahayu|1004|Sulaiman|2001|Margahayu Tengah|Margahayu Selatan|Sukamenak|2005|Sayati
10|Margaasih|2001|Margaasih|Lagadar|Nanjung|Mekarrahayu|Rahayu|Cigondewah Hilir
11|Katapang|2001|Sangkanhurip|Katapang|2004|Gandasari|2006|Sukamukti|Cilampeni|Pangauban|Banyusari
12|Dayeuhkolot|1001|Pasawahan|2002|Dayeuhkolot|Cangkuang Wetan|Cangkuang Kulon|Sukapura|Citeureup
13|Banjaran|2001|Kamasan|Banjaran Wetan|Banjaran|2005|Ciapus|Sindangpanon|Kiangroke|Tarajusari|2012|Mekarjaya|Margahurip|2016|Neglasari|2018|Pasirmulya
14|Pameungpeuk|2001|Sukasari|Bojongmanggu|Rancatungku|Bojongkunci|Rancamulya|Langonsari
15|Pangalengan|2001|Pangalengan|Margaluyu|Warnasari|Sukamanah|Lamajang|Margamukti|Margamulya|Banjarsari|Sukaluyu|Tribaktimulya|Pulosari|Wanasuka|Margamekar
16|Arjasari|2001|Arjasari|Lebakwangi|Batukarut|Ancolmekar|Baros|Mangunjaya|Mekarjaya|Pinggirsari|Patrolsari|Rancakole|Wargaluyu
17|Cimaung|2001|Cimaung|Jagabaya|Pasirhuni|Campakamulya|Cipinang|Mekarsari|Sukamaju|Cikalong|Malasari|Warjabakti
25|Cicalengka|2001|Cicalengka Kulon|Cicalengka Wetan|Babakan Peuteuy|Cikuya|Dampit|Margaasih|Narawita|Panenjoan|Tanjungwangi|Tenjolaya|Waluya|Nagrog
26|Nagreg|2001|Nagreg|Bojong|Ciaro|Ciherang|Citaman|Mandalawangi|Nagreg Kendan|Ganjar Sabar
27|Cikancung|2001|Mandalasari|Cikancung|Cikasungka|Cihanyir|Ciluluk|Hegarmanah|Mekarlaksana|Tanjunglaya|Srirahayu
28|Rancaekek|1014|Rancaekek Kencana|2001|Rancaekek Wetan|Rancaekek Kulon|Bojongsalam|Bojongloa|Jelegong|Linggar|Cangkuang|Haurpugur|Sukamanah|Sukamulya|Tegal Sumedang|Sangiang|Nanjung Mekar
29|Ciparay|2001|Ciparay|Gunungleutik|Mekarsari|Cikoneng|Ciheulang|Pakutandang|Sumbersari|Manggungharja|Sagaracipta|Sarimahi|Serangmekar|Babakan|Bumiwangi|Mekarlaksana
30|Pacet|2001|Cipeujeuh|Cikitu|Cinanggela|Maruyung|Sukarame|Nagrak|Cikawao|Mekarjaya|Pangauban|Mandalahaji|Girimulya|Tanjungwangi|Mekarsari
31|Kertasari|2001|Sukapura|Cibeureum|Santosa|Tarumajaya|Neglawangi|Cihawuk|Cikembang|Resmi Tingal
32|Baleendah|1001|Baleendah|Andir|Manggahang|Jelekong|1008|Wargamekar|2005|Bojongmalaka|Rancamanyar|Malakasari
33|Majalaya|2001|Majalaya|Wangisagara|Biru|Padamulya|Bojong|Majasetra|Majakerta|Sukamaju|Padaulun|Neglasari|Sukamukti
34|Solokanjeruk|2001|Rancakasumba|Solokanjeruk|Cibodas|Panyadap|Bojongemas|Padamukti|Langensari
35|Paseh|2001|Cigentur|Cipedes|Loa|Cijagra|Cipaku|Sindangsari|Drawati|Sukamanah|Sukamantri|Karangtunggal|Mekarpawitan|Tangsimekar
36|Ibun|2001|Ibun|Laksana|Dukuh|Talun|Pangguh|Lampegan|Neglasari|Mekarwangi|Sudi|Tanggulun|Cibeet|Karyalaksana
37|Soreang|2001|Soreang|Sadu|2004|Panyirapan|2010|Sukajadi|Pamekaran|2017|Karamatmulya|Sukanagara|Cingcin|Parungserab|Sekarwangi
38|Pasirjambu|2001|Pasirjambu|Cibodas|Cikoneng|Cukanggenteng|Cisondari|Margamulya|Mekarsari|Mekarmaju|Sugihmukti|Tenjolaya
39|Ciwidey|2001|Lebakmuncang|Ciwidey|Nengkelan|Panundaan|Panyocokan|Rawabogo|Sukawening
40|Rancabali|2001|Patengan|Sukaresmi|Indragiri|Cipelah|Alamendah
44|Cangkuang|2001|Cangkuang|Ciluncat|Nagrak|Bandasari|Pananjung|Jatisari|Tanjungsari
46|Kutawaringin|2001|Jelegong|Jatisari|Pameuntasan|Kopo|Cibodas|Kutawaringin|Sukamulya|Padasuka|Buninagara|Gajah Mekar|Cilame
.05|Kabupaten Garut
01|Garut Kota|1001|Kota Kulon|Kota Wetan|Margawati|Pakuwon|Muara Sanding|Sukamentri|Ciwalen|Paminggir|Regol|Sukanegla|Cimuncang
02|Karangpawitan|1001|Suci Kaler|Lebakjaya|Karangmulya|1014|Lengkongjaya|2004|Karangpawitan|Situgede|Cimurah|Suci|Jatisari|Godog|Situsari|Karangsari|Sindangpalay|Lebakagung|2015|Sindanggalih|Mekarsari|Sindanglaya|Tanjungsari|Situsaeur|Situjaya
03|Wanaraja|2001|Wanaraja|Wanamekar|Cinunuk|2007|Sukamenak|Sindangratu|2011|Wanajaya|2015|Sindangmekar|2019|Wanasari|2024|Sindangprabu
04|Tarogong Kaler|1012|Pananjung|2001|Sukajadi|Cimanganten|Jati|Rancabango|Sukawangi|Sirnajaya|Tanjung Kamuning|Mekarjaya|Langensari|Mekarwangi|Pasawahan|2013|Panjiwangi
05|Tarogong Kidul|1001|Pataruman|Sukagalih|1006|Jayawaras|1009|Sukakarya|1012|Sukajaya|2003|Jayaraga|Haurpanggung|Cibunar|2007|Sukabakti|Tarogong|2010|Mekargalih|Kersamenak
06|Banyuresmi|2001|Banyuresmi|Cimareme|Sukaratu|Sukasenang|Sukaraja|Cipicung|Dangdeur|Sukakarya|Pamekarsari|Binakarya|Bagendit|Karyamukti|Karyasari|Sukamukti|Sukalaksana
07|Samarang|2001|Samarang|Cintarakyat|Sukarasa|Parakan|Sukakarya|Cintakarya|Tanjung Karya|Cisarua|Cintarasa|Cintaasih|Sirnasari|Sukalaksana|Tanjunganom
08|Pasirwangi|2001|Pasirwangi|Pasirkiamis|Padasuka|Karyamekar|Padawaas|Padaasih|Barusari|Talaga|Padamukti|Sinarjaya|Sarimukti|Padamulya
09|Leles|2001|Leles|Ciburial|Jangkurang|Sukarame|Lembang|Cangkuang|Salamnunggal|Kandangmukti|Margaluyu|Cipancar|Haruman|Dano
10|Kadungora|2001|Kadungora|Gandamekar|Cikembulan|Cisaat|Mandalasari|Tanggulun|Mekarbakti|Karangmulya|Harumansari|Talagasari|Hegarsari|Neglasari|Karangtengah|Rancasalak
11|Leuwigoong|2001|Leuwigoong|Karanganyar|Margacinta|Margahayu|Dungusiku|Tambak Sari|Sindangsari|Karangsari
12|Cibatu|2001|Cibatu|Mekarsari|Cibunar|Sindangsuka|Kertajaya|Sukalilah|Padasuka|Karyamukti|Girimukti|Keresek|Wanakerta
13|Kersamanah|2001|Kersamanah|Nanjungjaya|Sukamerang|Girijaya|Sukamaju|Mekarraya
14|Malangbong|2001|Malangbong|Karangmulya|Cibunar|Cikarag|Sakawayana|Mekarasih|Cisitu|Campaka|Lewobaru|Sukamanah|Cilampuyang|Cinagara|Sukaratu|Citeras|Sukarasa|Sekarwangi|Kutanagara|Sanding|Cihaurkuning|Baru Dua|Sukajaya|Bunisari|Mekarmulya|Girimakmur
15|Sukawening|2001|Sukawening|Sukamukti|Mekarluyu|Sukaluyu|Sudalarang|Sukasono|Sukahaji|Pasanggrahan|Maripari|Mekarwangi|Mekar Hurip
16|Karangtengah|2001|Caringin|Cintamanik|Cinta|Sindanggalih
17|Bayongbong|2001|Bayongbong|Panembong|Hegarmanah|Salakuray|Karyajaya|Mulyasari|Pamalayan|Mekarsari|Ciburuy|Ciela|Cikedokan|Banjarsari|Sukasenang|Mekarjaya|Sirnagalih|Sukarame|Cinisti|Sukamanah
18|Cigedug|2001|Cigedug|Barusuda|Sukahurip|Sindangsari|Cintanagara
19|Cilawu|2001|Cilawu|Sukamukti|Karyamekar|Dawungsari|Pasanggrahan|Sukahati|Mekarsari|Mekarmukti|Desakolot|Ngamplangsari|Margalaksana|Dangiang|Dayeuhmanggung|Sukamaju|Mangkurakyat|Ngamplang|Sukatani|Sukamurni
20|Cisurupan|2001|Cisurupan|Cidatar|Sukawangi|Sukatani|Situsari|Pakuwon|Balewangi|Sirnajaya|Cisero|Karamatwangi|Cipaganti|Pamulihan|Tambakbaya|Sirnagalih|Pangauban|Simpangsari|Cintaasih
21|Sukaresmi|2001|Sukaresmi|Cintadamai|Mekarjaya|Sukajaya|Sukamulya|Padamukti|Sukalilah
22|Cikajang|2001|Cikajang|Simpang|Mekarsari|Girijaya|Giriawas|Cibodas|Mekarjaya|Cikandang|Padasuka|Margamulya|Cipangramatan|Karamatwangi
23|Banjarwangi|2001|Banjarwangi|Talagajaya|Padahurip|Kadongdong|Talagasari|Jayabakti|Mulyajaya|Dangiang|Tanjungjaya|Bojong|Wangunjaya
24|Singajaya|2001|Singajaya|Ciudian|Mekartani|Sukamulya|Sukawangi|Pancasura|Karangagung|Cigintung|Girimukti
25|Cihurip|2001|Cihurip|Cisangkal|Mekarwangi|Jayamukti
26|Peundeuy|2001|Peundeuy|Toblong|Saribakti|Pangrumasan|Sukanagara|Purwajaya
27|Pameungpeuk|2001|Pameungpeuk|Mancagahar|Paas|Mandalakasih|Jatimulya|Bojong|Sirnabakti|Bojong Kidul
28|Cisompet|2001|Cisompet|Cihaurkuning|Margamulya|Sukamukti|Sukanagara|Cikondang|Depok|Panyindangan|Jatisari|Neglasari|Sindangsari
29|Cibalong|2001|Karyasari|Maroko|Sancang|Karyamukti|Sagara|Mekarsari|Simpang|Mekar Mukti|Cigaronggong|Mekarwangi|Najaten
30|Cikelet|2001|Cikelet|Linggamanik|Kertamukti|Cigadog|Pamalayan|Karangsari|Cijambe|Girimukti|Ciroyom|Awassagara|Tipar
31|Bungbulang|2001|Bungbulang|Hanjuang|Gunamekar|Tegallega|Mekarbakti|Margalaksana|Bojong|Sinarjaya|Mekarjaya|Cihikeu|Wangunjaya|Gunung Jampang|Hegarmanah
32|Mekarmukti|2001|Mekarmukti|Karangwangi|Jagabaya|Cijayana|Mekarsari
33|Pakenjeng|2001|Neglasari|Tanjungjaya|Tanjungmulya|Wangunjaya|Sukamulya|Pasirlangu|Talagawangi|Jatiwangi|Panyindangan|Tegalgede|Depok|Karangsari|Jayamekar
34|Pamulihan|2001|Pakenjeng|Garumukti|Panawa|Pananjung|Linggarjati
35|Cisewu|2001|Cisewu|Girimukti|Pamalayan|Cikarang|Sukajaya|Nyalindung|Karangsewu|Mekarsewu|Panggalih
36|Caringin|2001|Caringin|Indralayang|Cimahi|Sukarame|Purbayani|Samuderajaya
37|Talegong|2001|Sukamaju|Sukamulya|Mekarmukti|Mekarmulya|Sukalaksana|Selaawi|Mekarwangi
38|Limbangan|2001|Limbangan Tengah|Limbangan Barat|Galihpakuwon|Surabaya|Cijolang|Neglasari|Simpen Kaler|Pasirwaru|Simpen Kidul|Ciwangi|Cigagade|Limbangan Timur|Dunguswiru|Pangeureunan
39|Selaawi|2001|Selaawi|Putrajawa|Cigawir|Pelitaasih|Cirapuhan|Mekarsari|Samida
40|Cibiuk|2001|Cipareuan|Cibiuk Kaler|Cibiuk Kidul|Majasari|Lingkungpasir
41|Pangatikan|2001|Citangtu|Cimaragas|Babakan Loa|Sukahurip|Sukamulya|Cihuni|Sukarasa|Karangsari
42|Sucinaraja|2001|Sadang|Sukaratu|Tenjonagara|Tegalpanjang|Cigadog|Linggamukti|Sukalaksana
.06|Kabupaten Tasikmalaya
01|Cipatujah|2001|Ciheras|Cipatujah|Sindangkerta|Cikawungading|Bantarkalong|Darawati|Nagrog|Pameutingan|Tobongjaya|Cipanas|Kertasari|Ciandum|Nangelasari|Padawaras|Sukahurip
02|Karangnunggal|2001|Cidadap|Ciawi|Cikupa|Karangnunggal|Karangmekar|Cikukulu|Cibatuireng|Cibatu|Sarimanggu|Sukawangun|Cintawangi|Cikapinis|Sarimukti|Kujang
03|Cikalong|2001|Cikalong|Kalapagenep|Cikancra|Singkir|Panyiaran|Cibeber|Cikadu|Mandalajaya|Cidadali|Cimanuk|Sindangjaya|Kubangsari|Tonjongsari
04|Pancatengah|2001|Cibuniasih|Pangliaran|Tonjong|Cibongas|Tawang|Neglasari|Cikawung|Jayamukti|Margaluyu|Mekarsari|Pancawangi
05|Cikatomas|2001|Gunungsari|Cilumba|Pakemitan|Cogreg|Cayur|Lengkongbarang|Sindangasih|Tanjungbarang|Linggalaksana
06|Cibalong|2001|Cisempur|Setiawaras|Eureunpalay|Cibalong|Singajaya|Parung
07|Parungponteng|2001|Parungponteng|Cigunung|Cibanteng|Barumekar|Cibungur|Burujuljaya|Girikencana|Karyabakti
08|Bantarkalong|2001|Simpang|Parakanhonje|Pamijahan|Sukamaju|Wangunsari|Hegarwangi|Wakap|Sirnagalih
09|Bojongasih|2001|Mertajaya|Cikadongdong|Bojongasih|Sindangsari|Girijaya|Toblongan
10|Culamega|2001|Cikuya|Cintabodas|Cipicung|Bojongsari|Mekarlaksana
11|Bojonggambir|2001|Bojongkapol|Pedangkamulyan|Bojonggambir|Ciroyom|Wandasari|Campakasari|Mangkonjaya|Kertanegla|Purwaraharja|Girimukti
12|Sodonghilir|2001|Parumasan|Cukangkawung|Sodonghilir|Cikalong|Cipaingeun|Leuwidulang|Muncang|Sepatnunggal|Cukangjayaguna|Raksajaya|Pakalongan|Sukabakti
13|Taraju|2001|Taraju|Cikubang|Deudeul|Purwarahayu|Singasari|Banyuasih|Raksasari|Kertaraharja|Pageralam
14|Salawu|2001|Jahiang|Serang|Salawu|Neglasari|Tanjungsari|Tenjowaringin|Sundawenang|Kawungsari|Sukarasa|Kutawaringin|Karangmukti|Margalaksana
15|Puspahiang|2001|Mandalasari|Sukasari|Puspasari|Puspahiang|Luyubakti|Pusparahayu|Cimanggu|Puspajaya
16|Tanjungjaya|2001|Cikeusal|Cibalanarik|Sukanagara|Tanjungjaya|Cilolohan|Cintajaya|Sukasenang
17|Sukaraja|2001|Sukapura|Leuwibudah|Sirnajaya|Mekarjaya|Linggaraja|Janggala|Margalaksana|Tarunajaya
18|Salopa|2001|Mandalahayu|Mulyasari|Kawitan|Mandalawangi|Karyawangi|Tanjungsari|Mandalaguna|Karyamandala|Banjarwaringin
19|Jatiwaras|2001|Kaputihan|Setiawangi|Sukakerta|Neglasari|Jatiwaras|Papayan|Ciwarak|Kersagalih|Mandalamekar|Kertarahayu|Mandalahurip
20|Cineam|2001|Cisarua|Cikondang|Cijulang|Ciampanan|Cineam|Rajadatu|Ancol|Nagaratengah|Pasirmukti|Madiasari
21|Karang Jaya|2001|Sirnajaya|Karangjaya|Karang Layung|Citalahab
22|Manonjaya|2001|Cihaur|Cilangkap|Pasirpanjang|Cibeber|Kamulyan|Manonjaya|Margaluyu|Pasirbatang|Kalimanggis|Margahayu|Batusumur|Gunajaya
23|Gunung Tanjung|2001|Cinunjang|Gunungtanjung|Bojongsari|Jatijaya|Tanjungsari|Giriwangi|Malatisuka
24|Singaparna|2001|Cikunten|Singaparna|Cipakat|Cintaraja|Cikunir|Cikadongdong|Sukaasih|Sukamulya|Singasari|Sukaherang
25|Mangunreja|2001|Sukasukur|Salebu|Mangunreja|Margajaya|Pasirsalam|Sukaluyu
26|Sukarame|2001|Sukarame|Sukamenak|Sukakarsa|Padasuka|Sukarapih|Wargakerta
27|Cigalontang|2001|Kersamaju|Nangtang|Pusparaja|Jayapura|Lengkongjaya|Nanggerang|Sukamanah|Sirnaraja|Cidugaleun|Parentas|Puspamukti|Tenjonagara|Cigalontang|Sirnagalih|Tanjungkarang|Sirnaputra
28|Leuwisari|2001|Arjasari|Ciawang|Cigadog|Linggawangi|Jayamukti|Mandalagiri|Linggamulya
29|Padakembang|2001|Cilampunghilir|Rancapaku|Mekarjaya|Cisaruni|Padakembang
30|Sariwangi|2001|Sariwangi|Sukaharja|Jayaratu|Linggasirna|Sirnasari|Sukamulih|Selawangi|Jayaputra
31|Sukaratu|2001|Linggajati|Tawangbanteng|Sinagar|Gunungsari|Sukamahi|Sukagalih|Sukaratu|Indrajaya
32|Cisayong|2001|Cisayong|Sukajadi|Sukasukur|Sukamukti|Nusawangi|Cikadu|Cileuleus|Jatihurip|Sukasetia|Purwasari|Sukaraharja|Mekarwangi|Santanamekar
33|Sukahening|2001|Banyurasa|Calingcing|Sukahening|Kiarajangkung|Kudadepa|Banyuresmi|Sundakerta
34|Rajapolah|2001|Dawagung|Rajapolah|Manggungjaya|Manggungsari|Sukaraja|Rajamandala|Sukanagalih|Tanjungpura
35|Jamanis|2001|Condong|Bojonggaok|Sindangraja|Karangmulya|Geresik|Karangsembung|Tanjungmekar|Karangresik
36|Ciawi|2001|Gombong|Bugel|Margasari|Pakemitan|Ciawi|Sukamantri|Pasirhuni|Citamba|Kertamukti|Kurniabakti|Pakemitankidul
37|Kadipaten|2001|Kadipaten|Dirgahayu|Cibahayu|Mekarsari|Buniasih|Pamoyanan
38|Pagerageung|2001|Cipacing|Pagerageung|Sukamaju|Tanjungkerta|Puteran|Guranteng|Nanggewer|Sukapada|Pagersari|Sukadana
39|Sukaresik|2001|Cipondok|Sukamenak|Sukaratu|Banjarsari|Tanjungsari|Sukapancar|Sukaresik|Margamulya
.07|Kabupaten Ciamis
01|Ciamis|1001|Ciamis|Kertasari|Maleber|Cigembor|Benteng|Linggasari|Sindangrasa|2008|Pawindan|Cisadap|Imbanagara|Imbanagara Raya|Panyingkiran
02|Cikoneng|2001|Cikoneng|Margaluyu|Sindangsari|2011|Panaragan|Darmacaang|Kujang|Nasol|2016|Cimari|Gegempalan
03|Cijeungjing|2001|Handapherang|Ciharalang|Bojongmengger|Karangkamulyan|Kertabumi|Cijeungjing|Pamalayan|Dewasari|Utama|Kertaharja|Karanganyar
04|Sadananya|2001|Gunungsari|Sadananya|Werasari|Mangkubumi|Tanjungsari|Bendasari|Sukajadi|Mekarjadi
05|Cidolog|2001|Cidolog|Janggala|Hegarmanah|Jelegong|Ciparay|Sukasari
06|Cihaurbeuti|2001|Sukamulya|Sukahurip|Cijulang|Sukamaju|Sukasetia|Sumberjaya|Cihaurbeuti|Pasirtamiang|Padamulya|Pamokolan|Sukahaji
07|Panumbangan|2001|Medanglayang|Panumbangan|Sukakerta|Golat|Sindangherang|Banjarangsana|Payungagung|Tanjungmulya|Payungsari|Jayagiri|Kertaraharja|Sindangmukti|Sindangbarang|Buanamekar
08|Panjalu|2001|Panjalu|Kertamandala|Ciomas|Sandingtaman|Maparah|2009|Bahara|2012|Hujungtiwu|Mandalare
09|Kawali|2001|Kawali|Talagasari|2004|Karangpawitan|Winduraja|Margamulya|2011|Citeureup|2013|Purwasari|Sindangsari|Kawalimukti|Selasari|2019|Linggapura
10|Panawangan|2001|Panawangan|Sagalaherang|Nagarapageuh|Nagarajati|Nagarajaya|Kertayasa|Indragiri|Cinyasag|Sadapaingan|Jagabaya|Gardujaya|Karangpaningal|Bangunjaya|Girilaya|Kertajaya|Nagarawangi|Mekarbuana|Natanegara
11|Cipaku|2001|Buniseuri|Selacai|Jalatrang|Cipaku|Cieurih|Gereba|Muktisari|Mekarsari|Pusakasari|Bangbayang|Selamanik|Ciakar|Sukawening
12|Jatinagara|2001|Jatinagara|Sukanagara|Cintanagara|Dayeuhluhur|Mulyasari|Bayasari
13|Rajadesa|2001|Rajadesa|Tanjungsukur|Tanjungsari|Tanjungjaya|Andapraja|Sukaharja|Sukajaya|Tigaherang|Sirnabaya|Sirnajaya|Purwaraja
14|Sukadana|2001|Sukadana|Salakaria|Margaharja|Margajaya|Bunter|Ciparigi
15|Rancah|2001|Rancah|Kiarapayung|Cileungsir|Cisontrol|Situmandala|Kawunglarang|Patakaharja|Bojonggedang|Karangpari|Dadiharja|Jangalaharja|Giriharja|Wangunsari
16|Tambaksari|2001|Tambaksari|Mekarsari|Kaso|Kadupandak|Sukasari|Karangpaningal
17|Lakbok|2006|Sidaharja|Kertajaya|2009|Sukanagara|Cintajaya|Cintaratu|Sindangangin|Tambakreja|2017|Baregbeg|Kalapasawit|Puloerang
18|Banjarsari|2005|Kawasen|Cicapar|Cibadak|Banjarsari|Sindanghayu|Sindangasih|2012|Sindangsari|Ciherang|Purwasari|Ratawangi|Ciulu|2018|Sukasari
19|Pamarican|2001|Pamarican|Sidamulih|Kertahayu|Sukamukti|Bangunsari|Neglasari|Bantarsari|Margajaya|Sukajaya|Sukahurip|Sukajadi|Sidaharja|Pasirnagara|Mekarmulya
29|Cimaragas|2001|Cimaragas|Beber|Raksabaya|Bojongmalang|Jayaraksa
30|Cisaga|2001|Cisaga|Sidamulya|Kepel|Wangunjaya|Sukahurip|Bangunharja|Tanjungjaya|Mekarmukti|Danasari|Girimukti|Karyamulya
31|Sindangkasih|2001|Sindangkasih|Gunungcupu|Budiasih|Budiharja|Sukaraja|Sukamanah|Sukasenang|Sukaresik|Wanasigra
32|Baregbeg|2001|Baregbeg|Sukamaju|Mekarjaya|Saguling|Petirhilir|Pusakanagara|Jelat|Karangampel|Sukamulya
33|Sukamantri|2001|Sukamantri|Tenggerraharja|Cibeureum|Sindanglaya|Mekarwangi
34|Lumbung|2001|Cikupa|Sukaraharja|Lumbung|Lumbungsari|Awiluar|Darmaraja|Rawa|Sadewata
35|Purwadadi|2001|Bantardawa|Purwadadi|Purwajaya|Karangpaningal|Sidarahayu|Padaringan|Pasirlawang|Kutawaringin|Sukamulya
37|Banjaranyar|2001|Pasawahan|Banjaranyar|Cigayam|Langkapsari|Kalijaya|Sindangrasa|Cikaso|Cikupa|Karyamukti|Tanjungsari
.08|Kabupaten Kuningan
01|Kadugede|2001|Sindangjawa|Ciketak|Nangka|Windujanten|Kadugede|Babatan|Cipondok|Bayuning|Tinggar|Ciherang|Cisukadana|Margabakti
02|Ciniru|2001|Pinara|Cijemit|Cipedes|Ciniru|Rambatan|Longkewang|Mungkaldatar|Gunungmanik|Pamupukan
03|Subang|2001|Tangkolo|Pamulihan|Subang|Gunungaci|Situgede|Bangunjaya|Jatisari
04|Ciwaru|2001|Sumberjaya|Cilayung|Ciwaru|Garajati|Baok|Andamui|Sagaranten|Citundun|Lebakherang|Karangbaru|Linggajaya|Citikur
05|Cibingbin|2001|Cipondok|Sindangjawa|Ciangir|Cibingbin|Citenjo|Dukuhbadag|Bantarpanjang|Sukamaju|Sukaharja|Cisaat
06|Luragung|2001|Dukuhpicung|Walaharcageur|Wilanagara|Cigedang|Luragungtonggoh|Sindangsari|Cirahayu|Margasari|Sindangsuka|Cikandang|Panyosogan|Gunungkarung|Luragunglandeuh|Dukuhmaja|Benda|Cikaduwetan
07|Lebakwangi|2010|Langseb|Cinagara|Cineumbeuy|Cipetir|Lebakwangi|Mancagar|Bendungan|Sindang|Pasayangan|Pajawankidul|Pagundan|Mekarwangi|2025|Manggari
08|Garawangi|2001|Gewok|Cirukem|Pakembangan|Sukaimut|Cikananga|Tambakbaya|Garawangi|Sukamulya|Mancagar|Purwasari|Lengkong|2023|Karamatwangi|Citiusari|2026|Mekarmulya|Tembong|Kutakembaran|Kadatuan
09|Kuningan|1001|Citangtu|Kuningan|Winduhaji|Windusengkahan|Cijoho|Purwawinangun|Cigintung|Cirendang|Ciporang|Awirarangan|2011|Cibinuang|Karangtawang|Kedungarum|Ancaran|Kasturi|Padarek
10|Ciawigebang|2001|Geresik|Kadurama|Ciawigebang|Lebaksiuh|Ciputat|Pajawanlor|Sidaraja|Kapandayan|Pangkalan|Ciomas|Sukaraja|Cihaur|Ciawilor|Cigarukgak|Sukadana|Cihirup|Karamatmulya|Pamijahan|Karangkamulyan|Padarama|Cikubangmulya|Dukuhdalem|Mekarjaya|Cijagamulya
11|Cidahu|2001|Cihideunggirang|Cihideunghilir|Cidahu|Kertawinangun|Datar|Legok|Cikeusik|Cieurih|Cibulan|Nanggela|Jatimulya|Bunder
12|Jalaksana|2001|Sukamukti|Sidamulya|Jalaksana|Sangkanerang|Sayana|Peusing|Sembawa|Sadamantra|Maniskidul|Manislor|Ciniru|Padamenak|Babakanmulya|Sindangbarang|Nanggerang
13|Cilimus|2006|Bandorasawetan|Bandorasakulon|Linggasana|Linggajati|Bojong|2015|Cilimus|Setianegara|Cibeureum|Kaliaren|Sampora|Caracas|2023|Linggamekar|Linggaindah
14|Mandirancan|2001|Cirea|Sukasari|Seda|Trijaya|Randobawagirang|Pakembangan|Randobawailir|Kertawinangun|Mandirancan|Nanggela|Nanggerangjaya|Salakadomas
15|Selajambe|2001|Selajambe|Cantilan|Ciberung|Kutawaringin|Jamberama|Bagawat|Padahurip
16|Kramatmulya|2002|Gereba|2004|Cilaja|Cikubangsari|Bojong|Cilowa|Cibentang|Ragawacana|Pajambon|Gandasoli|Kalapagunung|Kramatmulya|Cikaso|Karangmangu|2017|Widarasari
17|Darma|2001|Cimenga|Cageur|Sakertabarat|Sukarasa|Paninggaran|Cipasung|Kawahmanuk|Cikupa|Parung|Darma|Jagara|Bakom|Karanganyar|Karangsari|Sagarahiang|Gunungsirah|Sakertatimur|Tugumulya|Situsari
18|Cigugur|1001|Cigugur|Cigadung|Winduherang|Sukamulya|Cipari|2006|Cileuleuy|Puncak|Gunungkeling|Cisantana|Babakanmulya
19|Pasawahan|2001|Padabeunghar|Kaduela|Pasawahan|Ciwiru|Cidahu|Cimara|Paniis|Cibuntu|Singkup|Padamatang
20|Nusaherang|2001|Haurkuning|Kertayuga|Windusari|Nusaherang|Jambar|Cikadu|Kertawirama|Ciasih
21|Cipicung|2001|Muncangela|Karoya|Susukan|Cimaranten|Cipicung|Pamulihan|Salareuma|Suganangan|Sukamukti|Mekarsari
22|Pancalang|2001|Silebu|Patalagan|Kahiyangan|Tajurbuntu|Pancalang|Sumbakeling|Sarewu|Sindangkempeng|Rajawetan|Tenjolayar|Mekarjaya|Tarikolot|Danalampah
23|Japara|2001|Garatengah|Rajadanu|Singkup|Japara|Wano|Citapen|Cengal|Cikeleng|Kalimati|Dukuhdalem
24|Cimahi|2003|Cileuya|Margamukti|Gunungsari|Cimahi|Kananga|Cikeusal|Mekarjaya|Sukajaya|Mulyajaya|Cimulya
25|Cilebak|2001|Legokherang|Bungurberes|Cilebak|Jalatrang|Patala|Mandapajaya|Cilimusari
26|Hantara|2001|Citapen|Pasiragung|Tundagan|Bunigeulis|Hantara|Pakapasangirang|Cikondang|Pakapasanhilir
27|Kalimanggis|2001|Kalimanggiskulon|Partawangunan|Cipancur|Kertawana|Wanasaraya|Kalimanggiswetan
28|Cibeureum|2001|Cimara|Sumurwiru|Cibeureum|Tarikolot|Randusari|Sukadana|Kawungsari|Sukarapih
29|Karangkancana|2001|Karangkancana|Kaduagung|Segong|Tanjungkerta|Sukasari|Margacina|Jabranti|Simpayjaya|Cihanjaro
30|Maleber|2001|Garahaji|Galaherang|Cipakem|Maleber|Parakan|Kutaraja|Ciporang|Dukuhtengah|Karangtengah|Mekarsari|Padamulya|Cikahuripan|Kutamandarakan|Mandalajaya|Giriwaringin|Buniasih
31|Sindangagung|2001|Sindangsari|Kaduagung|Kertaungaran|Sindangagung|Balong|Kertayasa|Kertawangunan|Babakanreuma|Tirtawangunan|Dukuhlor|Taraju|Mekarmukti
32|Cigandamekar|2001|Bunigeulis|Jambugeulis|Koreak|Karangmuncang|Sangkanurip|Panawuan|Timbang|Babakanjati|Indapatra|Cibuntu|Sangkanmulya
.09|Kabupaten Cirebon
01|Waled|2008|Waled Desa|Waled Kota|Mekarsari|Waled Asem|Ambit|Ciuyah|Gunungsari|Karangsari|Cikulak Kidul|Cikulak|Cibogo|Cisaat
02|Ciledug|2008|Leuweunggajah|Tenjomaya|Damarguna|Jatiseeng|Jatiseeng Kidul|Ciledug Kulon|Ciledug Wetan|Ciledug Lor|Ciledug Tengah|Bojongnegara
03|Losari|2001|Astanalanggar|Barisan|Losari Kidul|Panggangsari|Losari Lor|Mulyasari|Kalirahayu|Kalisari|Ambulu|Tawangsari
04|Pabedilan|2001|Pabedilan Kidul|Pabedilan Wetan|Pabedilan Kulon|Pabedilan Kaler|Silihasih|Tersana|Pasuruan|Dukuhwidara|Kalibuntu|Kalimukti|Sidaresmi|Babakan Losari|Babakan Losari Lor
05|Babakan|2001|Cangkuang|Serang Wetan|Serang Kulon|Gembongan Mekar|Gembongan|Babakan Gebang|Babakan|Bojonggebang|Sumber Kidul|Sumber Lor|Kudumulya|Kudukeras|Pakusamben|Karangwangun
06|Karangsembung|2006|Tambelang|2011|Karangsuwung|Karangtengah|Kalimeang|Karangmalang|Karangmekar|Kubangkarang|Karangsembung
07|Lemahabang|2001|Leuwidingding|Asem|Cipeujeuh Kulon|Cipeujeuh Wetan|Sindanglaut|Lemahabang Kulon|Lemahabang|Sigong|Sarajaya|Picungpugur|Tuk Karangsuwung|Belawa|Wangkelang
08|Susukan Lebak|2001|Karangamangu|Susukan Lebak|Susukan Agung|Susukan Tonggoh|Wilulang|Sampih|Pasawahan|Ciawiasih|Ciawijapura|Curug|Curug Wetan|Kaligawe Wetan|Kaligawe
09|Sedong|2001|Karangwuni|Sedong Kidul|Sedong Lor|Windujaya|Winduhaji|Kertawangun|Panambangan|Putat|Panongan|Panongan Lor
10|Astanajapura|2004|Munjul|Sidamulya|Mertapada Kulon|Mertapada Wetan|Buntet|Kanci Kulon|Kanci|Astanajapura|Kendal|Japura Kidul|Japurabakti
11|Pangenan|2001|Getrakmoyan|Ender|Pangenan|Bendungan|Rawaurip|Beringin|Japura Lor|Pengarengan|Astanamukti
12|Mundu|2001|Setupatok|Penpen|Mundu Mesigit|Luwung|Waruduwur|Citemu|Bandengan|Mundu Pesisir|Suci|Banjarwangunan|Pamengkang|Sinarancang
13|Beber|2001|Wanayasa|Sindangkasih|Sindanghayu|Ciawigajah|2008|Cikancas|Halimpu|Cipinang|Beber|Patapan|Kondangsari
14|Talun|2001|Sampiran|Ciperna|Kecomberan|Cirebon Girang|Kerandon|Wanasaba Kidul|Wanasaba Lor|Cempaka|Kepongpongan|Sarwadadi|Kubang
15|Sumber|1003|Babakan|Sumber|Perbutulan|Kaliwadas|Pasalakan|Watubelah|Pejambon|Gegunung|Kemantren|Sendang|Tukmudal|Kenanga|2001|Matangaji|Sidawangi
16|Dukupuntang|2001|Bobos|Cikalahang|Mandala|Dukupuntang|Balad|Cangkoak|Cisaat|Sindangmekar|Sindangjawa|Kepunduan|Girinata|Cipanas|Kedongdong Kidul
17|Palimanan|2002|Cilukrak|Kepuh|Balerante|Panongan|Beberan|Semplo|Palimanan Timur|2011|Pegagan|Lungbenda|Ciawi|Tegalkarang|Cengkuang
18|Plumbon|2001|Cempaka|Pamijahan|Lurah|Marikangen|Bode Lor|Bodesari|Gombang|Karangmulya|Karangasem|Plumbon|Purbawinangun|Kebarepan|Pasanggrahan|Kedungsana|Danamulya
19|Weru|2001|Karangsari|Kertasari|Megu Gede|Megu Cilik|Setu Wetan|Setu Kulon|Weru Kidul|Weru Lor|Tegalwangi
20|Kedawung|2004|Kedungdawa|Kalikoa|Tuk|Kedungjaya|Kedawung|Kertawinangun|Sutawinangun|Pilangsari
21|Gunung Jati|2001|Adidharma|Pasindangan|Jadimulya|Klayan|Jatimerta|Astana|Kalisapu|Wanakaya|Grogol|Babadan|Buyut|Mayung|2015|Mertasinga|Sambeng|Sirnabaya
22|Kepetakan|2010|Kertasura|Pegagan Kidul|Pegagan Lor|Dukuh|Karangkendal|Grogol|Kapetakan|Bungko|Bungko Lor
23|Klangenan|2001|Serang|Klangenan|Danawinangun|2007|Pekantingan|Jemaras Kidul|Jemaras Lor|Slangit|Kreyo|Bangodua
24|Arjawinangun|2001|Sende|Jungjang Wetan|Jungjang|Arjawinangun|Tegalgubug|Tegalgubug Lor|Rawagatel|Karangsambung|Bulak|Geyongan|Kebonturi
25|Panguragan|2001|Kalianyar|Pangurangan Kulon|Pangurangan Wetan|Pangurangan Lor|Pangurangan|Gujeg|Lemahtamba|Karanganyar|Kroya
26|Ciwaringin|2004|Budur|Babakan|Ciwaringin|Gintungranjeng|Gintung Kidul|Gintung Tengah|Bringin|Galagamba
27|Susukan|2001|Tangkil|Wiyong|Kedongdong|Gintung Lor|Bojong Kulon|Kejiwan|Susukan|Luwung Kencana|Bunder|Jatipura|Ujunggebang|Jatianom
28|Gegesik|2001|Kedungdalem|Panunggul|Gegesik Wetan|Gegesik Kidul|Gegesik Lor|Gegesik Kulon|Slendra|Jagapura Kidul|Jagapura Wetan|Jagapura Kulon|Jagapura Lor|Sibubut|Bayalangu Lor|Bayalangu Kidul
29|Kaliwedi|2001|Kalideres|Prajawinangun Kulon|Prajawinangun Wetan|Ujungsemi|Wargabinangun|Kaliwedi Lor|Kaliwedi Kidul|Guwa Kidul|Guwa Lor
30|Gebang|2001|Dompyong Kulon|Dompyong Wetan|Kalimekar|Kalimaro|Gagasari|Kalipasung|Gebang Kulon|Gebang|Gebang Ilir|Gebang Udik|Gebang Mekar|Playangan|Melakasari
31|Depok|2001|Cikeduk|Warujaya|Warukawung|Warugede|Waruroyom|Depok|Kasugengan Kidul|Kasugengan Lor|Keduanan|Kejuden|Getasan|Karangwangi
32|Pasaleman|2001|Tonjong|Tanjunganom|Cilengkrang Girang|Cilengkrang|Pasaleman|Cigobangwangi|Cigobang
33|Pabuaran|2001|Sukadana|Pabuaran Kidul|Pabuaran Wetan|Pabuaran Lor|Jatirenggang|Hulubanteng|Hulubanteng Lor
34|Karangwareng|2001|Seuseupan|Blender|Sumurkondang|Kubangdeleg|Jatipiring|Karanganyar|Karangwangi|Karangwareng|Karangasem
35|Tengah Tani|2001|Palir|Astapada|Gesik|Kemlakagede|Dawuan|Battembat|Kalibaru|Kalitengah
36|Plered|2001|Tegalsari|Kaliwulu|Panembahan|Trusmi Wetan|Trusmi Kulon|Wotgali|Gamel|Sarabau|Cangkring|Pangkalan
37|Gempol|2001|Cikeusal|Palimanan Barat|Kedungbunder|Cupang|Gempol|Walahar|Kempek|Winong
38|Greged|2001|Gumulung Lebak|Lebak Mekar|Gumulung Tonggoh|Kamarang|Greged|Kamarang Lebak|Durajaya|Jatipancur|Sindang Kempeng|Nanggela
39|Suranenggala|2003|Muara|Purwawinangun|Keraton|Surakarta|Karangreja|Suranenggala Kidul|Suranenggala Kulon|Suranenggala Lor|Suranenggala
40|Jamblang|2001|Jamblang|Sitiwinangun|Wangunharja|Bojong Wetan|Bojong Lor|Orimalang|Bakung Kidul|Bakung Lor
.10|Kabupaten Majalengka
01|Lemahsugih|2001|Cipasung|Bangbayang|Borogojol|Cibulan|Lemahputih|Sadawangi|Kepuh|Padarek|Kalapadua|Cigaleuh|Margajaya|Sukajadi|Mekarwangi|Sinargalih|Mekarmulya|Sukamaju|Cisalak|Dayeuhwangi|Lemahsugih
02|Bantarujeg|2002|Cipeundeuy|2008|Cimangguhilir|Salawangi|Bantarujeg|Gununglarang|Cikidang|Cinambo|Haurgeulis|Sukamenak|Wadowetan|Babakansari|Silihwangi|2022|Sindanghurip
03|Cikijing|2001|Sukasari|Cisoka|Sindangpanji|Cikijing|Sindang|Banjaransari|Kasturi|Cidulang|Jagasari|Bagjasari|Sunalari|Cipulus|Kancana|Sukamukti|Cilangcang
04|Talaga|2001|Lampuyang|Cibeureum|Cikeusal|Jatipamor|Argasari|Cicanir|Campaga|Sukaperna|Talagakulon|Talagawetan|Ganeas|Salado|Gunungmanik|Kertarahayu|Mekarraharja|Margamukti|Mekarhurip
05|Argapura|2001|Sagara|Cibunut|Tejamulya|Sukasari Kaler|Argamukti|Sukadana|Sadasari|Haurseah|Mekarwangi|Cikaracak|Heubeulisuk|Sukasari Kidul|Gunungwangi|Argalingga
06|Maja|2001|Cihaur|Wanahayu|Cengal|Anggrawati|Cipicung|Malongpong|Tegalsari|Maja Utara|Pasanggrahan|Cieurih|Kertabasuki|Sindangkerta|Banjaran|Paniis|Cicalung|Pageraji|Maja Selatan|Nunuk Baru
07|Majalengka|1001|Munjul|Babakan Jawa|Cicurug|Sindangkasih|1007|Majalengka Wetan|Majalengka Kulon|Tarikolot|Cikasarung|Tonjong|1013|Cijati|2005|Kulur|Kawunggirang|2012|Sidamukti|2014|Cibodas
08|Sukahaji|2001|Ciomas|Padahanten|2009|Sukahaji|Salagedang|Cikeusik|Jayi|Nanggewer|Palabuan|Cikoneng|Babakanmanjeti|Tanjungsari|Cikalong|Candrajaya
09|Rajagaluh|2001|Pajajar|Teja|Payung|Babakankareo|Sindangpano|Sadomas|Kumbung|Rajagaluh Kidul|Singawada|Rajagaluh Lor|Cipinang|Cisetu|Rajagaluh
10|Leuwimunding|2001|Parakan|Patuanan|Nanggerang|Lame|Mindi|Rajawangi|Leuwikujang|Mirat|Leuwimunding|Ciparay|Heuleut|Karangasem|Tanjungsari|Parungjaya
11|Jatiwangi|2001|Burujul Kulon|Burujul Wetan|Cicadas|Andir|Sukaraja Wetan|Pinangraja|Cibentar|Leuweunggede|Cibolerang|Sutawangi|Jatisura|Jatiwangi|Loji|Sukaraja Kulon|Mekarsari|Surawangi
12|Dawuan|2006|Gandu|Dawuan|Genteng|2010|Mandapa|Balida|Karanganyar|Salawana|2015|Bojongcideres|2017|Sinarjati|Pasirmalati|2021|Baturuyuk
13|Kadipaten|2001|Heuleut|Kadipaten|Babakananyar|Karangsambung|Liangjulang|Pagandon|Cipaku
14|Kertajati|2001|Pakubeureum|Sukawana|Kertawinangun|Palasah|Babakan|Kertajati|Bantarjati|Pasiripis|Sukamulya|Kertasari|Mekarjaya|Mekarmulya|Sukakerta|Sahbandar
15|Jatitujuh|2001|Biyawak|Panyingkiran|Panongan|Randegan Wetan|Putridalem|Jatitengah|Jatitujuh|Babajurang|Pilangsari|Jatiraga|Sumber Wetan|Pangkalanpari|Randegan Kulon|Sumber Kulon|Pasindangan
16|Ligung|2001|Cibogor|Beber|Beusi|Tegalaren|Buntu|Ligung|Wanasalam|Ampel|Bantarwaru|Majasari|Kedungkencana|Kertasari|Leuweunghapit|Ligung Lor|Sukawera|Gandawesi|Kodasari|Leuwiliang Baru|Kedungsari
17|Sumberjaya|2001|Bongas Wetan|Bongas Kulon|Garawangi|Rancaputat|Banjaran|Sepat|Paningkiran|Parapatan|Panjalin Kidul|Cidenok|Lojikobong|Panjalin Lor|Sumberjaya|Pancaksuji|Gelok Mulya
18|Panyingkiran|2001|Cijurey|Pasirmuncang|Jatipamor|Bantrangsana|Jatiserang|Bonang|Leuwiseeng|Panyingkiran|Karyamukti
19|Palasah|2001|Majasuka|Cisambeng|Palasah|Weragati|Trajaya|Tarikolot|Buniwangi|Sindanghaji|Waringin|Pasir|Karamat|Enggalwangi|Sindangwasa
20|Cigasong|1004|Cigasong|Simpeureum|Cicenang|2001|Kawunghilir|Tajur|Tenjolayar|2007|Baribis|Batujaya|Kutamanggu|Karayunan
21|Sindangwangi|2001|Bantaragung|Padaherang|Lengkong Kulon|Jerukleueut|Sindangwangi|Buahkapas|Ujungberung|Balagedog|Leuwilaja|Lengkong Wetan
22|Banjaran|2001|Genteng|Sunia|Darmalarang|Sindangpala|Banjaran|Kagok|Cimeong|Panyindangan|Kareo|Sangiang|Sunia Baru|Hegarmanah|Girimulya
23|Cingambul|2001|Sedareja|Cidadap|Maniis|Nagarakembang|Wangkelang|Cimanggugirang|Cingambul|Cikondang|Ciranjeng|Rawa|Kondangmekar|Cintaasih|Muktisari
24|Kasokandel|2001|Jatisawit|Leuwikidang|Ranji Kulon|Ranji Wetan|Gunungsari|Kasokandel|Girimukti|Jatimulya|Wanajaya|Gandasari
25|Sindang|2001|Pasirayu|Sindang|Garawastu|Indrakila|Gunungkuning|2007|Sangkanhurip|Bayureja
26|Malausma|2001|Sukadana|Werasari|Malausma|Lebakwangi|Cimuncang|Ciranca|Banyusari|Buninagara|Jagamulya|Girimukti|Kramat Jaya
.11|Kabupaten Sumedang
01|Wado|2001|Cimungkal|Ganjarresik|Cilengkrang|Cikareo Selatan|Cikareo Utara|Wado|Mulyajaya|2009|Sukajadi|Cisurat|Sukapura
02|Jatinunggal|2001|Jatinunggal|Tarikolot|Pawenang|Sarimekar|Banjarsari|Kirisik|Sukamanah|Cipeundeuy|Cimanintin
03|Darmaraja|2001|Darmaraja|Darmajaya|Sukamenak|2005|Sukaratu|Cikeusi|Cipeuteuy|2009|Cieunteung|Karangpakuan|Pakualam|2013|Neglasari|2015|Tarunajaya|Ranggon
04|Cibugel|2001|Jayamekar|Buanamekar|Cibugel|Sukaraja|Cipasang|Tamansari|Jayamandiri
05|Cisitu|2001|Cisitu|Situmekar|Pajagan|Cigintung|Sundamekar|Linggajaya|Ranjeng|Cilopang|Cimarga|Cinangsi
06|Situraja|2001|Situraja Utara|Situraja|Mekarmulya|Cikadu|Bangbayang|Kaduwulung|Karangheuleut|Cijeler|Ambit|Jatimekar|Cijati|Pamulihan|Malaka|Sukatali|Cicarimanah
07|Conggeang|2001|Conggeang Kulon|Conggeang Wetan|Cipamekar|Cibeureuyeuh|Jambu|Babakan Asem|Padaasih|Ungkal|Karanglayung|Cacaban|Narimbang|Cibubuan
08|Paseh|2001|Paseh Kidul|Paseh Kaler|Legok Kidul|Legok Kaler|Bongkok|Padanaan|Pasireungit|Cijambe|Haurkuning|Citepok
09|Surian|2001|Wanasari|Wanajaya|Pamekarsari|Tanjung|Surian|Suriamukti|Suriamedal|Ranggasari|Nanjungwangi
10|Buahdua|2001|Buahdua|Hariang|Karangbungur|Mekarmukti|Citaleus|Nagrak|Cibitung|Sekarwangi|Gendereh|Panyindangan|Cilangkap|Bojongloa|Cikurubuk|Ciawitali
11|Tanjungsari|2001|Gudang|Tanjungsari|Jatisari|Margaluyu|Kutamandiri|Margajaya|Raharja|Cijambu|Pasigaran|Gunungmanik|Kadakajaya|Cinanjung
12|Sukasari|2001|Sukasari|Genteng|Banyuresmi|Nanggerang|Mekarsari|Sindangsari|Sukarapih
13|Pamulihan|2001|Cigendel|Cijeruk|Pamulihan|Haurngombong|Cilembu|Cimarias|Cinanggerang|Mekarbakti|Sukawangi|Ciptasari|Citali
14|Cimanggung|2001|Cimanggung|Sindangpakuon|Tegalmanggung|Sindulang|Sindanggalih|Sawahdadap|Cikahuripan|Sukadana|Mangunarga|Cihanjuang|Pasirnanjung
15|Jatinangor|2001|Cikeruh|Hegarmanah|Cibeusi|Cipacing|Sayang|Mekargalih|Cintamulya|Jatimukti|Cisempur|Jatiroke|Cileles|Cilayung
16|Rancakalong|2001|Nagarawangi|Cibunar|Pangadegan|Sukahayu|Sukamaju|Pamekaran|Rancakalong|Sukasirnarasa|Cibungur|Pasirbiru
17|Sumedang Selatan|1001|Pasanggrahan Baru|Kota Kulon|Regol Wetan|Cipameungpeuk|2005|Sukagalih|Baginda|Cipancar|Citengah|Gunasari|Sukajaya|Margamekar|Ciherang|Margalaksana|Mekar Rahayu
18|Sumedang Utara|1001|Kota Kaler|Situ|Talun|2004|Padasuka|Mulyasari|Girimukti|Mekarjaya|Margamukti|Sirnamulya|Kebonjati|Jatihurip|Jatimulya|Rancamulya
19|Ganeas|2001|Ganeas|Dayeuhluhur|Cikoneng|Sukaluyu|Sukawening|Tanjunghurip|Cikondang|Cikoneng Kulon
20|Tanjungkerta|2001|Sukamantri|Cipanas|Gunturmekar|Mulyamekar|Banyuasih|Kertamekar|Kertaharja|Cigentur|Tanjungmekar|Tanjungmulya|Boros|Awilega
21|Tanjungmedar|2001|Cikaramas|Wargaluyu|Jingkang|Kamal|Kertamukti|Tanjungwangi|Sukamukti|Sukatani|Tanjungmedar
22|Cimalaka|2001|Cimalaka|Galudra|Cibeureum Kulon|Naluk|Nyalindung|Trunamanggala|Cikole|Cibeureum Wetan|Mandalaherang|Licin|Citimun|Serang|Padasari|Cimuja
23|Cisarua|2001|Cisarua|Ciuyah|Cimara|Bantarmara|Cipandanwangi|Cisalak|Kebonkalapa
24|Tomo|2001|Tomo|Tolengas|Darmawangi|Marongge|Jembarwangi|Bugel|Cipeles|Karyamukti|2010|Mekarwangi
25|Ujungjaya|2001|Ujungjaya|Palabuan|Palasari|Keboncau|Sakurjaya|Kudangwangi|Sukamulya|Cipelang|Cibuluh
26|Jatigede|2001|Cijeungjing|Kadujaya|Lebaksiuh|Cintajaya|Cipicung|Mekarasih|2008|Ciranggem|Cisampih|Jemah|Karedok|Kadu
.12|Kabupaten Indramayu
01|Haurgeulis|2007|Haurkolot|Haurgeulis|Sukajati|Wanakaya|Karangtumaritis|Kertanegara|Cipancuh|Mekarjati|Sidadadi|Sumbermulya
02|Kroya|2001|Tanjungkerta|Kroya|Sumbon|Sukamelang|Temiyang|Tamiyangsari|Jayamulya|Sukaslamet|Sumberjaya
03|Gabuswetan|2001|Kedungdawa|Babakanjaya|Gabus Kulon|Sekarmulya|Kedokangabus|Rancamulya|Rancahan|Gabuswetan|Drunten Wetan|Drunten Kulon
04|Cikedung|2003|Loyang|Amis|Jatisura|Jambak|Cikedung|2012|Cikedung Lor|Mundakjaya
05|Lelea|2001|Tunggulpayung|Tugu|Nunuk|Tempel|Pangauban|Telagasari|Langgengsari|Tamansari|Lelea|Cempeh|Tempel Kulon
06|Bangodua|2008|Mulyasari|2015|Bangodua|Beduyut|Rancasari|Wanasari|Karanggetas|Tegalgirang|Malangsari
07|Widasari|2006|Bangkaloa Ilir|Widasari|Kalensari|2010|Bunder|Ujungaris|Kongsijaya|Ujungjaya|Ujungpondok Jaya|Leuwigede|Kasmaran
08|Kertasemaya|2007|Tulungagung|Jengkok|Tegalwirangrong|Manguntara|Jambe|Lemahayu|Tenajar Kidul|Kertasemaya|Kliwed|Tenajar|Larangan Jambe|Tenajar Lor|Sukawera
09|Krangkeng|2001|Purwajaya|Kapringan|Singakerta|Dukuhjati|Tegalmulya|Kedungwungu|Srengseng|Luwunggesik|Kalianyar|Krangkeng|Tanjakan
10|Karangampel|2008|Tanjungpura|Tanjungsari|Pringgacala|Benda|Sendang|Karangampel Kidul|Karangampel|Dukuh Jeruk|Dukuh Tengah|Mundu|2019|Kaplongan Lor
11|Juntinyuat|2001|Segeran Kidul|Segeran Lor|Juntiweden|Dadap|Juntinyuat|Juntikedokan|Pondoh|Sambimaya|Tinumpuk|Juntikebon|Lombang|Limbangan
12|Sliyeg|2001|Sleman|Tambi|Sudikampiran|Tambi Lor|Sleman Lor|Majasari|Majasih|Sliyeg|Gadingan|Mekargading|Sliyeg Lor|Tugu Kidul|Tugu|2016|Longok
13|Jatibarang|2001|Sukalila|Pilangsari|Jatibarang Baru|Bulak|Bulak Lor|Jatibarang|Kebulen|Pawidean|Jatisawit|Jatisawit Lor|Krasak|Kalimati|Malangsemirang|Lobener|Lobener Lor
14|Balongan|2001|Tegalsembadra|Sukareja|Sukaurip|Rawadalem|Gelarmendala|Tegalurung|Balongan|Majakerta|Sudimampir|Sudimampir Lor
15|Indramayu|1001|Bojongsari|Kepandean|Karangmalang|Karanganyar|Lemahmekar|Lemahabang|Margadadi|Paoman|2009|Telukagung|Plumbon|Dukuh|Pekandangan Jaya|Singaraja|Singajaya|Pekandangan|Karangsong|Pabeanudik|2020|Tambak
16|Sindang|2001|Panyindangan Kulon|Rambatan Wetan|Panyindangan Wetan|Kenanga|Terusan|Dermayu|Sindang|Penganjang|Babadan|2014|Wanantara
17|Cantigi|2001|Cangkring|Cantigi Kulon|Cantigi Wetan|Panyingkiran Kidul|Panyingkiran Lor|Lamarantarung|Cemara
18|Lohbener|2001|Kiajaran Wetan|Kiajaran Kulon|Lanjan|Langut|Larangan|Waru|Legok|Bojongslawi|Lohbener|Pamayahan|Sindangkerta|Rambatan Kulon
19|Arahan|2001|Arahan Kidul|Arahan Lor|Linggajati|Cidempet|Sukadadi|Pranggong|Sukasari|Tawangsari
20|Losarang|2001|Ranjeng|Krimun|Puntang|Pegagan|Rajaiyang|Jangga|Jumbleng|Pangkalan|2010|Losarang|Muntur|Santing|Cemara Kulon
21|Kandanghaur|2001|Curug|Pranti|Wirakanan|Karangmulya|Karanganyar|Wirapanjunan|Pareangirang|Bulak|Ilir|Soge|Eretan Wetan|Eretan Kulon|Kertawinangun
22|Bongas|2001|Cipedang|Sidamulya|Margamulya|Kertajaya|Bongas|Cipaat|Kertamulya|Plawangan
23|Anjatan|2001|Anjatan|Mangunjaya|Bugis|Bugistua|Salamdarma|Kedungwungu|Wanguk|Lempuyang|Kopyah|Anjatan Baru|Cilandak|Cilandak Lor|Anjatan Utara
24|Sukra|2001|Bogor|Sukra|Ujunggebang|Tegaltaman|Sukra Wetan|Sumuradem|Sumuradem Timur|2017|Karanglayung
25|Gantar|2001|Bantarwaru|Sanca|Mekarjaya|Gantar|Situraja|Balareja|Mekarwaru
26|Terisi|2001|Cikawung|Jatimulya|Jatimunggul|Plosokerep|Rajasinga|Karangasem|Cibereng|Kendayakan|Manggungan
27|Sukagumiwang|2001|Cibeber|Bondan|Gunungsari|Sukagumiwang|Tersana|Cadang Pinggan|Gedangan
28|Kedokan Bunder|2001|Cangkingan|Jayawinangun|Kedokan Agung|Kedokanbunder|Kedokanbunder Wetan|Kaplongan|Jayalaksana
29|Pasekan|2001|Brondong|Pabeanilir|Pagirikan|Pasekan|Karanganyar|Totoran
30|Tukdana|2001|Bodas|Gadel|Rancajawat|Kerticala|Cangko|Karangkerta|Sukamulya|Mekarsari|Lajer|Tukdana|Sukadana|Pagedangan|Sukaperna
31|Patrol|2001|Limpas|Mekarsari|Patrol Baru|Patrol Lor|Patrol|Bugel|Arjasari|Sukahaji
.13|Kabupaten Subang
01|Sagalaherang|2003|Sukamandi|Cicadas|Sagalaherang Kidul|Dayeuh Kolot|2009|Leles|Curugagung|Sagalaherang Kaler
02|Cisalak|2001|Cupunagara|Cimanggu|Gardusayang|Mayang|Sukakerti|2007|Darmaga|Cisalak|2011|Cigadog|2014|Pakuhaji
03|Subang|1001|Parung|Cigadung|Pasirkareumbi|Karanganyar|Soklat|Sukamelang|Dangdeur|Wanareja
04|Kalijati|2006|Marengmang|Kalijati Timur|Kaliangsana|2011|Kalijati Barat|Tanggulun Timur|Tanggulun Barat|2017|Caracas|Ciruluk|Jalupang|Banggalamulya
05|Pabuaran|2001|Cihambulu|Siluman|Pringkasap|Pabuaran|Karanghegar|Salamjaya|Kadawung|Balebandung Jaya
06|Purwadadi|2001|Wanakerta|Pagon|Prapatan|Purwadadi|Belendung|Koranji|Panyingkiran|Pasirbungur|Purwadadi Barat|Rancamahi
07|Pagaden|2004|Gunungsembung|Gembor|Kamarung|2010|Gambarsari|Pagaden|Sukamulya|Neglasari|Sumbersari|Gunungsari|2019|Jabong
08|Binong|2001|Cicadas|Kihiyang|Binong|Kediri|2010|Citrajaya|Mulyasari|2014|Karangsari|2016|Karangwangi|2018|Nanggerang
09|Ciasem|2001|Ciasem Girang|Ciasem Tengah|Dukuh|Ciasem Hilir|Sukahaji|Sukamandijaya|Ciasem Baru|Pinangsari|Jatibaru
10|Pusakanagara|2005|Pusakaratu|Gempol|Kalentambo|Patimban|2012|Rancadaka|2014|Kotasari|Mundusari
11|Pamanukan|2002|Rancasari|Rancahilir|Pamanukan|2006|Pamanukan Hilir|Pamanukan Sebrang|2009|Mulyasari|Lengkongjaya|Bongas
12|Jalancagak|2007|Curugrendeng|Tambakan|Bunihayu|2011|Kumpay|Sarireja|2014|Tambakmekar|2017|Jalancagak
13|Blanakan|2001|Tanjungtiga|Muara|Blanakan|Rawameneng|Cilamayagirang|Jayamukti|Cilamayahilir|Rawamekar|Langensari
14|Tanjungsiang|2001|Buniara|Tanjungsiang|Cimeuhmal|Sirap|Kawungluwuk|Cibuluh|Sindanglaya|Rancamanggung|Cikawung|Gandasoli
15|Compreng|2001|Jatimulya|Sukatani|Jatireja|Compreng|Kalensari|Mekarjaya|Kiarasari|Sukadana
16|Patokbeusi|2001|Rancabango|Tanjungrasa|Ciberes|Jatiragas Hilir|Tambakjati|Rancajaya|Gempolsari|Tanjungrasa Kidul|Rancaasih|Rancamulya
17|Cibogo|2001|Sumurbarang|Cibogo|Cinangsi|Padaasih|Sadawarna|Majasari|Cisaga|Belendung|Cibalandong Jaya
18|Cipunagara|2001|Wanasari|Sidamulya|Tanjung|Jati|Simpar|Parigimulya|Sidajaya|Padamulya|Kosambi|Manyingsal
19|Cijambe|2001|Gunungtua|Cijambe|Cirangkong|Cimenteng|Bantarsari|Tanjungwangi|Cikadu|Sukahurip
20|Cipeundeuy|2001|Karangmukti|Cimayasari|Lengkong|Cipeundeuy|Wantilan|Kosar|Sawangan
21|Legonkulon|2001|Tegalurung|Bobos|Legonkulon|Mayangan|Legonwetan|Pangarengan|Karangmulya
22|Cikaum|2001|Kawunganten|Sindangsari|Cikaum Barat|Cikaum Timur|Tanjungsari Barat|Mekarsari|Tanjungsari Timur|Gandasari|Pasirmuncang
23|Serangpanjang|2001|Cijengkol|Talagasari|Cintamekar|Ponggang|Cikujang|Cipancar
24|Sukasari|2001|Anggasari|Batangsari|Sukamaju|Mandalawangi|Curugreja|Sukareja|Sukasari
25|Tambakdahan|2001|Tanjungrasa|Wanajaya|Gardumukti|Mariuk|Kertajaya|Tambakdahan|Rancaudik|Bojongkeding|Bojonegara
26|Kasomalang|2001|Sindangsari|Pasanggrahan|Bojongloa|Sukamelang|Tenjolaya|Kasomalang Wetan|Kasomalang Kulon|Cimanglid
27|Dawuan|2001|Manyeti|Rawalele|Sukasari|Situsari|Dawuan Kaler|Dawuan Kidul|Cisampih|Margasari|Batusari|Jambelaer
28|Pagaden Barat|2001|Mekarwangi|Bendungan|Munjul|Margahayu|Pangsor|Sumurgintung|Balingbing|Cidahu|Cidadap
29|Ciater|2001|Cisaat|Ciater|Nagrak|Cibeusi|Cibitung|Palasari|Sanca
30|Pusakajaya|2001|Kebondanas|Pusakajaya|Karanganyar|Bojongtengah|Bojongjaya|Cigugur|Cigugur Kaler|Rangdu
.14|Kabupaten Purwakarta
01|Purwakarta|1001|Nagri Kidul|Nagri Kaler|Nagri Tengah|Sindangkasih|Cipaisan|Purwamekar|Ciseureuh|Tegalmunjul|Munjuljaya|2010|Citalang
02|Campaka|2001|Campaka|Campakasari|Benteng|Cirende|Cikumpay|Cijaya|Kertamukti|Cimahi|Cijunti|Cisaat
03|Jatiluhur|2001|Cikaobandung|Jatimekar|Jatiluhur|Cilegong|Kembangkuning|Cibinong|Bunder|Mekargalih|Cisalada|Parakanlima
04|Plered|2001|Plered|Palinggihan|Cibogohilir|Linggarsari|Gandasoli|Citeko|Liunggunung|Rawasari|Anjun|Sindangsari|Babakansari|Gandamekar|Citekokaler|Pamoyanan|Sempur|Cibogo Girang
05|Sukatani|2001|Sukatani|Malangnengah|Cilalawi|Sukamaju|Cipicung|Cianting Utara|Cianting|Pasirmunjul|Tajursindang|Cibodas|Cijantung|Sukajaya|Panyindangan|Sindanglaya
06|Darangdan|2001|Darangdan|Depok|Cilingga|Nangewer|Mekarsari|Linggasari|Sawit|Linggamukti|Gununghejo|Pasirangin|Legoksari|Sirnamanah|Sadarkarya|Neglasari|Nagrak
07|Maniis|2001|Gunungkarung|Citamiang|Sinargalih|Tegaldatar|Cijati|Ciramahilir|Sukamukti|Pasirjambu
08|Tegalwaru|2001|Batutumpang|Citalang|Tegalwaru|Tegalsari|Warungjeruk|Galumpit|Sukahaji|Karoya|Cadassari|Cadasmekar|Cisarua|Sukamulya|Pasanggrahan
09|Wanayasa|2001|Wanayasa|Sukadami|Wanasari|Simpang|Nagrog|Cibuntu|Babakan|Nangerang|Ciawi|Sumurugul|Raharja|Sakambang|Taringgul Tonggoh|Legok Huni|Taringgul Tengah
10|Pasawahan|2001|Pasawahananyar|Pasawahan|Sawahkulon|Ciherang|Cidahu|Pasawahankidul|Kertajaya|Lebakanyar|Selaawi|Margasari|Warungkadu|Cihuni
11|Bojong|2001|Bojong Barat|Bojong Timur|Cikeris|Cihanjawar|Cipeundeuy|Cileunca|Cibingbin|Kertasari|Pangkalan|Pawenang|Sukamanah|Sindangpanon|Sindangsari|Pasanggrahan
12|Babakancikao|2001|Cilangkap|Cicadas|Hegarmanah|Babakancikao|Kadumekar|Maracang|Ciwareng|Mulyamekar|Cigelam
13|Bungursari|2001|Ciwangi|Cibening|Bungursari|Dangdeur|Cibungur|Wanakerta|Cinangka|Cikopo|Cibodas|Karangmukti
14|Cibatu|2001|Cibatu|Cilandak|Karyamekar|Cipinang|Ciparungsari|Cirangkong|Cikadu|Cibukamanah|Wanawali|Cipancur
15|Sukasari|2001|Kutamanah|Kertamanah|Ciririp|Sukasari|Parungbanteng
16|Pondoksalam|2001|Parakansalam|Pondokbungur|Salem|Galudra|Tanjungsari|Salammulya|Salamjaya|Bungurjaya|Gurudug|Sukajadi|Situ
17|Kiarapedes|2001|Kiarapedes|Ciracas|Parakangarokgek|Taringgul Landeuh|Mekarjaya|Margaluyu|Gardu|Cibeber|Pusakamulya|Sumbersari
.15|Kabupaten Karawang
01|Karawang Barat|1001|Karawang Kulon|1003|Adiarsa Barat|1005|Tanjungpura|Tanjungmekar|Tunggakjati|1010|Karangpawitan|Nagasari|Mekarjati
02|Pangkalan|2001|Ciptasari|Tamanmekar|Tamansari|Jatilaksana|Cintaasih|Kertasari|Mulangsari|Medalsari
03|Telukjambe Timur|2001|Telukjambe|Sukaharja|Sirnabaya|Puseurjaya|Sukaluyu|Wadas|2011|Purwadana|Sukamakmur|2019|Pinayungan
04|Ciampel|2001|Kutapohaci|2003|Parungmulya|Kutamekar|Kutanegara|Mulyasari|Mulyasejati|Tegallega
05|Klari|2001|Duren|Pancawati|Walahar|Kiarapayung|Sumurkondang|Cibalongsari|Klari|Belendung|2016|Anggadita|Gintungkerta|Curug|Karanganyar|Cimahi
06|Rengasdengklok|2001|Rengasdengklok Selatan|Rengasdengklok Utara|Kertasari|Dewisari|Amansari|Karyasari|Dukuhkarya|Kalangsari|Kalangsurya
07|Kutawaluya|2001|Waluya|Mulyajaya|Kutakarya|Kutagandok|Kutamukti|Kutajaya|Sampalan|Sindangmulya|Sindangmukti|Kutaraja|Sindangsari|Sindangkarya
08|Batujaya|2001|Batujaya|Telukambulu|Telukbango|Karyabhakti|Baturaden|Segaran|Segarjaya|Kutaampel|Karyamulya|Karyamakmur
09|Tirtajaya|2001|Sabajaya|Pisangsambo|Gempolkarya|Medankarya|Tambaksumur|Tambaksari|Sumurlaban|Srijaya|Kutamakmur|Bolang|Srikamulyan
10|Pedes|2001|Payungsari|Karangjaya|Kertaraharja|2005|Sungaibuntu|Dongkal|Kertamulya|Puspasari|2010|Labanjaya|2012|Jatimulya|2016|Rangdumulya|Kendaljaya|Malangsari
11|Cibuaya|2001|Pajaten|Cibuaya|Kertarahayu|Sukasari|Kedungjeruk|Kalidungjaya|Sedari|Cemarajaya|Jayamulya|Kedungjaya|Gebangjaya
12|Pakisjaya|2001|Tanjungmekar|Telagajaya|Telukbuyung|Tanahbaru|Solokan|Tanjungbungin|Telukjaya|Tanjungpakis
13|Cikampek|2001|Dawuan Timur|Kalihurip|Cikampek Kota|Dawuan Tengah|2006|Cikampek Selatan|Cikampek Pusaka|Cikampek Barat|Cikampek Timur|Kamojing|Dawuan Barat
14|Jatisari|2001|Mekarsari|Jatisari|Barugbug|Cikalongsari|Cirejag|Jatibaru|Jatiragas|Jatiwangi|Kalijati|Balonggandu|Pacing|Situdam|Sukamekar|Telarsari
15|Cilamaya Wetan|2001|Mekarmaya|Cilamaya|Muara|Muarabaru|Sukatani|Tegalwaru|Tegalsari|Cikalong|Cikarang|Rawagempol Wetan|Rawagempol Kulon|Sukakerta
16|Tirtamulya|2001|Citarik|Karangsinom|Karangjaya|Parakan|Parakanmulya|Kamurang|Cipondoh|Kertawaluya|Bojongsari|Tirtasari
17|Telagasari|2001|Telagamulya|Telagasari|Pasirtalaga|Cariumulya|Pasirmukti|Kalibuaya|Pasirkamuning|Kalijaya|Kalisari|Cadas Kertajaya|Cilewo|Ciwulan|Linggarsari|Pulosari
18|Rawamerta|2001|Sukamerta|Kutawargi|Panyingkiran|Pasirkaliki|Pasirawi|Balongsari|Mekarjaya|Sekarwangi|Purwamekar|Sukapura|Cibadak|Sukaraja|2014|Gombongsari
19|Lemahabang|2001|Karyamukti|Ciwaringin|Waringinkarya|Kedawung|Karangtanjung|Pasirtanjung|Lemahabang|Lemahmukti|Pulojaya|Pulokalapa|Pulomulya
20|Tempuran|2001|Pancakarya|Dayeuhluhur|Lemahduhur|Lemahkarya|Lemahsubur|Lemahmakmur|2008|Purwajaya|2010|Tanjungjaya|Sumberjaya|Pagadungan|Tempuran|Cikuntul|2016|Jayanegara|Ciparagejaya
21|Majalaya|2001|Majalaya|Ciranggon|Pasirjengkol|2005|Sarijaya|Pasirmulya|Lemahmulya|Bengle
22|Jayakerta|2001|Jayamakmur|Kemiri|Makmurjaya|Kertajaya|Jayakerta|Medangasem|Ciptamarga|Kampungsawah
23|Cilamaya Kulon|2001|Sukamulya|Tegalurung|Langensari|Bayur Lor|Bayur Kidul|Kiara|Manggungjaya|Sumurgede|Muktijaya|Pasirukem|Pasirjaya|Sukajaya
24|Banyusari|2001|Gembongan|Gempol|Gempol Kolot|Banyuasih|Kertaraharja|Tanjung|Jayamukti|Cicinde Utara|Cicinde Selatan|Mekarasih|Talunjaya|Pamekaran
25|Kota Baru|2001|Wancimekar|Pangulah Selatan|Pangulah Utara|Pangulah Baru|Pucung|Jomin Timur|Jomin Barat|Sarimulya|Cikampek Utara
26|Karawang Timur|1001|Karawang Wetan|Adiarsa Timur|Palumbonsari|Plawad|2005|Margasari|Warungbambu|Kondangjaya|Tegal Sawah
27|Telukjambe Barat|2001|Margakaya|Margamulya|Karangligar|Mekarmulya|Parungsari|Karangmulya|Wanasari|Wanakerta|Wanajaya|Mulyajaya
28|Tegalwaru|2001|Cigunungsari|Wargasetra|Mekarbuana|Cintalaksana|Cintawargi|Cintalanggeng|Kutalanggeng|Kutamaneuh|Cipurwasari
29|Purwasari|2001|Darawolong|Tegalsari|Purwasari|Mekarjaya|Tamelang|Cengkong|Sukasari|Karangsari
30|Cilebar|2001|Kertamukti|Rawasari|Pusakajaya Selatan|Cikande|Kosambibatu|Pusakajaya Utara|Sukaratu|Ciptamargi|Mekarpohaci|Tanjungsari
.16|Kabupaten Bekasi
01|Tarumajaya|1007|Setia Asih|2001|Sagara Makmur|Segarajaya|Pusaka Rakyat|Pahlawan Setia|Setia Mulya|Samudra Jaya|2008|Pantai Makmur
02|Babelan|1006|Bahagia|Kebalen|2001|Bunibakti|Muarabakti|Kedung Pengawas|Hurip Jaya|Pantaihurip|2008|Babelankota|Kedungjaya
03|Sukawangi|2001|Sukaringin|Sukabudi|Sukadaya|Sukawangi|Sukakerta|Sukatenang|Sukamekar
04|Tambelang|2001|Sukawijaya|Sukamaju|Sukaraja|Sukarapih|Sukarahayu|Sukamantri|Sukabakti
05|Tambun Utara|2001|Satriajaya|Jejalenjaya|Satriamekar|Sriamur|Srimukti|Srijaya|Srimahi|Karangsatria
06|Tambun Selatan|1001|Jatimulya|2002|Lambangsari|Lambangjaya|Tambun|Setiadarma|Setiamekar|Mekarsari|Tridaya Sakti|Mangunjaya|Sumberjaya
07|Cibitung|1001|Wanasari|2002|Wanajaya|Kertamukti|Muktiwari|Sarimukti|Sukajaya|Cibuntu
08|Cikarang Barat|1008|Telaga Asih|2001|Telagamurni|Mekarwangi|Jatiwangi|Danau Indah|Gandamekar|Gandasari|Sukadanau|2009|Kalijaya|Telajung|Cikedokan
09|Cikarang Utara|2001|Cikarangkota|Karangbaru|Karangasih|Waluya|Karangraharja|Pasirgombong|Simpangan|Tanjungsari|Harjamekar|Mekarmukti|Wangunharja
10|Karang Bahagia|2001|Sukaraya|Karangrahayu|Karangsetia|Karanganyar|Karangbahagia|Karangsentosa|Karangsatu|Karangmukti
11|Cikarang Timur|1007|Sertajaya|2001|Tanjungbaru|Cipayung|Hegarmanah|Jatireja|Jatibaru|Labansari|2008|Karangsari
12|Kedung Waringin|2001|Karangsambung|Waringinjaya|Karangmekar|Mekarjaya|Karangharum|Bojongsari|Kedungwaringin
13|Pebayuran|1011|Kertasari|2001|Karangharja|Karangsegar|Sumberurip|Sumbereja|Karangreja|Karangjaya|Sumbersari|Karangpatri|Karanghaur|Kertajaya|2012|Bantarsari|Bantarjaya
14|Sukakarya|2001|Sukamurni|Sukaindah|Sukakarya|Sukalaksana|Sukajadi|Sukakarsa|Sukamakmur
15|Sukatani|2001|Sukamulya|Sukamanah|Sukahurip|Sukaasih|Sukarukun|Banjarsari|Sukadarma
16|Cabangbungin|2001|Jayabakti|Jayalaksana|Sindangsari|Sindangjaya|Setialaksana|Setiajaya|Lenggahjaya|Lenggahsari
17|Muaragembong|2001|Pantai Mekar|Pantai Bahagia|Pantai Bakti|Pantai Harapanjaya|Pantai Sederhana|Jayasakti
18|Setu|2001|Cijengkol|Lubangbuaya|Burangkeng|Ciledug|Cibening|Taman Sari|Taman Rahayu|Cikarageman|Ragemanunggal|Muktijaya|Kertarahayu
19|Cikarang Selatan|2001|Cibatu|Sukasejati|Ciantra|Sukadami|Sukaresmi|Serang|Pasirsari
20|Cikarang Pusat|2001|Cicau|Sukamahi|Pasiranji|Hegarmukti|Jayamukti|Pasirtanjung
21|Serang Baru|2001|Sukaragam|Sirnajaya|Sukasari|Jayamulya|Nagacipta|Nagasari|Cilangkara|Jayasampurna
22|Cibarusah|2001|Sirnajati|Ridogalih|Ridomanah|Wibawamulya|Cibarusah Kota|Cibarusah Jaya|Sindangmulya
23|Bojongmangu|2001|Karangmulya|Karangindah|Bojongmangu|Sukabungah|Sukamukti|Medalkrisna
.17|Kabupaten Bandung Barat
01|Lembang|2001|Pagerwangi|Kayuambon|Lembang|Cikidang|Cikahuripan|Cikole|Gudangkahuripan|Jayagiri|Cibodas|Langensari|Mekarwangi|Cibogo|Sukajaya|Suntenjaya|Wangunharja|Wangunsari
02|Parongpong|2001|Karyawangi|Cihanjuang|Cihanjuangrahayu|Cihideung|Ciwaruga|Cigugurgirang|Sariwangi
03|Cisarua|2001|Jambudipa|Padaasih|Pasirhalang|Pasirlangu|Cipada|Kertawangi|Tugumukti|Sadangmekar
04|Cikalongwetan|2001|Ciptagumati|Cikalong|Cipada|Cisomangbarat|Ganjarsari|Kanangasari|Mandalasari|Mandalamukti|Mekarjaya|Puteran|Rende|Tenjolaut|Wangunjaya
05|Cipeundeuy|2001|Cipeundeuy|Ciharashas|Bojongmekar|Ciroyom|Jatimekar|Margalaksana|Margaluyu|Nanggeleng|Nyenang|Sirnaraja|Sirnagalih|Sukahaji
06|Ngamprah|2001|Ngamprah|Cimareme|Cilame|Tanimulya|Cimanggu|Bojongkoneng|Margajaya|Mekarsari|Gadobangkong|Sukatani|Pakuhaji
07|Cipatat|2001|Ciptaharja|Cipatat|Citatah|Rajamandalakulon|Mandalawangi|Kertamukti|Nyalindung|Gunungmasigit|Cirawamekar|Mandalasari|Sumurbandung|Sarimukti
08|Padalarang|2001|Kertamulya|Padalarang|Cimerang|Campaka Mekar|Tagogapu|Ciburuy|Kertajaya|Cipeundeuy|Jayamekar|Laksanamekar
09|Batujajar|2001|Batujajar Timur|Batujajar Barat|2004|Galanggang|Cangkorah|2007|Selacau|Pangauban|2010|Giriasih
10|Cihampelas|2001|Cipatik|Citapen|Cihampelas|Mekarjaya|Mekarmukti|Pataruman|Situwangi|Singajaya|Tanjungwangi|Tanjungjaya
11|Cililin|2001|Cililin|Budiharja|Batulayang|Bongas|Karanganyar|Karangtanjung|Karyamukti|Kidangpananjung|Mukapayung|Nanggerang|Rancapanggung
12|Cipongkor|2001|Sarinagen|Baranangsiang|Citalem|Cijenuk|Cijambu|Cibenda|Cintaasih|Cicangkanghilir|Girimukti|Karangsari|Mekarsari|Neglasari|Sirnagalih|Sukamulya
13|Rongga|2001|Cibedug|Bojong|Bojongsalam|Cibitung|Cicadas|Cinengah|Sukamanah|Sukaresmi
14|Sindangkerta|2001|Cintakarya|Sindangkerta|Buninagara|Cikadu|Cicangkanggirang|Mekarwangi|Pasirpogor|Puncaksari|Rancasenggang|Weninggalih|Wangunsari
15|Gununghalu|2001|Sirnajaya|Gununghalu|Bunijaya|Celak|Cilangari|Sindangjaya|Sukasari|Tamanjaya|Wargasaluyu
16|Saguling|2001|Cikande|Jati|Girimukti|Bojonghaleuang|Cipangeran|Saguling
.18|Kabupaten Pangandaran
01|Parigi|2001|Parigi|Karangbenda|Ciliang|Bojong|Cintaratu|Selasari|Karangjaladri|Cibenda|Cintakarya|Parakanmanggu
02|Cijulang|2001|Batukaras|Ciakar|Cibanten|Kertayasa|Cijulang|Kondangjajar|Margacinta
03|Cimerak|2001|Kertaharja|Ciparanti|Legokjawa|Masawah|Cimerak|Sukajaya|Kertamukti|Sindangsari|Batumalang|Mekarsari|Limusgede
04|Cigugur|2001|Cigugur|Cimindi|Pagerbumi|Kertajaya|Bunisari|Campaka|Harumandala
05|Langkaplancar|2001|Karangkamiri|Cimanggu|Langkaplancar|Pangkalan|Bojongkondang|Bangunjaya|Jayasari|Jadimulya|Jadikarya|Bojong|Bangunkarya|Sukamulya|Mekarwangi|Cisarua|Bungur Raya
06|Mangunjaya|2001|Sukamaju|Kertajaya|Mangunjaya|Sindangjaya|Jangraga
07|Padaherang|2001|Panyutran|Ciganjeng|Karangsari|Sukanagara|Paledah|Karangpawitan|Padaherang|Kedungwuluh|Cibogo|Pasirgeulis|Bojongsari|Sindangwangi|Maruyungsari|Karangmulya
08|Kalipucang|2001|Putrapinggan|Emplak|Bagolo|Pamotan|Kalipucang|Cibuluh|Banjarharja|Tunggilis|Ciparakan
09|Pangandaran|2001|Babakan|Sukahurip|Purbahayu|Pangandaran|Wonoharjo|Sidomulyo|Pananjung|Pagergunung
10|Sidamulih|2001|Sidamulih|Cikalong|Sukaresik|Cikembulan|Pajaten|Kersaratu|Kalijati
.71|Kota Bogor
01|Bogor Selatan|1001|Batu Tulis|Bondongan|Empang|Lawanggintung|Pamoyanan|Rangga Mekar|Mulya Harja|Cikaret|Bojong Kerta|Rancamaya|Kertamaya|Harjasari|Muara Sari|Genteng|Pakuan|Cipaku
02|Bogor Timur|1001|Sukasari|Baranangsiang|Katulampa|Sindangsari|Sindangrasa|Tajur
03|Bogor Tengah|1001|Gudang|Paledang|Pabaton|Cibogor|Babakan|Sempur|Tegallega|Babakan Pasar|Panaragan|Ciwaringin|Kebon Kalapa
04|Bogor Barat|1001|Menteng|Sindang Barang|Bubulak|Marga jaya|Balumbang Jaya|Situ Gede|Semplak|Cilendek Barat|Cilendek Timur|Curug Mekar|Curug|Pasir Jaya|Pasir Kuda|Pasir Mulya|Gunung Batu|Loji
05|Bogor Utara|1001|Bantarjati|Tegal Gundil|Kedung Halang|Ciparigi|Cibuluh|Ciluar|Tanah Baru|Cimahpar
06|Tanah Sareal|1001|Tanah Sareal|Kebon Pedes|Kedung Badak|Sukaresmi|Kedung Waringin|Kedung Jaya|Sukadamai|Mekar Wangi|Kencana|Kayu Manis|Cibadak
.72|Kota Sukabumi
01|Gunung Puyuh|1001|Gunung Puyuh|Karamat|Sriwidari|Karang Tengah
02|Cikole|1001|Cikole|Selabatu|Gunung Parang|Kebonjati|Cisarua|Subangjaya
03|Citamiang|1001|Citamiang|Tipar|Nanggeleng|Gedong Panjang|Cikondang
04|Warudoyong|1001|Warudoyong|Nyomplong|Dayeuhluhur|Sukakarya|Benteng
05|Baros|1001|Baros|Jayaraksa|Jayamekar|Sudajaya Hilir
06|Lembursitu|1001|Cipanengah|Situmekar|Lembursitu|Cikundul|Sindangsari
07|Cibeureum|1001|Cibeureum Hilir|Babakan|Sindangpalay|Limusnunggal
.73|Kota Bandung
01|Sukasari|1001|Sukarasa|Gegerkalong|Isola|Sarijadi
02|Coblong|1001|Cipaganti|Lebak Gede|Sadang Serang|Dago|Sekeloa|Lebak Siliwangi
03|Babakan Ciparay|1001|Babakan Ciparay|Babakan|Sukahaji|Margahayu Utara|Margasuka|Cirangrang
04|Bojongloa Kaler|1001|Kopo|Babakan Tarogong|Jamika|Babakan Asih|Suka Asih
05|Andir|1001|Maleber|Dungus Cariang|Ciroyom|Kebon Jeruk|Garuda|Campaka
06|Cicendo|1001|Husein Sastranegara|Arjuna|Pajajaran|Pasirkaliki|Pamoyanan|Sukaraja
07|Sukajadi|1001|Pasteur|Cipedes|Sukawarna|Sukagalih|Sukabungah
08|Cidadap|1001|Hegarmanah|Ciumbuleuit|Ledeng
09|Bandung Wetan|1001|Cihapit|Taman Sari|Citarum
10|Astanaanyar|1001|Karasak|Nyengseret|Karang Anyar|Panjunan|Cibadak|Pelindung Hewan
11|Regol|1001|Cigereleng|Ancol|Pungkur|Balong Gede|Ciseureuh|Ciateul|Pasirluyu
12|Batununggal|1001|Gumuruh|Maleer|Cibangkong|Kacapiring|Kebon Waru|Kebon Gedang|Samoja|Binong
13|Lengkong|1001|Cijagra|Lingkar Selatan|Burangrang|Paledang|Turangga|Malabar|Cikawao
14|Cibeunying Kidul|1001|Padasuka|Cikutra|Cicadas|Sukamaju|Sukapada|Pasirlayung
15|Bandung Kulon|1001|Cijerah|Cibuntu|Warung Muncang|Caringin|Cigondewah Kaler|Gempol Sari|Cigondewah Rahayu|Cigondewah Kidul
16|Kiaracondong|1001|Sukapura|Kebon Jayanti|Babakan Surabaya|Cicaheum|Babakan Sari|Kebon Kangkung
17|Bojongloa Kidul|1001|Situsaeur|Kebon Lega|Cibaduyut|Mekar Wangi|Cibaduyut Kidul|Cibaduyut Wetan
18|Cibeunying Kaler|1001|Cihaur Geulis|Sukaluyu|Neglasari|Cigadung
19|Sumur Bandung|1001|Braga|Merdeka|Kebon Pisang|Babakan Ciamis
20|Antapani|1001|Antapani Kulon|1004|Antapani Tengah|Antapani Kidul|Antapani Wetan
21|Bandung Kidul|1001|Batununggal|Wates|Mengger|Kujangsari
22|Buahbatu|1001|Sekejati|Margasari|Cijaura|Jati Sari
23|Rancasari|1001|Cipamokolan|Derwati|Manjahlega|Mekar Jaya
24|Arcamanik|1001|Sukamiskin|Cisaranten Bina Harapan|Cisaranten Kulon|Cisaranten Endah
25|Cibiru|1001|Palasari|Cipadung|Pasir Biru|Cisurupan
26|Ujungberung|1003|Pasir Endah|Cigending|Pasirwangi|Pasirjati|Pasanggrahan
27|Gedebage|1001|Cimincrang|Cisaranten Kidul|Rancabolang|Rancanumpang
28|Panyileukan|1001|Cipadung Kulon|Cipadung Kidul|Cipadung Wetan|Mekar Mulya
29|Cinambo|1001|Cisaranten Wetan|Pakemitan|Sukamulya|Babakan Penghulu
30|Mandalajati|1001|Jatihandap|Karang Pamulang|Pasir Impun|Sindang Jaya
.74|Kota Cirebon
01|Kejaksan|1001|Kejaksan|Sukapura|Kesenden|Kebonbaru
02|Lemahwungkuk|1001|Pegambiran|Lemahwungkuk|Kesepuhan|Panjunan
03|Harjamukti|1001|Kalijaga|Harjamukti|Kecapi|Larangan|Argasunya
04|Pekalipan|1001|Jagasatru|Pekalipan|Pulasaren|Pekalangan
05|Kesambi|1001|Pekiringan|Sunyaragi|Kesambi|Drajat|Karyamulya
.75|Kota Bekasi
01|Bekasi Timur|1001|Bekasijaya|Margahayu|Durenjaya|Arenjaya
02|Bekasi Barat|1001|Bintara|Kranji|Kotabaru|Bintarajaya|Jakasampurna
03|Bekasi Utara|1001|Kaliabang Tengah|Perwira|Harapanbaru|Teluk Pucung|Margamulya|Harapanjaya
04|Bekasi Selatan|1001|Pekayonjaya|Margajaya|Jakamulya|Jakasetia|Kayuringinjaya
05|Rawalumbu|1001|Bojong Rawalumbu|Pengasinan|Sepanjangjaya|Bojongmenteng
06|Medansatria|1001|Medansatria|Harapanmulya|Pejuang|Kalibaru
07|Bantargebang|1003|Bantargebang|Cikiwul|1007|Ciketingudik|Sumurbatu
08|Pondokgede|1001|Jatiwaringin|Jatibening|Jatimakmur|1006|Jatibening Baru|Jaticempaka
09|Jatiasih|1001|Jatimekar|Jatiasih|Jatikramat|Jatirasa|Jatiluhur|Jatisari
10|Jatisampurna|1001|Jatisampurna|Jatikarya|Jatiranggon|Jatirangga|Jatiraden
11|Mustikajaya|1001|Padurenan|Cimuning|Mustikajaya|Mustikasari
12|Pondokmelati|1001|Jatirahayu|Jatiwarna|Jatimelati|Jatimurni
.76|Kota Depok
01|Pancoran Mas|1006|Depok|Depok Jaya|Pancoran Mas|Mampang|Rangkapan Jaya Baru|Rangkapan Jaya
02|Cimanggis|1007|Harjamukti|Curug|Tugu|Mekarsari|Pasir Gunung Selatan|Cisalak Pasar
03|Sawangan|1001|Pasir Putih|Bedahan|Pengasinan|1009|Cinangka|Sawangan|Sawangan Baru|Kedaung
04|Limo|1001|Meruyung|Grogol|Krukut|Limo
05|Sukmajaya|1001|Sukmajaya|1003|Abadijaya|Mekarjaya|Baktijaya|1008|Cisalak|1010|Tirtajaya
06|Beji|1001|Beji|Kukusan|Tanah Baru|Kemiri Muka|Pondok Cina|Beji Timur
07|Cipayung|1001|Cipayung|Cipayung Jaya|Ratu Jaya|Bojong Pondok Terong|Pondok Jaya
08|Cilodong|1001|Sukamaju|Cilodong|Kalibaru|Kalimulya|Jatimulya
09|Cinere|1001|Cinere|Gandul|Pangkalan Jati|Pangkalan Jati Baru
10|Tapos|1001|Tapos|Leuwinanggung|Sukatani|Sukamaju Baru|Jatijajar|Cilangkap|Cimpaeun
11|Bojongsari|1001|Bojongsari|Bojongsari Baru|Serua|Pondok Petir|Curug|Duren Mekar|Duren Seribu
.77|Kota Cimahi
01|Cimahi Selatan|1001|Melong|Cibeureum|Utama|Leuwigajah|Cibeber
02|Cimahi Tengah|1001|Baros|Cigugur Tengah|Karangmekar|Setiamanah|Padasuka|Cimahi
03|Cimahi Utara|1001|Pasirkaliki|Cibabat|Citeureup|Cipageran
.78|Kota Tasikmalaya
01|Cihideung|1001|Yudanagara|Nagarawangi|Cilembang|Argasari|Tugujaya|Tuguraja
02|Cipedes|1001|Panglayungan|Cipedes|Nagarasari|Sukamanah
03|Tawang|1001|Tawangsari|Empangsari|Lengkongsari|Cikalang|Kahuripan
04|Indihiang|1003|Indihiang|Sirnagalih|Parakannyasag|Panyingkiran|Sukamaju Kaler|Sukamaju Kidul
05|Kawalu|1001|Kersamenak|Cilamajang|Gunung Tandala|Urug|Tanjung|Cibeuti|Karanganyar|Talagasari|Leuwiliang|Gunung Gede
06|Cibeureum|1005|Setiaratu|1007|Kersanagara|Kota Baru|Awipari|Setianagara|Ciherang|Ciakar|Margabakti|Setiajaya
07|Tamansari|1001|Tamansari|Mugarsari|Tamanjaya|Sumelap|Setiawargi|Mulyasari|Sukahurip|Setiamulya
08|Mangkubumi|1001|Mangkubumi|Cigantang|Karikil|Linggajaya|Cipawitra|Sambongpari|Sambongjaya|Cipari
09|Bungursari|1001|Sukamulya|Sukarindik|Bungursari|Sukajaya|Cibunigeulis|Bantarsari|Sukalaksana
10|Purbaratu|1001|Sukanagara|Sukamenak|Purbaratu|Sukaasih|Sukajaya|Singkup
.79|Kota Banjar
01|Banjar|1001|Banjar|Mekarsari|1006|Situbatu|2003|Balokang|Cibeureum|Neglasari|2007|Jajawar
02|Pataruman|1001|Hegarsari|Pataruman|2003|Mulyasari|Batulawang|Karyamukti|Binangun|Sukamukti|Sinartanjung
03|Purwaharja|1001|Purwaharja|1004|Karangpanimbal|2002|Raharja|Mekarharja
04|Langensari|1004|Muktisari|Bojongkantong|2001|Langensari|Rejasari|Waringinsari|2006|Kujangsari`;
