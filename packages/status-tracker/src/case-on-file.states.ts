import type {ApplicationReceipt, StatusChange} from '@mpp-sdk/contract';
import {applicationOnFile, type MockApi} from '@mpp-sdk/testing';

export const tag = 'mpp-status-tracker';

export const ANSWERS = {
  complaint: {kind: 'lambat', text: 'Antrean di loket dua lebih dari tiga jam tanpa penjelasan.'},
  event: {date: '2026-11-20', place: 'Loket 2'},
  identity: {mode: 'anonim'},
  consent: {data: true, truth: true},
};

/** A complaint on file, as its citizen would have it after sending. */
export const fileCase = (api: MockApi): Promise<ApplicationReceipt> =>
  applicationOnFile(api, ANSWERS, {formId: 'pengaduan', formVersion: 1, serviceId: 'mpp.pengaduan'});

export const TASK: StatusChange = {
  status: 'action-needed',
  agencyStatus: {code: 'kurang-bukti', label: {id: 'Menunggu bukti dari Anda', en: 'Waiting for evidence from you'}},
  note: 'Nomor antrean tidak terbaca di foto.',
  task: {
    title: {id: 'Kirim foto nomor antrean', en: 'Send a photo of the queue ticket'},
    description: 'Foto seluruh lembar nomor antrean, dengan tanggal yang terbaca.',
    dueDate: '2026-12-01',
    acceptsFiles: true,
  },
};
