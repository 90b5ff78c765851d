import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {generate} from '../scripts/generate.js';
import {document} from './document.js';

type Answer = {$ref?: string; description?: string; content?: Record<string, unknown>};
type Operation = {operationId?: string; responses: Record<string, Answer>};

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => methods.includes(method))
    .map(([method, operation]) => ({path, method, operation: operation as Operation})),
);
const shared = document.components.responses as Record<string, Answer>;
const resolved = (answer: Answer): Answer => (answer.$ref ? shared[answer.$ref.split('/').pop()!]! : answer);

describe('the OpenAPI document', () => {
  it('names every operation, each name once', () => {
    const names = operations.map(({operation}) => operation.operationId);
    assert.ok(names.length > 40);
    assert.ok(names.every((name) => name && /^[a-z][A-Za-z]+$/.test(name)));
    assert.equal(new Set(names).size, names.length);
  });

  it('answers every error with problem+json, except to HEAD, which has no body', () => {
    const wrong = operations.flatMap(({path, method, operation}) =>
      Object.entries(operation.responses)
        .filter(([status]) => status >= '400')
        .filter(([, answer]) => {
          const types = Object.keys(resolved(answer).content ?? {});
          return method === 'head' ? types.length > 0 : types.join() !== 'application/problem+json';
        })
        .map(([status]) => `${method} ${path} ${status}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('refers only to schemas, parameters, responses and headers that exist', () => {
    const references = JSON.stringify(document).match(/#\/components\/[a-z]+\/[A-Za-z]+/gi) ?? [];
    const lost = references.filter((reference) => {
      const [, , kind, name] = reference.split('/');
      return !(name! in (document.components[kind!] ?? {}));
    });
    assert.ok(references.length > 100);
    assert.deepEqual(lost, []);
  });

  it('keeps personal data and secrets out of every query', () => {
    const names = JSON.stringify(document.paths).match(/"name":"[^"]+","in":"query"/g) ?? [];
    assert.ok(names.length > 5);
    assert.deepEqual(
      names.filter((name) => /nik|phone|token|code|email/i.test(name)),
      [],
    );
  });
});

describe('the generated files', () => {
  it('are those of openapi.yaml (else run npm run generate)', async () => {
    for (const [path, text] of Object.entries(await generate())) {
      const onDisk = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
      // A formatter may lay a JSON file out anew; what it says must be the same.
      if (path.endsWith('.json')) assert.deepEqual(JSON.parse(onDisk), JSON.parse(text), path);
      else assert.equal(onDisk, text, path);
    }
  });
});
