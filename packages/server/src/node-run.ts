import {plainFailure} from './node-failure.js';
import {startServer} from './node-server.js';
import type {RunningServer} from './node-server.js';
import {readSettings} from './node-settings.js';

/** Starts, says where it listens, and stops in order on SIGTERM or SIGINT. */
export async function run(environment: NodeJS.ProcessEnv): Promise<void> {
  let server: RunningServer | undefined;
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server?.stop();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  try {
    const settings = readSettings(environment, (line) => console.log(line));
    server = await startServer(settings, (line) => console.log(line));
    console.log(`listening ${server.url}`);
  } catch (error) {
    console.error(plainFailure(error));
    process.exit(1);
  }
}
