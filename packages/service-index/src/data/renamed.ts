/** Instruments that were renamed, merged or abolished: what people still say > what it is called now. */
export const renamed = `
imb, izin mendirikan bangunan, ipb > pbg, persetujuan bangunan gedung, izin mendirikan bangunan
siup, ho, iumk, situ, tdg, tdup, izin gangguan, izin usaha perdagangan, tanda daftar perusahaan, izin usaha mikro kecil, izin usaha industri, iui, angka pengenal importir > nib
skdu, skdp, domisili usaha, domisili perusahaan > nib, kkpr~7, domisili~7, sku~5
izin lokasi, ippt, izin prinsip, ipr > kkpr, izin lokasi
advice planning, advis planning > krk, itr
bdt, pbdt, basis data terpadu > dtsen, dtks
raskin, rastra, bpnt, pkh, blt, bst, sembako, kks, kartu keluarga sejahtera, kip, pip, program keluarga harapan > dtsen, bansos, bantuan sosial~8, daftar bansos
jamkesmas, jamkesda, kis, kartu indonesia sehat, askeskin > pbi, pbi jk, bpjs gratis
askes > bpjs kesehatan, jkn
jamsostek, bpjamsostek, astek > bpjs ketenagakerjaan, jht~8
djp online, djponline, sse, e registration, ereg > coretax, efin
pkp > coretax~6, npwp badan~6
sik, sikp, sipb, strttk > sip, izin praktik
tki, tkw, tkln, bnp2tki, bp2mi, bp3tki, pjtki > pmi, pekerja migran, tki, cpmi~8
ktkln > e pmi, pekerja migran, ktkln
skkb, skbn, kelakuan baik > skck
pam, ledeng, palyja, aetra, perumdam > pdam, air minum
kipem, kipp, kartu penduduk musiman > domisili
skts > domisili
kims, kim > itas, izin tinggal
kitap > itap, izin tinggal~8
surat bebas g30s > skck
ktp kuning > ktp
akta kenal lahir, surat kenal lahir > akta kelahiran
c1 > kartu keluarga, kk
depnaker > disnaker, tenaga kerja
depag > kemenag
kantor agraria, agraria > bpn, pertanahan, tanah
ipeda, iuran tanah, girik > pbb~6, pendaftaran tanah pertama, girik
petok, petok d, letter c, letter d, kikitir, pipil, eigendom, tanah adat, hak ulayat > pendaftaran tanah pertama, girik
prona, ptsl, sms tanah > pendaftaran tanah pertama, ptsl
pajak pembangunan, pb1, pajak restoran, pajak parkir > pbjt
air tanah > pajak daerah~5
bbnkb, bbn > balik nama kendaraan, bbn
swdkllj > pajak kendaraan, jasa raharja~6
amdal, iplc, izin lingkungan, uplukl > ukl upl, persetujuan lingkungan, amdal
haki, hki, paten > merek, haki
mui, label halal, sertipikat halal mui > sertipikat halal, halal
pirt, depkes, dinkes pirt > pirt, spp irt
dp3a, p2tp2a, unit ppa > uptd ppa, kekerasan perempuan anak
ktp sementara, resi ktp, suket ktp > ktp~7
kartu kuning, ak1 > ak1, kartu kuning, pencari kerja
catatan sipil > capil, dukcapil
keur > kir
`;
