// Owns a small model of agreements and contracts, written from the rules alone.
export interface Party {
  readonly id: string
  readonly role: 'distributor' | 'reseller' | 'vendor'
  /** A reseller that may make agreements, too. */
  readonly trusted?: true
}

/** Accounts of the default world. */
export const PARTIES = [
  { id: 'PA-301-447', role: 'distributor' },
  { id: 'VA-149-494', role: 'vendor' },
  { id: 'VA-770-245', role: 'vendor' },
  { id: 'PA-517-820', role: 'reseller' },
  { id: 'PA-478-126', role: 'reseller', trusted: true },
  { id: 'PA-239-689', role: 'distributor' },
] as const satisfies readonly Party[]

export const makesDeals = ({ role, trusted }: Party): boolean =>
  role === 'distributor' || trusted === true

type DealType = 'program' | 'distribution' | 'service' | 'syndication' | 'referral'
type Status = 'enrolling' | 'pending' | 'active' | 'rejected' | 'terminated'
export type Action = 'enroll' | 'sign' | 'refine' | 'reject' | 'terminate' | 'delete'
type Side = 'issuer' | 'owner' | 'creator'

/** What partners are asked before they enroll. */
export interface Form {
  readonly id: string
  readonly owner: string
  version: number
}

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
  form?: Form | undefined
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
  /** The program agreement that a referral contract attaches. */
  readonly program?: string | undefined
  status: Status
  /** Whether the form was answered. */
  answered: boolean
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
  // Whoever refers a vendor enrolls it, and the vendor decides.
  referral: {
    ...APPLIED,
    enroll: ['creator', 'enrolling'],
    sign: ['owner', 'pending'],
    reject: ['owner', 'pending'],
  },
}

const OPENING: ReadonlySet<Status> = new Set(['enrolling', 'pending'])

export const isOpen = ({ status }: Bond): boolean =>
  ['enrolling', 'pending', 'active'].includes(status)

export const latest = ({ version, deal }: Bond): boolean =>
  version === null || version >= (deal.active ?? 0)

export class ContractModel {
  readonly deals = new Map<string, Deal>()
  readonly bonds = new Map<string, Bond>()
  readonly forms = new Map<string, Form>()
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

  asking(form: Form): Deal[] {
    return [...this.deals.values()].filter((deal) => deal.form === form)
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
      if (![bond.owner, bond.creator].includes(id) || !isOpen(bond)) return false
      return (
        bond.deal === deal ||
        (bond.deal.id === deal.parent && bond.status === 'active') ||
        bond.deal.sourcing === deal.id
      )
    })
  }

  seesForm(actor: Party, form: Form): boolean {
    return form.owner === actor.id || this.asking(form).some((deal) => this.sees(actor, deal))
  }

  /** Whether contracts that wait to be signed stand on a contract, or would do so. */
  carries({ deal, owner }: Bond): boolean {
    const below = this.below(deal).flatMap((one) => this.of(one, owner))
    return below.some(({ status }) => OPENING.has(status))
  }

  /** Contracts that wait to be signed, while what they stand on is in force no longer. */
  stranded(): Bond[] {
    return [...this.bonds.values()].filter(
      ({ deal, status, owner }) =>
        deal.type === 'distribution' && OPENING.has(status) && !this.stands(deal, owner),
    )
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
    if (deal.type === 'referral' && action === 'delete') return 'CTR_005'
    const [side, from] = MACHINES[deal.type][action]
    const outdated = action === 'sign' && status === 'active' && !latest(bond)
    const renews = outdated && [bond.owner, bond[side]].includes(actor.id)
    if (!renews && bond[side] !== actor.id) return 'PERM_001'
    if (!renews && from !== status) return action === 'delete' ? 'CTR_005' : 'CTR_001'
    if (action === 'refine') return deal.form ? undefined : 'CTR_004'
    if (action !== 'enroll' && action !== 'sign') return undefined
    const partner = deal.type === 'referral' ? bond.creator : bond.owner
    if (MACHINES[deal.type] !== OFFERED && !this.stands(deal, partner)) return 'CTR_006'
    if (action === 'enroll') return deal.form && !bond.answered ? 'CTR_003' : undefined
    return deal.active === undefined ? 'AGR_005' : undefined
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
