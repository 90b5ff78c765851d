import type {Location} from '@mpp-sdk/contract';
import {mobileSchedule, officeSchedule} from '../schedules.js';

const zone = 'Asia/Makassar';

export const locations: Location[] = [
  {
    id: 'mpp-banggai',
    name: {id: 'Mal Pelayanan Publik Banggai', en: 'Banggai Public Service Mall'},
    kind: 'mpp',
    channel: 'counter',
    address: 'Jl. Contoh No. 1, Kabupaten Banggai (alamat contoh)',
    areaCode: '72.01',
    phone: '+624610000000',
    zone,
    accessibility: ['wheelchair', 'priority-counter'],
    schedule: {
      ...officeSchedule(3),
      exceptions: [
        {
          date: '2027-01-04',
          sessions: [{from: '10:00', to: '12:00', capacity: 3}],
          reason: {id: 'Apel awal tahun, buka pukul 10.00', en: 'New year assembly, opens at 10.00'},
        },
      ],
    },
    sample: true,
  },
  {
    id: 'unit-keliling',
    name: {id: 'Layanan Keliling Banggai', en: 'Banggai mobile unit'},
    kind: 'mobile-unit',
    channel: 'outreach',
    address: 'Berpindah tempat di kecamatan (contoh)',
    areaCode: '72.01',
    phone: '+6281100000000',
    zone,
    serviceIds: [
      'dukcapil.ktp-baru',
      'dukcapil.ktp-hilang',
      'dukcapil.kk-baru',
      'dukcapil.akta-lahir',
      'dpmptsp.nib',
      'dinsos.disabilitas',
    ],
    notes: {id: 'Titik layanan diumumkan setiap minggu.', en: 'The place is announced every week.'},
    schedule: mobileSchedule(2),
    sample: true,
  },
];
