import pino from 'pino';
import type {DestinationStream} from 'pino';
import type {Logger} from './options.js';

/** JSON lines: time, level, and what the app hands over, which never holds personal data. */
export function createNodeLogger(
  level: string,
  destination?: DestinationStream,
): Logger & {warn(message: string): void} {
  const options = {level, base: null, timestamp: pino.stdTimeFunctions.isoTime};
  const log = destination ? pino(options, destination) : pino(options);
  return {
    request: (entry) => log.info(entry),
    failure: (entry) => log.error(entry),
    quarantine: (entry) => log.warn(entry),
    warn: (message) => log.warn(message),
  };
}
