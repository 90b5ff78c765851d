import {describe, it} from 'node:test';
import {applicationsSuite} from './applications-suite.js';
import {checkAppointments} from './appointments-model.js';
import {appointmentsSuite} from './appointments-suite.js';
import {catalogueSuite} from './catalogue-suite.js';
import type {Make} from './fixtures.js';
import {keysSuite} from './keys-suite.js';
import {recordsSuite} from './records-suite.js';
import {searchWordsSuite} from './search-words-suite.js';
import {wholeStoreSuite} from './whole-store-suite.js';

/** All promises of the store's interfaces, as tests. `make` gives an empty store each time. */
export function storeSuite(name: string, make: Make, options: {histories?: number} = {}): void {
  const {histories = 10} = options;
  describe(`store: ${name}`, () => {
    catalogueSuite(make);
    applicationsSuite(make);
    appointmentsSuite(make);
    recordsSuite(make);
    keysSuite(make);
    searchWordsSuite(make);
    wholeStoreSuite(make);
    it(`never overbooks in ${histories} random histories`, () => checkAppointments(make, histories));
  });
}
