import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fitsSchema, FormError} from '@mpp-sdk/form-engine';

interface Group {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly {readonly description: string; readonly data: unknown; readonly valid: boolean}[];
}

export interface SuiteCount {
  passed: number;
  failed: number;
  /** The schema is no part of the subset, and was refused with a reason before any value was looked at. */
  refused: number;
}

export interface SuiteResult {
  readonly mandatory: SuiteCount;
  readonly format: SuiteCount;
  readonly optional: SuiteCount;
  /** Wrong answers by file of the suite, and schemas that were refused by the reason. */
  readonly failures: ReadonlyMap<string, readonly string[]>;
  readonly refusals: ReadonlyMap<string, number>;
}

/**
 * What the validator of forms says of the official JSON-Schema-Test-Suite, draft 2020-12.
 * @param folder a copy of https://github.com/json-schema-org/JSON-Schema-Test-Suite
 */
export function schemaSuite(folder: string): SuiteResult {
  const root = join(folder, 'tests/draft2020-12');
  const failures = new Map<string, string[]>();
  const refusals = new Map<string, number>();

  function run(path: string): SuiteCount {
    const count = {passed: 0, failed: 0, refused: 0};
    for (const name of readdirSync(join(root, path)).filter((each) => each.endsWith('.json'))) {
      for (const group of JSON.parse(readFileSync(join(root, path, name), 'utf8')) as Group[]) {
        runGroup(group, join(path, name), count);
      }
    }
    return count;
  }

  function runGroup({schema, tests, description}: Group, file: string, count: SuiteCount): void {
    const fits = compiled(schema);
    if (fits instanceof FormError) {
      const reason = `${fits.code}${fits.code === 'keyword-refused' ? ` ${fits.path.split('/').pop()}` : ''}`;
      refusals.set(reason, (refusals.get(reason) ?? 0) + tests.length);
      count.refused += tests.length;
      return;
    }
    for (const test of tests) {
      if (fits(test.data) === test.valid) count.passed++;
      else {
        count.failed++;
        failures.set(file, [...(failures.get(file) ?? []), `${description}: ${test.description}`]);
      }
    }
  }

  return {mandatory: run('.'), format: run('optional/format'), optional: run('optional'), failures, refusals};
}

function compiled(schema: unknown): ((value: unknown) => boolean) | FormError {
  try {
    return fitsSchema(schema);
  } catch (error) {
    if (error instanceof FormError) return error;
    throw error;
  }
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** As `npm run bench -- schemas` prints it. */
export function schemas(): Promise<string> {
  const folder = process.env['JSON_SCHEMA_TEST_SUITE'];
  if (!folder || !existsSync(folder)) {
    return Promise.resolve('schemas: set JSON_SCHEMA_TEST_SUITE to a copy of json-schema-org/JSON-Schema-Test-Suite');
  }
  const {failures, refusals, ...counts} = schemaSuite(folder);
  const lines = Object.entries(counts).map(([name, {passed, failed, refused}]) => {
    const asked = passed + failed;
    return `${name}: ${passed} of ${asked} right (${share(passed, asked)}), ${refused} refused at import`;
  });
  for (const [file, wrong] of failures)
    lines.push('', `${file}: ${wrong.length} wrong`, ...wrong.map((each) => `  ${each}`));
  for (const [reason, count] of refusals) lines.push('', `refused, ${reason}: ${count}`);
  return Promise.resolve(lines.join('\n'));
}
