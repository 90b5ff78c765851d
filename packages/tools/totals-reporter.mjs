/** A reporter for browser tests: failures readably, one line per file, totals into a file for `npm test`. */
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {root} from './process.mjs';

/** All tests under a suite, each with the words that lead to it. */
export function flatten(suite, words = []) {
  if (!suite) return [];
  const tests = suite.tests.map((test) => ({...test, name: [...words, test.name].join(' ')}));
  return [...tests, ...suite.suites.flatMap((inner) => flatten(inner, [...words, inner.name]))];
}

/** What went wrong in one run of a file in one engine: failed tests, and errors outside any test. */
export function failuresOf(session) {
  const where = `${relative(root, session.testFile ?? '')} (${session.browser?.name})`;
  const tests = flatten(session.testResults).filter((test) => !test.passed && !test.skipped);
  const failures = tests.map((test) => ({where, name: test.name, error: test.error}));
  for (const error of session.errors ?? []) failures.push({where, name: 'outside any test', error});
  // A file without a test, or whose page could not load, must not pass unseen.
  if (!failures.length && !flatten(session.testResults).length) failures.push({where, name: 'no test ran'});
  return failures;
}

const context = ({logs = [], request404s = []}) => [
  ...logs.flat().map((log) => `     page: ${String(log).slice(0, 500)}`),
  ...request404s.map((path) => `     not found: ${path}`),
];

export function totalsReporter(path) {
  return {
    reportTestFileResults({logger, sessionsForTestFile}) {
      for (const session of sessionsForTestFile) {
        const tests = flatten(session.testResults);
        const failures = failuresOf(session);
        const passed = tests.filter((test) => test.passed && !test.skipped).length;
        logger.log(
          `${failures.length ? 'FAIL' : 'ok  '} ${relative(root, session.testFile)} (${session.browser.name}): ${passed} passed${failures.length ? `, ${failures.length} failed` : ''}`,
        );
        for (const {name, error} of failures) logger.log(`     ${name}\n${explain(error)}`);
        if (failures.length) logger.log(context(session).join('\n'));
      }
    },
    stop({sessions}) {
      const all = [...sessions];
      const tests = all.flatMap((session) => flatten(session.testResults));
      const totals = {
        passed: tests.filter((test) => test.passed && !test.skipped).length,
        failed: all.flatMap((session) => failuresOf(session)).length,
        skipped: tests.filter((test) => test.skipped).length,
      };
      writeFileSync(path, JSON.stringify(totals));
    },
  };
}

function explain(error) {
  if (!error) return '';
  const difference = error.expected !== undefined ? `\nexpected: ${error.expected}\nactual:   ${error.actual}` : '';
  return `${error.message}${difference}\n${error.stack ?? ''}`.trim().replaceAll(/^/gm, '       ');
}
