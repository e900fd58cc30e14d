// Owns a small model of agreements and contracts, written from the rules alone.
export interface Party {
  readonly id: string
  readonly role: 'distributor' | 'reseller' | 'vendor'
}

/** Accounts of the default world. */
export const PARTIES = [
  { id: 'PA-301-447', role: 'distributor' },
  { id: 'VA-149-494', role: 'vendor' },
  { id: 'VA-770-245', role: 'vendor' },
  { id: 'PA-517-820', role: 'reseller' },
  { id: 'PA-455-210', role: 'reseller' },
  { id: 'PA-239-689', role: 'distributor' },
] as const satisfies readonly Party[]

type DealType = 'program' | 'distribution' | 'service' | 'syndication'
type Status = 'enrolling' | 'pending' | 'active' | 'rejected' | 'terminated'
export type Action = 'enroll' | 'sign' | 'refine' | 'reject' | 'terminate' | 'delete'
type Side = 'issuer' | 'owner' | 'creator'

/** An agreement. */
export interface Deal {
  readonly id: string
  readonly type: DealType
  readonly owner: string
  /** The program agreement above a distribution agreement. */
  readonly parent?: string | undefined
  /** The syndication agreement of a service agreement. */
  readonly sourcing?: string | undefined
  readonly marketplace?: string | undefined
  auto: boolean
  readonly versions: Set<number>
  active: number | undefined
  /** The highest number that was ever used. */
  highest: number
}

/** A contract. */
export interface Bond {
  readonly id: string
  readonly deal: Deal
  readonly issuer: string
  readonly owner: string
  readonly creator: string
  status: Status
  version: number | null
  readonly signedOn: Set<number>
}

type Row = readonly [side: Side, from: Status | 'never']

/** Who offers and who decides, and from which state. */
const OFFERED: Readonly<Record<Action, Row>> = {
  enroll: ['owner', 'never'],
  sign: ['owner', 'pending'],
  refine: ['issuer', 'never'],
  reject: ['owner', 'pending'],
  terminate: ['issuer', 'active'],
  delete: ['issuer', 'pending'],
}
const APPLIED: Readonly<Record<Action, Row>> = {
  enroll: ['owner', 'enrolling'],
  sign: ['issuer', 'pending'],
  refine: ['issuer', 'never'],
  reject: ['issuer', 'pending'],
  terminate: ['issuer', 'active'],
  delete: ['creator', 'enrolling'],
}
const MACHINES: Readonly<Record<DealType, Readonly<Record<Action, Row>>>> = {
  program: OFFERED,
  service: OFFERED,
  distribution: { ...APPLIED, refine: ['issuer', 'pending'] },
  syndication: APPLIED,
}

export const isOpen = ({ status }: Bond): boolean =>
  ['enrolling', 'pending', 'active'].includes(status)

export const latest = ({ version, deal }: Bond): boolean =>
  version === null || version >= (deal.active ?? 0)

export class ContractModel {
  readonly deals = new Map<string, Deal>()
  readonly bonds = new Map<string, Bond>()
  readonly ever = new Set<string>()

  of(deal: Deal | undefined, owner?: string): Bond[] {
    return [...this.bonds.values()].filter(
      (bond) => bond.deal === deal && (owner === undefined || bond.owner === owner),
    )
  }

  isBound(deal: Deal | undefined, owner: string): boolean {
    return this.of(deal, owner).some(({ status }) => status === 'active')
  }

  below(deal: Deal): Deal[] {
    return [...this.deals.values()].filter(({ parent }) => parent === deal.id)
  }

  services(deal: Deal): Deal[] {
    return [...this.deals.values()].filter(({ sourcing }) => sourcing === deal.id)
  }

  seesBond({ id }: Party, { issuer, owner, creator }: Bond): boolean {
    return [issuer, owner, creator].includes(id)
  }

  sees({ id }: Party, deal: Deal): boolean {
    if (deal.owner === id) return true
    return [...this.bonds.values()].some((bond) => {
      if (bond.owner !== id || !isOpen(bond)) return false
      return (
        bond.deal === deal ||
        (bond.deal.id === deal.parent && bond.status === 'active') ||
        bond.deal.sourcing === deal.id
      )
    })
  }

  /** Whether a partner may apply for a contract, or go on with it. */
  stands(deal: Deal, partner: string): boolean {
    if (deal.type === 'distribution')
      return this.isBound(this.deals.get(deal.parent ?? ''), partner)
    return this.services(deal).some((service) => this.isBound(service, partner))
  }

  /** Why an action on a contract is refused. */
  problem(action: Action, actor: Party, bond: Bond): string | undefined {
    if (!this.seesBond(actor, bond)) return 'NFND_000'
    const { deal, status } = bond
    const [side, from] = MACHINES[deal.type][action]
    const outdated = action === 'sign' && status === 'active' && !latest(bond)
    const renews = outdated && [bond.owner, bond[side]].includes(actor.id)
    if (!renews && bond[side] !== actor.id) return 'PERM_001'
    if (!renews && from !== status) return action === 'delete' ? 'CTR_005' : 'CTR_001'
    if (action === 'refine') return 'CTR_004'
    if (action !== 'enroll' && action !== 'sign') return undefined
    if (MACHINES[deal.type] !== OFFERED && !this.stands(deal, bond.owner)) return 'CTR_006'
    return action === 'sign' && deal.active === undefined ? 'AGR_005' : undefined
  }

  /** Puts a contract into force, on the active version; a system's acceptance wakes the newest. */
  activate(bond: Bond): void {
    const { deal } = bond
    deal.active ??= Math.max(...deal.versions)
    bond.status = 'active'
    bond.version = deal.active
    bond.signedOn.add(deal.active)
  }

  /** The agreements that accept by themselves when a program contract is signed. */
  accepting({ deal, owner }: Bond): Deal[] {
    return this.below(deal).filter((below) => below.auto && !this.of(below, owner).some(isOpen))
  }

  /** Ends a contract and the active ones that stand on it alone. */
  end(bond: Bond): void {
    const { deal, owner } = bond
    bond.status = 'terminated'
    const sourcing = this.deals.get(deal.sourcing ?? '')
    const lost = [...this.below(deal), ...(sourcing ? [sourcing] : [])]
    for (const one of lost.filter((below) => !this.stands(below, owner))) {
      for (const other of this.of(one, owner)) {
        if (other.status === 'active') other.status = 'terminated'
      }
    }
  }
}
