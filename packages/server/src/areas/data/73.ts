// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Sulawesi Selatan
.01|Kabupaten Kepulauan Selayar
01|Benteng|1001|Benteng Utara|Benteng|Benteng Selatan
02|Bontoharu|1001|Putabangun|Bontobangun|2003|Bontosunggu|Bontoborusu|Bontolebang|Bontotangnga|Kahu-Kahu|Kalepadang
03|Bontomatene|1001|Batangmata|Batangmata Sapo|2003|Pamatata|Tanete|Bungaiya|Kayu Bauk|Barat Lambongan|Bontona Saluk|Onto|Maharayya|Menara Indah|2015|Tamalanrea
04|Bontomanai|2001|Parak|Barugaiya|Jambuiya|Mare-Mare|Polebunging|Bonea Makmur|2008|Bontomarannu|2010|Bonea Timur|Bontokoraang|Kaburu
05|Bontosikuyu|2001|Harapan|Patikarya|Patilereng|Laiyolo Baru|Laiyolo|Lantibongan|Binanga Sombaiya|Lowa|Appatanah|Tambolongan|Polassi|Khusus Bahuluang
06|Pasimasunggu|2001|Kembang Ragi|2003|Ma'minasa|2005|Tanamalala|Labuang Pamajang|Massungke|2009|Bontosaile|2011|Teluk Kampe
07|Pasimarannu|2001|Bonerate|Majapahit|Batu Bingkung|Bonea|Lambego|Komba-Komba|Sambali|Lamantu
08|Taka Bonerate|2001|Kayuadi|Batang|Nyiur Indah|Tambuna|Jinato|Rajuni|Latondu|Tarupa|Khusus Pasitallu
09|Pasilambena|2001|Kalaotoa|Garaupa|Lembang Matene|Pulo Madu|Karumpa|Garaupa Raya
10|Pasimasunggu Timur|2001|Bontobulaeng|Bontobaru|Bontomalling|Lembang Baji|Bontojati|Ujung
11|Buki|2001|Buki|Lalang Bata|Balang Butung|Kohala|Bontolempangan|Mekar Indah|Buki Timur
.02|Kabupaten Bulukumba
01|Gantarang|1001|Matekko|Jalanjang|Mario Rennu|2004|Bialo|Bontomacinna|Gattareng|Dampang|Bontosunggu|Palambarae|Bontonyeleng|Benteng Malewang|Padang|Bontoraja|Paenre Lompoe|Benteng Gattareng|Bukit Harapan|Polewali|Bontomasila|Barombong|Bukit Tinggi|Taccorong
02|Ujung Bulu|1001|Tanah Kongkong|Bentengnge|Terang Terang|Kalumeme|Bintarore|Kasimpureng|Caile|Loka|Ela Ela
03|Bonto Bahari|1001|Tanahl Lemo|Sapo Lohe|Benjala|Tanah Beru|2005|Bira|Ara|Darubiah|Lembanna
04|Bonto Tiro|1001|Eka Tiro|2002|Dwitiro|Tritiro|Batang|Bontotangnga|Caramming|Tamalanrea|Bontobarua|Pakubalaho|Bontomarannu|Bontobulaeng|Buhung Bundang|Lamanda
05|Herlang|1001|Tanuntung|Bonto Kamase|2003|Karassing|Singa|Gunturu|Borong|Tugondeng|Pataro
06|Kajang|1001|Tanah Jaya|Laikang|2003|Tambangan|Lembanna|Possi Tanah|Tanah Towa|Bontobiraeng|Lembang|Batunilamung|Mattoanging|Malleleng|Bonto Baji|Bontorannu|Pattiroang|Sapanang|Sangkala|Lembang Lohe|Lolisang|Pantama
07|Bulukumpa|1001|Tanete|Jawijawi|Balla Saraja|2004|Bontobulaeng|Bulo Bulo|Bontominasa|Balangtaroang|Barugae|Salassae|Kambuno|Jojjolo|Sapobonto|Tibona|Balangpesoang|Batulohe|Bontomangiring|Baruga Riattang
08|Kindang|1001|Borong Rappoa|2002|Mattirowalie|Kindang|Arinhua|Tamaona|Benteng Palioi|Balibo|Garuntungan|Orogading|Sipaenre|Kahayya|Somba Palioli|Sopa
09|Ujungloe|1001|Dannuang|2002|Garanta|Balleanging|Balong|Seppang|Manyampa|Tammatto|Padangloang|Manjalling|Lonrong|Salemba|Bijawang|Paccaramengang
10|Rilauale|1002|Palampang|2001|Bontomanai|2003|Bontobangun|Karama|Bontolohe|Bajiminasa|Bonto Matene|Tanah Harapan|Batukaropa|Bontoharu|Swatani|Bulolohe|Anrang|Pangalloang|Topanda
.03|Kabupaten Bantaeng
01|Bissappu|1001|Bonto Manai|Bonto Lebang|Bonto Sunggu|Bonto Atu|Bonto Rita|Bonto Langkasa|Bonto Jaya|2008|Bonto Jai|Bonto Cinde|Bonto Loe|2012|Bonto Salluang
02|Bantaeng|1001|Tappanjeng|Pallantikang|Letta|Mallilingi|Lembang|Lamalaka|Karatuang|Onto|2009|Kayu Loe
03|Eremerasa|2001|Ulu Galung|Lonrong|Barua|Kampala|Pa'bentengan|Mappilawing|Pa'bumbungang|Mamampang|Parang Loe
04|Tompo Bulu|1001|Lembang Gantarang Keke|1003|Banyorang|Campaga|Eren Ereng|2006|Labbo|Pattaneteang|Pattallassang|Bonto-bontoa|Bonto Tappalang|Balumbung
05|Pajukukang|2002|Biangkeke|Pa'jukukang|Biangloe|Borong Loe|Baruga|2010|Nipa-nipa|2012|Papan Loe|Rappoa|Lumpangan|Batu Karaeng
06|Uluere|2001|Bonto Marannu|Bonto Tangnga|2006|Bonto Tallasa|Bonto Rannu|2010|Bonto Daeng|Bonto Lojong
07|Gantarang Keke|1001|Gantarang Keke|Tanah Loe|2003|Layoa|Bajiminasa|Tombolo|Kaloling
08|Sinoa|2001|Bonto Tiro|Bonto Karaeng|Bonto Maccini|Bonto Mate'ne|Bonto Majannang|Bonto Bulaeng
.04|Kabupaten Jeneponto
01|Bangkala|1001|Benteng|Pallengu|Pantai Bahari|Bontorannu|2005|Pallantikang|Kalimporo|Punagaya|Mallasoro|Kapita|Marayoka|Jenetallasa|Tombo Tombolo|Gunung Silanu|Bontomanai
02|Tamalatea|1001|Bonto Tangnga|Tonro Kassi|Tonro Kassi Barat|Tonro Kassi Timur|Taman Roya|Manjangloe|2007|Borongtala|Bontosunggu|Turatea|Karelayu|Bontojai|Turatea Timur
03|Binamu|1001|Pabiringa|Balang|Empoang|Balang Toa|Balang Beru|Empoang Selatan|Sidenre|Empoang Utara|Monro Monro|Biring Kassi|Panaikang|Bontoa|2013|Sapanang
04|Batang|1001|Togo Togo|Bonto Raya|2003|Maccinibaji|2008|Camba Camba|Kaluku|2014|Bungeng
05|Kelara|1001|Tolo|Tolo Utara|Tolo Selatan|Tolo Timur|Tolo Barat|2006|Gantarang|2009|Bontolebang|Bontonompo|2014|Samataring|2021|Tombolo
06|Bangkala Barat|1002|Bulu Jaya|2001|Banrimanurung|2003|Barana|Beroanging|Tuju|Garassikang|Pattiro|Pappalluang
07|Bontoramba|1002|Bontoramba|2001|Bulusibatang|2003|Balumbungan|Bangkalaloe|Datara|Maero|Kareloe|Batujala|Bulusuka|Tanammawang|Lentu|Baraya
08|Turatea|2001|Paitana|Bonto Mate'ne|Mangepong|Bululoe|Kayuloe Barat|Langkura|Bungungloe|Kayuloe Timur|Jombe|Tanjonga|Parasanganberu
09|Arungkeke|2001|Bulo Bulo|Arungkeke|Palajau|Boronglamu|Arungkeke Pallantikang|Kalumpangloe|Kampala
10|Rumbia|2001|Rumbia|Lebangmanai|Bontomanai|Bontotiro|Loka|Tompobulu|Kassi|Pallantikang|Lebangmanai Utara|Bontocini|Janetallasa|Ujung Bulu
11|Tarowang|2001|Pao|Bontorappo|Tarowang|Allu Tarowang|Balangbaru|Balangloe Tarowang|Bonto Ujung|Tino
.05|Kabupaten Takalar
01|Mappakasunggu|1001|Takalar|2003|Patani|2009|Soreang|Pa'batangang
02|Mangarabombang|1002|Mangadu|2001|Lengkese|2003|Topejawa|Lakatong|2007|Banggae|Bontomanai
03|Polongbangkeng Selatan|1001|Pa'bundukang|Pattene|Bontokadatto|Canrego|Bulukunyi|1010|Rajaya|2006|Moncongkomba|Cakura|Lantang|Su'rulangi|2011|Kale Lantang
04|Polongbangkeng Utara|1001|Panrannuangku|Manongkoki|Malewang|Palleko|Mattompodale|Parang Luara|2007|Lassang|2009|Pa'rappunganta|Towata|2016|Lassang Barat
05|Galesong Selatan|2006|Bonto Kanang|Bontomarannu|Mangindara|Bontokassi|2011|Bentang|Barangmamase|Sawakong|2015|Popo|Tarowang|Kalukubodo|Kadatong|Kale Bentang|Kanaeng
06|Galesong Utara|1004|Bontolebang|2001|Pakkabba|Bontolanra|Aeng Batu Batu|2005|Tamalate|Tamasaju|Bontosunggu|2010|Aeng Towa|Bontokaddopepe|Sampulungan|Maccini Sombala|Sawakung Beba|Biring Kassi|Kaballokang Pakkabba
07|Pattallassang|1001|Pattallassang|Pallantikang|Somba Bella|Kalabbirang|Maradekaya|Pappa|Bajeng|Sabintang|Salaka
08|Sanrobone|2001|Laguruda|Banyuanyara|Sanrobone|Paddinging|Ujung Baji|Tonasa
09|Galesong|2001|Galesong Baru|Galesong Kota|Bontoloe|Boddia|Bontomangape|Parangmata|Parambambe|Pa'rasangang Beru|Pa'lalakkang|Pattinoang|Kalenna Bontongape|Kalukuang|Mappakalompo|Campagaya|Galesong Timur|Kampung Beru|Tarembang
10|Kepulauan Tanakeke|2001|Tompotana|Mattiro Baji|Rewataya|Balangdatu|Maccini Baji|Minasa Baji
11|Polongbangkeng Timur|2001|Ko'mara|Kale Ko'mara|Barugaya|Parang Baddo|Massamaturu|Timbuseng|Balangtanaya|Kampung Beru
12|Laikang|2001|Panyangkalang|Bontoparang|Pattopakang|Cikoang|Punaga|Laikang
.06|Kabupaten Gowa
01|Bontonompo|1001|Bontonompo|Tamallayang|Kalaserena|2004|Bontolangkasa Utara|Bontolangkasa Selatan|Barembeng|2015|Manjapai|Bontobiraeng|Romanglasa|Katangka|Bulogading|Bategulung|Kalabarembeng|Bontobiraeng Selatan
02|Bajeng|1001|Kalebajeng|Limbung|1017|Tubajeng|Mata Allo|2003|Bontosunggu|2006|Maccinibaji|Pa'bentengang|2009|Tangkebajeng|Maradekaya|Panciro|Lempangang|Bone|2015|Pannyangkalang|2019|Paraikatte
03|Tompobulu|1001|Malakaji|Cikoro|2003|Garing|Datara|Rappolemba|Rappoala|Tanete|Bontobuddung
04|Tinggimoncong|1001|Malino|Buluttana|Gantarang|1010|Pattapang|Bonto Lerung|Garassi|2004|Parigi
05|Parangloe|1001|Lanna|Bontoparang|2006|Lonjoboko|2008|Borisallo|Belapunranga|Bontokassi|Belabori
06|Bontomarannu|1001|Borongloe|Bontomanai|1012|Romang Lompoa|2003|Pakatto|Nirannuang|Romangloe|Sokkolia|2013|Mata Allo|Bili-bili
07|Pallangga|1001|Tetebatu|Pangkabinanga|Parangbanoa|1015|Mangalli|2004|Bontoala|Pallangga|Julubori|Kampili|Panakkukang|Bontoramba|Jene'tallasa|Julukanaya|Julupa'mai|Bungaejaya|Toddotoa|2016|Taeng
08|Somba Opu|1001|Sungguminasa|Bonto Bontoa|Batangkaluku|Tompobalang|Samata|Katangka|Pandang Pandang|Tombolo|Kalegowa|Romangpolong|Paccinongang|Tamarunang|Bontoramba|Mawang
09|Bungaya|1001|Sapaya|1010|Je'nebatu|2002|Bontomanai|Buakkang|Bissoloro|2011|Rannaloe|Mangempang
10|Tombolopao|1001|Tamaona|2002|Ta'binjai|Erelembang|Kanreapia|Pao|Balassuka|Mamampang|Tonasa|Bolaromang
11|Biringbulu|1002|Tonrorita|1004|Lauwa|2001|Taring|2003|Pencong|2005|Berutallasa|Parangloe|Baturappe|Batumalonro|Borimasunggu|Lembangloe|Julukanaya
12|Barombong|1001|Benteng Somba Opu|1005|Lembang Parang|2002|Kanjilo|Moncobalang|Tinggimae|2006|Biringala|Tamannyeleng
13|Pattallasang|2001|Timbuseng|Pallantikang|Sunggumanai|Paccellekang|Pattallassang|Je'nemadinging|Panaikang|Borongpala'la
14|Manuju|2001|Manuju|Pattallikang|Tamalatea|Moncongloe|Bilalang|Tassese|Tana Karaeng
15|Bontolempangang|2001|Julumate'ne|Bontolempangang|Lassa-Lassa|Bontoloe|Pa'ladingang|Paranglompoa|Bontotangnga|Ulujangang
16|Bontonompo Selatan|1009|Bontoramba|2001|Sengka|Tanrara|Tindang|Pa'bundukang|Bontosunggu|Salajangki|Salajo|Jipang
17|Parigi|2001|Majannang|Jonjo|Manimbahoi|Sicini|Bilanrengi
18|Bajeng Barat|2001|Borimatangkasa|Mandalle|Manjalling|Gentungang|Tanabangka|Kalemandalle|Bontomanai
.07|Kabupaten Sinjai
01|Sinjai Barat|1001|Tassililu|Balakia|2003|Gunung Perak|Arabika|Bonto Salama|Turungan Baji|Barania|Boto Lempangan|Terasa
02|Sinjai Selatan|1001|Sangiaseri|2002|Puncak|Songing|Aska|Talle|Palae|Bulu Kamase|Palangka|Polewali|Gareccing|Alenangka
03|Sinjai Timur|1001|Samataring|2002|Sanjai|Pattalassang|Panaikang|Saukang|Kampala|Lasiai|Biroro|Kaloling|Pasimarannu|Tongke-Tongke|Salohe|Bongki Lengkese
04|Sinjai Tengah|1001|Samaenre|2002|Mattunreng Tellue|Kompang|Baru|Pattongko|Saotengnga|Saohiring|Kanrung|Saotanre|Bonto|Gantarang
05|Sinjai Utara|1001|Biringere|Lamatti Rilau|Balangnipa|Lappa|Bongki|Alehanuae
06|Bulupoddo|2001|Lamatti Riattang|Lamatti Riaja|Bulu Tellue|Duampanuae|Tompobulu|Lamatti Riawang|Lappacinrana
07|Sinjai Borong|1001|Pasir Putih|2002|Batu Belerang|Biji Nangka|Barambang|Bonto Sinala|Kassi Buleng|Bonto Katute|Bonto Tengnga
08|Tellu Limpoe|1001|Mannanti|2002|Saotengah|Kalobba|Tellu Limpoe|Massaile|Lembang Lohe|Pattongko|Bua|Suka Maju|Erabaru|Samaturue
09|Pulau Sembilan|2001|Pulau Harapan|Pulau Buhung Pitue|Pulau Padaelo|Pulau Persatuan
.08|Kabupaten Bone
01|Bontocani|1001|Kahu|2002|Watang Cani|Pattuku|Bontojai|Bana|Pammusureng|Langi|Ere Cinnong|Bulu Sirua|Lamoncong|Mattirowalie
02|Kahu|1001|Palattae|2002|Nusa|Pasaka|Labuaja|Cakkela|Balle|Matajang|Cenrana|Sanrego|Biru|Palakka|Tompong Patu|Hulo|Cammilo|Carima|Mattoanging|Arallae|Bonto Padang|Lalepo|Maggenrang
03|Kajuara|1001|Awang Tangka|2002|Raja|Abbumpungeng|Bulu Tanah|Gona|Buareng|Polewali|Padaelo|Ancu|Tarasu|Lemo|Kalero|Lappabosse|Waetuo|Pude|Angkue|Massangkae|Mallahae
04|Salomekko|1001|Pancaitana|2002|Malimongeng|Manera|Ulubalang|Gattareng|Bellu|Tebba|Mappatoba
05|Tonra|2001|Bulu Bulu|Gareccing|Biccoing|Ujunge|Libureng|Rappa|Bacu|Muara|Bone Pute|Padatuo|Samaenre
06|Libureng|1001|Tanah Batue|1010|Ceppaga|2002|Tompo Bulu|Tappale|Polewali|Pitumpidange|Bune|Swadaya|Binuang|Mallinrung|2011|Baringeng|Mario|Wanuawaru|Mattirowalie|Poleonro|Matirro Bulu|Matirrodeceng|Suwa|Laburasseng|Ponre Ponre
07|Mare|1001|Padaelo|2002|Mattirowalie|Mario|Ujung Salangketo|Tellu Boccoe|Mattampa Walie|Ujung Tanah|Sumaling|Tellongeng|Data|Batu Gading|Cege|Kadai|Lakukang|Pattiro|Lapasa|Karella|Lappa Upang
08|Sibulue|1001|Maroanging|2002|Pattiro Bajo|Massenreng Pulu|Tunreng Tellue|Polewali|Tadang Palie|Cinnong|Mallusetasi|Pakkasalo|Pattiro Sompe|Ajang Pulu|Sumpang Minangae|Mabbiring|Pasaka|Kalibong|Pattiro Riolo|Letta Tanah|Manajeng|Bulie|Balieng Toa
09|Barebbo|1006|Apala|2001|Bacu|Lampoko|Congko|Wollangi|Parippung|2007|Barebbo|Kampuno|Kading|Kajaolaliddong|Samaelo|Corawali|Talungeng|Watu|Cingkang|Cinnong|Cempaniga|Sugiale
10|Cina|1001|Tanete|2002|Arasoe|Tanete Harapan|Lompu|Walenreng|Ajang Pulu|Padang Loang|Abbumpungeng|Kawerang|Awo|Kanco|Cinennung
11|Ponre|2001|Mappesangka|Salebba|Mattampae|Pattimpa|Tellu Boccoe|Turu Adae|Salampe|Poleonro|Bolli
12|Lappariaja|2001|Mattampawalie|Lili Riattang|Sengeng Palie|Tenri Pakkua|Patangkai|Ujung Lamuru|Pattuku Limpoe|Waekeccee|Tonronge
13|Lamuru|1001|Lalebata|2002|Mattampa Walie|Poleonro|Sengeng Palie|Mattampa Bulu|Turu Cinnae|Seberang|Massenreng pulu|Mamminasae|Padaelo|Barugae|Barakkae
14|Ulaweng|1001|Cinnong|2002|Lilina Ajangale|Cani Sirenreng|Ulaweng Cinnong|Pallawarukka|Jompie|Sappewalie|Lamakkaraseng|Mula Menree|Tea Musu|Tea Malala|Galung|Tadang Palie|Timusu|Manurunge
15|Palakka|2001|Cinenung|Siame|Pasempe|Ureng|Usa|Mico|Bainang|Passippo|Tanah Tengnga|Tirong|Mattanete Bua|Maduri|Melle|Lemoape|Panyili
16|Awangpone|1001|Maccope|2002|Carebbu|Cumpiga|Paccing|Lattekko|Matuju|Unra|Kading|Mallari|Kajuara|Jaling|Bulumpare'e|Abbanuang|Lappoase|Awolagading|Carigading|Cakke Bone|Mappalo Ulaweng
17|Tellu Siattinge|1001|Otting|Tokaseng|2003|Palongki|Tajong|Ulo|Lanca|Itterung|Mattoanging|Lamuru|Waji|Ajjalireng|Sijelling|Lea|Padaidi|Pongka|Lappae|Patangnga
18|Ajangale|1001|Pompanua|Pompanua Riattang|2003|Welado|Pinceng Pute|Opo|Labissa|Timurung|Leppangeng|Allamungeng Patue|Amessangeng|Lebbae|Manciri|Telle|Pacciro
19|Dua Boccoe|1001|Unyi|2002|Mario|Laccori|Pattiro|Cabbeng|Panyili|Sanrangeng|Sailong|Melle|Pakkasalo|Tawaroe|Uloe|Ujung|Padacenga|Lallatang|Kampoti|Praja Maju|Tocina|Tempe|Solo|Watang Padacenga|Matajang
20|Cenrana|1001|Cenrana|2002|Pacubbe|Panyiwi|Latonro|Watu|Nagauleng|Cakkeware|Pallime|Laoni|Labotto|Awang Cenrana|Labongnge|Ajalasse|Pusungnge|Pallae|Watang Ta
21|Tanete Riattang|1001|Biru|Ta|Watampone|Bukaka|Pappolo|Manurunge|Walanae|Masumpu
22|Tanete Riattang Barat|1001|Macege|Matirro Walie|Macanang|Majang|Bulu Tempe|Jeppee|Polewali|Watang Palakka
23|Tanete Riattang Timur|1001|Bajoe|Cellu|Panyula|Waetuo|Palette|Tipojong|Toro|Lonrae
24|Amali|1015|Mampotu|2001|Liliriattang|Mattaropurae|Ulaweng Riaja|Waempubbu|Waemputtange|Amali Riattang|Tassipi|Wellulang|Benteng Tellue|Tacipong|Laponrong|Ajanglaleng|Tocinnong|Bila
25|Tellulimpoe|2001|Tellang Kere|Lagori|Gaya Baru|Tapong|Sadar|Tondong|Samaenre|Bonto Masunggu|Pallawa|Polewali|Batu Putih
26|Bengo|2001|Samaenre|Tungke|Selli|Bengo|Mattaropuli|Lili Riawang|Walimpong|Bulu Allaporenge|Mattirowalie
27|Patimpeng|2001|Patimpeng|Latellang|Maddenreng Pulu|Masago|Batu Lappa|Paccing|Massila|Talabangi|Pationgi|Bulu Ulaweng
.09|Kabupaten Maros
01|Mandai|1001|Hasanuddin|Bontoa|2003|Tenrigangkae|Pattontongang|Bonto Mate'ne|Baji Mangngai
02|Camba|1001|Cempaniga|Mario Pulana|2003|Timpuseng|Cenrana|Sawaru|Patanyamang|Pattiro Deceng|Benteng
03|Bantimurung|1001|Kalabbirang|Leang-Leang|2003|Alatengae|Minasa Baji|Tukamasea|Mattoanging|Mangeloreng|Baruga
04|Maros Baru|1001|Baji Pa'mai|Pallantikang|Baju Bodoa|2004|Borikamase|Mattirotasi|Majannang|Borimasunggu
05|Bontoa|1001|Bontoa|2002|Pajjukukang|Tunikamaseang|Tupabbiring|Botolempangang|Salenrang|Minasa Upa|Ampekale|Bonto Bahari
06|Malllawa|1001|Sabila|2002|Padaelo|Batu Putih|Wanua Waru|Telumpanuae|Samaenre|Bentenge|Mattampapole|Uludaya|Gattareng Matinggi|Barugae
07|Tanralili|1001|Borong|2002|Allaere|Toddopulia|Kurusumange|Lekopancing|Damai|Sudirman|Purnakarya
08|Marusu|2001|Temmapaduae|Nisombalia|Tellumpoccoe|Ma'rumpa|Bonto Mate'ne|Abbulosibatang|Pabbentengang
09|Simbang|2001|Jenetaesa|Bonto Tallasa|Sambueja|Tanete|Samangki|Simbang
10|Cenrana|2001|Laiya|Labuaja|Limampoccoe|Lebbo Tengae|Rompegading|Baji pa'mai|Cenrana Baru
11|Tompobulu|2001|Tompobulu|Benteng Gajah|Bonto Manai|Bonto Somba|Toddolimae|Pucak|Bonto Matinggi|Bonto Manurung
12|Lau|1001|Allepolea|Maccini Baji|Soreang|Mattirodeceng|2005|Marannu|Tengkuru
13|Moncongloe|2001|Moncongloe|Moncongloe Bulu|Moncongloe Lappara|Bonto Bunga|Bonto Marannu
14|Turikale|1001|Pettuadae|Boribellayya|Alliritengae|Turikale|Taroada|Raya|Adatongeng
.10|Kabupaten Pangkajene dan Kepulauan
01|Liukang Tangaya|1001|Sapuka|2002|Sabaru|Balo Baloang|Sabalana|Tampaang|Sailus|Satanger|Kapoposang Bali|Poleonro
02|Liukang Kalmas|1001|Kalu-Kalukuang|2002|Pammas|Sabaru|Kanyurang|Doang-Doangan Lompo|Marasende|Dewakang
03|Liukang Tupabbiring|1001|Mattiro Sompe|1016|Mattiro Bintang|2002|Mattiro Deceng|Mattiro Langi|2009|Mattiro Matae|Mattiro Ujung|Mattiro Dolangeng|2013|Mattiro Bone|2015|Mattaro Adae
04|Pangkajene|1001|Jagong|Mappasaile|Pabundukang|Anrong Appaka|Sibatua|Padoang Doangan|Tumampua|Tekolabbua|Bonto Perak
05|Balocci|1001|Balleangin|Balocci Baru|Kassi|Tonasa|2005|Tompo Bulu
06|Bungoro|1001|Bori Appaka|Samalewa|Sapanang|2004|Bowong Cindea|Tabo-Tabo|Mangilu|Bulu Cindea|Biring Ere
07|Labakkang|1001|Labakkang|Mangallekana|Pundata Baji|Borimasunggu|2005|Patallassang|Manakku|Gentung|Batara|Taraweang|Kanaungan|Bonto Manai|Kassiloe|Bara Batu
08|Marang|1001|Bonto-Bonto|Talaka|Ma'rang|Attang Salo|2005|Padang Lampe|Tamangapa|Pitusunggu|Pitue|Punranga|Alesipitto
09|Segeri|1001|Bonto Matene|Segeri|Bone|Bawasalo|2005|Baring|Parenreng
10|Minasate'ne|1001|Minasa Te'ne|Kalabbirang|Biraeng|Bonto Kio|Bontoa|Bonto Langkasa|2007|Kabba|Panaikang
11|Mandalle|2001|Benteng|Manggalung|Tamarupa|Mandalle|Boddie|Coppo Tompong
12|Tondong Tallasa|2001|Bantimurung|Tondongkura|Lanne|Bulu Tellue|Malaka|Bonto Birao
13|Liukang Tupabbiring Utara|2001|Mattiro Kanja|Mattiro Baji|Mattiro Bulu|Mattiro Bombang|Mattiro Labangeng|Mattiro Uleng|Mattiro Walie
.11|Kabupaten Barru
01|Tanete Riaja|1001|Lompo Riaja|2002|Harapan|Lompo Tengah|Kading|Libureng|Mattirowalie|Lempang
02|Tanete Rilau|1001|Lalolang|Tanete|2003|Pancana|Lalabata|Corawali|Pao Pao|Tellumpanua|Lipukasi|Garessi|Lasitae
03|Barru|1001|Coppo|Mangempang|Sumpang Binangae|Sepee|Tuwung|2006|Palakka|Tompo|Anabanua|Galung|Siawung
04|Soppeng Riaja|1001|Kiru Kiru|Mangkoso|2003|Lawallu|Paccekke|Ajakkang|Siddo|Batupute
05|Mallusetasi|1001|Palanro|Mallawa|Bojo Baru|2004|Cilellang|Manuba|Nepo|Kupa|Bojo
06|Pujananting|1007|Mattappawalie|2001|Pujananting|Gattareng|Pattappa|Jangan Jangan|Bulo Bulo|Bacu Bacu
07|Balusu|1001|Takkalasi|2002|Balusu|Lampoko|Kamiri|Madello|Binuang
.12|Kabupaten Soppeng
01|Marioriwawo|1001|Labessi|Tettikenrarae|2003|Gattareng|Watu|Goarie|Barae|Marioriaja|Marioritengnga|Mariorilau|Watu Toa|Congko|Gattareng Toa|Soga
02|Liliriaja|1001|Appanang|Jennae|Galung|2005|Jampu|Pattojo|2009|Timusu|Rompegading|Barang
03|Lilirilau|1001|Ujung|Cabenge|Pajalesang|Macanre|2005|Abbanuange|Tetewatu|Baringeng|2009|Masing|Kebo|Parenring|Paroto|Palangiseng
04|Lalabata|1001|Lalabata Rilau|Ompo|Botto|Lemba|Bila|Lapajung|Salokaraja|2008|Maccile|Umpungeng|Mattabulu
05|Marioriawa|1001|Batu Batu|Kaca|Attang Salo|Manorang Salo|Limpomajang|2006|Bulue|Panincong|Patampanua|Tellulimpoe|Laringgi
06|Donri-Donri|2002|Donri Donri|Lalabatariaja|Leworeng|Labokong|Sering|Pesse|Tottong|Kessing|Pising
07|Ganra|2001|Belo|Ganra|Lompulle|Enrekeng
08|Citta|2001|Citta|Kampiri|Labae|Tinco
.13|Kabupaten Wajo
01|Sabangparu|1001|Walennae|Tolotenreng|Sompe|2004|Liu|Ugi|Ujungpero|Wage|Worongnge|Salotengnga|Pallimae|Mallusesalo|Pasaka|Tadangpalie|Benteng Lompoe|Bila
02|Pammana|1001|Pammana|Cina|2003|Lempa|Patila|Kampiri|Lapaukke|Lagosi|Pallawarukka|Wecudai|Lampulung|Watampanua|Tadangpalie|Simpursia|Tobatang|Abbanuangnge|Tonrong Tengnga
03|Takkalalla|1001|Peneki|Bocco|2003|Parigi|Manyili|Soro|Ceppaga|Leweng|Ajuraja|Botto|Lagoari|Aluppang|Lamarua|Pantai Timur
04|Sajoanging|1001|Akkajeng|Assorajang|Minangae|2004|Akkotengeng|Sakkoli|Barangmamase|Salobulo|Towalida|Alewadeng
05|Majauleng|1001|Paria|Limpomajang|Macanang|Uraiyang|2005|Tosora|Cinnong Tabi|Rumpia|Laerung|Lamiku|Bottobenteng|Bottotanre|Tua|Tajo|Tengnga|Liu|Tellulimpoe|Bottopenno|Watanrumpia
06|Tempe|1001|Siengkang|Pattirosompe|Tempe|Maddukelleng|Watallipue|Mattiro Tappareng|Laelo|Salo Menraleng|Campalagi|Lapongkoda|Teddaopu|Paddupa|Wiring Palenae|Attakkae|Sitampae|Bulu Pabbulu
07|Belawa|1001|Macero|Malangke|Belawa|2004|Ongkoe|Leppangeng|Wele|Limporilau|Sappa|Lautang
08|Tanasitolo|1001|Tancung|Mappadaelo|Pincengpute|Barutancung|2005|Nepo|Lowa|Inalipue|Pakkana|Wajoriaja|Wewangrewu|Wae Tuwo|Assorajang|Ujungnge|Pajalele|Mario|Palippu|Tonralipue|Ujungbaru|Mannagae
09|Maniangpajo|1001|Anabanua|Dualimpoe|Tangkoli|2004|Mattirowalie|Kalola|Sogi|Abbanuangnge|Minagatellue
10|Pitumpanua|1001|Bulete|Siwa|Tobarakka|Benteng|2005|Batu|Lauwa|Tanrongi|Lompoloang|Tellesang|Tangkoro|Marannu|Abbanderangnge|Simpellu|Alesilurengnge|Jauh Pandang|Lacinde|Buriko|Bau-Bau|Ale Lebbae|Bulu Siwa|Botto Tengnga|Kaluku|Mattiro Walie|Maccolli Loloe|Lompo Bulo|Padang Loang|Kompong
11|Bola|1001|Solo|2002|Bola|Ujungtanah|Lempong|Sanreseng Ade|Pattangngae|Balielo|Manurung|Lattimu|Pasir Putih|Rajamawellang
12|Penrang|1001|Doping|2002|Padaelo|Temmabarang|Penrang|Lawesso|Benteng|Walanga|Makmur|Tadangpalie|Raddae
13|Gilireng|1002|Gilireng|2001|Mamminasae|2003|Poleonro|Arajang|Lamata|Paselloreng|Alausalo|Polewalie|Abbatireng
14|Keera|1001|Ballaere|2002|Awota|Keera|Lalliseng|Paojepe|Inrello|Pattirolokka|Awo|Ciromanie|Labawang
.14|Kabupaten Sidenreng Rappang
01|Panca Lautang|1001|Bilokka|Wette'E|Lajonga|2004|Wanio|Wanio Timoreng|Corawali|Lise|Bapangi|Alesalewo|Cenrana
02|Tellu Limpoe|1001|Amparita|Massepe|Toddang Pulu|Pajalele|Baula|Arateng|2007|Teteaji|Polewali|Teppo
03|Watang Pulu|1001|Lawawoi|Arawa|Bangkai|Uluale|Batu Lappa|2006|Lainungan|Carawali|Buae|Mattirotasi|Ciro-Ciroe
04|Baranti|1001|Baranti|Duampanua|Benteng|Manisa|Panreng|2006|Passeno|Sipodeceng|Tonrongnge|Tonrong Rijang
05|Panca Rijang|1001|Rappang|Lalebata|Maccorawalie|Kadidi|2005|Timoreng Panua|Bulo Wattang|Bulo|Cipotakari
06|Kulo|2001|Rijang Panua|Kulo|Maddenra|Mario|Bina Baru|Abbokongang
07|Maritengngae|1001|Pangkajene|Lautang Benteng|Majjelling|Wala|Lakessi|Rijang Pittu|Majjelling Watang|2008|Sereang|Kanie|Allakuang|Tanete|Takkalasi
08|Watang Sidenreng|1001|Empagae|Sidenreng|Kanyuara|2004|Mojong|Damai|Talumae|Aka-akae|Talawe
09|Dua Pitue|1001|Tanru Tedong|Salomalori|2003|Kalosi|Padangloang|Kalosi Alau|Bila|Padangloang Alau|Salobukkang|Taccimpo|Kampale
10|Pitu Riawa|1001|Lancirang|PongrangaE|2003|Ajubissue|Otting|Bulucenrana|Betao|Anabannae|Betao Riase|Dongi|Lasiwala|Sumpang Mango|Kalempang
11|Pitu Riase|1001|Batu|2002|Compong|Belawae|Botto|Bila Riase|Bola Bulu|Tana Toro|Lombo|Lagading|Dengeng-Dengeng|Buntu Buangin|Leppangeng
.15|Kabupaten Pinrang
01|Mattiro Sompe|1001|Langnga|Pallameang|2003|Massulowalie|Mattombong|Mattongang Tongang|Patobong|Samaenre|Mattiro Tasi|Siwolong Polong
02|Suppa|1001|Watang Suppa|Tellumpanua|2003|Lero|Watang Pulu|Maritengngae|Tasiwalie|Wiring Tasi|Lotang Salo|Ujung Labuang|Polewali
03|Mattiro Bulu|1001|Manarang|Padaidi|2003|Pananrang|Padakkalawa|Marannu|Alitta|Padaelo|Bunga|Makkawaru
04|Watang Sawitto|1001|Jaya|Sawitto|Macorawalie|Penrang|Salo|Bentengnge|Sipatokkong|Siparappe
05|Patampanua|1001|Benteng|Teppo|Tonyamang|Maccirinna|2005|Leppangang|Malimpung|Mattiro Ade|Sipatuo|Padang Loang|Pincara|Masolo
06|Duampanua|1001|Pekkabata|Tatae|Lampa|Data|Bittoeng|2006|Kaballangang|Paria|Kaliang|Buttu Sawe|Maroneng|Katomporang|Bungi|Massewae|Bababinanga|Barugae
07|Lembang|1001|Tadokkong|Betteng|2003|Binanga Karaeng|Rajang|Letta|Ulu Saddang|Suppirang|Basseang|Kariango|Benteng Paremba|Pakeng|Lembang Mesakada|Sali Sali|Sabbang Paru|Bakaru|Pangaparang
08|Cempa|1001|Cempa|2002|Mangki|Mattunru Tunrue|Sikkuale|Tadang Palie|Salipolo|Tanra Tuo
09|Tiroang|1001|Pammase|Marawi|Fakkie|Tiroang|Mattiro Deceng|Samaturue
10|Lanrisang|1001|Lanrisang|2002|Samaulue|Mallongi-longi|Amassangang|Barang Palie|Waetuoe|Lerang
11|Paleteang|1001|Pacongang|Macinnae|Temmassarangnge|Mamminasae|Laleng Bata|Benteng Sawitto
12|Batulappa|1003|Kassa|2001|Batulappa|2004|Tapporang|Kaseralau|Watang Kassa
.16|Kabupaten Enrekang
01|Maiwa|1001|Bangkala|2002|Pattondon Salu|Tuncung|Pasang|Salodua|Batu Mila|Puncak Harapan|Palakka|Tapong|Mangkawani|Botto Malangga|Boiya|Matajang|Baringin|Lebani|Limbuang|Paladang|Pariwang|Kaluppang|Ongko|Tanete|Labuku
02|Enrekang|1001|Galonta|Juppandang|Puserren|Lewaja|1010|Leoran|1016|Tuara|2005|Ranga|Buttu Batu|Tokkonan|Karueng|2011|Tallu Bamba|Tungka|Kaluppini|Tobalu|Cemba|2017|Temban|Rosoan|Lembang
03|Baraka|1001|Baraka|Tomenawa|1021|Balla|2003|Banti|2005|Bontongan|Salukanan|Parinding|2010|Tirowali|Pepandungan|Kendenan|2015|Perangian|2019|Janggurara|Kadingeh|2022|Bonebone|Pandung Batu
04|Anggeraja|1001|Lakawan|Tanete|1004|Mataran|2003|Bamba Puang|2005|Siambo|Mampu|Pekalobean|Singki|Salu Dewata|Tindalun|Bubun Lamba|Tampo|Batunoni|Saruran|Mendatte
05|Alla|1001|Kambiolangi|Kalosi|Buntu Sugi|2004|Mata Allo|2010|Sumillan|Pana|2017|Taulo|Bolang
06|Bungin|2002|Bungin|Talang Rilau|Baruka|2008|Sawitto|Bulo|Banua
07|Cendana|2001|Cendana|Taulan|Pinang|Malalin|Karrang|Lebang|Pundi Lemo
08|Curio|2001|Sangiepongan|Buntu Barana|Buntu Pema|Parombean|Tallung Ura|Pebaloran|Curio|Mekkala|Sumbang|Mandalan|Salassa
09|Malua|1001|Malua|2002|Bonto|Tallung Tondok|Rante Mario|Tangru|Kolai|Dulang|Buntu Batuan
10|Buntu Batu|2001|Pasui|Eran Batu|Latimojong|Buntu Mondong|Ledan|Lunjen|Langda|Potok Ullin
11|Masalle|2001|Masalle|2003|Batu Ke'de|Mundan|2006|Buntu Sarong|2008|Rampunan|2055|Tongkonan Basse
12|Baroko|2001|Baroko|Benteng Alla|Benteng Alla Utara|Tongko|Patongloan
.17|Kabupaten Luwu
01|Basse Sangtempe|2005|Kanna|Kanna Utara|2008|Tabi|2010|Bolu|Lange|Sinaji|Mappetajang|2016|Andulan|Buntu Batu|2019|Ledan|Lissaga|2022|To'long
02|Larompong|1003|Larompong|2001|Rantebelu|Komba|2004|Lumaring|Binturu|Bilante|Rante Alang|Riwang|Buntu Matabing|Bukit Sutra|Riwang Selatan|Komba Selatan|Buntu Pasik
03|Suli|1003|Suli|2002|Murante|2004|Malela|Botta|Cimpu|2008|Buntu Kunyi|2011|Padang Lambe|Kasiwiang|Cakkeawo|2015|Lempopacci|Towondu|Cimpu Utara|Papakaju
04|Bajo|1005|Bajo|2004|Rumaju|2006|Sampa|Pangi|Tallang Bulawang|2010|Jambu|2013|Saga|Sumabu|Balla|2017|Langkiddi|Samulang|Buntu Babang
05|Bua Ponrang|1001|Noling|2002|Tanjong|Buntu Batu|Tampumia|Padang Tuju|Padang Kamburi|Malenggang|Balutan|Padang Ma'bud|Saluinduk
06|Walenrang|1006|Bulo|2001|Tombang|2005|Lalong|2008|Harapan|2011|Barammamase|Walenrang|2015|Saragi|2021|Batusitanduk|Kalibamamase
07|Belopa|1001|Tampumia Radda|1003|Tanamanai|1005|Senga|1007|Balo-Balo|2004|Kurrusumanga|2006|Belopa|2014|Senga Selatan|Balubu|Pasamai
08|Bua|1001|Sakti|2002|Barowa|Puty|Raja|Posi|Karang-Karangan|Lare-Lare|Lengkong|Tiromanda|Tana Rigella|Bukit Harapan|Padang Kalua|Pammesakang|Pabbaresseng|Toddopuli
09|Lamasi|1001|Lamasi|2007|Salujambu|Wiwitan|2010|Setiarejo|Pongsamelung|2014|Padang Kalua|2020|To'pongo|2022|Se'pon|2024|Awo' Gading|2026|Wiwitan Timur
10|Larompong Selatan|1001|Bone Pute|2002|Temboe|Sampano|Babang|La'loa|Batulappa|Malewong|Salusana|Dadeko|Gandang Batu
11|Ponrang|1001|Padang Subur|1004|Padang Sappa|2005|Tirowali|Mario|Muladimeng|2013|Buntu Kamiri|Tumale|2016|Buntu Nanna|Tampa|2019|Parekaju
12|Latimojong|2001|Rante Balla|Kadundung|Ulusalu|Lambanan|Tabang|Boneposi|Pangi|Pajang|Buntu Sarek|To'barru|Tibussan|To'lajuk
13|Kamanre|1001|Cilallang|2002|Kamanre|Tabbaja|Libukang|Wara|Salu Paremang|Salu Paremang Selatan|Bunga Eja
14|Belopa Utara|1001|Sabe|1004|Pammanu|2002|Lamunre|Lauwa|2005|Seppong|Paconne|Lebani|Lamunre Tengah
15|Walenrang Barat|2001|Ilan Batu|Ilan Batu Uru|Lempe Pasang|Lamasi Hulu|Lempe|Lewandi
16|Walenrang Utara|1004|Bosso|2001|Salutubu|Siteba|Bolong|2005|Pongko|Buntu Awo'|Marabuana|Salulino|Sangtandung|Bosso Timur|Limbong
17|Walenrang Timur|2001|Lamasi Pantai|Tanete|Rantai Damai|Tabah|Kendekan|Pangalli|Seba-Seba|Suka Damai
18|Lamasi Timur|2001|Pompengan|Bulolondong|Pompengan pantai|Seriti|Salupao|To'lemo|Pelalan|Pompengan Tengah|Pompengan Utara
19|Suli Barat|1002|Lindajang|2001|Buntu Barana|2003|Poringan|Salubua|Kaili|Muhajirin|Tallang|Kaladi Darussalam
20|Bajo Barat|2001|Bonelemo|Sampeang|Marinding|Saronda|Kadong-Kadong|Tumbubara|Tettekang|Bonelemo Utara|Bonelemo Barat
21|Ponrang Selatan|1005|Pattedong|2001|Jenne Maeja|Bakti|Buntu Karya|Olang|2006|Bassiang|Paccerakkang|Lampuara|To'balo|To'bia|Bassiang Timur|Pattedong Selatan|Tarramatekkeng
22|Basse Sangtempe Utara|2001|Bonglo|Tede|Barana|Uraso|Karatuan|Salubua|Pantilang|Buntu Tallang|Dampan|Maindo|Tasangtongkonan|Ta'ba
.18|Kabupaten Tana Toraja
01|Salupputti|1009|Pattan Ulusalu|2010|Salutandung|Rea Tulak Langi|Ratte Talonge|Sa'tandung|Ra'bung|Salutapokko|Salu Boronan|Batu Tiakka
02|Bittuang|1006|Bittuang|2002|Se'seng|2004|Pali'|2007|Tiroan|Balla|Le'tek|Kole Palian|Patongloan|Sasak|Bau|Sandana|Rembo Rembo|Burasia|Kandua'|Buttu Limbong
03|Bonggakaradeng|1007|Ratte Buttu|2001|Bau|Buakayu|2004|Mappa'|2006|Poton|2008|Bau Selatan
05|Makale|1003|Bombongan|1005|Batupapan|Tarongko|Lamunan|1009|Manggau|1014|Tondon Mamullu|Pantan|Buntu Burake|Kamali Pentalluan|Rante|Lapandan|Tampo Makale|Ariang|Botang|2023|Lea
09|Simbuang|1008|Sima|2003|Simbuang|Pongbembe|2006|Simbuang Batutallu|2009|Makkodo|Puangbembe Mesakada
11|Rantetayo|1003|Tapparan|1012|Rantetayo|Padangiring|2007|Madandan|2011|Tapparan Utara|2014|Tonglo
12|Mengkendek|1002|Rante Kalua'|1016|Tampo|1023|Lemo|Tengan|2004|Gasing|2006|Uluway|2012|Randanan|2015|Buntu Tangti|2017|Rantedada|Pa'tengko|Simbuang|Pakala|Uluway Barat|Marinding|2025|Palipu|Ke'pe Tinoring|Buntudatu
13|Sangalla'|1009|Tongko Sarapung|Buntu Masakke|2004|Bulian Massa'bu|2006|Kaero|2008|Turunan
19|Gandangbatu Sillanan|1002|Benteng Ambeso|1004|Salubarani|1012|Mebali|2001|Buntu Limbong|2003|Sillanan|2005|Gandangbatu|Kaduaja|Garassik|Pemanukan|Perindingan|Buntu Tabang|Betteng Deata
20|Rembon|1001|Talion|1013|Rembon|2002|Palesan|Banga|Ullin|Limbong|Sarapeang|Buri'|Maroson|Batusura'|Bua' Tarrung|To'pao|Kayuosing
27|Makale Utara|1001|Tambunan|Sarira|Bungin|Lion Tondok Iring|Lemo
28|Mappak|1004|Kondodewata|2001|Tanete|Dewata|Miallo|2005|Sangpeparikan|Butang
29|Makale Selatan|1001|Tiromanda|Sandabilik|Tosapan|Pasang|2005|Randan Batu|Patekke|Pa'buaran|Bo'ne Buntu Sisong
31|Masanda|2001|Ratte|Paliorong|Kadundung|Pondingao'|Belau|Belau Utara|Paku|Sesesalu
33|Sangalla' Selatan|1005|Rante Alang|2001|Batualu|Tokesan|Batualu Selatan|Raru Sibunuan
34|Sangalla' Utara|1001|Leatung|1006|Bebo'|2002|Rantela'bi Kambisa|Leatung Matallo|Saluallo|Tumbang Datu
35|Malimbong Balepe'|1001|Malimbong|2002|Leppan|Kole Sawangan|Kole Barebatu|Lemo Menduruk|Balepe'
37|Rano|2001|Rano|Rano Utara|Rumandan|Rano Tengah|Rano Timur
38|Kurra|1001|Ratte Kurra|2002|Bambalu|Maroson|Lipungan Tanete|Rante limbong|Limbong Sangpolo
.22|Kabupaten Luwu Utara
01|Malangke|2001|Pattimang|Malangke|Benteng|Tolada|Salekoe|Pute Mata|Tingkara|Ladongi|Giri Kusuma|Tandung|Takkalala|Pettalandung|Tokke|Pince Pute
02|Bone Bone|1001|Bone Bone|2002|Tamuku|2007|Sidomukti|Sukaraya|2011|Batang Tongka|Patoloan|2015|Banyuurip|2017|Pongko|Bantimurung|2020|Muktisari|Sadar
03|Masamba|1001|Kappuna|Bone|Baliase|1006|Bone Tua|2004|Pincara|Balebo|2007|Pombakka|Rompu|Lantang Tallang|Lapapa|Maipi|Masamba|Pandak|Sepakat|Pongo|Laba|Toradda|Sumilin|Kamiri
04|Sabbang|1012|Marobo|2002|Sabbang|Pararra|Tandung|2007|Malimbu|Tullak Tallu|Bakka|2014|Buntu Torpedo|2018|Pengkendekan|2020|Salama
05|Rongkong|2001|Marampa|Pengkendekan|Kanandede|Rinding Allo|Minanga|Komba|Limbong
06|Sukamaju|2001|Lampuawa|Ketulungan|Salulemo|Kaluku|Sukamaju|Sukadamai|2010|Tamboke|2013|Tolangi|Tulung Indah|2019|Minanga Tallu|Wonosari|Mulyasari|Saptamarga|2024|Tulung Sari
07|Seko|2001|Tirobali|Malimongan|Tanamakaleang|Padang Balua|Padang Raya|Embonatana|Hono|Beroppa|Lodang|Taloto|Hoyane|Marante
08|Malangke Barat|2001|Cenning|Pengkajoang|Pao|Arusu|Baku Baku|Wara|Waelawi|Pembuniang|Limbong Wara|Kalitata|Pombakka|Polejiwa|Waetuo
09|Rampi|2001|Rampi|Onondowa|Leboni|Dodolo|Sulaku|Tedeboe
10|Mappedeceng|2001|Mappedeceng|Cendana Putih|Hasana|Kapidi|Uraso|Benteng|Ujung Mattajang|2009|Cendana Putih I|Sumber Wangi|Mangalle|Mekar Jaya Tondok|Cendana Putih II|Sumber Harum|Tarrak Tallu|Harapan
11|Baebunta|1005|Salassa|2002|Salulemo|Radda|Baebunta|2007|Tarobok|Mario|Sassa|Kariango|Meli|2013|Palandan|2015|Bumi Harapan
12|Tana Lili|2001|Bungapati|Bungadidi|Poreang|Sumberdadi|Patila|Sidobinangun|Rampoang|Karondang|Munte|Sidomakmur
13|Sukamaju Selatan|2001|Mulyorejo|Rawamangun|Paomacang|Wonokerto|Sumberbaru|Banyuwangi|Subur|Lino|Sidoharjo|Sukamukti|Sukaharapan
14|Baebunta Selatan|2001|Lara|Marannu|Beringin Jaya|Mukti Jaya|Mekarsari Jaya|Mukti Tama|Lembang-lembang|Lawewe|Polewali|Sumpira
15|Sabbang Selatan|2001|Buangin|Terpedojaya|Dandang|Kampung Baru|Teteuri|Kalotok|Batualang|Bone Subur|Pompaniki|Mari-mari
.24|Kabupaten Luwu Timur
01|Mangkutana|2001|Maleku|Wonorejo|Margolembo|Teromu|2007|Manggala|2009|Kasintuwu|2011|Balai Kembang|2013|Panca Karsa|Sindu Agung|Wonorejo Timur|Koroncia
02|Nuha|1007|Magani|2001|Nuha|2003|Nikkel|2005|Matano|2009|Sorowako
03|Towuti|2001|Loeha|Mahalona|Timampu|Wawondula|Langkea Raya|Tokalimbo|Baruga|Pekaloa|Lioka|Asuli|Bantilang|Masiku|Rante Angin|Matompi|Tole|Libukan Mandiri|Kalosi|Buangin
04|Malili|1003|Malili|2001|Harapan|Laskap|2004|Manurung|Wewangriu|Baruga|Lakawali|Ussu|Tarabbi|Balantang|Atue|Pongkeru|Puncak Indah|Pasi-Pasi|Lakawali Pantai
05|Angkona|2001|Tawakua|Tampinna|Solo|Taripa|Mantadulu|Balirejo|Maliwowo|Lamaeto|Watangpanua|Wanasari
06|Wotu|2001|Lampenai|Tarengge|Maramba|Cendana Hijau|Bawalipu|Kalaena|Lera|Kanawatu|Bahari|Karambua|Pepuro Barat|Balo-Balo|Rinjani|Tarengge Timur|Madani|Tabaroge|Arolipu
07|Burau|2001|Burau|Jalajja|Lewonu|Lambarese|Lauwo|Bone Pute|Lumbewe|Mabonta|Laro|Benteng|Batu Putih|Lanosi|Lagego|Cendana|Burau Pantai|Asana|Kalatiri|Lambara Harapan
08|Tomoni|1003|Tomoni|2001|Bayondo|Mulyasri|2007|Lestari|Kalpataru|2011|Tadulako|Beringin Jaya|2015|Bangun Jaya|Mandiri|Sumber Alam|Ujung Baru|Bangun Karya|Rante Mario
09|Tomoni Timur|2001|Kertoraharjo|Cendana Hitam|Purwosari|Pattengko|Manunggal|Margomulyo|Alam Buana|Cendana Hitam Timur
10|Kalaena|2001|Kalaena Kiri|Sumber Agung|Pertasi Kencana|Non Blok|Argomulyo|Sumber Makmur|Mekar Sari
11|Wasuponda|2001|Ledu Ledu|Kawata|Tabarano|Wasuponda|Parumpanai|Balambano
.26|Kabupaten Toraja Utara
01|Rantepao|1001|Laang Tanduk|Rantepao|Mentirotiku|Manggalo|Pasale|Singki'|Karassik|Penanian|Rante Pasele|2010|Limbong|Saloso
02|Sesean|1001|Bori|Pangli|1004|Palawa'|Deri'|1009|Pangli Selatan|2003|Buntu Lobo'|2006|Parinding|Bori' Ranteletok|Bori' Lombongan
03|Nanggala|1004|Nanggala Sanpiak Satu|2001|Nanggala|Tandung Nanggala|Lili'kira'|2005|Karre Limbong|Rante|Basokan|Nanna' Nanggala|Karre Pananian
04|Rindingallo|1002|Pangala'|1004|Pangala' Utara|2001|Bululangkan|2003|Rindingallo|2005|Mai'ting|Lo'ko'uru Tanetebatu|Ampang Batu|Lempo Poton|Buntu Batu
05|Buntao|1005|Tullang' Sura|Tongkonan Bassae|2001|Sapan Kua-kua|Rindingkila'|Misa'ba'bana|Issong Kalua'
06|Sa'dan|1002|Sa'dan Malimbong|1004|Sa'dan Matalo|2001|Sa'dan Ulusalu|2003|Sa'dan Ballo Pasange'|2005|Sa'dan Pebulian|Sa'dan Sangkaropi'|Sa'dan Tiroallo|Sa'dan Andulan|Sa'dan Pesondongan|Sa'dan Liku Lambe'
07|Sanggalangi|1006|Paepalean|2001|La'bo'|Buntu La'bo'|Tallung Penanian|Pata'padang|Tandung La'bo'
08|Sopai|1002|Nonongan Utara|2001|Salu|2003|Salu Sopai|Tombang Langda|Marante|Langda|Nonongan Selatan|Salu Sarre
09|Tikala|1001|Tikala|Buntu Barana|2003|Buntu Batu|Sereale|Embatau|Benteng Ka'do To'ria|Pangden
10|Balusu|1002|Tagari|1005|Balusu|2001|Palangi'|2003|Lilikira Ao'gading|Karua|2006|Awa' Kawasik|Balusu Bangunlipu
11|Tallunglipu|1001|Tallunglipu Matalo|Tallunglipu|Tampo Tallunglipu|Tagari Tallunglipu|Tantanan Tallunglipu|1007|Rante PakuTallunglipu|2006|Buntu Tallunglipu
12|Dende' Piongan Napo|1004|Pasang|2001|Ma'dong|Dende'|Piongan|2005|Paku|Kapolang|Buntu Tagari|Parinding
13|Buntu Pepasan|1002|Sapan|2001|Buntu Minanga|2003|Sarambu|Rante Uma|Talimbangan|Pulu' Pulu'|Paonganan|Parandangan|Roroan Barra'-Barra'|Pangkung Batu|Pengkaroan Manuk|Batu Busa|Ponglu
14|Baruppu|1002|Baruppu Selatan|2001|Baruppu' Utara|2003|Baruppu Benteng Batu|Baruppu' Parodo
15|Kesu|1003|Ba'tan|Pantanakan Lolo|2001|Tallu Lolo|Rinding Batu|2005|Angin-angin|Sangbua'|Tadongkon
16|Tondon|2001|Tondon Langi'|Tondon|Tondon Sibata|Tondon Matallo
17|Bangkelekila|2001|To'yasa Akung|Batu Limbong|Bangkelekila'|Tampan Bonga
18|Rantebua|1002|Bokin|1005|Buangin|2001|Rantebua|2003|Pitung Penanian|Ma'kuan Pare|2006|Rantebua Sumalu|Rantebua Sanggalangi'
19|Sesean Suloara|2001|Suloara'|Sesean Matallo|Landorundun|Tonga Riu|Lempo
20|Kapala Pitu|2001|Benteng Ka'do|Sikuku'|Polo Padang|Kantun Poya|Kapala Pitu|Benteng Mamullu
21|Awan Rante Karua|2001|Awan|Batu Lotong|Buntu Karua|Londong Biang
.71|Kota Makassar
01|Mariso|1001|Bontorannu|Mattoangin|Kunjung Mae|Lette|Panambungan|Mariso|Mario|Kampung Buyang|Tamarunang
02|Mamajang|1001|Sambung Jawa|Parang|Mamajang Luar|Mamajang Dalam|Maricaya Selatan|Bonto Lebang|Pa'batang|Bonto Biraeng|Labuang Baji|Mandala|Tamparang Keke|Baji Mappakasunggu|Karang Anyar
03|Makassar|1001|Maricaya|Bara Baraya|Maradekaya|Lariangbangi|Maccini|Maricaya Baru|Bara Baraya Timur|Bara Baraya Selatan|Maradekaya Selatan|Barana|Maccini Parang|Maccini Gusung|Maradekaya Utara|Bara Baraya Utara
04|Ujung Pandang|1001|Maloku|Mangkura|Pisang Selatan|Pisang Utara|Baru|Bulogading|Lae-Lae|Losari|Sawerigading|Lajangiru
05|Wajo|1001|Pattunuang|Melayu|Butung|Malimongan Tua|Ende|Mampu|Malimongan|Melayu Baru
06|Bontoala|1001|Malimongan Baru|Wajo Baru|Gaddong|Bontoala|Baraya|Layang|Parang Layang|Bontoala Tua|Bontoala Parang|Tompo Balang|Bunga Ejaya|Timungan Lompoa
07|Tallo|1001|Pannampu|Kalukuang|Kaluku Bodoa|Rappojawa|Rappokalling|Lakkang|Tallo|La'latang|Wala-Walaya|Tammua|Buloa|Suangga|Ujung Pandang Baru|Lembo|Bunga Eja Beru
08|Ujung Tanah|1002|Tabaringan|Patingalloang|Gusung|Cambaya|Ujung Tanah|1009|Totaka|Tamalabba|Camba Berua|Patingalloang Baru
09|Panakkukang|1001|Karuwisi|Panaikang|Tello Baru|Pampang|Karampuang|Tamamaung|Masale|Pandang|Karuwisi Utara|Sinrijala|Paropo
10|Tamalate|1001|Barombong|Maccini Sombala|Jongaya|Mangasa|Bongaya|Balang Baru|Mannuruki|Pa'baeng-Baeng|Parang Tambung|Tanjung Merdeka|Bonto Duri
11|Biringkanaya|1001|Paccerakkang|Daya|Pai|Bulurokeng|Sudiang|Sudiang Raya|Untia|Laikang|Berua|Katimbang|Bakung
12|Manggala|1001|Manggala|Bangkala|Tamangapa|Antang|Batua|Borong|Biring Romang|Bitowa
13|Rappocini|1001|Tidung|Kassi-Kassi|Mappala|Buakana|Bonto Makkio|Rappocini|Balla Parang|Banta-Bantaeng|Karunrung|Gunung Sari|Minasa Upa
14|Tamalanrea|1001|Tamalanrea|Kapasa|Tamalanrea Indah|Parang Loe|Bira|Tamalanrea Jaya|Buntusu|Kapasa Raya
15|Kepulauan Sangkarrang|1001|Barrang Caddi|Barrang Lompo|Kodingareng
.72|Kota Parepare
01|Bacukiki|1004|Lompoe|Watang Bacukiki|1009|Lemoe|Galung Maloang
02|Ujung|1001|Labukkang|Ujung Sabbang|Ujung Bulu|Lapadde|Mallusetasi
03|Soreang|1001|Lakessi|Ujung Baru|Watang Soreang|Kampung Pisang|Ujung Lare|Bukit Indah|Bukit Harapan
04|Bacukiki Barat|1001|Kampung Baru|Cappa Galung|Lumpue|Tiro Sompe|Sumpang Minangae|Bumi Harapan
.73|Kota Palopo
01|Wara|1001|Tompotikka|Boting|Ammasangan|1005|Lagaligo|1011|Dangerakko|Pajalesang
02|Wara Utara|1002|Batupasi|Sabbamparu|1005|Salobulo|1007|Penggoli|Luminda|Pattene
03|Wara Selatan|1001|Takkalala|Songka|1006|Sampoddo|Binturu
04|Telluwanua|1002|Maroangin|Mancani|Sumarambu|Salubattang|Jaya|Batu Walenrang|Pentojangan
05|Wara Timur|1001|Surutanga|Benteng|Pontap|Malatunrung|Salekoe|Salutellue|Ponjalae
06|Wara Barat|1001|Tamarundung|Battang|Lebang|Battang Barat|Padang Lambe
07|Sendana|1001|Mawa|Purangi|Peta|Sendana
08|Mungkajang|1001|Mungkajang|Murante|Latuppa|Kambo
09|Bara|1001|Temmalebba|Balandai|Rampoang|To'Bulung|Buntu Datu`;
