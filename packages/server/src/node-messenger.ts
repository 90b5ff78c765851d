import type {Messenger} from './options.js';

const patienceMs = 10_000;

/**
 * Hands each message to the region's SMS gateway or WhatsApp service: POST as JSON to `url`, with the token as bearer. Rejects
 * unless it is taken; a message is in no log.
 */
export function createMessenger(url: string, token: string | undefined, timeoutMs = patienceMs): Messenger {
  return async (message) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...(token && {Authorization: `Bearer ${token}`})},
      body: JSON.stringify(message),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`the message gateway answered ${answer.status}`);
  };
}
