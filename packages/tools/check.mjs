// `npm run check`: the whole gate.
import {begin} from './begin.mjs';

begin(function () {
  return import('./run-checks.mjs').then(function (command) {
    return command.main(process.argv.slice(2));
  });
});
