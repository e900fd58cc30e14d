// The example of a portal as its readers run it: its types, and each test of its Playwright suite.
import { expect, test } from 'vitest'
import { buildPackage } from './support/build-package.ts'
import { buildApp, installApp, runSuite, typeProblems } from './support/portal-app.ts'

const installed = installApp()
buildPackage()
await installed
const [types] = await Promise.all([typeProblems(), buildApp()])
const results = await runSuite()

test('the portal has no wrong types', () => {
  expect(types).toBe('')
})

test('the suite of the portal has tests', () => {
  expect(results).not.toEqual([])
})

test.each(results.map(({ name, problem }) => [name, problem] as const))('%s', (_, problem) => {
  expect(problem === '', problem).toBe(true)
})
