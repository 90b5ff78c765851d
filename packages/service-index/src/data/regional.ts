/**
 * Words of regional languages > everyday Indonesian, by BCP 47 code. All unverified: general knowledge, not yet read by a
 * native speaker; a region corrects and adds with `words.regional`. Only words that carry a wish: pronouns and particles
 * are in the list `empty` of words.ts.
 */
const byLanguage: Readonly<Record<string, string>> = {
  // Jawa
  jv: `
kelangan, kecolongan, kecalan > hilang
suwek, bedah > rusak
sedo, tilar, tilar donya, sedane, kapundhut, pejah, ninggal, ora ono > meninggal
lair, miyos, bayi, lahire, nglairake > lahir, bayi
rabi, palakrama, krama, mantu, ningkah > nikah
pegat, pisahan > cerai
boyong, boyongan, pindah omah > pindah
griya, griyo, omah, dalem > rumah
siti, lemah, sawah > tanah
lare, bocah, yoga, putra, putri > anak
layang > surat
ndhaptar > daftar
dodol, sadean, sade, bakul, dodolan, bakulan, dagangan > jualan, usaha
nyambut gawe, nyambutdamel, pakaryan, kerjo, megawe > kerja
pejet, lara, gerah, loro > sakit
mlarat, kere, ora duwe, mboten gadhah > miskin, tidak mampu
pajek, paos, padjeg > pajak
setrum, lampu > listrik
montor, pit montor, sepedha montor > motor
tuku, tumbas, mundhut > beli
wong tuwa, mbah, simbah > orang tua
ngganti, nggantos > ganti
telas, entek > habis
sarean, pasarean > makam`,
  // Sunda
  su: `
leungit, kaleungitan, kapaling, dipaling > hilang
soeh, butut > rusak
maot, pupus, ngantunkeun, tilar dunya, paeh > meninggal
orok, ngalahirkeun, babar, dilahirkeun > bayi, lahir
rendengan, ngarendeng, hajat > nikah
pepegatan, pegatan, pirak, papisahan > cerai
ngalih, pindah imah, pipindahan > pindah
imah, bumi, rorompok > rumah
taneuh, lahan, huma > tanah
enggal > baru
budak, murangkalih, barudak > anak
serat > surat
ngadaptar, ngadaftar > daftar
icalan, jualeun > jualan, usaha
padamelan > kerja
gering, teu damang, udur > sakit
teu mampuh, malarat, teu gaduh, sangsara > tidak mampu, miskin
mayar > bayar
cai > air
gentos, ngaganti > ganti
seep, beak, bejad > habis
meuli, meser > beli
kolot, sepuh, aki, nini > orang tua, lansia
pamajikan, salaki, caroge, bojo > nikah~4
astana > makam
ngayakeun, hiburan, kariaan > hajatan
nyieun, ngadamel, nyien > baru~5`,
  // Minangkabau
  min: `
maningga, baliak karahmatullah > meninggal
lahia, anak ketek, paja, lahie > lahir, bayi
baralek, manikah > nikah
bacarai, carai > cerai
rumah gadang, rumahnyo > rumah
sawah ladang, parak > tanah
nan baru > baru
sakik > sakit
manggaleh, galeh, kadai, lapau, jua bali > jualan, usaha
karajo, bakarajo > kerja
bansaik > miskin
oto, onda > mobil, motor
mambayia, baia, bayia > bayar
aia > air
surek > surat`,
  // Madura
  mad: `
elang > hilang
sobung omor, adinggal > meninggal
laher, nyalene > lahir, bayi
akabin, kabin, abine > nikah
apesa, pesa > cerai
ngalle, alle > pindah
ajuwal, ajuwalan, dhagang > jualan, usaha
alako, lalakon > kerja
mesken > miskin
majar, bajar > bayar
aeng > air`,
  // Bali
  ban: `
ical > hilang
seda, padem, newata, lampus, lebar > meninggal
lekad, embas, rare > lahir, bayi
nganten, pawiwahan, makurenan, mesakapan > nikah
palas, nyapian > cerai
magingsir > pindah
jero, umah, jumah > rumah
carik, tegal, gumi > tanah
pianak, oka, alit > anak
medagang, adep, madagang, dagang > jualan, usaha
magae, gegaen, makarya > kerja
gelem, sungkan > sakit
lacur, tiwas > miskin
naur, mayah > bayar
yeh, toya > air
ngaben, palebon > meninggal~7, makam`,
  // Bugis
  bug: `
teddeng, mateddeng > hilang
mate, lele ri pammasena > meninggal
jaji > lahir, bayi
botting, mabbotting, kawing, siala > nikah
massarang, sarang > cerai
lette, mallette, lecce > pindah
tana > tanah
mabbalu, balu, dangkang > jualan, usaha
majjama, jama > kerja
malasa > sakit
kasiasi, peddi > miskin
mawaja, waja > bayar
uwae, wae > air`,
  // Banjar
  bjn: `
lanyap, kahilangan > hilang
maninggal > meninggal
baranak, lahir, anak halus, kakanakan > lahir, bayi
babinian, balaki, bakawinan > nikah
sarak, basarak > cerai
bapindah > pindah
banyu > air
bajualan, badagang, bajaja > jualan, usaha
bagawi, gawian > kerja
garing > sakit
kada mampu, miskin > miskin, tidak mampu
mambayar > bayar
anyar, hanyar > baru
parei, honda > motor`,
  // Betawi
  bew: `
digondol, kagak ketemu > hilang
koit, modar > meninggal
brojol > lahir
kawin, kawinan > nikah
duit, fulus, cuan > uang
nyari gawean > kerja
babe, enyak, engkong > orang tua`,
  // Papua
  pmy: `
mati, su mati > meninggal
kas baru > baru
jualan > usaha
tra punya > tidak mampu`,
};

export const regional = Object.values(byLanguage).join('\n');
