// Brings a contract of each type into each state, through the API alone.
import type {
  Agreement,
  Client,
  Contract,
  ContractCreate,
  DistributionAgreementCreate,
} from 'partnerkit'
import type { TestWorld } from './world.ts'

export type ContractType = Contract['type']

/** `outdated` is active, but signed on a version of the agreement that is not the active one. */
export type Stage = 'enrolling' | 'pending' | 'active' | 'outdated' | 'rejected' | 'terminated'

/** `creator` is somebody of its own in referral contracts alone. */
export type Side = 'issuer' | 'partner' | 'creator'

/** Accounts of the default world. */
export const ACCOUNTS = {
  distributor: 'PA-301-447',
  vendor: 'VA-149-494',
  secondVendor: 'VA-621-880',
  thirdVendor: 'VA-770-245',
  reseller: 'PA-517-820',
  secondReseller: 'PA-455-210',
  thirdReseller: 'PA-612-904',
  /** A reseller with program agreements of its own. */
  referrer: 'PA-478-126',
  secondDistributor: 'PA-239-689',
} as const

/** The program agreement of the referrer. */
export const REFERRED_PROGRAM = 'AGP-300-200-301'

export const clientFor = ({ mock, clientOf }: TestWorld, account: keyof typeof ACCOUNTS): Client =>
  clientOf(mock.keyFor(ACCOUNTS[account]))

/** The service user of an account, as events name it. */
export const userOf = (accountId: string): string => `SU-${accountId.slice(3)}-001`

/** An agreement and the parties that contracts are made between. */
export interface Deal {
  readonly type: ContractType
  readonly agreement: string
  readonly ids: Readonly<Record<Side, string>>
  readonly as: Readonly<Record<Side, Client>>
  readonly body: ContractCreate
  /** Whether an enroll form is attached to the agreement. */
  readonly form: boolean
}

/** What an agreement needs that nobody asks about here. */
const plain = { title: 'Terms', description: '', document_type: 'none' } as const

export const newProgram = ({ distributor }: TestWorld): Promise<Agreement> =>
  distributor.agreements.create({ ...plain, type: 'program' })

/** A distribution agreement below a program agreement, for a marketplace of its own. */
export async function newDistribution(
  { distributor }: TestWorld,
  program: string,
  more: Partial<DistributionAgreementCreate> = {},
): Promise<Agreement> {
  const { total } = await distributor.marketplaces.list({ limit: 1 })
  const marketplace = await distributor.marketplaces.create({ name: `Marketplace ${total + 1}` })
  return distributor.agreements.createDistribution(program, { ...plain, marketplace, ...more })
}

export const newSourcing = (
  { distributor }: TestWorld,
  type: 'syndication' | 'referral' = 'syndication',
): Promise<Agreement> => distributor.agreements.create({ ...plain, type })

export const newService = ({ distributor }: TestWorld, sourcing: string): Promise<Agreement> =>
  distributor.agreements.create({ ...plain, type: 'service', sourcing_agreement: { id: sourcing } })

/** A form with one question that must be answered. */
export async function newEnrollForm({ distributor }: TestWorld): Promise<string> {
  const schema = { type: 'object', required: ['size'], properties: { size: { type: 'integer' } } }
  const form = await distributor.agreementForms.create({ name: 'Size', type: 'enroll', schema })
  return form.id
}

/** A new active version of an agreement. */
export const renew = ({ distributor }: TestWorld, agreement: string) =>
  distributor.agreementVersions.create(agreement, { document_type: 'none', active: true })

/** An active program or service contract with an account. */
export async function signedWith(
  world: TestWorld,
  agreement: string,
  account: keyof typeof ACCOUNTS,
): Promise<Contract> {
  const partner = { id: ACCOUNTS[account] }
  const { id } = await world.distributor.contracts.create(agreement, { partner })
  return clientFor(world, account).contracts.sign(id)
}

/** The agreements for a contract of a type, and the partner's footing: all but the contract. */
export async function prepare(
  world: TestWorld,
  type: ContractType,
  { form = type === 'distribution' }: { readonly form?: boolean } = {},
): Promise<Deal> {
  const between = (partner: keyof typeof ACCOUNTS, creator: keyof typeof ACCOUNTS) => ({
    type,
    form,
    ids: {
      issuer: ACCOUNTS.distributor,
      partner: ACCOUNTS[partner],
      creator: ACCOUNTS[creator],
    },
    as: {
      issuer: world.distributor,
      partner: clientFor(world, partner),
      creator: clientFor(world, creator),
    },
  })
  const message = 'Welcome'
  switch (type) {
    case 'program': {
      const { id } = await newProgram(world)
      const body = { partner: { id: ACCOUNTS.vendor }, activation: { message, note: 'Call' } }
      return { ...between('vendor', 'distributor'), agreement: id, body }
    }
    case 'service': {
      const { id } = await newService(world, (await newSourcing(world)).id)
      const body = { partner: { id: ACCOUNTS.reseller }, activation: { message, note: 'Call' } }
      return { ...between('reseller', 'distributor'), agreement: id, body }
    }
    case 'distribution': {
      const program = await newProgram(world)
      const { id } = await newDistribution(world, program.id, {
        auto_accept: false,
        ...(form && { forms: { enroll: { id: await newEnrollForm(world) } } }),
      })
      await signedWith(world, program.id, 'vendor')
      return { ...between('vendor', 'vendor'), agreement: id, body: { activation: { message } } }
    }
    case 'syndication': {
      const { id } = await newSourcing(world)
      await signedWith(world, (await newService(world, id)).id, 'reseller')
      const body = { activation: { message } }
      return { ...between('reseller', 'reseller'), agreement: id, body }
    }
    case 'referral': {
      const { id } = await newSourcing(world, 'referral')
      await signedWith(world, (await newService(world, id)).id, 'referrer')
      const referral = { agreement: { id: REFERRED_PROGRAM } }
      const body = { partner: { id: ACCOUNTS.vendor }, referral, activation: { message } }
      return { ...between('vendor', 'referrer'), agreement: id, body }
    }
  }
}

export const begin = ({ as, agreement, body }: Deal): Promise<Contract> =>
  as.creator.contracts.create(agreement, body)

/** The partner answers the enroll form, if there is one. */
export async function answer({ as, form }: Deal, id: string): Promise<void> {
  if (form) await as.partner.distributionData.create(id, { data: { size: 5 } })
}

/** Who decides on a contract, by hand: the partner on an offer, the issuer on an application. */
export const ACCEPTOR: Readonly<Record<ContractType, Side>> = {
  program: 'partner',
  service: 'partner',
  distribution: 'issuer',
  syndication: 'issuer',
  referral: 'partner',
}

/** A new contract, brought into a state; a minute passes before each step. */
export async function bring(world: TestWorld, deal: Deal, stage: Stage): Promise<Contract> {
  const { as, type, agreement } = deal
  const acceptor = as[ACCEPTOR[type]]
  const pass = (): void => world.mock.clock.advance(60_000)
  pass()
  const contract = await begin(deal)
  const { id } = contract
  if (contract.status === stage) return contract
  pass()
  if (contract.status === 'enrolling') {
    await answer(deal, id)
    await as.creator.contracts.enroll(id)
  }
  pass()
  if (stage === 'rejected') await acceptor.contracts.reject(id, { note: 'Not now' })
  else if (stage !== 'pending') await acceptor.contracts.sign(id)
  pass()
  if (stage === 'outdated') await renew(world, agreement)
  if (stage === 'terminated') await as.issuer.contracts.terminate(id, { note: 'Over' })
  pass()
  return as.issuer.contracts.get(id)
}
