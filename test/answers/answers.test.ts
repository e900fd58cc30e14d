// Provokes every documented answer of every operation once, and looks at what it says. A new operation
// needs its accepted call in test/support/accepted-*-calls.ts, what that answers in accepted-*.ts, and
// in provocations-*.ts the refusals that derived.ts does not get from the document.
import { describe, expect, test } from 'vitest'
import { createMock, type Snapshot } from 'partnerkit/mock'
import document from 'virtual:strict-document'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import type { StrictDocument } from '../support/strict/document.ts'
import { acceptedCall, MOMENT, type AcceptedCall } from '../support/accepted-call.ts'
import { expectUnchanged } from '../support/attack.ts'
import { accepted } from './accepted.ts'
import { derived } from './derived.ts'
import { provocations } from './provocations.ts'
import { expectAccepted } from './expected.ts'
import { sender } from './sender.ts'

const mock = createMock({ seed: 1, now: () => new Date(MOMENT) })
const send = sender(mock)

interface Operation {
  readonly status: number
  readonly aliases?: readonly string[]
}

interface Ready {
  readonly call: AcceptedCall
  readonly state: Snapshot
}

const { answers }: StrictDocument = document

/** Operations by their names in the document, where the other path of one is an operation of its own. */
const named = Object.keys(answers).map((name) => {
  const id = name.replace(/Alias$/, '') as OperationId
  return { name, id, isAlias: name !== id }
})

interface Documented {
  /** The status, and the code behind it. */
  readonly title: string
  readonly status: number
  readonly code?: string
}

/** The documented answers of an operation. */
const documented = (name: string): Documented[] =>
  Object.entries(answers[name] ?? {}).flatMap(([title, { codes }]): Documented[] => {
    const status = Number(title)
    if (codes.length === 0) return [{ title, status }]
    return codes.map((code) => ({ title: `${title} ${code}`, status, code }))
  })

describe.each(named)('$name', ({ name, id, isAlias }) => {
  const operation: Operation = operations[id]

  const here = (call: AcceptedCall): AcceptedCall => {
    const alias = mock.basePath + operation.aliases?.[0]
    return isAlias ? { ...call, path: alias } : call
  }

  let ready: Promise<Ready> | undefined

  /** The accepted call, and what it is accepted in: made once. */
  async function prepared(): Promise<AcceptedCall> {
    ready ??= acceptedCall(mock, id).then((call) => ({ call: here(call), state: mock.snapshot() }))
    const { call, state } = await ready
    mock.clock.set(MOMENT)
    mock.restore(state)
    return call
  }

  test.each(documented(name))('$title', async ({ status, code }) => {
    if (code === undefined) {
      expect(status).toBe(operation.status)
      return expectAccepted(id, await prepared(), accepted[id], send)
    }
    const given = provocations[id]?.[code]
    const provoked = given ? [given] : derived(id, code)
    expect(provoked, 'Nobody provokes this: add it to provocations-*.ts.').not.toEqual([])
    for (const { change, errors, params, ...changes } of provoked) {
      const usual = given ? here(await acceptedCall(mock, id, changes)) : await prepared()
      const before = mock.snapshot()
      const answer = await send(change ? change(usual) : usual)
      expect(answer).toMatchObject({ status, body: { error_code: code } })
      expect(answer.body).toEqual({ error_code: code, errors, ...(params && { params }) })
      expectUnchanged(mock, before)
    }
  })
})

test('what is provoked is documented', () => {
  const known = named.flatMap(({ name }) => documented(name).map(({ code }) => `${name} ${code}`))
  const provoked = Object.entries(provocations).flatMap(([name, codes]) =>
    Object.keys(codes).map((code) => `${name} ${code}`),
  )
  expect(known).toEqual(expect.arrayContaining(provoked))
})
