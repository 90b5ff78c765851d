import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {complaintChannels, complaintText} from './complaint.js';

const late = {
  reference: 'A-7K3M-9XR5',
  receivedAt: '2026-11-16T03:00:00Z',
  serviceName: {id: 'Penggantian KTP-el', en: 'Replace an ID card'},
  agency: {name: {id: 'Dukcapil'}},
  clockStops: [{from: '2026-11-18T02:00:00Z', to: '2026-11-19T02:00:00Z', reason: 'action-needed'}],
  clock: {
    workingDay: 9,
    of: 7,
    dueDate: '2026-11-26',
    legalDeadline: '2026-12-01',
    late: true,
    deemedApproved: false,
    moved: {from: '2026-11-25', to: '2026-11-26', reason: 'stopped' as const},
  },
};
const now = Date.parse('2026-11-30T02:00:00Z');
const write = (locale: string, more: Partial<typeof late.clock> & {stoppedSince?: string} = {}) =>
  complaintText({...late, clock: {...late.clock, ...more}}, {zone: 'Asia/Jakarta'}, now, locale);

describe('a prepared complaint', () => {
  it('holds the facts of the office: reference, dates, promise, stops and who must act', () => {
    assert.equal(
      write('id'),
      `Saya menyampaikan pengaduan karena permohonan saya melewati jangka waktu pelayanan.

Nomor permohonan: A-7K3M-9XR5
Layanan: Penggantian KTP-el
Instansi: Dukcapil
Diterima: Senin, 16 November 2026
Janji pada tanda terima: Rabu, 25 November 2026
Janji selesai: Kamis, 26 November 2026
Batas waktu menurut peraturan: Selasa, 1 Desember 2026
Hari ini: Senin, 30 November 2026 (hari kerja ke-9 dari 7)
Waktu yang dihentikan karena menunggu saya: Rabu, 18 November 2026 sampai Kamis, 19 November 2026

Yang harus bertindak sekarang: instansi.
Mohon permohonan ini diselesaikan dan saya diberi tahu alasan keterlambatannya.`,
    );
  });

  it('says the same in English, and what the law says', () => {
    const text = write('en', {deemedApproved: true})!;
    assert.match(text, /^Service: Replace an ID card$/m);
    assert.match(text, /\(working day 9 of 7\)/);
    assert.match(text, /By law this application counts as approved/);
  });

  it('does not blame the agency while it waits for the applicant', () => {
    assert.match(write('id', {stoppedSince: '2026-11-27T00:00:00Z'})!, /instansi menunggu tindakan saya/);
  });

  it('is not there before the time has run out', () => {
    assert.equal(write('id', {late: false}), undefined);
  });
});

describe('where to complain', () => {
  const lapor = {kind: 'lapor' as const, url: 'https://www.lapor.go.id'};
  it('is only what the region has configured, in its order', () => {
    assert.deepEqual(complaintChannels({}), []);
    assert.deepEqual(complaintChannels({complaintUrl: lapor.url}), [{kind: 'own', url: lapor.url}]);
    const ombudsman = {kind: 'ombudsman' as const, phone: '137'};
    const named = {complaintChannels: [lapor, ombudsman, {kind: 'own' as const}], complaintUrl: 'https://x.example'};
    assert.deepEqual(complaintChannels(named), [lapor, ombudsman]);
  });
});
