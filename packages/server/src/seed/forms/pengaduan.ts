import type {FormDefinition} from '@mpp-sdk/contract';

/** One field, one control, one label a line. */
// prettier-ignore
export const pengaduan: FormDefinition = {
  id: 'pengaduan',
  version: 1,
  title: {id: 'Sampaikan pengaduan', en: 'Make a complaint'},
  description: {id: 'Anda boleh tanpa nama. Jawaban pertama paling lambat 3 hari kerja.', en: 'You may stay anonymous. The first answer comes within 3 working days.'},
  serviceId: 'mpp.pengaduan',
  sample: true,
  schema: {
    type: 'object', additionalProperties: false, required: ['complaint', 'event', 'identity', 'consent'],
    properties: {
      complaint: {
        type: 'object', additionalProperties: false, required: ['kind', 'text'],
        properties: {
          kind: {type: 'string', enum: ['lambat', 'pungli', 'syarat', 'sikap', 'diskriminasi', 'sarana', 'lain']},
          amount: {type: 'integer', minimum: 0, maximum: 999999999999, 'x-field': 'money'},
          text: {type: 'string', minLength: 20, maxLength: 4000, 'x-field': 'textarea'},
        },
      },
      event: {
        type: 'object', additionalProperties: false, required: ['date', 'place'],
        properties: {
          date: {type: 'string', format: 'date'},
          place: {type: 'string', minLength: 1, maxLength: 160},
          reference: {type: 'string', minLength: 1, maxLength: 40},
          evidence: {type: 'array', minItems: 1, maxItems: 5, items: {type: 'string'}, 'x-field': 'file', 'x-accept': ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf'], 'x-max-bytes': 10485760},
        },
      },
      identity: {
        type: 'object', additionalProperties: false, required: ['mode'],
        properties: {
          mode: {type: 'string', enum: ['terbuka', 'rahasia', 'anonim']},
          name: {type: 'string', minLength: 1, maxLength: 120, 'x-sensitivity': 'personal', 'x-autocomplete': 'name'},
          phone: {type: 'string', minLength: 8, maxLength: 24, 'x-field': 'phone', 'x-sensitivity': 'personal', 'x-autocomplete': 'tel'},
          email: {type: 'string', format: 'email', maxLength: 120, 'x-field': 'email', 'x-sensitivity': 'personal', 'x-autocomplete': 'email'},
        },
        allOf: [{if: {required: ['mode'], properties: {mode: {enum: ['terbuka', 'rahasia']}}}, then: {required: ['name']}}],
      },
      consent: {
        type: 'object', additionalProperties: false, required: ['data', 'truth'],
        properties: {
          data: {type: 'boolean', const: true, 'x-field': 'consent', 'x-consent-version': '1'},
          truth: {type: 'boolean', const: true, 'x-field': 'consent', 'x-consent-version': '1'},
        },
      },
    },
  },
  uischema: {type: 'Categorization', elements: [
    {
      type: 'Category',
      i18n: 'page.complaint',
      elements: [
        {type: 'Control', scope: '#/properties/complaint/properties/kind'},
        {type: 'Control', scope: '#/properties/complaint/properties/amount', rule: {effect: 'SHOW', condition: {scope: '#/properties/complaint/properties/kind', schema: {const: 'pungli'}, failWhenUndefined: true}}},
        {type: 'Control', scope: '#/properties/complaint/properties/text'},
      ],
    },
    {
      type: 'Category',
      i18n: 'page.event',
      elements: [
        {type: 'Control', scope: '#/properties/event/properties/date'},
        {type: 'Control', scope: '#/properties/event/properties/place'},
        {type: 'Control', scope: '#/properties/event/properties/reference'},
        {type: 'Control', scope: '#/properties/event/properties/evidence'},
      ],
    },
    {
      type: 'Category',
      i18n: 'page.identity',
      elements: [
        {type: 'Control', scope: '#/properties/identity/properties/mode', options: {format: 'radio'}},
        {type: 'Control', scope: '#/properties/identity/properties/name', rule: {effect: 'SHOW', condition: {scope: '#/properties/identity/properties/mode', schema: {enum: ['terbuka', 'rahasia']}, failWhenUndefined: true}}},
        {type: 'Control', scope: '#/properties/identity/properties/phone', rule: {effect: 'SHOW', condition: {scope: '#/properties/identity/properties/mode', schema: {enum: ['terbuka', 'rahasia']}, failWhenUndefined: true}}},
        {type: 'Control', scope: '#/properties/identity/properties/email', rule: {effect: 'SHOW', condition: {scope: '#/properties/identity/properties/mode', schema: {enum: ['terbuka', 'rahasia']}, failWhenUndefined: true}}},
        {type: 'Label', i18n: 'note.anonymous'},
      ],
    },
    {
      type: 'Category',
      i18n: 'page.consent',
      elements: [
        {type: 'Label', i18n: 'note.rights'},
        {type: 'Control', scope: '#/properties/consent/properties/data'},
        {type: 'Control', scope: '#/properties/consent/properties/truth'},
      ],
    },
  ]},
  texts: {
    id: {
      'page.complaint.label': 'Pengaduan',
      '/complaint/kind.label': 'Tentang apa pengaduan Anda?',
      '/complaint/kind.enum.lambat': 'Layanan terlalu lama', '/complaint/kind.enum.pungli': 'Pungutan liar (pungli)', '/complaint/kind.enum.syarat': 'Syarat yang ditambah-tambah', '/complaint/kind.enum.sikap': 'Sikap petugas', '/complaint/kind.enum.diskriminasi': 'Perlakuan tidak adil', '/complaint/kind.enum.sarana': 'Sarana dan akses', '/complaint/kind.enum.lain': 'Lainnya',
      '/complaint/amount.label': 'Berapa uang yang diminta?', '/complaint/amount.help': 'Dalam Rupiah. Boleh dikosongkan.',
      '/complaint/text.label': 'Ceritakan apa yang terjadi', '/complaint/text.help': 'Jangan tulis NIK atau nomor lain yang rahasia.',
      'page.event.label': 'Waktu dan tempat',
      '/event/date.label': 'Kapan terjadi?',
      '/event/place.label': 'Di mana terjadi?', '/event/place.help': 'Nama loket, instansi, atau alamat.',
      '/event/reference.label': 'Nomor permohonan', '/event/reference.help': 'Isi bila pengaduan ini tentang satu permohonan.',
      '/event/evidence.label': 'Unggah bukti', '/event/evidence.help': 'Bila ada. Paling banyak 5 foto atau PDF.',
      'page.identity.label': 'Identitas',
      '/identity/mode.label': 'Bagaimana nama Anda dipakai?',
      '/identity/mode.enum.terbuka': 'Boleh diketahui instansi', '/identity/mode.enum.rahasia': 'Rahasia, hanya pengelola yang tahu', '/identity/mode.enum.anonim': 'Tanpa nama',
      '/identity/name.label': 'Nama lengkap',
      '/identity/phone.label': 'Nomor ponsel', '/identity/phone.help': 'Boleh dikosongkan.',
      '/identity/email.label': 'Alamat email', '/identity/email.help': 'Boleh dikosongkan.',
      'note.anonymous.text': 'Simpan nomor dan kode dari tanda terima. Hanya dengan itu Anda dapat membaca jawaban.',
      'page.consent.label': 'Persetujuan',
      'note.rights.text': 'Anda dapat meminta salinan, perbaikan, atau penghapusan data kapan saja (UU 27/2022).',
      '/consent/data.label': 'Saya setuju data dan berkas saya dipakai untuk menindaklanjuti pengaduan.', '/consent/data.help': 'Data tidak dipakai untuk hal lain. Persetujuan ini dapat Anda cabut.',
      '/consent/truth.label': 'Saya menyatakan isian ini benar.',
    },
    en: {
      'page.complaint.label': 'The complaint',
      '/complaint/kind.label': 'What is it about?',
      '/complaint/kind.enum.lambat': 'The service takes too long', '/complaint/kind.enum.pungli': 'Illegal fees', '/complaint/kind.enum.syarat': 'Extra requirements', '/complaint/kind.enum.sikap': 'Conduct of an officer', '/complaint/kind.enum.diskriminasi': 'Unfair treatment', '/complaint/kind.enum.sarana': 'Facilities and access', '/complaint/kind.enum.lain': 'Other',
      '/complaint/amount.label': 'How much money was asked for?', '/complaint/amount.help': 'In Rupiah. You may leave it empty.',
      '/complaint/text.label': 'Tell us what happened', '/complaint/text.help': 'Do not write your NIK or other secret numbers.',
      'page.event.label': 'Time and place',
      '/event/date.label': 'When did it happen?',
      '/event/place.label': 'Where did it happen?', '/event/place.help': 'The counter, agency or address.',
      '/event/reference.label': 'Application reference', '/event/reference.help': 'Fill in if this is about one application.',
      '/event/evidence.label': 'Upload evidence', '/event/evidence.help': 'If you have any. At most 5 photos or PDFs.',
      'page.identity.label': 'Who you are',
      '/identity/mode.label': 'How may your name be used?',
      '/identity/mode.enum.terbuka': 'The agency may know it', '/identity/mode.enum.rahasia': 'Confidential, only the management knows it', '/identity/mode.enum.anonim': 'Anonymous',
      '/identity/name.label': 'Full name',
      '/identity/phone.label': 'Mobile number', '/identity/phone.help': 'You may leave it empty.',
      '/identity/email.label': 'Email address', '/identity/email.help': 'You may leave it empty.',
      'note.anonymous.text': 'Keep the reference and code of the receipt. Only with them can you read the answer.',
      'page.consent.label': 'Consent',
      'note.rights.text': 'You may ask for a copy, a correction or deletion of your data at any time (Law 27/2022).',
      '/consent/data.label': 'I agree that my data and files are used to follow up the complaint.', '/consent/data.help': 'They are used for nothing else. You may withdraw this consent.',
      '/consent/truth.label': 'I declare that these answers are true.',
    },
  },
};
