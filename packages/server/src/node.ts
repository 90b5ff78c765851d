/**
 * `npm run server`: the reference server on Node. Says in one plain sentence why it cannot start. With `-- words` it asks a server
 * that runs already what citizens looked for in vain.
 */
const oldest = [20, 19] as const;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(`Node ${oldest.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const [command, ...args] = process.argv.slice(2);

// Imported only now, since an old Node may not even read the other files.
if (command === 'words') {
  const terminal = {env: process.env, say: (line: string) => console.log(line), fetch};
  void import('./node-words.js').then(async ({words}) => (process.exitCode = await words(args, terminal)));
} else if (command === undefined) void import('./node-run.js').then(({run}) => run(process.env));
else {
  console.error(`"${command}" is not known: start the server without anything, or say "words".`);
  process.exitCode = 1;
}

export {};
