// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.
export default `Papua Pegunungan
.01|Kabupaten Jayawijaya
01|Wamena|1001|Wamena Kota|1006|Sinapuk|Sinakma|2002|Honelama|Hulekama|Batu Merah|Autakma|2008|Honelama Dua|Honaima|Lanitipo|Wamaroma
02|Kurulu|2001|Jiwika|Mulima|Waga-Waga|Abusa|Eragama|Kumima|Menagaima|Iyantik|Umpagalo|Hopama|Obya|Utkolo Satu
03|Asologaima|2001|Kimbin|Walak|Araboda|Logotpaga|Wawanca|Miligatnem|Loki|Tikawo|Kombagwe|Wanggonoma
04|Hubikosi|2001|Hubikosi|Kosimeage|Kosihilapok|Meagama|Pipukmo|Isakusa|Pelima|Kikhumo|Jibilabaga|Ikilumo|Sunili
05|Bolakme|2001|Bolakme|Munak|Tenonggame|Bandua|Lani Timur|Nunggarugum|Poitmos|Kugitero|Wenamela|Bimu|Tekani|Owagambak
06|Walelagama|2001|Walelagama|Pugima|Itlay Halitopo|Kubulakma|Kulaken|Wamusage
07|Musatfak|2001|Temia|Anegera|Elabukama|Siapma|Hamuhi|Kosihave|Mulupalek|Pumasili|Abulukmo|Yumugima
08|Wolo|2001|Wolo|Kukurima|Pirambot|Tegabaga|Wollo Timur|Alugi|Wunan|Wodloma
09|Asolokobal|2001|Sinata|Asolokobal|Hesatom|Asotapo|Wiaima|Ninabua|Helaluwa|Mulinekama|Yapema
10|Pelebaga|2001|Heatnem|Wililimo|Yabem|Waukahilapok|Aleak|Inanekelok|Witalak|Mulukmo|Landia|Filia|Isugunik|Hitelowa|Duabalek
11|Yalengga|2001|Yalengga|Taganik|Wananuk|Pilimo|Tumun|Akorek|Manili|Aipakma|Wugurima|Bitti|Wamanuk Dua
12|Trikora|2001|Trikora|Nanggo|Dinggilmo|Kora Jaya|Korambirik|Anggulpa
13|Napua|2001|Napua|Holima|Lani Matuan|Okilik|Healekma|Yelekama|Sapalek|Yomaima|Wilekama
14|Walaik|2001|Walaik|Elarek|Holima|Yelai|Welekama
15|Wouma|2001|Wouma|Ketimavit|Wesakma|Logonoba|Wesakin|Pipitmo|Sinarekowa
16|Hubikiak|2001|Hubikiak|Hetuma|Dokopku|Likino|Musiamia|Husoak|Hom-hom|Musiamia Dua
17|Ibele|2001|Yagarobak|Zapma|Ayobaibur|Ibele|Tipalok|Habema|Zinai|Holaliba|Yelebarek|Yokalpalek
18|Taelarek|2001|Tailarek|Senogolik|Bokiem|Iyora|Budliem|Yoman Weya|Huluaima|Entagekokma
19|Itlay Hisage|2001|Lukaken|Miami|Waroba|Yogonima|Tomisa|Helepalegem|Siliwa|Sumunikama|Kemisake
20|Siepkosi|2001|Siepkosi|Yumogima|Sekan|Noagalo|Manika|Sekan Dalam|Isawa Himan|Lunaima|Wekia
21|Usilimo|2001|Usilimo|Siba|Wosiala|Gua Wisata|Undulumo|Fikha|Meagamia|Alona|Abutpuk|Isaiman
22|Wita Waya|2001|Korma|Tulem|Alula|Arogolik|Wiligima
23|Libarek|2001|Muliama|Wenabubaga|Kilubaga|Musalfak|Punakul
24|Wadangku|2001|Wadangku|Agulimo|Musiem|Yomosimo|Luku-luku
25|Pisugi|2001|Pisugi|Pabuma|Aikima|Pikhe|Akiaput|Suroba|Wara
26|Koragi|2001|Koragi|Telegai|Kumudiluk|Tagibaga|Tenondek
27|Tagime|2001|Tagime|Porome|Onggobalo|Lakwame|Yordania Tulak|Gume Kupari|Wandinggunie|Mulugame|Lapeyo|Yanggapura|Yogobur
28|Molagalome|2001|Tanahmerah|Towagame|Molagalome|Kwigiluk|Mebunukme|Okwa
29|Tagineri|2001|Tagineri|Injuta|Binibaga|Tamokilu|Pagaluk|Gelelame|Wilaloma|Melemei|Wuragukme
30|Silo Karno Doga|2001|Wogi|Elaboge|Holasili|Yerega|Olagi|Gigilobo|Apnae|Wonenggulik
31|Piramid|2001|Piramid|Yonggime|Perabaga|Algonik|Yalinggume|Abuneri|Gobalimo|Balima|Yumbun|Beam
32|Muliama|2001|Miliama|Asologaima|Kewin|Holkima|Helefa|Sekom|Delekama|Molebaga|Silamik|Konan|Pilibaga|Hukuragi
33|Bugi|2001|Bugi|Manda|Dewene|Totni|Tagulik|Walak Selatan|Kodlangga|Air Garam
34|Bpiri|2001|Iriliga|Onggobaga|Walakma|Ayoma|Dlonggoki|Tirunggu|Dlinggama
35|Welesi|2001|Welesi|Yagara|Asojelipele|Lantipo|Pawekama|Apenas|Tulima
36|Asotipo|2001|Sogokmo|Asotipo|Putagaima|Kuantapo|Heberima|Iwigima|Pobiatma|Hitigima|Air Garam|Hukulimo
37|Maima|2001|Maima|Minimo|Esiak|Heraewa|Kepi|Husewa|Menagaima
38|Popugoba|2001|Pupugoba|Waima|Yomote|Yelelo
39|Wame|2001|Wame|Dumapaga|Yanenggame|Dogoname
40|Wesaput|1001|Ilokama|2002|Kama|Yaloaput|Mawampi|Parema|Agamoa|Silumarek|Wesaganya
.02|Kabupaten Pegunungan Bintang
01|Oksibil|2001|Kabiding|Aldom|Kutdol|Polsam|Akmakot|Mabilabol|Bunamdol|Molbib Silibib
02|Kiwirok|2001|Oknanggul|Kukihil|Kiwi|Berusaha|Pelebib|Sopamikma|Asua|Lolim|Pomding|Diip|Delpem|Mangoldoki
03|Okbibab|2001|Okbifisil|Abmisibil|Manunggal|Iriding|Atolbol|Oktanglap|Oksemar|Okaplo
04|Iwur|2001|Iwur|Kurumklin|Walapkubun|Dinmot Arim|Ewenkatop|Ulkubi|Dipol|Nenginum|Narnger|Kamyoim
05|Batom|2001|Batom|Oksip|Mongham|Sabi|Neep|Muara|Batom Dua|Akyako|Peteng|Belomo|Abukerom
06|Borme|2001|Borme|Omban|Sikibur|Onya|Arina|Bordamban|Aringgon|Bukam|Kwime|Kolgir|Cangdamban|Laydamban|Seban
07|Kiwirok Timur|2001|Okyop|Oketur|Ehipten|Wantem|Dikdon|Okyako|Okyaop|Tatam|Okhik
08|Aboy|2001|Aboy|Luban|Jubly|Armise|Woro|Pipal|Lulis Wii
09|Pepera|2001|Pepera|Okbon|Yun Muku|Denom|Bon Yakwol|Ok Telabe|Wok Bakon
10|Bime|2001|Bime|Bob|Kameme|Calab|Limiri|Teli|Lim Lim|Bunggon|Perem|Turwe
11|Alemsom|2001|Eraduman|Alemsom|Tapasik|Payol Masumkon|Tapob|Bakwalin Yub|Imiryi|Sumtamon|Bondik|Muruman|Binalkom|Tibal
12|Okbape|2001|Bape|Masim|Akmer|Kasawi|Tapasik Dua Bapenka|Ibot
13|Kalomdol|2001|Dabolding|Kalomdol|Tulo|Arinkop|Imik
14|Oksop|2001|Oksop|Mimin|Atenor|Oktumi|Alutbakon
15|Serambakon|2001|Yapimakot|Seramkatop|Parim|Siminbuk|Modusit|Wanbakon|Yakmor|Okatem
16|Ok Aom|2001|Kungulding|Bulangkop|Limarum|Yumakot|Aplim|Okdo
17|Kawor|2001|Arintap|Tarngop|Kawor|Sakup|Umding|Nanum|Ater
18|Awinbon|2001|Awinbon|Nanum Anaip|Mikir|Kawe|Yelobib
19|Tarup|2001|Tarup|Marang Tiking|Imsin|Bitipding|Onkor|Beten Dua|Omor
20|Okhika|2001|Okelwel|Kotyobakon|Okteneng|Tengnong
21|Oksamol|2001|Okma|Oktae|Tinibil|Okdilam|Autpahik|Tomka|Okpa|Okhaka|Honkuding|Bomding|Okdunam|Paune
22|Oklip|2001|Oklip|Okhim|Oktem|Okbumul|Okamin|Oktumi|Komok
23|Okbemtau|2001|Oktau|Oktaru|Okbem|Okngam|Bemhimiku|Bilip Bayo|Atang Doki|Okalut Kumal|Kaep
24|Oksebang|2001|Kubiphkop|Okano|Sebul|Mangabip
25|Okbab|2001|Sabin|Borban|Kirimu|Dumpasi|Maksum|Pedam|Tupoplyom|Yapil|Atembabol|Omliom|Peneli|Markom
26|Batani|2001|Karye|Batani|Segame|Palur Satu|Palur Dua|Sople|Bakata
27|Weime|2001|Merpasikne|Taramlu|Weime|Meryang|Limrepasikne|Youlban|Mekdamgon|Daluban|Nomteren
28|Murkim|2001|Bias|Bumi|Tero|Delemo
29|Mofinop|2001|Mot|Milki|Yubu|Muara Asbi|Tual
30|Jetfa|2001|Jetfa|Lulis|Tupalma Satu|Tupalma Dua|Kalimbu|Bris
31|Teiraplu|2001|Teiraplu|Sinami|Maigame|Murme|Yuaban Satu|Yuaban Dua|Terapdei|Yitarget|Teriame|Bautme
32|Eipumek|2001|Eipumek|Lalakon|Londinin|Talemu|Wakidam|Bunyirye|Basiringe|Barama|Tanime|Serabum|Supleyu|Kweredala|Mungkona|Malingdam
33|Pamek|2001|Marikla|Yabosorom|Pamek|Barice|Imde|Lumdakna|Baramirye|Mandalak|Yokul|Kalek|Pinggon
34|Nongme|2001|Nongme|Rubol|Yokom|Yarigon|Omtamur|Cangpally|Kwarban
.03|Kabupaten Yahukimo
01|Kurima|1001|Obolma|2002|Ibiroma|Hihundes|Wanem|Anjelma|Pusuaga|Wulik Punua|Kilise|Air Garam|Esalien|Lukulema|Tukuarek|Kima|Yagarelo|Soroh|Eroma|Lotia|Wuluagaima|Huken|Huguma|Parela|2023|Hesmat
02|Anggruk|2001|Yahulikma|Lelambo|Tulpa|Ilwap|Kiltam|Pilong|Vuno|Suahi|Tohong|Paliptek|Letin|Hohe
03|Ninia|2001|Ninia|Liligan|Niniahan|Waerek|Wahaik|Sohwal|Babet|Kahul|Hwealoma|Liligan II
04|Silimo|2001|Momnoak|Silimo|Eksa|Siloma|Asia|Suet|Walkruk|Sodule|Sagaduk|Sianele|Eremnahom|Silon|Nikilei|Suok|Fabe|Weakma|Pinda|Hwesalemo|Sebin|Wubialo
05|Samenage|2001|Samenage|Haleroma|Muke|Pona|Ison|Asotapo|Hirin|Notnarek|Hugi Lokon
06|Nalca|2001|Nalca|Cenderawasih|Manggona|Bolda|Emm|Imsekla|Hein|Luwemna
07|Dekai|2001|Dekai|Kuaserama|Moruku|Massi|Keikey|Kuari|Muara|Kiribun|Kokamu|Tomon I|Sokamu|Tomon II
08|Obio|2001|Munu|Obio|Pugun|Ujin|Yahufa|Jibak|Patin|Hom hom|Wendame|Kwakenoro|Busupa|Yagebo|Penigik
09|Suru Suru|2001|Gopa|Jinusugu|Woropi|Senipan|Yosua|Rentis|Solok
10|Wusama|2001|Apdagma|Sabin|Mugi|Harap|Suok|Mul|Kolodoma|Sangatur|Sowaling|Yerekama|Walkuma
11|Amuma|2001|Amuma|Sarmuge|Tolikapura|Wisikma|Silorin|Waeklek|Balum Erang|Golowen|Orugai|Plau|Sagasal|Kinika|Harapan
12|Musaik|2001|Usaregeik|Lidipmu|Sumegen|Hendikma|Bue|Haletuk|Dekbok|Yeriko|Weleheikma|Esaikma
13|Pasema|2001|Pasema|Leinoko|Lowet|Wea|Sengangge|Wulin|Pupi
14|Hogio|2001|Paima|Dugumhad|Leleak|Subsal|Sengsenagaik|Sipnidipmu|Hogio I|Hogio II
15|Mugi|2001|Kosihun|Seima|Userem|Yuarima|Ugem|Wusagasem|Hunenima|Itlay Wopi|Togoluk|Herawe|Hendang|Ilokomo|Hulesi|Wanesi|Panyoke|Nyikinen|Wesangma|Olomising|Wemasili|Lugulmu
16|Soba|2001|Soba|Hepinis|Aguluntipmu|Nilen|Surukmu|Tanda
17|Werima|2001|Lokon|Luarima|Werima|Hanoasuok|Wesagalep|Wesama|Weasi|Weriaput|Suesi|Nesuwen|Esema Husage|Libuk|Hagawen|Hepia
18|Tangma|2001|Tangma|Wamarek|Hipela|Huewi|Punno|Simeka|Yeleas|Aleleng|Yalimo|Helo
19|Ukha|2001|Ukha|Kuleken|Amisangi|Wenapuk|Eki|Yelepunu|Siolorema|Musanarek|Walialema|Lua|2022|Wakunyama
20|Panggema|2001|Pontenikma|Kuni|Panggema|Homtonggo|Tukam|Kemumanggen|Yangkali|Weresili|Susek|Kolu|Tonggoi|Bineluk|Masahan
21|Kosarek|2001|Kosarek|Nahomas|Silkom|Wahe|Hombuka|Mine|Uldam|Tiple|Wesaltek|Konosa|Illion
22|Nipsan|2001|Nipsan|Tapla|Walmak|Serengon|Ikmu|Biu|Ilukdamon|Yalmun
23|Ubahak|2001|Ubahak|Saruk|Pini|Sosomikma|Suhuntek|Keleng|Silong|Nurap|Wamuhuk|Welile|Mabien|Kibianggen|Koluang|Tolombing|Furuluk|Oblin|Bisifak
24|Pronggoli|2001|Siwikma|Pontenpilik|Piliam|Hiklahin|Helapilik|Lirutek|Huhulpunu|Pronggoli
25|Walma|2001|Walma|Solinggul|Hontulun|Honggolek|Werene|Weri|Wewasi|Yetehup
26|Yahuliambut|2001|Subundalek|Tanggeam|Amfulma|Suksale|Linggisen
27|Hereapini|2001|Hereapini|Pelentum|Homboki|Menetsing|Pue|Kabukal|Kinkun|Hoet|Muhumu|Ohena|Nelisa
28|Ubalihi|2001|Wanam|Hereky|Membaham|Wisomi|Talambela|Sehelu|Ubalihion|Walahan|Salakma|Samiyul|Letfet
29|Talambo|2001|Talambo|Tibul|Kikila|Palukae|Wubri|Bari|Lulum|Paleromon|Lelambo 2
30|Puldama|2001|Puldama|Kasen|Bako|Balsek|Manbolak|Famek|Semlu|Baru
31|Endomen|2001|Endomen|Okloma|Delon|Suron|Sentul|Gidomen|Galsin|Kouwet
32|Kona|2001|Kona|Kalpok|Seklak|Wetmuk|Kugun
33|Dirwemna|2001|Dirwemna|Aksal|Dolsen|Salengkomo|Silion
34|Holuwon|2001|Holuwon|Danggema|Weni|Sosi|Sia|Bineleruk|Sohonggik
35|Lolat|2001|Wanim|Lolat|Bunde|Serahak|Webile|Dinggila|Esalek|Denema
36|Soloikma|2001|Weawen|Kwelena|Singokla|Banga|Soline|Musan|Salbi|Erim
37|Sela|2001|Sela|Megom|Mondon|Horoman|Makero|Orisin|Monamna|Ejub|Dolbol|Hemuka|Phoy|Sulda|Mekdua|Bera|Holdomen|Asok
38|Korupun|2001|Korupun|Dagi|Wemin|Morome|Moo|Batkuk|Maldua|Amdua|Somsek|Basal|Yamdua|Dildau
39|Langda|2001|Langda|Alirji|Laryi|Wasumurji|Kirabuk|Kap-kap|Yalar|Bebekle|Lukun
40|Bomela|2001|Bomela|Yalmabi|Kitikni|Sombat|Kubialat|Palamdua
41|Suntamon|2001|Suntamon|Tapasik|Bulbul|Dirik|Yup|Bongkok|Masumkon|Binalkon
42|Seradala|2001|Seradala|Moruf|Koper|Teret|Tokuni|Burupmakot|Yasip|Masomduba|Samboga
43|Sobaham|2001|Yalisomon|Yabi|Sobaham|Balinggama|Dohong|Hamik|Kulahaik|Simbuk|Puahun|Silak Pahabol|Sele|Benembia|Hubik
44|Kabianggama|2001|Kabianggama|Sohobma|Sohal|Bahabolma|Subayo|Buahun|Domul
45|Kwelamdua|2001|Debula|Kwelamdua|Kubuk dua|Senayom|Sesepne|Baluk|Kemligin|Obis|Yalidomon|Kabulan
46|Kwikma|2001|Silakma|Somarin|Kenkeni|Monin|Enggelasue|Oakbisik|Momenggama|Husmo|Karelma|Usabini
47|Hilipuk|2001|Hilipuk|Homidipmu|Kini|Yaruhuk|Jamin|Dindok|Sohondipmu
48|Duram|2001|Duram|Yeminikma|Goak|Digitme|Dengat|Niniwi
49|Yogosem|2001|Yogosem|Kiroma|Sogasio|Saikama|Hokolekma|Esahapuk|Mesahaput
50|Kayo|2001|Kayo|Molama|Sebu|Walet|Hombesaloma|Alhai|Uase
51|Sumo|2001|Sumo|Uam|Maku|Obokain|Jibuk|Wenapong|Muara Balim|Hunisi|Boor|Wirilu|Kwiriside
.04|Kabupaten Tolikara
01|Karubaga|1001|Karubaga|2002|Kogimagi|Muara|Ampera|Elsadai|Ebenhaiser|Kolilan|Kuloname|Lirak|Kimobur|Kuragepura|Kiranage|Luwik|Gininggadonak|Danggulurik|Gurikme|Molera|Nalorini|Beleme|Gurikagewa|Pulanggun|Yalikaluk|Losmen
02|Bokondini|1001|Bokondini|2002|Mairini|Apiam|Umaga|Galala|Mingganggo|Tenggagama|Kologume|Lambogo|Jawalane|Dunduma
03|Kanggime|1001|Kanggime|2002|Marlo|Logon|Aulani|Ligiibak|Kerena|Purugi|Lawor|Kagimaluk|Dundu
04|Kembu|1001|Kembu|2002|Mamit|Yowo|Nugari|Kobon|Kabori|Genani|Wulinaga|Aworera|Agimdek|Tioga
05|Goyage|2001|Goyage|Yemarima|Tigikun|Dugi|Doge|Benari|Wijamurik|Woji|Mampulaga|Tidur Mabuk|Bini|Didelonik|Kumbu|Peko|Tiri|Tigir|Bopa|Angkasa|Gilok
06|Wunim|2001|Wurineri|Pokegi|Arombok|Enanagi|Pindak|Gilopaga|Keribaga|Wona|Numbuboton
07|Wina|2001|Wina|Gualo|Bimbogul|Yugumengga|Wariru|Yugubuk|Akima|Malela|Nakwil|Finai|Holandia|Tawi|Yogweme
08|Umagi|2001|Umagi|Yali|Nambu|Nolopur|Yaleme|Gatini|Mino|Gurin|Piriluk|Pagongga|Warna|Popaga
09|Panaga|2001|Panaga|Ibunuh|Saksi Maler|Kutiom|Eragani|Pindanggun|Siak|Yandono|Paido
10|Woniki|2001|Lugwi|Yaliwak|Teropme|Yigonime|Mome|Bugum|Pagona|Wunabu|Wilileme|Yangguni
11|Kubu|2001|Aruku|Kubugiwa|Kubu|Numbugawe|Tiyenggupur|Murik|Minagi|Kalewi|Menggenagi
12|Konda/Kondaga|2001|Konda|Arulo|Mandura|Mowilome|Arumagi|Gimo|Silabulo|Arikoba|Tingapura|Ganage|Yawineri
13|Nelawi|2001|Mondagul|Timojimo|Tabowanimbo|Nelawi|Woromolome|Kendemaya|Palagi|Megapura|Wabuna|Minagame|Barename/Luanggi|Yilogonime/Tabinabo
14|Kuari|2001|Kuari|Menggeba|Alopur|Kenen|Wanggugup|Baliminggi|Abepur|Markar|Luanggi|Kondegun|Jinulira|Kibur|Tebenalo|Umaga|Kurik|Menggenagame|Gubagi
15|Bokoneri|2001|Bokoneri|Donggem|Abimbak|Munagame|Kanewunuk|Nanggurilime|Kurewunuk|Durima|Lerewere|Bolly|Omuk|Wonaga|Waringga|Tanabume|Kanere|Nunggalo|Weri
16|Bewani|2001|Abena|Nogobumbu|Bilubaga|Gabunggobak|Wulurik|Wanggulam|Bitillabur|Windik|Yibalo|Wania|Arelam|Gelalo|Duma|Yinama
17|Nabunage|2001|Nabunage|Kupara|Kutime|Kumbo|Timbindelo|Jekito|Wewo|Geningga|Kimilo|Missa|Logilome
18|Gilubandu|2001|Tinggom|Egoni|Martelo|Lerewere|Yakep|Welesi|Orelukban|Baguni|Kulutin|Yamulo
19|Nunggawi|2001|Nunggawi|Kokondao|Belep|Kuripaga|Kimobur|Wondame|Kilungga|Nombori|Delelah|Gilo|Undi|Derek|Numbe|Kanggineri|Wonoluk|Barenggo|Tunibur|Woyi|Kubalo|Tinoweno|Mololowa|Kunipaga|Kabumanggen|Kondangwi|Kipino|Tomobur
20|Gundagi|2001|Wamolo|Woraga|Kalarin|Gubuk|Umar|Wobe|Gingga|Punggelak|Kurik|Gumbini|Muruneri|Nangga|Enggawogo|Wamili|Oker|Winengga|Aworera
21|Numba|2001|Numba|Baliminggi|Kuma|Yugumena|Yalogo|Yiragame|Tingwineri|Guniki|Keragigelok|Jinuwanu
22|Timori|2001|Bolubur|Geneluk|Tirib|Beremo|Pirage|Koinggambu|Liwina|Eragani|Luki|Tioner|Logulo|Bawi
23|Dundu|2001|Dundu|Nugini|Kembu|Kurupu|Yiku|Bimo|Dugunagep|Nilogabu|Nakwi|Nini
24|Geya|2001|Geya|Alobaga|Timori|Nawu|Tinagoga|Witipur|Jelepele|Winalo|Kibu|Wunggilipur|Weyambi|Dimbara
25|Egiam|2001|Egiam|Yonira|Tabonakme|Murni|Yoka|Wayongga|Weri|Pinde|Kurba|Kaliundi
26|Poganeri|2001|Gagulineri|Telekonok|Kuoklanggunik|Bogokila|Mabuk|Nogari|Genage|Tigir|Gindugunik|Konengga
27|Kamboneri|2001|Berembanak|Habag|Kekoli|Kamboniki|Kaloniki|Tari|Marbuna|Malta
28|Airgaram|2001|Onggokme|Kubur|Weu|Liwese|Wenduri|Tabo Wanimbo|Lenggup|Tinger
29|Wari/Taiyeve II|2001|Yanora|Wari/Taiyeve|Papedari|Dotori|Arebe/Ninggame|Kowari|Wiki|Kuruku|Friji|Dorera|Dustra/Yamiriko|Muna|Kalibu|Laniloma|Wakumendek|Timoga/Kabupaga|Beleise
30|Dow|2001|Dow/Bijere|Takri|Prawa|Sigou|Dagari|Warka|Pakare|Tigu|Bire|Itoli|Vokuyo
31|Tagineri|2001|Silo|Logi|Tagi|Bini|Dunda|Getiem|Rumbepaga|Yimabnime|Wanuk|Lamaluk
32|Yuneri|2001|Yuneri|Yido|Omibur|Tenabaga|Wonabunggame|Gembileme|Wenome|Mopi|Kanggilo|Yudimba|Umar
33|Wakuwo|2001|Wama|Wonitu|Kumbur|Kwarini|Weyage|Timer|Gulak|Nowo|Gunalo|Korlo|Towolome|Golena
34|Gika|2001|Geka|Kwa|Gelok|Makido|Yinuwanu|Wanuwi|Dimbara|Wenigi|Membramonggen|Tabunakme
35|Telenggeme|2001|Telenggeme|Aukuni|Tenek|Kimunuk|Kimugu|Yagagobak|Linggira|Wekaru|Dolunggun|Kagi
36|Anawi|2001|Anawi|Yalipura|Kotori|Bieleme|Yalokobak|Linggira|Aridunda|Loguk|Imurik|Gineri
37|Wenam|2001|Banggeri|Igari|Tina|Telelomi|Kopenawai|Wunggi|Baganagapur|Milineri|Mili|Geyaneri
38|Wugi|2001|Wugi|Loma|Gitar|Gilime|Lena|Timoneri|Kuagembur|Wuronggi|Buangludah|Pindelo|Koli
39|Danime|2001|Wania|Milipaa|Tarawi|Niagale|Bumbu|Ambena|Gunombo|Mawi|Ripa|Delegari
40|Tagime|2001|Peyola|Kogotime|Gabunam|Gulak|Melaga|Ekoni|Minggen|Kandimbaga|Kinebe|Belela
41|Kai|2001|Kaiga|Bawi|Tina|Kurbaya|Wiyangger|Again|Piraleme|Tunggunale|Kotorambur|Wolu
42|Aweku|2001|Wuluk|Wenggun|Posman|Tiyonggi|Yelly|Agin|Kogagi|Yebena|Wamigi|Kolanggun
43|Bogonuk|2001|Bogonuk|Wisman|Paba|Ewan|Wumelak|Walelo|Laura|Talinamber|Aliduda|Andomak
44|Li Anogomma|2001|Wiyaluk|Aburage|Kogoyapura|Erimbur|Leragawi/Megagirakusk|Longgoboma|Tingwi|Gubura|Lubuk|Bogome
45|Biuk|2001|Biuk|Guburini|Yiluk/Kondenggun|Yugu Mabur|Tomagipura|Yiyogobak/Kibur|Galubup|Mbinime/Jinulira|Wonabu|Tomagi/Gubagi|Purugi
46|Yuko|2001|Pekaleme|Teleme|Giko|Kungge|Kotorambur|Miyanagame|Karu|Tabuh|Gwak Dugunik|Minegimen|Ambirik
.05|Kabupaten Mamberamo Tengah
01|Kobakma|2001|Kobakma|Ninugagas|Seralema|Gimbis|Boroges|Aunduang|Luarima|Guawage|Moga|Keniwa|Sembegulik|Dogle|Wiyugobak|Baliklabuk|Yagalim
02|Kelila|2001|Kelila|Dibunggen|Timeria|Uganda|Dogobak|Yalenggolo|Binime|Tikapura|Onggobalo|Kambo|Kindok|Tari|Gelora|Yagabur|Pelanme|Tonggrik|Kumbu|Mabuna|Manggaleso
03|Eragayam|2001|Winima|Mogonik|Winam|Kino|Ayeki|Enggama|Wurigelobar|Pagale|Arsbol|Yabendili|Moligi|Kugab|Engaima|Erageam|Wanilok
04|Megambilis|2001|Megambilis|Tariko|Homasan|Higisyam
05|Ilugwa|2001|Kalarin|Melenggama|Ilugwa|Wirima|Danama|Illusilimo
.06|Kabupaten Yalimo
01|Elelim|2001|Elelim|Aluis|Honita|Yabema|Pihel|Walkep|Pangkik|Maribu|Yakikma|Ulo|Sira|Ohoam|Bulmu|Ubi|Pirip|Momonhusi|Helabu|Pungkahik|Wekolani|Hobakma|Wasua|Warikma|Kalak|Isila|Fima|Sohi|Pasimbolo|Wagagu|Sowi|Sipson|Sipsoi|Eregi|Ohoniam|Hiling|Duwong|Pisireg|Tanapasir|Olani|Sili|Hesmat|Molinggu|Werekma|Emon|Kwikma
02|Apalapsili|2001|Apalapsili|Hubliki|Kulet|Yarema|Asiligma|Lambukmu|Suwewili|Yohul|Lilinsaluk|Natoksili|Hinanggoambut|Wiyukwilik|Fari|Wasalalo|Suerlihim|Orohon|Habalo|Sabilikalem|Wanamalo|Kundikele|Kelampurim|Holukalem|Yeptek|Benyam|Temput|Sabualo|Nanahoruk|Kengkenbun|Sien|Kinhe|Humalem|Pipisim|Makrig|Ilirek|Filiahik|Kilat|Baptekma|Nohonil|Asilikma|Tikano|Nasinema|Eal|Hukalopunu|Alimuhuk|Pong|Molinggi|Sobikambut|Wiralesili|Holuogalma|Falukwalilo
03|Abenaho|2001|Abenaho|Wambalfak|Landikma|Dombomi|Dosumo|Wambo|Sombule|Hubliki|Hulikma|Sebi|Suminaikma|Ulun|Fuahe|Wutlarin|Kolaima|Wanggibo|Walagima|Tagabaga|Bohum|Jinggiwi|Hurualma|Humalma|Yahatma|Sohombunu|Bumbum|Burim|Dahonaikma|Musanahikma|Abagima|Waghasilimo|Wileroma|Obabin|Babin|Elesim|Wanwal|Sabilironggo|Yanamik|Lakongkong|Helaksili|Bukurik|Kewi|Yambaikma|Hubualma|Yuktanggo|Wambal|Lilimuhuk|Hulhule|Mahiyal|Alugi|Sahikma|Bonahik|Eliyekma|Yabusup|Arikbalek|Yawan|Fuim|Witlanggo|Worowi|Bonggi|Wilak|Wanggun|Hombanma|Yama|Halifur|Beim|Ulusi|Salo|Moban|Mulip|Ulukhumi|Halisek|Lohomabel|Kule|Kandibung|Gefido|Sapiwarek|Fialem|Horakia|Suahe|Uluhufuk|Waroham|Sohi|Akris|Pirikalem|Sumbul|Hundilip|Amuki|Wamhor|Kesuwi|Pamumu|Wafuhuk|Lilluikma|Noholuok|Wanam|Nenomani|Wilofing|Salohe|Dama|Kelesu|Kaboholik|Horenikma|Lasikma|Suele|Heahobak|Maleo|Usabiye|Wiwulik|Somohi
04|Benawa|2001|Gilika|Trikora|Ampera|Pepera|Naira|Siwa|Tiwayi|Kutakuruk|Narau|Neigase|Martaru|Himi|Nungkere|Puruku|Paluke|Lulum|Pensale|Iyap|Wibi|Konobun|Wirsa|Karamina|Dukunasi|Thamaksin|Kamika|Uramburu|Kapawa|Miyawi|Yakwa|Wermas|Makrip|Ikon|Key|Lawe|Kukdomol|Nihol|Nuorok
05|Welarek|2001|Welarek|Werenggik|Saly|Mabualem|Pisanggo|Welarekpunu|Hindalimuhuk|Menepini|Soharam|Kampol|Tahamak|Punui|Sakam|Sinahal|Samaria|Hamboik|Mohobiye|Halialo|Walingkapma|Kayalem|Seherek|Halisek|Wompoli|Fikfak|Mohonu|Pikohofari|Feingkama|Holowi|Poik|Koum|Hobut|Mondek|Mamion|Selek|Ambiliki|Ubalihi|Salema|Selebi|Langam|Pami|Pirang|Poholanggen|Nangkulamulan|Irarek|Ampolongsili|Sumtan|Ulum|Kayo|Panal|Hilariki|Tinmuhuk|Yahamer|Helebol|Silfal|Sukalimi|Nohonil|Lasik|Panalulun|Wasupahik|Folongsili|Amuluk
.07|Kabupaten Lanny Jaya
01|Tiom|1001|Bokon|2002|Oyi|Gurika|Olume|Dura|Langgalo|Kuapur|Wadinalome|Yilondum|Palunggame|Ginime
02|Pirime|2001|Umbanume|Wenam|Yalipak|Ekanom|Yugumbinik|Amberingime|Aniwo|Bugumbak
03|Makki|2001|Kemiri|Mamiri|Kotorambur|Yorenime|Waganenga|Gembilani|Nambume|Tengenawi
04|Gamelia|2001|Gamelia|Pirawun|Wupi|Gawiwarak|Meyagale|Wulaipas|Gunagewak|Wunume
05|Dimba|2001|Dimba|Yugwa|Magegobak|Nongopnage|Wengenambur|Wawiragi|Mewilangun|Talibarenak
06|Melagineri|2001|Malagai|Oka|Bagi|Ganume|Binilani|Gumban|Lowanom|Nambu
07|Balingga|2001|Tima|Balime|Balingga|Gume|Timonikime|Binolanggen|Dewaka|Yialo|Towewak|Yumaneri
08|Tiomneri|2001|Kuwobaga|Milinggame|Arigineri|Muleme|Arungwi|Ponuma|Gubulela|Kolari|Gumbo
09|Kuyawage|2001|Kuyawage|Wupaga|Luarem|Tumbupur|Uwome|Tunikele|Peko|Yugunomba
10|Poga|2001|Megalunik|Lugobak|Kanikbukme|Poga|Bigipaga|Luneri|Binipaga|Mugime|Brigme|Unikme|Binompaga|Lugwa|Guaneri
11|Niname|2001|Dugume|Wulundia|Dapogi|Kulumburu|Molobok|Tugunakwi|Yanuru
12|Nogi|2001|Yirene|Yogobak|Kwenukwi|Libungga|Unom|Wimolome|Weneogun|Berangwi
13|Yiginua|2001|Tepogi|Ninabua|Golikme|Ninengwa|Weri|Gumagame|Abua
14|Tiom Ollo|2001|Kumuluk|Giari|Bonanip|Kukepake|Wayuleme|Bogomanum|Pindoak|Kotorambur|Numbo|Lambui
15|Yugungwi|2001|Konikme|Giwan|Lugom|Mabume|Wandoak|Bogun Kunik|Urgelo|Omapaga|Gimili Alome
16|Mokoni|2001|Guninggame|Mokoni|Popome|Wakumalo|Bigipura|Yanggelome|Wuyumbur|Kondename|Bumalome
17|Wereka|2001|Tabukeker|Ponalo|Timi|Wuragi|Tiwa|Dingun|Lura Marah|Pelek|Beyongwi
18|Milimbo|2001|Milimbo|Takobak|Kugame|Wamindik|Kidoni|Jinok|Wewolome|Umbename
19|Wiringgambut|2001|Yiwili|Golo|Golomi|Yugumobur|Milidi|Uniwani|Wiringgambut|Wuluwebur|Kiludo|Giruwi
20|Gollo|2001|Golopura|Wirini|Nileme|Libome|Kulia|Yamiga|Gubugame|Kamenak|Perime|Wadinawi|Nengguga
21|Awina|2001|Nambume|Indawa|Eyuni|Yugumia|Dolinggame|Tinggira|Wumuak|Andiaput|Wuragabur
22|Ayumnati|2001|Anitila|Nanim|Lubutini|Tikome|Tikoyowa|Bogogunik|Wanggunom|Nindonak|Luagame
23|Wano Barat|2001|Wamiru|Dugu-dugu|Andugume|Tinime|Mume|Nenggeya|Tenawi|Kobanu|Piragi|Nabei|Mingga
24|Goa Balim|2001|Wamitu|Balimneri|Timotani|Kungganeri|Gwilonik|Ilim|Dinuwi
25|Bruwa|2001|Bruyugu|Wame|Ogodome|Ekaba|Longgapur|Tikuluk|Birik|Yalogu|Wumbugi
26|Balingga Barat|2001|Tinggipura|Yeyugu|Yugume|Baliempura|Denomagi|Magame|Lorea|Anggumabume
27|Gupura|2001|Lelam|Teiko|Yaneko|Kimbo|Penggima|Magelo|Onesia|Wapur|Andeyok|Kibingga|Ogobakni|Jilam
28|Kolawa|2001|Ambena|Kolayak|Wanuga|Labora|Kondena|Kolunggu|Yagarikme|Timotius|Gunumbur|Lalugume
29|Gelok Beam|2001|Pirambor|Gondura|Juta|Tigima|Gelok|Murtani|Beam|Wanggu|Kulip
30|Kuly Lanny|2001|Indugu|Guburini|Jiwikelanny|Nisimok|Yugume|Piname|Londu|Kagaluwi
31|Lannyna|2001|Bonom|Kuwanom|Kumulume|Uwagambur|Lagame|Kuwoge|Laurapaga|Bawi|Yugimbo|Tinggini|Ogin
32|Karu|2001|Ayafofa|Salemo|Yudani|Towoluk|Tunume|Delegari|Igimbua|Yilokdu
33|Yiluk|2001|Odika|Yubumabur|Ekapame|Papani|Kubagalo|Jilekme|Wanome|Yiluweneri
34|Guna|2001|Guna|Gukopi|Kori|Keyagalo|Nondinime|Wigume|Piwugun
35|Kelulome|2001|Kelulome|Wiyagi|Talogi|Wiringgame|Wegenpura|Ilunggijime|Juyiga|Peragime|Muluneri|Lewinagi
36|Nikogwe|2001|Wanggagome|Langgime|Wulawa|Pindalo|Kotorambur|Ambime|Wumbanakme|Yimiribaga|Elubaga
37|Muara|2001|Muara|Lualo|Abua|Gikur|Gipura|Gulu|Bogangi|Golome|Wiyapur|Kuruguneri
38|Buguk Gona|2001|Kabiga|Tekul|Melendik|Pirime|Karunggame|Ilunggime|Timolome|Wunime|Genena|Kulogonggame|Kelonome|Dua Lanny|Dangguni
39|Melagi|2001|Wabiragi|Yigemili|Gilo|Kewagi|Nombome|Numbokawi|Mbu|Wunabunggu
.08|Kabupaten Nduga
01|Kenyam|2001|Kenyam|Kemali|Sralala|Delpel|Yike|Yunat|Dim|Ulunmu|Bombam
02|Mapenduma|2001|Mapenduma|Duma|Yoe|Palsam|Endumu|Litkui|Nowomlusu|Kelapa Dua|Dumdum|Lunggadumu
03|Yigi|2001|Yigi|Ekilapo|Suwenem|Karunggame|Sirit|Disendobo|Sumbo|Yebadolma|Lumbukdumu|Wiritlak|Delsa|Borot
04|Wosak|2001|Pilini|Ndugwa|Biala|Bambisik|Sitpogol
05|Geselma|2001|Geselma|Talem|Kosolpem
06|Mugi|2001|Mugi|Dondoklema|Dobopem|Paru|Wundui|Kemamburu|Womsit|Delit|Keret Anggoma|Manet|Miri|Yelsengge|Sarit|Unue|Mirikil|Sambua|Gisarok|Isiklak
07|Mbuwa|2001|Mbuwa|Otalama|Arugia|Opmu|Digilimu|Kogomaru
08|Gearek|2001|Tribid|Gearek|Kibid|Weneworarosa|Gebem|Bomegi|Gilingga
09|Koroptak|2001|Kroptak|Miniem|Golparek|Pesat|Komoroam|Gol
10|Kegayem|2001|Gilpid|Wipdumu|Bambi|Osama|Kagayem|Ininkwaning|Kumbuklema|Sigimbut|Sanwaruk|Kusit|Kumbun|Peya-Peya|Narugu
11|Paro|2001|Paro|Lombrik|Animarem|Tawelma|Loaraba
12|Mebarok|2001|Meborok|Yuguru|Lemurak|Setmit|Aptam|Ngenamba|Narugum|Eregenmanggal|Talpam|Siginimarem|Bone|Olunmu|Sabiem|Pereki
13|Yenggelo|2001|Yenggelo|Maima|Nolo|Wuarem
14|Kilmid|2001|Gemam|Puruwa|Yutpul|Kilmid
15|Alama|2001|Alama|Nolit|Gin|Kulesa
16|Yal|2001|Yal|Yimogi|Gimi|Mugiarem|Palpam|Samba|Sitdobo|Diringgama|Dangenpem|Undo|Betbere|Muruldumu|Yaba|Dengpa|Girimnak|Lambule|Sujomdobo|Suelama|Gularem|Biledumu
17|Mam|2001|Mam|Pukle|Wolmbam|Wanduama|Yibi|Lakda|Yebandui|Laruid|Dendamba|Kibiaren|Paruarem|Kibo|Putdumu|Darakma
18|Dal|2001|Dal|Silan|Gurumbe|Kaboneri|Silankuru|Grinbun
19|Nirkuri|2001|Nirkuri|Binime|Uenoma|Pasebem|Sigmie|Nirigimbirik|Oldobo|Likubuk|Kokujondumu|Kurigi
20|Inikgal|2001|Biripem|Dakbri|Abualak|Urugom|Area|Wumaga|Gulama|Kigam
21|Iniye|2001|Iniye|Baklema|Kibendumu|Simiye|Embuklem|Kosobak
22|Mbulmu Yalma|2001|Uburu|Kabolilangen|Kolma|Brambel|Kiabypma|Kibisim|Labrik
23|Mbua Tengah|2001|Paris|Simie|Urugi|Pirim-Pirim|Tombisik|Yepma|Sokore|Tobonggom|Rapa
24|Embetpen|2001|Wendama|Embetpem|Yenai|Digilimu|Bisikimu
25|Kora|2001|Kora|Nanggoal|Wenam|Wilimi|Brutnai
26|Wusi|2001|Wusi|Ginigit|Pijemae|Gimigip
27|Pija|2001|Nganai|Pija|Sitgama|Siat|Murupbaye
28|Moba|2001|Moba|Gunea|Kwegono|Langpang|Yeretma|Anggulpa|Moba Dua|Pijama
29|Wutpaga|2001|Muli|Tinigele|Wuone|Luaren|Wangun|Wutpaga
30|Nenggeagin|2001|Neggea|Wulagumi|Kombama|Wenggenambut|Nenggeagin
31|Krepkuri|2001|Krepkuri|Alguru|Sagapusatu|Mumugu|Ginid|Banggabeak
32|Pasir Putih|2001|Mandala|Trim|Benggem|Pasir Putih`;
