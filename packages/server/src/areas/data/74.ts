// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Sulawesi Tenggara
.01|Kabupaten Kolaka
01|Wundulako|1001|19 Nopember|Wundulako|Lamekongga|Kowioha|Silea|1011|Ngapa|2006|Towua|Bende|Unamendaa|Tikonu|Sabiano
04|Kolaka|1001|Lamokato|Watuliandu|Balandete|Lalombaa|Sabilambo|Laloeha|Tahoa
07|Pomalaa|1001|Dawi-Dawi|Pomalaa|1009|Tonggoni|1011|Kumoro|2003|Huko-Huko|Pelambua|Tambea|Sopura|Pesouha|Totobo|2010|Oko-Oko|2012|Hakatutobu
08|Watubangga|1001|Watubangga|1006|Tandebura|1015|Wolulu|2002|Lamundre|2007|Kukutio|2011|Langgosipi|Sumber Rejeki|2016|Peoho|Mataosu|Polenga|2020|Kastura|2023|Gunung Sari|2025|Mataosu Ujung|Ranoteta
10|Wolo|1001|Wolo|1007|Ulu Wolo|2002|Donggala|Ululapao-pao|2008|Tolowe Ponrewaru|Lapao-Pao|Langgomali|Lalonaha|Lana|2015|Lalonggopi|Muara Lapao-Pao|2018|Samaenre|Iwoimopuro|2021|Ulu Rina
12|Baula|1001|Puundoho|2002|Longori|Puubunga|Puulemo|Puubenua|Baula|Pewutaa|Watalara|Puuroda|Ulu Baula
14|Latambaga|1001|Mangolo|Kolakaasi|Sea|Latambaga|Sakuli|Induha|Ulunggolaka
18|Tanggetada|1003|Anaiwoi|2001|Lamedai|Tanggetada|2004|Pewisoa Jaya|Tondowolio|Popalia|Lalonggolosua|Petudua|Rahanggada|Palewai|Puundaipa|Oneeha|Lamoiko|Tinggo
20|Samaturu|1001|Tosiba|1013|Tonganapo|2002|Konaweha|Kaloloa|Tamboli|Lambolemo|Amamutu|Lawulo|Awa|Latuo|Wawo Tambali|Malaha|Sani-sani|2014|Ulu Konaweha|Puu Tamboli|Ulaweng|Puu Lawulo|Liku|Meura
24|Toari|1003|Ranomentaa|2001|Toari|Lakito|2004|Anawua|Wowoli|Rano Jaya|Rahabite|Wonua Raya|Rano Sangia|Horongkuli
25|Polinggona|1001|Polinggona|2002|Puudongi|Plasma Jaya|Tanggeau|Wulonggere|Pondowae|Lamondape
27|Iwoimendaa|2001|Tamborasi|Ladahai|Lasiroku|Iwoimendaa|Lambopini|Ulu Kalo|Wonualaku|Lawolia|Watumelewe|Landoula
.02|Kabupaten Konawe
01|Lambuya|1001|Lambuya|2006|Awuliti|Asaki|2011|Amberi|Waworaha|2015|Tanggobu|2027|Meraka|2035|Wanua Hoa|Watarema|Tetembomua
02|Unaaha|1001|Puunaaha|Tumpas|Latoma|Ambekairi|Arombu|Asinua|1011|Wawonggole|Tuoy|Unaaha|1015|Inolobunggadue|Asambu|Tobeu
03|Wawotobi|1001|Wawotobi|Inalahi|1006|Lalosabila|Hopa-Hopa|Kulahi|Ranoeya|Palarahi|Kasupute|1019|Nohu-Nohu|Inolobu|1027|Bose-Bose|Puusinauwi|2013|Nario Indah|2017|Anggotoa|Analahumbuti|2025|Karandu|Korumba|2031|Kasumewuho|Kukuluri
04|Pondidaha|1001|Pondidaha|2013|Hongoa|2016|Mumundowu|2019|Ahuawatu|2025|Tirawuta|2030|Ambuulanu|Belatu|2034|Amesiu|Puumbinisi|2039|Wawolemo|2045|Sulemandara|Lalodangge|Wawolahumbuti|Laloika|Lalonggotomi|Wonua Mandara|Wonua Monapa|Lahonggumbi
05|Sampara|1001|Sampara|1007|Rawua|2006|Andepali|2008|Andaroa|Puuloro|2012|Andadowi|2027|Totombe Jaya|Bao-Bao|2030|Wawolimbue|2036|Baini|2038|Polua|2041|Pohara|2048|Bondoala|2052|Konggamea|2057|Wowa Andaroa
10|Abuki|1001|Abuki|2007|Sambeani|Asolu|Punggaluku|2012|Walay|2015|Epeea|2024|Kumapo|2035|Unaasi Jaya|2038|Kasuwura Indah|Arubia Jaya|Padangguni Utama|2042|Anggoro
11|Soropia|1001|Toronipa|2002|Atowatu|2004|Waworaha|2006|Sorue Jaya|2010|Soropia|Tapulaga|Sawapudo|2014|Bokori|Saponda|Mekar|Bajo Indah|2022|Telaga Biru|Leppe|Bajoe|Saponda Laut
15|Tongauna|1001|Tongauna|Mata Iwoi|Puosu|Sendang Mulya Sari|Mekar Sari|2006|Lalonggowuna|Asao|2012|Andeposandu|Momea|2018|Ambepulu
16|Latoma|1003|Waworaha|2001|Latoma Jaya|Ambekaeri Utama|2004|Amboniki|Pinole|Nesowi|Wawolatoma|Andoluto|Lalowata|Titiowa|2012|Angonga
17|Puriala|1002|Watundehoa|2001|Puriala|2003|Sonai|Lalonggatu|Poanaha|Wonua Morome|Ahuawali|Watusa|Puusangi|Mokaleleo|Unggulino|Tetewatu|Tetehaka|Puuhopa|Laloonaha|Wawosanggula
18|Uepai|1001|Uepai|2002|Ameroro|Tawarotebota|Olo-Oloho|Matahoalu|Langgomea|Rawua|Baruga|Amaroa|Tawamelewe|Anggopiu|Tamesandi|Humboto|2015|Anggawo|Kasaeda|Tanggondipo|Panggulawu|Puuroda Jaya
19|Wonggeduku|1009|Puuduria|2004|Duriaasi|2006|Lalousu|2008|Wawoone|2010|Wawosolo|2012|Wawonggole|2015|Tetemotaha|Dawi-dawi|Bendewuta|Langgonawe|Lalohao|Wukusao|2026|Tawarolondo|Polandangi|Anggoro|Tetewonua
20|Besulutu|1003|Besulutu|2001|Lawonua|Amosilu|2004|Laloumera|Asunde|Ulupohara|Labela|Ranomolua|Silea|Onembute|Andomesinggo|Puulowaru|Puundoho|Punggaluku|Waworaha|Lalowulo
21|Bondoala|1003|Laosu|2002|Pebunooha|2004|Lalonggalaku|2009|Diolo|2018|Pebunooha Dalam|2023|Rumbia|2028|Rambu Kongga|Laosu Jaya|2031|Langgaluku Timur
23|Routa|1001|Ruota|2002|Tirawonua|Parudongka|Walandawe|Puuwiwirano|Tanggola|Lalomerui
24|Anggaberi|1001|Parauna|Anggaberi|Lawulo|Andabia|Unaasi|Toriki|2007|Lerehoma|Wunduongohi
25|Meluhu|1003|Meluhu|2001|Woerahi|Lamelai|2004|Ahuhu|Tudameaso|Larowiu|Ahuloa|Sambasule|Lalopisi
28|Amonggedo|1013|Amunggedo Baru|2001|Anahinunu|Ulu Benua|Puuasana|Watulawu|Lalonona|Amonggedo|Dunggua|Benua|Matabura|Wawohine|Mendikonu|Amendete|2014|Mataiwoi|Lalombonda
31|Asinua|1004|Ambodiaa|2001|Nekudu|Lasada|Asinua Jaya|2005|Angohi|Awua Jaya|Awua Sari|Asipako
32|Konawe|1001|Bungguosu|Tudaone|Konawe|Tawanga|2005|Sanggona|Uelawu|Mokowu|Uete|Hudoa|Wonua Mbae|Asoniwowo|Puuwonua
33|Kapoiala|1001|Kapoiala|2002|Lalimbue Jaya|Labotoy|Muara Sampara|Sambaraasi|Lamendora|Tani Indah|Pereoa|Ulu Lalimbue|Lalimbue|Tombawatu|Lalonggombuno|Kapoiala Baru|Labotoy Jaya
36|Lalonggasumeeto|2001|Toli Toli|Nii Tanasa|Rapambinopaka|Lalombonda|Puuwonua|Bumi Indah|Lolanggasumeeto|Toolawawo|2010|Wawobungi|Batu Gong|Watunggarandu
37|Onembute|1001|Onembute|2002|Trimulya|Napoosi|Silea|Ulumeraka|Mataiwoi|Kumapo|Kasumeia|Ulu Onembute|Tawapandere|Anggaloosi|Ana Onembute
38|Padangguni|2001|Atodopi|Matahori|Sambaosu|Matanggorai|Alosika|Mekar Jaya|Langgea|Aleuti|Garuda|Padangguni|Padang Mekar
39|Morosi|2001|Mendikonu|Wonua Morini|Besu|Paku|Puuruy|Morosi|Tanggobu|Paku Jaya|Tondowatu|Porara
40|Anggalomoare|2001|Anggalomoare|Lasoso|Lakomea|Abelisawah|Galu|Tabanggele|Puusangi|Andobeu Jaya|Anggalomoare Jaya|Pusawah Jaya
41|Wonggeduku Barat|2001|Wonggeduku|Puday|Waturay|Tobimeita|Kasukia|Baruga|Teteona|Ambuuwiu|Linonggasai|Lambangi|Lahotutu|Lamokuni|Ranotundobu|Anggadola
42|Tongauna Utara|2001|Waworoda Jaya|Uluao|Sanuanggamo|Anggohu|Ambopi|Nambeaboru|Puundombi|Olo Onua|Barowila|Andalambe
.03|Kabupaten Muna
06|Napabalano|1004|Napabalano|Tampo|2003|Napalakura|2006|Pentiro|Langkumapo|2009|Lambiku
07|Maligano|2001|Langkoroni|Latompa|Raimuna|Maligano|Lapole|2007|Pohorua
13|Wakorumba Selatan|1003|Labunia|2001|Wambona|2004|Bakealu|Pure|Wakorumba
14|Lasalepa|2001|Bangun Sari|Labone|Bonea|Kombungo|Labunti|Parida|Lasalepa
15|Batalaiworu|1003|Sidodadi|Laiworu|2001|Wawesa|Wakorambu
16|Katobu|1001|Watonea|Raha III|Wamponiki|Butung Butung|Raha II|Foo Kuni|Laende|Raha I
17|Duruka|1002|Palangga|1005|Wapunto|2001|Ghonsume|2003|Lagasa|Ghone Bhalano|2006|Lasunapa|Banggai
18|Lohia|2001|Liangkobori|Mabolu|Kondongia|Waara|Mantobua|Loghiya|Lohia|Korihi|Lakarinta
19|Watopute|1004|Dana|1007|Wali|2001|Lakapodo|Wakadia|Matarawa|2005|Bhangkali Barat|Bangkali|2008|Labaha
20|Kontunaga|2001|Liabalano|Lapodidi|Bungi|Kontunaga|Madodo|Masalili
23|Kabangka|2001|Komba Komba|Kabangka|Wakobalu Agung|Lupia|2007|Sarimulyo|Oensuli|Wansugi|Wataliku|Lakandito
24|Kabawo|1009|Laimpi|2001|Lamanu|Kawite Wite|Bente|Bea|2006|Rangka|2010|Kambawuna|Kontumere|Lamaeo|Wantiworo|Kasaka
25|Parigi|1005|Wakumoro|Walambeno Wite|Kolasa|1009|Wasolangka|2001|Labulu Bulu|Latampu|Laiba|Warambe|2008|Parigi|2010|Wapuale|2012|Wakumoro
26|Bone|2006|Bone Tondo|Bhone Kainsetala|Bone Lolibu|Oelongko|Matombura
27|Tongkuno|1005|Danagoa|1007|Kontumolepe|Tombula|2003|Lahontohe|Lamorende|2006|Lakologou|2009|Matano Oe|2014|Lapadindi|Oempu|Fongkaniwa|Tanjung|2019|Kotano Wuna
28|Pasir Putih|2001|Kogholifano|Pola|2007|Kamosope|Liwumetingki|Labulawa|Bumbu
30|Kontu Kowuna|2001|Kafo Foo|Lembo|Kilambibito|Bahutara|Kontu Kowuna|Lahorio
31|Marobo|2001|Marobo|Wadolao|Pasikuta|Tapitapi|Poaroha
32|Tongkuno Selatan|1001|Lawama|2002|Wale-Ale|Kulidawa|Labasa|Watondo|Lianosa
33|Pasi Kolaga|2001|Kolese|Tampunabale|Mata Indaha|Lambelu
34|Batukara|2001|Bone Bone|Lanobake|Moolo|Baluara
37|Towea|2001|Wangkolabu|Lakarama|Moasi|Renda|Bhontu-Bhontu
.04|Kabupaten Buton
11|Pasarwajo|1005|Wakoko|Wasaga|1020|Holimombo|Kombeli|Takimpo|Awainulu|1026|Kambulabulana|Pasarwajo|Saragi|2002|Waangu-angu|Warinta|Lapodi|2007|Kancinaa|Winning|2017|Holimombo Jaya|Kondowa|Dongkala|2024|Laburunci|Banabungi|2029|Kabawakole|Mantowu|Kaongkeongkea
22|Kapontori|1005|Watumotobe|Wakangka|2001|Barangka|Wakalambe|Boneatiro|Lambusango|2007|Todanga|Tuangila|Waondo Wolio|Bukit Asri|Kamelanta|Lambusango Timur|Wakuli|Mabulugo|Wambulu|Tumada|Boneatiro Barat
23|Lasalimu|1005|Kamaru|2001|Kakenauwe|Waoleona|Lawele|Suandala|2006|Lasembangi|Bonelalo|Wasuamba|Wagari|Sribatara|Togomangura|Wasambaa|Benteng|Talaga Baru|Nambo
24|Lasalimu Selatan|2006|Ambuau Indah|Kinapani Makmur|Mopaano|Umalaoge|Lasalimu|Wajah Jaya|Siontapina|Siomanuru|2016|Mulya Jaya|Harapan Jaya|Sangia Arano|Megabahari|Sumber Agung|Rejo Sari|Ambuau Togo|Balimu
27|Siotapina|2001|Walompo|Matanauwe|Sampuabalo|Kuraa|Kumbewaha|Sumber Sari|Labuandiri|Karya Jaya|Manuru|Gunungjaya|Bahari Makmur
28|Wolowa|2001|Kaumbu|Wolowa|Matawia|Wolowa Baru|Suka Maju|Bungi|Galanti
29|Wabula|2001|Wasuemba|Wabula|Wasampela|Holimombo|Koholimembona|Wabula Satu|Bajo Bahari
.05|Kabupaten Konawe Selatan
01|Tinanggea|1001|Tinanggea|Ngapaah|2003|Lapoa|2006|Asingi|Watu Melewe|2009|Wadonggo|Bungin Permai|2014|Palotawo|2019|Lalonggasu|Molo Indah|Telutu Jaya|2023|Torokeku|Lapulu|2027|Roraya|2029|Lanowulu|Lalo Watu|2032|Tatangge|Wundumbolo|Panggoosi|Bomba-bomba|Akuni|Lasuai|Matambawi|Matandahi
02|Angata|2001|Pewutaa|Aopa|Motaha|Lamoen|Puusanggula|Puao|Sandey|Teteasa|Simbangu|Lamooso|Landabaro|Puunggoni|Sandarsi Jaya|Puuroe|Lamoeri|Kasebo|Mataiwoi|Angata|Pudambu|Matabondu|2040|Mokoau|Boloso|Puulipu|Langgea Indah
03|Andoolo|1002|Alangga|1018|Potoro|2001|Andoolo|2004|Alengge Agung|2010|Bumi Raya|2014|Lalobao|Lalonggombu|2026|Wunduwatu|2031|Punggapu|2033|Ataku
04|Palangga|1001|Palangga|2003|Aosole|2005|Anggondara|2007|Eewa|Kiaea|2011|Mekar Sari|2013|Onembute|2018|Waworaha|Watumerembe|2022|Wawouru|2025|Alakaya|2029|Wawonggura|Kapujaya|Watudemba|Sanggi-Sanggi
05|Landono|1001|Landono|2008|Lalonggapu|Watabenua|2014|Tridana Mulia|Landono Dua|Amotowo|2022|Abenggi|Arongo|Endanga|2032|Wonua Sangia|2035|Lakomea|2042|Morini Mulya
06|Lainea|2011|Lalonggombu|2013|Watumeeto|Pamandati|Pangan Jaya|2020|Aoreo|Kaindi|Matabubu Jaya|2024|Lainea|Molinese|Polewali|Bangun Jaya|Kalo-kalo
07|Konda|1001|Konda|2002|Puosu Jaya|Lamomea|Alebo|Morome|Lebo Jaya|Lambusa|Pombula Jaya|Ambololi|Tanea|Masagena|Cialam Jaya|Wonua|Lawoila|2019|Lalowiu|Amohalo|2024|Konda Satu
08|Ranomeeto|1001|Ranomeeto|2002|Onewila|2004|Boro-Boro R|Rambu-rambu Jaya|2008|Amoito|2014|Ambaipua|Ranooha|Langgea|Kota Bangun|2019|Laikaha|Duduria|Amoito Siama
09|Kolono|1001|Kolono|2002|Sawa|Langgowala|Waworano|Matandahi|Puupi|Mataiwoi|Tiraosu|Mondoe Jaya|Ulusena Jaya|Lamotau|Awunio|Meletumbo|Roda|2016|Lamapu|2025|Andinete|Wawoosu|2028|Alosi|Silea|Puudongi|Sarandua
10|Moramo|1001|Lapuko|2010|Amohola|Tambosupa|Marga Citta|Moramo|Bakutara|Lakomea|Landipo|Lamboo|Pudaria Jaya|Sumber Sari|Ulusena|Panambea Barata|Wowosunggu|Wawondengi|2025|Watu Porambaa|Wonua Jaya|Bisikori|Ranooha Raya|Selabangga
11|Laonti|2001|Labuan Beropa|Tambolosu|Woru Woru|Tambeanga|Labotaone|Batu Jaya|Namu|Malaringgi|Tue Tue|Sangi Sangi|Ulu Sawa|Lawisata|Kondono|Peo Indah|Puundirangga|Cempedak|Laonti|Rumbi-Rumbia|2020|Wandaeha
12|Lalembuu|1005|Atari Indah|2001|Lambodi Jaya|Atari Jaya|Mokupa Jaya|Lambandia|2006|Kapuwila|Puunangga|Teteinea|Puurema Subur|Lalembu Jaya|Sukamukti|Potuho Jaya|Mondoke|Sumber Jaya|Merongga Raya|Tombeleu|Padaleu|Lalouesamba
13|Benua|2001|Lamara|Puuosu|Benua Utama|Horodopi|Benua|Palowewu|Punggawukawu|Uelawa|Tetehaka|Awalo|Kosambi|Puuwehuko
14|Palangga Selatan|1001|Amondo|2002|Lakara|Parasi|Ulu Lakara|Watumbohoti|Wawowonua|Waturapa|Koeono|Lalowua|Mondoe
15|Mowila|2001|Kondoano|Punggulahi|Lamolori|Toluwonua|Mulyasari|Rakawuta|Ranoaopa|Mowila|Lalosingi|Wuura|Pudahoa|Monapa|Puuwehuko|Ranombayasa|Wonua Kongga|Mataiwoi|Lamebara|Tetesingi|Wonua Sari|Wonua Monapa
16|Moramo Utara|1002|Lalowaru|2001|Puasana|2003|Tanjung Tiram|Wawatu|Sanggula|Lombuea|Mekar Jaya|Lamokula|Mata Wawatu|Mata Lamokula
17|Buke|2001|Andoolo Utama|Anggokoti|Asembu Mulya|Awalo|Adaka Jaya|Buke|Pelandia|Puudaria|Rahamendaa|Silea Jaya|Tirtamartani|Tetenggolasa|Adayu Indah|Wonua Maroa|Wulele Jaya|Ranooha Lestari
18|Wolasi|2001|Wolasi|Aoma|Amoito Jaya|Leleka|Mata Wolasi|Ranowila|Aunupe
19|Laeya|1001|Puunggaluku|Ambalodangge|2003|Aepodu|Rambu Rambu|Ombu Ombu Jaya|Lamong Jaya|Lerepako|Ambesea|Laeya|Labokeo|Torobulu|Anduna|Ambakumina|Lambakara|Anggoroboti|Wonua Kongga|Puuwulo
20|Baito|2001|Amasara|Baito|Matabubu|Mekar Jaya|Sambahule|Tolihe|Wonua Raya|Ahuangguluri
21|Basala|2001|Iwoimendoro|Epeesi|Lere|Lipumasagena|Lambandia|Polo Pololi|Basala|Tombekuku|Teporombua
22|Ranomeeto Barat|2001|Amokuni|Sindang Kasih|Jati Bali|Laikandonga|Boro-Boro Lameuru|Opaasi|Lameuru|Abeko|Tunduno
23|Kolono Timur|2001|Rambu-rambu|Lambangi|Tumbu-tumbu Jaya|Ngapawali|Batuh Putih|Rumba-rumba|Ampera|Amolengu|Ulunese|Langgapulu
24|Sabulakoa|2001|Sabulakoa|Talumbinga|Tetenggabo|Watu-watu|Karoonua|Ulu Sabulakoa|Asaria|Wawobende|Wonua Koa
25|Andoolo Barat|2001|Papawu|Anese|Bekenggasu|Watumokala|Mataupe|Bimamaroa|Wawobende|Lapoa Indah|Puundoho|Mataiwoi
.06|Kabupaten Bombana
01|Poleang|1007|Boeara|Kastarib|1010|Boepinang|1015|Boepinang Barat|Barangga|Kasabolo|2009|Pokurumba|2011|Pallimae|2018|Salosa|Mattiro Walie
02|Poleang Timur|1011|Bambaea|1015|Puu Lemo|2003|Teppoe|Biru|2010|Mambo
03|Rarowatu|1010|Taubonto|2001|Rau Rau|2008|Ladumpi|Rarowatu|2011|Lakomea|Pangkuri|Lampeantani|Watu Kalangkari|Tahi ite
04|Rumbia|1002|Lameroro|Lampopala|Doule|Kasipute|2001|Lantawonua
05|Kabaena|1009|Teomokole|1016|Rahampuu|2010|Rahadopi|Tirongkotua
06|Kabaena Timur|1009|Dongkala|Lambale|2005|Wumbuburo|Balo|Toli-Toli|Tapuhaka|2011|Bungi-Bungi
07|Poleang Barat|2001|Babamolingku|Toari Bombana|Timbala|Ranokomea|Rakadua|Lameo-meong|Pabiring|Balasari|Bulumanai|Matabundu|Analere
08|Mata Oleo|2001|Pomontoro|Liano|Pulau Tambako|Lora|Toli-Toli|Tajuncu|Mawar|Laloa|Batu Sempe Indah|Hambawa|Pu'u Waeya
09|Rarowatu Utara|1008|Aneka Marga|2001|Wumbubangka|Hukaea|Lantowua|Tembe|Watu Mentade|Marga Jaya|Tunas Baru
10|Poleang Utara|2001|Tampabulu|Tanah Poleang|Karya Baru|Toburi|Rompu Rompu|Pusu Ea|Lawatu Ea|Wambarema
11|Poleang Selatan|2001|Batu Putih|Waemputang|Kali Baru|Akacipong|La Ea
12|Poleang Tenggara|2001|Larete|Lemo|Terapung|Lamoare|Rambaha
13|Kabaena Selatan|2001|Langkema|Batuawu|Pongkalaero|Puu Nunu
14|Kabaena Barat|1001|Sikeli|2002|Baliara|Rahantari|Baliara Kepulauan|Baliara Selatan
15|Kabaena Utara|2001|Mapila|Wumbulasa|Sangia Makmur|Eemokolo|Tedubara|Larolanu
16|Kabaena Tengah|2001|Lamonggi|Tangkeno|Lengora|Enano|Ulungkura|Lengora Selatan|Lengora Pantai
17|Kep. Masaloka Raya|2001|Masaloka|Batu Lamburi|Masaloka Selatan|Masaloka Timur|Masaloka Barat
18|Rumbia Tengah|1001|Lauru|Poea|Kampung Baru|2004|Tapuhahi|Lampata
19|Poleang Tengah|2001|Mulaeno|Lebo Ea|Paria|Poleondro
20|Tontonunu|2001|Tontonunu|Tongkoseng|Tetehaka|Watu Melomba|Puu Wonua
21|Lantari Jaya|2001|Lombakasih|Lantari|Langkowala|Pasare Apua|2006|Anugerah|Kalaero|Tinabite|Rarongkeu|Watu-watu
22|Mata Usu|2001|Kolombi Matausu|Morengke|Wia-wia|Lamuru|Totole
.07|Kabupaten Wakatobi
01|Wangi-Wangi|1002|Pongo|Wanci|Wandoka|1007|Waetuno|1025|Wandoka Utara|Wandoka Selatan|2005|Sombu|Waha|2008|Tindoi|Maleko|2013|Longa|2022|Pada Raya Makmur|Waelumu|Patuno|2027|Waginopo|Tindoi Timur|Posalu|Koroe Onawa|Wapia-pia|Pookambua
02|Kaledupa|1002|Laolua|1004|Ambeua|Lagiwae|1015|Buranga|2001|Sombano|2003|Samabahari|2006|Ollo|Haruo|2016|Balasuna|2018|Mantigola Makmur|Balasuna Selatan|Ollo Selatan|Waduri|Lewuto|Ambeua Raya|Kalimas
03|Tomia|1001|Waha|1016|Onemay|2002|Waitii Barat|Lamanggau|Waiti|2012|Runduma|2015|Patua|2017|Teemoane|Kollo Soha|Patua II
04|Binongko|1005|Taipabu|1007|Palahidu|1010|Wali|1012|Rukuwa|2006|Makoro|2008|Kampo Kampo|Lagongga|2011|Palahidu Barat|2013|Jaya Makmur
05|Wangi Wangi Selatan|1016|Mandati II|Mandati I|1025|Mandati III|2011|Kapota|Komala|Wungka|Matahora|Kabita|2018|Mola Utara|Mola Selatan|Numana|Liya Mawi|Liya Togo|Kapota Utara|Kabita Togo|2026|Liya Onemaelangka|Wisata Kolo|Mola Samaturu|Mola Bahari|Mola Nelayan Bhakti|Liya Bahari Indah
06|Kaledupa Selatan|2001|Tampara|Kaswari|Pajam|Langge|Tanomeha|Lentea|Darawa|Sandi|Peropa|Tanjung
07|Tomia Timur|1001|Patipelong|Tongano Barat|Bahari|Tongano Timur|2005|Timu|Dete|Kulati|Wawaotimu|Kahiyanga
08|Togo Binongko|1003|Sowa|Popalia|2001|Waloindi|Oihu|2005|Haka
.08|Kabupaten Kolaka Utara
01|Lasusua|1001|Lasusua|2002|Pitulua|Rante Limbong|2006|Totallang|Tojabi|Ponggiha|Watuliwu|Sulaho|2015|Patowonua|Babussalam|Batu Ganda Permai|Puncak Monapa
02|Pakue|1001|Olo-Oloho|2002|Kosali|Mikuasi|2010|Kasumeeto|2013|Lalombundi|2015|Toaha|2018|Kondara|Sipakainge|Seuwwa|Alipato|Lalume
03|Batu Putih|1001|Batu Putih|2002|Latowu|Mosiku|Lelewawo|2011|Batu Api|Bukit Tinggi|2015|Bukit Baru|Parung Lampe|Puncak Harapan|2020|Tetebawo|Makkuaseng
04|Rante Angin|1004|Rante Angin|2003|Rante Baru|2005|Pohu|2011|Torotuo|2013|Maroko|Landolia|Lawekara
05|Kodeoha|1002|Mala-Mala|2001|Awo|2003|Koroha|Kamisi|2006|Lametuna|Meeto|2009|Kalu-Kaluku|Jabal Nur|2012|Jabal Kubis|2014|Sawangaoha|2018|Ainani Tajriani|Delang-Delang
06|Ngapa|1003|Lapai|2002|Ngapa|2005|Paruttellang|2008|Puurau|Koreiha|2011|Lawolatu|Tadaumera|Watumotaha|Beringin|Mataiwoi|Nimbuneha|Padaelo
07|Wawo|2001|Walasiho|Wawo|Tinukari|Puumbolo|Ulu Wawo|Latawe|Salurengko
08|Lambai|2001|Lambai|Latawaro|Lapasi-Pasi|Raoda|Woise|Woitombo|Tebongeano
09|Watunohu|2001|Watunohu|Lahabaru|Tambuha|Sarona|Sapoiha|Nyule|Samaturu|Lelehao
10|Pakue Tengah|2001|Lanipa|Majapahit|Labipi|Latali|Pasampang|Tarengga|To'lemo|Salulotong|Powalaa|Kalahunde
11|Pakue Utara|2001|Puundoho|Pakue|Lawata|Mataleuno|Teposua|Saludongka|Kalo|Amoe|Lengkong Batu
12|Porehu|2001|Porehu|Tobela|Tanggaruru|Ponggi|Larui|2007|Bangsala|Sarambu|Tinuna
13|Katoi|2001|Lanipa-Nipa|Ujung Tobaku|Katoi|Simbula|Maruge|Lambuno
14|Tiwu|2001|Mattiro Bulu|Lawadia|Watumea|Tiwu|Tahibua|Lapolu|Tanggeawo
15|Tolala|2001|Lawaki Jaya|Patikala|Tolala|Bahari|Leleulu|Loka
.09|Kabupaten Konawe Utara
01|Asera|1005|Wanggudu|1009|Asera|2006|Wanggudu Raya|Walalindu|Tangguluri|2010|Amorome|2016|Wawolimbue|Walasolo|2020|Wunduhaka|2024|Tapuwatu|2027|Aseminunulai|2030|Puunggomosi|Puuwanggudu|Longeo Utama|Kota Mulya|Amorome Utama|Andedao|Alaa Wanggudu|Oheo Trans
02|Wiwirano|1001|Lamonae|2002|Padalere|2004|Tetewatu|2006|Culumbatu|Wawoheo|2009|Lamparinga|Lamonae Utama|2012|Wacumelewe|Mata Osole|Pondoa|2020|Wawonsangi|Wawontoaho|Larompana|Wacu Pinodo|Padalere Utama
03|Langgikima|1003|Langgikima|2001|Molore|Lameruru|2004|Sarimukti|Morombo Pantai|Polora Indah|Pariama|Tobimeita|Alenggo|Mekar Jaya|Molore Pantai|Ngapa Inia
04|Molawe|1002|Molawe|2001|Bandaeha|2003|Awila|Mowundo|Mandiodo|Tapunggaya|Mataiwoi|Awila Puncak|Tapuemea
05|Lasolo|1001|Tinobu|2006|Abola|Belalo|Andeo|Matapila|Andumowu|Basule|Waworaha|Otole|2016|Watukila|Lametono|2020|Larodangge|2024|Tetelupai|Lalowaru|Muara Tinobu|2030|Marombo Pantai|Tokowuta
06|Lembo|1004|Lembo|2001|Alo Alo|Puulemo|Padaleu|2005|Bungguosu|Puusiambu|Taipa|Tongalino|Pasir Putih|Laramo|Lapulu|Watuwula
07|Sawa|1002|Sawa|2003|Lalembo|Laimeo|Pudonggala|2007|Matanggonawe|Kokapi|2012|Tongauna|Puupi|2016|Pudonggala Utama|Ulu Sawa|2021|Tudungano|Tanjung Laimeo|Panggulawu|Pekaroa
08|Oheo|1009|Linomoiyo|2001|Laronaha|Bandaeha|Kota Maju|Landawe|Wiwirano|Mopute|Tadoloiyo|Puuhialu|2010|Sambandete|Paka Indah|2013|Lameoru|Walandawe|Bendewuta|Tinondo|2018|Horoe|Tadoloiyo Trans
09|Andowia|1001|Andowia|2002|Lahimbua|Laronanga|Lambudoni|Lamondowo|Labungga|Mataiwoi|Larobende|Puusuli|Banggarema|Amolame|Anggolohipo|Puuwonua|Ambake|Waworate
10|Motui|1002|Bende|2001|Tondowatu|2003|Matandahi|Banggina|Motui|Wawoluri|Lambuluo|Poni Poniki|Puuwonggia|Punggulahi|Sama Subur|Ranombupulu|Tobimeita|Kapolano|Sambasule
11|Wawolesea|2001|Tanjung Bunga|Kampoh Bunga|Lemo Bajo|Barasanga|Wawolesea|Toreo|Otipulu|2009|Kampoh Cina
12|Lasolo Kepulauan|2001|Boenaga|Waturambaha|Labengki|Morombo|Tapunopaka|Boedingi
13|Landawe|2001|Kuratao|Landiwo|Kolosua|Laumoso|Hialu Utama|Polo-polora|Tambakua|Matabaho|Landawe Utama|Mata Benua|Hialu
.10|Kabupaten Buton Utara
01|Kulisusu|1008|Bangkudu|Lipu|Lakonea|1012|Lemo|1014|Bonelipu|1016|Sara'ea|Wandaka|2001|Tri Wacu-Wacu|Waculaea|Eelahaji|Tomoahi|Kalibu|Jampaka|Loji|2011|Linsowu|2013|Rombo|2018|Wasalabose|Malalanda|Lemo Ea|Lantagi|Laangke|Kadacua|Banu-Banua Jaya
02|Kambowa|1004|Kambowa|2001|Bubu|Lahumoko|Morindino|2005|Pongkowulu|Lagundi|Konde|Mata|Bubu Barat|Bente|Baluara
03|Bonegunu|1006|Buranga|1010|Bonegunu|2001|Gunung Sari|Ronta|Waode Angkalo|Langere|Koepisino|2007|Waode Kalowo|Laano Ipi|Eensumala|2013|Tatombuli|Rante Gola|Ngapa'ea|Koboruno|Damai Laborona
04|Kulisusu Barat|2001|Kotawo|Karya Bhakti|Marga Karya|Kasulatombi|Dampala Jaya|Rahmat Baru|Soloy Agung|Bumi Lapero|Karya Mulya|Lambale|Lapandewa|Lauki|Mekar Jaya|Labulanda
05|Kulisusu Utara|2001|Kurolabu|Torombia|Lamoahi|Lanosangia|Pebaoa|Petetea'a|Lelamo|Waode Buri|Ulunambo|Bira|E'erinere|Labelete|Wamboule|Wowonga Jaya
06|Wakorumba Utara|1007|Labuan|Labuan Wolio|2001|Lasiwa|Laeya|Matalagi|Wantulasi|Labuan Bajo|Labaraga|2009|Wamorapa|Sumampeno|Oengkapala|Labuko|Laba Jaya
.11|Kabupaten Kolaka Timur
01|Tirawuta|1002|Rate-rate|1016|Tababu|2001|Simbune|2003|Poni-Poniki|Tawainalu|Woiha|Tasahea|Lara|Tumbudadio|Orawa|Lalingato|Tirawuta|Roko-roko|Loka|Matabondu|Karemotingge
02|Loea|1001|Loea|Simbalae|2003|Lamoare|Iwoikondo|Peatoa|Lalowura|Mataiwoi|Teposua|Tinomu
03|Ladongi|1001|Ladongi|Atula|Raa-Raa|Welala|2005|Putemata|2009|Lalowosula|Wunggoloko|Anggaloosi|2013|Pombeyoha|2018|Tongandiu
04|Poli Polia|1001|Poli-Polia|2002|Wia-Wia|Pangi-Pangi|Tokai|Andowengga|Taosu|Pole Maju Jaya|Polenga Jaya|Wundubite|Hakambololi|Inotu Mewao|Puundokulo
05|Lambandia|1002|Penanggo Jaya|2001|Wonuambuteo|2003|Mokupa|2005|Penanggoosi|2007|Lowa|Atolanu|Lere Jaya|Bou|2012|Lambandia|Inotu|2018|Lalolera|Pomburea|2021|Penanggootu|Mondoke|2026|Onemanu
06|Lalolae|1001|Lalolae|2002|Keisio|Talodo|Lalosingi|Wesalo
07|Mowewe|1001|Woitombo|Inebenggi|1004|Horodopi|2003|Nelombu|2005|Watupute|Puuosu|Ulu Mowewe|Lapangisi|Sabi-sabila|Lambo Tua
08|Uluiwoi|1006|Sanggona|2003|Pehanggo|Tondowatu|Tawanga|2007|Uete|Undolo|2010|Lalombai|2014|Amokuni|2018|Amololu|Aukora
09|Tinondo|1001|Tinengi|2002|Solewatu|Ambapa|Ameroro|Lamunde|Tawarombadaka|Talata|Weamo|Tawa-tawaro|Singgere|Tutuwi|Iwoimea
10|Aere|2001|Aere|Pekorea|Iwoi Menggura|Iwoimea Jaya|Awiu|Aladadio|Tinete|Taore|Ulundoro|Watuwoha|Rubia
11|Ueesi|2001|Ueesi|Wesinggote|Konawendepiha|Porabua|Watumendonga|Silui|Ahilulu|Alaaha|Likuwalanapo|Tongauna|Puurau
12|Dangia|2001|Gunung Jaya|Lembah Subur|Dangia|Lamosila|Tetewua|Anambada|Talinduka|Tetembuta|Lalongkateba|Wande|Mekar Jaya|Mulia Jaya
.12|Kabupaten Konawe Kepulauan
01|Wawonii Barat|1001|Langara Laut|2002|Langara Iwawo|Wawolaa|Langara Indah|Lamoluo|Bukit Permai|Wawobili|Langaro Bajo|Mata Langara|Mata Baho|Lanowatu|Lantula|Pasir Putih|langkowala|Kawa-Kawali|Langara Tanjung Batu
02|Wawonii Utara|1008|Lansilowo|2001|Waworope|Dongkalaea|Labeau|Tambaone|Palingi|Mawa|Mata Buranga|2009|Tambaone Utama|Wawoea|Palingi Barat|Tumburano|Mataiwoi|Labisa|Mata Bubu|Wawobeau|Tapum Batu|Palingi Timur|Tongalere|Tepolawa|Sawa Indah
03|Wawonii Timur Laut|1004|Ladianta|2001|Bangun Mekar|Noko|Tangkombuno|2005|Dimba|Mata Dimba|Puurau|Watuondo|Patande|Baho Bubu
04|Wawonii Timur|1001|Munse|2002|Lebo|Tekonea|Wakadawu|Munse Indah|Lapulu|Laywo Jaya|Nanga|Butuea|Lembono|Saburano
05|Wawonii Tenggara|1005|Polara|2001|Nambo Jaya|Masolo|Sinaulu Jaya|Tondonggito|2006|Roko Roko|Dompo-dompo Jaya|Teparoko|Sukarela Jaya|2011|Sainoa Indah|Wunse Jaya|Sinar Masolo|Waturai|Bahaba|Kekea
06|Wawonii Selatan|1006|Sawaea|2001|Wungkolo|Bobolio|Wawosou|Lawey|Baku-baku|2007|Sawapatani|Wawouso Baru|Puuwatu|Wawoone|Langgara Jaya
07|Wawonii Tengah|1003|Lampeapi|2001|Batumea|Wawo Indah|2004|Lamongupa|Tumbu Tumbu Jaya|Morobea|Mekar Sari|Rawa Indah|Lampeapi Baru|Pesue|Puurau|Baho Puu Wulu
.13|Kabupaten Muna Barat
01|Sawerigadi|2001|Wakoila|Waukuni|Kampobalano|Maperaha|Nihi|Marobea|Ondoke|Lakalamba|Lawada Jaya|Lombu Jaya
02|Barangka|2001|Wuna|Lafinde|Waulai|Walelei|Sawerigadi|Bungkolo|Barangka|Lapolea
03|Lawa|1007|Wamelai|Lapadaku|2001|Lagadi|Latugho|Latompe|Lalemba|Madampi|Watumela
04|Wadaga|2001|Lailangga|Lasosodo|Wakontu|Lakanaha|Katobu|Lindo|Kampani
05|Tiworo Selatan|2001|Parura Jaya|Katangana|Kasimpa Jaya|Sangia Tiworo|Barakkah
06|Maginti|2001|Kangkunawe|Maginti|Pajala|Abadi Jaya|Gala|Pasipadanga|Bangko|Kembar Maminasa
07|Tiworo Tengah|2001|Wanseriwu|Labukolo|Langku-langku|Mekar Jaya|Wapae Jaya|Momuntu|Lakabu|Suka Damai
08|Tiworo Utara|2001|Tasipi|Mandike|Bero|Santigi|Tondasi|Santiri|Tiga
09|Tiworo Kepulauan|1004|Waumere|Tiworo|2001|Katela|Lasama|Sido Makmur|2006|Waturempe|Laworo|Wulanga Jaya|Wandoke
10|Kusambi|1008|Konawe|2001|Lemoambo|Kasakamu|Tanjung Pinang|Sidamangura|Lakawoghe|Lapokainse|Guali|2009|Kusambi|Bakeramba
11|Napano Kusambi|2001|Masara|Lahaji|Umba|Kombikuno|Latawe|Tangkumaho
.14|Kabupaten Buton Tengah
01|Lakudo|1007|Lakudo|Gu Timur|1010|Boneoge|2001|Metere|Lolibu|Wajogu|Moko|Mone|Matawine|2009|Nepa Mekar|2011|Madongka|Waraa|Wongko Lakudo|One Waara|Teluk Lasongko
02|Mawasangka Timur|2001|Bonemarambe|Wambuloli|Lagili|Bungi|Wantopi|Inulu|Lasori|Batubanawa
03|Mawasangka Tengah|1003|Lakorua|2001|Morikana|Lantongau|2004|Lanto|Lalibo|Langkomu|Watorumbe|Watorumbe Bata|Gundu Gundu|Katukobari
04|Mawasangka|1001|Watolo|Mawasangka|2003|Oengkolaki|Banga|Tanailandu|Polindu|Kanapa Napa|Terapung|Wasilomata II|Wasilotama I|Matara|Balobone|Napa|Wakambangura|Kancebungi|Gumanano|Dahiango|Air Bajo|Wakambangura II
05|Talaga Raya|1004|Talaga Satu|2001|Kokoe|Talaga Besar|Talaga II|2005|Wulu|Liwulompona|Pangilia
06|Gu|1004|Watulea|Bombonawulu|2001|Bantea|Lakapera|Walando|2006|Waliko|Wakea Kea|Rahia|Wadiabero|Kolowa|Kamama Mekar|Lowu Lowu
07|Sangia Wambulu|1002|Tolandona|2001|Baruta Lestari|2003|Doda Bahari|Baruta|2006|Baruta Analalaki|Tolandona Matanaeo
.15|Kabupaten Buton Selatan
01|Batauga|1002|Busoa|Laompo|Masiri|Majapahit|1010|Lakambau|Molagina|Bandar Batauga|2001|Lawela|2006|Bola|Poogalampa|Lawela Selatan|Lampanairi
02|Sampolawa|1003|Katilombu|Jaya Bakti|Todombulu|2001|Bangun|Wawoangi|2006|Gunung Sejuk|Sandang Pangan|Hendea|Tira|Bahari|Gerak Makmur|Lipu Mangau|Bahari Dua|Bahari Tiga|Windu Makmur|Watiginanda
03|Lapandewa|2001|Lapandewa Makmur|Gaya Baru|Burangasi Rumbia|Burangasi|Lapandewa Kaindea|Lapandewa|Lapandewa Jaya
04|Batu Atas|2001|Batuatas Liwu|Batuatas Barat|Wacuala|Batu Atas Timur|Tolando Jaya|Taduasa|Wambongi
05|Siompu Barat|2001|Molona|Mbanua|Lalole|Watuampara|Katampe|Lamaninggara|Kamoali|Mokobeau
06|Siompu|2001|Biwinapada|Kaimbulawa|Wakinamboro|Tongali|Lontoi|Karae|Batuawu|Nggulanggula|Waindawula|Lapara
07|Kadatua|2001|Waonu|Kaofe|Uwemaasi|Lipu|Kapoa|Banabungi|Mawambunga|Banabungi Selatan|Marawali|Kapoa Barat
.71|Kota Kendari
01|Mandonga|1005|Mandonga|Korumba|Labibia|Wawombalata|Alolama|Anggilowu
02|Kendari|1009|Kandai|Gunung Jati|Kampung Salo|Mangga Dua|Kendari Caddi|Kassilampe|Mata|Purirano|Jati Mekar
03|Baruga|1001|Baruga|Lepo Lepo|1007|Watubangga|Wundudopi
04|Poasia|1003|Andonohu|Rahandouna|Anggoeya|Matabubu|1021|Wundumbatu
05|Kendari Barat|1001|Kemaraya|Watu-Watu|Tipulu|Punggaloba|Benu Benua|Sodohoa|Sanua|Dapu Dapura|Lahundape
06|Abeli|1001|Puday|Lapulu|Abeli|Benuanirae|1006|Anggalomelai|Talia|Poasia
07|Wua-Wua|1001|Wua Wua|Bonggoeya|Mataiwoi|Anawai
08|Kadia|1001|Kadia|Bende|Pondambea|Wowawanggu|Anaiwoi
09|Puuwatu|1001|Puuwatu|Watulondo|Punggolaka|Tobuuha|Abeli Dalam|Lalodati
10|Kambu|1001|Kambu|Mokoau|Padaleu|Lalolara
11|Nambo|1001|Tobimeita|Petoaha|Nambo|Bungkutoko|Sambuli|Tondonggeu
.72|Kota Bau Bau
01|Betoambari|1007|Katobengke|1012|Waborobo|Sulaa|Lipu|1016|Labalawa
02|Wolio|1001|Wale|Tomba|Bataraguru|Wangkanapi|Batulo|1007|Kadolo Katapi|1011|Bukit Wolio Indah
03|Sorawolio|1001|Kaisabu Baru|Karya Baru|Gonda Baru|Bugi
04|Bungi|1001|Liabuku|Ngkaring Karing|Kampeonaho|1008|Waliabuku|1010|Tampuna
05|Kokalukuna|1001|Liwuto|Sukanaeyo|Lakologou|Waruruma|Kadolomoko|Kadolo
06|Murhum|1007|Wajo|Lamangga|Melai|Baadia|Tanganapada
07|Lea-Lea|1001|Lowu-Lowu|Kalia-Lia|Palabusa|Kolese|Kantalai
08|Batupoaro|1001|Bonebone|Tarafu|Wameo|Kaobula|Lanto|Nganganaumala`;
