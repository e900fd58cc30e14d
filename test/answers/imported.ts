// States that no request leads to, but that a mock can be given: refusals that only they bring about.
import type { Mock, Snapshot } from 'partnerkit/mock'

type Collections = Snapshot['store']

/** Changes records where they lie. */
function patch<C extends keyof Collections>(
  mock: Mock,
  collection: C,
  isMeant: (row: Collections[C]['rows'][number]) => boolean,
  changes: Partial<Collections[C]['rows'][number]>,
): void {
  const { store, ids } = mock.snapshot()
  const { rows, removed } = store[collection]
  const changed = rows.map((row) => (isMeant(row) ? { ...row, ...changes } : row))
  mock.restore({ ids, store: { ...store, [collection]: { rows: changed, removed } } })
}

/** Requests always leave one version of an agreement active once there was one. */
export const withoutActiveVersion = (mock: Mock, agreementId: string): void =>
  patch(mock, 'agreementVersions', (row) => row.agreement_id === agreementId, { active: false })

/** Requests never take from an account what it was allowed when it was invited. */
export const withoutPermissions = (mock: Mock, accountId: string): void =>
  patch(mock, 'accounts', ({ id }) => id === accountId, { permissions: { agreement: {} } })
