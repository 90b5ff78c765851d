/** What an English-speaking visitor asks for > the Indonesian words. Plain vocabulary; forms of words are slips away. */
export const english = `
id, national id, ktp card, resident card, identity > ktp, identitas
digital id > ikd, ktp digital
family card, household card, family register, family certificate > kartu keluarga, kk
child card, child id, child identity > kia, kartu identitas anak
birth, birth certificate, born > akta kelahiran, kelahiran
death > akta kematian, kematian
marriage certificate, marriage book > buku nikah, akta perkawinan
marriage, marry, married, wedding > nikah, perkawinan
divorce, divorce certificate > cerai, perceraian
certificate > akta, surat keterangan, sertipikat~8
letter > surat
domicile, residence, residency, address, proof of address > domisili, alamat, tempat tinggal
move, moving, relocation, change address > pindah, pindah alamat
adoption, adopt > adopsi, pengangkatan anak
heirs, inheritance, inherit > waris, ahli waris
police, police record, criminal record, good conduct, background check, clearance > skck, kepolisian
drivers licence, driving, driver, drive > sim
vehicle registration, car registration, motorcycle registration > stnk
vehicle, car, cars, motorcycle, motorbike, motor bike, scooter, truck > kendaraan, mobil, motor
plate, plates, number plate, license plate > pelat, ganti pelat
ownership, transfer, title transfer, change owner, owner > balik nama, peralihan
passports > paspor
visa, stay permit, residence permit, kitas, temporary stay > itas, izin tinggal, visa
tax, taxes, taxpayer > pajak
tax number, tax id, tax identification > npwp
tax return, tax report, annual tax > spt, lapor pajak
property tax, land tax, building tax > pbb
company tax, corporate tax > npwp badan
land, plot, parcel, property > tanah
land title, land certificate, deed, title > sertipikat tanah, sertipikat
house, home > rumah
building, build, construction, construct, renovation, renovate > bangunan gedung, pbg, bangunan
permit, permission, licence, permits > izin, perizinan
business, company, shop, store, enterprise, entrepreneur, cafe, restaurant business, food stall, start up, startup > usaha, nib, perusahaan~7
business licence, business permit, business number, trading licence > nib, izin usaha
trademark, brand, logo, copyright > merek
food, snack, drink, beverage, cake, packaged food, homemade food > pangan, makanan
catering, sanitation > higiene, laik higiene
signboard, billboard, advertising, advertisement, banner > reklame
cooperative > koperasi
doctor, physician, dentist > dokter
nurse > perawat
pharmacist, pharmacy, drugstore > apotek, apoteker
clinic > klinik
practice, practise > praktik
health > kesehatan
health insurance, insurance, medical insurance > bpjs kesehatan, jkn, bpjs
baby, newborn, infant > bayi, kelahiran
unemployment, unemployed, severance, fired > jkp, phk
pension, retirement, retired, old age savings > pensiun, jht, taspen
social security, workers insurance, employment insurance > bpjs ketenagakerjaan
withdraw, claim, cash out, benefit, payout, compensation > klaim, santunan
looking for job, job card > pencari kerja, kartu kuning
training, course, vocational > pelatihan, kursus
salary, wage, unpaid, labour dispute, labor dispute > gaji tidak dibayar, perselisihan
worker, workers, employee, employees, labor, labour > pekerja, tenaga kerja, karyawan
migrant worker, work abroad, overseas, abroad > pekerja migran, luar negeri
poor, poverty > tidak mampu, miskin
social assistance, social aid, welfare, assistance, aid > bantuan sosial, bansos
disability, disabled, wheelchair, hearing aid > disabilitas, alat bantu, kursi roda
elderly, senior > lansia
violence, abuse, harassment > kekerasan, kdrt
accident, traffic accident, crash > kecelakaan
ticket, traffic ticket, traffic fine, fine, speeding > tilang, denda
electricity, power, electric > listrik
meter > meteran, listrik
water, tap water, water connection > air, pdam
bill, payment, pay > tagihan, bayar, pembayaran
connection, connect, install, installation > sambungan, pasang, penyambungan
tree, cut > pohon, penebangan
waste, hazardous > limbah
environment, environmental > lingkungan
traffic > lalu lintas
research, thesis, survey > penelitian
school, kindergarten > paud, sekolah
donation, fundraising, charity > sumbangan
event, party, concert, crowd, festival > keramaian, acara
cemetery, burial, grave, funeral, bury > makam
foreigners, foreign, expat > orang asing, wna
legalize, legalise, legalisation, certified, certified copy, notarize, attest > legalisir, legalisasi
name > nama
change, update, correct, correction, edit, fix, wrong, mistake, error, misspelled > perubahan, ubah, pembetulan, ganti
change name, wrong name, misspelled name > ganti nama, perubahan nama, pembetulan
lost, lose, missing, stolen, theft, robbed > hilang, kehilangan
wallet, purse > dompet
damaged, broken, torn > rusak
replace, replacement, reissue, duplicate, copy > penggantian, ganti, duplikat
renew, renewal, extend, extension, expired, expire, expiring > perpanjangan, habis, perpanjang
new, first time, create, issue > baru, penerbitan
register, enroll, sign up, enrol > pendaftaran, daftar
cancel, close, deactivate, delete, remove > hapus, nonaktif, tutup
activate, activation, reactivate, inactive > aktivasi, pengaktifan, aktif
forgot, forgotten, password, account, login > lupa password, akun
check, verify, status > cek, pengecekan
report > lapor, laporan
complaint, corruption, bribe, bribery, extortion > pengaduan, pungli
opening, hours, open, closed, schedule > jam layanan, jam buka
queue, booking > antrean
location > alamat, lokasi
information, help desk > informasi
hajj, pilgrimage > haji
court, ruling, judge, verdict > pengadilan, putusan
single, unmarried > belum menikah
investment, investor > investasi, penanaman modal
organization, ngo, foundation > ormas
student, study, university > sekolah, mahasiswa
subsidized fuel, fuel, diesel > bbm bersubsidi, solar
family, member > keluarga, anggota keluarga
child, children, son, daughter, kid > anak
card > kartu
marriage introduction > pengantar nikah
split, divide > pemecahan, pecah
mortgage > roya, hak tanggungan
public > publik
`;
