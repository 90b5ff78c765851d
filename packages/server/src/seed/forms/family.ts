import type {FormDefinition} from '@mpp-sdk/contract';
import {build, type Words} from './build.js';
import {
  applicant,
  birthDate,
  choice,
  consent,
  day,
  file,
  fullName,
  home,
  kk,
  list,
  long,
  nik,
  photo,
  short,
  signature,
  time,
  yesNo,
} from './questions.js';

const sexes: {[value: string]: Words} = {male: ['Laki-laki', 'Male'], female: ['Perempuan', 'Female']};
const relations: {[value: string]: Words} = {
  pasangan: ['Suami atau istri', 'Spouse'],
  anak: ['Anak', 'Child'],
  'orang-tua': ['Orang tua', 'Parent'],
  saudara: ['Saudara', 'Brother or sister'],
  lain: ['Lainnya', 'Other'],
};
const witnesses = list(
  'witnesses',
  ['Saksi', 'Witnesses'],
  {
    name: ['Saksi', 'Witness'],
    questions: [
      fullName('name', ['Nama saksi', 'Name of the witness']),
      nik('nik', ['NIK saksi', 'NIK of the witness']),
    ],
  },
  {min: 2, max: 2},
);

export const kkTambah: FormDefinition = build(
  {
    id: 'kk-tambah',
    title: ['Tambah anggota dalam Kartu Keluarga', 'Add a member to a family card'],
    description: [
      'Siapkan Kartu Keluarga lama dan bukti kelahiran atau pindah.',
      'Have the present family card and the proof of birth or move ready.',
    ],
    serviceId: 'dukcapil.kk-tambah-anggota',
  },
  [
    applicant(kk(), ...home(['Alamat di Kartu Keluarga', 'Address on the family card'])),
    {
      name: 'members',
      label: ['Anggota baru', 'New members'],
      questions: [
        choice('reason', ['Mengapa anggota ini ditambahkan?', 'Why is this member added?'], {
          lahir: ['Bayi lahir', 'A baby was born'],
          menumpang: ['Ikut tinggal bersama', 'Comes to live with us'],
          lain: ['Sebab lain', 'Another reason'],
        }),
        long('explanation', ['Jelaskan sebabnya', 'Explain the reason'], {when: ['reason', 'lain']}),
        list('people', ['Anggota yang ditambahkan', 'Members to add'], {
          name: ['Anggota', 'Member'],
          questions: [
            fullName('name', ['Nama anggota', 'Name of the member'], {help: undefined}),
            choice('sex', ['Jenis kelamin', 'Sex'], sexes),
            birthDate('born', ['Tanggal lahir', 'Date of birth']),
            choice('relation', ['Hubungan dengan kepala keluarga', 'Relation to the head of the family'], relations),
          ],
        }),
      ],
    },
    {
      name: 'documents',
      label: ['Berkas', 'Documents'],
      questions: [
        file('kk', ['Unggah Kartu Keluarga lama', 'Upload the present family card']),
        file('proof', [
          'Unggah akta lahir, keterangan lahir, atau surat pindah',
          'Upload the birth certificate, birth note or moving letter',
        ]),
        signature('sign', ['Tanda tangan kepala keluarga', 'Signature of the head of the family']),
      ],
    },
    consent(['menambah anggota Kartu Keluarga', 'add members to the family card']),
  ],
);

export const aktaKematian: FormDefinition = build(
  {
    id: 'akta-kematian',
    title: ['Catatkan kematian dan minta aktanya', 'Register a death and get the certificate'],
    description: [
      'Kami turut berduka. Siapkan surat keterangan kematian dan Kartu Keluarga.',
      'We are sorry for your loss. Have the death note and the family card ready.',
    ],
    serviceId: 'dukcapil.akta-kematian',
  },
  [
    applicant(choice('relation', ['Hubungan Anda dengan yang meninggal', 'Your relation to the deceased'], relations)),
    {
      name: 'deceased',
      label: ['Yang meninggal', 'The deceased'],
      questions: [
        fullName('name', ['Nama yang meninggal', 'Name of the deceased'], {help: undefined}),
        nik('nik', ['NIK yang meninggal', 'NIK of the deceased']),
        day('date', ['Tanggal meninggal', 'Date of death']),
        time('time', ['Pukul berapa', 'At what time'], {optional: true}),
        choice('place', ['Di mana meninggal', 'Where the person died'], {
          rumah: ['Di rumah', 'At home'],
          faskes: ['Rumah sakit atau puskesmas', 'Hospital or health centre'],
          lain: ['Tempat lain', 'Another place'],
        }),
        short('placeName', ['Nama tempatnya', 'Name of the place'], {when: ['place', 'lain']}),
      ],
    },
    {name: 'seen', label: ['Saksi', 'Witnesses'], questions: [witnesses]},
    {
      name: 'documents',
      label: ['Berkas', 'Documents'],
      questions: [
        file('note', ['Unggah surat keterangan kematian', 'Upload the death note']),
        file('kk', ['Unggah Kartu Keluarga yang meninggal', 'Upload the family card of the deceased']),
        file('ktp', ['Unggah KTP-el yang meninggal', 'Upload the identity card of the deceased'], {optional: true}),
      ],
    },
    consent(['mencatat kematian', 'register the death']),
  ],
);

export const kia: FormDefinition = build(
  {
    id: 'kia',
    title: ['Minta Kartu Identitas Anak (KIA)', 'Request a child identity card (KIA)'],
    description: [
      'Untuk anak di bawah 17 tahun. Pasfoto diperlukan mulai umur 5 tahun.',
      'For a child under 17. A photo is needed from the age of 5.',
    ],
    serviceId: 'dukcapil.kia',
  },
  [
    applicant(kk(), ...home()),
    {
      name: 'child',
      label: ['Anak', 'The child'],
      questions: [
        fullName('name', ['Nama anak', 'Name of the child'], {
          help: ['Tulis sama seperti di akta kelahiran.', 'Write it as on the birth certificate.'],
        }),
        nik('nik', ['NIK anak', 'NIK of the child']),
        choice('sex', ['Jenis kelamin', 'Sex'], sexes),
        birthDate('born', ['Tanggal lahir anak', 'Date of birth of the child']),
        yesNo('five', ['Apakah anak sudah 5 tahun?', 'Is the child 5 or older?']),
        photo('photo', ['Unggah pasfoto anak', 'Upload a photo of the child'], {when: ['five', 'ya']}),
      ],
    },
    {
      name: 'documents',
      label: ['Berkas', 'Documents'],
      questions: [
        file('birth', ['Unggah akta kelahiran anak', 'Upload the birth certificate of the child']),
        file('kk', ['Unggah Kartu Keluarga', 'Upload the family card']),
      ],
    },
    consent(['menerbitkan Kartu Identitas Anak', 'issue the child identity card']),
  ],
);

export const ahliWaris: FormDefinition = build(
  {
    id: 'ahli-waris',
    title: ['Minta surat keterangan ahli waris', 'Request a certificate of heirs'],
    description: [
      'Siapkan akta kematian dan Kartu Keluarga semua ahli waris.',
      'Have the death certificate and the family cards of all heirs ready.',
    ],
    serviceId: 'kelurahan.ahli-waris',
  },
  [
    applicant(kk(), ...home()),
    {
      name: 'deceased',
      label: ['Pewaris', 'The deceased'],
      questions: [
        fullName('name', ['Nama yang meninggal', 'Name of the deceased'], {help: undefined}),
        day('date', ['Tanggal meninggal', 'Date of death']),
        yesNo('married', ['Apakah meninggalkan suami atau istri?', 'Is there a surviving spouse?']),
        fullName('spouse', ['Nama suami atau istri', 'Name of the spouse'], {when: ['married', 'ya']}),
      ],
    },
    {
      name: 'heirs',
      label: ['Ahli waris', 'Heirs'],
      questions: [
        list(
          'people',
          ['Semua ahli waris', 'All heirs'],
          {
            name: ['Ahli waris', 'Heir'],
            questions: [
              fullName('name', ['Nama ahli waris', 'Name of the heir']),
              nik('nik', ['NIK ahli waris', 'NIK of the heir']),
              choice('relation', ['Hubungan dengan yang meninggal', 'Relation to the deceased'], relations),
            ],
          },
          {max: 20},
        ),
      ],
    },
    {name: 'seen', label: ['Saksi', 'Witnesses'], questions: [witnesses]},
    {
      name: 'documents',
      label: ['Berkas', 'Documents'],
      questions: [
        file('death', ['Unggah akta kematian', 'Upload the death certificate']),
        file('statement', ['Unggah surat pernyataan ahli waris', 'Upload the statement of the heirs']),
        signature('sign', ['Tanda tangan pemohon', 'Signature of the applicant']),
      ],
    },
    consent(['membuat surat keterangan ahli waris', 'draw up the certificate of heirs']),
  ],
);
