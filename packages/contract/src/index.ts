/** The published API as types. The wire format itself is `openapi.yaml`. */
export type {components, operations, paths} from './generated/api.js';
export type * from './generated/models.js';
export * from './generated/enums.js';
