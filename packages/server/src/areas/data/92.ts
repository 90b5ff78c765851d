// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Papua Barat
.02|Kabupaten Manokwari
03|Warmare|2001|Dindey|Indisey|Hingk|Warmare|Nimbay|Meny|Tanah Merah|Umcen|Subsay|Madrat|Snaimboy|Guentuy|Ngungguen|Sotea|Duwin|Ibuwau|Iboisrati|Sraindabey|2023|Indonbey
04|Prafi|2001|Prafi Mulya|Umbuy|Desay|2008|Ingkwoisi|2010|Somi|2016|Mebji
05|Masni|2001|Masni|Sumber Boga|2008|Wariori|Bowi Subur|2014|Yensum|Mansaburi|Igor|2020|Sembab|2027|Yonsoribo|2034|Koyani|2037|Undi|Jowen
12|Manokwari Barat|1001|Manokwari Barat|Sanggeng|Wosi|Amban|Padarni|Manokwari Timur|2007|Udopi|Ingramui|Soribo|Tanah Merah Indah
13|Manokwari Timur|1001|Pasir Putih|2002|Mansinam|Ayambori|Bakaro|Arowi|Aipiri|Susweni
14|Manokwari Utara|2001|Yoom I|2004|Yoom II|2007|Bremi|Saubeba|Pami|2011|Asai|2013|Meyunfoka|Tanah Rubuh|Sairo|2017|Inoduas|Lebau|2020|Cabang Dua|2022|Indou Oufa
15|Manokwari Selatan|1001|Sowi|Anday|2003|Katebu|Masyepi|Warmomi|Dihara|Waluri|Maruni|Misapmeysi|Wasai|Anggresi|Mupi|Warswami|Acemo|Wamesa|Dobut|Warkomi|Ngunimbouw
17|Tanah Rubuh|2001|Warkapi|Ayawi|Ukopti|Misabugoid|Mbatma|Urwambei|Imbeisika I|Imbeisika II|Warmawai|Rembuy|Imhasuma|Cuyehep|Hanghouw|Ningdip|Warami|Imboiti|Wariari|Indibo|Umnum|Ukemboisi|Menyumfoku|Wedoni|Mirowi|Warnyeti
21|Sidey|2001|Kaironi|Sidey|Waramui|Kassi|Saray|Sidey Baru|Sidey Makmur|Meyof I|Wariki|Womnowi|Manggupi|Sidey Jaya
31|Aimasi|2001|Kerenu|Wasegi Indah|Udapi Hilir|Waseki Pop|Uhyehebrig|Kali Amin|Bogor|Aimasi|Lismaungu|Bedip Matoa
32|Mokwam|2001|Duweibey|Mingre|Figoud|Kwau|Mokwam|Syou|Amber|Asarbey|Minoqbei|Bahamyenti|Kipuwau|Aiwow
33|Masni Utara|2001|Sibuni|Kali Merah|Prafi Barat|Macuan|Meiforga|Muara Prafi|Makwan|Urey|Mantedi|Aska
34|Wasirawi|2001|Moubja|Meyof II|Membowi|Ririnfos|Wariori Indah|Merejemeg|Wamfoura|Meyeruk|Aurmios|Muara Wariori
35|Moruj Mega|2001|Mubraidiba|Mandopi|Mubri|Teluk Mubri|Meyes|Inya|Warbefor|Yonggam|Singgimeba|Inyei
.03|Kabupaten Fak Fak
01|Fak-Fak|1001|Fak Fak Selatan|Fak Fak Utara|2007|Gewerpe|2011|Lusi Peri|Wrikapal
02|Fak-Fak Barat|2001|Werba|Kiat|Purwasak|2008|Wurkendik|2010|Kwuhkendak|Purwahab Tonggo|Pahger Nkindik|Werba Utara|Porum
03|Fak-Fak Timur|2001|Tunas Gain|2003|Urat|Sanggram|2010|Weri|2012|Kiria Bisa|Saharei
04|Kokas|1001|Kokas Kota|2003|Mandoni|2008|Sekar|Ugar|Sisir|Kampung Baru|Patimburak|Batufiafas|Kinam|2021|Mambunibuni|2024|Kriawaswas|2028|Sosar|Pang Wadar|Masina|Kimina Kra
05|Fak-Fak Tengah|1001|Danaweria|2002|Kayu Merah|Katemba|Nemewikarya|Raduria|Brongkendik|Air Besar|Mandopma|Kanantare|Pasir Putih|Pirma|Sakartemin|Hambrangkendik|Unipokpok
06|Karas|2001|Malakuli|Faur|Kiaba|Antalisa|Tarak|Tuberwasak|Mas
07|Bomberay|2007|Onimsari|Mekarsari|Pinang Agung|Bumi Moroh Indah|2012|Tesha|2014|Onim Jaya|Wono Rejo
08|Kramongmongga|2001|Kramongmongga|2007|Wargep|Mamur|Nembukteb|Pikpik|Kwamkwamur|Bahbadan|2016|Gewab|Tentreda|Mbaham Ma Youn
09|Teluk Patipi|2001|Puar|Degen|Tetar|2005|Sum|2011|Adora|Us|2014|Patipi Pasir|Patipi Pulau|2017|Mawar|Tibatibananam|2020|Offie|Muhri|Bisa
10|Pariwari|1001|Wagom|Wagom Utara|Dulanpokpok|2004|Tanama|Kapaurtutin|Sekban|Torea|Sekru|Sukuru Tuare
11|Wartutin|2001|Werpigan|Werabuan|Wartutin|Siboru|Sipatnanam|Kamandur Tetar
12|Fakfak Timur Tengah|2001|Waserat|Wambar|Kotam|Kwama|Kalamanuk|Wayati Timur|Wayati|Wayati Barat|Krabelang|Wambar Timur
13|Arguni|2001|Andamata|Taver|Arguni|Fior|Furir
14|Mbahamdandara|2001|Darembang|Goras|Mitimber|Waremu|Wos|Mbahamdandra|Goras Selatan
15|Kayauni|2001|Kaburbur|Ubadari|2004|Homorkokma|Pattukar|Kayuni|Kuagas|Rangkendak|Mananmur|Warpa
16|Furwagi|2001|Salakiti|Tawar|Gar|Rumbati|Werfra|Tanehamur|Sengkiti|Twootkindik
17|Tomage|2001|Mbima Jaya|Warisa Mulya|Wonodadi Mulya|Tomage|Otoweri|Wamosan|Salawier|Wasa Mulya|Wammar
.06|Kabupaten Teluk Bintuni
01|Bintuni|1001|Bintuni Timur|Bintuni Barat|2004|Tuasai|Argosigemerai|2009|Beimes|Iguriji|2022|Masina|2026|Wesiri
02|Merdey|2001|Merdey|Meryeb|2004|Meyom|2007|Menggerba|Anajero|2010|Mogromus|Morombuy|2014|Mekiesefeb|2020|Meyetga
03|Babo|2020|Irarutu III|Amutu|Nusei|Kasira
04|Aranday|2001|Aranday|2007|Kampung Baru|Kecap|Manunggal Karya
05|Moskona Selatan|2001|Jagiro|2004|Meyenda|Rawara|Barma Barat|2011|Inggof
06|Moskona Utara|2001|Moyeba|2004|Merestim|Inofina|Mosum
07|Wamesa|2001|Wamesa I/Idoor|Wamesa II/Yakati|Yansei|Mamuranu
08|Fafurwar|2001|Fruata/Irowutu II|Meryedi|Riendo
09|Tembuni|2001|Tembuni|Mogoi Baru|Araisum|Bangun Mulya
10|Kuri|2001|Sarbe|Wagura|Refideso|Naramasa|Obo
11|Manimeri|2001|Bumi Saniari|Banjar Ausoy|Waraitama|Atibo Manimeri|Pasamai|Korano Jaya
12|Tuhiba|2001|Tuhiba|Tisaida|Kucir|Sibena Raya|Sibena Permai
13|Dataran Beimes|2001|Horna|Cumnaji|Menci|Sir|Huss|Ugdohop
14|Sumuri|2001|Tofoi|Tanah Merah|Saengga|Forada|Materabu Jaya
15|Kaitaro|2001|Sara|Warga Nusa I|Warga Nusa II|Tugarama|Suga
16|Aroba|2001|Aroba|Yaru|Sido Makmur|Wimbro|Sangguar
17|Masyeta|2001|Masyeta|Mestofu|Kalibiru|Mesomda
18|Biscoop|2001|Jahabra|Ibori|Menyembru|Meyorga|Laudoho|Eniba|Mowitka
19|Tomu|2001|Sebyar Rejosasi|Tomu|Taroy|Ekam
20|Kamundan|2001|Kalitami I|Kalitami II|Kenara|Bibiram
21|Weriagar|2001|Weriagar|Mogotira|Weriagar Baru|Weriagar Utara|Tuanaikin
22|Moskona Barat|2001|Meyerga|Macok|Istiwkem|Majnic
23|Meyado|2001|Meyado|Barma|Barma Baru|Vasco Damneen
24|Moskona Timur|2001|Igomu|Mesna|Sumuy
.07|Kabupaten Teluk Wondama
01|Wasior|1001|Wasior I|2002|Rado|Dotir|Maniwak|Wasior II|Maimari|Moru|2009|Manopi|Ramiki|Iriati
02|Windesi|2001|Wamesa Tengah|Yopmeos|2004|Sombokoro|2007|Windesi|2010|Sandey
03|Teluk Duairi|2001|Aisandami|Sobey|2006|Yopanggar|2011|Sobey Indah
04|Wondiboy|2002|Wondiboy|2009|Kabouw|Issui|2015|Kaibi
05|Wamesa|2001|Sabubar|Ambuar|Karuan|2007|Yarpate|2009|Nordiwar
06|Rumberpon|2001|Yombekiri I|Isenebuay|Yomakan|2005|Iseren|2008|Yembekiri II|Yariari|2011|Wetitindau
07|Naikere|2001|Wosimi|Sararti|Yabore|Oyaa|Inyora|Undurara
08|Rasiei|2001|Rasiei|Torey|Isey|Uriemi|Sasirei|Tandia|Webi|Nggatum|Senderawoy
09|Kuri Wamesa|2001|Ambumi|Nanimori|Dusner|Yerenusi|Sobiar|Simei
10|Roon|2001|Yende|Syabes|Menarbu|Niab|Inday|Sariay|Mena
11|Roswar|2001|Waprak|Yomber|Syeiwar
12|Nikiwar|2001|Werabur|Mamisi|Werianggi|Kurei|Tamoge
13|Soug Jaya|2001|Kaprus|Yarmatum|Reyob|Siresi|Nuspairo
.08|Kabupaten Kaimana
01|Kaimana|1001|Kaimana Kota|1014|Krooy|2002|Marsi|Namatota|Lobo|Trikora|Tanggaromi|Sisir|Foroma Jaya|Murano|Mai Mai|Lumira|Kamaka|Coa|2015|Saria|Jarati|Sara|Werua|Oray
02|Buruway|2001|Kambala|Yarona|Edor|Tairi|Gaka|Guriasa|Adi Jaya|Nusaulan|Esania|Hia
03|Teluk Arguni Atas|2001|Furnusu|Feternu|Sawi|Tugarni|2010|Sawatawera|2012|Bofuwer|Warwarsi|Wanggita|2016|Fudima|Weswasa|Borogerba|Afu Afu|Bayeda|Moyana|Kokoroba|Wainaga|Maskur|Kensi|2027|Erigara|Pigo|Tugumawa|Tiwara|Gusi|Warua
04|Teluk Etna|2001|Rurumo|Boiya|Nariki|Bamana|Siawatan
05|Kambrau|2001|Rauna|Werafuta|Ubia Sermuku|Bahumia|Waho|Wamesa|Kooy
06|Teluk Arguni Bawah|2001|Jawera|Ruara|Wermenu|Egerwara|Kufuriyai|Manggera|Tanusan|Urisa|Waromi|Ukiara|2012|Nagura|Inari|Wanoma|Sumun|Seraran
07|Yamor|2001|Ure|Wosokuno|Urubika|Wagoha|Hairapara|Omba Pamuku
.11|Kabupaten Manokwari Selatan
01|Ransiki|2001|Ransiki|Nuhuwei|Yamboi|Tobou|Sabri|Bamaha|Abreso|Hamawi|Kobrey|Wamcei|Hamor|Susmorof|Mambrema
02|Oransbari|2001|Oransbari|Sidomulyo|Waroser|Margo Rukun|Muari|Watariri|Masabui|Warbiadi|Margomulyo|Warkwandi|Sindang Jaya|Wandoki|Akeju|Masabui II
03|Neney|2001|Wama|Disi|Hiyou|Sesum|Benyas|Aryawenmoho|Neney
04|Dataran Isim|2001|Isim|Duhugesa|Tubes|Umohousi|Tohosta|Hugomot|Dihisu|Inyuara|Desra|Mindermes|Sibjo|Dibera
05|Momi Waren|2001|Dembek|Nij|Siwi|Gaya Baru|Waren|Demini|Yekwandi
06|Tahota|2001|Yarmatum|Reyob|Kaprus|Seimeba
.12|Kabupaten Pegunungan Arfak
01|Anggi|2001|Iraiweri|Igembai|Imbai|Suteibey|Susi|Ullong|Mentubey|Ayaubey|Testega Pamaha|Pamaha|Uper|Hungku|Srubey
02|Anggi Gida|2001|Sibiogud|Krobut|Tubyam|Sakumi|Tombrok|Sisrang|Ngisrow|Itkau
03|Membey|2001|Inyebuow|Imbeisba|Usti|Memti|Koney|Membey
04|Sururey|2001|Sururey|Tuhubea|Sungedes|Inyaub|Saugemeba|Kobrey|Kopo|Dugahani|Tomstera|Kostera|Anuk|Menesrij
05|Didohu|2001|Iranmeba|Cirnohu|Dibetik|Danmou|Miseda|Sirgemeh|Sneremer|Kusmenau|Cigera|Tomstir|Gedeira|Demdamei|Dugrimog|Disra
06|Taige|2001|Genyu|Ansum|Deurohu|Horeta|Ubeisa|Taige|Tridaga|Disura|Awigau|Siskedowo|Irbos
07|Catubouw|2001|Catubouw|Bigwaimud|Mihou|Kaungwam|Aiga|Imandrigo|Unti|Ndabouw|Sugemeh|Manggesuk|Ijigreg|Jim|Slomiou|Binggrayud|Minmo|Mihij|Soudin|Timtouw|Idemai|Mieycomti|Coijut
08|Testega|2001|Testega|Meidogda|Meifekeni|Demuora|Jigja|Meigehenawu|Morumfeyi|Iba|Meimersa|Meifowoska|Meijugjijigja|Meifokeda|Dumbrey|Meksi|Asai Dua
09|Minyambaouw|2001|Minyambouw|Demaisi|Awaibehel|Indabri|Coisi|Imbenti|Sigim|Imbonggun|Aduer|Ugjeheg|Micadiwor|Ungga|Mitiede|Simerbei|Driye|Wamminda|Umpug|Handuk|Ninsimoi|Anggra|Inggramhim|Mbingma|Injuar|Apul|Memangker|Mainda|Imbrekti|Ipingosi|Pinyausi|Sinaltousi|Misangoisi|Smanggei|Nimbiau|Bingwoyut|Ayau|Andang|2039|Miconti
10|Hingk|2001|Sopnyai|Ikimabou|Manggot|Kisap|Nungkimor|Cangoisi|Minyeimemud|Penibut|Demunti|Gueipimbai|Tigaucomti|Urwong|Aryon|Punggung|Humeisi|Haktiebou|Kwok Satu|Kwok Dua|Kwaiyehep|Mbegau|Ngimoubri|Liehak|Umcep|Tumbeibehei|Tingwoikiou|Guwei Uti|Ntap|Monut|Mbrande`;
