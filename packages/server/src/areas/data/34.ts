// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Daerah Istimewa Yogyakarta
.01|Kabupaten Kulon Progo
01|Temon|2001|Jangkaran|Sindutan|Palihan|Glagah|Kalidengen|Plumbon|Kedundang|Demen|Kulur|Kaligintung|Temon Wetan|Temon Kulon|Kebonrejo|Janten|Karangwuluh
02|Wates|1008|Wates|2001|Karangwuni|Sogan|Kulwaru|Ngestiharjo|Bendungan|Triharjo|Giripeni
03|Panjatan|2001|Garongan|Pleret|Bugel|Kanoman|Depok|Bojong|Tayuban|Gotakan|Panjatan|Cerme|Krembangan
04|Galur|2001|Banaran|Kranggan|Nomporejo|Karangsewu|Tirtorahayu|Pandowan|Brosot
05|Lendah|2001|Wahyuharjo|Bumirejo|Jatirejo|Sidorejo|Gulurejo|Ngentakrejo
06|Sentolo|2001|Demangrejo|Srikayangan|Tuksono|Salamrejo|Sukoreno|Kaliagung|Sentolo|Banguncipto
07|Pengasih|2001|Tawangsari|Karangsari|Kedungsari|Margosari|Pengasih|Sendangsari|Sidomulyo
08|Kokap|2001|Hargomulyo|Hargorejo|Hargowilis|Kalirejo|Hargotirto
09|Girimulyo|2001|Jatimulyo|Giripurwo|Pendoworejo|Purwosari
10|Nanggulan|2001|Banyuroto|Donomulyo|Wijimulyo|Tanjungharjo|Jatisarono|Kembang
11|Samigaluh|2001|Kebonharjo|Banjarsari|Purwoharjo|Sidoharjo|Gerbosari|Ngargosari|Pagerharjo
12|Kalibawang|2001|Banjararum|Banjarasri|Banjarharjo|Banjaroyo
.02|Kabupaten Bantul
01|Srandakan|2001|Poncosari|Trimurti
02|Sanden|2001|Gadingsari|Gadingharjo|Srigading|Murtigading
03|Kretek|2001|Tirtomulyo|Parangtritis|Donotirto|Tirtosari|Tirtohargo
04|Pundong|2001|Seloharjo|Panjangrejo|Srihardono
05|Bambanglipuro|2001|Sidomulyo|Mulyodadi|Sumbermulyo
06|Pandak|2001|Caturharjo|Triharjo|Gilangharjo|Wijirejo
07|Pajangan|2001|Triwidadi|Sendangsari|Guwosari
08|Bantul|2001|Palbapang|Ringinharjo|Bantul|Trirenggo|Sabdodadi
09|Jetis|2001|Patalan|Canden|Sumberagung|Trimulyo
10|Imogiri|2001|Selopamioro|Sriharjo|Wukirsari|Kebonagung|Karangtengah|Girirejo|Karangtalun|Imogiri
11|Dlingo|2001|Mangunan|Muntuk|Dlingo|Temuwuh|Terong|Jatimulyo
12|Banguntapan|2001|Baturetno|Banguntapan|Jagalan|Singosaren|Jambidan|Potorono|Tamanan|Wirokerten
13|Pleret|2001|Wonokromo|Pleret|Segoroyoso|Bawuran|Wonolelo
14|Piyungan|2001|Sitimulyo|Srimulyo|Srimartani
15|Sewon|2001|Pendowoharjo|Timbulharjo|Bangunharjo|Panggungharjo
16|Kasihan|2001|Bangunjiwo|Tirtonirmolo|Tamantirto|Ngestiharjo
17|Sedayu|2001|Argodadi|Argorejo|Argosari|Argomulyo
.03|Kabupaten Gunungkidul
01|Wonosari|2001|Wonosari|Kepek|Piyaman|Gari|Karangtengah|Selang|Baleharjo|Siraman|Pulutan|Wareng|Duwet|Mulo|Wunung|Karangrejek
02|Nglipar|2001|Natah|Pilangrejo|Kedungpoh|Pengkol|Kedungkeris|Nglipar|Katongan
03|Playen|2001|Banyusoco|Plembutan|Bleberan|Getas|Dengok|Ngunut|Playen|Ngawu|Bandung|Logandeng|Gading|Banaran|Ngleri
04|Patuk|2001|Bunder|Beji|Pengkok|Semoyo|Salam|Patuk|Ngoro-oro|Nglanggeran|Putat|Nglegi|Terbah
05|Paliyan|2001|Sodo|Pampang|Grogol|Karangduwet|Karangasem|Mulusan|Giring
06|Panggang|2001|Girikarto|Girisekar|Girimulyo|Giriwungu|Giriharjo|Girisuko
07|Tepus|2001|Giripanggung|Sumberwungu|Sidoharjo|Tepus|Purwodadi
08|Semanu|2001|Ngeposari|Semanu|Pacarejo|Candirejo|Dadapayu
09|Karangmojo|2001|Bejiharjo|Wiladeg|Bendungan|Kelor|Ngipak|Karangmojo|Gedangrejo|Ngawis|Jatiayu
10|Ponjong|2001|Umbulrejo|Sawahan|Tambakromo|Kenteng|Sumbergiri|Genjahan|Ponjong|Karangasem|Bedoyo|Sidorejo|Gombang
11|Rongkop|2001|Bohol|Pringombo|Botodayaan|Petir|Pucanganom|Semugih|Melikan|Karangwuni
12|Semin|2001|Kalitekuk|Kemejing|Bulurejo|Sumberejo|Bendung|Candirejo|Rejosari|Karangsari|Pundungsari|Semin
13|Ngawen|2001|Tancep|Sambirejo|Jurangjero|Kampung|Beji|Watusigar
14|Gedangsari|2001|Hargomulyo|Mertelu|Watugajah|Sampang|Serut|Ngalang|Tegalrejo
15|Saptosari|2001|Krambilsawit|Ngloro|Jetis|Kepek|Kanigoro|Monggol|Planjan
16|Girisubo|2001|Balong|Jepitu|Karangawen|Nglindur|Jerukwudel|Tileng|Pucung|Songbanyu
17|Tanjungsari|2001|Hargosari|Kemiri|Kemadang|Banjarejo|Ngestirejo
18|Purwosari|2001|Giripurwo|Giricahyo|Girijati|Giriasih|Giritirto
.04|Kabupaten Sleman
01|Gamping|2001|Balecatur|Ambarketawang|Banyuraden|Nogotirto|Trihanggo
02|Godean|2001|Sidorejo|Sidoluhur|Sidomulyo|Sidoagung|Sidokarto|Sidoarum|Sidomoyo
03|Moyudan|2001|Sumberrahayu|Sumbersari|Sumberagung|Sumberarum
04|Minggir|2001|Sendangarum|Sendangmulyo|Sendangagung|Sendangsari|Sendangrejo
05|Seyegan|2001|Margoluwih|Margodadi|Margokaton|Margomulyo|Margoagung
06|Mlati|2001|Sinduadi|Sendangadi|Tlogoadi|Tirtoadi|Sumberadi
07|Depok|2001|Caturtunggal|Maguwoharjo|Condongcatur
08|Berbah|2001|Sendangtirto|Tegaltirto|Kalitirto|Jogotirto
09|Prambanan|2001|Sumberharjo|Wukirharjo|Gayamharjo|Sambirejo|Madurejo|Bokoharjo
10|Kalasan|2001|Purwomartani|Tirtomartani|Tamanmartani|Selomartani
11|Ngemplak|2001|Sindumartani|Bimomartani|Widodomartani|Wedomartani|Umbulmartani
12|Ngaglik|2001|Sariharjo|Minomartani|Sinduharjo|Sukoharjo|Sardonoharjo|Donoharjo
13|Sleman|2001|Caturharjo|Triharjo|Tridadi|Pandowoharjo|Trimulyo
14|Tempel|2001|Banyurejo|Tambakrejo|Sumberrejo|Pondokrejo|Mororejo|Margorejo|Lumbungrejo|Merdikorejo
15|Turi|2001|Bangunkerto|Donokerto|Girikerto|Wonokerto
16|Pakem|2001|Purwobinangun|Candibinangun|Harjobinangun|Pakembinangun|Hargobinangun
17|Cangkringan|2001|Argomulyo|Wukirsari|Glagaharjo|Kepuharjo|Umbulharjo
.71|Kota Yogyakarta
01|Tegalrejo|1001|Kricak|Karangwaru|Tegalrejo|Bener
02|Jetis|1001|Bumijo|Cokrodiningratan|Gowongan
03|Gondokusuman|1001|Demangan|Kotabaru|Klitren|Baciro|Terban
04|Danurejan|1001|Suryatmajan|Tegalpanggung|Bausasran
05|Gedongtengen|1001|Sosromenduran|Pringgokusuman
06|Ngampilan|1001|Ngampilan|Notoprajan
07|Wirobrajan|1001|Pakuncen|Wirobrajan|Patangpuluhan
08|Mantrijeron|1001|Gedongkiwo|Suryodiningratan|Mantrijeron
09|Kraton|1001|Patehan|Panembahan|Kadipaten
10|Gondomanan|1001|Ngupasan|Prawirodirjan
11|Pakualaman|1001|Purwokinanti|Gunungketur
12|Mergangsan|1001|Keparakan|Wirogunan|Brontokusuman
13|Umbulharjo|1001|Semaki|Muja Muju|Tahunan|Warungboto|Pandeyan|Sorosutan|Giwangan
14|Kotagede|1001|Rejowinangun|Prenggan|Purbayan`;
