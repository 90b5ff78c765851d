import type {ApplicationStatus, LanguageMap} from '@mpp-sdk/contract';

/** Words for a coarse status, for as long as the agency has no finer one of its own. */
export const statusLabels: Readonly<Record<ApplicationStatus, LanguageMap>> = {
  draft: {id: 'Konsep', en: 'Draft'},
  submitted: {id: 'Terkirim', en: 'Submitted'},
  'in-review': {id: 'Sedang diproses', en: 'In review'},
  'action-needed': {id: 'Perlu tindakan Anda', en: 'Action needed'},
  'awaiting-payment': {id: 'Menunggu pembayaran', en: 'Awaiting payment'},
  decided: {id: 'Sudah diputuskan', en: 'Decided'},
  'ready-for-pickup': {id: 'Siap diambil', en: 'Ready for pickup'},
  closed: {id: 'Selesai', en: 'Closed'},
};
