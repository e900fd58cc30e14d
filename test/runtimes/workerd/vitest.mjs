// Stands for vitest inside workerd, where vitest itself does not run: its own runner and `expect`.
import {
  chai,
  customMatchers,
  getState,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'
import { startTests } from '@vitest/runner'

export {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  onTestFinished,
  test,
} from '@vitest/runner'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect)
expect.getState = () => getState(expect)
expect.setState = (state) => setState(state, expect)
expect.setState({ assertionCalls: 0, isExpectingAssertions: false })
globalThis[GLOBAL_EXPECT] = expect
chai.expect.extend(expect, customMatchers)

/** Runs test files, given as functions that import them; answers how each test has ended, and what `after` says. */
export async function runTests(files, after) {
  const results = []
  const runner = {
    config: {
      root: '/',
      allowOnly: false,
      passWithNoTests: false,
      maxConcurrency: 1,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      retry: 0,
      includeTaskLocation: false,
      setupFiles: [],
      sequence: { hooks: 'stack', setupFiles: 'list', seed: 0, shuffle: false },
      tags: [],
    },
    importFile: (path) => files[path](),
    onTaskFinished() {},
    onAfterRunTask(test) {
      results.push({
        name: test.fullTestName,
        state: test.result?.state === 'pass' ? 'passed' : (test.result?.state ?? test.mode),
        errors: (test.result?.errors ?? []).map(({ message, stack }) => `${message}\n${stack}`),
        ...after(),
      })
    },
  }
  const ended = await startTests(Object.keys(files), runner)
  const broken = ended.flatMap(({ result }) => result?.errors ?? []).map(({ message }) => message)
  return { results, broken }
}
