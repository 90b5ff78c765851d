import {createStage, startMockApi, type MockApi, type Stage} from '@mpp-sdk/testing';

/** One mock server for a test file, and an empty page before every test. Registers mocha hooks. */
export function useStage(): {api: MockApi; stage: Stage} {
  const used = {} as {api: MockApi; stage: Stage};
  before(async () => {
    used.api = await startMockApi();
    used.stage = createStage(used.api);
    document.documentElement.lang = 'id';
  });
  afterEach(() => {
    used.api.heal();
    used.stage.clear();
    sessionStorage.clear();
  });
  after(() => used.api.stop());
  return used;
}
