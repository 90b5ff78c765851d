import {startMockApi, type MockApi} from './mock-api.js';
import {createStage, type Stage} from './stage.js';

export interface StagePage {
  api: MockApi;
  stage: Stage;
}

/**
 * A mock and a stage for the tests of a `describe`, on an Indonesian page; healed and cleared after each of them. Registers mocha hooks.
 * @param fresh every test has a mock of its own, as where one changes what the region says of itself
 */
export function useStage({fresh = false}: {fresh?: boolean} = {}): StagePage {
  const page = {} as StagePage;
  (fresh ? beforeEach : before)(async () => {
    document.documentElement.lang = 'id';
    page.api = await startMockApi();
    page.stage = createStage(page.api);
  });
  afterEach(() => {
    page.api.heal();
    page.stage.clear();
  });
  (fresh ? afterEach : after)(() => page.api.stop());
  return page;
}
