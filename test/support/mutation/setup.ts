// Runs before each test file under mutation: property tests are short and repeatable, and in a worker
// that has run another mutant before, none is active while the file is read.
import { configureGlobal } from 'fast-check'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    readonly globalNamespace: string
    readonly mutantActivation: 'static' | 'runtime' | undefined
  }
}

configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: 300 })

if (inject('mutantActivation') === 'runtime') {
  Reflect.set(Reflect.get(globalThis, inject('globalNamespace')), 'activeMutant', undefined)
}
