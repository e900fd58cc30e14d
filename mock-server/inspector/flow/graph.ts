// What hangs on an agreement: agreements below it, contracts, and what goes on under them.
import type { ContractRecord, AgreementRecord } from '../../store/agreement-records.ts'
import type { LeadRecord, ListingRecord } from '../../store/lead-records.ts'
import type { AccountRecord, TierAccountRequestRecord } from '../../store/records.ts'
import type { TierConfigRecord, TierConfigRequestRecord } from '../../store/tier-config-records.ts'

export interface FlowData {
  readonly accounts: readonly AccountRecord[]
  readonly agreements: readonly AgreementRecord[]
  readonly contracts: readonly ContractRecord[]
  readonly listings: readonly ListingRecord[]
  readonly tierConfigs: readonly TierConfigRecord[]
  readonly tierConfigRequests: readonly TierConfigRequestRecord[]
  readonly tierAccountRequests: readonly TierAccountRequestRecord[]
  readonly leads: readonly LeadRecord[]
}

export const FLOW_COLLECTIONS = [
  'accounts',
  'agreements',
  'contracts',
  'listings',
  'tierConfigs',
  'tierConfigRequests',
  'tierAccountRequests',
  'leads',
] as const satisfies readonly (keyof FlowData)[]

// A type, as data of a drawn node must be one.
export type FlowNode = {
  readonly id: string
  /** Like `distribution contract`. */
  readonly kind: string
  readonly title: string
  /** Like who has issued a contract. */
  readonly about?: string
  readonly state?: string
}

interface FlowEdge {
  readonly from: string
  readonly to: string
}

export interface Flow {
  readonly nodes: readonly FlowNode[]
  readonly edges: readonly FlowEdge[]
  /** How many there would be, where there are too many to draw. */
  readonly total: number
}

export interface FlowChoice {
  /** An agreement that is below no other. */
  readonly root: string
  /** Contracts of this account alone. */
  readonly party?: string | undefined
  /** Whether what goes on under contracts is drawn. */
  readonly requests: boolean
}

/** How many nodes can be looked at. */
const MOST = 150

/** What an agreement hangs on. */
const above = ({ parent_id, sourcing_agreement_id }: AgreementRecord): string | undefined =>
  parent_id ?? sourcing_agreement_id

/** Agreements that no other is above. */
export const rootsOf = ({ agreements }: FlowData): readonly AgreementRecord[] =>
  agreements.filter((one) => !agreements.some(({ id }) => id === above(one)))

export function flowOf(data: FlowData, { root, party, requests }: FlowChoice): Flow {
  const nodes = new Map<string, FlowNode>()
  const edges: FlowEdge[] = []
  const names = new Map(data.accounts.map(({ id, name }) => [id, name]))
  const named = (id: string): string => names.get(id) ?? id
  const add = (node: FlowNode, from?: string): void => {
    nodes.set(node.id, node)
    if (from !== undefined) edges.push({ from, to: node.id })
  }
  // Agreements below others come later in the list, however deep they are.
  for (const agreement of data.agreements) {
    const parent = above(agreement)
    if (agreement.id !== root && !nodes.has(parent ?? '')) continue
    const { id, type, name, owner_id } = agreement
    const about = `of ${named(owner_id)}`
    add({ id, kind: `${type} agreement`, title: name, about }, id === root ? undefined : parent)
  }
  const contracts = data.contracts.filter(
    ({ agreement_id, owner_id, issuer_id }) =>
      nodes.has(agreement_id) && (party === undefined || party === owner_id || party === issuer_id),
  )
  for (const { id, type, status, agreement_id, issuer_id, owner_id } of contracts) {
    const about = `issued by ${named(issuer_id)}`
    const title = named(owner_id)
    add({ id, kind: `${type} contract`, title, about, state: status }, agreement_id)
  }
  if (requests) addRequests(data, contracts, nodes, add)
  const total = nodes.size
  const kept = new Set([...nodes.keys()].slice(0, MOST))
  return {
    nodes: [...nodes.values()].slice(0, MOST),
    edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    total,
  }
}

function addRequests(
  data: FlowData,
  contracts: readonly ContractRecord[],
  nodes: ReadonlyMap<string, FlowNode>,
  add: (node: FlowNode, from: string) => void,
): void {
  for (const { id, status, contract_id, product_id } of data.listings) {
    if (!nodes.has(contract_id)) continue
    add({ id, kind: 'listing', title: `of ${product_id}`, state: status }, contract_id)
  }
  for (const { id, name, status, listing_id } of data.leads) {
    if (nodes.has(listing_id)) add({ id, kind: 'lead', title: name, state: status }, listing_id)
  }
  for (const { id, status, contract_id = '', account_id, product_id } of data.tierConfigs) {
    if (!nodes.has(contract_id)) continue
    const about = `for ${product_id}`
    add({ id, kind: 'tier config', title: `of ${account_id}`, about, state: status }, contract_id)
  }
  for (const { id, type, status, config_id } of data.tierConfigRequests) {
    if (!nodes.has(config_id)) continue
    add({ id, kind: 'tier config request', title: type, state: status }, config_id)
  }
  for (const {
    id,
    status,
    account,
    vendor_id,
    provider_id,
    product_id,
  } of data.tierAccountRequests) {
    // Nothing names the contract: it is the one under which the provider sells for the vendor.
    const contract = contracts.find(
      ({ type, status: at, issuer_id, owner_id }) =>
        type === 'distribution' &&
        at === 'active' &&
        issuer_id === provider_id &&
        owner_id === vendor_id,
    )
    if (!contract) continue
    const about = `for ${product_id}`
    const title = account.name
    add({ id, kind: 'tier account request', title, about, state: status }, contract.id)
  }
}
