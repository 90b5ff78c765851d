/** Words of the service standard's clock, of delay and of what can be done about it, in both languages. */
const days = (count: number) => `${count} hari kerja`;

const id = {
  title: 'Waktu layanan',
  day: (now: number, of: number) => `Hari kerja ke-${now} dari ${of}`,
  firstDay: (of: number) => `Hari diterima. ${days(of)} mulai dihitung hari kerja berikutnya.`,
  sameDay: 'Dijanjikan selesai pada hari yang sama.',
  took: (took: number, of: number) => `Ada hasil pada hari kerja ke-${took} dari ${of}`,
  stage: (name: string) => `Tahap: ${name}`,
  stageDay: (now: number, of: number) => `hari kerja ke-${now} dari ${of}`,
  by: (date: string) => `paling lambat ${date}`,
  stageLate: 'melewati batas',
  stageDeemed: 'menurut aturan dianggap selesai',
  stopped: (date: string) => `Hitungan berhenti sejak ${date}, karena menunggu Anda.`,
  stoppedDates: 'Hitungan berjalan lagi setelah Anda bertindak. Tanggal di sini adalah yang paling cepat.',
  moved: (from: string, to: string) => `Janji berpindah dari ${from} ke ${to}`,
  movedWhy: {
    stopped: 'karena hitungan berhenti selama menunggu Anda.',
    calendar: 'karena hari libur atau hari tutup kantor berubah.',
    'stopped-and-calendar':
      'karena hitungan berhenti selama menunggu Anda dan hari libur atau hari tutup kantor berubah.',
  },
  promised: 'Janji selesai',
  promisedStopped: 'Janji selesai, paling cepat',
  deadline: 'Batas menurut aturan',
  received: 'Diterima',
  agency: 'Instansi',
  result: 'Hasil',
  observed: 'Kenyataannya',
  observedText: (cases: number, median: number, p80: number) =>
    `Separuh dari ${cases} permohonan di kantor ini selesai dalam paling lama ${days(median)}. Empat dari lima: paling lama ${days(p80)}.`,
  observedSince: (date: string) => `Hasil sejak ${date}, termasuk waktu menunggu pemohon.`,
  lateTitle: 'Permohonan ini terlambat',
  latePromise: (date: string) => `Dijanjikan selesai paling lambat ${date}, dan belum ada hasil.`,
  lateLaw: (date: string) => `Batas menurut aturan, ${date}, sudah lewat tanpa hasil.`,
  late: 'Anda boleh menanyakan atau mengadu. Itu tidak merugikan permohonan Anda.',
  deemedTitle: 'Menurut aturan dianggap disetujui',
  deemed: (date: string) =>
    `Sampai ${date} belum ada keputusan. Menurut aturan, permohonan dianggap disetujui. Minta bukti persetujuan kepada petugas.`,
  complaintTitle: 'Siapkan pengaduan',
  complaintHelp: 'Kami sudah menulis fakta dari berkas ini. Salin, tambahkan nama Anda bila perlu, lalu kirim sendiri.',
  copy: 'Salin teks pengaduan',
  copied: 'Teks sudah disalin.',
  copyByHand: 'Teks sudah dipilih. Salin dengan Ctrl+C atau tekan lama.',
  channels: 'Kirim ke',
  channelKinds: {own: 'Pengaduan instansi atau daerah', lapor: 'SP4N-LAPOR!', ombudsman: 'Ombudsman RI'},
  reasonTitle: (result: string) => `${result}: alasannya`,
  noReason: 'Alasannya tidak tertulis di sini. Anda berhak menanyakannya kepada petugas.',
  objection:
    'Bila Anda tidak setuju, Anda boleh mengajukan keberatan. Sebutkan nomor permohonan dan tanggal keputusan.',
  objectionTo: (agency: string) => `Ajukan kepada ${agency}.`,
};
export type ClockMessages = typeof id;

const workingDays = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

const en: ClockMessages = {
  title: 'Service time',
  day: (now, of) => `Working day ${now} of ${of}`,
  firstDay: (of) => `Day of receipt. The ${workingDays(of)} count from the next working day.`,
  sameDay: 'Promised for the same day.',
  took: (took, of) => `There was a result on working day ${took} of ${of}`,
  stage: (name) => `Stage: ${name}`,
  stageDay: (now, of) => `working day ${now} of ${of}`,
  by: (date) => `by ${date}`,
  stageLate: 'past its limit',
  stageDeemed: 'by law it counts as done',
  stopped: (date) => `The clock has stood still since ${date}, waiting for you.`,
  stoppedDates: 'It runs again once you have acted. The dates here are the earliest possible ones.',
  moved: (from, to) => `The promise has moved from ${from} to ${to}`,
  movedWhy: {
    stopped: 'since the clock stood still while waiting for you.',
    calendar: 'since holidays or closing days of the office have changed.',
    'stopped-and-calendar':
      'since the clock stood still while waiting for you, and holidays or closing days of the office have changed.',
  },
  promised: 'Promised for',
  promisedStopped: 'Promised for, at the earliest',
  deadline: 'Limit by the rules',
  received: 'Received',
  agency: 'Office',
  result: 'Result',
  observed: 'How long it really takes',
  observedText: (cases, median, p80) =>
    `Half of ${cases} applications at this office took at most ${workingDays(median)}. Four of five took at most ${workingDays(p80)}.`,
  observedSince: (date) => `Results since ${date}, waiting for applicants included.`,
  lateTitle: 'This application is late',
  latePromise: (date) => `It was promised by ${date}, and there is no result yet.`,
  lateLaw: (date) => `The limit by the rules, ${date}, has passed without a result.`,
  late: 'You may ask or complain. It does your application no harm.',
  deemedTitle: 'Approved by law',
  deemed: (date) =>
    `There was no decision by ${date}. By law the application counts as approved. Ask the officers for proof of it.`,
  complaintTitle: 'Prepare a complaint',
  complaintHelp:
    'We have written down the facts of this case. Copy them, add your name if needed, and send them yourself.',
  copy: 'Copy the complaint',
  copied: 'The text is copied.',
  copyByHand: 'The text is selected. Copy it with Ctrl+C or a long press.',
  channels: 'Send it to',
  channelKinds: {own: 'Complaints of the office or region', lapor: 'SP4N-LAPOR!', ombudsman: 'Ombudsman of Indonesia'},
  reasonTitle: (result) => `${result}: the reason`,
  noReason: 'The reason is not written here. You have the right to ask the officers for it.',
  objection: 'If you disagree, you may object. Name the application number and the date of the decision.',
  objectionTo: (agency) => `Object to ${agency}.`,
};

export const clockMessages = {id, en} as const;
