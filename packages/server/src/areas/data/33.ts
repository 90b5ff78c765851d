// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Jawa Tengah
.01|Kabupaten Cilacap
01|Kedungreja|2001|Tambakreja|Bumireja|Ciklapa|Kedungreja|Tambaksari|Rejamulya|Sidanegara|Kaliwungu|Jatisari|Bangunreja|Bojongsari
02|Kesugihan|2001|Menganti|Slarang|Kesugihan|Kalisabuk|Karangkandri|Kuripan|Dondong|Planjan|Ciwuni|Karangjengkol|Keleng|Pesanggrahan|Bulupayung|Kuripan Kidul|Jangrana|Kesugihan Kidul
03|Adipala|2001|Welahan Wetan|Glempangpasir|Pedasong|Karangbenda|Karanganyar|Bunton|Wlahar|Penggalang|Adipala|Adireja Kulon|Adireja Wetan|Adiraja|Doplang|Kalikudi|Karangsari|Gombolharjo
04|Binangun|2001|Jati|Kepudang|Jepara Kulon|Widarapayung Kulon|Jepara Wetan|Bangkal|Binangun|Widarapayung Wetan|Alangamba|Pasuruhan|Sidaurip|Pagubugan|Pesawahan|Kemojing|Karangnangka|Sidayu|Pagubugan Kulon
05|Nusawungu|2001|Karangtawang|Karangpakis|Banjarsari|Jetis|Banjareja|Kedungbenda|Klumprit|Karangsembung|Purwodadi|Nusawangkal|Karangputat|Banjarwaru|Danasri Kidul|Nusawungu|Danasri Lor|Danasri|Sikanco
06|Kroya|2001|Sikampuh|Pekuncen|Ayamalas|Pesanggrahan|Kroya|Karangmangu|Pucung Kidul|Mergawati|Pucung Lor|Bajing|Gentasari|Kedawung|Mujur|Buntu|Karangturi|Bajing Kulon|Mujur Lor
07|Maos|2001|Karangkemiri|Karangrena|Maos Kidul|Maos Lor|Kalijaran|Mernek|Panisihan|Glempang|Karangreja|Klapagada
08|Jeruklegi|2001|Tritih Wetan|Sumingkir|Jeruklegi Wetan|Brebeg|Jeruklegi Kulon|Cilibang|Mandala|Karangkemiri|Jambusari|Prapagan|Sawangan|Citepus|Tritih Lor
09|Kawunganten|2001|Grugu|Bringkeng|Ujungmanik|Kubangkangkung|Bojong|Mentasan|Kalijeruk|Kawunganten|Sarwadadi|Kawunganten Lor|2014|Babakan|Sidaurip
10|Gandrungmangu|2001|Gandrungmangu|Gandrungmanis|Cisumur|Karanganyar|Cinangsi|Karanggintung|Rungkang|Sidaurip|Gintungreja|Layansari|Bulusari|Muktisari|Wringinharjo|Kertajaya
11|Sidareja|2001|Tinggarjaya|Sidareja|Sidamulya|Kunci|Karanggedang|Penyarang|Tegalsari|Margasari|Gunungreja|Sudagaran
12|Karangpucung|2001|Cidadap|Pangawaren|Gunungtelu|Sindangbarang|Karangpucung|Ciporos|Tayem|Bengbulang|Surusunda|Babakan|Ciruyung|Pamulihan|Tayem Timur|Sidamulya
13|Cimanggu|2001|Panimbang|Bantarmangu|Bantarpanjang|Cimanggu|Cilempuyang|Negarajati|Cisalak|Cibalung|Karangsari|Kutabima|Pesahangan|Cijati|Karangreja|Rejodadi|Mandala
14|Majenang|2001|Pahonjean|Salebu|Cibeunying|Jenang|Sindangsari|Cilopadang|Bener|Boja|Ujungbarang|Pengadegan|Sepatnunggal|Sadabumi|Sadahayu|Mulyadadi|Padangjaya|Padangsari|Mulyasari
15|Wanareja|2001|Tarisi|Bantar|Wanareja|Limbangan|Malabar|Majingklak|Madura|Tambaksari|Palugon|Cigintung|Jambu|Adimulya|Sidamulya|Cilongkrang|Purwasari|Madusari
16|Dayeuhluhur|2001|Panulisan|Matenggeng|Ciwalen|Dayeuhluhur|Hanum|Datar|Bingkeng|Bolang|Kutaagung|Cijeruk|Cilumping|Sumpinghayu|Panulisan Barat|Panulisan Timur
17|Sampang|2001|Karangtengah|Brani|Sampang|Sidasari|Paketingan|Ketanggung|Nusajati|Karangjati|Paberasan|Karangasem
18|Cipari|2001|Caruy|Segaralangu|Pegadingan|Cisuru|Cipari|Serang|Mulyadadi|Mekarsari|Kutasari|Karangreja|Sidasari
19|Patimuan|2001|Patimuan|Rawaapu|Sidamukti|Purwadadi|Cinyawang|Bulupayung|Cimrutu
20|Bantarsari|2001|Binangun|Bantarsari|Cikedondong|Kedungwadas|Citembong|Kamulyan|Rawajaya|Bulaksari
21|Cilacap Selatan|1001|Sidakaya|Cilacap|Tambakreja|Tegalkamulyan|Tegalreja
22|Cilacap Tengah|1001|Lomanis|Gunungsimping|Sidanegara|Donan|Kutawaru
23|Cilacap Utara|1001|Mertasinga|Gumilir|Karangtalun|Tritih Kulon|Kebonmanis
24|Kampung Laut|2001|Ujunggagak|Ujungalang|Panikel|Klaces
.02|Kabupaten Banyumas
01|Lumbir|2001|Cirahab|Canduk|Parungkamal|Besuki|Karanggayam|Cidora|Lumbir|Dermaji|Kedunggede|Cingebul
02|Wangon|2001|Randegan|Rawaheng|Pengadegan|Klapagading|Wangon|Banteran|Jambu|Jurangbahas|Cikakak|Wlahar|Windunegara|Klapagading Kulon
03|Jatilawang|2001|Gunung Wetan|Pekuncen|Karanglewas|Karanganyar|Margasana|Adisara|Kedungwringin|Bantar|Tinggarjaya|Tunjung|Gentawangi
04|Rawalo|2001|Losari|Menganti|Banjarparakan|Rawalo|Tambaknegara|Sidamulih|Pesawahan|Tipar|Sanggreman
05|Kebasen|2001|Adisana|Bangsa|Karangsari|Randegan|Kaliwedi|Sawangan|Kalisalak|Cindaga|Kebasen|Gambarsari|Tumiyang|Mandirancan
06|Kemranjen|2001|Grujugan|Sirau|Sibalung|Sibrama|Kedungpring|Kecila|Nusamangir|Karangjati|Kebarongan|Sidamulya|Pageralang|Alasmalang|Petarangan|Karanggintung|Karangsalam
07|Sumpiuh|1012|Kebokura|Sumpiuh|Kradenan|2001|Nusadadi|Selandaka|Karanggedang|Kemiri|Pandak|Kuntili|Lebeng|Selanegara|Bogangin|Banjarpanepen|Ketanda
08|Tambak|2001|Plangkapan|Gumelar Lor|Gumelar Kidul|Karangpetir|Gebangsari|Prembun|Buniayu|Pesantren|Karangpucung|Kamulyan|Purwodadi|Watuagung
09|Somagede|2001|Tanggeran|Sokawera|Somagede|Klinting|Kemawi|Piasa Kulon|Kanding|Somakaton|Plana
10|Kalibagor|2001|Srowot|Suro|Kaliori|Wlahar Wetan|Pekaja|Karangdadap|Kalibagor|Pajerukan|Petir|Kalicupak Kidul|Kalicupak Lor|Kalisogra Wetan
11|Banyumas|2001|Binangun|Pasinggangan|Kedunggede|Karangrau|Kejawar|Danaraja|Kedunguter|Sudagaran|Pekunden|Kalisube|Dawuhan|Papringan
12|Patikraja|2001|Wlahar Kulon|Sokawera|Pegalongan|Patikraja|Notog|Karangendep|Sawangan Wetan|Kedungwuluh Kidul|Kedungrandu|Kedungwuluh Lor|Karanganyar|Sidabowa|Kedungwringin
13|Purwojati|2001|Gerduren|Karangtalun Kidul|Kaliurip|Karangtalun Lor|Purwojati|Klapasawit|Karangmangu|Kaliputih|Kaliwangi|Kalitapen
14|Ajibarang|2001|Darmakradenan|Tipar Kidul|Sawangan|Jingkang|Banjarsari|Kalibenda|Pancurendang|Pancasan|Karangbawang|Kracak|Ajibarang Kulon|Ajibarang Wetan|Lesmana|Pandansari|Ciberung
15|Gumelar|2001|Karangkemojing|Paningkaban|Cihonje|Gancang|Kedungurang|Gumelar|Cilangkap|Tlaga|Samudra|Samudra Kulon
16|Pekuncen|2001|Cikembulan|Candinegara|Karangklesem|Cikawung|Cibangkong|Petahunan|Semedo|Banjaranyar|Pasiraman Lor|Pasiraman Kidul|Tumiyang|Glempang|Pekuncen|Karangkemiri|Kranggan|Krajan
17|Cilongok|2001|Panusupan|Jatisaba|Kasegeran|Pejogol|Langgongsari|Pageraji|Sudimara|Batuanten|Cipete|Cilongok|Pernasidi|Cikidang|Karanglo|Kalisari|Karangtengah|Panembangan|Rancamaya|Sambirata|Gununglurah|Sokawera
18|Karanglewas|2001|Kediri|Pangebatan|Tamansari|Karanglewas Kidul|Karangkemiri|Pasir Wetan|Pasir Lor|Pasir Kulon|Jipang|Karanggude Kulon|Singasari|Babakan|Sunyalangu
19|Sokaraja|2001|Kalikidang|Wiradadi|Karangkedawung|Sokaraja Tengah|Sokaraja Kidul|Klahang|Banjarsari Kidul|Sokaraja Wetan|Jompo Kulon|Banjaranyar|Lemberang|Karangduren|Sokaraja Lor|Kedondong|Pamijen|Sokaraja Kulon|Karangnanas|Karangrau
20|Kembaran|2001|Ledug|Pliken|Purwodadi|Karang Tengah|Kramat|Sambeng Wetan|Sambeng Kulon|Purbadana|Kembaran|Bojongsari|Karangsoka|Dukuhwaluh|Tambaksari Kidul|Bantarwuni|Karangsari|Linggasari
21|Sumbang|2001|Silado|Karangturi|Karangcegak|Sumbang|Tambaksogra|Kebanggan|Kawungcarang|Karanggintung|Datar|Banjarsari Kulon|Banjarsari Wetan|Banteran|Ciberem|Susukan|Sikapat|Gandatapa|Kotayasa|Limpakuwus|Kedungmalang
22|Baturraden|2001|Purwosari|Kutasari|Pandak|Pamijen|Rempoah|Kebumen|Karang Tengah|Kemutug Kidul|Karangsalam Lor|Kemutug Lor|Karangmangu|Ketenger
23|Kedungbanteng|2001|Karangsalam Kidul|Kebocoran|Kedungbanteng|Beji|Karangnangka|Keniten|Dawuhan Wetan|Dawuhan Kulon|Baseh|Kalisalak|Windujaya|Kalikesur|Kutaliman|Melung
24|Purwokerto Selatan|1001|Karangklesem|Teluk|Berkoh|Purwokerto Kidul|Purwokerto Kulon|Karangpucung|Tanjung
25|Purwokerto Barat|1001|Karanglewas Lor|Pasir Kidul|Rejasari|Pasirmuncang|Bantarsoka|Kober|Kedungwuluh
26|Purwokerto Timur|1001|Sokanegara|Kranji|Purwokerto Lor|Purwokerto Wetan|Mersi|Arcawinangun
27|Purwokerto Utara|1001|Purwanegara|Bancarkembar|Sumampir|Pabuwaran|Grendeng|Karangwangkal|Bobosan
.03|Kabupaten Purbalingga
01|Kemangkon|2001|Kedungbenda|Bokol|Pelumutan|Majatengah|Kedunglegok|Kemangkon|Panican|Bakulan|Karangkemiri|Pegandekan|Senon|Sumilir|Kalialang|Karangtengah|Muntang|Gambarsari|Toyareka|Jetis|Majasem
02|Bukateja|2001|Tidu|Wirasaba|Kembangan|Cipawon|Karangcengis|Karanggedang|Karangnangka|Kutawis|Kebutuh|Penaruban|Kedungjati|Bukateja|Majasari|Bajong
03|Kejobong|2001|Bandingan|Lamuk|Sokanegara|Gumiwang|Krenceng|Nangkasawit|Pandansari|Kejobong|Langgar|Timbang|Nangkod|Kedarpan|Pangempon
04|Kaligondang|2001|Lamongan|Tejasari|Cilapar|Penolih|Sinduraja|Selakambang|Selanegara|Kaligondang|Brecek|Sempor Lor|Penaruban|Kalikajar|Kembaran Wetan|Slinga|Arenan|Sidanegara|Pagerandong|Sidareja
05|Purbalingga|1001|Bojong|1003|Kedungmenjangan|1005|Bancar|Purbalingga Wetan|Penambongan|Purbalingga Kidul|Kandanggampang|Purbalingga Kulon|Purbalingga Lor|Kembaran Kulon|Wirasana|2002|Toyareja|2004|Jatisaba
06|Kalimanah|1011|Mewek|Karangmanyar|Kalikabong|2001|Jompo|Rabak|Blater|Manduraga|Karangsari|Kalimanah Kulon|Sidakangen|Karangpetir|Kalimanah Wetan|Grecol|2014|Selabaya|Klapasawit|Kedungwuluh|Babakan
07|Kutasari|2001|Karanglewas|Munjul|Sumingkir|Meri|Kutasari|Karangklesem|Karangreja|Karangaren|Limbangan|Cendana|Candiwulan|Karangcegak|Candinata|Karangjengkol
08|Mrebet|2001|Karangturi|Onje|Sindang|Tangkisan|Kradenan|Lambur|Selaganggeng|Mangunegara|Karangnangka|Mrebet|Bojong|Serayu Karanganyar|Serayu Larangan|Campakoah|Pagerandong|Cipaku|Binangun|Pengalusan|Sangkanayu
09|Bobotsari|2001|Gandasuli|Kalapacung|Karangmalang|Banjarsari|Majapura|Bobotsari|Karangduren|Pakuncen|Karangtalun|Gunungkarang|Talagening|Tlagayasa|Dagan|Palumbungan|Limbasari|Palumbungan Wetan
10|Karangreja|2001|Serang|Kutabawa|Siwarak|Tlahab Lor|Tlahab Kidul|Karangreja|Gondang
11|Karanganyar|2001|Ponjen|Buara|Brakas|Bungkanel|Lumpang|Karanggedang|Kabunderan|Jambudesa|Maribaya|Karanganyar|2012|Banjarkerta|Kalijaran|Kaliori
12|Karangmoncol|2001|Karangsari|Pepedan|Pekiringan|Grantung|Rajawana|Tajug|Tamansari|Baleraksa|Tunjungmuli|Kramat|Sirau
13|Rembang|2001|Wlahar|Bantarbarang|Karangbawang|Gunungwuled|Losari|Bodaskarangjati|Wanogara Wetan|Wanogara Kulon|Makam|Sumampir|Tanalum|Panusupan
14|Bojongsari|2001|Brobot|Gembong|Galuh|Banjaran|Patemon|Bojongsari|Kajongan|Karangbanjar|Beji|Pagedangan|Pekalongan|Metenggeng|Bumisari
15|Padamara|1004|Karangsentul|2001|Karangpule|Sokawera|Karangjambe|2005|Bojanegara|Gemuruh|Dawuhan|Prigi|Padamara|Purbayasa|Kalitinggar|Mipiran|Karanggambas|Kalitinggar Kidul
16|Pengadegan|2001|Panunggalan|Larangan|Pasunggingan|Pengadegan|Karangjoho|Bedagas|Tumanggal|Tegalpingen|Tetel
17|Karangjambu|2001|Purbasari|Sirandu|Karangjambu|Sanguwatang|Jingkang|Danasari
18|Kertanegara|2001|Krangean|Darma|Langkap|Adiarsa|Karangasem|Karangpucung|Condong|Kasih|Karangtengah|Kertanegara|Mergasana
.04|Kabupaten Banjarnegara
01|Susukan|2001|Berta|Derik|Gumelem Wetan|Gumelem Kulon|Penarusan Wetan|Penarusan Kulon|Brengkok|Pekikiran|Piasa Wetan|Karangsalam|Kemranggon|Susukan|Dermasari|Kedawung|Karangjati
02|Purworeja Klampok|2001|Sirkandi|Pagak|Kecitran|Purwareja|Klampok|Kalilandak|Kalimandi|Kaliwinasuh
03|Mandiraja|2001|Jalatunda|Somawangi|Kaliwungu|Kebanaran|Glempang|Salamerta|Purwasaba|Blimbing|Panggisari|Candiwulan|Simbang|Kertayasa|Banjengan|Mandiraja Kulon|Kebakalan|Mandiraja Wetan
04|Purwanegara|2001|Kalitengah|Merden|Karanganyar|Kaliajir|Petir|Pucungbedug|Parakan|Mertasari|Danaraja|Purwonegoro|Kalipelus|Gumiwang|Kutawuluh
05|Bawang|2001|Wanadri|Kebondalem|Majalengka|Wiramastra|Kutayasa|Winong|Depok|Watuurip|Masaran|Serang|Mantrianom|Binorong|Joho|Bawang|Bandingan|Blambangan|Gemuruh|Pucang
06|Banjarnegara|1001|Argasoka|1006|Karangtengah|Wangon|Semampir|Sokanandi|Parakancanggah|Semarang|Krandegan|Kutabanjarnegara|2002|Ampelsari|Tlagawera|Cendana|Sokayasa
07|Sigaluh|1015|Kalibenda|2001|Pringamba|Sawal|Panawaren|Tunggara|Randegan|Bojanegara|Bandingan|Prigi|Gembongan|Kemiri|Karangmangu|Wanacipta|Sigaluh|Singamerta
08|Madukara|1011|Kenteng|Rejasa|2001|Limbangan|Penawangan|Talunamba|Madukara|Kutayasa|Pekauman|Pagelak|Dawuhan|Bantarwaru|Sered|2013|Petambakan|Rakitan|Blitar|Kaliurip|Karanganyar|Gununggiana|Clapar|Pakelen
09|Banjarmangu|2001|Jenggawur|Banjarkulon|Banjarmangu|Rejasari|Kesenet|Kalilunjar|Sijeruk|Kendaga|Gripit|Pekandangan|Sigeblog|Paseh|Sipedang|Sijenggung|Beji|Prendengan|Majatengah
10|Wanadadi|2001|Kasilib|Tapen|Karangjambe|Wanadadi|Wanakarsa|Lemahjaya|Karangkemiri|Kandangwangi|Medayu|Linggasari|Gumingsir
11|Rakit|2001|Pingit|Situwangi|Gelang|Rakit|Adipasir|Bandingan|Kincang|Badamita|Tanjunganom|Luwung|Lengkong
12|Punggelan|2001|Sambong|Danakerta|Klapa|Kecepit|Karangsari|Tribuana|Sawangan|Sidarata|Badakarya|Punggelan|Jembangan|Purwasana|Petuguran|Bondolharjo|Tanjungtirta|Tlaga|Mlaya
13|Karangkobar|2001|Paweden|Gumelar|Purwodadi|Sampang|Slatri|Pagerpelah|Pasuruhan|Karanggondang|Jlegong|Ambal|Binangun|Karangkobar|Leksana
14|Pagentan|2001|Larangan|Karangnangka|Aribaya|Nagasari|Gumingsir|Sokaraja|Kayuares|Metawana|Kalitlaga|Karekan|Plumbungan|Pagentan|Kasmaran|Majasari|Babadan|Tegaljeruk
15|Pejawaran|2001|Kalilunjar|Karangsari|Sarwodadi|Grogol|Giritirta|Biting|Tlahab|Darmayasa|Pejawaran|Penusupan|Ratamba|Sidengok|Pegundungan|Beji|Semangkung|Condongcampur|Gembol
16|Batur|2001|Batur|Sumberejo|Pasurenan|Pekasiran|Kepakisan|Bakal|Karangtengah|Dieng Kulon
17|Wanayasa|2001|Karangtengah|Suwidak|Bantar|Pandansari|Pagergunung|Dawuhan|Kubang|Susukan|Wanayasa|Pesantren|Balun|Tempuran|Wanaraja|Jatilawang|Legoksayem|Kasimpar|Penanggungan
18|Kalibening|2001|Kalibening|Asinan|Sembawa|Kalibombong|Majatengah|Kalisat Kidul|Sirukem|Kertosari|Sidakangen|Sikumpul|Gununglangit|Bedana|Sirukun|Karanganyar|Plorengan|Kasinoman
19|Pandanarum|2001|Pandanarum|Sinduaji|Pasegeran|Pingit Lor|Lawen|Sirongge|Pringamba|Beji
20|Pagedongan|2001|Pagedongan|Gunungjati|Twelagiri|Kebutuhduwur|Kebutuhjurang|Pesangkalan|Duren|Lebakwangi|Gentansari
.05|Kabupaten Kebumen
01|Ayah|2001|Argopeni|Karangduwur|Srati|Pasir|Jintung|Banjararjo|Argosari|Watukelir|Kalibangkang|Tlogosari|Kalipoh|Ayah|Candirenggo|Mangunweni|Jatijajar|Demangsari|Bulurejo|Kedungweru
02|Buayan|2001|Karangbolong|Jladri|Adiwarno|Rangkah|Wonodadi|Geblug|Rogodadi|Pakuran|Buayan|Sikayu|Karangsari|Rogodono|Banyumudal|Tugu|Nogoraji|Mergosono|Semampir|Jogomulyo|Purbowangi|Jatiroto
03|Puring|2001|Tambakmulyo|Surorejan|Waluyorejo|Sidoharjo|Puliharjo|Purwosari|Arjowinangun|Krandegan|Kaleng|Tukinggedong|Purwoharjo|Banjarejo|Wetonkulon|Pesuruhan|Wetonwetan|Kedalemankulon|Kedalemanwetan|Srusuhjurutengah|Sitiadi|Bumirejo|Madurejo|Sidobunder|Sidodadi
04|Petanahan|2001|Karangrejo|Karanggadung|Tegalretno|Ampelsari|Munggu|Kewangunan|Karangduwur|Petanahan|Kebonsari|Grogolpenatus|Grogolbeningsari|Jogomertan|Tanjungsari|Sidomulyo|Grujugan|Kritig|Nampudadi|Tresnorejo|Podourip|Jatimulyo|Banjarwinangun
05|Klirong|2001|Jogosimo|Tanggulangin|Pandanlor|Tambakprogaten|Gebangsari|Klegenrejo|Bendogarap|Kedungsari|Jerukagung|Klegenwonosari|Klirong|Kaliwungu|Jatimalang|Karangglonggong|Ranterejo|Wotbuwono|Tambakagung|Sitirejo|Gadungrejo|Dorowati|Bumiharjo|Kebadongan|Podoluhur|Kedungwinangun
06|Buluspesantren|2001|Ayamputih|Setrojenar|Brecong|Banjurpasar|Indrosari|Buluspesantren|Banjurmukadan|Waluyo|Bocor|Maduretno|Ambalkumolo|Rantewringin|Tambakrejo|Sangubanyu|Arjowinangun|Ampih|Jogopaten|Klapasawit|Sidomoro|Tanjungrejo|Tanjungsari
07|Ambal|2001|Entak|Plempukankembaran|Kenoyojayan|Ambalresmi|Kaibonpetangkuran|Kaibon|Sumberjati|Blengorwetan|Blengorkulon|Benerwetan|Benerkulon|Ambalkliwonan|Pasarsenen|Pucangan|Ambalkebrek|Gondanglegi|Banjarsari|Lajer|Singosari|Sidoluhur|Sinungrejo|Ambarwinangun|Peneket|Sidorejo|Sidomulyo|Sidomukti|Prasutan|Kradenan|Pagedangan|Surobayan|Dukuhrejosari|Kembangsawit
08|Mirit|2001|Miritpetikusan|Tlogodepok|Mirit|Tlogopragoto|Lembupurwo|Wiromartan|Rowo|Singoyudan|Wergonayan|Selotumpeng|Sitibentar|Karanggede|Kertodeso|Patukrejomulyo|Patukgawemulyo|Mangunranan|Pekutan|Wirogaten|Winong|Ngabean|Sarwogadung|Krubungan
09|Prembun|2001|Tersobo|Prembun|Kabekelan|Tunggalroso|Kedungwaru|Bagung|Sidogede|Sembirkadipaten|Kedungbulus|Mulyosri|Pesuningan|Pecarikan|Kabuaran
10|Kutowinangun|2001|Pekunden|Tanjungmeru|Kuwarisan|Kutowinangun|Lundong|Mekarsari|Babadsari|Ungaran|Mrinen|Pejagatan|Triwarno|Korowelang|Jlegiwinangun|Lumbu|Tanjungsari|Kaliputih|Tunjungseto|Pesalakan|Karangsari
11|Alian|2001|Bojongsari|Surotrunan|Kambangsari|Jatimulyo|Tanuharjo|Karangtanjung|Kemangguan|Kalijaya|Karangkembang|Seliling|Tlogowulung|Kaliputih|Wonokromo|Sawangan|Kalirancang|Krakal
12|Kebumen|1010|Selang|1012|Tamanwinangun|Panjer|1024|Kebumen|1026|Bumirejo|2001|Muktisari|Murtirejo|Depokrejo|Mengkowo|Gesikan|Kalibagor|Argopeni|Jatisari|Kalirejo|2011|Adikarso|2014|Kembaran|Sumberadi|Wonosari|Roworejo|Tanahsari|Bandung|Candimulyo|Kalijirek|Candiwulan|Kawedusan|2025|Kutosari|2027|Gemeksekti|Karangsari|Jemur
13|Pejagoan|2001|Logede|Kuwayuhan|Kedawung|Pejagoan|Kebulusan|Aditirto|Karangpoh|Jemur|Prigi|Kebagoran|Pengaringan|Peniron|Watulawang
14|Sruweng|2001|Menganti|Trikarso|Sidoharjo|Giwangretno|Jabres|Sruweng|Karanggedang|Purwodeso|Klepusanggar|Tanggeran|Karangsari|Karangpule|Pakuran|Pengempon|Kejawang|Karangjambu|Sidoagung|Penusupan|Donosari|Pandansari|Condongcampur
15|Adimulyo|2001|Sugihwaras|Tambaharjo|Tepakyang|Sidomulyo|Wajasari|Candiwulan|Adikarto|Adimulyo|Temanggal|Joho|Adiluhur|Tegalsari|Sekarteja|Kemujan|Mangunharjo|Banyurata|Meles|Caruban|Bonjok|Arjomulyo|Arjosari|Pekuwon|Sidomukti
16|Kuwarasan|2001|Kamulyan|Sidomukti|Tambaksari|Kalipurwo|Purwodadi|Pondokgebangsari|Kuwarasan|Harjodowo|Lemahduwur|Madureso|Mangli|Gandusari|Ori|Serut|Banjareja|Gumawang|Wonoyoso|Gunungmujil|Kuwaru|Bendungan|Jatimulyo|Sawangan
17|Rowokele|2001|Redisari|Kalisari|Pringtutul|Rowokele|Bumiagung|Jatiluhur|Kretek|Sukomulyo|Giyanti|Wonoharjo|Wagirpandan
18|Sempor|2001|Sidoharum|Selokerto|Kalibeji|Jatinegara|Bejiruyung|Pekuncen|Kedungjati|Semali|Bonosari|Sempor|Tunjungseto|Sampang|Donorojo|Kedungwringin|Kenteng|Somagede
19|Gombong|1008|Gombong|Wonokriyo|2001|Kalitengah|Kemukus|Banjarsari|Panjangsari|Patemon|Kedungpuji|Wero|2010|Semondo|Semanding|Sidayu|Wonosigro|Klopogodo
20|Karanganyar|1002|Panjatan|Karanganyar|Jatiluhur|1007|Plarangan|2001|Sidomulyo|2005|Candi|Giripurno|2008|Karangkemiri|Wonorejo|Grenggeng|Pohkumbang
21|Karanggayam|2001|Karanggayam|Kajoran|Karangtengah|Karangmojo|Penimbun|Kalirejo|Pagebangan|Clapar|Logandu|Kebakalan|Karangrejo|Wonotirto|Kalibening|Gunungsari|Ginandong|Binangun|Glontor|Selogiri|Giritirto
22|Sadang|2001|Pucangan|Seboro|Wonosari|Sadangkulon|Cangkring|Sadangwetan|Kedunggong
23|Bonorowo|2001|Patukrejo|Ngasinan|Pujodadi|Balorejo|Rowosari|Tlogorejo|Bonorowo|Sirnoboyo|Bonjokkidul|Bonjoklor|Mrentul
24|Padureso|2001|Pejengkolan|Balingasal|Merden|Kalijering|Kaligubug|Sidototo|Rahayu|Sendangdalem|Padureso
25|Poncowarno|2001|Jatipurus|Lerepkebumen|Blater|Poncowarno|Tegalrejo|Jembangan|Kedungdowo|Karangtengah|Tirtomoyo|Soka|Kebapangan
26|Karangsambung|2001|Widoro|Seling|Pencil|Kedungwaru|Kaligending|Plumbon|Pujotirto|Wadasmalang|Tlepok|Kalisono|Langse|Banioro|Karangsambung|Totogan
.06|Kabupaten Purworejo
01|Grabag|2001|Harjobinangun|Patutrejo|Ketawangrejo|Munggangsari|Kertojayan|Pasaranom|Ukirsari|Nambangan|Sumberagung|Bendungan|Rowodadi|Bakurejo|Duduwetan|Dudukulon|Rejosari|Trimulyo|Tulusrejo|Tegalrejo|Kalirejo|Wonoenggal|Banyuyoso|Grabag|Aglik|Roworejo|Tunggulrejo|Kedungkamal|Sangubanyu|Dukuhdungus|Tlepokwetan|Tlepokkulon|Kumpulrejo|Kese
02|Ngombol|2001|Ngentak|Girirejo|Wero|Pagak|Malang|Depokrejo|Keburuhan|Awu-awu|Kumpulsari|Kesidan|Wonoroto|Pejagran|Wonosari|Wonosri|Jeruken|Tanjungrejo|Kalitanjung|Kuwukan|Kedondong|Rasukan|Laban|Wasiat|Tunjungan|Ringgit|Kaliwungukidul|Kaliwungulor|Cokroyasan|Bojong|Karangtalun|Susuk|Klandaran|Briyan|Ngombol|Joso|Candi|Pulutan|Walikoro|Sruwoh|Wonoboyo|Kembangkuning|Jombang|Mendiro|Wunut|Sumberrejo|Wingkosigromulyo|Wingkoharjo|Singkilkulon|Singkilwetan|Tumenggungan|Curug|Wingkosanggrahan|Wingkomulyo|Wingkotinumpuk|Piyono|Tanjung|Secang|Seboropasar
03|Purwodadi|2001|Jatimalang|Jatikontal|Gedangan|Karanganyar|Jogoboyo|Watukuro|Karangsari|Banjarsari|Kebonsari|Sidoharjo|Jogoresan|Geparang|Nampurejo|Kentengrejo|Nampu|Gesing|Keponggok|Bubutan|Tegalaren|Sukomanah|Blendung|Guyangan|Bongkot|Purwodadi|Sumbersari|Purwosari|Jenarwetan|Jenarkidul|Jenarlor|Pundensari|Kesugihan|Tlogorejo|Plandi|Bragolan|Ketangi|Karangmulyo|Keduren|Sumberrejo|Brondongrejo|Sendangsari
04|Bagelen|2001|Dadirejo|Tlogokotes|Bapangsari|Bugel|Bagelen|Krendetan|Somorejo|Hargorojo|Durensari|Semono|Sokoagung|Kalirejo|Clapar|Soko|Semagung|Piji|Kemanukan
05|Kaligesing|2001|Jatirejo|Somongari|Donorejo|Hulosobo|Kaliharjo|Kaligono|Tlogoguwo|Pandanrejo|Tawangsari|Tlogobulu|Purbowono|Ngaran|Kedunggubah|Jelok|Tlogorejo|Gunungwangi|Hardimulyo|Sudorogo|Sumowono|Ngadirejo|Pucungroto
06|Purworejo|1007|Cangkrepkidul|Cangkreplor|1010|Tambakrejo|Kedungsari|Pangenrejo|Pangenjurutengah|Doplang|Sindurjan|Paduroso|Purworejo|Mranti|Mudal|Keseneng|Baledono|2001|Pacekelan|Plipir|Brenggong|Ganggeng|Semawung|Wonoroto|2009|Sidorejo|2022|Wonotulus|Sidomulyo|Sudimoro|Donorati
07|Banyuurip|1010|Borokulon|1026|Kledungkradenan|Kledung Karangdalem|2001|Seborokrapyak|Triwarno|Bajangrejo|Bencorejo|Surorejo|Wangunrejo|Cengkawakrejo|Popongan|Borowetan|2011|Tegalrejo|Banyuurip|Malangrejo|Tegalkuning|Kliwonan|Kertosono|Tanjunganom|Sawit|Sumbersari|Pakisrejo|Candingasinan|Sokowaten|Golok|Candisari|Condongsari
08|Bayan|1020|Sucenjurutengah|2001|Jono|Pogungjurutengah|Pogungrejo|Banjarejo|Pogungkalangan|Ketiwijayan|Krandegan|Tanjungrejo|Dewi|Tangkisan|Jatingarang|Bandungkidul|Bandungrejo|Besole|Botorejo|Botodaleman|Dukuhrejo|Grantung|Kalimiru|2021|Bringin|Bayan|Pekutan|Jrakah|Sambeng|Pucangagung
09|Kutoarjo|1009|Bayem|Semawung Kembaran|1014|Semawung Daleman|Bandung|Kutoarjo|Katerban|2001|Kebondalem|Tuntungpait|Kiyangkongrejo|Suren|Karangwuluh|Purwosari|Kepuh|Majir|2011|Kuwurejo|Pringgowijayan|Sidarum|2018|Pacor|Tunggorono|Tepus Kulon|Sokoharjo|Kemadu Lor|Kaligesing|Tepus Wetan|Wirun|Karangrejo|Tursino
10|Butuh|2001|Kedungmulyo|Mangunjayan|Karanganom|Tanjunganom|Sidomulyo|Sumbersari|Langenrejo|Tamansari|Wareng|Ketug|Rowodadi|Kedungsari|Sruwohdukuh|Wonodadi|Wonorejowetan|Wonorejokulon|Kunirejokulon|Kunirejowetan|Kedungsri|Kedungagung|Sruwohrejo|Lugurejo|Lugu|Kunir|Lubangdukuh|Tlogorejo|Polomarto|Tegalgondo|Lubanglor|Lubangindangan|Lubangkidul|Lubangsampang|Dlangu|Andong|Kaliwatubumi|Kaliwatukranggan|Panggeldlangu|Binangun|Butuh|Klepu|Wironatan
11|Pituruh|2001|Kendalrejo|Kalimati|Pepe|Tunjungtejo|Sekartejo|Tersidilor|Tersidikidul|Tasikmadu|Pangkalan|Sumber|Gumawangrejo|Keburusan|Wonoyoso|Tapen|Waru|Blekatuk|Dlisen Wetan|Dlisenkulon|Semampir|Petuguran|Pekacangan|Karanggetas|Luweng Kidul|Sambeng|Megulungkidul|Pituruh|Sikambang|Ngampel|Prigelan|Ngandagan|Karanganyar|Megulunglor|Prapagkidul|Kembangkuning|Luwenglor|Brengkol|Girigondo|Prapaglor|Kalikotes|Kesawen|Kedungbatur|Polowangi|Kalijering|Somogede|Kaligondang|Kaligintung|Sawangan|Wonosido|Pamriyan
12|Kemiri|2001|Waled|Kroyokulon|Rejosari|Gesikan|Paitan|Gedong|Rowobayem|Kemiri Kidul|Bedono Kluwung|Bedono Pageron|Bedono Karangduwur|Rebug|Loning|Winong|Sutoragan|Jatiwangsan|Girimulyo|Girijoyo|Turus|Dilem|Kedunglo|Wonosuko|Sidodadi|Kalimeneng|Kemirilor|Kerep|Kroyolor|Samping|Wonosari|Kaliglagah|Kapiteran|Wanurojo|Rejowinangun|Kaliurip|Kedungpomahanwetan|Karangluas|Kedungpomahankulon|Sukogelap|Gunungteges|Purbayan
13|Bruno|2001|Puspo|Plipiran|Pakisarum|Brunorejo|Brunosari|Somoleter|Blimbing|Gowong|Brondong|Cepedak|Gunungcondong|Kemranggen|Karanggedang|Giyombong|Kambangan|Watuduwur|Kaliwungu|Tegalsari
14|Gebang|1003|Lugosobo|2001|Winongkidul|Seren|2004|Gintungan|Bulus|Rendeng|Kroyo|Winonglor|Mlaran|Pelutan|Bendosari|Gebang|Salam|Pakem|Wonotopo|Sidoleren|Penungkulan|Redin|Tlogosono|Ngemplak|Kragilan|Prumben|Ngaglik|Kemiri|Kalitengkek
15|Loano|2001|Kalinongko|Trirejo|Karangrejo|Kalikalong|Rimun|Tepansari|Kaliglagah|Tridadi|Banyuasin Separe|Guyangan|Kalisemo|Loano|Jetis|Kedungpoh|Maron|Kebongunung|Mudalrejo|Kemejing|Banyuasin Kembaran|Sedayu|Ngargosari
16|Bener|2001|Benowo|Kalitapas|Kaliwader|Kedungpucang|Sendangsari|Kaliboto|Kaliurip|Kedungloteng|Wadas|Cacaban Kidul|Cacaban Lor|Pekacangan|Medono|Bleber|Bener|Karangsari|Guntur|Legetan|Ketosari|Kamijoro|Jati|Mayungsari|Kalijambe|Sukowuwuh|Limbangan|Nglaris|Sidomukti|Ngasinan
.07|Kabupaten Wonosobo
01|Wadaslintang|1007|Wadaslintang|2001|Kaligowong|Sumbersari|Sumberejo|Erorejo|Karanganyar|Panerusan|2008|Plunjaran|Kumejing|Lancar|Somogede|Trimulyo|Tirip|Besuki|Gumelar|Ngalian|Kalidadap
02|Kepil|1008|Kepil|2001|Gondowulan|Jangkrikan|Tegeswetan|Gadingsukuh|Burat|Bener|Gadingrejo|2009|Beran|Kapulogo|Kagungan|Randusari|Rejosari|Ngalian|Kalipuru|Tanjunganom|Kaliwuluh|Tegalgot|Warangan|Ropoh|Pulosaren
03|Sapuran|1008|Sapuran|2001|Bogoran|Karangsari|Pecekelan|Glagah|Surojoyo|Talunombo|Tempursari|2009|Jolontoro|Sedayu|Ngadisalam|Tempuranduwur|Marongsari|Batursari|Banyumudal|Ngadikerso|Rimpak
04|Kaliwiro|1015|Kaliwiro|2001|Selomanik|Bendungan|Medono|Ngadisono|Lebak|Ngasinan|Kaliguwo|Pesodongan|Lamuk|Pucungkerep|Gambaran|Purwosari|Grugu|Tracap|2016|Kauman|Cledok|Winongsari|Sukoreno|Kemiriombo|Tanjunganom
05|Leksono|1006|Leksono|2001|Sawangan|Lipursari|Selokromo|Sojokerto|Besani|2007|Jlamprang|Wonokerto|Jonggolsari|Kalimendong|Timbang|Pacarmulyo|Durensawit|Manggis
06|Selomerto|1008|Selomerto|1011|Wonorejo|2001|Kecis|Kaliputih|Candi|Balekambang|Karangrejo|Krasak|Gunungtawang|2009|Pakuncen|Kalierang|2012|Wilayu|Sinduagung|Sumberwulan|Plobangan|Simbarejo|Wulungsari|Bumitirto|Semayu|Adiwarno|Kadipaten|Sidorejo|Tumenggungan|Ngadimulyo
07|Kalikajar|1006|Kalikajar|2001|Mangunrejo|Mungkung|Perboto|Kedalon|Rejosari|2007|Simbang|Karangduwur|Kwadungan|Purwojiwo|Wonosari|Kalikuning|Maduretno|Tegalombo|Kembaran|lamuk|Bowongso|Butuh|Butuh Kidul
08|Kertek|1001|Wringinanom|1008|Kertek|2002|Sudungdewo|Bejiarum|Ngadikusuman|Bojasari|Surengede|Sindupaten|2009|Sumberdalem|Purwojati|Karangluhur|Tlogodalem|Banjar|Damarkasiyan|Tlogomulyo|Pagerejo|Candimulyo|Purbosono|Candiyasan|Kapencar|Reco
09|Wonosobo|1002|Tawangsari|Mlipak|Jaraksari|1006|Kramatan|1008|Bumireso|Rojoimo|Pagerkukuh|Sambek|1013|Kejiwan|Kalianget|Jlamprang|1020|Wonosobo Barat|Wonosobo Timur|2001|Wonolelo|2005|Jogoyitnan|2007|Pancurwening|2016|Wonosari|Bomerto|Sariyoso|Tlogojati
10|Watumalang|1010|Wonoroto|2001|Bumiroso|Gondang|Limbangan|Kuripan|Banyukembar|Gumawangkidul|Wonosroyo|Watumalang|Pasuruhan|2011|Lumajang|Binangun|Wonokampir|Krinjing|Mutisari|Kalidesel
11|Mojotengah|1004|Mudal|Andongsili|1009|Kalibeber|2001|Sojopuro|candirejo|Keseneng|2006|Krasak|Bumirejo|Blederan|2010|Sukorejo|Larangankulon|Pungangan|Gunturmadu|Mojosari|wonokromo|Derongisor|Deroduwur|Slukatan|Kebrengan
12|Garung|1005|Garung|2001|Lengkong|Gemblengan|Sendangsari|Kayugiyang|2006|Siwuran|Kuripan|Jengkol|Tlogo|Maron|Menjer|Mlandi|Laranganlor|Sitiharjo|Tegalsari
13|Kejajar|1008|Kejajar|2001|Campursari|Sikunang|Sembungan|Kreo|Tambi|Buntu|Sigedang|2009|Serang|Tieng|Parikesit|Jojogan|Dieng|Patakbanteng|Surengede|Igirmranak
14|Sukoharjo|2001|Kupangan|Mergosari|Sukoharjo|Rogojati|Karanganyar|Sempol|Plodongan|Suroyudan|Gumiwang|Gunungtugel|Pulus|Pucungwetan|Kajeksan|Tlogo|Kalibening|Garunglor|Jebengplampitan
15|Kalibawang|2001|Pengarengan|Kalikarung|Dempel|Karangsambung|Tempurejo|Mergolangu|Depok|Kalialang
.08|Kabupaten Magelang
01|Salaman|2001|Ngargoretno|Paripurno|Kalirejo|Menoreh|Ngadirejo|Sidomulyo|Kebonrejo|Salaman|Kalisalak|Sriwedari|Jebengsari|Tanjunganom|Banjarharjo|Purwosari|Ngampeldento|Sidosari|Sawangargo|Krasak|Margoyoso|Kaliabu
02|Borobudur|2001|Giripurno|Giritengah|Tuksongo|Majaksingi|Kenalan|Bigaran|Sambeng|Candirejo|Ngargogondo|Wanurejo|Borobudur|Tanjungsari|Karanganyar|Karangrejo|Ngadiharjo|Kebonsari|Tegalarum|Kembanglimus|Wringinputih|Bumiharjo
03|Ngluwar|2001|Bligo|Pakunden|Somokaton|Ngluwar|Karangtalun|Jamuskauman|Plosogede|Blongkeng
04|Salam|2001|Mantingan|Salam|Sucen|Kadiluwih|Somoketro|Jumoyo|Tirto|Baturono|Tersangede|Sirahan|Seloboro|Gulon
05|Srumbung|2001|Sudimoro|Pandanretno|Kaliurang|Tegalrandu|Kamongan|Jerukagung|Kradenan|Banyuadem|Ngablak|Srumbung|Bringin|Mranggen|Ngargosoko|Polengan|Pucanganom|Kemiren|Nglumut
06|Dukun|2001|Ketunggeng|Wates|Ngadipuro|Banyubiru|Banyudono|Dukun|Kalibening|Ngargomulyo|Sumber|Mangunsoko|Sewukan|Sengi|Paten|Krinjing|Keningar
07|Sawangan|2001|Gondowangi|Sawangan|Krogowanan|Kapuhan|Ketep|Wonolelo|Banyuroto|Wulunggunung|Gantang|Jati|Butuh|Mangunsari|Tirtosari|Podosoko|Soronalan
08|Muntilan|1014|Muntilan|2001|Tanjung|Sokorini|Sriwedari|Congkrang|Adikarto|Menayu|Keji|Ngawen|Gunungpring|Pucungrejo|Tamanagung|Gondosuli|Sedayu
09|Mungkid|1003|Mendut|Sawitan|2001|Progowati|Ngrajek|2005|Rambeanak|Paremono|Pabelan|Bojong|Pagersari|Mungkid|Ambartawang|Bumirejo|Blondo|Senden|Gondang|Treko
10|Mertoyudan|1009|Sumberrejo|2001|Deyangan|Pasuruhan|Donorojo|Kalinegoro|Jogonegoro|Sukorejo|Bondowoso|Danurejo|2010|Banyurojo|Banjarnegoro|Bulurejo|Mertoyudan
11|Tempuran|2001|Ringinanom|Sumberarum|Sidoagung|Tanggulrejo|Kalisari|Girirejo|Tempurejo|Prajeksari|Jogomulyo|Growong|Temanggal|Pringombo|Kemutuk|Bawang|Tugurejo
12|Kajoran|2001|Wonogiri|Kwaderan|Madukoro|Bumiayu|Madugondo|Ngargosari|Ngendrosari|Lesanpuro|Banjaretno|Krinjing|Bangsri|Wadas|Kajoran|Mangunrejo|Sambak|Bambusari|Wuwuharjo|Pandansari|Pandanretno|Krumpakan|Banjaragung|Sangen|Pucungroto|Sidorejo|Sidowangi|Sukomulyo|Sukorejo|Sutopati|Sukomakmur
13|Kaliangkrik|2001|Kaliangkrik|Ngawonggo|Munggangsari|Ngargosoko|Ngendrokilo|Maduretno|Temanggung|Pengarengan|Mangli|Selomoyo|Banjarejo|Giriwarno|Girirejo|Kebonlegi|Balerejo|Beseran|Bumirejo|Ketangi|Balekerto|Adipuro
14|Bandongan|2001|Bandongan|Salamkanci|Sukosari|Tonoboyo|Gandusari|Sidorejo|Trasan|Banyuwangi|Kedungsari|Sukodadi|Kebonagung|Kalegen|Ngepanrejo|Rejosari
15|Candimulyo|2001|Surojoyo|Tempak|Sidomulyo|Mejing|Purworejo|Candimulyo|Giyanti|Kembaran|Tegalsari|Podosoko|Tampirkulon|Tempursari|Kebonrejo|Tampirwetan|Tembelang|Sonorejo|Trenten|Bateh|Surodadi
16|Pakis|2001|Pakis|Banyusidi|Losari|Daseh|Gumelem|Kaponan|Kragilan|Ketundan|Daleman Kidul|Petung|Bawang|Rejosari|Kajangkoso|Munengwarangan|Gondangsari|Kenalan|Pogalan|Gejagan|Muneng|Jambewangi
17|Ngablak|2001|Ngablak|Jogonayan|Tejosari|Sumberejo|Girirejo|Pandean|Genikan|Bandungrejo|Madyogondo|Jogoyasan|Keditan|Magersari|Kanigoro|Selomirah|Pagergunung|Seloprojo
18|Grabag|2001|Grabag|Sumurarum|Banyusari|Kartoharjo|Sidogede|Citrosono|Kleteran|Ngasinan|Banaran|Baleagung|Klegen|Kalikuto|Kalipucang|Seworan|Banjarsari|Sambungrejo|Tlogorejo|Tirto|Ketawang|Salam|Cokro|Losari|Ngrancah|Sugihmas|Pesidi|Giriwetan|Pucungsari|Lebak
19|Tegalrejo|2001|Tegalrejo|Soroyudan|Sidorejo|Purwosari|Dlimas|Banyusari|Sukorejo|Tampingan|Banyuurip|Glagahombo|Purwodadi|Wonokerto|Dawung|Klopo|Japan|Kebonagung|Ngasem|Girirejo|Ngadirejo|Donorejo|Mangunrejo
20|Secang|1001|Secang|2002|Madusari|Madyocondro|Ngabean|Krincing|Donorejo|Candisari|Candiretno|Pancuranmas|Jambewangi|Payaman|Kalijoso|Ngadirojo|Karangkajen|Sidomulyo|Pucang|Purwosari|Donomulyo|Girikulon|Pirikan
21|Windusari|2001|Windusari|Pasangsari|Candisari|Bandarsedayu|Banjarsari|Balesari|Kembangkuning|Tanjungsari|Wonoroto|Genito|Kentengsari|Umbulsari|Semen|Dampit|Girimulyo|Ngemplak|Gunungsari|Kalijoso|Mangunsari|Gondangrejo
.09|Kabupaten Boyolali
01|Selo|2001|Tlogolele|Klakah|Jrakah|Lencoh|Suroteleng|Samiran|Selo|Tarubatang|Senden|Jeruk
02|Ampel|2002|Tanduk|Banyuanyar|Sidomulyo|Ngargosari|Selodoko|Ngenden|Ngampon|Gondangslamet|Candi|Urutsewu
03|Cepogo|2001|Wonodoyo|Jombong|Gedangan|Sumbung|Paras|Jelok|Bakulan|Candigatak|Cabeankunti|Mliwis|Sukabumi|Genting|Cepogo|Kembangkuning|Gubug
04|Musuk|2011|Pagerjurang|Sukorejo|Sruni|Cluntang|Kembangsari|Ringinlarik|Kebongulo|Musuk|Sukorame|Pusporenggo
05|Boyolali|1001|Pulisen|Siswodipuran|1004|Banaran|2003|Karanggeneng|2005|Winong|Penggung|Kiringan|Mudal|Kebonbimo
06|Mojosongo|1007|Kemiri|1009|Mojosongo|2001|Madu|Singosari|Tambak|Manggis|Jurug|Karangnongko|2008|Butuh|2010|Kragilan|Brajan|Metuk|Dlingo
07|Teras|2001|Kopen|Doplang|Kadireso|Nepen|Sudimoro|Bangsalan|Salakan|Teras|Randusari|Mojolegi|Gumukrejo|Tawangsari|Krasak
08|Sawit|2001|Kateguhan|Manjung|Gombang|Tegalrejo|Tlawong|Jenengan|Cepokosawit|Kemasan|Jatirejo|Bendosari|Karangduren|Guwokajen
09|Banyudono|2001|Dukuh|Jipangan|Jembungan|Sambon|Kuwiran|Cangkringan|Ngaru-aru|Bendan|Ketaon|Banyudono|Batan|Denggungan|Bangak|Trayu|Tanjungsari
10|Sambi|2001|Canden|Senting|Tempursari|Jatisari|Glintang|Catur|Tawengan|Sambi|Demangan|Kepoh|Jagoan|Babadan|Ngaglik|Trosobo|Cermo|Nglembu
11|Ngemplak|2001|Ngargorejo|Sobokerto|Ngesrep|Gagaksipat|Donohudan|Sawahan|Pandeyan|Kismoyoso|Dibal|Sindon|Manggung|Giriroto
12|Nogosari|2001|Kenteng|Potronayan|Sembungan|Jeron|Ketitang|Rembun|Guli|Tegalgiri|Bendo|Keyongan|Pojok|Glonggong|Pulutan
13|Simo|2001|Pelem|Bendungan|Temon|Teter|Simo|Walen|Pentur|Gunung|Talakbroto|Kedunglengkong|Blagung|Sumber|Wates
14|Karanggede|2001|Manyaran|Sempulur|Klumpit|Pinggir|Bantengan|Tegalsari|Sranten|Grogolan|Mojosari|Pengkol|Karangkepoh|Sendang|Kebonan|Klari|Bangkok|Dologan
15|Klego|2001|Kalangan|Sendangrejo|Tanjung|Jaten|Blumbang|Sangge|Banyuurip|Bade|Klego|Gondanglegi|Karanggatak|Sumberagung|Karangmojo
16|Andong|2001|Pakel|Gondangrawe|Sempu|Beji|Mojo|Senggrong|Kedungdowo|Kacangan|Andong|Munggur|Pakang|Pranggong|Kunti|Pelemrejo|Semawung|Kadipaten
17|Kemusu|2001|Watugede|Kedungrejo|Sarimulyo|Klewor|Bawu|Kendel|2010|Kemusu|Genengsari|Kedungmulyo|Wonoharjo
18|Wonosegoro|2002|Karangjati|Ketoyan|Bolo|Banyusri|Gosono|Wonosegoro|Bandung|2014|Bojong|2019|Kauman|Lemahireng|Guwo
19|Juwangi|1006|Sambeng|2001|Krobokan|Ngaren|Kalimati|Kayen|Jerukan|2007|Pilangrejo|Cerme|Juwangi|Ngleses
20|Gladagsari|2001|Seboto|Kaligentong|Gladagsari|Kembang|Ngagrong|Candisari|Ngargoloka|Sampetan|Ngadirojo|Jlarem
21|Tamansari|2001|Lampar|Dragan|Karanganyar|Jemowo|Sumur|Sangup|Mriyan|Lanjaran|Karangkendal|Keposong
22|Wonosamodro|2001|Ngablak|Kedungpilang|Kalinanas|Gilirejo|Jatilawang|Garangan|Bercak|Bengle|Gunungsari|Repaking
.10|Kabupaten Klaten
01|Prambanan|2001|Sengon|Cucukan|Kotesan|Pereng|Kebondalem Kidul|Tlogo|Taji|Sanggrahan|Geneng|Kemudo|Bugisan|Kokosan|Kebondalem Lor|Brajan|Randusari|Joho
02|Gantiwarno|2001|Gentan|Karangturi|Jogoprayan|Kragilan|Ngandong|Kerten|Katekan|Sawit|Muruh|Mutihan|Baturan|Mlese|Gesikan|Jabung|Towangsan|Ceporan
03|Wedi|2001|Pesu|Dengkeng|Pacing|Kadilanggon|Kaligayam|Melikan|Jiwowetan|Brangkal|Pasung|Tanjungan|Canan|Kalitengah|Gadungan|Pandes|Birit|Sukorejo|Sembung|Trotok|Kadibolo
04|Bayat|2001|Ngerangan|Jambakan|Dukuh|Jarum|Nengahan|Bogem|Paseban|Krikilan|Beluk|Banyuripan|Gununggajah|Tegalrejo|Talang|Tawangrejo|Kebon|Jotangan|Krakitan|Wiro
05|Cawas|2001|Karangasem|Burikan|Nanggulan|Bendungan|Tugu|Kedungampel|Bawak|Barepan|Pakisan|Balak|Cawas|Plosowangi|Baran|Tirtomarto|Japanan|Tlingsing|Mlese|Gombang|Pogung|Bogor
06|Trucuk|2001|Karangpakel|Wanglu|Trucuk|Kalikebo|Gaden|Planggu|Pundungsari|Sajen|Puluhan|Kradenan|Sabranglor|Jatipuro|Wonosari|Mireng|Bero|Mandong|Sumber|Palar
07|Kebonarum|2001|Gondang|Basin|Pluneng|Ngrundul|Malangjiwan|Karangduren|Menden
08|Jogonalan|2001|Pakahan|Ngering|Rejoso|Titang|Somopuro|Tangkisan Pos|Gondangan|Bakung|Sumyang|Karangdukuh|Plawikan|Kraguman|Granting|Prawatan|Wonoboyo|Dompyongan|Joton|Tambakan
09|Manisrenggo|2001|Nangsri|Barukan|Borangan|Sukorini|Ngemplakseneng|Sapen|Kecemen|Tijayan|Bendan|Tanjungsari|Solodiran|Taskombang|Kranggan|Kebonalas|Leses|Kepurun
10|Karangnongko|2001|Gumul|Banyuaeng|Kadilajo|Somokaton|Jetis|Karangnongko|Jagalan|Demakijo|Blimbing|Kanoman|Gemampir|Jiwan|Logede|Ngemplak
11|Ceper|2001|Srebegan|Kajen|Jambukidul|Kujon|Pokak|Pasungan|Mlese|Jombor|Meger|Dlimas|Jambukulon|Ceper|Kurung|Cetan|Tegalrejo|Ngawonggo|Klepu|Kuncen
12|Pedan|2001|Temuwangi|Beji|Ngaren|Jatimulyo|Jetiswetan|Keden|Bendo|Tambakboyo|Kedungan|Sobayan|Kalangan|Troketon|Kaligawe|Lemahireng
13|Karangdowo|2001|Tulas|Bulusan|Ringinputih|Soka|Tumpukan|Karangjoho|Demangan|Tambak|Karangdowo|Munggung|Sentono|Pugeran|Ngolodono|Karangwungu|Karangtalun|Babadan|Tegalampel|Bakungan|Kupang
14|Juwiring|2001|Trasan|Sawahan|Juwiran|Jetis|Ketitang|Gondangsari|Serenan|Tlogorandu|Bolopleret|Tanjung|Kenaiban|Bulurejo|Jaten|Mrisen|Pundungan|Juwiring|Kwarasan|Carikan|Taji
15|Wonosari|2001|Sidowarno|Bener|Gunting|Kingkang|Jelobo|Lumbungkerep|Ngreden|Bulan|Boto|Wadunggetas|Tegalgondo|Bolali|Sukorejo|Sekaran|Bentangan|Duwet|Pandanan|Teloyo
16|Delanggu|2001|Dukuh|Jetis|Butuhan|Banaran|Bowan|Sribit|Mendak|Krecek|Karang|Sabrang|Tlobong|Gatak|Delanggu|Kepanjen|Segaran|Sidomulyo
17|Polanharjo|2001|Glagahwangi|Kapungan|Kahuman|Ngaran|Borongan|Nganjat|Jimus|Turus|Polan|Karanglo|Ponggok|Wangen|Keprabon|Kranggan|Kebonharjo|Janti|Sidowayah|Sidoharjo
18|Karanganom|2001|Jambeyan|Jungkare|Kadirejo|Tarubasan|Troso|Blanceran|Kunden|Brangkal|Beku|Karangan|Karanganom|Padas|Soropaten|Jurangjero|Ngabeyan|Gledeg|Gempol|Pondok|Jeblog
19|Tulung|2001|Mundu|Sedayu|Pomah|Bono|Kiringan|Majegan|Dalangan|Gedongjetis|Sorogaten|Beji|Kemiri|Sudimoro|Tulung|Malangan|Pucangmiliran|Cokro|Daleman|Wunut
20|Jatinom|1015|Jatinom|2001|Beteng|Randulanang|Mranggen|Jemawan|Gedaren|Cawan|Tibayan|Bengking|Temuireng|Bandungan|Kayumas|Socokangsi|Glagah|Krajan|2016|Bonyokan|Pandeyan|Puluhan
21|Kemalang|2001|Bawukan|Talun|Panggang|Balerante|Sidorejo|Tegalmulyo|Tlogowatu|Tangkil|Bumiharjo|Kendalsari|Dompol|Kemalang|Keputran
22|Ngawen|2001|Manjung|Gatak|Duwet|Senden|Ngawen|Kahuman|Pepe|Manjungan|Kwaren|Mayungan|Tempursari|Candirejo|Drono
23|Kalikotes|2001|Jimbung|Ngemplak|Kalikotes|Krajan|Tambongwetan|Jogosetran|Gemblegan
24|Klaten Utara|1002|Barenglor|1007|Gergunung|2001|Sekarsuli|2003|Karanganom|Ketandan|Belangwetan|Jonggrangan|2008|Jebugan
25|Klaten Tengah|1001|Bareng|Kabupaten|Klaten|Tonggalan|1006|Buntalan|1008|Mojayan|2005|Semangkak|2007|Jomboran|2009|Gumulan
26|Klaten Selatan|1009|Gayamprit|2001|Kajoran|Glodogan|Ngalas|Danguran|Trunuh|Sumberejo|Merbung|Tegalyoso|2010|Karanglo|Nglinggi|Jetis
.11|Kabupaten Sukoharjo
01|Weru|2001|Grogol|Karangtengah|Karangwuni|Krajan|Jatingarang|Karanganyar|Alasombo|Karangmojo|Weru|Karakan|Tegalsari|Tawang|Ngreco
02|Bulu|2001|Sanggang|Kamal|Gentan|Kedungsono|Tiyaran|Karangasem|Bulu|Kunden|Puron|Malangan|Lengking|Ngasinan
03|Tawangsari|2001|Pundungrejo|Watubonang|Kedungjambal|Grajegan|Lorog|Kateguhan|Dalangan|Pojok|Tangkisan|Ponowaren|Majasto|Tambakboyo
04|Sukoharjo|1001|Kenep|Banmati|Mandan|Begajah|Gayam|Joho|Jetis|Combongan|Kriwen|Bulakan|Dukuh|Sukoharjo|Bulakrejo|Sonorejo
05|Nguter|2001|Tanjungrejo|Jangglengan|Serut|Juron|Celep|Pengkol|Gupit|Plesan|Kedungwinong|Nguter|Baran|Daleman|Lawu|Tanjung|Pondok|Kepuh
06|Bendosari|1001|Jombor|2002|Toriyo|Mulur|Jagan|Manisharjo|Cabeyan|Puhgogor|Paluhombo|Bendosari|Mojorejo|Mertan|Sugihan|Sidorejo|Gentan
07|Polokarto|2001|Pranan|Karangwuni|Bugel|Ngombakan|Bakalan|Godog|Kemasan|Kenokorejo|Tepisari|Bulu|Rejosari|Polokarto|Mranggen|Wonorejo|Jatisobo|Kayuapak|Genengsari
08|Mojolaban|2001|Laban|Tegalmade|Wirun|Bekonang|Cangkol|Klumprit|Kragilan|Sapen|Joho|Demakan|Dukuh|Plumbon|Gadingan|Palur|Triyagan
09|Grogol|2001|Pandeyan|Telukan|Parangjoro|Pondok|Langenharjo|Gedangan|Madegondo|Grogol|Kadokan|Kwarasan|Sanggrahan|Manang|Banaran|Cemani
10|Baki|2001|Ngrombo|Mancasan|Gedongan|Jetis|Bentakan|Kudu|Kadilangu|Bakipandeyan|Menuran|Duwet|Siwal|Waru|Gentan|Purbayan
11|Gatak|2001|Sanggung|Kagokan|Blimbing|Krajan|Geneng|Jati|Trosemi|Luwang|Klaseman|Tempel|Sraten|Wironanggan|Trangsan|Mayang
12|Kartasura|1002|Kartasura|1004|Ngadirejo|2001|Pucangan|2003|Ngemplak|2005|Gumpang|Makamhaji|Pabelan|Gonilan|Singopuran|Ngabeyan|Wirogunan|Kertonatan
.12|Kabupaten Wonogiri
01|Pracimantoro|1009|Gedong|2001|Sumberagung|Joho|Petirsari|Gambirmanis|Suci|Sambiroto|Watangrejo|Pracimantoro|2010|Sedayu|Jimbar|Banaran|Trukan|Tubokarto|Lebak|Gebangharjo|Glinggang|Wonodadi
02|Giritontro|1004|Bayemharjo|1006|Giritontro|2001|Ngargoharjo|Tlogosari|Tlogoharjo|2005|Jatirejo|2007|Pucanganom
03|Giriwoyo|1002|Girikikis|1011|Giriwoyo|2001|Tirtosuworo|2003|Guwotirto|Ngancar|Bulurejo|Gedongrejo|Pidekso|Tukulrejo|Bumiharjo|Selomarto|2012|Sejati|Sendangagung|Platarejo|Sirnoboyo|Tawangharjo
04|Batuwarno|1008|Selopuro|2001|Sendangsari|Tegiri|Batuwarno|Sumberejo|Ronggojati|Sumberagung|Kudi
05|Tirtomoyo|1010|Tirtomoyo|1012|Ngarjosari|2001|Hargosari|Dlepih|Wiroko|Sukoharjo|Hargorejo|Sidorejo|Genengharjo|Girirejo|Hargantoro|2011|Banyakprodo|2013|Sendangmulyo|Tanjungsari
06|Nguntoronadi|1004|Kedungrejo|1008|Beji|2001|Wonoharjo|Bulurejo|Kulurejo|2005|Semin|Bumiharjo|Gebang|2009|Pondoksari|Ngadiroyo|Ngadipiro
07|Baturetno|2001|Glesungrejo|Balepanjang|Watuagung|Belikurip|Baturetno|Gambiranom|Talunombo|Saradan|Temon|Setrorejo|Sendangrejo|Boto|Kedungombo
08|Eromoko|1003|Puloharjo|1009|Ngadirejo|2001|Basuhan|Pucung|2004|Sindukarto|Panekan|Baleharjo|Sumberharjo|Minggarharjo|2010|Tegalharjo|Eromoko|Ngunggahan|Tempurharjo|Pasekan|Ngandong
09|Wuryantoro|1003|Mojopuro|1007|Wuryantoro|2001|Genukharjo|Sumberejo|2004|Mlopoharjo|Pulutan Kulon|Pulutan Wetan|2008|Gumiwang Lor
10|Manyaran|1006|Pagutan|Punduhsari|2001|Kepuhsari|Pijiharjo|Bero|Gunungan|Karanglor
11|Selogiri|1007|Kaliancar|2001|Pare|Keloran|Kepatihan|Pule|Jendi|Singodutan|2008|Gemantar|Jaten|Nambangan|Sendangijo
12|Wonogiri|1002|Wuryorejo|Giritirto|1006|Giripurwo|Giriwono|Wonoboyo|1015|Wonokarto|2001|Sendang|2004|Pokohkidul|Purworejo|2009|Bulusulur|Purwosari|Wonoharjo|Manjung|Wonokerto|Sonoharjo
13|Ngadirojo|1009|Mlokomanis Kulon|Kasihan|2001|Gemawang|Kerjo Kidul|Gedong|Pondok|Kerjo Lor|Ngadirojo Kidul|Ngadirojo Lor|Mlokomanis Wetan|2011|Jatimarto
14|Sidoharjo|1009|Kayuloko|1012|Sidoharjo|2001|Sempukerep|Sembukan|Tempursari|Kebonagung|Widoro|Mojoreno|Ngabeyan|Kedunggupit|2010|Tremes|Jatinom
15|Jatiroto|1009|Sanggrong|1014|Jatiroto|2001|Brenggolo|Boto|Guno|Dawungan|Ngelo|Pingkuk|Mojopuro|Pesido|2010|Cangkring|Pengkol|Sugihan|Duren|2015|Jatirejo
16|Kismantoro|1005|Kismantoro|1008|Gesing|2001|Pucung|Plosorejo|Bugelan|Ngroto|2006|Miri|Lemahbang|2009|Gambiranom|Gedawung
17|Purwantoro|1002|Tegalrejo|1007|Purwantoro|2001|Biting|2003|Bangsri|Sumber|Joho|Miricinde|2008|Gondang|Kepyar|Bakalan|Ploso|Kenteng|Sendang|Talesan|Sukomangu
18|Bulukerto|1005|Bulukerto|2001|Domas|Nadi|Ngaglik|Bulurejo|2006|Krandegan|Tanjung|Sugihan|Conto|Geneng
19|Slogohimo|1008|Bulusari|1014|Karang|2001|Padarangin|Watusomo|Sambirejo|Pandan|Made|Tunggur|Waru|2009|Slogohimo|Soco|Klunggen|Sedayu|Gunan|2015|Randusari|Sokoboyo|Setren
20|Jatisrono|1009|Pelem|1012|Tanjungsari|2001|Tasikhargo|Sumberejo|Rejosari|Gondangsari|Sidorejo|Ngrompak|Semen|Pule|2010|Sambirejo|Tanggulangin|2013|Gunungsari|Jatisari|Jatisrono|Watangsono|Pandeyan
21|Jatipurno|1005|Jatipurno|1009|Balepanjang|2001|Giriyoso|Kopen|Jatipurwo|Tawangrejo|2006|Slogoretno|Kembang|Girimulyo|2010|Jeporo|Mangunharjo
22|Girimarto|1003|Sidokarto|1007|Gemawang|2001|Waleng|Doho|2004|Girimarto|Jendi|Nungkulan|2008|Tambakmerang|Jatirejo|Giriwarno|Selorejo|Semagar|Sanan|Bubakan
23|Karangtengah|2001|Purwoharjo|Karangtengah|Ngambarsari|Jeblogan|Temboro
24|Paranggupito|2001|Songbledeg|Ketos|Paranggupito|Gudangharjo|Gunturharjo|Sambiharjo|Johunut|Gendayakan
25|Puhpelem|1002|Giriharjo|2001|Puhpelem|2003|Nguneng|Sukorejo|Tengger|Golo
.13|Kabupaten Karanganyar
01|Jatipuro|2001|Ngepungsari|Jatipurwo|Jatipuro|Jatisobo|Jatiwarno|Jatimulyo|Jatisuko|Jatiharjo|Jatikuwung|Jatiroyo
02|Jatiyoso|2001|Jatisawit|Petung|Wonokeling|Jatiyoso|Tlobo|Wonorejo|Beruk|Karangsari|Wukirsawit
03|Jumapolo|2001|Paseban|Lemahbang|Jatirejo|Kwangsan|Karangbangun|Ploso|Giriwondo|Kadipiro|Jumantoro|Kedawung|Jumapolo|Bakalan
04|Jumantono|2001|Sedayu|Kebak|Gemantar|Tunggulrejo|Genengan|Ngunut|Tugu|Sukosari|Sambirejo|Blorong|Sringin
05|Matesih|2001|Ngadiluwih|Dawung|Matesih|Karangbangun|Koripan|Girilayu|Pablengan|Plosorejo|Gantiwarno
06|Tawangmangu|1002|Blumbang|Kalisoro|Tawangmangu|2001|Gondosuli|2005|Sepanjang|Bandardawung|Karanglo|Nglebak|Plumbon|Tengklik
07|Ngargoyoso|2001|Puntukrejo|Berjo|Girimulyo|Segorogunung|Kemuning|Nglegok|Dukuh|Jatirejo|Ngargoyoso
08|Karangpandan|2001|Bangsri|Ngemplak|Doplang|Gerdu|Karang|Salam|Karangpandan|Tohkuning|Gondangmanis|Dayu|Harjosari
09|Karanganyar|1001|Lalung|Bolong|Jantiharjo|Tegalgede|Jungke|Cangakan|Karanganyar|Bejen|Popongan|Gayamdompo|Delingan|Gedong
10|Tasikmadu|2001|Buran|Papahan|Ngijo|Gaum|Suruh|Pandeyan|Karangmojo|Kaling|Wonolopo|Kalijirak
11|Jaten|2001|Suruhkalang|Jati|Jaten|Dagen|Ngringo|Jetis|Sroyo|Brujul
12|Colomadu|2001|Ngasem|Bolon|Malangjiwan|Paulan|Gajahan|Blulukan|Gawanan|Gedongan|Tohudan|Baturan|Klodran
13|Gondangrejo|2001|Wonorejo|Plesungan|Jatikuwung|Selokaton|Bulurejo|Rejosari|Jeruksawit|Karangturi|Kragan|Wonosari|Dayu|Tuban|Krendowahono
14|Kebakkramat|2001|Banjarharjo|Alastuwo|Macanan|Nangsri|Kemiri|Kebak|Waru|Pulosari|Malanggaten|Kaliwuluh
15|Mojogedang|2001|Sewurejo|Ngadirejo|Mojogedang|Pojok|Mojoroto|Kaliboto|Buntar|Gebyog|Gentungan|Pendem|Pereng|Munggur|Kedungjeruk
16|Kerjo|2001|Kuto|Tamansari|Ganten|Gempolan|Plosorejo|Karangrejo|Kwadungan|Botok|Sumberejo|Tawangsari
17|Jenawi|2001|Gumeng|Anggrasmanis|Jenawi|Trengguli|Sidomukti|Balong|Seloromo|Menjing|Lempong
.14|Kabupaten Sragen
01|Kalijambe|2001|Keden|Trobayan|Kalimacan|Jetiskarangpung|Krikilan|Bukuran|Ngebung|Tegalombo|Banaran|Karangjati|Saren|Sambirembe|Donoyudan|Wonorejo
02|Plupuh|2001|Karangwaru|Ngrombo|Sambirejo|Somomorodukuh|Cangkol|Manyarejo|Pungsari|Jembangan|Sidokerto|Jabung|Gedongan|Plupuh|Dari|Karanganyar|Karungan|Gentanbanaran
03|Masaran|2001|Sidodadi|Karangmalang|Krebet|Sepat|Jirapan|Gebang|Dawungan|Masaran|Jati|Kliwonan|Pilang|Pringanom|Krikilan
04|Kedawung|2001|Pengkok|Celep|Karangpelem|Mojodoyong|Jenggrik|Mojokerto|Wonorejo|Wonokerso|Kedawung|Bendungan
05|Sambirejo|2001|Sukorejo|Jambeyan|Jetis|Musuk|Kadipiro|Sambirejo|Blimbing|Dawung|Sambi
06|Gondang|2001|Srimulyo|Tegalrejo|Tunggul|Glonggong|Kaliwedi|Wonotolo|Plosorejo|Gondang|Bumiaji
07|Sambungmacan|2001|Plumbon|Karanganyar|Cemeng|Bedoro|Toyogo|Banyurip|Gringging|Banaran|Sambungmacan
08|Ngrampal|2001|Ngarum|Bener|Pilangsari|Bandung|Kebonromo|Gabus|Karangudi|Klandungan
09|Karangmalang|1009|Plumbungan|Kroyo|2001|Kedungwaduk|Jurangjero|Saradan|Plosokerep|Guworejo|Puro|Mojorejo|Pelemgadung
10|Sragen|1001|Sine|Sragen Kulon|Sragen Tengah|Sragen Wetan|Nglorog|Karang Tengah|2007|Tangkil|Kedungupit
11|Sidoharjo|2001|Bentak|Purwosuman|Patihan|Duyungan|Jetak|Sidoharjo|Singopadu|Taraman|Tenggak|Sribit|Jambanan|Pandak
12|Tanon|2001|Karangasem|Slogo|Jono|Gawan|Kecik|Pengkol|Suwatu|Ketro|Padas|Tanon|Gabugan|Sambiduwur|Karangtalun|Bonagung|Kalikobok|Gading
13|Gemolong|1002|Ngembatpadas|Kragilan|1009|Gemolong|Kwangen|2001|Kaloran|2004|Brangkal|Jatibatur|Peleman|Genengduwur|Tegaldowo|2011|Purworejo|Jenalas|Kalangan|Nganti
14|Miri|2001|Geneng|Jeruk|Sunggingan|Girimargo|Doyong|Soko|Brojol|Bagor|Gilirejo|Gilirejo Baru
15|Sumberlawang|2001|Pendem|Hadiluwih|Jati|Cepoko|Mojopuro|Ngandul|Kacangan|Pagak|Tlogotirto|Ngargosari|Ngargotirto
16|Mondokan|2001|Sono|Tempelrejo|Trombol|Pare|Jekani|Kedawung|Jambangan|Gemantar|Sumberejo
17|Sukodono|2001|Newung|Jatitengah|Bendo|Juwok|Pantirejo|Majenang|Karanganom|Gebang|Baleharjo
18|Gesi|2001|Tanggan|Pilangsari|Blangu|Gesi|Srawung|Poleng|Slendro
19|Tangen|2001|Katelan|Dukuh|Jekawal|Galeh|Ngrombo|Sigit|Denanyar
20|Jenar|2001|Japoh|Ngepringan|Mlale|Dawung|Kandangsapi|Jenar|Banyurip
.15|Kabupaten Grobogan
01|Kedungjati|2001|Karanglangu|Panimbo|Deras|Kentengsari|Ngombak|Prigi|Kedungjati|Klitikan|Padas|Kalimaro|Jumo|Wates
02|Karangrayung|2001|Nampu|Karangsono|Jetis|Parakan|Telawah|Cekel|Karanganyar|Sendangharjo|Mangin|Sumberjosari|Ketro|Gunungtumpeng|Temurejo|Putatnganten|Termas|Dempel|Rawoh|Pangkalan|Mojoagung
03|Penawangan|2001|Lajer|Sedadi|Bologarang|Karangwader|Toko|Pengkol|Leyangan|Watupawon|Tunggu|Jipang|Kramat|Curut|Wedoro|Kluwan|Karangpahing|Pulutan|Winong|Wolo|Ngeluk|Penawangan
04|Toroh|2001|Ngrandah|Kenteng|Genengsari|Bandungharjo|Sindurejo|Genengadal|Dimoro|Katong|Pilangpayung|Sugihan|Krangganharjo|Depok|Tambirejo|Plosoharjo|Boloh|Tunggak
05|Geyer|2001|Rambat|Kalangbancar|Juworo|Monggot|Ngrandu|Bangsri|Karanganyar|Asemrudung|Jambangan|Geyer|Ledokdawan|Sobo|Suru
06|Pulokulon|2001|Randurejo|Mlowokarangtalun|Pojok|Jatiharjo|Sidorejo|Tuko|Panunggalan|Mangunrejo|Jetaksari|Pulokulon|Jambon|Karangharjo|Sembungharjo
07|Kradenan|2001|Sengonwetan|Sambongbangi|Banjardowo|Kradenan|Rejosari|Bago|Simo|Pakis|Crewek|Banjarsari|Kalisari|Kuwu|Grabagan|Tanjungsari
08|Gabus|2001|Keyongan|Suwatu|Nglinduk|Pelem|Sulursari|Tlogotirto|Gabus|Pandanharum|Tunggulrejo|Tahunan|Bendoharjo|Kalipang|Karangrejo|Banjarejo
09|Ngaringan|2001|Sendangrejo|Sarirejo|Kalangdosari|Kalanglundo|Truwolu|Pendem|Bandungsari|Ngaringan|Ngarap-arap|Belor|Tanjungharjo|Sumberagung
10|Wirosari|1006|Wirosari|Kunden|2001|Tambahrejo|Kropak|Kalirejo|Dapurno|Mojorebo|2008|Tanjungrejo|Sambirejo|Gedangan|Tambakselo|Karangasem|Dokoro|Tegalrejo
11|Tawangharjo|2001|Mayahan|Pulongrambe|Jono|Selo|Tawangharjo|Tarub|Pojok|Plosorejo|Godan|Kemadohbatur
12|Grobogan|1001|Grobogan|2002|Getasrejo|Rejosari|Tanggungharjo|Teguhan|Ngabenrejo|Karangrejo|Putatsari|Lebak|Lebengjumuk|Sedayu|Sumberjatipohon
13|Purwodadi|1003|Danyang|Kalongan|1012|Purwodadi|Kuripan|2001|Candisari|Genuksuran|2005|Ngraji|Kandangan|Nambuhan|Warukaranganyar|Nglobar|Kedungrejo|Karanganyar|2014|Ngembak|Cingkrong|Pulorejo|Putat
14|Brati|2001|Menduran|Jangkungharjo|Temon|Lemahputih|Tirem|Karangsari|Kronggen|Katekan|Tegalsumur
15|Klambu|2001|Kandangrejo|Selojari|Taruman|Penganten|Klambu|Menawan|Terkesi|Jenengan|Wandan Kemiri
16|Godong|2001|Guyangan|Werdoyo|Guci|Anggaswangi|Ketangirejo|Sambung|Sumurgede|Latak|Tungu|Pahesan|Wanutunggal|Karanggeneng|Manggarwetan|Tinanding|Manggarmas|Harjowinangun|Rajek|Dorolegi|Kopek|Kemloko|Sumberagung|Gundi|Jatilor|Bringin|Klampok|Godong|Ketitang|Bugel
17|Gubug|2001|Penadaran|Ginggangtani|Glapan|Trisari|Ngroto|Jeketro|Saban|Mlilir|Kemiri|Papanrejo|Kunjeng|Kuwaron|Rowosari|Gubug|Pranten|Baturagung|Jatipecaron|Tambakan|Ringinkidul|Ringinharjo|Tlogomulyo
18|Tegowanu|2001|Kebonagung|Tlogorejo|Medani|Sukorejo|Tanggirejo|Mangunsari|Gebangan|Kejawan|Tegowanuwetan|Tegowanukulon|Tajemsari|Karangpasar|Kedungwungu|Pepe|Curug|Cangkring|Gaji|Tunjungharjo
19|Tanggungharjo|2001|Ringinpitu|Ngambakrejo|Kapung|Mrisi|Kaliwenang|Sugihmanik|Tanggungharjo|Brabo|Padang
.16|Kabupaten Blora
01|Jati|2001|Bangkleyan|Gempol|Kepoh|Pelem|Jegong|Jati|Singget|Gabusan|Doplang|Randulawang|Tobo|Pengkoljagong
02|Randublatung|1005|Randublatung|1011|Wulung|2001|Tlogotuwung|Bodeh|Gembyungan|Sambongwangan|2006|Pilang|Temulus|Sumberejo|Kutukan|Kediren|2012|Kadengan|Bekutuk|Plosorejo|Jeruk|Tanggel|Kalisari|Ngliron
03|Kradenan|2001|Megeri|Nglebak|Getas|Nginggil|Ngrawoh|Mendenrejo|Sumber|Mojorembun|Nglungger|Medalem
04|Kedungtuban|2001|Gondel|Ketuwan|Jimbung|Panolan|Klagen|Kemantren|Sidorejo|Wado|Pulo|Tanjung|Sogo|Bajo|Nglandeyan|Kalen|Ngraho|Kedungtuban|Galuk
05|Cepu|1011|Tambakromo|1013|Balun|Cepu|Ngelo|Karangboyo|Ngroto|2001|Gadon|Ngloram|Cabean|Kapuan|Jipang|Getas|Sumberpitu|Kentong|Mernung|Mulyorejo|2012|Nglanjuk
06|Sambong|2001|Temengeng|Sambongrejo|Gadu|Sambong|Pojokwatu|Gagakan|Biting|Brabowan|Ledok|Giyanti
07|Jiken|2001|Nglobo|Cabak|Nglebur|Janjang|Bleboh|Ketringan|Singonegoro|Jiken|Genjahan|Jiworejo|Bangowan
08|Jepon|1013|Jepon|2001|Blungun|Semanggi|Ngampon|Jomblang|Palon|Bangsri|Sumurboto|Brumbung|Turirejo|Semampir|Kemiri|Tempellemahbang|2014|Seso|Balong|Geneng|Nglarohgunung|Kawengan|Gersi|Gedangdowo|Puledagel|Bacem|Jatirejo|Soko|Waru
09|Blora|1006|Beran|1008|Bangkle|Kedungjenar|Mlangsen|Jetis|Tambahrejo|Kauman|Sonorejo|Kunden|Tempelan|Tegalgunung|Karangjati|2001|Jepangrejo|Kamolan|Pelem|Purworejo|Andongrejo|2007|Jejeruk|2019|Temurejo|Tempurejo|Patalan|Tambaksari|Purwosari|Ngadipurwo|Sendangharjo|Tempuran|Plantungan|Ngampel
10|Tunjungan|2001|Tawangrejo|Kedungringin|Adirejo|Tamanrejo|Tutup|Sukorejo|Tambahrejo|Kalangan|Sambongrejo|Tunjungan|Kedungrejo|Gempolrejo|Nglangitan|Keser|Sitirejo
11|Banjarejo|2001|Jatisari|Jatiklampok|Klopoduwur|Sidomulyo|Balongsari|Bacem|Wonosemi|Sendanggayam|Banjarejo|Mojowetan|Sumberagung|Gedongsari|Sendangwungu|Balongrejo|Karangtalun|Kebonrejo|Kembang|Sembongin|Plosorejo|Buluroto
12|Ngawen|1015|Punggursugih|1018|Ngawen|2001|Rowobungkul|Gedebeg|Sambonganyar|Kendayaan|Plumbon|Bergolo|Bandungrojo|Kedungsatriyan|Karangtengah|Jetakwanger|Sumberejo|Sendangagung|Talokwohmojo|Trembulrejo|2016|Gondang|Sendangrejo|2019|Semawur|Bradag|Gotputuk|Berbak|Sarimulyo|Sendangmulyo|Wantilgung|Bogowanti|Sambongrejo|Srigading|Karangjong
13|Kunduran|1017|Kunduran|2001|Botoreco|Buloh|Kemiri|Kodokan|Sonokidul|Sempu|Cungkup|plosorejo|Ngilen|Bakah|Kalangrejo|Blumbangrejo|Tawangrejo|Klokah|Muraharjo|Jagong|2018|Gagaan|Sambiroto|Bejirejo|Jetak|Karanggeneng|Balong|Ngawenombo|Sendangwates|Kedungwaru
14|Todanan|2001|Tinapan|Sambeng|Prigi|Pelemsengir|Kacangan|Sonokulon|Kedungwungu|Gunungan|Kajengan|Dringo|Cokrowati|Ketileng|Todanan|Ngumbul|Wukirsari|Bicak|Sendang|Karanganyar|Dalangan|Candi|Gondoriyo|Kembang|Bedingin|Ledok|Kedungbacin
15|Bogorejo|2001|Gombang|Sarirejo|Karanganyar|Karang|Prantaan|Jeruk|Bogorejo|Gembol|Tempurejo|Gayam|Sendangrejo|Gandu|Nglengkir|Jurangjero
16|Japah|2001|Harjowinangun|Tengger|Krocok|Ngapus|Dologan|Tlogowungu|Japah|Beganjing|Ngrambitan|Pengkolrejo|Bogorejo|Wotbakah|Padaan|Bogem|Sumberejo|Ngiyono|Gaplokan|Kalinanas
.17|Kabupaten Rembang
01|Sumber|2001|Ronggo Mulyo|Logede|Pelemsari|Logung|Krikilan|Kedungtulup|Polbayem|Jatihadi|Sumber|Jadi|Grawan|Randuagung|Sukorejo|Tlogotunggal|Bogorejo|Megulung|Kedungasem|Sekarsari
02|Bulu|2001|Mlatirejo|Sendangmulyo|Pondokrejo|Warugunung|Pinggan|Cabean Kidul|Lambangan Kulon|Lambangan Wetan|Sumbermulyo|Karangasem|Pasedan|Ngulaan|Jukung|Bulu|Mantingan|Kadiwono
03|Gunem|2001|Kajar|Timbrangan|Tegaldowo|Pasucen|Suntri|Dowan|Trembes|Gunem|Kulutan|Sidomulyo|Telgawah|Sendangmulyo|Panohan|Demaan|Banyuurip|Sambongpayak
04|Sale|2001|Bancang|Mrayun|Ngajaran|Tahunan|Gading|Jinanten|Joho|Sale|Wonokerto|Sumbermulyo|Tengger|Bitingan|Pakis|Rendeng|Ukir
05|Sarang|2001|Lodankulon|Lodanwetan|Bonjor|Tawangrejo|Sampung|Baturno|Babaktulung|Nglojo|Jambangan|Pelang|Gilis|Gunungmulyo|Gonggang|Sumbermulyo|Kalipang|Dadapmulyo|Sendangmulyo|Banowan|Temperak|Karangmangu|Bajingjowo|Bajingmeduro|Sarangmeduro
06|Sedan|2001|Ngulahan|Pacing|Karas|Mojosari|Gesikan|Sambiroto|Sedan|Karangasem|Sidorejo|Sidomulyo|Kedungringin|Gandrirojo|Candimulyo|Lemahputih|Kumbo|Dadapan|Sambong|Bogorejo|Kenongo|Jambeyan|Menoro
07|Pamotan|2001|Megal|Ngemplakrejo|Pragen|Samaran|Gambiran|Bamban|Bangunrejo|Pamotan|Sidorejo|Tempaling|Joho|Mlagen|Kepohagung|Mlawat|Segoromulyo|Ketangi|Sendangagung|Gegersimo|Sumberejo|Japerejo|Tulung|Ringin|Sumbangrejo
08|Sulang|2001|Tanjung|Kemadu|Sulang|Pomahan|Rukem|Korowelang|Karangharjo|Jatimudo|Kunir|Glebeg|Bogorame|Kaliombo|Sudo|Karangsari|Pragu|Kebonagung|Seren|Pranti|Pedak|Landoh|Kerep
09|Kaliori|2001|Meteseh|Maguan|Sidomulyo|Wiroto|Banggi|Kuangsan|Gunungsari|Sendangagung|Karangsekar|Babadan|Pengkol|Sambiyan|Mojorembun|Tunggulsari|Tambakagung|Mojowarno|Dresi Kulon|Dresi Wetan|Tasikharjo|Purworejo|Bogoharjo|Banyudono|Pantiharjo
10|Rembang|1019|Magersari|Gegunung Kulon|1022|Pacar|Tanjungsari|1027|Leteh|Sidowayah|Kutoharjo|2001|Kedungrejo|Turusgede|Kumendung|Sridadi|Pandean|Tlogomojo|Kasreman|Punjulharjo|Tritunggal|Pasar Banggi|Gedangan|Weton|Ngotet|Mondoteko|Ngadem|Ketanggi|Pulo|Waru|2021|Gegunung Wetan|2024|Sumberejo|Tasikagung|Sawahan|2030|Padaran|Sukoharjo|Kabongan Lor|Kabongan Kidul|Tireman
11|Pancur|2001|Japeledok|Jeruk|Doropayung|Karaskepoh|Tuyuhan|Pandan|Gemblengmulyo|Sumberagung|Kalitengah|Sidowayah|Kedung|Punggurharjo|Langkir|Pancur|Pohlandak|Warugunung|Criwik|Wuwur|Ngulangan|Banyuurip|Johogunung|Trenggulunan|Ngroto
12|Kragan|2001|Tanjungsari|Sendangmulyo|Sendangwaru|Ngasinan|Kendalagung|Mojokerto|Tanjungan|Kebloran|Karanganyar|Karanglincak|Karangharjo|Kragan|Tegalmulyo|Balongmulyo|Narukan|Sudan|Terjan|Sendang|Watupecah|Woro|Sumurpule|Plawangan|Sumbergayam|Pandangan Wetan|Pandangan Kulon|Sumurtawang|Sumbersari
13|Sluke|2001|Sanetan|Rakitan|Bendo|Labuhan Kidul|Sendangmulyo|Blimbing|Manggar|Jatisari|Langgar|Sluke|Jurangjero|Leran|Trahan|Pangkalan
14|Lasem|2001|Karasgede|Jolotundo|Sumbergirang|Karangturi|Babagan|Dorokandang|Gedongmulyo|Dasun|Soditan|Ngemplak|Selopuro|Sendangcoyo|Ngargomulyo|Kajar|Gowak|Sendangasri|Tasiksono|Sriombo|Bonang|Binangun
.18|Kabupaten Pati
01|Sukolilo|2001|Prawoto|Pakem|Wegil|Kuwawur|Baleadi|Wotan|Kedungwinong|Porangparing|Sukolilo|Baturejo|Gadudero|Sumbersoko|Tompegunung|Kedumulyo|Kasiyan|Cengkalsewu
02|Kayen|2001|Jimbaran|Durensawit|Slungkep|Beketel|Purwokerto|Sumbersari|Brati|Jatiroto|Kayen|Rogomulyo|Srikaton|Pasuruhan|Pesagi|Trimulyo|Talun|Boloagung|Sundoluhur
03|Tambakromo|2001|Pakis|Maitan|Wukirsari|Sinomwidodo|Keben|Larangan|Tambakromo|Mojomulyo|Karangawen|Mangunrekso|Tambaharjo|Tambahagung|Sitirejo|Kedalingan|Karangmulyo|Karangwono|Angkatan Lor|Angkatan Kidul
04|Winong|2001|Pohgading|Gunungpanti|Godo|Kropak|Karangsumber|Guyangan|Sugihan|Kebolampang|Tlogorejo|Pagendisan|Pekalongan|Danyangmulyo|Kudur|Padangan|Blingijati|Mintorahayu|Kebowan|Winong|Klecoregonang|Bumiharjo|Tawangrejo|Bringinwareng|Sumbermulyo|Degan|Serutsadang|Pulorejo|Karangkonang|Tanggel|Wirun|Sarimulyo
05|Pucakwangi|2001|Bodeh|Karangwotan|Kepohkencono|Wateshaji|Lumbungmas|Mojoagung|Sitimulyo|Kletek|Terteg|Mencon|Puncakwangi|Pelemgede|Tanjungsekar|Triguno|Jetak|Grogolsari|Karangrejo|Plosorejo|Sokopuluhan|Tegalwero
06|Jaken|2001|Boto|Trikoyo|Sumberan|Mojolampir|Mantingan|Ronggo|Sumberagung|Sidoluhur|Srikaton|Arumanis|Tegalarum|Sidomukti|Mojoluhur|Kebonturi|Lundo|Sukorukun|Sumberejo|Manjang|Tamansari|Sumberarum|Sriwedari
07|Batangan|2001|Tlogomojo|Ngening|Raci|Ketitangwetan|Bumimulyo|Jembangan|Klayusiwalan|Bulumulyo|Sukoagung|Tompomulyo|Kuniran|Gunungsari|Kedalon|Gajahkumpul|Batursari|Lengkong|Mangunlegi|Pecangaan
08|Juwana|2001|Sejomulyo|Bringin|Ketip|Pekuwon|Karang|Karangrejo|Bumirejo|Kedungpancing|Jepuro|Tluwah|Doropayung|Mintomulyo|Gadingrejo|Margomulyo|Langgenharjo|Genengmulyo|Agungmulyo|Bakaran Kulon|Bakaran Wetan|Dukutalit|Growong Kidul|Growong Lor|Kauman|Pajeksan|Kudukeras|Kebonsawahan|Bajomulyo|Bendar|Trimulyo
09|Jakenan|2001|Kedungmulyo|Ngastorejo|Karangrowo|Sonorejo|Sendangsoko|Tlogorejo|Sidoarum|Tondomulyo|Bungasrejo|Glonggong|Kalimulyo|Tambahmulyo|Tondokerto|Sembaturagung|Dukuhmulyo|Puluhan Tengah|Mantingan Tengah|Jatisari|Karangrejo Lor|Sidomulyo|Tanjungsari|Jakenan|Plosojenar
10|Pati|1005|Pati Wetan|1007|Pati Kidul|1012|Pati Lor|Parenggan|1015|Kalidoro|2001|Panjunan|Gajahmati|Mustokoharjo|Semampir|2006|Blaru|2008|Plangitan|Puri|Winong|Ngarus|2014|Sidoharjo|2016|Sarirejo|Geritan|Dengkek|Sugiharjo|Widorokandang|Payang|Kutoharjo|Sidokerto|Mulyoharjo|Tambaharjo|Tambahsari|Ngepungrojo|Purworejo|Sinoman
11|Gabus|2001|Wuwur|Karaban|Tlogoayu|Bogotanjung|Kuryokalangan|Gabus|Tanjunganom|Sunggingwarno|Penanggungan|Tambahmulyo|Sugihrejo|Mojolawaran|Sambirejo|Pantirejo|Tanjang|Gebang|Plumbungan|Babalan|Koripandriyo|Soko|Gempolsari|Banjarsari|Mintobasuki|Kosekan
12|Margorejo|2001|Jambean Kidul|Wangunrejo|Bumirejo|Sokokulon|Jimbaran|Ngawen|Margorejo|Penambuhan|Langenharjo|Dadirejo|Sukoharjo|Badegan|Pegandan|Sokobubuk|Banyuurip|Mataraman|Langse|Muktiharjo
13|Gembong|2001|Bermi|Kedungbulus|Semirejo|Wonosekar|Gembong|Plukaran|Bageng|Pohgading|Klakahkasihan|Ketanggan|Sitiluhur
14|Tlogowungu|2001|Tamansari|Sambirejo|Tlogorejo|Purwosari|Regaloh|Wonorejo|Tlogosari|Sumbermulyo|Guwo|Tanjungsari|Lahar|Suwatu|Cabak|Klumpit|Gunungsari
15|Wedarijaksa|2001|Bumiayu|Margorejo|Tawangharjo|Ngurensiti|Sukoharjo|Panggungroyom|Jontro|Suwaduk|Wedarijaksa|Pagerharjo|Ngurenrejo|Bangsalrejo|Sidoharjo|Jetak|Jatimulyo|Tlogoharum|Kepoh|Tluwuk
16|Margoyoso|2001|Tegalarum|Soneyan|Tanjungrejo|Sidomukti|Pohijo|Kertomulyo|Langgenharjo|Pangkalan|Bulumanis Kidul|Bulumanis Lor|Sekarjalak|Kajen|Ngemplak Kidul|Purworejo|Purwodadi|Ngemplak Lor|Waturoyo|Cebolek Kidul|Tunjungrejo|Margoyoso|Margotohu Kidul|Semerak
17|Gunungwungkal|2001|Jrahi|Giling|Gulangpongge|Jepalo|Sidomulyo|Sampok|Pesagen|Gadu|Gajihan|Perdopo|Gunungwungkal|Bancak|Jembulwunut|Ngetuk|Sumberrejo
18|Cluwak|2001|Medani|Sentul|Plaosan|Payak|Sirahan|Mojo|Karangsari|Bleber|Ngawen|Ngablak|Gesengan|Gerit|Sumur
19|Tayu|2001|Pondowan|Kedungsari|Margomulyo|Pakis|Sendangrejo|Jepat Kidul|Tunggulsari|Jepat Lor|Tendas|Keboromo|Sambiroto|Tayu Wetan|Tayu Kulon|Pundenrejo|Kedungbang|Bendokaton Kidul|Purwokerto|Bulungan|Luwang|Dororejo|Kalikalong
20|Dukuhseti|2001|Wedusan|Dumpil|Ngagel|Bakalan|Kenanti|Alasdowo|Banyutowo|Dukuhseti|Grogolan|Kembang|Tegalombo|Puncel
21|Trangkil|2001|Kajar|Trangkil|Pasucen|Tegalharjo|Mojoagung|Ketanen|Karanglegi|Karangwage|Kadilangu|Tlutup|Krandan|Kertomulyo|Rejoagung|Guyangan|Sambilawang|Asempapan
.19|Kabupaten Kudus
01|Kaliwungu|2001|Bakalankrapyak|Prambatan Kidul|Prambatan Lor|Garung Kidul|Setrokalangan|Banget|Blimbing Kidul|Sidorekso|Gamong|Kedungdowo|Garung Lor|Karangampel|Mijen|Kaliwungu|Papringan
02|Kota Kudus|1001|Purwosari|1004|Sunggingan|Panjunan|Wergu Wetan|Wergu Kulon|Mlati Kidul|Mlatinorowito|1017|Kerjasan|Kajeksan|2002|Janggalan|Demangan|2010|Mlati Lor|Nganguk|Kramat|Demaan|Langgardalem|Kauman|Damaran|2019|Krandon|Singocandi|Glantengan|Kaliputu|Barongan|Burikan|Rendeng
03|Jati|2001|Jetiskapuan|Tanjungkarang|Jati Wetan|Pasuruhan Kidul|Pasuruhan Lor|Ploso|Jati Kulon|Getaspejaten|Loram Kulon|Loram Wetan|Jepangpakis|Megawon|Ngembal Kulon|Tumpangkrasak
04|Undaan|2001|Wonosoco|Lambangan|Kalirejo|Medini|Sambung|Glagahwaru|Kutuk|Undaan Kidul|Undaan Tengah|Karangrowo|Larikrejo|Undaan Lor|Wates|Ngemplak|Terangmas|Berugenjang
05|Mejobo|2001|Gulang|Jepang|Payaman|Kirig|Temulus|Kesambi|Jojo|Hadiwarno|Mejobo|Golantepus|Tenggeles
06|Jekulo|2001|Sadang|Bulungcangkring|Bulung Kulon|Sidomulyo|Gondoharum|Terban|Pladen|Klaling|Jekulo|Hadipolo|Honggosoco|Tanjungrejo
07|Bae|2001|Dersalam|Ngembalrejo|Karangbener|Gondangmanis|Pedawang|Bacin|Panjang|Peganjaran|Purworejo|Bae
08|Gebog|2001|Gribig|Klumpit|Getassrabi|Padurenan|Karangmalang|Besito|Jurang|Gondosari|Kedungsari|Menawan|Rahtawu
09|Dawe|2001|Samirejo|Cendono|Margorejo|Rejosari|Kandangmas|Glagah Kulon|Tergo|Cranggang|Lau|Piji|Puyoh|Soco|Ternadi|Kajar|Kuwukan|Dukuhwaringin|Japan|Colo
.20|Kabupaten Jepara
01|Kedung|2001|Kedungmalang|Kalianyar|Karangaji|Tedunan|Sowan Lor|Sowan Kidul|Wanusobo|Surodadi|Panggung|Bulak Baru|Jondang|Bugel|Dongos|Menganti|Kerso|Tanggul Tlare|Rau|Sukosono
02|Pecangaan|2001|Kaliombo|Karangrandu|Gerdu|Pecangaan Kulon|Rengging|Troso|Ngeling|Pulodarat|Lebuawu|Gemulung|Pecangaan Wetan|Krasak
03|Welahan|2001|Ujung Pandan|Karanganyar|Guwosobokerto|Kedungsarimulyo|Bugo|Welahan|Gedangan|Ketilengsingolelo|Kalipucang Wetan|Kalipucang Kulon|Gidangelo|Kendengsidialit|Sidigede|Teluk Wetan|Brantak Sekarjati
04|Mayong|2001|Mayong Lor|Tigajuru|Paren|Kuanyar|Pelang|Sengonbugel|Jebol|Singorojo|Pelemkerep|Buaran|Ngroto|Rajekwesi|Datar|Pule|Bandung|Bungu|Pancur|Mayong Kidul
05|Batealit|2001|Geneng|Raguklampitan|Ngasem|Bawu|Mindahan|Somosari|Batealit|Bringin|Bantrung|Pekalongan|Mindahan Kidul
06|Jepara|1001|Karangkebagusan|Demaan|Potroyudan|Bapangan|Saripan|Panggang|Kauman|Bulu|Jobokuto|Ujungbatu|Pengkol|2012|Mulyoharjo|Wonorejo|Kedungcino|Kuwasen|Bandengan
07|Mlonggo|2001|Mororejo|2009|Suwawal|Sinanggul|Jambu|Srobyong|Sekuro|Karanggondang|Jambu Timur
08|Bangsri|2001|Guyangan|Kepuk|Papasan|Srikandang|Tengguli|Bangsri|Banjaran|Wedelan|Kedungleper|Jerukwangi|Bondo|Banjaragung
09|Keling|2001|Tempur|Damarwulan|Kunir|Watuaji|Klepu|Tunahan|Kaligarang|Keling|Gelang|Jlegong|Kelet|2020|Bumiharjo
10|Karimunjawa|2001|Karimunjawa|Kemujan|Parang|Nyamuk
11|Tahunan|2001|Ngabul|Langon|Sukodono|Petekeyan|Mangunan|Platar|Semat|Telukawur|Demangan|Tegalsambi|Mantingan|Tahunan|Kecapi|Senenan|Krapyak
12|Nalumsari|2001|Blimbingrejo|Tunggulpandean|Pringtulis|Jatisari|Gemiring Kidul|Gemiring Lor|Nalumsari|Tritis|Daren|Karangnongko|Ngetuk|Bedanpete|Muryolobo|Bategede|Dorang
13|Kalinyamatan|2001|Batukali|Bandungrejo|Banyuputih|Pendosawalan|Damarjati|Purwogondo|Margoyoso|Sendang|Kriyan|Robayan|Bakalan|Manyargading
14|Kembang|2001|Dudak Awu|Sumanding|Bucu|Cepogo|Pendem|Jinggotan|Dermolo|Kaliaman|Tubanan|Balong|Kancilan
15|Pakis Aji|2001|Lebak|Bulungan|Suwawal Timur|Kawak|Tanjung|Plajan|Slagi|Mambak
16|Donorojo|2001|Sumberrejo|Clering|Ujungwatu|Banyumanis|Tulakan|Bandungharjo|Blingoh|Jugo
.21|Kabupaten Demak
01|Mranggen|2001|Banyumeneng|Kebonbatur|Sumberejo|Kalitengah|Kangkung|Mranggen|Batursari|Bandungrejo|Brumbung|Kembangarum|Karangsono|Tamansari|Ngemplak|Menur|Jamus|Wringinjajar|Waru|Tegalarum|Candisari
02|Karangawen|2001|Jragung|Wonosekar|Margohayu|Teluk|Tlogorejo|Rejosari|Karangawen|Kuripan|Bumirejo|Brambang|Sidorejo|Pundenarum
03|Guntur|2001|Blerong|Banjarejo|Wonorejo|Sarirejo|Pamongan|Tlogoweru|Bogosari|Sukorejo|Sidokumpul|Gaji|Krandon|Tangkis|Temuroso|Bakalrejo|Guntur|Bumiharjo|Tlogorejo|Trimulyo|Sidoharjo|Turitempel
04|Sayung|2001|Bulusari|Dombo|Jetaksari|Kalisari|Karangasem|Prampelan|Pilangsari|Tambakroto|Loireng|Sayung|Sriwulan|Bedono|Purwosari|Sidogemah|Gemulak|Timbulsloko|Surodadi|Tugu|Sidorejo|Banjarsari
05|Karangtengah|2001|Ploso|Grogol|Pulosari|Donorejo|Pidodo|Klitih|Sampang|Kedunguter|Dukun|Karangsari|Karangtowo|Wonowoso|Wonokerto|Batu|Rejosari|Wonoagung|Tambakbulusan
06|Wonosalam|2001|Doreng|Kalianyar|Tlogodowo|Karangrowo|Lempuyang|Kendaldoyong|Wonosalam|Karangrejo|Jogoloyo|Botorejo|Sidomulyo|Pilangrejo|Tlogorejo|Kerangkulon|Bunderan|Getas|Mojodemak|Kuncir|Trengguli|Mrisen|Mranak
07|Dempet|2001|Merak|Karangrejo|Sidomulyo|Botosengon|Jerukgulung|Kunir|Brakas|Balerejo|Baleromo|Kedungori|Kuwu|Kebonsari|Gempoldenok|2015|Harjowinangun|Kramat|Dempet
08|Gajah|2001|Surodadi|Jatisono|Kedondong|Gedangalas|Sambiroto|Tanjunganyar|Wilalung|Medini|Mlatiharjo|Tambirejo|Banjarsari|Boyolali|Gajah|Sari|Mlekang|Sambung|Mojosimo|Tlogopandogan
09|Karanganyar|2001|Jatirejo|Ngaluran|Wonoketingal|Cangkringrembang|Cangkring|Tuwang|Undaan Kidul|Undaan Lor|Ketanjung|Ngemplikwetan|Wonorejo|Karanganyar|Kedungwaru Kidul|Kedungwaru Lor|Bandungrejo|Tugu Lor|Kotakan
10|Mijen|2001|Geneng|Ngelowetan|Mlaten|Bantengmati|Ngelokulon|Pasir|Rejosari|Ngegot|Jleper|Pecuk|Tanggul|Bakung|Bermi|Mijen|Gempolsongo
11|Demak|1014|Mangunjiwan|Kalicilik|Singorejo|Betokan|Bintoro|Kadilangu|2001|Bolo|Bango|Kedondong|Sedo|Mulyorejo|Turirejo|Raji|Cabean|Tempuran|Karangmlati|Katonsari|Kalikondang|Donorojo
12|Bonang|2001|Jatimulyo|Krajanbogo|Sukodono|Sumberejo|Kembangan|Karangrejo|Gebangarum|Gebang|Margolinduk|Morodemak|Purworejo|Betahwalang|Serangan|Tridonorejo|Tlogoboyo|Jatirogo|Bonangrejo|Poncoharjo|Wonosari|Jali|Weding
13|Wedung|2001|Wedung|Ngawen|Ruwit|Kenduren|Buko|Mandung|Berahan Kulon|Berahan Wetan|Bungo|Tempel|Jetak|Jungsemi|Jungpasir|Mutihwetan|Babalan|Mutihkulon|Tedunan|Kendalasem|Kedungmutih|Kedungkarang
14|Kebonagung|2001|Pilangwetan|Kebonagung|Klampok Lor|Mijen|Werdoyo|Mangunrejo|Babat|Mangunanlor|Tlogosih|Prigi|Sarimulyo|Solowire|Sokokidul|Megonten
.22|Kabupaten Semarang
01|Getasan|2001|Tajuk|Batur|Kopeng|Tolokan|Wates|Getasan|Sumogawe|Samirono|Jetak|Polobogo|Manggihan|Ngrawan|Nogosaren
02|Tengaran|2001|Duren|Sugihan|Sruwen|Tegalrejo|Tengaran|Klero|Regunung|Cukil|Karangduren|Butuh|Patemon|Bener|Tegalwaton|Barukan|Nyamat
03|Susukan|2001|Badran|Timpik|Tawang|Bakalrejo|Ketapang|Susukan|Sidoharjo|Gentan|Muncar|Ngasinan|Koripan|Kenteng|Kemetul
04|Suruh|2001|Kebowan|Beji Lor|Jatirejo|Dersansari|Purworejo|Ketanggi|Medayu|Bonomerto|Sukorejo|Kedungringin|Gunung Tumpeng|Reksosari|Suruh|Plumbon|Krandon Lor|Cukilan|Dadap Ayam
05|Pabelan|2001|Sumberejo|Ujung-ujung|Sukoharjo|Karang Gondang|Segiri|Terban|Tukang|Semowo|Bendungan|Jembrak|Glawan|Pabelan|Kauman Lor|Bejaten|Kadirejo|Giling|Padaan
06|Tuntang|2001|Gedangan|Kalibeji|Rowosari|Sraten|Jombor|Candirejo|Kesongo|Watuagung|Lopait|Tuntang|Delik|Tlogo|Karangtengah|Karanganyar|Tlompakan|Ngajaran
07|Banyubiru|2001|Gedong|Kebumen|Sepakung|Wirogomo|Kemambang|Tegaron|Rowoboni|Kebondowo|Banyubiru|Ngrapah
08|Jambu|1006|Gondoriyo|2001|Gemawang|Bedono|Kelurahan|Brongkol|Jambu|2007|Kuwarasan|Kebondalem|Rejosari|Genting
09|Sumowono|2001|Kebonagung|Candigaron|Ngadikerso|Lanjan|Jubelan|Sumowono|Trayu|Kemitir|Duren|Pledokan|Mendongan|Bumen|Losari|Kemawi|Piyanggang|Keseneng
10|Ambarawa|1001|Ngampin|Pojoksari|1004|Tambakboyo|Lodoyong|Kupang|Kranggan|Panjang|1010|Baran|2003|Bejalen|2009|Pasekan
11|Bawen|1002|Bawen|1007|Harjosari|2001|Doplang|2003|Asinan|Polosiri|Kandangan|Lemahireng|2008|Samban|Poncoruso
12|Bringin|2001|Bringin|Popongan|Pakis|Rembes|Tanjung|Sambirejo|Kalijambe|Kalikurmo|Gogodalem|Lebak|Wiru|Nyemoh|Tempuran|Sendang|Truko|Banding
13|Bergas|1001|Ngempon|Karangjati|1005|Wujil|1009|Bergas Lor|2003|Wringinputih|Gondoriyo|2006|Gebugan|Pagersari|Munding|2010|Bergas Kidul|Randugunting|Jatijajar|Diwak
15|Pringapus|1004|Pringapus|2001|Klepu|Derekan|Jatirunggo|2005|Pringsari|Wonorejo|Wonoyoso|Candirejo|Penawangan
16|Bancak|2001|Bancak|Wonokerto|Jlumpang|Bantal|Rejosari|Plumutan|Lembu|Pucung|Boto
17|Kaliwungu|2001|Kaliwungu|Jetis|Kener|Kradenan|Mukiran|Pager|Papringan|Payungan|Rogomulyo|Siwal|Udanwuh
18|Ungaran Barat|1006|Candirejo|Genuk|Ungaran|Bandarjo|Langensari|2001|Branjang|Kalisidi|Keji|Lerep|Nyatnyono|2011|Gogik
19|Ungaran Timur|1001|Sidomulyo|Kalirejo|Susukan|1007|Gedanganak|Beji|2004|Mluweh|Kawengen|Kalikayen|2009|Leyangan|Kalongan
20|Bandungan|1011|Bandungan|2001|Mlilir|Duren|Jetis|Kenteng|Candi|Jimbaran|Pakopen|Sidomukti|Banyukuning
.23|Kabupaten Temanggung
01|Bulu|2001|Bulu|Tegalurung|Campursari|Gandurejo|Tegalrejo|Gondosuli|Ngimbrang|Putat|Danupayan|Mondoretno|Pandemulyo|Pasuruan|Pakurejo|Malangsari|Pagergunung|Wonosari|Bansari|Wonotirto|Pengilon
02|Tembarak|2001|Tembarak|Menggoro|Purwodadi|Wonokerso|Kemloko|Gandu|Botoputih|Tawangsari|Greges|Krajan|Jragan|Drono|Banaran
03|Temanggung|1001|Temanggung I|Temanggung II|Butuh|Jampiroso|Jampirejo|Kertosari|Banyuurip|Kowangan|Jurang|Tlogorejo|1012|Kebonsari|Manding|Mungseng|Purworejo|Giyanti|1018|Madureso|1022|Sidorejo|1025|Walitelon Utara|Walitelon Selatan|2011|Joho|2017|Guntur|2019|Lungge|Mudal|Gilingsari|2024|Nampirejo
04|Pringsurat|2001|Pringsurat|Kebumen|Soropadan|Kupen|Karangwuni|Gowak|Rejosari|Ngipik|Pingit|Klepu|Soborejo|Nglorog|Pagergunung|Wonokerso
05|Kaloran|2001|Kaloran|Tlogowungu|Gandon|Tleter|Getas|Kalimanggis|Tempuran|Kemiri|Geblog|Tegowanuh|Keblukan|Tepusen|Gandulan|Kwarakan
06|Kandangan|2001|Kandangan|Baledu|Caruban|Wadas|Samiranan|Ngemplak|Kembangsari|Gesing|Margolelo|Blimbing|Kedungumpul|Rowo|Malebo|Tlogopucang|Kedawung|Banjarsari
07|Kedu|2001|Kedu|Candimulyo|Salamsari|Danurejo|Mojotengah|Karangtejo|Mergowati|Kutoanyar|Kundisari|Ngadimulyo|Gondangwayang|Bojonegoro|Bandunggede|Tegalsari
08|Parakan|1001|Parakan Wetan|1006|Parakan Kauman|2002|Campursalam|Wanutengah|Nglondong|Bagusan|2007|Dangkel|Mandisari|Tegalroso|Traji|Watukumpul|Ringinanom|Depokharjo|Caturanom|Glapansari|Sunggingsari
09|Ngadirejo|1019|Manggong|2001|Ngadirejo|Gondangwinangun|Gandu Wetan|Ngaren|Mangunsari|Dlimoyo|Purbosari|Campursari|Tegalrejo|Giripurno|Katekan|Banjarsari|Medari|Karanggedong|Munggangsari|Kataan|Petirejo|Pringapus|2020|Gejagan
10|Jumo|2001|Jumo|Jamusan|Kertosari|Giyono|Gununggempol|Padureso|Barang|Jombor|Ketitang|Morobongo|Karangtejo|Sukomarto|Gedongsari
11|Tretep|2001|Tretep|Donorojo|Nglarangan|Sigedong|Bonjor|Tempelsari|Campurejo|Bojong|Bendungan|Simpar|Tlogo
12|Candiroto|2001|Candiroto|Lempuyang|Canggal|Kentengsari|Ngabeyan|Bantir|Krawitan|Muntung|Batursari|Mento|Muneng|Plosogaden|Sidoharjo|Gunungpayung
13|Kranggan|1001|Kranggan|2002|Badran|Bengkal|Pare|Nguwet|Ngropoh|Pendowo|Sanggrahan|Klepu|Kemloko|Gentan|Kramat|Purwosari
14|Tlogomulyo|2001|Tlogomulyo|Candisari|Sriwungu|Langgeng|Tanjungsari|Losari|Balerejo|Kerokan|Legoksari|Tlilir|Gedegan|Pagersari
15|Selopampang|2001|Selopampang|Tanggulanom|Jetis|Salamrejo|Ngaditirto|Bulan|Kacepit|Gambasan|Bumiayu|Kebonagung|Bagusan|Plumbon
16|Bansari|2001|Bansari|Mojosari|Rejosari|Gunungsari|Balesari|Purborejo|Tlogowero|Mranggen Kidul|Mranggen Tengah|Candisari|Campuranom|Gentingsari|Tanurejo
17|Kledung|2001|Kledung|Kalirejo|Paponan|Jeketro|Kwadungan Gunung|Kwadungan Jurang|Tlahab|Petarangan|Canggal|Jambu|Kruwisan|Batursari|Tuksari
18|Bejen|2001|Bejen|Banjarsari|Jlegong|Prangkokan|Lowungu|Larangan Luwok|Congkrang|Kebondalem|Kemuning|Selosabrang|Tanjungsari|Petung|Duren|Ngaliyan
19|Wonoboyo|2001|Wonoboyo|Pateken|Pitrosari|Purwosari|Kebonsari|Semen|Tening|Wonocoyo|Pesantren|Rejosari|Tawangsari|Cemoro|Wates
20|Gemawang|2001|Gemawang|Muncar|Kemiriombo|Ngadisepi|Krempong|Sucen|Karangseneng|Banaran|Kalibanger|Jambon
.24|Kabupaten Kendal
01|Plantungan|2001|Blumah|Kediten|Tlogopayung|Wonodadi|Manggungmangu|Tirtomulyo|Karanganyar|Jurangagung|Jati|Wadas|Bendosari|Mojoagung
02|Pageruyung|2002|Getasblawong|Parakansebaran|Petung|Krikil|Pucakwangi|Pageruyung|Tambahrejo|Gebangan|Surokonto Wetan|Bangunsari|Kebongembong|Surokonto Kulon|Pagergunung|Gondoharum
03|Sukorejo|2001|Gentinggunung|Bringinsari|Purwosari|Ngargosari|Pesaren|Tamanrejo|Harjodowo|Peron|Damarjati|Mulyosari|Kalipakis|Trimulyo|Selokaton|Ngadiwarno|Tampingwinarno|Kebumen|Sukorejo|Kalibogor
04|Patean|2001|Pakisan|Plososari|Mlatiharjo|Wirosari|Pagersari|Selo|Curugsewu|Gedong|Sukomangli|Kalibareng|Kalilumpang|Kalices|Sidokumpul|Sidodadi
05|Singorojo|2001|Cening|Sukodadi|Kaliputih|Getas|Banyuringin|Kedungsari|Ngareanak|Singorojo|Cacaban|Kalirejo|Merbuh|Trayu|Kertosari
06|Limbangan|2001|Kedungboto|Peron|Gondang|Pakis|Sumberahayu|Tambahsari|Limbangan|Pagertoyo|Sriwulan|Tabet|Ngesrepbalong|Gonoharjo|Jawisari|Margosari|Tamanrejo|Pagerwojo
07|Boja|2001|Medono|Pasigitan|Banjarejo|Leban|Kliris|Puguh|Ngabean|Karangmanggis|Kaligading|Purwogondo|Blimbing|Salamsari|Tampingan|Campurejo|Boja|Bebengan|Meteseh|Trisobo
08|Kaliwungu|2003|Sumberejo|Nolokerto|2009|Kumpulrejo|Karangtengah|Sarirejo|Krajankulon|Kutoharjo|Wonorejo|Mororejo
09|Brangsong|2001|Tunggulsari|Sumur|Blorok|Penjalin|Kertomulyo|Sidorejo|Tosari|Rejosari|Turunrejo|Purwokerto|Brangsong|Kebonadem
10|Pegandon|2001|Margomulyo|Tegorejo|Pesawahan|Pekuncen|Puguh|Dawungsari|Pucangrejo|Gubugsari|Pegandon|Penanggulan|Wonosari|Karangmulyo
11|Gemuh|2001|Sedayu|Pamriyan|Jenarsari|Poncorejo|Gebang|Krompaan|Gemuhblanten|Tamangede|Lumansari|Johorejo|Tlahab|Pucangrejo|Sojomerto|Triharjo|Cepokomulyo|Galih
12|Weleri|2001|Sidomukti|Penyangkringan|Bumiayu|Manggungsari|Sumberagung|Ngasinan|Weleri|Nawangsari|Karangdowo|Penaruban|Sambongsari|Karanganom|Payung|Pucuksari|Tratemulyo|Montongsari
13|Cepiring|2001|Pandes|Podosari|Botomulyo|Cepiring|Damarsari|Karangayu|Karangsuno|Gondang|Sidomulyo|Juwiring|Kaliayu|Kalirandugede|Korowelangkulon|Korowelanganyar|Margorejo
14|Patebon|2001|Bulugede|Margosari|Donosari|Lanji|Tambakrejo|Kebonharjo|Purwokerto|Jambearum|Purwosari|Sukolilan|Bangunrejo|Kumpulrejo|Magersari|Wonosari|Pidodo Wetan|Pidodo Kulon|Bangunsari|Kartika Jaya
15|Kendal|1001|Candiroto|Sukodono|Jotang|Trompo|Ketapang|Kebondalem|Kalibuntu Wetan|Sijeruk|Tunggulrejo|Jetis|Bugangin|Langenharjo|Pekauman|Patukangan|Pegulon|Banyutowo|Karangsari|Ngilir|Bandengan|Balok
16|Rowosari|2001|Wonotenggang|Pojoksari|Randusari|Karangsari|Parakan|Tambaksari|Jatipurwo|Rowosari|Tanjungsari|Tanjunganom|Sendangdawuhan|Kebonsari|Bulak|Gebanganom|Gempolsewu|Sendangsikucing
17|Kangkung|2001|Truko|Lebosari|Kadilangu|Gebanganomwetan|Kaliyoso|Sukodadi|Sendang Kulon|Sendang Dawung|Laban|Karangmalang Wetan|Jungsemi|Kangkung|Tanjungmojo|Rejosari|Kalirejo
18|Ringinarum|2001|Ngerjo|Kedungasri|Kedunggading|Ringinarum|Ngawensari|Tejorejo|Wungurejo|Rowobranten|Caruban|Mojo|Purworejo|Pagerdawung
19|Ngampel|2001|Dempelrejo|Putatgede|Jatirejo|Winong|Rejosari|Sumbersari|Bojong Gede|Kebonagung|Ngampel Kulon|Ngampel Wetan|Sudipayung|Banyuurip
20|Kaliwungu Selatan|2001|Jeruk Giling|Kedungsuren|Darupono|Protomulyo|Magelung|Plantaran|Sukomulyo|Sidomakmur
.25|Kabupaten Batang
01|Wonotunggal|2001|Silurah|Sodong|Gringgingsari|Kedungmalang|Sendang|Wonotunggal|Brokoh|Wates|Brayo|Kemligi|Sigayam|Kreyo|Siwatu|Dringo|Penangkan
02|Bandar|2001|Tombo|Wonomerto|Wonodadi|Pesalakan|Binangun|Sidayu|Toso|2010|Kluwih|Wonokerto|Bandar|Tumbrep|Tambahrejo|Puncanggading|Candi|2018|Wonosegoro|Simpar|Batiombo
03|Blado|2001|Gerlang|Kalitengah|Kembanglangit|Gondang|Bismo|Keteleng|Kalisari|2009|Besani|Wonobodro|Bawang|Pesantren|Kambangan|Keputon|Blado|Cokro|Selopajang Barat|2020|Kalipancur|Selopajang Timur
04|Reban|2001|Pacet|Mojotengah|Cablikan|Ngroto|Ngadirejo|Reban|Tambakboyo|Adinuso|Kumesu|Kepundung|Padomasan|Semampir|Wonosobo|Sojomerto|Karanganyar|Polodoro|Kalisari|Sukomangli|Wonorojo
05|Bawang|2001|Pranten|Deles|Gunungsari|Jambangan|Kebaturan|Kalirejo|Sangubanyu|Wonosari|Jlamprang|Bawang|Candigugur|Pangempon|Sidoharjo|Surjo|Soka|Sibebek|Getas|Pasusukan|Candirejo|Purbo
06|Tersono|2002|Sendang|Banteng|Sumurbanger|Margosono|Sidalang|Plosowangi|Wanar|Gondo|Rejosari Barat|Boja|Pujut|Tersono|Tanjungsari|Kebumen|Harjowinangun Barat|Tegalombo|2020|Kranggan|Satriyan|Harjowinangun Timur|Rejosari Timur
07|Gringsing|2005|Surodadi|Sentul|Plelen|Kutosari|Mentosari|Gringsing|Yosorejo|Krengseng|Sawangan|Ketanggan|Lebo|Kebondalem|Sidorejo|Tedunan|Madugowongjati
08|Limpung|2001|Ngaliyan|Sukorejo|Tembok|Donorejo|Sidomulyo|Kalisalak|Limpung|Kepuh|Sempu|Babadan|Plumbon|Amongrogo|Dlisen|2015|Rowosari|Pungangan|2023|Lobang|Wonokerso
09|Subah|2004|Menjangan|Karangtengah|Mangunharjo|Tenggulangharjo|Kalimanggis|Keborangan|Jatisari|Subah|Kumejing|2014|Durenombo|2019|Clapar|Adinuso|Sengon|2023|Gondang|Kuripan|Kemiri Barat|Kemiri Timur
10|Tulis|2001|Wringingintung|Sembojo|Posong|Kaliboyo|Simbangdesa|Beji|Tulis|2017|Simbangjati|Kedungsegog|Kenconorejo|Ponowareng|2024|Siberuk|Kebumen|Cluwuk|Jrakahpayung|Jolosekti|Manggis
11|Batang|1013|Watesalit|Proyonanggan Tengah|Kauman|Karangasem Utara|Kasepuhan|Sambong|Proyonanggan Utara|Proyonanggan Selatan|Karangasem Selatan|2001|Rowobelang|Cepokokuning|Pasekaran|Kalisalak|Kecepak|Klidang Wetan|Klidang Lor|Kalipucang Wetan|Kalipucang Kulon|Karanganyar|Denasri Kulon|Denasri Wetan
12|Warungasem|2001|Pandansari|Kaliwareng|Pejambon|Sariglagah|Pesaren|Sidorejo|Cepagan|Masin|Banjiran|Warungasem|Gapuro|Kalibeluk|Sawahjoho|Candiareng|Lebo|Menguneng|Terban|Sijono
13|Kandeman|2001|Tegalsari|Kandeman|Bakalan|Lawangaji|Depok|Tragung|Cempereng|Karanganom|Wonokerso|Ujungnegoro|Karanggeneng|Juragan|Botolambat
14|Pecalungan|2001|Pecalungan|Bandung|Gombong|Randu|Siguci|Pretek|Selokarto|Gemuh|Gumawang|Keniten
15|Banyuputih|2001|Banyuputih|Kalibalik|Sembung|Kedawung|Dlimas|Luwung|2008|Penundan|Banaran|Timbang|Bulu|Kalangsono
.26|Kabupaten Pekalongan
01|Kandangserang|2001|Klesem|Bodas|Sukoharjo|Gembong|Garungwiyoro|Bojongkoneng|Bubak|Wangkelang|Kandangserang|Luragung|Lambur|Tajur|Trajumas|Karanggondang
02|Paninggaran|2001|Werdi|Winduaji|Krandegan|Lumeneng|Tangeran|Kaliboja|Kaliombo|Botosari|Sawangan|Paninggaran|Domiyang|Notogiwang|Lambanggelun|Tenogo|Bedagung
03|Lebakbarang|2001|Tembelangunung|Pamutuh|Depok|Wonosido|Timbangsari|Sidomulyo|Kutorembet|Lebakbarang|Kapundutan|Bantarkulon|Mendolo
04|Petungkriyono|2001|Simego|Gumelem|Tlogohendro|Yosorejo|Curugmuncar|Songgodadi|Tlogopakis|Kasimpar|Kayupuring
05|Talun|2001|Mesoyi|Jolotigo|Sengare|Donowangun|Talun|Banjarsari|Kalirejo|Batursari|Karangasem|Krompeng
06|Doro|2001|Pungangan|Sidoharjo|Lemahabang|Rogoselo|Harjosari|Larikan|Sawangan|Dororejo|Randusari|Kutosari|Wringinagung|Kalimojosari|Bligorejo|Doro
07|Karanganyar|2001|Gutomo|Limbangan|Karanggondang|Lolong|Pedawang|Pododadi|Legokalong|Karangsari|Kulu|Banjarejo|Wonosari|Sokosari|Sidomukti|Kayugeritan|Kutosari
08|Kajen|1016|Kajen|2001|Tambakroto|Kutorojo|Linggoasri|Brengkolang|Pringsurat|Sokoyoso|Sinangohprendeng|Kajongan|Pekiringanageng|Gandarum|Sabarwangi|Kalijoyo|Wonorejo|Pekiringanalit|Kutorejo|2017|Nyamok|Tanjungkulon|Tanjungsari|Gejlig|Kebonagung|Sangkanjoyo|Salit|Sambiroto|Rowolaku
09|Kesesi|2001|Windurojo|Ujungnegoro|Brondong|Podosari|Langensari|Jagung|Kwasen|Karyomukti|Kesesi|Srinahan|Kaibahan|Karangrejo|Watugajah|Watupayung|Krandon|Ponolawen|Kalimade|Sidomulyo|Sidosari|Mulyorejo|Pantirejo|Kwigaran|Sukorejo
10|Sragi|1017|Sragi|2001|Ketanonageng|Mrican|Bulaksari|Sumubkidul|Kalijambe|Sumublor|Krsakageng|Sijeruk|Tegalsuruh|Bulakpelem|Gebangkerep|Purworejo|Kedungjaran|Klunjukan|Tegalontar|Purwodadi
11|Bojong|2001|Bukur|Kalipancur|Sumurjomblangbogo|Pantianom|Randumuktiwaren|Legokclile|Bojongwetan|Duwet|Wangandowo|Ketitangkidul|Menjangan|Ketitanglor|Rejosari|Bojonglor|Bojongminggir|Wiroditan|Kemasan|Jajarwayang|Babalanlor|Babalankidul|Karagsari|Sembungjambu
12|Wonopringgo|2001|Jetakkidul|Sastrodirjan|Legokgunung|Galangpengampon|Kwagean|Getas|Rowokembu|Wonopringgo|Sampih|Wonorejo|Gondang|Jetaklengkong|Pengadentengah|Surobayan
13|Kedungwuni|1013|Pekajangan|1019|Kedungwuni Timur|Kedungwuni Barat|2001|Kedungpatangewu|Pakisputih|Rowocacing|Langkap|Tosaran|Pajomblangan|Proto|Kwayangan|2010|Podo|Salakbrojo|Ambokembang|2014|Tangkiltengah|Karangdowo|Bugangan|Rengas|Tangkilkulon
14|Buaran|1002|Sapugarut|1004|Bligo|1008|Simbangkulon|2001|Coprayan|2003|Wonoyoso|2005|Pakumbulan|Watusalam|Simbangwetan|2009|Kertijayan|Paweden
15|Tirto|2001|Wuled|Ngalian|Pandanarum|Karanganyar|Silirejo|Pucung|Sidorejo|Samborejo|Tanjung|Pacar|Dadirejo|Karangjompo|Tegaldowo|Mulyorejo|Jeruksari|Curug
16|Wiradesa|1010|Gumawang|Kepatihan|Mayangan|Pekuncen|Bener|2001|Kadipaten|Delegtukang|Karangjati|Petukangan|Wiradesa|Warukidul|Bondansari|Warulor|Kampil|2015|Kemplong|Kauman
17|Siwalan|2001|Mejasem|Wonosari|Tengengkulon|Tunjungsari|Pait|Tengengwetan|Rembun|Yosorejo|Siwalan|Boyoteluk|Depok|Blacanan|Blimbingwuluh
18|Karangdadap|2001|Logandeng|Jrebengkembang|Pagumenganmas|Kedungkebo|Kaligawe|Karangdadap|Kalilembu|Pangkah|Kebonrowopucang|Kebonsari|Pegandon
19|Wonokerto|2001|Pesanggrahan|Sijambe|Bebel|2006|Werdi|Rowoyoso|Semut|Tratebang|Wonokertokulon|Wonokertowetan|Api-Api|Pecakaran
.27|Kabupaten Pemalang
01|Moga|2001|Plakaran|Mandiraja|Walangsanga|Sima|Moga|Banyumudal|Wangkelang|Kebanggan|Pepedan|Gendoang
02|Pulosari|2001|Clekatakan|Batursari|Penakir|Gunungsari|Jurangmangu|Gambuhan|Karangsari|Nyalembeng|Pulosari|Pagenteran|Siremeng|Cikendung
03|Belik|2001|Gombong|Belik|Gunungtiga|Kuta|Badak|Gunungjaya|Simpur|Mendelem|Beluk|Bulakan|Sikasur|Kalisaleh|Sodong Basari
04|Watukumpul|2001|Tlagasana|Tundagan|Bongas|Cikadu|Cawet|Medayu|Pagelaran|Bodas|Jojogan|Majalangu|Tambi|Watukumpul|Gapura|Majakerta|Wisnu
05|Bodeh|2001|Longkeyang|Jatingarang|Gunungbatu|Pasir|Kwasen|Jatiroyom|Parunggalih|Payung|Cangak|Kebandungan|Kesesirejo|Babakan|Karangbrai|Jraganan|Kebandaran|Bodeh|Muncang|Kelangdepok|Pendowo
06|Bantarbolang|2001|Sumurkidang|Wanarata|Pedagung|Suru|Banjarsari|Pegiringan|Karanganyar|Purana|Pabuaran|Sarwodadi|Bantarbolang|Sambeng|Glandang|Kuta|Kebon Gede|Paguyangan|Lenggerong
07|Randudongkal|2001|Kecepit|Gembyang|Mejagong|Penusupan|Banjaranyar|Randudongkal|Karangmoncol|Semingkir|Semaya|Tanahbaya|Lodaya|Rembul|Kreyo|Kalimas|Mangli|Kalitorong|Kejene|Gongseng
08|Pemalang|1004|Paduraksa|1013|Kebondalem|Bojongbata|Mulyoharjo|Pelutan|1018|Sugihwaras|Widuri|2001|Banjarmulya|Surajaya|Kramat|2005|Pegongsoran|Sungapan|Saradan|Sewaka|Mengori|Wanamulya|Bojongnangka|Tambakrejo|2017|Lawangrejo|2020|Danasari
09|Taman|1015|Wanarejan Selatan|Beji|2001|Penggarit|Pener|Jrakah|Gondang|Sokawangi|Kejambon|Jebed Utara|Cibelok|Banjardawa|Banjaran|Sitemu|Pedurungan|Taman|Kaligelang|2017|Kabunan|Asemdoyong|Kedungbanjar|Wanarejan Utara|Jebed Selatan
10|Petarukan|1006|Petarukan|2001|Kendalsari|Widodaren|Karangasem|Petanjungan|Serang|2007|Kalirandu|Iser|Sirangkang|Pesucen|Temuireng|Panjunan|Kendaldoyong|Pegundan|Bulu|Tegalmlati|Loning|Klareyan|Kendalrejo|Nyamplungsari
11|Ampelgading|2001|Sokawati|Tegalsari Timur|Kemuning|Karangtalok|Wonogiri|Blimbing|Ampelgading|Cibiyuk|Karangtengah|Banglarangan|Losari|Ujunggede|Jatirejo|Kebagusan|Sidokare|Tegalsari Barat
12|Comal|1005|Purwoharjo|2001|Tumbal|Pecangakan|Sikayu|Purwosari|2006|Sidorejo|Lowa|Ambokulon|Gandu|Gedeg|Gintung|Sarwodadi|Susukan|Klegen|Wonokromo|Kebojongan|Kandang|Kauman
13|Ulujami|2001|Sukorejo|Botekan|Rowosari|Ambowetan|Pagergunung|Wiyorowetan|Samong|Tasikrejo|Bumirejo|Kaliprau|Kertosari|Pamutih|Padek|Blendung|Ketapang|Limbangan|Mojo|Pesantren
14|Warungpring|2001|Pakembaran|Warungpring|Karangdawa|Datar|Cibuyur|Mereng
.28|Kabupaten Tegal
01|Margasari|2001|Prupuk Selatan|Kaligayam|Dukuh Tengah|Wanasari|Danaraja|Jembayat|Margasari|Pakulaut|Karangdawa|Kalisalak|Jatilaba|Prupuk Utara|Marga Ayu
02|Bumijawa|2001|Guci|Sigedong|Batumirah|Bumijawa|Sokasari|Sokatengah|Sumbaga|Traju|Muncanglarang|Begawat|Dukuhbenda|Cintamanik|Cempaka|Gunungagung|Jejeg|Pagerkasih|Carul|Cawitali
03|Bojong|2001|Rembul|Dukuhtengah|Kedawung|Suniarsih|Karangmulya|Tuwel|Bojong|Buniwah|Lengkong|Batunyana|Sangkanayu|Gunungjati|Puncangluwuk|Kajenengan|Kalijambu|Danasari|Cikura
04|Balapulang|2001|Cenggini|Bukateja|Kalibakung|Karangjambu|Cilongok|Tembongwah|Danareja|Sangkanjaya|Danawarih|Pagerwangi|Harjowinangun|Batuagung|Kaliwungu|Banjaranyar|Sesepan|Wringinjenggot|Pamiritan|Balapulang Wetan|Balapulang Kulon|Cibunar
05|Pagerbarang|2001|Srengseng|Rajegwesi|Sidamulya|Mulyoharjo|Semboja|Randusari|Jatiwangi|Pagerbarang|Karanganyar|Kertaharja|Kedungsugih|Surokidul|Pesarean
06|Lebaksiu|2001|Timbangreja|Lebaksiu Kidul|Lebaksiu Lor|Kajen|Yamansari|Kesuben|Balaradin|Lebakgowah|Dukuhlo|Pendawa|Jatimulya|Kambangan|Slarangkidul|Tegalandong|Dukuhdamu
07|Jatinegara|2001|Kedungwungu|Mokaha|Penyalahan|Sitail|Sumbarang|Cerih|Gantungan|Argatawang|Padasari|Capar|Lebakwangi|Dukuhbangsa|Jatinegara|Luwijawa|Lembasari|Tamansari|Wotgalih
08|Kedungbanteng|2001|Penujah|Karanganyar|Tonggara|Kedungbanteng|Dukuhjati Wetan|Sumingkir|Margamulya|Kebandingan|Karangmalang|Semedo
09|Pangkah|2001|Dermasuci|Pener|Dukuhjati Kidul|Depok|Penusupan|Bogares Kidul|Bogares Lor|Pangkah|Dukuhsembung|Curug|Kendalserut|Grobog Kulon|Bedug|Pecabean|Grobog Wetan|Talok|Paketiban|Rancawiru|Jenggawur|Kalikangkung|Pubayasa|Dermasandi|Balamoa
10|Slawi|1006|Pakembaran|Kagok|Procot|Kudaile|Slawi Wetan|2001|Kalisapu|Dukuhwringin|Dukuhsalam|Slawi Kulon|Trayeman
11|Adiwerna|2001|Pedeslohor|Lumingser|Kedungsukun|Pagiyanten|Penarukan|Harjosari Lor|Tembok Lor|Tembok Kidul|Tembok Banjaran|Tembok Luwung|Adiwerna|Kalimati|Lemahduwur|Pesarean|Ujungrusi|Pagedangan|Kaliwadas|Pecangakan|Gumalar|Bersole|Harjosari Kidul
12|Talang|2001|Pegirikan|Pekiringan|Gembongkulon|Pasangan|Langgen|Bengle|Dukuhmalang|Pesayangan|Kajen|Kebasen|Tegalwangi|Kaligayam|Talang|Kaladawa|Cangkring|Dawuhan|Getaskerep|Pacul|Wangandawa
13|Dukuhturi|2001|Ketanggungan|Kupu|Sidakaton|Sidapurna|Pepedan|Pengarasan|Lawatan|Dukuhturi|Pekauman Kulon|Pagongan|Debongwetan|Kepandean|Grogol|Bandasari|Sutapranan|Kademangaran|Karanganyar|Pengabean
14|Tarub|2001|Jatirawa|Kabukan|Setu|Purbasana|Kemanggungan|Karangmangu|Lebeteng|Brekat|Karangjati|Bulakwaru|Mindaka|Tarub|Kedungbungkus|Kedokansayang|Bumiharja|Kalijambe|Margapadang|Kesamiran|Kesadikan|Mangunsaren
15|Kramat|1019|Dampyak|2001|Mejasem Barat|Jatilawang|Babakan|Kemantran|Kertaharja|Ketileng|Kepunduhan|Bangun Galih|Tanjungharja|Kemuning|Plumbungan|Maribaya|Kramat|Bongkok|Munjungagung|Dinuk|Kertayasa|Padaharja|2020|Mejasem Timur
16|Suradadi|2001|Karangwuluh|Gembongdadi|Karangmulya|Harjasari|Kertasari|Jatimulya|Jatibogor|Sidaharja|Purwahamba|Suradadi|Bojongsana
17|Warureja|2001|Sidamulya|Kedungjati|Kendayakan|Warureja|Demangharjo|Banjarturi|Kedungkelor|Sukareja|Banjaragung|Sigentong|Kreman|Rangi Mulya
18|Dukuhwaru|2001|Slaranglor|Selapura|Blubuk|Gumayun|Kabunan|Pedagangan|Kalisoka|Sindang|Dukuhwaru|Bulakpacing
.29|Kabupaten Brebes
01|Salem|2001|Banjaran|Bentar|Bentarsari|Capar|Ciputih|Citimbang|Ganggawang|Gandoang|Gunungjaya|Gununglarang|Gunungsugih|Gunungtajem|Indrajaya|Kadumanis|Pabuaran|Pasirpanjang|Salem|Tembongraja|Wanoja|Winduasri|Windusakti
02|Bantarkawung|2001|Bangbayang|Banjarsari|Bantarkawung|Bantarwaru|Cibentang|Cinanas|Ciomas|Jipang|Karangpari|Kebandungan|Legok|Pangebatan|Pengarasan|Sindangwangi|Tambakserang|Terlaya|Telaga|Waru
03|Bumiayu|2001|Adisana|Bumiayu|Dukuhturi|Jatisawit|Kalierang|Kalilangkap|Kalinusu|Kalisumur|Kaliwadas|Langkap|Laren|Negaradaha|Pamijen|Penggarutan|Pruwatan
04|Paguyangan|2001|Cilibur|Cipetung|Kedungoleng|Kretek|Pagojengan|Paguyangan|Pakujati|Pandansari|Ragatunjung|Taraban|Wanatirta|Winduaji
05|Sirampog|2001|Batursari|Benda|Buniwah|Dawuhan|Igirklanceng|Kaligiri|Kaliloka|Manggis|Mendala|Mlayang|Sridadi|Plompong|Wanareja
06|Tonjong|2001|Galuhtimur|Kalijurang|Karangjongkeng|Kutamendala|Kutayu|Linggapura|Negarayu|Pepedan|Purbayasa|Rajawetan|Purwodadi|Tanggeran|Tonjong|Watujaya
07|Jatibarang|2001|Bojong|Buaran|Janegara|Jatibarang Kidul|Jatibarang Lor|Kalialang|Kalipucang|Karanglo|Kebogadung|Kebonagung|Kedungtukang|Kemiriamba|Kendawa|Kertasinduyasa|Klampis|Klikiran|Kramat|Pamengger|Pedeslohor|Rengasbandung|Tegalwulung|Tembelang
08|Wanasari|2001|Glonggong|Dukuhwringin|Dumeling|Jagalempeni|Keboledan|Kertabesuki|Klampok|Kupu|Lengkong|Pebatan|Pesantunan|Sawojajar|Siasem|Sidamulya|Sigentong|Sisalam|Siwungkuk|Tanjungsari|Tegalgandu|Wanasari
09|Brebes|1002|Brebes|Gandasuli|1011|Limbangan Kulon|Limbangan Wetan|1015|Pasarbatang|2001|Banjaranyar|2004|Kaligangsa Kulon|Kaligangsa Wetan|Kalimati|Kaliwlingi|Kedunguter|Krasak|Lembarawa|2013|Padasugih|Pagejugan|2016|Pemaron|Pulosari|Randusanga Kulon|Randusanga Wetan|Sigambir|Tengki|Terlangu|Wangandalem
10|Songgom|2001|Cenang|Dukuhmaja|Jatirokeh|Karangsembung|Songgom|Wanacala|Wanatawang|Gegerkunci|Jatimakmur|Songgom Lor
11|Kersana|2001|Ciampel|Cigedog|Cikandang|Jagapura|Kemukten|Kradenan|Kersana|Kramatsampang|Kubangpari|Limbangan|Pende|Sindangjaya|Sutamaja
12|Losari|2001|Babakan|Blubuk|Bojongsari|Dukuhsalam|Jatisawit|Kalibuntu|Karangdempel|Karangjunti|Karangsambung|Kecipir|Kedungneng|Limbangan|Losari Kidul|Losari Lor|Negla|Pekauman|Pengabean|Prapag Kidul|Prapag Lor|Randegan|Randusari|Rungkang
13|Tanjung|2001|Karangreja|Kedawung|Kemurang Kulon|Kemurang Wetan|Krakahan|Kubangputat|Luwunggede|Lemahabang|Luwungbata|Mundu|Pejagan|Pengaradan|Sarireja|Sengon|Sidakaton|Tanjung|Tegongan|Tengguli
14|Bulakamba|2001|Bangsri|Banjaratma|Bulakamba|Bulakparen|Bulusari|Cimohong|Cipelem|Dukuhlo|Grinting|Jubang|Karangsari|Kluwut|Luwungragi|Pakijangan|Petunjungan|Pulogading|Rancawuluh|Siwuluh|Tegalglagah
15|Larangan|2001|Kamal|Karangbale|Kedungbokor|Larangan|Luwunggede|Pamulihan|Rengaspendawa|Sitanggal|Slatri|Wlahar|Siandong
16|Ketanggungan|2001|Baros|Buara|Bulakelor|Ciduwet|Cikeusal Kidul|Cikeusal Lor|Ciseureuh|Dukuhbadag|Dukuhtengah|Jemasih|Karangbandung|Ketanggungan|Kubangjati|Kubangwungu|Kubangsari|Pamedaran|Sindangjaya|Tanggungsari|Karangmalang|Dukuhturi|Padakaton
17|Banjarharjo|2001|Bandungsari|Banjarlor|Banjarharjo|Blandongan|Ciawi|Cibendung|Cibuniwangi|Cigadung|Cihaur|Cikakak|Cikuya|Cimunding|Cipajang|Dukuhjeruk|Karangmaja|Kertasari|Kubangjero|Malahayu|Parereja|Penanggapan|Pende|Sindangheula|Sukareja|Tegalreja|Tiwulandu
.71|Kota Magelang
01|Magelang Selatan|1003|Rejowinangun Selatan|1007|Magersari|Jurangombo Utara|Jurangombo Selatan|Tidar Utara|Tidar Selatan
02|Magelang Utara|1003|Wates|Potrobangsan|Kedungsari|1008|Kramat Utara|Kramat Selatan
03|Magelang Tengah|1001|Kemirirejo|Cacaban|Rejowinangun Utara|Magelang|Panjang|Gelangan
.72|Kota Surakarta
01|Laweyan|1001|Pajang|Laweyan|Bumi|Panularan|Penumping|Sriwedari|Purwosari|Sondakan|Kerten|Jajar|Karangasem
02|Serengan|1001|Joyotakan|Danukusuman|Serengan|Tipes|Kratonan|Jayengan|Kemlayan
03|Pasar Kliwon|1001|Joyosuran|Semanggi|Pasarkliwon|Gajahan|Baluwarti|Kampungbaru|Kedunglumbu|Sangkrah|Kauman|Mojo
04|Jebres|1001|Kepatihan Kulon|Kepatihan Wetan|Sudiroprajan|Gandekan|Sewu|Pucangsawit|Jagalan|Purwodiningratan|Tegalharjo|Jebres|Mojosongo
05|Banjarsari|1001|Kadipiro|Nusukan|Gilingan|Setabelan|Kestalan|Keprabon|Timuran|Ketelan|Punggawan|Mangkubumen|Manahan|Sumber|Banyuanyar|Banjarsari|Joglo
.73|Kota Salatiga
01|Sidorejo|1001|Blotongan|Sidorejo Lor|Salatiga|Bugel|Kauman Kidul|Pulutan
02|Tingkir|1001|Kutowinangun Kidul|Gendongan|Sidorejo Kidul|Kalibening|Tingkir Lor|Tingkir Tengah|Kutowinangun Lor
03|Argomulyo|1001|Noborejo|Ledok|Tegalrejo|Kumpulrejo|Randuacir|Cebongan
04|Sidomukti|1001|Kecandran|Dukuh|Mangunsari|Kalicacing
.74|Kota Semarang
01|Semarang Tengah|1001|Miroto|Brumbungan|Jagalan|Kranggan|Gabahan|Kembangsari|Sekayu|Pandansari|Bangunharjo|Kauman|Purwodinatan|Karang Kidul|Pekunden|Pindrikan Kidul|Pindrikan Lor
02|Semarang Utara|1001|Bandarharjo|Bulu Lor|Plombokan|Purwosari|Kuningan|Panggung Lor|Panggung Kidul|Tanjung Mas|Dadapsari
03|Semarang Timur|1001|Kemijen|Rejomulyo|Mlatibaru|Kebonagung|Mlatiharjo|Bugangan|Sarirejo|Rejosari|Karangturi|Karangtempel
04|Gayamsari|1001|Tambakrejo|Kaligawe|Sawah Besar|Sambirejo|Siwalan|Pandean Lamper|Gayamsari
05|Genuk|1001|Sembungharjo|Kudu|Karangroto|Genuksari|Banjardowo|Gebangsari|Trimulyo|Penggaron Lor|Muktiharjo Lor|Bangetayu Kulon|Bangetayu Wetan|Terboyo Kulon|Terboyo Wetan
06|Pedurungan|1001|Penggaron Kidul|Tlogomulyo|Tlogosari Wetan|Tlogosari Kulon|Muktiharjo Kidul|Plamongansari|Gemah|Pedurungan Kidul|Pedurungan Lor|Pedurungan Tengah|Palebon|Kalicari
07|Semarang Selatan|1001|Randusari|Bulustalan|Barusari|Mugasari|Pleburan|Wonodri|Peterongan|Lamper Lor|Lamper Kidul|Lamper Tengah
08|Candisari|1001|Candi|Jatingaleh|Kaliwiru|Jomblang|Karanganyar Gunung|Tegalsari|Wonotingal
09|Gajahmungkur|1001|Karangrejo|Bendan Dhuwur|Bendan Ngisor|Sampangan|Gajahmungkur|Lempongsari|Petompon|Bendungan
10|Tembalang|1001|Meteseh|Rowosari|Mangunharjo|Bulusan|Kramas|Tembalang|Jangli|Tandang|Kedungmundu|Sendangguwo|Sendangmulyo|Sambiroto
11|Banyumanik|1001|Pudakpayung|Gedawang|Jabungan|Pedalangan|Banyumanik|Srondol Kulon|Srondol Wetan|Ngesrep|Tinjomoyo|Padangsari|Sumurboto
12|Gunungpati|1001|Pakintelan|Mangunsari|Plalangan|Gunungpati|Nongkosawit|Pongangan|Ngijo|Patemon|Sekaran|Sukorejo|Sadeng|Cepoko|Jatirejo|Sumurrejo|Kalisegoro|Kandri
13|Semarang Barat|1001|Ngemplak Simongan|Manyaran|Krapyak|Tambakharjo|Kalibanteng Kulon|Kalibanteng Kidul|Gisikdrono|Bongsari|Bojongsalaman|Salamanmloyo|Cabean|Karangayu|Krobokan|Tawangsari|Tawangmas|Kembangarum
14|Mijen|1001|Cangkiran|Bubakan|Karangmalang|Polaman|Purwosari|Tambangan|Wonolopo|Mijen|Jatibarang|Kedungpane|Ngadirgo|Wonoplumbon|Jatisari|Pesantren
15|Ngaliyan|1001|Gondoriyo|Podorejo|Bringin|Purwoyoso|Kalipancur|Bambankerep|Ngaliyan|Tambakaji|Wonosari|Wates
16|Tugu|1001|Jerakah|Tugurejo|Karanganyar|Randugarut|Mangkang Wetan|Mangkang Kulon|Mangunharjo
.75|Kota Pekalongan
01|Pekalongan Barat|1002|Medono|Podosugih|Sapuro Kebulen|1006|Bendan Kergon|1008|Pasirkratonkramat|Tirto|1012|Pringrejo
02|Pekalongan Timur|1002|Noyontaansari|1004|Kauman|1007|Poncol|Klego|Gamer|Setono|1012|Kali Baros
03|Pekalongan Utara|1002|Krapyak|Kandang Panjang|Panjang Wetan|1006|Padukuhan Kraton|Degayu|1009|Bandengan|Panjang Baru
04|Pekalongan Selatan|1002|Banyurip|Buaran Kradenan|Jenggot|1006|Kuripan Kertoharjo|1008|Kuripan Yosorejo|1010|Sokoduwet
.76|Kota Tegal
01|Tegal Barat|1001|Pesurungan Kidul|Debong Lor|Kemandungan|Pekauman|Kraton|Tegalsari|Muarareja
02|Tegal Timur|1001|Kejambon|Slerok|Panggung|Mangkukusuman|Mintaragen
03|Tegal Selatan|1001|Kalinyamat Wetan|Bandung|Debong Kidul|Tunon|Keturen|Debong Kulon|Debong Tengah|Randugunting
04|Margadana|1001|Kaligangsa|Krandon|Cabawan|Kalinyamat Kulon|Margadana|Sumurpanggang|Pesurungan Lor`;
