// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Papua Barat Daya
.01|Kabupaten Sorong
01|Makbon|1001|Makbon|2002|Asbaken|Malaumkarta|Batu Lubang|Batu Lubang Pantai|Kwadas|Bainkete|Teluk Dore|Sawatuk|Malagasih|Klasimigik|Klasigi|Klagulus|Suatolo|Mibi
02|Beraur|2001|Klabra|Wanurian|Klarion|Kaas|Wensi|Mumpi|Klamak|Serselion|Kmafo|Midlal|Sorain|Armoin|Serselion Baru
03|Salawati|1001|Katinim|Majener|Majaran|Matawolot|2005|Walal|Malaus|Rawa Sugi
04|Seget|2001|Seget|Malabam|Pulau Kasim|Kasimle|Wewenagu|Wasingsan|Klayas|Wayenkede|Mobi
05|Aimas|1001|Aimas|Malawili|Malawele|Mariat Pantai|Mariat Gunung|1007|Warmon|Klabinain|Malasom|Klaigit|1012|Malagusa|Klafma|2006|Maibo|2011|Aimo|2014|Malasaum
06|Klamono|2001|Klawana|Klamono|Wariyau|Klalomon|Wonosari|Gisim Darat|Mlais|Malasmiliy|Klasafet|Posa
07|Sayosa|2001|Sayosa|Maladofok|Yorbes|Samusa|Klamintu|Klain
08|Segun|2001|Segun|Gisim|Waimon|Klasegun|Waimlabat|Majemau|Klasin|Klajaring|Malamas
09|Mayamuk|1001|Makbusun|Makbalim|Makotyamsa|2004|Jeflio|Arar|Klain|Klasmelek|Wen|Warmon Kokoda|Asjidba|Malamay
10|Salawati Selatan|2001|Sailolof|Kotlol|Dulbatan|Manoket|Payapop|Masmapop
11|Klabot|2001|Indiwi|Klabot|Mlat|Mlawes|Mlasfa|Kanolo|Somir|Warkti
12|Klawak|2001|Wilty|Mlawen|Byoklokfle|Tbotjin|Sas|Samolslo|Kmasen|Klasawon|Yurkaden|Betwaf|Cokhif
13|Maudus|2001|Luwelala|Klatim|Klaos|Suluh|Bousui|Kamuyar|Klaka|Safdesa|Klagen
14|Mariat|1001|Klamalu|Mariyai|Klasuluk|Klamasen|1008|Maklalut|Klaru|Jamaimo|2005|Klaben|Klasan|Fafi|2011|Kasih
15|Klayili|2001|Klayili|Klawuluh|Malakobutu|Kwakeik|Klasowoh|Malalilis|Mlawer|Klatomok
16|Klaso|2001|Siwis|Miskum|Klamugun|Sbaga|Klalik|Malawhili|Klasou
17|Moisegen|2001|Klafdalim|Klaforo|Klasof|Ninjimur|Klasari|Klawoton|Wonosobo|Sakamerin|Masmili
18|Sorong|2001|Maibo|Malaflon|Kabanmolo|Kagiwala
19|Bagun|2001|Disfra|Bagun|Klawom|Klamomis|Klakwonrit|Mode|Bratmawe|Klawon|Mlamli
20|Wemak|2001|Saluk|Klawaren|Woloin|Klalin Mos|Kwari|Kamlin
21|Sunook|2001|Dasri|Masos|Ketawas|Warbo|Suus|Sulya|Bouwoi
22|Buk|2001|Buk|Mlakhan|Klais|Mimpe|Tiklen|Klahen|Moos
23|Saengkeduk|2001|Saengkeduk|Selekobo|Suye|Klamede|Sambatie|Klagele
24|Malabotom|2001|Malasigit|Klagulu|Klamugun|Malajapa|Klasman|Malamoja|Magatarum|Tanah Tinggi|Marik May
25|Konhir|2001|Tarsa|Klamne|Wisbiak|Klafyo|Mlasiwor|Klafelem|Klaflum|Klarin|Mlaron
26|Klasafet|2001|Maladuk|Klamono Olie|Barros|Pusu Tiligum|Klawilibe
27|Hobard|2001|Hobard|Brianlo|Floyi|Klazelt|Sfadon|Selol|Dais
28|Salawati Tengah|2001|Waliam|Manfanim|Waibin|Waiman|Sakapul|Maralol|Batbiro|Duriankari|Meyaup|Sailen
29|Botain|2001|Klafluk|Mamsit|Sabake|Klayastani|Botain
30|Sayosa Timur|2001|Sailala|Klawana|Kladuk|Klawon|Klakak|Klalwok
.02|Kabupaten Sorong Selatan
01|Teminabuan|1002|Kaibus|Kohoin|2001|Wersar|2004|Wehali|Aibobor|Wermit|Keyen|Siribau|Magis|Tegirolo|Wernas|Tapiri|Gorolo|Nambro|Seyolo|Ani Sesna
02|Inanwatan|2001|Mate|Serkos|Solta Baru|Wadoi|Isogo|Sibae|Mogibi|Odeare|Siri-siri
03|Sawiat|2001|Sawiat|Sasnek|Elles|Sodrofoyo|Sfakyo|Wensough|Ween|Wendi
04|Kokoda|2001|Tarof|Negeri Besar|Siwatori|Kasuweri|Migori|Tambani|Daubak|Totona|Nayakore|Arbasina|Birawaku|Korewatara|Tapas|Topdan|Migrito|Daimar
05|Moswaren|2001|Moswaren|Johsiro|Hararo|Bumi Ajo|Hasik Jaya|Kamisabe|Tokass
06|Seremuk|2001|Haha|Klaogin|Tofot|Sbir|Srer|Woloin|Kamaro|Kakas
07|Wayer|2001|Sungguer|Unggi|Boldon|Sesor|Waigo|Bagaraga|Wardik|Wayer
08|Kais|2001|Kais|Tapuri|Yahadian|Benawa I|Sumano
09|Konda|2001|Konda|Wamargege|Bariat|Manelek|Nagna
10|Matemani|2001|Mugim|Nusa|Saga|Puragi|Tawanggire|Bedare
11|Kokoda Utara|2001|Udagaga|Kayubiro|Adona|Benawa II|Atori|Kamundan Satu|Karirif|Bubuko|Kamundan Dua
12|Saifi|2001|Manggroholo|Komanggaret|Sayal|Kayabo|Sisir|Mlaswat|Kwowok|Sira|Kenaya
13|Fokour|2001|Pasir Putih|Wandum|Bemus|Welek
14|Salkma|2001|Wenslolo|Klamit|Mlabolo|Kofalit|Alma
15|Kais Darat|2001|Mukamat|Ikana|Haemaran|Siranggo|Mogatemin|Onimsefa|Makaroro
.03|Kabupaten Raja Ampat
01|Misool (Misool Utara)|2001|Waigama|Salafen|Aduwei|Atkari|Solal
02|Waigeo Utara|2001|Kabare|Andey|Asukweri|Bonsayor|Darumbab|Kalisade
03|Waigeo Selatan|2001|Saonek|Saporkren|Yenbeser|Friwen|Wawiyai
04|Salawati Utara|2001|Samate|Kapatlap|Jefman Barat|Wamega|Jefman Timur|Waidim
05|Ayau|2001|Dorehkar|Yenkawir|Boiseran|Runi|Yenkanfan
06|Misool Timur|2001|Foley|Tomolol|Usaha Jaya|Limalas Timur|Audam|Limalas Barat
07|Waigeo Barat|2001|Selpele|Mutus|Bianci|Saleo|Waisilip
08|Waigeo Timur|2001|Puper|Yenbekaki|Urbinasopen|Yensner
09|Teluk Mayalibit|2001|Lopintol|Warsamdin|Mumes|Kalitoko
10|Kofiau|2001|Dibalal|Tolobi|Deer|Mikiran|Awat
11|Meos Mansar|2001|Yenbekwan|Kapisawar|Sawinggrai|Yenwaupnor|Arborek|Yenbuba|Kabuy|Kurkapa|Sauandarek
12|Misool Selatan|2001|Fafanlap|Yellu|Harapan Jaya|Kareyepop|Dabatan
13|Warwarbomi|2001|Warwanai|Mnier|Boni|Warkori
14|Waigeo Barat Kepulauan|2001|Manyaifun|Miosmanggara|Pam|Saukabu|Gag|Saupapir
15|Misool Barat|2001|Lilinta|Gamta|Biga|Kapatcol|Magey
16|Kepulauan Sembilan|2001|Weijim Barat|Weijim Timur|Satokurano|Pulau Tikus
17|Kota Waisai|1001|Waisai|Sapordanco|Bonkawir|Warmasen
18|Tiplol Mayalibit|2001|Go|Kabilol|Arawai|Beo|Waifoi|Warimak
19|Batanta Utara|2001|Yensawai Timur|Yensawai Barat|Arefi Timur|Arefi Selatan
20|Salawati Barat|2001|Waibon|Solol|Kaliam|Kalwal
21|Salawati Tengah|2001|Kalobo|Sakabu|Waibu|Waijan|Waimeci|Wailabu|Wailen
22|Supnin|2001|Rauki|Urai|Duber|Kapadiri
23|Kepulauan Ayau|2001|Abidon|Rutum|Reni|Meosbekwan
24|Batanta Selatan|2001|Yenanas|Amdui|Wailebet|Waiman
.04|Kabupaten Tambrauw
01|Fef|2001|Fef|Wayo|Syubun|Sikor|Ibe|Syunam|Banfot|Iwin|Esyum|Imor
02|Miyah|2001|Siakwa|Aibogiar|Ayae|Ayawit|Aifair
03|Yembun|2001|Baun|Sumbekas|Metnayam|Metbelum|Salem|Metbesa
04|Kwoor|2001|Kwoor|Hopmare|Orwen|Barar|Esmambo
05|Sausapor|2001|Sausapor|Emaos|Jokte|Uigwem|Sungguwan|Sau Uram|Nanggou|Bondek|Bondonggwan|Syurauw
06|Abun|2001|Wau|Syukwo|Waibem|Weyaf|Weprari
07|Syujak|2001|Syujak|Banso|Iof|Frafane
08|Moraid|2001|Mega|Selewok|Malaworsai|Kwade|Bonem|Warafor|Warmasi|Warmanen|Namuas
09|Kebar|2001|Injai|Apoki|Matatun|Jafai|Jambuani|Manaria|Anarum|Wasanggon|Wabanek
10|Amberbaken|2001|Saukorem|Wefiani|Wasarak|Binasi|Kabibwan|Binmaks|Manggapnut|Waramui|Warpaperi
11|Senopi|2001|Senopi|Arapi|Srurem|Sumo|Ifat Mitu|Povokek Ania|Thomas|Tintum Araw|Hobiah
12|Mubrani|2001|Arfu|Bawey|Wasnembri|Waru|Atori|Meriambeker|Warokon|Arekon|Bonpaya|Marbuan
13|Bikar|2001|Werur|Bukit|Wertam|Werwaf|Werbes|Nombrak|Bikar|Syunai|Suyam|Wertim
14|Bamusbama|2001|Bamusbama|Bamuswaiman|Syarwom|Babak|Bano|Wormon
15|Ases|2001|Ases|Asuon|Safotiek|Frasayoah
16|Miyah Selatan|2001|Mawor|Ruf|Ayamane|Whismer|Sahae|Hewi|Sisu|Ruvewes|Yabuow
17|Ireres|2001|Miri|Meis|Aifamas|Meinad|Atafrumek|Ifiam|Wufmana
18|Tobouw|2001|Syumbab|Krisnos|Syukwes|Sunggak|Wowom|Resye
19|Wilhem Roumbouts|2001|Tabamsere|Sayam|Araf Mafat|Esyuom
20|Tinggouw|2001|Tinggouw|Hohair|Ruriai|Soon|Ifatkan
21|Kwesefo|2001|Jokbujoker|Kranfotsu|Syuau|Kwesefo|Batdey|Syumbi|Bao|Donan|Dombron
22|Mawabuan|2001|Wausin|Asiti|Bisaud|Nisandauw|Afrawi|Ajokwapi
23|Kebar Timur|2001|Inam|Jandurauw|Inambuari|Sitori|Untorey|Nabisai|Arumi|Karawi|Arampak|Barona
24|Kebar Selatan|2001|Nekori|Ajami|Aniti|Akari|Amnan|Atiki|Arwani|Aritowi|Umpay|Meiwar
25|Manekar|2001|Atai|Akmuri|Awori|Itafiti|Atunari|Ajami Waripi|Narai|Aranari|Waumi|Aneti
26|Mpur|2001|Arupi|Mangganek|Wajarek|Kali An|Araro|Wekari|Serayo
27|Amberbaken Barat|2001|Sasui|Imbuan|Manggaew|Saurabon|Wasawmontem
28|Kasi|2001|Meserikweda|Kasi Baru|Kasi Jaya|Meimorufof|Kasi Indah|Wacam|Irumfei|Pubuan|Ireji|Kasi Inom|Meycocforga|Meyomnar
29|Selemkai|2001|Della|Malayauw|Klasbon|Klasei|Klabili
.05|Kabupaten Maybrat
01|Aifat|2001|Kumurkek|Susumuk|Kokas|Kocuas|Kocuwer|Bori|Werjaya|Tehahite|Faitmayaf|Aisyo|Futon|Sampika|Martaim|Frawebo|Faitsawe|Kocuwer Selatan|Faitmayaf Barat|Sikof|Bori Timur|Kumurkek Barat|Ainod|Kocuas Utara|Sunei
02|Aifat Utara|2001|Ayawasi|Ayawasi Selatan|Ayawasi Timur|Susai|Fonatu|Mosun|Wayane|Konja|Yarat|Man|Howait|Haenkanes|Konja Barat|Yarat Timur|Raha|Mowes|Irata|Neset|Mosun Timur|Mosun Utara
03|Aifat Timur|2001|Aisa|Aikrer|Aitrem|Sawin|Sahbuku|Sasior Frabuku|Wakom|Sanem|Buoh Sa
04|Aifat Selatan|2001|Kisor|Sorry|Imsun|Sabah|Tahsimara|Fuog|Asiaf Saman|Hora Iek|Fuog Selatan|Same Rakator|Roma|Krus|Awet Main|Yeek|Kaitana|Tolak
05|Aitinyo Barat|2001|Kambufatem|Kambufatem Utara|Fatase|Hosyo Ata|Waybomatah|Siyo|Hasweh|Fatem|Hosyo Banah
06|Aitinyo|2001|Aitinyo|Irohe|Sris|Kamro|Karsu|Tehak Kecil|Sira Aya|Korom|Sumanis|Ibasuf|Sowai Sau|Subin|Irohmrar|Bofait|Afkrem|Wiho|Kamro Selatan
07|Aitinyo Utara|2001|Fategomi|Tehak Besar|Fan|Gohsames|Asmuruf U|Mirafaan|Asmuruf Tee|Tehak Tee|Framafir|Subrit|Inta|Bahwat
08|Ayamaru|1001|Ayamaru|2002|Framu|Mefkajim II|Fraharo|Smusswioh|Twer|Afes|Tuso
09|Ayamaru Utara|2001|Yubiah|Karetubun|Setta|Hohoyor|Arne|Aus Tiwit|Johafah|Yukase|Serma|Kfaa|Arne Timur|Nauwita
10|Ayamaru Timur|2001|Kambuaya|Huberita|Faitmajin|Ismayo|Sefayit|Insas|Faitsiur|Keyum
11|Mare|2001|Suswa|Seya|Waban|Kombif|Rufases|Bakrabi|Nafasi|Mahos|Sawo
12|Aifat Timur Tengah|2001|Mupas|Kamat|Frambu|Ayata|Aikus|Aiwesa|Pitor|Aifam|Saud|Tiam|Faan Kahrio|Assem
13|Aifat Timur Jauh|2001|Ainesra|Aimau|Mesyam|Aisasior|Franeway|Aikingging|Tiefromen
14|Aifat Timur Selatan|2001|Wormu|Makiri|Warba|Winuni|Srumate|Womba
15|Ayamaru Selatan|2001|Sauf|Sembaro|Koma Koma|Kanisabar|Sfarare|Saneh|Lemauk Klit|Hawioh|Simiyah|Sagrim
16|Ayamaru Jaya|2001|Adoh|Temel|Sosian|Segior|Orain|Rawas|Orsu|Soan|Warbo|Woman
17|Ayamaru Selatan Jaya|2001|Faitsimar|Asses|Fait Nigre|Sufu|Arus|Kofait|Isnum
18|Ayamaru Timur Selatan|2001|Kambuskato|Kambuskato Utara|Kambuifa|Isusu|Mano|Sipat|Faitwosur/Angkasa Pura
19|Ayamaru Utara Timur|2001|Mapura|Suwiam|Tomase|Frabo|Karfa|Kona|Kosah
20|Ayamaru Tengah|2001|Fiane|Kartapura|Men|Semu|Isme|Rindu|Tut|Yohwer|Hufioh|Bawy
21|Ayamaru Barat|2001|Soroan|Fanse|Chaliat|Sfacko|Sehu|Tbo|Sien|Sfaraka
22|Aitinyo Tengah|2001|Yaksoro|Awit|Sira|Eway|Erokwero|Sabun|Itigah|Sira Tee|Wrait 'U'|Way 'U'|Asnaif|Iroh Sohser|Framboh|Tohmri
23|Aitinyo Raya|2001|Jitmau|Ikuf|Isir|Jitmau Timur|Ikuf Utara|Sarimo|Kambusabo|Srirtabam|Faithowes|Yumame
24|Mare Selatan|2001|Seni|Renis|Sire|Fase|Sabes|Kuraso|Sidi|Osom|Sire Timur
.71|Kota Sorong
01|Sorong|1001|Remu Utara|Klademak|Kofkerbu|Remu
02|Sorong Timur|1001|Klawalu|Klamana|Klawuyuk|Kladufu
03|Sorong Barat|1001|Rufei|Klawasi|Puncak Cendrawasih|Pal Putih
04|Sorong Kepulauan|1001|Dum Barat|Dum Timur|Soop|Raam
05|Sorong Utara|1001|Malanu|Malasilen|Matalamagi|Sawagumu
06|Sorong Manoi|1001|Klaligi|Malawei|Malabutor|Remu Selatan|Klasabi
07|Sorong Kota|1001|Kampung Baru|Klabala|Klasuur|Klakublik
08|Klaurung|1001|Klasuat|Klablim|Klasaman|Giwu
09|Malaimsimsa|1001|Klagete|Malaingkedi|Malamso|Klabulu
10|Maladum Mes|1001|Suprau|Tampa Garam|Saoka|Tanjung Kasuari`;
