// `npm start`: the reference server and a demo site that embeds it.
import {begin} from './begin.mjs';

begin(function () {
  return import('./run-demo.mjs').then(function (command) {
    return command.main(process.argv.slice(2));
  });
});
