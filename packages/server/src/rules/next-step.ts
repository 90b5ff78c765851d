import type {ApplicationStatus, NextStep, Result, Task} from '@mpp-sdk/contract';

interface Situation {
  status: ApplicationStatus;
  result?: Result;
  tasks: readonly Pick<Task, 'state' | 'dueDate'>[];
  promisedDate?: string;
}

/** What happens next, who acts and by when. */
export function nextStep({status, result, tasks, promisedDate}: Situation): NextStep {
  const due = tasks.filter((task) => task.state === 'open' && task.dueDate !== undefined).map((task) => task.dueDate!);
  switch (status) {
    case 'draft':
      return step('applicant', 'Lengkapi lalu kirim permohonan Anda.', 'Complete and send your application.');
    case 'submitted':
      return step(
        'agency',
        'Petugas akan memeriksa berkas Anda.',
        'An officer will check your documents.',
        promisedDate,
      );
    case 'in-review':
      return step('agency', 'Permohonan Anda sedang diproses.', 'Your application is being processed.', promisedDate);
    case 'action-needed':
      return step(
        'applicant',
        'Lengkapi yang diminta petugas.',
        'Provide what the officer has asked for.',
        due.sort()[0],
      );
    case 'awaiting-payment':
      return step('applicant', 'Bayar sesuai tagihan resmi.', 'Pay the official bill.', due.sort()[0]);
    case 'decided':
      return result === 'granted' || result === 'partially' || result === undefined
        ? step('agency', 'Hasil layanan sedang disiapkan.', 'The result is being prepared.', promisedDate)
        : step(
            'nobody',
            'Keputusan sudah dibuat. Baca alasannya di bawah.',
            'The decision is made. See the reason below.',
          );
    case 'ready-for-pickup':
      return step('applicant', 'Ambil hasil layanan Anda.', 'Collect your result.');
    case 'closed':
      return step('nobody', 'Permohonan ini sudah selesai.', 'This application is finished.');
  }
}

function step(who: NextStep['who'], id: string, en: string, by?: string): NextStep {
  return {who, text: {id, en}, ...(by !== undefined && {by})};
}
