// Writes how each test of the behaviour suite has ended by each way, for the run that has started this one.
import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'
import { SUITE_RESULTS, type SuiteResult } from './suite-results.ts'

export default class SuiteReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly { message: string }[]): void {
    const ways: Record<string, SuiteResult[]> = {}
    for (const module of modules) {
      const results = (ways[module.project.name] ??= [])
      for (const test of module.children.allTests()) {
        const { state, errors: problems = [] } = test.result()
        results.push({ name: test.fullName, state, errors: problems.map(({ message }) => message) })
      }
      for (const { message } of [...module.errors(), ...errors])
        results.push({ name: module.moduleId, state: 'failed', errors: [message] })
    }
    writeFileSync(process.env[SUITE_RESULTS] ?? '', JSON.stringify(ways))
  }
}
