// Refusals: the error of a call that must not change anything.
import { expect } from 'vitest'
import { failure, type TestWorld } from './world.ts'

/** The error that a call throws; fails when the call has changed anything in the mock. */
export async function refusalOf(
  { mock }: Pick<TestWorld, 'mock'>,
  call: () => PromiseLike<unknown>,
): Promise<unknown> {
  const before = mock.snapshot()
  const error = await failure(call())
  expect(mock.snapshot()).toEqual(before)
  return error
}
