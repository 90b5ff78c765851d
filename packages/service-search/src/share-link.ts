import {copyText} from '@mpp-sdk/core';

/**
 * Hands a link on: by the device's own sheet where there is one, else by copying it.
 * `refused`: neither may be done here (http, an old WebView), so the link has to be shown.
 */
export async function shareLink(
  link: {title: string; url: string},
  button: Element,
): Promise<'shared' | 'stopped' | 'copied' | 'refused'> {
  if (canShare()) {
    try {
      await navigator.share(link);
      return 'shared';
    } catch (error) {
      if ((error as Error).name === 'AbortError') return 'stopped';
    }
  }
  return (await copyText(link.url, button)) ? 'copied' : 'refused';
}

export const canShare = (): boolean => typeof navigator.share === 'function';
