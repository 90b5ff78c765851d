import {axeFindings} from './accessible.js';
import type {MockApi} from './mock-api.js';
import {startMockApi} from './mock-api.js';
import {createStage, type ElementState, type Stage} from './stage.js';

/** One axe test for each named state, in both languages. Registers mocha tests. */
export function testStates(tag: string, states: readonly ElementState[]): void {
  describe(`<${tag}> in every named state`, () => {
    let api: MockApi;
    let stage: Stage;
    before(async () => {
      api = await startMockApi();
      stage = createStage(api);
    });
    afterEach(() => {
      api.heal();
      stage.clear();
      document.documentElement.lang = 'id';
    });
    after(() => api.stop());
    for (const lang of ['id', 'en'] as const) {
      for (const state of states) {
        it(`axe finds nothing in "${state.name}" (${lang})`, async () => {
          document.documentElement.lang = lang;
          const element = await state.show(stage);
          const findings = await axeFindings(element);
          if (findings.length) throw new Error(findings.join('\n'));
        });
      }
    }
  });
}
