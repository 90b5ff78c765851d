/**
 * A reporter for Node's test runner: one line per file, failures readably, totals as JSON into the file TOTALS.
 * Node reports a file without tests as one passed test that has the file's name: here that is a failure.
 */
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {inspect} from 'node:util';

const readable = (error) => {
  const cause = error?.cause ?? error;
  return (cause?.stack ?? inspect(cause)).replaceAll(/^/gm, '       ');
};

export default async function* report(events) {
  const totals = {passed: 0, failed: 0, skipped: 0};
  const files = new Map();
  const words = [];
  for await (const {type, data} of events) {
    if (type === 'test:start') words.splice(data.nesting, words.length, data.name);
    if (type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;

    const isFile = data.nesting === 0 && data.file !== undefined && data.name === data.file;
    const suite = data.details?.type === 'suite';
    const count = files.get(data.file) ?? {passed: 0, failed: 0};
    files.set(data.file, count);
    // A suite fails with its tests; it counts itself only when it broke outside of them.
    const own = !suite || data.details?.error?.failureType !== 'subtestsFailed';
    if (type === 'test:fail' && own && data.todo === undefined) {
      count.failed++;
      const name = isFile ? 'could not be run' : [...words.slice(0, data.nesting), data.name].join(' ');
      yield `FAIL ${relative('.', data.file ?? '')}: ${name}\n${readable(data.details?.error)}\n`;
    } else if (type === 'test:pass' && isFile) {
      count.failed++;
      yield `FAIL ${relative('.', data.file)}: no test in this file\n`;
    } else if (type === 'test:pass' && !suite) {
      if (data.skip === undefined && data.todo === undefined) count.passed++;
      else totals.skipped++;
    }
  }
  for (const [file, {passed, failed}] of files) {
    totals.passed += passed;
    totals.failed += failed;
    yield `${failed ? 'FAIL' : 'ok  '} ${relative('.', file ?? '')}: ${passed} passed${failed ? `, ${failed} failed` : ''}\n`;
  }
  if (process.env.TOTALS) writeFileSync(process.env.TOTALS, JSON.stringify(totals));
}
