// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Nusa Tenggara Barat
.01|Kabupaten Lombok Barat
01|Gerung|1001|Gerung Utara|1004|Dasan Geres|1011|Gerung Selatan|2002|Kebon Ayu|Gapuk|2005|Suka Makmur|Banyu Urip|Babussalam|Dasan Tapen|Beleka|Tempos|2012|Mesanggok|Taman Ayu|Giri Tembesi
02|Kediri|2001|Kediri|Montong Are|Jagaraga Indah|Gelogor|Rumak|Banyumulek|Ombe Baru|Dasan Baru|Kediri Selatan|Lelede
03|Narmada|2001|Lembuak|Nyur Lembang|Peresak|Keru|Batu Kuta|Tanak Beak|Sedau|Suranadi|Selat|Lebah Sempage|Sesaot|Dasan Tereng|Badrain|Sembung|Krama Jaya|Gerimax Indah|Pakuan|Golong|Mekarsari|Buwun Sejati|Narmada
07|Sekotong|2001|Sekotong Tengah|Sekotong Barat|Pelangan|Buwun Mas|Kedaro|Batu Putih|Gili Gede Indah|Cendi Manik|Taman Baru
08|Labuapi|2001|Bengkel|Merembu|Bagik Polak|Telagawaru|Perampuan|Bajur|Terong Tawah|Kuranji|Karang Bongkot|Labuapi|Bagik Polak Barat|Kuranji Dalang
09|Gunungsari|2001|Gunungsari|Midang|Sesela|Kekait|Kekeri|Mambalan|Dopang|Penimbung|Taman Sari|Jatisela|Guntur Macan|Mekar Sari|Ranjok|Gelangsar|Jeringo|Bukittinggi
12|Lingsar|2001|Lingsar|Batu Kumbung|Sigerongan|Duman|Karang Bayan|Langko|Dasan Geria|Peteluan Indah|Gegerung|Batu Mekar|Giri Madia|Bug-Bug|Gegelang|Saribaye|Gontoran
13|Lembar|2001|Lembar|Jembatan Kembar|Mareje|Sekotong Timur|Labuan Tereng|Jembatan Gantung|Lembar Selatan|Mareje Timur|Jembatan Kembar Timur|Eyat Mayang
14|Batu Layar|2001|Batulayar|Meninting|Sandik|Lembah Sari|Senteluk|Senggigi|Bengkaung|Pusuk Lestari|Batu Layar Barat
15|Kuripan|2001|Kuripan|Jagaraga|Kuripan Utara|Kuripan Selatan|Kuripan Timur|Giri Sasak
.02|Kabupaten Lombok Tengah
01|Praya|1001|Praya|Leneng|Gerunung|Semayan|Perapen|Tiwugalih|Gonjak|Panji Sari|Renteng|2010|Mertak Tombok|Aik Mual|Montong Terep|Jago|Bunut Baok|Mekar Damai
02|Jonggat|2001|Barejulat|Ubung|Jelantik|Labulia|Batu Tulis|Perina|Pengenjek|Puyung|Nyerot|Sukarara|Gemel|Bonjeruk|Bunkate
03|Batukliang|2001|Bujak|Selebung|Peresak|Mantang|Aik Darek|Tampak Siring|Barabali|Beber|Pagutan|Mekar Bersatu|Lendang Tampel
04|Pujut|2001|Sengkol|Segala Anyar|Sukadana|Teruwai|Pengengat|Kawo|Gapura|Rembitan|Kuta|Pengembur|Tumpak|Mertak|Prabu|Tanak Awu|Ketara|Bangket Parak|Dadap|Kerame Jati
05|Praya Barat|2001|Bonder|Banyu Urip|Mangkung|Kateng|Setanggor|Penujak|Selong Belanak|Mekar Sari|Batujai|Tanak Rarang
06|Praya Timur|2001|Sukaraja|Beleka|Semoyang|Mujur|Landah|Sengkerang|Bilelando|Ganti|Marong|Kidang|Beleke Daye|Beleke Lebe Sane|Pegonak|Jero Puri
07|Janapria|2001|Lekor|Langko|Janapria|Loang Maka|Saba|Bakan|Durian|Pendem|Selebung Rembiga|Kerembong|Jango|Setuta|Prako|Tibu Sisok|Janggawana|Lingkok Berenge
08|Pringgarata|2001|Pringgarata|Sepakek|Murbaya|Bagu|Sintung|Bilebante|Pemepek|Menemeng|Arjangka|Taman Indah|Sisik
09|Kopang|2001|Lendang Are|Monggas|Muncan|Bebuak|Kopang Rembiga|Dasan Baru|Montong Gamang|Darmaji|Wajageseng|Aik Bual|Semparu|Berinding|Pajangan
10|Praya Tengah|1001|Gerantung|Jontlak|Sasake|2004|Jurang Jaler|Beraim|Batunyala|Lajut|Pengadang|Kelebuh|Pejanggik|Dakung|Prai Meke|Lelong
11|Praya Barat Daya|2001|Montong Sapah|Ungga|Kabul|Pelambik|Darek|Ranggagata|Pandan Indah|Serage|Montong Ajan|Batu Jangkih|Teduh|Pandan Tinggang
12|Batukliang Utara|2001|Lantan|Setiling|Tanak Beak|Aik Bukaq|Teratak|Aik Berik|Mas-mas|Karang Sidemen
.03|Kabupaten Lombok Timur
01|Keruak|2001|Tanjung Luar|Pijot|Selebung Ketangga|Sepit|Batu Putik|Senyiur|Keruak|Ketapang Raya|Pijot Utara|Dane Rase|Ketangga Jeraeng|Mendana Raya|Setungkep Lingsar|Montong Belae|Pulau Maringkik
02|Sakra|2001|Suwangi|Sakra|Kabar|Rumbuk|Keselet|Sakra Selatan|Rumbuk Timur|Suwangi Timur|Moyot|Songak|Peresak|Kuang Baru
03|Terara|2001|Jenggik|Rarang|Suradadi|Santong|Terara|Sukadana|Rarang Selatan|Leming|Lando|Rarang Tengah|Embung Raja|Selagik|Embung Kandong|Kalianyar|Rarang Batas|Pandan Duri
04|Sikur|2001|Semaya|Sikur|Montong Baan|Loyok|Kota Raja|Tete Batu|Kembang Kuning|Montong Baan Selatan|Gelora|Darmasari|Tetebatu Selatan|Jeruk Manis|Sikur Selatan|Sikur Barat
05|Masbagik|2001|Kesik|Paokmotong|Masbagik Selatan|Masbagik Timur|Masbagik Utara|Danger|Lendang Nangka|Masbagik Utara Baru|Lendang Nangka Utara|Kumbang
06|Sukamulia|2001|Setanggor|Jantuk|Padamara|Dasan Lekong|Sukamulia|Paok Pampang|Sukamulia Timur|Nyiur Tebel|Setanggor Selatan
07|Selong|1001|Pancor|Selong|Kelayu Selatan|Denggen|Sekarteja|Majidi|Rakam|Sandu Baya|Kembang Sari|Kelayu Utara|Kelaju Jorong|2012|Danggen Timur
08|Pringgabaya|2001|Bagik Papan|Apit Aik|Kerumut|Pohgading|Batuyang|Pringgabaya|Labuhan Lombok|Pringgabaya Utara|Pohgading Timur|Teko|Anggaraksa|Tanak Gadang|Gunung Malang|Seruni Mumbul|Telaga Waru
09|Aikmel|2002|Aikmel|Kalijaga|Kembang Kerang|2007|Aikmel Utara|Kalijaga Timur|Kalijaga Selatan|Aikmel Barat|Kembang Kerang Daya|2014|Toya|2019|Kalijaga Tengah|Bagik Nyaka Santri|Aik Prapa|2023|Aikmel Timur|Keroya
10|Sambelia|2001|Obel-obel|Belanting|Sambalia|Labuhan Pandan|Sugian|Darakunci|Bagik Manis|Dadap|Madayin|Senanggalih|Padak Guar
11|Montong Gading|2001|Pringga Jurang|Montong Betok|Kilang|Perian|Jenggik Utara|Pringgajurang Utara|Pesanggrahan|Lendang Belo
12|Pringgasela|2001|Rempung|Pringgasela|Jurit|Pengadangan|Aik Dewa|Jurit Baru|Pringgasela Selatan|Pengadangan Barat|Timbanuh|Pringgasela Timur
13|Suralaga|2001|Anjani|Tebaban|Kerongkong|Bagik Payung|Suralaga|Bagik Payung Selatan|Tumbuh Mulia|Dasan Borok|Gerung Permai|Dames Damai|Bagik Payung Timur|Waringin|Gapuk|Bintang Rinjani|Paok Lombok
14|Wanasaba|2001|Mamben Daya|Mamben Lauk|Wanasaba|Karang Baru|Bebidas|Tembeng Putik|Wanasaba Lauk|Beriri Jarak|Bandok|Mamben Baru|Otak Rarangan|Jineng|Wanasaba Daya|Karang Baru Timur
15|Sembalun|2001|Sembalun Bumbung|Sembalun Lawang|Sajang|Bilok Petung|Sembalun|Sembalun Timba Gading
16|Suwela|2001|Selaparang|Ketangga|Suntalangu|Suela|Sapit|Perigi|Mekar Sari|Puncak Jeringo
17|Labuhan Haji|1004|Tanjung|Suryawangi|1007|Ijobalit|1012|Geres|2001|Labuhan Haji|Peneda Gandor|Teros|2006|Korleko|2008|Kertasari|Tirtanadi|Banjarsari|Korleko Selatan
18|Sakra Timur|2001|Gelanggang|Surabaya|Lepak|Gereneng|Montong Tangi|Menceh|Lepak Timur|Surabaya Utara|Gereneng Timur|Lenting
19|Sakra Barat|2001|Sukarara|Gunung Rajak|Rensing|Bungtiang|Pengkelak Mas|Borok Toyang|Rensing Raya|Pematung|Jerogunung|Pejaring|Boyemare|Montong Beter|Mengkuru|Gadungmas|Kembang Are Sampai|Rensing Bat|Tanak Kaken|Gerisak Semanggeleng
20|Jerowaru|2001|Batu Nampar|Sukaraja|Jerowaru|Pemongkong|Sekaroh|Pandan Wangi|Wakan|Kwang Rundun|Ekas Buana|Sepapan|Seriwe|Pene|Batunampar Selatan|Sukadamai|Pare Mas
21|Lenek|2001|Lenek|Lenek Lauk|Lenek Daya|Lenek Baru|Lenek Kalibambang|Lenek Pesiraman|Lenek Ramban Biak|Lenek Duren|Sukarema|Kalijaga Baru
.04|Kabupaten Sumbawa
02|Lunyuk|2001|Lunyuk Rea|Lunyuk Ode|Jamu|2007|Pada Suka|Sukamaju|Perung|Emang Lestari
05|Alas|2001|Luar|Baru|Kalimango|Marente|Juran Alas|Dalam|Pulau Bungin|2012|Labuhan Alas
06|Utan|2001|Stowe Brang|Labuhan Bajo|Pukat|Orong Bawa|Jorok|Motong|Tengah|Sabedo|2012|Bale Brang
07|Batu Lanteh|2001|Batu Rotok|Tangkam Pulit|Bao Desa|Tepal|Batu Dulang|Kelungkung
08|Sumbawa|1001|Samapuin|Brang Bara|Pekat|Seketeng|Bugis|Lempeh|Brang Biji|Uma Sima
09|Moyo Hilir|2001|Moyo|Kakiang|Ngeru|Berare|Poto|2009|Serading|Olat Rawa|Batu Bangka|2013|Moyo Mekar|Labuhan Ijuk
10|Moyo Hulu|2001|Sempe|Semamung|Sebasang|Batu Tering|Batu Bulan|Mokong|Pernek|Leseng|Lito|Marga Karya|Maman|Brang Rea
11|Ropang|2002|Lebin|Lebangkar|2008|Ropang|Lawin|Ranan
12|Lape|2003|Lape|2005|Labuhan Kuris|Dete|2009|Hijrah
13|Plampang|2003|Muer|Plampang|Teluk Santong|Sepayung|Sepakat|UPT. Prode SP.I|UPT. Prode SP II|UPT. Prode SP III|2012|Selanteh|Brang Kolong|Usar
14|Empang|2001|Boal|Jotang|Empang Atas|Empang Bawa|Ongko|2012|Lamenta|Gapit|Pamanto|Bunga Eja|Jotang Beru
17|Alas Barat|2001|Mapin Rea|Mapin Kebak|Labuhan Mapin|Lekong|Gontar|Usar Mapin|Gontar Baru|Mapin Beru
18|Labuhan Badas|2001|Labuhan Badas|Karang Dima|Labuhan Sumbawa|Labuhan Aji|Sebotok|Bajo Medang|Bugis Medang
19|Labangka|2001|Labangka|Sekokat|Suka Mulya|Suka Damai|Jaya Makmur
20|Buer|2001|Tarusa|Juru Mapin|Kalabeso|Labuhan Burung|Pulau Kaung|Buin Baru
21|Rhee|2001|Rhee|Sampe|Luk|Rhee Loka
22|Unter Iwes|2001|Pelat|Kerekeh|Boak|Jorok|Kerato|Pungka|Uma Beringin|Nijang
23|Moyo Utara|2001|Pungkit|Sebewe|Penyaring|Kukin|Baru Tahan|Songkar
24|Maronge|2001|Simu|Maronge|Pemasar|Labuhan Sangoro
25|Tarano|2001|Bantulanteh|Labuhan Bontong|Labuhan Aji|Labuhan Jambu|Mata|Tolo' Oi|Banda|Labuhan Pidang
26|Lopok|2001|Pungkit|Berora|Lopok|Langam|Mama|Lopok Beru|Tatede
27|Lenangguar|2001|Tatebal|Lenangguar|Ledang|Telaga
28|Orong Telu|2001|Senawang|Kelawis|Mungkin|Sebeok
29|Lantung|2001|Lantung|Sepukur|Ai Mual|Padesa
.05|Kabupaten Dompu
01|Dompu|1001|Bada|Bali|Potu|Karijawa|Dora Tangga|Kandai I|2007|O'o|Katua|Karamabura|Mbawi|Dore Bara|Kareke|Mangge Nae|Manggeasi|Sori Sakolo
02|Kempo|2001|Kempo|Ta'a|Soro|Konte|Tolo Kalo|Songgaja|Doro Kobo|Soro Barat
03|Hu'u|2001|Rasa Bou|Daha|Hu'u|Adu|Cempi Jaya|Merada|Jala|Sawe
04|Kilo|2001|Malaju|Lasi|Mbuju|Kiwu|Taropo|Karama
05|Woja|1001|Monta Baru|Kandai II|Simpasai|2004|Saneo|Wawonduru|Matua|Nowa|Bara|Mada Prama|Riwo|Mumbu|Sera Kapi|Raba Baka|Baka Jaya
06|Pekat|2001|Pekat|Nangamiro|Kadindi|Beringin Jaya|Sori Nomo|Tambora|Doro Peti|Karombo|Kadindi Barat|Nangakara|Sori Tatanga|Calabai
07|Manggalewa|2001|Soriutu|Banggo|Kwangko|Lanci Jaya|Suka Damai|Nusa Jaya|Doromelo|Nangatumpu|Kampasi Meci|Teka Sire|Anamina|Tanju
08|Pajo|2001|Ranggo|Jambu|Lepadi|Lune|Woko|Tembal Lae
.06|Kabupaten Bima
01|Monta|2005|Tolotangga|Sondo|Simpasai|Sie|Tangga|Monta|Sakuru|Baralau|2014|Tolouwi|Wilamaci|Pela|Tangga Baru|Nontotera|Waro
02|Bolo|2001|Tambe|Rasabou|Rato|Kananga|Leu|Timu|Bontokape|Sondosia|Nggembe|Sanolo|Tumpu|Rada|Kara|Darussalam
03|Woha|2001|Keli|Tenga|Tente|Rabakodo|Samili|Kalampa|Risa|Pandai|Donggobolo|Dadibou|Talabiu|Naru|Nisa|Waduwani|Penapali
04|Belo|2001|Ncera|Lido|Ngali|Renda|Cenggu|Runggu|2014|Soki|Roka|Diha
05|Wawo|2001|Tarlawi|2005|Ntori|Maria|Pesa|Raba|2011|Kambilo|Maria Utara|Kombo|Riamau
06|Sape|2001|Sari|Boke|Jia|Bugis|Naru|Rasabou|Sangia|Na'e|Rai Oi|Parangina|Kowo|Buncu|Poja|Bajo Pulau|Naru Barat|Tanah Putih|Lamere|Oi Maci
07|Wera|2001|Ntoke|Pai|Nunggi|Tawali|Hidirasa|Wora|Sangiang|Bala|Oi Tui|Tadewa|Nanga Wera|Ranggasolo|Kalajena|Mandala
08|Donggo|2005|Doridungga|Kala|O'o|Mbawa|Palama|Rora|2012|Mpili|Bumi Pajo|Ndano Na'e
09|Sanggar|2001|Piong|Boro|Kore|Taloko|Oi Saro|Sandue
10|Ambalawi|2001|Nipa|Tolowata|Rite|Mawu|Talapiti|Kole
11|Langgudu|2001|Waworada|Karumbu|Rupe|Kalodu|Kawuwu|Doro O'o|Laju|Kangga|Karampi|Waduruka|Dumu|Rompo|Sarae Ruma|Pusu|Sambane
12|Lambu|2001|Kaleo|Simpasai|Mangge|Lanta|Nggelu|Rato|Sumi|Soro|Lambu|Hidirasa|Lanta Barat|Melayu|Sangga|Monta Baru
13|Madapangga|2001|Woro|Campa|Mpuri|Ndano|Monggo|Dena|Rade|Tonda|Bolo|Madawau|Ncandi
14|Tambora|2001|Labuan Kananga|Kawinda Nae|Kawinda Toi|Oi Panihi|Oi Bura|Oi Katupa|Rasabou
15|Soromandi|2001|Bajo|Punti|Wadukopa|Kananta|Sai|Sampungu|Lewintana
16|Parado|2001|Paradowane|Paradorato|Kuta|Kanca|Lere
17|Lambitu|2001|Kaboro|Kuta|Sambori|Teta|Kaowa|Londu
18|Palibelo|2001|Panda|Belo|Tonggondoa|Tonggorisa|Teke|Ntonggu|Nata|Dore|Roi|2011|Ragi|Padolo|Bre
.07|Kabupaten Sumbawa Barat
01|Jereweh|2001|Goa|Belo|Beru|2009|Dasan Anyar
02|Taliwang|1004|Menala|Kuang|Bugis|Dalam|Sampir|1012|Telaga Bertong|1019|Arab Kenangan|2001|Labuhan Lalar|2009|Lalar Liang|Labuhan Kertasari|Seloto|2013|Tamekan|Banjar|Batu Putih|2020|Sermong|Lamunga
03|Seteluk|2001|Meraran|Air Suning|Rempe|Seteluk Atas|Seteluk Tengah|2008|Kelanir|2011|Tapir|2013|Lamusung|Seran|Desaloka
04|Sekongkang|2001|Sekongkang Atas|Sekongkang Bawah|Tongo|Ai Kangkung|Tatar|Talonang Baru|Kemuning
05|Brang Rea|2001|Desa Beru|Tepas|Bangkat Monteh|Sapugara Bree|Tepas Sepakat|Lamuntet|Rarak Ronges|Moteng|Seminar Salit
06|Poto Tano|2001|Senayan|Mantar|Kiantar|Poto Tano|UPT Tambak Sari|Kokarlian|Tebo|Tuananga
07|Brang Ene|2001|Mura|Kalimantong|Lampok|Manemeng|Mujahiddin|Mataiyang
08|Maluk|2001|Maluk|Benete|Bukit Damai|Mantun|Pasir Putih
.08|Kabupaten Lombok Utara
01|Tanjung|2001|Tanjung|Sokong|Jenggala|Tegal Maja|Sigar Penjalin|Medana|Teniga|Sama Guna
02|Gangga|2001|Gondang|Bentek|Genggelang|Rempek|Sambik Bangkol|Selelos|Rempek Darussalam|Segara Katon
03|Kayangan|2001|Kayangan|Santong|Selengen|Sesait|Gumantar|Salut|Dangiang|Pendua|Pansor|Santong Mulia
04|Bayan|2001|Bayan|Loloan|Anyar|Sukadana|Akar Akar|Senaru|Mumbul Sari|Sambik Elen|Karang Bajo|Gunjan Asri|Andalan|Batu Rakit
05|Pemenang|2001|Pemenang Timur|Pemenang Barat|Gili Indah|Malaka|Menggala
.71|Kota Mataram
01|Ampenan|1004|Ampenan Selatan|Ampenan Tengah|Pejeruk|Ampenan Utara|Taman Sari|Banjar|Kebun Sari|Pejarakan Karya|Dayan Peken|Bintaro
02|Mataram|1001|Pagesangan|Mataram Timur|1008|Pagutan|Pagesangan Barat|Pagesangan Timur|Pejanggik|Punia|Pagutan Timur|Pagutan Barat
03|Cakranegara|1004|Cakranegara Selatan|Cakranegara Barat|Cakranegara Timur|Cakranegara Utara|1009|Sayang-sayang|Cakranegara Selatan Baru|Sapta Marga|Cilinaya|Mayura|Karang Taliwang
04|Sekarbela|1001|Karang Pule|Tanjung Karang|Jempong Baru|Tanjung Karang Permai|Kekalik Jaya
05|Selaparang|1001|Mataram Barat|Dasan Agung|Monjok|Karang Baru|Rembiga|Gomong|Dasan Agung Baru|Monjok Timur|Monjok Barat
06|Sandubaya|1001|Dasan Cermen|Babakan|Bertais|Selagalas|Abian Tubuh Baru|Turida|Mandalika
.72|Kota Bima
01|Rasanae Barat|1001|Paruga|Nae|Sarae|Tanjung|1013|Pane|Dara
02|Rasanae Timur|1004|Kumbe|1008|Lampe|Dodu|1011|Nungga|1018|Kodo|Oi Fo'o|Lelamase|Oimbo
03|Asakota|1001|Melayu|Jatiwangi|Jatibaru|Kolo|Jatibaru Timur|Ule
04|Raba|1001|Penaraga|Rontu|PenanaE|Kendo|Ntobo|Nitu|Rabangodu Selatan|Rabadompu Timur|Rite|Rabadompu Barat|Rabangodu Utara
05|Mpunda|1001|Monggonao|Sadia|Santi|Sambinae|Penatoi|Lewirato|Mande|Panggi|Manggemaci|Matakando`;
