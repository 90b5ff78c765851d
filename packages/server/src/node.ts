/** `npm run server`: the reference server on Node. Says in one plain sentence why it cannot start. */
const oldest = [20, 19] as const;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(`Node ${oldest.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

// Imported only now, since an old Node may not even read the other files.
void import('./node-run.js').then(({run}) => run(process.env));

export {};
