/** The script tag: sees our tags, brings their code. Old browsers do not run module scripts and keep the fallback. */
import {elements} from './elements.js';
import {startLoader} from './loader/start.js';

startLoader({
  url: import.meta.url,
  elements,
  journey: () => import('./journey.js').then(({startJourney}) => startJourney()),
  offline: (worker) => import('./offline.js').then(({goOffline}) => goOffline(import.meta.url, worker)),
});
