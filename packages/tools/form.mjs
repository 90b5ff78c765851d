// `npm run form -- check file.json`: what is wrong with a form definition, in plain words.
import {begin} from './begin.mjs';

begin(function () {
  return import('./form-command.mjs').then(function (command) {
    return command.main(process.argv.slice(2));
  });
});
