import type {FormDefinition} from '@mpp-sdk/contract';
import {build} from './build.js';
import {
  address,
  applicant,
  birthDate,
  choice,
  consent,
  count,
  day,
  file,
  fullName,
  home,
  kk,
  list,
  long,
  money,
  nik,
  photo,
  short,
  signature,
  time,
  total,
  yesNo,
} from './questions.js';

export const domisili: FormDefinition = build(
  {
    id: 'domisili',
    title: ['Minta surat keterangan domisili', 'Request a certificate of residence'],
    description: [
      'Surat ini gratis. Siapkan KTP-el dan pengantar RT/RW.',
      'This letter is free. Have your identity card and the RT/RW letter ready.',
    ],
    serviceId: 'kelurahan.domisili',
  },
  [
    applicant(kk()),
    {
      name: 'home',
      label: ['Tempat tinggal', 'Residence'],
      questions: [
        ...home(['Di mana Anda tinggal sekarang?', 'Where do you live now?']),
        day('since', ['Sejak kapan tinggal di sana?', 'Since when have you lived there?']),
        choice('status', ['Tempat tinggal ini', 'This residence is'], {
          milik: ['Milik sendiri', 'My own'],
          sewa: ['Sewa atau kos', 'Rented'],
          menumpang: ['Menumpang', 'Shared with somebody'],
        }),
        fullName('owner', ['Nama pemilik rumah', 'Name of the owner'], {when: ['status', 'sewa'], help: undefined}),
        choice('use', ['Surat ini untuk apa?', 'What is the letter for?'], {
          sekolah: ['Sekolah', 'School'],
          kerja: ['Pekerjaan', 'Work'],
          bank: ['Bank', 'A bank'],
          lain: ['Keperluan lain', 'Something else'],
        }),
      ],
    },
    {
      name: 'documents',
      label: ['Berkas', 'Documents'],
      questions: [
        file('letter', ['Unggah pengantar RT/RW', 'Upload the RT/RW letter']),
        file('ktp', ['Unggah KTP-el', 'Upload the identity card']),
        signature('sign', ['Tanda tangan Anda', 'Your signature']),
      ],
    },
    consent(['membuat surat keterangan domisili', 'draw up the certificate of residence']),
  ],
);

export const pengantarNikah: FormDefinition = build(
  {
    id: 'pengantar-nikah',
    title: ['Minta surat pengantar nikah (N1)', 'Request the letter for a marriage (N1)'],
    description: [
      'Urus paling lambat 10 hari kerja sebelum akad.',
      'Apply at least 10 working days before the marriage.',
    ],
    serviceId: 'kelurahan.pengantar-nikah',
  },
  [
    applicant(birthDate(), ...home()),
    {
      name: 'partner',
      label: ['Calon pasangan', 'The partner'],
      questions: [
        fullName('name', ['Nama calon pasangan', 'Name of the partner']),
        nik('nik', ['NIK calon pasangan', 'NIK of the partner']),
        address('area', ['Tempat tinggal calon pasangan', 'Where the partner lives'], {
          schema: {'x-level': 'district'},
        }),
      ],
    },
    {
      name: 'marriage',
      label: ['Akad nikah', 'The marriage'],
      questions: [
        day('date', ['Rencana tanggal', 'Planned date']),
        time('time', ['Rencana pukul', 'Planned time'], {optional: true}),
        choice('place', ['Di mana akad nikah?', 'Where will it be?'], {
          kua: ['Di KUA (Kantor Urusan Agama)', 'At the KUA (office of religious affairs)'],
          luar: ['Di luar KUA', 'Elsewhere'],
        }),
        short('placeName', ['Tempat akad', 'The place'], {when: ['place', 'luar']}),
      ],
    },
    {
      name: 'documents',
      label: ['Berkas', 'Documents'],
      questions: [
        file('letter', ['Unggah pengantar RT/RW', 'Upload the RT/RW letter']),
        file('birth', ['Unggah akta kelahiran', 'Upload the birth certificate']),
      ],
    },
    consent(['membuat surat pengantar nikah', 'draw up the letter for the marriage']),
  ],
);

export const kehilangan: FormDefinition = build(
  {
    id: 'laporan-kehilangan',
    title: ['Laporkan kehilangan barang atau dokumen', 'Report a lost thing or document'],
    description: [
      'Tanda terima laporan dipakai untuk mengurus gantinya. Gratis.',
      'The receipt of the report is needed to get a replacement. Free.',
    ],
    serviceId: 'polri.laporan-kehilangan',
  },
  [
    applicant(...home()),
    {
      name: 'event',
      label: ['Kejadian', 'What happened'],
      questions: [
        day('date', ['Tanggal kehilangan', 'Date of the loss']),
        time('time', ['Kira-kira pukul', 'At about what time'], {optional: true}),
        address('area', ['Di wilayah mana?', 'In which area?'], {schema: {'x-level': 'district'}}),
        long('story', ['Ceritakan kejadiannya', 'Tell what happened']),
        yesNo('stolen', ['Apakah Anda menduga dicuri?', 'Do you think it was stolen?']),
        long('suspicion', ['Mengapa menduga dicuri?', 'Why do you think so?'], {when: ['stolen', 'ya']}),
      ],
    },
    {
      name: 'lost',
      label: ['Yang hilang', 'What was lost'],
      questions: [
        list(
          'things',
          ['Barang dan dokumen', 'Things and documents'],
          {
            name: ['Barang', 'Thing'],
            questions: [
              short('what', ['Apa yang hilang?', 'What was lost?'], {
                help: ['Misalnya STNK, ijazah, telepon genggam.', 'Such as a vehicle paper, a diploma, a telephone.'],
              }),
              short('number', ['Nomor dokumen atau seri', 'Document or serial number'], {optional: true}),
              money('value', ['Perkiraan nilai', 'Estimated value'], {optional: true}),
            ],
          },
          {max: 20},
        ),
        total('total', ['Perkiraan nilai seluruhnya', 'Estimated value of all'], '/lost/things/*/value'),
      ],
    },
    consent(['mencatat laporan kehilangan', 'record the report']),
  ],
);

export const keramaian: FormDefinition = build(
  {
    id: 'izin-keramaian',
    title: ['Minta izin keramaian', 'Request a permit for a public event'],
    description: [
      'Siapkan proposal acara, denah lokasi, dan pengantar kelurahan.',
      'Have the plan of the event, a map and the letter of the village ready.',
    ],
    serviceId: 'polri.izin-keramaian',
  },
  [
    applicant(...home()),
    {
      name: 'event',
      label: ['Acara', 'The event'],
      questions: [
        short('name', ['Nama acara', 'Name of the event']),
        day('date', ['Tanggal acara', 'Date of the event']),
        time('from', ['Mulai pukul', 'From']),
        time('to', ['Sampai pukul', 'Until']),
        address('area', ['Wilayah acara', 'Area of the event']),
        short('venue', ['Nama tempat dan jalan', 'Venue and street']),
        count('visitors', ['Perkiraan jumlah orang', 'Expected number of people']),
        yesNo('stage', ['Apakah memakai panggung atau pengeras suara?', 'Is there a stage or loudspeakers?']),
        long('equipment', ['Sebutkan peralatannya', 'Name the equipment'], {when: ['stage', 'ya']}),
      ],
    },
    {
      name: 'documents',
      label: ['Berkas', 'Documents'],
      questions: [
        file('plan', ['Unggah proposal acara', 'Upload the plan of the event']),
        file('letter', ['Unggah pengantar kelurahan', 'Upload the letter of the village']),
        photo('map', ['Unggah denah lokasi', 'Upload a map of the place']),
        signature('sign', ['Tanda tangan penanggung jawab', 'Signature of the person in charge']),
      ],
    },
    consent(['memproses izin keramaian', 'process the permit']),
  ],
);

export const tebangPohon: FormDefinition = build(
  {
    id: 'tebang-pohon',
    title: ['Minta izin menebang atau memangkas pohon', 'Request to cut or prune a tree'],
    description: [
      'Siapkan foto pohon dan persetujuan tetangga.',
      'Have photos of the trees and the neighbours’ agreement ready.',
    ],
    serviceId: 'dlh.tebang-pohon',
  },
  [
    applicant(...home()),
    {
      name: 'trees',
      label: ['Pohon', 'The trees'],
      questions: [
        address('area', ['Di mana pohonnya?', 'Where are the trees?']),
        list('each', ['Pohon yang ditebang atau dipangkas', 'Trees to cut or prune'], {
          name: ['Pohon', 'Tree'],
          questions: [
            short('kind', ['Jenis pohon', 'Kind of tree']),
            count('height', ['Tinggi kira-kira (meter)', 'Height, about (metres)'], {schema: {maximum: 100}}),
            choice('work', ['Yang diminta', 'What is asked'], {
              tebang: ['Ditebang', 'To cut it'],
              pangkas: ['Dipangkas', 'To prune it'],
            }),
          ],
        }),
        choice('why', ['Mengapa?', 'Why?'], {
          bahaya: ['Membahayakan', 'It is a danger'],
          bangunan: ['Terkena pembangunan', 'It stands in the way of building'],
          lain: ['Sebab lain', 'Another reason'],
        }),
        long('explanation', ['Jelaskan sebabnya', 'Explain the reason'], {when: ['why', 'lain']}),
      ],
    },
    {
      name: 'documents',
      label: ['Berkas', 'Documents'],
      questions: [
        photo('photo', ['Unggah foto pohon dan lokasi', 'Upload a photo of the trees and the place']),
        file('neighbours', ['Unggah persetujuan tetangga', 'Upload the neighbours’ agreement'], {optional: true}),
      ],
    },
    consent(['memproses izin pohon', 'process the permit for the trees']),
  ],
);
