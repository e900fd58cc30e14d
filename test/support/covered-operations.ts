// Owns which operations the tests of every operation look at.
import { operations, type OperationId } from '../../spec/generated/operations.ts'

/** Paths that begin so have operations with tests of their own; an empty list takes all in. */
const LEFT_OUT = ['/portal/'] as const

type LeftOut = `${(typeof LEFT_OUT)[number]}${string}`

/** Id of an operation that is looked at. */
export type CoveredId = {
  [Id in OperationId]: (typeof operations)[Id]['path'] extends LeftOut ? never : Id
}[OperationId]

const isCovered = (id: OperationId): id is CoveredId =>
  LEFT_OUT.every((start) => !operations[id].path.startsWith(start))

export const coveredIds = (Object.keys(operations) as OperationId[]).filter(isCovered)
