// How contracts and their versions look on the wire.
import type { Contract, ContractVersion } from '../../spec/generated/types.ts'
import type { ContractRecord, ContractVersionRecord } from '../store/agreement-records.ts'
import { isLatest } from '../store/agreement-queries.ts'
import type { World } from '../store/store.ts'
import { accountRef } from './accounts.ts'
import { agreementRef, marketplaceRef } from './agreement-view.ts'
import { productRef } from './products.ts'

/** Where a partner opens an invitation. */
const PORTAL = 'https://portal.partnerkit.example/contracts/activate'

/** The name that every contract has. */
export const contractName = ({ agreement_id }: ContractRecord, world: World): string =>
  `Contract of ${agreementRef(agreement_id, world).name}`

/** A contract on the wire, as an account sees it. */
export function presentContract(record: ContractRecord, world: World, viewer: string): Contract {
  const {
    agreement_id,
    issuer_id,
    owner_id,
    creator_id,
    activation: _,
    permissions: _permissions,
    marketplace_id,
    sourcing,
    referral_agreement_id,
    ...own
  } = record
  return {
    ...own,
    name: contractName(record, world),
    agreement: agreementRef(agreement_id, world),
    issuer: accountRef(issuer_id, world),
    owner: accountRef(owner_id, world),
    partner: accountRef(owner_id, world),
    creator: accountRef(creator_id, world),
    latest: isLatest(record, world),
    activation: presentActivation(record, viewer),
    ...(marketplace_id !== undefined && { marketplace: marketplaceRef(marketplace_id, world) }),
    ...(sourcing && { sourcing: presentSourcing(sourcing, world) }),
    ...(referral_agreement_id !== undefined && {
      referral: { agreement: agreementRef(referral_agreement_id, world) },
    }),
  }
}

/** What opens an invitation is for its issuer alone, and gone once it has been used. */
function presentActivation(
  { status, issuer_id, activation }: ContractRecord,
  viewer: string,
): Contract['activation'] {
  const { code, message, note, date } = activation
  if (status !== 'pending') return { message, ...(date !== undefined && { date }) }
  return {
    message,
    ...(note !== undefined && { note }),
    ...(viewer === issuer_id && { code, link: `${PORTAL}?secret=${code}` }),
  }
}

function presentSourcing(
  { product_id, marketplace_id }: NonNullable<ContractRecord['sourcing']>,
  world: World,
): Contract['sourcing'] {
  return {
    ...(product_id !== undefined && { product: productRef(product_id, world) }),
    ...(marketplace_id !== undefined && { marketplace: marketplaceRef(marketplace_id, world) }),
  }
}

/** A version of a contract on the wire: one signature. */
export function presentContractVersion(
  { contract_id, version, signee, version_created }: ContractVersionRecord,
  world: World,
  viewer: string,
): ContractVersion {
  const contract = world.contracts.ever(contract_id)
  if (!contract) throw new Error(`${contract_id} has a version, but there is no such contract`)
  return {
    contract: presentContract(contract, world, viewer),
    version,
    ...(signee && { signee }),
    version_created,
  }
}
