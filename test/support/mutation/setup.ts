// Runs before each test file under mutation: property tests are short and repeatable, and in a worker
// that has run another mutant before, none is active while the file is read.
import { configureGlobal } from 'fast-check'
import { beforeEach, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    readonly globalNamespace: string
    readonly mutantActivation: 'static' | 'runtime' | undefined
    /** The full names of the tests to run; undefined for all. */
    readonly selected: readonly string[] | undefined
    readonly testNameSeparator: string
  }
}

configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: 300 })

if (inject('mutantActivation') === 'runtime') {
  Reflect.set(Reflect.get(globalThis, inject('globalNamespace')), 'activeMutant', undefined)
}

const names = inject('selected')
const selected = names && new Set(names)

beforeEach(({ task, skip }) => {
  if (!selected) return
  const path = [task.name]
  for (let { suite } = task; suite; { suite } = suite) path.unshift(suite.name)
  skip(!selected.has(path.join(inject('testNameSeparator')).trim()))
})
