// The door of every command. Written in old syntax on purpose: an old Node must be able to read this file
// and say one plain sentence, instead of a syntax error out of the middle of a newer one.
import {fileURLToPath} from 'url';

var NEEDED = [20, 19];

/** Is `version` ("20.19.0") at least the oldest Node that the project supports? */
export function supported(version) {
  var parts = version.split('.').map(Number);
  return parts[0] > NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] >= NEEDED[1]);
}

/**
 * Checks Node, goes to the root of the repository and runs `load` (which imports the real command).
 * An error with `plain: true` is shown as its one sentence; any other one with its stack. Both exit with 1.
 */
export function begin(load) {
  if (!supported(process.versions.node)) {
    console.error(
      'Node.js 20.19 or newer is needed, and this is ' +
        process.version +
        ': please install it from https://nodejs.org and run the command again.',
    );
    process.exit(1);
  }
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  load().catch(function (error) {
    console.error(error && error.plain ? error.message : error);
    process.exit(1);
  });
}
