/** `npm run bench -- faults [seed] [submissions]`, in a process of its own. */
import {runFaults} from './run.js';

const [seed = Math.floor(Math.random() * 1e6), submissions = 1000] = process.argv.slice(2).map(Number);
const {kinds, ...result} = await runFaults(seed, submissions, 6);
console.log(JSON.stringify({...result, kinds: [...kinds]}));
