// From the raw query to what it asks of the operation's fields.
import { plan, type Plan } from '../../sdk/rql/plan.ts'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { handlerOf } from '../resources/index.ts'
import { NO_FIELDS } from '../resources/list.ts'

/** What a query asks; only reads have one. Raises `RqlError`, which says what is wrong with it. */
export function ask(id: OperationId, query: string, lenient: boolean): Plan {
  if (query === '' || operations[id].method !== 'GET') return NO_QUERY
  return plan(query, handlerOf(id).fields ?? NO_FIELDS, { lenient })
}

/** What a query asks that is empty. */
export const NO_QUERY: Plan = plan('', NO_FIELDS)
