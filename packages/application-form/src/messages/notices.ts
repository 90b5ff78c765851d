const id = {
  renewedTitle: 'Formulir ini sudah diperbarui',
  renewedText: 'Jawaban Anda tetap ada. Periksa lagi sebelum mengirim. Persetujuan mungkin perlu dicentang lagi.',
  leftTitle: 'Jawaban yang tidak ada tempatnya lagi',
  leftText:
    'Formulir yang baru tidak menanyakan ini, jadi tidak ikut dikirim. Salin bila masih perlu, lalu hapus dari sini.',
  show: 'Tampilkan angka lengkap',
  copy: 'Salin',
  copied: 'Sudah disalin.',
  notCopied: 'Belum bisa disalin. Tandai teksnya, lalu salin.',
  letGo: 'Hapus jawaban ini',
  leftOutTitle: (n: number) => `${n} bagian formulir ini tidak dapat ditampilkan`,
  leftOutText: 'Anda tetap bisa mengisi dan mengirim. Petugas akan menanyakan sisanya.',
  forOffice: 'Untuk pengelola formulir',
};

const en: typeof id = {
  renewedTitle: 'This form was updated',
  renewedText: 'Your answers are still here. Check them again before sending; you may have to agree again.',
  leftTitle: 'Answers that have no place any more',
  leftText: 'The new form does not ask for these, so they are not sent. Copy what you still need, then delete it here.',
  show: 'Show numbers in full',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'That could not be copied. Mark the text and copy it.',
  letGo: 'Delete these answers',
  leftOutTitle: (n: number) => `${n} ${n === 1 ? 'part' : 'parts'} of this form cannot be shown`,
  leftOutText: 'You can still fill it in and send it. The office will ask for the rest.',
  forOffice: 'For who runs this form',
};

export const noticeWords = {id, en};
