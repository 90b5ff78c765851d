// `npm test`: every test of the repository; `npm test -- domain` runs one package's.
import {begin} from './begin.mjs';

begin(function () {
  return import('./run-tests.mjs').then(function (command) {
    return command.main(process.argv.slice(2));
  });
});
