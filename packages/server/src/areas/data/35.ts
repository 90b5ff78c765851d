// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Jawa Timur
.01|Kabupaten Pacitan
01|Donorojo|2001|Widoro|Sawahan|Kalak|Sendang|Klepu|Gedompol|Cemeng|Gendaran|Sukodono|Sekar|Donorojo|Belah
02|Pringkuku|2001|Dersono|Sugihwaras|Watukarung|Jlubang|Candi|Poko|Dadapan|Pringkuku|Sobo|Ngadirejan|Glinggangan|Pelem|Tamanasri
03|Punung|2001|Bomo|Sooka|Punung|Mendolo Kidul|Piton|Kendal|Wareng|Mantren|Mendolo Lor|Ploso|Gondosari|Kebonsari|Tinatar
04|Pacitan|1001|Sidoharjo|Ploso|1008|Baleharjo|1012|Pucangsewu|Pacitan|2003|Kembang|Sukoharjo|Kayen|Sirnoboyo|Arjowinangun|2009|Bangunsari|Sedeng|Sumberharjo|2014|Tanjungsari|Menadi|Mentoro|Purworejo|Nanggungan|Widoro|Semanten|Sambong|Banjarsari|Bolosingo|Ponggok|Tambakrejo
05|Kebonagung|2001|Plumbungan|Karangnongko|Kalipelus|Karanganyar|Katipugal|Klesem|Sidomulyo|Worawari|Mantren|Gawang|Kebonagung|Purwoasri|Banjarjo|Gembuk|Sanggrahan|Punjung|Wonogondo|Ketepung|Ketro
06|Arjosari|2001|Mlati|Sedayu|Tremas|Arjosari|Gunungsari|Pagutan|Gembong|Borang|Gegeran|Kedungbendo|Mangunharjo|Jetiskidul|Temon|Karanggede|Gayuhan|Karangrejo|Jatimalang
07|Nawangan|2001|Gondang|Mujing|Sempu|Nawangan|Tokawi|Jetis Lor|Penggung|Pakis Baru|Ngromo
08|Bandar|2001|Petungsinarang|Ngunut|Bandar|Kledung|Tumpuk|Watupatok|Bangunsari|Jeruk
09|Tegalombo|2001|Kebondalem|Gedangan|Ngreco|Kasihan|Pucangombo|Gemaharjo|Ploso|Tegalombo|Kemuning|Tahunan|Tahunan Baru
10|Tulakan|2001|Jetak|Nglaran|Wonoanti|Padi|Kluwih|Bungur|Tulakan|Jatigunung|Gasang|Kalikuning|Ngile|Bubakan|Losari|Ngumbul|Wonosidi|Ketro|Ketro Harjo
11|Ngadirojo|2001|Sidomulyo|Hadiwarno|Tanjungpuro|Hadiluwih|Pagerejo|Wiyoro|Ngadirojo|Bogoharjo|Cokrokembang|Bodag|Tanjunglor|Nogosari|Cangkring|Wonodadi Wetan|Wonodadi Kulon|Wonokarto|Wonosobo|Wonoasri
12|Sudimoro|2001|Pagerkidul|Pagerlor|Sukorejo|Sudimoro|Ketanggung|Klepu|Sembowo|Karangmulyo|Gunungrejo|Sumberejo
.02|Kabupaten Ponorogo
01|Slahung|2001|Tugurejo|Senepo|Slahung|Caluk|Broto|Menggare|Kambeng|Wates|Ngilo-Ilo|Duri|Ngloning|Plancungan|Jebeng|Galak|Truneng|Simo|Crabak|Mojopitu|Gundik|Nailan|Gombang|Janti
02|Ngrayun|2001|Wonodadi|Sendang|Baosan Kidul|Binade|Mrayan|Baosan Lor|Temon|Selur|Ngrayun|Cepoko|Gedangan
03|Bungkal|2001|Pelem|Koripan|Bekare|Nambak|Kalisat|Munggu|Pager|Belang|Bungkal|Ketonggo|Kunti|Bancar|Padas|Bungu|Kupuk|Sambilawang|Kwajon|Bediwetan|Bedikulon
04|Sambit|2001|Gajah|Wringinanom|Ngadisanan|Maguwan|Nglewan|Bedingin|Bancangan|Campurejo|Campursari|Bulu|Sambit|Besuki|Wilangan|Bangsalan|Kemuning|Jrakah
05|Sawoo|2001|Tumpuk|Pangkal|Tumpak Pelem|Tempuran|Sriti|Temon|Sawoo|Prayungan|Tugurejo|Grogol|Ketro|Kori|Bondrang|Ngindeng
06|Sooko|2001|Ngadirojo|Klepu|Suru|Sooko|Bedoho|Jurug
07|Pulung|2001|Karangpatihan|Tegalrejo|Bedrug|Wagir Kidul|Singgahan|Patik|Pulung|Pulung Merdiko|Sidoharjo|Wotan|Plunturan|Pomahan|Kesugihan|Serag|Wayang|Munggung|Bekiring|Banaran
08|Mlarak|2001|Tugu|Candi|Totokan|Ngrukem|Siwalan|Joresan|Nglumpang|Gontor|Gandu|Jabung|Bajang|Mlarak|Serangan|Suren|Kaponan
09|Jetis|2001|Ngasinan|Kutu Kulon|Kutu Wetan|Kradenan|Mojomati|Coper|Mojorejo|Karanggebang|Jetis|Tegalsari|Wonoketro|Josari|Turi|Winong
10|Siman|1017|Ronowijayan|Mangunsuman|2001|Demangan|Ngabar|Madusari|Beton|Sekaran|Brahu|Kepuhrubuh|Sawuh|Jarak|Tranjang|Pijeran|Manuk|Siman|Patihan Kidul|Ronosentanan|Tajug
11|Balong|2001|Pandak|Bulu Kidul|Bulak|Ngendut|Karangpatihan|Sumberejo|Ngumpul|Ngraket|Dadapan|Singkil|Karangan|Bajang|Balong|Jalen|Karangmojo|Sedarat|Purworejo|Tatung|Muneng|Ngampel
12|Kauman|2001|Tegalombo|Nongkodono|Sukosari|Ngrandu|Nglarangan|Bringin|Pengkol|Gabel|Ciluk|Semanding|Tosanan|Maron|Somoroto|Plosojenar|Carat|Kauman
13|Badegan|2001|Dayakan|Karangan|Tanjunggunung|Karangjoho|Tanjungrejo|Bandaralim|Kapuran|Watubonang|Biting|Badegan
14|Sampung|2001|Sampung|Pohijo|Jenangan|Nglurup|Tulung|Carangrejo|Pagerukir|Kunti|Glinggang|Gelangkulon|Karangwaluh|Ringinputih
15|Sukorejo|2001|Sukorejo|Bangunrejo|Sidorejo|Nambangrejo|Lengkong|Gelang Lor|Serangan|Nampan|Kranggan|Golan|Prajegan|Kedungbanteng|Karanglo Lor|Gegeran|Gandukepuh|Kalimalang|Sragi|Morosari
16|Babadan|1001|Kertosari|1003|Patihan Wetan|1005|Kadipaten|2002|Cekok|2004|Japan|2006|Gupolo|Polorejo|Bareng|Ngunut|Sukosari|Lembah|Pondok|Babadan|Purwosari|Trisono
17|Ponorogo|1001|Paju|Brotonegaran|Pakunden|Kepatihan|Surodikraman|Purbosuman|Tonatan|Bangunsari|Tamanarum|Kauman|Tambakbayan|Pinggirsari|Mangkujayan|Banyudono|Nologaten|Cokromenggalan|Keniten|Jingglong|Beduri
18|Jenangan|1001|Setono|Singosaren|2003|Mrican|Plalangan|Nglayang|Jenangan|Jimbe|Ngrupit|Pintu|Sedah|Panjeng|Sraten|Semanding|Tanjungsari|Paringan|Wates|Kemiri
19|Ngebel|2001|Ngrogung|Sahang|Wagir Lor|Talun|Gondowido|Pupus|Ngebel|Sempu
20|Jambon|2001|Jonggol|Poko|Sendang|Bringinan|Karanglo Kidul|Krebet|Bulu Lor|Jambon|Blembem|Pulosari|Menang|Srandil|Sidoharjo
21|Pudak|2001|Bareng|Tambang|Krisik|Pudak Wetan|Banjarejo|Pudak Kulon
.03|Kabupaten Trenggalek
01|Panggul|2001|Besuki|Terbis|Karangtengah|Wonocoyo|Depok|Kertosono|Gayam|Panggul|Bodag|Tangkil|Nglebeng|Banjar|Ngrencak|Barang|Sawahan|Manggis|Ngrambingan
02|Munjungan|2001|Ngulungkulon|Sobo|Ngulungwetan|Craken|Masaran|Tawing|Karangturi|Munjungan|Besuki|Bendoroto|Bangun
03|Pule|2001|Sidomulyo|Puyung|Joho|Kembangan|Pakel|Pule|Tanggaran|Karanganyar|Jombok|Sukokidul
04|Dongko|2001|Cakul|Siki|Watuagung|Pandean|Petung|Salamwates|Dongko|Sumberbening|Ngerdani|Pringapus
05|Tugu|2001|Nglinggis|Gading|Duren|Pucanganak|Ngepeh|Jambu|Dermosari|Sukorejo|Tumpuk|Winong|Tegaren|Gondang|Nglongsor|Banaran|Prambon
06|Karangan|2001|Kayen|Jati|Karangan|Kerjo|Kedungsigit|Salamrejo|Sukowetan|Ngentrong|Sumber|Buluagung|Sumberingin|Jatiprahu
07|Kampak|2001|Ngadimulyo|Bogoran|Timahan|Bendoagung|Karangrejo|Sugihan|Senden
08|Watulimo|2001|Karanggandu|Sawahan|Dukuh|Pakel|Margomulyo|Ngembel|Slawe|Gemaharjo|Watulimo|Watuagung|Prigi|Tasikmadu
09|Bendungan|2001|Masaran|Sengon|Surenlor|Sumurup|Srabah|Dompyong|Depok|Botoputih
10|Gandusari|2001|Ngrayung|Wonorejo|Sukorejo|Wonoanti|Jajar|Gandusari|Widoro|Karanganyar|Melis|Krandegan|Sukorame
11|Trenggalek|1002|Tamanan|Ngantru|1005|Kelutan|Surodakan|Sumbergedong|2001|Ngares|2004|Karangsoko|2008|Sambirejo|Sumberdadi|Rejowinangun|Sukosari|Parakan|Dawuhan
12|Pogalan|2001|Wonocoyo|Ngetal|Ngadirenggo|Pogalan|Ngulankulon|Bendorejo|Gembleb|Ngadirejo|Ngulanwetan|Kedunglurah
13|Durenan|2001|Ngadisuko|Gador|Kendalrejo|Semarum|Sumberejo|Durenan|Pakis|Pandean|Panggungsari|Sumbergayam|Kamulan|Malasan|Baruharjo|Karanganom
14|Suruh|2001|Puru|Wonokerto|Nglebo|Ngrandu|Gamping|Suruh|Mlinjon
.04|Kabupaten Tulungagung
01|Tulungagung|1001|Kedungsoko|Tertek|Karangwaru|Tamanan|Jepun|Bago|Kepatihan|Kenayan|Kampungdalem|Kauman|Kutoanyar|Sembung|Panggungrejo|Botoran
02|Boyolangu|2001|Wajak Kidul|Sanggrahan|Pucung Kidul|Boyolangu|Ngranti|Kendalbulur|Bono|Waung|Moyoketen|Wajak Lor|Karangrejo|Kepuh|Tanjungsari|Serut|Beji|Sobontoro|Gedangsewu
03|Kedungwaru|2001|Plosokandang|Tunggulsari|Ringinpitu|Loderesan|Bulusari|Bangoan|Boro|Tapan|Rejoagung|Kedungwaru|Plandaan|Ketanon|Tawangsari|Mangunsari|Winong|Majan|Simo|Gendingan|Ngujang
04|Ngantru|2001|Pakel|Pucung Lor|Srikaton|Padangan|Banjarsari|Pulerejo|Bendosari|Ngantru|Mojoagung|Batokan|Kepuhrejo|Pojok|Pinggirsari
05|Kauman|2001|Bolorejo|Kauman|Balerejo|Batangsaren|Panggungrejo|Kalangbret|Sidorejo|Mojosari|Karanganom|Pucangan|Kates|Banaran|Jatimulyo
06|Pagerwojo|2001|Wonorejo|Kedungcangkring|Mulyosari|Segawe|Samar|Penjor|Pagerwojo|Kradinan|Sidomulyo|Gondanggunung|Gambiran
07|Sendang|2001|Kedoyo|Nglutung|Talang|Krosok|Dono|Tugu|Picisan|Nyawangan|Sendang|Nglurup|Geger
08|Karangrejo|2001|Bungur|Babadan|Sukowiyono|Sembon|Sukowidodo|Tanjungsari|Gedangan|Sukodono|Karangrejo|Sukorejo|Punjul|Jeli|Tulungrejo
09|Gondang|2001|Kendal|Tawing|Gondosuli|Dukuh|Sepatan|Macanbang|Kiping|Rejosari|Bendo|Ngrendeng|Gondang|Bendungan|Notorejo|Sidem|Sidomulyo|Blendis|Mojoarum|Tiudan|Jarakan|Wonokromo
10|Sumbergempol|2001|Sambidoplang|Wates|Mirigambar|Trenceng|Bendilwungu|Sambijajar|Podorejo|Doroampel|Junjung|Tambakrejo|Wonorejo|Bendiljati Kulon|Bendiljati Wetan|Sumberdadi|Jabalsari|Sambirobyong|Bukur
11|Ngunut|2001|Karangsono|Samir|Kacangan|Selorejo|Balesono|Pandansari|Sumberingin Kulon|Sumberingin Kidul|Kaliwungu|Sumberejo Wetan|Ngunut|Kalangan|Gilang|Sumberejo Kulon|Purworejo|Kromasan|Pulosari|Pulotondo
12|Pucanglaban|2001|Pucanglaban|Kalidawe|Panggungkalak|Kaligentong|Sumberbendo|Manding|Panggunguni|Sumberdadap|Demuk
13|Rejotangan|2001|Tenggur|Panjerejo|Karangsari|Tugu|Sukorejo Wetan|Jatidowo|Banjarejo|Tanen|Sumberagung|Blimbing|Rejotangan|Pakisrejo|Tegalrejo|Ariyojeding|Tenggong|Buntaran
14|Kalidawir|2001|Kalibatur|Rejosari|Sukorejo Kulon|Kalidawir|Karangtalun|Banyuurip|Winong|Joho|Pakisaji|Jabon|Tunggangri|Salakkembang|Ngubalan|Domasan|Tanjung|Betak|Pagersari
15|Besuki|2001|Besole|Tanggulwelahan|Besuki|Keboireng|Tanggulturus|Sedayugunung|Tanggulkundung|Wateskroyo|Siyotobagus|Tulungrejo
16|Campurdarat|2001|Ngentrong|Gedangan|Sawo|Gamping|Campurdarat|Wates|Pelem|Pojok|Tanggung
17|Bandung|2001|Nglampir|Talun Kulon|Bantengan|Kedungwilut|Suwaru|Ngunggahan|Suruhan Kidul|Bandung|Mergayu|Sebalor|Sukoharjo|Soko|Singgit|Ngepeh|Suruhan Lor|Bulus|Kesambi|Gandong
18|Pakel|2001|Sambitan|Bono|Sukoanyar|Duwet|Tamban|Ngebong|Sodo|Gombang|Pakel|Suwaluh|Pecuk|Bangunmulyo|Kasreman|Sanan|Bangunjaya|Ngrance|Gebang|Gesikan|Gempolan
19|Tanggunggunung|2001|Kresikan|Jengglungharjo|Ngrejo|Tanggunggunung|Ngepoh|Tenggarejo|Pakisrejo
.05|Kabupaten Blitar
01|Wonodadi|2001|Jaten|Salam|Rejosari|Kaliboto|Wonodadi|Tawangrejo|Kebonagung|Pikatan|Gandekan|Kunir|Kolomayan
02|Udanawu|2001|Jati|Temenggungan|Besuki|Tunjung|Bakung|Mangunan|Karanggondang|Ringinanom|Sukorejo|Slemanan|Sumbersari|Bendorejo
03|Srengat|1004|Togogan|1007|Srengat|1009|Dandong|Kauman|2001|Karanggayam|Dermojayan|Kerjen|2005|Pakisrejo|Purwokerto|2008|Wonorejo|2011|Maron|Bagelenan|Kandangan|Kendalrejo|Selokajang|Ngaglik
04|Kademangan|1011|Kademangan|2001|Panggungduwet|Maron|Pakisaji|Kebonsari|Bendosari|Sumberjo|Suruhwadang|Plumpungrejo|Jimbe|Dawuhan|2012|Sumberjati|Rejowinangun|Plosorejo|Darungan
05|Bakung|2001|Pulerejo|Tumpakoyot|Plandirejo|Sumberdadi|Bakung|Ngrejo|Bululawang|Kedungbanteng|Sidomulyo|Lorejo|Tumpakkepuh
06|Ponggok|2001|Dadaplangu|Langon|Gembongan|Ringinanyar|Kebonduren|Bacem|Ponggok|Pojok|Kawedusan|Jatilengger|Bendo|Sidorejo|Maliran|Candirejo|Karangbendo
07|Sanankulon|2001|Kalipucung|Bendosari|Sumber|Sanankulon|Sumberingin|Purworejo|Bendowulung|Tuliskriyo|Sumberjo|Gledug|Jeding|Plosoarang
08|Wonotirto|2001|Pasiraman|Kaligrenjeng|Tambakrejo|Sumberboto|Gununggede|Wonotirto|Ngeni|Ngadipuro
09|Nglegok|1009|Nglegok|2001|Sumberasri|Kedawung|Ngoran|Dayu|Bangsri|Kemloko|Penataran|Krenceng|2010|Jiwut|Modangan
10|Kanigoro|1008|Kanigoro|1010|Satreyan|2001|Minggirsari|Jatinom|Gogodeso|Gaprang|Papungan|Tlogo|Karangsono|2009|Banggle|2011|Sawentar|Kuningan
11|Garum|1002|Sumberdiren|Tawangsari|Garum|1006|Bence|2001|Pojok|2005|Tingal|2007|Slorok|Sidodadi|Karangrejo
12|Sutojayan|1002|Kedungbunder|Kembangarum|Kalipang|Sutojayan|Jingglong|Sukorejo|Jegu|2001|Pandanarum|2009|Bacem|Sumberjo|Kaulon
13|Panggungrejo|2001|Serang|Kalitengah|Margomulyo|Panggungrejo|Sumbersih|Kaligambir|Bumiayu|Panggungasri|Sumberagung|Balerejo
14|Talun|1008|Talun|Kamulan|1013|Bajang|Kaweron|2001|Tumpang|Kendalrejo|Pasirharjo|Jeblog|Jabung|Bendosewu|Wonorejo|2010|Duren|Sragi|Jajar
15|Gandusari|2001|Sumberagung|Gadungan|Kotes|Sukosewu|Gondang|Tambakan|Gandusari|Butun|Ngaringan|Soso|Slumbung|Semen|Tulungrejo|Krisik
16|Binangun|2001|Kedungwungu|Salamrejo|Sumberkembar|Binangun|Rejoso|Ngembul|Sambigede|Tawangrejo|Umbuldamar|Ngadri|Birowo|Sukorame
17|Wlingi|1001|Beru|Babadan|Tangkil|Wlingi|1006|Klemunan|2005|Tembalang|2007|Ngadirenggo|Tegalasri|Balerejo
18|Doko|2001|Slorok|Suru|Plumbangan|Sumberurip|Genengan|Doko|Jambepawon|Sidorejo|Resapombo|Kalimanis
19|Kesamben|2001|Siraman|Kesamben|Jugo|Pagerwojo|Pagergunung|Tepas|Kemirigede|Tapakrejo|Bumirejo|Sukoanyar
20|Wates|2001|Purworejo|Tulungrejo|Sumberarum|Ringinrejo|Mojorejo|Sukorejo|Wates|Tugurejo
21|Selorejo|2001|Banjarsari|Pohgajih|Selorejo|Sumberagung|Ngrendeng|Sidomulyo|Ampelgading|Olak Alen|Boro|Ngreco
22|Selopuro|2001|Mandesan|Jatitengah|Jambewangi|Selopuro|Tegalrejo|Ploso|Popoh|Mronjo
.06|Kabupaten Kediri
01|Semen|2001|Bulu|Sidomulyo|Puhrubuh|Selopanggung|Kanyoran|Puhsarang|Bobang|Semen|Titik|Kedak|Pagung|Joho
02|Mojo|2001|Jugo|Blimbing|Pamongan|Petungroto|Ngetrep|Ponggok|Ngadi|Kranding|Maesan|Kedawung|Ploso|Kraton|Tambibendo|Mojo|Mlati|Surat|Sukoanyar|Keniten|Mondo|Petok
03|Kras|2001|Setonorejo|Pelas|Bleber|Butuh|Jabang|Mojosari|Rejomulyo|Karangtalun|Nyawangan|Purwodadi|Kras|Bendosari|Kanigoro|Krandang|Banjaranyar|Jambean
04|Ngadiluwih|2001|Tales|Seketi|Banggle|Branggahan|Slumbung|Dukuh|Purwokerto|Ngadiluwih|Badal|Badal Pandean|Rembang|Rembangkepuh|Bedug|Mangunrejo|Banjarejo|Wonorejo
05|Kandat|2001|Sumberejo|Selosari|Karangrejo|Kandat|Cendono|Ringinsari|Tegalan|Ngletih|Purworejo|Pule|Blabak|Ngreco
06|Wates|2001|Duwet|Pojok|Segaran|Gadungan|Wates|Tawang|Jajar|Tunge|Tempurejo|Plaosan|Karanganyar|Wonorejo|Pagu|Joho|Silir|Sumberagung|Sidomulyo|Janti
07|Ngancar|2001|Sempu|Pandantoyo|Margourip|Bedali|Kunjang|Manggis|Ngancar|Sugihwaras|Babadan|Jagul
08|Puncu|2001|Puncu|Asmorobangun|Manggis|Sidomulyo|Watugede|Gadungan|Wonorejo|Satak
09|Plosoklaten|2001|Gondang|Kayunan|Panjer|Jarak|Ploso Kidul|Ploso Lor|Brenggolo|Donganti|Kawedusan|Klanderan|Punjul|Pranggang|Sumberagung|Wonorejo Trisulo|Sepawon
10|Gurah|2001|Nglumbang|Blimbing|Ngasem|Bogem|Kranggan|Turus|Gabru|Wonojoyo|Bangkok|Gurah|Banyuanyar|Besuk|Sumbercangkring|Sukorejo|Kerkep|Gempolan|Tambakrejo|Tiru Kidul|Tiru Lor|Gayam|Adan-adan
11|Pagu|2001|Bulupasar|Wonosari|Kambingan|Tanjung|Wates|Menang|Tengger Kidul|Semanding|Sitimerto|Pagu|Bendo|Semen|2016|Jagung
12|Gampengrejo|2010|Jongbiru|Putih|Sambirejo|2016|Kepuhrejo|Kalibelo|Plosorejo|Turus|Sambiresik|Gampeng|Ngebrak|Wanengpaten
13|Grogol|2001|Kalipang|Grogol|Cerme|Wonoasri|Sonorejo|Datengan|Sumberejo|Gambyok|Bakalan
14|Papar|2001|Purwotengah|Kwaron|Minggiran|Pehkulon|Pehwetan|Dawuhan Kidul|Janti|Ngampel|Kedungmalang|Jambangan|Maduretno|Papar|Tanon|Srikaton|Kepuh|Sukomoro|Puhjajar
15|Purwoasri|2001|Jantok|Pesing|Mranggen|Purwoasri|Wonotengah|Ketawang|Belor|Blawe|Pandansari|Purwodadi|Bulu|Tugu|Sidomulyo|Klampitan|Woromarto|Muneng|Merjoyo|Mekikis|Karangpakis|Dayu|Dawuhan|Kempleng|Sumberjo
16|Plemahan|2001|Langenharjo|Tegowangi|Puhjarak|Mejono|Payaman|Bogokidul|Kayen Lor|Wonokerto|Ngino|Sebet|Banjarejo|Sidowarek|Ringinpitu|Sukoharjo|Mojoayu|Plemahan|Mojokerep
17|Pare|1009|Pare|2001|Sidorejo|Sambirejo|Gedangsewu|Sumberbendo|Darungan|Bendo|Pelem|Tulungrejo|2010|Tertek
18|Kepung|2001|Kebonrejo|Kampungbaru|Besowo|Siman|Brumbung|Kepung|Krenceng|Kencong|Keling|Damarwulan
19|Kandangan|2001|Kemiri|Klampisan|Karangtengah|Kasreman|Jerukwangi|Jerukgulung|Jlumbang|Bukur|Kandangan|Banaran|Mlancu|Medowo
20|Tarokan|2001|Kalirong|Kaliboto|Bulusari|Tarokan|Kedungsari|Sumberduren|Kerep|Blimbing|Jati|Cengkok
21|Kunjang|2001|Kuwik|Balongjeruk|Kapas|Klepek|Kunjang|Kapi|Tengger Lor|Wonorejo|Dungus|Juwet|Pakis|Parelor
22|Banyakan|2001|Banyakan|Jatirejo|Manyaran|Tiron|Parang|Sendang|Maron|Ngablak|Jabon
23|Ringinrejo|2001|Ringinrejo|Batuaji|Deyeng|Dawung|Purwodadi|Sambi|Susuhbango|Selodono|Nambakan|Srikaton|Jemekan
24|Kayen Kidul|2001|Baye|Bangsongan|Senden|Sambirobyong|Mukuh|Sukoharjo|Jambu|Sekaran|Padangan|Nanggungan|Semambung|Kayen Kidul
25|Ngasem|2001|Tugurejo|Sumberejo|Paron|Gogorante|Doko|Sukorejo|Ngasem|Karangrejo|Kwadungan|Nambaan|Toyoresmi|Wonocatur
26|Badas|2001|Canggu|Lamong|Bringin|Sekoto|Tunglur|Krecek|Blaru|Badas
.07|Kabupaten Malang
01|Donomulyo|2001|Tulungrejo|Banjarejo|Kedungsalam|Tlogosari|Tempursari|Donomulyo|Purworejo|Sumberoto|Mentaraman|Purwodadi
02|Pagak|2001|Sumbermanjing Kulon|Pandanrejo|Sumberkerto|Sempol|Pagak|Tlogorejo|Gampingan|Sumberejo
03|Bantur|2001|Wonokerto|Rejosari|Bantur|Wonorejo|Srigonco|Sumberbening|Bandungrejo|Pringgodani|Rejoyoso|Karangsari
04|Sumbermanjing Wetan|2001|Tambakasri|Tegalrejo|Sekarbanyu|Klepu|Ringinkembar|Kedungbanteng|Sitiarjo|Sumberagung|Argotirto|Harjokuncaran|Sumbermanjing Wetan|Ringinsari|Druju|Tambakrejo|Sidoasri
05|Dampit|1007|Dampit|2001|Sukodono|Sumbersuko|Srimulyo|Baturetno|Bumirejo|Amadanom|2008|Pamotan|Majangtengah|Rembun|Pojok|Jambangan
06|Ampelgading|2001|Lebakharjo|Wirotaman|Tamanasri|Tirtomarto|Purwoharjo|Sidorenggo|Tirtomoyo|Argoyuwono|Mulyoasri|Tawangagung|Simojayan|Tamansari|Sonowangi
07|Poncokusumo|2001|Dawuhan|Sumberejo|Pandansari|Ngadireso|Wonorejo|Karangnongko|Karanganyar|Jambesari|Ngebruk|Pajaran|Argosuko|Wonomulyo|Belung|Wringinanom|Poncokusumo|Gubugklakah|Ngadas
08|Wajak|2001|Sumberputih|Wonoayu|Bambang|Bringin|Dadapan|Patokpicis|Blayu|Codo|Sukolilo|Kidangbang|Sukoanyar|Wajak|Ngembal
09|Turen|1008|Sedayu|1011|Turen|2001|Tawangrejeni|Kemulan|Sawahan|Undaan|Gedok Kulon|Gedok Wetan|Talok|2009|Tanggung|Jeru|2012|Pagedangan|Sanankerto|Sananrejo|Kedok|Talangsuko|Tumpukrenteng
10|Gondanglegi|2001|Putat Kidul|Gondanglegi Kulon|Sukosari|Gondanglegi Wetan|Sukorejo|Bulupitu|Panggungrejo|Ganjaran|Putat Lor|Urek-Urek|Ketawang|Putukrejo|Sumberjaya|Sepanjang
11|Kalipare|2001|Putukrejo|Kalipare|Sumberpetung|Sukowilangun|Tumpakrejo|Arjosari|Kalirejo|Arjowilangun|Kaliasri
12|Sumberpucung|2001|Ternyang|Senggreng|Sambigede|Ngebruk|Jatiguwi|Sumberpucung|Karangkates
13|Kepanjen|1007|Penarukan|1009|Cepokomulyo|Kepanjen|1013|Ardirejo|2001|Kemiri|Sengguruh|Mangunrejo|Jenggolo|Kedungpedaringan|Tegalsari|2008|Panggungrejo|2011|Talangagung|Dilem|2014|Sukoraharjo|Curungrejo|Jatirejoyoso|Ngadilangkung|Mojosari
14|Bululawang|2001|Sudimoro|Kasri|Bakalan|Krebet|Gading|Sukonolo|Lumbangsari|Wandanpuro|Sempalwadak|Bululawang|Krebet Senggrong|Kuwolu|Kasembon|Pringu
15|Tajinan|2001|Gunungsari|Gunungronggo|Purwosekar|Ngawonggo|Pandanmulyo|Jatisari|Tajinan|Randugading|Jambearjo|Tangkilsari|Sumbersuko|Tambakasri
16|Tumpang|2001|Ngingit|Kidal|Kambingan|Pandanajeng|Pulungdowo|Bokor|Slamet|Wringinsongo|Jeru|Malangsuko|Tumpang|Tulusbesar|Duwet|Benjor|Duwet Krajan
17|Jabung|2001|Taji|Ngadirejo|Kenongo|Sidorejo|Sukopuro|Pandansari Lor|Sidomulyo|Gadingkembar|Argosari|Kemantren|Sukolilo|Gunungjati|Jabung|Slamparejo|Kemiri
18|Pakis|2001|Kedungrejo|Banjarejo|Pucangsongo|Sukoanyar|Sumberpasir|Pakiskembar|Sumberkradenan|Ampeldento|Sekarpuro|Mangliawan|Tirtomoyo|Saptorenggo|Asrikaton|Bunut Wetan|Pakisjajar
19|Pakisaji|2001|Permanu|Karangpandan|Glanggang|Wonokerso|Karangduren|Sutojayan|Pakisaji|Jatisari|Wadung|Genengan|Kendalpayak|Kebonagung
20|Ngajum|2001|Ngajum|Palaan|Ngasem|Banjarsari|Kranggan|Kesamben|Babadan|Balesari|Maguan
21|Wagir|2001|Sumbersuko|Mendalanwangi|Sitirejo|Parangargo|Gondowangi|Pandanrejo|Petungsewu|Sukodadi|Sidorahayu|Jedong|Dalisodo|Pandanlandung
22|Dau|2001|Kucur|Kalisongo|Karangwidoro|Petungsewu|Selorejo|Tegalweru|Landungsari|Mulyoagung|Gadingkulon|Sumbersekar
23|Karangploso|2001|Tegalgondo|Kepuharjo|Ngenep|Ngijo|Ampeldento|Girimoyo|Bocek|Donowarih|Tawangargo
24|Singosari|1011|Pagentan|1014|Losari|Candirenggo|2001|Wonorejo|Dengkol|Baturetno|Watugede|Banjararum|Tunjungtirto|Lang-Lang|Purwoasri|Klampok|Gunungrejo|2012|Tamanharjo|Ardimulyo|2016|Toyomarto|Randuagung
25|Lawang|1005|Kalirejo|1010|Lawang|2001|Sidoluhur|Srigading|Sidodadi|Bedali|2006|Mulyoarjo|Sumberngepoh|Sumberporong|Turirejo|2011|Ketindan|Wonorejo
26|Pujon|2001|Bendosari|Sukomulyo|Pujon Kidul|Pandesari|Pujon Lor|Ngroto|Ngabab|Tawangsari|Madiredo|Wiyurejo
27|Ngantang|2001|Pagersari|Sidodadi|Banjarejo|Purworejo|Ngantru|Banturejo|Pandansari|Mulyorejo|Sumberagung|Kaumrejo|Tulungrejo|Waturejo|Jombok
28|Kasembon|2001|Pondokagung|Bayem|Pait|Wonoagung|Kasembon|Sukosari
29|Gedangan|2001|Sidodadi|Gajahrejo|Sindurejo|Gedangan|Segaran|Sumberejo|Tumpakrejo|Girimulyo
30|Tirtoyudo|2001|Pujiharjo|Sumbertangkil|Kepatihan|Jogomulyan|Tlogosari|Tirtoyudo|Sukorejo|Ampelgading|Tamankuncaran|Gadungsari|Wonoagung|Tamansatriyan|Purwodadi
31|Kromengan|2001|Slorok|Jatikerto|Ngadirejo|Kromengan|Peniwen|Jambuwer|Karangrejo
32|Wonosari|2001|Kluwut|Plandi|Plaosan|Kebobang|Sumbertempur|Sumberdem|Wonosari|Bangelan
33|Pagelaran|2001|Clumprit|Suwaru|Kademangan|Balearjo|Kanigoro|Brongkal|Pagelaran|Banjarejo|Karangsuko|Sidorejo
.08|Kabupaten Lumajang
01|Tempursari|2001|Tegalrejo|Bulurejo|Purorejo|Tempurejo|Tempursari|Pundungsari|Kaliuling
02|Pronojiwo|2001|Sidomulyo|Pronojiwo|Tamanayu|Sumberurip|Oro-oro Ombo|Supiturang
03|Candipuro|2001|Jugosari|Jarit|Candipuro|Sumberejo|Sumberwuluh|Sumbermujur|Penanggal|Tambahrejo|Kloposawit|Tumpeng
04|Pasirian|2001|Gondoruso|Kalibendo|Bades|Bago|Selok Awar-Awar|Condro|Madurejo|Pasirian|Sememu|Nguter|Selokanyar
05|Tempeh|2001|Pandanwangi|Sumberjati|Tempeh Kidul|Lempeni|Tempeh Tengah|Kaliwungu|Tempeh Lor|Besuk|Jatisari|Pulo|Gesang|Jokarto|Pandanarum
06|Kunir|2001|Jatimulyo|Jatirejo|Jatigono|Sukorejo|Sukosari|Kunir Kidul|Kunir Lor|Kedungmoro|Karanglo|Kabuaran|Dorogowok
07|Yosowilangun|2001|Darungan|Kraton|Wotgalih|Tunjungrejo|Yosowilangun Kidul|Yosowilangun Lor|Krai|Karanganyar|Karangrejo|Munder|Kebonsari|Kalipepe
08|Rowokangkung|2001|Nogosari|Kedungrejo|Sidorejo|Rowokangkung|Sumbersari|Dawuhan Wetan|Sumberanyar
09|Tekung|2001|Wonogriyo|Wonosari|Mangunsari|Tekung|Wonokerto|Tukum|Karangbendo|Klampokarum
10|Lumajang|1003|Citrodiwangsan|Ditotrunan|Jogotrunan|1009|Jogoyudan|Rogotrunan|Tompokersan|Kepuharjo|2001|Banjarwaru|Labruk Lor|2006|Denok|Blukon|Boreng
11|Pasrujambe|2001|Pasrujambe|Jambekumbu|Sukorejo|Jambearum|Kertosari|Pagowan|Karanganom
12|Senduro|2001|Purworejo|Sarikemuning|Pandansari|Senduro|Burno|Kandangtepus|Kandangan|Bedayu|Bedayutalang|Wonocepokoayu|Argosari|Ranupani
13|Gucialit|2001|Wonokerto|Pakel|Kenongo|Gucialit|Dadapan|Kertowono|Tunjung|Jeruk|Sombo
14|Padang|2001|Barat|Babakan|Mojo|Bodang|Kedawung|Padang|Kalisemut|Merakan|Tanggung
15|Sukodono|2001|Klanting|Kebonagung|Karangsari|Dawuhan Lor|Kutorenon|Selokbesuki|Sumberejo|Uranggantung|Selokgondang|Bondoyudo
16|Kedungjajang|2001|Pandansari|Krasak|Kedungjajang|Wonorejo|Umbul|Curahpetung|Grobogan|Bence|Jatisari|Tempursari|Bandaran|Sawaran Kulon
17|Jatiroto|2001|Banyuputih Kidul|Rojopolo|Kaliboto Kidul|Kaliboto Lor|Sukosari|Jatiroto
18|Randuagung|2001|Banyuputih Lor|Kalidilem|Tunjung|Gedangmas|Kalipenggung|Ranulogong|Randuagung|Ledoktempuro|Pajarakan|Buwek|Ranuwurung|Salak
19|Klakah|2001|Kebonan|Kudus|Duren|Sumberwringin|Papringan|Ranupakis|Tegalrandu|Klakah|Mlawang|Sruni|Tegalciut|Sawaran Lor
20|Ranuyoso|2001|Jenggrong|Meninjo|Tegalbangsri|Sumberpetung|Alun-Alun|Ranubedali|Ranuyoso|Wonoayu|Penawungan|Wates Kulon|Wates Wetan
21|Sumbersuko|2001|Sumbersuko|Kebonsari|Grati|Labruk Kidul|Mojosari|Sentul|Purwosono|Petahunan
.09|Kabupaten Jember
01|Jombang|2001|Padomasan|Keting|Jombang|Ngampelrejo|Wringinagung|Sarimulyo
02|Kencong|2001|Cakru|Paseban|Kraton|Kencong|Wonorejo
03|Sumberbaru|2001|Jamintoro|Jatiroto|Kaliglagah|Jambesari|Yosorati|Sumberagung|Gelang|Rowotengah|Pringgowirawan|Karangbayat
04|Gumukmas|2001|Kepanjen|Mayangan|Gumukmas|Menampu|Tembokrejo|Purwoasri|Bagorejo|Karangrejo
05|Umbulsari|2001|Sukoreno|Sidorejo|Gunungsari|Gadingrejo|Umbulrejo|Umbulsari|Tanjungsari|Tegalwangi|Paleran|Mundurejo
06|Tanggul|2001|Tanggulkulon|Tanggulwetan|Patemon|Darungan|Manggisan|Selodakon|Kramat Sukoharjo|Klatakan
07|Semboro|2001|Pondokjoyo|Pondokdalem|Rejoagung|Semboro|Sidomekar|Sidomulyo
08|Puger|2001|Mlokorejo|Mojomulyo|Mojosari|Pugerkulon|Wringintelu|Kasiyan|Bagon|Kasiyan Timur|Wonosari|Jambearum|Grenden|Pugerwetan
09|Bangsalsari|2001|Curahkalong|Gambirono|Bangsalsari|Tugusari|Karangsono|Sukorejo|Langkap|Tisnogambar|Petung|Banjarsari|Badean
10|Balung|2001|Karangduren|Karang Semanding|Tutul|Balungkulon|Balunglor|Balungkidul|Curahlele|Gumelar
11|Wuluhan|2001|Lojejer|Ampel|Tamansari|Dukuhdempok|Glundengan|Tanjungrejo|Kesilir
12|Ambulu|2001|Tegalsari|Sabrang|Sumberejo|Ambulu|Karanganyar|Andongsari|Pontang
13|Rambipuji|2001|Nogosari|Curahmalang|Rowotamtu|Kaliwining|Pecoro|Rambipuji|Gugut|Rambigundam
14|Panti|2001|Pakis|Kemuning Sari Lor|Panti|Glagahwero|Suci|Kemiri|Serut
15|Sukorambi|2001|Jubung|Dukuhmencek|Sukorambi|Karangpring|Klungkung
16|Jenggawah|2001|Kemuningsarikidul|Wonojati|Jenggawah|Kertonegoro|Sruni|Jatisari|Jatimulyo|Cangkring
17|Ajung|2001|Sukamakmur|Mangaran|Pancakarya|Ajung|Klompangan|Wirowongso|Rowoindah
18|Tempurejo|2001|Sidodadi|Tempurejo|Andongrejo|Pondokrejo|Wonoasri|Curahnongko|Curahtakir|Sanenrejo
19|Kaliwates|1001|Mangli|Sempusari|Kebonagung|Kaliwates|Jemberkidul|Kepatihan|Tegalbesar
20|Patrang|1001|Banjarsengon|Jumerto|Gebang|Slawu|Bintoro|Jemberlor|Patrang|Baratan
21|Sumbersari|1001|Kebonsari|Sumbersari|Kranjingan|Karangrejo|Tegalgede|Wirolegi|Antirogo
22|Arjasa|2001|Kemuninglor|Darsono|Arjasa|Candijati|Biting|Kamal
23|Mumbulsari|2001|Lengkong|Kawangrejo|Tamansari|Mumbulsari|Suco|Lampeji|Karang Kedawung
24|Pakusari|2001|Patemon|Bedadung|Sumberpinang|Subo|Kertosari|Jatian|Pakusari
25|Jelbuk|2001|Sucopangepok|Panduman|Sukojember|Jelbuk|Sukowiryo|Sugerkidul
26|Mayang|2001|Mrawan|Mayang|Seputih|Tegalwaru|Tegalrejo|Sumberkejayan|Sidomukti
27|Kalisat|2001|Gumuksari|Sukoreno|Patempuran|Sumberkalong|Sumberjeruk|Glagahwero|Kalisat|Ajung|Plalangan|Gambiran|Sumberketempa|Sebanen
28|Ledokombo|2001|Lembengan|Suren|Karangpaiton|Sumberanget|Sukogidri|Ledokombo|Sumberlesung|Sumbersalak|Slateng|Sumberbulus
29|Sukowono|2001|Sumberwringin|Sukokerto|Sumberwaru|Sukowono|Baletbaru|Sukorejo|Sukosari|Arjasa|Sumberdanti|Pocangan|Dawuhanmangli|Mojogemi
30|Silo|2001|Sempolan|Harjomulyo|Karangharjo|Silo|Pace|Mulyorejo|Sumberjati|Garahan|Sidomulyo
31|Sumberjambe|2001|Plerean|Sumberpakem|Pringgondani|Randuagung|Cumedak|Sumberjambe|Gunungmalang|Jambearum|Rowosari
.10|Kabupaten Banyuwangi
01|Pesanggaran|2001|Sarongan|Pesanggaran|2004|Sumberagung|2009|Kandangan|Sumbermulyo
02|Bangorejo|2001|Sukorejo|Sambirejo|Temurejo|Bangorejo|Kebondalem|Sambimulyo|Ringintelu
03|Purwoharjo|2001|Grajagan|Sumberasri|Glagahagung|Sidorejo|Purwoharjo|Bulurejo|Kradenan|Karetan
04|Tegaldlimo|2001|Purwoasri|Kendalrejo|Kedungasri|Kedungwungu|Tegaldlimo|Wringinpitu|Kedunggebang|Purwoagung|Kalipait
05|Muncar|2001|Sumberberas|Kedungrejo|Tembokrejo|Sumbersewu|Blambangan|Tapanrejo|Wringinputih|Tambakrejo|Kedungringin|Kumendung
06|Cluring|2001|Plampangrejo|Tampo|Sembulung|Cluring|Benculuk|Sraten|Tamanagung|Sarimulyo|Kaliploso
07|Gambiran|2001|Purwodadi|Jajag|2007|Gambiran|Yosomulyo|Wringinrejo|Wringinagung
08|Srono|2001|Bagorejo|Wonosobo|Sukonatar|Kebaman|Sumbersari|Parijatah Wetan|Parijatah Kulon|Rejoagung|Kepundungan|Sukomaju
09|Genteng|2001|Kembiritan|Genteng Wetan|Genteng Kulon|Setail|Kaligondo
10|Glenmore|2001|Tegalharjo|Sepanjang|Karangharjo|Tulungrejo|Sumbergondo|Bumiharjo|Margomulyo
11|Kalibaru|2001|Kalibarukulon|Kalibarumanis|Kalibaruwetan|Kajarharjo|Banyuanyar|Kebonrejo
12|Singojuruh|2001|Gambor|Alasmalang|Benelan Kidul|Lemahbangkulon|Singojuruh|Gumirih|Cantuk|Padang|Singolatren|Kemiri|Sumberbaru
13|Rogojampi|2001|Aliyan|Mangir|2006|Gladag|Bubuk|Lemahbangdewo|2010|Gitik|2012|Karangbendo|Rogojampi|Pengatigan|2018|Kedaleman
14|Kabat|2001|Bareng|Bunder|Gombolirang|Benelan Lor|Labanasem|Pakistaji|2009|Pondoknongko|Dadapan|Kedayunan|Kabat|Macan Putih|Tambong|Pendarungan|Kalirejo
15|Glagah|1002|Bakungan|Banjarsari|2001|Rejosari|2004|Kemiren|Olehsari|Glagah|Paspan|2010|Tamansuruh|Kenjo|Kampunganyar
16|Banyuwangi|1001|Pakis|Sobo|Kebalenan|Penganjuran|Tukangkayu|Kertosari|Karangrejo|Kepatihan|Panderejo|Singonegaran|Temenggungan|Kampungmelayu|Kampungmandar|Lateng|Singotrunan|Pengantigan|Tamanbaru|Sumberrejo
17|Giri|1002|Boyolangu|Mojopanggung|Penataban|Giri|2001|Jambesari|2006|Grogol
18|Wongsorejo|2001|Bangsring|Bengkak|Alasbuluh|Wongsorejo|Sumberkencono|Sidodadi|Bajulmati|Watukebo|Alasrejo|Sidowangi|Sumberanyar|Bimorejo
19|Songgon|2001|Songgon|Balak|Sragi|Parangharjo|Bedewang|Bayu|Sumberarum|Sumberbulu|Bangunsari
20|Sempu|2001|Sempu|Jambewangi|Karangsari|Temuguruh|Gendoh|Temuasri|Tegalarum
21|Kalipuro|1001|Kalipuro|Klatak|1006|Gombengsari|Bulusan|2003|Ketapang|Pesucen|Kelir|2008|Telemung|Bulusari
22|Siliragung|2001|Buluagung|Siliragung|Kesilir|Seneporejo|Barurejo
23|Tegalsari|2001|Tegalsari|Karangdoro|Tamansari|Dasri|Karangmulyo|Tegalrejo
24|Licin|2001|Gumuk|Jelun|Licin|Banjar|Segobang|Pakel|Kluncing|Tamansari
25|Blimbingsari|2001|Blimbingsari|Kaotan|Watukebo|Gintangan|Bomo|Patoman|Kaligung|Karangrejo|Badean|Sukojati
.11|Kabupaten Bondowoso
01|Maesan|2001|Sucolor|Pujer Baru|Tanahwulan|Maesan|Gambangan|Suger Lor|Sumber Pakem|Sumbersari|Sumber Anyar|Penanggungan|Pakuniran|Gunungsari
02|Tamanan|2001|Sukosari|Karang Melok|Mengen|Kemirian|Tamanan|Wonosuko|Kalianyar|2012|Sumber Kemuning|2014|Sumber Anom
03|Tlogosari|2001|Kembang|Gunosari|Trotosari|Jebung Kidul|Sulek|Tlogosari|Pakisan|Patemon|Jebung Lor|Brambang Darussalam
04|Sukosari|2001|Sukosari Lor|Nogosari|Pecalongan|Kerang
05|Pujer|2001|Alas Sumur|Kejayan|Mangli|Maskuning Kulon|Maskuning Wetan|Mengok|Padasan|2009|Randu Cangkring|Suko Kerto|Sukowono|Sukodono
06|Grujugan|2002|Tegal Mijin|Pekauman|Sumber Pandan|Wanisodo|Kabuaran|Wonosari|Dadapan|Dawuhan|Taman|Grujugan Kidul|2013|Kejawan
07|Curahdami|1009|Curahdami|2001|Jetis|Pakuwesi|Kupang|Petung|Panambangan|Curahpoh|Poncogati|Sumber Suko|2010|Selolembu|Locare|Sumber Salak
08|Tenggarang|1011|Tenggarang|2001|Kesemek|Lojajar|Pekalangan|Kajar|Sumber Salam|Koncer Kidul|Bataan|Gebang|Dawuhan|Tangsil Kulon|2012|Koncer Darul Aman
09|Wonosari|2001|Lombok Kulon|Lombok Wetan|Tumpeng|Jumpong|Tangsil Wetan|Pasarejo|Bendoarum|Kapuran|Sumberkalong|Traktakan|Wonosari|Pelalangan
10|Tapen|2001|Wonokusumo|Mangli Wetan|Taal|Mrawan|Gunung Anyar|Jurang Sapi|Cindogo|Kalitapen|Tapen
11|Bondowoso|1004|Nangkaan|Tamansari|Kademangan|Dabasah|Badean|Kotakulon|Blindungan|2001|Pancoran|Sukowiryo|Kembang|2011|Pejaten
12|Wringin|2001|Ambulu|Bukor|Sumbermalang|Jambewungu|Gubrih|Ampelan|Jatitamban|Banyuwulu|Jatisari|Glingseran|Banyuputih|Wringin|Sumbercanting
13|Tegalampel|1005|Sekarputih|2001|Klabang|Mandiro|Tanggulangin|Karanganyar|2006|Tegalampel|2014|Klabang Agung|Purnama
14|Klabang|2005|Karang Anyar|Blimbing|Karang Sengon|Wonokerto|Klabang|Klampokan|Sumber Suko|Besuk|Pandak|Leprak|Wonoboyo
15|Cermee|2001|Solor|Kladi|Bercak|Suling Wetan|Suling Kulon|Cermee|Ramban Wetan|Grujugan|Ramban Kulon|Bajuran|Jirek Mas|Batu Salang|Palalangan|Batu Ampar|Bercak Asri
16|Prajekan|2001|Bandilan|Sempol|Tarum|2005|Prajekan Lor|Prajekan Kidul|Cangkring|Walidono
17|Pakem|2001|Andungsari|Ardisaeng|Kupang|Gadingsari|Pakem|Sumberdumpyong|Patemon|Petung
18|Sumberwringin|2001|Sukorejo|Sumber Gading|Sukosari Kidul|Tegaljati|Rejo Agung|Sumberwringin
19|Sempol|2001|Sempol|Kalianyar|Jampit|Kalisat|Kali Gedang|Sumber Rejo
20|Binakal|2001|Gadingsari|Sumber Waru|Kembangan|Baratan|Binakal|Jeruksoksok|Sumber Tengah|Bendelan
21|Taman Krocok|2001|Taman|Gentong|Kemuningan|Trebungan|Sumberkokap|Paguan|Kretek
22|Botolinggo|2001|Lumutan|Botolinggo|Lanas|Penang|Gayam|Klekehan|Sumber Canting|Gayam Lor
23|Jambesari Darus Sholah|2001|Jambesari|Jambeanom|Pucanganom|Sumberjeruk|Tegalpasir|Pengarang|Grujugan Lor|Pejagan|Sumber Anyar
.12|Kabupaten Situbondo
01|Jatibanteng|2001|Pategalan|Semambung|Sumberanyar|Jatibanteng|Curahsuri|Wringinanom|Kembangsari|Patemon
02|Besuki|2001|Widoropayung|Sumberejo|Jetis|Blimbing|Langkap|Bloro|Pesisir|Kalimas|Besuki|Demung
03|Suboh|2001|Cemara|Mojodungkol|Gunung Malang|Gunung Putri|Suboh|Dawuan|Buduan|Ketah
04|Mlandingan|2001|Alas Bayur|Sumberanyar|Campoan|Trebungan|Sumber Pinang|Selomukti|Mlandingan Kulon
05|Kendit|2001|Bugeman|Kendit|Balung|Tambak Ukir|Rajekwesi|Kukusan|Klatakan
06|Panarukan|2001|Paowan|Sumberkolak|Wringinanom|Kilensari|Peleyan|Alasmalang|Duwet|Gelung
07|Situbondo|1002|Patokan|Dawuhan|2001|Kalibagor|2004|Kotakan|Talkandang|Olean
08|Panji|1002|Ardirejo|1007|Mimbaan|2001|Sliwung|2003|Battal|Klampokan|Juglangan|Panji Kidul|2008|Panji Lor|Tokelan|Curah Jeru|Tenggir|Kayu Putih
09|Mangaran|2001|Tanjung Glugur|Mangaran|Tanjung Kamal|Semiring|Tanjung Pecinan|Trebungan
10|Kapongan|2001|Kandang|Curah Cottok|Peleyan|Wonokoyo|Seletreng|Landangan|Kapongan|Kesambirampak|Gebangan|Pokaan
11|Arjasa|2001|Kayumas|Bayeman|Ketowan|Kedungdowo|Jatisari|Curah Tatal|Arjasa|Lamongan
12|Jangkar|2001|Sopet|Curah Kalak|Palangan|Jangkar|Gadingan|Kumbangsari|Pesanggrahan|Agel
13|Asembagus|2001|Kedunglo|Bantal|Awar-awar|Perante|Trigonco|Kertosari|Mojosari|Asembagus|Gudang|Wringin Anom
14|Banyuputih|2001|Wonorejo|Sumberanyar|Sumberejo|Banyuputih|Sumberwaru
15|Sumbermalang|2001|Tamankursi|Sumberargo|Tamansari|Kalirejo|Baderan|Alastengah|Taman|Tlogosari|Plalangan
16|Banyuglugur|2001|Lubawang|Kalisari|Tepos|Selobanteng|Banyuglugur|Telempong|Kalianget
17|Bungatan|2001|Patemon|Sumbertengah|Selowogo|Mlandingan Wetan|Bungatan|Bletok|Pasir Putih
.13|Kabupaten Probolinggo
01|Sukapura|2001|Ngadisari|Wonotoro|Jetak|Ngadas|Ngadirejo|Sariwani|Wonokerto|Sapikerep|Sukapura|Pakel|Kedasih|Ngepung
02|Sumber|2001|Ledokombo|Pandansari|Sumber|Wonokerso|Gemito|Tukul|Sumberanom|Cepoko|Remba'an
03|Kuripan|2001|Wonoasri|Jatisari|Kedawung|Karangrejo|Resongo|Menyono|Wringinanom
04|Bantaran|2001|Gunungtugel|Kedungrejo|Patokan|Bantaran|Legundi|Tempuran|Kropak|Besuk|Kramatagung|Karanganyar
05|Leces|2001|Malasankulon|Tigasan Wetan|Tigasan Kulon|Pondok Wuluh|Leces|Sumberkedawung|Kerpangan|Clarak|Jorongan|Warujinggo
06|Banyuanyar|2001|Sentulan|Gadingkulon|Klenangkidul|Klenanglor|Alassapi|Pendil|Tarokan|Liprak Wetan|Liprak Kidul|Liprak Kulon|Banyuanyar Tengah|Banyuanyar Kidul|Gununggeni|Blado Wetan
07|Tiris|2001|Andungbiru|Tlogoargo|Andungsari|Tlogosari|Ranugedang|Tiris|Segaran|Ranuagung|Jangkang|Wedusan|Racek|Pesawahan|Pedagangan|Rejing|Tegalwatu|Tuluparari
08|Krucil|2001|Sumberduren|Roto|Kertosuko|Tambelang|Betek|Krucil|Guyangan|Watupanjang|Bermi|Kalianan|Plaosan|Pandanaras|Seneng|Krobungan
09|Gading|2001|Batur|Betek Taman|Sentul|Dandang|Kertosono|Prasi|Duren|Renteng|Bulupadak|Keben|Gadingwetan|Wangkal|Nogosaren|Mojolegi|Sumbersecang|Condong|Jurangjero|Kaliancar|Ranuwurung
10|Pakuniran|2001|Ranon|Kedungsumur|Gunggungan Kidul|Gunggungan Lor|Petemon Kulon|Pakuniran|Alaspandan|Sumberkembar|Sogaan|Glagah|Bucor Kulon|Bucor Wetan|Bimo|Kertonegoro|Gondosuli|Kalidandan|Blimbing
11|Kotaanyar|2001|Sumber Centeng|Sambirampak Kidul|Sidomulyo|Tambakukir|Curahtemu|Sidorejo|Sambirampak Lor|Kedungrejoso|Talkandang|Triwungan|Sukorejo|Pasembon|Kotaanyar
12|Paiton|2001|Jabungsisir|Jabungcandi|Jabung Wetan|Kalikajar Kulon|Kalikajar Wetan|Pandean|Alastengah|Sidodadi|Randumerak|Randutatah|Karanganyar|Plampang|Petunjungan|Taman|Paiton|Sukodadi|Podokkelor|Sumberanyar|Sumberejo|Bhinor
13|Besuk|2001|Bago|Kecik|Alasnyiur|Sindetlami|Jambangan|Klampokan|Matekan|Krampilan|Besukagung|Besukkidul|Sumurdalam|Sindetanyar|Randujalak|Alastengah|Alaskandang|Alassumurlor|Sumberan
14|Kraksaan|1003|Semampir|1005|Sidomukti|1007|Kraksaan Wetan|Kandangjati Kulon|1017|Patokan|2001|Kregenan|Rondokuning|2004|Bulu|2006|Rangkang|2009|Kandang Jati Wetan|Alassumur Kulon|Sumberlele|Tamansari|Asembakor|Kebonagung|Sidopekso|Kalibuntu|2018|Asembagus
15|Krejengan|2001|Temenggungan|Patemon|Jatiurip|Opo Opo|Kamalkuning|Tanjungsari|Krejengan|Sentong|Sumberkatimoho|Karangren|Rawan|Seboro|Kedungcaluk|Widoro|Gebangan|Duwuhan|Soka'an
16|Pajarakan|2001|Selogudig Kulon|Selogudig Wetan|Ketompen|Karangbong|Karangpranti|Gejugan|Karanggeger|Tanjung|Pejarakan Kulon|Sukokerto|Sukomulyo|Penambangan
17|Maron|2001|Brabe|Gerongan|Maron Kidul|Sumberdawe|Sumberpoh|Kedungsari|Maron Kulon|Maron Wetan|Brani Kulon|Satreyan|Brani Wetan|Puspan|Wonorejo|Brumbungan Kidul|Pegalangan Kidul|Suko|Ganting Kulon|Ganting Wetan
18|Gending|2001|Brumbungan Lor|Jatiadi|Klaseman|Pesisir|Bulang|Randupitu|Pikatan|Sebaung|Sumberkerang|Banyuanyar Lor|Curahsawo|Pajurangan|Gending
19|Dringu|2001|Watuwungkuk|Sumbersuko|Sumberagung|Ngepoh|Mrangonlawang|Sekarkare|Tamansari|Tegalrejo|Kalirejo|Kedungdalem|Kalisalam|Randuputih|Dringu|Pabean
20|Tegalsiwalan|2001|Malesanwetan|Gunungbekel|Tegalsono|Bulujarankidul|Bulujaranlor|Paras|Tegalsiwalan|Banjarsawah|Sumberbulu|Sumberkledung|Bladokulon|Tegalmojo
21|Sumberasih|2001|Sumberbendo|Jangur|Muneng|Muneng Kidul|Pohsangit Leres|Laweyan|Sumurmati|Mentor|Ambulu|Banjarsari|Lemah Kembar|Pesisir|Gili Ketapang
22|Wonomerto|2001|Sumberkare|Patalan|Jrebeng|Wonorejo|Tunggak Ceme|Pohsangit Tengah|Pohsangit Lor|Pohsangit Ngisor|Sepuhgembol|Kareng Kidul|Kedungsupit
23|Tongas|2001|Sumberrejo|Sumendi|Bayeman|Dungun|Curahdringu|Wringinanom|Sumberkramat|Tongas Wetan|Pamatan|Klampok|Tongas Kulon|Curahtulis|Tambakrejo|Tanjungrejo
24|Lumbang|2001|Sapih|Negororejo|Branggah|Lambangkuning|Wonogoro|Palangbesi|Boto|Lumbang|Tandonsentul|Purut
.14|Kabupaten Pasuruan
01|Purwodadi|2001|Gerbo|Dawuhansengon|Lebakrejo|Cowek|Purwodadi|Parerejo|Gajahrejo|Sentul|Jatisari|Tambaksari|Pucangsari|Semut|Capang
02|Tutur|2001|Ngadirejo|Blarang|Kayukebek|Andonosari|Wonosari|Gendro|Tlogosari|Tutur|Pungging|Kalipucang|Sumberpitu|Ngembal
03|Puspo|2001|Kemiri|Janjangwulung|Palangsari|Puspo|Jimbaran|Pusungmalang|Keduwung
04|Lumbang|2001|Wonorejo|Banjarimbo|Welulang|Watulumbung|Panditan|Bulukandang|Lumbang|Pancur|Kronto|Karangasem|Cukurguling|Karangjati
05|Pasrepan|2001|Ngantungan|Galih|Petung|Klakah|Sibon|Mangguan|Ampelsari|Tempuran|Sapulante|Pohgedang|Pasrepan|Rejosalam|Cengkrong|Lemahbang|Tambakrejo|Pohgading|Jogorepuh
06|Kejayan|1024|Kejayan|2001|Oro-Oro Pule|Kedung Pengaron|Benerwojo|Cobanjoyo|Kepuh|Lorokan|Klangrong|Linggo|Ambal-Ambil|Kedemungan|Wrati|Pacarkeling|Luwuk|Sumbersuko|Sumber Banteng|Kurung|Tanggulangin|Randugong|Wangkal Wetan|Klinter|Tundosoro|Ketangirejo|Patebon|2025|Sladi
07|Wonorejo|2001|Karangmenggah|Karang Jatianyar|Pakijangan|Cobanblimbing|Wonorejo|Wonosari|Tamansari|Jatigunting|Rebono|Karangsono|Kendangdukuh|Karangasem|Kluwut|Sambisirah|Lebaksari
08|Purwosari|1006|Purwosari|2001|Sumberrejo|Sekarmojo|Tejowangi|Kertosari|Martopuro|2007|Sengonagung|Pager|Cendono|Karangrejo|Sumbersuko|Pucangsari|Kayoman|Sukodermo|Bakalan
09|Sukorejo|2001|Gunting|Pakukerto|Glagahsari|Sukorejo|Karangsono|Sebandung|Dukuhsari|Lecari|Lemahbang|Ngadimulyo|Tanjungarum|Suwayuwo|Mojotengah|Kalirejo|Candibinangun|Kenduruan|Sukorame|Curahrejo|Wonokerto
10|Prigen|1007|Ledug|Pecalukan|Prigen|2001|Jatiarjo|Watuagung|Dayurejo|Bulukandang|Ketanireng|Sukolelo|2010|Lumbangrejo|Sukoreno|Sekarjoho|Gambiran|Candiwates
11|Pandaan|1006|Kutorejo|Jogosari|Petungasri|1011|Pandaan|2001|Plintahan|Durensewu|Karangjati|Wedoro|Tunggulwulung|2009|Sumbergedang|Tawangrejo|2012|Nogosari|Kebonwaris|Sebani|Banjarsari|Banjarkejen|Kemirisewu|Sumberrejo
12|Gempol|2001|Wonosunyo|Sumbersuko|Wonosari|Kepulungan|Randupitu|Ngerong|Karangrejo|Bulusari|Jeruk Purut|Watukosek|Carat|Kejapanan|Winong|Legok|Gempol
13|Beji|1013|Glanggang|Pagak|2001|Baujeng|Ngembe|Kenep|Sidowayah|Gajahbendo|Gununggangsir|Wonokoyo|Gunungsari|Cangkringmalang|Kedungringin|Kedungboto|Beji
14|Bangil|1001|Kolursari|Kiduldalem|Pogar|Kauman|Bendomungal|Kersikan|Gempeng|Dermo|Latek|1012|Kalianyar|1014|Kalirejo|2010|Masangan|Raci|2013|Manaruwi|2015|Tambakan
15|Rembang|2001|Kalisat|Tampung|Pajaran|Siyar|Genengwaru|Kanigoro|Sumberglagah|Krengih|Rembang|Orobulu|Kedungbanteng|Oro-Oro Ombowetan|Oro-Oro Ombokulon|Pekoren|Pejangkungan|Pandean|Mojoparon
16|Kraton|2001|Pukul|Gambirkuning|Mulyorejo|Kebotohan|Ngabar|Slambrit|Jeruk|Klampisrejo|Plinggisan|Tambaksari|Dhompo|Ngempit|Sidogiri|Karanganyar|Selotambak|Curahdukuh|Rejosari|Asemkandang|Tambakrejo|Kalirejo|Semare|Kraton|Pulokerto|Bendungan|Gerongan
17|Pohjentrek|2001|Susukanrejo|Warungdowo|Pleret|Parasrejo|Logowok|Tidu|Sungiwetan|Sungikulon|Sukorejo
18|Gondangwetan|1016|Gondang Wetan|2001|Tebas|Brambang|Bayeman|Keboncandi|Tenggilisrejo|Wonojati|Wonosari|Kersikan|Karangsentul|Gayam|Lajuk|Kalirejo|Pateguhan|Grogol|Pekangkungan|2017|Ranggeh|Sekarputih|Bajangan|Gondangrejo
19|Winongan|2001|Minggir|Karangtengah|Kedungrejo|Umbulan|Sidepan|Sruwi|Jeladri|Sumberrejo|Prodo|Lebak|Menyarik|Kandung|Mendalan|Penataan|Winongan Kidul|Bandaran|Winongan Lor|Gading
20|Grati|1005|Gratitunon|2001|Kebonrejo|Karanglo|Rebalas|Plososari|2006|Kalipang|Trewung|Kambinganrejo|Karangkliwon|Kedawungkulon|Kedawungwetan|Sumberagung|Ranuklindungan|Sumberdawesari|Cukurgondang
21|Nguling|2001|Sanganom|Sebalong|Wotgalih|Watestani|Nguling|Sedarum|Dandanggendis|Sumberanyar|Sudimulyo|Penunggul|Mlaten|Kedawang|Randuati|Kapasan|Watuprapat
22|Lekok|2001|Rowogempol|Gejugjati|Alastlogo|Balonganyar|Branang|Tampung|Tambaklekok|Jatirejo|Pasinan|Wates|Semedusari
23|Rejoso|2001|Sadengrejo|Pandanrejo|Ketegan|Toyaning|Arjosari|Kawisrejo|Rejoso Kidul|Manikrejo|Karangpandan|Sambirejo|Kedungbako|Rejosolor|Patuguran|Kemantrenrejo|Segoropuro|Jarangan
24|Tosari|2001|Mororejo|Podokoyo|Ngadiwono|Tosari|Wonokitri|Baledono|Sedaeng|Kandangan
.15|Kabupaten Sidoarjo
01|Tarik|2001|Mliriprowo|Kedungbocok|Singogalih|Tarik|Mergobener|Mergosari|Kendalsewu|Klantingsari|Kalimati|Gempolklutuk|Banjarwungu|Balongmacekan|Gampingrowo|Sebani|Kramattemenggung|Mindugading|Kemuning|Janti|Segodobancang|Kedinding
02|Prambon|2001|Prambon|Kajartengguli|Gedangrowo|Wirobiting|Simpang|Bulang|Gampang|Jatikalang|Jatialun-alun|Pejangkungan|Kedungsugo|Kedungwonokerto|Bendotretek|Wonoplintahan|Kedungkembar|Jedongcangkring|Cangkringturi|Simogirang|Temu|Watutulis
03|Krembung|2001|Tambakrejo|Keper|Kedungsumur|Kedungrawan|Tanjekwagir|Mojoruntut|Gading|Wangkal|Jenggot|Waung|Ploso|Rejeni|Kandangan|Krembung|Lemujut|Cangkring|Keret|Wonomlati|Balonggarut
04|Porong|1003|Porong|Juwetkenongo|1006|Gedang|2001|Kebonagung|Kedungsolo|2007|Kesambi|Kebakalan|Lajuk|Kedungboto|Candipari|Pamotan|2015|Glagaharum|Plumbon|2018|Wunut|Pesawahan
05|Jabon|2001|Panggreh|Trompoasri|Kedungrejo|Semambung|Kedungpandan|Kupang|Tambakkalisogo|Balongtani|Jemirahan|Dukuhsari|Kedungcangkring|2014|Keboguyang|Permisan
06|Tanggulangin|2001|Kalisampurno|Ketapang|2004|Kalitengah|Gempolsari|Sentul|Penatarsewu|Banjarasri|Banjarpanji|Kedungbanteng|Kalidawir|Putat|Ngaban|Kludan|Boro|Kedensari|Ketegan|Ganggangpanjang|Randegan
07|Candi|2001|Karangtanjung|Sumorame|Ngampelsari|Balonggabus|Balongdowo|Kendalpecabean|Kedungpeluk|Kalipecabean|Klurak|Kebonsari|Gelam|Candi|Sugihwaras|Kedungkendo|Durungbanjar|Durungbedug|Jambangan|Sidodadi|Sepande|Sumokali|Tenggulunan|Bligo|Wedoroklurak|Larangan
08|Sidoarjo|1004|Sidokare|Celep|Sekardangan|Gebang|1009|Bulusidokare|Pucanganom|Pekauman|Lemahputro|Sidokumpul|Sidoklumpuk|1017|Pucang|Magersari|1020|Cemengkalang|1022|Urangagung|2001|Lebo|Suko|Banjarbendo|2008|Rangkahkidul|2015|Blurukidul|Kemiri|2019|Jati|2021|Cemengbakalan|2023|Sarirogo|Sumput
09|Tulangan|2001|Janti|Kebaron|Kenongo|Gelang|Jiken|Pangkemiri|Kepatihan|Tulangan|Kepadangan|Tlasih|Kajeksan|Singopadu|Kemantren|Kepunten|Kepuhkemiri|Grinting|Modong|Grogol|Medalem|Sudimoro|Kedondong|Grabagan
10|Wonoayu|2001|Tanggul|Simoketawang|Popoh|Jimbarankulon|Jimbaranwetan|Ketimang|Pilang|Sumberejo|Mojorangagung|Wonokasian|Ploso|Mulyodadi|Wonoayu|Semambung|Simoangin-angin|Wonokalang|Pagerngumbuk|Plaosan|Lambangan|Sawocangkring|Becirongengor|Karangpuri|Candinegoro
11|Krian|1013|Kemasan|1015|Tambakkemerakan|Krian|2001|Tropodo|Sedenganmijen|Katerungan|Jerukgamping|Gamping|Terik|Junwangi|Terungkulon|Terungwetan|Jatikalang|Keboharan|Ponokawan|2014|Sidomojo|2017|Kraton|Sidomulyo|Tempel|Watugolong|Barengkrajan|Sidorejo
12|Balongbendo|2001|Wonokupang|Sumokembangsri|Singkalan|Bakungpringgodani|Wonokarang|Seduri|Bakalanwringinpitu|Gagangkepuhsari|Suwaluh|Watesari|Seketi|Kemangsen|Jabaran|Balongbendo|Jeruklegi|Penambangan|Waruberon|Bogempinggir|Kedungsukodani|Bakungtemenggungan
13|Taman|1005|Taman|1015|Geluran|1017|Kalijaten|Ketegan|Sepanjang|Bebekan|Wonocolo|Ngelom|2001|Bohar|Wage|Kedungturi|Jemundo|2006|Sadang|Sambibulu|Bringinbendo|Sidodadi|Kramatjegu|Trosobo|Pertapanmaduretno|Tawangsari|Gilang|2016|Kletek|2023|Tanjungsari|Krembangan
14|Sukodono|2001|Wilayut|Kebonagung|Anggaswangi|Jumputrejo|Suruh|Pekarungan|Pademonegoro|Cangkringsari|Jogosatru|Ngaresrejo|Sambungrejo|Plumbungan|Sukodono|Kloposepuluh|Masanganwetan|Suko|Masangankulon|Panjunan|Bangsri
15|Buduran|2001|Entalsewu|Pagerwojo|Sidokerto|Buduran|Siwalanpanji|Sidomulyo|Prasung|Sawohan|Damarsi|Dukuhtengah|Banjarsari|Wadungasih|Banjarkemantren|Sukorejo|Sidokepung
16|Gedangan|2001|Ganting|Karangbong|Tebel|Kragan|Gemurung|Punggul|Wedi|Ketajen|Gedangan|Sruni|Keboansikep|Keboananom|Bangah|Sawotratap|Semambung
17|Sedati|2001|Kwangsan|Pepe|Buncitan|Kalanganyar|Tambakcemandi|Gisikcemandi|Cemandi|Pulungan|Betro|Sedatiagung|Sedatigede|Pabean|Semampir|Pranti|Segorotambak|Banjarkemuning
18|Waru|2001|Pepelegi|Waru|Kureksari|Ngingas|Tropodo|Tambaksawah|Tambakrejo|Tambakoso|Tambaksumur|Wadungasri|Kepuhkiriman|Berbek|Wedoro|Janti|Kedungrejo|Medaeng|Bungurasih
.16|Kabupaten Mojokerto
01|Jatirejo|2001|Tawangrejo|Rejosari|Jembul|Manting|Sumberjati|Lebakjabung|Bleberan|Sumberagung|Baureno|Jatirejo|Dukuhngarjo|Gading|Kumitir|Sumengko|Gebangsari|Dinoyo|Padangasri|Mojogeneng|Karangjeruk
02|Gondang|2001|Gumeng|Begaganlimo|Kalikatir|Dilem|Ngembat|Jatidukuh|Bening|Karangkuten|Tawar|Pohjejer|Wonoploso|Pugeran|Gondang|Kebontunggul|Kemasantani|Padi|Bakalan|Centong
03|Pacet|2001|Kemiri|Wiyu|Kesimantengah|Sajen|Pacet|Padusan|Cepokolimo|Claket|Cembor|Nogosari|Kembangbelor|Mojokembang|Bendunganjati|Petak|Candiwatu|Warugunung|Tanjungkenongo|Sumberkembar|Kuripansari|Pandanarum
04|Trawas|2001|Ketapanrame|Trawas|Selotapak|Tamiajeng|Kesiman|Belik|Duyung|Penanggungan|Kedungudi|Sukosari|Jatijejer|Sugeng|Seloliman
05|Ngoro|2001|Srigading|Kesemen|Kutogirang|Lolawang|Wotanmasjedong|Tanjangrono|Kunjorowesi|Manduro Manggunggajah|Wonosari|Ngoro|Sedati|Purwojati|Jasem|Sukoanyar|Bandarasri|Kembangsri|Candiharjo|Watesnegoro|Tambakrejo
06|Pungging|2001|Purworejo|Mojorejo|Curahmojo|Sekargadung|Tempuran|Jatilangkung|Banjartanggul|Kalipuro|Randuharjo|Kembangringgit|Pungging|Lebaksono|Tunggalpager|Balongmasin|Jabontegal|Kedungmungal|Watukenongo|Ngrame|Bangun
07|Kutorejo|2001|Payungrejo|Simbaringin|Sampangagung|Jiyu|Pesanggrahan|Windurejo|Kertosari|Kepuharum|Gedangan|Kutorejo|Karangdiyeng|Sawo|Wonodadi|Singowangi|Kepuhpandak|Karangasem|Kaligoro
08|Mojosari|1004|Kauman|Sarirejo|Sawahan|Mojosari|Wonokusumo|2001|Sumbertanggul|Belahantengah|Awang-awang|2009|Seduri|Mojosulur|Randubango|Jotangan|Menanggal|Pekukuhan|Modopuro|Kebondalem|Kedunggempol|Ngimbangan|Leminggir
09|Dlanggu|2001|Punggul|Kalen|Kedunggede|Mojokarang|Segunung|Talok|Sumbersono|Sambilawang|Jrambe|Randugenengan|Pohkecik|Dlanggu|Ngembeh|Sumberkarang|Kedunglengkong|Tumapel
10|Bangsal|2001|Pacing|Sumberwono|Kedunguneng|Kutoporong|Ngastemi|Peterongan|Bangsal|Sumbertebu|Sidomulyo|Gayam|Tinggarbuntut|Pekuwon|Salen|Mejoyo|Ngrowo|Puloniti|Mojotamping
11|Puri|2001|Tampungrejo|Plososari|Kintelan|Brayung|Ketemasdungus|Puri|Tangunan|Kebonagung|Sumbergirang|Mlaten|Medali|Balongmojo|Sumolawang|Tambakagung|2016|Banjaragung|Kenanten
12|Trowulan|2001|Jambuwok|Domas|Beloh|Temon|Pakis|Sentonorejo|Trowulan|Bejijong|Kejagan|Jatipasar|Watesumpak|Wonorejo|Panggih|Tawangsari|Bicak|Balongwono
13|Sooko|2001|Gemekan|Blimbingsari|Brangkal|Kedungmaling|Klinterejo|Modongan|Sambiroto|Jampirogo|Japan|Sooko|Wringinrejo|Karangkedawang|Mojoranu|Tempuran|Ngingasrembyong
14|Gedeg|2001|Ngareskidul|Gembongan|Gempolkerep|Bandung|Gedeg|Pagerluyung|Kemantren|Terusan|Sidoharjo|Balongsari|Batankrajan|Pagerjo|Jerukseger|Beratwetan
15|Kemlagi|2001|Watesprojo|Betro|Kedungsari|Mojojajar|Beratkulon|Mojosarirejo|Mojowiryo|Mojowatesrejo|Mojogebang|Mojopilang|Mojokusumo|Japanan|Mojokumpul|Tanjungan|Mojorejo|Mojodadi|Kemlagi|Mojowono|Pandankrajan|Mojodowo
16|Jetis|2001|Mlirip|Penompo|Canggu|Ngabar|Banjarsari|Sawo|Mojorejo|Jolotundo|Kupang|Bendung|Mojolebak|Parengan|Jetis|Perning|Sidorejo|Lakardowo
17|Dawarblandong|2001|Cendoro|Simongagrok|Sumberwuluh|Talunblandong|Cinandang|Gunungsari|Dawarblandong|Pulorejo|Jatirowo|Suru|Bangeran|Pucuk|Banyulegi|Gunungan|Brayublandong|Madureso|Temuireng|Randegan
18|Mojoanyar|2001|Sadartengah|Lengkong|Kepuhanyar|Sumberjati|Gebangmalang|Jabon|2008|Ngarjo|Wunut|Kwedenkembar|Jumeneng|Kwatu|Gayaman
.17|Kabupaten Jombang
01|Perak|2001|Jantiganggong|Kepuhkajang|Sumberagung|Pagerwojo|Perak|Sembung|Glagahan|Kalangsemanding|Gadingmangu|Plosogenuk|Sukorejo|Temuwulan|Cangkringrandu
02|Gudo|2001|Pucangro|Kedungturi|Japanan|Blimbing|Mentaos|Sukoiber|Sukopinggir|Bugasur Kedaleman|Gudo|Pesanggrahan|Wangkalkepuh|Krembangan|Sepanyul|Godong|Mejoyolosari|Plumbon Gambang|Gempollegundi|Tanggungan
03|Ngoro|2001|Jombok|Genukwatu|Rejoagung|Kauman|Ngoro|Badang|Pulorejo|Banyuarang|Sidowarek|Gajah|Kesamben|Kertorejo|Sugihwaras
04|Bareng|2001|Kebondalem|Mundusewu|Pakel|Karangan|Ngampungan|Jenisgelaran|Bareng|Tebel|Mojotengah|Banjaragung|Nglebak|Ngrimbi|Pulosari
05|Wonosalam|2001|Galengdowo|Wonomerto|Jarak|Sambirejo|Wonosalam|Carangwulung|Wonokerto|Sumberjo|Panglungan
06|Mojoagung|2001|Kedunglumpang|Dukuhmojo|Karangwinongan|Kademangan|Janti|Tejo|Gambiran|Kauman|Mojotrisno|Tanggalrejo|Dukuhdimoro|Miagan|Mancilan|Betek|Karobelah|Murukan|Johowinong|Seketi
07|Mojowarno|2001|Kedungpari|Karanglo|Latsari|Mojowarno|Penggaron|Mojoduwur|Mojowangi|Gondek|Gedangan|Mojojejer|Japanan|Menganto|Grobogan|Rejoslamet|Selorejo|Sidokerto|Sukomulyo|Catakgayam|Wringinpitu
08|Diwek|2001|Kayangan|Puton|Bendet|Bulurejo|Grogol|Jatirejo|Cukir|Kwaron|Watugaluh|Pundong|Diwek|Bandung|Kedawong|Ngudirejo|Ceweng|Balongbesuk|Pandanwangi|Brambang|Jatipelem|Keras
09|Jombang|1002|Jombatan|1004|Kaliwungu|Jelakombo|Kepanjen|2001|Mojongapit|2003|Plandi|2007|Kepatihan|Pulolor|Sengon|Tunggorono|Denanyar|Jombang|Candimulyo|Tambakrejo|Banjardowo|Sambongdukuh|Dapurkejambon|Jabon|Plosogeneng|Sumberjo
10|Peterongan|2001|Peterongan|Keplaksari|Kepuhkembeng|Mancar|Tugusumberjo|Morosunggingan|Kebontemu|Dukuhklopo|Tanjunggunung|Bongkot|Senden|Ngrandulor|Tengaran|Sumberagung
11|Sumobito|2001|Plosokerep|Jogoloyo|Palrejo|Plemahan|Brudu|Badas|Nglele|Trawasan|Sebani|Mlaras|Segodorejo|Kedungpapar|Sumobito|Curahmalang|Budugsidorejo|Kendalsari|Talunkidul|Madiopuro|Bakalan|Gedangan|Mentoro
12|Kesamben|2001|Kedungbetik|Kedungmlati|Watudakon|Carangrejo|Jombok|Blimbing|Wuluh|Pojokrejo|Kesamben|Podoroto|Jombatan|Pojokkulon|Gumulan|Jatiduwur
13|Tembelang|2001|Mojokrapak|Pesantren|Tampingmojo|Kalikejambon|Kedunglosari|Kedungotok|Tembelang|Sentul|Gabusbanaran|Pulorejo|Rejosopinggir|Jatiwates|Kepuhdoko|Pulogedang|Bedahlawak
14|Ploso|2001|Tanggungkramat|Rejoagung|Losari|Ploso|Jatigedong|Daditunggal|Gedongombo|Jatibanjar|Pagertanjung|Pandanblole|Kedungdowo|Kebonagung|Bawangan
15|Plandaan|2001|Klitih|Plabuhan|Kampungbaru|Gebangbunder|Jatimlerek|Karangmojo|Plandaan|Bangsri|Purisemanding|Tondowulan|Darurejo|Sumberjo|Jiporapah
16|Kabuh|2001|Marmoyo|Tanjungwadung|Mangunan|Kabuh|Kedungjati|Banjardowo|Karangpakis|Sumberingin|Sumbergondang|Kauman|Munungkerep|Genenganjasem|Manduro|Sukodadi|Pengampon|Sumberaji
17|Kudu|2001|Sidokaton|Tapen|Bakalanrayung|Randuwatang|Sumberteguh|Menturus|Kudubanjar|Made|Kepuhrejo|Bendungan|Katemas
18|Bandarkedungmulyo|2001|Bandarkedungmulyo|Mojokambang|Barongsawahan|Kayen|Gondangmanis|Brodot|Pucangsimo|Banjarsari|Brangkal|Karangdagangan|Tinggar
19|Jogoroto|2001|Jogoroto|Jarakkulon|Alang-alang Caruban|Sukosari|Sawiji|Mayangan|Sumbermulyo|Ngumpul|Tambar|Janti|Sambirejo
20|Megaluh|2001|Turipinggir|Gongseng|Megaluh|Sudimoro|Balongsari|Sumbersari|Ngogri|Sidomulyo|Balonggemek|Dukuharum|Sumberagung|Pacarpeluk|Kedungrejo
21|Ngusikan|2001|Ketapangkuning|Keboan|Kedungbogo|Ngusikan|Sumbernongko|Cupak|Manunggal|Ngampel|Mojodanu|Kromong|Asemgede
.18|Kabupaten Nganjuk
01|Sawahan|2001|Bendolo|Sawahan|Ngliman|Bareng|Sidorejo|Duren|Siwalan|Margopatut|Kebonagung
02|Ngetos|2001|Kuncir|Kepel|Suru|Ngetos|Klodan|Mojoduwur|Kweden|Blongko|Oro-oro Ombo
03|Berbek|2001|Salamrojo|Cepoko|Maguan|Semare|Berbek|Mlilir|Bendungrejo|Sengkut|Ngrawan|Sumberwindu|Kacangan|Sendangbumen|Patranrejo|Sumberurip|Bulu|Grojogan|Tiripan|Balongrejo|Sonopatik
04|Loceret|2001|Tanjungrejo|Sombron|Genjeng|Karangsono|Ngepeh|Godean|Patihan|Mungkung|Sekaran|Loceret|Jatirejo|Tempel Wetan|Tekenglagahan|Gejagan|Candirejo|Sukorejo|Kwagean|Kenep|Putukrejo|Nglaban|Macanan|Bajulan
05|Pace|2001|Jampes|Mlandangan|Gondang|Jatigreges|Joho|Sanan|Pacekulon|Cerme|Babadan|Batembat|Banaran|Bodor|Pacewetan|Jetis|Gemenggeng|Kecubung|Plosoharjo|Kepanjen
06|Prambon|2001|Gondanglegi|Singkalanyar|Mojoagung|Bandung|Nglawak|Baleturi|Tegaron|Tanjungtani|Sanggrahan|Rowoharjo|Sugihwaras|Watudandang|Sono Ageng|Kurungrejo
07|Ngronggot|2001|Cengkok|Tanjungkalang|Juwet|Kelutan|Ngronggot|Mojokendil|Betet|Kaloran|Banjarsari|Dadapan|Trayang|Kalianyar|Klurahan
08|Kertosono|1011|Banaran|2001|Drenges|Juwono|Bangsri|Kalianyar|Tanjung|Nglawak|Kepuh|Tembarak|Pelem|Kutorejo|2012|Lambangkuning|Pandantoyo|Kudu
09|Patianrowo|2001|Bukur|Babadan|Ngepung|Pisang|Lestari|Pecuk|Patianrowo|Pakuncen|Rowomarto|Ngrombot|Tirtobinangun
10|Baron|2001|Sambiroto|Gebangkerep|Baron|Waung|Kemlokolegi|Kemaduh|Garu|Jekek|Katerban|Mabung|Jambi
11|Tanjunganom|1011|Tanjunganom|1013|Warujayeng|2001|Kedungombo|Sumberkepuh|Wates|Malangsari|Getas|Sonobekel|Ngadirejo|Banjaranyar|Sidoharjo|Kampungbaru|2012|Jogomerto|2014|Kedungrejo|Sambirejo|Demangan
12|Sukomoro|1002|Kapas|1007|Sukomoro|2001|Sumengko|2003|Blitaran|Kedungsoko|Nglundo|Bungur|2008|Pehserut|Ngrami|Bagor Wetan|Putren|Ngrengket
13|Nganjuk|1001|Jatirejo|Ploso|Payaman|Kramat|Ganung Kidul|Werungotok|Mangundikaran|Kauman|Kartoharjo|Cangkringan|Bogo|Ringinanom|Begadung|2014|Kedungdowo|Balongpacul
14|Bagor|1014|Guyangan|Kedondong|2001|Balongrejo|Girirejo|Pesudukuh|Sekarputih|Buduran|Ngumpul|Bagor Kulon|Petak|Paron|Karang Tengah|Selorejo|Gandu|Kerepkidul|2016|Kutorejo|Sugihwaras|Gemenggeng|Kendalrejo|Banaran Kulon|Banaran Wetan
15|Wilangan|2001|Sudimoroharjo|Wilangan|Ngadipiro|Mancon|Ngudikan|Sukoharjo
16|Rejoso|2001|Gempol|Mungkung|Setren|Sukorejo|Sidokare|Mojorembun|Ngadiboyo|Rejoso|Klagen|Jatirejo|Mlorah|Puhkerep|Talun|Ngangkatan|Talang|Banjarejo|Sambikerep|Musir Lor|Musir Kidul|Wengkal|Jintel|Kedungpadang|Tritik|Bendoasri
17|Gondang|2001|Sumberjo|Nglinggo|Mojoseto|Karangsemi|Senjayan|Kedungglugu|Ja'an|Sumberagung|Ketawang|Ngujung|Sanggrahan|Balonggebang|Pandean|Campur|Gondangkulon|Senggowar|Losari
18|Ngluyu|2001|Sugihwaras|Ngluyu|Tempuran|Lengkong Lor|Gampeng|Bajang
19|Lengkong|2001|Banjardowo|Lengkong|Jegreg|Kedungmlaten|Prayungan|Sumbersono|Balongasem|Sawahan|Ngringin|Jatipunggur|Ketandan|Sumberkepuh|Ngepung|Pinggir|Bangle|Sumbermiri
20|Jatikalen|2001|Perning|Ngasem|Gondang Wetan|Jatikalen|Begendeng|Lumpangkuwik|Dawuhan|Munung|Pulowetan|Pule|Dlururejo
.19|Kabupaten Madiun
01|Kebonsari|2001|Tambakmas|Tanjungrejo|Sukorejo|Pucanganom|Krandegan|Singgahan|Sidorejo|Palur|Mojorejo|Rejosari|Kebonsari|Balerejo|Kedondong|Bacem
02|Dolopo|1002|Mlilir|1012|Bangunsari|2001|Lembah|2003|Kradinan|Suluk|Blimbing|Bader|Candimulyo|Glonggong|Dolopo|Doho|Ketawang
03|Geger|2001|Banaran|Klorogan|Slambur|Geger|Sareng|Purworejo|Sumberejo|Jatisari|Uteran|Pagotan|Sangen|Jogodayuh|Nglandung|Sambirejo|Putat|Kranggan|Kaibon|Kertobanyon|Kertosari
04|Dagangan|2001|Ketandan|Tileng|Mendak|Segulung|Ngranget|Padas|Dagangan|Joho|Kepet|Sewulan|Jetis|Banjarejo|Mruwak|Prambon|Banjarsari Wetan|Banjarsari Kulon|Sukosari
05|Kare|2001|Kare|Kepel|Bodag|Bolo|Kuwiran|Randualas|Cermo|Morang
06|Gemarang|2001|Batok|Durenan|Winong|Tawangrejo|Gemarang|Sebayi|Nampu
07|Wungu|1003|Munggut|1009|Wungu|2001|Sidorejo|Mojopurno|2004|Karangrejo|Brumbun|Kresek|Mojorayung|Bantengan|2010|Pilangrejo|Tempursari|Nglanduk|Nglambangan|Sobrah
08|Madiun|1001|Nglames|2002|Sendangrejo|Dempelan|Betek|Sirapan|Dimong|Tulungrejo|Tanjungrejo|Sumberejo|Banjarsari|Tiron|Gunungsari|Bagi
09|Jiwan|2001|Bukur|Sambirejo|Metesih|Jiwan|Sukolilo|Kincang Wetan|Kwangsen|Grobogan|Wayut|Klagenserut|Teguhan|Ngetrep|Bedoho|Bibrik
10|Balerejo|2001|Garon|Balerejo|Kebonagung|Gading|Sumberbening|Bulakrejo|Tapelan|Babadan Lor|Warurejo|Jerukgulung|Kedungjati|Glonggong|Sogo|Banaran|Pacinan|Kedungrejo|Kuwu|Simo
11|Mejayan|1012|Bangunsari|Krajan|Pandean|2001|Kaliabu|Klecorejo|Blabakan|Wonorejo|Kebonagung|Darmorejo|Kaligunting|Sidodadi|Kuncen|Mejayan|Ngampel
12|Saradan|2001|Bandungan|Pajaran|Sugihwaras|Sidorejo|Bongsopotro|Sukorejo|Ngepeh|Bajulan|Bener|Sumbersari|Klumutan|Sambirejo|Tulung|Sumberbendo|Klangon
13|Pilangkenceng|2001|Muneng|Pulerejo|Purworejo|Kedungrejo|Wonoayu|Pilangkenceng|Sumbergandu|Kedungmaron|Duren|Dawuhan|Bulu|Kenongorejo|Ngengor|Gandul|Luworo|Kedungbanteng|Krebet|Ngale
14|Sawahan|2001|Sidomulyo|Kanung|Rejosari|Pucangrejo|Krokeh|Lebakayu|Bakur|Golan|Cabean|Sawahan|Pule|Kajang|Klumpit
15|Wonoasri|2001|Ngadirejo|Jatirejo|Banyukambang|Sidomulyo|Wonoasri|Plumpungrejo|Bancong|Purwosari|Klitik|Buduran
.20|Kabupaten Magetan
01|Poncol|1005|Alastuwo|2001|Poncol|Gonggang|Janggan|Genilangit|2006|Plangkrongan|Cileng|Sombo
02|Parang|1008|Parang|2001|Sayutan|Nglopang|Mategal|Bungkuk|Trosono|Ngunut|Ngaglik|2009|Tamanarum|Pragak|Sundul|Joketro|Krajan
03|Lembeyan|1002|Lembeyan Kulon|2001|Kediren|2003|Lembeyan Wetan|Tunggur|Dukuh|Kedungpanji|Nguri|Pupus|Tapen|Krowe
04|Takeran|1013|Takeran|2009|Kiringan|Duyung|Tawangrejo|Sawojajar|2014|Kuwonharjo|Kepuhrejo|Kerik|Waduk|Jomblang|Kerang|Madigondo
05|Kawedanan|1010|Kawedanan|Rejosari|Sampung|2001|Mangunrejo|Giripurno|Ngentep|Balerejo|Garon|Tladan|Pojok|Ngunut|Tulung|2013|Bogem|Jambangan|Selorejo|Sugihrejo|Ngadirejo|Karangrejo|Genengan|Mojorejo
06|Magetan|1002|Mangkujayan|Bulukerto|Magetan|1010|Selosari|Tawanganom|Kepolorejo|Sukowinangun|Kebonagung|Tambran|2001|Tambakrejo|2005|Ringinagung|2009|Candirejo|2016|Baron|Purwosari
07|Plaosan|1011|Plaosan|1013|Sarangan|2001|Ngancar|Plumpung|Puntukdoro|Bulugunung|Bogoarum|Randugede|Sumberagung|Nitikan|Sidomukti|Buluharjo|2012|Dadi|2014|Pacalan|Sendangagung
08|Panekan|1009|Panekan|2004|Terung|Cepoko|Milangasri|Wates|Sidowayah|2010|Tanjungsari|Sumberdodol|Manjung|Tapak|Sukowidi|Bedagung|Ngiliran|Jabung|Rejomulyo|Turi|Banjarejo
09|Sukomoro|1009|Tinap|2001|Kalangketi|Tamanan|Tambakmas|Bandar|Bibis|Sukomoro|Bulu|Pojoksari|2010|Kedungguwo|Kembangan|Kentangan|Bogem|Truneng
10|Bendo|1012|Bendo|2001|Dukuh|Belotan|Pingkuk|Tanjung|Tegalarum|Bulak|Kinandang|Soco|Lemahbang|Kledokan|Carikan|2013|Bulugledeg|Duwet|Setren|Kleco
11|Maospati|1005|Maospati|1013|Kraton|Mranggen|2001|Sugihwaras|Tanjungsepreh|Gulun|Malang|2006|Klagen Gambiran|Pandeyan|Suratmajan|Ronowijayan|Ngujung|Sumberejo|Pesu|2015|Sempol
12|Barat|1005|Mangge|Tebon|2001|Bogorejo|Banjarejo|Karangsono|Purwodadi|2007|Manjung|Ngumpul|Panggung|Blaran|Jonggrang|Rejomulyo|Bangunasri|Klagen
13|Karangrejo|1001|Karangrejo|1006|Manisrejo|2002|Mantren|Gondang|Sambirembe|Patihan|2007|Pelem|Baluk|Gebyog|Maron|Prampelan|Grabahan|Kauman
14|Karas|2001|Karas|Sobontoro|Sumursongo|Taji|Kuwon|Jungke|Temboro|Temenggungan|Geplak|Botok|Ginuk
15|Kartoharjo|2001|Kartoharjo|Mrahu|Klurahan|Pencol|Sukowidi|Ngelang|Jajar|Gunungan|Jeruk|Bayemwetan|Bayemtaman|Karangmojo
16|Ngariboyo|2001|Selotinatah|Pendem|Bangsri|Selopanggung|Sumberdukun|Baleasri|Balegondo|Ngariboyo|Mojopurno|Banyudono|Banjarpanjang|Banjarejo
17|Nguntoronadi|2001|Sukowidi|Semen|Goranggareng|Petungrejo|Nguntoronadi|Simbatan|Purworejo|Kenongomulyo|Driyorejo
18|Sidorejo|2001|Sambirobyong|Campursari|Kalang|Durenan|Sidorejo|Getasanyar|Sidomulyo|Sumbersawit|Sidokerto|Widorokandang
.21|Kabupaten Ngawi
01|Sine|2001|Wonosari|Pandansari|Girikerto|Ngrendeng|Hargosari|Pocol|Gendol|Sine|Sumberejo|Sumbersari|Kuniran|Tulakan|Ketanggung|Jagir|Kauman
02|Ngrambe|2001|Hargomulyo|Giriharjo|Setono|Wakah|Tawangrejo|Sambirejo|Manisharjo|Sidomulyo|Ngrambe|Babadan|Krandegan|Pucangan|Cepoko|Mendiro
03|Jogorogo|2001|Umbulrejo|Kletekan|Jaten|Girimulyo|Ngrayudan|Talang|Macanan|Brubuh|Jogorogo|Dawung|Tanjungsari|Soco
04|Kendal|2001|Karanggupito|Karangrejo|Simo|Ploso|Majasem|Kendal|Sidorejo|Gayam|Dadapan|Patalan
05|Geneng|2005|Keraswetan|Keniten|Tambakromo|2009|Tepas|Geneng|Sidorejo|Baderan|Kasreman|Kersikan|Dempel|Klitik|Kersoharjo|Klampisan
06|Kwadungan|2001|Kendung|Dinden|Pojok|Jenangan|Purwosari|Tirak|Sumengko|Simo|Warukkalong|Kwadungan|Budug|Mojomanis|Banget|Karangsono
07|Karangjati|2001|Campurasri|Danguk|Gempol|Ringinanom|Sembung|Sidorejo|Dungmiri|Brangol|Sidokerto|Jatipuro|Puhti|Sawo|Karangjati|Legundi|Rejomulyo|Rejuno|Plosolor
08|Padas|2001|Banjaransari|Bendo|Tambakromo|Tungkulrejo|Bintoyo|Sukowiyono|Munggut|2011|Pacing|Padas|Kedungprahu|Sambiroto|Kwadungan Lor
09|Ngawi|1013|Margomulyo|Karangtengah|Ketanggi|Pelem|2001|Mangunharjo|Kandangan|Kartoharjo|Karangasri|Banyuurip|Beran|Jururejo|Grudo|Watualang|Ngawi|Karangtengah Prandon|Kerek
10|Paron|2001|Gentong|Babadan|Semen|Kedungputri|Tempuran|Dawu|Paron|Jambangan|Teguhan|Sirigan|Jeblogan|Ngale|Gelung|Kebon
11|Kedunggalar|2001|Begal|Wonorejo|Katikan|Pelang Kidul|Kedunggalar|Jatigembol|Pelang Lor|Bangunrejo Kidul|Jenggrik|Wonokerto|Gemarang|Kawu
12|Widodaren|2001|Banyubiru|Kedunggudel|Sekaralas|Sekarputih|Kayutrejo|Sidolaju|Karangbanyu|Widodaren|Gendingan|Kauman|Sidomakmur|Walikukun
13|Mantingan|2001|Sambirejo|Mantingan|Kedungharjo|Pakah|Tambakboyo|Pengkol|Jatimulyo
14|Pangkur|2001|Babadan|Pohkonyal|Sumber|Gandri|Pleset|Waruktengah|Ngompro|Pangkur|Paras
15|Bringin|2001|Sumberbening|Mojo|Krompol|Bringin|Dero|Lego Wetan|Gandong|Dampit|Suruh|Kenongorejo
16|Pitu|2001|Kalang|Pitu|Dumplengan|Selopuro|Karanggeneng|Ngancar|Cantel|Papungan|Banjarbanggi|Bangunrejo Lor
17|Karanganyar|2001|Karanganyar|Mengger|Gembol|Sriwedari|Bangunrejo|Pandean|Sekarjati
18|Gerih|2001|Randusongo|Widodaren|Gerih|Keraskulon|Guyung
19|Kasreman|2001|Jatirejo|Cangakan|Karangmalang|Gunungsari|Kasreman|Legokulon|Tawun|Kiyonten
.22|Kabupaten Bojonegoro
01|Ngraho|2001|Luwihaji|Sugihwaras|Nganti|Jumok|Sumberagung|Mojorejo|Ngraho|Blimbinggede|Kalirejo|Tapelan|Tanggungan|Pandan|Sumberarum|Payaman|Bancer|Klempun
02|Tambakrejo|2001|Napis|Jatimulyo|Ngrancang|Turi|Malingmati|Tambakrejo|Bakalan|Jawik|Sukorejo|Gading|Pengkol|Tanjung|Gamongan|Kalisumber|Mulyorejo|Dolokgede|Sendangrejo|Kacangan
03|Ngambon|2001|Nglampin|Karangmangu|Ngambon|Sengon|Bondol
04|Ngasem|2001|Butoh|Trenggulunan|Setren|Mediyunan|Kolong|Sendangharjo|Ngadiluwih|Ngasem|Bandungrejo|Tengger|Ngantru|Sambong|Dukohkidul|Wadang|Jampet|Bareng|Jelu
05|Bubulan|2001|Bubulan|Cancung|Clebung|Sumberbendo|Ngorogunung
06|Dander|2001|Ngunut|Dander|Growok|Sumberarum|Kunci|Jatiblimbing|Ngraseh|Mojoranu|Sendangrejo|Karangsono|Sumberagung|Sumodikaran|Ngumpakdalem|Sumbertlaseh|Ngulanan|Ngablak
07|Sugihwaras|2001|Bareng|Drenges|Wedoro|Panunggalan|Alasgung|Siwalan|Glagahan|Panemon|Jatitengah|Sugihwaras|Trate|Bulu|Nglajang|Kedungdowo|Glagahwangi|Balongrejo|Genjor
08|Kedungadem|2001|Babad|Pejok|Dayukidul|Panjang|Tondomulo|Kesongo|Kendung|Mlideg|Tumbrasanom|Kedungadem|Duwel|Kepohkidul|Geger|Kedungrejo|Megale|Sidorejo|Drokilo|Mojorejo|Jamberejo|Sidomulyo|Tlogoagung|Ngrandu|Balongcabe
09|Kepohbaru|2001|Pejok|Cengkir|Kepoh|Sidomukti|Simorejo|Krangkong|Nglumber|Brangkal|Mojosari|Balongdowo|Sumberoto|Pohwates|Turigede|Bayemgede|Tlogorejo|Sumberagung|Woro|Bumirejo|Betet|Jipo|Ngranggonanyar|Mudung|Karangan|Sugihwaras|Sumbergede
10|Baureno|2001|Drajat|Banjaranyar|Ngemplak|Sraturejo|Blongsong|Baureno|Trojalu|Tulungagung|Selorejo|Tlogoagung|Sumuragung|Gajah|Kalisari|Tanggungan|Gunungsari|Bumiayu|Kauman|Karangdayu|Pasinan|Banjaran|Sembunglor|Pomahan|Pucangarum|Kadungrejo|Lebaksari
11|Kanor|2001|Semambung|Kanor|Tambahrejo|Piyak|Kabalan|Cangaan|Sarangan|Tejo|Simbatan|Pesen|Samberan|Palembon|Sedeng|Caruban|Sumberwangi|Prigi|Pilang|Gedongarum|Kedungprimpen|Temu|Simorejo|Bungur|Bakung|Nglarangan|Sroyo
12|Sumberrejo|2001|Tlogohaji|Ngampal|Kedungrejo|Mlinjeng|Banjarejo|Sumberrejo|Kayulemah|Teleng|Wotan|Sambongrejo|Sendangagung|Deru|Pekuwon|Karangdowo|Pejambon|Tulungrejo|Karangdinoyo|Butoh|Mejuwet|Prayungan|Sumuragung|Jatigede|Talun|Bogangin|Sumberharjo|Margoagung
13|Balen|2001|Sidobandung|Mayangkawis|Kenep|Pohbogo|Penganten|Bulaklo|Bulu|Kemamang|Ngadiluhur|Kabunan|Sobontoro|Suwaloh|Balenrejo|Margomulyo|Lengkong|Mulyoagung|Sekaran|Prambatan|Kedungdowo|Kedungbondo|Pilanggede|Sarirejo|Mulyorejo
14|Kapas|2001|Kumpulrejo|Bendo|Padangmentoyo|Tapelan|Bangilan|Sembung|Tanjungharjo|Wedi|Plesungan|Kedaton|Kapas|Semenpinggir|Bogo|Bakalan|Mojodeso|Sukowati|Kalianyar|Tikusan|Ngampel|Sambiroto|Klampok
15|Bojonegoro|1001|Jetak|1004|Mojokampung|Kepatihan|Sumbang|Klangon|1009|Ledok Kulon|Ledok Wetan|Kadipaten|Ngrowo|Karangpacar|Banjarejo|2002|Pacul|Sukorejo|2008|Kauman|2015|Campurejo|Mulyoagung|Kalirejo|Semanding
16|Kalitidu|2006|Kalitidu|Sumengko|Mlaten|Talok|Brenggolo|Grebegan|Wotanngare|Panjunan|Mayanggeneng|Mayangrejo|Pilangsari|Mojosari|Pungpungan|Ngujo|Leran|Sukoharjo|Ngringinrejo|Mojo
17|Malo|2001|Dukohlor|Kacangan|Kemiri|Petak|Sudah|Rendeng|Banaran|Ngujung|Sumberejo|Tambakromo|Tinawun|Kedungrejo|Ketileng|Malo|Sukorejo|Kliteh|Trembes|Semlaran|Tanggir|Tulungagung
18|Purwosari|2001|Pelem|Ngrejeng|Tlatah|Kaliombo|Tinumpuk|Punggur|Sedahkidul|Pojok|Purwosari|Gapluk|Kuniran|Donan
19|Padangan|2001|Tebon|Prangi|Purworejo|Ngeper|Ngasinan|Cendono|Sidorejo|Nguken|Dengok|Padangan|Kuncen|Sonorejo|Ngradin|Banjarejo|Kebonagung|Kendung
20|Kasiman|2001|Batokan|Betet|Tembeling|Sidomukti|Besah|Sambeng|Ngaglik|Kasiman|Sekaran|Tambakmerak
21|Temayang|2001|Kedungsumber|Kedungsari|Papringan|Soko|Pandantoyo|Belun|Temayang|Bakulan|Jono|Ngujung|Buntalan|Pancur
22|Margomulyo|2001|Kalangan|Ngelo|Margomulyo|Sumberjo|Meduri|Geneng
23|Trucuk|2001|Banjarsari|Tulungrejo|Trucuk|Mori|Padang|Sumberejo|Guyangan|Sranak|Sumbangtimun|Kanten|Kandangan|Pagerwesi
24|Sukosewu|2001|Semawot|Kalicilik|Sukosewu|Klepek|Tegalkodo|Sitiaji|Purwoasri|Pacing|Jumput|Duyungan|Semenkidul|Sidodadi|Sidorejo|Sumberjokidul
25|Kedewan|2001|Kawengan|Wonocolo|Hargomulyo|Kedewan|Beji
26|Gondang|2001|Krondonan|Jari|Sambongrejo|Pajeng|Gondang|Senganten|Pragelan
27|Sekar|2001|Bobol|Miyono|Sekar|Klino|Deling|Bareng
28|Gayam|2001|Gayam|Begadon|Ringintunggal|Mojodelik|Brabowan|Bonorejo|Beged|Katur|Ngraho|Sudu|Cengungklung|Manukan
.23|Kabupaten Tuban
01|Kenduruan|2001|Jlodro|Sokogunung|Jamprong|Tawaran|Sidomukti|Bendonglateng|Sidohasri|Sidorejo|Sokogrenjeng
02|Jatirogo|2001|Kebonharjo|Wangi|Ketodan|Karangtengah|Bader|Paseyan|Besowo|Jombok|Sadang|Wotsogo|Ngepon|Sugihan|Sidomulyo|Kedungmakam|Demit|Jatiklabang|Sekaran|Dingil
03|Bangilan|2001|Klakeh|Bate|Sidotentrem|Kedungjambangan|Kablukan|Sidokumpul|Bangilan|Sidodadi|Kumpulrejo|Banjarworo|Ngrojo|Weden|Kedungharjo|Kedungmulyo
04|Bancar|2001|Tlogoagung|Ngujuran|Latsari|Sukolilo|Tenggerkulon|Bulujowo|Siding|Tergambang|Bulumeduro|Banjarjo|Boncong|Jatisari|Sumberan|Kayen|Bogorejo|Sembungin|Karangrejo|Sukoharjo|Pugoh|Bancar|Ngampelrejo|Sidomulyo|Margosuko|Cingklung
05|Senori|2001|Medalem|Jatisari|Kaligede|Banyuurip|Leran|Wonosari|Sendang|Wanglukulon|Wangluwetan|Sidoharjo|Rayung|Katerban
06|Tambakboyo|2001|Dikir|Ngulahan|Plajan|Mander|Belikanget|Cokrowati|Pulogede|Gadon|Sotang|Pabeyan|Klutuk|Tambakboyo|Dasin|Kenanti|Sawir|Sobontoro|Merkawang|Glondonggede
07|Singgahan|2001|Lajo Kidul|Lajo Lor|Tanggir|Tanjungrejo|Binangun|Mergosari|Mulyoagung|Tunggulrejo|Tingkis|Mulyorejo|Saringembat|Kedungjambe
08|Kerek|2001|Gemulung|Sidonganti|Trantang|Wolutengah|Tenggerwetan|Gaji|Hargoretno|Margorejo|Kedungrejo|Jarorejo|Mliwang|Kasiman|Margomulyo|Temayang|Sumberarum|Karanglo|Padasan
09|Parengan|2001|Sembung|Kemlaten|Sukorejo|Ngawun|Mergoasri|Kumpulrejo|Parangbatu|Wukirharjo|Cengkong|Brangkal|Margorejo|Dagangan|Suciharjo|Pacing|Selogabus|Sugihwaras|Sendangrejo|Mojomalang
10|Montong|2001|Guwoterus|Nguluhan|Tanggulangin|Manjung|Talangkembar|Montongsekar|Pakel|Sumurgung|Bringin|Pucangan|Maindu|Jetak|Talun
11|Soko|2001|Tluwe|Wadung|Jati|Menilo|Cekalang|Pandanagung|Prambontergayang|Klumpit|Simo|Mentoro|2012|Kendalrejo|Nguruan|Jegulo|Sokosari|Bangunrejo|Mojoagung|2019|Gununganyar|Sumurcinde|Pandanwangi|Sandingrowo|Rahayu|Glagahsari|Kenongosari
12|Jenu|2001|Karangasem|Socorejo|Temaji|Purworejo|Tasikharjo|Sumurgeneng|Suwalan|Remen|Beji|Wadung|Rawasan|Mentoso|Jenggolo|Kaliuntu|Sekardadi|Jenu|Sugihwaras
13|Merakurak|2001|Tlogowaru|Tobo|Temandang|Tuwiri Wetan|Pongpongan|Tuwiri Kulon|Sugihan|Senori|Sembungrejo|Kapu|Tahulu|Tegalrejo|Borehbangle|Sambonggede|Sumber|Mandirejo|Sendanghaji|Bogorejo|Sumberjo
14|Rengel|2004|Kebonagung|Pekuwon|2007|Rengel|Maibit|Bulurejo|Karangtinoto|Sawahan|2013|Kanorejo|Tambakrejo|2016|Ngadirejo|Sumberejo|Punggulrejo|Campurejo|Banjaragung|Banjararum|Prambonwetan
15|Semanding|1006|Karang|1015|Gedongombo|2001|Jadi|Boto|Prunggahan Kulon|Tegalagung|2009|Bektiharjo|Ngino|Prunggahan Wetan|Sambongrejo|Semanding|Bejagung|2016|Penambangan|Genaharjo|Kowang|Tunah|Gesing
16|Tuban|1003|Mondokan|1005|Perbon|Latsari|Karangsari|Kingking|Ronggomulyo|Sidorejo|Doromukti|Sidomulyo|Kutorejo|Kebonsari|Sendangharjo|Baturetno|Sukolilo|2001|Sumurgung|Sugiharjo|2004|Kembangbilo
17|Plumpang|2001|Trutup|Kesamben|Kepohagung|Kedungrojo|Sumurjalak|Sembungrejo|Sumberagung|Cangkring|Plumpang|Plandirejo|Ngrayung|Bandungrejo|Jatimulyo|Klotok|Magersari|Kebomlati|Penidon|Kedungsoko
18|Palang|1001|Panyuran|2002|Tasikmadu|Tegalbang|Sumurgung|Kradenan|Dawung|Cendoro|Ngimbang|Pucangan|Gesikharjo|Palang|Glodog|Leran Kulon|Leran Wetan|Wangun|Karangagung|Pliwetan|Cepokorejo|Ketambul
19|Widang|2001|Patihan|Minohorejo|Mrutuk|Compreng|Sumberjo|Ngadipuro|Ngadirejo|Bunut|Widang|Banjar|Tegalsari|Mlangi|Simorejo|Kedungharjo|Kujung|Tegalrejo
20|Grabagan|2001|Ngarum|Ngrejeng|Grabagan|Waleran|Banyubang|Gesikan|Ngandong|Dahor|Dermawuharjo|Menyunyur|Pakis
.24|Kabupaten Lamongan
01|Sukorame|2001|Sembung|Banggle|Kedungkumpul|Sukorame|Mragel|Kedungrejo|Sewor|Wedoro|Pendowokumpul
02|Bluluk|2001|Talunrejo|Banjargondang|Bluluk|Cangkring|Bronjong|Songowareng|Kuwurejo|Sumberbanjar|Primpen
03|Modo|2001|Jegreg|Kedungpengaron|Sumberagung|Kedunglerep|Jatipayak|Kedungwaras|Sidomulyo|Sambangrejo|Medalem|Sidodowo|Mojorejo|Sambungrejo|Kedungrejo|Kacangan|Nguwok|Pule|Yungyang
04|Ngimbang|2001|Kedungmentawar|Cerme|Gebangangkrik|Ngasemlemahbang|Slaharwotan|Ganggangtingan|Jejel|Purwokerto|Kakatpenjalin|Tlemang|Mendogo|Lawak|Drujugurit|Girik|Munungrejo|Ngimbang|Durikedungjero|Lamongrejo|Sendangrejo
05|Babat|1001|Banaran|1003|Babat|2002|Karangkembang|2004|Pucakwangi|Sogo|Bedahan|Truni|Gendongkulon|Plaosan|Trepan|Kuripan|Kebalanpelang|Sumurgenuk|Gembong|Bulumargi|Datinawong|Kebalandono|Patihan|Moropelang|Keyongan|Sambangan|Tritunggal|Kebonagung
06|Kedungpring|2001|Dradahblumbang|Kalen|Mojodadi|Gunungrejo|Warungring|Jatidrojog|Kradenanrejo|Kandangrejo|Kedungpring|Tlanak|Sukomalo|Mlati|Karangcangkring|Mekanderejo|Banjarejo|Sidobangun|Blawirejo|Maindu|Tenggerejo|Majenang|Sidomlangean|Nglebur|Sumengko
07|Brondong|1010|Brondong|2001|Lohgung|Labuhan|Sidomukti|Brengkok|Tlogoretno|Sendangharjo|Lembor|Sedayulawas|Sumberagung
08|Laren|2001|Dateng|Jabung|Keduyung|Centini|Durikulon|Pesanggrahan|Gelap|Mojoasem|Siser|Bulutigo|Pelangwot|Laren|Gampangsejati|Tamanprijeg|Karangtawar|Tejoasri|Godog|Bulubrangsi|Karangwungulor|Brangsi
09|Sekaran|2001|Besur|Titik|Kendal|Keting|Ngarum|Kebalankulon|Kudikan|Jugo|Manyar|Trosono|Latek|Miru|Sekaran|Moro|Karang|Kembangan|Siman|Bulutengger|Porodeso|Bugel|Sungegeneng
10|Maduran|2001|Duriwetan|Taji|Brumbun|Siwuran|Klagensrampat|Pangean|Maduran|Jangkungsomo|Parengan|Pangkatrejo|Kanugrahan|Gumantuk|Ngayung|Pringgoboyo|Gedangan|Turi|Blumbang
11|Sambeng|2001|Sidokumpul|Pasarlegi|Semampirejo|Wateswinangun|Sumbersari|Pataan|Tenggiring|Garung|Wonorejo|Ardirejo|Sekidang|Kedungwangi|Jatipandak|Candisari|Nogojatisari|Pamotan|Wudi|Barurejo|Kedungbanjar|Gempolmanis|Selorejo|Kreteranggon
12|Sugio|2001|Sidobogem|Kalitengah|Kedungdadi|Sidorejo|Kedungbanjar|Bedingin|Bakalrejo|Gondanglor|Pangkatrejo|Karangsambigalih|Supenuh|Lebakadi|Deketagung|Jubellor|Sugio|Daliwangun|Jubelkidul|Lawanganagung|Kalipang|German|Sekarbagus
13|Pucuk|2001|Pucuk|Gempolpading|Kesambi|Plososetro|Wanar|Karangtinggil|Warukulon|Waruwetan|Kedali|Paji|Sumberjo|Cungkup|Bugoharjo|Ngambeg|Babatkumpul|Tanggungan|Padenganploso
14|Paciran|1001|Blimbing|2002|Kandangsemangkon|Paciran|Sumurgayam|Sendangagung|Sendangduwur|Tunggul|Kranji|Drajat|Banjarwati|Kemantren|Sidokelar|Tlogosadang|Paloh|Weru|Sidokumpul|Warulor
15|Solokuro|2001|Dadapan|Tebluru|Sugihan|Tenggulun|Payaman|Solokuro|Takerharjo|Dagan|Banyubang|Bluri
16|Mantup|2001|Sukobendu|Tunggunjagir|Sumberbendo|Mantup|Kedukbembem|Sumberdadi|Kedungsoko|Tugu|Sukosari|Sumberagung|Sidomulyo|Mojosari|Plabuhanrejo|Sumberkerep|Rumpuk
17|Sukodadi|2001|Siwalanrejo|Kebonsari|Sukolilo|Pajangan|Kadungrembug|Sumberagung|Sukodadi|Sumberaji|Menongo|Madulegi|Banjarejo|Plumpang|Bandungsari|Sidogembul|Balongtawun|Gedangan|Tlogorejo|Baturono|Surabayan|Sugihrejo
18|Karanggeneng|2001|Bantengputih|Karangrejo|Latukan|Guci|Kaligerman|Sungelebak|Prijekngablak|Tracal|Sonoadi|Kalanganyar|Banjarmadu|Kendalkemlagi|Kawistolegi|Jagran|Karangwungu|Sumberwudi|Karanggeneng|Mertani
19|Kembangbahu|2001|Tlogoagung|Kedungmegarih|Sidomukti|Sukosongo|Kaliwates|Kedungasri|Doyomulyo|Kembangbahu|Maor|Moronyamplung|Mangkujajar|Puter|Pelang|Dumpiagung|Randubener|Lopang|Gintungan|Katemas
20|Kalitengah|2001|Pucangro|Pucangtelu|Somosari|Jelakcatur|Mungli|Pengangsalan|Dibee|Butungan|Lukrejo|Tiwet|Blajo|Kalitengah|Gambuhan|Cluring|Bojoasri|Kediren|Kuluran|Canditunggal|Sugihwaras|Tunjungmekar
21|Turi|2001|Geger|Badurame|Karangwedoro|Wangunrejo|Putatkumpul|Keben|Sukoanyar|Kemlagigede|Turi|Kemlagilor|Sukorejo|Tawangrejo|Bambang|Pomahanjanggan|Tambakploso|Balun|Ngujungrejo|Kepudibener|Gedungboyountung
22|Lamongan|1012|Sukorejo|Sukomulyo|Sidoharjo|Tumenggungan|1017|Sidokumpul|Tlogoanyar|Jetis|Banjarmendalan|2001|Rancangkencono|Karanglangit|Pangkatrejo|Kebet|Sendangrejo|Sumberjo|Tanjung|Plosowahyu|Wajik|Kramat|Made|2016|Sidomukti
23|Tikung|2001|Wonokromo|Soko|Guminingrejo|Bakalanpule|Takeranklating|Kelorarum|Jotosanur|Pengumbulanadi|Jatirejo|Dukuhagung|Tambakrigadung|Botoputih|Balongwangi
24|Karangbinangun|2001|Waruk|Sukorejo|Karanganom|Somowinangun|Ketapangtelu|Mayong|Palangan|Blawi|Banjarejo|Putatbangah|Banyuurip|Pendowolimo|Baranggayam|Watangpanjang|Sambopinggir|Priyoso|Windu|Bogobabadan|Gawerejo|Kuro|Karangbinangun
25|Deket|2001|Sidorejo|Dlanggu|Laladan|Deketkulon|Deketwetan|Sugihwaras|Dinoyo|Sidomulyo|Rejosari|Pandanpancur|Sidobinangun|Babatagung|Tukkerto|Weduni|Rejotengah|Srirande|Plosobuden
26|Glagah|2001|Soko|Morocalan|Gempolpendowo|Pasi|Rayunggumuk|Menganti|Margoanyar|Began|Mendogo|Kentong|Sudangan|Medang|Duduklor|Glagah|Wangen|Tanggungprigel|Karangagung|Bangkok|Jatirenggo|Bapuhbaru|Bapuhbandung|Meluntur|Konang|Dukuhtunggal|Panggang|Wonorejo|Wedoro|Karangturi|Meluwur
27|Sarirejo|2001|Kedungkumpul|Dermolemahbang|Simbatan|Sumberjo|Canggah|Beru|Tambakmenjangan|Gempoltukmloko|Sarirejo
.25|Kabupaten Gresik
01|Dukun|2001|Sawo|Karangcangkring|Gedongkedo'an|Bulangan|Wonokerto|Bangeran|Lowayu|Petiyin Tunggal|Tirem Enggal|Tebuwung|Dukuh Kembar|Madumulyorejo|Mentaras|Baron|Jrebeng|Mojopetung|Sekargadung|Ima'an|Babakbawo|Babaksari|Sambogunung|Sembungan Kidul|Sembunganyar|Kalirejo|Padang Bandung|Dukunanyar
02|Balongpanggang|2001|Jombangdelik|Brangkal|Ngampel|Bandungsekaran|Babatan|Tanahlandean|Kedungsumber|Wonorejo|Dapet|Dohoagung|Mojogede|Tenggor|Wahas|Kedungpring|Sekarputih|Pinggir|Karangsemanding|Pacuh|Balongpanggang|Wotansari|Pucung|Klotok|Ngasin|Banjaragung|Ganggang
03|Panceng|2001|Pantenan|Sumurber|Siwalan|Ketanen|Banyutengah|Serah|Surowiti|Prupuh|Campurejo|Sukodono|Dalegan|Petung|Wotan|Doudo
04|Benjeng|2001|Karangankidul|Sedapur Klagen|Deliksumber|Lundo|Kalipadang|Kedungrukem|Balungtunjung|Munggugebang|Balongmojo|Bulangkulon|Banter|Sirnoboyo|Munggugianti|Klampok|Metatu|Bengkelolor|Gurangploso|Kedungsekar|Dermo|Jogodalu|Jatirembe|Bulurejo|Punduttrate
05|Duduksampeyan|2001|Panjunan|Kandangan|Pandanan|Tumapel|Tambakrejo|Glanggang|Palebon|Setrohadi|Bendungan|Sumengko|Wadak Lor|Wadak Kidul|Petisbenem|Duduksampeyan|Gredek|Kramat|Sumari|Samirplapan|Kawistowindu|Kemudi|Tebaloan|Tirem|Ambeng-ambeng Watangrejo
06|Wringinanom|2001|Kepuhklagen|Sumbergede|Mondoluku|Kedunganyar|Sumberwaru|Kesambenkulon|Sumberame|Sembung|Sooko|Wringinanom|Pedagangan|Lebanisuko|Lebaniwaras|Watestanjung|Sumengko|Pasinanlemahputih
07|Ujungpangkah|2001|Pangkahkulon|Cangaan|Ngemboh|Sekapuk|Gosari|Banyuurip|Kebonagung|Pangkahwetan|Bolo|Glatik|Karangrejo|Ketapanglor|Tanjangawan
08|Kedamean|2001|Mojowuku|Glindah|Sidoraharjo|Tulung|Cermen|Lampah|Slempit|Turirejo|Belahanrejo|Menunggal|Tanjung|Katimoho|Banyuurip|Kedamean|Ngepung
09|Sidayu|2001|Sukorejo|Gedangan|Wadeng|Lasem|Kertosono|Sambipondok|Raci Kulon|Golokan|Raci Tengah|Purwodadi|Sidomulyo|Srowo|Kauman|Bunderan|Asempapak|Mriyunan|Mojoasem|Sedagaran|Ngawen|Pengulu|Randuboto
10|Manyar|2001|Tanggulrejo|Morobakung|Pejangganan|Gumeno|Sumberejo|Ngampel|Betoyokauman|Sembayat|Betoyoguci|Leran|Tebalo|Karangrejo|Banyuwangi|Manyarejo|Manyar Sidomukti|Manyar Sidorukun|Banjarsari|Suci|Paganden|Pongangan|Sukomulyo|Yosowilangun|Roomo
11|Cerme|2001|Dadapkuning|Lengkong|Kandangan|Dooro|Dampaan|Ngembung|Sukoanyar|Gedangkulud|Wedani|Dungus|Guranganyar|Kambingan|Morowudi|Betiting|Ngabetan|Padeg|Iker-iker Geger|Semampir|Cagakagung|Cerme Kidul|Cerme Lor|Pandu|Banjarsari|Tambakberas|Jono
12|Bungah|2001|Sidomukti|Mojopurogede|Mojopurowetan|Melirang|Sidorejo|Raciwetan|Masangan|Sidokumpul|Pegundan|Sukowati|Abar-abir|Bungah|Kemangi|Kisik|Gumeng|Sukorejo|Indrodelik|Bedanten|Sungonlegowo|Tanjung Widoro|Watuagung|Kramat
13|Menganti|2001|Beton|Pranti|Gadingwatu|Bringkang|Boteng|Putatlor|Domas|Mojotengah|Boboh|Sidojangkung|Hendrosari|Pelemwatu|Menganti|Hulaan|Kepatihan|Gempolkurung|Drancang|Sidowungu|Randupadangan|Setro|Pengalangan|Laban
14|Kebomas|1006|Gulomantung|1008|Sidomukti|1010|Kebomas|Kawis Anyar|Ngargosari|1014|Gending|Sidomoro|Tenggulunan|Singosari|1019|Indro|2001|Dahanrejo|Kembangan|Kedayang|Randuagung|Klangonan|2007|Sukorejo|2009|Giri|2013|Segoromadu|2018|Karangkiring|2020|Prambangan|Sekarkurung
15|Driyorejo|2001|Karangandong|Banjaran|Krikilan|Mojosari Rejo|Tanjungan|Anom|Sumput|Kesamben Wetan|Randegansari|Tenaru|Driyorejo|Petiken|Cangkir|Gadung|Mulung|Bambe
16|Gresik|1001|Ngipik|Tlogo Pojok|Karang Turi|Tlogo Patut|Sukorame|Lumpur|Karang Poh|Trate|1010|Sido Kumpul|Bedilan|Sukodono|Kemuteran|Pekelingan|Kroman|Kebungson|Pekauman|2009|Tlogobendung|2018|Gapuro Sukolilo|Pulopancikan|Kramatinggil|Sidorukun
17|Sangkapura|2001|Dekatagung|Kumalasa|Suwari|Pudakitbarat|Pudakittimur|Lebak|Bululanjang|Patarselamat|Kotakusuma|Sungaiteluk|Gunungteguh|Sawahmulya|Sungairujing|Balikterus|Kebontelukdalam|Sidogedungbatu|Daun
18|Tambak|2001|Gelam|Sukaoneng|Sukalela|Pekalongan|Tambak|Telukjatidawang|Klumpanggubug|Grejeg|Tanjungori|Peromaan|Diponggo|Kepuhteluk|Kepuhlegundi
.26|Kabupaten Bangkalan
01|Bangkalan|1001|Mlajah|Kemayoran|Pangeranan|Demangan|Kraton|Pejagan|Bancaran|2008|Sembilangan|Ujung Piring|Kramat|Martajasah|Sabiyan|Gebang
02|Socah|2001|Socah|Keleyan|Bilaporah|Parseh|Jaddih|Buluh|Junganyar|Dakiring|Petaonan|Pernajuh|Sanggra Agung
03|Burneh|1005|Tunjung|2001|Burneh|Langkap|Banangkah|Alaskembang|2006|Arok|Kapor|Sobih|Pangolangan|Binoh|Perreng|Jambuh
04|Kamal|2001|Kamal|Banyuajuh|Gili Barat|Gili Timur|Gili Anyar|Telang|Pendabah|Tajungan|Kebun|Tanjung Jati
05|Arosbaya|2001|Arosbaya|Tengket|Lajing|Balung|Glagga|Pandan Lanjang|Batonaong|Ombul|Karang Duwak|Berbeluk|Buduran|Tambegan|Cendagah|Mangkon|Karang Pao|Makam Agung|Dlemer|Plakaran
06|Geger|2001|Kombangan|Banyoneng Laok|Katol Barat|Dabung|Lerpak|Geger|Togubang|Batobella|Kampak|Campor|Kompol|Tegar Priyah|Banyoneng Dajah
07|Klampis|2001|Klampis Barat|Bulukagung|Mrandung|Tobaddung|Tolbuk|Moarah|Ra'as|Polongan|Karang Asem|Trogan|Bulung|Banteyan|Bragang|Lergunong|Panyaksagan|Manonggal|Bator|Klampis Timur|Tenggun Dajah|Larangan Sorjan|Larangan Glintong|Ko'ol
08|Sepulu|2001|Sepulu|Maneron|Gangseyan|Klapayan|Bangsereh|Kelbung|Saplasah|Genelap|Klabetan|Banyior|Prancak|Labuhan|Tanagura Barat|Lembung Paseser|Tanagura Timur
09|Tanjung Bumi|2001|Paseseh|Bumi Anyar|Tambak Pocok|Larangan Timur|Bungkeng|Bandang Dajah|Tagungguh|Planggiran|Aeng Taber|Banyusangka|Tlangoh|Macajah|Tanjung Bumi|Telaga Biru
10|Kokop|2001|Dupok|Bandasoleh|Batokorogan|Tramok|Katol Timur|Lembung Gunong|Ampara'an|Kokop|Tlokoh|Durjan|Mano'an|Mandung|Bandang Laok
11|Kwanyar|2001|Pesanggrahan|Kwanyar Barat|Ketetang|Dlemer|Morombuh|Tebul|Karang Anyar|Janteh|Somor Koneng|Paoran|Karang Entang|Batah Barat|Batah Timur|Pandanan|Gunung Sereng|Duwek Buter
12|Labang|2001|Kesek|Labang|Jukong|Pangpong|Sukolilo Timur|Sukolilo Barat|Bringen|Ba'engas|Bunajih|Sendang Laok|Sendang Dajah|Petapan|Morkepek
13|Tanah Merah|2001|Tanah Merah Dajah|Tanah Merah Laok|Petrah|Jangkar|Pettong|Kendaban|Dumajah|Pacentan|Baipajung|Tlomar|Rongdurin|Landak|Basanah|Poter|Patemon|Dlambah Dajah|Dlambah Laok|Mrecah|Buddan|Batangan|Padurungan|Pangeleyan|Kranggan Barat
14|Tragah|2001|Soket Laok|Soket Dajah|Pamorah|Banyubeseh|Pocong|Tragah|Karang Leman|Duko Tambin|Keteleng|Alang Alang|Kemoning|Tambin|Bajeman|Jaddung|Pacangan|Bancang|Jaah|Masaran
15|Blega|2001|Blega|Rosep|Nyor Manes|Alas Rajah|Blega Oloh|Karang Nangkah|Karang Panasan|Karang Gayam|Lomaer|Bates|Lombang Laok|Lombang Dajah|Karpote|Kajjan|Panjalinan|Pangeran Gadungan|Kampao|Ko'olan|Gigir
16|Modung|2001|Patereman|Paeng|Kolla|Neroh|Langpanggang|Patengteng|Serabi Barat|Serabi Timur|Pangpajung|Karang Anyar|Alas Kokon|Pakong|Glisgis|Brakas Dajah|Modung|Suwaan|Manggaan
17|Konang|2001|Bandung|Konang|Genteng|Pakes|Cangkareman|Sen Asen|Sambiyan|Campor|Galis Dajah|Kanegarah|Durin Barat|Durin Timur|Batokaban
18|Galis|2001|Tellok|Daleman|Blateran|Paterongan|Kajuanak|Longkek|Galis|Pekadan|Bangpendah|Paka'an Dajah|Paka'an Laok|Kranggan Timur|Separah|Banjar|Tlagah|Lantek Barat|Lantek Timor|Kelbung|Banyu Bunih|Sadah|Sorpa
.27|Kabupaten Sampang
01|Sreseh|2001|Noreh|Labuhan|Taman|Sreseh|Disanah|Marparan|Klobur|Labang|Bundah|Bangsah|Plasah|Junok
02|Torjun|2007|Dulang|Patarongan|Pangongsean|Krampon|Bringinnonggal|Torjun|Patapan|Jeruk Porot|Kodak|Kanjar|Kara|Tanah Merah
03|Sampang|1003|Polagan|Banyuanyar|1006|Rongtengah|Karang Dalam|Gunung Sekar|Dalpenang|2001|P. Mandangin|Aengsareh|2005|Gunung Maddah|2010|Panggung|Taman Sareh|Pakalongan|Tanggumong|Kamuning|Banyumas|Pangelen|Paseyan|Baruh
04|Camplong|2001|Taddan|Banjar Talela|Tamba'an|Prajjan|Dharma Camplong|Batukarang|Sejati|Dharma Tanjung|Rabasan|Banjartabulu|Anggersek|Madupat|Pamola'an|Plampa'an
05|Omben|2001|Kebun Sareh|Karangnangger|Rapa Laok|Rapa Daya|Astapah|Sogian|Gersempal|Temoran|Meteng|Madulang|Kamondung|Omben|Tambak|Angsokah|Jranguan|Rongdalam|Napo Laok|Napo Daya|Karanggayam|Pandan
06|Kedungdung|2001|Banyukapah|Rabasan|Rohayu|Kedungdung|Komis|Bajrasoka|Kramat|Nyeloh|Banjar|Ombul|Pajeruan|Moktesareh|Batoporo Barat|Batoporo Timur|Gunungeleh|Daleman|Pasarenan|Palenggian
07|Jrengik|2001|Asemraja|Plakaran|Asemnonggal|Majangan|Margantoko|Penyepen|Taman|Jrengik|Kalangan Prao|Kotah|Jungkarang|Mlakah|Bancelok|Buker
08|Tambelangan|2001|Karanganyar|Baturasang|Mambulu Barat|Bringin|Samaran|Tambelangan|Barunggagah|Banjarbillah|Somber|Birem
09|Banyuates|2001|Olor|Planggaran Barat|Planggaran Timur|Tolang|Lar Lar|Tlagah|Nagasareh|Trapang|Terosan|Asem Jaran|Kembang Jeruk|Morbatoh|Montor|Tebanah|Nepa|Batioh|Masaran|Banyuates|Jatra Timur|Tapa'an
10|Robatal|2008|Lepelle|Bapelle|Sawah Tengah|Torjunan|Tragih|Jelgung|Robatal|Gunung Rancak|Pandiyangan
11|Sokobanah|2001|Tobai Barat|Tobai Tengah|Tobai Timur|Bira Tengah|Bira Timur|Sokobanah Laok|Tamberu Laok|Tamberu Daya|Sokobanah Tengah|Sokobanah Daya|Tamberu Barat|Tamberu Timur
12|Ketapang|2001|Paopale Laok|Bunten Barat|Bunten Timur|Pancor|Karanganyar|Pangereman|Bira Barat|Ketapang Timur|Ketapang Daya|Ketapang Laok|Ketapang Barat|Paopale Daya|Rabiyan|Banyusokah
13|Pangarengan|2001|Pangarengan|Apa an|Gulbung|Panyirangan|Pacangga an|Ragung
14|Karangpenang|2001|Blu uran|Tlambah|Bulmatet|Poreh|Karangpenang Oloh|Karangpenang Onjur|Gunung Kesan
.28|Kabupaten Pamekasan
01|Tlanakan|2001|Dabuan|Terrak|Mangar|Bandaran|Kramat|Ambat|Branta Pesisir|Tlanakan|Branta Tinggi|Tlesah|Larangan Tokol|Ceguk|Panglegur|Bukek|Gugul|Larangan Slampar|Taro'an
02|Pademawu|1018|Barurambat Timur|Lawangan Daya|2001|Tanjung|Padelegan|Majungan|Pagagan|Jarin|Baddurih|Buddih|Sopa'ah|Prekbun|Durbuk|Pademawu Barat|Pademawu Timur|Bunder|Dasok|Murtajih|Sumedangan|Lemper|2020|Sentol|Tambung|Buddagan
03|Galis|2001|Tobungan|Konang|Pandan|Lembung|Galis|Bulay|Pagendingan|Ponteh|Polagan|Artodung
04|Pamekasan|1001|Kangenan|1003|Patemon|1011|Bugih|Jungcangcang|Parteker|Barurambat Kota|Gladak Anyar|Kolpajung|Kowel|2002|Panempan|2004|Laden|Jalmak|Teja Barat|Teja Timur|Bettet|Nyalabu Laok|Nyalabu Daya|2018|Toronan
05|Proppo|2001|Karang Anyar|Toket|Candi Burung|Batu Kalangan|Gro'om|Srambah|Pangtonggal|Samiran|Kodik|Klampar|Samatan|Lenteng|Talangoh|Billa'an|Rangperang Laok|Rangperang Daja|Banyubulu|Pangorayan|Panglemah|Mapper|Proppo|Jambringin|Campor|Panaguan|Pangbatok|Tattangoh|Badung
06|Palengaan|2001|Banyupelle|Rek Kerrek|Angsanah|Akkor|Larangan Badung|Panaan|Potoan Laok|Patoan Daja|Kacok|Rombuh|Palengaan Laok|Palengaan Dajah
07|Pegantenan|2001|Plakpak|Palesanggar|Pegantenan|Bulangan Branta|Bulangan Barat|Bulangan Haji|Tlagah|Bulangan Timur|Tebul Timur|Tebul Barat|Ambender|Pasanggar|Tanjung
08|Larangan|2001|Peltong|Blumbungan|Trasak|Tentenan Barat|Tentenan Timur|Grujugan|Larangan Luar|Larangan Dalam|Panaguan|Montok|Taraban|Duko Timur|Lancar|Kaduara Barat
09|Pakong|2001|Bicorong|Klompang Barat|Klompang Timur|Cenlecen|Bajang|Banban|Somalang|Palalang|Seddur|Pakong|Bandungan|Lebbek
10|Waru|2001|Bajur|Sumber Waru|Tampojung Pregih|Tampojung Guwa|Tampojung Tengah|Tampojung Tenggina|Ragang|Sana Laok|Waru Timur|Waru Barat|Tlonto Ares|Tagangser Laok
11|Batumarmar|2001|Bujur Barat|Pangereman|Bangserreh|Lesong Laok|Ponjanan Barat|Ponjanan Timur|Kapong|Lesong Daja|Batu Bintang|Blaban|Tamberu|Bujur Tengah|Bujur Timur
12|Kadur|2001|Pamaroh|Pamoroh|Sokolelah|Gagah|Kertagena Laok|Kertagena Tengah|Bungbaruh|Kadur|Bangkes|Kertagena Dajah
13|Pasean|2001|Sana Tengah|Sana Daja|Tagangser Daja|Sotabar|Tlonto Raja|Dempo Barat|Dempo Timur|Bindang|Batokerbuy
.29|Kabupaten Sumenep
01|Kota Sumenep|1015|Kepanjin|Pajagalan|Bangselok|Karangduak|2005|Kolor|Pabian|Marengan Daya|Kacongan|Paberasan|Parsanga|Bangkal|Kebunan|Pamolokan|Pangarangan|2019|Pandian|Kebunagung
02|Kalianget|2001|Pinggirpapas|Karanganyar|Marengan Laok|Kertasada|Kalimook|Kalianget Barat|Kalianget Timur
03|Manding|2001|Kasengan|Lalangon|Tenonan|Lanjuk|Gadding|Giring|Gunung Kembar|Jaba'an|Manding Laok|Manding Timur|Manding Daya
04|Talango|2001|Talango|Padike|Cabbiya|Essang|Kombang|Poteran|Palasa|Gapurana
05|Bluto|2001|Guluk Manjung|Kapedi|Pakandangan Barat|Pakandangan Tengah|Pakandangan Sangra|Aeng Dake|Aeng Baja Kenek|Bluto|Lobuk|Bumbungan|Masaran|Palongan|Aeng Baja Raja|Karang Campaka|Sera Barat|Sera Tengah|Sera Timur|Gingging|Errabu|Gilang
06|Saronggi|2001|Pagar Batu|Tanjung|Kebundadap Timur|Langsar|Kebundadap Barat|Saroka|Tanamerah|Nambakor|Saronggi|Moangan|Juluk|Aengtongtong|Talang|Kambingan Timur
07|Lenteng|2001|Moncek Barat|Moncek Tengah|Moncek Timur|Banaresep Timur|Tarogan|Kambingan Barat|Poreh|Lenteng Timur|Lembung Timur|Lenteng Barat|Banaresep Barat|Billapora Rebba|Lembung Barat|Ellak Laok|Ellak Daya|Daramista|Jambu|Cangkreng|Meddelan|Sendir
08|Giliginting|2001|Galis|Gedugan|Bringsang|Aenganyar|Lombang|Jate|Banbaru|Banmaleng
09|Guluk-Guluk|2001|Bakeong|Payudan Dundang|Pordapor|Guluk-guluk|Ketawang Laok|Pananggungan|Bragung|Tambuko|Payudan Nangger|Payudan Daleman|Payudan Karangsokon|Batuampar
10|Ganding|2001|Bataal Barat|Bataal Timur|Rombiya Barat|Rombiya Timur|Talaga|Billapora Barat|Billapora Timur|Ganding|Gadu Timur|Gadu Barat|Ketawang Larangan|Ketawang Parebaan|Ketawang Daleman|Ketawang Karay
11|Pragaan|2001|Kaduara Timur|Sendang|Rombasan|Sentol Laok|Larangan Perreng|Sentol Daya|Pakamban Daya|Pakamban Laok|Jaddung|Pragaan Laok|Pragaan Daya|Prenduan|Aeng Panas|Karduluk
12|Ambunten|2001|Ambunten Barat|Ambunten Tengah|Ambunten Timur|Tambaagung Barat|Tambaagung Tengah|Tambaagung Ares|Sogian|Tambaagung Timur|Bukabu|Campor Barat|Keles|Campor Timur|Belluk Ares|Belluk Kenek|Belluk Raja
13|Pasongsongan|2001|Montorna|Prancak|Campaka|Rajun|Lebeng Timur|Lebeng Barat|Soddara|Pasongsongan|Padangdangan|Panaongan
14|Dasuk|2001|Slopeng|Semaan|Batubellah Barat|Batubellah Timur|Kecer|Bates|Bringin|Jelbudan|Kerta Barat|Kerta Timur|Nyapar|Dasuk Barat|Dasuk Timur|Dasuk Laok|Mantajun
15|Rubaru|2001|Mandala|Pakondang|Matanair|Tambaksari|Banasare|Bunbarat|Karang Nangka|Basoka|Duko|Rubaru|Kalebengan
16|Batang Batang|2001|Kolpo|Tamidung|Batang-batang Laok|Batang-Batang Daya|Totosan|Banuaju Barat|Banuaju Timur|Jenangger|Nyabakan Timur|Nyabakan Barat|Jangkong|Legung Barat|Legung Timur|Dapenda|Bilangan|Lombang
17|Batuputih|2001|Aengmerah|Tengedan|Juruan Laok|Juruan Daya|Badur|Gedang-Gedang|Batuputih Kenek|Batuputih Laok|Batuputih Daya|Bantelan|Larangan Barma|Larangan Kerta|Bulla'an|Sergang
18|Dungkek|2001|Candi|Jadung|Romben Barat|Romben Rana|Romben Guna|Taman Sare|Bicabbi|Dungkek|Bunpenang|Bungin-bungin|Lapa Taman|Lapa Laok|Lapa Daya|Bancamara|Banra'as
19|Gapura|2001|Grujugan|Longos|Andulang|Gapura Timur|Mandala|Gersik Putih|Gapura Tengah|Gapura Barat|Panagan|Palo'lo'an|Banjar Timur|Banjar Barat|Batudinding|Baban|Karangbudi|Braji|Poja
20|Gayam|2001|Pancor|Prambanan|Gendang Timur|Karang Tengah|Jambuir|Gayam|Kalowang|Nyamplong|Gendang Barat|Tarebung
21|Nonggunong|2001|Nonggunong|Somber|Tanah Merah|Sokaramme Timur|Sokarami Paseser|Talaga|Rosong|Sonok
22|Ra'as|2001|Ketupat|Jungkat|Kropoh|Karangnangka|Alas Malang|Poteran|Brakas|Tonduk|Guwa-Guwa
23|Masalembu|2001|Sukajeruk|Masalima|Masakambing|Kramian
24|Arjasa|2001|Pajanangger|2008|Sawah Sumur|Paseraman|Gelaman|Buddi|Kolo-kolo|Angkatan|Kalisangka|Bilis-bilis|Laok Jang-Jang|Sumbernangka|Duko|Kalikatak|Arjasa|Kalinganyar|Angon-angon|Sambakati|Pandeman|Pabean
25|Sapeken|2001|Sepanjang|Tanjung Kiaok|Sakala|Pagerungan Besar|Pagerungan Kecil|Saseel|Sapeken|Sabunten|Paliat|Sadulang|Saur Saebus
26|Batuan|2001|Patean|Babbalan|Gedungan|Gunggung|Batuan|Torbang|Gelugur
27|Kangayan|2001|Saobi|Kangayan|Torjek|Cangkramaan|Tembayangan|Batuputih|Daandung|Timur Jang-Jang|Jukong-jukong
.71|Kota Kediri
01|Mojoroto|1001|Bandar Lor|Bandar Kidul|Banjarmlati|Pojok|Sukorame|Bujel|Gayam|Mrican|Dermo|Ngampel|Mojoroto|Campurejo|Lirboyo|Tamanan
02|Kota|1001|Semampir|Balowerti|Dandangan|Ngadirejo|Kampung Dalem|Setonopande|Ringinanom|Pakelan|Setonogedong|Kemasan|Jagalan|Banjaran|Kaliombo|Ngronggo|Manisrenggo|Pocanan|Rejomulyo
03|Pesantren|1001|Bangsal|Pakunden|Tosaren|Jamsaren|Singonegaran|Blabak|Betet|Tinalan|Bawang|Ngletih|Tempurejo|Ketami|Pesantren|Banaran|Burengan
.72|Kota Blitar
01|Kepanjenkidul|1001|Kepanjenkidul|Ngadirejo|Sentul|Kauman|Tanggung|Bendo|Kepanjenlor
02|Sukorejo|1001|Pakunden|Blitar|Tlumpu|Turi|Karangsari|Sukorejo|Tanjungsari
03|Sananwetan|1001|Gedog|Plosokerep|Klampok|Sananwetan|Rembang|Karangtengah|Bendogerit
.73|Kota Malang
01|Blimbing|1001|Balearjosari|Arjosari|Polowijen|Purwodadi|Blimbing|Pandanwangi|Purwantoro|Bunulrejo|Kesatrian|Polehan|Jodipan
02|Klojen|1001|Klojen|Rampalcelaket|Samaan|Kiduldalem|Sukoharjo|Kasin|Kauman|Oro-oro Dowo|Bareng|Gading Kasri|Penanggungan
03|Kedungkandang|1001|Kotalama|Mergosono|Bumiayu|Wonokoyo|Buring|Kedungkandang|Lesanpuro|Sawojajar|Madyopuro|Cemorokandang|Arjowinangun|Tlogowaru
04|Sukun|1001|Ciptomulyo|Gadang|Kebonsari|Bandungrejosari|Sukun|Tanjungrejo|Pisangcandi|Bandulan|Karangbesuki|Mulyorejo|Bakalankrajan
05|Lowokwaru|1001|Tunggulwulung|Merjosari|Tlogomas|Dinoyo|Sumbersari|Ketawanggede|Jatimulyo|Tunjungsekar|Mojolangu|Tulusrejo|Lowokwaru|Tasik Madu
.74|Kota Probolinggo
01|Kademangan|1001|Ketapang|Triwung Lor|Triwung Kidul|1007|Pohsangit Kidul|Kademangan|Pilang
02|Wonoasih|1001|Jrebeng Kidul|Pakistaji|Kedunggaleng|1005|Kedung Asem|Sumber Taman|Wonoasih
03|Mayangan|1001|Mayangan|Mangunharjo|1004|Jati|1007|Sukabumi|1010|Wiroborang
04|Kanigaran|1001|Tisnonegaran|Sukoharjo|Kanigaran|Kebonsari Wetan|Curahgrinting|Kebonsari Kulon
05|Kedopok|1001|Jrebeng Kulon|Kareng Lor|Sumber Wetan|Jrebeng Lor|Kedopok|Jrebeng Wetan
.75|Kota Pasuruan
01|Gadingrejo|1001|Karangketug|Gentong|Sebani|Petahunan|Bukir|Randusari|Krapyakrejo|1009|Gadingrejo
02|Purworejo|1001|Pohjentrek|Wirogunan|Tembokrejo|Purutrejo|Kebonagung|Purworejo|1011|Sekargadung
03|Bugul Kidul|1001|Blandongan|Kepel|Tapa'an|1005|Bakalan|Krampyangan|1009|Bugul Kidul
04|Panggungrejo|1001|Karanganyar|Tamba'an|Trajeng|Bangilan|Kebonsari|Mayangan|Ngemplakrejo|Petamanan|Pekuncen|Bugul Lor|Kandangsapi|Panggungrejo|Mandaranrejo
.76|Kota Mojokerto
01|Prajuritkulon|1003|Mentikan|Kauman|Pulorejo|Prajuritkulon|Surodinawan|Blooto
02|Magersari|1001|Gununggedangan|1003|Magersari|Gedongan|1008|Balongsari|Kedundung|Wates
03|Kranggan|1001|Kranggan|Miji|Meri|Jagalan|Sentanan|Purwotengah
.77|Kota Madiun
01|Kartoharjo|1001|Oro-oro Ombo|Sukosari|Klegen|Rejomulyo|Pilangbango|Tawangrejo|Kanigoro|Kartoharjo|Kelun
02|Manguharjo|1001|Manguharjo|Sogaten|Patihan|Ngegong|Winongo|Madiun Lor|Pangongangan|Nambangan Lor|Nambangan Kidul
03|Taman|1001|Mojorejo|Pandean|Banjarejo|Kuncen|Manisrejo|Kejuron|Josenan|Demangan|Taman
.78|Kota Surabaya
01|Karang Pilang|1001|Karang Pilang|Kebraon|Kedurus|Waru Gunung
02|Wonocolo|1001|Sidosermo|Bendul Merisi|Margorejo|Jemur Wonosari|Siwalankerto
03|Rungkut|1001|Kalirungkut|Rungkut Kidul|Kedung Baruk|Penjaringansari|Wonorejo|Medokan Ayu
04|Wonokromo|1001|Wonokromo|Jagir|Ngagel|Ngagel Rejo|Darmo|Sawunggaling
05|Tegalsari|1001|Tegalsari|Dr. Soetomo|Kedungdoro|Keputran|Wonorejo
06|Sawahan|1001|Petemon|Sawahan|Banyu Urip|Putat Jaya|Kupang Krajan|Pakis
07|Genteng|1001|Embong Kaliasin|Genteng|Kapasari|Ketabang|Peneleh
08|Gubeng|1001|Gubeng|Mojo|Airlangga|Kertajaya|Baratajaya|Pucang Sewu
09|Sukolilo|1001|Keputih|Gebang Putih|Klampis Ngasem|Menur Pumpungan|Nginden Jangkungan|Semolowaru|Medokan Semampir
10|Tambaksari|1001|Tambaksari|Ploso|Gading|Pacarkembang|Rangkah|Pacarkeling|Kapasmadya Baru|Dukuh Setro
11|Simokerto|1001|Simokerto|Kapasan|Sidodadi|Simolawang|Tambakrejo
12|Pabean Cantian|1001|Bongkaran|Nyamplungan|Krembangan Utara|1006|Tanjung Perak
13|Bubutan|1001|Alun-alun Contong|Bubutan|Gundih|Jepara|Tembok Dukuh
14|Tandes|1002|Tandes|1006|Karang Poh|Balongsari|1009|Manukan Kulon|1011|Manukan Wetan|Banjar Sugihan
15|Krembangan|1001|Krembangan Selatan|Kemayoran|Perak Barat|Dupak|Morokrembangan
16|Semampir|1001|Ampel|Pegirian|Wonokusumo|Ujung|Sidotopo
17|Kenjeran|1001|Tanah Kali Kedinding|Sidotopo Wetan|Bulak Banteng|Tambak Wedi
18|Lakarsantri|1001|Bangkingan|Jeruk|Lakarsantri|Lidah kulon|Lidah Wetan|Sumurwelut
19|Benowo|1001|Kandangan|1003|Sememi|Tambak Oso Wilangun|Romokalisari
20|Wiyung|1001|Wiyung|Jajar Tunggal|Babatan|Balas Klumprik
21|Dukuh Pakis|1001|Dukuh Pakis|Dukuh Kupang|Gunung Sari|Pradah Kalikendal
22|Gayungan|1001|Gayungan|Menanggal|Dukuh Menanggal|Ketintang
23|Jambangan|1001|Jambangan|Karah|Kebonsari|Pagesangan
24|Tenggilis Mejoyo|1001|Kutisari|Kendangsari|Tenggilis Mejoyo|Panjang Jiwo
25|Gunung Anyar|1001|Gunung Anyar|Rungkut Tengah|Rungkut Menanggal|Gunung Anyar Tambak
26|Mulyorejo|1001|Mulyorejo|Manyar Sabrangan|Kejawan Putih Tambak|Kalisari|Dukuh Sutorejo|Kalijudan
27|Sukomanunggal|1001|Sukomanunggal|Tanjungsari|Sonokwijenan|Putat Gede|Simomulyo|Simomulyo Baru
28|Asem Rowo|1001|Asem Rowo|Genting Kalianak|1005|Tambak Sarioso
29|Bulak|1001|Kedung Cowek|1003|Kenjeran|Bulak|Sukolilo Baru
30|Pakal|1001|Pakal|Babat Jerawat|1004|Sumber Rejo|Benowo
31|Sambikerep|1001|Sambikerep|Made|Beringin|Lontar
.79|Kota Batu
01|Batu|1001|Temas|Ngaglik|Songgokerto|Sisir|2005|Sumberejo|Oro-oro Ombo|Sidomulyo|Pesanggrahan
02|Bumiaji|2001|Punten|Gunungsari|Tulungrejo|Sumbergondo|Pandanrejo|Bumiaji|Giripurno|Bulukerto|Sumberbrantas
03|Junrejo|1001|Dadaprejo|2002|Beji|Junrejo|Tlekung|Mojorejo|Pendem|Torongrejo`;
