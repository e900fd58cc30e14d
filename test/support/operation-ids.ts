// Owns the list of all operations, as it is written down in the API document.
import { operations, type OperationId } from '../../spec/generated/operations.ts'

export const operationIds = Object.keys(operations) as OperationId[]
