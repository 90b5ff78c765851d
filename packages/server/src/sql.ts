/** The SQL store, for Node only: PostgreSQL, or PGlite in a folder or in memory. */
export {openDatabase} from './store/sql/node-open.js';
export type {OpenDatabase} from './store/sql/node-open.js';
export {createSqlStore} from './store/sql/sql-store.js';
