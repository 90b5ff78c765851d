import type {RegionProfile} from '@mpp-sdk/contract';
import {profile as jakarta} from '../31/profile.js';
import {holidays} from '../holidays.js';

/** A small region in another zone (WITA). Sample contacts: the numbers are made up so that nobody is called. */
export const profile: RegionProfile = {
  ...jakarta,
  code: '72.01',
  name: {id: 'Kabupaten Banggai', en: 'Banggai Regency'},
  zone: 'Asia/Makassar',
  brandColor: '#0f6b4f',
  contacts: {
    address: 'Jl. Contoh No. 1, Kabupaten Banggai (alamat contoh)',
    phone: '+624610000000',
    whatsapp: '+6281100000000',
    hours: {
      id: 'Senin–Kamis 07.30–16.00, Jumat 07.30–16.30 WITA',
      en: 'Monday–Thursday 07.30–16.00, Friday 07.30–16.30 WITA',
    },
    complaintUrl: 'https://www.lapor.go.id',
  },
  channels: ['online', 'counter', 'outreach', 'phone'],
  holidays,
};
