/** Ports: read from the environment, and found occupied before anything slow has begun. */
import {createServer} from 'node:net';
import {plain} from './process.mjs';

/** The port that `variable` names, else `fallback`; a plain sentence when it is no port. */
export function portFrom(variable, fallback, env = process.env) {
  const text = env[variable] || String(fallback);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw plain(`${variable} must be a port number from 1 to 65535, and is "${text}".`);
  return port;
}

/** Throws one plain sentence, naming the variable to change, when something listens on `port` already. */
export function requireFree(port, variable, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const why = error.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be used (${error.code})`;
      reject(
        plain(`Port ${port} ${why}: set ${variable} to another one, for example ${variable}=${port + 100} npm start.`),
      );
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}

/** A port that is free now. */
export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
