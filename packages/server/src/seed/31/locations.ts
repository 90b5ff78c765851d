import type {Location} from '@mpp-sdk/contract';
import {mobileSchedule, officeSchedule} from '../schedules.js';
import {services} from './services.js';

const zone = 'Asia/Jakarta';
const onTheRoad = services.filter((service) => service.channels.some(({channel}) => channel === 'outreach'));

/** A branch in one of the five cities; addresses are made up. */
function branch(slug: string, city: string, en: string, areaCode: string, capacity: number): Location {
  return {
    id: `cabang-jakarta-${slug}`,
    name: {id: `MPP Cabang Kota Administrasi ${city}`, en: `MPP branch, ${en}`},
    kind: 'branch',
    channel: 'counter',
    address: `Jl. Contoh No. 2, ${city} (alamat contoh)`,
    areaCode,
    phone: '+622100000000',
    zone,
    accessibility: ['wheelchair', 'priority-counter'],
    schedule: officeSchedule(capacity),
    sample: true,
  };
}

const centre: Location = {
  id: 'mpp-pusat',
  name: {id: 'Mal Pelayanan Publik Jakarta', en: 'Jakarta Public Service Mall'},
  kind: 'mpp',
  channel: 'counter',
  address: 'Jl. Contoh No. 1, Jakarta Selatan (alamat contoh)',
  areaCode: '31.74',
  phone: '+622100000000',
  zone,
  accessibility: ['wheelchair', 'sign-language', 'priority-counter', 'nursing-room'],
  schedule: {
    ...officeSchedule(8, 4),
    exceptions: [
      {
        date: '2026-12-31',
        sessions: [{from: '07:30', to: '12:00', capacity: 8}],
        reason: {id: 'Tutup lebih awal pada akhir tahun', en: 'Closes early at the end of the year'},
      },
      {
        date: '2027-06-22',
        sessions: [{from: '08:00', to: '11:00', capacity: 4}],
        reason: {id: 'Hari jadi Kota Jakarta', en: 'Anniversary of Jakarta'},
      },
    ],
  },
  sample: true,
};

const mobileUnit: Location = {
  id: 'unit-keliling',
  name: {id: 'Layanan Keliling MPP', en: 'MPP mobile unit'},
  kind: 'mobile-unit',
  channel: 'outreach',
  address: 'Berpindah tempat di lima kota (contoh)',
  areaCode: '31',
  phone: '+6281100000000',
  zone,
  serviceIds: onTheRoad.filter(({bookable}) => bookable).map(({id}) => id),
  notes: {
    id: 'Titik layanan diumumkan setiap minggu.',
    en: 'The place is announced every week.',
  },
  schedule: mobileSchedule(2),
  sample: true,
};

export const locations: Location[] = [
  centre,
  branch('pusat', 'Jakarta Pusat', 'Central Jakarta', '31.71', 6),
  branch('utara', 'Jakarta Utara', 'North Jakarta', '31.72', 4),
  branch('barat', 'Jakarta Barat', 'West Jakarta', '31.73', 5),
  branch('selatan', 'Jakarta Selatan', 'South Jakarta', '31.74', 5),
  branch('timur', 'Jakarta Timur', 'East Jakarta', '31.75', 6),
  mobileUnit,
];
