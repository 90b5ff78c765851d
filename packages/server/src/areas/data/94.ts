// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Papua Tengah
.01|Kabupaten Nabire
01|Nabire|1001|Wonorejo|Kali Bobo|Morgo|Girimulyo|Karang Tumaritis|Oyehe|Karang Mulia|Nabarua|Siriwini|2010|Kalisusu|Kali Harapan|Sanoba
02|Napan|2001|Napan|Masipawa|Weinami
03|Yaur|2001|Yaur|Akudiomi|Sima|Wami
04|Uwapa|2001|Topo|Urumusu|Marga Jaya|Argo Mulyo|Topo Jaya|Gamei Jaya
05|Wanggar|2001|Bumi Mulia|Karadiri|Wanggar Makmur
06|Siriwo|2001|Unipo|Aibore|Epomani|Tibai|Mabou|Ugida
07|Makimi|2001|Makimi|Nifasi|Biha|Lagari Jaya|Maidei|Manunggal Jaya
08|Teluk Umar|2001|Napan Yaur|Yeretuar|Bawei|Goni
09|Teluk Kimi|2001|Samabusa|Waharia|Kimi|Lani|Air Mandidi
10|Yaro|2001|Wanggar Sari|Wiraska|Yaro Makmur|Jaya Mukti|Wanggar Pantai|Ororodo|Bomopai|Parauto
11|Wapoga|2001|Totoberi|Samanui|Kamarisano|Taumi|Keuw
12|Nabire Barat|2001|Bumi Raya|Waroki|Gerbang Sadu|Kali Semen|Wadio
13|Moora|2001|Mambor|Hariti|Moor|Kama|Arui
14|Dipa|2001|Epouwa|Dikiya|Tagauto|Jigikebo|Jainoa
15|Menou|2001|Kunupi|Ogiyai|Lokodimi|Yegeugi
.02|Kabupaten Puncak Jaya
01|Mulia|1010|Wuyukwi|Pagaleme|2001|Pruleme|Wuyukwi|Wuyuneri|Pepera|Muliagambut|Trikora|Towogi|Birak Ambut|Usir
02|Ilu|1021|Wurak|2001|Wurak|Lambo|Pindebaga|Dolinggame|Belantara|Kalengga|Pulau Timur|Girmor|Maka|Mobigi|Jauria I|Gubulome|Megawi Megewa|Kurikpulok|Puky paky|Kaninonggo|Kirigimaduk|Pologengga|Ginipago|Aulukme
03|Fawi|2001|Fawi|Bakusi|Turumo|Kaho|Biricare|Dorey|Fii|Evo|Yerei
04|Mewoluk|2001|Mewoluk|Gumbru|Anggulobaga|Balinggup|Waliba|Nggininik|Biak|Wutikme
05|Yamo|2001|Yambuni|Yogolawi|Wundu|Binime|Tiogeme|Goyage|Kalimbut|Wolame|Muara|Gibaga|Nami|Linwakwi|Kwantineri|Jileyale
06|Nume|2001|Mepar|Anebalui|Pagolome|Tombok|Kering|Meyongga|Oum|Nume|Yawor|Wurina|Woraluk|Onendu|Akwibaga
07|Torere|2001|Gubugani|Ambok|Awiyam|Tubugime|Wariru|Digi|Kikup|Gunung Tayok|Nambu|Asua|Degei|Sigou|Nalu
08|Tingginambut|2001|Tinggineri|Monia|Tingginambut|Melekom|Gigume|Papua|Tingginime|Tombo|Gimanggen|Uragi|Yamengga|Degi|Jugumblawi|Paralo|Womelagandan|Bigirage|Lumbuk|Inikimaluk|Yonggun|Gobak|Gubupur|Berime
09|Pagaleme|2001|Pagaleme|Muliambut|Lunggineri|Igimbut|Kulok enggame
10|Gurage|2001|Yarmukum|Pilia|Yaniruk|Gwenggu|Tukwi|Tiru|Yogorini|Nalime|Urgele|Yagonik|Lulame
11|Irimuli|2001|Wandenggobak|Jiginikime|Puncak Senyum|Anggutari|Wunagelo|Dondo|Tanoba|Niruwi|Yalikambi
12|Muara|2001|Kulirik|Doligobak|Yalinggua|Talilome|Muara|Karubate|Dologobak|Yambidugum
13|Ilamburawi|2001|Ilamburawi|Berelema|Kalome|Temu|Jigunikime
14|Yambi|2001|Mondu|Yambi|Moulo|Tenolok|Ginigom|Dangenpaga|Wonome|Yoboluk|Tirineri
15|Lumo|2001|Lumo|Kililumo|Gilibe|Ninggineri|Wurabak|Wuluma|Tigir|Gililome|Wuramburu
16|Molanikime|2001|Tiolome|Belabaga|Mewut|Maloinggen|Wanume
17|Dokome|2001|Dokome|Purbalo|Wurage|Nowoneri|Nowome|Imulineri|Molobak|Kimibut|Nunggwagi
18|Kalome|2001|Kalome|Agape|Cilome|Longgawi|Wundini|Berem|Diraluk|Yanenggawi|Kayogebur|Wurabume|Binggelakme|Torage|Palumagi|Jiramok|Jinggwi|Pilibur
19|Wanwi|2001|Wanuwi|Nenegame|Bime|Anggege|Pernaluk|Kiburu|Nuwi|Ponggoname|Gibume|Naburage|Yunggwi|Anggagalo|Anggalo|Wiyage|Piyabigimbut|Bunaluk|Gereja Lama
20|Yamoneri|2001|Amberiambut|Kobarak|Wugiwagi|Yagaluk|Moulo|Jimbanime|Jiguluk|Yamoneri|Gumawi|Digolome|Bunume|Ngginigum|Jimbeneri|Jigelo|Piyapigi|Jibonok
21|Waegi|2001|Anggutare|Agopaga|Lerawera|Nakongwe|Ginilome|Yalibate|Wurunikime|Jimbinggame|Oriluk|Pagarugom|Towoluk|Tenolok|Jiogobak|Tirigoi|Mondogoneri|Tenomanggen|Andiron|Ambitmbit|Aulakme
22|Nioga|2001|Nioga|Yonggi|Wonggi|Wambagalo|Jigonikme|Muruwi|Wutime|Gibaga|Papak|Wanduri|Walom
23|Gubume|2001|Gubume|Milineri|Melela|Kenendaga|Apelome|Kumigi|Noba-Noba|Nogi|Gubuneri|Liguni|Mondu|Jinggi|Ginilume|Wunggani|Menggegenikime|Tinggirege|Timoramo
24|Taganombak|2001|Guna|Mandura|Lugubago|Andugir|Muara Miguni|Abili|Pereya|Ginimanggen|Laworege|Wumbiri
25|Dagai|2001|Dagai|Dagai 2|Deide|Faride|Soi|Mbomban|Yeihneri|Mandara Lani|Debite|Gueri
26|Kiyage|2001|Kiyage|Wanggiba|Amuringgik|Tenggabanggwi|Tumbiwolu|Kelandu|Ambo|Atoli
.03|Kabupaten Paniai
01|Paniai Timur|1001|Enarotali|1006|Timida|2002|Madi|Aikai|Ipakiye|Papato|2007|Kopo|Wage|Kagupago|Oyaigo|Kogekotu|Awabutu|Geko|Mugimeketago|Tuamakida|Geibu|Pudotadi|Kogekotu|Iyaitaka|Ugibutu|Wouyebutu|Amougibutu|Dapaiba|Yukekebo|Agumaida|Yagiyo Butu
02|Paniai Barat|1001|Obano|2002|Kegouda|Totiyo|Beko|Tipakotu|Epo Obano|Towauwo|Wiyogei|Ekinauwo|Kigodide|Putakogopa|Waukotopa|Digiugii
03|Aradide|2001|Toyaimoti|Agapo|Abatadi|2005|Baguwo|Makidini|Tagiya|Emai|Dinubutu|2013|Duwadide
04|Bogabaida|2001|Bogobaida|Nawipauwo|Madou|Jibudide II|Yumauwo|Kagoudide|Eyapouda|Miyokepi|Obaya Dimi
05|Bibida|1001|Bibida|2002|Ugidimi|Odiyai|Tuwaktu|Kugaisiga|Kolaitaga|Dama-dama
06|Dumadama|2001|Duma|Bomosiga|Japesigaiwaka|Waitapa|Duma II
07|Siriwo|2001|Todia|Dadou|Bua|Kepi|Wageme|Bugubutu|Dogomouto|Giwo|Nomokepota|Eguai|Degatadi|Uwoyupi|Wegekebo|Yinotadi
08|Kebo|2001|Kebo II|Togowa|Ibumaida|Kagupagu|Ayaigo|Geibu|Yokadagi|Bunaida|Kedege|Uwaiye|Dawawa|Mugime Ketago|Tuwamakida
09|Yatamo|2001|Wotai|Keniapa|Memiyaibutu|Dimiya|Udaugi
10|Ekadide|2001|Pasir Putih|Geida|Widimeida|Makidimi|Iteuwo|Ogeida|Teguogi Pugaida|Dabamomaida|Baguwo|Keneugi|Debamomaida|Tegougi Pugaida
11|Wegee Muka|1006|Badawo|2001|Uwamani|Muyadebe|Woubutu|Kugitadi|Kobouyagapa|2007|Geko|Kinou|Toko|Yagiyo Butu|Obaidagi
12|Wegee Bino|2001|Dei|Obaiyoweta|Bubugiwo|Yimouto|Tamugauwo|Dagouto|Kopabutu|Boutai|Buka Duwata
13|Pugo Dagi|2001|Pugo|Waidide|Kopaidagi|Uwibutu|Tipago|Boba|Iyaidagi|Iyaitadi|Waiepo
14|Muye|2001|Muyetadi|Mogeya|Epabutu|Tiga Damuto|Bebiyai|Idaiyo|Tinou|Damuto|Obaiyodimi|Amopa
15|Nakama|2001|Okaitadi|Kito|Geiketago|Kadiyai|Uwodege|Digiyo Tuwataida|Itoka
16|Teluk Deya|2001|Ukauwo|Waipa|Ukago|Totiyo|Biyadide|Pekege
17|Yagai|2001|Panibagata|Pugaida|Aweubutu|Ipuwa|Munaiyepa|Kebo I|Payogei|Detauwo|Yaibu|Woyouto
18|Youtadi|2001|Youtadi|Uwagi|Ipouwa|Munaiyepa|Dokoneida|Namutadi
19|Baya Biru|2001|Nomouwodide|Pikokebo|Baya Biru|Jigitopa Timur|Maatadi|Pupekebo
20|Deiyai Miyo|2001|Uwebutu|Epouto|Tugumo|Tugu Kagomoma|Deiyamo|Miyamo
21|Dogomo|2001|Dogomo|Bomong Bugopa|Dangipa|Ondegapa|Sogomo
22|Aweida|2001|Deta|Tuguwai|Tuguwai Moma|Bumaida|Debaiye|2007|Komopa
23|Topiyai|2001|Obaipugaida|Eyagitaida|Momageida|Ekauwiya|DebaKebouda|Kaidoutadi|Pogeidimi|Okonobaida|Gakokotu|Kegama
24|Fajar Timur|2001|Yabomaida|Akoubaida|Dauwagu|Ganeyetaka|Yabomaida II|Bodatadi|Ibouwagu
.04|Kabupaten Mimika
01|Mimika Baru|1001|Koperapoka|Kwamki|Timika Jaya|1007|Sempan|Pasar Sentral|Wanagon|Kebun Sirih|Otomona|Perintis|Dingo Narama|Timika Indah|2004|Nayaro|Minabua|Hangaitji
02|Agimuga|2001|Kiliarma|Amungun|Aramsolki|Fakafuku|Masasimamo|Emogoma|Emkoma Halama|Hinat Untung
03|Mimika Timur|1001|Wania|2002|Kaugapa|Poumako|Tipuka|Muare|Hiripau
04|Mimika Barat|2001|Kokonao|Migiwia|Kiura|Mimika|Aparuka|Atapo|Apuri
05|Jita|2001|Sempan Timur|Wenin|Noema|Wapu|Sumapro|Wacakam|Waituku|Bulumen|Kanmapiri|Jaitak
06|Jila|2001|Jila|Diloa|Noemun|Pasir Putih|Jengkon|Pilik Ogom|Bunaraugin|Umpliga|Amua Ogom|Pusuwe|Wandud|Diloa Dua
07|Mimika Timur Jauh|2001|Ayuka|Amamapare|Ohotya|Omawita|Fanamo
08|Mimika Tengah|2001|Atuka|Tiwaka|Keakwa|Aikawapuka|Kamoro
09|Kuala Kencana|1001|Kuala Kencana|Karang Senang|2003|Utikini Baru|Bhintuka|Tioka Kencana|Mimika Gunung|Karya Kencana|Utikini Dua|Utikini Tiga|Jimbi
10|Tembagapura|1001|Tembagapura|2002|Waa|Arwanop|T'Singa|Jagamin|Banigogom|Opitawak|Doliningokngin|Banti Dua|Aingogin|Baluni|Noselanop|Meningimponogama|Jongkogama
11|Mimika Barat Jauh|2001|Potowai Buru|Yapkoka|Aindua|Tapomai|Umar
12|Mimika Barat Tengah|2001|Kapiraya|Uta|Mupuruka|Wumuka|Akar|Mapar|Kipia|Pronggo|Wakia
13|Kwamki Narama|1001|Harapan|2002|Meekurima|Landun Mekar|Olaroa|Bintang Lima|Damai|Walani|Amole|Lamopi|Tunas Matoa
14|Hoya|2001|Hoya|Mamontoga|Jinonin|Kulama Ogom|Puti|Jawa
15|Iwaka|2001|Limau Asri Timur|Wangirja|Iwaka|Naena Muktipura|Mulia Kencana|Pigapu|Limau Asri Barat
16|Wania|1002|Kamoro Jaya|Wonosari Jaya|1005|Inauga|2001|Kadun Jaya|2004|Nawaripi|2006|Mawokau Jaya|Mandiri Jaya
17|Amar|2001|Amar|Kawar|Manuare|Ipiri|Paripi|Yaraya
18|Alama|2001|Enggin|Alama|Senawak|Unimogom|Bemoki|Tagaralma|Geselema|Wuarem|Jenggelo|Purua|Kilmit
.05|Kabupaten Puncak
01|Ilaga|2001|Kago|Kimak|Wuloni|Nipuralome|Tagaloa|Jenggerpaga|kibogolome|Ilambet|Kalebut
02|Wangbe|2001|Wangbe|Jindak|Pungki|Wonalbe|Ulipia|Marilaukin|Ailpailin|Wungbet|Nagaljagama|Mongkoihol|Nangi
03|Beoga|2001|Yulukoma|Milawak|Tinggilbet|Ogamki|Dengkibuma|Dambet|Ondugi|Ambobera
04|Doufo|2001|Doufo|Iratoi|Lani|Wahuka|Sibita|Rawa|Jirei
05|Pogoma|2001|Pogoma|Gagama|Wiha|Wakme|Ugutmu|Yugume|Kolamagi|Guwamu|Kumasingga
06|Sinak|2001|Yauria|Gigobak|Kalibuk|Kelemame|Gulabut|Kolaribanak|Mogulu|Gigobak II|Pasir Putih|Gingga Baru|Tenonggame
07|Agandugume|2001|Agandugume|Gut'yenggenak|Dugunale|Ogobak'pelenak|Dolinggu|Ayume|Terowi
08|Gome|2001|Gome|Misimaga|Upaga|Agiyome|Yenggernok|Wako|Tegelobak|Ninggabuma|Kelanungin|Yonggolawi
09|Dervos|2001|Tayai|Kordesi|Faisau|Fokri|Foisa|Duaita|Dervos
10|Beoga Barat|2001|Babe|Jambul|Nungai|Mugulip|Kelmabet|Jenggeren
11|Beoga Timur|2001|Puluk|Kelandiruma|Pupet|Pilokoma|Gimurik|Wandibet|Meningimte|Bungok
12|Ogamanim|2001|Erong Berong|Hikinat|Daung|Kombet|Onop|Kulamagom|Ogamanin
13|Kembru|2001|Aguit|Kembru|Molu|Belaba|Makuma|Tinoti|Nilime
14|Bina|2001|Golu|Bina|Lumakluk|Wogot|Kabogoluk|Ogomegat|Mamaput
15|Sinak Barat|2001|Kilunggame|Bakcini|Timobut|Tagalame I|Wonelupaga|Komapaga|Timobut Egewak
16|Mage'abume|2001|Nigilome|Weni|Amuleme|Jigunggi|Kumikomo|Rumagi|Gelegi|Wombru|Kondokwe|Tinibolu|Winanggwi
17|Yugumuak|2001|Pamebut|Agenggen|Yugumuak|Wilewak|Lambera|Wobulo|Mugalolo|Manggame|Jerusalem|Wiyabubu
18|Ilaga Utara|2001|Mayuberi|Maki|Paluga|Ayali|Toegi|Amungi|Olenki|Mundiba|Akonobak
19|Mabugi|2001|Bubet|Bologobak|Ko'eao|Ogongki|Mabuga|Kabuki|Oknanim|Kalemogom
20|Omukia|2001|Eromaga|Pinggil/Eronggobak|Gilini|Pinapa|Kunga|Ondugura|Manggume|Kuleme|Ninggibome|Awilkinop|Domaoa|Pungtrama|Balamagalama|Aminggaru
21|Lambewi|2001|Tuput|Wenggen'ambut|Wamiru|Piluwolu|Tenawi|Wanombut|Pumbanak
22|Oneri|2001|Jiwot|Gunaluk|Kugiame|Wuyunggame|Deogi|Jugumi
23|Amungkalpia|2001|Amungkalpia|Bela|Ompliga|Alama|Tagalarama|Bemoki
24|Gome Utara|2001|Mundidok|Yaiki Maiki|Tobenggi|Towenggi II|Welenggaru
25|Erelmakawia|2001|Erelmakawia|Kalpamonora|Bomogin|Mamoldema|Wamagun|Amungkonin|Ipmangkop|Tamagun|Ai Arama
.06|Kabupaten Dogiyai
01|Kamu|2001|Ikebo|Mauwa|Ekemanida|Bukapa|Kimupugi|Dikiyouwo|Idakotu|Putapa
02|Mapia|2001|Bobomani|Abaimaida|Bonakunu|Dawaikunu|Magone|Diyoudimi|Obaikagopa
03|Piyaiye|2001|Apogomakida|Deneiode|Yegiyepa|Ideduwa|Kegata|Egipa|Ukagu|Tibaugi
04|Kamu Utara|2001|Idakebo|Pugatadi I|Pugatadi II|Ikrar|Obayo|Kuyakago|Mogou|Yametadi|Duntek|Ekimani
05|Sukikai Selatan|2001|Unito|Sukikai|Iyaro|Wigoumakida
06|Mapia Barat|2001|Abouyaga|Maikotu|Taubaikebo|Yegoukotu
07|Kamu Selatan|2001|Puweta I|Pouwouda|Puweta II|Botumoma|Obaibega|Digikebo|Bogiyateugi|Matadi|Tuwaida|Yepo|Ugikagouda|Ugikebo
08|Kamu Timur|2001|Ugapuga|Deiyapa|Boduda|Yotapuga|Bokaibutu|Bunauwo|Nuwa
09|Mapia Tengah|2001|Piyakunu|Diyeugi|Putaapa|Atou|Modio|Upibega|Timepa|Gabaikunu|Adauwo|Megaikebo
10|Dogiyai|2001|Dogimani|Kigamani|Idadagi|Denemani|Makidimi|Egebutu|Motito|Bobobutu|Pona
.07|Kabupaten Intan Jaya
01|Sugapa|2001|Emondi|Mindau|Sambili|Yoparu|Yokatapa|Bilogai|Puyagia|Jalae|Mamba|Titigi|Eknemba|Wandoga|Pesiga|Mblusiga|Ndugusiga|Kumbalagupa|Buwisiga
02|Homeyo|2001|Mapa|Bilai|Maya|Degesiga|Pogapa|Bamba|Zombandoga|Kobae|Selemama|Kendetapa|Hiyabu|Ogoeapa|Bonogo|Agapa|Engganengga|Waiagepa|Hugitapa|Bubisiga|Nggagemba|Sanepa|Mbomogo
03|Wandai|2001|Sabisa|Dubandoga|Debasiga I|Debasiga II|Isandoga|Mogalo|Jae|Mbugulo|Hulagupa
04|Biandoga|2001|Danggatadi|Mbiandoga|Bugalaga|Yagaito|Kalawa|Yanei|Maniuwo|Tunggapo|Pagamba|Maolagi|Aneya|Kigitadi|Ndabatadi|Moyomataga|Pitadi|Ular Merah
05|Agisiga|2001|Agisiga|Tausiga|Unabundoga|Mbamogo|Jenetapa Janasiga|Soali|Tambage|Nabia|Danggoa|Kombogosiga
06|Hitadipa|2001|Wabui|Balaimai|Janamba|Kulapa|Pugisiga|Hitadipa|Soanggama|Danggomba|Sakumba
07|Ugimba|2001|Ugimba|Bunaopa|Pigabu|Teteopa|Dukendopa|Nggamagae
08|Tomosiga|2001|Tomosiga|Bigasiga|Dapiaga|Pewesiga|Hegenagai|Gaimigi|Jawasiga|Duginggobo|Sugulubagala
.08|Kabupaten Deiyai
01|Tigi|2001|Waghete I|Ugiya|Yaba|Waghete II|Bomau I|Okomakebo|Bamou II|Atouda|Oneibo|Yaba II|Mugouda|Bomou III|Okomotadi|Buwoudimi|Ibodiyo|Ikiyawo|Motano|Amago|Idege|Peku
02|Tigi Timur|2001|Damabagata|Kokobaya|Watiyai|Edagotadi|Dakebo|Bagou|Dagokebo|Ipoke|Waitakotu|Pekepa|Bagumoma|Udaugida|Bagou II|Idayodagi
03|Bowobado|2001|Kopai I|Kopai II|Woge|Yewadide|Mudetadi|Diita
04|Tigi Barat|2001|Gakokebo|Demago|Widuwakiya|Onago|Wagomani|Digibagata|Piyekedimi|Ayatei|Tenedagi|Diyai|Jinidaba|Widimei|Yagu|Obai|Yipai|Diyai II|Meyepa|Kogemani|Digikotu|Onago II|Maatadi|Epanai
05|Kapiraya|2001|Komauto/Kapiraya|Mogodagi|Yamouwitina|Idego|Uwe Onagei`;
