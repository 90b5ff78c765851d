/** Writes src/generated/ and schemas/ from openapi.yaml, the one hand-written truth. `npm run generate`. */
import {readFileSync, writeFileSync} from 'node:fs';
import openapiTS, {astToString} from 'openapi-typescript';
import {parse} from 'yaml';

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const standalone = {
  Service: 'service',
  FormDefinition: 'form-definition',
  RegionProfile: 'region',
  Location: 'location',
  Schedule: 'schedule',
};

type Json = {[key: string]: unknown};
const document = parse(readFileSync(at('openapi.yaml'), 'utf8')) as {components: {schemas: Record<string, Json>}};
const schemas = document.components.schemas;

/** The names of all schemas that `schema` reaches by $ref. */
function reached(schema: unknown, seen = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) schema.forEach((part) => reached(part, seen));
  else if (schema && typeof schema === 'object') {
    for (const [key, value] of Object.entries(schema)) {
      const name = key === '$ref' && String(value).split('/').pop();
      if (!name) reached(value, seen);
      else if (!seen.has(name)) reached(schemas[name], seen.add(name));
    }
  }
  return seen;
}
const local = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll('#/components/schemas/', '#/$defs/'));

export async function generate(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [name, file] of Object.entries(standalone)) {
    const $defs = Object.fromEntries([...reached(schemas[name])].sort().map((n) => [n, local(schemas[n])]));
    const $id = `https://mpp-sdk.example/schemas/${file}.schema.json`;
    const whole = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id,
      title: name,
      ...(local(schemas[name]) as Json),
      $defs,
    };
    files[`schemas/${file}.schema.json`] = JSON.stringify(whole, null, 2) + '\n';
  }
  const banner = '/** Generated from openapi.yaml by `npm run generate`; do not edit. */\n';
  files['src/generated/api.ts'] =
    banner + astToString(await openapiTS(at('openapi.yaml'), {defaultNonNullable: false}));
  files['src/generated/document.ts'] =
    `${banner}export const document: {paths: Record<string, object>; components: {schemas: Record<string, object>; [other: string]: object}; [other: string]: unknown} = ${JSON.stringify(document)};\n`;
  const names = Object.keys(schemas).map((n) => `export type ${n} = components['schemas']['${n}'];`);
  files['src/generated/models.ts'] = `${banner}import type {components} from './api.js';\n\n${names.join('\n')}\n`;
  const enums = {
    PROBLEM_CODES: 'ProblemCode',
    CHANNELS: 'Channel',
    APPLICATION_STATUSES: 'ApplicationStatus',
    RESULTS: 'Result',
    APPOINTMENT_STATUSES: 'AppointmentStatus',
    VISIT_NEEDS: 'VisitNeed',
  };
  const lists = Object.entries(enums).map(
    ([constant, name]) => `export const ${constant} = ${JSON.stringify(schemas[name]?.enum)} as const;`,
  );
  files['src/generated/enums.ts'] = `${banner}${lists.join('\n')}\n`;
  return files;
}

if (process.argv[1]?.endsWith('generate.ts')) {
  for (const [path, text] of Object.entries(await generate())) writeFileSync(at(path), text);
}
