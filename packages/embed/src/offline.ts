import {MppApplicationSubmitEvent, sendOutbox} from '@mpp-sdk/application-form';
import {outboxIsDue} from '@mpp-sdk/core';
import {keepPage} from './keep-page.js';

const WITH_FORM = ['mpp-application-form', 'mpp-portal'];

/**
 * Sends what waits on this device since an earlier visit and deletes what is over its time, and lets a page with a form open without a line.
 * @param loader address of the script tag
 * @param worker address of the host's own worker, when it has named one
 */
export async function goOffline(loader: string, worker?: string): Promise<void> {
  if (worker)
    // A tag is defined only where it stands on the page.
    void Promise.race(WITH_FORM.map((tag) => customElements.whenDefined(tag)))
      .then(() => keepPage(worker, loader))
      .catch((error) => console.warn(`MPP SDK: data-offline="${worker}" does not work here.`, error));
  if (!outboxIsDue(Date.now())) return;
  for (const delivered of await sendOutbox(new AbortController().signal))
    document.dispatchEvent(new MppApplicationSubmitEvent(delivered));
}
