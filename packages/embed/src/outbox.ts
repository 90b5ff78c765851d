import {MppApplicationSubmitEvent, sendOutbox} from '@mpp-sdk/application-form';

/** Sends what waits on this device since an earlier visit, and tells the page of what has arrived. */
export async function runOutbox(): Promise<void> {
  for (const delivered of await sendOutbox(new AbortController().signal))
    document.dispatchEvent(new MppApplicationSubmitEvent(delivered));
}
