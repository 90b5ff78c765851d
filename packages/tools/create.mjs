// `npm run create -- element <name>`: a new element with its states, test and example.
import {begin} from './begin.mjs';

begin(function () {
  return import('./create-element.mjs').then(function (command) {
    return command.main(process.argv.slice(2));
  });
});
