import assert from 'node:assert/strict';
import {dereference, validate} from '@cfworker/json-schema';
import type {Schema} from '@cfworker/json-schema';
import {document} from '@mpp-sdk/contract/document';

interface Operation {
  responses: Record<string, ResponseObject | {$ref: string}>;
  operationId: string;
}
interface ResponseObject {
  content?: Record<string, {schema: Schema}>;
}
type PathItem = Partial<Record<string, Operation>>;

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const;
const root = structuredClone(document) as unknown as {
  paths: Record<string, PathItem>;
  components: {schemas: Record<string, Schema>; responses: Record<string, ResponseObject>};
};
const lookup = dereference({components: {schemas: root.components.schemas}} as Schema);

/** Every operation of the contract, for tests that loop over all of them. */
export function operations(): {method: string; path: string; operationId: string}[] {
  return Object.entries(root.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{method: method.toUpperCase(), path, operationId: operation.operationId}] : [];
    }),
  );
}

function find(method: string, pathname: string): Operation | undefined {
  const fits = Object.keys(root.paths).filter((path) =>
    new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`).test(pathname),
  );
  const path = fits.sort((a, b) => fixedParts(b) - fixedParts(a))[0];
  return path === undefined ? undefined : root.paths[path]?.[method.toLowerCase()];
}

const fixedParts = (path: string) => path.replace(/\{\w+\}/g, '').length;

/** Codes that any operation may answer, as the contract says at its top. */
const anywhere = new Set(['region-not-found', 'origin-not-allowed', 'internal']);

/** Fails unless the answer is one that the contract describes for this call: status, content type, every member. */
export async function validateAnswer(request: Request, answer: Response): Promise<void> {
  const {pathname} = new URL(request.url);
  const where = `${request.method} ${pathname} -> ${answer.status}`;
  const type = answer.headers.get('Content-Type')?.split(';')[0] ?? '';
  const operation = find(request.method, pathname);
  const response = operation?.responses[String(answer.status)];
  if (answer.status >= 400) {
    if (operation && request.method === 'HEAD') assert.ok(response, `${where} is not in the contract`);
    if (request.method === 'HEAD') return;
    assert.equal(type, 'application/problem+json', where);
    const problem = await answer.clone().json();
    check({$ref: '#/components/schemas/Problem'}, problem, where);
    assert.equal(problem.status, answer.status, where);
    assert.equal(problem.instance, answer.headers.get('X-Request-Id'), where);
    if (operation && !anywhere.has(problem.code)) assert.ok(response, `${where} is not in the contract`);
    return;
  }
  if (!operation) return;
  assert.ok(response, `${where} is not in the contract`);
  const described = '$ref' in response ? root.components.responses[response.$ref.split('/').pop()!]! : response;
  if (!described.content) return assert.equal(await answer.clone().text(), '', `${where} has no body in the contract`);
  const content = described.content[type] ?? described.content['*/*'];
  assert.ok(content, `${where} has content type ${type}`);
  if (type.endsWith('json')) check(content.schema, await answer.clone().json(), where);
}

function check(schema: Schema, value: unknown, where: string): void {
  // An inline schema is resolved on its own; a reference is looked up in the document.
  const name = schema.$ref?.split('/').pop();
  const target = name ? root.components.schemas[name]! : schema;
  const known = name
    ? lookup
    : dereference({...structuredClone(target), components: {schemas: root.components.schemas}} as Schema);
  const result = validate(value, target, '2020-12', known, false);
  assert.deepEqual(
    result.valid ? [] : result.errors.map(({instanceLocation, error}) => `${instanceLocation} ${error}`),
    [],
    where,
  );
}
