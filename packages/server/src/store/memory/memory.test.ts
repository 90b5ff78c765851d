import {storeSuite} from '../suite/store-suite.js';
import {createMemoryStore} from './memory-store.js';

storeSuite(
  'memory',
  async () => {
    const store = createMemoryStore();
    return {store, close: () => store.close()};
  },
  {histories: 500},
);
