/** Fails when the contract's generated files are not what `npm run generate` would write now. */
import {existsSync, readFileSync} from 'node:fs';
import {generate} from '../contract/scripts/generate.ts';

for (const [path, text] of Object.entries(await generate())) {
  const file = new URL(`../contract/${path}`, import.meta.url);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  console.log(`packages/contract/${path} is not what openapi.yaml says: npm run generate`);
  process.exitCode = 1;
}
