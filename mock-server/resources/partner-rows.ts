// Partners of agreements: one row per contract, with the account that the contract binds.
import type { FilterField } from '../../spec/generated/filters.ts'
import type { AgreementPartner } from '../../spec/generated/types.ts'
import type { ContractRecord } from '../store/agreement-records.ts'
import type { World } from '../store/store.ts'
import { accountRef } from './accounts.ts'
import { agreementRef } from './agreement-view.ts'
import { shown } from './list.ts'

/** A contract as a row of partners. */
export function partnerRow(contract: ContractRecord, world: World): AgreementPartner {
  const { id, owner_id, agreement_id, status, version } = contract
  const { created, signed, countersigned } = contract.events ?? {}
  return {
    ...accountRef(owner_id, world),
    role: world.accounts.ever(owner_id)?.role ?? 'vendor',
    agreement: agreementRef(agreement_id, world),
    contract: { id, status, ...(version !== undefined && { version }) },
    events: {
      ...(created && { created }),
      ...(signed && { signed }),
      ...(countersigned && { countersigned }),
    },
  }
}

/** How queries read a contract as a row of partners. */
export const partnerFields = (
  world: World,
): Readonly<Record<string, (contract: ContractRecord) => unknown>> => ({
  id: ({ owner_id }) => owner_id,
  name: ({ owner_id }) => world.accounts.ever(owner_id)?.name,
  role: ({ owner_id }) => world.accounts.ever(owner_id)?.role,
  'agreement.id': ({ agreement_id }) => agreement_id,
  'agreement.name': ({ agreement_id }) => world.agreements.ever(agreement_id)?.name,
  'contract.id': ({ id }) => id,
  'contract.status': ({ status }) => status,
  'contract.version': ({ version }) => version,
})

const HIDDEN_EVENTS = ['events.signed', 'events.countersigned']

/**
 * The query fields of a list of partners. The document hides two parts of an event, which would leave
 * an event without its moment: here the event is hidden as a whole until it or a part is selected.
 */
export function partnerQuery(
  fields: Readonly<Record<string, FilterField>>,
): Readonly<Record<string, FilterField>> {
  const whole = HIDDEN_EVENTS.map((name): [string, FilterField] => [
    name,
    { type: 'string', lookups: [], hidden: true },
  ])
  return { ...Object.fromEntries(whole), ...shown(fields) }
}
