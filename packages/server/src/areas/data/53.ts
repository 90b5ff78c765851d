// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Nusa Tenggara Timur
.01|Kabupaten Kupang
04|Semau|2003|Bokonusan|Otan|Uitao|Uiasa|2008|Hansisi|Huilelot|2011|Batuinan|2013|Letbaun
05|Kupang Barat|1001|Oenesu|Batakte|2003|Manulai I|Sumlili|Lifuleo|Tesabela|Oematnunu|Kuanheun|Nitneo|Bolok|Tablolong|Oenaek
06|Kupang Timur|1001|Babau|1003|Naibonat|Oesao|Merdeka|1008|Tuatuka|2002|Nunkurus|2006|Tuapukan|Oefafi|2011|Pukdale|2015|Oesao|Manusak|Tanah Putih|Oelatimo
07|Sulamu|1001|Sulamu|2002|Pitai|Pariti|Oeteta|Bipolo|Pantai Beringin|Pantulan
08|Kupang Tengah|1007|Tarus|2006|Oelnasi|2008|Noelbaki|Oelpuah|Oebelo|Penfui Timur|Tanah Merah|Mata Air
09|Amarasi|1002|Nonbes|2001|Oesena|2003|Ponain|Kotabes|Tesbatan|Oenoni|Apren|Oenoni II|Tesbatan II
10|Fatuleu|1001|Camplong I|2007|Camplong II|Naunnu|Oebola|Sillu|Ekateta|Kuimasi|Tolnaku|Oebola Dalam|Kiuoni
11|Takari|1007|Takari|2001|Noelmina|Benu|Hueknutu|Oelnaineno|Tanini|Kauniki|2008|Tuapanaf|Fatukona|Oesusu
12|Amfoang Selatan|1003|Lelogama|2001|Fatusuki|Oelbanu|2004|Fatumetan|Oh'aem|2008|Leloboko|2011|Oh'aem II
13|Amfoang Utara|1002|Naikliu|2001|Afoan|2003|Fatunaus|Kolabe|Bakuin|2010|Lilmus
16|Nekamese|2001|Oelomin|Tasikona|Oemasi|Usapi Sonbai|Oenif|Tunfeu|Oepaha|Bone|Taloetan|Oben|Bismarak
17|Amarasi Barat|1001|Teunbaun|2002|Soba|Toobaun|Niukbaun|Tunbaun|Nekbaun|Merbaun|Erbaun
18|Amarasi Selatan|1001|Buraen|Sonraen|2003|Nekmese|Retraen|Sahraen
19|Amarasi Timur|2001|Oebesi|Pakubaun|Rabeka|Enoraen
20|Amabi Oefeto Timur|2001|Seki|Oemofa|Nunmafo|Muke|Pathau|Oeniko|Oenuntono|Oemolo|Enolanan|Oenaunu
21|Amfoang Barat Daya|2001|Manubelon|Letkole|Nefoneut|Bioba Baru
22|Amfoang Barat Laut|2001|Soliu|Saukibe|Oelfatu|Timau|Honuk|Faumes
23|Semau Selatan|2001|Akle|Uitiuh Ana|Onansila|Uitiuh Tuan|Naikean|Uiboa
24|Taebenu|2001|Oeltuah|Baumata|Kuaklalo|Oeletsala|Bokong|Baumata Utara|Baumata Timur|Baumata Barat
25|Amabi Oefeto|2001|Fatukanutu|Kairane|Raknamo|Kuanheum|Fatuteta|Oefeto|Niunbaun
26|Amfoang Timur|2001|Nunuanah|Kifu|Netemnanu Selatan|Netemnanu Utara|Netemnanu
27|Fatuleu Barat|2001|Poto|Nuataus|Kalali|Tuakau|Naitae
28|Fatuleu Tengah|2001|Oelbiteno|Nonbaun|Nunsaen|Passi
30|Amfoang Tengah|2001|Fatumonas|Binafun|Bitobe|Bonmuti
.02|Kabupaten Timor Tengah Selatan
01|Kota Soe|1001|SoE|Cendana|Oebesa|Taubneno|Nonohonis|Karang Sirih|Nunumeu|Kobekamusa|Oe Kefan|Kota Baru|Kampung Baru|2012|Kuatae|Noemeto
02|Mollo Selatan|2001|Biloto|2003|Kesetnana|2006|Tuasene|2008|Oinlasi|2010|Bisene|2012|Noinbila|Bikekneno
03|Mollo Utara|2001|O'besi|Eonbesi|Bosen|Sebot|2007|Ajaobaki|Netpala|Tunua|Bijaepunu|Nefokoko|Leloboko|Lelobatan|Halmei|Fatukoto|Kokfe'u|To'fen|Taiftob|Iusmolo|To'manat
04|Amanuban Timur|2001|Billa|Oelet|2004|Pisan|Mauleum|2007|Nifukiu|Mnelaanen|Teluk|2012|Oe'Ekam|2016|Sini|Tliu
05|Amanuban Tengah|1010|Niki-Niki|2001|Taebesa|Nakfunu|Oe'ekam|Baki|Tumu|Noebesa|Nobi-Nobi|Sopo|Bone|2011|Maunum Niki-Niki
06|Amanuban Selatan|2001|Pollo|Oekiu|Oebelo|Noemuke|2010|Kiubaat|Linamnutu|2014|Mio|Batnun|2018|Bena|Eno Neten
07|Amanuban Barat|2007|Tublopo|Nule|Nusa|Mnelalete|Pusu|Tubuhue|Haumeni Baki|2015|Nifukani
08|Amanatun Selatan|2001|Oinlasi|Nunle'u|Kokoi|Fenun|Kuale'u|Lanu|Sunu|Anin|To'i|Nifuleo|Fatulunu|Fae|Netutnana
09|Amanatun Utara|2001|Lilo|Fotilo|Nasi|Snok|Tumu|Fatu Oni|Sono|2009|Tauanas|2015|Muna
10|KI'E|2001|Pilli|Falas|Oenai|Belle|Napi|Boti|Fatuulan|Tesiayofanu|Oinlasi|Nekmese|Eno Napi|Fatukusi|Naile'u
11|Kuanfatu|2001|Olais|Lasi|Kakan|2005|Basmuti|Kusi|Kuanfatu|Kelle|Taupi|Oebo|Kusi Utara|Kelle Tunan|Noebeba|Oehan
12|Fatumnasi|2001|Nenas|2004|Fatumnasi|Nuapin|2009|Kuanoel|Mutis
13|Polen|2001|Konbaki|Fatumnutu|Bijeli|Loli|Usapimnasi|Mnesatbubuk|Puna|Laob|Oelnunuh|Balu|Sainoni
14|Batu Putih|2001|Benlutu|Boentuka|Hane|Oebobo|Tupan|Tuakole|Oehela
15|Boking|2006|Sabun|Nano|2009|Boking|Baus|Meusin|2013|Leonmeni|Fatu Manufui
16|Toianas|2001|Toianas|Skinu|Oeleu|Sanbet|Bokong|Tuataum|Lobus|Noeolin|Milli
17|Nunkolo|2001|OP|Sahan|Nenoat|Haineno|Nunkolo|Saenam|Fat|Haumeni|Putun
18|Oenino|2001|Neke|Pene Utara|Noenoni|Hoi|Niki Niki Un|Oenino|Abi
19|Kolbano|2001|Kolbano|Noesiu|Pene Selatan|Oetuke|Babuin|Oeleu|Se'i|Nununamat|Pana|Haunobenak|Ofu|Spaha
20|Kot olin|2001|Kot'olin|Nunbena|Fatuat|Hoibeti|Nualunat|Binenok|Ponite|O'obibi
21|Kualin|2001|Kualin|Oni|Nunusunu|Tuapakas|Toineke|Tuafanu|Kiufatu|Oemaman
22|Mollo Barat|2001|Besana|Fatukoko|Koa|Oel Uban|Salbait
23|Kok Baun|2001|Lotas|Sabnala|Koloto|Niti|Obaki|Benehe
24|Noebana|2001|Noebana|Fatumnasi|Suni|Mella|Mnelapetu
25|Santian|2001|Santian|Poli|Manufui|Nenotes|Naifatu
26|Noebeba|2001|Naip|Fatutnana|Oepliki|Oe'ekam|Teas|Oebaki|Eno Nabuasa
27|Kuatnana|2001|Tetaf|Naukae|Supul|Lakat|Enoneontes|O'of|Tubmonas|Oe Oe
28|Fautmolo|2001|Sillu|Nunukhniti|Kaeneno|Oeleon|Tunis|Bileon|Besle'u
29|Fatukopa|2001|Fatukopa|Besnam|Taebone|Nunfutu|Kiki|Ello|Nifulinah
30|Mollo Tengah|2001|Oelbubuk|Nekemunifeto|Binaus|Oel'Ekam|Kualeu|Pika
31|Tobu|2001|Tobu|Tutem|Tune|Bonleu|Pubasu|Huetalan|Saubalan|Bestobe
32|Nunbena|2001|Lill ana|Nunbena|Noebesi|Taneotob|Feto Mone|Tunbes
.03|Kabupaten Timor Tengah Utara
01|Miomaffo Timur|2005|Bokon|Bitefa|Keanbaun|2018|Amol|Fatusene|Oesena|Jak|Tuntun|Tunoe|Femnasi|Taekas
02|Miomaffo Barat|2001|Noepesu|Fatuneno|Suanae|Lemon|Fatunisuan|Haulasi|2018|Neotoko|Fatutasu|Manusasi|2025|Saenam|Eban|Sallu|Sa'tab
03|Biboki Selatan|2001|Pantae|Oenaem|Upfaon|2007|Tautpah|2009|Tokbesi|Sainiup|Supun|Tunbaen
04|Noemuti|2001|Bijeli|Noebaun|Seo|Popnam|2009|Nibaaf|Banfanu|Oenak|Nifuboke|Noemuti|Fatumuti|Kiuola|Oeperigi
05|Kota Kefamenanu|1001|Kefamenanu Utara|Aplasi|Kefamenanu Tengah|Bansone|Benpasi|Kefamenanu Selatan|Tubuhue|Maubeli|Sasi
06|Biboki Utara|1015|Boronubaen Timur|2001|Boronubaen|Hautaes|Tualena|Biloe|Taunbaen|Sapaen|2012|Lokomea|Taunbaen Timur|Hauteas Barat
07|Biboki Anleu|2001|Motadik|Nonotbatan|Sifaniha|Maukabatan|Kotafoun|Tuamese|Ponu|Oemanu|Nifutasi
08|Insana|1029|Bitauni|2005|Nansean|Susulaku|Loeram|Manunain B|2010|Tapenpah|Sekon|2015|Ainiut|Nunmafo|Oenbit|Manunain A|2022|Susulaku B|2024|Fatoin|Keun|Fatu'Ana|Botof|Nansean Timur
09|Insana Utara|2006|Fatumtasa|Oesoko|Humusu Sainiup|Humusu Oekolo|Humusu Wini
10|Noemuti Timur|2001|Naob|Haekto|Manikin|Kuaken
11|Miomaffo Tengah|2001|Tuabatan|Akomi|Bijaepasu|Neonasi|N i a n|Tuabatan Barat
12|Musi|2001|Oelneke|Oetulu|Oeolo|Ainan|Bisafe|Batnes
13|Mutis|2001|Tasinifu|Naekake A|Naekake B|Noelelo
14|Bikomi Selatan|2001|Oelami|Kiusili|Naiola|Maurisu|Oetalus|Tublopo|Maurisu Utara|Maurisu Selatan|Maurisu Tengah|Naiola Timur
15|Bikomi Tengah|2001|Buk|Oenenu|Nimasi|Oelbonak|Kuenak|Oenino|Oenenu Utara|Oenenu Selatan|Sono
16|Bikomi Nilulat|2001|Inbate|Sunkaen|Nainaban|Haumeni Ana|Nilulat|Tubu
17|Bikomi Utara|2001|Faenake|Banain A|Banain B|Banain C|Sainoni|Tes|Napan|Haumeni|Baas
18|Naibenu|2001|Manamas|Benus|Bakitolas|Sunsea
19|Insana Fafinesu|2001|Fafinesu A|Fafinesu B|Fafinesu C|Oenain|Baunuan|Fafinesu
20|Insana Barat|2001|Subun|Usapinonot|Lapeom|Letneo|Bannae|Unini|Atmen|Letneo Selatan|Oabikase|Nifunenas|Subun Bestobe|Subun Tualele
21|Insana Tengah|2001|Lanaus|Letmafo|Tainsala|Maubesi|Sone|Letmafo Timur|Oehalo
22|Biboki Tan Pah|2001|Teba|Oerinbesi|Oekopa|T'Eba Timur
23|Biboki Moenleu|2001|Tunbes|Luniup|Matabesi|Oepuah|Kaubele|Oepuah Utara|Oepuah Selatan
24|Biboki Feotleu|2001|Naku|Birunatun|Makun|Manumean|Kuluan
.04|Kabupaten Belu
01|Lamaknen|2001|Kewar|Fulur|2004|Duarato|Makir|Lamaksenulu|2008|Dirun|Leowalu|2014|Maudemu|Mahuitas
02|Tasifeto Timur|2001|Silawan|Tulakadi|Sadi|Umaklaran|Manleten|Fatuba'a|Dafala|Takirin|Bauho|Sarabau|2018|Tialai|Halimodok
03|Raihat|2001|Asumanu|Tohe|Maumutin|Raifatus|Aitoun|Tohe Leten
04|Tasifeto Barat|2001|Tukuneno|Naekasa|Lookeu|Derokfaturene|Bakustulama|Rinbesihat|Naitimu|2009|Lawalutolus
05|Kakuluk Mesak|2001|Fatuketi|Dualaus|Jenilu|Kenebibi|Leosama|Kabuna
12|Kota Atambua|1001|Kota Atambua|Tenukiik|Manumutin|1010|Fatubenao
13|Raimanuk|2001|Mandeu Raimanus|Renrua|Dua Koran|Mandeu|Rafae|Faturika|Leuntolu|Teun|Tasain
17|Lasiolat|2001|Lasiolat|Maneikun|Lakan Mau|Dualasi Raiulun|Dualasi|Fatulotu|Baudaok
18|Lamaknen Selatan|2001|Ekin|Loonuna|Nualain|Lakmaras|Henes|Debululik|Sisi Fatuberal|Lutha Rato
21|Atambua Barat|1001|Bardao|Tulamalae|Umanen|Beirafu
22|Atambua Selatan|1001|Manuaman|Rinbesi|Lidak|Fatukbot
23|Nanaet Duabesi|2001|Dubesi|Nanaet|Fohoeka|Nanaenoe
.05|Kabupaten Alor
01|Teluk Mutiara|1001|Kalabahi Barat|Kalabahi Kota|Kalabahi Tengah|Kalabahi Timur|Binongko|Nusa Kenari|1008|Welai Barat|Welai Timur|Mutiara|Wetabua|2012|Lendola|Fanating|Motongbang|Air Kenari|2018|Teluk Kenari|Adang Buom
02|Alor Barat Laut|1002|Adang|2003|Alor Kecil|Alor Besar|Ampera|Dulolong|Aimoli|Alila|Otvai|2012|Ternate|Ternate Selatan|Alila Selatan|2019|Pulau Buaya|Hulnani|2022|O'a Mate|Ala'ang|Lefokisu|Bampalola|Lewalu|Dulolong Barat
03|Alor Barat Daya|1001|Moru|2002|Probur|2007|Morba|Pintumas|Wolwal|Halerman|2013|Kafelulang|Moramam|Pailelang|Wolwal Barat|Wolwal Tengah|Wolwal Selatan|Probur Utara
04|Alor Selatan|1001|Kelaisi Timur|2002|Kelaisi Barat|Sidabui|Padang Alang|Kuneman|Silaipui|Kelaisi Tengah|Kiraman|Maikang|Malaipea|Tamanapui|Lella|Manmas|Subo
05|Alor Timur|1001|Kolana Utara|2004|Tanglapui|Kolana Selatan|2007|Padang Panjang|Maritaing|2010|Elok|Tanglapui Timur|Mausamang|Belemana|Maukuru
06|Pantar|1001|Kabir|2005|Pandai|2009|Bandar|Baolang|Munaseli|Helangdohi|Wailawar|Bana|2016|Bouweli|Bukit Mas|2019|Madar
07|Alor Tengah Utara|2001|Lembur Barat|Lembur Tengah|2004|Likwatang|2007|Fungafeng|Fuisama|Nur Benlelang|Kafakbeka|Manetwati|Lakwati|2014|Dapitau|2017|Alim Mebung|Petleng|Welai Selatan|Tominuku
08|Alor Timur Laut|2001|Pido|Waisika|Kamot|Taramana|Nailang|Lippang|Kenarimbala|Air Mancur
09|Pantar Barat|2002|Baraler|Kalondama|2007|Leer|2018|Baranusa|Blang Merang|Illu|2024|Piringsina
10|Kabola|1001|Kabola|2002|Kopidil|Pante Deere|Lawahing|Alila Timur
11|Pulau Pura|1001|Pura|2002|Maru|Pura Utara|Pura Selatan|Pura Timur|Pura Barat
12|Mataru|2001|Mataru Selatan|Mataru Utara|Lakatuli|Mataru Timur|Kamaifui|Mataru Barat|Taman Mataru
13|Pureman|2001|Langkuru|Purnama|Kailesa|Langkuru Utara
14|Pantar Timur|2001|Nule|Kaleb|Batu|Kaera|Mawar|Merdeka|Ombay|Lekom|Bungabali|Tereweng|Lalafang
15|Lembur|2001|Lembur Timur|Luba|Talwai|Tulleng|Waimi|Tasi
16|Pantar Tengah|2001|Tude|Mauta|Muriabang|Tubbe|Tamakh|Bagang|Toang|Eka Jaya|Aramaba|Delaki
17|Pantar Barat Laut|2001|Kayang|Marisa|Lamma|Allumang|Beangonong|Kalondama Barat|Kalondama Tengah
18|Abad Selatan|2001|Tribur|Wakapsir|Manatang|Orgen|Wakapsir Timur|Kuifana|Margeta
.06|Kabupaten Flores Timur
01|Wulanggitang|2001|Ojandetun|Hewa|Waiula|2007|Nawakote|Boru|Pululera|2011|Nileknoheng|Hokeng Jaya|Pantai Oa|Boru Kedang|2021|Klatanlo
02|Titehena|2001|Kobasoma|Lewolaga|Lewoingu|Tuakepa|Tenawahang|Leraboleng|Serinuho|Watowara|Konga|Ile Gerong|Adabang|Dun Tana Lewoingu|Duli Jaya|Bokang Wolomatang
03|Larantuka|1001|Waibalun|Lewolere|Pantai Besar|Larantuka|Balela|Pohon Sirih|Lohayong|Lokea|Postoh|Amagarapati|Ekasapta|Sarotari|Weri|Pukentobi Wangin Bao|1021|Waihali|Pohon Bao|Sarotari Tengah|Sarotari Timur|2019|Mokantarak|Lamawalang
04|Ile Mandiri|2001|Wailolong|Lewoloba|Tiwatobi|Watotutu|Riangkemie|Lewohala|Halakodanuan|Mudakeputu
05|Tanjung Bunga|2006|Lewobunga|Sina Malaka|Ratulodong|Sinar Hadigala|Bahinga|Waibao|Lamatutu|Laton Liwo|2015|Kolaka|Bandona|Nusa Nipa|Patisirawalang|2020|Gekeng Deran|Aransina|Laton Liwo II|Lamanabi
06|Solor Barat|1001|Ritaebang|2002|Tanah Lein|Lamaole|Kalelu|Nuhalolon|2007|Balaweling II|Balaweling I|Pamakayo|2012|Ongalereng|Karawatung|Lamawohong|Daniwato|2017|Lewotanah Ole|2019|Titehena|Lewonama
07|Solor Timur|2002|Watanhura I|Lebao|Watohari|Moton Wutun|Watobuku|Labelen|Menanga|Lohayong I|Wulublolong|Liwo|Tanahwerang|Lewohedo|Lohayong II|2016|Watanhura II|Lewogeka|Lamawai|Kewuta
08|Adonara Barat|2008|Duanur|2010|Bukit Saburi I|Waiwadan|Danibao|Pajinian|Ile Pati|Wureh|Tonuwotan|Hurung|2019|Bugalima|2021|Homa|2024|Bukit Saburi II|2026|Kimakamak|2030|Watobaya|2032|Nimundanibao|Waitukan|2035|Woloklibang|Riangpadu
09|Wotan Ulumando|2001|Wailebe|Wotanulumado|Nayubaya|Oyangbarang|Kawela|Klukengnuking|Pandai|Bliko|Samasoge|2011|Tobilota|Tanatukan|Demondei
10|Adonara Timur|1001|Waiwerang Kota|Lamatwelu|2003|Dawataa|Terong|Bilal|Lamahala Jaya|Waiburak|Narasaosina|Karinglamalouk|Tuawolo|Kiwangona|Tapobali|Lewobunga|Bloto|Ipiebang|Lamalota|Puhu|Kwaelaga Lamawato|Gelong|Lelen Bala|Saosina
11|Kelubagolit|2001|Rodentena|Adolaba|Hinga|Lamapaha|Sukutokan|Nisakarang|Muda|Horinara|Pepageka|Lamabunga|2012|Mangaaleng|2019|Keluwain
12|Witihama|2001|Watololong|Tuwagoetobi|Weranggere|Oringbele|Watoone|Lamabelawa|Pledo|Lewopulo|Sandosi|Balaweling|Tobitika|Riangduli|Waiwuring|Bao Bage|Lamaleka|Balaweling Noten
13|Ile Boleng|2001|Bedalewun|Nihaone|Lewobelolong|Bungalawan|Lamawolo|Helanlangowuyo|Lewopao|Gayak|Boleng|Neleblolong|Duablolong|Lewokeleng|Nelelamawangi|Harubala|Nelelamadike|Lamabayung|Lewat|Dokeng|Bajuntaa|Nobo|Nelelamawangi II
14|Demon Pagong|2001|Lamika|Watotika Ile|Lewokluok|Blepanawa|Kawalelo|Bama|Lewo Muda
15|Lewolema|2001|Ile Padung|Bantala|Sinar Hading|Painapang|Balukhering|Riangkotek|Lewobelen
16|Ile Bura|2001|Riangbaring|Lewotobi|Nurabelen|Nobo|Lewoawang|Duli Pali|Riang Rita
17|Adonara|2001|Sagu|Kolimasang|Kolilanang|Tikatukang|Nisanulan|Lamahoda|Adonara|Kolipetung
18|Adonara Tengah|2001|Horowura|Kokotobo|Lite|Kenotan|Nubalema|Wewit|Lewobele|Baya|Bidara|Oesayang|Hoko Horowura|Lewopao|Nubalema Dua
19|Solor Selatan|2001|Kalike|Kalike Aimatan|Sulengwaseng|Kenere|Lemanu|Lewograran|Bubuatagamu
.07|Kabupaten Sikka
01|Paga|2001|Masabewa|2003|Wolowiro|Mbengu|Paga|2008|Lenandareta|2012|Mauloo|Wolorega|2015|Wolowona|2017|Begu|Kotandelu|Lowolabo|Aebubu|Regapu’u|Rejo
02|Mego|2001|Bhera|Dobo|Gera|Liakutu|Parabubu|Wolodhesa|Korobhera|Napugera|Kowi|Dobo Nuapuu|Ratekalo|Ndaimbere
03|Lela|2001|Lela|Watutedang|Korowuwu|Kolidetung|Sikka|Iligai|Hepang|Baopaat|Du
04|Nita|2001|Nita|Takaplager|Tebuk|Ladogahar|Nitakloang|Wuliwutik|Lusitada|Bloro|Riit|Tilang|Nirangkliung|2017|Mahebora|Nangablo|Kara Kabu|Tada Lado
05|Alok|1006|Madawat|Nangalimang|Kabor|Kota Uneng|2014|Pemana|Samparong|Gunung Sari
06|Palue|2001|Maluriwu|Reruwairere|Tuanggeo|Ladolaka|Nitunglea|Rokirole|Kesokoja|Lidi
07|Nelle|2002|Nelle Urung|Nelle Wutung|Nelle Barat|Nella Lorang|Manubura
08|Talibura|2001|Darat Gunung|Ojang|Hikong|2006|Nebe|Wailamung|Lewomada|2010|Nangahale|Darat Pantai|2013|Talibura|Kringa|Bangkoor|2017|Timutawa|2019|Udek Du’en|Watu Omok|Waipaar|Baokremot|Henga|Likonggete|Watubaing|Mamai
09|Waigete|2001|Runut|Egon|Pogon|Aibura|Wairbleler|Hoder|Wairterang|Nangatobong|Watudiran|Mahe Kelan|Egon Buluk
10|Kewapante|2005|Seusina|2007|Kopong|Namangkewa|Iantena|2016|Umagera|2020|Geliting|Waiara|2024|Wairkoja|2026|Watukobu
11|Bola|2001|Hokor|Wolonwalu|Wolokoli|Bola|Umauta|Ipir|2018|Bura Bekor|Watukrus
12|Magepanda|2001|Magepanda|Reroroja|Done|Kolisia|Kolisia B|Woda Mude|Legu Woda|Waturia
13|Waiblama|2001|Natarmage|Tanarawa|Pruda|Werang|Tua Bao|Ilinmedo|Watu Moning
14|Alok Barat|1001|Hewuli|Wailiti|Wolomarang|Wuring
15|Alok Timur|1001|Beru|Kota Baru|Nangameting|Waioti|Wairotang|2006|Koja Doi|Kojagete|Lepo Lima|Perumaan|Watugong|Gong Bekor
16|Koting|2001|Koting A|Koting B|Koting C|Koting D|Paubekor|Ribang|Watu Repa
17|Tana Wawo|2001|Bu Selatan|Bu Utara|Bu Watuweti|Loke|Renggarasi|Detubinga|Tuwa|Poma|Bu Barat|Bu Nuapu’u
18|Hewokloang|2001|Rubit|Wolomapa|Baomekot|Kajowair|Hewokloang|Heopuat|Munerana
19|Kangae|2001|Teka Iku|Mekendetung|Kokowahor|Balatatatin|Watuliwung|Tana Duen|Watumilok|Habi|Langir
20|Doreng|2001|Waihawa|Nenbura|Wogalirit|Watumerak|Wolonterang|Kloangpopot|Wolomotong|Mahe Tanah|Pelibaler
21|Mapitara|2001|Hale|Hebing|Natakoli|Egon Gahar
.08|Kabupaten Ende
01|Nangapanda|1001|Ndorurea|2002|Ondorea|Watumite|Tendarea|Kerirea|Tendambepa|Zozozea|Rapowawo|Nggorea|Raporendu|Bheramari|Tiwerea|Sanggarhorho|Ndeturea|Ndorurea I|Penggajawa|Jegharangga|Ondorea Barat|Romarea|Timbaria|Mbobhenga|Malawaru|Anaraja|Kekandere|Tanazozo|Tenda Ondo|Jemburea|Embuzozo|Uzuzozo
02|Pulau Ende|2001|Aejeti|Puutara|Paderape|Ndoriwoi|Rorurangga|Rendoraterua|Redorori|Kazo Kapo|Renga Menge
03|Ende|2001|Raburia|Riaraja|Mbotutenda|Wologai|2007|Ndetundora I|Ndetundora II|Tomberabu I|Tomberabu II|Nakuramba|Wolokaro|Ja Moke Asa|Emburia|2016|Randotonda|Rukuramba|Tinabani|Ndetundora III|Uzuramba|Tonggopapa|Wologai Dua|Worhopapa|Wawonato|Jejaraja|Tendambonggi|Randorama|Ranoramba|Peozakaramba|Embutheru|Nuaja|Wajakea Jaya|Nemboramba|Embu Ngena|Uzuramba Barat
04|Ende Selatan|1003|Mbongawani|Rukun Lima|1006|Paupanda|1008|Tetandara|1014|Tanjung
05|Ndona|1001|Onelako|Lokoboko|2003|Wolotopo|Wolotolo Timur|2006|Puutuga|Ngalupolo|2012|Ngaluroga|Nila|Kekasewa|Manulando|Nanganesa|Wolokota|Kelikiku|2020|Reka
06|Detusoko|1001|Detusoko|2002|Detusoko Barat|Wolotolo|Wolotolo Tengah|Roa|Saga|Niowula|Wolofeo|Nuaone|Wologai|Wologai Tengah|2013|Wolomage|2015|Randoria|Wolomasi|Rateroru|Dile|Ndito|Sipijena|Golulada|Ranga|2024|Turunalu
07|Wewaria|2001|Welamosa|Nuangenda|Mautenda|Mautenda Barat|Wewaria|Tanali|Detubela|Fataatu|Fataatu Timur|Mukusaki|Ekoae|Aemuri|Ratewati|Mbotulaka|Numba|2017|Kelitembu|Aelipo|Ratewati Selatan|Waka|Wolooja|Ekolea|Ae Ndoko
08|Wolowaru|1001|Bokasape|2002|Bokasape Timur|2010|Mbuliloo|Rindiwawo|Jopu|Wolokoli|Mbuliwaralau|Mbuliwaralau Utara|Lisedetu|Nualise|Wolosoko|Liselowobora|Likanaka|Nakambara|Niramesi|Tana Lo'o|Lise Pu'u
09|Wolojita|1001|Wolojita|2002|Tenda|Wiwipemo|Pora|Nuamulu|Nggela
10|Maurole|2001|Maurole|2003|Aewora|2005|Mausambi|Ranakolo|Watukamba|Ranakolo Selatan|Keliwumbu|2018|Detuwulu|Otogedu|Woloau|Ngalukoja|Niranusa|Uludala
11|Maukaro|2001|Kebirangga|Kebirangga Selatan|Kamubheka|Magekapa|Boafeo|Nabe|Kobaleba|Mundinggasa|Kolikapa|Kebirangga Tengah|Natanangge
12|Lio Timur|1001|Watuneso|2002|Hobatua|Wolosambi|Woloara|Detupera|Wololela A|Liabeke|2013|Fatamari|Ranggatalo|Nua Lima|Tanaroga|Bu Tanalagu|Mbewawora
13|Kota Baru|2001|Kotabaru|Tou|Tou Timur|Loboniki|Ndondo|Niopanda|Hangalande|2012|Tou Barat|Liselande|Rangalaka|Pise|Neotonda|Nuanaga
14|Kelimutu|2002|Nduaria|Nuamuri|Nuamuri Barat|Koanara|Woloara|Pemo|2009|Detuena|Wolokelo|Waturaka
15|Detukeli|2001|Nggesa|Detukeli|Kebesani|Wolomuku|Watunggere|Nida|Maurole Selatan|Detumbewa|Kanganara|2011|Unggu|Nggesabiri|Watunggere Marilonga|Jeo Du'a
16|Ndona Timur|2001|Kurulimbu|Sokoria|Demulaka|Roga|Kurulimbu Selatan|Ngguwa|Sokoria Selatan
17|Ndori|2001|Maubasa|Maubasa Timur|Wonda|Serandori|Kelisamba|Mole|Lungaria|Aebara|Ratemangga|Maubasa Barat
18|Ende Utara|1001|Kota Raja|Kota Ratu|Roworena|1007|Roworena Barat|2004|Gheoghoma|Borokanda|Watusipi|2008|Mbomba|Embundoa|Raterua
19|Ende Tengah|1001|Potulando|Onekore|Kelimutu|Paupire
20|Ende Timur|1001|Mautapaga|Rewarangga|1006|Rewarangga Selatan|2003|Kedebodu|Ndungga|Tiwutewa
21|Lepembusu Kelisoke|2001|Nggumbelaka|Mukureku|Wologai Timur|Kuru|Ndenggarongge|Ndikosapu|Taniwoda|Tanalangi|Detuara|Tiwusora|Lisekuru|Rutujeja|Mukureku Sa'ate|Kurusare
.09|Kabupaten Ngada
01|Aimere|1002|Aimere|Foa|2001|Keligejo|2014|Aimere Timur|2018|Heawea|Legelapu|Lekogoko|Binawali|Kila|Waesae|Mawwo Kisa
02|Golewa|1008|Todabelu|1017|Mataloko|2002|Were I|2009|Sangadeto|Ratogesa|Radabata|2018|Dadawea|Sarasedu|Malanuza|2025|Were|Were IV|2031|Malanuza I|Sarasedu I|2036|Ulu Belu|Eko Roka|Wae Ia|Dolupore|Tiwo Toda|Kelimolo|Wogo|Radabata I|Bodosare
06|Bajawa|1013|Bajawa|Tanalodu|Kisanata|Jawameze|Trikora|Ngedukelu|Lebijaga|Faobata|Susu|2001|Beja|Bomari|Wawowae|Ubedolumolo|Naru|2009|Beiwali|2022|Borani|Langagedha|Pape|Bowali|Ngoranale|Ubedolumolo I|Bela|Ngadhamana|Bolonga|Boradho|Mukuvoka|Ubedolumolo II|Langagedha I
07|Soa|2001|Waepana|2004|Masumeli|Piga|Loa|Tarawaja|Seso|2010|Mengeruda|Masu Kedhi|Libunio|Meli Waru|Ngabheo|2016|Bogoboa|Piga I|Tarawali|Waepana I|Lokaweka
09|Riung|1010|Benteng Tengah|Nangamese|2005|Taenterong|Wangka|2008|Lengkosambi|Tadho|2012|Sambinasi|Latung|Rawangkalo|2016|Wangka Selatan|Lengkosambi Timur|Lengkosambi Barat|Sambinasi Barat|Lengkosambi Utara|Taen Terong I|Taen Terong II|Kota Raja|Ite Jaya|Wangka Barat|Lengkosambi Tengah|Tadho Timur|Tadho Barat|Tadho Tengah|Sambinasi Tengah|Latung Barat|Rawangkalo I|Rawangkalo II|Wakamanga|Lengkosambi Barat Daya
12|Jerebuu|2001|Watumanu|Tiworiwu|Dariwali|Naruwolo|Nenowea|2007|Naruwolo I|Naruwolo II|Dariwali I|Nio Lewa|Tiworiwu I|Tiworiwu II|2015|Batajawa|Wongawea|Bowaru
14|Riung Barat|2001|Benteng Tawa|Lanamai|Wolomeze|Ria|Ngara|Ria I|Wolomeze I|Benteng Tawa I|Lanamai I|Wolomeze II|Benteng Tawa II|Benteng Tawa III|Lanamai II|Kembang|Wate|Ngara I|Benteng Tawa IV|Benteng Tawa V|Nili Waru Sae
15|Bajawa Utara|2001|Uluwae|Inelika|Inegena|Wololika|Watukapu|Waewea|Nabelena|Genamere|Uluwae I|Uluwae II|Tura Muri|Bowado
16|Wolomeze|2001|Nginamanu|Denatana|Mainai|Turaloa|Nginamanu Selatan|Nginamanu Barat|Wue|Denatana Timur|Larilaki|Mulumese|Turaloa Timur
18|Golewa Selatan|2001|Bawarani|Wogowela|Watu Sipi|Boba|Boba I|Were III|Kezewea|Nirmala|Sadha|Takatunga|Radamasa|Were II|Bobawa|Were V|Were VI|Kezewea I|Sadha I|Takatunga I
19|Golewa Barat|1001|Mangulewa|2002|Turekisa|Rakalaba|Sobo|Sobo I|Rakateda I|Rakateda II|Watunay|Dizi Gedha|Bea Pawe|Bopoma|Rakalaba I|Sobo II
20|Inerie|2001|Paupaga|Sebowuli|Inerie|Warupele I|Warupele II|Kelitei|Waebela|Tiwurana|Legeriwu|Manubhara|Ruto|Enabhara|Nagebaru
.10|Kabupaten Manggarai
01|Wae Rii|2001|Satar Ngkeling|Lalong|Poco|Wae Mulu|Ndehes|Golo Cador|Longko|Ranggi|Compang Ndehes|Bangka Jong|2012|Bangka Kenda|Golo Mendo|Golo Wuas|Wae Rii|Ranaka|Golo Watu|Benteng Poco
03|Ruteng|1005|Wae Belang|2002|Cumbi|Kakor|Pong Murung|2006|Bulan|2010|Pong Lao|Beo Rahong|2019|Golo Worok|Meler|Benteng Kuwu|Belang Turi|Pong Leko|Rai|Poco Likang|2029|Bangka Lao|Compang Dalo|Bea Kakor|Compang Namut|Pong Lale
05|Satar Mese|2003|Jaong|Pongkor|Wae Ajang|2018|Papang|Wewo|Lungar|Mocok|Koak|Langgo|Legu|Paka|2028|Tal|2031|Golo Lambo|Ngkaer|Umung|Tado|Gara|Golo Muntas|2038|Ponggeok|Iteng|Satar Loung|Lolang|Ulu Belang
06|Cibal|1026|Pagal|2001|Nenu|Rado|2006|Wudi|Welu|Golo|Barang|Perak|Bea Mese|Langkas|Ladur|Kentol|Riung|2022|Pinggang|2024|Lando|Gapong|2027|Golo Ncuang
11|Reok|1017|Reo|Mata Air|Baru|Wangkung|2001|Robek|2009|Ruis|Bajak|Watu Baur|Salama|2016|Watu Tango
12|Langke Rembong|1001|Golo Dukal|Wali|Karot|Pitak|Lawir|Pau|Waso|Watu|Mbaumuku|Tenda|Carep|Bangka Nekang|Satar Tacik|Poco Mal|Compang Carep|Laci Carep|Tadong|Rowang|Bangka Leda|Compang Tuke
13|Satar Mese Barat|2002|Hilihintir|2005|Bea Kondo|2012|Golo Ropong|Terong|Ceka Luju|Satar Luju|Satar Lenda|Satar Ruwuk|Nuca Molas|Borik|2021|Cambir Leca|Wongka
14|Rahong Utara|2001|Buar|Benteng Tubi|Compang Dari|Dimpong|Bangka Ajang|Liang Bua|Tengku Lese|Golo Langkok|Pong Lengor|Manong|Bangka Ruang|Wae Mantang
15|Lelak|2001|Bangka Lelak|Gelong|Urang|Ketang|Pong Umpu|Bangka Dese|Nati|Ndiwar|Bangka Tonggur|Lentang
16|Reok Barat|2001|Kajong|Lante|Toe|Sambi|Nggalak|Loce|Lemarang|Torong Koe|Para Lando|Rura
17|Cibal barat|2001|Bere|Wae Codi|Golo Woi|Golo Lanak|Latung|Wae Renca|Timbu|Bangka Ara|Compang Cibal|Lenda
18|Satar Mese Utara|2001|Renda|Todo|Gulung|Popo|Lia|Kole|Ling|Nao|Cireng|Ruang|Mata Wae
.11|Kabupaten Sumba Timur
01|Kota Waingapu|1001|Kambajawa|Hambala|Matawai|Kamalaputi|2012|Lukukamaru|Mbatakapidu|Pambotandjara
02|Haharu|2003|Rambangaru|2006|Praibakul|Wunga|Kadahang|Napu|Mbatapuhu|2012|Kalamba
03|Lewa|1001|Lewa Paku|2002|Kambuhapang|Kambata Wundut|Kondamara|Matawai Pawali|Rakawatu|Tana Rara|2013|Bidi Hunga
04|Nggaha Ori Angu|2001|Makamenggit|Tandula Jangga|Praipaha|Praihambuli|Pulu Panjang|2010|Praikarang|Tanatuku|Ngadulanggi
05|Tabundung|2001|Billa|Karita|Kuki Talu|Tapil|Tarimbang|Waikanabu|Pindu Hurani|Praing Kareha|Wudi Pandak|2011|Bangga Watu
06|Pinu Pahar|2001|Ramuk|Wangga Mbewa|Lailunggi|Tawui|Wahang|Mahaniwa
07|Pandawai|1001|Kawangu|Watumbaka|2003|Kambatatana|2007|Palaka Hembi|Kadumbul|Maubokul|2012|Laindeha
08|Umalulu|1001|Lumbukore|2002|Umalulu|Patawang|Wanga|Matawai Atu|Mutunggeding|Lairuru|Watuhadang|Watupuda|Ngaru Kanoru
09|Rindi|2001|Rindi|Tanaraing|Haikatapu|Kabaru|Hanggaroru|Lailanjang|Tamburi|Kayuri
10|Pahunga Lodu|2001|Kaliuda|Kuruwaki|Tana Manang|Mburukulu|Pamburu|Lambakara|Tamma|2009|Palanggai
11|Wulla Waijelu|2001|Wulla|Hadakamali|Lumbu Manggit|Latena|Lainjanji|Laipandak|2008|Paranda
12|Paberiwai|2001|Kananggar|Mehang Mata|Karera Jangga|Praimbana|Pabera Manera|2010|Winumuru|Laitaku
13|Karera|2001|Nggongi|Praimadita|Praisalura|Tandula Jangga|Nangga|Janggamangu|2011|Ananjaki
14|Kahaungu Eti|2001|Kamanggih|Kambatabundung|Meurumba|Laimbonga|Kota Kawau|Matawai Katingga|Kataka|Matawai Maringgu|Mauramba
15|Matawai La Pawu|2001|Prai Bakul|Katikutana|Karipi|Wangga Meti|Katiku Wai|Katiku Luku
16|Kambera|1001|Wangga|Prailiu|Kambaniru|Mauliru|Mau Hau|Malumbi|Lambanapu|2008|Kiritana
17|Kambata Mapambuhang|2001|Lukuwingir|Waimbidi|Laimeta|Mahubokul|Marada Mundi|Maidang
18|Lewa Tidahu|2001|Watumbelar|Bidipraing|Umamanu|Mondulambi|Kangeli|Laihau
19|Katala Hamu Lingu|2001|Kompa Pari|Matawai Amahu|Mandahu|Lailara|Praibakul
20|Kanatang|1001|Temu|2002|Kuta|Hambapraing|Mondu|Ndapayami
21|Ngadu Ngala|2001|Praiwitu|Kakaha|Hambawutang|Kabanda|Prauraming
22|Mahu|2001|Lahiru|Patamawai|Wairara|Praikalala|Lulundilu|Haray
.12|Kabupaten Sumba Barat
04|Tana Righu|2001|Loko Ry|Lolo Wano|Malata|Ngadu Pada|Lingu Lango|Karaka Nduku|Wano Kasa|Wee Patola|Zala Kadu|Bondo Tera|Manu Kuku|Lolo Tana|Kareka Nduku Utara|Kareka Nduku Selatan|Manu Mada|Elu Loda|Kalebu Ana Kaka|Tarona
10|Loli|1007|Wee Karou|Sobawawi|1011|Loda Pare|Wee Dabo|Dira Tana|2001|Bera Dolu|Doka Kaka|Tana Rara|Bali Ledo|Dedekadu|Ubu Pede|2009|Tema Tana|Ubu Raya|2014|Manola
11|Wanokaka|2001|Katiku Loku|Hupu Mada|Praibakul|Hoba Wawi|Waihura|Pahola|Bali Loku|Tara Manu|Mamodu|Rua|Rewa Rara|Wei Mangoma|Ana Wolu|Pari Rara
12|Lamboya|2004|Patiala Bawa|Wailibo|Lamboya Bawah|Watu Karere|Kabu Karudi|Rajaka|Sodana|Laboya Dete|Ringu Rara|2014|Bodo Hula|Pala Moko
15|Kota Waikabubak|1001|Wailiang|Komerda|Kampung Baru|Kampung Sawah|1008|Pada Eweta|Maliti|2005|Kodaka|Tebara|Kalembu Kuni|2010|Soba Rade|Lapale|Modu Waimaringu|Puu Mawo
18|Laboya Barat|2001|Wee Tana|Gaura|Patiala Dete|Harona Kalla
.13|Kabupaten Lembata
01|Naga Wutung|2001|Pasir Putih|Duawutun|Atawai|Lusiduawutun|Labalimut|Ileboli|Babokerong|Penikenek|Belabaja|Lolong|Wuakoreng|Baobolak|Tewaowutung|Boli Bean|Warawatung|Idalolong|Ria Bao|Liwulagang
02|Atadei|2001|Atakore|Lusilame|2004|Lerek|Nubahaeraka|Tubukrajan|Lebaata|Ile Kimok|Katakeja|Ile Kerbau|Dulir|Dori Pewut|Nuba Atalojo|Nogo Doni|Nubaboli|Lewogroma
03|Ile Ape|2001|Kolipadan|Dulitukan|Tagawiti|Waowala|Amakaka|Bungamuda|Napasabok|2012|Petuntawa|Kolontobo|Laranwutun|Watodiri|Tanjung Batu|2018|Muruona|2022|Palilolon|2024|Lamawara|Beutaran|Riangbao
04|Lebatukan|2001|Hadakewa|Lamatuka|Seranggorang|Lodotodokowa|Baopana|Waienga|Lewoeleng|Dikesare|Merdeka|Lerahinga|Tapobarang|Balurebong|Lamadale|Tapolangu|Lamalela|Atakowa|Banitobo
05|Nubatukan|1001|Lewoleba|Lewoleba Timur|Lewoleba Tengah|Lewoleba Utara|1015|Selandoro|Lewoleba Selatan|Lewoleba Barat|2006|Baolangu|Nubamado|Watokobu|Belobatang|Waijarang|Udak Melomata|Paubokol|Pada|Lite Ulumado|2018|Bakalerek|Bour
06|Omesuri|2001|Balauring|Nilanapo|Leubatang|Walangsawa|Mahal|Aramengi|Meluwiting|Hingalamamengi|Dolulolong|Hoelea|Roma|Leuwayang|Leudanung|Normal|Wailolong|Hoelea II|Lebewala|Mahal II|Peusawa|Wowong|Normal I|Meluwiting I
07|Buyasuri|2001|Panama|Benihading|Atulaleng|Roho|Loyobohor|Leuburi|Kaohua|Kalikur WL|Umaleu|Buriwutung|Mampir|Leuwohung|Bareng|Kalikur|Bean|Benihading II|Tobotani|Tubung Walang|Rumang|Atu' Walupang
08|Wulandoni|2001|Alap Atadei|Atakera|Leworaja|Pantai Harapan|Puor|Imulolong|Lamalera B|Lamalera A|Lelata|Wulandoni|Belobao|Posiwatu|Puor B|Ataili|Tapobali
09|Ile Ape Timur|2001|Todanara|Jontona|Lamawolo|Lamatokan|Bao Lali Duli|Lamaau|Aulesa|Waimatan|Lamagute
.14|Kabupaten Rote Ndao
01|Rote Barat Daya|2005|Oeseli|Oebou|Lalukoen|Oehandi|Oetefu|Batutua|Meoain|Oebafok|Oebatu|Mbokak|Lekik|Dolasi|Oelasin|Landu|Lentera|Sanggandolu|Sakubatun|Fuafuni|Dalek Esa
02|Rote Barat Laut|1008|Busalangga|2004|Temas|2007|Modosinal|2009|Netenaen|2012|Ingguinak|Oetutulu|Daudolu|2017|Tualima|2019|Hundihuk|2021|Saindule|2025|Busalangga Timur|Busalangga Barat
03|Lobalain|1001|Namodale|1009|Mokdale|1011|Metina|2002|Kuli|Bebalain|Kolobolon|Helebeik|Sanggaoen|Holoama|Tuanatuk|2010|Oelunggu|2012|Oematamboli|Suelain|Baadale|Lekunik|Loleoen|Kuli Aisele|Oeleka
04|Rote Tengah|1002|Onatali|2001|Maubesi|2003|Nggodimeda|Limakoli|Lidamanu|2010|Suebela|Lidabesi|2013|Siomeda
05|Pantai Baru|1009|Olafulihaa|2001|Nusakdale|Batulilok|Lenupetu|Sonimanu|Oebau|Oeledo|Keoen|Edalode|2010|Tungganamo|Tesa Bela|Lekona|Oenggae|Fatelilo|Ofalangga
06|Rote Timur|1004|Londalusi|2001|Mukekuku|Faifua|Hundihopo|2005|Serubeba|Lakamola|Matasio|2014|Pengodua|Batefalu|Papela|Matanae
07|Rote Barat|2001|Sedeoen|Nemberala|Oenggaut|Bo'a|Oenitas|Oelolot|Mbueain
08|Rote Selatan|2001|Lenguselu|Daleholu|Dodaek|Tebole|Inaoe|Nggelodae|Pilasue
09|Ndao Nuse|2001|Mbali Lendeiki|Anarae|Mbiu Lombo|Nuse|Ndaonuse
10|Landu Leko|2001|Bolatena|Lifuleo|Sotimori|Daeurendale|Daiama|Pukuafu|Tena Lai
11|Loaholu|2001|Oelua|Holulai|Tolama|Oebole|Tasilo|Boni|Balaoli|Oebela|Lidor|Mundek
.15|Kabupaten Manggarai Barat
01|Macang Pacar|2001|Bari|Rokap|Mbakung|Nggilat|Rego|Wontong|Raba|Nanga Kantor|2014|Watubaru|Lewat|Watu Manggar|2025|Sarae Naru|Nanga Kantor Barat
02|Kuwus|1022|Golo Ru'u|Nantal|2002|Coal|2004|Pangga|2010|Lewur|Lawi|2017|Compang Suka|Benteng Suru|2021|Sama|2030|Bangka Lewat|Suka Kiong|Golo Pua
03|Lembor|1032|Tangge|2003|Wae Wako|2010|Wae Kanta|Ponto Ara|Wae Bangka|Pong Majok|Daleng|2021|Siru|Pondo|Poco Rutang|2025|Ngancar|2033|LIang Sola|Wae Mowol|Golo Ndeweng|Poco Dedeng
04|Sano Nggoang|2001|Golo Ndaring|2005|Golo Kempo|2008|Golo Manting|Matawae|2011|Nampar Macing|2014|Wae Sano|2016|Golo Mbu|Golo Leleng|Sano Nggoang|2020|Wae Lolos|2024|Golo Sengang|Watu Panggal|Golo Kondeng|Poco Golo Kempo|Pulau Nuncung
05|Komodo|1024|Wae Kelambu|Labuan Bajo|2001|Komodo|Pasir Putih|Pasir Panjang|Golo Mori|Warloka|2007|Golo Bilas|Macang Tanggar|Watu Nggelek|2015|Golo Pongkor|Nggorang|2018|Papa Garang|Batu Cermin|Gorontalo|2022|Tiwu Nampar|2026|Seraya Marannu|Compang Longgo|Pantar
06|Boleng|2001|Mbuit|Golo Ketak|Pota Wangka|Tanjung Boleng|Golo Sepang|Pontianak|Sepang|Golo Lujang|Batu Tiga|2020|Golo Nobo|Beo Sepang
07|Welak|2001|Golo Ronggot|Semang|Dunta|Gurung|Orong|Pong Welak|Galang|Rehak|Watu Umpu|Pengka|Lale|2015|Racang Welak|Sewar|Robo|Wewa|Golo Ndari
08|Ndoso|2001|Golo Poleng|Tentang|Raka|Kasong|Ndoso|Waning|Wae Buka|Momol|Lumut|Pong Narang|Golo Bore|Pateng Lesuh|Tehong|Golo Ru'a|Golo Keli
09|Lembor Selatan|2001|Repi|Watu Waja|Surunumbeng|Munting|Kakor|Lalong|Wae Mose|Nanga Lili|Nanga Bere|Benteng Dewa|Watu Rambung|Lendong|Watu Tiri|Benteng Tado|Modo
10|Mbeliling|2001|Liang Ndara|Tandong Belang|Cunca Lolos|Cunca Wulang|Golo Damu|Golo Ndoal|Golo Sembea|Golo Desat|Kempo|Wae Jare|Golo Tantong|Tiwi Riwung|Watu Wangka|Compang Liang Ndara|Watu Galang
11|Pacar|2001|Pacar|Manong|Romang|Compang|Waka|Pong Kolong|Loha|Benteng Ndope|Golo Lajang|Golo Lajang Barat|Kombo|Kombo Selatan|Kombo Tengah
12|Kuwus Barat|2001|Golo Lewe|Tueng|Sompang Kolang|Wajur|Kolang|Golo Riwu|Compang Kules|Tengku|Golo Wedong|Ranggu
.16|Kabupaten Nagekeo
01|Aesesa|1001|Dhawe|1003|Mbay I|1005|Towak|1007|Mbay II|1009|Danga|1011|Lape|2002|Labolewa|2004|Tedamude|2006|Nggolonio|2008|Olaia|2010|Aerama|2012|Marapokot|Tonggurambang|Waekokak|Ngegedhawe|Tadakisa|Nggolombay|Nangadhero
02|Nangaroro|1001|Nangaroro|2002|Podenura|Tonggo|Wokodekororo|Riti|Kotakeo|Pagomogo|Degalea|Ulupulu|Bidoa|Utetoto|Nataute|Woedoa|Woewutu|Ulupulu I|Wokowoe|Kotakeo Satu|Kotakeo Dua|Kodaute
03|Boawae|1001|Natanage|1003|Nagesapadhi|1005|Nageoga|1007|Wolopogo|1009|Rega|1011|Ratongamobo|1013|Olakile|1021|Natanage Timur|2002|Rowa|2004|Solo|2006|Legederu|2008|Nagerawe|2010|Kelewae|2012|Kelimado|2014|Mulakoli|Wea Au|Raja|Wolowea|Gerodhere|Dhereisa|Rigi|2022|Alorawe|Focolodorawe|Wolowea Timur|Wolowea Barat|Raja Timur|Raja Selatan
04|Mauponggo|1001|Mauponggo|2002|Bela|Wolokisa|Wuliwalo|Maukeli|Aewoe|Wolotelu|Sawu|Jawapogo|Ululoga|Lodaolo|Woloede|Woewolo|Salalejo|Ua|Kotagana|Lokalaba|Lajawajo|Keliwatulewa|Wololelu|Selalejo Timur
05|Wolowae|2001|Tendatoto|Totomala|Tendakinde|Anakoli|Natatoto
06|Keo Tengah|2001|Witurombaua|Lewangera|Wajo|Kotowuji Timur|Kotowuji Barat|Mbaenuamuri|Udiworowatu|Kotodirumali|Pautola|Ladolima|Keli|Ngera|Ladolima Timur|Ladolima Utara|Wajo Timur|Paumali
07|Aesesa Selatan|2001|Rendubutowe|Tengatiba|Langedhawe|Renduteno|Renduwawo|Wajomara|Rendut Tutubhada
.17|Kabupaten Sumba Tengah
01|Katiku Tana|2001|Makata Keri|2003|Kabela Wuntu|Mata Woga|2019|Umbu Riri|2023|Anakalang|Dewa Jara|Mata Redi
02|Umbu Ratu Nggay Barat|2002|Praimadeta|Pondok|Maderi|Anajiaka|Wairasa|Umbu Kawolu|Umbu Mamijuk|Umbu Pabal|Umbu Langang|2021|Umbu Pabal Selatan|Umbu Jodu|Anapalu|Daha Elu|Dewa Tana|2027|Mata Waikajawi
03|Mamboro|2001|Wendewa Timur|Wendewa Selatan|Wendewa Utara|Wendewa Barat|Cendana|Wee Luri|Ole Ate|Manu Wolu|Watu Asa|Bondo Sulla|Susu Wendewa|Ole Dewa|Cendana Barat
04|Umbu Ratu Nggay|2001|Mbilur Pangadu|Soru|Praikoruku Jangga|2007|Lenang|Tana Mbanas|Padira Tana|Ngadu Bolu|2014|Tana Mbanas Selatan|Tana Mbanas Barat|Ngadu Olu|Lenang Selatan
05|Katiku Tana Selatan|2001|Konda Maloba|Tana Modu|Malinjak|Wailawa|Dameka|Waimanu|Manurara|Elu|Oka Wacu
06|Umbu Ratu Nggay Tengah|2001|Bolu Bokat|Mara Desa|Weluk Praimemang|Bolu Bokat Utara|Maradesa Timur|Maradesa Selatan|Bolu Bokat Barat|Wangga Waiyengu|Sambali Loku|Holur Kambata
.18|Kabupaten Sumba Barat Daya
01|Loura|2001|Bondo Boghila|Lete Konda|Karuni|Totok|2009|Rama Dana|Wee Mananda|2013|Pogo Tena|Payola Umbu|Wee Kambala|Loko Kalada|Lete Konda Selatan
02|Wewewa Utara|2001|Mali Mada|Wano Talla|Wee Paboba|Mata Loko|Wee Namba|Puu Potto|Bodo Ponda|Reda Wano|Odi Paurata|Pandua Tana|Djela Manu|Mawo Maliti
03|Wewewa Timur|2001|Kalembu Ndara Mane|Tema Tana|2005|Mareda Kalada|Pada Eweta|2012|Wee Limbu|Lete Kamouna|Mata Pyawu|Wee Lima|2018|Dikira|2020|Dangga Mangu|Mainda Ole|Kadi Wano|Nyura Lele|Lele Maya|Maliti Dari|Mawo Dana|Dede Pada|Mata Wee Lima|Kadi Wone
04|Wewewa Barat|2001|Waimangura|Kalembu Weri|Wali Ate|Kabali Dana|Wee Kombaka|Marokota|Watu Labara|Kalimbu Tillu|2011|Menne Ate|Reda Pada|Raba Ege|2015|Kalaki Kambe|Kalembu Kanaika|Laga Lete|Wee Kura|Lua Koba|Tawo Rara|Sangu Ate|Lolo Ole|Pero
05|Wewewa Selatan|2001|Buru Deilo|Weri Lolo|Buru Kaghu|Denduka|Bondo Bela|Delo|Tena Teke|Bondo Ukka|Umbu Wangu|Milla Ate|Rita Baru|Mandungo|Wee Wulla|Wee Baghe
06|Kodi Bangedo|2001|Dinjo|Lete Loko|Walla Ndimu|2006|Waikadada|2010|Rada Loko|Mata Kapore|Umbu Ngedo|2014|Waimakaha|Waimaringi|Tana Mete|Waipaddi|Manu Toghi|Karang Indah|Rada Malando|Waikaninyo|Ana Goka|Delu Depa|Mere Kehe|Bondo Balla|Maliti Bondo Ate|Ana Lewe
07|Kodi|2001|Bondo Kodi|Ate Dalo|Hamonggo Lele|Homba Rande|Pero Batang|Wura Homba|Koki|Kapaka Madeta|Kawango Hari|Onggol|Mali lha|Watu Wona|Tanjung Karoso|Pero Konda|Homba Rica|Ana Kaka|Ole Ate|Kadoki Horo|Ana Engge
08|Kodi Utara|2001|Hoha Wungo|Homba Karipit|Wailabubur|Kori|Kalena Rongo|Waiholo|Noha|Mangganipi|Kendu Wela|Bila Cenge|Bukambero|2013|Homba Pare|Magho Linyo|Wee Wella|Kadu Eta|Kadaghu Tana|Hameli Ate|Waitaru|Nangga Mutu|Limbu Kembe|Moro Manduyo
09|Kota Tambolaka|1003|Langga Lero|Waitabula|2001|Rada Mata|Kalena Wano|2005|Wee Londa|Wee Pangali|Kadi Pada|Watu Kawula|Wee Rena|Kalembu Kaha
10|Wewewa Tengah|2001|Kanelu|Tanggaba|Wee Kokora|Wee Rame|Lombu|Eka Pata|Bolora|Omba Rade|Kalingara|Wee Patando|Mereda Wuni|Mata Wee Karoro|Gollu Sapi|Mata Lombu|Kadi Roma|Bondo Delo|Lete Wungana|Limbu Watu|Kiku Booko|Tarra Mata
11|Kodi Balaghar|2001|Wailangira|Kahale|Waikarara|Panenggo Ede|Waiha|Wainyapu|Loko Tali|Waipakolo
.19|Kabupaten Manggarai Timur
01|Borong|1020|Kota Ndora|Rana Loba|1039|Satar Peot|2001|Nanga Labang|2004|Gurung Liwut|Benteng Riwu|Ngampang Mas|2009|Rana Masak|Benteng Raja|2014|Golo Lalong|2017|Golo Kantar|Poco Rii|2025|Balus Permai|2031|Waling|Golo Leda|2034|Compang Tenda|Bangka Kantar|2038|Compang Ndejing
02|Lamba Leda Selatan|1027|Mandosawu|Nggalak Leleng|1042|Bangka Leleng|2001|Poco Lia|Pocong|Lenang|Melo|Leong|2011|Bea Waek|2013|Golo Lobos|Bangka Kuleng|Bangka Pau|Golo Nderu|Satar Tesem|Gurung Turi|Compang Laho|Watu Lanur|2026|Golo Ndari|2029|Compang Wesang|Golo Wune|Lento|Compang Weluk|Golo Rengket|2037|Deno
03|Lamba Leda|2001|Tengku Leda|Tengku Lawar|Goreng Meni|Golo Munga|2009|Golo Rentung|Golo Lembur|Compang Necak|2013|Compang Mekar|Compang Deru|2016|Golo Nimbung|Lamba Keli|2021|Goreng Meni Utara|2023|Golo Paleng
04|Sambi Rampas|1009|Pota|1011|Nanga Baras|1018|Ulung Baras|1020|Golo Wangkung Utara|2001|Nanga Mbaur|Nanga Mbaling|2007|Lada Mese|2012|Nampar Sepang|Kembang Mekar|Wela Lada
05|Elar|1020|Tiwu Kondo|2001|Lengko Namut|Rana Kulan|Golo Munde|Golo Lebo|Golo Lijun|2009|Sisir|2015|Haju Ngendong|Legur Lai|Rana Gapang|Biting|2025|Compang Soba|Compang Teo|2028|Kaju Wangi|Wae Lokom
06|Kota Komba|1001|Watu Nggene|Rongga Koe|1017|Tanah Rata|2003|Lembur|Ruan|2006|Mbengan|Rana Kolong|Gunung|2013|Komba|Bamo|Pong Ruan
07|Rana Mese|2001|Bea Ngencung|Satar Lahing|Torok Golo|Golo Ros|Rondo Woing|Sano Lokom|Golo Loni|Sita|Golo Rutuk|Golo Meleng|Wae Nggori|Compang Kantar|Watu Mori|Bangka Kempo|Compang Teber|Satar Lenda|Lidi|Bangka Masa|Lalang|Compang Loni|Compang Kempo
08|Lamba Leda Timur|2001|Watu Arus|Arus|Golo Lero|Rengkam|Compang Wunis|Benteng Rampas|Ngkiong Dora|Ulu Wae|Rende Nao|Wangkar Weli|Tango Molas|Urung Dora|Compang Raci|Wejang Mawe|Bangka Arus|Colol|Benteng Wunis|Wejang Mali
09|Elar Selatan|1001|Lempang Paji|2002|Sangan Kalo|Sipi|Gising|Langga Sai|Teno Mese|Golo Wuas|Nanga Meje|Paan Waru|Golo Linus|Benteng Pau|Wae Rasan|Mosi Ngaran|Nanga Puun
10|Kota Komba Utara|2001|Golo Tolang|Mokel|Paan Leleng|Rana Mbeling|Golo Meni|Golo Nderu|Golo Ndele|Rana Mbata|Mokel Morid|Watu Pari|Gunung Baru
11|Lamba Leda Utara|2001|Satar Padut|Satar Punda|Nampar Tabang|Lencur|Liang Deruk|Haju Wangi|Satar Kampas|Golo Mangung|Golo Wontong|Golo Munga Barat|Satar Punda Barat
12|Congkar|1001|Golo Wangkung|1007|Golo Wangkung Barat|2002|Buti|Golo Ngawan|Satar Nawang|Rana Mese|Compang Congkar|2008|Compang Lawi|Golo Pari|Wea
.20|Kabupaten Sabu Raijua
01|Sabu Barat|1001|Mebba|2002|Menia|Raeloro|Naawawi|Teriwu|Raenalulu|Raedewa|Ledeana|Depe|Raemude|Raekore|Raenyale|Raemadia|Delo|Roboaba|Djadu|Ledekepaka|Titinalede
02|Sabu Tengah|2001|Bebae|Tada|Matei|Loboaju|Eimadake|Jiwuwu|Eilode|Eimau
03|Sabu Timur|1001|Bolou|Limaggu|2003|Lobodei|Bodae|Keduru|Kuji Ratu|Loborai|Huwaga|Eiada|Keliha
04|Sabu Liae|2001|Raerobo|Mehona|Waduwalla|Ledeke|Eilogo|Deme|Kotahawu|Dainao|Eikare|Loborui|Halla Paji|Ledetalo
05|Hawu Mehara|2001|Lobohede|Molie|Daieko|Pedarro|Tanajawa|Ledeae|Wadumaddi|Lederaga|Gurimonearu|Ramedue
06|Raijua|1001|Ledeke|Ledeunu|2003|Bolua|Kolorae|Ballu
.21|Kabupaten Malaka
01|Malaka Tengah|2001|Barene|Kakaniuk|Kateri|Bakiruk|Kamanasa|Wehali|Umakatahan|Umanen Lawalu|Kletek|Naimana|Fahiluka|Lawalu|Harekakae|Barada|Bereliku|Railor Tahak|Suai
02|Malaka Barat|2001|Motaulun|Sikun|Fafoe|Lasaen|Umatoos|Rabasahain|Umalor|Besikama|Maktihan|Loofoun|Rabasa|Rabasa Haerain|Motaain|Oan Mane|Raimataus|Naas
03|Wewiku|2001|Halibasar|Weulun|Webriamata|Badarai|Weoe|Lorotolus|Seserai|Alkani|Lamea|Rabasa Biris|Biris|Weseben
04|Weliman|2001|Wesey|Haitimuk|Laleten|Kleseleon|Angkaes|Wederok|Lamudur|Forekmodok|Umalawain|Lakulo|Leunklot|Haliklaran|Bonetasea|Taaba
05|Rinhat|2001|Saenama|Wekmidar|Lotas|Nanin|Alala|Oekmurak|Webetun|Naet|Biudukfoho|Niti|Tafuli|Boen|Wekeke|Raisamane|Weain|Nabutaek|Tafuli I|Nanebot|Muke|Naiusu
06|Io Kufeu|2001|Biau|Kufeu|Tunmat|Tunabesi|Bani-Bani|Fatoin|Ikan Tuanbeis
07|Sasitamean|2001|As Manulea|Manulea|Naibone|Fatuaruin|Builaran|Manumutin Silole|Umutnana|Beaneno|Naisau
08|Laenmanen|2001|Meotroi|Tesa|Kapitan Meo|Tniumanu|Uabau|Boni Bais|Nauke Kusa|Bisesmus|Oenaek
09|Malaka Timur|2001|Raiulun|Wemeda|Kusa|Numponi|Dirma|Sanleo
10|Kobalima Timur|2001|Alas Utara|Kotabiru|Alas|Alas Selatan
11|Kobalima|2001|Babulu|Babulu Selatan|Sisi|Rainawe|Litamali|Lakekun Utara|Lakekun|Lakekun Barat
12|Botin Leobele|2001|Babotin|Kereana|Babotin Maemina|Babotin Selatan|Takarai
.71|Kota Kupang
01|Alak|1001|Namosain|Nunbaun Sabu|Nunbaun Delha|Nunhila|Fatufeto|Manutapen|Mantasi|Alak|Batu Plat|Manulai II|Naioni|Penkase Oeleta
02|Maulafa|1001|Oepura|Maulafa|Penfui|Naimata|Bello|Fatukoa|Kolhua|Sikumana|Naikolan
03|Kelapa Lima|1001|Kelapa Lima|1010|Oesapa|Lasiana|1014|Oesapa Barat|Oesapa Selatan
04|Oebobo|1001|Oebobo|1008|Oetete|Oebufu|Liliba|Fatululi|1013|Kayu Putih|Tuak Daun Merah
05|Kota Raja|1001|Bakunase|Bakunase Dua|Airnona|Naikoten Satu|Naikoten Dua|Kuanino|Nunleu|Fontein
06|Kota Lama|1001|Airmata|Lai Lai Bisi Kopan|Bonipoi|Solor|Tode Kisar|Merdeka|Oeba|Fatubesi|Pasir Panjang|Nefonaek`;
