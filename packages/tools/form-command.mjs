/** `npm run form`: installs what is missing, then lets the form engine itself judge the file. */
import {install} from './install.mjs';
import {fromSource, node} from './process.mjs';

export async function main(args) {
  await install();
  const {code} = await node([...fromSource, 'packages/form-engine/scripts/form.ts', ...args], {show: true});
  process.exitCode = code;
}
