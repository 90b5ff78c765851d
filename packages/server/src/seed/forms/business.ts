import type {FormDefinition} from '@mpp-sdk/contract';
import {build, type Words} from './build.js';
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
  list,
  long,
  money,
  nib,
  npwp,
  photo,
  several,
  short,
  signature,
  yesNo,
} from './questions.js';

/** The main groups of work of the Indonesian classification of occupations (KBJI), and those that are often asked for. */
const occupations: {[value: string]: Words} = {
  administrasi: ['Administrasi perkantoran', 'Office administration'],
  akuntansi: ['Akuntansi dan keuangan', 'Accounting and finance'],
  bahasa: ['Penerjemah dan juru bahasa', 'Translator and interpreter'],
  bangunan: ['Pekerja bangunan', 'Construction worker'],
  desain: ['Desain grafis', 'Graphic design'],
  elektronik: ['Teknisi elektronik', 'Electronics technician'],
  guru: ['Guru dan pelatih', 'Teacher and trainer'],
  jahit: ['Penjahit', 'Tailor'],
  kasir: ['Kasir', 'Cashier'],
  kebersihan: ['Petugas kebersihan', 'Cleaner'],
  kecantikan: ['Tata rias dan kecantikan', 'Beauty care'],
  keamanan: ['Satuan pengamanan (satpam)', 'Security guard'],
  kesehatan: ['Tenaga kesehatan', 'Health worker'],
  komputer: ['Pemrogram komputer', 'Programmer'],
  kurir: ['Kurir dan pengantar barang', 'Courier'],
  las: ['Juru las', 'Welder'],
  listrik: ['Teknisi listrik', 'Electrician'],
  masak: ['Juru masak', 'Cook'],
  mesin: ['Operator mesin pabrik', 'Machine operator'],
  montir: ['Montir kendaraan', 'Vehicle mechanic'],
  nelayan: ['Nelayan', 'Fisher'],
  pengemudi: ['Pengemudi', 'Driver'],
  penjualan: ['Tenaga penjualan', 'Sales worker'],
  perhotelan: ['Perhotelan', 'Hotel worker'],
  pertanian: ['Pertanian dan perkebunan', 'Farm worker'],
  lain: ['Pekerjaan lain', 'Other work'],
};

export const kartuKuning: FormDefinition = build(
  {
    id: 'kartu-kuning',
    title: ['Minta kartu pencari kerja (AK-1)', 'Request a job seeker card (AK-1)'],
    description: [
      'Siapkan KTP-el, ijazah terakhir, dan pasfoto.',
      'Have your identity card, last diploma and a photo ready.',
    ],
    serviceId: 'disnaker.ak1',
  },
  [
    applicant(birthDate(), ...home()),
    {
      name: 'work',
      label: ['Pendidikan dan kerja', 'Education and work'],
      questions: [
        choice('education', ['Pendidikan terakhir', 'Last education'], {
          sd: ['SD (sekolah dasar)', 'Primary school'],
          smp: ['SMP (sekolah menengah pertama)', 'Junior high school'],
          sma: ['SMA atau SMK (sekolah menengah atas)', 'Senior high or vocational school'],
          diploma: ['Diploma', 'Diploma'],
          sarjana: ['Sarjana atau lebih tinggi', 'Bachelor or higher'],
        }),
        choice('occupation', ['Pekerjaan yang dicari', 'Work that you look for'], occupations),
        short('otherWork', ['Sebutkan pekerjaannya', 'Name the work'], {when: ['occupation', 'lain']}),
        money('wage', ['Upah yang diharapkan sebulan', 'Expected wage a month'], {optional: true}),
        several('days', ['Kapan Anda dapat bekerja?', 'When can you work?'], {
          siang: ['Siang', 'By day'],
          malam: ['Malam', 'By night'],
          'akhir-pekan': ['Akhir pekan', 'At weekends'],
        }),
        list(
          'experience',
          ['Pengalaman kerja', 'Work experience'],
          {
            name: ['Pengalaman', 'Experience'],
            questions: [
              short('where', ['Tempat bekerja', 'Where you worked']),
              short('as', ['Sebagai apa', 'As what']),
              day('from', ['Sejak tanggal', 'From']),
              day('until', ['Sampai tanggal', 'Until'], {optional: true}),
            ],
          },
          {min: 0, optional: true},
        ),
      ],
    },
    {
      name: 'documents',
      label: ['Berkas', 'Documents'],
      questions: [
        file('diploma', ['Unggah ijazah terakhir', 'Upload the last diploma']),
        photo('photo', ['Unggah pasfoto 3x4', 'Upload a 3x4 photo']),
      ],
    },
    consent(['menerbitkan kartu pencari kerja', 'issue the job seeker card']),
  ],
);

export const sppIrt: FormDefinition = build(
  {
    id: 'spp-irt',
    title: ['Daftarkan pangan industri rumah tangga (SPP-IRT)', 'Register home-made food (SPP-IRT)'],
    description: [
      'Siapkan NIB, daftar produk, dan rancangan label.',
      'Have the NIB, the list of products and the label design ready.',
    ],
    serviceId: 'dinkes.spp-irt',
  },
  [
    applicant(),
    {
      name: 'business',
      label: ['Usaha', 'The business'],
      questions: [
        short('name', ['Nama usaha', 'Name of the business']),
        nib(),
        npwp({optional: true}),
        ...home(['Di mana pangan dibuat?', 'Where is the food made?']),
        yesNo('course', ['Sudah ikut penyuluhan keamanan pangan?', 'Have you taken the food safety course?']),
        file('certificate', ['Unggah sertifikat penyuluhan', 'Upload the certificate of the course'], {
          when: ['course', 'ya'],
        }),
      ],
    },
    {
      name: 'products',
      label: ['Produk', 'Products'],
      questions: [
        list(
          'each',
          ['Produk yang didaftarkan', 'Products to register'],
          {
            name: ['Produk', 'Product'],
            questions: [
              short('name', ['Nama produk', 'Name of the product']),
              choice('kind', ['Jenis pangan', 'Kind of food'], {
                kering: ['Kue dan makanan kering', 'Biscuits and dry food'],
                minuman: ['Minuman serbuk', 'Powdered drinks'],
                bumbu: ['Bumbu dan sambal', 'Spices and sambal'],
                buah: ['Olahan buah', 'Fruit products'],
                lain: ['Lainnya', 'Other'],
              }),
              long('ingredients', ['Bahan-bahan', 'Ingredients']),
              count('weight', ['Berat bersih (gram)', 'Net weight (grams)']),
              money('price', ['Harga jual', 'Price'], {optional: true}),
            ],
          },
          {max: 15},
        ),
        file('label', ['Unggah rancangan label', 'Upload the label design']),
      ],
    },
    consent(['memproses SPP-IRT', 'process the SPP-IRT']),
  ],
);

export const reklame: FormDefinition = build(
  {
    id: 'reklame',
    title: ['Minta izin memasang reklame', 'Request a permit for advertising'],
    description: [
      'Siapkan gambar reklame, foto lokasi, dan persetujuan pemilik tempat.',
      'Have the drawing, a photo of the place and the owner’s agreement ready.',
    ],
    serviceId: 'dpmptsp.reklame',
  },
  [
    applicant(nib()),
    {
      name: 'boards',
      label: ['Reklame', 'The advertising'],
      questions: [
        day('from', ['Dipasang mulai tanggal', 'From']),
        day('until', ['Sampai tanggal', 'Until']),
        list('each', ['Papan reklame', 'Boards'], {
          name: ['Papan', 'Board'],
          questions: [
            short('text', ['Isi reklame', 'What it says']),
            short('size', ['Ukuran (meter)', 'Size (metres)'], {help: ['Misalnya 2 x 4.', 'Such as 2 x 4.']}),
            address('area', ['Wilayah pemasangan', 'Area'], {schema: {'x-level': 'village'}}),
            short('street', ['Jalan dan patokan', 'Street and landmark']),
          ],
        }),
        yesNo('light', ['Apakah reklame memakai lampu?', 'Is it lit?']),
        count('watt', ['Daya lampu (watt)', 'Power of the light (watts)'], {when: ['light', 'ya']}),
        money('value', ['Nilai kontrak reklame', 'Value of the contract'], {optional: true}),
      ],
    },
    {
      name: 'documents',
      label: ['Berkas', 'Documents'],
      questions: [
        file('drawing', ['Unggah gambar reklame', 'Upload the drawing']),
        photo('place', ['Unggah foto lokasi', 'Upload a photo of the place']),
        signature('sign', ['Tanda tangan pemohon', 'Signature of the applicant']),
      ],
    },
    consent(['memproses izin reklame', 'process the permit']),
  ],
);

export const penelitian: FormDefinition = build(
  {
    id: 'izin-penelitian',
    title: ['Minta surat keterangan penelitian', 'Request a research permit'],
    description: [
      'Siapkan surat pengantar kampus dan proposal penelitian.',
      'Have the letter of your institution and the proposal ready.',
    ],
    serviceId: 'dpmptsp.izin-penelitian',
  },
  [
    applicant(short('institution', ['Kampus atau lembaga', 'University or institution']), ...home()),
    {
      name: 'research',
      label: ['Penelitian', 'The research'],
      questions: [
        short('title', ['Judul penelitian', 'Title of the research'], {schema: {maxLength: 300}}),
        long('aim', ['Tujuan penelitian', 'Aim of the research']),
        address('area', ['Wilayah penelitian', 'Area of the research'], {schema: {'x-level': 'regency'}}),
        day('from', ['Mulai tanggal', 'From']),
        day('until', ['Sampai tanggal', 'Until']),
        yesNo('team', ['Apakah diteliti bersama orang lain?', 'Do others take part?']),
        list(
          'members',
          ['Anggota peneliti', 'Members of the team'],
          {
            name: ['Anggota', 'Member'],
            questions: [fullName('name', ['Nama anggota', 'Name of the member']), short('role', ['Tugasnya', 'Task'])],
          },
          {when: ['team', 'ya']},
        ),
        money('cost', ['Biaya penelitian', 'Cost of the research'], {optional: true}),
      ],
    },
    {
      name: 'documents',
      label: ['Berkas', 'Documents'],
      questions: [
        file('letter', ['Unggah surat pengantar', 'Upload the letter of the institution']),
        file('proposal', ['Unggah proposal', 'Upload the proposal']),
        signature('sign', ['Tanda tangan peneliti', 'Signature of the researcher']),
      ],
    },
    consent(['memproses surat keterangan penelitian', 'process the research permit']),
  ],
);

export const pbbPengurangan: FormDefinition = build(
  {
    id: 'pbb-pengurangan',
    title: ['Minta pengurangan pajak bumi dan bangunan (PBB)', 'Request a lower land and building tax (PBB)'],
    description: [
      'Siapkan SPPT tahun ini dan bukti penghasilan.',
      'Have this year’s tax notice and the proof of income ready.',
    ],
    serviceId: 'bapenda.pbb-pengurangan',
  },
  [
    applicant(npwp({optional: true}), ...home()),
    {
      name: 'object',
      label: ['Objek pajak', 'What is taxed'],
      questions: [
        short('nop', ['Nomor Objek Pajak (NOP)', 'Tax object number (NOP)'], {
          help: ['18 angka, ada di SPPT.', '18 digits, on the tax notice.'],
          schema: {maxLength: 30},
        }),
        address('area', ['Letak tanah dan bangunan', 'Where the land and building are']),
        money('due', ['PBB yang harus dibayar tahun ini', 'Tax due this year']),
        choice('why', ['Mengapa minta pengurangan?', 'Why should it be lower?'], {
          pensiun: ['Pensiunan atau veteran', 'Retired, or a veteran'],
          penghasilan: ['Penghasilan rendah', 'Low income'],
          bencana: ['Terkena bencana', 'Struck by a disaster'],
          lain: ['Sebab lain', 'Another reason'],
        }),
        long('explanation', ['Jelaskan sebabnya', 'Explain the reason'], {when: ['why', 'lain']}),
        money('income', ['Penghasilan keluarga sebulan', 'Family income a month'], {
          schema: {'x-sensitivity': 'specific'},
        }),
        money('asked', ['Besar pengurangan yang diminta', 'How much less you ask for'], {optional: true}),
      ],
    },
    {
      name: 'documents',
      label: ['Berkas', 'Documents'],
      questions: [
        file('notice', ['Unggah SPPT PBB', 'Upload the tax notice']),
        file('income', ['Unggah bukti penghasilan', 'Upload the proof of income'], {
          schema: {'x-sensitivity': 'specific'},
        }),
      ],
    },
    consent(['memeriksa permohonan pengurangan PBB', 'look at the request']),
  ],
);
