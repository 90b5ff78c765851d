import type {Agency} from '@mpp-sdk/contract';

export const agencies: Agency[] = [
  {
    id: 'dukcapil',
    name: {id: 'Dinas Kependudukan dan Pencatatan Sipil', en: 'Population and Civil Registration Office'},
    short: 'Dukcapil',
  },
  {
    id: 'dpmptsp',
    name: {id: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', en: 'Investment and One-Stop Services Office'},
    short: 'DPMPTSP',
  },
  {id: 'kelurahan', name: {id: 'PTSP Kelurahan / Kelurahan', en: 'Urban village office'}, short: 'Kelurahan'},
  {
    id: 'dpupr',
    name: {
      id: 'Dinas Pekerjaan Umum dan Penataan Ruang (Jakarta: Dinas CKTRP)',
      en: 'Public Works and Spatial Planning Office',
    },
    short: 'DPUPR',
  },
  {id: 'dlh', name: {id: 'Dinas Lingkungan Hidup', en: 'Environment Office'}, short: 'DLH'},
  {id: 'dishub', name: {id: 'Dinas Perhubungan', en: 'Transport Office'}, short: 'Dishub'},
  {id: 'dinkes', name: {id: 'Dinas Kesehatan', en: 'Health Office'}, short: 'Dinkes'},
  {id: 'dinsos', name: {id: 'Dinas Sosial', en: 'Social Affairs Office'}, short: 'Dinsos'},
  {id: 'disnaker', name: {id: 'Dinas Tenaga Kerja', en: 'Manpower Office'}, short: 'Disnaker'},
  {
    id: 'diskopukm',
    name: {
      id: 'Dinas Koperasi, UKM dan Perdagangan (Jakarta: Dinas PPKUKM)',
      en: 'Cooperatives, Small Business and Trade Office',
    },
    short: 'Diskop UKM',
  },
  {id: 'bapenda', name: {id: 'Badan Pendapatan Daerah', en: 'Regional Revenue Agency'}, short: 'Bapenda'},
  {
    id: 'dpppa',
    name: {
      id: 'Dinas Pemberdayaan Perempuan dan Perlindungan Anak',
      en: 'Women’s Empowerment and Child Protection Office',
    },
    short: 'DP3A',
  },
  {
    id: 'kesbangpol',
    name: {id: 'Badan Kesatuan Bangsa dan Politik', en: 'National Unity and Politics Agency'},
    short: 'Kesbangpol',
  },
  {
    id: 'samsat',
    name: {id: 'Samsat (Bapenda, Polri, Jasa Raharja)', en: 'Joint vehicle registration office (Samsat)'},
    short: 'Samsat',
  },
  {id: 'polri', name: {id: 'Kepolisian Negara RI (Polda/Polres)', en: 'National Police'}, short: 'Polri'},
  {id: 'imigrasi', name: {id: 'Kantor Imigrasi', en: 'Immigration Office'}, short: 'Imigrasi'},
  {id: 'bpn', name: {id: 'Kantor Pertanahan (ATR/BPN)', en: 'Land Office'}, short: 'BPN'},
  {
    id: 'djp',
    name: {id: 'Kantor Pelayanan Pajak Pratama (Direktorat Jenderal Pajak)', en: 'Tax Office'},
    short: 'KPP Pratama',
  },
  {
    id: 'bpjskes',
    name: {id: 'BPJS Kesehatan', en: 'National health insurance (BPJS Kesehatan)'},
    short: 'BPJS Kesehatan',
  },
  {
    id: 'bpjstk',
    name: {id: 'BPJS Ketenagakerjaan', en: 'Workers’ social security (BPJS Ketenagakerjaan)'},
    short: 'BPJS Ketenagakerjaan',
  },
  {id: 'kemenag', name: {id: 'Kantor Kementerian Agama / KUA', en: 'Office of Religious Affairs'}, short: 'Kemenag'},
  {
    id: 'bpjph',
    name: {id: 'Badan Penyelenggara Jaminan Produk Halal', en: 'Halal Product Assurance Agency'},
    short: 'BPJPH',
  },
  {id: 'kemenkum', name: {id: 'Kementerian Hukum (Ditjen AHU, Ditjen KI)', en: 'Ministry of Law'}, short: 'Kemenkum'},
  {id: 'pn', name: {id: 'Pengadilan Negeri', en: 'District Court'}, short: 'PN'},
  {id: 'pa', name: {id: 'Pengadilan Agama', en: 'Religious Court'}, short: 'PA'},
  {id: 'kejaksaan', name: {id: 'Kejaksaan Negeri', en: 'District Prosecutor’s Office'}, short: 'Kejari'},
  {
    id: 'bp3mi',
    name: {id: 'Balai Pelayanan Pelindungan Pekerja Migran Indonesia', en: 'Migrant Worker Protection Service'},
    short: 'BP3MI',
  },
  {id: 'taspen', name: {id: 'PT Taspen (Persero)', en: 'Civil-service pensions (Taspen)'}, short: 'Taspen'},
  {id: 'pln', name: {id: 'PT PLN (Persero)', en: 'State electricity company (PLN)'}, short: 'PLN'},
  {id: 'pdam', name: {id: 'Perumda Air Minum (PDAM / PAM Jaya)', en: 'Regional water company'}, short: 'PDAM'},
  {id: 'bpom', name: {id: 'Badan Pengawas Obat dan Makanan', en: 'Food and Drug Authority'}, short: 'BPOM'},
  {
    id: 'jasaraharja',
    name: {id: 'PT Jasa Raharja', en: 'Traffic accident insurance (Jasa Raharja)'},
    short: 'Jasa Raharja',
  },
  {id: 'mpp', name: {id: 'Pengelola Mal Pelayanan Publik', en: 'Public Service Mall management'}, short: 'MPP'},
];
