import { describe, expect, test } from 'vitest'
import { runtime } from '../support/runtimes.ts'
import { suiteOn, type SuiteResult } from '../support/suite-results.ts'
import { suiteInWorkerd } from '../support/workerd-suite.ts'

// The behaviour suite in other runtimes, test by test: it has run there when these are collected.

const WAYS = ['in process', 'http', 'served']

const { 'in process': onNode = [] } = suiteOn([], ['in process'])
const onBun = suiteOn([runtime('bun'), '--bun'], WAYS)
const onDeno = suiteOn([runtime('deno'), 'run', '-A'], WAYS)
const toWorkerd = suiteOn([], ['workers'])

describe.each<[string, readonly SuiteResult[] | undefined]>([
  ['Bun, in process', onBun['in process']],
  ['Bun, serveMock', onBun['http']],
  ['Bun, Bun.serve', onBun['served']],
  ['Deno, in process', onDeno['in process']],
  ['Deno, serveMock', onDeno['http']],
  ['Deno, Deno.serve', onDeno['served']],
  ['workerd, in process', await suiteInWorkerd()],
  ['workerd, worlds as Durable Objects', toWorkerd['workers']],
])('%s', (_, results = []) => {
  test('all tests of the suite were run', () => {
    expect(results.map(({ name }) => name).toSorted()).toEqual(
      onNode.map(({ name }) => name).toSorted(),
    )
    expect(onNode.length).toBeGreaterThan(40)
  })

  test.each(results)('$name', ({ state, errors }) => {
    expect({ state, errors }).toEqual({ state: 'passed', errors: [] })
  })
})
