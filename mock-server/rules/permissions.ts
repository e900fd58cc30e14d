// What an account was allowed when it was invited.
import type { AgreementPermissions } from '../../spec/generated/types.ts'
import type { AccountRecord } from '../store/records.ts'

type Permissions = NonNullable<AgreementPermissions>['agreement']

/** Whether an account was given a permission. Distributors need none: ask for their role first. */
export function hasPermission(
  { permissions }: AccountRecord,
  kind: 'program' | 'service',
  action: 'create',
): boolean {
  const { agreement } = (permissions ?? {}) as { readonly agreement?: Partial<Permissions> }
  return agreement?.[kind]?.[action] === true
}
