import type {RegionProfile} from '@mpp-sdk/contract';
import {holidays} from '../holidays.js';

/** Sample contacts: the numbers are made up so that nobody is called. */
export const profile: RegionProfile = {
  code: '31',
  name: {id: 'Daerah Khusus Jakarta', en: 'Special Region of Jakarta'},
  sample: true,
  zone: 'Asia/Jakarta',
  languages: ['id', 'en'],
  brandColor: '#0b5cad',
  contacts: {
    address: 'Jl. Contoh No. 1, Jakarta Selatan (alamat contoh)',
    phone: '+622100000000',
    whatsapp: '+6281100000000',
    hours: {
      id: 'Senin–Kamis 07.30–16.00, Jumat 07.30–16.30, Sabtu 07.30–12.00 WIB',
      en: 'Monday–Thursday 07.30–16.00, Friday 07.30–16.30, Saturday 07.30–12.00 WIB',
    },
    complaintUrl: 'https://www.lapor.go.id',
  },
  channels: ['online', 'counter', 'outreach', 'drive-thru', 'self-service', 'phone'],
  holidays,
  features: {search: true, applications: true, drafts: true, uploads: true, booking: true},
  pages: {},
  notice: {
    id: 'Data contoh. Ini bukan standar pelayanan resmi.',
    en: 'Sample data. This is not an official service standard.',
  },
  uploads: {
    maxBytes: 10485760,
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf'],
  },
};
