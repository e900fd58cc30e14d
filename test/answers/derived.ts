// Provocations that follow from what the document says of an operation: its path, roles and body.
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { requestSchemas } from '../../spec/generated/request-schemas.ts'
import type { AcceptedCall } from '../support/accepted-call.ts'
import type { Provocation } from './provocation.ts'

/** What is said to whoever may see something, but not do it. */
export const FORBIDDEN = ['You do not have permission to perform this action.']

const LARGE = { x: 'x'.repeat(1_048_576) }

/** Each object of the path in turn is none that there is. */
const nowhere = (template: string): Provocation[] =>
  template.split('/').flatMap((name, index, { length }) => {
    const change = (call: AcceptedCall): AcceptedCall => {
      const path = call.path.split('/')
      return { ...call, path: path.with(index - length, 'XX-000').join('/') }
    }
    return name.startsWith('{') ? [{ change, errors: ['Object `XX-000` not found.'] }] : []
  })

const withQuery = (call: AcceptedCall): AcceptedCall => ({
  ...call,
  path: `${call.path}?ordering(nope)`,
})

/** What provokes a refusal of an operation; nothing where it does not follow from the document. */
export function derived(id: OperationId, code: string): readonly Provocation[] {
  const { path } = operations[id]
  switch (code) {
    case 'AUTH_001': {
      const sends = (headers: AcceptedCall['headers']): Provocation => ({
        change: (call) => ({ ...call, headers }),
        errors: ['API request is unauthorized.'],
      })
      const wrong = sends({ authorization: 'ApiKey SU-301-447-001:wrong' })
      return 'anonymous' in operations[id] ? [wrong] : [sends({}), wrong]
    }
    case 'PERM_001': {
      const roles: readonly string[] = operations[id].roles
      const role = ['vendor', 'distributor', 'reseller', 'customer'].find(
        (one) => !roles.includes(one) && (one === 'customer') === path.startsWith('/portal/'),
      )
      const change = (call: AcceptedCall): AcceptedCall => {
        const { authorization = '' } = call.credentials[role ?? ''] ?? {}
        return { ...call, headers: { authorization } }
      }
      return role ? [{ change, errors: FORBIDDEN }] : []
    }
    case 'NFND_000':
      return nowhere(path)
    case 'LIM_001': {
      const errors = ['The request body is larger than 1048576 bytes.']
      return [{ change: (call) => ({ ...call, body: LARGE }), errors }]
    }
    case 'VAL_001': {
      if (!(id in requestSchemas))
        return [{ change: withQuery, errors: ['Bad ordering filter: nope.'] }]
      const errors = ['non_field_errors: Expected an object but got array.']
      return [{ change: (call) => ({ ...call, body: [] }), errors }]
    }
    default:
      return []
  }
}
