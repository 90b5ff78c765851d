/** Settings that make no sense; the message is one sentence for the person who started the server. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** One plain sentence for a start that failed. */
export function plainFailure(error: unknown): string {
  const {code, message, path, syscall, port, address} = (error ?? {}) as NodeJS.ErrnoException & {
    port?: number;
    address?: string;
  };
  // Also a socket file that is not there.
  if (syscall === 'connect') return 'The database of DATABASE_URL does not answer.';
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use already; stop the other program or choose another with API_PORT.`;
    case 'EADDRNOTAVAIL':
      return `This machine has no address ${address}; choose another with HOST.`;
    case 'EACCES':
    case 'EPERM':
      return path
        ? `${path} cannot be written; choose another folder with DATA_DIR.`
        : `Port ${port} needs more rights; choose one above 1023 with API_PORT.`;
    case 'EROFS':
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path} cannot be used as a folder for data; choose another with DATA_DIR.`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
      return 'The database of DATABASE_URL does not answer.';
    default:
      return error instanceof SettingsError ? message : `The server could not start: ${oneLine(error)}`;
  }
}

// A database URL carries a password, and drivers like to quote it.
function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .replace(/\s+/g, ' ')
    .replace(/\w+:\/\/\S+/g, '(address)')
    .slice(0, 300);
}
